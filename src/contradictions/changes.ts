import { NUMBER } from "../text/quantities.js";
import type { Span } from "../text/sentences.js";
import { type Check, sentenceAround } from "./contradiction.js";
import { ASK_FOR_SOURCE, type Figures, isSame, numbersOf, show } from "./figures.js";

const COUNTER =
  "(?:人|名|件|組|世帯|校|社|個|枚|冊|台|点|本|回|か所|団体|円|ポイント|トン|kg|km|グラム|g|票|店|度|歳|cm|ページ|%)";
const WORDS = "[^\\d。\\n一二三四五六七八九十]{0,10}?";

/** 100人から130人へ、40人増えました; 1,200件から今年は1,500件へと、15%増; 100人から300人へ2倍に. */
const FROM_TO = new RegExp(
  `(?<from>${NUMBER})(?<unit>${COUNTER})(?:から|→|⇒|だったのが|だったものが|より)[、]?${WORDS}(?<to>${NUMBER})\\k<unit>(?<joint>(?:へ|に|と|で|まで)?(?:と)?[、 (]?(?:前年(?:度)?比|率にして)?(?:約)?)(?<change>\\d[\\d,]*(?:\\.\\d+)?|[一二三四五六七八九十百]+)(?<kind>%|パーセント|割|倍|\\k<unit>)(?:の)?(?<sign>増|減|多|少な|プラス|マイナス|アップ|ダウン|上が|下が|伸|値上|値下)?`,
  "gu",
);
/** 昨年の120人から30人増の160人. */
const BY_TO = new RegExp(
  `(?<from>${NUMBER})(?<unit>${COUNTER})(?:から|より|に比べ(?:て)?)(?:、)?(?<change>${NUMBER})(?:\\k<unit>|(?<=%.*)ポイント)(?<sign>増|減|多[いく]|少な[いく]|上回[るっり]|下回[るっり]|高[いく]|低[いく]|上が|下が|上昇|低下|アップ|ダウン|伸び|落ち)(?:え|り|った|って|て|の|と?なる|、|となり|加|少|し|した|で){0,3}(?:の)?(?<to>${NUMBER})\\k<unit>`,
  "gu",
);
/** 去年より15人多い120人(去年は100人). */
const THAN_LAST = new RegExp(
  `(?:昨年|去年|前年|前回)(?:度)?(?:より(?:も)?|に比べ(?:て)?|比)、?(?<change>${NUMBER})(?<unit>${COUNTER})(?<sign>増|減|多い|少ない|上回る|下回る)(?:の|、|となる|して)?(?<to>${NUMBER})\\k<unit>[^\\d。\\n]{0,6}[(、](?:昨年|去年|前年|前回)(?:度)?(?:は|の|:|[ \\t])?(?<from>${NUMBER})\\k<unit>`,
  "gu",
);
const RISES = /^(?:増|多|高|上|プ|ア|伸|値上)/u;

const LAST_TIME = "(?:昨年|去年|前年|前回|前の年)度?";
const THIS_TIME = "(?:今年|ことし|本年|今回|今季)度?";
/** By how much, in percent, tenths or times. */
const SHARE_OF_CHANGE =
  "(?<change>\\d[\\d,]*(?:\\.\\d+)?|[一二三四五六七八九十百]+)(?<kind>%|パーセント|割|倍)(?:(?<hundredths>\\d|[一二三四五六七八九])分)?(?:も|ほど|近く|近い)?(?:の)?(?<sign>増|減|多|少な|プラス|マイナス|アップ|ダウン|上が|下が|伸|削減|縮小)?";
/** Leads from the numbers to the change without a new topic: に減り、; に。なんと. */
const THEN_CHANGE = "(?<joint>[^\\d。!\\nはがもを]{0,10}(?:[。!](?:なんと|実に|じつに|つまり)?)?(?:約|およそ|ざっと)?)";
const CHANGES_TOLD_APART: readonly RegExp[] = [
  // 500トンから450トンに減り、20%の削減; 240人から300人に。なんと4割も増えました
  new RegExp(
    `(?<from>${NUMBER})(?<unit>${COUNTER})(?:から|→|⇒|だったのが)[、]?${WORDS}(?<to>${NUMBER})\\k<unit>${THEN_CHANGE}${SHARE_OF_CHANGE}`,
    "gu",
  ),
  // 昨年は120件、今年は150件で、40%の増加
  new RegExp(
    `${LAST_TIME}[のはが]?[^\\d。\\n]{0,8}(?<from>${NUMBER})(?<unit>${COUNTER})[^\\d。\\n]{0,6}${THIS_TIME}[のはがも]?[^\\d。\\n]{0,8}(?<to>${NUMBER})\\k<unit>${THEN_CHANGE}${SHARE_OF_CHANGE}`,
    "gu",
  ),
  // 300人が参加。昨年の240人から4割増えました
  new RegExp(
    `(?<to>${NUMBER})(?<unit>${COUNTER})[^\\d。\\n]{0,12}[。、(!]${LAST_TIME}の?[^\\d。\\n]{0,6}(?<from>${NUMBER})\\k<unit>(?:から|より(?:も)?|[にと]比べ(?:て|ると)?|を|の)(?<joint>[^\\d。\\nはがも]{0,8})${SHARE_OF_CHANGE}`,
    "gu",
  ),
];
/** 前年より3人増え、昨年の45人から47人に. Who is added to something else (3人増やし) is no change of it. */
const CHANGE_FIRST = new RegExp(
  `(?<change>${NUMBER})(?<kind>%|パーセント|割|${COUNTER})(?:も|ほど)?の?(?<sign>増|減|多|少な|アップ|ダウン|伸)(?!や|らし)(?<joint>[^\\d。\\nをはがも]{0,14})(?<from>${NUMBER})(?<unit>${COUNTER})(?:から|→|⇒)[、]?${WORDS}(?<to>${NUMBER})\\k<unit>(?=[にへと])`,
  "gu",
);

export const changesAgainstTheirNumbers: Check<Figures> = function* ({ text }) {
  for (const match of [BY_TO, THAN_LAST].flatMap((pattern) => [...text.matchAll(pattern)])) {
    const [from, change, to] = numbersOf(match, "from", "change", "to");
    const right = RISES.test(match.groups?.sign ?? "") ? from + change : from - change;
    if (!isSame(right, to))
      yield wrongChange(match, `${show(from)}が${show(change)}${right > from ? "増える" : "減る"}と${show(right)}です`);
  }
  for (const match of [FROM_TO, ...CHANGES_TOLD_APART, CHANGE_FIRST].flatMap((pattern) => [
    ...text.matchAll(pattern),
  ])) {
    const [from, to, change] = numbersOf(match, "from", "to", "change");
    const { kind = "", sign, joint = "", unit } = match.groups ?? {};
    if (from === 0 || (sign === undefined && kind !== "倍")) continue;
    const isRough =
      /約|およそ|ざっと/u.test(joint) ||
      /近[くい]?の?$|ほど/u.test(match[0].slice(-6)) ||
      /^(?:近|以上|超|強|弱|余|ほど|程度)/u.test(text.slice(match.index + match[0].length));
    const difference = Math.abs(to - from);
    if (kind === "倍") {
      if (!isRough && Math.abs(to / from - change) > change * RATIO_SLACK)
        yield wrongChange(match, `${show(to)}は${show(from)}の約${show(to / from)}倍です`);
    } else if (kind === unit && kind !== "%") {
      if (!isRough && !isSame(difference, change))
        yield wrongChange(match, `${show(from)}と${show(to)}の差は${show(difference)}です`);
    } else if (unit !== "%") {
      const percent = (difference / from) * 100;
      const [hundredths] = numbersOf(match, "hundredths");
      const isExact = !Number.isNaN(hundredths);
      const stated = kind === "割" ? change * 10 + (isExact ? hundredths : 0) : change;
      const slack = (kind === "割" && !isExact) || isRough ? 5 : 1;
      if (Math.abs(percent - stated) > slack)
        yield wrongChange(match, `${show(from)}から${show(to)}への変化は約${show(percent)}%です`);
    }
  }
};

/** Rounding that a ratio may carry. */
const RATIO_SLACK = 0.15;

const wrongChange = (match: { readonly index: number; readonly 0: string }, reason: string) => ({
  at: { start: match.index, end: match.index + match[0].length },
  problem: "は増減の数が合いません",
  reason,
  advice: ASK_FOR_SOURCE,
});

/** 昨年の200人の2倍にあたる500人. */
const TIMES_OF = new RegExp(
  `(?<from>${NUMBER})(?<unit>${COUNTER})の(?<times>\\d[\\d,]*(?:\\.\\d+)?|[二三四五六七八九十])倍(?:にあたる|に当たる|となる|の|、)(?<to>${NUMBER})\\k<unit>`,
  "gu",
);

export const multiplesAgainstTheirNumbers: Check<Figures> = function* ({ text }) {
  for (const match of text.matchAll(TIMES_OF)) {
    const [from, times, to] = numbersOf(match, "from", "times", "to");
    if (from === 0 || Math.abs(to / from - times) <= times * RATIO_SLACK) continue;
    yield wrongChange(match, `${show(to)}は${show(from)}の約${show(to / from)}倍です`);
  }
};

/** 昨年の2倍の260人…昨年は120人. */
const TIMES_LAST_YEAR = new RegExp(
  `${LAST_TIME}の(?<exact>ちょうど|ぴったり)?(?<times>\\d[\\d,]*(?:\\.\\d+)?|[二三四五六七八九十])倍(?!近|以上|超|強|弱|ほど|程度)[^\\d。\\n]{0,8}?(?<to>${NUMBER})(?<unit>${COUNTER})`,
  "gu",
);

export const multiplesOfLastYear: Check<Figures> = function* ({ text }) {
  for (const match of text.matchAll(TIMES_LAST_YEAR)) {
    const { unit = "", exact } = match.groups ?? {};
    const near = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const last = new RegExp(`${LAST_TIME}(?:は|の|:)[^\\d。\\n]{0,8}?(?<from>${NUMBER})${unit}`, "u").exec(near);
    if (last === null || NOT_EXACT.test(last[0])) continue;
    const [times, to] = numbersOf(match, "times", "to");
    const [from] = numbersOf(last, "from");
    if (from === 0 || Math.abs(to / from - times) <= times * (exact === undefined ? RATIO_SLACK : 0.01)) continue;
    yield wrongChange(match, `${show(to)}は${show(from)}の約${show(to / from)}倍です`);
  }
};
const NOT_EXACT = /約|およそ|ほど|程度|以上/u;

/** その半額の300円, 半額(150円). */
const HALF =
  /(?<!ほぼ|約|およそ)半(?:額|値)(?!以[上下]|近|程度|くらい|ぐらい|未満)(?:です。|となる|になる|の|は|、|で|が|:|なんと){0,2}[ \t]?[(]?(?<half>\d[\d,]*)円(?!引|以|分|相当)/gu;
const PRICE = /(?<price>\d[\d,]*)円/gu;
const COUNT = /(?<count>\d[\d,]*)(?!\d|,|円|[年月日時])/gu;

/** A half of which the text names no whole, nor several of something it prices. */
export const halvesAgainstTheirPrices: Check<Figures> = function* ({ document, text }) {
  for (const match of text.matchAll(HALF)) {
    const [half] = numbersOf(match, "half");
    const at = spanOf(match);
    const rest = `${text.slice(0, at.start)}\n${text.slice(at.end)}`;
    const prices = [...rest.matchAll(PRICE)].map((price) => numbersOf(price, "price")[0]);
    const counts = [...rest.matchAll(COUNT)].map((count) => numbersOf(count, "count")[0]);
    const isHalf = (price: number): boolean =>
      Math.abs(price / 2 - half) < 1 || Math.abs(price / 2 - half) <= price % 20;
    if (prices.length === 0 || prices.some((price) => isHalf(price) || counts.some((count) => isHalf(price * count))))
      continue;
    const before = prices[[...text.slice(0, at.start).matchAll(PRICE)].length - 1];
    if (before === undefined || sentenceAround(document, at).includes("税")) continue;
    yield {
      at,
      problem: "は半額になっていません",
      reason: `${show(before)}円の半額は${show(before / 2)}円です`,
      advice: ASK_FOR_SOURCE,
    };
  }
};

/** 税抜2,000円(税込2,100円). */
const TAXED: readonly RegExp[] = [
  /税(?:抜|別)き?(?:価格)?(?:は|:|[ \t])?(?<net>\d[\d,]*)円?[^\d。\n]{0,4}税込み?(?:価格)?(?:は|:|[ \t])?(?<gross>\d[\d,]*)円/gu,
  /(?<net>\d[\d,]*)円(?:\(税(?:抜|別)き?\)|[ \t]?税(?:抜|別)き?)[^\d。\n]{0,4}(?:税込み?)?(?<gross>\d[\d,]*)円\(?(?:税込)/gu,
  /税込み?(?:価格)?(?:は|:|[ \t])?(?<gross>\d[\d,]*)円[(、・/ \t]{1,2}税(?:抜|別)き?(?:価格)?(?:は|:|[ \t])?(?<net>\d[\d,]*)円/gu,
];
const TAX_RATES = [1.1, 1.08];

export const taxesAgainstTheirPrices: Check<Figures> = function* ({ text }) {
  if (/平成|昭和|当時|20(?:0\d|1[0-8])年/u.test(text)) return;
  for (const match of TAXED.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const [net, gross] = numbersOf(match, "net", "gross");
    if (TAX_RATES.some((rate) => Math.abs(net * rate - gross) <= 1)) continue;
    yield {
      at: spanOf(match),
      problem: "は税込と税抜の金額が合いません",
      reason: `税率10%なら税込${show(Math.floor(net * 1.1))}円です`,
      advice: ASK_FOR_SOURCE,
    };
  }
};

/** 1,000円が2割引で700円. */
const DISCOUNT =
  /(?<price>\d[\d,]*)円(?:の[^\d。\n]{0,8}?|が|から|を|、)(?:が|を|、)?(?<rate>\d{1,2})(?<unit>割|%|パーセント)(?:引き?|オフ|OFF)(?:の|で|して|後|に)?(?:、|なんと)?(?<result>\d[\d,]*)円(?!引|以|分|キャッシュ)/gu;

/** 3割引で1,000円が800円に. */
const DISCOUNT_FIRST =
  /(?<rate>\d{1,2})(?<unit>割|%|パーセント)(?:引き?|オフ|OFF)(?:で|なので|!|、){1,2}(?<price>\d[\d,]*)円(?:の[^\d。\n]{0,8}?)?(?:が|→)(?:、|なんと)?(?<result>\d[\d,]*)円/gu;

export const discountsAgainstTheirPrices: Check<Figures> = function* ({ document, text }) {
  for (const match of [DISCOUNT, DISCOUNT_FIRST].flatMap((pattern) => [...text.matchAll(pattern)])) {
    const [price, rate, result] = numbersOf(match, "price", "rate", "result");
    const right = price * (1 - (match.groups?.unit === "割" ? rate * 10 : rate) / 100);
    const at = { start: match.index, end: match.index + match[0].length };
    if (Math.abs(right - result) <= Math.max(10, right * 0.01) || sentenceAround(document, at).includes("税")) continue;
    yield {
      at,
      problem: "は割引後の金額が合いません",
      reason: `計算すると${show(Math.round(right))}円です`,
      advice: ASK_FOR_SOURCE,
    };
  }
};

/** 5日間で合計100人、1日平均30人. */
const AVERAGE = new RegExp(
  `(?<count>${NUMBER})(?<group>日間?|回|か月間?|校|会場|店)で(?:、)?(?:合計|計|延べ|のべ|合わせて)?(?<total>${NUMBER})(?<unit>人|名|件|個|冊|円|点|枚)[^。\\n\\d]{0,14}(?:1|一)(?:日|回|か月|校|会場|店)(?:あたり|当たり|平均|につき|の平均)(?:の?平均)?(?:は|で|、)?(?<rough>約|およそ)?(?<average>${NUMBER})\\k<unit>`,
  "gu",
);

export const averagesAgainstTheirTotals: Check<Figures> = function* ({ text }) {
  for (const match of text.matchAll(AVERAGE)) {
    const [count, total, average] = numbersOf(match, "count", "total", "average");
    if (count === 0 || Math.abs(total / count - average) <= Math.max(1, average * 0.06)) continue;
    yield {
      at: { start: match.index, end: match.index + match[0].length },
      problem: "は平均が合いません",
      reason: `${show(total)}を${show(count)}で割ると${show(total / count)}です`,
      advice: ASK_FOR_SOURCE,
    };
  }
};

/** 90分(2時間), 1,500m(15km): the same measure in another unit. */
export const conversionsAgainstTheirMeasures: Check<Figures> = function* ({ text, quantities }) {
  for (const [index, second] of quantities.slice(1).entries()) {
    const first = quantities[index];
    if (
      first === undefined ||
      first.unit !== second.unit ||
      first.written === second.written ||
      first.isRough ||
      second.isRough
    )
      continue;
    if (
      !/^\($/u.test(text.slice(first.end, second.start)) ||
      text.charAt(second.end) !== ")" ||
      !/^(?:分|g|m)$/u.test(first.unit)
    )
      continue;
    if (
      isSame(first.value, second.value) ||
      Math.abs(first.value - second.value) <= Math.max(first.value, second.value) * 0.02
    )
      continue;
    yield { at: { start: first.start, end: second.end + 1 }, problem: "は換算が合いません", advice: ASK_FOR_SOURCE };
  }
};

/** 3,000円を出して1,800円、お釣りは1,300円. */
const MONEY_BACK =
  /(?<paid>\d[\d,]*)円(?:札)?(?:を|で|出)[^。\n\d]{0,14}(?<price>\d[\d,]*)円[^。\n\d]{0,14}(?:お?釣り|おつり|つり銭)(?:は|が|の)?[^。\n\d]{0,4}(?<back>\d[\d,]*)円/gu;

export const changeAgainstThePrice: Check<Figures> = function* ({ text }) {
  for (const match of text.matchAll(MONEY_BACK)) {
    const [paid, price, back] = numbersOf(match, "paid", "price", "back");
    if (paid - price === back || paid <= price) continue;
    yield {
      at: spanOf(match),
      problem: "は釣り銭が合いません",
      reason: `${show(paid)}円から${show(price)}円を引くと${show(paid - price)}円です`,
      advice: ASK_FOR_SOURCE,
    };
  }
};

/** A lower price above the usual one, a lowest above the highest, ages from high to low. */
const UPSIDE_DOWN: readonly RegExp[] = [
  /(?:早割|早期割引|割引価格|特別価格|特価|セール価格|会員価格)(?:は|が|の|:|[ \t])?(?<low>\d[\d,]*)円[^\d。\n]{0,6}(?:通常|定価|一般)(?:価格|料金)?(?:は|が|の|:|[ \t])?(?<high>\d[\d,]*)円/gu,
  /(?:通常|定価)(?:価格|料金)?(?:は|が|の|:|[ \t])?(?<high>\d[\d,]*)円(?:の?ところ|が)[^\d。\n]{0,10}(?<low>\d[\d,]*)円/gu,
  /(?:最高|最大)(?:気温)?(?:は|が|:|[ \t])?(?<high>\d{1,4}(?:\.\d)?)(?<unit>度|℃|人|点|円|cm|m|kg|ミリ)(?:で|、|,|\/|・|[ \t])?(?:最低|最小)(?:気温)?(?:は|が|:|[ \t])?(?<low>\d{1,4}(?:\.\d)?)\k<unit>/gu,
  /(?<low>\d{1,2})歳(?:から|〜|~)(?<high>\d{1,2})歳(?:まで|の|対象|程度|くらい)/gu,
];

export const boundsUpsideDown: Check<Figures> = function* ({ text }) {
  for (const match of UPSIDE_DOWN.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const [low, high] = numbersOf(match, "low", "high");
    if (low <= high || /若返/u.test(text.slice(match.index, match.index + 40))) continue;
    yield { at: spanOf(match), problem: "は数の大小が逆です", advice: ASK_FOR_SOURCE };
  }
};

const spanOf = (match: { readonly index: number; readonly 0: string }): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});
