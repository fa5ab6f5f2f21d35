/** The source of a regular expression as a tree, as far as the search needs it. */

/** What may stand at one place: parts of a character class as they are written (`あ`, `一-龠`, `\d`), or anything. */
export type Characters = readonly string[] | "any";

export type Node =
  | { readonly type: "characters"; readonly of: Characters }
  | { readonly type: "sequence" | "choice"; readonly of: readonly Node[] }
  | { readonly type: "repeat"; readonly of: Node; readonly min: number; readonly max: number }
  /** A look ahead or behind that has to find something. */
  | { readonly type: "look"; readonly of: Node }
  /** Takes no character: `^`, `\b`, a look that must not find anything. */
  | { readonly type: "assertion" }
  /** A back reference, which may be empty. */
  | { readonly type: "unknown" };

const COUNT = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;
const GROUP = /\((?:\?(?:(<?[=!])|:|<[^>]*>))?/y;
const ESCAPE =
  /\\(?:u\{[^}]*\}|u[dD][89abAB][\dA-Fa-f]{2}\\u[dD][c-fC-F][\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|[\s\S])/y;
const ANY: Node = { type: "characters", of: "any" };
const ASSERTION: Node = { type: "assertion" };

/** Reads the source of a valid pattern, which has not the flag v: under it, character classes are another language. */
export const parse = (source: string, unicode: boolean): Node => {
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
    if (look === undefined) return inner;
    return look.endsWith("=") ? { type: "look", of: inner } : ASSERTION;
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
export const literal = (character: string): string => (SPECIAL.includes(character) ? `\\${character}` : character);
const SPECIAL = "]\\^-";

/**
 * The alternatives of a pattern, as sources of patterns: `a|b`, `(?:a|b)`, and for `(?<name>a|b)` those of the group, each
 * with its name.
 */
export const alternativesOf = (source: string): readonly string[] =>
  (splitAtBars(source) ?? [source]).flatMap((alternative) => {
    const [open] = /^\((?:\?:|\?<[^=!>]+>)/.exec(alternative) ?? [];
    // Where the brackets of what lies between do not match, the first is not closed by the last.
    const inner = open === undefined || !alternative.endsWith(")") ? "" : alternative.slice(open.length, -1);
    if (open === undefined || inner === "" || splitAtBars(inner) === undefined || /\(\?<[^=!]/.test(inner)) {
      return [alternative];
    }
    const parts = alternativesOf(inner);
    return open === "(?:" ? parts : parts.map((part) => `${open}${part})`);
  });

/** What stands between the bars outside of brackets; `undefined` where brackets do not match. */
const splitAtBars = (source: string): readonly string[] | undefined => {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let isInClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    if (character === "\\") at += 1;
    else if (isInClass) isInClass = character !== "]";
    else if (character === "[") isInClass = true;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    else if (character === "|" && depth === 0) {
      parts.push(source.slice(start, at));
      start = at + 1;
    }
    if (depth < 0 || at >= source.length) return undefined;
  }
  return depth > 0 || isInClass ? undefined : [...parts, source.slice(start)];
};
