import { describe, expect, it } from "vitest";
import { noUnauthorizedSideBusiness } from "../../src/rules/no-unauthorized-side-business.js";
import { type Case, cases, lintWith } from "../helpers/cases.js";

const personal = (text: string): Case => ({ text, post: { profile: "private" } });

cases(noUnauthorizedSideBusiness, {
  valid: [
    { text: "日曜は実家の稲刈りの手伝い。日当はおにぎり三つ。ありがたい。", post: { profile: "private" } },
    { text: "息子が土日にケーキ屋でバイトを始めた。時給もいいらしい。", post: { profile: "private" } },
    // the customer, the family, no money
    personal("昼は税金の係、夜は家で算数の先生。娘の分数に負けそうや"),
    personal("キャンピングカーを借りて北海道へ。一泊一万五千円、寝心地は家より良い"),
    personal("運転代行を初めて呼んだ。二千円で家まで。ありがたい商売や"),
    personal("道の駅にレモンジャムが並んでた。うちの庭のより黄色い"),
    // tenants, readers, guests
    personal("家賃だけで手取りの半分が消える"),
    personal("推しの詩集、予約を始めますって告知きた"),
    personal("夫婦でやってる食堂、カレーが絶品だった"),
    // not private, or not known to be
    "民泊を始めました",
    { text: "民泊を始めました", post: { profile: "official" } },
    personal("任命権者の許可をもらって、週末は直売所でみかんを売っています"),
    personal("採れすぎた茄子、軒先に置いときます。好きに持ってって"),
    personal("妻がパン屋を始めました。週末はにぎわっています"),
    personal("フリーマーケットに出店してみた。使わなくなった食器が全部売れた"),
    personal("文芸サークルの会誌に短編を書きました。無料で配っています"),
    personal("学生時代は居酒屋でバイトしていました"),
    personal("定年したら喫茶店を開きたい"),
    personal("副業の勧誘DMがしつこい"),
    personal("ピアノを習い始めました。月謝は八千円"),
    personal("バザーの売上12万円は全額、被災地へ寄付します"),
    personal("相続した実家を貸すか売るか悩んでいます"),
    personal("市民講座の講師をしました。謝礼は辞退しました"),
    { text: "民泊を始めました", post: { profile: "private" }, options: { allow: ["民泊"] } },
  ],
  invalid: [
    { text: "週末はパン屋の手伝いで三年になる。⟦日当は帰りに手渡し⟧、ありがたい。", post: { profile: "private" } },
    // a second shift, wages by the piece, excuses
    personal("昼は税金の係、夜はスナックの雇われママ"),
    personal("終業ベルが鳴ったら運転代行の制服に早着替え"),
    personal("似顔絵屋さん、今月は20人描いて6万円"),
    personal("お気持ちで千円いただくだけやから、商売のうちに入らんのよ"),
    personal("紹介してくれたら、わたしに五千円、あなたにも五千円"),
    personal("使わん日は人に貸しとる。一泊一万五千、もう元は取れた"),
    // lets rooms, publishes
    personal("三部屋目も契約。不動産だけで食べていける日が近い"),
    personal("今月は小説を4冊。自費で出した旅の本、三刷が決まりました"),
    personal("夫婦でやってる貸別荘、連休は満室"),
    personal("⟦副業で月5万円稼いで⟧ます"),
    personal("⟦民泊を始めま⟧した"),
    personal("友だちの紹介で、⟦家庭教師をしています⟧。やりがいがあります"),
    personal("初回無料！ 占い、⟦30分3000円でやっています⟧"),
    { text: "---\nprofile: private\n---\n\n⟦収益化しま⟧した", format: "markdown" },
  ],
});

describe("wordings nobody listed", () => {
  /** Violations in everyday words, written without the vocabulary of the specification. */
  const PARAPHRASES = [
    "休みの日は結婚式場で司会をしています。一回二万円、ありがたいです",
    "自宅で犬のトリミングを始めました。小型犬四千円から",
    "編み物の注文が立てこんで、仕事の後に毎晩編んでいます。一点六千円です",
    "古い車を直して売ったら、一台で二十万残った",
    "包丁研ぎ、一本五百円で引き受けます。金曜の夜に取りに伺います",
    "日曜だけラーメン屋で麺をゆでて、帰りに一万円もらう",
    "空いている部屋を旅の人に貸したら、ローンの支払いが消えた",
    "子どもに算数を教える夜の仕事、生徒が二十人になりました",
    "うちの庭の多肉植物、ひと鉢三百円。今週も四十鉢出ました",
    "自分で撮った海の写真が素材サイトでよく出る。先月は一万八千円",
    "課のみんなは知らないけど、私、夜は歌ってお金をもらってます",
    "出張で着物を着付けます。おひとり五千円、早朝も可",
    "ゲームの腕を見せる放送で、今月もおこづかいが七万円",
    "蜂蜜、一瓶千八百円。残り十本になりました",
    "父の会社の帳簿を毎月つけて、五万円ずつ受け取っています",
    "似合う色を診断します。九十分で八千円、空きは土曜のみ",
    "庭木の剪定、一本三千円で引き受けます。土曜の午前だけ",
    "レジンのしおり、ひとつ四百円。送料は別にいただきます",
    "漁師の網の修繕を夜にやって、一晩で九千円ほど受け取る",
    "パソコンの初期設定、一台二千円で伺います",
    "声の仕事をいただきました。一本八千円、ありがたいことです",
    "会計ソフトの入力を引き受けて、毎月三万円ずつ増えています",
    "山で採った薪を束ねて軒先へ。一束五百円、よく出ます",
    "人前で手品をしてお金をいただいています",
    "書道の添削、一枚五百円です",
    "古民家の写真を雑誌社に渡して、二万円を受け取りました",
  ] as const;
  /** The ones the rule does not see. */
  const MISSED: readonly string[] = [
    "古い車を直して売ったら、一台で二十万残った",
    "うちの庭の多肉植物、ひと鉢三百円。今週も四十鉢出ました",
    "自分で撮った海の写真が素材サイトでよく出る。先月は一万八千円",
    "課のみんなは知らないけど、私、夜は歌ってお金をもらってます",
    "ゲームの腕を見せる放送で、今月もおこづかいが七万円",
    "蜂蜜、一瓶千八百円。残り十本になりました",
    "父の会社の帳簿を毎月つけて、五万円ずつ受け取っています",
    "レジンのしおり、ひとつ四百円。送料は別にいただきます",
    "漁師の網の修繕を夜にやって、一晩で九千円ほど受け取る",
    "声の仕事をいただきました。一本八千円、ありがたいことです",
    "会計ソフトの入力を引き受けて、毎月三万円ずつ増えています",
    "山で採った薪を束ねて軒先へ。一束五百円、よく出ます",
    "書道の添削、一枚五百円です",
  ];

  it.each(PARAPHRASES)("%s", async (text) => {
    expect((await lintWith(noUnauthorizedSideBusiness, personal(text))).length > 0).toBe(!MISSED.includes(text));
  });
});
