/**
 * Writes what follows from the metadata: heads of the rule pages, README table, guideline, post facts, terms,
 * example configuration. `npm run docs`; `test/docs.test.ts` compares.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Rule } from "../src/core/define-rule.js";
import * as ruleExports from "../src/rules/index.js";
import {
  HAND_WRITTEN,
  renderExampleConfig,
  renderGuideline,
  renderPostFacts,
  renderRuleHead,
  renderRuleTable,
  renderTerms,
  replaceBetween,
} from "./render-docs.js";

const ROOT = join(__dirname, "..");
const RULES: readonly Rule[] = Object.values(ruleExports);

const BODY = "\n\n## 検出するもの\n\n## 検出しないもの\n\n## 直し方\n\n## 誤検知したとき\n";

/** Every generated file with the text it should have. */
export const expectedDocs = (): ReadonlyMap<string, string> =>
  new Map([
    ...RULES.map(
      (rule) => [`docs/rules/${rule.meta.id}.md`, `${renderRuleHead(rule)}${bodyOf(rule.meta.id)}`] as const,
    ),
    ["docs/guideline.md", renderGuideline(RULES)] as const,
    ["docs/post-facts.md", renderPostFacts()] as const,
    ["docs/terms.md", renderTerms()] as const,
    [".textlintrc.example.json", renderExampleConfig(RULES)] as const,
    ["README.md", replaceBetween(read("README.md"), "rules", renderRuleTable(RULES))] as const,
  ]);

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** What stands below the generated head; headings to fill in where there is no page yet. */
const bodyOf = (id: string): string => {
  const path = `docs/rules/${id}.md`;
  if (!existsSync(join(ROOT, path))) return BODY;
  const [, body] = read(path).split(HAND_WRITTEN);
  return body ?? BODY;
};

if (require.main === module) {
  for (const [path, text] of expectedDocs()) writeFileSync(join(ROOT, path), text);
}
