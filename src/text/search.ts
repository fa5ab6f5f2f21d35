/**
 * Makes searching quick: most patterns are long lists of wordings, of which no place in a text can begin more than a
 * few. A look at the first characters tells, and spares trying the whole list at every place.
 */

/** What may stand at one place: parts of a character class (`あ`, `一-龠`, `\d`), or anything. */
type Characters = readonly string[] | "any";
/** Characters one after the other, as far as they are known. */
type Row = readonly Characters[];
/** What a match may begin with: one row for each length at which knowledge ends. */
type Opening = readonly Row[];

type Node =
  | { readonly type: "characters"; readonly of: Characters }
  | { readonly type: "sequence" | "choice"; readonly of: readonly Node[] }
  | { readonly type: "repeat"; readonly of: Node; readonly min: number; readonly max: number }
  /** Takes no character: `^`, `\b`, a look around. */
  | { readonly type: "assertion" }
  /** A back reference, which may be empty. */
  | { readonly type: "unknown" };

/** As many first characters as are looked at: more cost as much as they save. */
const DEPTH = 2;

/** So many characters are searched before a look at what a match begins with is worth its making. */
const WORTH_A_LOOK = 4000;

interface Searcher {
  readonly global: RegExp;
  searched: number;
}

const searchers = new WeakMap<RegExp, Searcher>();

/**
 * A pattern with the flag g that matches in `text` what `pattern` matches, at the start of its search. It is shared:
 * use it up before the next call.
 */
export const searcherOf = (pattern: RegExp, text: string): RegExp => {
  const known = searchers.get(pattern);
  const searched = (known?.searched ?? 0) + text.length;
  const isDue = searched > WORTH_A_LOOK && (known?.searched ?? 0) <= WORTH_A_LOOK;
  let global = known?.global;
  if (global === undefined || isDue) {
    const { source } = pattern;
    const flags = pattern.global ? pattern.flags : `${pattern.flags}g`;
    global = new RegExp(isDue ? `${guardOf(pattern)}(?:${source})` : source, flags);
    // The first search of a pattern runs in a slow way in V8, for want of knowing that there will be another.
    if (isDue) global.test("");
    searchers.set(pattern, { global, searched });
  } else if (known !== undefined) known.searched = searched;
  global.lastIndex = 0;
  return global;
};

/** Every match of `pattern` in `text`, but for empty ones. */
export const matchesIn = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  // Not matchAll: it makes a new RegExp at every call, and rules ask for every sentence.
  const search = searcherOf(pattern, text);
  const found: RegExpExecArray[] = [];
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    if (match[0] !== "") found.push(match);
    // A code point on: within a surrogate pair the flag u would go back to its start.
    else search.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
};

/** Whether `pattern` (without the flag y) occurs in `text`. */
export const occursIn = (text: string, pattern: RegExp): boolean => searcherOf(pattern, text).test(text);

/** `text` without all that `pattern` matches. */
export const without = (text: string, pattern: RegExp): string => text.replace(searcherOf(pattern, text), "");

/** A look at the characters a match begins with, as source of a pattern; empty where nothing is known of them. */
const guardOf = ({ source, flags }: RegExp): string => {
  // Under the flag v, character classes are another language.
  if (flags.includes("v")) return "";
  const rows = openingOf(parse(source, flags.includes("u")), NOTHING_KNOWN);
  const looks = rows.map((row) =>
    row.map((characters) => (characters === "any" ? "[^]" : `[${characters.join("")}]`)).join(""),
  );
  return looks.some((look) => look.replaceAll("[^]", "") === "") ? "" : `(?=${looks.join("|")})`;
};

const NOTHING_KNOWN: Opening = [[]];

/** What the text may begin with where `node` is followed by something that begins with `next`. */
const openingOf = (node: Node, next: Opening): Opening => {
  switch (node.type) {
    case "characters":
      return oneOf(next.map((row) => [node.of, ...row].slice(0, DEPTH)));
    case "sequence":
      return node.of.reduceRight<Opening>((following, part) => openingOf(part, following), next);
    case "choice":
      return oneOf(node.of.flatMap((part) => openingOf(part, next)));
    case "repeat": {
      const again = node.max > 1 ? oneOf([...next, ...openingOf(node.of, NOTHING_KNOWN)]) : next;
      const once = openingOf(node.of, again);
      return node.min === 0 ? oneOf([...once, ...next]) : once;
    }
    case "assertion":
      return next;
    case "unknown":
      return NOTHING_KNOWN;
  }
};

/** The rows, those of the same length made one. */
const oneOf = (rows: Opening): Opening => {
  if (rows.length === 1) return rows;
  return Array.from({ length: DEPTH + 1 }, (_, length) => rows.filter((row) => row.length === length)).flatMap(
    (same) =>
      same[0] === undefined ? [] : [same[0].map((_, index) => unionOf(same.map((row) => row[index] ?? "any")))],
  );
};

const unionOf = (all: readonly Characters[]): Characters => {
  const union = new Set<string>();
  for (const characters of all) {
    if (characters === "any") return "any";
    for (const character of characters) union.add(character);
  }
  return [...union];
};

const COUNT = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;
const GROUP = /\((?:\?(?:(<?[=!])|:|<[^>]*>))?/y;
const ESCAPE =
  /\\(?:u\{[^}]*\}|u[dD][89abAB][\dA-Fa-f]{2}\\u[dD][c-fC-F][\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|[\s\S])/y;
const ANY: Node = { type: "characters", of: "any" };
const ASSERTION: Node = { type: "assertion" };

/** Reads the source of a valid pattern. */
const parse = (source: string, unicode: boolean): Node => {
  let at = 0;

  const choice = (): Node => {
    const first = sequence();
    if (source[at] !== "|") return first;
    const of = [first];
    while (source[at] === "|") {
      at += 1;
      of.push(sequence());
    }
    return { type: "choice", of };
  };

  const sequence = (): Node => {
    const of: Node[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") of.push(repeated(single()));
    return { type: "sequence", of };
  };

  const repeated = (of: Node): Node => {
    if (!"?*+{".includes(source[at] ?? "-")) return of;
    const [written, mark, least, comma, most] = read(COUNT);
    if (written === undefined) return of;
    if (mark !== undefined) return { type: "repeat", of, min: mark === "+" ? 1 : 0, max: mark === "?" ? 1 : Infinity };
    const min = Number(least);
    return { type: "repeat", of, min, max: comma === "" ? min : most === "" ? Infinity : Number(most) };
  };

  const single = (): Node => {
    switch (source[at]) {
      case "(":
        return group();
      case "[":
        return characterClass();
      case "\\":
        return escaped();
      case "^":
      case "$":
        at += 1;
        return ASSERTION;
      case ".":
        at += 1;
        return ANY;
      default:
        return { type: "characters", of: [literal(character())] };
    }
  };

  const group = (): Node => {
    const [, look] = read(GROUP);
    const inner = choice();
    at += 1;
    return look === undefined ? inner : ASSERTION;
  };

  const escaped = (): Node => {
    const [atom = ""] = read(ESCAPE);
    if (atom === "\\b" || atom === "\\B") return ASSERTION;
    return /^\\[1-9k]/.test(atom) ? { type: "unknown" } : { type: "characters", of: [atom] };
  };

  const characterClass = (): Node => {
    at += 1;
    const isNegated = source[at] === "^";
    if (isNegated) at += 1;
    const of: string[] = [];
    const member = (): string => (source[at] === "\\" ? (read(ESCAPE)[0] ?? "") : literal(character()));
    while (at < source.length && source[at] !== "]") {
      const first = member();
      if (source[at] === "-" && source[at + 1] !== "]") {
        at += 1;
        of.push(`${first}-${member()}`);
      } else of.push(first);
    }
    at += 1;
    return isNegated ? ANY : { type: "characters", of };
  };

  const character = (): string => {
    const found = unicode ? String.fromCodePoint(source.codePointAt(at) ?? 0) : (source[at] ?? "");
    at += found.length;
    return found;
  };

  const read = (pattern: RegExp): readonly (string | undefined)[] => {
    pattern.lastIndex = at;
    const found = pattern.exec(source) ?? [];
    at += found[0]?.length ?? 0;
    return found;
  };

  return choice();
};

/** A character as it is written in a character class. */
const literal = (character: string): string => (SPECIAL.includes(character) ? `\\${character}` : character);
const SPECIAL = "]\\^-";
