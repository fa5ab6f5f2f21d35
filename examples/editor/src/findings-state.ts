import { type ChangeDesc, StateEffect, StateField } from "@codemirror/state";
import type { LintFinding } from "textlint-rule-preset-jichitai-sns/linter";

export const setFindings = StateEffect.define<readonly LintFinding[]>();

/** The latest findings. Their ranges follow the text while it is edited. */
export const findingsState = StateField.define<readonly LintFinding[]>({
  create: () => [],
  update(findings, transaction) {
    for (const effect of transaction.effects) if (effect.is(setFindings)) return effect.value;
    return transaction.docChanged ? findings.map((finding) => moved(finding, transaction.changes)) : findings;
  },
});

const moved = (finding: LintFinding, changes: ChangeDesc): LintFinding => ({
  ...finding,
  range: movedRange(finding.range, changes),
  suggestions: finding.suggestions.map((suggestion) => ({
    ...suggestion,
    range: movedRange(suggestion.range, changes),
  })),
});

const movedRange = ([start, end]: LintFinding["range"], changes: ChangeDesc): LintFinding["range"] => {
  const from = changes.mapPos(start, 1);
  return [from, Math.max(from, changes.mapPos(end, -1))];
};
