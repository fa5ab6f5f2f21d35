import { NUMBER, type Quantity } from "../text/quantities.js";
import type { Span } from "../text/sentences.js";
import type { Check, Contradiction } from "./contradiction.js";
import {
  ASK_FOR_SOURCE,
  type Figures,
  isSame,
  minutesOf,
  numbersOf,
  quantitiesWithin,
  show,
  showQuantity,
} from "./figures.js";

/*
 * Numbers of neighbouring sentences that must agree, in whatever words: a share and its counts, a pace and its time, a
 * price and its sum, so many each and their total. A finding stands only where no numbers of the post give what it states.
 */

/* A share and the counts about it --------------------------------------------------------------------------------- */

/** Counters of which a part is taken; scores, sums of money and measures stand for something else. */
const OF_COUNTS =
  /^(?:人|件|組|世帯|家族|校|園|社|個|枚|冊|台|本|匹|頭|羽|箱|袋|か所|会場|施設|団体|グループ|チーム|票|席|区画|戸|棟|店|作品|通|点|株|鉢|曲|回)$/u;
/** 75%, 8割, 半数, 3分の2 with what makes them more or less. */
const STATED_SHARE =
  /(?:(?<percent>\d{1,2}(?:\.\d+)?)(?:%|パーセント)|(?<tenths>\d|[一二三四五六七八九])割(?:(?<hundredths>\d|[一二三四五六七八九])分)?(?<half>半)?|(?<![\d一二三四五六七八九十第])(?<denominator>[2-9]|10|[二三四五六七八九])分の(?<numerator>\d|[一二三四五六七八九])|(?<most>過半数|半(?:数|分)(?:以上|超|を(?:超|上回)))|半(?:数|分))(?<after>以上|以下|未満|超|を(?:超え?る?|上回る?)|ほど|程度|くらい|ぐらい|前後|強(?!い)|弱(?!い)|近[くい]|台|あまり|足らず)?/gu;
const ROUGH_BEFORE = /(?:約|およそ|ほぼ|ざっと|だいたい|大体)$/u;
const EXACT_BEFORE = /(?:ちょうど|ぴったり|きっかり)$/u;
/** From the number to the share lies at most one end of a sentence, and no new topic right before the share. */
const NEAR_TO_SHARE = /^[^。!?\n\d]{0,18}(?:[。!?]{1,2}[ \t]?)?[^。!?\n\dはもを]{0,12}$/u;
/** Goes on to say that it is a part of those counted: 8割です, 75%がカレー党, 半数の方. */
const THEN_PART =
  /^(?:方|人|もの|の(?:方|人|皆|市民|家|子|回答|割合|お)|が|に(?:は)?(?:あた|当た|な[るりっ]|のぼ|上|達|届|満|及|相当|も)|を|で(?:す|し|あ)|でした|だ|や|じゃ|という|って|、|。|!|\)|とは)/u;
/** Of whom, or asked whom: without it, two counts are two matters. */
const PART_OF_WHOLE =
  /うち|内訳|中[、でのは]|アンケート|調査|回答|答え|聞い|尋ね|たずね|投票|挙手|手を挙げ|応募|申し?込|参加|出席|受け(?:た|て)|受診|対象|挑[戦ん]|来(?:場|て)|集ま|訪れ|配[っり]|呼びかけ|調べ|検査|測っ|はかっ|受験|合格|正解|用意|並べ|売れ|回収|全体|のなか|全員|クラス|会員|世帯/u;
/** The share is a rate of something else, of another time, or of what was not counted here. */
const OTHER_RATE =
  /[^割]率|満足度|確率|湿度|還元|割引|オフ|引き|税|[昨前去]年|前回|昨|先[月週]|全国|県(?:内|全体|平均)|平均|人口|市民の|達成|進捗|目標|定員|増|減|アップ|ダウン|プラス|マイナス|過去|予算|価格|値段|料金|倍|予想|見込み|充電|降水|完成度|果汁|濃度|希釈|当日|残り|ほか|以外|別の|それぞれ|各/u;
/** Sentences before the share in which its counts stand, and how far before it. */
const SENTENCES_BEFORE = 2;
const SHARE_REACH = 90;
/** A report with more counts than this has some pair for every share. */
const MOST_COUNTS = 40;

/** 半数に届きません. */
const FALLS_SHORT = /^に(?:は|も)?(?:、)?(?:届|達|満|及)[^。!?\n]{0,3}?(?:ま(?:せ|なか)|な[いか]|ず|ん)/u;

/** The share is of the part: そのうち…が3割. */
const OF_THE_PART = /うち|(?:な|中)か?で/u;
/** お申し込みの7割, 送料の5割: names a whole of its own. */
const OF_SOMETHING_ELSE =
  /(?<!全体|全部|全員|総数|合計|回答者|参加者|挑戦者|来場者|応募者|みんな|クラス|皆さん)(?<=[一-龠ァ-ヶーみえ])の(?:約|およそ|ほぼ)?$/u;
/** The share may be that of the others. */
const THE_REST = /残|ほか|他|以外|な[いかく]|ず|ません|反対|いいえ|[未不欠逆]|一方/u;

interface StatedShare extends Span {
  readonly fits: (percent: number) => boolean;
  /** What is left of the whole is not meant. */
  readonly isPartOnly?: boolean;
}

/** How many percentage points a share may lie beside its counts, by how it is written. */
const SLACK = {
  exact: 1,
  percent: { plain: 0.99, rough: 6 },
  tenths: { plain: 6, rough: 9 },
  fraction: { plain: 5, rough: 9 },
} as const;

const sharesStated = (text: string): readonly StatedShare[] =>
  [...text.matchAll(STATED_SHARE)].flatMap((match) => {
    const { groups = {}, index } = match;
    const [percent, tenths, denominator, numerator] = numbersOf(match, "percent", "tenths", "denominator", "numerator");
    const [hundredths] = numbersOf(match, "hundredths");
    const before = text.slice(Math.max(0, index - 6), index);
    if (/[\d.,一二三四五六七八九十百第~〜-]$/u.test(before)) return [];
    const { after = "", most } = groups;
    const isTenths = !Number.isNaN(tenths);
    const value = [
      percent,
      tenths * 10 + (groups.half === undefined ? 0 : 5) + (Number.isNaN(hundredths) ? 0 : hundredths),
      (numerator / denominator) * 100,
      50,
    ].find((one) => !Number.isNaN(one));
    if (value === undefined || value <= 0 || value >= 100) return [];
    const span = { start: index, end: index + match[0].length };
    if (FALLS_SHORT.test(text.slice(span.end))) return [{ ...span, fits: (one) => one <= value + 1, isPartOnly: true }];
    if (most !== undefined || /以上|超|上回/u.test(after)) return [{ ...span, fits: (one) => one >= value - 1 }];
    if (/以下|未満/u.test(after)) return [{ ...span, fits: (one) => one <= value + 1 }];
    const isRough = ROUGH_BEFORE.test(before) || after !== "";
    const slackOf = isTenths ? SLACK.tenths : Number.isNaN(percent) ? SLACK.fraction : SLACK.percent;
    const slack = EXACT_BEFORE.test(before) ? SLACK.exact : isRough ? slackOf.rough : slackOf.plain;
    return [{ ...span, fits: (one) => Math.abs(one - value) <= slack }];
  });

/** 240人が答え、…は168人で、ちょうど8割. */
export const sharesAgainstTheCounts: Check<Figures> = function* (figures) {
  const { document, text, quantities } = figures;
  const counts = quantities.filter(({ unit }) => OF_COUNTS.test(unit));
  if (counts.length < 2 || counts.length > MOST_COUNTS) return;
  for (const share of sharesStated(text)) {
    const sentence = document.sentenceAt(share);
    const first = document.sentences[Math.max(0, sentence.index - SENTENCES_BEFORE)] ?? sentence;
    const from = Math.max(first.start, share.start - SHARE_REACH);
    const near = counts.filter(({ start, end }) => start >= from && end <= share.start);
    const last = near.at(-1);
    if (last === undefined) continue;
    const between = text.slice(last.end, share.start);
    if (
      !NEAR_TO_SHARE.test(between) ||
      OF_THE_PART.test(between) ||
      OF_SOMETHING_ELSE.test(between) ||
      !THEN_PART.test(text.slice(share.end))
    )
      continue;
    const same = near.filter(({ unit }) => unit === last.unit);
    const larger = same.filter(({ value }) => value > last.value);
    const [part, whole] = larger.length === 0 ? same.slice(-2) : [last, ...larger];
    if (part === undefined || whole === undefined || part.value >= whole.value) continue;
    if (part.isRough || whole.isRough || larger.length > 1 || (larger.length === 0 && same.length !== 2)) continue;
    const told = `${text.slice(Math.max(from, Math.min(whole.start, part.start) - 24), share.start)}${text.slice(share.end, share.end + 10)}`;
    if (!PART_OF_WHOLE.test(told) || OTHER_RATE.test(text.slice(Math.min(whole.end, part.end), share.end + 8)))
      continue;
    const ofTheRest = share.isPartOnly !== true && THE_REST.test(text.slice(part.end, share.end + 20));
    if (someShareFits(counts, share, ofTheRest)) continue;
    yield {
      at: { start: last.start, end: share.end },
      problem: "は割合と数が合いません",
      reason: `${showQuantity(part.value, part.unit)}は${showQuantity(whole.value, whole.unit)}の約${show((part.value / whole.value) * 100)}%です`,
      advice: ASK_FOR_SOURCE,
    };
  }
};

/** Whether any two counts of the post, what one leaves of another, or two parts together make the share. */
const someShareFits = (counts: readonly Quantity[], { fits }: StatedShare, ofTheRest: boolean): boolean =>
  counts.some((whole) => {
    const others = counts.filter((one) => one !== whole && one.unit === whole.unit && one.value <= whole.value);
    const values = others.map(({ value }) => value);
    const pairs = values.flatMap((one, index) => values.slice(index + 1).map((other) => one + other));
    return [...values, ...pairs].some((value) => {
      const percent = (value / whole.value) * 100;
      return fits(percent) || (ofTheRest && fits(100 - percent));
    });
  });

/* A pace, a distance and the time --------------------------------------------------------------------------------- */

const KILOMETRES = "(?:キロ(?:メートル)?|km|㎞)(?!グラム|カロリー|ワット|バイト|平方)";
const LENGTH_OF_TIME =
  "(?:(?<hours>\\d{1,2}|[一二三四五])時間(?:(?<minutes>\\d{1,2})分|(?<half>半))?|(?<only>\\d{1,3})分)";
/** 1キロ5分, キロ6分半, 1kmあたり5分30秒. */
const PACE = new RegExp(
  `(?:(?<![\\d.])[1一]|(?<![\\d.]))${KILOMETRES}(?:あたり|平均|を|ごとに|につき|、)?(?:平均|ずっと|約)?(?<pace>\\d{1,2})分(?:(?<seconds>\\d{1,2})秒|(?<half>半))?`,
  "gu",
);
/** 時速10キロ. */
const SPEED = new RegExp(`時速(?:約)?(?<speed>\\d{1,3}(?:\\.\\d+)?)${KILOMETRES}`, "gu");
const DISTANCE = new RegExp(`(?<![\\d.,時速])(?<distance>\\d{1,3}(?:\\.\\d+)?)${KILOMETRES}`, "gu");
const TIME_TAKEN = new RegExp(`(?<![\\d.:時])${LENGTH_OF_TIME}(?!前|後|おき|ごと|間隔|休|早|遅|以)`, "gu");
const ON_FOOT =
  /走|歩|ラン|マラソン|ジョグ|ジョギング|ウォーク|こい|漕|ペダル|自転車|サイクリング|完走|踏破|ゴール|泳|ペース|刻/u;
/** Another pace, another distance, or nothing that was done. */
const OTHER_PACE =
  /最初|はじめ|前半|後半|途中|最後|終盤|休|給水|信号|目標|つもり|はず|予定|目指|めざ|ベスト|次(?:は|こそ)|普段|いつも|台風|最高|最大|制限|約|くらい|ぐらい|ほど|以上|以内|切|あと|残り|往復|片道|合計|のうち|来年|来月|今度|いつか|[いしりきみびちぎけれせえ]たい(?![ぁ-ん])|なら|計算/u;
/** A pace is rounded; a watch is stopped late. */
const PACE_SLACK = 0.09;
const PACE_REACH = 110;

/** 10キロ、タイムは1時間。ずっと1キロ5分. */
export const timesAgainstTheirPace: Check<Figures> = function* ({ text }) {
  const paces = [...text.matchAll(PACE), ...text.matchAll(SPEED)];
  const [pace] = paces;
  if (pace === undefined || paces.length > 1) return;
  const rest = `${text.slice(0, pace.index)}${" ".repeat(pace[0].length)}${text.slice(pace.index + pace[0].length)}`;
  const [distance, ...distances] = rest.matchAll(DISTANCE);
  const [time, ...times] = rest.matchAll(TIME_TAKEN);
  if (distance === undefined || time === undefined || distances.length + times.length > 0) return;
  const spans = [pace, distance, time].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  const at = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  const told = text.slice(Math.max(0, at.start - 10), at.end + 16);
  if (at.end - at.start > PACE_REACH || !ON_FOOT.test(text) || OTHER_PACE.test(told)) return;
  const [perKilometre, seconds, speed] = numbersOf(pace, "pace", "seconds", "speed");
  const [kilometres] = numbersOf(distance, "distance");
  const minutesPerKilometre = Number.isNaN(speed)
    ? perKilometre + (pace.groups?.half === undefined ? (Number.isNaN(seconds) ? 0 : seconds / 60) : 0.5)
    : 60 / speed;
  const taken = minutesOf(time);
  const right = minutesPerKilometre * kilometres;
  if (!(right > 0) || Math.abs(right - taken) <= Math.max(right, taken) * PACE_SLACK) return;
  const [, , stated] = spans;
  if (stated === undefined) return;
  yield {
    at: stated,
    problem: "は距離とペースに合いません",
    reason: `${show(kilometres)}キロをそのペースで進むと約${showQuantity(Math.round(right), "分")}です`,
    advice: ASK_FOR_SOURCE,
  };
};

/* A price, a number of pieces and their sum ----------------------------------------------------------------------- */

const PIECES = "枚|個|つ|本|冊|袋|箱|杯|皿|玉|束|パック|セット|人|名|組|台|回|食|鉢|株|缶|匹|点|口|家族|世帯|チーム";
/** 1枚300円, おひとり500円, 300円のクッキー. */
const PRICE_OF_ONE = new RegExp(
  `(?:(?<![\\d.,])(?:(?:1|一|ひと)(?<piece>${PIECES})|お?ひとり|お一人)(?:様|さま)?(?:あたり|につき|が|は|、)?|(?<each>各|どれも|すべて|均一))(?:たったの|なんと)?(?<price>\\d[\\d,]*)円`,
  "gu",
);
const SUM_OF_MONEY =
  /(?:売り?上げ?(?:金|額|高)?|合計|総額|全部で|ぜんぶで|しめて|締めて|代金|収益(?:金)?|集まっ(?:た|て)[^。\n\d]{0,8}|お会計|会計|支払[いっ][^。\n\d]{0,6}|(?<!時|会|統|設)計)(?:は|が|の|で|も|:|、|なんと|ちょうど|ぴったり|[ \t]){0,4}$/u;
const SOLD_OR_BOUGHT = /売|完売|買|購入|注文|集ま|集め|払|参加|会費|バザー|募金|分/u;
const OTHER_MONEY =
  /ほか|など|引い|差し引|経費|とあわせ|と合わせ|寄付も|割引|割り引|おまけ|引き|税|送料|材料|込|以上|以下|約|およそ|ほど|カンパ|釣り|予備|残|半額|値下|無料|うち|手数料|前売|当日券|追加|超/u;
const YEN = /(?<yen>\d[\d,]*(?:\.\d+)?)(?<unit>[千万])?円/gu;

/** 1枚300円で50枚が売り切れ。売り上げ12,000円. */
export const sumsAgainstTheirPrice: Check<Figures> = function* (figures) {
  const { text, quantities } = figures;
  const yen = [...text.matchAll(YEN)];
  const [price, ...prices] = text.matchAll(PRICE_OF_ONE);
  if (price === undefined || yen.length !== 2 || prices.length > 0) return;
  const priceEnd = price.index + price[0].length;
  const sum = yen.find(({ index }) => index >= priceEnd || index < price.index - 1);
  if (sum === undefined || !SUM_OF_MONEY.test(text.slice(Math.max(0, sum.index - 20), sum.index))) return;
  const at = { start: Math.min(price.index, sum.index), end: Math.max(priceEnd, sum.index + sum[0].length) };
  if (at.end - at.start > PACE_REACH) return;
  const around = text.slice(Math.max(0, at.start - 20), at.end + 20);
  if (!SOLD_OR_BOUGHT.test(around) || OTHER_MONEY.test(around)) return;
  const piece = price.groups?.piece ?? (price.groups?.each === undefined ? "人" : undefined);
  const unit = piece?.replace("名", "人");
  const counts = quantitiesWithin(figures, Math.max(0, at.start - PACE_REACH), at.end + 40).filter(
    (one) =>
      one.unit !== "円" &&
      (unit === undefined ? OF_COUNTS.test(one.unit) || one.unit === "つ" : one.unit === unit) &&
      !(one.start >= price.index && one.end <= priceEnd),
  );
  const [count] = counts;
  const [each] = numbersOf(price, "price");
  const [yenWritten] = numbersOf(sum, "yen");
  const stated = yenWritten * (sum.groups?.unit === "万" ? 10_000 : sum.groups?.unit === "千" ? 1000 : 1);
  if (count === undefined || counts.length !== 1 || count.isRough || quantities.length > 4) return;
  if (isSame(each * count.value, stated)) return;
  yield {
    at: { start: sum.index, end: sum.index + sum[0].length },
    problem: "は単価と数に合いません",
    reason: `${show(each)}円の${showQuantity(count.value, count.unit)}分は${show(each * count.value)}円です`,
    advice: ASK_FOR_SOURCE,
  };
};

/* So many each and all together ----------------------------------------------------------------------------------- */

/** 一人2杯ずつ, 4人ずつ; 各班5人, 1チーム4人. */
const PIECES_EACH = "人|名|個|枚|本|冊|杯|袋|つ|点|箱|玉|束|皿|匹|回|問|曲|ページ|株|鉢|切れ|羽|頭|台|食|輪|周";
const EACH = new RegExp(
  `(?<![\\d.,])(?<each>${NUMBER})(?<unit>${PIECES_EACH})(?:ずつ|づつ)|(?:各|(?<![\\d第])(?:1|一))(?:班|組|チーム|グループ|テーブル|クラス|会場|箱|袋|セット)(?:に|は|あたり|につき|が|の定員は?)?(?<eachOf>${NUMBER})(?<unitOf>${PIECES_EACH})(?!目|以|まで|ほど|前後|[〜~])`,
  "gu",
);
const ALL_TOGETHER =
  /(?:[合併]わせて|あわせて|合計|総計|総勢|総数|トータル|しめて|全部で|ぜんぶで|全体で|(?<![時会設家統集推余総合累体温湿度歩小])計)(?:は|で|の|が|:|、|なんと|[ \t]){0,3}$/u;
const OTHER_EACH =
  /ほか|予備|加え|プラス|余|残|最大|上限|まで|うち|足り|おかわり|追加|約|ほど|ごと|毎|たり|または|か[1-9]|から\d|含|参加|来場|集ま/u;
const EACH_REACH = 80;

/** 一人2杯ずつ、40人で合わせて100杯. */
export const totalsAgainstSoManyEach: Check<Figures> = function* (figures) {
  const { text } = figures;
  const [each, ...others] = text.matchAll(EACH);
  if (each === undefined || others.length > 0) return;
  const from = Math.max(0, each.index - EACH_REACH);
  const to = each.index + EACH_REACH;
  const unit = (each.groups?.unit ?? each.groups?.unitOf ?? "").replace("名", "人");
  const near = quantitiesWithin(figures, from, to).filter(
    ({ start, end }) => end <= each.index || start >= each.index + each[0].length,
  );
  const totals = near.filter(
    (one) => one.unit === unit && ALL_TOGETHER.test(text.slice(Math.max(0, one.start - 12), one.start)),
  );
  const [total] = totals;
  if (total === undefined || totals.length > 1 || total.isRough) return;
  const at = { start: Math.min(each.index, total.start), end: Math.max(each.index + each[0].length, total.end) };
  if (OTHER_EACH.test(text.slice(Math.max(0, at.start - 12), at.end + 8))) return;
  const groups = near.filter((one) => one !== total && one.unit !== "円" && one.unit !== "%" && !isOne(text, one));
  const size = numbersOf(each, "each", "eachOf").find((number) => !Number.isNaN(number)) ?? Number.NaN;
  if (groups.length === 0 || groups.length > 2 || groups.some(({ isRough }) => isRough)) return;
  const counts = groups.map(({ value, unit: of }) => (of === "分" ? Number.NaN : value));
  const products = [
    ...counts,
    counts.reduce((one, other) => one * other, 1),
    counts.reduce((one, other) => one + other, 0),
  ];
  if (products.some((count) => Number.isNaN(count) || isSame(count * size, total.value))) return;
  const [group] = groups;
  if (group === undefined) return;
  yield wrongTotalOf(total, size, group);
};

/** 一人, 1班: of which the number each is told. */
const isOne = (text: string, { start, end }: Span): boolean => /^(?:1|一)[^\d]/u.test(text.slice(start, end));

const wrongTotalOf = (total: Quantity, size: number, group: Quantity): Contradiction => ({
  at: { start: total.start, end: total.end },
  problem: "は計算が合いません",
  reason: `${show(size)}の${showQuantity(group.value, group.unit)}分は${showQuantity(size * group.value, total.unit)}です`,
  advice: ASK_FOR_SOURCE,
});
