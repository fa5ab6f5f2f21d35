import { KANJI_DIGITS, parseNumeral } from "../text/numerals.js";
import type { Span } from "../text/sentences.js";
import { type Era, eraNamed, eras, westernYear } from "./era.js";

/** A year as a text states it: in western count, by era, or both (`2026年(令和8年)`). */
export interface StatedYear extends Span {
  readonly western?: number;
  readonly era?: { readonly era: Era; readonly year: number };
  /** A fiscal year (年度), April to March. */
  readonly fiscal: boolean;
  /** One of the two counts is fiscal, the other is not. */
  readonly mixed: boolean;
}

const GAP = "[ \\t]?";
const OPEN = "[(\\[〔【]";
const CLOSE = "[)\\]〕】]";
const WESTERN = `(?<![\\d,.])(?:\\d{4}|[一二][${KANJI_DIGITS}]{3})`;
export const ERA_YEAR = `(?:元|\\d{1,2}|[${KANJI_DIGITS}十]{1,3})`;

/** Era names and, not within a Latin word, their letters. */
export const eraPattern = (): string => {
  const names = eras().map(({ name }) => name);
  const letters = eras().map(({ letter }) => letter);
  return `(?:${names.join("|")}|(?<![A-Za-z\\d])[${letters.join("")}])`;
};

let pattern: RegExp | undefined;

const yearPattern = (): RegExp => {
  const era = eraPattern();
  pattern ??= new RegExp(
    [
      // 2026年(令和8年), 2026(令和8)年, 2026年=令和8年
      `(?<w1>${WESTERN})${GAP}(?<x1>年度?)?(?:${GAP}${OPEN}${GAP}|[=/])(?<e1>${era})${GAP}(?<n1>${ERA_YEAR})${GAP}(?<y1>年度?)?(?:${GAP}${CLOSE})?(?<z1>年度?)?`,
      // 令和8年(2026年), 令和8(2026)年
      `(?<e2>${era})${GAP}(?<n2>${ERA_YEAR})${GAP}(?<x2>年度?)?(?:${GAP}${OPEN}${GAP}|[=/])(?:西暦)?(?<w2>${WESTERN})${GAP}(?<y2>年度?)?(?:${GAP}${CLOSE})?(?<z2>年度?)?`,
      `(?<w3>${WESTERN})${GAP}(?<z3>年度?)`,
      `(?<e4>${era})${GAP}(?<n4>${ERA_YEAR})${GAP}(?<z4>年度?)`,
    ].join("|"),
    "gu",
  );
  return pattern;
};

/** Every year that a width-folded text states with 年. */
export const findYears = (text: string): readonly StatedYear[] =>
  text.includes("年")
    ? [...text.matchAll(yearPattern())].flatMap((match) => read(match.index, match[0], match.groups ?? {}))
    : [];

const read = (
  start: number,
  found: string,
  groups: Readonly<Record<string, string | undefined>>,
): readonly StatedYear[] => {
  const { w1, w2, w3, e1, e2, e4, n1, n2, n4, x1, x2, y1, y2, z1, z2, z3, z4 } = groups;
  const marks = [x1 ?? x2 ?? z1 ?? z2 ?? z3 ?? z4, y1 ?? y2 ?? z1 ?? z2];
  if (marks.every((mark) => mark === undefined)) return [];
  const western = parseNumeral(w1 ?? w2 ?? w3 ?? "");
  const era = readEraYear(e1 ?? e2 ?? e4, n1 ?? n2 ?? n4);
  const fiscal = marks.some((mark) => mark === "年度");
  return [
    {
      start,
      end: start + found.length,
      ...(western === undefined ? {} : { western }),
      ...(era === undefined ? {} : { era }),
      fiscal,
      mixed: fiscal && marks.some((mark) => mark === "年"),
    },
  ];
};

/** Reads `令和` and `8`, or `R` and `元`. */
export const readEraYear = (name: string | undefined, year: string | undefined): StatedYear["era"] => {
  const era = name === undefined ? undefined : eraNamed(name);
  const value = year === "元" ? 1 : parseNumeral(year ?? "");
  return era === undefined || value === undefined || value === 0 ? undefined : { era, year: value };
};

/** The stated year in western count. */
export const inWesternCount = ({ western, era }: Pick<StatedYear, "western" | "era">): number | undefined =>
  western ?? (era === undefined ? undefined : westernYear(era.era, era.year));
