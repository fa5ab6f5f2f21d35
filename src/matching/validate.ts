import { foldKana, foldString } from "../text/fold.js";
import type { LexiconEntry } from "./lexicon.js";

/** What is wrong with a lexicon, as English sentences; empty where all is well. */
export const validateLexicon = (entries: readonly LexiconEntry[]): readonly string[] => [
  ...duplicates(entries.map(({ id }) => id)).map((id) => `Two entries have the id ${id}.`),
  ...duplicates(entries.flatMap(({ forms }) => forms.map(foldString))).map(
    (form) => `Two forms are ${form} after folding.`,
  ),
  ...entries.flatMap(problemsOf),
];

const duplicates = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const problemsOf = ({ id, forms, safe, reason, bad, good, ...entry }: LexiconEntry): readonly string[] => {
  const folded = forms.map((form) => foldKana(foldString(form)));
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(id) ? [] : [`${id}: the id is not kebab-case ASCII.`]),
    ...forms
      .filter((form) => foldString(form) !== form)
      .map((form) => `${id}: no text contains the form ${form} after folding.`),
    ...(safe ?? [])
      .filter((word) => !folded.some((form) => foldKana(foldString(word)).includes(form)))
      .map((word) => `${id}: the safe word ${word} contains no form.`),
    ...(reason.includes("。") || reason.length > 60
      ? [`${id}: the reason is not one sentence of at most 60 characters without 。`]
      : []),
    ...bad.filter((sentence) => !/⟦[^⟧]+⟧/.test(sentence)).map((sentence) => `${id}: no ⟦ ⟧ in ${sentence}`),
    ...good.filter((sentence) => /[⟦⟧]/.test(sentence)).map((sentence) => `${id}: ⟦ ⟧ in ${sentence}`),
    ...misplaced(id, [entry.precededBy, entry.notPrecededBy], /\$$/, "end with $"),
    ...misplaced(id, [entry.followedBy, entry.notFollowedBy], /^\^/, "begin with ^"),
  ];
};

const misplaced = (
  id: string,
  patterns: readonly (RegExp | undefined)[],
  anchor: RegExp,
  rule: string,
): readonly string[] =>
  patterns.flatMap((pattern) => {
    if (pattern === undefined) return [];
    if (pattern.global) return [`${id}: the condition ${pattern} must not have the flag g.`];
    return anchor.test(pattern.source) ? [] : [`${id}: the condition ${pattern} must ${rule}.`];
  });
