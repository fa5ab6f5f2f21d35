import { type JapanTime, japanTime } from "../text/moment.js";
import type { Shift } from "../text/post.js";
import { isHoliday } from "./holidays.js";

/** Usual working hours; times as `08:45`, month and day as `12-29`. */
export interface WorkingHours {
  readonly days: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly breaks: readonly (readonly [from: string, to: string])[];
  readonly closed: readonly (readonly [first: string, last: string])[];
}

/** Days of the week as `organization.workingHours.days` names them, 0 is Sunday. */
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** A stretch of working time that holds a moment, as a message shows it: `8:45〜17:30`. */
export interface WorkingTime {
  readonly start: string;
  readonly end: string;
}

/**
 * The working time in which `moment` lies; `undefined` on days off, outside the hours and in breaks.
 * Shifts, where there are any, stand in for the usual days and hours; breaks count in both.
 */
export const workingTimeAt = (
  moment: Date,
  hours: WorkingHours,
  shifts: readonly Shift[] = [],
): WorkingTime | undefined => {
  const clock = japanTime(moment);
  if (hours.breaks.some(([from, to]) => isBetween(clock, from, to))) return undefined;
  if (shifts.length > 0) {
    const shift = shifts.find(({ start, end }) => start <= moment && moment < end);
    return shift === undefined ? undefined : { start: clockText(shift.start), end: clockText(shift.end) };
  }
  if (!isWorkingDay(clock, hours) || !isBetween(clock, hours.start, hours.end)) return undefined;
  return { start: hours.start.replace(/^0/, ""), end: hours.end.replace(/^0/, "") };
};

/** `10:05` on a clock in Japan. */
export const clockText = (moment: Date): string => {
  const { hour, minute } = japanTime(moment);
  return `${hour}:${String(minute).padStart(2, "0")}`;
};

const isWorkingDay = (clock: JapanTime, { days, closed }: WorkingHours): boolean => {
  const weekday = WEEKDAYS[clock.weekday];
  return (
    weekday !== undefined &&
    days.includes(weekday) &&
    !isHoliday(clock.year, clock.month, clock.day) &&
    !closed.some(([first, last]) => isInPeriod(clock, first, last))
  );
};

/** From the first minute up to, not including, the last. */
const isBetween = ({ hour, minute }: JapanTime, from: string, to: string): boolean => {
  const now = hour * 60 + minute;
  return minutesOf(from) <= now && now < minutesOf(to);
};

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
};

/** Both days included; a period may run over the turn of the year (12-29 to 01-03). */
const isInPeriod = ({ month, day }: JapanTime, first: string, last: string): boolean => {
  const now = month * 100 + day;
  const [from, to] = [dayOfYear(first), dayOfYear(last)];
  return from <= to ? from <= now && now <= to : from <= now || now <= to;
};

const dayOfYear = (monthDay: string): number => {
  const [month = 0, day = 0] = monthDay.split("-").map(Number);
  return month * 100 + day;
};
