import { describe, expect, it } from "vitest";
import { type Modality, modalitiesOf, stripTail, surfaceModalities } from "../../src/context/modality.js";
import { foldString } from "../../src/text/fold.js";
import { viewOfText } from "../helpers/view.js";

/** What a sentence does as a post has it: rules see folded text. */
const surface = (sentence: string): readonly Modality[] => [...surfaceModalities(foldString(sentence))].sort();

interface Examples {
  /** Sentences that do it: standard and polite, casual, Kansai. */
  readonly does: readonly string[];
  /** Sentences that look like it and do not. */
  readonly doesNot: readonly string[];
}

const EXAMPLES: Readonly<Record<Exclude<Modality, "asserts">, Examples>> = {
  guesses: {
    does: [
      "明日は雨だろう。",
      "来年度は値上げでしょうね。",
      "異動するかもしれません。",
      "あの店、もう閉まるかも😅",
      "今年は中止になるはずだ。",
      "近所の人に違いない。",
      "たぶん来月には決まる。",
      "どうせ上の鶴の一声でしょ",
      "もう決まってるんじゃないか",
      "市役所も移転するんちゃう？",
      "来年は給料下がるやろなあ",
      "もう決まってるんとちがうか",
      "中止になりそうです。",
      "人手が足りないようです。",
      "来月から変わるみたいです。",
      "雨みたいやで",
      "値上げの可能性が高いです。",
      "水道代、上がるっぽいで（笑）",
    ],
    doesNot: [
      "遊具を使ってみたい。",
      "本を読みたい。",
      "一緒に見ようや",
      "静かな公園です。",
      "早く行こうかな",
      "直してくれないかな",
    ],
  },
  hears: {
    does: [
      "来月から有料になるそうです。",
      "部長が辞めるらしい。",
      "部長が辞めるんやって",
      "課長が暴れたって聞いたよ。",
      "隣町と合併するという噂です。",
      "あの人、逮捕されたんだって！",
      "施設は閉鎖とのことです。",
      "工事が遅れると小耳に挟んだ。",
      "廃止するって言うてた",
      "値上げするねんて",
      "あの店も閉めたとか",
      "移転が決まったって言われています。",
    ],
    doesNot: [
      "眺めがすばらしい。",
      "珍しい花が咲いた。いやらしい",
      "犬がかわいそうです。",
      "木が倒れそうだ。",
      "「来たよ」と言った",
      "ごちそうだ",
    ],
  },
  wishes: {
    does: [
      "早く春が来てほしい。",
      "公園をもっと増やしてほしいです！",
      "また行きたいなあ。",
      "新しい本を読みたいです",
      "遊具を使ってみたい",
      "雨が止めばいいのに。",
      "もっと補助してくれたらええのにな",
      "早よ直してほしいわ",
      "誰か代わってくれへんかな",
      "無事に終わりますように🙏",
      "ご多幸をお祈りします。",
    ],
    doesNot: ["風が冷たい。", "ありがたいです。", "夢みたいだ", "荷物が重たい", "じれったい", "1時間くらい"],
  },
  asks: {
    does: [
      "会議は何時からですか？",
      "明日も来るの？",
      "資料を送っていただけますか。",
      "ご参加をお待ちしています。",
      "ご協力をお願いします。",
      "これ、どこで買えるんやろか",
      "行ったことあるん？",
      "傘、持ってきたっけ",
      "誰が決めたのか。",
      "もう終わったかな",
      "ほんまに行くんかい",
    ],
    doesNot: [
      "会場は静か",
      "駅前はにぎやか。",
      "来るのは確かだ",
      "飲み物は水とか",
      "残りはわずか",
      "お腹が空いた",
      "日差しが暖かい",
      "行ったらあかんよ",
    ],
  },
  orders: {
    does: [
      "早く帰れ。",
      "黙ってろよ",
      "申込書を持参してください。",
      "必ず確認すること。",
      "前へ進め！",
      "市長は辞めろ",
      "はよせえ",
      "ちゃんと仕事しいや",
      "こっち来てや",
      "見てみなはれ",
      "みんなで行きましょう！",
      "電話してちょうだい",
      "拡散希望、シェアして！",
    ],
    doesNot: ["車を止めないでください。", "駅の後ろ", "夢のよう", "昨日の夕焼け", "雨なのよ", "いろいろ", "庭の手入れ"],
  },
  forbids: {
    does: [
      "ここに車を止めないでください。",
      "立入禁止です。",
      "芝生に入ってはいけません。",
      "写真を撮っちゃだめだよ。",
      "芝生に入ったらあかんで",
      "大声を出すな！",
      "ごみを捨てるな",
      "ポイ捨てはやめましょう。",
      "ご遠慮ください。",
      "飲酒運転は許されません。",
      "やめとき",
      "触らんといて",
      "そんなん言うなや",
    ],
    doesNot: [
      "楽しみにしてるな",
      "もう春ですな",
      "雨だろうな",
      "よく食べるね",
      "私は行きません",
      "ええ天気やな",
      "きれいだと思うな",
    ],
  },
  denies: {
    does: [
      "そんな事実はありません。",
      "それはデマです。",
      "それは違います。",
      "私は行っていません。",
      "中止ではないです。",
      "決まったわけではない。",
      "移転の話は事実無根である",
      "そんなん言うてへんわ",
      "うちの課とちゃうで",
      "知らんわ",
      "そんなことない",
      "まだ聞いてないよ",
    ],
    doesNot: [
      "異動するかもしれません。",
      "すみません。",
      "申し訳ありません。",
      "人が少ない。",
      "足元が危ない",
      "早く行かないといけない",
      "話がつまらない",
      "中止かもしれへん",
    ],
  },
  apologises: {
    does: [
      "申し訳ありませんでした。",
      "ご迷惑をおかけしましたことをお詫びします。",
      "ごめんなさい🙇",
      "ほんますんません",
      "堪忍やで",
      "投稿に誤りがあり、失礼しました。",
      "深く反省しています",
    ],
    doesNot: ["修正しました。", "お礼申し上げます。", "ありがとうございました。", "残念です"],
  },
  opines: {
    does: [
      "この案には反対です。",
      "給食費は無償にすべきだと思います。",
      "あの予算はおかしい。",
      "税金の無駄やと思う",
      "市の対応、遅すぎるわ",
      "この条例はいらんわ",
      "バスの本数が足りない。",
      "使い方に納得いかない",
      "図書館は残した方がいい。",
      "ほんまあほらしいわ",
      "こんなん、おかしいやろ",
    ],
    doesNot: [
      "申込書を出してください。",
      "犬が走っている。",
      "昨日は食べ過ぎた",
      "もう10時すぎです。",
      "人が並んでいる",
    ],
  },
};

/** Sentences that state something and do nothing else. */
const STATEMENTS = [
  "今日は図書館に行きました。",
  "市民まつりは10月5日に開催します。",
  "会場は静かです。",
  "受付は1階。",
  "桜が咲いた。",
  "新しい遊具が完成しました！",
  "公園の桜が満開だよ🌸",
  "今日は忙しかったで",
  "お昼はうどんにしたわ",
  "明日は休みやで",
  "うちの猫、かわいいねん",
  "パンを焼いて、庭で食べた。",
  "男らしい人だった。",
  "窓口は午前9時から午後5時まで。",
  "雨なので延期しました。",
  "犬が走っている。",
  "昨日の夕焼け",
  "駅の後ろ",
  "帰りに寄って",
  "なるほどね",
  "たこ焼き買うて帰るで",
];

describe.each(Object.entries(EXAMPLES))("%s", (modality, { does, doesNot }) => {
  it.each(does)("%s", (sentence) => expect(surface(sentence)).toContain(modality));
  it.each(doesNot)("not: %s", (sentence) => expect(surface(sentence)).not.toContain(modality));
});

describe("asserts", () => {
  it.each(STATEMENTS)("and nothing else: %s", (sentence) => expect(surface(sentence)).toEqual(["asserts"]));
});

describe("several at once", () => {
  it.each([
    ["値上げになるんでしょうか？", ["asks", "guesses"]],
    ["遅れて申し訳ありませんが、ご連絡ください。", ["apologises", "orders"]],
    ["たぶん部長が辞めるらしい。", ["guesses", "hears"]],
    ["値上げには反対ですか？", ["asks"]],
  ] as const)("%s", (sentence, modalities) => expect(surface(sentence)).toEqual(modalities));
});

describe("stripTail", () => {
  it.each([
    ["行きました！！😊✨ #芦屋 https://example.jp/a", "行きました"],
    ["行くかもwww", "行くかも"],
    ["そうやねん(笑)♪", "そうやねん"],
    ["「帰る」", "「帰る"],
    ["雨", "雨"],
    ["！？", ""],
  ])("%s", (sentence, stripped) => expect(stripTail(foldString(sentence))).toBe(stripped));
});

describe("らしい is decided by the analyser", () => {
  const modalities = async (text: string): Promise<readonly Modality[]> => {
    const view = await viewOfText(text);
    const sentence = view.sentences.at(-1);
    if (sentence === undefined) throw new Error("no sentence");
    return [...(await modalitiesOf(view, sentence))].sort();
  };

  it.each([
    ["明日は雨らしい。", ["hears"]],
    ["部長が辞めるらしいで", ["hears"]],
    ["次は移転らしいです。", ["hears"]],
    ["人間らしい暮らしがしたいらしい。", ["hears"]],
    ["うちの祖父は男らしい。", ["asserts"]],
    ["実に女らしいです。", ["asserts"]],
    ["雨らしい。とても男らしい。", ["asserts"]],
    ["たぶん男らしい", ["guesses"]],
    ["男らしいって聞いたよ。", ["hears"]],
    ["眺めがすばらしい。", ["opines"]],
    ["桜が咲いた。", ["asserts"]],
  ])("%s", async (text, expected) => expect(await modalities(text)).toEqual(expected));
});
