import { type Dismissal, isOver } from "../core/dismissals.js";
import { readOptions } from "../core/options.js";
import { didYouMean } from "../text/nearest.js";
import type { JudgedRule } from "./judge.js";
import type { Problem } from "./report.js";
import { RULES } from "./rules.js";
import { isRecord } from "./textlint.js";

/** What is odd about the accepted findings of a configuration: one that can never apply, or no longer does. */
export const judgeDismissals = (rules: readonly JudgedRule[], now = Date.now()): readonly Problem[] => {
  const given = rules.map((judged) => ({ id: judged.rule.meta.id, judged, dismissals: dismissalsOf(judged) }));
  const all = new Map(given.flatMap(({ dismissals }) => dismissals.map((one) => [JSON.stringify(one), one])));
  const odd = [...all].flatMap(([key, dismissal]): readonly Problem[] => {
    const id = dismissal.ruleId.split("/").at(-1) ?? dismissal.ruleId;
    const what = `了承した検出「${dismissal.text}」`;
    if (!RULES.some(({ meta }) => meta.id === id)) return [unknownRule(what, id)];
    const readers = given.filter((candidate) => candidate.id === id && candidate.judged.options !== false);
    const isRead = readers.some(({ dismissals }) => dismissals.some((one) => JSON.stringify(one) === key));
    if (readers.length > 0 && !isRead) return [misplaced(what, id)];
    return [];
  });
  return [...odd, ...ended([...all.values()].filter((dismissal) => isOver(dismissal, now)))];
};

const dismissalsOf = ({ rule, options }: JudgedRule): readonly Dismissal[] =>
  isRecord(options) && options.dismissals !== undefined
    ? (readOptions({ dismissals: options.dismissals }, rule.options).values.dismissals as readonly Dismissal[])
    : [];

const unknownRule = (what: string, id: string): Problem => {
  const ids = RULES.map(({ meta }) => meta.id);
  return {
    level: "error",
    what: `${what}の ruleId「${id}」というルールはありません。この了承は効きません。`,
    mend: `${didYouMean(id, ids)}検出の末尾に出るルール名を書いてください。`,
  };
};

const misplaced = (what: string, id: string): Problem => ({
  level: "error",
  what: `${what}は ${id} の検出ですが、ほかのルールの設定に書かれているため効きません。`,
  mend: `${id} の dismissals に移すか、.textlintrc.js の defineConfig で全ルールに渡してください。`,
});

/** One note for all, since they can be thousands. */
const ended = (dismissals: readonly Dismissal[]): readonly Problem[] => {
  const [first, ...others] = dismissals;
  if (first === undefined) return [];
  const more = others.length > 0 ? `など ${dismissals.length} 件` : "";
  const days = dismissals.flatMap(({ until }) => until ?? []).sort();
  const period = [...new Set([days[0], days.at(-1)])].join("〜");
  return [
    {
      level: "note",
      what: `了承した検出「${first.text}」${more}は、期限（${period}）を過ぎたので、また報告されます。`,
    },
  ];
};
