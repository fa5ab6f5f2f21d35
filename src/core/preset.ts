import type { TextlintRuleModule } from "@textlint/types";
import type { Profile } from "../guideline.js";
import type { Rule } from "./define-rule.js";
import type { Layer } from "./layer.js";

/** The presets of this package as textlint knows them, with the part of the guideline each holds. */
export const PRESETS = {
  "preset-jichitai-sns": undefined,
  "preset-jichitai-sns/official": "official",
  "preset-jichitai-sns/private": "private",
} as const satisfies Readonly<Record<string, Profile | undefined>>;

/** Name under which textlint knows a preset of this package. */
export type PresetName = keyof typeof PRESETS;

/** What textlint loads as a preset. */
export interface Preset {
  readonly rules: Record<string, TextlintRuleModule>;
  readonly rulesConfig: Record<string, boolean | { readonly severity: "warning" | "info" }>;
}

/** A preset of `rules`; with a profile, of those that check that part, for posts that name none. */
export const presetOf = (rules: readonly Rule[], layer: Layer = {}): Preset => {
  const chosen = rulesOf(rules, layer.profile);
  return {
    rules: Object.fromEntries(
      chosen.map((rule) => [rule.meta.id, Object.keys(layer).length === 0 ? rule : rule.layered(layer)]),
    ),
    rulesConfig: Object.fromEntries(chosen.map(({ meta }) => [meta.id, configOf(meta)])),
  };
};

/** The rules that have an item in a part of the guideline; all of them where no part is meant. */
export const rulesOf = (rules: readonly Rule[], profile: Profile | undefined): readonly Rule[] =>
  profile === undefined ? rules : rules.filter(({ meta }) => meta.articles[profile] !== undefined);

/** Whether a rule is on by default, and with which severity. */
export const configOf = ({ offByDefault, tier }: Rule["meta"]): Preset["rulesConfig"][string] => {
  if (offByDefault) return false;
  return tier === "error" ? true : { severity: "warning" };
};
