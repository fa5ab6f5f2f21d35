import { NUMBER } from "../text/quantities.js";
import { type Check, sentenceAround } from "./contradiction.js";
import { ASK_FOR_SOURCE, type Figures, isSame, numbersOf, show } from "./figures.js";

/* Two or three numbers that one phrase ties together: a goal and what is left, a rate and an interval, a full score. */

const COUNTER =
  "(?:人|名|件|組|世帯|校|社|個|枚|冊|台|点|本|回|か所|団体|円|票|店|匹|戸|食|通|部|トン|ヘクタール|平方キロ(?:メートル)?|km|m|キロ)";

type Numbers = readonly [one: number, two: number, three: number];

interface Relation {
  readonly pattern: RegExp;
  /** Whether the numbers can stand together. */
  readonly fits: (numbers: Numbers, match: RegExpExecArray) => boolean;
  readonly problem: string;
  readonly reason: (numbers: Numbers) => string;
}

/** What is left of a goal: 目標100冊まであと20冊、現在80冊. */
const fitsGoal = ([goal, left, now]: Numbers): boolean => isSame(left + now, goal);
const goalReason = ([goal, left, now]: Numbers): string =>
  `${show(now)}に${show(left)}を足すと${show(now + left)}、目標は${show(goal)}です`;
const GOAL_PROBLEM = "は目標と残りの数が合いません";

/** Litres of a number of bottles. */
const litres = (one: number, count: number, isMillilitre: boolean): number => (one * count) / (isMillilitre ? 1000 : 1);

const RELATIONS: readonly Relation[] = [
  {
    pattern: new RegExp(
      `目標(?:の|は)?(?<one>${NUMBER})(?<unit>${COUNTER})(?:達成|到達)?(?:まで)?[^\\d。\\n]{0,6}(?:あと|残り)(?<two>${NUMBER})\\k<unit>[^\\d\\n]{0,8}(?:現在|いま|今|これまで(?:に)?)(?:は|の|、)?[^\\d。\\n]{0,4}(?<three>${NUMBER})\\k<unit>`,
      "gu",
    ),
    fits: fitsGoal,
    problem: GOAL_PROBLEM,
    reason: goalReason,
  },
  {
    pattern: new RegExp(
      `(?:現在|いま|今|これまで(?:に)?)(?:は|の|、)?[^\\d。\\n]{0,4}(?<three>${NUMBER})(?<unit>${COUNTER})[^\\d\\n]{0,8}目標(?:の|は)?(?<one>${NUMBER})\\k<unit>(?:達成|到達)?(?:まで)?[^\\d。\\n]{0,6}(?:あと|残り)(?<two>${NUMBER})\\k<unit>`,
      "gu",
    ),
    fits: fitsGoal,
    problem: GOAL_PROBLEM,
    reason: goalReason,
  },
  {
    // 8か所だった避難所を、今年は3か所増やして11か所に
    pattern: new RegExp(
      `(?<one>${NUMBER})(?<unit>${COUNTER})だった[^\\d。\\n]{0,16}?(?<two>${NUMBER})\\k<unit>(?:増|減)[やらえっ]し?て?、?[^\\d。\\n]{0,6}(?<three>${NUMBER})\\k<unit>(?=に|と|へ)`,
      "gu",
    ),
    fits: ([before, change, after]) => isSame(Math.abs(after - before), change),
    problem: "は増減の数が合いません",
    reason: ([before, , after]) => `${show(before)}と${show(after)}の差は${show(Math.abs(after - before))}です`,
  },
  {
    // 目標50万円に対し45万円、達成率90%
    pattern: new RegExp(
      `目標(?:の|は)?(?<one>${NUMBER})(?<unit>${COUNTER})(?:に対して?|で|、)[^\\d。\\n]{0,6}(?<two>${NUMBER})\\k<unit>[^\\d。\\n]{0,10}達成[率度]?(?:は|も)?(?<three>\\d{1,4}(?:\\.\\d+)?)%`,
      "gu",
    ),
    fits: ([goal, got, percent]) => Math.abs((got / goal) * 100 - percent) <= 1,
    problem: "は達成率が合いません",
    reason: ([goal, got]) => `${show(got)}は${show(goal)}の${show((got / goal) * 100)}%です`,
  },
  {
    // 1時間に3本、20分間隔
    pattern: /(?:1|一)時間に(?<one>\d)[本便回](?<two>)(?:の運行)?[、(の](?<three>\d{1,2})分(?:間隔|おき|ごと)/gu,
    fits: ([times, , gap]) => Math.abs(60 / times - gap) <= 1,
    problem: "は本数と間隔が合いません",
    reason: ([times]) => `1時間に${show(times)}本なら${show(60 / times)}分間隔です`,
  },
  {
    // 60点満点で平均は48点
    pattern: /(?<one>\d{2,4})点満点[^。\n\d]{0,20}(?<two>\d{1,4}(?:\.\d+)?)(?<three>)点(?!満点|差|アップ)/gu,
    fits: ([full, score]) => score <= full,
    problem: "は満点を超えています",
    reason: ([full]) => `満点は${show(full)}点です`,
  },
  {
    // 200人に配り、回答は150人から
    pattern: new RegExp(
      `(?<one>${NUMBER})(?<unit>人|名|世帯|件|校|社|団体)(?<three>)に(?:配|送|お配り|お送り|配布|郵送|依頼|尋ね|聞)[^\\d。\\n]{0,12}(?:回答|回収|返送|返信|ご返事|お答え)[^\\d。\\n]{0,8}(?<two>${NUMBER})\\k<unit>`,
      "gu",
    ),
    fits: ([asked, answered]) => answered <= asked,
    problem: "は回答が配った数より多くなっています",
    reason: ([asked]) => `配ったのは${show(asked)}です`,
  },
  {
    // 20チームのうち、ベスト8
    pattern: new RegExp(
      `(?<one>${NUMBER})(?:チーム|校|人|名|組|団体)(?<three>)(?:の(?:うち|中)|中|が(?:参加|出場|競))[^\\d。\\n]{0,10}ベスト(?<two>\\d{1,3})`,
      "gu",
    ),
    fits: ([all, best]) => best <= all,
    problem: "は全体の数を超えています",
    reason: ([all]) => `参加は${show(all)}です`,
  },
  {
    // 全5試合に出場し、3勝2敗
    pattern: /全(?<one>\d{1,3})試合[^\d。\n]{1,8}(?<two>\d{1,3})勝(?<three>\d{1,3})敗(?!\d{1,2}分)/gu,
    fits: ([games, won, lost]) => won + lost <= games,
    problem: "は試合数と勝敗が合いません",
    reason: ([, won, lost]) => `勝敗を足すと${show(won + lost)}試合です`,
  },
  {
    // 500mlのペットボトル6本で3リットル
    pattern:
      /(?<one>\d[\d,]*(?:\.\d+)?)(?<unit>ml|mL|ミリリットル|リットル|L)(?:入り)?(?:の[^\d。\n]{0,10})?(?<two>\d{1,3})本(?:で|=|、)(?:合計|計)?(?<three>\d{1,3}(?:\.\d+)?)(?:リットル|L)(?!以上)/gu,
    fits: ([one, count, total], { groups }) => isSame(litres(one, count, /^(?:m|ミ)/u.test(groups?.unit ?? "")), total),
    problem: "は計算が合いません",
    reason: ([one, count]) => `${show(one)}の${show(count)}本分を計算し直してください`,
  },
  {
    // 5,000円分を4,000円で販売。2割お得: a fifth off, or a quarter on top
    pattern:
      /(?<one>\d[\d,]*)円分(?:の[^\d。\n]{0,10})?(?:を|が)、?(?<two>\d[\d,]*)円(?:で|に)?[^\d\n]{0,12}(?<three>\d{1,3})(?<unit>割|%)(?:も|分)?の?(?:お得|おトク|得|引き?|オフ|安く|プレミアム)/gu,
    fits: ([worth, price, rate], { groups }) => {
      const percent = groups?.unit === "割" ? rate * 10 : rate;
      return [worth, price].some((whole) => Math.abs(((worth - price) / whole) * 100 - percent) <= 2);
    },
    problem: "は割引の率が合いません",
    reason: ([worth, price]) =>
      `${show(worth)}円分が${show(price)}円なら約${show(((worth - price) / worth) * 100)}%です`,
  },
  {
    // 120ヘクタール。そのうち森林が90ヘクタールで、半分以上
    pattern: new RegExp(
      `(?<one>${NUMBER})(?<unit>${COUNTER})(?<three>)[^\\d\\n]{0,14}うち[^\\d。\\n]{0,14}(?<two>${NUMBER})\\k<unit>[^\\d。\\n]{0,6}?(?<half>半(?:分|数)(?:以下|に満た|に届か|以上|を超え)|過半数)`,
      "gu",
    ),
    fits: ([whole, part], { groups }) =>
      /以下|満た|届か/u.test(groups?.half ?? "") ? part <= whole / 2 : part >= whole / 2,
    problem: "は割合と数が合いません",
    reason: ([whole, part]) => `${show(part)}は${show(whole)}の約${show((part / whole) * 100)}%です`,
  },
];
const NOT_EXACT = /約|およそ|ほぼ|近く|ほど|程度|前後/u;

export const numbersAgainstTheirRelation: Check<Figures> = function* ({ document, text }) {
  for (const { pattern, fits, problem, reason } of RELATIONS) {
    for (const match of text.matchAll(pattern)) {
      const [one, two, three] = numbersOf(match, "one", "two", "three");
      const numbers: Numbers = [one, two, three];
      const at = { start: match.index, end: match.index + match[0].length };
      if (fits(numbers, match) || NOT_EXACT.test(match[0]) || /倍率/u.test(sentenceAround(document, at))) continue;
      yield { at, problem, reason: reason(numbers), advice: ASK_FOR_SOURCE };
    }
  }
};
