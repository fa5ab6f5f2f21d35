/** Half-open span of UTF-16 code units in a document view's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const OPENING = "「『（(【〔[“";
const CLOSING = "」』）)】〕]”";
const TERMINATOR = /[。!?‼⁉]/;
/** What still belongs to a sentence after its terminator. */
const TRAILING = /^(?:[。!?‼⁉♪♡♥★☆…」』)】"'w]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\u20e3\u{1f1e6}-\u{1f1ff}])+/u;
const EMOJI_THEN_SPACE = /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d♪♡♥★☆])+)\s+/u;
/** A bracket that stays open longer than this does not hold its sentences together. */
const LONGEST_BRACKET = 120;

/**
 * Splits `text` into sentences that together cover it. A terminator inside brackets does not end
 * the sentence around them; a line break always does.
 */
export const sentencesOf = (text: string): readonly Span[] => {
  const sentences: Span[] = [];
  let start = 0;
  let depth = 0;
  let opened = 0;
  const cut = (end: number): void => {
    if (text.slice(start, end).trim() !== "") sentences.push({ start, end });
    start = end;
    depth = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit === "\n") cut(at + 1);
    else if (OPENING.includes(unit)) {
      if (depth === 0) opened = at;
      depth += 1;
    } else if (CLOSING.includes(unit)) depth = Math.max(0, depth - 1);
    else if (depth > 0 && at - opened <= LONGEST_BRACKET) continue;
    else if (TERMINATOR.test(unit)) {
      const trailing = TRAILING.exec(text.slice(at + 1, at + 40))?.[0].length ?? 0;
      at += trailing;
      cut(at + 1);
    } else if (unit >= "\u2190" && (at === start || text.charAt(at - 1) < "\ud800")) {
      const emoji = unit > "\u9fff" || unit < "\u3000" ? EMOJI_THEN_SPACE.exec(text.slice(at, at + 40))?.[0].length : undefined;
      if (emoji !== undefined) {
        at += emoji - 1;
        cut(at + 1);
      }
    }
  }
  cut(text.length);
  return sentences;
};
