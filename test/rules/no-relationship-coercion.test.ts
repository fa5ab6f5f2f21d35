import { describe, expect, it } from "vitest";
import { noRelationshipCoercion } from "../../src/rules/no-relationship-coercion.js";
import { cases, lintWith } from "../helpers/cases.js";

const post = { profile: "private" };

cases(noRelationshipCoercion, {
  valid: [
    { text: "後輩がコメントくれた！ありがとう", post },
    { text: "職場の先輩に本を借りました。", post },
    { text: "部下の結婚式でスピーチ。気の利いた言葉が浮かばない…", post },
    { text: "同期へ。よかったら新しいブログ見てね、無理はしないで。", post },
    { text: "職場で私を見つけても、申請は送らなくて大丈夫です。", post },
    { text: "コメントお待ちしています😊", post },
    { text: "係のみんなと花見。写真にいいねがたくさん付きました。", post },
    { text: "課のみんな、今日中に私の投稿へいいねすること！", post: { profile: "official" } },
    "課のみんな、今日中に私の投稿へいいねすること！",
    { text: "出入りの業者さん、フォローがまだの会社は見積りの参考にします。", post: { profile: "official" } },
    { text: "草野球チームのみんな、出欠の返事は金曜までに頼むで！ 審判が足らんのや。", post },
    { text: "新人のころ、先輩に「おれの投稿に毎回コメントしろ」と言われて胃が痛かった。", post },
    { text: "補助金を受けた団体の皆さまへ。報告書の未提出は翌年度の審査に影響します。", post },
    { text: "事業者の皆さまへ。説明会の動画を公開しました。フォローの有無は取引に関係ありません。", post },
    { text: "市の公式アカウントをフォローしませんか。契約課の入札情報も毎週お届けします。", post },
    { text: "同じ職場なのに、隣の課の人と話したことがなかった。フットサルで一緒になってようやく。", post },
    { text: "茶道の作法、後輩に教わる。返事の仕方から違うんやなあ", post },
    { text: "私の弁当の投稿を見た同期が、作り方を聞いてくれた。うれしかったな", post },
    { text: "鍵アカの承認、知り合いかどうか分からんくて放置してたら母だった", post },
    { text: "娘にグループLINEを抜けた理由を聞かれた。通知が多すぎただけ、と答えた", post },
    { text: "新人さんにフォローするのは仕事ではないよと伝えた。ほっとした顔をしていた", post },
    { text: "上司の投稿はスルーするのがうちの課の優しさ。誰も気にしない", post },
    { text: "来月の当番表を作った。釣りの日だけは外してもらえて、楽しみ", post },
    { text: "同じ課なら話しかけやすいだろうと、新人さんの席を隣にした。返事が元気で気持ちいい", post },
    { text: "係会議の席順、くじ引きにしたら評判がよかった。インスタに載せた座席くじの写真も好評", post },
    { text: "うちの班の不文律は、定時で帰ること。コメント欄で褒められた", post },
  ],
  invalid: [
    { text: "係のみんな、⟦私の投稿⟧には今日中にいいねを押してね", post },
    { text: "⟦フォロー⟧を返さん後輩には、仕事も返さん主義です", post },
    { text: "実習生の皆さんへ。このブログの⟦読者登録⟧が済んだ人から成績表を書きます。", post },
    {
      text: "---\nprofile: private\ntitle: 係のみんなへ\n---\n\n- 週1回、かならず⟦コメント⟧を残すこと",
      format: "markdown",
    },
    { text: "配属された二人、まだ⟦フォロー⟧くれてないけど、どういうつもりかな。", post },
    { text: "⟦俺のストーリー⟧見たら必ず一言返すこと。返せん者は来月の当番表で土日が増えるで。", post },
    { text: "納入業者さん、⟦うちのページ⟧にいいねくれてますか？ 次の入札、声かけたいんですわ。", post },
    { text: "補助金を受ける団体は、当⟦アカウントの登録⟧が条件とお考えください。審査で確認します。", post },
    { text: "フォローを返さない後輩がいるんですが、同じ職場なのにそれはないよね。月曜に顔合わせたら聞いてみよ", post },
    { text: "うちの班では、班長の筋トレ動画に毎朝ハートを押すのが暗黙の了解。新人も早よ慣れてや", post },
    { text: "インスタに鍵かけとる若手、課長にも見せられんのか？今日中に承認しなさい", post },
    { text: "私の結婚記念日の投稿にコメントせんかった人、課の会議で一人ずつ理由を聞きます", post },
    { text: "課長のInstagramチャンネル、係員でフォローしてないのは誰か分かってるで。査定が楽しみやな", post },
    { text: "課のグループLINEを抜けた人、次の歓迎会は仲間外れな。名前も控えた", post },
    { text: "私の釣り写真をいつも無視する後輩くん、次の当番表お楽しみに", post },
  ],
});

describe("wordings nobody listed", () => {
  /** Violations in everyday words, written without the vocabulary of the specification. */
  const PARAPHRASES = [
    "出入りの業者さん、来年度の発注の前に、まずはインスタでつながってくださいね",
    "うちのチームで私の動画を見てないのは2人だけ。休憩室で名前を呼びますよ",
    "若手諸君、ワシの釣り日記の感想を朝礼でひとりずつ聞くからな",
    "指定管理の事業者さん、更新の審査までに申請の承認をお忘れなく",
    "バイトの子へ。シフトは、ハートを押してくれた順に決めます",
    "係の子たち、先週からブロックしてるよね？誰がしたかは分かってますよ",
  ] as const;
  const MISSED: readonly string[] = [];

  it.each(PARAPHRASES)("%s", async (text) => {
    expect((await lintWith(noRelationshipCoercion, { text, post })).length > 0).toBe(!MISSED.includes(text));
  });
});

describe("colleagues, a reaction and pressure in any order", () => {
  it.each([
    "同じ班の若い子ら、昨日の釣果にコメント付けてないの誰や。今日中に全員書くこと。見てるよ。",
    "新人さんへ。先輩のアカウントは全員フォローするのがこの課の決まりです。まだの二人、明日までにね。",
    "今年の新規採用のみなさん、所長の私のフォローがまだの人おるね。誰がまだか、ちゃんと見てるよ。明日の朝礼までにね。",
  ])("found: %s", async (text) =>
    expect(await lintWith(noRelationshipCoercion, { text, post: { profile: "private" } })).not.toEqual([]),
  );

  it.each([
    "後輩から友達申請が来た。承認するのにまだ三日悩んでる。",
    "同僚の息子さんの演奏会、見てるよって手を振ったら気づいてくれた。当日中に感想を送るつもり。",
    "部下の結婚式。スピーチで見てるよと手を振られて泣いた。コメントくれた同僚、ありがとう。",
  ])("innocent: %s", async (text) =>
    expect(await lintWith(noRelationshipCoercion, { text, post: { profile: "private" } })).toEqual([]),
  );
});

describe("ties that count at work", () => {
  it.each([
    "うちの課の飲み会の写真、まだシェアしてない職員がいる。シフトを組むのは私だってこと、覚悟しとけよ",
    "係の連絡はインスタのストーリーで流す。つながってない人は日程を知らんでも文句言うなよ",
    "パートさん全員、館長のブログに感想を書くこと。更新の面談で話を聞きます",
  ])("caught: %s", async (text) => expect(await lintWith(noRelationshipCoercion, { text, post })).not.toEqual([]));

  it.each([
    "つながらない権利という言葉を研修で知った。職員の休みを守ることが大事。",
    "課の写真をインスタに載せるときは、全員に確認すること。広報の仕事も楽しい",
    "同期とはインスタでつながっていないけれど、飲み会には呼ばれる。ありがたい",
    "先輩の写真に、いいねが百を超えた。人事異動の季節はさびしい",
  ])("innocent: %s", async (text) => expect(await lintWith(noRelationshipCoercion, { text, post })).toEqual([]));
});
