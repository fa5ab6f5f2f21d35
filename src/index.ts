import { presetOf } from "./core/preset.js";
import * as rules from "./rules/index.js";

export * from "./rules/index.js";

/** `preset-jichitai-sns`: every rule; each applies by the post's profile. */
export default presetOf(Object.values(rules));
