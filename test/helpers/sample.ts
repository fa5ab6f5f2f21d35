import { defineRule, type Finding, type Rule, type RuleDefinition, type RuleMeta } from "../../src/core/define-rule.js";
import type { OptionDefinitions } from "../../src/core/options.js";
import { type Preset, presetOf } from "../../src/core/preset.js";
import type { DocumentView } from "../../src/text/document.js";

/** A finding for each 林檎 of a text. */
export const apples = (document: DocumentView): readonly Finding[] =>
  document.matches(/林檎/u).map((at) => ({ at, problem: "は果物です", advice: "野菜に書き換えてください" }));

/** A rule to try the machinery with: it finds every 林檎, unless a test gives it another check. */
export const sampleRule = <const D extends OptionDefinitions = Record<never, never>>({
  meta,
  ...definition
}: Partial<Omit<RuleDefinition<D>, "meta">> & { readonly meta?: Partial<RuleMeta> } = {}): Rule =>
  defineRule<D>({
    meta: {
      id: "no-apple",
      articles: { official: ["5(5)"], private: ["8(5)"] },
      tier: "error",
      summary: "林檎を見つける",
      rationale: "試験のための決まりです",
      examples: { bad: ["林檎"], good: ["蜜柑"] },
      ...meta,
    },
    check: apples,
    ...definition,
  });

/** A preset of sample rules. */
export const presetFrom = (...rules: readonly Rule[]): Preset => presetOf(rules);
