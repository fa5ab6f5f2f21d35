import { describe, expect, it } from "vitest";
import { noAbusiveLanguage } from "../../src/rules/no-abusive-language.js";
import { cases, lintWith } from "../helpers/cases.js";

cases(noAbusiveLanguage, {
  valid: [
    "バカ貝とクズ餅の試食会、酒カスの甘酒もあります。",
    "そうですしね。もう12月ですしね！",
    "うちは親バカ選手権の常連です。",
    "自分は本当にポンコツで、皆さんに助けられています。",
    "馬鹿力を出して雪をかきました。",
    "「消えろ」「死ね」と言われたら、ひとりで悩まず相談してください。",
    "消えろ、火種！秋の火災予防運動です。",
    "害虫を駆除して、畑を守ります。",
    "決勝の相手をボコボコにしてやる！応援よろしく。",
    "夜道は反射材をつけて、気をつけてお帰りください。",
    "窓口のご迷惑にならないよう、整理券をお取りください。",
    "図書館の利用者の皆さん、いつもありがとうございます。",
    "正式な発令まで黙ってろって言われました。",
    "頭が悪くなるわけではありません。",
    "さまざまあるご意見を、ていねいに受け止めます。",
  ],
  invalid: [
    "⟦クソ上司⟧がまた怒鳴ってる",
    "また会議で寝てた課長、⟦使えないにもほどが⟧ある。",
    "あの客、⟦頭おかし⟧いんじゃないの",
    "⟦今度会ったら殴ったるからな⟧",
    "会議で怒鳴ったあなた。夜道には気をつけてくださいね。",
    "⟦ふざけんな⟧。三回も説明したぞ。",
    { text: "新しい主任、⟦仕事できない人⟧で疲れる", post: { profile: "private" } },
    "いてもいなくても変わらない置物みたいな係長",
    { text: "「死ね」と落書きがあった。", options: { audit: true } },
  ],
});

describe("wordings nobody listed", () => {
  /** Violations in everyday words, written without the vocabulary of the specification. */
  const PARAPHRASES = [
    "うちの次長、カカシのほうがまだ仕事してる",
    "毎朝来るあのおじいさん、相手にするのほんまだるいわ",
    "引き継ぎもせんと異動した前任、海にでも沈んでしまえばええのに",
    "住所なんてこっちはすぐ調べられるんですよ、窓口で騒いだそこの方",
    "若手の彼、脳みその代わりに綿でも詰まってるのかな",
    "ああいう議員には文句を言う資格はない",
    "保護者の電話、もう勘弁してほしい。顔も見たくない",
    "説明会で野次を飛ばした男、次に見かけたら覚悟しときや",
    "隣の係の子、友だちおらんのやろなあ",
    "幼稚園児のほうが行儀がいい市議ばかりで",
    "指定管理の業者、根性ひん曲がってるわ",
    "あの記者に痛い目見せてやりたい",
  ] as const;
  /** The ones the rule does not see. */
  const MISSED: readonly string[] = ["住所なんてこっちはすぐ調べられるんですよ、窓口で騒いだそこの方"];

  it.each(PARAPHRASES)("%s", async (text) => {
    expect((await lintWith(noAbusiveLanguage, text)).length > 0).toBe(!MISSED.includes(text));
  });
});

describe("threats to a body", () => {
  it.each([
    "自転車にぶつけて逃げた高校生。今度会うたら、その足ば二度と走れんように踏み砕いちゃる。",
    "駐輪場で私の自転車を倒したあんた。爪を一枚ずつ剥がして、ボンドで元に戻してあげるね。",
    "二度と遅刻すんなよ。次やったら簀巻きにして川さ流すからな。",
    "公園で騒ぐガキども、まとめてため池に放り込んでくる。",
    "明日の朝、灯油とライター持って本社に乗り込む。",
    "元嫁の新しい男、家は突き止めた。包丁は研いである。",
    "うちの畑のスイカ盗んだ奴、鎌を研いで待っとるからな。",
  ])("caught: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).not.toEqual([]));

  it.each([
    "指を折って数えてみたら、今年もう二十本も映画を観ていた。",
    "サバは釣ったらすぐ首ば折って締めて、血ば抜いて氷へ。奴は足が早い。",
    "鎌を研いで待っとります。日曜の草刈り、みんな来てな。",
    "柔道大会、次は絶対あいつの襟を取って、首ごと抑え込んでやるからな！",
    "包丁は研いである。あとは鰹が届くのを待つだけ。",
    "自転車を盗まれた。防犯カメラに顔が映っていたので、警察に届けた。",
    "古いプールは来年、水を抜いて潰してしまうそうだ。",
  ])("innocent: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).toEqual([]));

  it("still misses sabotage that only hopes for the news", async () => {
    const text = "元上司の車のブレーキ、ちょっと緩めておいた。明日の朝のニュースが楽しみ。";
    expect(await lintWith(noAbusiveLanguage, text)).toEqual([]);
  });
});

describe("a weapon at hand, and the next time", () => {
  it.each([
    "向かいの学生、また夜中に騒いどる。物置の鉈、よう研いであるけんね。次は黙っとらんよ。",
    "今度うちの門の前で花火したら、金属バット提げて親の家まで行く。",
    "隣の車、また線からはみ出しとる。次はガラスだけじゃ済まさんよ。",
  ])("caught: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).not.toEqual([]));

  it.each([
    "鉄筋を持って行って、畑の支柱にした。これで猿も黙る。",
    "包丁を研いだ。次に実家へ帰ったら母のも研ぐ。",
    "避難所にはハンマーやバールを置いています。次に大きな地震が来たら、救出に使います。",
    "次の試合はヒットだけで済むと思うなよ。金属バット、磨いといた。",
    "何度言っても片付けない人が、整理整頓の本を読んでるんだって。わが夫のことです。",
  ])("innocent: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).toEqual([]));
});

describe("persons called filth, and blows behind a condition", () => {
  it.each([
    "うちの部長、ほんまクソやな。",
    "あの課長、はよ異動してくれんかな。空気が重い。",
    "議員は無能の集まり。視察という名の旅行ばっかり。",
    "あの業者、仕事が雑すぎて反吐が出る。",
    "うちの後輩、頭ん中何入ってんの?",
    "花火の場所取りを守らない馬鹿者は、つまみ出します。",
    "駐輪場の自転車倒したやつ、見つけたらどつき回したる。",
    "隣の係長、また絡んできたら階段から突き落とす。",
    "次見かけたら、窓ごとバールで突いたる。",
    "ぶつけて逃げた奴へ。歩いて帰れると思うなよ。",
  ])("caught: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).not.toEqual([]));

  it.each([
    "新しい課長、まじで神。書類の順番まで教えてくれた。",
    "先輩、早く異動から戻ってきてほしい。",
    "まちづくりには「若者、よそ者、馬鹿者」が要ると言われます。",
    "つわりの時期、隣の人の香水で吐き気がした。",
    "頭の中に何が入っているのか、赤ちゃんの絵は自由ですごい。",
    "転んで前歯を一本折った。課長が救急車を呼んでくれた。",
    "スイカ割り大会、課長が木刀でスイカをぶち割った。",
    "富士山、歩いて帰れると思うなよと先輩に脅されて、泣きながら下山した。",
    "早く消えてほしい、この花粉。",
  ])("innocent: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).toEqual([]));
});

describe("empty heads, ill wishes, no escape", () => {
  it.each([
    "税務課のあいつ、人の話聞けへんし、マジで脳死してるやろ。",
    "説明会、頭のネジ飛んだ奴しか来んのかと思った。",
    "あのクレーマー、一回痛い目見んと分からんのやろな。",
    "公園の遊具を壊した卑怯者。逃げ切れると思うなよ。",
    "もう課長の顔面にコーヒーぶっかけて辞めたい。",
    "後輩のミスのせいで残業。給料分働けや、寄生虫。",
    "町内の役員、老いぼればっかで話にならん。",
    "隣の席の奴の咀嚼音、鼓膜破ったろかと思う。",
  ])("caught: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).not.toEqual([]));

  it.each([
    "頭のネジが飛んだかと思うくらい、今日の私はよく笑った。",
    "脳死と臓器提供について考える講演会です。",
    "検診は、痛い目を見る前に受けておくと安心です。",
    "逃げられると思わないで、早めに高台へ。津波は思うより早く来ます。",
    "課長が顔にクリームを投げつけられる役。忘年会の出し物、大成功。",
    "給料分くらい働いてから帰ろうと思ったら、もう八時。",
    "公務員の資格はいりません。どなたでも応募できます。",
    "逃げ切れると思うな、脂肪! 冬の運動教室です。",
    "ばあちゃんが鼓膜が破れるほど大声で応援してくれた。",
  ])("innocent: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).toEqual([]));
});

describe("visitors as an odd sort, colleagues who spoil the place", () => {
  it.each([
    "朝から窓口に変なの来た。",
    "課の飲み会、係長がおると酒がまずなる。",
    "あの保護者、マジで一回病院行ったほうがいい。話が宇宙。",
    "現場監督のおっさん、鼻へし折ったろか思た。",
    "タイヤを捨てたあなた、次はあなたの車のタイヤがなくなるかもしれませんよ。",
    "後輩が遅刻。その腐った根性洗ってこい。",
  ])("caught: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).not.toEqual([]));

  it.each([
    "変なのが来たと思ったら、仮装した課長だった。",
    "係長がいると空気が和む。差し入れのどら焼きも神。",
    "次はあなたの家かもしれません。空き巣に備え、戸締まりを確かめましょう。自転車の盗難も増えています。",
    "この咳、一回病院に行ったほうがいいと妻に言われた。",
    "腐ったりんごを堆肥に混ぜた。",
    "先輩が来ると必ずまずいまずいと言いながら完食する。",
  ])("innocent: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).toEqual([]));
});

describe("wrong done, harm to a body, a next time: in any order", () => {
  it.each([
    "畑のすいか盗んだ若いの、今夜も来るんやろ。納屋に鎌を研いで待っとるさかい。",
    "傘を持って帰った人へ。見つけ次第、その指が二度と傘を握れんようになるまで踏みますね。",
    "車のドアをへこませて黙って帰ったおじいさん。次に見つけたら、同じだけあんたのあばらをへこませますからね。",
    "もう我慢ならん。膝の皿を割って、春まで寝かせとくから。門の前に雪を放ってった向かいの亭主へ。",
  ])("caught: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).not.toEqual([]));

  it.each([
    "隣の奥さんに包丁を研いでもらった。次に会ったらお礼を言おう。",
    "祖父の鎌を研いで、納屋に立てかけてあります。明日の朝は稲刈り。待ってろ、コシヒカリ！",
    "雪合戦で後ろからぶつけてきたやつは息子でした。次はこっちが待ち伏せして、顔面に一発お見舞いしてやる。",
    "柿を荒らしたやつの正体が判明。アライグマでした。今度来たら網で捕まえてもらおうと、役場に相談しています。",
  ])("innocent: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).toEqual([]));
});

describe("somebody outdone by beasts and things", () => {
  it.each([
    "あの課長の説明、九官鳥のほうがまだ気が利いてる",
    "あの顔でよう市議の選挙に受かったな。詐欺やろ",
    "受付の中村、電卓でももう少し気の利いた返事をするぞ",
  ])("caught: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).not.toEqual([]));

  it.each([
    "職員が説明するより、ロボットのほうがずっと子どもの反応がいい展示でした",
    "電話より窓口のほうがずっと早くお返事できます",
    "うちの係の自動販売機のほうが、まだ安い。隣の課は130円",
    "猫のほうがまだ寝ている朝、雪かきの仕事へ出ました",
  ])("innocent: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).toEqual([]));
});

describe("a smell to keep clear of", () => {
  it.each([
    "隣の部長、口がくさい。ガスマスクを支給してほしい",
    "新人くん、足臭いから頭からファブリーズまいてやりたい",
    "今日の客、獣みたいな臭い。頼むから風呂入ってから来てくれ",
  ])("caught: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).not.toEqual([]));

  it.each([
    "汗のにおいが気になる季節。消臭シートを窓口に置いています。利用者の方もどうぞ",
    "香水などの香りで体調をくずす方がいます。市民の皆さまのご配慮をお願いします",
    "くさやを焼いたら、隣の課の先輩が鼻をつまんで逃げていった",
    "下水の臭いがするとの通報で、職員がマスクをつけて点検しました",
  ])("innocent: %s", async (text) => expect(await lintWith(noAbusiveLanguage, text)).toEqual([]));
});
