import type { DocumentView, Match } from "../text/document.js";
import { isMask } from "./masks.js";

/** A word to be found although some of its letters are masked. */
export interface MaskableWord {
  readonly word: string;
  /** Whether the first letter may be a masked one. */
  readonly beheadable: boolean;
}

const KANA_WORD = /^(?:[ァ-ヺー]+|[ぁ-ゖー]+)$/;
const KATAKANA = /[ァ-ヺー]/;
const KANJI = /[一-龠々]/;

/** Kana words of three letters and more may lose their first letter; words of kanji only if `beheaded` names them. */
export const maskable = (words: Iterable<string>, beheaded: ReadonlySet<string>): readonly MaskableWord[] =>
  [...new Set(words)].map((word) => ({
    word,
    beheadable: beheaded.has(word) || (word.length > 2 && KANA_WORD.test(word)),
  }));

/**
 * The longest of `words` that stands at the mask at `position` with one letter or more, but at most half of them,
 * masked. `position` must be that of the word's first mask.
 */
export const maskedWordAt = (
  document: DocumentView,
  position: number,
  words: readonly MaskableWord[],
): Match | undefined => {
  const { text } = document;
  let best: Match | undefined;
  for (const { word, beheadable } of words) {
    if (best !== undefined && word.length <= best.text.length) continue;
    for (let index = beheadable ? 0 : 1; index < word.length; index += 1) {
      const start = position - index;
      if (start >= 0 && fits(text, start, word) && isWhole(text, start, start + word.length))
        best = document.match(start, start + word.length);
    }
  }
  return best;
};

const fits = (text: string, start: number, word: string): boolean => {
  let masks = 0;
  for (let index = 0; index < word.length; index += 1) {
    const unit = text.charAt(start + index);
    if (unit === word.charAt(index)) continue;
    if (!isMask(unit)) return false;
    masks += 1;
  }
  return masks > 0 && masks * 2 <= word.length;
};

/** No longer row of masks, no longer katakana word, and for two kanji no longer compound on the left. */
const isWhole = (text: string, start: number, end: number): boolean => {
  const found = text.slice(start, end);
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (isMask(before) || isMask(after)) return false;
  if (KATAKANA.test(found) && (KATAKANA.test(before) || KATAKANA.test(after))) return false;
  return !(found.length === 2 && KANJI.test(found) && KANJI.test(before));
};
