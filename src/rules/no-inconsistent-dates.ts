import { type CalendarReading, readCalendar } from "../contradictions/calendar-reading.js";
import {
  morningsInTheAfternoon,
  onlyTimesAgainstTheOnlyLength,
  timeRangesAgainstTheirLength,
  timeRangesThatEndBeforeTheyStart,
  timesAgainstTheirGloss,
  timesAgainstTheirLead,
  timesAgainstTheLengthBetween,
  timesOutOfOrder,
  timesThatDoNotExist,
} from "../contradictions/clock.js";
import { type Check, contradictionsIn } from "../contradictions/contradiction.js";
import { coursesAgainstTheirDates, timesAgainstTheirDates } from "../contradictions/courses.js";
import {
  animalsAgainstTheirYears,
  daysThatDoNotExist,
  erasAgainstWesternYears,
  leapYearsThatAreNone,
  thirdsAgainstTheirDay,
  yearsBeyondTheirEra,
} from "../contradictions/days.js";
import {
  announcementsOfWhatIsPast,
  countdownsAgainstThePost,
  daysAgainstTheirCount,
  nextDaysThatAreNot,
  occasionsOutOfOrder,
  rangesThatEndBeforeTheyStart,
  relativeDaysAgainstThePost,
  reportsOfWhatIsToCome,
  turnsOutOfOrder,
} from "../contradictions/order.js";
import {
  holidaysAgainstTheCalendar,
  monthlyDatesAgainstTheirWeek,
  namedDaysAgainstTheirDate,
  namedDaysAgainstTheirWeekday,
  weekdaysAgainstTheCalendar,
  weeklyDatesAgainstTheirWeekday,
  weeksAgainstThePost,
} from "../contradictions/weekdays.js";
import { defineRule } from "../core/define-rule.js";
import { flag } from "../core/options.js";
import { japanTime } from "../text/moment.js";

/** Cheap gate: a figure beside a unit of the calendar, or the name of a weekday. */
const MAY_HOLD_DATE_OR_TIME = /[\d〇○零元一二三四五六七八九十][)\]】〕]?[ \t]?[年月日時]|\d[/.:-]\d|[月火水木金土]曜/u;

/** Nothing here looks at today's date: without a year, a date is judged by the day of the post, or not at all. */
const CHECKS: readonly Check<CalendarReading>[] = [
  daysThatDoNotExist,
  erasAgainstWesternYears,
  yearsBeyondTheirEra,
  animalsAgainstTheirYears,
  leapYearsThatAreNone,
  thirdsAgainstTheirDay,
  weekdaysAgainstTheCalendar,
  weeklyDatesAgainstTheirWeekday,
  monthlyDatesAgainstTheirWeek,
  holidaysAgainstTheCalendar,
  namedDaysAgainstTheirWeekday,
  namedDaysAgainstTheirDate,
  weeksAgainstThePost,
  rangesThatEndBeforeTheyStart,
  nextDaysThatAreNot,
  occasionsOutOfOrder,
  turnsOutOfOrder,
  daysAgainstTheirCount,
  timesAgainstTheirDates,
  coursesAgainstTheirDates,
  relativeDaysAgainstThePost,
  announcementsOfWhatIsPast,
  reportsOfWhatIsToCome,
  countdownsAgainstThePost,
  timesThatDoNotExist,
  morningsInTheAfternoon,
  timesAgainstTheirGloss,
  timesAgainstTheirLead,
  timeRangesThatEndBeforeTheyStart,
  timeRangesAgainstTheirLength,
  timesAgainstTheLengthBetween,
  onlyTimesAgainstTheOnlyLength,
  timesOutOfOrder,
];

export const noInconsistentDates = defineRule({
  meta: {
    id: "no-inconsistent-dates",
    articles: { official: ["5(5)"], private: ["8(5)"] },
    tier: "error",
    summary: "曜日の合わない日付、存在しない日や時刻、元号と西暦の食い違い、前後の逆転",
    rationale: "日時の誤りは読み手の行動を誤らせます",
    examples: {
      bad: [
        "ひまわり畑の一般公開は2026年8月8日（日）からです。",
        "電子図書館の登録は9月31日まで受け付けます。",
        "令和8年（2025年）4月から窓口の時間が変わります。",
        "ロビーコンサート　開場 14:00　開演 13:30",
        { text: "防災フェアは11月7日（日）に開きます。", post: { scheduledAt: "2026-10-20T10:00+09:00" } },
      ],
      good: [
        "ひまわり畑の一般公開は2026年8月8日（土）からです。",
        "電子図書館の登録は9月30日まで受け付けます。",
        "令和8年（2026年）4月から窓口の時間が変わります。",
        "ロビーコンサート　開場 13:30　開演 14:00",
        "9月31日という日はありません。締切を書くときは気をつけましょう。",
        { text: "防災フェアは11月7日（土）に開きます。", post: { scheduledAt: "2026-10-20T10:00+09:00" } },
      ],
    },
  },
  options: {
    allowOver24: flag(true, "深夜の催しや番組に使う「25時」から「29時」までの書き方を認める"),
  },
  check(document, { options, post }) {
    if (!document.has(MAY_HOLD_DATE_OR_TIME)) return [];
    const moment = post.scheduledAt ?? post.date;
    return contradictionsIn(
      readCalendar(document, moment === undefined ? undefined : japanTime(moment), options.allowOver24),
      CHECKS,
      options.audit,
    );
  },
});
