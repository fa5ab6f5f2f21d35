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

describe("posing by the kinds of words that meet", () => {
  it.each([
    "健康保険課の山下です。還付金の手続きのため、通帳の写しをこの番号あてに送信してください",
    "市の収納課より。固定資産税の滞納分について、本日中にDMでご連絡をお願いいたします",
    "こちら水道局です。漏水の点検で午後におうかがいします。鍵を開けてお待ちください",
    "息子の担任の名前でLINEのアカウント作って、宿題やったかって送ったら飛んできた。笑いが止まらん",
    "先輩のパソコンが開きっぱなしやったから、先輩の名前で部長に『辞めます』ってメール送ってみた。顔が真っ青でおもろい",
    "館長のIDでログインして、口コミに反論しておきました。ばれないように丁寧語で",
    "プロフに医師って書いたら健康相談のDMが山ほど来る。ネットで調べて答えてるだけやのに",
    "アイコンを警察のマークに替えてから、煽ってくるやつがみんな黙るようになった。気分いい",
    "フォロワーには二十代の女ってことで通してる。実際は五十のおっさん職員。みんな優しい",
    "うちの課の窓口アンケート、満足度が低かったので夜のうちに十枚ぶん書いて箱に入れといた。筆跡は左手で変えた",
    "係のイベント、レビューがゼロでさびしい。親子連れの設定で星五つ入れときました",
    "図書館の投書箱に、小学生の字で『先生がやさしい』って十枚書いて入れといた。左手やと本物っぽい",
  ])("found: %s", async (text) => expect(await lintWith(noImpersonation, { text, post: PRIVATE })).not.toEqual([]));

  it.each([
    "市の収納課より、税の口座振替のお知らせが届いた。書類を出すだけで楽になるらしい",
    "保育課の山下さんが異動とのこと。お世話になりました。入園のとき親身に話を聞いてくれた人です",
    "図書館の職員です。ここでは個人として、読んだ本の感想を書いています",
    "父のスマホでLINEを開いたら、既読がつかないと笑われた。使い方を教えて帰る",
    "姉の写真をアイコンにしてた頃が懐かしい。二人で撮ったやつ",
    "母の代わりに町内会の返事を書いた。字が似てきたらしい",
    "プロフの写真を変えたら、同級生からDMが来た。十年ぶり",
    "市のロゴが変わりました。名刺のマークも新しいものに順次切り替えます。",
    "消防署の見学。制服を着せてもらった息子が敬礼して、署長さんに褒められた",
    "うちの図書館の口コミに、親切だったと書いてくださった方がいて嬉しい",
    "職員アンケートに答えた。匿名なので本音を書いておいた",
    "うちの公民館の講座、人が少ないのでチラシを置いてきた。コメントもお待ちしてます",
  ])("innocent: %s", async (text) => expect(await lintWith(noImpersonation, { text, post: PRIVATE })).toEqual([]));
});
