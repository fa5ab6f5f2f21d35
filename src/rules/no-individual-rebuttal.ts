import { isInTitle } from "../context/keep.js";
import { sentencesAround, together } from "../context/nearby.js";
import { wholePhrase } from "../context/phrase.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import {
  ABOUT_CITY,
  ACCUSES,
  ADDRESSES_TALKER,
  AGREES,
  ASKS_BACK,
  AUTHORITY,
  BUT,
  CLAIM,
  COMMON_QUESTION,
  DEFENDS,
  DEMANDS,
  DENIED,
  ECHO,
  FALSE_FACT,
  FLAT_NO,
  FOUND_ABUSE,
  FRAME,
  HANDS_ON,
  HOSTILE_TALK,
  INSISTS,
  IS_VERDICT,
  NEGATES,
  NO_CLAIM,
  ORGANISATION_SPEAKS,
  OTHER_MATTER,
  OWN_CORRECTION,
  OWN_EVIDENCE,
  OWN_NETWORK,
  OWN_POSTING,
  PUBLIC_TALK,
  REALLY,
  SAID_AT_HOME,
  SCORNS,
  SPEAKS_BACK,
  UNASKED,
  WARNING_TEXT,
} from "../lexicons/rebuttal.js";
import { anyOf } from "../matching/pattern.js";
import type { DocumentView, Match, Sentence } from "../text/document.js";
import { foldString } from "../text/fold.js";
import type { PostFacts } from "../text/post.js";
import { without } from "../text/search.js";

/**
 * A rebuttal takes two things: a trace of what others say (噂, 記事, 書き込み, 「…」って言われてる, a reply) and words that
 * contest it. Contesting comes as a verdict (デマ), a flat denial (そんな事実はない), one's own evidence set against it
 * (手元の記録では), a counter-demand (訂正しろ) or a defence of one's own side (現場はちゃんとやってる).
 */

const ADVICE = "否定や反論をせず、所属長を通じて広報所管課長へ報告してください";
const OFFICIAL_ADVICE =
  "所属長を通じて広報所管課長へ報告し、組織として訂正するときは承認者を approvedBy に書いてください";

export const noIndividualRebuttal = defineRule({
  meta: {
    id: "no-individual-rebuttal",
    articles: { official: ["5(6)"], private: ["8(6)"] },
    tier: "review",
    summary: "市に関する噂・報道・批判への、個人の判断による否定や反論",
    rationale: "市への否定的な言及は、個人で反論せず報告する決まりです",
    examples: {
      bad: [
        "「給食に虫」という書き込み、調理場にいた私が言います。まったくのデマです。",
        "窓口が冷たいって口コミ、うちの課の記録ではそんな事実はありません。",
        "例の週刊誌、現場を知らん人が書いとる。市の工事はちゃんと図面どおりやで。",
        { text: "その記事の話、嘘ですよ。市役所はちゃんと対応していました。", post: { profile: "private" } },
      ],
      good: [
        "「市役所の臨時休業」という投稿がありますが、誤りです。通常どおり開いています。（災害対策本部発表 第2号）",
        {
          text: "「庁舎が移転する」という情報は事実ではありません。",
          post: { profile: "official", approvedBy: "広報課長" },
        },
        "勤め先のことで気になる投稿を見ました。中身には触れず、上司に伝えます。",
        "市の職員をかたる電話は詐欺です。お金の話が出たら切ってください。",
        "フェイクニュースの見分け方を学ぶ講座を図書館で開きます。",
      ],
    },
  },
  *check(document, { options, post, organization }): Iterable<Finding> {
    const names = [...organization.names, ...organization.aliases, ...organization.departments].map(foldString);
    if (!options.audit && isAllowedToContest(document, post)) return;
    for (const sentence of document.sentences) {
      const found = isAboutCity(document, sentence, post, names) ? contestIn(document, sentence, post) : undefined;
      if (found === undefined || isInTitle(document, found.at)) continue;
      yield {
        ...found,
        at: wholePhrase(document, found.at),
        advice: post.profile === "private" ? ADVICE : OFFICIAL_ADVICE,
      };
    }
  },
});

interface Contest {
  readonly at: Match;
  readonly problem: string;
}

const DENIES = "は、市に関する話を個人の判断で否定する書き方です";
const DEFENDS_PROBLEM = "は、市への批判に個人の判断で反論する書き方です";
const DEMANDS_PROBLEM = "は、投稿や報道に個人で訂正や根拠を求める書き方です";
const FOUND_PROBLEM = "は、市への否定的な書き込みを自分の投稿で取り上げる書き方です";

const THREATENS =
  /名誉(?:毀損|棄損|き損)(?:で|として)?(?:訴|だ|です|や)|法的(?:措置|手段)(?:を(?:と[りる]|取|検討|考え|講)|も(?:辞|検討|考))|ソースは(?:どこ)?\?/u;
const COMPLAINS = /文句|クレーム|苦情|責め|非難|噛みつ|かみつ|バッシング|叩[きくい]/u;
const DEICTIC = new RegExp(
  anyOf(
    "(?:その|この|あの|例の|ネットの|SNSの|まとめサイトの|さっきの)(?:記事|投稿|書き込み|情報|話|噂|動画|ツイート|ポスト|報道|番組|コメント|まとめ)",
    "まとめサイト|一部(?:の)?(?:週刊誌|報道|メディア|新聞|ネット|マスコミ)|^@",
  ),
  "mu",
);
const ARROW = /^(?:[-・*]\s*)?「[^「」\n]{2,40}」\s*(?:→|⇒|➡|=>|->|…+|⇨)\s*\S.{0,30}/u;
const PERSONAL_VOICE = new RegExp(
  anyOf(
    "中の人",
    UNASKED.source,
    "(?:館長|上司|課長|上)(?:に|の許可|には)[^。!?]{0,8}(?:聞く前|無断|内緒|相談して(?:い)?ま|こっそり|断ら)",
    "担当(?:者)?と(?:いた|致|し)|担当の(?:私|わたし|僕|俺|者)|(?:私|わたし|僕|俺)(?:から|が)(?:言|申)",
    "(?:私|わたし|僕|俺|自分)の(?:目|知る|見る|見た|記憶|感覚)|個人的に",
  ),
  "u",
);

/** The first way in which a sentence contests a claim about the city. */
const contestIn = (document: DocumentView, sentence: Sentence, post: PostFacts): Contest | undefined => {
  const arrow = matchOf(document, sentence, ARROW);
  if (arrow !== undefined && /反論|週刊誌|記事|噂|うわさ|書き込み|ネット|批判|言われ|デマ/u.test(document.text))
    return { at: arrow, problem: DENIES };
  const threat =
    matchOf(document, sentence, THREATENS) ??
    (post.profile !== "private" ? spokenBack(document, sentence, post) : undefined);
  if (threat !== undefined) return { at: threat, problem: DEMANDS_PROBLEM };
  for (const pattern of [IS_VERDICT, FALSE_FACT, FLAT_NO, SCORNS]) {
    for (const at of document.matches(pattern, sentence))
      if (followsClaim(document, sentence, at, post) && !OWN_REACTION.test(beforeIn(document, sentence, at.start)))
        return { at, problem: DENIES };
  }
  for (const at of document.matches(ASKS_BACK, sentence)) {
    const near = around(document, sentence).replace(at.text, "");
    if (followsClaim(document, sentence, at, post) && [ACCUSES, HOSTILE_TALK].some((sign) => sign.test(near)))
      return { at, problem: DEFENDS_PROBLEM };
  }
  for (const pattern of [SPEAKS_BACK, DEMANDS]) {
    for (const at of document.matches(pattern, sentence))
      if (followsClaim(document, sentence, at, post, 3)) return { at, problem: DEMANDS_PROBLEM };
  }
  for (const at of document.matches(DEFENDS, sentence)) {
    if (followsClaim(document, sentence, at, post) || COMPLAINS.test(around(document, sentence)))
      return { at, problem: DEFENDS_PROBLEM };
  }
  const denial = denialOfClaim(document, sentence, post);
  if (denial !== undefined) return { at: denial, problem: DENIES };
  const answer = matchOf(document, sentence, ADDRESSES_TALKER);
  if (answer !== undefined && ACCUSES.test(sentence.text) && !AGREES.test(around(document, sentence)))
    return { at: answer, problem: DEFENDS_PROBLEM };
  const unasked = matchOf(document, sentence, UNASKED);
  if (unasked !== undefined && (isTalk(post.replyTo) || CLAIM.test(document.text)))
    return { at: unasked, problem: DEFENDS_PROBLEM };
  const telling = tellingAgainst(document, sentence, post);
  if (telling !== undefined) return { at: telling, problem: DEFENDS_PROBLEM };
  const found = matchOf(document, sentence, FOUND_ABUSE);
  return found && { at: found, problem: FOUND_PROBLEM };
};

/** 反論させていただきます says by itself that there is talk; 現場の者として言わせてもらうと may be an opinion. */
const spokenBack = (document: DocumentView, sentence: Sentence, { replyTo }: PostFacts): Match | undefined => {
  const at = matchOf(document, sentence, SPEAKS_BACK);
  if (at === undefined) return undefined;
  return /反論|物申|訂正/u.test(at.text) || isTalk(replyTo) || document.has(CLAIM) ? at : undefined;
};

/** Whether somebody else's claim stands before the words at `at`, in its sentence, the `back` before it or the title. */
const followsClaim = (
  document: DocumentView,
  sentence: Sentence,
  at: Match,
  { profile, replyTo }: PostFacts,
  back = 2,
): boolean => {
  if (document.has(REPLY) || isTalk(replyTo)) return true;
  const same = beforeIn(document, sentence, at.start) + afterIn(document, sentence, at.end);
  const earlier = sentencesAround(document, sentence, back, -1).map(({ text }) => text);
  return [same, ...earlier, titleOf(document)].some(
    (text) => CLAIM.test(text) || ECHO.test(text) || (profile === "private" && FRAME.test(text)),
  );
};
/** それで気まずくなったことは一度もない: how the writer took it. */
const OWN_REACTION = /(?:それ|そのこと|それが(?:原因|もと))で[^。、!?]{0,20}$/u;
/** Text of the sentence before and after a place, no farther than a claim reaches. */
const beforeIn = ({ text }: DocumentView, { start }: Sentence, at: number): string =>
  text.slice(Math.max(start, at - REACH), at);
const afterIn = ({ text }: DocumentView, { end }: Sentence, at: number): string =>
  text.slice(at, Math.min(end, at + REACH));
const REACH = 200;
/** Answers somebody by handle. */
const REPLY = /^@\S/u;
/** More than a handle: what somebody said. */
const isTalk = (replyTo: string | undefined): replyTo is string => replyTo !== undefined && /[ぁ-ん]{2}/u.test(replyTo);

/**
 * Talk against the city and, after けど or a full stop, the writer's own telling: the rebuttal that needs no word of
 * denial (「残業代が出ない」って言われとるけど、1分単位でついてるで).
 */
const tellingAgainst = (document: DocumentView, sentence: Sentence, post: PostFacts): Match | undefined => {
  for (const turn of document.matches(TURN, sentence)) {
    const [claim, telling] = [beforeIn(document, sentence, turn.end), afterIn(document, sentence, turn.end)];
    if (FRAME.test(claim) && tells(telling, claim, post, true)) return clauseFrom(document, sentence, turn.end);
  }
  const spoken = document.sentences[sentence.index - 1]?.text ?? "";
  const previous = without(post.profile === "private" ? spoken : without(spoken, OWN_POSTING), OWN_NETWORK);
  const isClaim =
    previous.length <= LONGEST_CLAIM && !AGREES.test(previous) && (FRAME.test(previous) || ECHO.test(previous));
  const claim = isClaim ? previous : isTalk(post.replyTo) ? post.replyTo : undefined;
  if (claim === undefined) return undefined;
  return tells(sentence.text, claim, post, false) ? clauseFrom(document, sentence, sentence.start) : undefined;
};

/** Whether `text` tells against `claim`: by the writer's own knowledge, or plainly where the claim accuses. */
const tells = (text: string, claim: string, { profile }: PostFacts, sameSentence: boolean): boolean => {
  if (AGREES.test(text) || UNSURE.test(text) || OTHER_MATTER.test(claim) || NO_CLAIM.test(claim)) return false;
  const atHome = SAID_AT_HOME.exec(claim);
  if (atHome !== null && !ABOUT_CITY.test(claim.slice(0, atHome.index))) return false;
  if (!(ABOUT_CITY.test(claim + text) || (profile === "official" && OWN_EVIDENCE.test(text)))) return false;
  const isPrivate = profile === "private";
  if (ACCUSES.test(claim) || HOSTILE_TALK.test(claim)) {
    if ([OWN_EVIDENCE, PERSONAL_VOICE, AUTHORITY].some((sign) => sign.test(text))) return true;
    if (isPrivate)
      return (
        REALLY.test(text) || ((sameSentence || POINTS_BACK.test(text)) && (INSISTS.test(text) || NEGATES.test(text)))
      );
    return profile === "official" && PUBLIC_TALK.test(claim) && (REALLY.test(text) || ASSERTS.test(text));
  }
  return (
    PUBLIC_TALK.test(claim) &&
    (OWN_EVIDENCE.test(text) ||
      (isPrivate &&
        ((NEGATES.test(text) && (sameSentence || POINTS_BACK.test(text))) ||
          (ABOUT_CITY.test(claim) && REALLY.test(text) && INSISTS.test(text)))))
  );
};

/** 「…ごまかしよる」て書いとる人へ。…ごまかしとらん。: takes up the very word of the claim and denies it. */
const denialOfClaim = (document: DocumentView, sentence: Sentence, post: PostFacts): Match | undefined => {
  const isPrivate = post.profile === "private";
  const near = around(document, sentence);
  const isAccused = isTalk(post.replyTo) && ACCUSES.test(post.replyTo);
  if (!isPrivate && !isAccused && ![PERSONAL_VOICE, OWN_EVIDENCE, AUTHORITY].some((sign) => sign.test(near)))
    return undefined;
  const earlier = sentencesAround(document, sentence, 3, -1)
    .map(({ text }) => text)
    .filter((text) => (isPrivate ? FRAME : PUBLIC_TALK).test(text));
  if (isTalk(post.replyTo)) earlier.push(post.replyTo);
  return document.matches(DENIED, sentence).find(({ start }) => {
    const before = beforeIn(document, sentence, start);
    const claims = FRAME.test(before) && TURN.test(before) ? [...earlier, before.slice(0, -LONGEST_WORD)] : earlier;
    return claims.some(
      (claim) => (ACCUSES.test(claim) || HOSTILE_TALK.test(claim)) && takesUp(before.slice(-LONGEST_WORD), claim),
    );
  });
};
/** Whether `words` end in a word of `claim`: its last kanji, or its last kana. */
const takesUp = (words: string, claim: string): boolean => {
  const kanji = words.match(/[一-龠々](?=[^一-龠々]*$)/u)?.[0] ?? "";
  const katakana = words.match(/[ァ-ヶ]{2,}(?=[^ァ-ヶ]{0,3}$)/u)?.[0];
  return (
    (kanji !== "" && !COMMON_KANJI.includes(kanji) && claim.includes(kanji) && !isDeniedThere(claim, kanji)) ||
    (katakana !== undefined && claim.includes(katakana)) ||
    (/[ぁ-んァ-ヶ]{3}$/u.test(words) && claim.includes(words.slice(-3)))
  );
};
/** まだ送ってないの? — まだ送っておりません: agrees. */
const isDeniedThere = (claim: string, word: string): boolean =>
  /^[^。、!?]{0,5}(?:ない|ません|へん|とらん)/u.test(claim.slice(claim.indexOf(word) + 1));
const COMMON_KANJI = "人方事時日月年分市町課係私僕俺何誰言書出見話";
const LONGEST_WORD = 8;

const clauseFrom = (document: DocumentView, { end }: Sentence, start: number): Match | undefined =>
  document.matches(/[^\s。、!?][^。、!?\n]{1,36}/u, { start, end })[0];

/** A new sentence that still speaks of the claim. */
const POINTS_BACK = new RegExp(
  `${ABOUT_CITY.source}|そんな|そげ|それ|あれ|あの|うち(?:に)?は|こっち|こちら|\\?|のに(?:な|ね|なあ|ねえ)?[。…!]`,
  "u",
);
const ASSERTS = /(?:です|ます|ました|ません)(?:よ|ね)?[。!]/u;
/** A longer sentence tells more than a claim. */
const LONGEST_CLAIM = 110;
const TURN = new RegExp(BUT, "u");
const UNSURE =
  /(?:かな|だろうか|でしょうか|かも(?:しれ|な)|と思(?:う|い|って)|(?:て|で)(?:ほし|欲し)い|ください|ましょう|か\?|らしい|そうです)[^ぁ-ん]*$/u;

const isAboutCity = (
  document: DocumentView,
  sentence: Sentence,
  { profile, replyTo }: PostFacts,
  names: readonly string[],
): boolean => {
  const text = around(document, sentence);
  if (isTalk(replyTo) && profile === "official" && FALSE_FACT.test(text)) return true;
  if (
    isTalk(replyTo) &&
    ACCUSES.test(replyTo) &&
    contests(text) &&
    (profile === "official" || ABOUT_CITY.test(replyTo))
  )
    return true;
  if (ABOUT_CITY.test(text) || names.some((name) => text.includes(name))) return true;
  return (
    profile !== "private" &&
    (DEICTIC.test(text) || PERSONAL_VOICE.test(text) || THREATENS.test(text) || SPEAKS_BACK.test(text))
  );
};

const contests = (text: string): boolean =>
  DENIALS.some((sign) => sign.test(text)) || (AUTHORITY.test(text) && !AGREES.test(text));
const DENIALS = [PERSONAL_VOICE, IS_VERDICT, FALSE_FACT, FLAT_NO, DENIED, SCORNS, DEMANDS];

/** Three sentences before and two after, with the title. */
const around = (document: DocumentView, sentence: Sentence): string =>
  titleOf(document) + together(sentencesAround(document, sentence, 3, 2));

const titleOf = (document: DocumentView): string => document.blocks.find(({ kind }) => kind === "title")?.text ?? "";

const matchOf = (document: DocumentView, sentence: Sentence, pattern: RegExp): Match | undefined =>
  document.matches(pattern, sentence)[0];

/** The organisation speaks, or the writer does what the guideline asks. */
const isAllowedToContest = (document: DocumentView, { profile, approvedBy, correction }: PostFacts): boolean => {
  const { text } = document;
  if (approvedBy !== undefined || correction === true) return true;
  if (HANDS_ON.test(text) || OWN_CORRECTION.test(text) || WARNING_TEXT.test(text) || COMMON_QUESTION.test(text))
    return true;
  return profile !== "private" && ORGANISATION_SPEAKS.test(text) && !PERSONAL_VOICE.test(text);
};
