import { describe, expect, it } from "vitest";
import { noFuseji } from "../../src/rules/no-fuseji.js";
import { cases, lintWith } from "../helpers/cases.js";

const ORGANIZATION = { names: ["汐見市", "汐見市役所"], aliases: ["しおみん"] };

cases(noFuseji, {
  valid: [
    "こたつを占領している某毛玉。今日も動かない。",
    "手品の種の理由は知ってるけど言わない。",
    // Figures, quizzes, legends, list marks, pairings.
    "二〇二六年四月、一〇〇周年を迎えます。",
    "〇歳児と一歳児のクラスです。",
    "○×クイズで防災を学ぼう！",
    "○△□の形のパンを焼きました。",
    "A会場 ○、B会場 ×、C会場 △",
    "ア○ イ× ウ○",
    "●時間 10時\n●会場 公民館\n■定員 30名",
    "○会場係の皆さんへ",
    "■■会場案内■■",
    "トイレ●自販機●ベンチ●",
    "パン●ピザ●ケーキを販売します",
    "食×防災、市×大学の企画です。",
    "前年度比▲3.2％、△1,200千円",
    "混雑度は■■■□□です。",
    "**市の取り組みは** 次のとおりです。",
    "『ゆるキャン△』と『HUNTER×HUNTER』を入れました。",
    // Blanks belong to no-unfilled-placeholder.
    "○月○日に開きます。",
    "講師：○○先生",
    "会場は○○公民館です。",
    "○○様、このたびはありがとうございます。",
    // Samples, swindlers' words, quotations.
    "氏名の欄は「汐見○○」のように書いてください。",
    "「○○銀行の者です」という電話は詐欺です。",
    "市役所の○○課を名乗る不審な電話にご注意ください。",
    "「○○課長」と書かれた札が落ちていました。",
    "俳句のお題は○○小学校です。○○に入る言葉を考えましょう。",
    // 某, initials, innuendo in innocent use.
    "何某という武将の墓です。",
    "某日、旅に出たという書き出しの小説です。",
    "Aコース、Bコース、Cコースから選べます。",
    "A市とB市の境です。",
    "Aさん（仮名・70代）の相談事例です。",
    "参加者のMさん「楽しかったです」",
    "N響とK-POPとPマーク、T字路。",
    "心中お察しいたします。",
    "様子を観察してください。",
    "結末は、ご想像に任せて書いてみましょう。",
    "一概に悪いとは言えません。",
    "誰もいない公園でした。",
    "誰にも言えない悩みをお聞きします。",
    "応募された方のお名前は出しませんのでご安心ください。",
    "落とし物の持ち主の名前はここに書けないので、特徴をお聞かせください。",
    "条例の件、前例のない雨、恒例の会。",
    "もうおわかりですね。クイズの正解は2番です。",
    // Signs of a name or a place that point at nobody.
    "うちの猫、名前に花が入ってる。さくら。",
    "名字に「鳥」が入っている方、集まれ！名札を見せると粗品を差し上げます。",
    "苗字が三文字の先輩が二人いて、名札がややこしい。",
    "総務課、税務課、市民課の窓口は2階に移ります。以上です。",
    "市内に一軒しかない銭湯が90周年を迎えました。",
    "理由は言えないけど今日は早く帰る。",
    "職業柄、年度末は帰れない。もう買い置きのカップ麺しかない。",
    "🌸木々が色づく季節。🎉田中課長、還暦おめでとうございます。",
    "「ク○」という書き込みをやめましょう。",
    // Options.
    { text: "K課長の机です。", options: { checkInitials: false } },
    { text: "誰とは言いませんが、遅刻です。", options: { checkInnuendo: false } },
    { text: "某スーパーに行きました。", options: { allow: ["某スーパー"] } },
    { text: "汐見市役所の○役所窓口", options: { organization: { names: ["市役所"] } } },
    // Kept back for the sake of whose name it is.
    "個人情報保護のため、表彰を受けられた方のお名前は控えさせていただきます。",
    "ご遺族の意向に配慮し、お名前は公表を控えます。",
    // No wink, or a game.
    "あの人の歌声をもう一度聴きたい。",
    "3階の人から水漏れの連絡があった。",
    "娘のなぞなぞ「ひらがな三文字の食べ物」。ヒントは黄色。",
    "うちの班のA、B、C、D、四つに分かれて草刈り。",
    "○に入る文字は？「た○○や」さんの看板でした。",
    "駅の北側の赤い看板のパン屋、食パンがうまい。",
    "三軒あるうちの真ん中の家がうちです。",
    "誰かは会場でのお楽しみ。",
    "想像どおりの味だった。",
    "○さんま ○いわし ○あじ",
    "結果は想像に任せるより、見に来てください。",
  ],
  invalid: [
    "あの二人が席を離れた⟦理由、知ってます。知ってますが書きません⟧。",
    // Signs of who it is, with what is held against them or a wink at those who know.
    "⟦名字に鳥⟧が入ってるお方、今日も打合せに遅れて来はった",
    "⟦3階、観光⟧、苗字がK。会費、まだ払ってない。",
    "⟦同じフロアのあの人⟧、また会議で居眠りしとった",
    "飲み会の会計係、五階の⟦人ならもうわかったやろ⟧。また手ぶらやで",
    "バス停前のパン屋、⟦一軒しかない⟧けど白衣の人らが入ってはった。立場上これ以上よう言わん",
    "駅西の店、もう買わない。⟦理由は職業柄言えない⟧",
    "駅西の⟦●●ベーカリー⟧はおすすめしません",
    "⟦🐻田課長⟧、また怒鳴っとる",
    // A row in the place of a name.
    "⟦○○課長⟧がまた怒っています。",
    "⟦●●小学校⟧の統合の話です。",
    "⟦××社⟧との契約が切れました。",
    "⟦ＸＸさん⟧の送別会です。",
    "会議のあと、⟦△△部長⟧が黙りこんだ。",
    "⟦前任の●●⟧とは大違い。",
    "⟦■■⟧が来た日は忙しい。",
    "昨日も⟦＊＊⟧で働いていました。",
    "⟦〇〇⟧のせいで残業です。",
    "犯人は⟦██さん⟧です。",
    // A letter masked in a word or name.
    "うちの⟦パ○ハラ⟧はひどい。",
    "⟦ｸ○⟧上司のせいで残業。",
    "今月から⟦生○保○⟧の担当です。",
    "⟦イ○ン⟧と⟦ユニ○ロ⟧に行きました。",
    "町内会の⟦や○だ商店⟧です。",
    "⟦芦○市⟧の対応はひどい。",
    "⟦田○さん⟧はお休みです。",
    "また⟦秋○⟧が悪い。",
    "もう⟦●ね⟧よ。",
    "いいかげん⟦死×⟧。",
    "⟦N○K⟧の人が来た。",
    // The organisation's own names.
    { text: "⟦汐○市⟧の対応はひどい。", options: { organization: ORGANIZATION } },
    { text: "さすが⟦し○みん⟧です。", options: { organization: ORGANIZATION } },
    { text: "⟦酔道局⟧はだめだ。", options: { puns: ["酔道局"] } },
    // Split, blackened, 某, initials.
    "⟦市/役/所⟧の中の人です。",
    "⟦C☆N☆E☆T⟧って知ってる？",
    "担当は⟦(自主規制)⟧です。",
    "⟦某市議⟧から電話がありました。",
    "芦屋市の⟦某ﾎﾃﾙ⟧で食事をした。",
    "⟦K課長⟧のせいで残業です。",
    "⟦Y.K.先輩⟧の送別会です。",
    "⟦T建設⟧の資材が届きません。",
    "⟦上司A⟧の機嫌が悪い。",
    "隣の席の⟦Mさん⟧がまた休んだ。",
    // Innuendo.
    "⟦誰とは言わない⟧けど、困った人がいます。",
    "⟦どこの課かは申しません⟧が、回答が来ません。",
    "⟦社名は控えます⟧が、青い看板の会社です。",
    "お店の⟦名前は内緒です⟧が、ひどい接客でした。",
    "あの件は⟦お察しください⟧。",
    "⟦伏せたところは⟧ご想像にお任せします。",
    "⟦わかる人にはわか⟧る話です。",
    "⟦これ以上は言えません⟧。",
    "⟦とある部署⟧の話です。",
    "⟦例の部長⟧がまた来ました。",
    "⟦誰かさん⟧のせいで長引いた。",
    "ほんまは⟦言いたいけど言われへん⟧。",
    // A filter that audit lifts; format and facts.
    { text: "「⟦○○課長⟧」と書かれた札です。", options: { audit: true } },
    { text: "---\nprofile: private\n---\n\n# 送別会\n\n- ⟦K部長⟧のあいさつ\n", format: "markdown" },
    { text: "参加者の⟦Mさん⟧は帰りました。", post: { profile: "private" } },
    // Letters of the name, a letter for a colleague, that person and a wink.
    "駅前の、⟦ひらがな三文字のあの⟧お店に動きが。麺好きさんなら気づくかも。",
    "⟦パン屋さん（カタカナ4文字）⟧、保健所から指導入ってたで。",
    "⟦となりの課のT⟧、また電話とらへん。",
    "とうとう結婚、⟦あの二人⟧。ヒントは運動会のリレー。分かった人はDMちょうだい",
    "先月の件を⟦知っとる人なら察するやろ⟧。",
    "ゲストは「⟦○っ○り○い○⟧」さん！",
    // Where the shop stands, what the post is called, to be told over a drink.
    "役所の近くの定食屋、⟦三軒あるうちの真ん中⟧。髪の毛入ってた。もう行かん。",
    "⟦あのスーパー（駅の北側、看板が赤いとこ）⟧、また期限切れ売ってた。",
    "泥酔してたの、⟦肩書きに「副」がつく⟧方です。これ以上は勘弁して。",
    "もう別居中やって。⟦誰かは飲み会で⟧。",
    "社長夫人が来た。⟦社名はご想像どおり⟧。",
    "人気アイドル⟦○ちゃん⟧が図書館に来ました。",
    "夜の街で見た。どの部長かは⟦想像にまかせる⟧。",
  ],
});

describe("messages", () => {
  it("cite the article of the part, and both parts where it is unknown", async () => {
    const [official] = await lintWith(noFuseji, { text: "某市議の話です。", post: { profile: "official" } });
    expect(official?.message).toMatch(/^"某市議" は「某」で相手をぼかした表記です。.*（業務編5\(5\)）$/);
    const [unknown] = await lintWith(noFuseji, "某市議の話です。");
    expect(unknown?.message).toMatch(/（業務編5\(5\)・プライベート編8\(5\)）$/);
  });

  it("report an initial once and innuendo only where its sentence shows no mask", async () => {
    expect(await lintWith(noFuseji, "K課長が来た。K課長が帰った。")).toHaveLength(1);
    expect(await lintWith(noFuseji, "○○課長です、誰とは言いませんが。")).toHaveLength(1);
  });
});

describe("long input", () => {
  it.each(["○", "(", "名前は", "誰", "某", "A", "　", "/あ"])(
    "is read to its end, before the test runs out of time: %s",
    async (piece) => {
      const text = `${piece.repeat(20_000)}\n\n某市議の話です。`;
      const spans = (await lintWith(noFuseji, text)).map(({ range }) => text.slice(...range));
      expect(spans.at(-1)).toBe("某市議");
    },
  );
});
