import type { SourceId } from "../sources.js";
import type { NonEmpty } from "../types.js";

/**
 * One word a rule looks for, with the evidence that it is right to look for it.
 *
 * `bad` and `good` run as tests: in each `bad` sentence exactly this entry is found at the ⟦marked⟧ span,
 * in each `good` sentence nothing is found.
 */
export interface LexiconEntry {
  /** Stable ASCII id that users write in `disabledTerms`; never derived from the word, never offensive itself. */
  readonly id: string;
  /** Spellings in natural script. Width, invisible characters, soft line breaks, masks and Sudachi variants are found without listing. */
  readonly forms: NonEmpty<string>;
  /**
   * Whether hiragana and katakana spellings of the forms are equal. Set it only where the other script
   * cannot occur by chance inside ordinary words (particles and endings are hiragana).
   */
  readonly anyKana?: boolean;
  /** Longer innocent words that contain a form; where one matches, it swallows the hit. */
  readonly safe?: readonly string[];
  /** Report only where the sentence up to the word matches; end the pattern with `$`. */
  readonly precededBy?: RegExp;
  readonly notPrecededBy?: RegExp;
  /** Report only where the sentence after the word matches; begin the pattern with `^`. */
  readonly followedBy?: RegExp;
  readonly notFollowedBy?: RegExp;
  /** Rewordings (言い換え) to offer. Empty or absent: there is no safe rewording, the passage has to go. */
  readonly instead?: readonly string[];
  /** Why the word is a problem: one Japanese sentence without 「。」, at most 60 characters. */
  readonly reason: string;
  /** `audit` entries are reported only with the option `audit: true`. Default: always reported. */
  readonly level?: "report" | "audit";
  /** What speaks for the entry. */
  readonly sources: NonEmpty<SourceId>;
  /** Sentences with the word, expected span in ⟦ ⟧. */
  readonly bad: NonEmpty<string>;
  /** Near misses: sentences in which nothing may be found. */
  readonly good: NonEmpty<string>;
}
