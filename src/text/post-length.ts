/**
 * How the platforms count the length of a post. Each function takes the text as it will be published, not folded.
 */

/** Ways to count: see the functions below. */
export type Counting = "weighted" | "characters" | "emojiBytes" | "bytes" | "units" | "graphemes";

/**
 * X: the weights of twitter-text's configuration 3. Latin letters and most European punctuation weigh 1, everything else
 * 2, an emoji (with its joiners and modifiers) 2, an address 23 whatever its length. Counted after NFC.
 */
export const weightedLength = (text: string): number => {
  let length = 0;
  let done = 0;
  const normal = text.normalize("NFC");
  for (const { start, end } of urlsIn(normal)) {
    length += weigh(normal.slice(done, start)) + WEIGHT_OF_URL;
    done = end;
  }
  return length + weigh(normal.slice(done));
};

/** Length of `text` as a platform counts it. */
export const lengthOf = (text: string, counting: Counting): number => COUNT[counting](text);

const COUNT: Readonly<Record<Counting, (text: string) => number>> = {
  weighted: weightedLength,
  characters: (text) => Array.from(text).length,
  emojiBytes: (text) => {
    let length = 0;
    const rest = text.replace(EMOJI, (emoji) => {
      length += utf8Length(emoji);
      return "";
    });
    return length + Array.from(rest).length;
  },
  bytes: (text) => utf8Length(text),
  units: (text) => text.length,
  graphemes: (text) => graphemeStarts(text).length,
};

const SEGMENTER = new Intl.Segmenter("ja", { granularity: "grapheme" });
/** A stretch that ends between two letters nothing joins. The segmenter slows down with the square of what it is given. */
const STRETCH =
  /[\s\S]{200,2000}?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}a-z](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}a-z])|[\s\S]+/gu;

/** Where the characters a reader sees start: an emoji is one, however it is joined. */
export const graphemeStarts = (text: string): readonly number[] =>
  [...text.matchAll(STRETCH)].flatMap(({ 0: stretch, index: start }) =>
    Array.from(SEGMENTER.segment(stretch), ({ index }) => start + index),
  );

const WEIGHT_OF_URL = 23;
const WEIGHT_OF_EMOJI = 2;
const DEFAULT_WEIGHT = 2;
/** Code points that weigh 1, first and last. */
const LIGHT: readonly (readonly [number, number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

const weigh = (text: string): number => {
  let length = 0;
  const rest = text.replace(EMOJI, () => {
    length += WEIGHT_OF_EMOJI;
    return "";
  });
  for (const character of rest) {
    const codePoint = character.codePointAt(0) ?? 0;
    length += LIGHT.some(([first, last]) => first <= codePoint && codePoint <= last) ? 1 : DEFAULT_WEIGHT;
  }
  return length;
};

/** One picture: flags, keycaps, pictographs with skin tone, variation selector, tags, and what is joined to them. */
const EMOJI = (() => {
  const one =
    "(?:(?![\\u00a9\\u00ae\\u2122](?!\\ufe0f))\\p{Extended_Pictographic}(?!\\ufe0e)(?:\\p{Emoji_Modifier}|\\ufe0f)?(?:[\\u{e0020}-\\u{e007e}]+\\u{e007f})?)";
  return new RegExp(
    `\\p{Regional_Indicator}{2}|[0-9#*]\\ufe0f?\\u20e3|${one}(?:\\u200d${one})*|\\p{Emoji_Modifier}`,
    "gu",
  );
})();

const utf8Length = (text: string): number => {
  let length = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    length += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
  return length;
};

/** An address in a text, as the platforms make links of it. */
export interface Url {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Top-level domains that make a link without `https://` before them. */
const BARE_TLD =
  "com|net|org|info|biz|edu|gov|int|mil|name|pro|mobi|asia|travel|museum|jp|tokyo|osaka|kyoto|nagoya|yokohama|okinawa|co|io|me|tv|cc|us|uk|cn|kr|tw|hk|sg|in|id|th|vn|au|nz|ca|eu|de|fr|it|es|nl|be|ch|at|se|no|fi|dk|pl|ru|br|mx|ly|gl|gle|gd|am|fm|gg|be|ai|app|dev|site|online|shop|store|blog|page|link|club|city|live|media|news|tech|xyz|space|website|work|today|events|center|email|art|earth";
const PATH_CHARACTER = "[a-z0-9\\u00c0-\\u024f\\u0400-\\u04ff!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&]";
const PATH_END = "[a-z0-9\\u00c0-\\u024f\\u0400-\\u04ff=_#/+\\-]";
const AFTER_HOST = `(?::\\d+)?(?:\\/(?:(?:${PATH_CHARACTER}|\\([a-z0-9_./-]{1,60}\\))*(?:${PATH_END}|\\([a-z0-9_./-]{1,60}\\)))?)?(?:\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/])?`;
const LABEL = "[^\\s\\p{P}\\p{S}\\p{Cc}\\p{Cf}]";
const HOST = `(?:${LABEL}(?:${LABEL}|[-_])*\\.)+(?:\\p{L}{2,}|xn--[\\-0-9a-z]+)`;
const BARE_HOST = `(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?\\.)+(?:${BARE_TLD})(?![0-9a-z@+-])`;
const URL_PATTERN = new RegExp(
  `(?<![A-Za-z0-9@＠$#＃])(?:https?:\\/\\/(${HOST})${AFTER_HOST}|(?<![-_./])(${BARE_HOST})${AFTER_HOST})`,
  "giu",
);
const LONGEST_LABEL = 63;
const LONGEST_URL = 4096;

/** Addresses in a text, with or without `https://`. Addresses with labels or a length no DNS would take are none. */
export const urlsIn = (text: string): readonly Url[] =>
  [...text.matchAll(URL_PATTERN)].flatMap((match) => {
    const [url, host, bareHost = ""] = match;
    const labels = (host ?? bareHost).split(".");
    const length = url.length + (host === undefined ? "https://".length : 0);
    return length <= LONGEST_URL && labels.every((label) => asciiLength(label) <= LONGEST_LABEL)
      ? [{ start: match.index, end: match.index + url.length, text: url }]
      : [];
  });

/** Length of a label of a domain in Punycode (RFC 3492), the form DNS knows it in. */
const asciiLength = (label: string): number => {
  const codePoints = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const basic = codePoints.filter((codePoint) => codePoint < 0x80).length;
  if (basic === codePoints.length) return label.length;
  let length = "xn--".length + basic + (basic > 0 ? 1 : 0);
  let next = 0x80;
  let delta = 0;
  let bias = 72;
  let handled = basic;
  while (handled < codePoints.length) {
    const smallest = Math.min(...codePoints.filter((codePoint) => codePoint >= next));
    delta += (smallest - next) * (handled + 1);
    next = smallest;
    for (const codePoint of codePoints) {
      if (codePoint < next) delta += 1;
      if (codePoint !== next) continue;
      let rest = delta;
      for (let digit = 36; ; digit += 36) {
        const threshold = digit <= bias ? 1 : digit >= bias + 26 ? 26 : digit - bias;
        length += 1;
        if (rest < threshold) break;
        rest = Math.floor((rest - threshold) / (36 - threshold));
      }
      bias = adaptBias(delta, handled + 1, handled === basic);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    next += 1;
  }
  return length;
};

const adaptBias = (delta: number, points: number, first: boolean): number => {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / points);
  let digits = 0;
  while (rest > 455) {
    rest = Math.floor(rest / 35);
    digits += 36;
  }
  return digits + Math.floor((36 * rest) / (rest + 38));
};
