import { KANJI_DIGITS, parseNumeral } from "../text/numerals.js";
import type { Span } from "../text/sentences.js";
import { eras } from "./era.js";
import { type DayMarks, marksAfter, marksBefore, type Weekday } from "./weekday-marks.js";
import { ERA_YEAR, eraPattern, findYears, inWesternCount, readEraYear, type StatedYear } from "./years.js";

/** Dates that continue each other: 7月18日〜19日, or 6日、13日、20日. One date alone is a chain of its own. */
export type Chain = readonly DateMention[];

/** A day as a text names it, with what stands at it. Not checked against the calendar. */
export interface DateMention extends Span {
  readonly year?: Omit<StatedYear, keyof Span>;
  /** Western years in which it lies as far as itself or the date it continues says; two where the year may turn. */
  readonly statedYears?: readonly number[];
  /** Absent where the text gives only the day and nothing before it gives the month. */
  readonly month?: number;
  readonly day: number;
  readonly weekday?: Weekday;
  readonly ordinal?: number;
  readonly holiday?: string;
  /** `words`: 7月18日; `figures`: 7/18, 2026.7.18; `day`: 18日 alone. */
  readonly form: "words" | "figures" | "day";
  /** The mention before it that this one continues: 7月18日〜19日, 7月18日・19日. */
  readonly follows?: Link;
  /** 今月18日, 来月18日, 先月18日: months from the one in which the text appears. */
  readonly monthsAhead?: number;
  /** The month is taken from a mention before; it may as well be the month after (7月31日〜2日). */
  readonly mayBeNextMonth: boolean;
}

export interface Link {
  readonly kind: "range" | "list";
  readonly previous: DateMention;
  /** Said to lie in the next year or month (翌年, 翌月), or to be the next day (翌, 翌日). */
  readonly next?: "later" | "day";
}

const GAP = "[ \\t]?";
const NUMBER = `(?:\\d{1,2}|[${KANJI_DIGITS}十]{1,3})`;
/** Neither within another number, nor within a word, an address or a path. */
const NOT_WITHIN = "(?<![\\w./%+#-]|\\d:)";
/** What follows 日 where it counts days and names none, and words that begin with 日. */
const COUNTED = "間|目|後|以[内上降前]|ほど|程|がか|たっ|余|ぶり|分|ごと|おき|未満|毎|々|本|常|系|米|曜|付";
const WEEKDAY_IN_BRACKETS = `${GAP}[(〔[【<]${GAP}(?:祝[・/]?)?[日月火水木金土](?:曜|[)\\]〕】>・/祝休])`;

const CLOCK = "(?:(?:午前|午後|AM|PM|朝|昼|夜|夕方)?[ \\t]?(?:\\d{1,2}(?::\\d{2}|時(?:\\d{1,2}分|半)?)|正午))";
const NEXT = "(?:(?<later>翌[年月]の?|次の)|(?<day>翌日?の?))?";
const RANGE = new RegExp(`^${GAP}${CLOCK}?${GAP}(?:〜|~|-|–|—|―|ー|→|⇒|から|より)${GAP}${NEXT}${GAP}$`, "u");
const LIST = new RegExp(
  `^${GAP}(?:${CLOCK}${GAP}(?:[〜~-]${GAP}${CLOCK}?)?)?${GAP}(?:・|、|,|と|&|\\+|/|および|及び|ならびに|または|もしくは|[ \\t])${GAP}${NEXT}${GAP}$`,
  "u",
);
const LONGEST_LINK = 20;

/** Words that make `9/30` a day although no weekday stands at it. */
const DATE_BY_WHAT_FOLLOWS =
  /^[ \t]?(?:まで|締切|締め切り|〆切|\(?必着|消印|開催|から(?!\d)|スタート|オープン|開始|開演|[~〜、,・][ \t]?\d{1,2}\/\d{1,2}(?!\d)|\d{1,2}:\d{2})/u;
const DATE_BY_WHAT_PRECEDES = /(?:締切日?|締め切り?|〆切|期限|期日|期間|日時|日程|開催日|実施日|とき)[ \t::は]{0,3}$/u;

/** How far above a lone day its month may stand, UTF-16 code units. */
const LOOK_BACK = 200;
const NAMES_OTHER_MONTH = /[\d一二三四五六七八九十先来翌今毎各]月|月[末初]/u;

const MONTHS_AHEAD: readonly (readonly [RegExp, number])[] = [
  [/先月の?$/u, -1],
  [/今月の?$/u, 0],
  [/来月の?$/u, 1],
];

let pattern: RegExp | undefined;

const datePattern = (): RegExp => {
  pattern ??= new RegExp(
    [
      // 2026/7/18, 2026-07-18, 2026.7.18
      `${NOT_WITHIN}(?<year>\\d{4})(?<mark>[/.-])(?<m1>\\d{1,2})\\k<mark>(?<d1>\\d{1,2})(?![\\dA-Za-z]|\\k<mark>\\d)`,
      // R8.7.18, 令8.7.18, 令和8/7/18
      `(?<era>${eraPattern()}|(?<![一-鿿])[${firstKanjiOfEras()}])${GAP}(?<eraYear>${ERA_YEAR})[./-](?<m2>\\d{1,2})[./-](?<d2>\\d{1,2})(?![\\dA-Za-z]|[./-]\\d)`,
      // 7月18日, 七月十八日
      `(?<![\\d.,/${KANJI_DIGITS}十第]|\\d:)(?<m3>${NUMBER})${GAP}月${GAP}(?<d3>${NUMBER})${GAP}(?:日(?!間|目)|(?=${WEEKDAY_IN_BRACKETS}))`,
      // 7/18, 7.18
      `${NOT_WITHIN}(?<m4>\\d{1,2})(?<dot>[/.])(?<d4>\\d{1,2})(?![\\d%]|[/.]\\d)`,
      // 18日
      `(?<![.,/\\w第${KANJI_DIGITS}十]|\\d:)(?<d5>${NUMBER})${GAP}日(?!${COUNTED})`,
      // 7/18(土)・[19](日)
      `(?<=[〜~・、,–-]${GAP})(?<d6>\\d{1,2})(?=${WEEKDAY_IN_BRACKETS})`,
    ].join("|"),
    "gu",
  );
  return pattern;
};

const firstKanjiOfEras = (): string =>
  eras()
    .map(({ name }) => name.charAt(0))
    .join("");

const MAY_HOLD_DATE = /[\d〇一二三四五六七八九十][ \t]?日|月[ \t]?\d|\d[/.-]\d/u;

/** Every day that a width-folded text names, in reading order. */
export const findDates = (text: string): readonly DateMention[] => {
  if (!MAY_HOLD_DATE.test(text)) return [];
  const years = new Map(findYears(text).map((year) => [year.end, year]));
  const mentions: DateMention[] = [];
  for (const match of text.matchAll(datePattern())) {
    const previous = mentions.at(-1);
    if (previous !== undefined && match.index < previous.end) continue;
    const mention = read(text, match.index, match[0], match.groups ?? {}, years, previous);
    if (mention !== undefined) mentions.push(mention);
  }
  return mentions;
};

/** The dates in chains of one kind of link: a list that goes on after a range begins a new chain. */
export const chainsOf = (dates: readonly DateMention[]): readonly Chain[] => {
  const chains: DateMention[][] = [];
  for (const date of dates) {
    const chain = chains.at(-1);
    const kind = chain?.[1]?.follows?.kind ?? date.follows?.kind;
    const continues = chain !== undefined && date.follows?.previous === chain.at(-1) && date.follows?.kind === kind;
    if (continues && (kind === "list" || chain.length === 1)) chain.push(date);
    else chains.push([date]);
  }
  return chains;
};

const read = (
  text: string,
  index: number,
  found: string,
  groups: Readonly<Record<string, string | undefined>>,
  years: ReadonlyMap<number, StatedYear>,
  previous: DateMention | undefined,
): DateMention | undefined => {
  const { m1, m2, m3, m4, d1, d2, d3, d4, d5, d6, dot } = groups;
  const day = parseNumeral(d1 ?? d2 ?? d3 ?? d4 ?? d5 ?? d6 ?? "");
  if (day === undefined) return undefined;
  const month = parseNumeral(m1 ?? m2 ?? m3 ?? m4 ?? "");
  const before = m3 === undefined ? undefined : yearBefore(text, index, years);
  const date = { start: before?.start ?? index, end: index + found.length };
  const marks = marksAfter(text, date.end) ?? marksBefore(text, date);
  const follows = linkOf(text, previous, date.start);
  const form = month === undefined ? "day" : m3 === undefined ? "figures" : "words";

  if (m4 !== undefined && !isDateInFigures(text, date, dot, month, day, marks, follows)) return undefined;
  if (d5 !== undefined && marks?.weekday === undefined && follows === undefined) return undefined;
  if (d6 !== undefined && follows?.previous.form !== "figures" && follows?.previous.form !== "day") return undefined;

  const year = before ?? yearInFigures(groups);
  const monthsAhead =
    d5 === undefined
      ? undefined
      : MONTHS_AHEAD.find(([word]) => word.test(text.slice(Math.max(0, index - 3), index)))?.[1];
  const ownOrAbove =
    monthsAhead !== undefined ? undefined : (month ?? monthFor(text, day, date.start, previous, follows));
  const statedYears = year === undefined ? carriedYears(ownOrAbove, follows) : yearsOf(year, ownOrAbove);
  return {
    start: Math.min(date.start, marks?.start ?? date.start),
    end: marks?.end ?? date.end,
    day,
    form,
    mayBeNextMonth:
      month === undefined && ownOrAbove !== undefined && (follows === undefined || day < follows.previous.day),
    ...(ownOrAbove === undefined ? {} : { month: ownOrAbove }),
    ...(monthsAhead === undefined ? {} : { monthsAhead }),
    ...(year === undefined ? {} : { year }),
    ...(statedYears === undefined ? {} : { statedYears }),
    ...(marks?.weekday === undefined ? {} : { weekday: marks.weekday }),
    ...(marks?.ordinal === undefined ? {} : { ordinal: marks.ordinal }),
    ...(marks?.holiday === undefined ? {} : { holiday: marks.holiday }),
    ...(follows === undefined ? {} : { follows }),
  };
};

/** The year that ends where the month begins: 令和8年7月, 2026年の7月. */
const yearBefore = (text: string, at: number, years: ReadonlyMap<number, StatedYear>): StatedYear | undefined => {
  const joint = /[の、,]?[ \t]?$/u.exec(text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0;
  return years.get(at) ?? years.get(at - joint);
};

const yearInFigures = ({ year, era, eraYear }: Readonly<Record<string, string | undefined>>): DateMention["year"] => {
  if (year !== undefined) return { western: Number(year), fiscal: false, mixed: false };
  const byEra = readEraYear(era, eraYear);
  return byEra === undefined ? undefined : { era: byEra, fiscal: false, mixed: false };
};

const yearsOf = (year: Omit<StatedYear, keyof Span>, month: number | undefined): readonly number[] | undefined => {
  const western = inWesternCount(year);
  if (western === undefined || year.mixed) return undefined;
  return [year.fiscal && (month ?? 12) <= 3 ? western + 1 : western];
};

/** The year of the date that this one continues; the next one where the months turn (2026年12月28日〜1月4日). */
const carriedYears = (month: number | undefined, follows: Link | undefined): readonly number[] | undefined => {
  const before = follows?.previous.statedYears;
  if (follows === undefined || before === undefined) return undefined;
  if (follows.next !== undefined) return before.flatMap((year) => [year, year + 1]).slice(0, 2);
  const isEarlierMonth = month !== undefined && follows.previous.month !== undefined && month < follows.previous.month;
  return isEarlierMonth ? before.map((year) => year + 1) : before;
};

const linkOf = (text: string, previous: DateMention | undefined, start: number): Link | undefined => {
  if (previous === undefined || start - previous.end > LONGEST_LINK) return undefined;
  const between = text.slice(previous.end, start);
  const range = RANGE.exec(between);
  const link = range ?? LIST.exec(between);
  if (link === null) return undefined;
  const next = link.groups?.later !== undefined ? "later" : link.groups?.day !== undefined ? "day" : undefined;
  return { kind: range === null ? "list" : "range", previous, ...(next === undefined ? {} : { next }) };
};

/** `3/4` is a fraction, `2.10` a version; a weekday, a deadline or a date beside it makes it a day. */
const isDateInFigures = (
  text: string,
  { start, end }: Span,
  mark: string | undefined,
  month: number | undefined,
  day: number,
  marks: DayMarks | undefined,
  follows: Link | undefined,
): boolean => {
  if (month === undefined || month < 1 || month > 12 || day < 1 || day > 31) return false;
  if (marks?.weekday !== undefined || marks?.holiday !== undefined) return true;
  if (mark !== "/") return false;
  if (follows !== undefined && follows.previous.form === "figures") return true;
  return (
    DATE_BY_WHAT_FOLLOWS.test(text.slice(end, end + 12)) ||
    DATE_BY_WHAT_PRECEDES.test(text.slice(Math.max(0, start - 10), start))
  );
};

/** The month of a lone day: that of the date it continues, or of one shortly above with no other month between. */
const monthFor = (
  text: string,
  day: number,
  start: number,
  previous: DateMention | undefined,
  follows: Link | undefined,
): number | undefined => {
  if (follows !== undefined) return follows.previous.month;
  if (previous?.month === undefined || day < previous.day || start - previous.end > LOOK_BACK) return undefined;
  return NAMES_OTHER_MONTH.test(text.slice(previous.end, start)) ? undefined : previous.month;
};
