import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesIn, occursIn, without } from "../../src/text/search.js";

type Found = readonly (readonly [number, string])[];

/** What a pattern finds, as `[start, text]`, but for what is empty. */
const found = (pattern: RegExp, text: string): Found =>
  [...text.matchAll(pattern)].flatMap(({ 0: hit, index }) => (hit === "" ? [] : [[index, hit] as const]));

/** Has so much text searched that the pattern is read; bit by bit, or some patterns would take for ever. */
const searchMuch = (pattern: RegExp): void => {
  for (let count = 0; count < 250; count += 1) occursIn("\u0000".repeat(5), pattern);
};

/** What the search finds after so much text that it reads the pattern. */
const foundQuickly = (pattern: RegExp, text: string): Found => {
  searchMuch(pattern);
  return matchesIn(text, pattern).map(({ 0: hit, index }) => [index, hit] as const);
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
    [/😊い/u, "い😊い"],
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

  it("leaves out what it finds", () => {
    expect([without("あいうあ", /あ/u), without("いう", /あ/u), without("😊あ", /(?:)|あ/u)]).toEqual([
      "いう",
      "いう",
      "😊あ",
    ]);
  });
});

describe("the search of a long list", () => {
  // No repeated groups: an alternative may take for ever where another would have matched before it was tried.
  const single = fc.tuple(
    fc.constantFrom(...LITERALS, ...ASSERTIONS, "(?:あ|い漢)"),
    fc.constantFrom("", "", "?", "+", "{0,2}"),
  );
  const sequence = fc.array(
    single.map(([one, count]) => (ASSERTIONS.includes(one) ? one : one + count)),
    { maxLength: 5 },
  );
  const alternatives = fc.array(
    sequence.map((parts) => parts.join("")),
    { minLength: 60, maxLength: 120 },
  );

  it("finds what the list finds, whatever stands in it", () => {
    fc.assert(
      fc.property(alternatives, fc.array(texts, { minLength: 5 }), (sources, all) => {
        const pattern = new RegExp(sources.join("|"), "u");
        const plain = new RegExp(pattern.source, "gu");
        for (const text of all) expect(foundQuickly(pattern, text)).toEqual(found(plain, text));
      }),
      { numRuns: 200 },
    );
  });

  it("tells the group of what it finds", () => {
    const words = (letter: string): string =>
      Array.from({ length: 150 }, (_, index) => `${letter}${index}。`).join("|");
    const pattern = new RegExp(`(?<one>${words("一")})|間|(?:${words("二")})|(?<three>${words("三")}|(?:四)五)`, "u");
    searchMuch(pattern);
    const groups = matchesIn("一149。 間 二7。 三0。 四五", pattern).map(({ groups = {} }) =>
      Object.entries(groups).filter(([, hit]) => hit !== undefined),
    );
    expect(groups).toEqual([[["one", "一149。"]], [], [], [["three", "三0。"]], [["three", "四五"]]]);
  });
});
