import { type Composition, composedIn } from "../context/composed.js";
import { isInTitle, isQuoted } from "../context/keep.js";
import { surfaceModalities } from "../context/modality.js";
import { sentencesAround, together } from "../context/nearby.js";
import { wholePhrase } from "../context/phrase.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { flag, words } from "../core/options.js";
import type { Organization } from "../core/organization.js";
import { CHANGE, MATTER } from "../lexicons/city-decisions.js";
import {
  ACTOR,
  AFFAIR,
  CITY_ACT,
  CRITIQUE,
  DECIDED,
  DEMAND,
  DISCLAIMER,
  FACILITY,
  FACILITY_DEMAND,
  HOLDS,
  IDENTITY_IN_PROFILE,
  IDENTITY_IN_TEXT,
  NO_DISCLAIMER,
  PERSONAL,
  REMADE_PLACE,
  RESHAPES,
  RHETORICAL,
  STANCE,
  STATED_VIEW,
  VERDICT,
  WISHED_OTHERWISE,
} from "../lexicons/city-opinion.js";
import { anyOf } from "../matching/pattern.js";
import type { DocumentView, Match, Sentence } from "../text/document.js";
import { foldString } from "../text/fold.js";
import type { PostFacts } from "../text/post.js";
import { occursIn, without } from "../text/search.js";

/**
 * An opinion on the city's affairs: a topic and an opinion in the same sentence or the next one. On a private account
 * it needs two things in the text or the profile, who writes and that it is not the city's view; on an official
 * account it has no place.
 */

export const officialViewDisclaimer = defineRule({
  meta: {
    id: "official-view-disclaimer",
    articles: { official: ["6(1)"], private: ["8(1)"] },
    tier: "error",
    summary: "市政への意見に、身元と「公式見解ではない」旨の明示がない投稿（公式では担当者の私見）",
    rationale: "市政への個人の意見には、身元と、市の公式見解ではない旨の明示が要ります",
    examples: {
      bad: [
        { text: "市民体育館の値上げ、いくらなんでもやりすぎやわ。", post: { profile: "private", bio: "犬と暮らす" } },
        { text: "新しい移住支援金、先に保育所を直すべきだと思う。", post: { profile: "private", bio: "市役所勤務" } },
        { text: "個人の感想ですが、駅前再開発はもう白紙でいい。", post: { profile: "private" } },
        { text: "担当者の私見ですが、この条例には賛成できません。", post: { profile: "official" } },
      ],
      good: [
        {
          text: "市職員の橘です。個人の意見で、市の公式見解ではありません。図書館の夜間開館は続けるべきだと思います。",
          post: { profile: "private" },
        },
        {
          text: "コミュニティバスの減便は早すぎると思う。",
          post: { profile: "private", bio: "汐見市職員。投稿は個人の意見で、所属とは関係ありません" },
        },
        { text: "図書館で借りた冒険小説、続きが気になる。", post: { profile: "private" } },
        { text: "総合計画の素案について、皆さまのご意見を募集します。", post: { profile: "official" } },
      ],
    },
  },
  options: {
    topicTerms: words([], "市政の話題とみなす語句（事業や施設の名前など）"),
    disclaimers: words([], "公式見解でない旨として認める、市が決めた文言"),
    requireIdentity: flag(true, "公式見解でない旨だけでなく、身元の明示も求める"),
  },
  *check(document, { options, post, organization }): Iterable<Finding> {
    const topics = topicsOf(options.topicTerms, organization);
    if (
      ![TOPIC, PLACE, CITY_ACTS, PERSONAL, STANCE].some((sign) => document.has(sign)) &&
      !mentions(document.text, topics)
    )
      return;
    if (post.profile !== "private") {
      const at = firstPersonalView(document, post);
      if (at !== undefined) yield { at: wholePhrase(document, at), ...OFFICIAL_PARTS };
      if (post.profile === "official" || at !== undefined) return;
    }
    const missing = missingParts(document, post, options);
    if (missing === undefined) return;
    const at = firstOpinion(document, topics, post, options.audit);
    if (at !== undefined) yield { at: wholePhrase(document, at), ...missing };
  },
});

const OFFICIAL_PARTS = {
  problem: "は、担当者個人の意見に読める書き方です",
  reason: "公式の投稿では、市として決まっていない意見や見解を述べません",
  advice: "個人の意見を消し、市として決まった内容だけを書いてください",
} as const;

const WRITE_DISCLAIMER = "「個人の意見であり、市の公式見解ではありません」の旨を、本文か自己紹介に書いてください";
const WRITE_IDENTITY =
  "市の職員であることなど身元を、本文か自己紹介に書いてください（どこまで書くかは市の運用によります）";
const WRITE_BOTH = "市の職員であることと「個人の意見で、市の公式見解ではない」旨を、本文か自己紹介に書いてください";

type MissingParts = Pick<Finding, "problem" | "reason" | "advice">;

/** What the text and the profile lack, if anything. */
const missingParts = (
  document: DocumentView,
  { bio = "", identity = "", displayName = "" }: PostFacts,
  { disclaimers, requireIdentity }: { readonly disclaimers: readonly string[]; readonly requireIdentity: boolean },
): MissingParts | undefined => {
  const profile = foldString(`${displayName}。${bio}。`);
  const isDisclaimed =
    disclaims(unquoted(document)) ||
    disclaims(profile) ||
    disclaimers.some((phrase) => document.text.includes(foldString(phrase)) || profile.includes(foldString(phrase)));
  const isIdentified =
    !requireIdentity ||
    identity.trim() !== "" ||
    IDENTITY_IN_TEXT.test(`${document.text}\n${profile}`) ||
    IDENTITY_IN_PROFILE.test(profile);
  if (isDisclaimed && isIdentified) return undefined;
  const reason = "個人の意見には、身元と、市の公式見解ではない旨の明示が要ります";
  if (isDisclaimed)
    return { problem: "は市政についての意見で、身元の明示がありません", reason, advice: WRITE_IDENTITY };
  if (isIdentified)
    return { problem: "は市政についての意見で、公式見解ではない旨がありません", reason, advice: WRITE_DISCLAIMER };
  return { problem: "は市政についての意見で、身元も公式見解ではない旨もありません", reason, advice: WRITE_BOTH };
};

const disclaims = (text: string): boolean => DISCLAIMER.test(text.replace(NO_DISCLAIMER, ""));

/** The text without what stands in quotation marks. */
const unquoted = ({ text, quotes }: DocumentView): string => {
  const spoken = [...quotes].sort((a, b) => a.start - b.start);
  let kept = "";
  for (const { start, end } of spoken) {
    kept += text.slice(kept.length, start);
    kept += " ".repeat(Math.max(0, end - kept.length));
  }
  return kept + text.slice(kept.length);
};

const TOPIC = new RegExp(AFFAIR, "u");
const CITY_ACTS = new RegExp(ACTOR, "u");
/** Affairs that also turn up in a day's doings (公用車を洗う, 広報紙に載る): opinions on them stand in the same sentence. */
const INCIDENTAL = new RegExp(
  anyOf(
    "市長|町長|村長|教育長|議(?:会|員)|市議|(?<!新)庁舎|地域おこし協力隊|公用車|広報[紙誌]|市報|人事(?:評価|異動)",
    "財政(?:課|の席)|税金|説明会|審議会|職員(?:採用|研修)|会計年度|ハザードマップ|清掃工場|誘致|商品券|クーポン",
    "(?:市|町|村)の(?:職員|会議|まつり|祭り|イベント|仕事|広報|防災|サイト|ホームページ|公園)",
  ),
  "gu",
);
/** Affairs that are also things and places of everyday life: only what is decided about them is the city's policy. */
const THING = anyOf(
  "新?庁舎|市庁舎|街路樹|農道|観光道路|白線|自由通路|ごみ袋|指定袋|(?:コミュニティ|循環|福祉|ラッピング)バス|コミバス",
  "駅前(?:広場|ビル|ロータリー)|広報[紙誌]|市報|学区|校区|学童(?:保育)?|(?:住民)?説明会|公用車|(?:プレミアム|地域)?(?:付き)?商品券|クーポン(?:券)?",
  "ハザードマップ|清掃工場|焼却場|処分場|喫煙所|歩行者天国|休館日|開館(?:時間|日)|敬老会|出前講座|成人式|二十歳の(?:集い|式)|銅像|モニュメント",
  "マンホールカード|ゆるキャラ|ご当地キャラ|電子図書館|夜間開館|夜間中学|市歌|市章|町章|段ボールベッド|ふるさと納税(?:の担当)?",
  "(?:市|町|村)の(?:イベント|まつり|祭り|公園|施設|アプリ|サイト|ホームページ|HP|広報|道路|職員|会議)|(?:市|町)(?:公式)?(?:の)?アプリ",
);
const THINGS = new RegExp(THING, "gu");
/** A thing that only says where something happens, or whose part is meant: 循環バスで隣の人が…, 庁舎の階段. */
const SCENE_OF_LIFE = new RegExp(
  `(?:${THING}|防災無線|議会)(?:(?:(?<!無線|袋|券|誌|紙|報|マップ)で(?!は|も|すら)|に(?:は)?(?![^。!?、]{0,8}(?:億|万|円|金|税|予算|賛|反対|疑問|不満|感謝|期待|無駄|必要))|から|まで)(?![^。!?]{0,16}(?:べき|しろ))|の(?:人|屋上|階段|前|横|裏|隣|上|下|中|中庭|席|椅子|机|準備|片づけ|片付け|設営|受付|手伝い|帰り|傍聴|弁当|音|声|銀杏|葉|花|桜|木陰|売店|食堂|駐車場|トイレ|運動会|友|子|お迎え))|(?:市民税|住民税|市税|固定資産税|保育料|給食費|手数料|使用料|水道料金|国保)(?:(?:を|、)?(?:払(?:う|っ|い)|納め)|の(?:通知|納付書|請求書|封筒|支払|振込|引き?落と))|(?:ごみ袋|指定袋|商品券|クーポン(?:券)?)(?:が|も)(?:足り|切れ|な(?:い|く)|無くな|余)`,
  "gu",
);
/** The writer says who says something, not what the city does: 誰が言い出したんや. */
const SAYERS = /(?:誰|だれ|どこの誰|どいつ)が[^。!?、]{0,10}(?:言|ゆう|書い|広め|流し|決めつけ|しゃべ|噂|吹聴)/u;
/** How the writer feels, not what the city does. */
const BODY = /(?:目|腰|肩|足|膝|腹|喉|手|首)が(?:痛|しょぼ|疲|つ(?:る|っ)|重|だる|かわ|乾|震)/u;
/** The mayor of a film. */
const FICTION =
  /(?:ドラマ|小説|映画|アニメ|漫画|マンガ|ゲーム|芝居|劇|物語|作|劇)(?:の)?中?の(?:市長|町長|市|町|役所|学校|図書館|主人公|人)/u;
/** For or against somebody who runs for office: the business of no-political-activity. */
const CAMPAIGN =
  /(?:市長|町長|村長|区長|知事|市議|町議|県議|議員|議会)選(?!択|定)|(?<!総)選挙(?!管理|権|啓発)|立候補|出馬|再選|続投|(?:清き|に)一票/u;
const MONEY = /[\d一二三四五六七八九十百千](?:億|万|千万)|税金|予算|公金|借金/u;
const CHANGED = new RegExp(
  `${CHANGE}|延長|拡充|導入|新しい|デザイン|(?:増|減)便|(?:見)?直(?:す|さ|せ)|増や|減ら|残(?:す|さ|せ)|作り直|建て直|戻(?:す|し|さ|せ)|切り(?:替|か)え|移行`,
  "u",
);
const PLACE = new RegExp(FACILITY, "u");
const DEMAND_OF_PLACE = new RegExp(FACILITY_DEMAND, "u");
const DECISION = new RegExp(DECIDED, "u");
const RESHAPED = new RegExp(RESHAPES, "u");
const REMADE = new RegExp(REMADE_PLACE, "u");
const OTHERWISE = new RegExp(WISHED_OTHERWISE, "u");
const OPINION = new RegExp(`${DEMAND}|${CRITIQUE}|${VERDICT}|${RHETORICAL}`, "u");
/** What one says of a measure, for or against, that is no opinion elsewhere: 駅に出したのは良かった. */
const SAYS_OF_MEASURE = new RegExp(
  `${RESHAPES}[^。!?]{0,14}?(?:の|ん|こと)(?:は|が|を|に(?:は)?|、)[^。!?]{0,16}(?:よかった|良かった|よか(?=[。!ばた]|です)|い(?:い|ー)(?=[。!ねよと]|です)|ほめ|褒め|ありがた|助か[りっる]|感謝|見直し(?:た|ました)|(?:酷|むご)か|つら[いか]|正しか|間違|引っかか|冷た)`,
  "u",
);
/** Hidden behind politeness, on an official account. */
const EUPHEMISM =
  /(?:もう(?:少し|ちょっと|しばらく|一年|1年)|せめて)[^。!?]{0,14}なかった(?:の|もの|ん)(?:か|で)|(?:値上げ|負担|出費|[0-9]円)(?:は|が)[^。、!?]{0,6}(?:痛[いか]|こたえ|響)|(?:懐|財布)に(?:痛|響|厳|こたえ)|(?:まだ|少し|ちょっと)早(?:かった|い)(?:よう|と|の|気)|困る(?:だろう|でしょう|よな)|仕打ち|(?:私|わたし|わたくし|僕)なら|早ま[っり]|早計|拙速|急ぎ(?:す|過)ぎ|勇み足|首を(?:ひね|かし|傾)|(?:飲み込|のみ込|呑み込)め|釈然|忍びな|惜しま|惜し[いく]|いたたまれ|(?:心|胸)が?(?:痛|塞)|後ろめた|寝つけ|眠れ(?:な|ま)|歯がゆ|やりきれ|割り切れ/u;
/** Without the questions and views that need a matter of policy beside them. */
const PLAIN_OPINION = new RegExp(`${DEMAND}|${CRITIQUE}|${VERDICT}`, "u");
const CRITICISM = new RegExp(CRITIQUE, "u");
const VIEW = new RegExp(HOLDS, "u");
/** The view is what the sentence ends in, not an aside (知ってる人も多いと思うけど、…). */
const CLOSING_VIEW = new RegExp(
  String.raw`(?:${HOLDS})(?=(?:の(?:です|だ|や|よね)?|ん(?:です|だ|や)|です|ます|けど|が|よ|ね|な|わ|し|で|ねん|けどね|なあ|かな)*(?:[。!?…\s\p{Extended_Pictographic}]|$))`,
  "u",
);
const OUTSPOKEN = new RegExp(
  anyOf(
    "無駄(?:遣い)?(?:だ|です|や|と思|。|!)|ムダ|もったいない(?:と思|です|よ|わ|。|!)",
    "(?:遅|高|甘|少な|ひど|やり)(?:す|過)ぎ(?:る|だ|です|や|と思)",
    "おかしい(?:です|と思|だろ|やろ|よ|わ|。|!)|(?:大賛成|大反対)|(?:に|は)(?:賛成|反対)です",
    "納得(?:いか|いき|でき)(?:な|ま|ん)|がっかり|(?:要|い)らん(?:やろ|わ|と思|。)",
    "(?:れば|たら|りゃ)(?:いい|ええ)のに|愚策|本末転倒|順番が逆|べきだと思|んかね|(?:なん|何)のための",
    "税金の無駄|ひどい(?:話|と思|です|。|!)",
  ),
  "u",
);
const DEMANDS_OF_PLACE = new RegExp(`${FACILITY_DEMAND}|${CRITIQUE}`, "u");
const topicsOf = (terms: readonly string[], { departments }: Organization): readonly string[] =>
  [...terms, ...departments].map(foldString);

const mentions = (text: string, topics: readonly string[]): boolean => topics.some((topic) => text.includes(topic));

/** What a city does about its places, whoever complains of it. */
const MEASURE = new RegExp(
  `${DECIDED}|${RESHAPES}|人件費|予算|税金|(?:閉館|開館|閉庁|受付|窓口)(?:時間)?(?:が|を|は)|本数|(?:申請|手続き)(?:が|を|は|に)|条例|計画|方針|削[るりっ]|撤去|アプリ(?:化|だけ)|無人|やめ(?:る|た|て)`,
  "u",
);
/** Other towns, the state, firms, one's own life. */
const NOT_HERE =
  /旅(?:行|先|で)|出張|帰省|(?:隣|となり|よそ|ほか|他)の?(?:市|町|村|県)|県立|国立|国会|政府|首相|東京|大阪|大学|試合|選手|監督|球団|会社|社長|マンション|管理組合|町内会|わが家|我が家|家計|選挙|立候補/u;

/** The first opinion on the city's affairs. */
const firstOpinion = (
  document: DocumentView,
  topics: readonly string[],
  { profile }: PostFacts,
  audit: boolean,
): Match | undefined => {
  for (const sentence of document.sentences) {
    if (occursIn(sentence.text, ELSEWHERE) || occursIn(sentence.text, CAMPAIGN)) continue;
    const at =
      profile === "private" ? opinionIn(document, sentence, topics) : outspokenOpinionIn(document, sentence, topics);
    if (at === undefined) continue;
    if (
      !audit &&
      (isQuoted(document, at) ||
        isInTitle(document, at) ||
        REPORTS_OTHERS.test(document.text.slice(at.end, sentence.end)))
    )
      continue;
    return at;
  }
  return profile === "private" ? viewStated(document, audit) : undefined;
};

/** 図書館は5時で閉まる。…削る順番が逆やろうというのが私の考えです: a place of the city, a measure, a view that says whose it is. */
const VIEW_ON_MEASURE: Composition = {
  core: STATED_VIEW,
  beside: [new RegExp(`${AFFAIR}|${ACTOR}|${FACILITY}|${MATTER}|[うこ]の?(?:まち|町)`, "u"), MEASURE],
  reach: 3,
  unless: NOT_HERE,
};

const viewStated = (document: DocumentView, audit: boolean): Match | undefined =>
  composedIn(document, VIEW_ON_MEASURE).find(
    (at) =>
      audit || !(isQuoted(document, at) || isInTitle(document, at) || REPORTS_OTHERS.test(document.text.slice(at.end))),
  );

/** Somebody else holds it: …という意見が出た. */
const REPORTS_OTHERS =
  /^[^。!?]{0,6}(?:と(?:いう|の|いった)(?:ご?意見|声|お声|要望|質問|指摘|話|方)|(?:って|と)(?:言われ|聞い|話して|おっしゃ|答え|述べ)|そう(?:だ|です)|らしい|とのこと|と[^。!?]{0,8}(?:言われ|頼まれ|せがま|ねだら|お願いされ|ぼやか))/u;
/** Food and fun at a city's places. */
const PRIVATE_LIFE = new RegExp(
  anyOf(
    "食堂|カレー|定食|ランチ|弁当|ラーメン|ソフトクリーム|アイス|うどん|屋台|焼きそば|コーヒー|おいし|美味し|レシピ",
    "推し|ライブ|小説|映画|絵本|漫画|本(?:を|は|が)(?:借|読|面白)|借りた|予約(?:が)?(?:取れ|とれ)",
    "雨(?:で|の|が)|台風|荒天|強風|雪(?:で|の)|妻|夫|旦那|嫁|息子(?=が|は|の|に|と)",
    "娘(?=が|は|の|に|と)",
  ),
  "u",
);
/** What one rearranges oneself: 保育園の送り迎えを自転車に変えた. */
const OWN_LIFE =
  /送り迎え|お?迎え(?=[をにはが])|待ち合わせ|水筒|弁当|当番|自転車|靴|ランドセル|鞄|かばん|ジョギング|散歩|わが家|我が家|うちの(?:子|夫|妻|娘|息子|母|父|猫|犬)|家族/u;
/** A request to the readers, not to the city. */
const ADDRESSES_READERS =
  /(?:みんな|皆さん|みなさん|フォロワー|誰か|だれか|あなた|君|きみ)(?:は|が|も|に|で|こっち)?[^。!?]{0,20}(?:て|で)(?:ほし|くれ|ください)/u;
/** Other towns, the state, shops: not one's own city. */
const ELSEWHERE = new RegExp(
  anyOf(
    "(?:(?<![一-龠])国(?![一-龠])|政府|首相|総理|内閣|国会|省庁|[一-龠]{2}省)(?:の|は|が|も|って)",
    "(?:旅行|旅先|出張)(?:の|で|に)|海外|(?:わが家|我が家|うち)の(?:予算|財政|会議|政策|計画)",
    "旅(?:の)?計画|家計|小遣い",
  ),
  "u",
);

const opinionIn = (document: DocumentView, sentence: Sentence, topics: readonly string[]): Match | undefined => {
  const { text } = sentence;
  if (occursIn(text, SAYERS) || occursIn(text, BODY) || occursIn(text, FICTION)) return undefined;
  if (hasAffair(text, topics)) {
    if (!isPolicy(text, topics)) return first(document, sentence, PLAIN_OPINION);
    const at =
      first(document, sentence, OPINION) ??
      first(document, sentence, SAYS_OF_MEASURE) ??
      first(document, sentence, OTHERWISE) ??
      first(document, sentence, CLOSING_VIEW);
    return (
      at ??
      (hasAffair(without(text, INCIDENTAL), topics) && !isGuess(text) ? first(document, sentence, REMARK) : undefined)
    );
  }
  if (occursIn(text, PRIVATE_LIFE)) return undefined;
  if (occursIn(text, CITY_ACTS))
    return occursIn(text, ADDRESSES_READERS) ? undefined : first(document, sentence, OPINION);
  if (occursIn(text, PLACE)) {
    const demand = first(document, sentence, DEMANDS_OF_PLACE);
    if (demand !== undefined) return demand;
  }
  const otherwise = first(document, sentence, OTHERWISE);
  if (otherwise !== undefined && speaksOfRemade(document, sentence)) return otherwise;
  return followsAffair(document, sentence, topics) ? opinionOfNeighbour(document, sentence) : undefined;
};

/** Where the profile is unknown: only what no announcement says. */
const outspokenOpinionIn = (
  document: DocumentView,
  sentence: Sentence,
  topics: readonly string[],
): Match | undefined => (hasAffair(sentence.text, topics) ? first(document, sentence, OUTSPOKEN) : undefined);

/** A change to a place the city runs: 図書館を駅ビルに移すのは…, 喫煙所を残すの…. */
const PROPOSAL = new RegExp(
  anyOf(
    `(?:${CITY_ACT}|移す|なくす|残す|張り替え|貼り替え|撤去|設置|短くす|長くす|置く|売る|壊す|切る|削る|広げる|狭める|有料にす|高くす)[^。!?、]{0,3}(?:の(?=は|が|、|って|も|意|大|ほ|正|反|賛|お)|なんて|とか|って|という|らしいけど|そうだけど)`,
    `${RESHAPES}[ぁ-ん]{0,9}?(?:[のん](?=は|が|も|、|って|に)|こと(?=は|に|を)|(?:という|って(?:いう)?|ち|今回の|この|市の)+[^。、!?]{0,3}(?:判断|決断|選択|決定|方針|案|話|の(?=は|が|、)|、)|(?:判断|決断|選択|決定|方針)|なんて|とは、|けど、|るように(?:なっ|し)た[のん])`,
  ),
  "u",
);

const hasAffair = (text: string, topics: readonly string[]): boolean =>
  occursIn(without(text, SCENE_OF_LIFE), TOPIC) ||
  (occursIn(text, PLACE) &&
    [PROPOSAL, DECISION].some((sign) => occursIn(text, sign)) &&
    ![PRIVATE_LIFE, OWN_LIFE].some((sign) => occursIn(text, sign))) ||
  mentions(text, topics);

/** More than a thing of everyday life: an affair, or what is decided about the thing. */
const isPolicy = (text: string, topics: readonly string[]): boolean =>
  hasAffair(without(text, THINGS), topics) ||
  [DECISION, PROPOSAL, MONEY, CHANGED].some((pattern) => occursIn(text, pattern));

/** 新しい図書館、冬は底冷えする。…暖房を考えてほしかった: the place stands in the sentence or in one of the two before. */
const speaksOfRemade = (document: DocumentView, sentence: Sentence): boolean => {
  const scene = sentencesAround(document, sentence, 2, 0);
  return (
    scene.some(({ text }) => occursIn(text, REMADE)) &&
    !scene.some(({ text }) => [ELSEWHERE, OWN_LIFE, FAR_FROM_HERE].some((sign) => occursIn(text, sign)))
  );
};
const FAR_FROM_HERE =
  /旅(?:行|先|で)|出張|帰省|実家|(?:隣|となり|よそ|ほか|他)の?(?:市|町|村|県)|県立|国立|都内|東京|大阪|京都|観光|大学|(?:試合|大会|コンクール|リーグ|準優勝|決勝|選手|監督|対戦)/u;

/** A sentence right before or after speaks of an affair. */
const followsAffair = ({ sentences }: DocumentView, { index, text }: Sentence, topics: readonly string[]): boolean =>
  [sentences[index - 1], sentences[index + 1], sentences[index - 2]].some(
    (neighbour) =>
      neighbour !== undefined &&
      !occursIn(neighbour.text, ELSEWHERE) &&
      hasAffair(without(neighbour.text, INCIDENTAL), topics) &&
      // 指定ごみ袋、また薄い。収集回数を見直したらええのに: what is to be changed may follow.
      (isPolicy(neighbour.text, topics) || occursIn(text, CHANGED)),
  );

/** An opinion without a subject of its own: it is on what the neighbour speaks of. */
const opinionOfNeighbour = (document: DocumentView, sentence: Sentence): Match | undefined => {
  const at = first(document, sentence, OPINION);
  const critique = first(document, sentence, CRITICISM);
  if (critique !== undefined) return critique;
  return at !== undefined &&
    !occursIn(sentence.text, PLEASED) &&
    !OWN_SUBJECT.test(document.text.slice(sentence.start, at.start + 1))
    ? at
    : undefined;
};
const OWN_SUBJECT =
  /(?![人数次前今金命税袋券声町市差逆誰何民員算場者味先側度気身代額料費分供日化])[一-龠ァ-ヶ](?:さん)?(?:は|が|も|で|に|を)|.{24,}/u;

/** A remark in the present, not what happened nor what will: 見栄の塊だよ, 歩きにくい. */
const REMARK =
  /(?:[^。!?、\s]{1,12}(?<!(?:来|行っ|届い|聞い|見て|終わっ|始まっ|進ん|集まっ)て?(?:い)?)(?:(?:な[いか]|へん|られん|いかん)(?:った)?(?:です)?(?:よ|わ|ね|な|なあ|なぁ|ねえ|と思|の|ん|し|やん|やろ|でしょ|で)*|(?<!から|まで|日|時|円|人|月|分|そう|よう|予定|とこ|ため|[読飲進住休遊呼選並学喜済組噛盗編包死悩頼望沈挟積]ん|[泳継急稼脱騒注漕]い)(?:だ|や)(?:よ(?:ね|な)?|わ|ね|な|なあ|で|けど|もん|し|と思.{0,4})|(?<![読飲進住休遊呼選並学喜済組噛盗編包死悩頼望沈挟積])(?:ん|の)(?:です|だ|や)よ?(?:ね|な)?|ですよね|ですね|ってさ))(?=[。!…\s]*(?:\p{Extended_Pictographic}|#\S+|\s)*$)/u;
const PLEASED =
  /さみし|寂し|さびし|かっこい|かわい|きれい|綺麗|楽し|おいし|うれし|嬉し|待ち遠し|懐かし|眠|欠かせ|ほしい|欲しい/u;
const INSIDE_NEWS =
  /決裁|内示|伏せ|固まり|固まった|方向で|まだ(?:発表|公表|言え|内緒)|らしい|みたい|次(?:は|の|に)|決まり|見えてくる|聞いた|そうです|そうだ/u;
const isGuess = (text: string): boolean => {
  const modalities = surfaceModalities(text);
  return modalities.has("guesses") || modalities.has("hears") || occursIn(text, INSIDE_NEWS) || occursIn(text, PLEASED);
};

const first = (document: DocumentView, sentence: Sentence, pattern: RegExp): Match | undefined =>
  document.matches(pattern, sentence)[0];

/** On an official account: a view in the first person, or blame of the city's own affairs. */
const firstPersonalView = (document: DocumentView, { profile }: PostFacts): Match | undefined => {
  const isOfficial = profile === "official";
  for (const sentence of document.sentences) {
    const stance = isOfficial ? first(document, sentence, STANCE) : undefined;
    const at = first(document, sentence, PERSONAL) ?? stance;
    if (
      at === undefined ||
      isQuoted(document, at) ||
      occursIn(sentence.text, INVITES) ||
      (at === stance && occursIn(sentence.text, THANKS)) ||
      (occursIn(sentence.text, TASTE) && !occursIn(sentence.text, TOPIC))
    )
      continue;
    const about = together(sentencesAround(document, sentence, 3, 1));
    const onAffairs = isOfficial
      ? occursIn(about, TOPIC) ||
        (stance !== undefined && occursIn(about, RESHAPED)) ||
        occursIn(about, CITY_ACTS) ||
        (occursIn(about, PLACE) &&
          ([DECISION, REMADE, CHANGED].some((sign) => occursIn(about, sign)) ||
            occursIn(sentence.text, DEMAND_OF_PLACE))) ||
        /案[がをはに]|反対|賛成|べき|ロゴ|デザイン|計画|制度|キャンペーン|景品|返礼品|企画|予算/u.test(sentence.text)
      : occursIn(sentence.text, TOPIC) && !isFirstPersonPlain(at.text);
    if (onAffairs && [OPINION, VIEW, EUPHEMISM, OTHERWISE].some((sign) => occursIn(about, sign))) return at;
  }
  return undefined;
};
/** 私は…と思う, 正直なところ alone may be anybody, also a councillor: not enough where the profile is unknown. */
const isFirstPersonPlain = (text: string): boolean =>
  /^(?:(?:私|わたし|僕|俺)(?!個人|的|見)|正直な?(?:ところ|とこ|話)(?!、))/u.test(text);
const INVITES = /募集|お寄せ|お聞かせ|ご意見(?:を|が|は)/u;
/** One who does the work gives thanks, asks or promises. */
const THANKS = /感謝|お?礼(?:を|申)|ありがと|うれし|嬉し|お願い(?:し|いた|申)|努め|心がけ|おすすめ|お勧め/u;
const TASTE = /おいし|美味し|(?<![意趣興地])味|好き|推し|かわいい|きれい|おすすめ|オススメ|お気に入り|景色/u;
