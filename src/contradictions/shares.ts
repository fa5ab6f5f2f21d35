import { NUMBER, type Quantity } from "../text/quantities.js";
import type { Check } from "./contradiction.js";
import { ASK_FOR_SOURCE, type Figures, numbersOf, show, someSumIs, sumOf } from "./figures.js";

/* Shares of one question ------------------------------------------------------------------------------------------ */

const ONE_ANSWER =
  /(?:ひとり|1人|一人|お?ひとつ|1つ|一つ|1個)(?:だけ|のみ|に?つき)?(?:1|ひと|一)?(?:つ|票|個|回答)?(?:を|だけ|のみ|まで)?(?:選|回答|投票|お答え|ください|\))|単一回答|単数回答|[二三四五2345]択|択一|回答はひとり1つ|(?:ひとり|1人|一人)(?:1|一|ひと)[つ票]|どちらか(?:一方|1つ|を選)|円グラフ|構成比|割合の内訳|内訳は/u;
const MANY_ANSWERS =
  /複数(?:回答|選択|可)|いくつでも|すべて選|全て選|あてはまるもの|当てはまるもの|重複|MA\b|[23二三]つまで|それぞれ|四捨五入/u;
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/賛成/u, /反対/u],
  [/はい/u, /いいえ/u],
  [/男性/u, /女性/u],
  [/満足/u, /不満/u],
  [/ある|あり/u, /ない|なし/u],
  [/知っ/u, /知ら/u],
  [/必要/u, /不要|必要(?:が|は|で)?ない/u],
  [/市内/u, /市外/u],
  [/思う/u, /思わない/u],
  [/(?:して|し)(?:いる|た)/u, /(?:して|し)(?:いない|ない|なかった)/u],
  [/(?:参加|利用|継続)したい/u, /(?:参加|利用|継続)したくない/u],
  [/良い|よい|良かった|よかった/u, /悪い|悪かった|良くない|よくない/u],
  [/犬派/u, /猫派/u],
  [/午前/u, /午後/u],
];
/** 女性の58%: a share of that group, not a part of the whole. */
const SHARE_OF_GROUP = /(?:性|代|民|生|者|人|層|世帯|[内外]|地区|学校)の(?:うち)?[、 \t]?$/u;
const OTHER_SHARES = /うち|増|減|[昨前去]年|前回|引|オフ|OFF|割引|湿度|確率|倍|達成|税/u;
const REMAINDER = /残(?:り|る)(?:の|は|が)?[^\d一二三四五六七八九十]{0,4}$/u;
/** Characters between two shares of one question. */
const GAP = 26;
const REACH = 160;

export const sharesAgainstTheWhole: Check<Figures> = function* ({ text, quantities }) {
  if (MANY_ANSWERS.test(text)) return;
  const shares = quantities
    .filter(({ unit }) => unit === "%" || unit === "割")
    .map((share) => ({ ...share, value: share.unit === "割" ? share.value * 10 : share.value }));
  for (const run of runsOf(shares, text)) {
    const [first, second] = run;
    const last = run.at(-1);
    if (first === undefined || second === undefined || last === undefined) continue;
    const around = text.slice(Math.max(0, first.start - 15), last.end + 8);
    if (run.some(({ isRough }) => isRough) || OTHER_SHARES.test(around)) continue;
    if (run.some(({ start }) => SHARE_OF_GROUP.test(text.slice(Math.max(0, start - 8), start)))) continue;
    const sum = sumOf(run);
    const slack = run.some(({ value }) => !Number.isInteger(value)) ? run.length * 0.05 : run.length * 0.5;
    const isRemainder =
      run.length === 2 && REMAINDER.test(text.slice(Math.max(first.end, second.start - 8), second.start));
    if (isRemainder ? Math.abs(sum - 100) <= 1 : sum <= 100 + slack || !isClosed(text, first.start, around, run))
      continue;
    if (
      someSumIs(run, 100) ||
      run.some(({ value }) =>
        someSumIs(
          run.filter((other) => other.value !== value),
          value,
        ),
      )
    )
      continue;
    yield {
      at: { start: first.start, end: last.end },
      problem: "は割合の合計が合いません",
      reason: `足すと${show(sum)}%になります`,
      advice: `${ASK_FOR_SOURCE}。複数回答ならそう書いてください`,
    };
  }
};

const runsOf = (shares: readonly Quantity[], text: string): readonly (readonly Quantity[])[] => {
  const runs: Quantity[][] = [];
  for (const share of shares) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (
      run !== undefined &&
      previous !== undefined &&
      share.start - previous.end <= GAP &&
      !text.slice(previous.end, share.start).includes("。")
    )
      run.push(share);
    else runs.push([share]);
  }
  return runs.filter(({ length }) => length >= 2);
};

/** Whether each answered once: the text says so near by, or the answers exclude each other. */
const isClosed = (text: string, start: number, around: string, run: readonly Quantity[]): boolean =>
  ONE_ANSWER.test(text.slice(Math.max(0, start - REACH), start)) ||
  (run.length <= 4 && OPPOSITES.some(([one, other]) => one.test(around.replace(other, "")) && other.test(around)));

/* A share and the numbers it is made of --------------------------------------------------------------------------- */

const COUNTER = "(?:人|名|件|組|世帯|校|社|個|枚|冊|台|点|本|回|か所|団体|票|店|匹)";
const SHARE = `(?:(?<half>半分|半数)|(?<denominator>${NUMBER})分の(?<numerator>${NUMBER})|(?<tenths>${NUMBER})割|(?<percent>\\d{1,3}(?:\\.\\d+)?)(?:%|パーセント))`;
const SHARES_OF_NUMBERS: readonly RegExp[] = [
  // 240点のうち、3分の1にあたる60点
  new RegExp(
    `(?<whole>${NUMBER})(?<unit>${COUNTER})(?!目)[^\\d。\\n]{0,14}?${SHARE}(?:に(?:あた|当た|相当す)る|(?:の)?[=(])[^\\d。\\n]{0,4}(?<part>${NUMBER})\\k<unit>`,
    "gu",
  ),
  // 50人の半分、30人が
  new RegExp(`(?<whole>${NUMBER})(?<unit>${COUNTER})の${SHARE}(?:、|の|である)(?<part>${NUMBER})\\k<unit>`, "gu"),
  // 75%(200人中140人)
  new RegExp(
    `${SHARE}[^\\d。\\n]{0,4}(?<whole>${NUMBER})(?<unit>${COUNTER})(?:中|の(?:うち|中))[、]?(?<part>${NUMBER})\\k<unit>(?!目)`,
    "gu",
  ),
  // 120人のうち90人(80%)
  new RegExp(
    `(?<whole>${NUMBER})(?<unit>${COUNTER})(?:中|の(?:うち|中))[^\\d。\\n]{0,12}?(?<part>${NUMBER})\\k<unit>(?!目)[^\\d。\\n増減]{0,8}?${SHARE}`,
    "gu",
  ),
];
const NOT_EXACT = /約|およそ|ほぼ|近く|以上|超|弱|強|余り|程度|ほど|[昨前去]年|前回|増|減/u;

export const sharesAgainstTheirNumbers: Check<Figures> = function* ({ text }) {
  for (const match of SHARES_OF_NUMBERS.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const end = match.index + match[0].length;
    if (NOT_EXACT.test(text.slice(Math.max(0, match.index - 3), end + 3))) continue;
    const [whole, part] = numbersOf(match, "whole", "part");
    const stated = shareOf(match);
    if (stated === undefined || whole === 0 || Math.abs(part / whole - stated.share) <= stated.slack) continue;
    yield {
      at: { start: match.index, end },
      problem: "は割合と数が合いません",
      reason: `${show(part)}は${show(whole)}の${show((part / whole) * 100)}%です`,
      advice: ASK_FOR_SOURCE,
    };
  }
};

/** A share between 0 and 1, and how much of it rounding may hide. */
const shareOf = (match: {
  readonly groups?: Readonly<Record<string, string | undefined>> | undefined;
}): { readonly share: number; readonly slack: number } | undefined => {
  if (match.groups?.half !== undefined) return { share: 0.5, slack: 0.03 };
  const [denominator, numerator, tenths, percent] = numbersOf(match, "denominator", "numerator", "tenths", "percent");
  if (!Number.isNaN(denominator)) return { share: numerator / denominator, slack: 0.03 };
  if (!Number.isNaN(tenths)) return { share: tenths / 10, slack: 0.06 };
  return Number.isNaN(percent) ? undefined : { share: percent / 100, slack: 0.011 };
};

/** 4人に1人、20%; 3人に1人、約5割. */
const ONE_IN = new RegExp(
  `(?<denominator>${NUMBER})(?<unit>人|名|世帯|件|校|社|軒|組|台)に(?<numerator>${NUMBER})\\k<unit>(?:、|の割合|にあたる|に当たる|に相当する|つまり|が|は|[(=]){1,3}(?<rough>約|およそ|ほぼ)?(?:実に|なんと)?(?:(?<percent>\\d{1,3}(?:\\.\\d+)?)(?:%|パーセント)|(?<tenths>\\d|[一二三四五六七八九])割)(?![弱強近未台])`,
  "gu",
);
/** 過半数の48%, 42%と半数を超え. */
const MOST: readonly RegExp[] = [
  /(?:過半数|半(?:数|分)以上|半(?:数|分)を超える|大半|大多数|大部分)(?:の|、|である|となる|にあたる|に当たる|[(=]){1,2}(?<percent>\d{1,2}(?:\.\d+)?)(?:%|パーセント)/gu,
  /(?<percent>\d{1,2}(?:\.\d+)?)(?:%|パーセント)(?:と(?:なり)?|で|、|が){1,2}(?:過半数|半数を超え|半数以上|大半)(?![^。\n]{0,4}(?:に(?:は)?(?:届|達|至|満|及)|を(?:下|割)|超え(?:ず|ま?せん|ない)))/gu,
];

export const sharesAgainstTheirWords: Check<Figures> = function* ({ text }) {
  for (const match of text.matchAll(ONE_IN)) {
    const [denominator, numerator, percent, tenths] = numbersOf(match, "denominator", "numerator", "percent", "tenths");
    const right = (numerator / denominator) * 100;
    const { rough } = match.groups ?? {};
    const stated = Number.isNaN(percent) ? tenths * 10 : percent;
    const slack = rough === undefined && Number.isNaN(tenths) ? ROUNDED : ROUGHLY;
    if (denominator <= 1 || Math.abs(right - stated) <= slack) continue;
    yield wrongShare(match, `${show(denominator)}に${show(numerator)}は${show(right)}%です`);
  }
  for (const match of MOST.flatMap((pattern) => [...text.matchAll(pattern)])) {
    if (numbersOf(match, "percent")[0] < 50) yield wrongShare(match, "半数に届いていません");
  }
};
/** 3人に1人 is 33%, and near 35%. */
const ROUNDED = 3;
/** 4人に1人 is about 2割 and about 3割. */
const ROUGHLY = 5;

const wrongShare = (match: { readonly index: number; readonly 0: string }, reason: string) => ({
  at: { start: match.index, end: match.index + match[0].length },
  problem: "は割合と数が合いません",
  reason,
  advice: ASK_FOR_SOURCE,
});

/* Rates that cannot exceed the whole ------------------------------------------------------------------------------ */

const RATE_OF_WHOLE =
  /(?:投票|回収|回答|出席|合格|就職|正答|接種|普及|入居|参加|加入|設置|リサイクル|卒業)率(?:は|が|も|::?|、)?(?:なんと|約|およそ)?[ \t]?(?<rate>\d{3,4}(?:\.\d+)?)(?:%|パーセント)/gu;

export const ratesAboveTheWhole: Check<Figures> = function* ({ text }) {
  for (const match of text.matchAll(RATE_OF_WHOLE)) {
    const [rate] = numbersOf(match, "rate");
    if (rate <= 100) continue;
    yield {
      at: { start: match.index, end: match.index + match[0].length },
      problem: "は100%を超えています",
      advice: ASK_FOR_SOURCE,
    };
  }
};
