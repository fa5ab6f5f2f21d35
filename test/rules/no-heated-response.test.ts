import { describe, expect, it } from "vitest";
import { noHeatedResponse } from "../../src/rules/no-heated-response.js";
import { cases, lintWith } from "../helpers/cases.js";

cases(noHeatedResponse, {
  valid: [
    "要項をよく読んでからお申し込みください。",
    "草刈りボランティアを募集しています。",
    "かかってこい、夏バテ！ 冷やし中華を始めました。",
    "レンダーが画面の描画をブロックします。",
    "詳しくは https://www.example.jp/ をご覧ください。",
    "絡んだ糸のほどき方教室です。",
    "@hama_no_machi ご不便をおかけしました。現場を確かめ、あすの朝に直します。",
    "コメントへの個別の返信は行っておりません。ご了承ください。",
    "接遇研修で、悪い例として「そんなに言うならご自分でどうぞ」という返しが挙がりました。",
    "不審なアカウントは、ブロックと通報の機能をご利用ください。",
    "@kawa_sanpo ご意見ありがとうございます。議論はここまでとさせてください。",
    "夜に暇な方は、図書館の夜間開館へどうぞ。",
  ],
  invalid: [
    "⟦嫌なら見るな⟧！",
    "@hama ⟦日本語、読めますよね?⟧",
    { text: "⟦その程度の知識で語⟧られましても", post: { replyTo: "@hama" } },
    "コメントをくださった方へ。⟦スクショは全部とってあり⟧ますので。",
    "⟦はい論破⟧。お疲れさまでした",
    { text: "---\nprofile: private\nreplyTo: '@hama'\n---\n\n⟦匿名だと強気⟧ですね。", format: "markdown" },
  ],
});

it("needs somebody who is answered for what is harmless otherwise", async () => {
  const text = "お暇な方ですね。";
  expect(await lintWith(noHeatedResponse, text)).toEqual([]);
  expect(await lintWith(noHeatedResponse, { text, post: { replyTo: "@hama" } })).toHaveLength(1);
});

describe("wordings nobody listed", () => {
  /** Violations in everyday words, written without the vocabulary of the specification. */
  const PARAPHRASES = [
    "@shio_kaze 国語の教科書からやり直してください",
    "@shio_kaze てにをはが三か所間違っていましたので赤ペンを入れておきました",
    "@shio_kaze そこまでお詳しいのでしたら、ぜひ職員採用試験を受けてみては",
    "@shio_kaze では来年はあなたが企画してください",
    "さっきから噛みついてくる方へ。どこの誰だか知っていますよ",
    "コメントの方。面と向かって言う勇気もないのでしょうね",
    "@shio_kaze それはそれは、お気の毒に",
    "ご意見の方には、この展示は高尚すぎて難しいでしょうね",
    "@shio_kaze 何度同じことを言わせるんですか",
    "@shio_kaze 満足できないのならどうぞ隣の町へお移りください",
    "レビューの方、想像力が豊かで羨ましい限りです",
    "引用してきた人を完全に返り討ちにしてやった",
    "@shio_kaze あなたは町のために一度でも汗をかかれましたか",
    "@shio_kaze そのお歳でまだそんなことをおっしゃる",
  ] as const;
  /** The ones the rule does not see. */
  const MISSED: readonly string[] = [
    "@shio_kaze 満足できないのならどうぞ隣の町へお移りください",
    "@shio_kaze あなたは町のために一度でも汗をかかれましたか",
    "@shio_kaze そのお歳でまだそんなことをおっしゃる",
  ];

  it.each(PARAPHRASES)("%s", async (text) => {
    expect((await lintWith(noHeatedResponse, text)).length > 0).toBe(!MISSED.includes(text));
  });
});

/** Scorn that says something kind, and kind words that look like it. Each is an answer. */
describe("sarcasm in answers", () => {
  const reply = (replyTo: string, text: string) => lintWith(noHeatedResponse, { text, post: { replyTo } });

  it.each([
    ["字が小さい", "三行より長い文章はお目通しになれないようですので、手短に申し上げます。"],
    ["分別表が見にくい", "よろしければ、幼稚園のお子さまにお渡ししております塗り絵版をお送りいたしましょうか。"],
    ["芝が伸びている", "芝の長さまで毎日お測りくださるとは、よほどお時間を持て余していらっしゃるのでしょうね。"],
    ["会計が不明瞭", "評論家先生のご登場たい。よかねえ、口だけ動かしとけば済むけん。"],
    ["返信が遅い", "「待つ」っていう大人の技、そろそろ身につけよっか。"],
    ["自分が仕切りました", "どの面下げて言うとるんや。"],
    ["態度が悪い", "足りへんかったのは資料やのうて、あんたの集中力ちゃう？"],
    ["待ち時間が長い", "名前、覚えてますよ。次に来たとき、書類が見つからないかもしれませんね。"],
    ["説明が嘘だ", "ほな、あの日あんたが書いた始末書、みんなの前で読み上げたろか？"],
    ["花が枯れている", "今月十二通目のお叱り、おめでとうございます。"],
    ["封筒の糊", "封筒ひとつでここまで熱くなれる方も珍しゅうございます。"],
  ])("caught: %s → %s", async (to, text) => expect(await reply(to, text)).not.toEqual([]));

  it.each([
    ["塗り絵はもうもらえませんか", "塗り絵はまだ残部がございます。ご希望の枚数をお送りいたしましょうか。"],
    ["味噌ができました", "五年も続けてはるなんて、うらやましいです。"],
    ["講演の資料です", "さすが先生、図が分かりやすい！ 課のみんなで勉強させてもらいます。"],
    ["転んだ", "さぞ痛かったことでしょう。"],
    ["ケーキ食べた", "わたしなんか毎日やで。どの口が言うてねんって、自分で突っ込んでる。"],
    ["電話対応がひどかった", "お電話は応対の向上のため録音しております。内容を確認のうえ、改めてご連絡いたします。"],
    ["運動会おつかれ", "写真いっぱい撮ってあるよ！ ここに載せるのはやめて、LINEで送るね。"],
    ["老眼で字が見えません", "老眼鏡は各階の窓口にございます。ご自由にお使いください。"],
    ["日曜は完封する", "受けて立つばい！ 草野球、負けたほうが奢りな。"],
    ["投票はいつまで？", "投票は昨日で締め切りました。"],
  ])("innocent: %s → %s", async (to, text) => expect(await reply(to, text)).toEqual([]));
});

describe("household things explained, and what is known of a critic", () => {
  const reply = (replyTo: string, text: string) => lintWith(noHeatedResponse, { text, post: { replyTo } });

  it.each([
    ["街灯がまぶしい", "カーテンという布がホームセンターで売られておりますので、お試しになってはいかがでしょうか。"],
    ["草がぼうぼう", "鎌という道具をご存じでしょうか。使い方がお分かりにならなければお教えいたしますが。"],
    ["公務員は暇そう", "制服のロゴ、映ってますね。店長さんにお伝えしましょうか？"],
    ["税金で食ってるくせに", "校章が写ってるの気づいてます？学校の先生方にもこの投稿見てもらおか。"],
    [
      "毎回たらい回し",
      "いただいたメールは一通残らず保管しております。このまま続くようでしたら、お名前とともに全文をここに掲載してもよろしいですか。",
    ],
  ])("caught: %s → %s", async (to, text) => expect(await reply(to, text)).not.toEqual([]));

  it.each([
    ["字が小さい", "拡大読書器という機器を図書館に置いています。どうぞお使いください。"],
    ["分別が分からない", "分別アプリという便利な機能がございます。お試しいただけますと幸いです。"],
    ["夜眠れない", "耳栓っていう手もあるよ。おれは工事のときそれで乗り切った。"],
    ["写真あげました！", "名札が写り込んでいますよ。念のため消したほうがいいかもしれません。"],
    ["公演よかったです", "録音が残っています。皆さんにも聞いていただきたいので、ここに載せてもよろしいですか。"],
    ["手紙の返事は", "お許しをいただいた手紙は、お名前を伏せてこの場に載せています。"],
  ])("innocent: %s → %s", async (to, text) => expect(await reply(to, text)).toEqual([]));
});

describe("threats and scorn that speak for themselves", () => {
  it.each([
    "これ以上しつこくされるようでしたら、やりとりを全部公開しますので、そのおつもりで。",
    "こっちは全部スクショしてるからな。会社に送ったらどうなるか楽しみやね。",
    "おたくみたいな人がおるけん、若い職員が病んで辞めていくったい。",
    "そこまで言うなら、ご自分で市長になればいいんじゃないですか?できるもんなら。",
    "@sora 草が伸びたとのことですが、家の前の草くらいご自分でお刈りになればよろしいのでは。手はついてますよね。",
    "電話で怒鳴られた方、声で誰だか分かっておりますよ。ご近所ですもんね。",
    "いただいた長文のクレーム、今夜の忘年会の肴にさせてもらいます。",
    "@sora 案内を読める方には伝わっているのですが、なぜか届かない方がいらっしゃるようで。",
    "@sora お読みになれないのでしたら、まず眼鏡屋さんへ行かれてはいかがでしょう。",
  ])("caught: %s", async (text) => expect(await lintWith(noHeatedResponse, text)).not.toEqual([]));

  it.each([
    "あなたのような先輩がいるから、仕事を続けられます。",
    "会議の録音は、後日市のホームページで公開します。楽しみにしていてください。",
    "スクショを撮って友だちに送ったら、レシピの分量がちがうと教えてもらった。次に作ったら載せるね。",
    "一生やってられるゲームに出会ってしまった。",
    "母に電話。声を聞いただけで誰か分かるらしい。",
    "詐欺の電話は「録音しています」と告げるだけで切れることがあります。次に来たら慌てず警察へ。",
    "@sora 雪かきが遅いとのことですが、ご自宅の前を自力でできない方には、手伝いの制度があります。",
  ])("innocent: %s", async (text) => expect(await lintWith(noHeatedResponse, text)).toEqual([]));
});

describe("critics as a kind, and the city blamed for the rain", () => {
  it.each([
    "苦情を書くお時間はあるのですね。",
    "はいはい、正義の味方さん登場。今日はどこのごみ箱にお怒りですか?",
    "100点満点の行政をお望みなら、100点満点の納税からお願いいたします。",
    "批判ばっかする人って、結局自分では何もできひんのよね。",
    "何でもかんでも市のせいにされますが、雨が降るのも市の責任でしょうか?",
    "顔の見えんとこからやと何でも言えてええですねえ。",
    "過去の投稿さかのぼったら、お宅の職場まで書いてあったで。",
    "@sora その質問、先週もいただきました。学習能力という言葉をご存じですか。",
    "@sora ご不満の点は承知しました。では来年の運動会は中止ということで、皆さまによろしくお伝えください。",
  ])("caught: %s", async (text) => expect(await lintWith(noHeatedResponse, text)).not.toEqual([]));

  it.each([
    "ご意見を書く時間がない方のために、電話でも受け付けています。",
    "正義の味方、参上! 交通安全ヒーローショーは14日です。",
    "コメント欄でのご質問「落ち葉が詰まったのも市の責任ですか」にお答えします。",
    "昔の投稿をさかのぼったら、今は無いうちの店の写真が出てきた。",
    "感謝という言葉をテーマに、作文を募集します。",
    "静けさをお求めなら、平日の朝からどうぞ。",
    "@sora では、次回の講座は中止ということで、ご理解ください。台風の接近のためです。",
  ])("innocent: %s", async (text) => expect(await lintWith(noHeatedResponse, text)).toEqual([]));
});

describe("how dare you, and humble in scorn", () => {
  it.each([
    "家の前の雪を道路に出しておいて、除雪が下手だとはよく言えたものですね。",
    "市役所に電話して長々と文句言うてきた方、ヒマそうで何よりです。",
    "おっしゃるとおり、私どもは無能でございます。満足されましたか?",
    "またあの人が市の投稿に噛みついてる。ご近所さんに見せたら爆笑やったわ。",
    "広報紙がつまらないとのお声。では読まなければよろしいかと存じます。",
    "言い返せなくなったら黙るんだ。ふーん、結局その程度か。",
  ])("caught: %s", async (text) => expect(await lintWith(noHeatedResponse, text)).not.toEqual([]));

  it.each([
    "この寒さでよく来られたものだ、と渡り鳥を見て思う。",
    "暇そうでええなあと言われる猫。今日もひなたで寝ている。",
    "結局その程度かと笑われても、毎日五分走るのをやめない。",
    "今日の弁当を同僚に見せたら爆笑された。",
    "市役所は役立たずと言われた時代の反省から、総合案内を始めました。満足度は上がったでしょうか。",
    "広報紙が読みにくいとのお声を受け、来月号から文字を大きくします。",
  ])("innocent: %s", async (text) => expect(await lintWith(noHeatedResponse, text)).toEqual([]));
});

describe("what another wrote, measured against children or relics", () => {
  it.each([
    "新人くんの議事録、うちの小3の絵日記のほうがよっぽど筋が通ってるわ。ひらがなの練習からもっぺんやってき。",
    "うちの部長、添付ファイルを印刷してハンコ押してまたスキャン。そろそろ郷土資料館に引き取ってもらいましょ。",
    "本人も読んでるかな、ルビふったげよか。縄文時代から来はった長老が、まだ書類をファクスで回せ言うねん。",
  ])("caught: %s", async (text) => expect(await lintWith(noHeatedResponse, text)).not.toEqual([]));

  it.each([
    "わたしの議事録、小3の娘に「絵日記みたい」と言われました。ひらがなからやり直します。",
    "企画展「縄文人の食卓」。小学生でも読めるよう、説明文にはふりがなをつけました。",
    "ぐうの音も出ないっけさ。鶴と亀を描いて、ようやく答えにたどり着きました。",
  ])("innocent: %s", async (text) => expect(await lintWith(noHeatedResponse, text)).toEqual([]));
});

describe("a tool or a place held out to who complains so much", () => {
  it.each([
    "文句があるなら、ご自分でスコップを持って出てこられてはいかがですか。雪はいくらでもありますよ",
    "そこまで熱く語られるのでしたら、机をひとつ空けておきますので明日からどうぞ",
    "不満がおありなら、ほかの町でお暮らしになってはいかがでしょう",
  ])("caught: %s", async (text) => expect(await lintWith(noHeatedResponse, text)).not.toEqual([]));

  it.each([
    "ご不満の点がありましたら、窓口の用紙にご記入ください",
    "雪が多い日は、そんなに急がず、ゆっくり来てください。席は空けてあります",
    "口より先に手が動く大工さんに、お手本を見せていただきました",
    "転出届はオンラインでもお出しいただけます。窓口は月曜が混み合います",
  ])("innocent: %s", async (text) => expect(await lintWith(noHeatedResponse, text)).toEqual([]));
});

describe("what is known of a critic, and how it may come out", () => {
  it.each([
    "コメントの文体でどこの方か見当はついております。次に同じことを書かれましたら、ご近所の皆さんにもお話ししますね",
    "お名前もお顔も控えさせていただいています。これ以上続けるなら、文句の中身を職場の方にも見ていただくことになります",
    "匿名のつもりでしょうけど、お宅の車が写ってますよ。奥さんはこんな書き込みをしてるとご存じなのかしら",
  ])("caught: %s", async (text) =>
    expect(await lintWith(noHeatedResponse, { text, post: { replyTo: "@hama" } })).not.toEqual([]),
  );

  it.each([
    "落とし物に書かれたお名前が分かりましたので、学校に電話してお届けしました",
    "コメントで教えていただいた番号から、持ち主のお住まいが分かりました。ご家族にお返しできます",
    "お顔が写っている方には、公開前に声をおかけしています",
    "防災訓練で、会社の皆さんに避難場所を覚えていただきました",
  ])("innocent: %s", async (text) =>
    expect(await lintWith(noHeatedResponse, { text, post: { replyTo: "@hama" } })).toEqual([]),
  );
});

describe("leisure to find fault, envied", () => {
  it.each([
    "朝から晩まで人の粗探し、いいご身分ですね",
    "平日の昼から苦情の電話ですか。うらやましい限りです",
    "お暇な方はよろしいですなあ、役所のあら探しが趣味で",
  ])("caught: %s", async (text) => expect(await lintWith(noHeatedResponse, text)).not.toEqual([]));

  it.each([
    "平日の昼間に図書館で本を読めるなんて、うらやましいです",
    "昼間から苦情の電話が続き、職員は対応に追われました",
    "気楽な人の集まりです。コメント欄に合言葉はいりません",
    "朝から晩まで働く農家の方の投稿、見ていると元気が出ますね",
  ])("innocent: %s", async (text) => expect(await lintWith(noHeatedResponse, text)).toEqual([]));
});
