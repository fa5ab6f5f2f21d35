import type { Chain, DateMention } from "../calendar/dates.js";
import { type CalendarDay, daysBetween, daysInMonth, existsDay } from "../calendar/day.js";
import { type DayOccasion, dayOccasion } from "../calendar/occasions.js";
import { speaksOfOtherYears } from "../calendar/possible-years.js";
import { NUMBER } from "../text/quantities.js";
import { ASK_FOR_SOURCE, type CalendarReading, onlyDay, possibleDays, showDay } from "./calendar-reading.js";
import type { Check } from "./contradiction.js";
import { numbersOf } from "./figures.js";

/* Beginning and end ----------------------------------------------------------------------------------------------- */

export const rangesThatEndBeforeTheyStart: Check<CalendarReading> = function* (reading) {
  for (const date of reading.dates) {
    const { follows } = date;
    if (
      follows === undefined ||
      follows.kind !== "range" ||
      follows.next === "later" ||
      !endsBeforeStart(follows.previous, date, reading)
    )
      continue;
    yield {
      at: { start: follows.previous.start, end: date.end },
      problem: "は終わりの日が始まりの日より前です",
      advice: `始まりと終わりの日付を${ASK_FOR_SOURCE}`,
    };
  }
};

const endsBeforeStart = (start: DateMention, end: DateMention, reading: CalendarReading): boolean => {
  const [from, to] = [onlyDay(start, reading), end.year === undefined ? undefined : onlyDay(end, reading)];
  if (from !== undefined && to !== undefined) return daysBetween(from, to) < 0;
  if (start.month !== end.month || end.day >= start.day || end.year !== undefined) return false;
  if (/生まれ|年度|1年|一年|年間/u.test(reading.sentenceOf(end))) return false;
  return end.form !== "day" || !mayBeNextMonth(start, end);
};

/** 「7月31日〜2日」: the month may be left out where it turns. */
const mayBeNextMonth = (start: DateMention, end: DateMention): boolean => {
  const { month, weekday } = start;
  if (month === undefined) return true;
  if (end.weekday === undefined || weekday === undefined) return start.day >= 25 && end.day <= 7;
  const lengths = month === 2 ? [28, 29] : [daysInMonth(month, undefined)];
  return lengths.some((length) => (weekday.value + length - start.day + end.day) % 7 === end.weekday?.value);
};

/** 10月25日(日)、翌27日(火). */
export const nextDaysThatAreNot: Check<CalendarReading> = function* ({ dates }) {
  for (const date of dates) {
    const { follows } = date;
    if (follows?.next !== "day") continue;
    const { previous } = follows;
    const isNext = date.day === previous.day + 1 || (date.day === 1 && previous.day >= 28);
    if (isNext) continue;
    yield { at: date, problem: "は前の日付の翌日ではありません", advice: `日付を${ASK_FOR_SOURCE}` };
  }
};

/* What comes before what ------------------------------------------------------------------------------------------ */

const DAY_ORDER: readonly (readonly [earlier: DayOccasion, later: DayOccasion, problem: string])[] = [
  ["deadline", "event", "は開催日より後の締切です"],
  ["deadline", "announcement", "は発表の日より後の締切です"],
  ["acceptance", "deadline", "は締切より後の受付開始です"],
];
/** Works and opinions are sent in after the event. */
const SENT_IN_AFTERWARDS = /応募|写真|作品|感想|アンケート|提出/u;

export const occasionsOutOfOrder: Check<CalendarReading> = function* (reading) {
  const occasions = reading.dates.map((date) => ({ date, occasion: dayOccasion(reading.text, date) }));
  for (const [earlier, later, problem] of DAY_ORDER) {
    const [first, ...otherFirsts] = occasions.filter(({ occasion }) => occasion === earlier);
    const [second, ...otherSeconds] = occasions.filter(({ occasion }) => occasion === later);
    if (first === undefined || second === undefined || otherFirsts.length > 0 || otherSeconds.length > 0) continue;
    if (
      first.date.follows !== undefined ||
      (later === "event" && SENT_IN_AFTERWARDS.test(reading.sentenceOf(first.date)))
    )
      continue;
    const last = reading.chains.find((chain) => chain.includes(second.date))?.at(-1) ?? second.date;
    if (isAfter(first.date, last, reading))
      yield { at: first.date, problem, advice: `どちらの日付が正しいか${ASK_FOR_SOURCE}` };
  }
};

/** More than this many days between two dates without a year, and the year turns between them. */
const HALF_A_YEAR = 150;

const isAfter = (date: DateMention, other: DateMention, reading: CalendarReading): boolean => {
  const [one, two] = [onlyDay(date, reading), onlyDay(other, reading)];
  if (one !== undefined && two !== undefined) return daysBetween(two, one) > 0;
  if (date.month === undefined || other.month === undefined || date.year !== undefined || other.year !== undefined)
    return false;
  const days = (date.month - other.month) * 30 + date.day - other.day;
  return days > 0 && days < HALF_A_YEAR;
};

const NTH = new RegExp(
  `(?:第(?<nth>${NUMBER})(?:回|日|部)?|(?<turn>${NUMBER})(?:回目|日目))(?:は|が|の|:|[ \\t]|\\(|・){0,3}$`,
  "u",
);

/** 第1回 6月5日、第2回 6月12日、第3回 6月10日. */
export const turnsOutOfOrder: Check<CalendarReading> = function* (reading) {
  const turns = reading.dates.flatMap((date) => {
    const match = NTH.exec(reading.text.slice(Math.max(0, date.start - 10), date.start));
    if (match === null) return [];
    const [nth, turn] = numbersOf(match, "nth", "turn");
    return [{ date, turn: Number.isNaN(nth) ? turn : nth }];
  });
  for (const [index, later] of turns.slice(1).entries()) {
    const earlier = turns[index];
    if (earlier === undefined || later.turn !== earlier.turn + 1 || later.date.start - earlier.date.end > NEXT_TURN)
      continue;
    if (!isAfter(earlier.date, later.date, reading)) continue;
    yield { at: later.date, problem: "は前の回より前の日付です", advice: `それぞれの日付を${ASK_FOR_SOURCE}` };
  }
};

/** Turns of one series stand no farther apart than this. */
const NEXT_TURN = 60;

/* How many days --------------------------------------------------------------------------------------------------- */

const COUNT_AFTER = new RegExp(
  `^[)]?(?:[ \\t]?まで)?の?[、,]?(?:計|全)?(?<number>${NUMBER})(?<unit>日間|週間|[かヶカケ]月間?|泊|連休)(?!半|前|後|以|ごと|ほど|程度|余)`,
  "u",
);
const COUNT_BEFORE = new RegExp(`(?<number>${NUMBER})(?<unit>連休)(?:は|の|、|\\(|:)?[ \\t]?$`, "u");
const NOT_EVERY_DAY = /休[館業日み]|除|のうち|平日|土日|いずれか|各|ごと|毎|間の|週末|隔/u;

/** Days in a unit, and how many more or fewer nobody minds. */
const lengthOfUnit = (unit: string): readonly [days: number, slack: number] => {
  if (unit === "週間") return [7, 2];
  return unit.includes("月") ? [30, 14] : [1, 0];
};

/** 7月18日から20日までの2日間. */
export const daysAgainstTheirCount: Check<CalendarReading> = function* ({ text, chains }) {
  for (const [index, chain] of chains.entries()) {
    const [first] = chain;
    const last = chain.at(-1);
    // What another chain continues, or is continued by, is counted by nobody.
    if (
      first === undefined ||
      last === undefined ||
      chain.length < 2 ||
      first.follows !== undefined ||
      chains[index + 1]?.[0]?.follows !== undefined
    )
      continue;
    const count =
      COUNT_AFTER.exec(text.slice(last.end, last.end + 16)) ??
      COUNT_BEFORE.exec(text.slice(Math.max(0, first.start - 10), first.start));
    const days = lengthOf(chain, first, last);
    if (count === null || days === undefined || NOT_EVERY_DAY.test(text.slice(first.start, last.end))) continue;
    const [stated] = numbersOf(count, "number");
    const unit = count.groups?.unit ?? "";
    const isRange = last.follows?.kind === "range";
    const [length, slack] = lengthOfUnit(unit);
    const counted = unit === "泊" ? days - 1 : days;
    if ((!isRange && unit !== "日間" && unit !== "連休") || Math.abs(stated * length - counted) <= slack) continue;
    const isAfterDates = text.startsWith(count[0], last.end);
    yield {
      at: {
        start: isAfterDates ? first.start : first.start - count[0].length,
        end: isAfterDates ? last.end + count[0].length : last.end,
      },
      problem: "は日付と日数が合いません",
      reason: `この日付を数えると${counted}${unit === "泊" ? "泊" : "日"}です`,
      advice: "日付と日数のどちらが正しいか、確かめて直してください",
    };
  }
};

/** Days in a range, or in a list; `undefined` where that is not certain. */
const lengthOf = (chain: Chain, first: DateMention, last: DateMention): number | undefined => {
  if (last.follows?.kind === "list") return chain.length;
  if (last.year !== undefined && first.year?.western !== last.year.western) return undefined;
  if (first.month === last.month) return last.day > first.day ? last.day - first.day + 1 : undefined;
  if (first.month === undefined || last.month !== (first.month % 12) + 1 || first.month === 2) return undefined;
  return daysInMonth(first.month, undefined) - first.day + 1 + last.day;
};

/* Seen from the day of the post ----------------------------------------------------------------------------------- */

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/(?:一昨日|おととい)(?:[ \t]?\(|、)?$/u, -2],
  [/(?<!一)(?:昨日|きのう)(?:[ \t]?\(|、)?$/u, -1],
  [/(?:本日|今日|きょう)(?:[ \t]?\(|、)?$/u, 0],
  [/(?:明日|あす|あした)(?:[ \t]?\(|、)?$/u, 1],
  [/(?:明後日|あさって)(?:[ \t]?\(|、)?$/u, 2],
];
/** 3日前の7月10日, 1週間後(7月20日). */
const STEPS = new RegExp(
  `(?<![一-鿿ァ-ヶの\\d])(?:(?<days>${NUMBER})日|(?<weeks>${NUMBER})週間)(?<side>前|後)(?:の|、|\\()$`,
  "u",
);

/** How many days from the post the words before a date say it is, and those words. */
const stepBefore = (before: string): { readonly step: number; readonly word: string } | undefined => {
  const relative = RELATIVE.find(([pattern]) => pattern.test(before));
  if (relative !== undefined) return { step: relative[1], word: relative[0].exec(before)?.[0] ?? "" };
  const counted = STEPS.exec(before);
  if (counted === null) return undefined;
  const [days, weeks] = numbersOf(counted, "days", "weeks");
  const step = Number.isNaN(days) ? weeks * 7 : days;
  return { step: counted.groups?.side === "前" ? -step : step, word: counted[0] };
};

const NOT_THAT_DAY = /^(?:号|付|分|版|まで|から|放送)/u;
/** 「本日、7月18日の催しの受付を始めました」 names another day; 「明日、7月18日は運動会」 the same. */
const SAME_DAY = /^(?:は(?!、)|が|、|。|!|\)|に[^向つ]|です|$|\n)/u;

/** 「本日7月18日」 in a post of another day. */
export const relativeDaysAgainstThePost: Check<CalendarReading> = function* (reading) {
  const { text, dates, posted } = reading;
  if (posted === undefined) return;
  for (const date of dates) {
    const relative = stepBefore(text.slice(Math.max(0, date.start - 8), date.start));
    const after = text.slice(date.end, date.end + 4);
    const word = relative?.word ?? "";
    if (relative === undefined || NOT_THAT_DAY.test(after) || (word.endsWith("、") && !SAME_DAY.test(after))) continue;
    const possible = possibleDays(date, reading);
    if (
      possible === undefined ||
      possible.days.length === 0 ||
      possible.days.some((day) => daysBetween(posted, day) === relative.step)
    )
      continue;
    yield {
      at: { start: date.start - word.length, end: date.end },
      problem: "は投稿日と合いません",
      reason: `投稿日は${showDay(posted)}です`,
      advice: "日付か投稿する日を確かめて直してください",
    };
  }
};

/** Announced as still to come, in words right behind the date. */
const STILL_TO_COME =
  /^[ \t]?(?:(?:午前|午後)?\d{1,2}(?::\d{2}|時)(?:半|\d{1,2}分)?)?[ \t]?(?:(?:に|から|より|、)?.{0,8}(?:開催(?:します|いたします|!|予定|決定|です)|行います|実施します|開きます|始まります)|(?:まで|締切|締め切り|〆切|必着).{0,10}(?:募集|受付|受け付け|申し?込|ください|お待ち|です|!|$))/u;
const OPEN_UNTIL = /^[ \t]?まで.{0,8}(?:募集|受付|受け付け)(?:中|ています|ております|します|ます)/u;
const ALREADY_PAST = /ました|でした|だった|った[。!]|した[。!]|済み|終了|報告|お礼|結果|延長|延期/u;
/** Nobody announces a deadline this many days less than a year ahead without its year. */
const JUST_PAST = 60;

/** 「10月3日まで募集中」 in a post of November. */
export const announcementsOfWhatIsPast: Check<CalendarReading> = function* (reading) {
  const { text, chains, posted } = reading;
  if (posted === undefined) return;
  for (const date of chains.flatMap((chain) => chain.at(-1) ?? [])) {
    const isDeadline = dayOccasion(text, date) === "deadline" || OPEN_UNTIL.test(text.slice(date.end, date.end + 24));
    if (!isDeadline && !STILL_TO_COME.test(text.slice(date.end, date.end + 40))) continue;
    if (ALREADY_PAST.test(reading.sentenceOf(date))) continue;
    const day = onlyDay(date, reading) ?? (isDeadline ? nearbyWithoutYear(date, posted, -JUST_PAST, -1) : undefined);
    if (day === undefined || daysBetween(posted, day) >= 0) continue;
    yield {
      at: date,
      problem: "は投稿日より前の日付です",
      reason: `投稿日は${showDay(posted)}で、これからのこととして書かれています`,
      advice: "日付か投稿する日を確かめて直してください",
    };
  }
};

/** The day without weekday or year that lies so many days from the post. */
const nearbyWithoutYear = (
  { month, day, weekday, year }: DateMention,
  posted: CalendarDay,
  from: number,
  to: number,
): CalendarDay | undefined => {
  if (month === undefined || weekday !== undefined || year !== undefined) return undefined;
  return [-1, 0, 1]
    .map((step) => ({ year: posted.year + step, month, day }))
    .find(
      (one) => existsDay(month, day, one.year) && daysBetween(posted, one) >= from && daysBetween(posted, one) <= to,
    );
};

/** Told as past, in words right behind the date. */
const TOLD_AS_PAST =
  /^[ \t]?(?:に|は|、|の)?[^。\n、]{0,12}?(?:開催しました|行いました|実施しました|開きました|行われました|開かれました|終了しました|開催されました|でした。)/u;
/** A day this near ahead is meant, not the one of last year. */
const JUST_AHEAD = 45;

/** 「7月20日に開催しました」 in a post of 18 July. */
export const reportsOfWhatIsToCome: Check<CalendarReading> = function* (reading) {
  const { text, dates, posted } = reading;
  if (posted === undefined) return;
  for (const date of dates) {
    if (!TOLD_AS_PAST.test(text.slice(date.end, date.end + 32)) || speaksOfOtherYears(reading.sentenceOf(date)))
      continue;
    const only =
      date.year !== undefined || date.weekday !== undefined
        ? onlyDay(date, reading)
        : nearbyWithoutYear(date, posted, 1, JUST_AHEAD);
    if (only === undefined || daysBetween(posted, only) <= 0) continue;
    yield {
      at: date,
      problem: "は投稿日より後の日付です",
      reason: `投稿日は${showDay(posted)}で、終わったこととして書かれています`,
      advice: "日付か投稿する日を確かめて直してください",
    };
  }
};

const COUNTDOWN = new RegExp(
  `(?:まで|本番|開幕|開催|当日)[、は]?(?:いよいよ|ちょうど|残り|も?う?)?あと(?<days>${NUMBER})日(?!間?ほど|くらい|ぐらい|前後)`,
  "u",
);

/** 「まつりまであと10日」 with the day of the festival in the same post: one more or less is a matter of counting. */
export const countdownsAgainstThePost: Check<CalendarReading> = function* (reading) {
  const { text, dates, posted } = reading;
  const match = COUNTDOWN.exec(text);
  const [date] = dates;
  if (
    match === null ||
    posted === undefined ||
    date === undefined ||
    dates.some(({ follows }, index) => index > 0 && follows === undefined)
  )
    return;
  const day = onlyDay(date, reading);
  const [stated] = numbersOf(match, "days");
  if (day === undefined || Math.abs(daysBetween(posted, day) - stated) <= 1) return;
  yield {
    at: { start: match.index, end: match.index + match[0].length },
    problem: "は投稿日から数えた日数と合いません",
    reason: `投稿日の${showDay(posted)}から${showDay(day)}までは${daysBetween(posted, day)}日です`,
    advice: "日数か日付を確かめて直してください",
  };
};
