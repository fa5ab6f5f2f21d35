import { NUMBER, type Quantity } from "../text/quantities.js";
import type { Span } from "../text/sentences.js";
import { type Check, type Contradiction, sentenceAround } from "./contradiction.js";
import {
  ASK_FOR_SOURCE,
  type Figures,
  isSame,
  numbersOf,
  quantitiesWithin,
  show,
  showQuantity,
  someSumIs,
  sumOf,
} from "./figures.js";

/* Parts, then their total ----------------------------------------------------------------------------------------- */

/** Says that what stands before it is added up: あわせて422人, 計36名, 二日間で6,300人, 合わせて三種類50本. */
const TOTAL = new RegExp(
  `(?:[合併]わせて|あわせて|合計|総計|総勢|総数|トータル|しめて|締めて|全部で|ぜんぶで|全体で|(?:両日|両会場|全会場)で|(?<![時会設家統集推余総合累体温湿度歩小])計|(?:ゴール|フィニッシュ|完走タイム|総合タイム)は?)(?:人数|件数|数|タイム)?(?:[でのがはとな:、=\\s]|なんと|お?よそ|のべ|延べ){0,4}(?:${NUMBER}(?:種類?|会場|か所|日間?|団体|校|チーム|品目?)(?:で|の|、)?)?$`,
  "u",
);
const LONGEST_TOTAL = 20;
/** 5教科で480点: a total of as many parts as it says. */
const COUNTED_TOTAL = new RegExp(
  `(?<count>${NUMBER})(?:教科|科目|種目|会場|か所|校|店|日間|日|試合|種類)(?:で|の)(?:、|なんと)?$`,
  "u",
);

/** Between the last part and the words of the total: nothing that adds a part without a number. */
const STRAIGHT_TO_TOTAL = new RegExp(
  `^(?:[のとで、,\\s・()がをにしりたまてい。!/+]|です|でした|だった|ます|ご?参加|ご?来[場館]|ご?応募|ご?登録|ご?協力|あり|いただ|お越し|集ま|方|みなさん|皆さん|皆さま|皆様|訪れ|並び|${NUMBER}(?:日間|か月間?|年間|週間|会場|校|回|団体|クラス|地区)の?|両日|これで|${NUMBER}(?:[館店棟か所]{1,2}|日で|人で|チーム|部門)|(?:参加|来[場館]|出席|受講|応募|利用|登録)者(?:数)?は?|(?:総数|人数|件数|全員)は?|[。!].{0,8}は)*(?:(?:[春夏秋冬](?:休み)?|[今先昨](?:月|年度?|期)|年間|[上下]半期|期間|全[館校体]|両[館校]|市内)の)?$`,
  "u",
);
/** Words that make the numbers before them other than parts of one whole. */
const NO_PARTS =
  /うち|ほか|他に|など|定員|目標|予定|予算|[昨前去]年|前回|昨日|累計|これまで|以来|あたり|につき|ずつ|[増減]|残り|以上|以下|未満|ただし|以外|倍/u;
/** How far before the total its parts may stand. */
const REACH = 160;
/** Counters whose numbers are not added up. */
const NOT_ADDED = new Set(["%", "割", "日間"]);

export const totalsAgainstTheirParts: Check<Figures> = function* (figures) {
  const { text, quantities } = figures;
  for (const [index, total] of quantities.entries()) {
    const counted = COUNTED_TOTAL.exec(text.slice(Math.max(0, total.start - LONGEST_TOTAL), total.start));
    const cueStart = totalCue(text, total) ?? (counted === null ? undefined : total.start - counted[0].length);
    if (cueStart === undefined || total.isRough || NOT_ADDED.has(total.unit)) continue;
    const parts = partsBefore(figures, index, cueStart);
    const [first] = parts;
    const last = parts.at(-1);
    if (first === undefined || last === undefined || parts.length < 2 || parts.some(({ isRough }) => isRough)) continue;
    if (totalCue(text, total) === undefined && counted !== null && numbersOf(counted, "count")[0] !== parts.length)
      continue;
    if (!isList(text, parts, cueStart) && !STRAIGHT_TO_TOTAL.test(text.slice(last.end, cueStart))) continue;
    if (NO_PARTS.test(text.slice(lineStart(text, first.start), cueStart)) || !isNear(total, parts)) continue;
    yield wrongTotal({ start: cueStart, end: total.end }, total, parts);
  }
};

/** Where the words that make a number a total begin. */
const totalCue = (text: string, { start }: Span): number | undefined => {
  const cue = TOTAL.exec(text.slice(Math.max(0, start - LONGEST_TOTAL), start));
  return cue === null ? undefined : start - cue[0].length;
};

/** Numbers with the same counter before a total, back to the last other total. */
const partsBefore = ({ document, text, quantities }: Figures, index: number, cueStart: number): readonly Quantity[] => {
  const total = quantities[index];
  if (total === undefined) return [];
  const parts: Quantity[] = [];
  let boundary = document.sentenceAt(total).start;
  for (let at = index - 1; at >= 0; at -= 1) {
    const quantity = quantities[at];
    if (quantity === undefined || quantity.end > cueStart) continue;
    if (quantity.start < cueStart - REACH || totalCue(text, quantity) !== undefined) break;
    // Sentences and list lines above belong to it only where the total's own sentence has no parts.
    if (quantity.start < boundary && parts.length >= 2 && !isOnListLine(text, quantity)) break;
    if (quantity.unit === total.unit) parts.unshift(quantity);
    else if (total.unit === "円") return [];
    boundary = Math.min(boundary, document.sentenceAt(quantity).start);
  }
  return parts;
};

const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf("\n", at), text.lastIndexOf("。", at)) + 1;

const isOnListLine = (text: string, { start }: Span): boolean =>
  /(?:^|\n)[ \t]*[-*+・●○◎◆◇■□▲▼★☆•]?[ \t]*[^\n。]{1,16}$/u.test(text.slice(Math.max(0, start - 24), start));

/** Every part on a line of its own and the total on the next. */
const isList = (text: string, parts: readonly Quantity[], cueStart: number): boolean =>
  [...parts.slice(1).map(({ start }) => start), cueStart].every((start, index) =>
    /^[^\S\n]*[)。]?[^\S\n]*\n[^\n]{0,16}$/u.test(text.slice(parts[index]?.end, start)),
  );

/** Whether a sum is so near to the parts that it must be theirs, and yet is none of the sums they can make. */
const isNear = (total: Quantity, parts: readonly Quantity[]): boolean => {
  const sum = sumOf(parts);
  return total.value > sum / 2 && total.value < sum * 2 && !someSumIs(parts, total.value);
};

const wrongTotal = ({ start, end }: Span, { unit }: Quantity, parts: readonly Quantity[]): Contradiction => ({
  at: { start, end },
  problem: "は内訳の合計と合いません",
  reason: `本文の${parts.map(({ value }) => showQuantity(value, unit)).join("と")}を足すと${showQuantity(sumOf(parts), unit)}です`,
  advice: ASK_FOR_SOURCE,
});

/* A total, then its parts ----------------------------------------------------------------------------------------- */

/** 合計50件(火災20件、救急25件), 50件。内訳は火災20件、救急25件です; 412人、うち女性が38人、男性は374人. */
const OPENS_PARTS =
  /^[^\d\n]{0,24}?\n?[ \t]*[(【]?(?:内訳|うちわけ)[はが::】 \t]{0,3}|^[ \t]?\(|^(?:で|です)?[、。]?(?:その)?うち[、はが]?/u;
const SAYS_BREAKDOWN = /内訳|うちわけ/u;
/** Labels that together are all there is. */
const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/男性|男子|男児|男の|男\d/u, /女性|女子|女児|女の|女\d/u],
  [/大人|おとな|一般/u, /子ども|こども|子供|小学生|小人/u],
  [/一般/u, /学生|小中学生|ジュニア|シニア/u],
  [/午前/u, /午後/u],
  [/昼の?部/u, /夜の?部/u],
  [/市内/u, /市外/u],
  [/の?あるもの|ありが/u, /[、,]ない(?:もの|の)|[、,]なしが/u],
  [/個人/u, /団体|法人/u],
  [/1日目|初日|土曜/u, /2日目|日曜/u],
  [/第1部|1部|前半/u, /第2部|2部|後半/u],
  [/会場(?:参加)?|対面|来場/u, /オンライン|配信/u],
];

/**
 * 45人が参加しました。大人18人と子ども25人です; 45人、大人18人、子ども25人: two complementary parts right after the total, no
 * third, and nearly its sum.
 */
const THEN_TWO_PARTS = /^[^。\n\d]{0,16}(?:。|で、|でした|、|\n)[ \t]*[^。\n\d]{0,8}$/u;
const NEARLY = 0.15;
/** So near behind two parts stands a third. */
const NEXT_PART = 12;

export const pairsAgainstTheirTotal: Check<Figures> = function* ({ text, quantities }) {
  for (const [index, total] of quantities.entries()) {
    const [one, other, third] = quantities.slice(index + 1, index + 4);
    if (
      one === undefined ||
      other === undefined ||
      one.unit !== total.unit ||
      other.unit !== total.unit ||
      NOT_ADDED.has(total.unit)
    )
      continue;
    if (third?.unit === total.unit && third.start - other.end <= NEXT_PART) continue;
    if ([total, one, other].some(({ isRough }) => isRough) || other.start - total.end > REACH / 2) continue;
    const labels = [text.slice(total.end, one.start), text.slice(one.end, other.start)];
    if (!THEN_TWO_PARTS.test(labels[0] ?? "") || (labels[1] ?? "").length > 8) continue;
    if (!COMPLEMENTS.some(([first, second]) => first.test(labels[0] ?? "") && second.test(labels[1] ?? ""))) continue;
    const sum = one.value + other.value;
    if (
      sum === total.value ||
      Math.abs(sum - total.value) > total.value * NEARLY ||
      NO_PARTS.test(text.slice(Math.max(0, total.start - 10), other.start))
    )
      continue;
    yield wrongTotal(total, total, [one, other]);
  }
};

/** Three parts and more that make up the sentence after their total: 火災は13件。建物8件、林野2件、車両3件でした. */
const RUN_OF_PARTS = new RegExp(
  `^[^\\d。\\n]{0,24}。[ \\t]*(?<parts>(?:[^\\d、。\\n]{1,12}${NUMBER}[^\\d、。\\n]{1,3}、){2,6}[^\\d、。\\n]{1,12}${NUMBER}[^\\d、。\\n]{1,2})(?=です|でした|で、|。|となって)`,
  "u",
);

export const runsAgainstTheirTotal: Check<Figures> = function* (figures) {
  const { text, quantities } = figures;
  for (const total of quantities) {
    if (total.isRough || NOT_ADDED.has(total.unit)) continue;
    const run = RUN_OF_PARTS.exec(text.slice(total.end, total.end + REACH));
    if (run === null) continue;
    const end = total.end + run[0].length;
    const parts = quantitiesWithin(figures, total.end, end);
    if (parts.length < 3 || parts.some(({ isRough, unit }) => isRough || unit !== total.unit)) continue;
    const sum = sumOf(parts);
    if (someSumIs(parts, total.value) || Math.abs(sum - total.value) > total.value * NEARLY) continue;
    if (NO_PARTS.test(text.slice(total.end, end))) continue;
    yield wrongTotal(total, total, parts);
  }
};

/** 5教科で480点。国語90点、数学85点、英語92点、理科88点、社会95点: as many parts as the total counts. */
export const countedTotalsAgainstTheirParts: Check<Figures> = function* (figures) {
  const { text, quantities } = figures;
  for (const total of quantities) {
    const counted = COUNTED_BEFORE_TOTAL.exec(text.slice(Math.max(0, total.start - LONGEST_TOTAL), total.start));
    if (counted === null || total.isRough || NOT_ADDED.has(total.unit)) continue;
    const parts = quantitiesWithin(figures, total.end, total.end + REACH).filter(({ unit }) => unit === total.unit);
    if (
      parts.length < 3 ||
      parts.length !== numbersOf(counted, "count")[0] ||
      parts.some(({ isRough }) => isRough) ||
      !isNear(total, parts)
    )
      continue;
    if (NO_PARTS.test(text.slice(total.end, parts.at(-1)?.end))) continue;
    yield wrongTotal(total, total, parts);
  }
};

const COUNTED_BEFORE_TOTAL = new RegExp(
  `(?<count>${NUMBER})(?:教科|科目|種目|会場|か所|校|店|日間|日|試合|種類)(?:で|の)?(?:、)?(?:合計|計|合わせて|あわせて)?(?:は|が)?(?:延べ|のべ)?$`,
  "u",
);

export const breakdownsAgainstTheirTotal: Check<Figures> = function* (figures) {
  const { text, quantities } = figures;
  for (const total of quantities) {
    const opening = OPENS_PARTS.exec(text.slice(total.end, total.end + 24))?.[0];
    if (opening === undefined || total.isRough || NOT_ADDED.has(total.unit)) continue;
    const isBracket = /\((?:(?:内訳|うちわけ)[はが::】 \t]{0,3})?$/u.test(opening);
    const from = total.end + opening.length;
    const to = endOf(text, from, isBracket ? ")" : "。");
    const inside = text.slice(from, to);
    const parts = quantitiesWithin(figures, from, to).filter(({ unit }) => unit === total.unit);
    const isTotal = isBracket && totalCue(text, total) !== undefined;
    const isWhole =
      isTotal ||
      SAYS_BREAKDOWN.test(opening) ||
      COMPLEMENTS.some(([one, other]) => one.test(inside) && other.test(inside));
    if (
      !isWhole ||
      parts.length < 2 ||
      parts.some(({ isRough }) => isRough) ||
      /うち(?!わけ)|ほか|など|残り|定員|[昨前去]年/u.test(inside) ||
      !isNear(total, parts)
    )
      continue;
    yield wrongTotal(total, total, parts);
  }
};

const endOf = (text: string, from: number, mark: string): number => {
  const found = text.indexOf(mark, from);
  return found < 0 || found - from > REACH ? Math.min(text.length, from + REACH) : found;
};

/** Answers that exclude each other: together they cannot be more than all who were asked. */
const EXCLUDING: readonly (readonly [RegExp, RegExp])[] = [
  [/はい|賛成|ある|知って/u, /いいえ|反対|ない|知ら/u],
  [/男/u, /女/u],
  [/合格/u, /不合格/u],
  [/出席|参加/u, /欠席/u],
  [/勝/u, /負|敗/u],
];
const OF_ALL = /^(?:の)?(?:うち|中)(?:、|で)?/u;

/** 500人のうち、はいが320人、いいえが200人. */
export const answersAboveAllAsked: Check<Figures> = function* ({ text, quantities }) {
  for (const [index, whole] of quantities.entries()) {
    const [one, other] = quantities.slice(index + 1, index + 3);
    if (one === undefined || other === undefined || one.unit !== whole.unit || other.unit !== whole.unit) continue;
    if (
      [whole, one, other].some(({ isRough }) => isRough) ||
      !OF_ALL.test(text.slice(whole.end, one.start)) ||
      other.start - whole.end > REACH / 2
    )
      continue;
    const labels = [text.slice(whole.end, one.end + 4), text.slice(one.end, other.end + 4)];
    if (
      !EXCLUDING.some(([first, second]) => first.test(labels[0] ?? "") && second.test(labels[1] ?? "")) ||
      one.value + other.value <= whole.value
    )
      continue;
    if (one.value > whole.value || other.value > whole.value) continue;
    yield wrongTotal(whole, whole, [one, other]);
  }
};

/** 50人中60人, 20件のうち25件. */
const OF_WHOLE = /^(?:の)?(?:うち|中)(?:、|で|の)?(?:、)?(?:[^\d。\n、]{0,10})$/u;

export const partsGreaterThanTheirWhole: Check<Figures> = function* ({ document, text, quantities }) {
  for (const [index, part] of quantities.slice(1).entries()) {
    const whole = quantities[index];
    if (whole === undefined || whole.unit !== part.unit || part.value <= whole.value || whole.isRough || part.isRough)
      continue;
    if (/^(?:円|分|割|%|試合|g|m)$/u.test(whole.unit) || !OF_WHOLE.test(text.slice(whole.end, part.start))) continue;
    if (/定員|募集|目標|先着|倍/u.test(sentenceAround(document, whole))) continue;
    yield {
      at: { start: whole.start, end: part.end },
      problem: "は一部が全体より多くなっています",
      advice: ASK_FOR_SOURCE,
    };
  }
};

/* What remains ---------------------------------------------------------------------------------------------------- */

const REMAINDER = /(?:残り|残る|のこり|残った|余り)(?:の|は|が|も|、)?[^\d。、\n一二三四五六七八九十百千]{0,6}$/u;
/** Shares in words that take part in the reckoning: 半分を干し柿に. */
const HALF = /半分|半数/gu;
/** Counters whose remainders are no numbers of things (残り5分) or are not taken from what stands before. */
const NO_REMAINDER = new Set(["%", "割", "日間", "m", "回", "試合"]);

/** 百個のうち三十個をご近所に、残り四十個を. */
export const remaindersAgainstTheirWhole: Check<Figures> = function* (figures) {
  const { document, text, quantities } = figures;
  for (const rest of quantities) {
    if (
      rest.isRough ||
      rest.written === "分" ||
      NO_REMAINDER.has(rest.unit) ||
      !REMAINDER.test(text.slice(Math.max(0, rest.start - 12), rest.start))
    )
      continue;
    const sentence = document.sentenceAt(rest);
    const previous = document.sentences[sentence.index - 1];
    const reach = rest.start - REACH;
    const from = Math.max(reach, previous === undefined ? sentence.start : previous.start);
    const before = quantitiesWithin(figures, from, rest.start).filter(({ unit }) => unit === rest.unit);
    const [whole, ...others] = before;
    if (whole === undefined || before.some(({ isRough, value }) => isRough || value > whole.value)) continue;
    const halves = [...text.slice(whole.end, rest.start).matchAll(HALF)].map(() => ({ value: whole.value / 2 }));
    const parts = [...others, ...halves];
    const after = quantitiesWithin(figures, rest.end, Math.min(sentence.end, rest.end + REACH)).filter(
      ({ unit }) => unit === rest.unit,
    );
    if (
      parts.length === 0 ||
      someSumIs([...parts, ...after], whole.value - rest.value) ||
      wholesAmong(parts, whole, rest)
    )
      continue;
    if (
      /ほか|など|約|ずつ|追加|増|補充|定員|あたり|につき|超え|人前|人様|まで/u.test(text.slice(whole.start, rest.end))
    )
      continue;
    yield {
      at: rest,
      problem: "は残りの数が合いません",
      reason: `${showQuantity(whole.value, whole.unit)}から${parts.map(({ value }) => show(value)).join("と")}を引くと${showQuantity(whole.value - sumOf(parts), rest.unit)}です`,
      advice: ASK_FOR_SOURCE,
    };
  }
};

/** One of the parts may itself be the whole that the remainder is taken from. */
const wholesAmong = (
  parts: readonly { readonly value: number }[],
  whole: { readonly value: number },
  rest: { readonly value: number },
): boolean =>
  parts.some(
    (part) =>
      part.value < whole.value &&
      someSumIs(
        parts.filter((other) => other !== part && other.value <= part.value),
        part.value - rest.value,
      ),
  ) || sumOf(parts) + rest.value > whole.value * 2;

const LIMIT = new RegExp(`(?<limit>${NUMBER})(?<unit>冊|個|枚|本|点|人|名|袋|箱|台|kg|品)(?:まで|が上限|以内)`, "u");
const EXACTLY_FULL =
  /上限(?:に)?(?:ぴったり|ピッタリ|ちょうど|いっぱい|まで借り)|(?:ぴったり|ピッタリ|ちょうど)(?:上限|満|埋ま|収ま)|ぴったり使い切/u;

/** 十冊まで … 七冊と二冊と三冊。上限ぴったり. */
export const fullLimitsAgainstTheirParts: Check<Figures> = function* ({ text, quantities }) {
  const limit = LIMIT.exec(text);
  const full = EXACTLY_FULL.exec(text);
  if (limit === null || full === null || full.index < limit.index || full.index - limit.index > REACH) return;
  const unit = (limit.groups?.unit ?? "").replace("名", "人");
  const from = limit.index + limit[0].length;
  const parts = quantities.filter(
    (one) => one.start >= from && one.end <= full.index && one.unit === unit && !one.isRough,
  );
  const [value] = numbersOf(limit, "limit");
  if (parts.length < 2 || isSame(sumOf(parts), value)) return;
  yield {
    at: { start: full.index, end: full.index + full[0].length },
    problem: "は上限と数が合いません",
    reason: `足すと${showQuantity(sumOf(parts), unit)}、上限は${showQuantity(value, unit)}です`,
    advice: ASK_FOR_SOURCE,
  };
};

/* Products -------------------------------------------------------------------------------------------------------- */

const COUNT_UNIT = "(?:人分?|名分?|枚|個|つ|回|本|冊|日|泊|か月|ヶ月|箱|台|セット|チーム|組|班|袋|クラス)";
const PRODUCTS: readonly RegExp[] = [
  // 500円×3枚で1,600円, 5人×4チームで25人
  new RegExp(
    `(?<one>${NUMBER})(?<unit>円|人|名|個|枚|本|点)(?:入り?|分)?[ \\t]?[×xX*✕][ \\t]?(?<count>${NUMBER})[ \\t]?${COUNT_UNIT}?[ \\t]?(?:[=で、の→](?:合計|計|総勢)?|合計|計)[ \\t]?(?<total>${NUMBER})\\k<unit>`,
    "gu",
  ),
  // 1チーム5人、4チームで計25人
  new RegExp(
    `(?:1|一)(?<group>チーム|班|組|グループ|クラス|台|箱|袋|回|日|個|枚|本|冊|つ|人|名)(?:に|あたり|につき|が|は)?(?<one>${NUMBER})(?<unit>円|人|名|個|枚|本|点)[^\\d。\\n]{0,12}(?<count>${NUMBER})\\k<group>(?:で|の|なので)?(?:、)?(?:合計|計|合わせて|総勢|しめて)(?<total>${NUMBER})\\k<unit>`,
    "gu",
  ),
  // 1日20ページを10日で250ページ, 200mを5本で1,200m
  new RegExp(
    `(?<one>${NUMBER})(?<unit>ページ|km|m|kg|g|問|曲|話)(?:を|ずつ)(?<count>${NUMBER})(?:日間?|本|回|セット|人)(?:で|、)(?:合計|計|全部で)?(?<total>${NUMBER})\\k<unit>`,
    "gu",
  ),
  // 4班に分かれ、各班12人、計60人
  new RegExp(
    `(?<count>${NUMBER})(?<group>班|組|チーム|クラス|グループ|会場|校|教室|地区)[^\\d。\\n]{0,8}各(?:\\k<group>)?(?<one>${NUMBER})(?<unit>人|名|個|枚|本|冊|点)(?:ずつ)?[^\\d。\\n]{0,8}(?:合計|計|総勢|全部で|合わせて|あわせて)(?<total>${NUMBER})\\k<unit>`,
    "gu",
  ),
  // バス3台に45人ずつ、合計135人
  new RegExp(
    `(?<count>${NUMBER})(?:台|班|組|箱|袋|校|会場|か所|人|名|クラス|チーム|教室|日間?)(?:の[^\\d。\\n]{0,4})?(?:に|へ|で|が|、)?(?:毎日|それぞれ|各|1日)?(?<one>${NUMBER})(?<unit>人|名|個|枚|本|冊|円|点|問)ずつ[^\\d。\\n]{0,10}(?:合計|計|全部で|合わせて|あわせて)(?<total>${NUMBER})\\k<unit>`,
    "gu",
  ),
  // 1組(2名)800円、先着15組で計40名
  new RegExp(
    `(?:1|一)(?<group>組|家族|チーム|班)\\(?(?:親子|大人)?(?<one>${NUMBER})(?<unit>人|名)\\)?[^。\\n]{0,16}?(?<count>${NUMBER})\\k<group>(?:で|、|の|に){0,2}(?:合計|計|総勢|合わせて|あわせて)(?<total>${NUMBER})\\k<unit>`,
    "gu",
  ),
  // 1日50個限定、3日間で合計200個
  new RegExp(
    `(?:1|一)日(?<one>${NUMBER})(?<unit>個|食|枚|本|人|名|組|台|冊|袋|杯)(?:限定|ずつ|まで|限り|様|さま)?[^\\d。\\n]{0,6}(?<count>${NUMBER})日間?(?:で|の|、){0,2}(?:合計|計|全部で|合わせて|あわせて)(?:の)?(?<total>${NUMBER})\\k<unit>`,
    "gu",
  ),
  // 10日間、毎日50人ずつ、合計500人
  new RegExp(
    `(?<count>${NUMBER})日間[^\\d。\\n]{0,10}(?:毎日|1日)(?<one>${NUMBER})(?<unit>人|名|個|枚|本|冊|円|点|問)(?:ずつ)?[^\\d。\\n]{0,10}(?:合計|計|全部で)(?<total>${NUMBER})\\k<unit>`,
    "gu",
  ),
];

/** 総勢50人（監督2人を含む）. */
const HOLDS_MORE = /^[^。\n]{0,16}?(?:含[むめみ]|加え|ほか)/u;

/** 1チーム4人から6人. */
const SO_MANY_OR_MORE = /(?:から|〜|~)\d/u;

export const productsAgainstTheirFactors: Check<Figures> = function* ({ text }) {
  for (const match of PRODUCTS.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const [one, count, total] = numbersOf(match, "one", "count", "total");
    const end = match.index + match[0].length;
    if (isSame(one * count, total) || HOLDS_MORE.test(text.slice(end)) || SO_MANY_OR_MORE.test(match[0])) continue;
    const unit = match.groups?.unit ?? "";
    yield {
      at: { start: match.index, end },
      problem: "は計算が合いません",
      reason: `${show(one)}${unit}の${show(count)}倍は${show(one * count)}${unit}です`,
      advice: ASK_FOR_SOURCE,
    };
  }
};

/** 1回500円、2回で1,500円: several together are cheaper than one by one, never dearer. */
const SEVERAL_TOGETHER: readonly RegExp[] = [
  new RegExp(
    `(?:1|一)(?<group>回|枚|個|本|冊|日|人|組|台|箱|袋|食|杯)(?:あたり|につき|で|は)?(?<one>\\d[\\d,]*)円[^。\\n\\d]{0,10}(?<count>${NUMBER})\\k<group>(?:分|セット|券|つづり|組)?(?:で|なら|は|だと)、?(?<total>\\d[\\d,]*)円`,
    "gu",
  ),
  new RegExp(
    `(?:参加費|受講料|入場料|使用料|利用料|入館料)(?:は|:|[ \\t])?(?<one>\\d[\\d,]*)円(?:で)?、(?:全|計)?(?<count>${NUMBER})(?:回|日|人|枚)で(?<total>\\d[\\d,]*)円`,
    "gu",
  ),
];
/** 800円を5箱買うと4,000円. */
const BOUGHT_TOGETHER = new RegExp(
  `(?<one>\\d[\\d,]*)円(?:の[^\\d。\\n]{0,8})?を(?<count>${NUMBER})(?:箱|個|枚|本|袋|セット|冊|パック|人分|つ|杯)(?:買う|買え|購入|頼む|注文)[^\\d。\\n]{0,10}(?<total>\\d[\\d,]*)円`,
  "gu",
);
/** What else the sum may hold. */
const WITH_EXTRAS = /込|別途|保険|送料|手数料|教材|材料|以上|以降|延長|超/u;

export const severalAboveTheirPrice: Check<Figures> = function* ({ document, text }) {
  for (const match of [...SEVERAL_TOGETHER, BOUGHT_TOGETHER].flatMap((pattern) => [...text.matchAll(pattern)])) {
    const [one, count, total] = numbersOf(match, "one", "count", "total");
    const at = { start: match.index, end: match.index + match[0].length };
    if (count < 2 || total <= one * count || WITH_EXTRAS.test(sentenceAround(document, at))) continue;
    yield {
      at,
      problem: "は、まとめた金額が一つずつの金額より高くなっています",
      reason: `${show(one)}円の${show(count)}倍は${show(one * count)}円です`,
      advice: ASK_FOR_SOURCE,
    };
  }
};

/** Things of one set, each with its own counter. */
const PIECE = `[^\\d、。\\n]{1,12}(?:${NUMBER})(?:本|個|袋|枚|箱|缶|パック|冊|つ|玉|切れ|瓶|びん)`;
/** りんごジュース3本、みそ2個、せんべい4袋の全8点. */
const SET_OF_PIECES = new RegExp(
  `(?<pieces>${PIECE}(?:(?:、|と|,)${PIECE}){1,8})の?(?:全|計|合計|合わせて|あわせて)(?<total>${NUMBER})(?:点|品|個)(?!限|以)`,
  "gu",
);

export const setsAgainstTheirPieces: Check<Figures> = function* (figures) {
  for (const match of figures.text.matchAll(SET_OF_PIECES)) {
    const [total] = numbersOf(match, "total");
    const { pieces = "" } = match.groups ?? {};
    const parts = quantitiesWithin(figures, match.index, match.index + pieces.length);
    // Three bottles of one juice may count as three or as one.
    if (parts.length < 2 || parts.length === total || someSumIs(parts, total)) continue;
    yield {
      at: { start: match.index, end: match.index + match[0].length },
      problem: "は内訳の合計と合いません",
      reason: `足すと${show(sumOf(parts))}です`,
      advice: ASK_FOR_SOURCE,
    };
  }
};

/* Tables ---------------------------------------------------------------------------------------------------------- */

interface Cell extends Span {
  readonly text: string;
  readonly value: number | undefined;
}

const TOTAL_LABEL = /^(?:合計|計|総計|総数|全体)$/u;
const DIFFERENCE_LABEL = /^(?:差|差額|差引|増減数?|値[下上]げ額|増加数|減少数)$/u;
const NUMBER_CELL = new RegExp(`^[+▲△-]?(?<number>${NUMBER})[ \\t]?[^\\d\\s]{0,4}$`, "u");

/** A row or column named 計 that is not the sum; a column named 差 that is not the difference. */
export const tablesAgainstTheirSums: Check<Figures> = function* (figures) {
  for (const [header, ...rows] of tablesOf(figures)) {
    if (header === undefined) continue;
    const totalRow = rows.at(-1);
    if (totalRow !== undefined && TOTAL_LABEL.test(totalRow[0]?.text.trim() ?? "") && rows.length >= 3) {
      for (const [column, cell] of totalRow.entries())
        yield* wrongCell(
          cell,
          rows.slice(0, -1).map((row) => row[column]),
        );
    }
    for (const row of rows) {
      const last = header.at(-1)?.text.trim() ?? "";
      const cell = row.at(-1);
      const others = row.slice(1, -1);
      if (cell === undefined || row.length !== header.length) continue;
      if (TOTAL_LABEL.test(last)) yield* wrongCell(cell, others);
      const [one, other] = others.map(({ value }) => value);
      if (
        !DIFFERENCE_LABEL.test(last) ||
        others.length !== 2 ||
        one === undefined ||
        other === undefined ||
        cell.value === undefined
      )
        continue;
      if (isSame(Math.abs(one - other), cell.value)) continue;
      yield {
        at: cell,
        problem: "は表の差が合いません",
        reason: `${show(one)}と${show(other)}の差は${show(Math.abs(one - other))}です`,
        advice: ASK_FOR_SOURCE,
      };
    }
  }
};

function* wrongCell(cell: Cell, others: readonly (Cell | undefined)[]): Iterable<Contradiction> {
  const parts = others.flatMap((other) => (other?.value === undefined ? [] : [{ value: other.value }]));
  if (cell.value === undefined || parts.length < 2 || parts.length < others.length || /%|割/u.test(cell.text)) return;
  const sum = sumOf(parts);
  if (cell.value <= sum / 2 || cell.value >= sum * 2 || someSumIs(parts, cell.value)) return;
  yield { at: cell, problem: "は表の合計と合いません", reason: `足すと${show(sum)}です`, advice: ASK_FOR_SOURCE };
}

/** Tables of the document as rows of cells: cells on one line of the source make a row. */
const tablesOf = ({ document }: Figures): readonly (readonly (readonly Cell[])[])[] => {
  const tables: Cell[][][] = [];
  let lastLine = -1;
  for (const block of document.blocks) {
    if (block.kind !== "tableCell") {
      lastLine = -1;
      continue;
    }
    const line = document.source.slice(0, document.sourceRange(block)[0]).split("\n").length;
    const number = NUMBER_CELL.exec(block.text.trim());
    const [value] = number === null ? [undefined] : numbersOf(number, "number");
    const cell: Cell = { start: block.start, end: block.end, text: block.text, value };
    if (lastLine < 0) tables.push([[cell]]);
    else if (line === lastLine) tables.at(-1)?.at(-1)?.push(cell);
    else tables.at(-1)?.push([cell]);
    lastLine = line;
  }
  return tables;
};
