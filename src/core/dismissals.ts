import * as v from "valibot";
import type { DocumentView } from "../text/document.js";
import { foldString } from "../text/fold.js";
import { parseMoment } from "../text/moment.js";
import type { Span } from "../text/sentences.js";
import { quotationOf } from "./message.js";

const DAY = "「2027-03-31」の形の日付を書いてください。";

const dismissal = v.strictObject({
  /** Id of the rule, with or without the preset's name before it. */
  ruleId: v.pipe(v.string(), v.nonEmpty()),
  /** Text of the finding as its message quotes it, or, where it is about the whole post, the message's first sentence. */
  text: v.pipe(v.string(), v.nonEmpty()),
  /** The one post it is about, as a path from a folder above it: `posts/000012.md`. Without it, it holds in every post. */
  file: v.optional(v.pipe(v.string(), v.nonEmpty())),
  /** Why it was accepted, for those who come later. */
  reason: v.pipe(v.string(), v.nonEmpty("了承した理由を書いてください。")),
  /** Last day on which the dismissal holds, in Japan. Without it, it holds for good. */
  until: v.optional(
    v.pipe(
      v.string(),
      v.check((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && parseMoment(day) !== undefined, DAY),
    ),
  ),
});

export const dismissalsSchema = v.array(dismissal);

/** A finding that somebody looked at and accepted. */
export type Dismissal = v.InferOutput<typeof dismissal>;

const DAY_MILLISECONDS = 86_400_000;

/**
 * Which findings of a rule are dismissed. Works on the finding's text, so it holds in every format; the text as the message
 * quotes it (with its markup, or cut) is known too. The one place that asks the clock: an acceptance with a date must end.
 */
export const isDismissed = (
  document: DocumentView,
  dismissals: readonly Dismissal[],
  ruleId: string,
  filePath?: string,
  now = Date.now(),
): ((span: Span | undefined, problem: string) => boolean) => {
  const texts = dismissals
    .filter(({ ruleId: accepted }) => accepted.split("/").at(-1) === ruleId)
    .filter((candidate) => isAbout(candidate, filePath) && !isOver(candidate, now))
    .map(({ text }) => foldString(text));
  if (texts.length === 0) return () => false;
  return (span, problem) => {
    if (span === undefined) return texts.some((text) => text.replace(/。$/, "") === foldString(problem));
    const quotation = quotationOf(document.source.slice(...document.sourceRange(span)));
    return texts.includes(document.text.slice(span.start, span.end)) || texts.includes(foldString(quotation));
  };
};

/** Whether a dismissal is about a post, given the path of its file; one that has no file is no file's. */
const isAbout = ({ file }: Dismissal, filePath = ""): boolean =>
  file === undefined || withSlashes(`/${filePath}`).endsWith(`/${withSlashes(file).replace(/^(?:\.?\/)+/, "")}`);

const withSlashes = (path: string): string => path.replaceAll("\\", "/");

/** Whether the last day of a dismissal is over in Japan. */
export const isOver = ({ until }: Dismissal, now: number): boolean => {
  const day = until === undefined ? undefined : parseMoment(until);
  return day !== undefined && now >= day.getTime() + DAY_MILLISECONDS;
};
