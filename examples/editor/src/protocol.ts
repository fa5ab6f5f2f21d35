import type { LintFinding, LintRequest } from "textlint-rule-preset-jichitai-sns/linter";

/** What the page asks of the worker. */
export interface Question extends LintRequest {
  readonly id: number;
  readonly text: string;
}

/** What the worker answers. Questions that a newer one overtakes stay without an answer. */
export type Answer =
  | { readonly id: number; readonly findings: readonly LintFinding[]; readonly analyserMissed: boolean }
  | { readonly id: number; readonly problem: string };
