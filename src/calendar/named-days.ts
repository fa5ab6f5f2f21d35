import type { CalendarDay } from "./day.js";
import { HOLIDAY_NAMES, holidayOf } from "./holidays.js";

/** Days that everybody knows by name, besides national holidays: month and day. */
const YEARLY_DAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["元旦", [1, 1]],
  ["バレンタインデー", [2, 14]],
  ["ひな祭り", [3, 3]],
  ["ホワイトデー", [3, 14]],
  ["七夕", [7, 7]],
  ["終戦の日", [8, 15]],
  ["防災の日", [9, 1]],
  ["ハロウィン", [10, 31]],
  ["七五三", [11, 15]],
  ["クリスマスイブ", [12, 24]],
  ["クリスマスイヴ", [12, 24]],
  ["クリスマス", [12, 25]],
  ["大みそか", [12, 31]],
  ["大晦日", [12, 31]],
]);

/** Names of days, longer ones first so that a pattern prefers them. */
export const DAY_NAMES: readonly string[] = [...YEARLY_DAYS.keys(), ...HOLIDAY_NAMES].sort(
  (one, other) => other.length - one.length,
);

/** The day of that name in a year; `undefined` where that year has none. */
export const namedDay = (name: string, year: number): CalendarDay | undefined => {
  const yearly = YEARLY_DAYS.get(name);
  return yearly === undefined ? holidayOf(name, year) : { year, month: yearly[0], day: yearly[1] };
};
