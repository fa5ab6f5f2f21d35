import { type ArticleId, cite, type Profile } from "../guideline.js";
import { type Layer, nameContacts } from "./layer.js";

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
  /** Names of articles and contacts of one's own. */
  readonly layer: Layer;
}

/**
 * A message: `"伏せ字" は…。なぜ。どうするか。（業務編5(5)）`. It begins with the span in ASCII double quotes, which editors
 * underline by, and holds no second pair of them.
 */
export const composeMessage = ({ quote, problem, reason, advice, articles, profile, layer }: MessageParts): string => {
  const head = quote === undefined ? problem : `"${quotationOf(quote)}" ${problem}`;
  const why = reason === "" ? "" : `${reason}。`;
  return `${head}。${why}${nameContacts(advice, layer.contacts)}。（${cite(articles, profile, layer.articleNames)}）`;
};

/** What is left of an emoji cut in two. */
const HALF_A_CHARACTER = /[\ud800-\udbff]$/;

/** A span as a message quotes it: in one line, without control characters and ASCII quotation marks, cut where it is long. */
export const quotationOf = (quote: string): string => {
  const line = quote
    .replaceAll('"', "”")
    .replace(/\s*[\n\r]\s*/g, " ")
    .replace(/\p{Cc}/gu, " ");
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).replace(HALF_A_CHARACTER, "")}…`;
};

/** A message taken apart again; what has no such parts (a problem of configuration) is all `problem`. */
export interface ParsedMessage {
  readonly quote?: string;
  readonly problem: string;
  readonly reason?: string;
  readonly advice?: string;
  /** Citation without its brackets: `業務編5(5)・プライベート編8(5)`. */
  readonly articles?: string;
}

const COMPOSED = /^(?:"([^"]*)" )?(.+)。（(.+)）$/su;

/** The inverse of {@link composeMessage}. */
export const parseMessage = (message: string): ParsedMessage => {
  const [, quote, text, articles] = COMPOSED.exec(message) ?? [];
  if (text === undefined || articles === undefined) return { problem: message };
  const sentences = text.split("。");
  const problem = sentences[0] ?? text;
  const advice = sentences.length > 1 ? sentences.at(-1) : undefined;
  const reason = sentences.slice(1, -1).join("。");
  return {
    ...(quote === undefined ? {} : { quote }),
    problem,
    ...(reason === "" ? {} : { reason }),
    ...(advice === undefined ? {} : { advice }),
    articles,
  };
};
