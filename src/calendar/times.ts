import { KANJI_DIGITS, parseNumeral } from "../text/numerals.js";
import type { Span } from "../text/sentences.js";

/** A time of day as a text writes it. Not checked: it may be 25:75. */
export interface TimeMention extends Span {
  readonly hour: number;
  readonly minute: number;
  readonly half?: "am" | "pm";
  /** `colon`: 18:30; `words`: 18時30分. */
  readonly form: "colon" | "words";
}

/** Two times that begin and end something. */
export interface TimeRange extends Span {
  readonly from: TimeMention;
  readonly to: TimeMention;
  /** Said to end on the next day (翌). */
  readonly nextDay: boolean;
}

const GAP = "[ \\t]?";
const KANJI = `[${KANJI_DIGITS}十]{1,3}`;
const HALF = "(?:午前|午後|[AaPp]\\.?[Mm]\\.?)";
const TIME = new RegExp(
  [
    // 18:30, 午後6:30, 6:30PM; not 1:23:45, 10:0 or a ratio within figures
    `(?:(?<half1>${HALF})${GAP})?(?<![\\d.,/-]|\\d:)(?<h1>\\d{1,2}):(?<m1>\\d{2})(?![\\d:.%]|,\\d)(?:${GAP}(?<after>[AaPp][Mm])(?![A-Za-z]))?`,
    // 18時30分, 午後6時半, 午後三時
    `(?:(?<half2>${HALF})${GAP}(?<kanji>${KANJI})|(?:(?<half3>${HALF})${GAP})?(?<![\\d.,])(?<h2>\\d{1,2}))${GAP}時(?![間代期速給差短])(?:${GAP}(?<m2>\\d{1,2}|${KANJI})${GAP}分(?!間)|(?<thirty>半))?`,
    "(?<noon>正午)",
  ].join("|"),
  "gu",
);
const TO =
  /^(?:頃|ごろ|ころ)?[ \t]?(?:〜|~|-|–|—|―|ー|→|から|より)[ \t]?(?<next>翌日?の?|あくる?(?:日|朝)の?)?[ \t]?(?:朝|昼|夕方?|夜|深夜|早朝)?(?:の)?$/u;

const NOON = 12 * 60;

const MAY_HOLD_TIME = /\d[ \t]?時|\d:\d|午[前後]|正午/u;

/** Every time of day in a width-folded text, in reading order. */
export const findTimes = (text: string): readonly TimeMention[] =>
  MAY_HOLD_TIME.test(text)
    ? [...text.matchAll(TIME)].flatMap((match) => read(match.index, match[0], match.groups ?? {}))
    : [];

/** Times that a text joins to from–to. */
export const findTimeRanges = (text: string, times: readonly TimeMention[]): readonly TimeRange[] =>
  times.slice(1).flatMap((to, index) => {
    const from = times[index];
    const joint = from === undefined ? null : TO.exec(text.slice(from.end, to.start));
    return from === undefined || joint === null
      ? []
      : [{ start: from.start, end: to.end, from, to, nextDay: joint.groups?.next !== undefined }];
  });

/**
 * Minutes from midnight that a time may mean. Without 午前 or 午後, an hour in words up to 12 may lie in either half
 * of the day (午後1時から3時, 9時から5時); digits with a colon are the 24-hour clock. 午後12時 is noon to some and
 * midnight to others.
 */
export const possibleMinutes = ({ hour, minute, half, form }: TimeMention): readonly number[] => {
  if (half !== undefined && hour === 12) return [NOON, half === "pm" ? 2 * NOON : 0];
  if (half !== undefined) return [((hour % 12) + (half === "pm" ? 12 : 0)) * 60 + minute];
  const minutes = hour * 60 + minute;
  return form === "words" && hour <= 12 ? [minutes, ((hour % 12) + 12) * 60 + minute] : [minutes];
};

const read = (
  start: number,
  found: string,
  groups: Readonly<Record<string, string | undefined>>,
): readonly TimeMention[] => {
  const { half1, half2, half3, after, h1, h2, kanji, m1, m2, thirty, noon } = groups;
  const end = start + found.length;
  if (noon !== undefined) return [{ start, end, hour: 12, minute: 0, form: "colon" }];
  const hour = parseNumeral(h1 ?? h2 ?? kanji ?? "");
  const minute = thirty === undefined ? parseNumeral(m1 ?? m2 ?? "0") : 30;
  if (hour === undefined || minute === undefined) return [];
  const mark = half1 ?? half2 ?? half3 ?? after;
  return [
    {
      start,
      end,
      hour,
      minute,
      form: h1 === undefined ? "words" : "colon",
      ...(mark === undefined ? {} : { half: /^(?:午前|[Aa])/.test(mark) ? "am" : "pm" }),
    },
  ];
};
