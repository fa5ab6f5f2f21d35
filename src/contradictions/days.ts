import type { DateMention } from "../calendar/dates.js";
import { dayNumber, daysBetween, daysInMonth, existsDay } from "../calendar/day.js";
import { eraHas, eraYearsOf, showEraYear, westernYear } from "../calendar/era.js";
import { possibleYears } from "../calendar/possible-years.js";
import { inWesternCount, type StatedYear } from "../calendar/years.js";
import type { Span } from "../text/sentences.js";
import { ASK_FOR_SOURCE, type CalendarReading, FIRST_GREGORIAN_YEAR, showDay } from "./calendar-reading.js";
import type { Check } from "./contradiction.js";

/* Days that do not exist ------------------------------------------------------------------------------------------ */

/** 「4月31日も11月31日もありません」: the sentence knows that there is no such day, or speaks of a story. */
const DENIES_DAY =
  /ありません|存在し|ない日|実在|という日|そんな日|小の月|西向く|にしむく|もし.{0,10}あれば|ないんだ|ないのに|誤(?:り|って)|間違|正しくは|訂正|ゲーム|小説|映画|アニメ|物語|都市伝説|バグ/u;
const LEAP_DAY =
  /うるう|閏|生まれ|誕生|4年に(?:1|一)(?:度|回)|四年に|(?:次|今度|前回)の2月29日|2月29日は(?:19|20)\d{2}年/u;

export const daysThatDoNotExist: Check<CalendarReading> = function* (reading) {
  for (const date of reading.dates) {
    const { month, day } = date;
    if (month === undefined || date.mayBeNextMonth || DENIES_DAY.test(reading.sentenceOf(date))) continue;
    const years = yearsToTry(date, reading);
    if (years.some((year) => existsDay(month, day, year))) continue;
    const year = years[0];
    const isMonth = month >= 1 && month <= 12;
    const name = `${year === undefined || month !== 2 ? "" : `${year}年の`}${month}月`;
    yield {
      at: date,
      problem: "は暦にない日です",
      reason: isMonth ? `${name}は${daysInMonth(month, year)}日までです` : "1年は12月までです",
      advice: `正しい日付を${ASK_FOR_SOURCE}`,
    };
  }
};

/** Years for the question whether a day exists; they matter on 29 February only. */
const yearsToTry = (date: DateMention, reading: CalendarReading): readonly (number | undefined)[] => {
  if (date.month !== 2 || date.day !== 29) return [undefined];
  const known = possibleYears(date, reading);
  if (known?.basis === "stated") return known.years;
  const { posted } = reading;
  const isThisYear = posted !== undefined && posted.month <= 2 && !LEAP_DAY.test(reading.sentenceOf(date));
  return [isThisYear ? posted.year : undefined];
};

/* Years and eras -------------------------------------------------------------------------------------------------- */

export const erasAgainstWesternYears: Check<CalendarReading> = function* ({ years }) {
  for (const stated of years) {
    const { western, era, mixed } = stated;
    if (western === undefined || era === undefined || mixed || western < FIRST_GREGORIAN_YEAR) continue;
    if (westernYear(era.era, era.year) === western) continue;
    yield {
      at: stated,
      problem: "は西暦と元号が合いません",
      reason: `${western}年は${eraNames(western, "・")}、${showEraYear(era.era, era.year)}は${westernYear(era.era, era.year)}年です`,
      advice: `どちらが正しいか${ASK_FOR_SOURCE}`,
    };
  }
};

/** Plans made before an era ended count its years on (平成27年度から平成32年度まで): that was right when they were made. */
const COUNTED_ON =
  /計画|プラン|ビジョン|策定|構想|戦略|推計|見込|当時|方針|目標|予測|長期|条例|附則|改正|経過措置|条約|協定|契約|債|年金|当初|ローン|もし|仮に|換算|架空/u;
/** 昭和99年にあたる, 平成32年(令和2年): the sentence itself says that the year is only counted. */
const ONLY_COUNTED =
  /^.{0,14}(?:にあた|に当た|相当|換算|数え|なら|であれば|だと|続い|問題)|^[ \t]?(?:度)?[ \t]?[(=/・→]?[ \t]?(?:令和|現)/u;

export const yearsBeyondTheirEra: Check<CalendarReading> = function* (reading) {
  const { text, years, dates } = reading;
  const inFigures = dates.flatMap(({ form, year, start, end }) =>
    form === "figures" && year?.era !== undefined ? [{ ...year, start, end }] : [],
  );
  for (const stated of [...years, ...inFigures]) {
    const { era, end, fiscal } = stated;
    if (era === undefined) continue;
    const western = westernYear(era.era, era.year);
    const { month, day, span } = dayOf(stated, reading);
    if (fiscal ? eraHas(era.era, western) || eraHas(era.era, western + 1) : eraHas(era.era, western, month, day))
      continue;
    if (COUNTED_ON.test(reading.sentenceOf(stated)) || ONLY_COUNTED.test(text.slice(end, end + 24))) continue;
    if (day === undefined && !speaksFromAfter(reading, stated)) continue;
    const isTooEarly = dayNumber({ year: western, month: month ?? 12, day: day ?? 31 }) < dayNumber(era.era.start);
    yield {
      at: span,
      problem: "は元号の期間の外です",
      reason:
        isTooEarly || era.era.end === undefined
          ? `${era.era.name}は${showDay(era.era.start)}からです`
          : `${era.era.name}は${showDay(era.era.end)}までです`,
      advice: `${eraNames(western, "か")}、または西暦で書いてください`,
    };
  }
};

const eraNames = (western: number, joint: string): string =>
  eraYearsOf(western)
    .map(({ era, year }) => showEraYear(era, year))
    .join(joint);

/** Month and day that follow a year, and what to show. */
const dayOf = (
  stated: StatedYear,
  { text, dates }: CalendarReading,
): { month: number | undefined; day: number | undefined; span: Span } => {
  const date = dates.find(({ start, end }) => start <= stated.start && stated.end <= end);
  if (date !== undefined) return { month: date.month, day: date.day, span: date };
  const month = /^[ \t]?(\d{1,2})月/u.exec(text.slice(stated.end, stated.end + 5))?.[1];
  return { month: month === undefined ? undefined : Number(month), day: undefined, span: stated };
};

/** Nobody wrote posts before. */
const FIRST_YEAR_OF_POSTS = 2000;

/** Whether the post is written after the era ended: its day is known, or it counts in a later era elsewhere. */
const speaksFromAfter = ({ posted, years }: CalendarReading, { era }: StatedYear): boolean => {
  const end = era?.era.end;
  if (end === undefined || end.year < FIRST_YEAR_OF_POSTS) return true;
  if (posted !== undefined) return daysBetween(end, posted) > 0;
  return years.some((other) => other.era !== undefined && dayNumber(other.era.era.start) > dayNumber(end));
};

/* Years and their animals ----------------------------------------------------------------------------------------- */

const ANIMALS = "子丑寅卯辰巳午未申酉戌亥";
const ANIMAL_YEAR = new RegExp(
  `^(?:の?(?:干支|えと))?(?:は|の|、|\\()?(?:「)?(?<animal>[${ANIMALS}])(?:」)?(?:年|歳|どし)`,
  "u",
);

/** 2026年は巳年. */
export const animalsAgainstTheirYears: Check<CalendarReading> = function* ({ text, years }) {
  for (const stated of years) {
    const western = inWesternCount(stated);
    const match = ANIMAL_YEAR.exec(text.slice(stated.end, stated.end + 10));
    const animal = match?.groups?.animal;
    if (western === undefined || match === null || animal === undefined) continue;
    // 4 AD was a year of the rat.
    const right = ANIMALS.charAt((((western - 4) % 12) + 12) % 12);
    if (animal === right) continue;
    yield {
      at: { start: stated.start, end: stated.end + match[0].length },
      problem: "は年と干支が合いません",
      reason: `${western}年は${right}年です`,
      advice: `年と干支のどちらが正しいか${ASK_FOR_SOURCE}`,
    };
  }
};

/* Leap years ------------------------------------------------------------------------------------------------------ */

const CALLED_LEAP_BEFORE = /(?:うるう年|閏年)(?:の|だった|である|にあたる|に当たる)$/u;
const CALLED_LEAP_AFTER = /^(?:は|が|も)(?:うるう年|閏年)(?=です|だ|で(?!は|も)|。|!|、|に当た|にあた|$|\n)/u;

/** 2027年はうるう年です. */
export const leapYearsThatAreNone: Check<CalendarReading> = function* ({ text, years }) {
  for (const stated of years) {
    const western = inWesternCount(stated);
    const before = CALLED_LEAP_BEFORE.exec(text.slice(Math.max(0, stated.start - 12), stated.start))?.[0] ?? "";
    const after = CALLED_LEAP_AFTER.exec(text.slice(stated.end, stated.end + 10))?.[0] ?? "";
    if (western === undefined || (before === "" && after === "") || existsDay(2, 29, western)) continue;
    yield {
      at: { start: stated.start - before.length, end: stated.end + after.length },
      problem: "はうるう年ではありません",
      advice: `年を${ASK_FOR_SOURCE}`,
    };
  }
};

/* Thirds of a month ----------------------------------------------------------------------------------------------- */

const THIRD = /(?<third>[上中下])旬(?:の|\()[ \t]?$/u;
/** First and last day that the word may still mean. */
const THIRDS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  上: [1, 12],
  中: [9, 22],
  下: [19, 31],
};

/** 10月中旬(10月28日). */
export const thirdsAgainstTheirDay: Check<CalendarReading> = function* ({ text, chains }) {
  for (const [date] of chains) {
    if (date === undefined) continue;
    const word = THIRD.exec(text.slice(Math.max(0, date.start - 5), date.start));
    const [first, last] = THIRDS[word?.groups?.third ?? ""] ?? [1, 31];
    if (word === null || (first <= date.day && date.day <= last)) continue;
    yield {
      at: { start: date.start - word[0].length, end: date.end },
      problem: "は旬と日が合いません",
      advice: `日付を${ASK_FOR_SOURCE}`,
    };
  }
};
