import type { TextlintMessage } from "@textlint/types";
import { describe, expect, it } from "vitest";
import type { Example, Rule } from "../../src/core/define-rule.js";
import { type Format, lint } from "./lint.js";

/** A post for a test. ⟦ ⟧ mark the spans where findings are expected. */
export type Case = Example;

interface Unmarked {
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
}

/** Takes the ⟦ ⟧ out of a text. */
export const unmark = (marked: string): Unmarked => {
  const spans: [number, number][] = [];
  let text = "";
  let start = 0;
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === "⟦") start = text.length;
    else if (part === "⟧") spans.push([start, text.length]);
    else text += part;
  }
  return { text, spans };
};

const parts = (example: Case): { text: string; format: Format | undefined; options: Record<string, unknown> } =>
  typeof example === "string"
    ? { text: example, format: undefined, options: {} }
    : {
        text: example.text,
        format: example.format,
        options: { ...example.options, ...(example.post === undefined ? {} : { post: example.post }) },
      };

/** Lints one example with one rule, switched on even if it is off by default. */
export const lintWith = (rule: Rule, example: Case): Promise<readonly TextlintMessage[]> => {
  const { text, format, options } = parts(example);
  return lint(
    { rules: { [rule.meta.id]: rule }, rulesConfig: { [rule.meta.id]: true } },
    { text: unmark(text).text, format, options },
  );
};

/**
 * Declares tests for a rule: `valid` posts give no finding; `invalid` ones give findings exactly at the marked
 * spans, or, where nothing is marked, at least one. Every message is checked for the form all messages share.
 */
export const cases = (
  rule: Rule,
  { valid, invalid }: { readonly valid: readonly Case[]; readonly invalid: readonly Case[] },
): void => {
  describe(rule.meta.id, () => {
    it.each(valid.map((example) => [parts(example).text, example] as const))("is silent: %s", async (_, example) => {
      expect(await lintWith(rule, example)).toEqual([]);
    });
    it.each(invalid.map((example) => [parts(example).text, example] as const))("reports: %s", async (_, example) => {
      const messages = await lintWith(rule, example);
      const { text, spans } = unmark(parts(example).text);
      if (spans.length > 0)
        expect(messages.map(({ range }) => text.slice(...range))).toEqual(spans.map((span) => text.slice(...span)));
      if (spans.length > 0) expect(messages.map(({ range }) => [...range])).toEqual(spans);
      else expect(messages.length).toBeGreaterThan(0);
      for (const { message } of messages) expectWellFormed(message);
    });
  });
};

/** What holds for every message: length, quotation marks, citation. */
export const expectWellFormed = (message: string): void => {
  expect(message.length, message).toBeLessThanOrEqual(200);
  expect(message, "cites an article").toMatch(/（(?:業務編|プライベート編)[^（）]*(?:\([0-9]\)[ア-エ]?[^（）]*)*）$/);
  expect((message.match(/"/g) ?? []).length, "at most one pair of ASCII quotes").toBeLessThanOrEqual(2);
  expect(message).not.toContain(" ->");
  expect(message).not.toContain("。。");
};
