import { allComposedIn, type Composition } from "../context/composed.js";
import { enclosingQuote, isQuoted } from "../context/keep.js";
import { sentencesAround, together } from "../context/nearby.js";
import { wholePhrase } from "../context/phrase.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import {
  ACCOUNTS_FOR_IT,
  ADMITS,
  APOLOGY,
  AS_A_RESULT,
  BLAMELESS,
  BLAMES_OTHERS,
  BLAMES_READER,
  BLAMES_TIMES,
  CLEARS_ITSELF,
  CLOSES,
  COMPLAINT,
  CONDITIONAL,
  DENIES_INTENT,
  GRUDGING,
  HARM_BY_OTHERS,
  IN_OTHER_HANDS,
  JUSTIFIES,
  LEFT_BY_PARTS,
  LEFT_TO_READER,
  LESSON,
  NOT_MEANT,
  OWN_DOING,
  OWN_FAULT,
  OWN_NEGLECT,
  OWN_SAYING,
  PARTS_FRIENDLY,
  PLAYS_DOWN,
  REGRETS,
  SEEMS_TO_MIND,
  SOFT_WORD,
  SOME_PEOPLE,
  SORRY_FOR_THE_STIR,
  STRIKES_BACK,
  STRIKES_BACK_INSIDE,
  TAKEN_AWAY,
  TIMES_CHANGED,
  TO_WHOM_MINDS,
  TOLD_WRONGLY,
  TROUBLE,
} from "../lexicons/evasion.js";
import { anyOf } from "../matching/pattern.js";
import type { DocumentView, Match, Sentence } from "../text/document.js";
import type { PostFacts } from "../text/post.js";

/**
 * An evasive apology moves the fault away from the writer. The rule looks for the move, not for the word of apology:
 * onto a condition (お気に障ったなら), the reader (受け取り方), somebody else (業者さん), the times (窮屈な世の中), or out of
 * the world (もうおしまい). Each move is ordinary Japanese elsewhere, so it counts only where the post answers for something.
 */

type Need =
  /** Something of the writer's own was taken away. */
  | "takenAway"
  /** The words themselves show it. */
  | "nothing"
  /** A word of apology or of regret in the sentences around. */
  | "regret"
  /** A word of apology in the sentences around. */
  | "apology"
  /** A word of apology within two sentences on either side. */
  | "apologyAround"
  /** An apology, or something of the writer's own that was criticised or went wrong. */
  | "slip"
  /** The same, or a reply to somebody. */
  | "scene";

interface Move {
  readonly patterns: readonly RegExp[];
  readonly needs: Need;
  readonly problem: string;
  readonly advice: string;
  /** Silent where the post accounts for what was wrong. */
  readonly softened?: boolean;
  /** Silent where the sentences around say this. */
  readonly unless?: RegExp;
  /** Silent where the sentence itself says this. */
  readonly unlessInside?: RegExp;
}

const SAY_WHAT = "何が誤りや不適切だったか、正しくはどうか、今後どうするかを、条件を付けずに書いてください";

const MOVES: readonly Move[] = [
  {
    patterns: [CONDITIONAL],
    needs: "regret",
    problem: "は、相手の感じ方を条件にした謝り方です",
    advice: SAY_WHAT,
  },
  {
    patterns: [TO_WHOM_MINDS, SOME_PEOPLE, AS_A_RESULT],
    needs: "apology",
    problem: "は、誤りの中身に触れない謝り方です",
    advice: SAY_WHAT,
    softened: true,
  },
  {
    patterns: [SEEMS_TO_MIND],
    needs: "scene",
    problem: "は、相手の不快を他人事のように述べる書き方です",
    advice: SAY_WHAT,
    softened: true,
  },
  {
    patterns: [NOT_MEANT],
    needs: "apology",
    problem: "は、意図がなかったことを理由にする書き方です",
    advice: "意図ではなく、何がいけなかったかと今後どうするかを書いてください",
    softened: true,
  },
  {
    patterns: DENIES_INTENT,
    needs: "scene",
    problem: "は、意図がなかったことを理由にする書き方です",
    advice: "意図ではなく、何がいけなかったかと今後どうするかを書いてください",
    softened: true,
  },
  {
    patterns: BLAMES_READER,
    needs: "scene",
    problem: "は、原因を受け手の側に置く書き方です",
    advice: "受け手への言及を消し、こちらの何が誤りや不足だったかを書いてください",
    unless: OWN_FAULT,
  },
  {
    patterns: LEFT_TO_READER,
    needs: "slip",
    problem: "は、原因を受け手の側に置く書き方です",
    advice: "受け手への言及を消し、こちらの何が誤りや不足だったかを書いてください",
    unless: OWN_FAULT,
    unlessInside: TOLD_WRONGLY,
  },
  {
    patterns: LEFT_BY_PARTS,
    needs: "apologyAround",
    problem: "は、原因を受け手の側に置く書き方です",
    advice: "受け手への言及を消し、こちらの何が誤りや不足だったかを書いてください",
    unless: OWN_FAULT,
    unlessInside: OWN_NEGLECT,
  },
  {
    patterns: [BLAMES_TIMES],
    needs: "scene",
    problem: "は、原因を世の中のせいにする書き方です",
    advice: "時代や世間への言及を消し、こちらの何がいけなかったかを書いてください",
  },
  {
    patterns: CLOSES,
    needs: "scene",
    problem: "は、説明のないまま話を終わらせる書き方です",
    advice: SAY_WHAT,
    unless: PARTS_FRIENDLY,
  },
  {
    patterns: [GRUDGING],
    needs: "scene",
    problem: "は、説明のないまま話を終わらせる書き方です",
    advice: SAY_WHAT,
  },
  {
    patterns: [PLAYS_DOWN],
    needs: "scene",
    problem: "は、ことを小さく見せる書き方です",
    advice: "影響を受けた方がいる前提で、何があったかと対応を書いてください",
  },
  {
    patterns: [JUSTIFIES],
    needs: "nothing",
    problem: "は、指摘への弁明だけを述べる書き方です",
    advice: SAY_WHAT,
    softened: true,
  },
  {
    patterns: [SORRY_FOR_THE_STIR],
    needs: "takenAway",
    problem: "は、騒ぎだけを詫びて中身に触れない謝り方です",
    advice: SAY_WHAT,
    softened: true,
  },
  {
    patterns: [STRIKES_BACK_INSIDE],
    needs: "nothing",
    problem: "は、謝りながら相手を責める書き方です",
    advice: "相手への言及を消し、こちらの誤りだけを書いてください",
  },
  {
    patterns: [SOFT_WORD],
    needs: "apology",
    problem: "は、誤りの中身に触れない謝り方です",
    advice: SAY_WHAT,
    softened: true,
  },
];

/** Says that somebody was put to trouble, which the writer answers for: ご迷惑をかけました. */
const BOTHERED =
  "ご?(?:迷惑|心配|不便|面倒)を(?:お)?(?:かけ|掛け)(?:し)?(?:て(?:しまい|い|おり))?(?:まし|た(?=よう|こと|件|と))";
const GATE = new RegExp(`${APOLOGY}|🙏|${OWN_DOING}|${TROUBLE}|遺憾|${BOTHERED}`, "u");
const HAS_APOLOGY = new RegExp(APOLOGY, "u");
const APOLOGISES = new RegExp(`${APOLOGY}|${BOTHERED}`, "u");
const REGRETS_SOMETHING = new RegExp(`${APOLOGY}|遺憾|残念です|残念に|本意|心外`, "u");
const CONCEDES = new RegExp(`${APOLOGY}|${ADMITS}`, "u");
const IN_TROUBLE = new RegExp(
  anyOf(
    String.raw`(?:${OWN_DOING})[^。!?\n]{0,40}?(?:${TROUBLE})`,
    String.raw`(?:${TROUBLE})[^。!?\n]{0,40}?(?:${OWN_DOING})|${COMPLAINT}`,
    BOTHERED,
    "(?:^|[。!?、]|から|ので|んで)(?:もう|とりあえず|すぐ|全部|一応|ちゃんと)?(?:消し|下げ|取り下げ|削除し|撤回し|引っ込め)(?:まし|た|て|とい|とき)",
  ),
  "um",
);

/** Evasions made of several kinds of words, each ordinary by itself, in whatever order. */
const COMPOSED: readonly (Composition & Pick<Finding, "problem" | "advice">)[] = [
  {
    // 業者の入力によるもので、市に落ち度はありません。ご迷惑をおかけしました: somebody else's, and none of ours.
    core: BLAMELESS,
    beside: [IN_OTHER_HANDS, new RegExp(`${APOLOGY}|${BOTHERED}|${TROUBLE}`, "u")],
    problem: "は、原因を他者のせいにする書き方です",
    advice: "経過は事実として書き、市としての責任と対応、お詫びをあわせて書いてください",
  },
  {
    // お騒がせしました。いまの世の中にはなじまない言い方だったようです: sorry, and the times are to blame.
    core: TIMES_CHANGED,
    beside: [new RegExp(`${APOLOGY}|遺憾|炎上|お叱り|取り下げ|下げ(?:まし|た)`, "u")],
    withal: [OWN_SAYING],
    unless: new RegExp(`${ACCOUNTS_FOR_IT.source}|傷つけ|${OWN_FAULT.source}`, "u"),
    problem: "は、原因を世の中のせいにする書き方です",
    advice: "時代や世間への言及を消し、こちらの何がいけなかったかを書いてください",
  },
];

export const noEvasiveApology = defineRule({
  meta: {
    id: "no-evasive-apology",
    articles: { official: ["5(4)"], private: ["8(2)"] },
    tier: "review",
    summary: "条件つきの謝罪や、受け手・他者・時代のせいにする釈明",
    rationale: "責任をぼかした謝罪は、かえって信頼を損ないます",
    examples: {
      bad: [
        "きのうの投稿でお気を悪くされた方がいらしたら、すみません。",
        "見出しについてお電話をいただきましたが、感じ方には個人差がありますので。",
        "案内図の誤りは、地図を作った業者さんのミスです。市としても困っております。",
        "写真は消しました。冗談も言えない時代になりましたね。",
        "さっきの言い方はごめん。でも先にけんか腰だったのはそっちやで。",
      ],
      good: [
        "けさの投稿の開始時刻は10時ではなく9時でした。確認が足りず、申し訳ありません。",
        "断水でご不便をおかけし、申し訳ございません。復旧は19時の見込みです。",
        "昨日の投稿で、特定の地域の方を傷つける表現を使いました。深くお詫びし、削除しました。",
        "絵の感じ方は人それぞれ。市民ギャラリーでお気に入りを見つけてください。",
      ],
    },
  },
  *check(document, { options, post }): Iterable<Finding> {
    if (!document.has(GATE)) return;
    if (document.has(LESSON) && !options.audit) return;
    const composed = allComposedIn(document, COMPOSED);
    for (const sentence of document.sentences) {
      const finding = findingIn(document, sentence, post) ?? composedFrom(composed, sentence);
      if (finding?.at === undefined || (!options.audit && isSomebodyElses(document, finding.at))) continue;
      yield { ...finding, at: wholePhrase(document, finding.at) };
    }
  },
});

/** The first composition that begins in a sentence. */
const composedFrom = (
  composed: ReturnType<typeof allComposedIn<(typeof COMPOSED)[number]>>,
  { start, end }: Sentence,
): Finding | undefined => {
  const found = composed.find(({ at }) => at.start >= start && at.start < end);
  return found && { at: found.at, problem: found.composition.problem, advice: found.composition.advice };
};

/** The first move of a sentence that the sentences around make an evasion. */
const findingIn = (document: DocumentView, sentence: Sentence, post: PostFacts): Finding | undefined => {
  for (const { patterns, needs, softened, unless, unlessInside, problem, advice } of MOVES) {
    const at = firstMatch(document, sentence, patterns);
    if (at === undefined || !isMet(needs, document, sentence, isComplaint(post.replyTo))) continue;
    if (softened === true && document.has(ACCOUNTS_FOR_IT)) continue;
    if (unless?.test(near(document, sentence, 3, 1)) === true || unlessInside?.test(sentence.text) === true) continue;
    return { at, problem, advice };
  }
  return strikesBack(document, sentence) ?? blamesOthers(document, sentence, post) ?? merelyRegrets(document, sentence);
};

const strikesBack = (document: DocumentView, sentence: Sentence): Finding | undefined => {
  if (!CONCEDES.test(near(document, sentence, 2, -1))) return undefined;
  const at = firstMatch(document, sentence, [STRIKES_BACK]);
  return (
    at && {
      at,
      problem: "は、謝った直後に相手を責める書き方です",
      advice: "相手への言及を消し、こちらの誤りだけを書いてください",
    }
  );
};

/** Naming a contractor's mistake is a fact; without an apology, or with one's own side as a victim, it is an excuse. */
const blamesOthers = (
  document: DocumentView,
  sentence: Sentence,
  { profile, replyTo }: PostFacts,
): Finding | undefined => {
  const at = firstMatch(document, sentence, [BLAMES_OTHERS]);
  if (at === undefined || !(isComplaint(replyTo) || IN_TROUBLE.test(near(document, sentence, 2, 2)))) return undefined;
  const clearsItself = CLEARS_ITSELF.test(near(document, sentence, 2, 2));
  if (!clearsItself && (profile === "private" || document.has(HAS_APOLOGY))) return undefined;
  return {
    at,
    problem: "は、原因を他者のせいにする書き方です",
    advice: "経過は事実として書き、市としての責任と対応、お詫びをあわせて書いてください",
  };
};

const merelyRegrets = (document: DocumentView, sentence: Sentence): Finding | undefined => {
  const at = firstMatch(document, sentence, [REGRETS]);
  if (at === undefined || !sentence.text.includes("遺憾")) return undefined;
  if (document.has(HAS_APOLOGY) || document.has(HARM_BY_OTHERS)) return undefined;
  return { at, problem: "は、自分の責任に触れない言い方です", advice: SAY_WHAT };
};

/** A reply to more than a handle: somebody said something. */
const isComplaint = (replyTo: string | undefined): boolean => replyTo !== undefined && /[ぁ-ん]{2}/.test(replyTo);

const firstMatch = (document: DocumentView, sentence: Sentence, patterns: readonly RegExp[]): Match | undefined => {
  for (const pattern of patterns) {
    const [match] = document.matches(pattern, sentence);
    if (match !== undefined) return match;
  }
  return undefined;
};

const isSomebodyElses = (document: DocumentView, at: Match): boolean =>
  isQuoted(document, at) && enclosingQuote(document, at)?.start !== 0;

const isMet = (need: Need, document: DocumentView, sentence: Sentence, repliesToComplaint: boolean): boolean => {
  if (need === "nothing") return true;
  if (need === "takenAway") return TAKEN_AWAY.test(near(document, sentence, 2, 1));
  if (need === "apology") return HAS_APOLOGY.test(near(document, sentence, 1, 1));
  if (need === "apologyAround") return APOLOGISES.test(near(document, sentence, 2, 2));
  if (need === "regret") return REGRETS_SOMETHING.test(near(document, sentence, 1, 1));
  const text = near(document, sentence, 2, 2);
  return (need === "scene" && repliesToComplaint) || HAS_APOLOGY.test(text) || IN_TROUBLE.test(text);
};

const near = (document: DocumentView, sentence: Sentence, before: number, after: number): string =>
  together(sentencesAround(document, sentence, before, after));
