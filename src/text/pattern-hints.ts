/**
 * What can be told of a match before any search: what it needs, and what it begins with. Hardly any text holds what a
 * given pattern needs, and a look at pairs of neighbouring characters is far quicker than the pattern.
 */
import { type Characters, literal, type Node } from "./pattern-tree.js";

/** Of these, every text in which a pattern matches holds at least one; as places in `Signs`. */
export type Needs = Uint16Array;

/** Which pairs of neighbouring characters a text may hold: each has a place, which it shares with few others. */
export class Signs {
  private readonly bits = new Uint32Array(PLACES / 32);

  constructor(text: string) {
    let before = NOTHING;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      this.add(placeOf(before, unit));
      this.add(placeOf(ALONE, unit));
      before = unit;
    }
  }

  /** Whether the text may hold a match that needs one of `needs`. */
  meet(needs: Needs): boolean {
    const { bits } = this;
    for (let index = 0; index < needs.length; index += 1) {
      const place = needs[index] ?? 0;
      if (((bits[place >> 5] ?? 0) & (1 << (place & 31))) !== 0) return true;
    }
    return false;
  }

  private add(place: number): void {
    this.bits[place >> 5] = (this.bits[place >> 5] ?? 0) | (1 << (place & 31));
  }
}

const PLACES = 0x10000;
/** What stands for the first of a pair at the start of a text, and where only the second is known: no characters. */
const NOTHING = 0xffff;
const ALONE = 0xfffe;

const placeOf = (before: number, unit: number): number =>
  (Math.imul(before, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca77)) >>> 16;

const firstUnit = (character: string): number => character.charCodeAt(0);
const lastUnit = (character: string): number => character.charCodeAt(character.length - 1);

const placesOf = (rows: Opening): Needs => {
  const places = new Set<number>();
  for (const [first, second] of rows) {
    if (first === undefined) continue;
    if (second === undefined || second === "any") {
      if (first !== "any") for (const one of first) places.add(placeOf(ALONE, lastUnit(one)));
    } else if (first === "any") for (const other of second) places.add(placeOf(ALONE, firstUnit(other)));
    else for (const one of first) for (const other of second) places.add(placeOf(lastUnit(one), firstUnit(other)));
  }
  return Uint16Array.from(places);
};

/** What a match of `pattern` needs; `undefined` where there is nothing that most texts lack. */
export const needsOf = (pattern: Node): Needs | undefined => {
  const needed = neededBy(pattern, NOTHING_KNOWN);
  return chanceOf(needed) > TOO_COMMON ? undefined : placesOf(needed);
};

/** How often, at most, the needed may stand at a place of an ordinary text for a look at it to spare anything. */
const TOO_COMMON = 0.04;

/**
 * A look at what a match of `pattern` begins with, as source to stand before it; empty where nothing is known of it.
 */
export const lookAtOpening = (pattern: Node): string => {
  const rows = openingOf(pattern, NOTHING_KNOWN);
  const looks = [rows.filter(([, second]) => second === undefined), rows.filter(([, second]) => second !== undefined)];
  if (rows.some(([first]) => first === undefined || first === "any")) return "";
  const sources = looks.flatMap((same) =>
    same.length === 0 ? [] : [classOf(same.map(([first]) => first)) + classOf(same.map(([, second]) => second))],
  );
  return `(?=${sources.join("|")})`;
};

/** A character class of all that stands in `columns`. */
const classOf = (column: readonly (Known | undefined)[]): string => {
  const characters = new Set(column.flatMap((known) => (known === undefined || known === "any" ? [] : known)));
  return characters.size === 0 ? "" : `[${[...characters].map(literal).join("")}]`;
};

/** The characters that may stand at one place, where they can be told one by one. */
type Known = readonly string[] | "any";
/** Up to two characters one after the other. */
type Row = readonly [Known?, Known?];
/** What a part of a match may begin with. */
type Opening = readonly Row[];

const NOTHING_KNOWN: Opening = [[]];

/** The rarest thing that every match of `node`, followed by something that begins with `next`, holds. */
const neededBy = (node: Node, next: Opening): Opening => {
  switch (node.type) {
    case "sequence": {
      let rarest = NOTHING_KNOWN;
      node.of.reduceRight<Opening>((following, part) => {
        const opening = openingOf(part, following);
        rarest = rarerOf(rarest, opening, neededBy(part, following));
        return opening;
      }, next);
      return rarest;
    }
    case "choice":
      return joined(node.of.flatMap((part) => neededBy(part, next)));
    case "repeat":
      return node.min === 0 ? NOTHING_KNOWN : neededBy(node.of, node.max > 1 ? NOTHING_KNOWN : next);
    case "look":
      return neededBy(node.of, NOTHING_KNOWN);
    case "characters":
      return openingOf(node, next);
    case "assertion":
    case "unknown":
      return NOTHING_KNOWN;
  }
};

const rarerOf = (...openings: readonly Opening[]): Opening =>
  openings.reduce((rarest, opening) => (chanceOf(opening) < chanceOf(rarest) ? opening : rarest));

/** What the text may begin with where `node` is followed by something that begins with `next`. */
const openingOf = (node: Node, next: Opening): Opening => {
  switch (node.type) {
    case "characters": {
      const known = knownOf(node.of);
      return joined(next.map(([first]): Row => (first === undefined ? [known] : [known, first])));
    }
    case "sequence":
      return node.of.reduceRight<Opening>((following, part) => openingOf(part, following), next);
    case "choice":
      return joined(node.of.flatMap((part) => openingOf(part, next)));
    case "repeat": {
      const again = node.max > 1 ? joined([...next, ...openingOf(node.of, NOTHING_KNOWN)]) : next;
      const once = openingOf(node.of, again);
      return node.min === 0 ? joined([...once, ...next]) : once;
    }
    case "look":
    case "assertion":
      return next;
    case "unknown":
      return NOTHING_KNOWN;
  }
};

/** The rows, those that begin alike made one. */
const joined = (rows: Opening): Opening => {
  if (rows.length === 1) return rows;
  const groups = new Map<string, { readonly first: Known; second: Set<string> | undefined }>();
  for (const [first, second] of rows) {
    if (first === undefined) return NOTHING_KNOWN;
    const key = first === "any" ? first : first.join(" ");
    const group = groups.get(key) ?? { first, second: new Set() };
    groups.set(key, group);
    // Whatever follows in another row, nothing is known of what follows here.
    if (second === undefined || second === "any") group.second = undefined;
    else if (group.second !== undefined) for (const character of second) group.second.add(character);
  }
  return [...groups.values()].map(({ first, second }) => (second === undefined ? [first] : [first, [...second]]));
};

const knownOf = (characters: Characters): Known => {
  if (characters === "any") return characters;
  const known: string[] = [];
  for (const written of characters) {
    const these = charactersOf(written);
    if (these === undefined) return "any";
    known.push(...these);
  }
  return known;
};

/** The characters a part of a class stands for; `undefined` where they are too many. */
const charactersOf = (written: string): readonly string[] | undefined => {
  if (written === "\\d") return [..."0123456789"];
  const single = characterOf(written);
  if (single !== undefined) return [single];
  const [, from = "", to = ""] = /^(\\.[^-]*|.)-(.+)$/su.exec(written) ?? [];
  const first = characterOf(from)?.codePointAt(0);
  const last = characterOf(to)?.codePointAt(0);
  if (first === undefined || last === undefined || last - first > LONGEST_RANGE) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
};
const LONGEST_RANGE = 30;

/** The one character that is written so; `undefined` for what stands for several, and for what is rare in patterns. */
const characterOf = (written: string): string | undefined => {
  if (/^[^\\]$/u.test(written)) return written;
  if (written === "\\n") return "\n";
  const [, hex] = /^\\u([\dA-Fa-f]{4})$/.exec(written) ?? [];
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  return /^\\[^\dA-Za-z]$/u.test(written) ? written.slice(1) : undefined;
};

/** How often one of the rows stands at a place of an ordinary Japanese text: a rough guess, 1 where nothing is known. */
const chanceOf = (rows: Opening): number => {
  let sum = 0;
  for (const [first, second] of rows) sum += shareOf(first) * shareOf(second);
  return Math.min(sum, 1);
};

const shareOf = (characters: Known | undefined): number => {
  if (characters === undefined || characters === "any") return 1;
  let sum = 0;
  for (const character of characters) sum += shareOfOne(character);
  return Math.min(sum, 1);
};

const shareOfOne = (character: string): number => {
  if (character >= "ぁ" && character <= "ん") return 0.015;
  return "、。!? \n".includes(character) ? 0.04 : 0.001;
};
