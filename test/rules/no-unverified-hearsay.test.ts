import { describe, expect, it } from "vitest";
import { noUnverifiedHearsay } from "../../src/rules/no-unverified-hearsay.js";
import { cases, lintWith } from "../helpers/cases.js";

cases(noUnverifiedHearsay, {
  valid: [
    // kitchens, jokes, what is known not to be so
    { text: "動物園でワニを見た。小学生が大喜び", post: { profile: "private" } },
    {
      text: "給水所の待ち時間は30分ほどです。水は十分にありますので、あわてずお越しください",
      post: { profile: "official" },
    },
    { text: "占いで今日は大きい出会いが来るって。ほんまかいな", post: { profile: "private" } },
    { text: "避難訓練で配られた非常食、意外とおいしかった", post: { profile: "private" } },
    { text: "道の駅の野菜、朝どれでみずみずしいってママ友が言うてた", post: { profile: "private" } },
    { text: "保健所の検査で、食中毒の原因は弁当の卵焼きとわかりました", post: { profile: "official" } },
    { text: "遠足でお腹こわした人がおるって笑い話。30年前の同窓会ネタ", post: { profile: "private" } },
    { text: "小学生が言ってたけど、今はそのアニメがはやりらしい", post: { profile: "private" } },
    {
      text: "SNSの投稿では「断水」の話が広がっていますが、そのような事実はありません。水道課で確認済みです",
      post: { profile: "official" },
    },
    { text: "ネットの情報では、この鍋は重曹で磨くといいらしい", post: { profile: "private" } },
    { text: "子どもらが言うには、給食の揚げパンが一番らしい", post: { profile: "private" } },
    { text: "友達の旦那が大工やから確かやと思う。この家の柱は檜", post: { profile: "private" } },
    { text: "橋の点検で見つかったさびを直しました。通行に問題はありません", post: { profile: "official" } },
    { text: "橋が落ちた昔の写真を資料館で見た", post: { profile: "private" } },
    { text: "回ってきた回覧板に、どんど焼きの案内", post: { profile: "private" } },
    { text: "外国人の観光客が増えたせいか、宿が取れんらしい", post: { profile: "private" } },
    { text: "虫に刺された人がおるって先生が言うから、遠足は長袖で", post: { profile: "private" } },
    // pets and kitchens, games, what is in the paper
    { text: "金魚が死んだのは水温のせいらしい。かわいそう", post: { profile: "private" } },
    { text: "うなぎと梅干しは一緒に食べないほうがいいらしい", post: { profile: "private" } },
    { text: "湯川の増水のため、川には近づかないでください", post: { profile: "official" } },
    { text: "回ってきた動画がおもしろくて、お茶ふいた。猫が段ボールに落ちた", post: { profile: "private" } },
    { text: "犬にネギは食べさせないほうがいいらしい。死んだ例もあるって本に書いてた", post: { profile: "private" } },
    { text: "ゲームのあのボス、毒が強いらしい。沼は通らないほうがいい", post: { profile: "private" } },
    { text: "渋滞は工事のせいらしい。新聞に出てた", post: { profile: "private" } },
    { text: "町内会のLINEに回ってきた、夏祭りの写真。みんないい顔", post: { profile: "private" } },
    { text: "昨日の台風で看板が落ちたって市のホームページに出てた", post: { profile: "private" } },
    { text: "この時期の生牡蠣は食べないほうがいいらしい", post: { profile: "private" } },
    // harmless, looked into, practised
    "台風、たぶんそれるらしいけど気をつけて帰ってね。",
    "不審な電話があったとのお話を、複数の方からいただきました。警察に確かめたうえで、続報をお伝えします。",
    "停電の原因は調べているところです。電力会社の発表が入りしだいお伝えします。",
    "電子レンジから煙。きっと息子のせいだ。",
    // rumours spoken of, denied or warned of
    "「動物園からライオンが逃げたらしい」という投稿はデマです。",
    "知り合いから聞いた話は、広める前に出どころを確かめましょう。断水のときは特に。",
    "「ダムが決壊した」という書き込みが出回っていますが、事実ではありません。",
    // somebody answers for it
    "消防本部によると、けさの火事は鎮火しました。",
    "停電は18時に復旧すると、電力会社の発表がありました。",
    "クマの目撃情報がありました。20日7時ごろ、北山町の林道です。",
    "【シェアお願いします】行方不明の方をさがしています。警察署の情報です。",
    // nothing that frightens or accuses
    "同僚から聞いたからあげの店、おいしかった。",
    "ママ友に聞いた道順で着いた。",
    "広めてください！市民マラソンのボランティアを募集しています。",
    "インスタで見た喫茶店に行列。",
    // learnt from somebody, and no rumour; looked into
    "消防団の方から、火事の初期消火のコツを教えていただきました。",
    "利用者の方からトイレの水が出ないと教えていただき、修理しました。",
    // stories
    "祖父いわく、この井戸には河童が出たらしい。夏の怪談です。",
    "昔、この浜にサメが出たと近所の人から聞いた。",
    // reports without a rumour
    "被害の状況はまだ確認できていません。消防が調査中です。",
    "あすは雨らしい。足元に気をつけて。",
    "避難するときは、近所の人にも声をかけてください。",
    { text: "ママ友いわく、公園に不審者が出たって。", options: { allow: ["ママ友いわく"] } },
  ],
  invalid: [
    // a child said so, one whose husband must know, the net says
    { text: "消防署の裏の川でワニ見たって小学生が言いよった。近寄らんごと", post: { profile: "private" } },
    { text: "市場のマグロ、産地偽装やって魚屋の兄ちゃんが言うてた", post: { profile: "private" } },
    { text: "今夜また大きい揺れが来るって。占い師の人の予言がバズっとる。水ためとき", post: { profile: "private" } },
    {
      text: "給水所に行列ができているようです。インターネットの書き込みでは、あと1時間で水がなくなるそうです。お急ぎください",
      post: { profile: "official" },
    },
    { text: "あの病院、注射の打ち間違いで人が亡くなってるらしいけど隠してるんだって", post: { profile: "private" } },
    { text: "川沿いのアパートに詐欺グループが住んでるって、配達の人から聞いた。怖いね", post: { profile: "private" } },
    { text: "道の駅の野菜から農薬が出たってほんま？ママ友が言うてて買えへん", post: { profile: "private" } },
    { text: "停電、変電所に誰か忍び込んだって。友達の旦那が電力会社やから確かやと思う", post: { profile: "private" } },
    { text: "避難所で配られた弁当でお腹こわした人がおるって。食べた人、大丈夫？", post: { profile: "private" } },
    { text: "駅の地下で変な臭いがして倒れた人がおるって。ガスやろか", post: { profile: "private" } },
    {
      text: "SNSの投稿によりますと、国道で土砂が崩れているとのことです。市では未確認です",
      post: { profile: "official" },
    },
    { text: "小学生が言いよったけど、用水路で死体が見つかったって。近づかんとこ", post: { profile: "private" } },
    // what to keep away from, whom it is blamed on, what went round
    { text: "池の鯉がぎょうさん死んどるって。あの水は触らんほうがええよ", post: { profile: "private" } },
    { text: "浜に変な泡が出とるげな。貝は食べんほうがよか、毒が入っとるち", post: { profile: "private" } },
    { text: "回ってきた写真見た？隣町のトンネル崩れとる。通らんといて", post: { profile: "private" } },
    { text: "停電したん、工場のせいらしいで。爆発したんやって", post: { profile: "private" } },
    { text: "賽銭が盗られたの、よそ者の仕業って聞いた", post: { profile: "private" } },
    { text: "町内会のLINEに回ってきた。川の上流で堤防が切れそうやって", post: { profile: "private" } },
    { text: "保育園で謎の熱が広がってるそう。しばらく行かないほうがいい", post: { profile: "private" } },
    "多分ダムが放流するらしいで、下流の人は気いつけや。",
    "公園に注射器が落ちてたという話。⟦本当だったら怖⟧いので、ひとまず皆さんにも回しますね。",
    "さっきの火事、⟦原因はたぶん⟧寝たばこやろな。",
    "見慣れない黒い車が3日も停まってる。空き巣の下見⟦って聞いたから⟧、みんな鍵かけてね。",
    "⟦ママ友いわく⟧、公園に不審者が出たって。",
    "グループ⟦LINEで回って⟧きたのですが、トンネルが崩れたようです。",
    "⟦真偽は不明⟧ですが、職員が逮捕されたとの話です。",
    "【⟦拡散希望⟧】浄水場に毒が入れられた！",
    "⟦噂では⟧、支所が廃止になるとか。",
    "あの店、⟦期限切れの肉を使い回してるらしい⟧よ。",
    "裏の家に知らん人が住み着いとる⟦らしい⟧で。夜は出歩かんとき。",
    "お米が来月から配給になる⟦って、レジの人が⟧。",
    "ｸﾞﾙｰﾌﾟ⟦LINEで回って⟧きた。明日、大きな地震が来る！",
    // the source as a heading, before or after, over tea
    "保護者⟦LINEより⟧。黒い車の男が子どもに声かけしてるそうです。",
    "西町の土手、もう⟦崩れとるらしい⟧わ。兄貴が言うとった。",
    "空き巣が増えている⟦との話を、散歩の方からうかが⟧いました。",
    // nobody can foretell it
    "来週の満月に大きな⟦地震が来るらし⟧いよ、とお茶飲み話に。",
    // one finding for one story
    "⟦友だちの友だちから聞いた⟧。橋が崩れたらしい。みんなに知らせてあげて！",
    { text: "「⟦噂では⟧、支所が廃止になるとか」", options: { audit: true } },
  ],
});

describe("the message", () => {
  it("asks for a source that can be checked", async () => {
    const [message] = await lintWith(noUnverifiedHearsay, {
      text: "近所の人が言ってた。あの工場、毒を流してるって。",
      post: { profile: "private" },
    });
    expect(message?.message).toMatch(/確かめられない伝え聞き.*出どころと日時を添えて.*（プライベート編8\(5\)）$/);
  });
});
