/**
 * Makes searching quick. Most patterns are long lists of wordings, and hardly any text holds one of them: a look at the
 * characters of the text tells which parts of a list are worth trying. It also keeps V8 from compiling all of them, which
 * takes long, and of so much code it makes the rest slow.
 */
import { lookAtOpening, type Needs, needsOf, Signs } from "./pattern-hints.js";
import { alternativesOf, parse } from "./pattern-tree.js";

/** A pattern, or some of its alternatives that follow one another. */
interface Part {
  readonly source: string;
  /** What the text has to hold for a match, where that is told quickly. */
  readonly needs?: Needs | undefined;
  /** With the flag g; made when it is first needed. */
  search?: RegExp;
}

interface Searcher {
  /** How many characters were searched. */
  searched: number;
  /** Whether that was enough to make reading the pattern worth while. */
  isRead: boolean;
  /** The whole pattern, until it is read. */
  parts: readonly Part[];
}

const searchers = new WeakMap<RegExp, Searcher>();

/**
 * Every match of `pattern` in `text`, but for empty ones: its text, its place and its named groups. Groups are not to be
 * asked for by number, nor names that another alternative holds.
 */
export const matchesIn = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  const searches = searchesFor(pattern, text);
  const found: RegExpExecArray[] = [];
  // Not matchAll: it makes a new RegExp at every call, and rules ask for every sentence.
  const next = searches.map((search) => search.exec(text));
  // Of the alternatives that match first, the one written first.
  for (let first = firstOf(next); first !== undefined; first = firstOf(next)) {
    const end = first[0] === "" ? after(pattern, text, first.index) : first.index + first[0].length;
    if (first[0] !== "") found.push(first);
    for (const [index, search] of searches.entries()) {
      if ((next[index]?.index ?? end) >= end) continue;
      search.lastIndex = end;
      next[index] = search.exec(text);
    }
  }
  return found;
};

/** Whether `pattern` (without the flag y) occurs in `text`. */
export const occursIn = (text: string, pattern: RegExp): boolean =>
  searchesFor(pattern, text).some((search) => search.test(text));

/** `text` without all that `pattern` matches. */
export const without = (text: string, pattern: RegExp): string => {
  let rest = "";
  let end = 0;
  for (const { 0: hit, index } of matchesIn(text, pattern)) {
    rest += text.slice(end, index);
    end = index + hit.length;
  }
  return end === 0 ? text : rest + text.slice(end);
};

const firstOf = (matches: readonly (RegExpExecArray | null)[]): RegExpExecArray | undefined => {
  let first: RegExpExecArray | undefined;
  for (const match of matches) if (match !== null && match.index < (first?.index ?? Infinity)) first = match;
  return first;
};

/** One on; a code point where the flag u would go back to the start of a surrogate pair. */
const after = ({ unicode }: RegExp, text: string, index: number): number =>
  index + (unicode && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

/**
 * Searches, at their start, which together find in `text` what `pattern` matches: one for each part that may. They are
 * shared: use them up before the next call.
 */
const searchesFor = (pattern: RegExp, text: string): readonly RegExp[] => {
  let searcher = searchers.get(pattern);
  if (searcher === undefined) {
    searcher = {
      searched: 0,
      isRead: false,
      parts: [{ source: pattern.source, search: withFlagG(pattern.source, pattern) }],
    };
    searchers.set(pattern, searcher);
  }
  searcher.searched += text.length;
  if (!searcher.isRead && searcher.searched > WORTH_READING) {
    searcher.isRead = true;
    if (isReadable(pattern)) searcher.parts = dividedInto(pattern);
  }
  const signs = searcher.isRead ? signsOf(text) : undefined;
  const searches: RegExp[] = [];
  for (const part of searcher.parts) {
    if (part.needs !== undefined && signs?.meet(part.needs) === false) continue;
    part.search ??= withLook(part.source, pattern);
    part.search.lastIndex = 0;
    searches.push(part.search);
  }
  return searches;
};

/** After so many characters the time that reading a pattern takes is spared soon. */
const WORTH_READING = 1000;

/** Under the flag v, character classes are another language; under i, one character stands for several. */
const isReadable = ({ source, flags }: RegExp): boolean =>
  /^[dgmsu]*u[dgmsu]*$/.test(flags) && !UNREADABLE.test(source);
/** Half a surrogate pair, and flags for a part of the pattern. */
const UNREADABLE = /\\u[dD][89a-fA-F]|\(\?[a-z-]/;

const withLook = (source: string, pattern: RegExp): RegExp => {
  const look = lookAtOpening(parse(source, pattern.unicode));
  const search = withFlagG(look === "" ? source : `${look}(?:${source})`, pattern);
  // The first search of a pattern runs in a slow way in V8, for want of knowing that there will be another.
  search.test("");
  return search;
};

const withFlagG = (source: string, { flags, global }: RegExp): RegExp =>
  new RegExp(source, global ? flags : `${flags}g`);

/** The signs of a text: many patterns are asked of one text, one after the other. */
const signsOf = (text: string): Signs => {
  let signs = known.get(text);
  if (signs === undefined) {
    signs = new Signs(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, signs);
  }
  return signs;
};
const known = new Map<string, Signs>();
const MOST_KNOWN = 64;

/** Shorter patterns are searched as a whole. */
const WORTH_DIVIDING = 800;
/** About the length of a part: the shorter, the fewer wordings are tried in vain, and the more parts are asked for. */
const PART_LENGTH = 300;

const dividedInto = ({ source, unicode }: RegExp): readonly Part[] => {
  const sources: string[] = [];
  const isWhole = source.length < WORTH_DIVIDING || COUNTS_GROUPS.test(source);
  for (const alternative of isWhole ? [source] : alternativesOf(source)) {
    const joined = oneOf(sources.at(-1), alternative);
    if (joined === undefined || joined.length > PART_LENGTH) sources.push(alternative);
    else sources[sources.length - 1] = joined;
  }
  return sources.map((part) => ({ source: part, needs: needsOf(parse(part, unicode)) }));
};

/** Two alternatives as one; `undefined` where there is no first, or a named group would stand in it twice. */
const oneOf = (one: string | undefined, other: string): string | undefined => {
  const open = NAMED_GROUP.exec(other)?.[0] ?? "";
  if (one === undefined || (NAMED_GROUP.exec(one)?.[0] ?? "") !== open) return undefined;
  return open === "" ? `${one}|${other}` : `${one.slice(0, -1)}|${other.slice(open.length)}`;
};
const NAMED_GROUP = /^\(\?<[^=!>]+>/;

/** Groups that are known by their number, or that another alternative may refer to. */
const COUNTS_GROUPS = /(?<!\\)\((?!\?)|\\[1-9k]/;
