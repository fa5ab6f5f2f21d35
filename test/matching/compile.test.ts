import { describe, expect, it } from "vitest";
import { compileLexicon } from "../../src/matching/compile.js";
import type { LexiconEntry } from "../../src/matching/lexicon.js";
import { unmark } from "../helpers/cases.js";
import { viewOfText } from "../helpers/view.js";

/** An entry for words that need no evidence: fruit. */
const entry = (id: string, form: string, rest: Partial<LexiconEntry> = {}): LexiconEntry => ({
  id,
  forms: [form],
  reason: "試験のための語です",
  sources: ["guideline-ashiya"],
  bad: [`⟦${form}⟧`],
  good: ["蜜柑"],
  ...rest,
});

const hitsIn = async (
  text: string,
  entries: readonly LexiconEntry[],
  variants?: Readonly<Record<string, readonly string[]>>,
) => compileLexicon(entries, variants).find(await viewOfText(text));

/** Expects hits exactly at the marked spans. */
const expectHits = async (
  marked: string,
  ...rest: [readonly LexiconEntry[], Readonly<Record<string, readonly string[]>>?]
) => {
  const { text, spans } = unmark(marked);
  const hits = await hitsIn(text, ...rest);
  expect(hits.map(({ start, end }) => [start, end])).toEqual(spans);
};

describe("leftmost, longest, without overlap", () => {
  const LEXICON = [entry("apple", "林檎"), entry("candy", "林檎飴"), entry("seller", "飴屋"), entry("sweet", "飴")];

  it.each([
    ["甘い⟦林檎⟧と⟦林檎飴⟧", ["apple", "candy"]],
    ["⟦林檎飴⟧屋", ["candy"]],
    ["⟦飴屋⟧の⟦飴⟧", ["seller", "sweet"]],
    ["⟦林檎⟧⟦林檎⟧⟦林檎飴⟧", ["apple", "apple", "candy"]],
    ["林 檎と林、檎", []],
    ["蜜柑", []],
    ["", []],
  ])("%s", async (marked, ids) => {
    await expectHits(marked, LEXICON);
    const hits = await hitsIn(unmark(marked).text, LEXICON);
    expect(hits.map(({ entry: { id } }) => id)).toEqual(ids);
  });

  it("never finds a word across blocks or the end of a line that is complete", async () => {
    await expectHits("林\n\n檎", LEXICON);
    await expectHits("食べた林。\n檎です", LEXICON);
  });
});

describe("safe words", () => {
  const LEXICON = [entry("apple", "林檎", { safe: ["林檎園", "青林檎", "林檎"] as const })];

  it.each(["林檎園に行く", "青林檎を買う", "青林檎園"])("a longer one swallows the hit: %s", (text) =>
    expectHits(text, [entry("apple", "林檎", { safe: ["林檎園", "青林檎"] })]),
  );
  it("only its own hit", () => expectHits("林檎園の⟦林檎⟧", [entry("apple", "林檎", { safe: ["林檎園"] })]));
  it("wins over a form of equal length", () => expectHits("林檎", LEXICON));
  it("protects in any kana and case, and inside longer words", async () => {
    await expectHits("リンゴアメリカ", [entry("candy", "リンゴアメ", { safe: ["リンゴアメリカ"] })]);
    await expectHits("りんごあめりか", [entry("candy", "リンゴアメ", { anyKana: true, safe: ["リンゴアメリカ"] })]);
    await expectHits("大APPLEPIE屋", [entry("apple", "apple", { safe: ["ApplePie"] })]);
  });
  it("of one entry protects against the others", () =>
    expectHits("林檎園", [entry("apple", "林檎"), entry("garden", "檎園", { safe: ["林檎園"] })]));
  it("is swallowed by a longer form", () =>
    expectHits("⟦林檎園芸⟧", [entry("apple", "林檎", { safe: ["林檎園"] }), entry("gardening", "林檎園芸")]));
});

describe("borders of a script", () => {
  it.each([
    ["a katakana word is no part of a longer one", "リンゴ", "リンゴジャムとアカリンゴとリンゴーと⟦リンゴ⟧"],
    ["kanji and hiragana may touch it", "リンゴ", "赤⟦リンゴ⟧飴と⟦リンゴ⟧の"],
    ["a Latin word is no part of a longer one", "apple", "pineapple apples ⟦APPLE⟧の⟦Apple⟧"],
    ["digits may touch it", "apple", "3⟦apple⟧2"],
    ["kanji words have no border", "林檎", "大⟦林檎⟧園"],
    ["a word of two scripts has none", "リンゴ飴", "アオ⟦リンゴ飴⟧ヤ"],
  ])("%s", async (_, form, marked) => {
    await expectHits(marked, [entry("word", form)]);
  });
});

describe("masks", () => {
  const LEXICON = [entry("apple", "林檎飴"), entry("tea", "アップルティー"), entry("wine", "wine")];

  it.each([
    ["one letter", "⟦林○飴⟧", true],
    ["the last letter", "⟦林檎×⟧です", true],
    ["full-width asterisk", "⟦林檎＊⟧", true],
    ["as many as stay visible", "⟦アッ●●ティ●⟧", true],
    ["Latin", "⟦w*ne⟧", true],
    ["half of four", "⟦w**e⟧", true],
    ["not the first letter", "○檎飴", false],
    ["not with only one visible", "林○○", false],
    ["not with more masks than letters", "アッ●●●●ー", false],
    ["not in another script", "あ○プルティー", false],
    ["not at the border of a longer word", "アップ○ティーズ", false],
    ["nothing masked", "⟦林檎飴⟧", false],
  ])("%s: %s", async (_, marked, masked) => {
    await expectHits(marked, LEXICON);
    const hits = await hitsIn(unmark(marked).text, LEXICON);
    expect(hits.some((hit) => hit.masked)).toBe(masked);
  });

  it("a spelling without masks is preferred", async () => {
    const [hit] = await hitsIn("林檎○", [entry("masked", "林檎飴"), entry("sign", "林檎○")]);
    expect(hit).toMatchObject({ entry: { id: "sign" }, masked: false });
  });

  it("counts a letter beyond the basic plane as the two units it is", () =>
    expectHits("⟦𠮟り○ぎ⟧", [entry("scold", "𠮟りすぎ")]));
});

describe("conditions on the sentence", () => {
  const after = entry("after", "林檎", { precededBy: /赤い$/ });
  const notAfter = entry("not-after", "林檎", { notPrecededBy: /青い?$/ });
  const before = entry("before", "林檎", { followedBy: /^を(?:食べ|齧)/ });
  const notBefore = entry("not-before", "林檎", { notFollowedBy: /^(?:園|飴)/ });

  it.each([
    [after, "赤い⟦林檎⟧、青い林檎、林檎"],
    [notAfter, "赤い⟦林檎⟧、青い林檎、⟦林檎⟧"],
    [before, "⟦林檎⟧を食べた。林檎を買った。林檎"],
    [notBefore, "林檎園の⟦林檎⟧と林檎飴"],
    [entry("both", "林檎", { precededBy: /赤い$/, notFollowedBy: /^飴/ }), "赤い⟦林檎⟧、赤い林檎飴、林檎"],
  ])("%#: %s", (word, marked) => expectHits(marked, [word]));

  it("see no other sentence", async () => {
    await expectHits("赤い。林檎", [after]);
    await expectHits("林檎。を食べた", [before]);
    await expectHits("青い。⟦林檎⟧", [notAfter]);
  });

  it("that do not fit give way to a word further right", () =>
    expectHits("林檎⟦飴屋⟧", [entry("candy", "林檎飴", { precededBy: /赤い$/ }), entry("seller", "飴屋")]));
});

describe("kana and width", () => {
  it.each([
    ["a form is found in its own script only", {}, "⟦リンゴ⟧、りんご"],
    ["or in either", { anyKana: true }, "⟦リンゴ⟧、⟦りんご⟧、⟦りンゴ⟧"],
  ])("%s", (_, rest, marked) => expectHits(marked, [entry("apple", "リンゴ", rest)]));

  it("half-width kana, invisible letters and soft breaks are no disguise", async () => {
    const view = await viewOfText("ﾘﾝｺﾞと林\u200b檎と、赤い林\n檎");
    const hits = compileLexicon([entry("kana", "リンゴ"), entry("kanji", "林檎")]).find(view);
    expect(hits.map((hit) => view.source.slice(...view.sourceRange(hit)))).toEqual(["ﾘﾝｺﾞ", "林\u200b檎", "林\n檎"]);
  });
});

describe("variants", () => {
  const variants = { 林檎: ["りんご", "リンゴ", "苹果"], 梨: ["なし"] };

  it("of a form are found as the form is, each in its own script", () =>
    expectHits("⟦林檎⟧と⟦りんご⟧と⟦リンゴ⟧と⟦苹果⟧", [entry("apple", "林檎")], variants));
  it("of a word no entry has are not looked for", () => expectHits("なしとりんご", [entry("peach", "桃")], variants));
  it("keep the borders of their script", () => expectHits("リンゴジャム", [entry("apple", "林檎")], variants));
  it("are protected against by the entry's safe words", () =>
    expectHits("りんごさん", [entry("apple", "林檎", { safe: ["りんごさん"] })], variants));
});
