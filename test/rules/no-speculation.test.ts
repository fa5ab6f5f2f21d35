import { describe, expect, it } from "vitest";
import { noSpeculation } from "../../src/rules/no-speculation.js";
import { cases, lintWith } from "../helpers/cases.js";

cases(noSpeculation, {
  valid: [
    // seen inside, and a guess, but at no matter of the city
    { text: "課長が急に優しい。机にチョコが置いてあった。きっとお返しやな", post: { profile: "private" } },
    { text: "会議室の窓から見える桜、週末には満開になるんじゃないかな。席が近いと得だ", post: { profile: "private" } },
    { text: "うちの社長、銀行ばっかり行ってる。新しい店を出す腹を固めたんだわ", post: { profile: "private" } },
    { text: "監督、次は若手でいく腹を固めたとにらんでる", post: { profile: "private" } },
    // talks under way, and no guess at their outcome
    {
      text: "新しい図書館の名前は、話し合いを続けているところですが、12月には決まりますので楽しみにお待ちください。",
      post: { profile: "official" },
    },
    // of a family, not of the city
    { text: "窓口に来たおばあちゃん、息子さんに年金取り上げられとるらしい。", post: { profile: "private" } },
    // causes at home and in the weather, what is written somewhere
    { text: "あの俳優、次の大河の主役になるとみた", post: { profile: "private" } },
    { text: "子育て給付の来年度の取り扱いは、予算の議決後にお知らせします", post: { profile: "official" } },
    { text: "うちの会社も東京の会社に買われる気がしてならない", post: { profile: "private" } },
    { text: "部屋が足りないので、子ども部屋を分けるか迷う", post: { profile: "private" } },
    { text: "夜の便は空いていて快適。景色は見えないけど", post: { profile: "private" } },
    { text: "雑誌が減って新聞も減って、部屋がすっきりした", post: { profile: "private" } },
    { text: "プールやめたのは娘が寒がったからだと思う", post: { profile: "private" } },
    { text: "体重が減ったのは階段を使ったからかも。庁舎の6階まで毎日", post: { profile: "private" } },
    { text: "次は卵、その次は牛乳を入れて混ぜるだけ", post: { profile: "private" } },
    { text: "次の課長は自分かも、と夢を見た。起きたら汗だく", post: { profile: "private" } },
    { text: "台風がうちの地区に来る気がして、雨戸を閉めた", post: { profile: "private" } },
    { text: "ごみ収集が遅れているのは、道路が凍結しているためです", post: { profile: "official" } },
    { text: "バスが遅れてるのは雪のせいやろな。気長に待つ", post: { profile: "private" } },
    { text: "電車が止まったのは鹿のせいかもしれん", post: { profile: "private" } },
    { text: "花火が中止になったのは強風のためらしい。残念", post: { profile: "private" } },
    { text: "給食の味が変わったのは、調味料を減らしたからかな。娘は好きやって", post: { profile: "private" } },
    { text: "測量の実習で一日中立っとった。腰が痛い", post: { profile: "private" } },
    { text: "空き地にキッチンカーが来るで。唐揚げ屋さんらしい", post: { profile: "private" } },
    { text: "工事の完成、来月になるんかな。回覧には三月末って書いてた", post: { profile: "private" } },
    { text: "花火が延期になったのは雨のせいやろな。来週が楽しみ", post: { profile: "private" } },
    { text: "このペースだと年明けには本棚がいっぱいになりそうな予感", post: { profile: "private" } },
    { text: "この調子でいくと、みんなの折り鶴は千羽を超えそうな予感です", post: { profile: "official" } },
    { text: "手当の支給日は25日。今月は焼肉かな", post: { profile: "private" } },
    { text: "市営プールの監視員のバイト、今年で最後かもしれん。卒論があるし", post: { profile: "private" } },
    // sport, homes, notices that leave room
    { text: "強風の場合、花火大会は中止になることがあります", post: { profile: "official" } },
    { text: "明日の花火大会は、強風のため中止します", post: { profile: "official" } },
    { text: "うちの家の完成、年明けになるんちゃうかな", post: { profile: "private" } },
    { text: "隣の空き地、家が建つで。測量の人が来とった", post: { profile: "private" } },
    { text: "桜も今日で見納めかもしれん", post: { profile: "private" } },
    { text: "来季は降格かも。残り三試合、勝ち点が足りない", post: { profile: "private" } },
    { text: "通販の発送、来週になるんちゃうかな", post: { profile: "private" } },
    { text: "橋の開通は来年3月の予定です", post: { profile: "official" } },
    { text: "このペースなら完走は無理かもしれん", post: { profile: "private" } },
    { text: "更地に測量の人がいた。暑いのにおつかれさまです", post: { profile: "private" } },
    { text: "駐車場に虹ができるなあ、とホースで遊ぶ子", post: { profile: "private" } },
    { text: "明日の運動会は、きっと笑顔いっぱいの会になるでしょう", post: { profile: "official" } },
    { text: "大雨で学校は休校になるでしょうと母から電話。昔の話をしてくれた", post: { profile: "private" } },
    // signs of something else
    "課長がこの一週間で三回も耳鼻科に行ってる。花粉だな。",
    "隣の更地に測量の人が来てた。家が建つんかな、静かな人だとええな。",
    "市長が毎朝、駅前であいさつ運動をしています。見かけたら声をかけてくださいね。",
    "開催日は決まっておりませんが、春の開催を予定しています。",
    "時期は未定ですが、決まりしだいお知らせできると思います。",
    // nobody decides it
    "明日は雪が降るでしょう。",
    "雨なら花火大会は中止になるかも。",
    "堤防のアジ、きっと明日も釣れる気がする。",
    "来年の監督人事、決まりやろなあ。優勝してや。",
    // the city's own careful forms
    "工事の進みによっては、開館が延期になる場合があります。",
    "来年度の人口は減る見込みです。",
    "新庁舎の移転作業のため、電話がつながらなくなるかもしれません。",
    // asks, wishes, opinions
    "プールの利用料、無料にならないかなあ。",
    "保育所の統合について、どう思いますか。",
    "値上げは仕方ないと思う。",
    // it can be read somewhere
    "市バスが減便になるらしい。広報に出てた。",
    // らしい as a quality
    "芦屋らしい町並みの条例が決まりました。",
    "しかも、窓口は土曜日も開きます。",
    // other people's business
    "夫の会社が移転するらしい。",
    "商店街のパン屋がなくなるらしい。",
    "昔ここの役場は取り壊しになったらしい。",
    // quotations and denials
    "「市役所が合併でなくなるらしい」という話は事実ではありません。",
    // people who move and build as they like
    "同期が異動願いを出したんだって。",
    "お隣が家を建てるげな。",
    // 図書館の本, 学校: places, and nothing decided
    "図書館の本、今週中に読み終わらないかも。",
    "部長が急に甘いものを控えだした。健診が近いんやろな。",
    "年度内に申請しておくと安心です。期限は3月31日です。",
    // a shop; what one may do oneself, in dialect
    "駅前の空き店舗、パン屋さんが入るんでねえのかな。",
    "市民プールは子どもが多いべね。明日は朝から泳ぐべ。",
    // told in confidence: the business of no-unpublished-info-markers
    "ここだけの話、回数券がなくなるらしいで。資料に書いてあった。",
    // a rumour with its teller: the business of no-unverified-hearsay
    "噂では、図書館が民間委託になるとか。",
    { text: "保育料は上がると思う。", options: { allow: ["上がると思う"] } },
  ],
  invalid: [
    // a matter, what becomes of it, a conclusion and what was seen inside, in any order
    {
      text: "⟦うちの産科は向こうと一緒にする腹を固めたんだわ⟧。役所の廊下の空気でわかるのさ",
      post: { profile: "private" },
    },
    {
      text: "会議室にコンサルの名刺がやたら増えた。⟦保育所の民営化に舵切ったな⟧",
      post: { profile: "private" },
    },
    { text: "ホワイトボードに「三園→一園」。来年は保育所がまとめられる⟦んやろな⟧", post: { profile: "private" } },
    // talks under way, and a guess all the same
    {
      text: "祭りの会場、話し合いの最中なんですが、⟦きっと河川敷になるんじゃないかな⟧あ",
      post: { profile: "official" },
    },
    // why the city did it, who comes next, what comes to which side of town
    { text: "市長が急に県庁に呼ばれた。病院の話がこじれとるんやろ", post: { profile: "private" } },
    { text: "図書館の雑誌が減った。次は新聞、その次は職員やろな", post: { profile: "private" } },
    { text: "あの規模の工事を地元がとれるわけない。どうせ東京の会社が持っていく", post: { profile: "private" } },
    {
      text: "お問い合わせの多い子育て給付ですが、おそらく来年度も続くのではないかと担当では考えています",
      post: { profile: "official" },
    },
    { text: "今度の課長補佐、女の人になるとみた。上はそういう流れやし", post: { profile: "private" } },
    {
      text: "花火やめたのは警備会社ともめたからやと思うで。発表では資金難って言うとるけど",
      post: { profile: "private" },
    },
    { text: "新しいごみ焼却場、結局うちの地区に持ってこられる気がしてならない", post: { profile: "private" } },
    { text: "バス路線の見直し、運転手が足りんから夜の便は消えると踏んどる", post: { profile: "private" } },
    { text: "学童の待機、来年も解消せんやろ。部屋が足りてへんのに", post: { profile: "private" } },
    { text: "ごみ収集が週1になったんは、人が足りんからやろな", post: { profile: "private" } },
    { text: "次の館長は県の人が来るんちゃうかな。今の人、浮いとるし", post: { profile: "private" } },
    { text: "葬祭場、結局うちの近所に来る気がする。用地がそこしかない", post: { profile: "private" } },
    { text: "今回の入札も、どうせ隣町の業者がさらっていくんやろ", post: { profile: "private" } },
    // when it will be done, the last year, a plot of land read off, closures guessed by the city
    { text: "この工事の進み具合だと、橋の開通は来年の秋にずれ込むんじゃないかな", post: { profile: "private" } },
    { text: "給付金の振込、年明けになるんちゃうか。まだ封筒も刷っとらんし", post: { profile: "private" } },
    { text: "新しい図書館のオープン、春は間に合わんやろな", post: { profile: "private" } },
    { text: "児童館は今年度で最後かもしれん。先生らの顔が暗い", post: { profile: "private" } },
    { text: "市長、やたら地元回っとる。選挙の準備に入ったんやろな", post: { profile: "private" } },
    { text: "支所の跡地、マンションになるぞ。測量の人が朝から立っとった", post: { profile: "private" } },
    { text: "駅裏の更地に測量士が三人。立体駐車場ができるな", post: { profile: "private" } },
    { text: "この風だと、おそらく今夜の花火は中止になると思います", post: { profile: "official" } },
    { text: "雪の様子を見ると、明日のごみ収集はきっとお休みになるでしょう", post: { profile: "official" } },
    "⟦市長、今月だけで駅前の更地を4回⟧見に行ってる。アリーナだな。",
    "給食センターの課長の机、ずっと電卓鳴っとる。こりゃ値上げたい",
    "プールの再開は何も決まっていませんが、⟦夏休みには間に合うんじゃないかな⟧。",
    "新しい図書館の場所は、まだ申し上げられません。ただ、駅から歩ける所になるのではと、係の者は申しております。",
    "水道料金、来年は⟦上がると思う⟧わ。",
    "給食費は、たぶん⟦値上げになるんじゃないか⟧な",
    "体育館は⟦取り壊しになるやろ⟧な",
    "支所、⟦なくなるみたい⟧です。",
    "副市長は民間の人で⟦決まりでしょ⟧。",
    "学校の統合が動く。⟦教育委員会の空気が⟧もうそんな感じ。",
    "財政の⟦席に座ってると見え⟧てくる。敬老パスは来年で廃止。",
    "バスの再編は、北回りの⟦案に傾⟧いています。決裁はこれから。",
    "指定管理、⟦どうせ今の会社がまた取る⟧よ。",
    "市民病院、⟦なく\nなるらしい⟧よ",
    "敬老祝い金、⟦廃止になる気がする⟧。",
    // concluded from how things stand, or from what those who know do
    "予算要求、また突き返された。⟦この調子だとマラソン大会は隔年になりそう⟧。",
    "給食センターの更新、⟦この分だと再来年にずれ込みそう⟧。",
    "市長が急に港に通いだした。フェリー、⟦やめるつもりなのかも⟧。",
    // as it is said in Tohoku and Kyushu
    "あの更地、市の人が測ってだ。図書館の⟦分館が入るんでねえのかな⟧。",
    "旧給食センターの⟦空き地に児童館が入るっちゃないと⟧？",
    // a hint in place of the news
    "駐輪場の定期券、⟦早めに買っておいたほうがいいかも⟧しれません。春に何かあるかも？",
    { text: "浜風プロジェクトは⟦白紙になるかもね⟧。", options: { topics: ["浜風プロジェクト"] } },
    { text: "「支所は⟦なくなるやろ⟧」と課長。", options: { audit: true } },
  ],
});

describe("the message", () => {
  it("says what to write instead", async () => {
    const [message] = await lintWith(noSpeculation, { text: "保育料、上がるやろな。", post: { profile: "private" } });
    expect(message?.message).toMatch(/推測です.*公表されたことだけを.*（プライベート編9\(1\)）$/);
  });
});

describe("a cause that nobody has established", () => {
  it.each([
    [
      "official",
      "今朝の停電は調査中ですが、カラスの巣ではなく、近所のマンションの工事が関係しているのではと職員の間では話しています。",
    ],
    [
      "official",
      "海水浴場の水の濁りについて、はっきりしたことは申し上げられませんが、上流の養豚場から流れた可能性が高いと見ています。",
    ],
    ["official", "システム障害の原因はわかっておりません。おそらく業者さんが夜中に設定をさわったせいでしょうね。"],
  ])("caught, %s: %s", async (profile, text) =>
    expect(await lintWith(noSpeculation, { text, post: { profile } })).not.toEqual([]),
  );

  it.each([
    ["official", "断水の原因は調査中です。水道工事の業者と職員が現地で復旧作業をしています。"],
    [
      "official",
      "停電の原因は、電力会社の発表によると、工事の車両が電線に触れたことと思われるとのことです。詳細は調査中です。",
    ],
    ["official", "異臭の通報を受け、消防が確認しています。近くの工場の方は、窓を閉めて屋内でお待ちください。"],
  ])("innocent, %s: %s", async (profile, text) =>
    expect(await lintWith(noSpeculation, { text, post: { profile } })).toEqual([]),
  );
});

describe("what those above keep to themselves", () => {
  it.each([
    ["private", "給食の異物、業者のせいにしとるけど、ほんまは調理場の老朽化やで。教委はよう言わんだけ。"],
    ["private", "あの漏水、ほんとは去年から分かってたんじゃないかな。水道局はだんまりだけど。"],
    ["private", "プールの中止、水質が原因って言うけど、監視員が集まらんかったんやろ。課長は絶対認めへんけどな。"],
  ])("caught, %s: %s", async (profile, text) =>
    expect(await lintWith(noSpeculation, { text, post: { profile } })).not.toEqual([]),
  );

  it.each([
    ["private", "ドラマの犯人、絶対部長やと思う。社長は何か隠してるし。"],
    ["private", "課長は健康診断の結果を隠してるけど、絶対また血糖値やと思う。"],
    ["private", "市長が発表しない限り、日程は分かりません。たぶん来週です、と聞かれても答えようがないです。"],
  ])("innocent, %s: %s", async (profile, text) =>
    expect(await lintWith(noSpeculation, { text, post: { profile } })).toEqual([]),
  );
});
