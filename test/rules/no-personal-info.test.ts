import { describe, expect, it } from "vitest";
import { noPersonalInfo } from "../../src/rules/no-personal-info.js";
import { cases, lintWith } from "../helpers/cases.js";
import { LOOKALIKES } from "./no-personal-info.lookalikes.js";

const WITHOUT_ANALYSER: readonly string[] = [
  "拾った鍵の持ち主さん、⟦080-2345-9876⟧に電話して",
  "連絡は＋ではなく⟦０７０－１２３４－９８７６⟧まで",
  "姉の携帯は⟦09012349876⟧だったはず",
  "国際ローミング中の同僚は ⟦+81 90-1234-9876⟧ でつながる",
  "自宅の電話は⟦0797-22-3456⟧です",
  "本人の連絡先：⟦hikari.0412@icloud.com⟧",
  "このメールに送って ⟦y.kitagawa@gmail.com⟧",
  "見つけたマイナンバー ⟦1234 5678 9018⟧ の方へ",
  "クレジットカード ⟦4111-1111-1111-1111⟧ を拾いました",
  "⟦保険証の番号は12345678⟧でした",
  "⟦パスポートの番号はTK1234567⟧",
  "落ちてた免許、⟦番号の下4桁は7702⟧",
  "邪魔な車は ⟦神戸 330 あ 12-34⟧ です",
  "⟦平成17年4月2日生まれ⟧の彼女です",
  "⟦生年月日：1988/5/6⟧ の登録が残っていた",
];

const WITH_PERSON: readonly string[] = [
  "後輩の⟦永井くん、うつで休⟧職に入りました",
  "⟦長谷川様の固定資産税は第2期が未納⟧です",
  "三丁目の⟦河合さん、生活保護⟧を受けとるんやて",
  "⟦税金を滞納している山本さん宅⟧に行ってきました",
  "⟦市長の長女さん、来月ご出産予定⟧です",
  "梶原紗良さんと食事。⟦切迫早産で⟧先月まで大変だったらしい",
  "入賞した小田切さん（⟦若葉町2丁目8-15⟧、平成21年の卒業）",
  "岡さんのご自宅は⟦若葉台4-7-1⟧。年賀状はこちらへ",
  "西野係長の息子さん、⟦若葉小の3年1組⟧です",
  "⟦うちの係長、心療内科に⟧通ってるらしい",
  "裏表紙に「佐野 みちる ⟦0797-22-8812⟧」とある手帳を預かっています",
  "⟦駅前の酒屋は借金が5⟧00万あるらしい",
];

cases(noPersonalInfo, {
  valid: [
    // places of work and of events
    {
      text: "人権相談を行います。離婚や借金の悩みもお気軽に。委員は弁護士の榊さんほかです",
      post: { profile: "official" },
    },
    {
      text: "私、明日から入院します。盲腸です。仕事は後輩の森さんがカバーしてくれます。ありがたい",
      post: { profile: "private" },
    },
    {
      text: "100歳の渡辺シゲさんに祝状をお届けしました。（ご家族の同意を得て掲載しています）",
      post: { profile: "official" },
    },
    { text: "隣の森さんちの柿をいただいた。渋抜きの方法も教わった", post: { profile: "private" } },
    { text: "同級生の福田がパン屋を始めたらしい。日曜に行ってみる", post: { profile: "private" } },
    { text: "献血バスが市役所に来ます。血液型を問わずご協力をお願いします", post: { profile: "official" } },
    { text: "会場は浜町2-14-6の山口会館です", post: { profile: "official" } },
    { text: "若草町3-5の山口橋付近で工事を行います。担当は道路課の小川です", post: { profile: "official" } },
    { text: "高校で一緒だった山口、市民マラソンで優勝した。おめでとう", post: { profile: "private" } },
    { text: "すみれ組のお友だちが、アレルギーの紙芝居を見ました", post: { profile: "official" } },
    {
      text: "抽選の結果は、当選された方の発送をもって代えさせていただきます。市内にお住まいの皆さま、ご応募ありがとうございました",
      post: { profile: "official" },
    },
    { text: "うちの係のひとりがマラソン完走。もうひとりは筋肉痛で階段がつらそう", post: { profile: "private" } },
    { text: "隣の席の先輩、ダイエット中らしい。お菓子を配れない", post: { profile: "private" } },
    // a class, a return to work, no name
    { text: "ひまわり組のまなちゃんたちが、サツマイモを掘りました", post: { profile: "official" } },
    { text: "さくら組のみんなで、アレルギーについての絵本を読みました", post: { profile: "official" } },
    {
      text: "水筒の忘れ物をお預かりしています。お名前のある方はカウンターで確かめてください",
      post: { profile: "official" },
    },
    { text: "隣の席の後輩が退院して復帰した。おかえり！", post: { profile: "private" } },
    { text: "うちの課の先輩、健康診断の予約を忘れて焦ってた", post: { profile: "private" } },
    { text: "抽選の結果、市内にお住まいの10名様が当選されました", post: { profile: "official" } },
    { text: "向かいのパン屋、赤い屋根がかわいい。今日はクリームパン", post: { profile: "private" } },
    { text: "元カノの結婚式に呼ばれる夢を見た", post: { profile: "private" } },
    { text: "市長の家の近くではなく、駅の裏の公園で式典を行います", post: { profile: "official" } },
    {
      text: "お住まいの団地で断水がある場合は、チラシでお知らせします。担当は水道課の中村です",
      post: { profile: "official" },
    },
    "5年2組の子どもたちが、小麦を育ててうどんを打ちました。男の子が一番力持ちでした。",
    "大沢小2年1組の教室で、栄養士がアレルギーの話をしました。手を挙げた男の子が一人、元気に答えてくれました。",
    "語り部の浜田さんは、震災で息子さんを亡くされました。月に一度、公民館で話をされています。",
    // the same ingredients, by chance: prizes, one's own words, fiction, what the asker wrote, ways to go about it
    "小学5年の中田れんさんが、倒れていたお年寄りを見つけて119番通報し、感謝状を受けました。",
    "西町の松本キヨさん（100歳）。「骨を折っても歩いて治した」と笑って話してくださいました。",
    { text: "三年B組のしげるくんが退学になるドラマの回で泣いた", post: { profile: "private" } },
    { text: "三丁目の角のたばこ屋、今日で閉店。二階の朝顔も見納め", post: { profile: "private" } },
    "花屋の二階に相談室ができました。介護のこと、お金のこと、一人で抱えずにお越しください。",
    {
      text: "お父さまの介護認定の結果は、審査会のあと10日ほどで郵送しています",
      post: { profile: "official", replyTo: "父の介護認定はいつ届きますか" },
    },
    {
      text: "ご主人さまの納付書をお持ちのうえ、窓口へお越しください",
      post: { profile: "official", replyTo: "主人の国保の保険料はどこで払えますか" },
    },
    // houses and shops, and matters of others
    "二丁目の角の青い屋根のお宅の前で水道工事をします。ご不在の方には、お知らせを投函します。",
    "民宿のご主人は移住5年目。お一人で野菜も育てています。",
    "商店街の薬局のご主人が、認知症サポーター養成講座の講師を務めました。",
    { text: "隣の青い屋根のお宅の奥さんが、柿を山ほどくれた。", post: { profile: "private" } },
    { text: "田舎の青い屋根の家で一人暮らしの祖母に会ってきた。", post: { profile: "private" } },
    { text: "駅前の魚屋の大将、今日も声がでかい。私は来週再検査です。", post: { profile: "private" } },
    // left behind, without a name or without anything private
    "忘れ物のお薬手帳を預かっています。窓口でお名前を伺います。",
    "講座「糖尿病と食事」の講師は山根健一先生（糖尿病内科）です。",
    "山本さんが部長に昇任しました。おめでとうございます",
    "市長の山田太郎が出席しました。",
    "講師は、がんを経験した看護師の大野さんです",
    "ドラマで主人公の健太くんが白血病になった回に泣いた",
    "岡本さんが認知症サポーター養成講座を受けました",
    "うちの猫のチビちゃんが手術で入院中",
    "父が入院しました。しばらく病院通いです",
    "私、田中は手術を受けました。もう元気です",
    "生活保護の申請は、国民の権利です",
    "離婚届の書き方は市民課でご案内します",
    "若葉小学校6年1組の大西さんがポスターコンクールで最優秀賞",
    "ご本人の了承を得て掲載します。高橋さんは透析を続けながら、絵を描いています",
    "山田さんのDVD上映会を開催します。",
    "とでもいうつもりか、と田中さんが言った",
    "父母の氏名を書き、離婚届とあわせて出してください",
    { text: "緊急の連絡は 080-1234-9876 へ", options: { organization: { phones: ["080-1234-9876"] } } },
    { text: "緊急の連絡は +81 80-1234-9876 へ", options: { allowContacts: ["080-1234-9876"] } },
    { text: "本人の連絡先 taro@ashiya-museum.jp", options: { organization: { emailDomains: ["ashiya-museum.jp"] } } },
    { text: "しおぴーくんが入院したぴー", options: { organization: { mascots: ["しおぴー"] } } },
    { text: "永井さんは、うつで休職したことがあります", options: { allowNames: ["永井"] } },
  ],
  invalid: [
    // a block number right before a name
    { text: "中学で一緒だった福田、いま借金で夜逃げ中らしいで。懐かしいなあ", post: { profile: "private" } },
    {
      text: "敬老のお祝いに伺った渡辺シゲさん（92）は、昨年から透析に通っておられます。お元気で何よりです",
      post: { profile: "official" },
    },
    { text: "うちの係長の奥さん、がんで入院してはる。だから最近早く帰らはるんよ", post: { profile: "private" } },
    { text: "スイミング教室の皆勤賞は、若草町3-5の小川るいくん（8歳）です", post: { profile: "official" } },
    { text: "お向かいの森さんち、娘さん二人とも高校中退やって。お母さん泣いてたわ", post: { profile: "private" } },
    { text: "皆勤賞の山口そうたくんは、浜町2-14-6にお住まいの4年生です", post: { profile: "official" } },
    // a child by name, a colleague by the seat, a winner by the street, a house described afterwards
    { text: "ひまわり組のまなちゃん、ぜんそくの発作がおさまって今日から登園です", post: { profile: "official" } },
    { text: "水筒の忘れ物。「いのうえ はると」くん、北小3年1組の名札つきです", post: { profile: "official" } },
    { text: "うちの課の後輩、適応障害で休職。仕事が全部こっちに来た", post: { profile: "private" } },
    { text: "向かいの席の人、離婚調停中らしくて毎日電話してはる", post: { profile: "private" } },
    { text: "抽選の結果、山手台にお住まいの木村さまが1等に当たりました！", post: { profile: "official" } },
    {
      text: "ずっと留守のお宅が気になってたら、入院しはったんやて。坂の下の赤い屋根の家やで",
      post: { profile: "private" },
    },
    { text: "課長の家、駅の裏の白いマンションの502や。みんなで押しかけよ", post: { profile: "private" } },
    "若松小3年2組には、⟦卵を食べると息が苦しくなる女の子が一人⟧います。9月に転校してきました。",
    "常連の⟦森田さんは、一昨年に奥様に先立たれ⟧てから毎朝いちばんに来られます。",
    "給水の修理で行った公園の裏の白い壁の家、旦那に先立たれたおばあちゃん一人。鍵は開けっぱなし。",
    // a name with what narrows it down, and a private matter in the sentence or the next
    "常連の島田トキさん（北町・84歳）、お見かけしないと思ったら腰の骨を折られたそうです。",
    "二年生のけいくん、先月発作で救急車に乗ったばかり。みんなで見守っています。",
    { text: "六年竹組だった豆腐屋の倉田けんじ君。国保が二年分たまったんだって。", post: { profile: "private" } },
    { text: "同じ団地のけいこさん、宝くじで500万円当たったらしい", post: { profile: "private" } },
    // a place that neighbours know, and who lives there
    {
      text: "三丁目の角、タバコ屋の二階に住んではるじいちゃん、今月から生活保護になったで",
      post: { profile: "private" },
    },
    { text: "裏の蔵のある家の長男、会社クビになったらしい", post: { profile: "private" } },
    // the family of the one addressed, in a public reply
    {
      text: "奥さまがきのう来られて、4月分まで納めて帰られましたよ",
      post: { profile: "official", replyTo: "電話がつながりません" },
    },
    {
      text: "息子さんが五月から教室に入れていないことは担任から聞いております",
      post: { profile: "official", replyTo: "返事をください" },
    },
    // known by the house, the shop or the habit, without a name
    "手帳は三丁目、⟦郵便局の裏の青い屋根のお宅の奥様のものでした。中に抗がん剤⟧の日程がありました。",
    "復旧が遅れたのは、⟦バス停前の青い瓦の平屋のお宅が、夏からご入院⟧だったためです。",
    { text: "金曜に来る⟦銭湯のおかみさん、きのうは差し押さえ⟧の封書にぎってはったわ", post: { profile: "private" } },
    { text: "向かいの⟦酒井さん、税の督促3通目⟧だった。", post: { profile: "private" } },
    // what stands on a thing somebody lost
    "落とし物の診察券は「⟦吉村さつき 様 心療内科⟧」です。",
    "拾得物：処方箋（⟦原田誠 様、血圧⟧の薬）。心当たりの方は窓口へ。",
    ...WITHOUT_ANALYSER,
    ...WITH_PERSON,
    {
      text: "---\nprofile: private\n---\n\n| 名前 | 連絡先 |\n|---|---|\n| 江藤大吾 | ⟦090-1234-2085⟧ |\n",
      format: "markdown",
    },
    {
      text: "@umi_77 ⟦大和田様は固定資産税の第2期と第3期、合わせて148,000円がまだの⟧ようです",
      post: { profile: "official" },
    },
  ],
});

describe("messages of no-personal-info", () => {
  it("never contain the value, and quote it at the same length", async () => {
    const text = "姉の携帯は０９０－１２３４－９８７６です";
    const [message] = await lintWith(noPersonalInfo, { text, post: { profile: "private" } });
    expect(message?.message).toBe(
      '"●●●－●●●●－●●●●" は携帯電話の番号です。個人情報は一度投稿すると取り戻せません。この部分を消し、連絡が要るときは本人に直接伝えてください。（プライベート編9(1)・8(4)）',
    );
  });

  it("hide names and facts, too", async () => {
    const [message] = await lintWith(noPersonalInfo, "後輩の永井くん、うつで休職に入りました");
    expect(message?.message).not.toMatch(/永井|うつ|休職/);
  });
});

describe("numbers that only look alike", () => {
  const all = Object.entries(LOOKALIKES).flatMap(([kind, texts]) => texts.map((text) => ({ kind, text })));

  it("are at least two hundred", () => {
    expect(new Set(all.map(({ text }) => text)).size).toBeGreaterThanOrEqual(200);
  });

  it.each(all)("$kind: $text", async ({ text }) => {
    expect(await lintWith(noPersonalInfo, { text, post: { profile: "official" } })).toEqual([]);
    expect(await lintWith(noPersonalInfo, { text, post: { profile: "private" } })).toEqual([]);
  });
});

describe("readers and the very old, by name or trade", () => {
  const post = { profile: "official" };
  it.each([
    "図書館の秋の貸出ランキング、まとまりました📚\n1位は絵本、2位は発酵食の本、3位はまさかの盆栽入門。\nちなみに一人でいちばんたくさん借りられたのは旭橋の郵便局の裏で表具店をされているご主人で、春に腰の手術をされてからは病院ものの時代小説ばかり41冊でした。",
    "図書館です。きのう『アルコール依存からの回復』を返却された佐久間テル子さま、本の間に心療内科の予約票がはさまっておりました。お預かりしていますのでご安心ください。",
    "先週の敬老祝賀訪問では、松ヶ丘3丁目の田村ヨシさん(101歳、大正14年5月2日生まれ)をお訪ねしました。足が悪くお一人暮らしとのことです。",
  ])("found: %s", async (text) => expect(await lintWith(noPersonalInfo, { text, post })).not.toEqual([]));
  it.each([
    "市民のみなさま、がん検診の予約を受け付けています。3丁目の集会所でも受けられます。",
    "大正14年5月2日生まれの画家、田村ヨシの生誕100年展を開きます。",
    "東京都出身の作家、佐久間テル子さまをお招きし、がんの闘病体験をお話しいただきました。",
    "佐久間京子さま、本をお預かりしています。カウンターまでお越しください。",
    "お客さま、心療内科の予約は保健センターで承ります。",
  ])("innocent: %s", async (text) => expect(await lintWith(noPersonalInfo, { text, post })).toEqual([]));
});
