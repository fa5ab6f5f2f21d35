/** Wall clock in Japan (UTC+9, no summer time). `month` is 1–12, `weekday` 0 (Sunday) – 6. */
export interface JapanTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

const MOMENT =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const JAPAN_OFFSET_MINUTES = 9 * 60;

/**
 * A point in time from `2026-07-18T10:00:00+09:00`, with or without seconds, time and zone.
 * Without a zone the clock of Japan is meant; without a time the day's first minute.
 * `undefined` where the text is not a time or names a day that does not exist.
 */
export const parseMoment = (text: string): Date | undefined => {
  const parts = MOMENT.exec(text.trim());
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const clock = Date.UTC(year, month - 1, day, hour, minute, second);
  const check = new Date(clock);
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return undefined;
  return new Date(clock - offsetMinutes(parts[7]) * 60_000);
};

const offsetMinutes = (zone: string | undefined): number => {
  if (zone === undefined) return JAPAN_OFFSET_MINUTES;
  if (zone.toUpperCase() === "Z") return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/** What a clock on a wall in Japan shows at `moment`. */
export const japanTime = (moment: Date): JapanTime => {
  const shifted = new Date(moment.getTime() + JAPAN_OFFSET_MINUTES * 60_000);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
};
