import { type Chain, chainsOf, type DateMention, findDates } from "../calendar/dates.js";
import { type CalendarDay, daysBetween, existsDay, weekdayOf } from "../calendar/day.js";
import { type PossibleYears, possibleYears, readYearHints, type YearContext } from "../calendar/possible-years.js";
import { findTimes, type TimeMention } from "../calendar/times.js";
import { findYears, type StatedYear } from "../calendar/years.js";
import type { DocumentView } from "../text/document.js";
import { isPutRight, sentenceAround } from "./contradiction.js";

/** A text with its days, years and times, and the day of the post. */
export interface CalendarReading extends YearContext {
  readonly document: DocumentView;
  readonly dates: readonly DateMention[];
  readonly chains: readonly Chain[];
  readonly years: readonly StatedYear[];
  readonly times: readonly TimeMention[];
  /** Whether hours from 24 to 29 are a known style. */
  readonly allowOver24: boolean;
}

export const readCalendar = (
  document: DocumentView,
  posted: CalendarDay | undefined,
  allowOver24: boolean,
): CalendarReading => {
  const { text } = document;
  const dates = findDates(text).filter((date) => !isPutRight(document, date));
  const years = findYears(text);
  const sentenceOf: YearContext["sentenceOf"] = (span) => sentenceAround(document, span);
  return {
    document,
    text,
    posted,
    allowOver24,
    dates,
    chains: chainsOf(dates),
    years,
    times: findTimes(text),
    hints: readYearHints(text, dates, years, sentenceOf),
    sentenceOf,
  };
};

export const ASK_FOR_SOURCE = "元の資料で確かめて直してください";

export const showDay = ({ year, month, day }: CalendarDay): string => `${year}年${month}月${day}日`;

/** Until 1872 Japan's months and days were others, and so were its New Years. */
export const FIRST_GREGORIAN_YEAR = 1873;

/** The days that a date may be, and how that is known. */
export interface PossibleDays {
  readonly days: readonly CalendarDay[];
  readonly basis: PossibleYears["basis"];
}

/** The days a date may be. Empty where it exists in none of its years, `undefined` where the year is not known. */
export const possibleDays = (date: DateMention, reading: CalendarReading): PossibleDays | undefined => {
  const { month, day } = date;
  if (month === undefined) return daysNearPost(date, reading);
  const known = possibleYears(date, reading);
  if (known === undefined || known.years.some((year) => year < FIRST_GREGORIAN_YEAR)) return undefined;
  const days = known.years
    .flatMap((year) => inMonthsOf(date, { year, month, day }))
    .filter((one) => existsDay(one.month, one.day, one.year));
  return { days, basis: known.basis };
};

/** The day in its month, and in the month after where the text leaves that open. */
export const inMonthsOf = ({ mayBeNextMonth, follows }: DateMention, day: CalendarDay): readonly CalendarDay[] => {
  if (!mayBeNextMonth && follows?.next !== "later") return [day];
  return [day, day.month === 12 ? { ...day, year: day.year + 1, month: 1 } : { ...day, month: day.month + 1 }];
};

/** A lone 18日 this near to the post, in days, is that of this month. */
const NEAR = 8;

/** A day without month is one of last month, this month or next, seen from the post. */
const daysNearPost = (date: DateMention, { posted, sentenceOf }: CalendarReading): PossibleDays | undefined => {
  if (posted === undefined || date.follows !== undefined) return undefined;
  if (date.monthsAhead === undefined && /[先来翌]月|前回|次回/u.test(sentenceOf(date))) return undefined;
  const days = (date.monthsAhead === undefined ? [-1, 0, 1] : [date.monthsAhead])
    .map((step) => posted.year * 12 + posted.month - 1 + step)
    .map((months) => ({ year: Math.floor(months / 12), month: (months % 12) + 1, day: date.day }))
    .filter(({ year, month, day }) => existsDay(month, day, year));
  const near = days.filter((day) => Math.abs(daysBetween(posted, day)) <= NEAR);
  return { days: near.length > 0 ? near : days, basis: "posted" };
};

/** The day where there is only one it can be, its weekday taken into account. */
export const onlyDay = (date: DateMention, reading: CalendarReading): CalendarDay | undefined => {
  const days = date.month === undefined ? [] : (possibleDays(date, reading)?.days ?? []);
  const fitting = days.filter((day) => date.weekday === undefined || weekdayOf(day) === date.weekday.value);
  if (fitting.length === 1) return fitting[0];
  return days.length === 1 ? days[0] : undefined;
};
