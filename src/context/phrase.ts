import type { DocumentView, Match } from "../text/document.js";
import type { Span } from "../text/sentences.js";

/** Longest clause a message quotes whole. */
const LONGEST = 32;
const BEFORE = /[^\s。、!?…「」『』()\p{Extended_Pictographic}]*$/u;
const AFTER = /^[^\s。、!?…「」『』()\p{Extended_Pictographic}]*/u;
/** What is left of the word a match broke off in: `そんなつもりはな` + `かった`. */
const ENDING = /^[ぁ-んー]{0,8}/u;
const BEGINNING = /[一-龠々]{0,2}$/u;

/**
 * The clause around a match, from comma to comma, so that a message does not quote half a word. In a long clause only
 * the match with the rest of its first and last word.
 */
export const wholePhrase = (document: DocumentView, { start, end }: Span): Match => {
  const before = document.text.slice(Math.max(0, start - LONGEST), start);
  const after = document.text.slice(end, end + LONGEST);
  const lead = lengthOf(BEFORE, before);
  const trail = lengthOf(AFTER, after);
  return lead + (end - start) + trail <= LONGEST
    ? document.match(start - lead, end + trail)
    : document.match(
        start - (/^[一-龠々]/u.test(document.text.slice(start)) ? lengthOf(BEGINNING, before) : 0),
        end + lengthOf(ENDING, after),
      );
};

/** Longest part of a long find that a message quotes. */
const LONGEST_SPAN = 30;

/** The beginning of a match that runs over several clauses. */
export const shortened = (document: DocumentView, { start, end }: Span): Match =>
  document.match(start, Math.min(end, start + LONGEST_SPAN));

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;
