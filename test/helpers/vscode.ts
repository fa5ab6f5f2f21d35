/**
 * What VS Code shows of textlint's messages through the extension `3w36zj6.textlint`, 0.12.1: its documented conversion,
 * written anew, and its settings. That the extension itself does the same was seen by driving it.
 */
import type { TextlintMessage } from "@textlint/types";

/** Settings of the extension with their defaults, as its manifest declares them. */
export const SETTINGS: Readonly<Record<string, unknown>> = {
  "textlint.languages": ["markdown", "plaintext", "html", "tex", "latex", "doctex"],
  "textlint.configPath": null,
  "textlint.ignorePath": null,
  "textlint.nodePath": null,
  "textlint.run": "onSave",
  "textlint.autoFixOnSave": false,
  "textlint.trace": "off",
  "textlint.targetPath": "",
};

export const EXTENSION_ID = "3w36zj6.textlint";

/** Line and column from 0, in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A diagnostic of the language server protocol. `severity`: 1 error, 2 warning, 3 information. */
export interface Diagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly severity: 1 | 2 | 3;
  readonly code: string;
  readonly source: "textlint";
  readonly message: string;
}

/** It starts where the message stands, and ends on the same line, as many columns on as the quotation is long. */
export const toDiagnostic = ({ message, line, column, severity, ruleId }: TextlintMessage): Diagnostic => {
  const start = { line: line - 1, character: column - 1 };
  return {
    range: { start, end: { ...start, character: start.character + quotedLength(message) } },
    severity: severity === 2 ? 1 : severity === 1 ? 2 : 3,
    code: ruleId,
    source: "textlint",
    message,
  };
};

const QUOTED = /"(?:([^"]*)")?/;

/** Length of what stands between the first two ASCII quotation marks or, where there is none, before ` ->`. */
const quotedLength = (message: string): number => {
  const quoted = QUOTED.exec(message);
  return quoted === null ? Math.max(0, message.indexOf(" ->")) : (quoted[1]?.length ?? 0);
};

/** Offsets of what the editor underlines: a column past the end of its line counts as that end. */
export const underlined = (text: string, { range }: Diagnostic): readonly [start: number, end: number] => {
  const offset = ({ line, character }: Position): number => {
    const start = startsOfLines(text)[line] ?? text.length;
    const length = text.slice(start).search(/[\r\n]|$/);
    return start + Math.min(character, length);
  };
  return [offset(range.start), offset(range.end)];
};

const startsOfLines = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length),
];

/** A change that the editor offers for a message. It offers `fix` only, never `suggestions`. */
export interface QuickFix {
  readonly title: string;
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

export const quickFixes = (messages: readonly TextlintMessage[]): readonly QuickFix[] =>
  messages.flatMap(({ ruleId, fix }) =>
    fix === undefined ? [] : [{ title: `Fix this ${ruleId} problem`, range: fix.range, text: fix.text }],
  );
