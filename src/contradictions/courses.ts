import type { Chain, DateMention } from "../calendar/dates.js";
import { type CalendarDay, dayNumber, daysBetween, existsDay, WEEKDAY_NAMES, weekdayOf } from "../calendar/day.js";
import { isHoliday } from "../calendar/holidays.js";
import { NUMBER } from "../text/quantities.js";
import type { Span } from "../text/sentences.js";
import { type CalendarReading, possibleDays } from "./calendar-reading.js";
import type { Check, Contradiction } from "./contradiction.js";
import { numbersOf } from "./figures.js";

/** 全8回, 計7回, 8回コース, 年に10回. */
const TURNS = new RegExp(
  `(?:全|計|合計|連続)(?<whole>${NUMBER})回(?!答|収)|(?<series>${NUMBER})回(?:コース|連続|シリーズ|講座)|年(?:に|間)?(?<yearly>${NUMBER})回`,
  "gu",
);
/** 毎週火曜: one weekday, not one of two. */
const EVERY_WEEK =
  /毎週(?<weekday>[日月火水木金土])(?:曜日?)?(?![曜日月火水木金土]|[・、と,/]{1,2}[日月火水木金土](?:曜|[^一-龠]))/gu;
const EVERY_MONTH =
  /毎月(?:1回|一回|第[1-4一二三四][日月火水木金土]曜?(?!日?[・、と,]{1,2}第)|\d{1,2}日(?![・、と,]))/gu;
const MONTHS = /(?<from>\d{1,2})月(?:から|〜|~)(?:翌年?の?|来年の?)?(?<to>\d{1,2})月(?!\d)/gu;

/** What happens at these times is not the course. */
const OTHER_THAN_COURSE = /受け?付け?|申し?込|募集|販売|応募|配布|相談|休[館業]|見学|説明会|報告会|発表会|特別/u;
const LEAVES_SOME_OUT =
  /休(?!みません|まず|み(?:の[週日月回])?(?:は|が|も)?(?:あり|ござい|な[くし]))|除|ただし|のうち|隔週|いずれか|予備|都合|日程表|別紙|チラシ|[①②]|コース[AB12]/u;
const LEAVES_NONE_OUT = /休み(?:の[週日月]は|は)?(?:ありません|なし|ません)|休まず|祝日も|年末年始も|毎週欠かさず/u;

const STARTS = /^(?:\([^()\n]{1,4}\))?(?:から|〜|~|に?(?:スタート|開始|開講|始ま)|(?:が|は)?初回)/u;
const IS_FIRST = /(?:初回|開講日?|開始日?|第1回|スタート)(?:は|が|:)?[ \t]?$/u;
const IS_LAST = /(?:最終回|最終日|最後(?:の回)?|閉講日?|修了日?)(?:は|が|:)?[ \t]?$/u;
const ENDS = /^(?:\([^()\n]{1,4}\))?(?:まで|が?(?:最終回|最終日))/u;

/** Days before a mention in which it is said what it is. */
const LEAD = 16;

/** 毎週火曜, 全8回, 1月12日から2月16日まで: six Tuesdays. */
export const coursesAgainstTheirDates: Check<CalendarReading> = function* (reading) {
  const { text } = reading;
  const [turns, ...otherTurns] = [...text.matchAll(TURNS)];
  if (turns === undefined || otherTurns.length > 0) return;
  const stated = turnsStated(turns);
  const possible = [...weeklyTurns(reading), ...monthlyTurns(reading)];
  const [least, most] = [Math.min(...possible), Math.max(...possible)];
  if (possible.length === 0 || (least <= stated && stated <= most)) return;
  yield contradiction(turns, stated > most ? most : least);
};

/** Before or after the dates stands how many they are, and nothing in between. */
const TIMES_BEFORE = new RegExp(`全(?<whole>${NUMBER})(?:回|日程)[^\\d\\n]{0,8}$`, "u");
const TIMES_AFTER = new RegExp(`^[)\\]】]?(?:[ \\t]|の|、|で|です。){0,2}\\(?全(?<whole>${NUMBER})回`, "u");
const MORE_DATES = /ほか|など|ごと|[〜~]/u;
/** The list farther off is that of a part, or a day holds two meetings. */
const OTHER_DATES =
  /[前後]半|[前後]期|残り|うち|予備|いずれか|別途|後日|未定|振替|追って|続き|午前[^。\n]{0,20}午後|昼|調整|選べ|選ん|の?中から|交互|最終回|時と[ \t]?\d{1,2}時|[12二]コマ|日に\d?回|各日|コース[AB12]|[①②]/u;
/** How far from the dates their number may stand. */
const TIMES_REACH = 90;

/** 全3回(6/1、6/8、6/15、6/22). */
export const timesAgainstTheirDates: Check<CalendarReading> = function* (reading) {
  const { text, chains } = reading;
  for (const [index, chain] of chains.entries()) {
    const [first] = chain;
    const last = chain.at(-1);
    if (
      first === undefined ||
      last?.follows?.kind !== "list" ||
      first.follows !== undefined ||
      chains[index + 1]?.[0]?.follows !== undefined
    )
      continue;
    const beside =
      TIMES_BEFORE.exec(text.slice(Math.max(0, first.start - 16), first.start)) ??
      TIMES_AFTER.exec(text.slice(last.end, last.end + 16));
    const stated = beside ?? timesFartherOff(reading, chain);
    if (
      stated === undefined ||
      MORE_DATES.test(text.slice(first.start, last.end + 4)) ||
      OTHER_DATES.test(text.slice(first.start, last.end + LEAD))
    )
      continue;
    const number = turnsStated(stated);
    const days = chain.length;
    if (number === days) continue;
    yield {
      at: { start: first.start, end: last.end },
      problem: "は回数と日付の数が合いません",
      reason: `${number}回に対して日付は${days}日あります`,
      advice: "回数と日付を確かめて直してください",
    };
  }
};

/** はじめての太極拳(全4回), and the only dates of the post in another line: its course. */
const timesFartherOff = ({ text, chains }: CalendarReading, chain: Chain): RegExpExecArray | undefined => {
  const [turns, ...others] = [...text.matchAll(TURNS)];
  const [first, last] = [chain[0], chain.at(-1)];
  if (turns === undefined || first === undefined || last === undefined || turns.groups?.yearly !== undefined)
    return undefined;
  const [from, to] = [Math.min(turns.index, first.start), Math.max(turns.index + turns[0].length, last.end)];
  const lead =
    text
      .slice(Math.max(0, first.start - LEAD), first.start)
      .split(/[。\n]/u)
      .at(-1) ?? "";
  const isOnly = others.length === 0 && chains.every((other) => other === chain || isOtherThanCourse(text, other));
  return isOnly &&
    to - from <= TIMES_REACH &&
    !OTHER_THAN_COURSE.test(lead + (text.slice(last.end, last.end + LEAD).split(/[。\n]/u)[0] ?? "")) &&
    !OTHER_DATES.test(text.slice(from, to + TIMES_REACH)) &&
    !LEAVES_SOME_OUT.test(text)
    ? turns
    : undefined;
};

/** 申込みは5月1日から: not a day of the course. */
const isOtherThanCourse = (text: string, chain: Chain): boolean =>
  chain.some(({ start, end }) => OTHER_THAN_COURSE.test(text.slice(Math.max(0, start - LEAD), end + LEAD)));

const turnsStated = (turns: RegExpExecArray): number =>
  numbersOf(turns, "whole", "series", "yearly").find((number) => !Number.isNaN(number)) ?? 0;

const contradiction = (turns: { readonly index: number; readonly 0: string }, right: number): Contradiction => ({
  at: spanOf(turns),
  problem: "は日程と回数が合いません",
  reason: `この日程で数えると${right}回です`,
  advice: "回数と日程のどちらが正しいか、確かめて直してください",
});

const spanOf = (match: { readonly index: number; readonly 0: string }): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** How many weekly meetings there may be; none where that is not certain. */
const weeklyTurns = (reading: CalendarReading): readonly number[] => {
  const { text } = reading;
  const [week, ...others] = [...text.matchAll(EVERY_WEEK)];
  const ends = endsOfCourse(reading);
  if (week === undefined || others.length > 0 || ends === undefined) return [];
  const weekday = WEEKDAY_NAMES.indexOf(week.groups?.weekday ?? "");
  const pairs = pairsOf(ends, reading).filter(([first]) => weekdayOf(first) === weekday);
  return pairs.flatMap(([first, last]) => {
    const days = Array.from({ length: Math.floor(daysBetween(first, last) / 7) + 1 }, (_, week) => week * 7);
    const off = LEAVES_NONE_OUT.test(text) ? 0 : days.filter((day) => mayBeOff(first, day)).length;
    return LEAVES_SOME_OUT.test(text) ? [1, days.length] : [days.length - off, days.length];
  });
};

/** First and last day of the course, where the text names one pair only. */
const endsOfCourse = ({ text, dates, chains }: CalendarReading): readonly [DateMention, DateMention] | undefined => {
  const ranges = chains.filter((chain) => chain.length === 2 && chain[1]?.follows?.kind === "range");
  const [range] = ranges;
  const before = ({ start }: DateMention): string =>
    text.slice(Math.max(0, start - LEAD, text.lastIndexOf("。", start), text.lastIndexOf("\n", start)), start);
  if (ranges.length === 1 && range?.[0] !== undefined && range[1] !== undefined) {
    return OTHER_THAN_COURSE.test(before(range[0]) + text.slice(range[1].end, range[1].end + LEAD))
      ? undefined
      : [range[0], range[1]];
  }
  if (ranges.length > 0) return undefined;
  const first = dates.find((date) => STARTS.test(text.slice(date.end)) || IS_FIRST.test(before(date)));
  const last = dates.findLast((date) => ENDS.test(text.slice(date.end)) || IS_LAST.test(before(date)));
  if (first === undefined || last === undefined || last.start <= first.start) return undefined;
  return OTHER_THAN_COURSE.test(text.slice(Math.max(0, first.start - LEAD), last.end)) ? undefined : [first, last];
};

/** The days the two may be, less than a year apart. */
const pairsOf = (
  [first, last]: readonly [DateMention, DateMention],
  reading: CalendarReading,
): readonly (readonly [CalendarDay, CalendarDay])[] => {
  const firsts = possibleDays(first, reading)?.days ?? inAnyYear(first);
  const lasts = possibleDays(last, reading)?.days ?? inAnyYear(last);
  return firsts.flatMap((from) =>
    lasts
      .map((to) => [from, to] as const)
      .filter(([, to]) => daysBetween(from, to) > 0 && daysBetween(from, to) < YEAR),
  );
};
const YEAR = 365;

/** So many years hold a day on each weekday, before and after a leap day. */
const YEARS = Array.from({ length: 28 }, (_, index) => 2022 + index);
const inAnyYear = ({ month, day }: DateMention): readonly CalendarDay[] =>
  month === undefined
    ? []
    : YEARS.map((year) => ({ year, month, day })).filter((one) => existsDay(one.month, one.day, one.year));

/** Holidays, the turn of the year and the middle of August: many courses pause then without saying so. */
const mayBeOff = (first: CalendarDay, daysLater: number): boolean => {
  const date = new Date((dayNumber(first) + daysLater) * 86_400_000);
  const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return (
    isHoliday(day.year, day.month, day.day) ||
    (day.month === 12 && day.day >= 24) ||
    (day.month === 1 && day.day <= 7) ||
    (day.month === 8 && day.day >= 11 && day.day <= 16)
  );
};

/** 毎月第2土曜, 1月から12月まで: twelve. */
const monthlyTurns = ({ text }: CalendarReading): readonly number[] => {
  const [month, ...others] = [...text.matchAll(EVERY_MONTH)];
  const [range, ...otherRanges] = [...text.matchAll(MONTHS)];
  if (month === undefined || range === undefined || others.length + otherRanges.length > 0) return [];
  const [from, to] = numbersOf(range, "from", "to");
  if (from > 12 || to > 12 || OTHER_THAN_COURSE.test(text.slice(Math.max(0, range.index - LEAD), range.index)))
    return [];
  const months = ((to - from + 12) % 12) + 1;
  return LEAVES_SOME_OUT.test(text) ? [1, months] : [months];
};
