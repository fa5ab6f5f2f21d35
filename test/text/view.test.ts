import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldKana, foldString } from "../../src/text/fold.js";
import { viewOfText } from "../helpers/view.js";

/** Finds `needle` in the view of a source and gives the source text it maps back to. */
const traced = async (
  source: string,
  needle: string,
  format: "text" | "markdown" = "text",
): Promise<string | undefined> => {
  const view = await viewOfText(source, format);
  const start = view.text.indexOf(needle);
  if (start < 0) return undefined;
  return source.slice(...view.sourceRange({ start, end: start + needle.length }));
};

describe("fold", () => {
  it.each([
    ["ﾒｰﾙ", "メール"],
    ["ｶﾞﾞ", "ガ\u3099"],
    ["か\u3099き", "がき"],
    ["（１０％）！？", "(10%)!?"],
    ["市\u200b役\u00ad所", "市役所"],
    ["㈯", "(土)"],
    ["①10人", "①10人"],
    ["㊙資料…", "㊙資料…"],
    ["👩‍👧 x", "👩‍👧 x"],
    ["市\u200d役所", "市役所"],
    ["神\u{e0100}社", "神社"],
    ["部\u0008外\u009f秘", "部外秘"],
    ["部\t外\u000b秘\u0085だ", "部\t外\u000b秘\u0085だ"],
  ])("%s becomes %s", (text, folded) => expect(foldString(text)).toBe(folded));

  it("keeps the length when it turns katakana into hiragana", () => {
    expect(foldKana("カタカナとヴーヶ")).toBe("かたかなとゔーゖ");
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => foldKana(text).length === text.length));
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => foldString(foldString(text)) === foldString(text)),
    );
  });
});

describe("source of a match", () => {
  it.each([
    ["half-width kana", "今日はﾒｰﾙで", "メール", "ﾒｰﾙ", "text"],
    ["emphasis inside a word", "これは看**護婦**さん", "看護婦", "看**護婦", "markdown"],
    ["entity", "A&amp;B社", "A&B", "A&amp;B", "markdown"],
    ["escape", "snake\\_case", "snake_case", "snake\\_case", "markdown"],
    ["literal ampersand of an entity", "&amp;lt;", "&lt;", "&amp;lt;", "markdown"],
    ["block quote over two lines", "> 看護\n> 婦さん", "看護婦", "看護\n> 婦", "markdown"],
    ["soft line break", "今日の会議で看護\n婦さんが", "看護婦", "看護\n婦", "text"],
    ["CRLF", "今日の会議で看護\r\n婦さんが", "看護婦", "看護\r\n婦", "text"],
    ["link text", "[看護](https://example.jp)婦", "看護婦", "看護](https://example.jp)婦", "markdown"],
    ["after front matter", "---\ntitle: 題\n---\n\n看護婦", "看護婦", "看護婦", "markdown"],
  ] as const)("%s", async (_, source, needle, expected, format) => {
    expect(await traced(source, needle, format)).toBe(expected);
  });

  it("is always a range inside the source, in both formats", async () => {
    const pieces = fc.constantFrom(
      "市",
      "役所",
      "ｶﾞ",
      "**",
      "_",
      "&amp;",
      "\\_",
      "\n",
      "\r\n",
      "👩‍👧",
      "！",
      "「",
      "」",
      "`",
      "[",
      "](x)",
      "#",
      "- ",
      "> ",
      " ",
      "\u200b",
      "。",
      "| ",
      "---\n",
      "<b>",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(pieces, { maxLength: 30 }),
        fc.constantFrom("text" as const, "markdown" as const),
        async (parts, format) => {
          const source = parts.join("");
          const view = await viewOfText(source, format);
          for (let start = 0; start < view.text.length; start += 1) {
            const [from, to] = view.sourceRange({ start, end: start + 1 });
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThanOrEqual(from);
            expect(to).toBeLessThanOrEqual(source.length);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("what the view leaves out and keeps", () => {
  it("drops code, images and comments and does not let their neighbours grow together", async () => {
    const view = await viewOfText(
      "看`code`護婦\n\n```\n看護婦\n```\n\n<!-- 看護婦 -->\n\n看![alt](x.png)護婦",
      "markdown",
    );
    expect(view.text).not.toContain("看護婦");
    expect(view.text).not.toContain("code");
  });

  it("keeps blocks apart and knows what is quoted by the markup", async () => {
    const view = await viewOfText("# 見出し\n\n本文\n\n> 引用\n\n- 項目\n\n| 表 |\n|---|\n| 値 |\n", "markdown");
    expect(view.blocks.map(({ kind, quoted, text }) => [kind, quoted, text])).toEqual([
      ["heading", false, "見出し"],
      ["paragraph", false, "本文"],
      ["paragraph", true, "引用"],
      ["listItem", false, "項目"],
      ["tableCell", false, "表"],
      ["tableCell", false, "値"],
    ]);
  });

  it("reads the title of the front matter as a block of its own", async () => {
    const source = '---\ntitle: "送別会の夜"\ndate: 2026-03-28\n---\n\n本文';
    const view = await viewOfText(source, "markdown");
    expect(view.blocks[0]).toMatchObject({ kind: "title", text: "送別会の夜" });
    expect(source.slice(...view.sourceRange({ start: 0, end: 5 }))).toBe("送別会の夜");
  });
});

describe("line breaks", () => {
  it.each([
    [
      "in mid-sentence are joined",
      "まだ発表前なんですが、\n来年公園ができます",
      "まだ発表前なんですが、来年公園ができます",
    ],
    ["after a full stop stay", "終わりです。\n次です", "終わりです。\n次です"],
    ["after an emoji stay", "できます🌳\n次です", "できます🌳\n次です"],
    ["before list items stay", "持ち物は次のとおり\n・水筒\n・帽子", "持ち物は次のとおり\n・水筒\n・帽子"],
    ["between labels stay", "日時 10月5日\n場所 市民センター", "日時 10月5日\n場所 市民センター"],
    ["of an empty line part blocks", "一つ目は\n\n二つ目は", "一つ目は\n二つ目は"],
  ])("%s", async (_, source, text) => {
    expect((await viewOfText(source)).text).toBe(text);
  });
});

describe("sentences", () => {
  it.each([
    ["今日は晴れ。明日は雨！", ["今日は晴れ。", "明日は雨!"]],
    ["「行かない。やめる」と言った。次です", ["「行かない。やめる」と言った。", "次です"]],
    ["楽しかった😊✨ また行きたい", ["楽しかった😊✨ ", "また行きたい"]],
    ["本当ですか？！（笑）はい。", ["本当ですか?!", "(笑)はい。"]],
    ["一行目です\n\n二行目です", ["一行目です\n", "二行目です"]],
  ])("%s", async (source, sentences) => {
    expect((await viewOfText(source)).sentences.map(({ text }) => text)).toEqual(sentences);
  });
});
