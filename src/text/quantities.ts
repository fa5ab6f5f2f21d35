import { parseNumeral } from "./numerals.js";
import type { Span } from "./sentences.js";

/** A number with its counter: 214人, 38万4千円, 三か所. */
export interface Quantity extends Span {
  readonly value: number;
  /** The counter in one spelling: 名 is 人, ヶ所 is か所. */
  readonly unit: string;
  /** 約, ほど, 以上 …: not to be reckoned with exactly. */
  readonly isRough: boolean;
}

const NUMBER = "(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[千万億]\\d*(?:\\.\\d+)?)*|[一二三四五六七八九十百千]{1,6})";
const UNIT =
  "人|名(?!前|称|所|物|産|義|簿)|件|組|世帯|家族|校|園|社(?!会)|個|枚|冊|台(?!風)|点|本(?!日|年|人|市|町|県|会|当|部|社|店)|匹|頭|羽|箱|袋|回(?![答覧収転復生数])|[かカヶヵ箇]所|施設|団体|グループ|チーム|票|円|kg|キロ|トン|ha|km|杯|食(?!事|品|べ|堂|育)|席|区画|戸|棟|店舗?|作品|通(?!り|行|学|勤|信|報)|種類|項目|曲|株|鉢|体|試合|勝|敗|分(?![のか野類別])|時間|ポイント|割|%|パーセント";
const QUANTITY = new RegExp(`(?<rough>約|およそ|ほぼ|のべ|延べ|最大|数|第|各|毎|1人|一人)?[ \\t]?(?<![\\d.,/:])(?<number>${NUMBER})[ \\t]?(?<unit>${UNIT})(?!目|ずつ|あたり|当たり|につき)(?<after>ほど|程度|くらい|ぐらい|以上|以下|未満|超|余り|あまり|前後|強|弱|近く|台)?`, "gu");
const NOT_EXACT = /^(?:約|およそ|ほぼ|最大|数)$/u;
const NOT_A_COUNT = /^(?:第|各|毎|1人|一人)$/u;

const SPELLINGS: Readonly<Record<string, string>> = { 名: "人", パーセント: "%", キロ: "kg" };

/** Every number with a counter in a width-folded text, in reading order. Ordinals (第3回, 3人目) are none. */
export const findQuantities = (text: string): readonly Quantity[] =>
  [...text.matchAll(QUANTITY)].flatMap(({ 0: found, index, groups = {} }) => {
    const { rough = "", number = "", unit = "", after } = groups;
    const value = parseNumeral(number);
    if (value === undefined || NOT_A_COUNT.test(rough)) return [];
    const start = index + found.indexOf(number, rough.length);
    return [
      {
        start,
        end: index + found.length - (after?.length ?? 0),
        value,
        unit: SPELLINGS[unit] ?? unit.replace(/^[カヶヵ箇]所$/u, "か所"),
        isRough: NOT_EXACT.test(rough) || after !== undefined,
      },
    ];
  });
