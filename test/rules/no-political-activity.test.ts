import { describe, expect, it } from "vitest";
import { noPoliticalActivity } from "../../src/rules/no-political-activity.js";
import { cases, lintWith } from "../helpers/cases.js";

/** Invented names: the rule knows none by itself. */
const organization = { parties: ["海風の会"], candidates: ["磯野ナギ"] };

cases(noPoliticalActivity, {
  valid: [
    // the words of campaigns, said of something else
    "従兄が町長選に出ると聞いた。役場勤めの身なので、選挙の話は家でもしないことにしている。",
    "選挙の日は仕事、という方へ。期日前投票は平日20時まで受け付けます。よろしくお願いします。",
    "選挙カーの音量についてのご意見は、各事務所へお願いします。",
    "後援会に誘われたが、公務員なのでと断った。",
    "先生に一票、と言いたいのは学級委員に立候補した娘。家で演説の練習中。",
    // calls to vote that favour nobody
    "市長選挙の投票日は日曜です。職員一同、投票よろしくお願いします。",
    "選挙の日、混んでいたら別のところに車を停めよう。",
    "家族みんなで応援しています。息子のチームは候補にも挙がらなかったけど。",
    "今度の市議選、誰に入れるか家族で話し合うのもいいですね",
    "選挙公報で候補者の考えを比べて、自分で選びましょう",
    "市長と一緒に歩くウォーキング大会、参加者を募集します",
    "「市長は辞めろ」という落書きが見つかり、警察に届けました",
    "PTA会長の続投をお願いされました",
    "町長と議員が田植えを手伝ってくれました",
    "公務員は、特定の候補者を応援するよう呼びかけることはできません",
    "自動車のリコール対象車にお乗りの方は販売店へ",
    "野球部の後援会に入ってください",
    "私はつぶあん党です。断固支持します",
    "今年のB-1は港やきそばに清き一票を",
    "選挙事務所の設置届は選管へお願いします",
    "北方領土の返還を求める署名にご協力をお願いします",
    // collisions of longer words
    "明治維新の志士を学ぶ講座です。応援よろしくお願いします",
    "公明正大なくじ引きで抽選します",
    "署名用電子証明書の更新をお願いします",
    { text: "海風の会場にお越しください", options: { organization: { parties: ["海風"] } } },
    { text: "海風の会に入れてください", options: { allow: ["海風の会"], organization } },
    "あなたの一票を、信頼できる人に託しましょう。投票日は日曜日です。",
    "投票所では、候補者の名前をはっきり書いてください。代筆のご希望は係員さんにお願いします。",
    "体操服に名前書いといて、と息子くんから頼まれた。選挙の入場券の横で寝落ち。",
    "応援してた選手のチームが勝った！投票で選ばれるMVPも楽しみ",
    "駅前でデモがあるため、日曜の午後は交通規制を行います。バスの迂回にご協力をお願いします。",
    "市議会の活動報告会を開きます。どなたでもご参加ください。",
    "次の選挙から投票所が変わって、家から近くなった。助かる",
    "選挙事務3日目、投票所の設営で筋肉痛。ポスター掲示場の点検もあと少し",
    "ウグイスの初鳴き。選挙カーより先に春を告げてくれた",
    "生徒会選挙、娘は「あっちには入れへん」と公約を読み比べ中",
    "候補者の公約をよく考えて投票しましょう。選挙公報は新聞折込でお届けします",
    "母校の後援会から入会カードが届いた。吹奏楽部の遠征費になるらしい",
    "次の市議選から、投票所が公民館に変わってほしいという声をいただき、変更しました。",
    "期日前投票は、お買い物のついでに。あなたの一票を、まちの未来へ。",
  ],
  invalid: [
    // work in a campaign, a name for the ballot, the duty of colleagues
    "日曜は市議選です。磯野さんの事務所に一か月通うてきました。",
    "市議選の投票用紙には、どうか「いその」と書いたってください。",
    "迷ってる方、中の人のイチオシは磯野なぎささんです！ 日曜は市議選🗳",
    "友達に、投票は小野寺さんでって頼んどいた。みんなも回して。",
    "今度の町長選ば戦うとは、おいの従兄ばい。役場の衆、義理は分かっとるね？",
    "この署名は「市長に辞めてもらう会」のものです。名前だけでも書いてってください。",
    "ああいう議員は、次の選挙で市民の手で退場してもらいましょう。",
    // the one in office, the one to keep out
    "今度の町長選、⟦いまの町長にもう一度やってもらい⟧たい。",
    "⟦この候補だけは通したら⟧いかん。保育の金を減らす気やもん。",
    "あの人⟦が知事になったら終わ⟧り。うちは全員、反対側に書きます。",
    // clubs and parties that raise money or send somebody
    "公民館に名簿を置きました。みどりの会の江口⟦候補を市議会へ送る会⟧の活動です。",
    "⟦政治資金パーティーの券が余っ⟧てます。1枚いかがですか。",
    "県議選は⟦渚候補に清き一票⟧を！",
    "⟦ひなた党に入れよう⟧",
    "⟦首相は即刻退陣せよ⟧",
    { text: "⟦海風の会を応援し⟧ています", options: { organization } },
    { text: "次は⟦磯野ナギさんに一票⟧", options: { organization } },
    { text: "来週の市長選、\n⟦現職の続投をお願いし⟧ます", post: { profile: "official" } },
    { text: "---\nprofile: private\n---\n\n⟦街頭演説に参加しましょ⟧う", format: "markdown" },
    { text: "⟦市長は辞めろ⟧", post: { profile: "private" } },
    "町議選、いとこの健ちゃんが立候補しました。あんたの一票、健に預けてや",
    "週末は期日前投票。叔母に入れてもらえるように親戚中に電話で説得中",
    "あの市長のやり方にはついていけん。次の市長選でやめてもらうしかない",
    "市議さんの事務所で封筒の宛名書きを手伝ってきた。腱鞘炎になりそう",
    "組合が推してる党に投票しないやつは、正直仲間とは思えん。次の参院選は頼む",
    "手伝ってた候補が勝った！雨の中で街頭に立った苦労が報われたわ",
    "増税反対のデモが日曜にあるから、みんなも一緒に歩こう",
    "候補者の事務所で電話かけ、今日で5日目。声がガラガラです。選挙は体力勝負",
    "応援してる党の入党申込書、手元に何枚か余ってる。参院選までに書いてくれる人おる？",
    "市長選、あいつにだけは入れへん。職場のみんなも同じ気持ちやろ",
  ],
});

it("knows no name that is not configured", async () => {
  expect(await lintWith(noPoliticalActivity, "海風の会を応援しています")).toEqual([]);
});

it("reports quoted slogans in audit mode only", async () => {
  const text = "「市長は辞めろ」という落書きがありました";
  expect(await lintWith(noPoliticalActivity, text)).toEqual([]);
  expect(await lintWith(noPoliticalActivity, { text, options: { audit: true } })).toHaveLength(1);
});

it("cites the part of the post's profile", async () => {
  const [official] = await lintWith(noPoliticalActivity, { text: "市長は辞めろ", post: { profile: "official" } });
  const [personal] = await lintWith(noPoliticalActivity, { text: "市長は辞めろ", post: { profile: "private" } });
  expect(official?.message).toContain("業務編5(2)");
  expect(personal?.message).toContain("プライベート編8(3)");
});

describe("wordings nobody listed", () => {
  /** Violations in everyday words, written without the vocabulary of the specification. */
  const PARAPHRASES = [
    "ひなた党の言うことは筋が通ってます。みんなも仲間になろう",
    "町長には三期目もこの町の舵を握ってほしい",
    "来月の町議選、高砂さんに夢を預けませんか",
    "町長はもう家に帰ってゆっくりしてください。二度と戻らんでええ",
    "ひなた党を大勝ちさせて、国を動かしましょう",
    "村長選は今回も水無瀬さんでお願いします",
    "総選挙、わが家は全員ひなた党です。おたくもどうですか",
    "町議に打って出る幼なじみの決意を聞いて泣いた。みんなで押し上げよう",
    "大臣、潔く身を引いてください",
    "村議選の朝、紙には水無瀬さんと書きましょう",
    "ひなた党のチラシ、三十軒に配ってきました",
    "町長を変えなければ、この町は沈みます",
    "国会に水無瀬さんの席を作ってあげたい",
    "ひなた党にだけは任せたくない",
    "町議選、若い力の高砂さんに賭けてみます",
  ] as const;
  /** The ones the rule does not see. */
  const MISSED: readonly string[] = [
    "ひなた党の言うことは筋が通ってます。みんなも仲間になろう",
    "町長はもう家に帰ってゆっくりしてください。二度と戻らんでええ",
    "ひなた党を大勝ちさせて、国を動かしましょう",
    "村長選は今回も水無瀬さんでお願いします",
    "総選挙、わが家は全員ひなた党です。おたくもどうですか",
    "国会に水無瀬さんの席を作ってあげたい",
  ];

  it.each(PARAPHRASES)("%s", async (text) => {
    expect((await lintWith(noPoliticalActivity, text)).length > 0).toBe(!MISSED.includes(text));
  });
});

describe("a name to write and hands wanted in an election", () => {
  it.each([
    "知事選、うちの家族は全員「やまの」って書くことに決めました。みなさんもよろしく。事務所で電話かけの手伝いできる人、連絡ください。",
    "いとこが町議選に立つことに。ポスター貼りの人手が足りません、日曜に来られる人おらん？",
    "投票用紙にはひらがなで「さとう」で大丈夫ですからね。義兄の市議選、あと三日。",
    "いとこが県議選に挑戦します。のぼりを立てるのに人手が足りません！土曜の朝、手を貸してくれる人いませんか。",
    "来週の町長選、投票所では「みなみ」とひらがなで書いたってください。義理の兄です。",
  ])("found: %s", async (text) => expect(await lintWith(noPoliticalActivity, text)).not.toEqual([]));

  it.each([
    "市議選の投票用紙には候補者の氏名を書いてください。ひらがなでも有効です。",
    "選挙の日は投票所の事務でお手伝い。朝六時集合は眠い。",
    "生徒会選挙で娘が書記に当選。ポスター貼りを手伝った甲斐があった。",
    "市長選の投票事務を手伝ってくれる方を募集中。申込は選挙管理委員会へ。ポスター掲示場の点検もあります。",
  ])("innocent: %s", async (text) => expect(await lintWith(noPoliticalActivity, text)).toEqual([]));
});
