import { MappedText } from "./mapped-text.js";

/**
 * Characters that some fold changes. Text without one is returned as it is: most posts are
 * ordinary kana, kanji and ASCII.
 */
const MAY_CHANGE =
  /[^\n\u0020-\u007e\u2026\u25a0-\u25ff\u3001-\u3098\u309b-\u309e\u30a0-\u30fe\u4e00-\u9fff\u2600-\u27bf]|[ヿ]/u;

/** A character with what has to be folded together with it (sound marks, combining marks). */
const CLUSTER = /[\uff61-\uff9f][\uff9e\uff9f]?|.[\u3099\u309a]|[\s\S]/gsu;

/** Removed: soft hyphen, zero-width characters, byte order mark, direction marks, variation selectors. */
const INVISIBLE = /^[\u00ad\u034f\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\r\u{e0100}-\u{e01ef}]$/u;

/**
 * Kept although NFKC would change them, since the change makes another text: `①10人` would become
 * `110人`, `㊙` would lose its circle, `…` would become three full stops.
 */
const KEEP = /^[\u2025\u2026\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf\u3280-\u32b0\u00b2\u00b3\u00b9\u2070-\u209f\u00bc-\u00be]$/u;

const ZERO_WIDTH_JOINER = "\u200d";
const PICTOGRAPH = /\p{Extended_Pictographic}$/u;

const foldCluster = (cluster: string, before: string): string => {
  if (cluster === ZERO_WIDTH_JOINER) return PICTOGRAPH.test(before) ? cluster : "";
  if (INVISIBLE.test(cluster)) return "";
  if (KEEP.test(cluster)) return cluster;
  return cluster.normalize("NFKC");
};

/**
 * Makes spellings equal that a reader sees as the same: full and half width, composed and
 * decomposed sound marks, invisible characters. After it, digits, Latin letters and most
 * punctuation are ASCII (`（` is `(`, `！` is `!`), kana is full width; `、。「」…〜` stay.
 */
export const foldWidth = (mapped: MappedText): MappedText => {
  if (!MAY_CHANGE.test(mapped.text)) return mapped;
  const folded = MappedText.builder();
  for (const { 0: cluster, index } of mapped.text.matchAll(CLUSTER)) {
    const replacement = foldCluster(cluster, folded.text);
    if (replacement === cluster) folded.copy(mapped, index, index + cluster.length);
    else if (replacement !== "") folded.copy(mapped, index, index + cluster.length, replacement);
  }
  return folded.build();
};

/** The same fold for a plain string, for words of a lexicon or an option. */
export const foldString = (text: string): string =>
  MAY_CHANGE.test(text) ? foldWidth(MappedText.builder().verbatim(text, 0).build()).text : text;

/** Katakana to hiragana, one unit for one unit, so that offsets stay. Expects width-folded text. */
export const foldKana = (text: string): string =>
  text.replace(/[ァ-ヶヽヾ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
