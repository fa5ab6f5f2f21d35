import { describe, expect, it } from "vitest";
import { noHeatedResponse } from "../../src/rules/no-heated-response.js";
import { cases, lintWith } from "../helpers/cases.js";

cases(noHeatedResponse, {
  valid: [
    "要項をよく読んでからお申し込みください。",
    "草刈りボランティアを募集しています。",
    "かかってこい、夏バテ！ 冷やし中華を始めました。",
    "レンダーが画面の描画をブロックします。",
    "詳しくは https://www.example.jp/ をご覧ください。",
    "絡んだ糸のほどき方教室です。",
    "@hama_no_machi ご不便をおかけしました。現場を確かめ、あすの朝に直します。",
    "コメントへの個別の返信は行っておりません。ご了承ください。",
    "接遇研修で、悪い例として「そんなに言うならご自分でどうぞ」という返しが挙がりました。",
    "不審なアカウントは、ブロックと通報の機能をご利用ください。",
    "@kawa_sanpo ご意見ありがとうございます。議論はここまでとさせてください。",
    "夜に暇な方は、図書館の夜間開館へどうぞ。",
  ],
  invalid: [
    "⟦嫌なら見るな⟧！",
    "@hama ⟦日本語、読めますよね?⟧",
    { text: "⟦その程度の知識で語⟧られましても", post: { replyTo: "@hama" } },
    "コメントをくださった方へ。⟦スクショは全部とってあり⟧ますので。",
    "⟦はい論破⟧。お疲れさまでした",
    { text: "---\nprofile: private\nreplyTo: '@hama'\n---\n\n⟦匿名だと強気⟧ですね。", format: "markdown" },
  ],
});

it("needs somebody who is answered for what is harmless otherwise", async () => {
  const text = "お暇な方ですね。";
  expect(await lintWith(noHeatedResponse, text)).toEqual([]);
  expect(await lintWith(noHeatedResponse, { text, post: { replyTo: "@hama" } })).toHaveLength(1);
});

describe("wordings nobody listed", () => {
  /** Violations in everyday words, written without the vocabulary of the specification. */
  const PARAPHRASES = [
    "@shio_kaze 国語の教科書からやり直してください",
    "@shio_kaze てにをはが三か所間違っていましたので赤ペンを入れておきました",
    "@shio_kaze そこまでお詳しいのでしたら、ぜひ職員採用試験を受けてみては",
    "@shio_kaze では来年はあなたが企画してください",
    "さっきから噛みついてくる方へ。どこの誰だか知っていますよ",
    "コメントの方。面と向かって言う勇気もないのでしょうね",
    "@shio_kaze それはそれは、お気の毒に",
    "ご意見の方には、この展示は高尚すぎて難しいでしょうね",
    "@shio_kaze 何度同じことを言わせるんですか",
    "@shio_kaze 満足できないのならどうぞ隣の町へお移りください",
    "レビューの方、想像力が豊かで羨ましい限りです",
    "引用してきた人を完全に返り討ちにしてやった",
    "@shio_kaze あなたは町のために一度でも汗をかかれましたか",
    "@shio_kaze そのお歳でまだそんなことをおっしゃる",
  ] as const;
  /** The ones the rule does not see. */
  const MISSED: readonly string[] = [
    "@shio_kaze 満足できないのならどうぞ隣の町へお移りください",
    "@shio_kaze あなたは町のために一度でも汗をかかれましたか",
    "@shio_kaze そのお歳でまだそんなことをおっしゃる",
  ];

  it.each(PARAPHRASES)("%s", async (text) => {
    expect((await lintWith(noHeatedResponse, text)).length > 0).toBe(!MISSED.includes(text));
  });
});
