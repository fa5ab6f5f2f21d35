import * as v from "valibot";
import { isAwareness, isInTitle, isMentioned, isQuoted } from "../context/keep.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { choice, structure } from "../core/options.js";
import { discrimination } from "../lexicons/discrimination.js";
import { VARIANTS } from "../lexicons/variants.js";
import { compileLexicon, type Hit } from "../matching/compile.js";
import type { LexiconEntry } from "../matching/lexicon.js";
import type { DocumentView, Match } from "../text/document.js";

const MATCHER = compileLexicon(discrimination, VARIANTS);

/** A term a municipality adds to the lexicon. */
const extraTerm = v.strictObject({
  form: v.pipe(v.string(), v.minLength(2, "form は 2 文字以上で書いてください。")),
  instead: v.optional(v.array(v.string()), []),
  reason: v.optional(v.string(), "この自治体が使わないと決めている語です"),
  /** Longer innocent words that contain the form. */
  safe: v.optional(v.array(v.string()), []),
});
type ExtraTerm = v.InferOutput<typeof extraTerm>;

/** Words after which 障害 is about a person, not about a broken system. */
const OF_A_PERSON = "(?=者|児|のある|福祉|を(?:持|も)|支援|当事者)";
/** Spellings that differ from the one a municipality has chosen. */
const OTHER_NOTATIONS = {
  off: undefined,
  障害: new RegExp(`障(?:がい|碍)${OF_A_PERSON}`, "u"),
  障がい: new RegExp(`障[害碍]${OF_A_PERSON}`, "u"),
} as const;

export const noDiscriminationTerms = defineRule({
  meta: {
    id: "no-discrimination-terms",
    articles: { official: ["5(3)", "6(2)ア"], private: ["8(4)", "9(2)ア"] },
    tier: "error",
    summary: "人種・身分・障害・病気・性・職業・思想などについての差別的な語や不快な語",
    rationale: "人を傷つけ、差別を助長するおそれのある語です",
    examples: {
      bad: [
        "⟦外人さん⟧も大歓迎の交流パーティーです",
        "昔の⟦看護婦⟧さんの話を聞く会",
        "⟦アル中⟧のおじさんがまた来た",
        "部屋の隅で⟦ｱﾙ中⟧の人が寝ていた",
      ],
      good: [
        "海外人材の活用セミナーを開きます",
        "システムの不具合でご迷惑をおかけしました",
        "「痴呆」という用語は「認知症」に改められました",
        "看護師の仕事を体験してみませんか",
      ],
    },
  },
  terms: [...new Set(discrimination.map(({ id }) => id))],
  options: {
    extraTerms: structure(
      v.array(extraTerm),
      [] as ExtraTerm[],
      "{form, instead, reason, safe} のリスト",
      "自治体で追加する語。form（語）、instead（言い換え）、reason（理由）、safe（その語を含むが問題のない語）",
    ),
    disabilityNotation: choice(
      ["off", "障害", "障がい"],
      "off",
      "「障害」の表記の方針。選んだ表記と違うものを報告する",
    ),
  },
  *check(document, { options }) {
    const { audit, disabledTerms, extraTerms, disabilityNotation } = options;
    const hits = [
      ...MATCHER.find(document),
      ...(extraTerms.length === 0 ? [] : extraMatcher(extraTerms).find(document)),
    ];
    for (const hit of hits) {
      if (disabledTerms.includes(hit.entry.id)) continue;
      if (!audit && (hit.entry.level === "audit" || isAboutTheWord(document, hit))) continue;
      yield findingOf(hit);
    }
    const other = OTHER_NOTATIONS[disabilityNotation];
    if (other !== undefined) for (const at of document.matches(other)) yield notationFinding(at, disabilityNotation);
  },
});

/** The word is a title, is named as a word, or stands in quotation marks in a text against discrimination. */
const isAboutTheWord = (document: DocumentView, hit: Hit): boolean =>
  isInTitle(document, hit) || isMentioned(document, hit) || (isQuoted(document, hit) && isAwareness(document));

const findingOf = (hit: Hit): Finding => {
  const { entry, masked } = hit;
  const [first] = entry.instead ?? [];
  return {
    at: hit,
    problem: masked
      ? "は一部を伏せていますが、差別的または不快な語と読めます"
      : "は差別的または不快に受け取られる語です",
    reason: entry.reason,
    advice:
      first === undefined
        ? "言い換えずに、この語を使わない文に書き直してください"
        : `${(entry.instead ?? []).map((word) => `「${word}」`).join("")}などに言い換えてください`,
    replacements: entry.instead ?? [],
  };
};

const notationFinding = (at: Match, notation: string): Finding => ({
  at,
  problem: `は、この自治体の表記「${notation}」と異なります`,
  reason: "表記がそろっていないと、読み手を迷わせます",
  advice: `「${notation}」に統一してください`,
  replacements: [notation],
});

const extraMatchers = new WeakMap<readonly ExtraTerm[], ReturnType<typeof compileLexicon>>();

const extraMatcher = (terms: readonly ExtraTerm[]): ReturnType<typeof compileLexicon> => {
  const known = extraMatchers.get(terms);
  if (known !== undefined) return known;
  const matcher = compileLexicon(terms.map(entryOf));
  extraMatchers.set(terms, matcher);
  return matcher;
};

const entryOf = ({ form, instead, reason, safe }: ExtraTerm, index: number): LexiconEntry => ({
  id: `extra-${index + 1}`,
  forms: [form],
  instead,
  reason: reason.replace(/。$/, ""),
  safe,
  sources: ["guideline-ashiya"],
  bad: [form],
  good: [form],
});
