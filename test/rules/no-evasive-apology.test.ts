import { describe, expect, it } from "vitest";
import { noEvasiveApology } from "../../src/rules/no-evasive-apology.js";
import { cases, lintWith } from "../helpers/cases.js";

cases(noEvasiveApology, {
  valid: [
    // Sincere: what was wrong, what is right, what will be done.
    "けさの投稿で集合場所を誤ってお伝えしました。正しくは東口です。申し訳ありません。",
    "展示の解説に配慮を欠く言葉がありました。文を差し替え、監修の先生に見ていただきました。深くお詫びいたします。",
    "納付書の送り先を市が取り違えました。対象の14世帯にお詫びし、回収を終えました。再発防止として二人で照合します。",
    "委託業者の入力誤りと市の点検不足により、通知の金額が違っていました。心よりお詫び申し上げます。",
    "さっきの投稿、私の落ち度です。本人にも謝りました。",
    "厳しいご意見、読みました。私の言葉が足りませんでした。このやり取りはここまでにさせてください。",
    // Everyday apologies.
    "断水でご不便をおかけし、申し訳ございません。",
    "申し訳ありませんが、駐車場はございません。",
    "雨天中止の場合はご容赦ください。",
    "返信が遅れたらごめんね。",
    "言い過ぎた。明日いちばんに謝る。",
    // The same words where nothing is answered for.
    "熱中症の感じ方には個人差があります。早めの水分を。",
    "絵の解釈は人それぞれ。どうぞ市民ギャラリーへ。",
    "誤解しやすい分別のポイントをまとめました。",
    "繊細な方に向けた、静かな鑑賞日を設けます。",
    "窮屈な世の中になったと祖父が笑う。",
    "印刷会社さんのおかげで、よい冊子ができました。",
    "お騒がせしていたサルは山へ帰りました。ご協力ありがとうございました。",
    "システムの更新により、17時から申込みを止めます。ご迷惑をおかけし申し訳ございません。",
    "集合場所を誤って載せました。お詫びします。お越しになる前に地図をご確認いただけますと助かります。",
    "休館日のお知らせが漏れ、申し訳ございません。届いていない方は、お電話いただければ係がお送りします。",
    "投稿の地図が誤っておりました。図面を読み違えたのは私どもです。申し訳ございません。",
    "混雑でお待たせし申し訳ありません。もしご気分を悪くされた方がいらっしゃいましたら、看護師が待機しております。",
    // A calm end to a dispute, with thanks.
    {
      text: "読んでくださってありがとうございます。言い合いになるのは本意ではないので、わたしからの返事はこれで終わりにさせてください。",
      post: { profile: "private", replyTo: "その書き方は納得できません。" },
    },
    // Lessons and quotations.
    "「不快に思われたのなら」は謝罪になりません。お詫び文の書き方講座で学びました。申し訳ない気持ちは言葉を選んで。",
    "職員研修では「誤解を招いたとしたら」という例を挙げ、申し訳なさの伝え方を話し合いました。",
    // One's own slip, and what readers could not do.
    "予約ができずお困りになった皆さまに、深くおわび申し上げます。",
    "私どもが掲示を更新せず、ご不便をおかけした皆さまにおわび申し上げます。",
    "配布に時間がかかり、申し訳ございません。これでご満足いただけるよう、列の作り方を改めます。",
    "約束に遅れてごめん。気が済むまで愚痴聞くよ。",
    "間に合うと思った私が甘かった。遅れてしまって申し訳ない。",
    // Where it is written, whom it was told, how the others fare: no excuse where nothing is shifted.
    "断水の復旧が遅れ、申し訳ありません。給水所の場所はホームページでご案内していますので、ご利用ください。",
    "チラシに「受付9時」と書いておりましたが、正しくは10時です。おわびして訂正します。",
    "今後は職員がよく読んで確認したうえで発送します。申し訳ございませんでした。",
    "人手が足りない中、ボランティアのみなさんが懸命に土のうを積んでくださいました。ありがとうございます。",
    "他の課でも同じようなことが起きないよう、手順を改めます。申し訳ありませんでした。",
  ],
  invalid: [
    // On a condition.
    "⟦きのうの動画でお気に障ったのであれば⟧、お詫びします。",
    "⟦不快にさせてもたんなら⟧、ごめんやで。",
    "⟦傷つけたとしたら申し訳ない⟧。",
    "⟦見出しが冷たく感じられたようでしたら⟧、お詫びいたします。",
    "ゆうべの書き込み、⟦きつう聞こえた人がおったんやったら⟧、ごめんやで。",
    // What the reader might have done.
    "抽選の通知が届かず、申し訳ございません。⟦迷惑メールの設定を見直していただければ届いたものでございます⟧。",
    "説明会の変更が前日になり、すみません。⟦公式LINEに登録されている方は困らなかったはずです⟧。",
    "誤送信の件、おわびします。ただ、見ずに消してくださるのが良識かと思います。",
    // Who could not take it.
    "昨日のネタはごめん。⟦関西のノリは関東の人には早かったんかもな⟧。",
    "ごめんごめん、⟦あれで怒る人おるんやな⟧。",
    // Only some mind.
    "⟦投稿を不快に思われた方には申し訳なく存じます⟧。",
    "⟦一部の方に誤解を与えてしまい⟧、申し訳ありません。",
    "⟦写真を不愉快に思った方がいるようで⟧、ご指摘をいただきました。",
    // Denied intent.
    "⟦ばかにするつもりはなかったのですが⟧、すみません。",
    "ご指摘の絵ですが、⟦悪気はなかったんです⟧。",
    "⟦冗談のつもりでしたが⟧、投稿は消しました。",
    // On the reader.
    "チラシの件ですが、⟦受け取り方には個人差がありますので⟧。",
    "写真は下げました。⟦繊細な方が多いようで⟧。",
    "開始時刻の間違いは、⟦要項をご確認いただければお気づきになったはずです⟧。",
    "言い方がきつかったのは謝ります。⟦でも先にけんかを売ったのはそちらですよね⟧。",
    "⟦登録をされずお困りになった方には⟧、おわびを申し上げます。",
    "通知の件は、⟦設定を確認なさらずに驚かれた方に申し訳なく存じます⟧。",
    "書き込みは消しました。⟦冗談が通じると思った俺が甘かった⟧。すんません。",
    // On others.
    "案内の誤記は、⟦印刷会社のミスです⟧。市としても困っております。",
    "会場の変更が遅れました。⟦原因は主催者の連絡漏れです⟧。",
    // On the times.
    "投稿は消しました。⟦昔なら笑って済んだ話なんですけどね⟧。",
    "ご批判の漫画は下げました。⟦冗談も言えない世の中ですね⟧。",
    // On what would content the other side.
    "言い方がきつかったそうで。⟦気が済むならいくらでも頭下げるけん⟧、すまんね。",
    // Closed, played down, sulked.
    "投稿は直しました。⟦この話はもうおしまいです⟧。",
    "誤記がありましたが、⟦騒ぐほどのことではありません⟧。",
    "⟦謝ればいいんでしょう⟧、謝れば。",
    "動画は削除しました。⟦お騒がせしました⟧。",
    "⟦今回の件は遺憾に思います⟧。",
    // They were told, they should read, they could have called.
    "休館と知らずに来られた方、すみませんでした。⟦ただ貼り紙に書いてありましたので⟧。",
    "発送が遅れ、おわびします。⟦毎年この時期は混むとお知らせしているはずなのですが⟧。",
    "すみませんでした。⟦次からはちゃんと最後まで読んでからコメントしてくださいね⟧。",
    "検針の誤り、ご迷惑をおかけしました。⟦早めにお電話をいただいていれば、ここまでの額にはなりませんでした⟧。",
    "地図の誤り、失礼しました。⟦電話で聞いてくださった方にはお伝えしています⟧。",
    // Short of hands, the same everywhere, who minds is odd, done by the contractor.
    "発送が遅れ、申し訳ありません。⟦職員も少ない中で何とかやっております⟧。",
    "二重の引き落とし、ご心配をおかけしました。⟦どこの自治体でも同じようなことは起きております⟧。",
    "ごめんって。⟦でもあれぐらいで怒るほうがおかしいやろ⟧。",
    "収集が漏れ、申し訳ありません。⟦収集は委託業者がやったことですので⟧。",
  ],
});

describe("facts and options", () => {
  it("takes a complaint it replies to as what the post answers for", async () => {
    const text = "受け止め方はいろいろかと存じます。";
    expect(await lintWith(noEvasiveApology, text)).toEqual([]);
    const post = { profile: "official", replyTo: "あのポスター、失礼だと思います" };
    expect(await lintWith(noEvasiveApology, { text, post })).toHaveLength(1);
    expect(await lintWith(noEvasiveApology, { text, post: { replyTo: "@ume_22" } })).toEqual([]);
  });

  it("cites the article of the post's part", async () => {
    const text = "不快に思われたなら、すみません。";
    const [official] = await lintWith(noEvasiveApology, { text, post: { profile: "official" } });
    expect(official?.message).toContain("（業務編5(4)）");
    const markdown = `---\nprofile: private\n---\n\n${text}\n`;
    const [own] = await lintWith(noEvasiveApology, { text: markdown, format: "markdown" });
    expect(own?.message).toContain("（プライベート編8(2)）");
  });

  it("reports quoted and taught apologies only on audit", async () => {
    const text = "研修では「誤解を招いたのであれば申し訳ない」という例を学びました。";
    expect(await lintWith(noEvasiveApology, text)).toEqual([]);
    expect(await lintWith(noEvasiveApology, { text, options: { audit: true } })).toHaveLength(1);
  });

  it("leaves out what `allow` names", async () => {
    const text = "誤解を招いたのであれば、お詫びします。";
    expect(await lintWith(noEvasiveApology, { text, options: { allow: ["/誤解を招いた/"] } })).toEqual([]);
  });
});
