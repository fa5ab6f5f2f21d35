import { type ArticleId, cite, type Profile } from "../guideline.js";

/** Longest quotation of a span in a message, in UTF-16 code units. */
const LONGEST_QUOTE = 60;

export interface MessageParts {
  /** What the reader sees at the place, or nothing where the finding is about the whole post. */
  readonly quote: string | undefined;
  /** What: continues the quotation (`は…です`), without 「。」. */
  readonly problem: string;
  /** Why, one sentence without 「。」. */
  readonly reason: string;
  /** What to do now, one sentence without 「。」. */
  readonly advice: string;
  readonly articles: Readonly<Partial<Record<Profile, readonly ArticleId[]>>>;
  readonly profile: Profile | undefined;
}

/**
 * A message: `"伏せ字" は…。なぜ。どうするか。（業務編5(5)）`. It begins with the span in ASCII double quotes, which editors
 * underline by, and holds no second pair of them.
 */
export const composeMessage = ({ quote, problem, reason, advice, articles, profile }: MessageParts): string => {
  const head = quote === undefined ? problem : `"${shorten(quote)}" ${problem}`;
  const why = reason === "" ? "" : `${reason}。`;
  return `${head}。${why}${advice}。（${cite(articles, profile)}）`;
};

const shorten = (quote: string): string => {
  const line = quote.replaceAll('"', "”").replace(/\s*\n\s*/g, " ");
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1)}…`;
};
