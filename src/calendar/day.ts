/** A day of the Gregorian calendar; `month` is 1–12. No clock, no time zone. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of the week as 0 (Sunday) – 6. */
export const WEEKDAY_NAMES: readonly string[] = ["日", "月", "火", "水", "木", "金", "土"];

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = ({ year, month, day }: CalendarDay): number =>
  Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_A_DAY);

export const weekdayOf = (day: CalendarDay): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** How many days after `from` the day `to` is; negative where it is before. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number => dayNumber(to) - dayNumber(from);

/** Days of a month; of February as many as it can have where the year is not known. */
export const daysInMonth = (month: number, year: number | undefined): number => {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

export const existsDay = (month: number, day: number, year: number | undefined): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);

/** Which one of its weekday the day is in its month: the 15th to 21st hold the third of each. */
export const ordinalInMonth = (day: number): number => Math.ceil(day / 7);

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
