import { MappedText } from "./mapped-text.js";

/** A line that ends so is complete: sentence end, closing bracket, emoji, colon, URL or hashtag. */
const ENDS_COMPLETE =
  /(?:[。.!?‼⁉…♪♡♥☆★〜~ー」』)\]】〉》>:w]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\u20e3]|https?:\/\/\S+|[#@][^\s#@]+)\s*$/u;

/** A line that starts so begins something of its own: list item, label, bracket, URL, hashtag, mention, emoji. */
const STARTS_NEW =
  /^(?:\s|[-*+・•●○◎◆◇■□▲△▼▽★☆※→⇒▶【「『(（〈《<[#@|>]|\d{1,3}[.)、:]|[①-⑳❶-❿]|https?:|\p{Extended_Pictographic})/u;

/** `日時 10月5日`, `場所：市民センター`: a label (a noun, so no particle or verb ending last) with its value. */
const LABELLED =
  /^[^\s:、。\p{Extended_Pictographic}]{0,7}[^\s:、。\p{Extended_Pictographic}たすいねよなるうくがをにはでと][\s:]/u;

/** Two figures on either side of the break are two numbers (`夏まつり2026⏎8月8日`). */
const isBetweenNumbers = (line: string, next: string): boolean => /\d\s*$/u.test(line) && /^\s*\d/u.test(next);

const isSoft = (line: string, next: string): boolean =>
  !isBetweenNumbers(line, next) &&
  line.trim() !== "" &&
  next.trim() !== "" &&
  !ENDS_COMPLETE.test(line) &&
  !STARTS_NEW.test(next) &&
  !LABELLED.test(line) &&
  !LABELLED.test(next);

/**
 * Takes out line breaks in the middle of a sentence, as drafts for social media have them; every
 * other line break stays as a border that no pattern with `.` crosses.
 */
export const joinSoftBreaks = (mapped: MappedText): MappedText => {
  if (!mapped.text.includes("\n")) return mapped;
  const joined = MappedText.builder();
  const lines = mapped.text.split("\n");
  let start = 0;
  lines.forEach((line, number) => {
    const end = start + line.length;
    joined.copy(mapped, start, end);
    const next = lines[number + 1];
    if (next !== undefined && !isSoft(line, next)) joined.copy(mapped, end, end + 1);
    start = end + 1;
  });
  return joined.build();
};
