import type { Span } from "../text/sentences.js";
import type { DateMention } from "./dates.js";
import { type CalendarDay, daysBetween, existsDay } from "./day.js";
import { inWesternCount, type StatedYear } from "./years.js";

/** In which years a date may lie, and how that is known. */
export interface PossibleYears {
  /** Not empty. */
  readonly years: readonly number[];
  /** `stated`: the date says so; `posted`: counted from the day of the post; `text`: other years in the text say so. */
  readonly basis: "stated" | "posted" | "text";
}

/** What is known about a post besides the date in question. */
export interface YearContext {
  /** Day on which the post appears, where it is known. Never today's date. */
  readonly posted: CalendarDay | undefined;
  readonly text: string;
  readonly hints: YearHints;
  /** The sentence in which something stands. */
  readonly sentenceOf: (span: Span) => string;
}

/** Years that a text gives besides those stated at its dates. */
export interface YearHints {
  /** Dates announced with their year. */
  readonly announced: readonly { readonly year: number; readonly month: number | undefined }[];
  /** Years in names of events (夏まつり2026). */
  readonly inNames: readonly number[];
  readonly fiscal: readonly number[];
  /** The latest year of the text. */
  readonly latest: number;
}

/** A date this near to the post, in days, is meant and not the one a year before or after. */
const NEAR = 100;

const LAST_YEAR = /昨年|去年|前年|[昨去](?:春|夏|秋|冬|シーズン)/u;
const YEAR_BEFORE_LAST = /一昨年|おととし/u;
const NEXT_YEAR = /来年|翌年|明年|来(?:春|夏|秋|冬|シーズン)/u;
/** The sentence tells of other times than those of the post. */
const OTHER_TIMES =
  /前回|前々回|当時|以前|かつて|過去|例年|毎年|年前|年ぶり|あの[日年]|から(?:早くも|はや|もう)?\d{1,3}年|以来/u;
/** What happened: `…に開催しました`, not `…に決まりました`, `…から受付を始めました`. */
const HAPPENED =
  /(?:開催|実施|行(?:われ|い|な)|終了|開か|参加|訪|発生|完成|撮影|[おあ]こな)(?:い|われ|し|され|れ)?(?:まし)?た|でした|だった|様子|報告|お礼/u;
/** What is to come. */
const COMES = /ます|開催[!。\s]|開催$|予定|募集|受付中|まで|締切|〆切|ください|下さい|お楽しみ|ましょう/u;
/** A year in the name of an event: 夏まつり2026, 2026夏まつり. */
const NAME_YEAR =
  /(?<=[ぁ-んァ-ヶー一-鿿A-Za-z#」』][ \t]?)20[1-4]\d(?![\d:]|[ \t]?[年./,-]|[ \t]?[人円個枚件名番号点本冊mgk°%])|(?<![\d.,:/#-])20[1-4]\d(?=[ァ-ヶ春夏秋冬]|[一-鿿]{2,}(?:祭|展|会|まつり|フェス))/gu;
const BYGONE =
  /震災|災害|戦|空襲|生まれ|誕生|創[立業設]|設立|施行|制定|開[館園校港業局]|以来|周年|当時|歴史|かつて|[明大昭]|記念日|発[足効見生]|採択|より続|から続|命日|忌/u;

/** Whether a sentence names another year in words, so that its dates say nothing about those beside them. */
export const speaksOfOtherYears = (sentence: string): boolean =>
  [OTHER_TIMES, LAST_YEAR, YEAR_BEFORE_LAST, NEXT_YEAR].some((pattern) => pattern.test(sentence));

/** The years in which `date` may lie; `undefined` where nothing says. */
export const possibleYears = (date: DateMention, context: YearContext): PossibleYears | undefined => {
  if (date.statedYears !== undefined) return { years: date.statedYears, basis: "stated" };
  if (date.month === undefined) return undefined;
  const byText = yearsByText(date, context);
  if (context.posted === undefined) return byText.length === 0 ? undefined : { years: byText, basis: "text" };
  const byPost = yearsByPost(date, date.month, context.posted, context.sentenceOf(date));
  return byPost.length === 0 ? undefined : { years: unique([...byPost, ...byText]), basis: "posted" };
};

const yearsByPost = (date: DateMention, month: number, posted: CalendarDay, sentence: string): readonly number[] =>
  yearsNear(posted, sentence, (year) =>
    existsDay(month, date.day, year) ? { year, month, day: date.day } : undefined,
  );

/** Years in which a yearly day may be meant by a sentence of a post; empty where it tells of other times. */
export const yearsNear = (
  posted: CalendarDay,
  sentence: string,
  dayIn: (year: number) => CalendarDay | undefined,
): readonly number[] => {
  if (OTHER_TIMES.test(sentence)) return [];
  const distances = [-1, 0, 1].flatMap((step) => {
    const day = dayIn(posted.year + step);
    return day === undefined ? [] : [{ year: day.year, days: daysBetween(posted, day) }];
  });
  const last = distances.findLast(({ days }) => days < 0);
  const coming = distances.find(({ days }) => days >= 0);
  const either = [last, coming].filter((one) => one !== undefined);
  const near = either.find(({ days }) => Math.abs(days) <= NEAR);
  const found = (
    near === undefined ? either : either.filter((one) => one === near || mayBeMeant(one.days, sentence))
  ).map(({ year }) => year);
  if (LAST_YEAR.test(sentence)) found.push(posted.year - 1);
  if (YEAR_BEFORE_LAST.test(sentence)) found.push(posted.year - 2);
  if (NEXT_YEAR.test(sentence)) found.push(posted.year + 1);
  return found;
};

/** Whether a sentence may mean the farther one of two years: it reports what is past, or announces what comes. */
const mayBeMeant = (days: number, sentence: string): boolean =>
  days < 0 ? HAPPENED.test(sentence) : !HAPPENED.test(sentence) && COMES.test(sentence);

/** Reads the hints of a text. Years of bygone things say nothing about a date without a year. */
export const readYearHints = (
  text: string,
  dates: readonly DateMention[],
  years: readonly StatedYear[],
  sentenceOf: YearContext["sentenceOf"],
): YearHints => {
  const inNames = unique([...text.matchAll(NAME_YEAR)].map(([year]) => Number(year)));
  const stated = years.flatMap((year) => inWesternCount(year) ?? []);
  const announced = dates.flatMap((date) =>
    date.year !== undefined && isAnnounced(date, sentenceOf(date))
      ? (date.statedYears ?? []).map((year) => `${year} ${date.month ?? ""}`)
      : [],
  );
  return {
    announced: unique(announced).map((pair) => {
      const [year = "", month = ""] = pair.split(" ");
      return { year: Number(year), month: month === "" ? undefined : Number(month) };
    }),
    inNames,
    fiscal: unique(years.filter(({ fiscal, mixed }) => fiscal && !mixed).flatMap((year) => inWesternCount(year) ?? [])),
    latest: [...stated, ...inNames].reduce((latest, year) => Math.max(latest, year), 0),
  };
};

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Years that the rest of the text gives for a date without one; none where it is not certain. */
const yearsByText = (
  date: DateMention,
  { text, hints: { announced, inNames, fiscal, latest }, sentenceOf }: YearContext,
): readonly number[] => {
  const { month = 1 } = date;
  if (speaksOfOtherYears(sentenceOf(date))) return [];
  const byDates = announced.flatMap((other) => aroundMonth(other.year, other.month, month));
  const isNamed = /\d{4}[^\d\n]{0,8}$/u.test(text.slice(Math.max(0, date.start - 12), date.start));
  const byName =
    inNames.length === 1 ? inNames.flatMap((year) => (isNamed ? [year] : aroundFiscalYear(year, month))) : [];
  const byFiscal = fiscal.length === 1 ? fiscal.flatMap((year) => aroundFiscalYear(year, month)) : [];
  const found = byDates.length > 0 ? [...byDates, ...byName] : [...byName, ...byFiscal];
  // A later year elsewhere may be the one meant; then nothing is certain.
  return found.every((year) => year < latest) ? [] : unique(found);
};

/** Spring may be that of the next year, autumn that of the year before, when people are invited. */
const aroundFiscalYear = (year: number, month: number): readonly number[] => [
  year,
  ...(month <= 3 ? [year + 1] : []),
  ...(month >= 10 ? [year - 1] : []),
];

const isAnnounced = ({ weekday, form }: DateMention, sentence: string): boolean =>
  !BYGONE.test(sentence) &&
  !HAPPENED.test(sentence) &&
  (weekday !== undefined || (form === "words" && COMES.test(sentence)));

/** A date without a year beside one with it: the same year, or the neighbour where the months say that the year turns between. */
const aroundMonth = (year: number, month: number | undefined, other: number): readonly number[] => {
  if (month === undefined || month === other) return [year];
  return other < month ? [year, year + 1] : [year, year - 1];
};
