import { parseNumeral } from "./numerals.js";
import type { Span } from "./sentences.js";

/** A number with its counter: 214人, 38万4千円, 三か所, 2時間5分. */
export interface Quantity extends Span {
  readonly value: number;
  /** The counter in one spelling (名 is 人) and measures in their smallest unit (km is m, 時間 is 分). */
  readonly unit: string;
  /** The counter as it is written. */
  readonly written: string;
  /** 約, ほど, 以上 …: not to be reckoned with exactly. */
  readonly isRough: boolean;
}

/** Source of a pattern for a number in figures or kanji. */
export const NUMBER =
  "(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[千万億]\\d*(?:\\.\\d+)?)*|[一二三四五六七八九十百千]{1,6})";

/** Counters, without words that merely begin with the same letter (名前, 回答, 本日). */
const COUNTERS = [
  "人(?![口気生格権材工事])",
  "名(?![前称所物産義簿作人])",
  "件(?!数)",
  "組(?![織合み立])",
  "世帯",
  "家族",
  "校(?![舎長庭外区正])",
  "園(?![児長芸])",
  "社(?![会員長内説])",
  "個(?![人性別室])",
  "枚",
  "冊(?!子)",
  "台(?![風所本座])",
  "点(?![字検滅灯在線数])",
  "本(?![日年人市町県会当部社店名物番音気])",
  "匹",
  "頭(?!部)",
  "羽",
  "箱",
  "袋",
  "回(?![答覧収転復生数路線])",
  "[かカヶヵ箇]所",
  "会場",
  "施設",
  "団体",
  "グループ",
  "チーム",
  "票",
  "円",
  "ポイント",
  "杯",
  "食(?![事品べ堂育材費])",
  "席",
  "区画",
  "戸(?![籍外締])",
  "棟",
  "店舗?",
  "作品",
  "通(?![りい行学勤信報知常])",
  "種類?(?![目子蒔])",
  "部門",
  "品目",
  "項目",
  "曲(?![線が])",
  "株(?!式)",
  "鉢",
  "体(?![験育操調制重力])",
  "切れ",
  "粒",
  "玉",
  "皿",
  "ページ",
  "試合",
  "日間",
  "つ(?![ぶいくけかもならまどぎ])",
];
const MEASURES: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  kg: ["g", 1000],
  g: ["g", 1],
  トン: ["g", 1_000_000],
  km: ["m", 1000],
  m: ["m", 1],
  cm: ["m", 0.01],
  ha: ["ha", 1],
  分: ["分", 1],
  時間: ["分", 60],
  キログラム: ["g", 1000],
  グラム: ["g", 1],
  キロメートル: ["m", 1000],
  メートル: ["m", 1],
};
const MEASURE =
  "(?:kg|km|cm|ha|g|m)(?![A-Za-z²2³3/])|キログラム|グラム|キロメートル|メートル|トン(?!ネル)|時間|分(?![のか野類別散析担割])";

const QUANTITY = new RegExp(
  `(?<before>約|およそ|ほぼ|最大|最低|数|第|各|毎|延べ|のべ)?[ \\t]?(?<![\\d.,/:])(?:(?<hours>\\d{1,3})時間(?:(?<minutes>\\d{1,2})分|(?<half>半))|(?<number>${NUMBER})[ \\t]?(?<unit>${COUNTERS.join("|")}|${MEASURE}|%|パーセント|割(?![引増])))(?!目|ずつ|あたり|当たり|につき)(?<after>ほど|程度|くらい|ぐらい|以上|以下|未満|超|余り|あまり|前後|強(?!い)|弱(?!い)|近く|を(?:超え|上回|突破))?`,
  "gu",
);
const ROUGH = /^(?:約|およそ|ほぼ|最大|最低|数)$/u;
const NO_COUNT = /^(?:第|各|毎)$/u;
const SPELLINGS: Readonly<Record<string, string>> = { 名: "人", パーセント: "%", 店舗: "店", 種: "種類" };

/** Every number with a counter in a width-folded text, in reading order. Ordinals (第3回, 3人目) are none. */
export const findQuantities = (text: string): readonly Quantity[] =>
  [...text.matchAll(QUANTITY)].flatMap(({ 0: found, index, groups = {} }) => {
    const { before = "", after, hours, minutes, half, number = "", unit = "" } = groups;
    if (NO_COUNT.test(before)) return [];
    const start = index + before.length + (found.slice(before.length).startsWith(" ") ? 1 : 0);
    const span = { start, end: index + found.length - (after?.length ?? 0) };
    const isRough = ROUGH.test(before) || after !== undefined;
    if (hours !== undefined)
      return [
        {
          ...span,
          value: Number(hours) * 60 + (half === undefined ? Number(minutes) : 30),
          unit: "分",
          written: "時間",
          isRough,
        },
      ];
    const value = parseNumeral(number);
    if (value === undefined) return [];
    const [base, factor] = MEASURES[unit] ?? [SPELLINGS[unit] ?? unit.replace(/^[カヶヵ箇]所$/u, "か所"), 1];
    return [{ ...span, value: value * factor, unit: base, written: unit, isRough }];
  });
