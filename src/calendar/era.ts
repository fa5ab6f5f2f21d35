import { type CalendarDay, dayNumber } from "./day.js";

/** An era (年号) as `Intl`'s Japanese calendar knows it, from Meiji on. */
export interface Era {
  readonly name: string;
  /** Latin letter of the short form: `R` for 令和. */
  readonly letter: string;
  /** First day as the calendar of the runtime has it. */
  readonly start: CalendarDay;
  /** Last day; none for the era that has not ended as far as the runtime knows. */
  readonly end?: CalendarDay;
}

/**
 * Years in which eras are looked for. Japan has used the Gregorian calendar since 1873; before that, months and
 * days are those of the old calendar and nothing here applies.
 */
const FIRST_YEAR = 1873;
const LAST_YEAR = 2100;
const MEIJI_FIRST_YEAR = 1868;

/** Until Showa, the day of the change belongs to both eras; since Heisei the new one starts the day after. */
const SHARED_DAY_UNTIL = 1926;

let known: readonly Era[] | undefined;

/** Every era since Meiji, in order. Read from `Intl` on first use. */
export const eras = (): readonly Era[] => {
  known ??= readEras();
  return known;
};

/** The era of this name, of its first kanji (`令`) or of its letter (`R`). */
export const eraNamed = (name: string): Era | undefined =>
  eras().find(
    (era) => era.name === name || era.letter === name.toUpperCase() || (name.length === 1 && era.name.startsWith(name)),
  );

/** Western year of an era's year. */
export const westernYear = (era: Era, year: number): number => era.start.year + year - 1;

/** Eras with their years that some part of a western year has (2019: 平成31年, 令和元年). */
export const eraYearsOf = (western: number): readonly { readonly era: Era; readonly year: number }[] =>
  eras()
    .filter(({ start, end }) => start.year <= western && (end === undefined || western <= end.year))
    .map((era) => ({ era, year: western - era.start.year + 1 }));

/** Whether an era has the day, or any day of the month or year where less is given. */
export const eraHas = ({ start, end }: Era, year: number, month?: number, day?: number): boolean => {
  const first = dayNumber({ year, month: month ?? 1, day: day ?? 1 });
  const last = dayNumber({ year, month: month ?? 12, day: day ?? 31 });
  return last >= dayNumber(start) && (end === undefined || first <= dayNumber(end));
};

/** `令和8年`, `令和元年`. */
export const showEraYear = ({ name }: Era, year: number): string => `${name}${year === 1 ? "元" : year}年`;

const readEras = (): readonly Era[] => {
  const nameOn = eraReader("long");
  const letterOn = eraReader("narrow");
  const starts: CalendarDay[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const newYear = { year, month: 1, day: 1 };
    const yearEnd = { year, month: 12, day: 31 };
    if (starts.length === 0) starts.push(newYear);
    if (nameOn(newYear) !== nameOn(yearEnd)) starts.push(changeWithin(year, nameOn));
  }
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return {
      name: nameOn(start),
      letter: letterOn(start),
      start: index === 0 ? { year: MEIJI_FIRST_YEAR, month: 1, day: 1 } : start,
      ...(next === undefined ? {} : { end: next.year <= SHARED_DAY_UNTIL ? next : dayBefore(next) }),
    };
  });
};

/** First day of the year that has another era than New Year's Day. */
const changeWithin = (year: number, nameOn: (day: CalendarDay) => string): CalendarDay => {
  const before = nameOn({ year, month: 1, day: 1 });
  let same = 1;
  let other = 366;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (nameOn({ year, month: 1, day: middle }) === before) same = middle;
    else other = middle;
  }
  return normalize({ year, month: 1, day: other });
};

const eraReader = (style: "long" | "narrow"): ((day: CalendarDay) => string) => {
  const format = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: style, timeZone: "UTC" });
  return ({ year, month, day }) =>
    format.formatToParts(Date.UTC(year, month - 1, day)).find(({ type }) => type === "era")?.value ?? "";
};

const dayBefore = ({ year, month, day }: CalendarDay): CalendarDay => normalize({ year, month, day: day - 1 });

/** Brings a day beyond the end of its month into the right month. */
const normalize = ({ year, month, day }: CalendarDay): CalendarDay => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
