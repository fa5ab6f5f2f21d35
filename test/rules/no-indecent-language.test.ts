import { describe, expect, it } from "vitest";
import { noIndecentLanguage } from "../../src/rules/no-indecent-language.js";
import { cases, lintWith } from "../helpers/cases.js";

cases(noIndecentLanguage, {
  valid: [
    "ピエロのパフォーマンスとヒエロニムスの版画展。",
    "パチンコ店の跡地に公園ができます。",
    "中小企業等支援交付金の受付を始めます。",
    "ロックフェラーセンターのツリーを模しました。",
    "おっぱい相談（母乳相談）は予約制です。",
    "お持ち帰りメニューもあります！",
    "裸婦像のデッサン会を開きます。",
    "動物園のサルのお尻が赤く見えてきました。",
    "鹿の解体とジビエ料理の講習です。",
    "谷間の百合が見頃です。",
    "オンラインカジノは違法です。絶対に利用しないでください。",
    "うんこドリルの貸し出しを始めました。",
    "原爆で血まみれになった人々の絵を展示します。",
    "アンコールワットの彫像が見事。",
  ],
  invalid: [
    "⟦下ネタ⟧ばかりの二次会でした",
    "⟦ｴﾛすぎ⟧るポスターで草",
    "受付の人の⟦胸元に目が行⟧ってしまう",
    "歓迎会で新人が⟦パンツまで脱い⟧で万歳",
    "お化け屋敷、⟦切り落とされた⟧腕がお出迎え",
    { text: "「下ネタ」は人権研修の題材です", options: { audit: true } },
  ],
});

describe("wordings nobody listed", () => {
  /** Violations in everyday words, written without the vocabulary of the specification. */
  const PARAPHRASES = [
    "港の花火、隣の浴衣姿の女の子のうなじが最高でした",
    "新しい子のミニスカート、階段で拝めました",
    "打ち上げは全員上半身まで脱いで肩を組んだ",
    "新婚のお二人、今夜は寝かせないよ〜",
    "鹿が道路で腹が裂けて中身が飛び散ってた。写真あり",
    "プールの更衣室、ちょっと覗いてみたいなあ",
    "受付さんの太ももに釘付けで番号札を取り忘れた",
    "彼女の水着姿で妄想がはかどる",
    "歓迎会は今年も野球拳！新人さん覚悟して",
    "あの人の脚線美は眼福です",
    "酔って駅前で立ちションした、気持ちよかった",
    "事故の写真、頭がつぶれて音までした",
  ] as const;
  const MISSED: readonly string[] = [];

  it.each(PARAPHRASES)("%s", async (text) => {
    expect((await lintWith(noIndecentLanguage, text)).length > 0).toBe(!MISSED.includes(text));
  });
});

describe("relish", () => {
  it.each([
    "電気柵にかかったアライグマ、目玉が片方だけぶら下がっていました。寄りで撮れましたので、3枚目をじっくりどうぞ。",
    "カラスに爆竹投げたら羽が飛び散って大爆笑。",
    "路地裏で殴り合い。前歯が三本飛んだ瞬間を激写。",
    "社員旅行、部長のバスタオルがはらりと落ちて、写真は鍵垢に置いときます。",
    "出張先のホテル、有料チャンネルの看護師ものは外れがない。",
  ])("caught: %s", async (text) => expect(await lintWith(noIndecentLanguage, text)).not.toEqual([]));

  it.each([
    "いかの内臓を引っぱり出す瞬間が好き。わたは塩辛に、身は刺身にした。",
    "ジビエの解体講習。腹を割いて内臓を出すところまで教わった。命の重みを感じて手を合わせた。",
    "博物館で恐竜の頭の骨を見た。目玉が飛び出そうな大きさで、迫力がすごい。",
    "猫がねずみのおもちゃに夢中で、動画がおもしろすぎる。",
    "社員旅行の風呂上がり、バスタオルを巻いたまま部長が寝落ち。",
    "出張先のホテル、有料チャンネルで時代劇を三本立てで見てしまった。",
  ])("innocent: %s", async (text) => expect(await lintWith(noIndecentLanguage, text)).toEqual([]));
});

describe("pictures offered", () => {
  it.each([
    "今朝、国道で猫が車にひかれました。内臓が出たままの姿を2枚目に載せています。運転は慎重にお願いします。",
    "有害鳥獣の現場。腹を開いたイノシシ、3枚目から血だまりのアップです。",
    "宴会で先輩が素っぽんぽん。股間はお盆ひとつ。続きは三枚目でどうぞ。",
  ])("caught: %s", async (text) => expect(await lintWith(noIndecentLanguage, text)).not.toEqual([]));

  it.each([
    "けさ国道でシカと車の事故がありました。2枚目は通行止めの地図です。",
    "工事現場の見学。ヘルメットを落とした瞬間の写真もあるので、3枚目をどうぞ。",
    "土器の割れた首の部分を接着。2枚目は修復後です。",
    "打ち上げ花火のあと、汗だくの法被を全部脱いで着替えた。",
    "脱いだら腹が出ていた。ダイエット前の写真は2枚目。",
    "2歳の息子、すっぽんぽんで廊下を逃走。",
  ])("innocent: %s", async (text) => expect(await lintWith(noIndecentLanguage, text)).toEqual([]));
});

describe("bought company and bodies looked over", () => {
  it.each([
    "ホテル着いて即デリ呼んだ。",
    "うちの夫婦、レス歴5年。誰か癒してくれ。",
    "彼女と温泉。夜は3回戦まで突入、腰が痛い。",
    "プール監視のバイトの子、水着の食い込みがたまらん。",
    "帰りの電車で隣の女の太ももがむっちむち。",
    "檻のイノシシ、最後のひと突きを動画でどうぞ。首から血が噴き出すところはスローで。",
  ])("caught: %s", async (text) => expect(await lintWith(noIndecentLanguage, text)).not.toEqual([]));

  it.each([
    "デリのサラダを買って帰る。友だちを呼んで、ポテトもつけた。",
    "卓球大会、3回戦まで進んだ。嫁が応援に来てくれて張り切りすぎた。",
    "娘の太ももがむちむちで、抱っこが重い。生後8か月。",
    "赤ちゃんのおっぱいの時間で目が覚めた。",
    "マスクのゴムなしでできる型紙を見つけた。",
    "救助訓練のようすを動画でどうぞ。腕を骨折した想定で手当てをします。",
  ])("innocent: %s", async (text) => expect(await lintWith(noIndecentLanguage, text)).toEqual([]));
});

describe("what slipped, who was watched, a head that is off", () => {
  it.each([
    "混浴の露天、隣のおねえさんのタオルがずり落ちて、仕事の疲れが吹っ飛んだ。",
    "深夜の公園でカップルがやってるの見ちゃった。",
    "後輩の子、酔ってて簡単に脱ぐから飲み会が楽しみ。",
    "新しい受付の人の胸元ばかり見てしまって、書類の字が頭に入らん。",
    "研修で鶏しめた。首を切ったあと走り回るのが草。",
  ])("caught: %s", async (text) => expect(await lintWith(noIndecentLanguage, text)).not.toEqual([]));

  it.each([
    "温泉でタオルが落ちて慌てた。疲れは取れた。",
    "後輩が飲んで暑いとコートを脱いだ。",
    "スカートばかり見て回って、結局何も買わなかった。",
    "鶏をしめる研修に参加した。手を合わせてからいただいた。",
    "浴衣の帯がほどけて、踊りの途中で母に結び直してもらった。祭りは最高。",
  ])("innocent: %s", async (text) => expect(await lintWith(noIndecentLanguage, text)).toEqual([]));
});

describe("listening at the wall, married lovers", () => {
  it.each([
    "隣室の声が丸聞こえで一晩中楽しませてもらいました。",
    "出会い系で知り合った人妻と昼休みに。",
    "監視員のお兄さんの腹筋に、奥さまがたも思わずよだれが出ちゃうかも。",
  ])("caught: %s", async (text) => expect(await lintWith(noIndecentLanguage, text)).not.toEqual([]));

  it.each([
    "隣の部屋のいびきが丸聞こえで眠れなかった。",
    "愛人役を演じた舞台の先輩が、大きな拍手をもらっていた。",
    "ゲロを吐いた愛犬を夜間病院へ。",
  ])("innocent: %s", async (text) => expect(await lintWith(noIndecentLanguage, text)).toEqual([]));
});

describe("opened bodies and the stripped, with a picture of them", () => {
  it.each([
    "軒下で猫がカラスにやられてた。目玉がほじくられて、腹から中身がこぼれてる。写真3枚あげときます。",
    "動画も撮った、あとで上げる。線路わきの猪、胴体が真っ二つに切れて内臓がレールに沿ってずるずる。",
    "旅館の廊下で課長がすってんころりん、浴衣の前が全開。ばっちり映ってるけど誰か見る？",
  ])("caught: %s", async (text) => expect(await lintWith(noIndecentLanguage, text)).not.toEqual([]));

  it.each([
    "釣ったぶりを三枚に。腹を割って腸を出し、首を落として血を抜く。手順の写真を載せておきます。",
    "転んで膝がぱっくり割れ、血がだらだら。四針縫いました。包帯の写真を載せておきます。",
    "血まみれ…かと思ったらトマトケチャップだったおばけのお話を読みます。",
    "打ち上げで先輩が上着を脱いで踊り出した。動画をグループに送ったら大うけ。",
  ])("innocent: %s", async (text) => expect(await lintWith(noIndecentLanguage, text)).toEqual([]));
});

describe("ogling", () => {
  it.each([
    "体力測定で一位の課長、夜のほうもお強いらしい。奥さまがニヤニヤしてました",
    "海の家のバイトの子の谷間がのぞくたび、目のやり場に困って最高",
    "あのラウンジ、指名すれば触り放題らしいで。姉ちゃんも若い",
  ])("caught: %s", async (text) => expect(await lintWith(noIndecentLanguage, text)).not.toEqual([]));

  it.each([
    "夜のほうが涼しく、元気に歩けます",
    "女の子の浴衣の着付け。胸元がはだけないこつを先生に教わりました",
    "女の子がお母さんの膝の上で絵本を聞いています。お店の一角のおはなし会です",
    "宴会の二次会でお姉さんの着ぐるみに抱きついた課長",
  ])("innocent: %s", async (text) => expect(await lintWith(noIndecentLanguage, text)).toEqual([]));
});
