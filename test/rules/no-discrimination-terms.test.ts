import { describe, expect, it } from "vitest";
import { noDiscriminationTerms } from "../../src/rules/no-discrimination-terms.js";
import { cases, lintWith } from "../helpers/cases.js";

cases(noDiscriminationTerms, {
  valid: [
    "ページをめくらず、そのままお待ちください。",
    "くじは全部落ちました。",
    "小説『白痴』の読書会です。",
    "「部落」という言葉で人を差別する落書きは許されません。",
    "人権週間に考えましょう。「外人は来るな」といった言葉が人を傷つけます。",
    "「外人」は「外国人」に言い換えます。",
    { text: "上部落の盆踊りです。", options: { allow: ["上部落"] } },
    { text: "昔の看護婦さんの写真です。", options: { disabledTerms: ["job-gender-old"] } },
    { text: "障がいのある方の相談窓口です。", options: { disabilityNotation: "障がい" } },
    { text: "システムの障害です。", options: { disabilityNotation: "障がい" } },
    { text: "コードは `外人` のままです。", format: "markdown" },
  ],
  invalid: [
    "⟦外人さん⟧も来てください。",
    "⟦ｱﾙ中⟧の人が来ました。",
    "「あの⟦外人⟧、また来た」と笑っていました。",
    "⟦外⏎人⟧が".replace("⏎", "\u200b"),
    "⟦看\n護婦⟧さんの話を聞きました。",
    { text: "あの⟦ガ○ジ⟧がまた来た。" },
    { text: "昔の⟦看**護婦⟧**さん。", format: "markdown" },
    { text: "⟦障害⟧のある方の相談窓口です。", options: { disabilityNotation: "障がい" } },
    {
      text: "⟦みなとっこ⟧の皆さんへ。",
      options: { extraTerms: [{ form: "みなとっこ", instead: ["港地区の子ども"] }] },
    },
    { text: "この案内は⟦片手落ち⟧でした。", options: { audit: true } },
    { text: "⟦外人さん⟧と⟦外人⟧墓場と外人墓地。", options: {} },
  ],
});

describe("messages", () => {
  it("begin with the span, name the rewordings and offer them as suggestions", async () => {
    const [message] = await lintWith(noDiscriminationTerms, {
      text: "看護婦さんの日です。",
      post: { profile: "official" },
    });
    expect(message?.message).toMatch(/^"看護婦" は.*「看護師」.*（業務編5\(3\)・6\(2\)ア）$/);
    expect(message?.suggestions?.map(({ fix }) => fix.text)).toContain("看護師");
  });

  it("say when a term is masked", async () => {
    const [message] = await lintWith(noDiscriminationTerms, "あの土○がまた来た。");
    expect(message).toBeUndefined();
    const [masked] = await lintWith(noDiscriminationTerms, "キチ○イじみた騒ぎ。");
    expect(masked?.message).toContain("一部を伏せていますが");
  });
});

describe("slang made of slurs", () => {
  it.each([
    "息子が完全にガイジムーブしてたw",
    "今日の会議のメンヘラムーブ、見てられんかった。",
    "係長、境界知能疑惑あるわ。",
    "あの子、ちょっと足りない子やから。",
  ])("caught: %s", async (text) => expect(await lintWith(noDiscriminationTerms, text)).not.toEqual([]));

  it.each([
    "背がちょっと足りない子は、補助の椅子を使えます。",
    "境界知能の子どもの学びを支える講座です。",
    "雨雲が発達しています。",
  ])("innocent: %s", async (text) => expect(await lintWith(noDiscriminationTerms, text)).toEqual([]));
});
