import { describe, expect, it } from "vitest";
import type { LexiconEntry } from "../../src/matching/lexicon.js";
import { validateLexicon } from "../../src/matching/validate.js";

const entry = (rest: Partial<LexiconEntry> = {}): LexiconEntry => ({
  id: "apple",
  forms: ["林檎"],
  reason: "試験のための語です",
  sources: ["guideline-ashiya"],
  bad: ["⟦林檎⟧を食べた"],
  good: ["蜜柑を食べた"],
  ...rest,
});

describe("validateLexicon", () => {
  it("has nothing to say of a sound lexicon", () => {
    const pear = entry({
      id: "pear-2",
      forms: ["梨", "なし"],
      safe: ["山梨"],
      precededBy: /赤い$/,
      notFollowedBy: /^園/,
    });
    expect(validateLexicon([entry(), pear])).toEqual([]);
    expect(validateLexicon([])).toEqual([]);
  });

  it.each([
    ["two entries of one id", [entry(), entry({ forms: ["梨"] })], ["Two entries have the id apple."]],
    ["a form in two entries", [entry(), entry({ id: "other" })], ["Two forms are 林檎 after folding."]],
    ["a form twice in one entry", [entry({ forms: ["林檎", "林檎"] })], ["Two forms are 林檎 after folding."]],
    [
      "forms that folding makes one",
      [entry({ forms: ["リンゴ"] }), entry({ id: "other", forms: ["ﾘﾝｺﾞ"] })],
      ["Two forms are リンゴ after folding.", "other: no text contains the form ﾘﾝｺﾞ after folding."],
    ],
    [
      "a form no folded text contains",
      [entry({ forms: ["林檎！"] })],
      ["apple: no text contains the form 林檎！ after folding."],
    ],
    ["an id in capitals", [entry({ id: "Apple" })], ["Apple: the id is not kebab-case ASCII."]],
    ["an id in Japanese", [entry({ id: "林檎" })], ["林檎: the id is not kebab-case ASCII."]],
    ["a safe word without the form", [entry({ safe: ["蜜柑園"] })], ["apple: the safe word 蜜柑園 contains no form."]],
    [
      "a reason of two sentences",
      [entry({ reason: "駄目です。古いです" })],
      [/^apple: the reason is not one sentence/],
    ],
    ["a reason too long", [entry({ reason: "あ".repeat(61) })], [/^apple: the reason is not one sentence/]],
    ["a bad example without a mark", [entry({ bad: ["林檎を食べた"] })], ["apple: no ⟦ ⟧ in 林檎を食べた"]],
    ["a good example with a mark", [entry({ good: ["⟦蜜柑⟧"] })], ["apple: ⟦ ⟧ in ⟦蜜柑⟧"]],
    [
      "a condition before the word without its end",
      [entry({ precededBy: /赤い/ })],
      ["apple: the condition /赤い/ must end with $."],
    ],
    ["its negation likewise", [entry({ notPrecededBy: /赤い/u })], ["apple: the condition /赤い/u must end with $."]],
    [
      "a condition after the word without its start",
      [entry({ followedBy: /園/ })],
      ["apple: the condition /園/ must begin with ^."],
    ],
    [
      "a condition that remembers",
      [entry({ notFollowedBy: /^園/g })],
      ["apple: the condition /^園/g must not have the flag g."],
    ],
  ])("%s", (_, lexicon, problems) => {
    expect(validateLexicon(lexicon)).toEqual(
      problems.map((problem) => (problem instanceof RegExp ? expect.stringMatching(problem) : problem)),
    );
  });

  it("knows a safe word in the other kana", () => {
    expect(validateLexicon([entry({ forms: ["リンゴ"], bad: ["⟦リンゴ⟧"], safe: ["りんごさん"] })])).toEqual([]);
  });
});
