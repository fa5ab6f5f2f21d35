import type { DocumentView, Match } from "../text/document.js";
import { foldKana, foldString } from "../text/fold.js";
import type { LexiconEntry } from "./lexicon.js";
import { isMask, isMaskCode } from "./masks.js";

/** A place where a word of a lexicon stands. */
export interface Hit extends Match {
  readonly entry: LexiconEntry;
  /** Whether letters of the word are masked (`ガ○○`). */
  readonly masked: boolean;
}

/** A lexicon ready to be searched for. */
export interface Matcher {
  /** Hits in reading order, not overlapping: leftmost, longest, protected by safe words. */
  find(document: DocumentView): readonly Hit[];
}

interface Word {
  /** Folded spelling in lower case. */
  readonly spelling: string;
  /** `undefined` for a safe word. */
  readonly entry: LexiconEntry | undefined;
  readonly anyKana: boolean;
}

/** A node of the trie; branches are keyed by UTF-16 code unit. */
interface Node {
  readonly next: Map<number, Node>;
  readonly words: Word[];
}

/** A trie, and which code units begin a word: most places of a text begin none. */
interface Trie {
  readonly root: Node;
  readonly begins: Uint8Array;
}

const node = (): Node => ({ next: new Map(), words: [] });

/**
 * Compiles a lexicon. Do it at module level, so that it happens once for a process.
 *
 * @param variants other spellings of a form, by form (see `scripts/lexicon-variants.ts`)
 */
export const compileLexicon = (
  entries: readonly LexiconEntry[],
  variants: Readonly<Record<string, readonly string[]>> = {},
): Matcher => {
  const trie: Trie = { root: node(), begins: new Uint8Array(0x10000) };
  const add = (text: string, entry: LexiconEntry | undefined, anyKana: boolean): void => {
    const spelling = lower(foldString(text));
    const units = codeUnits(foldKana(spelling));
    trie.begins[units[0] ?? 0] = 1;
    let at = trie.root;
    for (const unit of units) {
      const known = at.next.get(unit);
      const next = known ?? node();
      if (known === undefined) at.next.set(unit, next);
      at = next;
    }
    at.words.push({ spelling, entry, anyKana });
  };
  for (const entry of entries) {
    for (const form of entry.forms) {
      add(form, entry, entry.anyKana ?? false);
      for (const variant of variants[form] ?? []) add(variant, entry, entry.anyKana ?? false);
    }
    for (const safe of entry.safe ?? []) add(safe, undefined, true);
  }
  return { find: (document) => findAll(trie, document) };
};

const codeUnits = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

const lower = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

interface Candidate {
  readonly word: Word;
  readonly length: number;
  readonly masks: number;
}

const texts = new WeakMap<DocumentView, { readonly text: string; readonly search: string }>();

/** The view's text in lower case, and that in hiragana: made once for all lexicons. */
const searchTexts = (document: DocumentView): { readonly text: string; readonly search: string } => {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const text = lower(document.text);
  const made = { text, search: foldKana(text) };
  texts.set(document, made);
  return made;
};

const findAll = ({ root, begins }: Trie, document: DocumentView): readonly Hit[] => {
  const { text, search } = searchTexts(document);
  const hits: Hit[] = [];
  let at = 0;
  while (at < search.length) {
    if (begins[search.charCodeAt(at)] === 0) {
      at += 1;
      continue;
    }
    const candidates: Candidate[] = [];
    collect(root, search, at, 0, 0, candidates);
    if (candidates.length === 0) {
      at += 1;
      continue;
    }
    const best = candidates
      .filter((candidate) => isWholeWord(candidate, text, at))
      .sort(
        (a, b) =>
          b.length - a.length ||
          a.masks - b.masks ||
          Number(b.word.entry === undefined) - Number(a.word.entry === undefined),
      )[0];
    if (best === undefined) {
      at += 1;
      continue;
    }
    const { entry } = best.word;
    if (entry === undefined) {
      at += best.length;
      continue;
    }
    const match = document.match(at, at + best.length);
    if (fitsItsSentence(entry, match, document)) {
      hits.push({ ...match, entry, masked: best.masks > 0 });
      at += best.length;
    } else {
      at += 1;
    }
  }
  return hits;
};

/** Every word that starts at `from`; a mask character in the text stands for any letter but the first. */
const collect = (at: Node, text: string, from: number, length: number, masks: number, found: Candidate[]): void => {
  for (const word of at.words) {
    if (masks === 0 || enoughVisible(length, masks)) found.push({ word, length, masks });
  }
  if (from + length >= text.length) return;
  const unit = text.charCodeAt(from + length);
  const next = at.next.get(unit);
  if (next !== undefined) collect(next, text, from, length + 1, masks, found);
  if (length > 0 && isMaskCode(unit)) {
    for (const masked of at.next.values())
      if (masked !== next) collect(masked, text, from, length + 1, masks + 1, found);
  }
};

/** Two letters at least, and no fewer letters than masks. */
const enoughVisible = (length: number, masks: number): boolean => length - masks >= 2 && length - masks >= masks;

const KATAKANA = /^[ァ-ヺー]+$/;
const LATIN = /^[a-z]+$/;

const isWholeWord = ({ word, length, masks }: Candidate, text: string, at: number): boolean => {
  const found = text.slice(at, at + length);
  if (!word.anyKana && !isSpelledSo(found, word.spelling)) return false;
  if (word.entry === undefined) return true;
  const script = [KATAKANA, LATIN].find((candidate) => candidate.test(masks > 0 ? word.spelling : found));
  return (
    script === undefined ||
    !(
      touches(script, text.charAt(at - 1)) ||
      (touches(script, text.charAt(at + length)) && !SLANG_TAIL.test(text.slice(at + length, at + length + 6)))
    )
  );
};

/** What slang hangs on a word for people, in the word's own katakana: the word is still whole before it. */
const SLANG_TAIL = /^(?:ムーブ|オーラ|キャラ|ネタ|モード|プレイ|プレー|アピール|ポエム|ジョーク|ギャグ|ホイホイ)/;

/** Whether every letter that is not masked is the word's own, in the word's own script. */
const isSpelledSo = (found: string, spelling: string): boolean =>
  found === spelling || found.split("").every((unit, index) => unit === spelling[index] || isMask(unit));

const touches = (script: RegExp, neighbour: string): boolean => neighbour !== "" && script.test(neighbour);

const fitsItsSentence = (entry: LexiconEntry, match: Match, document: DocumentView): boolean => {
  const { precededBy, notPrecededBy, followedBy, notFollowedBy } = entry;
  if ((precededBy ?? notPrecededBy ?? followedBy ?? notFollowedBy) === undefined) return true;
  const sentence = document.sentenceAt(match);
  const before = document.text.slice(sentence.start, match.start);
  const after = document.text.slice(match.end, sentence.end);
  return (
    (precededBy?.test(before) ?? true) &&
    !(notPrecededBy?.test(before) ?? false) &&
    (followedBy?.test(after) ?? true) &&
    !(notFollowedBy?.test(after) ?? false)
  );
};
