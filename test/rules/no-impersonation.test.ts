import { describe, expect, it } from "vitest";
import { noImpersonation } from "../../src/rules/no-impersonation.js";
import { cases, lintWith } from "../helpers/cases.js";

const PRIVATE = { profile: "private" };
const OFFICIAL = { profile: "official" };

cases(noImpersonation, {
  valid: [
    { text: "こちらは汐見市役所です。", post: OFFICIAL },
    { text: "市長の講演を聞いてきました。", post: PRIVATE },
    { text: "「市役所です。還付金があります」という電話は詐欺です！", post: PRIVATE },
    { text: "一日署長になりきって、交通安全を呼びかけました。", post: PRIVATE },
    { text: "しおぴーを追いかける個人アカウントです。汐見市の公式ではありません。", post: PRIVATE },
    { text: "おはよう", post: { ...PRIVATE, displayName: "汐見市職員の個人アカウント" } },
    {
      text: "お知らせ",
      post: { ...OFFICIAL, account: "@shiomi_example" },
      options: { organization: { accounts: ["shiomi_example"] } },
    },
    { text: "お知らせ", post: { ...OFFICIAL, account: "@anything" } },
    { text: "中の人は二日酔いですが、広報担当として元気に発信します。", post: OFFICIAL },
    "こちらは汐見市役所です。",
  ],
  invalid: [
    { text: "⟦こちらは汐見市防災担当です⟧。避難指示は解除しました。", post: PRIVATE },
    { text: "⟦汐見市長の浜岡です⟧。フォローをお願いします。", post: PRIVATE },
    { text: "⟦浜手電力カスタマーサポートです⟧。DMで番号をお知らせください。", post: PRIVATE },
    { text: "一市民のふりをして口コミを書いておきました", post: PRIVATE },
    { text: "今日の献立", post: { ...PRIVATE, displayName: "汐見市 広報課" } },
    {
      text: "今日の献立",
      post: { ...PRIVATE, account: "@shiomi_example" },
      options: { organization: { accounts: ["@shiomi_example"] } },
    },
    {
      text: "お知らせ",
      post: { ...OFFICIAL, account: "@shiomi_fake" },
      options: { organization: { accounts: ["@shiomi_example"] } },
    },
    {
      text: "お知らせ",
      post: { ...OFFICIAL, displayName: "汐見市の偽物" },
      options: { organization: { accountNames: ["汐見市"] } },
    },
    { text: "残業だるい、早く帰りたい", post: OFFICIAL },
    { text: "しおぴーだよ！みんなこっちに来てね", post: PRIVATE, options: { organization: { mascots: ["しおぴー"] } } },
    { text: "---\nprofile: private\ndisplayName: 汐見市公式\n---\n\nおはよう", format: "markdown" },
    "妻のスマホから、妻の口調で、ママ友に返事しておいた",
  ],
});

describe("findings without a place in the text", () => {
  it("name the fact and the item", async () => {
    const [message] = await lintWith(noImpersonation, {
      text: "おはよう",
      post: { profile: "private", displayName: "汐見市公式" },
    });
    expect(message?.message).toMatch(/^表示名「汐見市公式」は.*（プライベート編9\(4\)）$/);
  });
});
