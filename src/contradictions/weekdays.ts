import type { DateMention } from "../calendar/dates.js";
import { type CalendarDay, daysBetween, existsDay, ordinalInMonth, WEEKDAY_NAMES, weekdayOf } from "../calendar/day.js";
import { hasHolidayData, holidayName } from "../calendar/holidays.js";
import { DAY_NAMES, namedDay } from "../calendar/named-days.js";
import { speaksOfOtherYears, yearsNear } from "../calendar/possible-years.js";
import type { DocumentView } from "../text/document.js";
import {
  ASK_FOR_SOURCE,
  type CalendarReading,
  inMonthsOf,
  type PossibleDays,
  possibleDays,
  showDay,
} from "./calendar-reading.js";
import { type Check, type Contradiction, sentenceAround } from "./contradiction.js";

/* A date and its weekday ------------------------------------------------------------------------------------------ */

export const weekdaysAgainstTheCalendar: Check<CalendarReading> = function* (reading) {
  const open: DateMention[] = [];
  for (const date of reading.dates) {
    const { weekday } = date;
    if (weekday === undefined) continue;
    if (date.ordinal !== undefined && date.ordinal !== ordinalInMonth(date.day)) {
      if (!EXCEPTION.test(reading.sentenceOf(date))) yield wrongOrdinal(date);
      continue;
    }
    const possible = possibleDays(date, reading);
    if (possible === undefined) open.push(date);
    else if (possible.days.length > 0 && !possible.days.some((day) => weekdayOf(day) === weekday.value))
      yield wrongWeekday(date, possible, reading);
  }
  yield* weekdaysAgainstEachOther(open, reading);
};

/** This once the third Saturday is another day. */
const EXCEPTION = /変更|振替|振り替え|特別|例外|今月|今回|次回|除/u;

const wrongOrdinal = (date: DateMention): Contradiction => ({
  at: date,
  problem: "は第何週かが合いません",
  reason: `${date.day}日は、どの月でもその曜日の第${ordinalInMonth(date.day)}回に当たります`,
  advice: `日付と第何曜日のどちらが正しいか${ASK_FOR_SOURCE}`,
});

const wrongWeekday = (
  date: DateMention,
  { days, basis }: PossibleDays,
  { document, posted }: CalendarReading,
): Contradiction => {
  const [day] =
    posted === undefined
      ? days
      : [...days].sort((one, other) => Math.abs(daysBetween(posted, one)) - Math.abs(daysBetween(posted, other)));
  const advice = `日付と曜日のどちらが正しいか${ASK_FOR_SOURCE}`;
  if (day === undefined) return { at: date, problem: "は日付と曜日が合いません", advice };
  const right = WEEKDAY_NAMES[weekdayOf(day)] ?? "";
  const seen = basis === "posted" && posted !== undefined ? `投稿日（${showDay(posted)}）から見ると、` : "";
  return {
    at: date,
    problem: "は日付と曜日が合いません",
    reason: `${seen}${showDay(day)}は${right}曜日です`,
    advice,
    replacements: withWeekday(document, date, right),
  };
};

/** The source of the date with another weekday, where the weekday is written as a letter of its own. */
const withWeekday = (
  document: DocumentView,
  { start, end, weekday }: DateMention,
  right: string,
): readonly string[] => {
  if (weekday === undefined) return [];
  const { source } = document;
  const [from, to] = document.sourceRange({ start, end });
  const [letterFrom, letterTo] = document.sourceRange(weekday.at);
  const letter = source.slice(letterFrom, letterTo);
  return WEEKDAY_NAMES.some((name) => name === letter)
    ? [source.slice(from, letterFrom) + right + source.slice(letterTo, to)]
    : [];
};

/* Dates without a year beside each other -------------------------------------------------------------------------- */

/** Dates farther apart in the text than this need not lie in one year. */
const TOGETHER = 120;
/** In 28 years every date has fallen on every weekday it can. */
const CYCLE = Array.from({ length: 28 }, (_, index) => 2000 + index);

/** Without a year, dates beside each other still fix each other's weekdays: 18日(土) makes 19日 a Sunday in any year. */
function* weekdaysAgainstEachOther(open: readonly DateMention[], reading: CalendarReading): Iterable<Contradiction> {
  const dates = open.filter((date) => !speaksOfOtherYears(reading.sentenceOf(date)));
  for (const group of groupsOf(dates)) {
    const fits = CYCLE.map((year) => group.filter((date) => fitsIn(date, group[0], year)));
    const most = Math.max(...fits.map(({ length }) => length));
    if (most === group.length) continue;
    const best = fits.filter(({ length }) => length === most);
    // Any of them may be the wrong one; the later ones are named unless the others all agree against the first.
    const kept = best.find((fit) => fit[0] === group[0]) ?? best[0] ?? [];
    const [reference] = kept;
    if (reference === undefined) continue;
    for (const date of group.filter((one) => !kept.includes(one))) yield disagreement(date, reference, reading);
  }
}

/** Dates near each other; days without a month only where each continues the one before (6日(土)、13日(土)). */
const groupsOf = (dates: readonly DateMention[]): readonly (readonly DateMention[])[] => {
  const groups: DateMention[][] = [];
  for (const date of dates) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group !== undefined && previous !== undefined && belongTogether(previous, date)) group.push(date);
    else groups.push([date]);
  }
  return groups.filter(({ length }) => length >= 2);
};

const belongTogether = (previous: DateMention, date: DateMention): boolean =>
  previous.month === undefined || date.month === undefined
    ? previous.month === date.month && date.follows?.previous === previous && date.day > previous.day
    : date.start - previous.end <= TOGETHER;

/** Whether the weekday is right if the group's first date lies in `year`; a smaller month may lie in the next one. */
const fitsIn = (date: DateMention, first: DateMention | undefined, year: number): boolean => {
  // Where no month is given, any one with 31 days shows how the weekdays follow each other.
  const { month = 1, day, weekday } = date;
  const years = first?.month !== undefined && month < first.month ? [year, year + 1] : [year];
  return years
    .flatMap((one) => inMonthsOf(date, { year: one, month, day }))
    .some((one) => existsDay(one.month, day, one.year) && weekdayOf(one) === weekday?.value);
};

const disagreement = (date: DateMention, reference: DateMention, { text }: CalendarReading): Contradiction => ({
  at: date,
  problem: "は近くの日付と曜日が合いません",
  reason: `「${text.slice(reference.start, reference.end)}」が正しければ、この日は別の曜日です`,
  advice: `どちらの日付と曜日が正しいか${ASK_FOR_SOURCE}`,
});

/* Every Wednesday ------------------------------------------------------------------------------------------------- */

const EVERY_WEEK =
  /毎週(?<weekday>[日月火水木金土])曜日?(?:(?:の|、|は|に)?[ \t]*[(:]?[ \t]*(?:日程:)?|[^\d\n曜]{0,24}?(?:次回|初回|最終回)(?:は|:|の)?[ \t]?(?:(?:\d{4}|令和\d{1,2})年)?)$/u;
/** How far before a date 毎週 may stand. */
const EVERY_WEEK_REACH = 48;
const WEEK_LEFT_OUT = /除|休|変更|ただし|祝日|振り?替|代わり|特別|臨時/u;

/** 毎週水曜日(7月1日・8日・16日): dates of one weekday lie whole weeks apart. */
export const weeklyDatesAgainstTheirWeekday: Check<CalendarReading> = function* (reading) {
  for (const chain of reading.chains) {
    const [first] = chain;
    if (first === undefined || first.weekday !== undefined || chain.some(({ follows }) => follows?.kind === "range"))
      continue;
    const letter = EVERY_WEEK.exec(reading.text.slice(Math.max(0, first.start - EVERY_WEEK_REACH), first.start))?.groups
      ?.weekday;
    if (letter === undefined || WEEK_LEFT_OUT.test(reading.sentenceOf(first))) continue;
    const weekday = WEEKDAY_NAMES.indexOf(letter);
    const days = possibleDays(first, reading)?.days ?? [];
    if (days.length > 0 && !days.some((day) => weekdayOf(day) === weekday)) yield notThatWeekday(first, letter);
    const fits = CYCLE.map((year) =>
      chain.filter((date) => fitsIn({ ...date, weekday: { value: weekday, at: date } }, first, year)),
    );
    const most = fits.reduce((best, fit) => (fit.length > best.length ? fit : best), []);
    for (const date of chain) if (!most.includes(date)) yield notThatWeekday(date, letter);
  }
};

const MONTHLY_WEEKDAY =
  /毎月(?<ordinals>第[1-5一二三四五](?:[・、と,]{1,2}?第?[1-5一二三四五])*)(?<weekday>[日月火水木金土])曜?日?(?:に|の)?[^\d\n曜]{0,24}?(?:次回|今月|来月|初回)(?:の(?:開催日?|日程|日))?(?:は|:)[ \t]?(?:(?:\d{4}|令和\d{1,2})年)?$/u;
const OTHER_DAY_THIS_TIME =
  /除|変更|ただし|振り?替|代わり|特別|臨時|例外|に限り|のみ|だけ|休み|都合|ですが|ため|ので|重な|繰り?[上下]|延期/u;

/** 毎月第2土曜。次回は5月16日: no second week has a 16th, in whatever month. */
export const monthlyDatesAgainstTheirWeek: Check<CalendarReading> = function* (reading) {
  for (const date of reading.dates) {
    const { text, sentenceOf } = reading;
    const every = MONTHLY_WEEKDAY.exec(text.slice(Math.max(0, date.start - EVERY_WEEK_REACH), date.start));
    const { ordinals = "", weekday = "" } = every?.groups ?? {};
    if (every === null || OTHER_DAY_THIS_TIME.test(`${every[0]}${sentenceOf(date)}`)) continue;
    const known = possibleDays(date, reading)?.days ?? [];
    if (
      !ordinals.includes(String(ordinalInMonth(date.day))) &&
      !ordinals.includes("一二三四五".charAt(ordinalInMonth(date.day) - 1))
    )
      yield {
        ...wrongOrdinal(date),
        reason: `${date.day}日になるのは第${ordinalInMonth(date.day)}${weekday}曜日だけです`,
      };
    else if (known.length > 0 && !known.some((day) => WEEKDAY_NAMES[weekdayOf(day)] === weekday))
      yield notThatWeekday(date, weekday);
  }
};

const notThatWeekday = (date: DateMention, letter: string): Contradiction => ({
  at: date,
  problem: `は${letter}曜日に当たりません`,
  advice: `並んだ日付と曜日を${ASK_FOR_SOURCE}`,
});

/* Holidays and other named days ----------------------------------------------------------------------------------- */

/** Years in which today's holidays are looked for where the year is not known; 2020 and 2021 moved some for the Games. */
const HOLIDAY_YEARS = Array.from({ length: 29 }, (_, index) => 2022 + index);

export const holidaysAgainstTheCalendar: Check<CalendarReading> = function* (reading) {
  for (const date of reading.dates) {
    const { holiday, month, day, weekday } = date;
    if (holiday === undefined || month === undefined || /^振/.test(holiday)) continue;
    const known = possibleDays(date, reading);
    const all =
      known?.days ??
      HOLIDAY_YEARS.map((year) => ({ year, month, day })).filter((one) => existsDay(month, day, one.year));
    const days = all.filter((one) => weekday === undefined || weekdayOf(one) === weekday.value);
    if (days.length === 0 || days.some((one) => !hasHolidayData(one.year) || isCalled(one, holiday))) continue;
    const [first] = days;
    yield {
      at: date,
      problem: /^祝/.test(holiday) ? "は祝日ではありません" : `は${holiday}ではありません`,
      reason:
        known === undefined || first === undefined
          ? "どの年の暦でも、この日はその祝日に当たりません"
          : `${showDay(first)}は${holidayName(first) ?? "平日か土日"}です`,
      advice: `日付と祝日の表示のどちらが正しいか${ASK_FOR_SOURCE}`,
    };
  }
};

const isCalled = (day: CalendarDay, holiday: string): boolean => {
  const name = holidayName(day);
  return name !== undefined && (/^祝/.test(holiday) || name.startsWith(holiday));
};

const NAMED = DAY_NAMES.join("|");
/** 文化の日が金曜なので, クリスマスは土曜日; not 金曜ロードショー, not 前の金曜. */
const NAMED_WEEKDAY = new RegExp(
  `(?:(?<year>20\\d{2})年の?)?(?<name>${NAMED})(?:は|が|も|の|、)?[(]?(?<weekday>[日月火水木金土])曜日?(?=なの|で(?!は|も)|だ(?!と|った)|です|に|。|、|\\)|!|や|$|\\n)`,
  "gu",
);

export const namedDaysAgainstTheirWeekday: Check<CalendarReading> = function* ({ document, text, posted }) {
  for (const match of text.matchAll(NAMED_WEEKDAY)) {
    const { year, name = "", weekday = "" } = match.groups ?? {};
    const at = { start: match.index, end: match.index + match[0].length };
    const days = yearsOfNamedDay(name, year, posted, sentenceAround(document, at)).flatMap(
      (one) => namedDay(name, one) ?? [],
    );
    const [day] = days;
    if (day === undefined || days.some((one) => WEEKDAY_NAMES[weekdayOf(one)] === weekday)) continue;
    yield {
      at,
      problem: "は曜日が合いません",
      reason:
        days.length === 1
          ? `${showDay(day)}の${name}は${WEEKDAY_NAMES[weekdayOf(day)]}曜日です`
          : `${name}は${weekday}曜日になりません`,
      advice: `曜日を${ASK_FOR_SOURCE}`,
    };
  }
};

const yearsOfNamedDay = (
  name: string,
  year: string | undefined,
  posted: CalendarDay | undefined,
  sentence: string,
): readonly number[] => {
  if (year !== undefined) return [Number(year)];
  if (posted !== undefined) return yearsNear(posted, sentence, (one) => namedDay(name, one));
  return speaksOfOtherYears(sentence) ? [] : HOLIDAY_YEARS;
};

/** 文化の日(11月4日), クリスマスは12月24日. */
const NAMED_BEFORE = new RegExp(`(?<name>${NAMED})(?<joint>は|\\(|、|の)[ \\t]?$`, "u");
/** 文化の日は11月3日です, 文化の日(11月3日); not 文化の日は11月3日までの催しで. */
const AS_ITS_DATE = /^(?:\)|です|。|!|で(?!は|も)|$|\n|\()/u;
/** 春分の日の3月20日は休館. */
const AS_THAT_DAY = /^(?:は|に|が|も|、|。|\(|$|\n)/u;
const NAMED_AFTER = new RegExp(
  `^(?:は(?<name>${NAMED})(?=です|。|!|で(?!は|も)|$|\\n|なの)|の(?<of>${NAMED})(?=に|は|も|、|。|$|\\n))`,
  "u",
);

export const namedDaysAgainstTheirDate: Check<CalendarReading> = function* (reading) {
  const { text } = reading;
  for (const date of reading.dates) {
    const { month, day } = date;
    const before = NAMED_BEFORE.exec(text.slice(Math.max(0, date.start - 12), date.start))?.groups;
    const after = NAMED_AFTER.exec(text.slice(date.end, date.end + 14))?.groups;
    const name = before?.name ?? after?.name ?? after?.of;
    if (name === undefined || month === undefined || date.holiday !== undefined) continue;
    if (
      before !== undefined &&
      (before.joint === "、" ||
        !(before.joint === "の" ? AS_THAT_DAY : AS_ITS_DATE).test(text.slice(date.end, date.end + 4)))
    )
      continue;
    const years = possibleDays(date, reading)?.days.map(({ year }) => year) ?? HOLIDAY_YEARS;
    if (speaksOfOtherYears(reading.sentenceOf(date)) || years.length === 0) continue;
    const days = years.flatMap((year) => namedDay(name, year) ?? []);
    const [right] = days;
    if (right === undefined || days.some((one) => one.month === month && one.day === day)) continue;
    yield {
      at: date,
      problem: `は${name}ではありません`,
      reason:
        days.length === 1 || days.every((one) => one.month === right.month && one.day === right.day)
          ? `${name}は${right.month}月${right.day}日です`
          : `${name}がこの日になる年はありません`,
      advice: `日付を${ASK_FOR_SOURCE}`,
    };
  }
};

/* This week, next week -------------------------------------------------------------------------------------------- */

const WEEK = /(?<week>再来週|来週|今週)の?[ \t]?\(?$/u;
const WEEKS_AHEAD: Readonly<Record<string, number>> = { 今週: 0, 来週: 1, 再来週: 2 };

/** 来週の土曜(7月18日) in a post of another week, whether weeks begin on Sunday or on Monday. */
export const weeksAgainstThePost: Check<CalendarReading> = function* (reading) {
  const { text, dates, posted } = reading;
  if (posted === undefined) return;
  for (const date of dates) {
    const match = WEEK.exec(text.slice(Math.max(0, date.start - 6), date.start));
    const ahead = WEEKS_AHEAD[match?.groups?.week ?? ""];
    const possible = possibleDays(date, reading);
    if (match === null || ahead === undefined || possible === undefined || possible.days.length === 0) continue;
    if (
      possible.days.some((day) => [0, 1].some((firstDay) => weekOf(day, firstDay) - weekOf(posted, firstDay) === ahead))
    )
      continue;
    yield {
      at: { start: date.start - match[0].length, end: date.end },
      problem: "は投稿日から見た週と合いません",
      reason: `投稿日は${showDay(posted)}です`,
      advice: `日付か言い方を${ASK_FOR_SOURCE}`,
    };
  }
};

const EPOCH: CalendarDay = { year: 2000, month: 1, day: 2 };

/** Number of the week in which a day lies, weeks beginning on Sunday (0) or Monday (1). */
const weekOf = (day: CalendarDay, firstDay: number): number => Math.floor((daysBetween(EPOCH, day) - firstDay) / 7);
