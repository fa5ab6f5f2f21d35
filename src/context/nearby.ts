import type { DocumentView, Sentence } from "../text/document.js";
import type { Span } from "../text/sentences.js";

/**
 * What stands near a sentence. Each asks in its own way whether a pattern may reach from one sentence into the next:
 * {@link apart} says no, {@link together} yes.
 */

/** The sentence with `before` sentences before it and `after` after it; -1 leaves the sentence itself out. */
export const sentencesAround = (
  { sentences }: DocumentView,
  { index }: Pick<Sentence, "index">,
  before: number,
  after = before,
): readonly Sentence[] => sentences.slice(Math.max(0, index - before), index + after + 1);

/** Texts in which no match reaches from one sentence into the next. */
export const apart = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join("\n");

/** Texts as one. */
export const together = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join("");

/** The span from `reach` sentences before `first` to `reach` sentences after `last`. */
export const sceneAround = ({ sentences }: DocumentView, first: Sentence, reach: number, last = first): Span => ({
  start: sentences[Math.max(0, first.index - reach)]?.start ?? first.start,
  end: sentences[Math.min(sentences.length - 1, last.index + reach)]?.end ?? last.end,
});

/** A span without a match inside it, parted where the match stood. */
export const withoutMatch = ({ text }: DocumentView, { start, end }: Span, match: Span): string =>
  `${text.slice(start, match.start)}\n${text.slice(match.end, end)}`;
