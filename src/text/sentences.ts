/** Half-open span of UTF-16 code units in a document view's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const OPENING = "「『（(【〔[“";
const CLOSING = "」』）)】〕]”";
/** Everything at which a sentence can end, and the brackets that hold sentences together. */
const BORDER =
  /[\n「『（(【〔[“」』）)】〕\]”。!?‼⁉]|(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d♪♡♥★☆])+[^\S\n]+/gu;
/** What still belongs to a sentence after its terminator. */
const TRAILING =
  /(?:[。!?‼⁉♪♡♥★☆…」』)】"'w]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\u20e3\u{1f1e6}-\u{1f1ff}])*/uy;
/** A bracket that stays open longer than this does not hold its sentences together. */
const LONGEST_BRACKET = 120;

/**
 * Splits `text` into sentences that together cover it. A terminator, or emoji with a space behind, inside brackets
 * does not end the sentence around them; a line break always does.
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
  const border = new RegExp(BORDER);
  for (let found = border.exec(text); found !== null; found = border.exec(text)) {
    const { 0: mark, index } = found;
    if (mark === "\n") cut(index + 1);
    else if (OPENING.includes(mark)) {
      if (depth === 0) opened = index;
      depth += 1;
    } else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 || index - opened > LONGEST_BRACKET) {
      TRAILING.lastIndex = border.lastIndex;
      const isEmoji = /\s$/.test(mark);
      border.lastIndex += isEmoji ? 0 : (TRAILING.exec(text)?.[0].length ?? 0);
      cut(border.lastIndex);
    }
  }
  cut(text.length);
  return sentences;
};
