import { type TimeOccasion, timeOccasion } from "../calendar/occasions.js";
import { findTimeRanges, possibleMinutes, type TimeMention, type TimeRange } from "../calendar/times.js";
import type { Span } from "../text/sentences.js";
import { ASK_FOR_SOURCE, type CalendarReading } from "./calendar-reading.js";
import { type Check, sentenceAround } from "./contradiction.js";
import { minutesOf } from "./figures.js";

const DAY = 24 * 60;

/* Times that do not exist ----------------------------------------------------------------------------------------- */

/** Places and affairs that do not count the hours on past midnight. */
const BY_DAY = /受付|窓口|開庁|開館|申込|申し込|締切|〆切|説明会|会議|相談|教室|講座|健診|検診|必着/u;
const BY_NIGHT = /放送|番組|深夜|ラジオ|テレビ|配信|ライブ|営業|居酒屋|オールナイト|カウントダウン|夜通し|翌|上映|祭/u;
/** Words that make digits with a colon a time of day. */
const CLOCK_BEFORE =
  /(?:開演|開場|開始|終了|終演|開会|閉会|受付|集合|時間|時刻|解散|到着|出発|発車|閉館|開館|閉店|開店|[〜~]|から|日時|[)日]|[午前後])[ \t::は]{0,3}$/u;
const CLOCK_AFTER =
  /^[ \t]?(?:から|より|まで|[〜~]|開演|開場|開始|開会|集合|受付|発(?!見|売)|着|に(?:開|集|始|終)|スタート|です)/u;
/** Last hour that counting on past midnight reaches. */
const LAST_LATE_HOUR = 29;

export const timesThatDoNotExist: Check<CalendarReading> = function* ({ document, text, times, allowOver24 }) {
  for (const time of times) {
    const { hour, minute, half, form } = time;
    const isTime =
      form === "words" ||
      half !== undefined ||
      CLOCK_BEFORE.test(text.slice(Math.max(0, time.start - 8), time.start)) ||
      CLOCK_AFTER.test(text.slice(time.end, time.end + 6));
    if (!isTime) continue;
    const advice = `正しい時刻を${ASK_FOR_SOURCE}`;
    const sentence = sentenceAround(document, time);
    const isLateStyle = allowOver24 && hour <= LAST_LATE_HOUR && (BY_NIGHT.test(sentence) || !BY_DAY.test(sentence));
    if (minute > 59) yield { at: time, problem: "は存在しない時刻です", reason: "分は59までです", advice };
    else if (half !== undefined && hour > 12)
      yield {
        at: time,
        problem: "は午前・午後と時刻が合いません",
        reason: "午前・午後をつけるのは0時から12時までです",
        advice: "24時間の書き方か、午前・午後の書き方にそろえてください",
      };
    else if (hour * 60 + minute > DAY && !isLateStyle)
      yield { at: time, problem: "は存在しない時刻です", reason: "1日は24時までです", advice };
  }
};

const MORNING = /(?:午前中の?|午前の部[ \t::(]{0,2}|早朝|(?<!今|毎|翌)朝)[ \t]?$/u;

/** 朝13時. */
export const morningsInTheAfternoon: Check<CalendarReading> = function* ({ text, times }) {
  for (const time of times) {
    const word = MORNING.exec(text.slice(Math.max(0, time.start - 7), time.start))?.[0];
    if (word === undefined || time.half !== undefined || time.hour <= 12 || time.hour > 23) continue;
    yield {
      at: { start: time.start - word.length, end: time.end },
      problem: "は時間帯と時刻が合いません",
      advice: `正しい時刻を${ASK_FOR_SOURCE}`,
    };
  }
};

/** 午後3時(14:00): one time written twice. */
export const timesAgainstTheirGloss: Check<CalendarReading> = function* ({ text, times }) {
  for (const [index, second] of times.slice(1).entries()) {
    const first = times[index];
    if (first === undefined || text.slice(first.end, second.start) !== "(" || text.charAt(second.end) !== ")") continue;
    const minutes = possibleMinutes(first).map((minute) => minute % DAY);
    if (possibleMinutes(second).some((minute) => minutes.includes(minute % DAY))) continue;
    yield {
      at: { start: first.start, end: second.end + 1 },
      problem: "は二つの時刻が合いません",
      advice: `どちらの時刻が正しいか${ASK_FOR_SOURCE}`,
    };
  }
};

/** 閉館30分前の16時15分, 開演の1時間前(17時). */
const BEFORE_TIME =
  /(?<act>[開閉][館園場店会演庁]|終[了演]|始業|開始|発車|出発|集合)(?:時[間刻])?の?(?:(?<hours>\d)時間(?<half>半)?)?(?:(?<minutes>\d{1,3})分)?前(?:の|\(|、|は|に(?:あたる|当たる))[ \t]?$/u;

/** Whether the words beside a time say that it is that of `act`: 開演は18時30分, 10時に始まります, 開館時間は9時から17時. */
const isTimeOf = (text: string, { start, end }: Span, act: string): boolean => {
  const begins = act === "開始" ? "開始|始ま|スタート" : act;
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 8)];
  return (
    new RegExp(`(?:${begins})(?:時[間刻])?(?:は|が|:|、)?[ \\t]?$`, "u").test(before) ||
    new RegExp(`^[ \\t]?(?:に|から|より)?[ \\t]?(?:${begins})`, "u").test(after) ||
    (act.startsWith("閉") && new RegExp(`開${act.slice(1)}時間[^。\\n]{0,16}(?:から|〜|~)[ \\t]?$`, "u").test(before))
  );
};

/** So long before the opening or the close, which the text gives at another time. */
export const timesAgainstTheirLead: Check<CalendarReading> = function* ({ text, times }) {
  for (const time of times) {
    const lead = BEFORE_TIME.exec(text.slice(Math.max(0, time.start - 16), time.start));
    if (lead === null) continue;
    const others = times.filter((other) => other !== time && isTimeOf(text, other, lead.groups?.act ?? ""));
    if (others.length === 0) continue;
    const before = minutesOf(lead);
    const right = possibleMinutes(time).map((minute) => (minute + before) % DAY);
    if (before === 0 || others.some((other) => possibleMinutes(other).some((minute) => right.includes(minute % DAY))))
      continue;
    yield {
      at: { start: time.start - lead[0].length, end: time.end },
      problem: "は本文の時刻と合いません",
      reason: `${lead.groups?.act}の時刻から引くと別の時刻になります`,
      advice: `どちらの時刻が正しいか${ASK_FOR_SOURCE}`,
    };
  }
};

/* From – to ------------------------------------------------------------------------------------------------------- */

const OVERNIGHT =
  /翌|夜間|夜勤|当直|宿泊|泊|チェックイン|深夜|徹夜|オールナイト|一晩|24時間|夜通し|前日|前夜|停電|断水|通行止|キャンプ|閉鎖|休止|メンテナンス/u;
/** Longest stretch over midnight that is taken as meant, minutes. */
const LONGEST_NIGHT = 14 * 60;
/** Longest stretch in which 9:00〜5:00 is taken for the 12-hour clock, minutes. */
const LONGEST_HALF_CLOCK = 9 * 60;

export const timeRangesThatEndBeforeTheyStart: Check<CalendarReading> = function* ({ document, times, text }) {
  for (const range of findTimeRanges(text, times)) {
    if (range.nextDay || !isPossible(range.from) || !isPossible(range.to)) continue;
    if (OVERNIGHT.test(sentenceAround(document, range)) || isPossibleRange(range)) continue;
    yield {
      at: range,
      problem: "は終わりの時刻が始まりの時刻より前です",
      advice: `始まりと終わりの時刻を${ASK_FOR_SOURCE}`,
    };
  }
};

const isPossible = ({ hour, minute }: TimeMention): boolean => hour <= LAST_LATE_HOUR && minute <= 59;

const isPossibleRange = ({ from, to }: TimeRange): boolean =>
  possibleMinutes(from).some((start) =>
    possibleMinutes(to).some((end) => {
      const length = end - start;
      const isHalfClock = from.half === undefined && to.half === undefined && from.hour < 12 && to.hour <= 12;
      return (
        length > 0 ||
        length + DAY <= LONGEST_NIGHT ||
        (isHalfClock && length + DAY / 2 > 0 && length + DAY / 2 <= LONGEST_HALF_CLOCK)
      );
    }),
  );

const DURATION =
  /^[)]?(?:まで)?(?:の|、|\()?(?:(?<hours>\d{1,2})時間(?:(?<minutes>\d{1,2})分|(?<half>半))?|(?<only>\d{1,3})分間)(?!ごと|おき|単位|交代|以[内上]|制|枠|前|後|ほど|程度|くらい|ずつ)/u;
const WITH_BREAKS = /休|除|実働|うち|各|交代|シフト|計/u;

/** 10時〜12時の3時間. */
export const timeRangesAgainstTheirLength: Check<CalendarReading> = function* ({ document, times, text }) {
  for (const range of findTimeRanges(text, times)) {
    const match = DURATION.exec(text.slice(range.end, range.end + 16));
    if (
      match === null ||
      !isPossible(range.from) ||
      !isPossible(range.to) ||
      WITH_BREAKS.test(sentenceAround(document, range))
    )
      continue;
    const { hours = "0", minutes = "0", half, only } = match.groups ?? {};
    const stated = only === undefined ? Number(hours) * 60 + (half === undefined ? Number(minutes) : 30) : Number(only);
    const lengths = possibleMinutes(range.from).flatMap((start) =>
      possibleMinutes(range.to).map((end) => (end - start + DAY) % DAY),
    );
    if (lengths.includes(stated)) continue;
    yield {
      at: { start: range.start, end: range.end + match[0].length },
      problem: "は時刻と長さが合いません",
      advice: `時刻と長さのどちらが正しいか${ASK_FOR_SOURCE}`,
    };
  }
};

const SET_OUT = /出(?!品|演|店)|発(?!表|売)|スタート|開始|開演|開会|始[めま]|から|着手/u;
const ARRIVED =
  /着(?:[いき]|く?(?:[。、とよ)\s]|$))|到着|ゴール|山頂|頂上|帰[宅っりる]|戻[っりる]|終[わ了演]|閉会|完[成走了]|解散|できあが|焼きあが|焼き上が/u;
const TRIP_LENGTH = /(?<![\d.約])(?:(?<hours>\d{1,2})時間(?:(?<minutes>\d{1,2})分|(?<half>半))?|(?<only>\d{2,3})分)/gu;
const NOT_STOPPING = /休(?:まず|みなし|憩なし|憩せず|まない)|ノンストップ|一気に|ちょうど|ぴったり|きっかり/u;
/** What makes the length another one than that from start to end. */
const OTHER_LENGTH =
  /約|制限|最[大長短]|ほど|くらい|ぐらい|程度|ごろ|頃|前後|以[上内]|予定|はず|ところ|つもり|目標|普段|いつも|本来|通常|標準|睡眠|寝|ごと|おき|毎|後|前|あと|残り|過ぎ|早[くめ]|遅|うち|合計|計|片道|往復|時差|現地|翌|昨|前日/u;
/** Nobody and nothing else comes in before the end: 、6時40分, です。終演は16時. */
const TO_THE_END = /^[^はもが]{0,12}?(?:(?:終[了演わ]り?|閉会|到着|解散|帰[宅り]|ゴール)[はが]?[:\s]*)?$/u;
/** Between two times of one trip stand no more than this many characters. */
const LONGEST_TRIP_TEXT = 36;
/** A stop on the way is no longer than this, a slip of the watch shorter than that, minutes. */
const LONGEST_STOP = 5 * 60;
const WATCH = 10;

/** 5時に出て休まず2時間10分、6時40分に山頂. */
export const timesAgainstTheLengthBetween: Check<CalendarReading> = function* ({ times, text }) {
  for (const [index, to] of times.slice(1).entries()) {
    const from = times[index];
    if (from === undefined || !isPossible(from) || !isPossible(to)) continue;
    const between = text.slice(from.end, to.start);
    const after = /^[^。!?\n\d]{0,16}/u.exec(text.slice(to.end))?.[0] ?? "";
    const [length, ...more] = between.length > LONGEST_TRIP_TEXT ? [] : between.matchAll(TRIP_LENGTH);
    if (length === undefined || more.length > 0) continue;
    const way = between.replace(length[0], "").replace(NOT_STOPPING, "");
    if (!TO_THE_END.test(between.slice(length.index + length[0].length))) continue;
    if (/\d|[休途]/u.test(way) || OTHER_LENGTH.test(way + after.slice(0, 2))) continue;
    const before = text.slice(Math.max(0, from.start - 4), from.start);
    if (!SET_OUT.test(before + between.slice(0, length.index)) || !ARRIVED.test(way.slice(length.index) + after))
      continue;
    const stated = minutesOf(length);
    const longest = stated + (NOT_STOPPING.test(between) ? WATCH : LONGEST_STOP);
    const fits = possibleMinutes(from).some((start) =>
      possibleMinutes(to)
        .map((end) => (end - start + DAY) % DAY)
        .some((taken) => taken >= stated - WATCH && taken <= longest),
    );
    if (fits) continue;
    yield {
      at: { start: from.start, end: to.end },
      problem: "は時刻と長さが合いません",
      advice: `時刻と長さのどちらが正しいか${ASK_FOR_SOURCE}`,
    };
  }
};

/** Begins, right before or after a time. */
const BEGINS = /始[まめ]|はじ[まめ]|開[演始会講]|スタート|から|より|出発|出(?:て|た|る|発)/u;
/** Ends, right before or after a time. */
const FINISHES = /終[わ了演]|おわ|閉[会演]|解散|まで|おしまい|お開き|ゴール|到着|着(?:い|き|く)|戻/u;
/** How long it is said to last. */
const SAID_TO_LAST =
  /(?<![\d.約])(?:(?<hours>\d{1,2}|[一二三四五六七八])時間(?:(?<minutes>\d{1,2})分|(?<half>半))?|(?<only>\d{2,3})分間?)(?=の(?!(?:休|待|猶|余|遅|昼|延))|で(?:す|し|ある|お|楽|た|、|学|じっ)|たっぷり|。|!|、|間|コース|授業|上映|公演|だ|や)/gu;
const ANOTHER_LENGTH =
  /休|約|ほど|程度|くらい|ぐらい|以[上内]|各|交代|ごと|おき|毎|(?<!午)[前後]|早|遅|移動|徒歩|車|バス|電車|片道|往復|制|予約|(?:1|一|ひと|お)(?:人|組|枠|回|り)|受付|開[場館]|集合|最終|入[場館れ]|あと|残り|単位|延べ|実働|除|うち|翌|日間|毎日|最[大長]|ごろ|頃|予定|のところ|はず|つもり|目標|普段|いつも|本来|通常|標準|制限|下り|帰り/u;
/** From the first of the two times to the length, or from the length to the last. */
const LENGTH_REACH = 80;

/** 午後1時に始まって3時半に終わります。2時間の上映です: the only two times and the only length of a post. */
export const onlyTimesAgainstTheOnlyLength: Check<CalendarReading> = function* ({ times, text }) {
  const [from, to, ...moreTimes] = times;
  if (from === undefined || to === undefined || moreTimes.length > 0 || !isPossible(from) || !isPossible(to)) return;
  const [length, ...moreLengths] = text.matchAll(SAID_TO_LAST);
  if (length === undefined || moreLengths.length > 0) return;
  const lengthEnd = length.index + length[0].length;
  const at = { start: Math.min(from.start, length.index), end: Math.max(to.end, lengthEnd) };
  const told = text.slice(Math.max(0, at.start - 8), at.end + 8);
  if (at.end - at.start > LENGTH_REACH || /\n\n/u.test(told) || ANOTHER_LENGTH.test(told)) return;
  const beside = ({ start, end }: TimeMention): string =>
    `${text.slice(Math.max(from.end === end ? 0 : from.end, start - 4), start)} ${/^[^。\n\d]{0,6}/u.exec(text.slice(end))?.[0] ?? ""}`;
  if (!BEGINS.test(beside(from)) || !FINISHES.test(beside(to)) || FINISHES.test(beside(from))) return;
  const stated = minutesOf(length);
  const fits = possibleMinutes(from).some((start) =>
    possibleMinutes(to).some((end) => (end - start + DAY) % DAY === stated),
  );
  if (fits) return;
  yield {
    at: { start: length.index, end: lengthEnd },
    problem: "は時刻と長さが合いません",
    advice: `時刻と長さのどちらが正しいか${ASK_FOR_SOURCE}`,
  };
};

/* Opening, beginning, end ----------------------------------------------------------------------------------------- */

const RANK: Readonly<Record<TimeOccasion, number>> = { opens: 0, begins: 1, lastEntry: 2, ends: 3 };
const NAMES: Readonly<Record<TimeOccasion, string>> = {
  opens: "開場や受付",
  begins: "開始",
  lastEntry: "最終受付",
  ends: "終了",
};
/** Between two times of one event stand no more than this many characters. */
const NEXT_TO = 30;
const SMALL_HOURS = 6 * 60;

/** 開演 before 開場, 終了 before 開始. */
export const timesOutOfOrder: Check<CalendarReading> = function* ({ text, times }) {
  const labelled = times.flatMap((time) => {
    const occasion = timeOccasion(text, time);
    return occasion === undefined || !isPossible(time) ? [] : [{ time, occasion }];
  });
  for (const [index, later] of labelled.slice(1).entries()) {
    const earlier = labelled[index];
    if (earlier === undefined || later.time.start - earlier.time.end > NEXT_TO || earlier.occasion === later.occasion)
      continue;
    // After an end, the next part begins.
    if (
      (earlier.occasion === "ends" && later.occasion !== "lastEntry") ||
      OVERNIGHT.test(text.slice(earlier.time.start, later.time.end))
    )
      continue;
    if (
      later.occasion !== "lastEntry" &&
      RANK[later.occasion] < RANK[earlier.occasion] &&
      isMuchLater(earlier.time, later.time)
    )
      continue;
    const [first, second] = RANK[earlier.occasion] < RANK[later.occasion] ? [earlier, later] : [later, earlier];
    if (isInOrder(first.time, second.time, RANK[second.occasion] > RANK.begins)) continue;
    if (second.occasion === "ends" && possibleMinutes(second.time).some((end) => end <= SMALL_HOURS)) continue;
    yield {
      at: later.time,
      problem:
        later === second ? `は${NAMES[first.occasion]}の時刻より前です` : `は${NAMES[second.occasion]}の時刻より後です`,
      reason: `前に「${text.slice(earlier.time.start, earlier.time.end)}」とあります`,
      advice: `それぞれの時刻を${ASK_FOR_SOURCE}`,
    };
  }
};

/** Of two hours in words without 午前 or 午後, both are meant in one half of the day, unless the second one ends the day (10時から3時). */
const isInOrder = (first: TimeMention, second: TimeMention, isEnd: boolean): boolean =>
  possibleMinutes(first).some((start) =>
    possibleMinutes(second).some((end) => {
      const isOneClock =
        first.half !== undefined || second.half !== undefined || isAsWritten(first, start) === isAsWritten(second, end);
      return end >= start && (isOneClock || (isEnd && isAsWritten(first, start) && end - start <= LONGEST_HALF_CLOCK));
    }),
  );

/** 開演13:00 … 開場17:30: the doors of the next part. */
const isMuchLater = (earlier: TimeMention, later: TimeMention): boolean =>
  possibleMinutes(earlier).every((one) =>
    possibleMinutes(later).every((other) => other < one || other - one > LONGEST_WAIT),
  );

/** Doors do not open longer than this after the beginning, even by mistake, minutes. */
const LONGEST_WAIT = 90;

const isAsWritten = ({ hour, minute }: TimeMention, minutes: number): boolean => minutes === hour * 60 + minute;
