import type { Rule } from "../core/define-rule.js";
import * as ruleExports from "../rules/index.js";

/** Every rule of the package. */
export const RULES: readonly Rule[] = Object.values(ruleExports);
