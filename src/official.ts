import { presetOf } from "./core/preset.js";
import * as rules from "./rules/index.js";

/** `preset-jichitai-sns/official`: the rules of 業務編. */
export default presetOf(Object.values(rules), { profile: "official" });
