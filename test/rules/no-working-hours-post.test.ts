import { describe, expect, it } from "vitest";
import { noWorkingHoursPost } from "../../src/rules/no-working-hours-post.js";
import type { Case } from "../helpers/cases.js";
import { cases, lintWith } from "../helpers/cases.js";

const at = (
  scheduledAt: string,
  text = "新しい靴で歩いてみた",
  more: Record<string, unknown> = {},
  options: Record<string, unknown> = {},
): Case => ({
  text,
  post: { profile: "private", scheduledAt, ...more },
  options,
});
const says = (text: string): Case => ({ text, post: { profile: "private" } });
const hours = (workingHours: Record<string, unknown>): Record<string, unknown> => ({ organization: { workingHours } });

cases(noWorkingHoursPost, {
  valid: [
    // duty remembered, somebody else's, long over
    says("議会中継の録画を見て、自分の答弁の早口に冷や汗。夕食後の反省会。"),
    says("残業の帰り、こっそりコンビニのおでん。大根が染みる。"),
    says("きのうの住民説明会、誰も来んかったらどうしようかと思った。"),
    says("仕事中はスマホを引き出しにしまうことにした。はかどる。"),
    says("研修のあと、同期とカフェで漫画の話。"),
    says("兄は今日も監査の立ち会いだって。土曜なのにお疲れさま。"),
    // the clock shows free time
    at("2026-07-15T08:44+09:00"),
    at("2026-07-15T17:30+09:00"),
    at("2026-07-15T12:00"),
    at("2026-07-15T12:59"),
    at("2026-07-18T10:00"),
    at("2026-07-20T10:00"), // 海の日
    at("2026-05-06T10:00"), // substitute holiday
    at("2026-09-22T10:00"), // between two holidays
    at("2026-12-29T10:00"),
    at("2027-01-03T10:00"),
    at("2026-07-15T12:00:00Z"),
    // leave and shifts
    at("2026-07-15T10:00", "水族館へ", { onLeave: true }),
    at("2026-07-15T10:00", "布団のなか", { shift: ["2026-07-15T17:15/08:45"] }),
    // the text excuses
    at("2026-07-15T10:00", "年休をもらって眼科へ"),
    at("2026-07-15T10:00", "育休2か月目。指をにぎる力が強い"),
    at("2026-07-15T10:00", "夜勤明けの味噌汁がしみる"),
    at("2026-07-15T10:00", "きょうは非番。洗車日和"),
    at("2026-07-15T10:00", "休みは水曜。平日の動物園はすいてます"),
    at("2026-07-15T13:40", "遅めの昼休み、公園でおにぎり"),
    at("2026-07-15T10:00", "遅番なので朝から洗濯"),
    at("2026-07-15T10:00", "予約投稿です。きのうの夕焼け"),
    at("2026-07-15T10:00", "きょうは地域日。海へ", {}, { excuses: ["地域日"] }),
    // official accounts, unknown profile
    { text: "窓口が混み合っています", post: { profile: "official", scheduledAt: "2026-07-15T10:00" } },
    { text: "会議中だけど眠い", post: { scheduledAt: "2026-07-15T10:00" } },
    // working, but not posting from there
    says("仕事中、母から電話があって早退しました"),
    says("会議が長引いて夕飯が遅くなりました"),
    says("夫は残業中なので、ひとりで餃子"),
    says("出張中の兄からカニが届いた"),
    says("勤務中はスマホをロッカーに入れています"),
    says("勤務時間中の投稿はしていません。返信は夜にまとめて"),
    says("「会議中なう」という投稿が問題になった"),
    says("夜、きょうの会議を思い出しながら日記を書いています"),
    says("PTAの会議なう。お茶が渋い"),
    says("家事の合間に更新中。煮物が焦げた"),
    says("役所の窓口で住所変更。10分で終わった"),
    says("開演まであと10分！"),
    says("消防車から降りてきた隊員さんに手をふる息子"),
    at("2026-07-15T20:00", "自席から投稿。部屋のすみの小さな机です"),
    { text: "会議中だけど眠い", post: { profile: "private" }, options: { textCues: false } },
    { text: "会議中だけど眠い", post: { profile: "private" }, options: { allow: ["会議中だけど"] } },
    says("帰宅。動画を見ながら確定申告の書類を入力中、目がしょぼしょぼ"),
    says("夫が残業中。誰か話し相手になって〜、子どもは寝ました"),
    says("昨日は課長が出張でおらん日。静かな一日やった"),
    says("研修の講師の話がおもしろくて、あっという間の一日でした。帰りの電車で本を注文"),
    says("上司がおらん飲み会、ビール飲みながら仕事の愚痴。今もなお二次会"),
    says("会議の資料が残ってるけど、今日はもう帰って寝る"),
    says("昨日の研修、宿題が残ってるのに眠くて机で落ちてた"),
    says("残業中の職場の窓、通りから見ると明るいなあと帰り道に思う"),
    says("上司が出張のあいだ育てていた観葉植物、今も元気です"),
    says("宿直明け。誰か遊んで〜と書いたら猫だけ来た"),
  ],
  invalid: [
    // written on the spot, waiting, shirking
    says("議事録とるふりしてこれ打ちよる。部長の話は3周目やし。"),
    says("打合せ、まだ本題に入らん。机の下でこれ書いちょる。"),
    says("コピー機の順番待ち。その間に新曲の感想でも。"),
    says("残業3時間目。誰もおらんフロアで、エアコン止まった。"),
    says("窓口が空いたすきに一枚。虹がきれいやろ"),
    says("リモート会議、カメラ切って洗濯物たたみながら聞いてる"),
    says("電話当番やのに、受話器外してもうたった。静か〜。"),
    says("庁内放送で呼ばれとるけど、あと一周で限定キャラ取れる"),
    at("2026-07-15T08:45+09:00"),
    at("2026-07-15T13:00"),
    at("2026-07-15T17:29"),
    at("2026-07-15T01:15:00Z"),
    at("2026-12-28T10:00"),
    at("2026-07-18T23:30", "月がきれい", { shift: ["2026-07-18T22:00/07:00"] }),
    // somebody else's, another day's, or wished-for time off is no excuse
    at("2026-07-15T10:00", "休みがほしい"),
    at("2026-07-15T10:00", "来週の夏休みが楽しみ"),
    at("2026-07-15T10:00", "年休明けの席は書類の山"),
    at("2026-07-15T11:50", "昼休みまであと10分"),
    at("2026-07-15T17:10", "晴れ", {}, hours({ end: "17:15", start: "08:30", days: ["wed"] })),
    {
      format: "markdown",
      text: "---\nprofile: private\nscheduledAt: 2026-07-15T10:00\n---\n\n雲が高い。",
    },
    // no clock: the text gives it away
    says("⟦会議なう⟧、ねむい"),
    says("⟦仕事中やけど⟧、当落だけ見せて"),
    says("⟦残業中です⟧。だれか餃子を"),
    says("⟦打合せ中に、膝の上でつぶやい⟧ています"),
    says("⟦カウンターの下でこっそり⟧更新📱"),
    says("⟦課長が席を外した隙に投稿⟧📱"),
    says("⟦研修の席から実況⟧します。講師の靴下に穴が"),
    says("⟦電話番しながら投稿⟧。きょうは鳴らへん"),
    says("⟦窓口が暇すぎ⟧て本を一冊読み終えた"),
    says("⟦定時まであと3分⟧"),
    says("⟦あと30分で退勤⟧！"),
    says("⟦議会が長すぎて眠⟧い"),
    says("⟦庁舎の屋上なう⟧"),
    says("⟦公用車から⟧失礼します"),
    says("⟦出張中の新幹線から⟧こんにちは"),
    { text: "「⟦会議なう⟧」", post: { profile: "private" }, options: { audit: true } },
    says("説明会の資料が分厚い。机の角度でスマホが隠れるから、さっきからTL巡回中"),
    says("課長が休みやから気が楽。ドラマ流しながら入力しとるとこ、今もね"),
    says("野球中継見ながら議事録まとめてる。ホームラン出て声出そうになった"),
    says("残業中の執務室、暖房が切れて寒い。カイロが命"),
    says("宿直の夜は長い。だれか話し相手になってくれんかな"),
    says("議会、質問者があと二人残ってるけど眠すぎる。コーヒーが効かん"),
  ],
});

describe("the message", () => {
  it("says what the clock shows and asks", async () => {
    const [message] = await lintWith(noWorkingHoursPost, at("2026-07-15T10:05"));
    expect(message?.message).toBe(
      "投稿日時は7月15日(水)10:05で、勤務時間（8:45〜17:30）の中です。私的な利用は勤務時間の外に限られています。休暇や休憩、交替勤務の日ですか。それなら onLeave か shift に書いてください。そうでなければ、勤務時間の外に投稿してください（予約した時刻も同じです）。（プライベート編9(3)）",
    );
  });

  it("gives one finding a post", async () => {
    const messages = await lintWith(noWorkingHoursPost, says("会議なう。定時まであと3分。公用車から失礼します"));
    expect(messages).toHaveLength(1);
  });

  it("follows the municipality's own hours", async () => {
    const early = { ...hours({ start: "07:00", breaks: [["10:00", "10:15"]] }) };
    const lint = (scheduledAt: string) =>
      lintWith(noWorkingHoursPost, { text: "晴れ", post: { profile: "private", scheduledAt }, options: early });
    expect(await lint("2026-07-15T07:30")).toHaveLength(1);
    expect(await lint("2026-07-15T10:10")).toHaveLength(0);
    expect(await lint("2026-07-15T12:30")).toHaveLength(1);
  });
});

describe("time stolen: on duty, for oneself, just now", () => {
  it.each([
    "測量の相方が電柱の陰で電話中。手持ちぶさたなのでメルカリ眺めてる",
    "委員会の傍聴席のいちばん後ろ。議員さんの声を子守歌に、献立を考えてる",
    "検針の途中、公園でアイス食べてる。あと30分はここで休む",
    "住民説明会の受付、誰も来んから机の下でパズルゲームしてます",
    "広報車でぐるぐる回るふりして海まで来た。波の音を聞いてる",
    "来客対応してるふうに見せて、応接室でプリン食べながら動画の続き",
    "税の電話当番。コードをそっと抜いて、静かな午後を読書に使っています",
  ])("found: %s", async (text) => expect(await lintWith(noWorkingHoursPost, says(text))).not.toEqual([]));

  it.each([
    "上司の結婚式の二次会、余興の待ち時間にスマホで写真を眺めてる",
    "窓口で番号札を取って待ちながら、漫画を読む。平日の市役所は久しぶり",
    "夫は在宅勤務の会議中。私は隣の部屋でこっそりドラマを見てる",
    "公園の点検の人が、木陰でお茶を飲んでいた。暑い中ご苦労さまです",
    "課長に借りた漫画を読んでる。続きが気になって止まらない",
    "職場の先輩に教わったカフェに来た。ひとりでのんびりしてる",
    "残業のない日は、川まで走ってる。あと三分で五キロ",
    "日曜の河原でリールを巻いてる。道路の穴は明日、課に報告しよう",
  ])("innocent: %s", async (text) => expect(await lintWith(noWorkingHoursPost, says(text))).toEqual([]));
});
