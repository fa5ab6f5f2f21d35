import holidayJp from "@holiday-jp/holiday_jp";
import type { CalendarDay } from "./day.js";

/** Japan's official list and its projection, kept by the package `@holiday-jp/holiday_jp`: name by `2026-07-20`. */
const HOLIDAYS: ReadonlyMap<string, string> = new Map(
  Object.values(holidayJp.holidays).map(({ date, name }) => [date, name]),
);

const YEARS = [...HOLIDAYS.keys()].map((day) => Number(day.slice(0, 4)));
const FIRST_YEAR = Math.min(...YEARS);
const LAST_YEAR = Math.max(...YEARS);

/** Years whose holidays are known. {@link isHoliday} says `false` to every day of another year. */
export const hasHolidayData = (year: number): boolean => FIRST_YEAR <= year && year <= LAST_YEAR;

/**
 * Whether a day is a national holiday of Japan, a substitute holiday (振替休日) or a day between two holidays
 * (国民の休日). `month` is 1–12.
 */
export const isHoliday = (year: number, month: number, day: number): boolean =>
  holidayName({ year, month, day }) !== undefined;

/** Name of a holiday: `海の日`, `こどもの日 振替休日`, `休日`. */
export const holidayName = ({ year, month, day }: CalendarDay): string | undefined =>
  HOLIDAYS.get(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);

const DAYS: ReadonlyMap<string, CalendarDay> = new Map(
  [...HOLIDAYS].map(([day, name]) => [
    `${name} ${Number(day.slice(0, 4))}`,
    { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) },
  ]),
);

/** The day of a holiday in a year; `undefined` where that year has none of this name. */
export const holidayOf = (name: string, year: number): CalendarDay | undefined => DAYS.get(`${name} ${year}`);

/** Names of national holidays. */
export const HOLIDAY_NAMES: readonly string[] = [...new Set(HOLIDAYS.values())].filter((name) =>
  /^\S*(?:の日|元日|誕生日|記念日)$/.test(name),
);

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
