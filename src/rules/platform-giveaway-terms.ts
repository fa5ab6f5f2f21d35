import { isWarnedOf } from "../context/keep.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import type { DocumentView, Match } from "../text/document.js";
import type { Platform } from "../text/post.js";

/** Something is given away by lot or to the first comers. */
const PRIZE =
  /抽選(?:で|に(?:て|より)|会)|プレゼント(?!交換|包装|選び|の(?:準備|買い))|当た(?:る|り(?:ま|やす)|っちゃ)|当選|名(?:さま|様)(?:に|へ|プレゼント|限定|を|、|!|🎁|$)|(?:さしあげ|差し上げ|進呈|贈呈|お贈り|あげ|(?<![てで])もらえ|ゲット|もれなく|配(?:り|っちゃ))(?:ます|ちゃ|る|て|特典|!)|くじ(?:引き|で決め)|おくる(?:けん|よ|ね|から)|お送りし|いっちゃう|里親(?:さん)?を|抽選権|当選(?:確)?率|進呈(?!式)|[0-9一二三四五六七八九十]+(?:名|人)(?:さま|様|の方)?に[^。!\n]{0,16}?(?:どうぞ|贈り|贈る|送りま|進呈|差し上げ|あげ)|を[0-9一二三四五六七八九十]+(?:名|人)(?:さま|様|の方)?に(?=どうぞ|[!♪。]|$)|(?:を|に)?[0-9一二三四五六七八九十]+(?:名|人)(?:の方)?に(?:プレゼント|差し|さし|お|記念|エコ|[。、!])|キャンペーン|懸賞|ギフト券|図書カード|クオカード|景品|ご当地グッズを/u;
/** Taking part means to react on the platform. */
const ACTION =
  /(?:フォロー(?!アップ|ウィンド|ありがと)|フォロバ|リポスト|リツイート|RT(?![a-z])|引用(?:ポスト|リポスト|RT)?|いいね|ハート(?:を)?(?:押|つけ|ぽち)|シェア(?!サイクル|ハウス|カー|する(?:自転車|車|傘|本棚))|(?:広め|拡散し|紹介し|回し)て(?:くれ|くださ|いただ)|つぶや(?:い|く|き)|(?:アカウント|チャンネル)(?:を|の|に|へ)?(?:ご)?登録|(?:X|インスタ(?:グラム)?|Facebook|SNS|ストーリーズ?)(?:に|で|へ)(?:上げ|載せ|あげ|投稿)|コメント(?:欄)?(?:で|に|を|して|した|する|へ|で?応募)|タグ(?:付け|づけ)|タグを(?:付け|つけ)|メンション|(?:ハッシュタグ|#[^\s#]+)\s?(?:を|と)?(?:つけ|付け|添え)[^。\n]{0,10}(?:投稿|ポスト)|ストーリーズ?(?:で|に)(?:シェア|メンション|投稿)|DM(?:で|を)(?:応募|送|お送)|返信(?:で|し|に)|リプ(?:して|で|を|欄)|チャット(?:に|で|欄)|ストーリーズ?に(?:上げ|載せ|あげ)|(?:写真|動画|感想)(?:を)?投稿(?:で|し)|(?:書い|送っ|打っ|教え)てくれ(?:た|る)(?:人|方|かた)|この(?:投稿|ポスト)(?:に|へ|を))/u;
/** The reaction is what one enters with. */
const ENTRY =
  /(?:フォロー|リポスト|リツイート|RT|引用|いいね|ハート|シェア|コメント|タグ付け|タグづけ|タグを(?:付け|つけ)|投稿|ポスト|つぶや[いくき]|広め|(?:アカウント|チャンネル)(?:を|の|に|へ)?(?:ご)?登録|(?:X|インスタ(?:グラム)?|Facebook|SNS|ストーリーズ?)(?:に|で|へ)(?:上げ|載せ|あげ)|メンション|DM|保存|応援|返信|リプ|チャット|名前)(?:ボタン)?[^。\n]{0,24}(?:で(?:応募|参加|抽選|当たる|もらえ|プレゼント)|(?:出し|挙げ|あげ|上げ|載せ|広め|つぶやい)?て(?:くれ|いただい|くださっ)た(?:方|人|皆さん)|を(?:くれ|いただい|くださっ|残し)た(?:方|人|皆さん)|し(?:て|た|ていただ|てくださ|てくれ)[^。\n]{0,14}(?:方|人|かた|皆さん|だけ|応募|参加|ね|から|ら|と|くださ|つかあさ|といて)|応募(?:完了)?|(?:書い|送っ|打っ|返し|上げ|つけ)(?:て)?(?:くれ|いただい|くださっ)?た(?:人|方|かた)|が(?:応募|条件)|(?:する|いただく)(?:と|だけ)|&|と|、|\+|→)/u;

/** What a reader of the terms looks for; each is satisfied by its words or by a link to the full terms. */
const TERMS: readonly { readonly name: string; readonly found: RegExp; readonly platforms?: readonly Platform[] }[] = [
  {
    name: "応募期間",
    found:
      /(?:締め?切り?|〆切|しめきり|期間|期限|まで|[0-9]+日(?:\([^)]\))?\s?(?:23:59|24時|正午)?まで|本日限り|〜\s?[0-9])/u,
  },
  {
    name: "応募の条件（一人一回、対象など）",
    found:
      /(?:お?(?:一|1|ひ)(?:人|とり|名)(?:様|さま)?(?:に)?(?:つき)?[1一]?(?:回|口|アカウント|点)|複数(?:の)?アカウント|対象(?:は|者|:)|応募資格|在住|国内|(?:1|一)日(?:1|一)回|どなたでも|未成年|フォロー(?:を)?(?:外|解除))/u,
    platforms: ["x"],
  },
  {
    name: "当選の知らせ方",
    found:
      /(?:当選(?:者|の)?(?:に|へ|は|には|発表|連絡|通知|された)|DM(?:で|にて)(?:ご?連絡|お知らせ|通知)|発送を?もって|発表(?:は|し|を)|結果(?:は|発表)|ご?連絡(?:し|いた|を差し上げ)|抽選(?:結果|のうえ)|賞品の発送)/u,
  },
  {
    name: "運営会社が関わっていないこと",
    found:
      /(?:Instagram|Facebook|インスタグラム|フェイスブック|Meta|メタ|当社|運営会社|プラットフォーム|SNS(?:の)?運営)[^。\n]{0,30}(?:関与|関係|後援|支持|提供|協賛|運営|無関係|主催)(?:し|する|は|を|が|の)?[^。\n]{0,12}(?:ない|ません|ございません|なし|ではあり|無関係)/u,
    platforms: ["facebook", "instagram"],
  },
];
const FULL_TERMS =
  /(?:応募|募集|実施|キャンペーン)?(?:要項|要領|規約|ルール|詳細|詳しく(?:は)?|くわしく(?:は)?|条件)[^\n]{0,30}(?:https?:|HP|ホームページ|ページ|プロフィール|サイト|リンク|固定(?:ポスト|投稿)|こちら|広報|ハイライト|コメント欄)|https?:\/\/\S+/u;

/** Conditions the platforms forbid. */
const FORBIDDEN: readonly {
  readonly pattern: RegExp;
  readonly problem: string;
  readonly platforms: readonly Platform[];
}[] = [
  {
    pattern:
      /(?:ご?自分の)?(?:タイムライン|ウォール|ストーリーズ?)(?:に|で|へ)[^。\n]{0,8}(?:シェア|投稿|共有)|シェア(?:し(?:て(?:くれ|いただ|くださ)?|た)|で|が|する|と|、|&|\+)[^。\n]{0,16}(?:応募|条件|抽選|プレゼント|当選|方|完了)|お?友(?:だち|達)(?:を|に)?[^。\n]{0,12}(?:タグ(?:付け|づけ)|メンション)|[0-9一二三]人(?:以上)?(?:を)?(?:タグ(?:付け|づけ)|メンション)/u,
    problem: "は Facebook や Instagram の企画で応募の条件にできない行為です",
    platforms: ["facebook", "instagram"],
  },
  {
    pattern:
      /(?:多い|たくさんの)順[^。\n]{0,10}(?:名|人|当選|お送り|差し上げ|プレゼント)|(?:何十?度|何十?回|何口|いくつ|毎日)(?:で|でも)?[^。\n]{0,6}(?:応募|リポスト|投稿|参加|OK|可|チャレンジ|でき)|(?:たくさん|多く|いっぱい|最も多く|一番多く|数)[^。\n]{0,12}(?:リポスト|投稿|RT|シェア|コメント|ポスト|つぶや|タグ)[^。\n]{0,8}(?:した|する|してくれた|いただいた)?[^。\n]{0,4}(?:人|方|ほど|と)|(?:投稿|リポスト|コメント|タグ|シェア|つぶや(?:き|いた)|ポスト)(?:し(?:た|て(?:くれ|いただい)た))?(?:の)?(?:数|回数|件数)(?:だけ|に応じ|ほど|(?:が|の)[^。\n]{0,6}?(?:多[いか]|最多|トップ|上位|[1一][位番]))|(?:抽選権|当選(?:確)?率|当選のチャンス|応募口数|当たる確率)(?:が|も|は)?[^。\n]{0,6}?(?:[2-9二三四五十]倍|アップ|上が|増え|[2-9二三]口)|(?:何回|何度|いくつ)(?:でも)?[^。\n]{0,4}?(?:つぶやい|投稿し|書き込ん|リポストし)て(?:も)?[^。\n]{0,6}?(?:有効|OK|歓迎|カウント|チャンス|当たりやす)|(?:複数|別|サブ|裏|家族の|いくつもの)(?:の)?アカウント(?:を)?[^。\n]{0,24}(?:重ねて|何口|増や|作って|お作りに)[^。\n]{0,16}(?:応募|歓迎|当選|OK|大丈夫)|(?:複数|別|サブ|裏|家族の|いくつもの)(?:の)?アカウント(?:から|で|でも|も)[^。\n]{0,8}(?:OK|可|応募|参加|歓迎|大丈夫)(?!は(?:無効|でき|不可))/u,
    problem: "は反応の数や複数のアカウントで応募を増やさせる条件です",
    platforms: ["x", "facebook", "instagram", "threads", "tiktok", "youtube"],
  },
];

const WARNING =
  /偽(?:アカウント|の|物)|詐欺|なりすまし|装(?:う|った)|かた(?:る|って)|騙|不審|お?気をつけ|ご?注意|どちらでも(?:かま|構)いません|一切(?:かか|関)わり|結果(?:を|が|の)(?:掲載|発表)|終了しま|入賞|受賞/u;
/** Lots and gifts at a place, by post, at a counter. */
const ELSEWHERE =
  /市営住宅|県営住宅|墓地|来場者|会場で|窓口(?:で|へ)|スタンプラリー|先着|アンケート(?:に)?(?:ご?回答|お答え)|はがき|ハガキ|電話で(?:申|応)|保育|入園|抽選会(?:場|を)|ふるさと納税|献血|検診/u;

export const platformGiveawayTerms = defineRule({
  meta: {
    id: "platform-giveaway-terms",
    articles: { official: ["6(3)"], private: ["9(5)"] },
    tier: "review",
    summary: "SNS上の行動を条件にしたプレゼント企画の、足りない事項と禁じられた条件",
    rationale: "媒体の規約は、企画の条件の明示や、してはいけない条件を定めています",
    examples: {
      bad: [
        { text: "⟦フォロー＆リポストで抽選⟧で5名様にプレゼント！", post: { platform: "x" } },
        { text: "プレゼント企画！⟦お友だちを3人タグ付け⟧して応募、6月末まで", post: { platform: "facebook" } },
      ],
      good: [
        {
          text: "フォロー＆リポストで抽選で5名様にプレゼント！お一人様1回、複数アカウントでの応募は無効です。締切10月31日。応募要項はこちら https://example.lg.jp",
          post: { platform: "x" },
        },
        "市営住宅の抽選会を開催します",
        "フォローして最新情報をチェックしてください",
      ],
    },
  },
  *check(document, { post }): Iterable<Finding> {
    const { text } = document;
    if (!PRIZE.test(text) || !ACTION.test(text) || WARNING.test(text)) return;
    const forbidden = FORBIDDEN.filter(({ platforms }) => concerns(platforms, post.platform)).flatMap(
      ({ pattern, problem }) =>
        document
          .matches(pattern)
          .filter((at) => !isRuledOut(document, at))
          .map((at) => ({ at, problem })),
    );
    for (const { at, problem } of forbidden)
      yield { at, problem, advice: "この条件をやめ、媒体の規約に沿った応募方法にしてください" };
    if (forbidden.length > 0 || ELSEWHERE.test(text)) return;
    const entry = entryOf(document);
    if (entry === undefined || FULL_TERMS.test(text)) return;
    const missing = TERMS.filter(({ found, platforms }) => concerns(platforms, post.platform) && !found.test(text)).map(
      ({ name }) => name,
    );
    // A short post need not say everything; one that says none of it is a giveaway without terms.
    if (missing.length < 2) return;
    yield {
      at: entry,
      problem: `で応募する企画ですが、${missing.slice(0, 3).join("、")}が書かれていません`,
      advice: "足りない事項を書くか、応募要項のページを示してください",
    };
  },
});

const concerns = (platforms: readonly Platform[] | undefined, given: readonly Platform[] | undefined): boolean =>
  platforms === undefined || given === undefined || given.some((platform) => platforms.includes(platform));

/** The post itself excludes the condition (「複数アカウントからの応募は無効です」). */
const isRuledOut = (document: DocumentView, at: Match): boolean =>
  isWarnedOf(document, at) ||
  /^[^。\n]{0,16}(?:無効|できません|不可|対象外|お断り|必要は(?:あり|な)|なくて(?:も)?(?:OK|よ|大丈夫|応募)|不要)/u.test(
    document.text.slice(at.end, at.end + 24),
  );

/** Where the post says that a reaction is the way to enter. */
const entryOf = (document: DocumentView): Match | undefined =>
  document.matches(ENTRY).find((at) => !isWarnedOf(document, at));
