import { describe, expect, it } from "vitest";
import { officialViewDisclaimer } from "../../src/rules/official-view-disclaimer.js";
import { cases, lintWith } from "../helpers/cases.js";

const own = (text: string, bio = "") => ({ text, post: { profile: "private", bio } });
const official = (text: string) => ({ text, post: { profile: "official" } });

const STAFF = "汐見市職員";
const DISCLAIMED = "汐見市職員。投稿は個人の意見で、市の公式見解ではありません";

cases(officialViewDisclaimer, {
  valid: [
    // one who does the work speaks, but thanks or tells
    official("カウンターに立つ者として、毎日たくさんのありがとうをいただけるのがうれしいです。"),
    official("司書を続けてきた身としては、絵本の棚を増やしていただいたご寄付に感謝の気持ちでいっぱいです。"),
    official("閉館まで見守ってきた者として、最後の日に来ていただけたことにお礼を申し上げます。"),
    // a place reshaped, but elsewhere or without an opinion
    own("旅行で寄った新しい美術館、案内板を増やしてほしかったな。"),
    own("図書館が閉館する時間まで粘って完成。早くから始めてたらよかったのに。"),
    // what was better in private life, what others say
    { text: "市民税の通知が来た。去年より上がっててびっくり", post: { profile: "private", bio: "ドライブ好き" } },
    { text: "うちの市の観光大使、昨日テレビに出てた！", post: { profile: "private" } },
    { text: "職員一同、今回のイベントの成功をうれしく思っています", post: { profile: "official" } },
    { text: "ハザードマップを見ながら、家族で避難経路を確かめた", post: { profile: "private", bio: "キャンプ" } },
    { text: "駅前再開発の説明会を開きます。芝生広場の案もご覧いただけます", post: { profile: "official" } },
    { text: "成人式の写真を前撮りしてきた。振袖きれいやったなあ", post: { profile: "private" } },
    { text: "一職員としては、皆さまの笑顔がいちばんの励みです", post: { profile: "official" } },
    { text: "新庁舎は、鉄骨造より木造がよいとのご意見を多くいただきました", post: { profile: "official" } },
    { text: "公園の桜より梅が良かった。来年も早めに行く", post: { profile: "private" } },
    { text: "給食のカレーより揚げパンが良かったと娘が言う", post: { profile: "private" } },
    { text: "道の駅の新メニュー、担当は正直、三杯おかわりしました", post: { profile: "official" } },
    { text: "中の人は実は猫派です。図書館の看板猫に会いに来てください", post: { profile: "official" } },
    {
      text: "個人的なことで恐縮ですが、今月で広報担当を卒業します。ありがとうございました",
      post: { profile: "official" },
    },
    { text: "係としては、皆さまのお越しを心よりお待ちしております", post: { profile: "official" } },
    { text: "市民会館の第九、豪華すぎる出演者で鳥肌", post: { profile: "private" } },
    // taste, other people's shops, what one has read
    official("中の人は正直、この時季のサツマイモまつりが大好きです"),
    own("うちの美容室、月曜休みって知らんかった"),
    own("図書館は月曜休みなのを忘れて行ってしまった"),
    own("この煮物の味付け、どうも好かん。母のほうが好き"),
    own("結婚式の引き出物、豪華すぎる！"),
    own("体育館を掃除するって聞いたから、雑巾を持って参加した"),
    own("公園の池が凍った。子どもは何して遊べばいいのか考え中、スケートかな"),
    own("ごみ袋が足りない。帰りに買うのを忘れないように見直した買い物メモ"),
    official("担当は実は、マラソン初挑戦です。沿道からの応援をお願いします"),
    own("市のホームページで歴史の連載を読んだ。江戸時代の飛脚が何人も走って飲んだ水"),
    // What one arranges oneself, and other people's shops.
    own("保育園の送り迎えを自転車に変えたのは正解。"),
    own("ごみ出しを夫に任せることにしたのは良かった。"),
    own("パン屋が土曜に閉めるごとなったのは、正直つらか。"),
    official("この記事を書いている担当も、敬老会のお手伝いに行ってきました。"),
    official("図書館の窓口に立つ職員のおすすめの一冊を紹介します。"),
    // Both parts, in the text or in the profile.
    own("市職員の三枝です。個人の意見で、市の公式見解ではありません。ごみ袋の有料化は早すぎたと思います。"),
    own("ごみ袋の有料化は早すぎたと思います。※個人の意見であり、市の公式見解ではありません。", STAFF),
    own("ごみ袋の有料化は早すぎたと思います。", DISCLAIMED),
    own("コミュニティバスの減便には反対。", "水道局勤務。所属とは関係ありません"),
    own("夜間開館、もっと早く始めるべきだった。", "公務員／Tweets are my own."),
    {
      text: "新庁舎は贅沢すぎる。私見です。",
      post: { profile: "private", identity: "汐見市 都市整備課" },
    },
    // The city's places in a private life.
    own("図書館で借りた小説、もっと評価されるべきだと思う。", STAFF),
    own("市民プールで泳いだ。水が冷たすぎて震えた。", STAFF),
    own("給食の揚げパンが恋しい。", STAFF),
    own("花火大会は雨で中止。残念だけど、家でそうめん。"),
    own("市役所前のイチョウ、今年は黄葉が遅い。"),
    own("給付金で炊飯器を買った。ごはんがおいしい。"),
    own("議会の答弁づくり、ひと山こえました。"),
    own("きょうは期日前投票へ。帰りに市場でほうれん草を買った。"),
    own("公用車の洗車当番。水が冷たい。"),
    own("子ども会の劇で市長の役をやった。せりふが多すぎた。"),
    // A thing or place of the city is where something happens, not what is judged.
    own("庁舎の階段、上っても上っても着かない。"),
    own("循環バスで隣に座った人の香水が強すぎる。"),
    own("街路樹の銀杏、そろそろ落ちると思う。"),
    own("夜の公園は誰もいない。"),
    own("ごみ袋を買い忘れた。なんで昨日思い出さなかったんだろう。"),
    // Who said so; whom to elect: other rules.
    own("役場の窓口がすぐ閉まるなんて、誰が言い出したんや。"),
    own("次の市長選、今の市長に続けてほしい。"),
    // Opinions on something else.
    own("駅裏のカレー屋、もっと評価されるべきだと思う。"),
    own("函館の市電、旅先の乗りものは観光だと思います。"),
    own("国の少子化対策の予算は足りないと思う。"),
    // Facts and other people's opinions.
    own("職員採用試験の案内が出ています。", STAFF),
    own("総合計画の説明会で「値上げは早すぎる」という意見が出た。"),
    // Official accounts: invitations, quotations, tastes.
    official("総合計画の素案について、皆さまのご意見を募集します。"),
    official("市長は「子育て施策が必要だ」と述べました。"),
    official("審議会では「値上げには反対」との声がありました。"),
    official("中の人の個人的なおすすめは、展望台からの景色です。"),
    official("条例の見直しが必要となりました。"),
    official("図書館の改修が終わりました。投稿している私も、新しい閲覧席の日当たりのよさに驚きました。"),
    official("ごみ袋の値上げに「正直なところ痛い」という声をいただきました。理由をページに載せています。"),
    // Unknown profile: announcements stay silent.
    "公共施設の統合には、住民の理解が必要です。",
  ],
  invalid: [
    // one who does the work holds an opinion
    official(
      "分館の最後の日でした。⟦カウンターに立つ者として言わせてもらうと⟧、閉めんでもやりようはあったと思うんです。",
    ),
    official("⟦受付を十五年やってきた身としましては⟧、番号札をなくしたのは改悪だと申し上げるほかありません。"),
    // a place reshaped, and what might have been done otherwise
    own("新しい図書館、冬は底冷えする。⟦見た目より暖房を考えてほしかった⟧"),
    own("あの分館がなくなるなんて。⟦やりようはいくらでもあったのに⟧"),
    // what would have been better
    { text: "市民税あがるのに道はボコボコ。何に使ってるんだか", post: { profile: "private", bio: "ドライブ好き" } },
    { text: "うちの市、観光大使に芸人呼ぶくらいなら消防車買い替えてくれ", post: { profile: "private" } },
    {
      text: "職員としては、今回の値上げは市民の皆さまに申し訳ない気持ちでいっぱいです。議員の皆さんにはもっと考えてほしかった",
      post: { profile: "official" },
    },
    {
      text: "待機児童ゼロって発表してるけど、隠れ待機はどうなんよ、って話",
      post: { profile: "private", bio: "0歳と3歳" },
    },
    { text: "担当者のつぶやき：駅前の再開発、ビルより芝生の広場がよかったなあ", post: { profile: "official" } },
    {
      text: "成人式を18歳にせんかったのは英断。受験生がかわいそうやもん",
      post: { profile: "private", bio: "高校教諭の妻" },
    },
    { text: "窓口の昼休み閉庁には反対です。働く人が行けなくなる。", post: { profile: "private", bio: "市役所職員" } },
    { text: "一職員としては、敬老パスの廃止はさびしく、残すべきだったと感じています", post: { profile: "official" } },
    { text: "新庁舎、中の人はガラス張りより木の壁がよかったです", post: { profile: "official" } },
    // the clerk in so many words, a building too grand, a rule nobody likes
    official("中の人は正直、議会のライブ配信はもっと短くてもいいと思っています"),
    official("個人的なつぶやきで恐縮ですが、図書館の新しいロゴは前のほうが見やすかったです"),
    official("広報担当としては、今度の返礼品の企画、もったいない気がしています"),
    own("今度の庁舎、豪華すぎるわ。身の丈に合うてない", "山歩き"),
    own("広場のボール禁止、ほんま気に食わん。子どもは何して遊べって言うんや", "二児の父"),
    own("市のやり方、どうも好かんなあ。バス停ばっか増やして"),
    own("公民館の月曜休みって意味ないと思う。働く人は使えん", "写真"),
    // Demands.
    own("⟦駅前再開発より、先に保育所を直すべき⟧。"),
    own("⟦新庁舎はもういらん⟧。"),
    own("⟦図書館の閉館時間を延ばしてほしい⟧。", STAFF),
    own("⟦だれも読まん観光計画なんか⟧、もう作るのやめたらええのに。"),
    // A measure in a noun clause.
    own("水道の検針を二か月に一回にしたのは名案やね。", STAFF),
    own("土曜の保健センターば閉めたとは、酷か話たい。"),
    own("マイナンバーの臨時窓口を駅に出したのは良かった。"),
    // Confessed on an official account.
    official("敬老祝金の見直しについて、一担当者の胸のうちを申せば、冷たい仕打ちではなかったかと存じます。"),
    official("保育料の見直しにつきましては、計算しているこちらも首をひねっております。"),
    official("循環バスが3本減ります。⟦正直な話、もう少し残せなかったのかと思ってしまいます⟧。"),
    official("プールの利用料が上がります。更新している私もよく泳ぐので、財布に響くなあと思っています。"),
    // Approval and blame.
    own("市民プールの値上げ、⟦いくらなんでもやりすぎや⟧。"),
    own("⟦先月からの夜間開館には大賛成⟧。"),
    own("空き家条例、⟦よくぞ通してくれた⟧。"),
    own("⟦こんな儀式に税金を使うのがもったいない⟧。"),
    own("うちの市、⟦祭りには金を出すのに道はがたがた⟧。"),
    own("プレミアム商品券、⟦結局得するのは大きな店だけ⟧。"),
    // Rhetorical questions.
    own("聞こえない防災無線で、⟦命が助かるんかね⟧。"),
    own("⟦何のための審議会なん⟧？"),
    // The opinion follows the topic.
    own("新しい市章のデザイン、うーん…。⟦前のほうが品があった⟧。"),
    own("移住支援金が増えるそうだ。⟦順番が逆なんだよなあ⟧。"),
    // One part is missing.
    own("⟦ごみ袋の有料化は早すぎたと思います⟧。", STAFF),
    own("個人の感想ですが、⟦ごみ袋の有料化は早すぎたと思います⟧。", "本と猫"),
    // What looks like a disclaimer and is none.
    own("これは市の公式見解です。⟦新しい条例は素晴らしいと思います⟧。", STAFF),
    own("「個人の意見です」と書けばいい話じゃない。⟦この条例はおかしい⟧。", STAFF),
    // On an official account no disclaimer helps.
    official("⟦担当者個人の意見ですが⟧、この条例には反対です。"),
    official("公民館の担当です。⟦個人的には⟧、日曜は閉めたほうがいいと考えています。"),
    official("⟦個人的には⟧、B案がいいと思います！"),
    official("給食費の無償化が始まりました。⟦中の人としては、やりすぎかなと思っています⟧。"),
  ],
});

describe("what is missing", () => {
  const text = "ごみ袋の有料化は早すぎたと思います。";
  const adviceFor = async (bio: string, options = {}) =>
    (await lintWith(officialViewDisclaimer, { ...own(text, bio), options }))[0]?.message;

  it("is named in the message", async () => {
    expect(await adviceFor("")).toContain("身元も公式見解ではない旨もありません");
    expect(await adviceFor(STAFF)).toContain("公式見解ではない旨がありません");
    expect(await adviceFor("投稿は個人の意見です")).toContain("身元の明示がありません");
    expect(await adviceFor(DISCLAIMED)).toBeUndefined();
  });

  it("follows the options", async () => {
    expect(await adviceFor("投稿は個人の意見です", { requireIdentity: false })).toBeUndefined();
    expect(
      await adviceFor(`${STAFF}。つぶやきは潮風まかせ`, { disclaimers: ["つぶやきは潮風まかせ"] }),
    ).toBeUndefined();
  });

  it("cites the part's article", async () => {
    expect(await adviceFor("")).toMatch(/（プライベート編8\(1\)）$/);
    const [finding] = await lintWith(officialViewDisclaimer, official("私個人としては、この計画に反対です。"));
    expect(finding?.message).toMatch(/（業務編6\(1\)）$/);
  });

  it("cites both where the part is unknown", async () => {
    const [finding] = await lintWith(officialViewDisclaimer, "駅前再開発は税金の無駄です。");
    expect(finding?.message).toMatch(/（業務編6\(1\)・プライベート編8\(1\)）$/);
  });
});

describe("facts and topics", () => {
  it("reads the profile from front matter", async () => {
    const text = `---\nprofile: private\nbio: ${DISCLAIMED}\n---\n\n新庁舎は贅沢すぎる。\n`;
    expect(await lintWith(officialViewDisclaimer, { text, format: "markdown" })).toEqual([]);
    expect(
      await lintWith(officialViewDisclaimer, { text: text.replace(/bio: .*/u, "bio: 猫"), format: "markdown" }),
    ).toHaveLength(1);
  });

  it("takes the city's own names for topics", async () => {
    const text = "しおかぜ号の増発は英断。";
    expect(await lintWith(officialViewDisclaimer, own(text))).toEqual([]);
    expect(
      await lintWith(officialViewDisclaimer, { ...own(text), options: { topicTerms: ["しおかぜ号"] } }),
    ).toHaveLength(1);
  });

  it("reports once a post", async () => {
    expect(
      await lintWith(officialViewDisclaimer, own("新庁舎は贅沢すぎる。条例もおかしい。補助金は無駄。")),
    ).toHaveLength(1);
  });
});

describe("a view that says whose it is", () => {
  it.each([
    [
      "private",
      "公民館のコピー機が撤去された。十円玉を握って来るお年寄りの居場所だったのに。効率だけで切るのは違う、と僕は思っている。",
    ],
    ["private", "分館を減らす計画を読んだ。本棚まで歩けることが子育て支援そのものだ、という気持ちは変わらない。"],
  ])("caught, %s: %s", async (profile, text) =>
    expect(await lintWith(officialViewDisclaimer, { text, post: { profile } })).not.toEqual([]),
  );

  it.each([
    ["private", "学校の給食で一番は揚げパン、というのが私の意見。きなこ一択。"],
    [
      "private",
      "マンションの駐輪場が有料になる。管理組合の予算は足りているはずだと私は考えているので、総会で聞いてみる。",
    ],
    ["private", "公園のベンチで本を読む。短編は申請書より短いほうがいい、というのが自分の持論。"],
  ])("innocent, %s: %s", async (profile, text) =>
    expect(await lintWith(officialViewDisclaimer, { text, post: { profile } })).toEqual([]),
  );
});
