import { parseNumeral } from "../text/numerals.js";
import type { Span } from "../text/sentences.js";
import { WEEKDAY_NAMES } from "./day.js";
import { HOLIDAY_NAMES } from "./holidays.js";

/** What a text says of a day besides its date: weekday, which of the month, holiday. */
export interface DayMarks extends Span {
  readonly weekday?: Weekday;
  /** `第3土曜`: which of its month. */
  readonly ordinal?: number;
  /** 祝, 振替休日 or a holiday's name. */
  readonly holiday?: string;
}

/** A weekday, 0 (Sunday) – 6, with the place of its letter. */
export interface Weekday {
  readonly value: number;
  readonly at: Span;
}

const GAP = "[ \\t]?";
const OPEN = "[(\\[〔【<〈《]";
const CLOSE = "[)\\]〕】>〉》]";
const LETTER = "[日月火水木金土]";
const WORD = "(?:曜日?|よう日|ようび)";
const ORDINAL = "第(?<nth>[1-5一二三四五])";
const HOLIDAY = `祝日?|振替休日|振休|振替|${HOLIDAY_NAMES.join("|")}`;

const ENGLISH_NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const ENGLISH =
  "(?:[Ss]un|SUN|[Mm]on|MON|[Tt]ue|TUE|[Ww]ed|WED|[Tt]hu|THU|[Ff]ri|FRI|[Ss]at|SAT)(?:day|nesday|rsday|urday|sday|s|rs|DAY|NESDAY|RSDAY|URDAY|SDAY)?";
/** Sunday first. ㈰–㈯ are brackets and a letter after the fold. */
const CIRCLED = "㊐㊊㊋㊌㊍㊎㊏";

/** What may stand behind the weekday in its brackets without making it one weekday of several. */
const REST_OF_BRACKETS =
  "(?:[・/,、: ]{0,2}(?:祝前日|休日?(?!館)|[雨荒晴小少]|予備|予定|仮|友引|大安|仏滅|先勝|先負|赤口|[午昼夜終全]|\\d)[^()\\[\\]〔〕【】<>〈〉《》\\n]{0,12})?";

const AFTER = new RegExp(
  [
    // (土), 〔土〕, (土曜日), (土・祝), (祝・土), (土、雨天中止), (第3土曜)
    `${GAP}${OPEN}${GAP}(?:(?<first>${HOLIDAY})[・/,、 ]?)?(?:${ORDINAL})?(?<bracket>${LETTER})${WORD}?(?:${GAP}[・/,、]?${GAP}(?<last>${HOLIDAY})(?!前))?${REST_OF_BRACKETS}${GAP}${CLOSE}`,
    // (祝), (海の日)
    `${GAP}${OPEN}${GAP}(?<alone>${HOLIDAY})${GAP}${CLOSE}`,
    `${GAP}(?<circled>[${CIRCLED}])㊗?`,
    // 土曜日, 土よう日
    `${GAP}(?<word>${LETTER})${WORD}(?![・、,や]${GAP}${LETTER})`,
    // 、土曜日に: the day, not an item in a list of closed days
    `、(?<comma>${LETTER})曜日?(?=[にの](?!.{0,12}休)|です|。|$|\\n)`,
    // 19日は日曜
    `は(?<is>${LETTER})曜日?(?=です(?!か)|だ(?!った[らよ]|と|っけ)|で(?!は|も|す|し(?:ょう|たら))|。|、|!|や[。で、!]|なの|$|\\n)`,
    `${GAP}(?:${OPEN}|,)?${GAP}(?<english>${ENGLISH})\\.?(?![A-Za-z])${CLOSE}?`,
  ].join("|"),
  "uyd",
);

/**
 * 土曜の18日, 土曜日(18日), 第3土曜(18日). Not every week's day (毎週土曜, 各土曜), not one of several
 * (土曜・日曜), not where something starts (土曜から).
 */
const BEFORE = new RegExp(
  `(?<!毎週?の?|各週?の?|隔週の?|${LETTER}(?:曜日?)?[・、,や〜~と]|[^第]\\d)(?:${ORDINAL})?(?<weekday>${LETTER})曜日?(?<joint>の${GAP}|\\(|、|)$`,
  "ud",
);
const LONGEST_BEFORE = 12;
/** 来週の土曜、18日: a certain day, no list of days. */
const ONE_WEEKDAY = /(?:今週|来週|再来週|今度|次|あす|明日|あした|今日|きょう|本日)の?$/u;

/** The marks that stand right behind a date. */
export const marksAfter = (text: string, at: number): DayMarks | undefined => {
  AFTER.lastIndex = at;
  const match = AFTER.exec(text);
  if (match === null) return undefined;
  const { first, last, alone, nth } = match.groups ?? {};
  return marks(at, at + match[0].length, letterOf(match, 0), nth, first ?? last ?? alone);
};

/** The marks that stand right before a date, whose brackets they may open: 土曜日(18日). */
export const marksBefore = (text: string, date: Span): DayMarks | undefined => {
  const offset = Math.max(0, date.start - LONGEST_BEFORE);
  const match = BEFORE.exec(text.slice(offset, date.start));
  if (match === null) return undefined;
  const { joint, nth } = match.groups ?? {};
  if (joint === "(" && text.charAt(date.end) !== ")") return undefined;
  if (joint === "、" && !ONE_WEEKDAY.test(text.slice(0, offset + match.index).slice(-6))) return undefined;
  return marks(offset + match.index, date.end + (joint === "(" ? 1 : 0), letterOf(match, offset), nth, undefined);
};

const marks = (
  start: number,
  end: number,
  weekday: Weekday | undefined,
  nth: string | undefined,
  holiday: string | undefined,
): DayMarks => {
  const ordinal = parseNumeral(nth ?? "");
  return {
    start,
    end,
    ...(weekday === undefined ? {} : { weekday }),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(holiday === undefined ? {} : { holiday }),
  };
};

const letterOf = ({ groups = {}, indices }: RegExpExecArray, offset: number): Weekday | undefined => {
  const name = ["bracket", "circled", "word", "comma", "is", "english", "weekday"].find(
    (group) => groups[group] !== undefined,
  );
  const letter = name === undefined ? undefined : groups[name];
  const place = name === undefined ? undefined : indices?.groups?.[name];
  if (letter === undefined || place === undefined) return undefined;
  return { value: weekdayNumber(letter), at: { start: offset + place[0], end: offset + place[1] } };
};

const weekdayNumber = (letter: string): number => {
  const kanji = WEEKDAY_NAMES.indexOf(letter);
  if (kanji >= 0) return kanji;
  const circled = CIRCLED.indexOf(letter);
  return circled >= 0 ? circled : ENGLISH_NAMES.indexOf(letter.slice(0, 3).toLowerCase());
};
