import { describe, expect, it } from "vitest";
import { noCaseworkDisclosure } from "../../src/rules/no-casework-disclosure.js";
import { cases, lintWith } from "../helpers/cases.js";

const PRIVATE = { profile: "private" } as const;
const OFFICIAL = { profile: "official" } as const;

/** Posts of staff on their own accounts. */
const told: readonly string[] = [
  "夕方、離婚届を三枚もらいに来た奥さん、手が震えてた",
  "生活保護の相談に来たの、中学の担任だった先生だった",
  "芸人さんがうちの市に転入届出しに来た！生で見た！",
  "今日来庁したカップル、証人欄が元夫って何それ",
  "学校に怒鳴り込んできた母親、まさかの元同級生",
  "夜間救急に運ばれてきた子、誤飲だって",
  "さっき電話してきた人、ずっと泣いてて困った",
  "電話に出て三十分、ずっと息子さんの愚痴を聞いてた",
  "介護認定の調査で伺った先のおばあちゃん、腕にあざがあった",
  "水道の開栓に行ったアパート、床が抜けとった",
  "110番で駆けつけたら、夫婦げんかの原因は冷蔵庫のプリンやった",
  "受け持ちの子、今週もお風呂に入れてもらってない。母親は夜の仕事らしい",
  "うちの園の年長さんのパパ、お迎えのたびに違う女の人と来る",
  "今日の窓口\n「税金高い！」って怒鳴るおじいさん来て疲弊",
  "うちの課に来るクレーマー、今日は3人目",
  "図書館で毎週恋愛小説ばかり借りていくおじさん、今日は5冊",
  "ごみ収集で回ってたら、あの豪邸の袋から督促状が出てきた",
  "税務課にいると、どこの店が苦しいか全部わかってしまう",
  "住基で同級生の住所調べちゃった",
  "防犯カメラの映像見たら、落書きしたのは課長の息子だった",
  "督促状の封入してたら、高校の担任の名前があってびびった",
  "検診の問診票で、ママ友の流産歴を知ってしまった",
  "保育士です。今朝も2歳の子が「ママ起きない」と言いながら一人で来た",
];

cases(noCaseworkDisclosure, {
  valid: [
    // heard at the office, and nothing private of anybody
    { text: "隣の係の先輩の声がでかくて全部聞こえてくる。昼飯の話ばっかりや。", post: { profile: "private" } },
    { text: "回ってきた決裁に判子を押し忘れて、朝から走った。", post: { profile: "private" } },
    { text: "新幹線で後ろの席の電話が丸聞こえ。離婚の話らしい。", post: { profile: "private" } },
    // the other side of the counter, results
    { text: "介護の家族会で先輩ママの話を聞いて、少し楽になった", post: { profile: "private" } },
    { text: "粗大ごみの収集は予約制です。前日までにお電話ください", post: { profile: "official" } },
    { text: "市の健診に行ったら、受付の方がとても親切でした", post: { profile: "private" } },
    { text: "ふるさと納税の返礼品が届いた。ほたてがぷりぷり", post: { profile: "private" } },
    { text: "児童センターでは、放課後の居場所づくりを進めています", post: { profile: "official" } },
    { text: "今日は住民説明会。たくさんの方に来ていただき感謝です", post: { profile: "private" } },
    { text: "粗大ごみを取りに来てもらった。業者さんの手際がよすぎる", post: { profile: "private" } },
    { text: "スマホ会社から督促の電話をかけたらしいけど、こっちは気づかず", post: { profile: "private" } },
    { text: "保健所の検査で、市内の食堂はすべて基準に適合していました", post: { profile: "official" } },
    { text: "給食のときに娘が転んであざを作ってきた。先生の連絡が早くてありがたい", post: { profile: "private" } },
    { text: "検診で入った病院の待合がきれいだった", post: { profile: "private" } },
    {
      text: "消防の検査で入った施設の訓練の様子をお伝えします。利用者の皆さんも参加しました",
      post: { profile: "official" },
    },
    { text: "審査会の絵を見てきた。知ってる先生の作品もあった", post: { profile: "private" } },
    { text: "健診で身長が2センチ縮んでた。大人でも縮むんやな", post: { profile: "private" } },
    {
      text: "健診では、朝ごはんを食べていない子が1割いました。早寝早起きを心がけましょう",
      post: { profile: "official" },
    },
    { text: "ワクチンの説明書を見ながら、この人の絵かわいいなと思う", post: { profile: "private" } },
    { text: "戸籍の束が重い。今日は一日、古い紙の修復の研修", post: { profile: "private" } },
    { text: "育児相談で助産師さんに泣きながら話を聞いてもらった。楽になった", post: { profile: "private" } },
    { text: "毎週かけてくるセールスの人に「市の者です」と名乗られた。詐欺かと思った", post: { profile: "private" } },
    // family, forebears, notices
    { text: "毎週電話をかけてくる母、今日は一時間しゃべって切った", post: PRIVATE },
    { text: "台帳を見ながら、この地区の地名の由来を調べてる", post: PRIVATE },
    { text: "公営住宅の見回りを、自治会の皆さんと行いました", post: OFFICIAL },
    { text: "古い戸籍を取り寄せてたら、ひいじいちゃんの名前を見つけた。先祖をたどるのは楽しい", post: PRIVATE },
    { text: "娘が恐竜の本ばっかり借りていく。図書館の司書さんも笑ってた", post: PRIVATE },
    { text: "子育て相談は毎週水曜です。お母さんだけでなくお父さんもどうぞ", post: OFFICIAL },
    { text: "年賀状を書きながら、この人とはもう10年会ってないなあ", post: PRIVATE },
    { text: "いつも同じ時間にかかってくるセールスの人、声がいい", post: PRIVATE },
    { text: "中学で音楽を教わった先生のコンサートに行ってきた。泣いた。", post: { profile: "private" } },
    { text: "高校で習った先生の言葉を思い出す。窓口で怒鳴られた日はとくに。", post: { profile: "private" } },
    // someone who called, and no client; terminals without anybody looked up
    { text: "先週話してくれた先輩、その後元気かな。うちの窓口も落ち着いてきた。", post: { profile: "private" } },
    { text: "電話相談の担当より。夜中に眠れない方、ひとりで抱えずお電話ください。", post: { profile: "official" } },
    { text: "税の端末が朝から固まった。再起動で午前が終わる。", post: { profile: "private" } },
    "窓口に来てくれたおばあちゃんに飴をもらった。うれしい",
    "本日、市民の方から感謝状をいただきました。",
    "きょうの窓口は120人。のどが枯れた",
    "昨年度の相談件数は312件、うちDVが84件でした",
    "窓口で怒鳴るなどの行為は、業務の妨げになります。おやめください",
    "市役所の窓口に行ったら、係の人が近所のパン屋まで教えてくれた",
    "病院の窓口で隣のおじさんが怒鳴っていて怖かった",
    "婚姻届を出してきました！今日から夫婦です",
    "離婚届の用紙は市民課の窓口にあります",
    "戸籍を調べて先祖をたどるのが趣味です",
    "名簿に友達の名前があった！同じゼミだ",
    "うちの係の後輩、初めての議会答弁で手が震えてたけど立派だった",
    "予防接種の会場で五歳の息子が泣いた。ごほうびにアイス",
    "カスハラ対策の研修で、怒鳴るお客さま役をやった",
    "住基システムの更新のため、窓口を休止します",
    "訪問調査の職員は、必ず身分証を携帯しています",
    { text: "窓口に来られる方は、番号札をお取りください。", post: OFFICIAL },
    { text: "図書館の一日館長をつとめた六年生の佐藤さん。カウンターで「緊張した」と話していました", post: OFFICIAL },
    { text: "「今日窓口に来たおじさん、怒鳴ってて最悪」という投稿で、職員が減給になりました", post: PRIVATE },
    { text: "税オンで見たらすぐわかった", post: PRIVATE },
  ],
  invalid: [
    // what reached the ears or the desk at the office, and a private matter of somebody
    {
      text: "隣の係やから全部聞こえてくる。今日のおっちゃん、年金だけでは暮らせんと泣いてはった。",
      post: { profile: "private" },
    },
    {
      text: "うちの担当やないけど耳に入ってくる。角の旅館、固定資産税が払えんで分納になったそうな。",
      post: { profile: "private" },
    },
    {
      text: "回ってきた決裁に見覚えのある名前。あの人、会社をたたんで手当をもらってたのか。",
      post: { profile: "private" },
    },
    // on the city's errand, at an inspection, in a list
    { text: "今日の相談者、旦那に通帳取り上げられてるって。帰したくなかった", post: { profile: "private" } },
    {
      text: "粗大ごみ取りに行ったら、あの有名な社長の家、家具ぜんぶ捨てはるんやて。離婚かな",
      post: { profile: "private" },
    },
    { text: "差押えの電話したら「明日死にます」って言われた。手が震える", post: { profile: "private" } },
    {
      text: "【児童センター】いつも夕方まで残っているAくん。おうちに帰りたくないそうです。みんなで見守りましょう",
      post: { profile: "official" },
    },
    { text: "介護認定の審査会、知ってる先生のお母さんが出てきた。要介護4やって", post: { profile: "private" } },
    { text: "健診で身長が伸びてない子、やっぱりご飯食べさせてもらえてへんかった", post: { profile: "private" } },
    { text: "ふるさと納税の名簿に推しの本名あった。住所まで見ちゃった、どうしよう", post: { profile: "private" } },
    { text: "水道止めに行った家、赤ちゃんの泣き声がした。止めるのやめた", post: { profile: "private" } },
    {
      text: "消防の検査で入った老舗旅館、裏は物だらけで避難口ふさがっとった。女将さん開き直り",
      post: { profile: "private" },
    },
    { text: "粗大ごみを取りに行った家、夫婦げんかの真っ最中で奥さん泣いてはった", post: { profile: "private" } },
    { text: "督促の電話をかけたら、奥さんに内緒の借金らしくて土下座する勢いやった", post: { profile: "private" } },
    { text: "保健所の検査で行った食堂、冷蔵庫の中がカビだらけ。もう食べに行かれへん", post: { profile: "private" } },
    { text: "給食のときに気づいたんやけど、あの子あざだらけやった", post: { profile: "private" } },
    { text: "入所の判定会議に同級生の名前が出てきた。離婚したんやな", post: { profile: "private" } },
    { text: "ふるさと納税のリストで元上司を発見。百万も寄付しとる", post: { profile: "private" } },
    // consultations, the rounds, the regular caller, papers on the desk
    { text: "今日の育児相談、離婚を考えているお母さんのお話に胸が詰まりました", post: OFFICIAL },
    { text: "市営住宅の見回りで入った部屋、布団が一枚もなかった", post: PRIVATE },
    { text: "また電話をかけてくる例の男性が、奥さんの悪口を40分。仕事にならん", post: PRIVATE },
    { text: "督促状を封入してたら、この人まだ25やのに借金まみれで切ない", post: PRIVATE },
    { text: "図書館のカウンターにおると誰が何借りたかわかってまうのがつらい", post: PRIVATE },
    { text: "戸籍の山をめくってたら元上司の名前を見つけた。隠し子がおったんか", post: PRIVATE },
    { text: "債務相談でホストに貢いだって泣く人ほんとにいるんだ", post: PRIVATE },
    // a teacher whom a year's pupils know
    {
      text: "カウンター座っとったら、⟦高校で数学教えてた先生⟧が来らした。奥さんと別れたげな。",
      post: { profile: "private" },
    },
    // looked up, told in the next sentence
    { text: "福祉の画面でつい見ちゃった。あの大きい家の人、保護受けてるんだ。", post: { profile: "private" } },
    {
      text: "うちの端末、名前入れたら車の台数まで出るけん、隣の旦那の年収もだいたい読める。",
      post: { profile: "private" },
    },
    // the errand at the end, without a verb
    {
      text: "年金の窓口にも慣れてきた。今日は、奥さんを亡くしたばかりのおじいさんが相談に。言葉が出なかった。",
      post: { profile: "private" },
    },
    // to one who called
    {
      text: "子育て相談室から。先週「もう限界」と電話をくださったお母さん、お子さんの熱は下がりましたか。",
      post: { profile: "official" },
    },
    ...told.map((text) => ({ text, post: PRIVATE })),
    "⟦窓口で文句ばかり言う市民が⟧いてさ…",
    {
      text: "⟦本日の一番のお客様は⟧、白杖を持った80代の男性。昭和の相撲の図書を五本借りて行かれました。",
      post: OFFICIAL,
    },
    { text: "⟦税オンで見たら⟧、同級生の年収がすぐわかった", post: PRIVATE, options: { systems: ["税オン"] } },
    { text: "「今日⟦窓口に来たおじさん⟧、怒鳴ってて最悪」", post: PRIVATE, options: { audit: true } },
    {
      text: "---\nprofile: private\n---\n\n⟦さっき対応した夫婦⟧、離婚届で**揉めてて**やばかった\n",
      format: "markdown",
    },
  ],
});

describe("no-casework-disclosure", () => {
  it("reports a story once, though several sentences speak of it", async () => {
    const text = "保健師です。今日訪ねた赤ちゃんのおうち、ミルク缶が空でした。お母さんは泣いていました。";
    expect(await lintWith(noCaseworkDisclosure, { text, post: PRIVATE })).toHaveLength(1);
  });

  it("cites the article of the profile", async () => {
    const [message] = await lintWith(noCaseworkDisclosure, { text: "住基で同級生の住所調べちゃった", post: PRIVATE });
    expect(message?.message).toContain("（プライベート編9(1)）");
  });
});

describe("what the papers of the office tell of somebody", () => {
  const post = { profile: "private" };
  it.each([
    "今日ケースで行った家、通帳見せてもらったら貯金800万あった。それで保護受けようとしてたのか…",
    "税務課あるある:近所の豪邸の人の年収が分かってしまう。あの歯医者さん、去年赤字やで",
    "保育園の入所審査してると、同級生の家の借金まで見えてしまう。旦那さん、前の会社やめてたんやな。",
    "介護課の仕事しよると、隣の奥さんの国籍が分かって驚いた。だれにも言わんけど。",
  ])("found: %s", async (text) => expect(await lintWith(noCaseworkDisclosure, { text, post })).not.toEqual([]));
  it.each([
    "税務課の同期と飲んだ。私の年収が少ないのは分かってる、という話で盛り上がった。",
    "近所の人の車がすごい。年収いくらあるんやろ。役所勤めの私とは大違い。",
    "通帳をなくして銀行へ。窓口の人に残高がゼロと言われて笑った。",
    "確定申告。収入が少なくて税金が戻ってきた。申告書を書くのは大変。",
    "駅前の店が赤字で閉店するって新聞に出てた。市役所で働く身としてはさみしい。",
    "あの人の貯金術、本で読んだ。残高が100万あると心が落ち着くらしい。この仕事でも貯められるかな。",
    "担当の方に相談したら、国籍が違っても手続きできることが分かった。",
  ])("innocent: %s", async (text) => expect(await lintWith(noCaseworkDisclosure, { text, post })).toEqual([]));
});
