import { describe, expect, it } from "vitest";
import {
  around,
  enclosingQuote,
  isAwareness,
  isInTitle,
  isMentioned,
  isQuoted,
  isWarnedOf,
} from "../../src/context/keep.js";
import type { DocumentView, Match } from "../../src/text/document.js";
import { unmark } from "../helpers/cases.js";
import type { Format } from "../helpers/lint.js";
import { viewOfText } from "../helpers/view.js";

/** The view of a text and the match its ⟦ ⟧ mark. */
const marked = async (source: string, format?: Format): Promise<readonly [DocumentView, Match]> => {
  const { text, spans } = unmark(source);
  const view = await viewOfText(text, format);
  const word = text.slice(...(spans[0] ?? [0, 0]));
  const [match] = view.matches(new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "u"));
  if (match === undefined) throw new Error(`no match in ${source}`);
  return [view, match];
};

/** Declares which marked words a filter keeps silent and which not. */
const filters = (
  filter: (document: DocumentView, match: Match) => boolean,
  kept: readonly string[],
  reported: readonly string[],
  format?: Format,
): void => {
  it.each(kept)("keeps: %s", async (source) => expect(filter(...(await marked(source, format)))).toBe(true));
  it.each(reported)("does not keep: %s", async (source) =>
    expect(filter(...(await marked(source, format)))).toBe(false),
  );
};

describe("isQuoted", () => {
  filters(
    isQuoted,
    [
      "市長は「⟦林檎⟧は果物」と話した。",
      "『⟦林檎⟧』を読んだ。",
      "“⟦林檎⟧”という題",
      '"⟦林檎⟧"と書いてある',
      "「彼は『⟦林檎⟧』と言った」そうだ",
    ],
    ["⟦林檎⟧は果物。", "「梨」と⟦林檎⟧", "「梨と⟦林檎⟧", "⟦林檎」と「梨⟧」", "「梨」と⟦林檎⟧と「桃」"],
  );
  filters(isQuoted, ["> ⟦林檎⟧は果物\n\n本文", "> - ⟦林檎⟧"], ["> 引用\n\n⟦林檎⟧は果物", "- ⟦林檎⟧"], "markdown");
});

it("enclosingQuote is the innermost one, marks included", async () => {
  const [view, match] = await marked("彼は「本に『⟦林檎⟧の木』とある」と言った。");
  const quote = enclosingQuote(view, match);
  expect(quote && view.text.slice(quote.start, quote.end)).toBe("『林檎の木』");
});

describe("isInTitle", () => {
  filters(
    isInTitle,
    ["『⟦林檎⟧の木の下で』を上映します。", "「好きな本は『⟦林檎⟧』」と話す"],
    ["「⟦林檎⟧の木」を植えた。", "⟦林檎⟧と『梨』", "『「⟦林檎⟧」の木』"],
  );
});

describe("isMentioned: the word is the topic", () => {
  filters(
    isMentioned,
    [
      "「⟦林檎⟧」という言葉は使いません。",
      "⟦林檎⟧という表現は避けましょう。",
      "⟦林檎⟧などの呼称",
      "「⟦林檎⟧」と呼ばれた時代がありました。",
      "かつては「⟦林檎⟧」と言われていました。",
      "「⟦林檎⟧」から「りんご」へ改められました。",
      "名称を「⟦林檎⟧」から「苹果」に変えます。",
      "「⟦林檎⟧」を「りんご」に言い換える",
      "当時の新聞は「⟦林檎⟧」ばかりだ。",
      "「⟦林檎⟧」の語源を調べる。",
      "「⟦林檎⟧と梨」という落書きがありました。",
    ],
    [
      "⟦林檎⟧は嫌いだ。",
      "「⟦林檎⟧」と叫んだ。",
      "⟦林檎⟧のことばかり考える。",
      "昔は⟦林檎⟧が嫌いだった。",
      "「昔の⟦林檎⟧はまずい」と叫んだ。",
      "「⟦ひどい言葉の林檎⟧」と叫んだ。",
      "⟦林檎⟧が好き。梨という言葉は知らない。",
    ],
  );
});

describe("isAwareness: the post is about preventing the thing", () => {
  it.each([
    "12月は人権週間です。林檎はやめましょう。",
    "差別をなくそう。林檎",
    "林檎。ハラスメント防止の取組です。",
    "飲酒運転撲滅運動の実施中です。林檎",
    "林檎について学ぶ講演会を開きます。",
  ])("is: %s", async (text) => expect(isAwareness(await viewOfText(text))).toBe(true));
  it.each(["林檎は嫌いだ。", "林檎を差別するな", "週間天気です。", "講演の林檎", ""])("is not: %s", async (text) =>
    expect(isAwareness(await viewOfText(text))).toBe(false),
  );
});

describe("isWarnedOf: the sentence forbids the thing or warns of it, outside the match", () => {
  filters(
    isWarnedOf,
    [
      "⟦林檎⟧を投げないでください。",
      "⟦林檎⟧を投げないで！",
      "⟦林檎⟧には応じないようにお願いします。",
      "⟦林檎⟧は禁止です。",
      "⟦林檎⟧を投げてはいけません。",
      "⟦林檎⟧しちゃダメ、投げてはダメ。",
      "⟦林檎⟧はやめましょう。",
      "⟦林檎⟧はご遠慮ください。",
      "⟦林檎⟧にご注意ください。",
      "⟦林檎⟧は犯罪です。",
      "⟦林檎⟧をなくそう。",
      "絶対に⟦林檎⟧を投げません。",
      "決して⟦林檎⟧を投げるな。",
      "絶対に⟦林檎⟧を投げないよ。",
    ],
    [
      "⟦林檎⟧を投げた。",
      "⟦林檎⟧を投げよう。梨は禁止です。",
      "⟦立入禁止だけど林檎⟧を食べた。",
      "⟦林檎を投げないでください⟧と言う人が嫌い。",
      "絶対に⟦林檎⟧を食べたい。",
      "絶対に⟦林檎⟧をみんなで食べよう。",
      "絶対に⟦林檎⟧なら勝てる。",
    ],
  );
});

describe("around", () => {
  it("is the rest of the match's sentence on either side", async () => {
    expect(around(...(await marked("前の文。赤い⟦林檎⟧です。次の文。")))).toEqual({ before: "赤い", after: "です。" });
  });
  it("is nothing where the match is the sentence or reaches beyond it", async () => {
    expect(around(...(await marked("前。⟦林檎⟧")))).toEqual({ before: "", after: "" });
    expect(around(...(await marked("前。⟦林檎。次⟧の文")))).toEqual({ before: "", after: "" });
  });
});
