import { describe, expect, it } from "vitest";
import { chainsOf, findDates } from "../../src/calendar/dates.js";
import { daysInMonth, existsDay, ordinalInMonth, WEEKDAY_NAMES, weekdayOf } from "../../src/calendar/day.js";
import { eraHas, eraNamed, eras, eraYearsOf, showEraYear, westernYear } from "../../src/calendar/era.js";
import { hasHolidayData, holidayName, holidayOf, isHoliday } from "../../src/calendar/holidays.js";
import { findTimeRanges, findTimes, possibleMinutes } from "../../src/calendar/times.js";
import { foldString } from "../../src/text/fold.js";
import { parseNumeral } from "../../src/text/numerals.js";
import { findQuantities } from "../../src/text/quantities.js";

describe("days", () => {
  it("knows weekdays of every age", () => {
    const names = [
      [2026, 7, 18],
      [2000, 2, 29],
      [1945, 8, 15],
      [1873, 1, 1],
    ].map(([year = 0, month = 0, day = 0]) => WEEKDAY_NAMES[weekdayOf({ year, month, day })]);
    expect(names).toEqual(["土", "火", "水", "水"]);
  });
  it("knows how long months are", () => {
    expect([2024, 2025, 1900, 2000, undefined].map((year) => daysInMonth(2, year))).toEqual([29, 28, 28, 29, 29]);
    expect(existsDay(4, 31, undefined)).toBe(false);
    expect(existsDay(13, 1, undefined)).toBe(false);
    expect([1, 7, 8, 15, 29].map(ordinalInMonth)).toEqual([1, 1, 2, 3, 5]);
  });
});

describe("eras", () => {
  it("come from Intl", () => {
    expect(eras().map(({ name }) => name)).toEqual(["明治", "大正", "昭和", "平成", "令和"]);
    expect(eras().map(({ letter }) => letter)).toEqual(["M", "T", "S", "H", "R"]);
  });
  it.each([
    ["昭和", 1989, 1, 7, true],
    ["昭和", 1989, 1, 8, false],
    ["平成", 1989, 1, 7, false],
    ["平成", 2019, 4, 30, true],
    ["平成", 2019, 5, 1, false],
    ["令和", 2019, 5, 1, true],
    // The day of these changes belongs to both eras.
    ["大正", 1912, 7, 30, true],
    ["明治", 1912, 7, 30, true],
    ["大正", 1926, 12, 25, true],
    ["昭和", 1926, 12, 25, true],
  ])("%s has %i-%i-%i: %s", (name, year, month, day, expected) => {
    const era = eraNamed(name);
    expect(era !== undefined && eraHas(era, year, month, day)).toBe(expected);
  });
  it("counts years both ways", () => {
    const reiwa = eraNamed("R");
    expect(reiwa && westernYear(reiwa, 8)).toBe(2026);
    expect(eraYearsOf(2019).map(({ era, year }) => showEraYear(era, year))).toEqual(["平成31年", "令和元年"]);
    expect(eraNamed("令")?.name).toBe("令和");
    expect(eraNamed("慶応")).toBeUndefined();
  });
});

describe("holidays", () => {
  it("has national, substitute and sandwiched holidays", () => {
    expect(isHoliday(2026, 7, 20)).toBe(true);
    expect(isHoliday(2026, 5, 6)).toBe(true);
    expect(isHoliday(2026, 9, 22)).toBe(true);
    expect(isHoliday(2026, 7, 21)).toBe(false);
    expect(holidayName({ year: 2026, month: 11, day: 3 })).toBe("文化の日");
    expect(holidayOf("海の日", 2027)).toEqual({ year: 2027, month: 7, day: 19 });
    expect([1969, 1970, 2050, 2051].map(hasHolidayData)).toEqual([false, true, true, false]);
  });
});

/** `年-月-日 曜 #第何週 祝` of every date in a text. */
const read = (source: string): readonly string[] => {
  const text = foldString(source);
  return findDates(text).map(({ statedYears, month, day, weekday, ordinal, holiday }) =>
    [
      `${statedYears?.join("/") ?? "?"}-${month ?? "?"}-${day}`,
      weekday === undefined ? "" : WEEKDAY_NAMES[weekday.value],
      ordinal === undefined ? "" : `#${ordinal}`,
      holiday ?? "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
};

describe("dates", () => {
  it.each<[string, ...string[]]>([
    // Western years, eras, short forms
    ["2025年10月3日", "2025-10-3"],
    ["2025/10/3", "2025-10-3"],
    ["2025-10-03", "2025-10-3"],
    ["2025.10.3", "2025-10-3"],
    ["令和7年10月3日", "2025-10-3"],
    ["令和元年5月1日", "2019-5-1"],
    ["R7.10.3", "2025-10-3"],
    ["R6/10/3", "2024-10-3"],
    ["H31.4.30", "2019-4-30"],
    ["S64.1.7", "1989-1-7"],
    ["令7.10.3", "2025-10-3"],
    ["㋿7年10月3日", "2025-10-3"],
    ["令和 7 年 10 月 3 日", "2025-10-3"],
    ["令和7年度10月3日", "2025-10-3"],
    ["令和7年度3月3日", "2026-3-3"],
    // Full width and kanji
    ["２０２５年１０月３日", "2025-10-3"],
    ["二〇二五年十月三日", "2025-10-3"],
    ["二○二五年十月三日", "2025-10-3"],
    ["十月三日", "?-10-3"],
    ["令和七年十二月三十一日", "2025-12-31"],
    // Both counts
    ["2025年(令和7年)10月3日", "2025-10-3"],
    ["令和7(2025)年10月3日", "2025-10-3"],
    // Without year
    ["10月3日", "?-10-3"],
    ["10/3(金)", "?-10-3 金"],
    ["10.3(金)", "?-10-3 金"],
    ["締切：9/31", "?-9-31"],
    ["9/30必着", "?-9-30"],
    // Weekdays
    ["10月3日（金）", "?-10-3 金"],
    ["10月3日〔金〕", "?-10-3 金"],
    ["10月3日【金】", "?-10-3 金"],
    ["10月3日[金]", "?-10-3 金"],
    ["10月3日<金>", "?-10-3 金"],
    ["10月3日㈮", "?-10-3 金"],
    ["10月3日㊎", "?-10-3 金"],
    ["10月3日金曜日", "?-10-3 金"],
    ["10月3日 金曜", "?-10-3 金"],
    ["10月3日（金曜）", "?-10-3 金"],
    ["10月3日（金曜日）", "?-10-3 金"],
    ["10月3日、金曜日に", "?-10-3 金"],
    ["10月3日金よう日", "?-10-3 金"],
    ["10/3 Fri", "?-10-3 金"],
    ["10.3 FRI.", "?-10-3 金"],
    ["10月3日（金、雨天中止）", "?-10-3 金"],
    ["10月3（金）", "?-10-3 金"],
    ["19日は日曜です", "?-?-19 日"],
    ["土曜の18日", "?-?-18 土"],
    ["土曜日（18日）", "?-?-18 土"],
    ["来週の土曜、18日", "?-?-18 土"],
    ["第3土曜日（7月18日）", "?-7-18 土 #3"],
    ["7月18日（第3土曜）", "?-7-18 土 #3"],
    // Holidays
    ["7月20日（月・祝）", "?-7-20 月 祝"],
    ["7月20日（祝・月）", "?-7-20 月 祝"],
    ["7月20日（月祝）", "?-7-20 月 祝"],
    ["7月20日（月/祝）", "?-7-20 月 祝"],
    ["7月20日（月･休）", "?-7-20 月"],
    ["7月20日（祝）", "?-7-20 祝"],
    ["7月20日（月・海の日）", "?-7-20 月 海の日"],
    // Ranges and lists
    ["10月3日(金)～4日(土)", "?-10-3 金", "?-10-4 土"],
    ["3日(金)〜5日(日)", "?-?-3 金", "?-?-5 日"],
    ["10月3日(金)から12月4日(木)まで", "?-10-3 金", "?-12-4 木"],
    ["9/30(火)–10/2(木)", "?-9-30 火", "?-10-2 木"],
    ["7/18(土)・19(日)", "?-7-18 土", "?-7-19 日"],
    ["2026年12月28日〜1月4日", "2026-12-28", "2027-1-4"],
    ["7月1日・8日・15日", "?-7-1", "?-7-8", "?-7-15"],
    ["5日(月)22時〜翌6日(火)", "?-?-5 月", "?-?-6 火"],
  ])("reads %s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "3/4が完成しました。1/2の確率",
    "バージョン2.10.3を公開",
    "電話は31-2121です",
    "3日間、3日後、三日目、5日以内",
    "https://example.jp/2025/02/30/",
    "比は10:0",
    "注文番号 A-2025-02-30-1",
    "毎月第2日曜",
    "七五三のお祝い",
  ])("sees no date in %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("takes two weekdays for none", () => {
    expect(read("10月3日（土・日）")).toEqual(["?-10-3"]);
    expect(read("10月3日（日・英）")).toEqual(["?-10-3"]);
  });

  it("makes chains of ranges and lists", () => {
    const lengths = chainsOf(findDates("7月1日・8日・15日。8月1日〜3日。9月1日")).map((chain) => chain.length);
    expect(lengths).toEqual([3, 2, 1]);
  });
});

describe("times", () => {
  it("reads hours in every form", () => {
    const times = findTimes("午前10時30分、13:05、午後三時半、6:30PM、正午、25時、18:75").map(
      ({ hour, minute, half }) => `${half ?? ""}${hour}:${minute}`,
    );
    expect(times).toEqual(["am10:30", "13:5", "pm3:30", "pm6:30", "12:0", "25:0", "18:75"]);
  });
  it("sees no time in durations and scores", () => {
    expect(findTimes("24時間、20時代、1:23:45、5時間半")).toEqual([]);
  });
  it("reads both halves of the day where none is named", () => {
    const minutes = findTimes("9時 21:00 午後9時 午後12時").map(possibleMinutes);
    expect(minutes).toEqual([[540, 1260], [1260], [1260], [720, 1440]]);
  });
  it("joins from and to", () => {
    const text = "22時から翌6時、9:00~17:15";
    expect(findTimeRanges(text, findTimes(text)).map(({ nextDay }) => nextDay)).toEqual([true, false]);
  });
});

describe("numbers", () => {
  it.each([
    ["1,234", 1234],
    ["38万4千", 384_000],
    ["1.2億", 120_000_000],
    ["二十三", 23],
    ["二〇二五", 2025],
    ["千二百", 1200],
    ["百", 100],
  ])("%s is %i", (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });
  it("is undefined for words", () => {
    expect(parseNumeral("")).toBeUndefined();
    expect(parseNumeral("人")).toBeUndefined();
  });
  it("reads counters in one spelling", () => {
    const found = findQuantities("12名と約3人、4ヶ所、2時間5分、1.5km、第3回").map(
      ({ value, unit, isRough }) => `${isRough ? "~" : ""}${value}${unit}`,
    );
    expect(found).toEqual(["12人", "~3人", "4か所", "125分", "1500m"]);
  });
});
