import { presetOf } from "./core/preset.js";
import * as rules from "./rules/index.js";

/** `preset-jichitai-sns/private`: the rules of プライベート編. */
export default presetOf(Object.values(rules), { profile: "private" });
