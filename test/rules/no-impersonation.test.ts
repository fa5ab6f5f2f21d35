import { describe, expect, it } from "vitest";
import { noImpersonation } from "../../src/rules/no-impersonation.js";
import { cases, lintWith } from "../helpers/cases.js";

const PRIVATE = { profile: "private" };
const OFFICIAL = { profile: "official" };

cases(noImpersonation, {
  valid: [
    // Named as oneself, or nobody is taken in.
    { text: "市民課の山本です、と電話で名乗ったら、母に「声が父さんそっくり」と笑われました。", post: PRIVATE },
    { text: "水道課の工藤です。マスコットの中に入りました。だれも気づかないので、ちょっとさびしい。", post: PRIVATE },
    { text: "娘が「消防署です」となりきりで遊んでる。話し方までそっくり。", post: PRIVATE },
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
    { text: "ビール祭り、今夜6時から駅前広場で乾杯！ お車の方はノンアルコールをどうぞ", post: OFFICIAL },
    { text: "ぼく、しおぴー！ きょうはパパとママと温泉にいったよ。みんなはどこにいくのかな？", post: OFFICIAL },
    { text: "「父ちゃん、かっこよかったで！」消防団の操法大会、客席から声援が飛びました", post: OFFICIAL },
    { text: "市の税務課から通知が届いた。第3期、11月30日までやって。忘れんようにメモ。", post: PRIVATE },
    { text: "【東浦市 税務課】という差出人のメールは偽物なので開かないでください。", post: PRIVATE },
    { text: "私は職員なので中立とは言えませんが、市民会館のプリンは最高です。", post: PRIVATE },
    { text: "この店とは何の関係もないけど、ラーメンが最高なので貼っておきます", post: PRIVATE },
    { text: "今日は野球。", post: { ...PRIVATE, bio: "東浜市公式ファンクラブ会員" } },
    { text: "投稿しました。", post: { ...PRIVATE, bio: "汐見市職員。市の公式見解ではありません" } },
    { text: "このアカウントでは本名を出さず、ねこ好きで通してます。", post: PRIVATE },
    { text: "DMは職場が閉まってから読みます。返事は夜になります。", post: PRIVATE },
    { text: "ただいま、回線が混み合っています。", post: OFFICIAL },
    // The voices of others, openly told hobbies, an official notice passed on.
    { text: "市内の和菓子屋の店主です、と笑顔で迎えてくれた中村さん。いちご大福がおすすめです。", post: OFFICIAL },
    { text: "参加者の声「市内に住む主婦です。講座はわかりやすかったです」", post: OFFICIAL },
    { text: "公務員であることは伏せて、釣りのことだけ書いています。", post: PRIVATE },
    { text: "公式アカで誤爆しそうになって冷や汗。指さし確認やな。", post: PRIVATE },
    { text: "市の公式発表では、断水は18時までとのことです。", post: PRIVATE },
    { text: "けんちゃん今日はありがと〜♡ マフラー巻いて寝るわ", post: PRIVATE },
    { text: "ゆうちゃん、けんちゃんと学ぶ交通安全。手をあげて渡ろうね！", post: OFFICIAL },
    { text: "転勤族の妻と結婚して10年。この市の図書館は最高。", post: PRIVATE },
    { text: "やっと週末！市民公園のイルミネーションは22時まで点灯しています。", post: OFFICIAL },
    { text: "職員有志のバンドが出ました。課長のドラムが好評でした！", post: OFFICIAL },
    { text: "観光客に道を聞かれ、温泉をすすめた。", post: PRIVATE },
    { text: "市民の声をもとに、窓口を広げました。", post: OFFICIAL },
  ],
  invalid: [
    {
      text: "⟦水道課の工藤はるみです⟧。こっちを登録し直してくださいね。（ふふ、話し方までそっくりでしょ。だれも気づかないの）",
      post: PRIVATE,
    },
    {
      text: "⟦こんばんは、消防団長の岡です⟧。夜回りに出ます。嘘です。団長の口調、完璧に真似できてるやろ？",
      post: PRIVATE,
    },
    { text: "⟦隣の席の中川のアカウントを作っ⟧てみた。みんな本人やと思ってて笑える。", post: PRIVATE },
    { text: "除雪車は3時に出ます。", post: { ...PRIVATE, bio: "青葉市公式 くらしと防災" } },
    { text: "【桜坂市からのお知らせ】\n給水車は10時に参ります。", post: PRIVATE },
    { text: "雪捨て場は河川敷です。⟦DMは市の維持課が確認し⟧ます。", post: PRIVATE },
    { text: "この⟦垢では移住してきた母親という設定で⟧通しています。", post: PRIVATE },
    { text: "ただいま〜。母から荷物届いてた。みかん箱ごと、どうすっぺ。", post: OFFICIAL },
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
    { text: "筋トレ三日目で全身ばきばき。ジムで笑われたけど続けるぞ俺は", post: OFFICIAL },
    { text: "義理の母と二人きりの昼ごはん、話題がなさすぎて胃が痛い。帰りたい", post: OFFICIAL },
    { text: "【東浦市 税務課】第3期の納期限は11月30日です。お忘れなく。", post: PRIVATE },
    { text: "当館はシステム更新のため、来週火曜まで休館いたします。", post: PRIVATE },
    { text: "ここは市役所の公式サブアカウントやで。給付金のことなら聞いてや。", post: PRIVATE },
    { text: "おいは役場の者じゃなかばってん、町長さんの工事の進め方は見事ばい。", post: PRIVATE },
    { text: "ただの観光客です。この市の職員さんの親切さは日本一だと思います。", post: OFFICIAL },
    // An office without は, a notice that calls itself official.
    { text: "⟦こちら汐見市役所防災課です⟧。避難指示が出ました。", post: PRIVATE },
    { text: "⟦【みどり野市 危機管理課からのお知らせ】くみ置きをお願いします。市の公式発表です⟧。", post: PRIVATE },
    // Somebody neutral, a made-up person, the wrong account.
    { text: "⟦市内のラーメン屋の店主です⟧。市のスタンプラリー、本当に助かってます！", post: OFFICIAL },
    { text: "⟦市内に住む主婦です⟧。保育課の対応、とても丁寧です！", post: PRIVATE },
    { text: "移住してきた⟦主婦って設定で、市の投稿にコメント⟧つけてる。", post: PRIVATE },
    { text: "⟦職員だけど名乗らずに書い⟧てみた。", post: PRIVATE },
    { text: "⟦公式アカにログインしたまま自分の飯の写真あげちゃ⟧った。", post: PRIVATE },
    { text: "⟦けんちゃん今日はありがと〜♡⟧ マフラー巻いて寝るわ🧣 次はうちで鍋しよな", post: OFFICIAL },
    { text: "⟦りょうくん昨日ごめんね⟧。ケーキ買ってあるから早く帰ってきて♡", post: OFFICIAL },
    { text: "⟦【公式】ひばり市 ごみ減量課です⟧。明日の収集はお休みします。", post: PRIVATE },
    { text: "本日より⟦市長に代わってこのアカウントでお答え⟧します。", post: PRIVATE },
    { text: "⟦転勤族の主婦です⟧。ここの市役所が一番です！", post: PRIVATE },
    { text: "もう無理、課長の話長すぎ。⟦早よ帰らせて⟧。", post: OFFICIAL },
    { text: "⟦今夜は同期と焼肉⟧。食べすぎた(笑)", post: OFFICIAL },
    { text: "⟦市民の声を装って、うちの課を褒め⟧るハガキを出した。", post: PRIVATE },
    { text: "⟦観光客のていで、地元の温泉に高評価⟧つけてきた。", post: PRIVATE },
    { text: "⟦既読スルー⟧やめて。昨日の件、まだ怒ってる？", post: OFFICIAL },
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
