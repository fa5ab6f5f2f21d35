import type { TextlintRuleModule } from "@textlint/types";
import type { Profile } from "../guideline.js";
import type { Rule } from "./define-rule.js";

/** What textlint loads as a preset. */
export interface Preset {
  readonly rules: Record<string, TextlintRuleModule>;
  readonly rulesConfig: Record<string, boolean | { readonly severity: "warning" }>;
}

/** A preset of `rules`; with a profile, of those that check that part, for posts that name none. */
export const presetOf = (rules: readonly Rule[], profile?: Profile): Preset => {
  const chosen = profile === undefined ? rules : rules.filter(({ meta }) => meta.articles[profile] !== undefined);
  return {
    rules: Object.fromEntries(
      chosen.map((rule) => [rule.meta.id, profile === undefined ? rule : rule.forProfile(profile)]),
    ),
    rulesConfig: Object.fromEntries(chosen.map(({ meta }) => [meta.id, configOf(meta)])),
  };
};

const configOf = ({ offByDefault, tier }: Rule["meta"]): Preset["rulesConfig"][string] => {
  if (offByDefault) return false;
  return tier === "error" ? true : { severity: "warning" };
};
