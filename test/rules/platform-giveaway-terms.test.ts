import { platformGiveawayTerms } from "../../src/rules/platform-giveaway-terms.js";
import { cases } from "../helpers/cases.js";

cases(platformGiveawayTerms, {
  valid: [
    "市営墓地の抽選結果を掲載しました。",
    "スタンプラリー達成者に先着100名でプレゼント！",
    "「当選しました」とかたる偽アカウントにご注意ください。フォローして抽選、は詐欺です。",
    {
      text: "フォロー＆リポストで5名様にプレゼント！お一人様1回、締切10月31日、当選者にはDMで連絡します。",
      post: { platform: "x" },
    },
    {
      text: "コメントで応募、抽選で3名様に！7月末まで。当選者にDMで連絡します。本企画はInstagramが関与するものではありません。",
      post: { platform: "instagram" },
    },
    {
      text: "お友だちのタグ付けは不要です。コメントで応募、抽選で5名様に。要項は市のページ https://example.lg.jp へ",
      post: { platform: "facebook" },
    },
    "読み聞かせに来てもらえるとうれしいです。アカウントの登録は不要、参加は当日どうぞ。",
    "避難所の開設状況をXに投稿しています。アカウントの登録がなくても見られます。",
    "成人のつどいで、記念の花を新成人の皆さん300名にお贈りしました。ご来場の方の投稿もたくさん拝見しました。",
  ],
  invalid: [
    { text: "フォロー＆リポストで抽選で5名様にプレゼント！", post: { platform: "x" } },
    { text: "プレゼント企画！⟦お友だちを3人タグ付け⟧して応募", post: { platform: "facebook" } },
    { text: "抽選で10名様に。⟦毎日応募でき⟧ます。リポストで参加！", post: { platform: ["x", "threads"] } },
    { text: "---\nplatform: instagram\n---\n\nいいねで応募完了！抽選で5名様", format: "markdown" },
    "このアカウントを登録のうえ、冬の思い出をつぶやいてくれた方から3名に、みかん箱を贈ります🍊",
    "つぶやきの回数が一番の人に、特大のカレンダーを進呈します。",
    "写真にタグを付けて載せてくださった方の中から、抽選で図書カードをお送りします。",
  ],
});
