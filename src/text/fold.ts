import { MappedText } from "./mapped-text.js";

/**
 * A character some fold may change, with what has to be folded together with it (sound marks). Everything else
 * – kana, kanji, ASCII, geometric shapes, `…` – is passed over unread.
 */
const MAY_CHANGE =
  /[\uff61-\uff9f][\uff9e\uff9f]?|[\u3041-\u30ff][\u3099\u309a]|[^\n\u0020-\u007e\u2026\u25a0-\u25ff\u2600-\u27bf\u3001-\u3098\u309b-\u309e\u30a0-\u30fe\u4e00-\u9fff]/gu;

/**
 * Removed: soft hyphen, zero-width characters, byte order mark, direction marks, variation selectors, tags, and control
 * characters that part nothing.
 */
const INVISIBLE =
  /^(?:[\u00ad\u034f\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e01ef}]|(?![\t\n\v\f\u0085])\p{Cc})$/u;

/**
 * Kept although NFKC would change them, since the change makes another text: `①10人` would become
 * `110人`, `㊙` would lose its circle, `‥` would become two full stops.
 */
const KEEP =
  /^[\u2025\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u3280-\u32bf\u00b2\u00b3\u00b9\u2070-\u209f\u00bc-\u00be]$/u;

const ZERO_WIDTH_JOINER = "\u200d";
const ENDS_IN_PICTOGRAPH = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u;

const folds = new Map<string, string>();

const foldCluster = (cluster: string): string => {
  const known = folds.get(cluster);
  if (known !== undefined) return known;
  const folded = INVISIBLE.test(cluster) ? "" : KEEP.test(cluster) ? cluster : cluster.normalize("NFKC");
  folds.set(cluster, folded);
  return folded;
};

/**
 * Makes spellings equal that a reader sees as the same: full and half width, composed and
 * decomposed sound marks, invisible characters. After it, digits, Latin letters and most
 * punctuation are ASCII (`（` is `(`, `！` is `!`), kana is full width; `、。「」…〜` stay.
 */
export const foldWidth = (mapped: MappedText): MappedText => {
  const { text } = mapped;
  const folded = MappedText.builder();
  let done = 0;
  for (const { 0: cluster, index } of text.matchAll(MAY_CHANGE)) {
    // A joiner between emoji makes one picture of them; anywhere else it only hides a word from a search.
    const joins = cluster === ZERO_WIDTH_JOINER && ENDS_IN_PICTOGRAPH.test(text.slice(Math.max(0, index - 2), index));
    const replacement = cluster === ZERO_WIDTH_JOINER ? (joins ? cluster : "") : foldCluster(cluster);
    if (replacement === cluster) continue;
    folded.copy(mapped, done, index).replace(mapped, index, index + cluster.length, replacement);
    done = index + cluster.length;
  }
  return done === 0 ? mapped : folded.copy(mapped, done, text.length).build();
};

/** The same fold for a plain string, for words of a lexicon or an option. */
export const foldString = (text: string): string => foldWidth(MappedText.builder().verbatim(text, 0).build()).text;

const KATAKANA_OFFSET = 0x60;

/** Katakana to hiragana, one unit for one unit, so that offsets stay. Expects width-folded text. */
export const foldKana = (text: string): string =>
  text.replace(/[ァ-ヶヽヾ]+/g, (letters) =>
    String.fromCharCode(...Array.from(letters, (letter) => letter.charCodeAt(0) - KATAKANA_OFFSET)),
  );
