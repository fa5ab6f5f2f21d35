import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occursIn, searcherOf } from "../../src/text/search.js";

/** What a pattern finds, as `[start, text]`. */
const found = (search: RegExp, text: string): readonly (readonly [number, string])[] =>
  [...text.matchAll(search)].map(({ 0: hit, index }) => [index, hit] as const);

/** What the searcher finds after so much text that it looks at first characters. */
const foundQuickly = (pattern: RegExp, text: string): ReturnType<typeof found> => {
  searcherOf(pattern, "\u0000".repeat(5000));
  return found(searcherOf(pattern, text), text);
};

const CHARACTERS = ["あ", "い", "う", "漢", "字", "ー", "a", "A", "-", "]", "^", "😊", "\u{20BB7}", "1", "\n", " "];
const LITERALS = [
  ..."あいう漢字ーaA-1 ",
  "\\]",
  "\\^",
  "😊",
  "\u{20BB7}",
  "\\n",
  "\\d",
  "\\S",
  "\\p{Script=Han}",
  "\\p{L}",
  "\\u3042",
  "\\u{1F60A}",
  "\\uD83D\\uDE0A",
  ".",
  "[あ-う]",
  "[^あ-う]",
  "[-a]",
  "[a\\]\\-^]",
  "[\\d\\n😊]",
  "[a\\-う]",
];
const ASSERTIONS = ["^", "$", "(?=あ)", "(?!い|う)", "(?<=漢)", "(?<!字)", "(?=[あい]う)"];
const COUNTS = ["", "", "", "?", "*", "+", "{2}", "{1,}", "{0,2}", "??", "*?", "{0}"];

const { pattern: patterns } = fc.letrec<{ pattern: string; sequence: string; single: string }>((tie) => ({
  pattern: fc.array(tie("sequence"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("|")),
  sequence: fc.array(tie("single"), { maxLength: 3 }).map((parts) => parts.join("")),
  single: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(fc.constantFrom(...LITERALS), fc.constantFrom(...COUNTS)).map(([literal, count]) => literal + count),
    fc.constantFrom(...ASSERTIONS),
    fc
      .tuple(fc.constantFrom("(", "(?:"), tie("pattern"), fc.constantFrom(...COUNTS))
      .map(([open, inner, count]) => `${open}${inner})${count}`),
  ),
}));
const texts = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 12 }).map((parts) => parts.join(""));

/** Character classes under the flag v are a language of their own. */
const SET_DIFFERENCE = String.raw`[\p{L}--[a-z]]`;

describe("a searcher", () => {
  it("finds what the pattern finds, whatever the pattern", () => {
    fc.assert(
      fc.property(patterns, fc.constantFrom("u", "iu", "su", "mu", "gu"), fc.array(texts), (source, flags, all) => {
        const pattern = new RegExp(source, flags);
        const plain = new RegExp(source, flags.includes("g") ? flags : `${flags}g`);
        for (const text of all) expect(foundQuickly(pattern, text)).toEqual(found(plain, text));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    [/(?<year>\d{4})年|(?<again>令和)\k<again>/u, "2026年 令和令和 令和"],
    [/(あ)?\1い/u, "い ああい あい"],
    [/\bab|\x41\cA?/, "ab cab A"],
    [/[😊]/, "😊"],
    [new RegExp(SET_DIFFERENCE, "v"), "aあ"],
    [/é|K/iu, "É \u212a k"],
    [/(?:)/u, "😊あ"],
  ])("finds what %s finds", (pattern, text) => {
    const plain = new RegExp(pattern.source, `${pattern.flags}g`);
    expect(foundQuickly(pattern, text)).toEqual(found(plain, text));
  });

  it("begins every search at the beginning", () => {
    const pattern = /あ/u;
    expect([occursIn("いあ", pattern), occursIn("あ", pattern), occursIn("い", pattern)]).toEqual([true, true, false]);
  });

  it("looks at first characters where much is searched, and at nothing where little is", () => {
    const pattern = /(?:あ|いう)え/u;
    expect(searcherOf(pattern, "短い").source).toBe(pattern.source);
    expect(searcherOf(pattern, "長い".repeat(3000)).source).toMatch(/^\(\?=\[あい\]\[えう\]\)/);
  });
});
