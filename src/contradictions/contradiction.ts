import { isQuoted } from "../context/keep.js";
import type { Finding } from "../core/define-rule.js";
import type { DocumentView } from "../text/document.js";
import type { Span } from "../text/sentences.js";

/** Something in a text that cannot be true together with the rest of it or with the calendar. */
export interface Contradiction extends Omit<Finding, "at"> {
  readonly at: Span;
}

/** One kind of contradiction, looked for in what has been read from a text. */
export type Check<Reading> = (reading: Reading) => Iterable<Contradiction>;

/** A sentence longer than this on either side of a span is cut, UTF-16 code units. */
const LONGEST_SIDE = 150;

/** The sentence around a span, as far as it can matter. */
export const sentenceAround = (document: DocumentView, span: Span): string => {
  const { start, end } = document.sentenceAt(span);
  return document.text.slice(Math.max(start, span.start - LONGEST_SIDE), Math.min(end, span.end + LONGEST_SIDE));
};

const NAMED_WRONG = /(?:^|[\s(【[「<])(?:誤り?|修正前|訂正前|変更前)[)】\]」>]?[\s::はが]{0,2}[「『]?$/u;
const THEN_PUT_RIGHT =
  /^[^。\n]{0,30}(?:正しくは|(?:は|が|というのは|としたのは|とあるのは)[^。\n]{0,8}(?:誤り|間違い)|と誤って|の誤り|の間違い|ではなく|→[ \t]?[(【[「<]?(?:正|修正後|訂正後))/u;
const LONGEST_LABEL = 8;
const LONGEST_CORRECTION = 48;

/** A correction quotes what was wrong: （誤）10月3日（木） →（正）10月3日（金）. */
export const isPutRight = ({ text }: DocumentView, { start, end }: Span): boolean =>
  NAMED_WRONG.test(text.slice(Math.max(0, start - LONGEST_LABEL), start)) ||
  THEN_PUT_RIGHT.test(text.slice(end, end + LONGEST_CORRECTION));

/** Runs the checks in order. Of findings that overlap the first stays; quoted ones go unless `audit` is set. */
export function* contradictionsIn<Reading extends { readonly document: DocumentView }>(
  reading: Reading,
  checks: readonly Check<Reading>[],
  audit: boolean,
): Iterable<Finding> {
  const { document } = reading;
  const reported = new Set<number>();
  for (const { at, ...finding } of checks.flatMap((check) => [...check(reading)])) {
    const units = Array.from({ length: at.end - at.start }, (_, index) => at.start + index);
    if (units.some((unit) => reported.has(unit))) continue;
    if (isPutRight(document, at) || (!audit && isQuoted(document, at))) continue;
    for (const unit of units) reported.add(unit);
    yield { ...finding, at: document.match(at.start, at.end) };
  }
}
