import type { Span } from "../text/sentences.js";

/** How far from a time the words may stand that say what it is for. */
const REACH = 24;

/** What a time is for, in the order in which it must come. */
export type TimeOccasion = "opens" | "begins" | "lastEntry" | "ends";

/** What a day is for. */
export type DayOccasion = "acceptance" | "deadline" | "event" | "announcement";

const COLON = "(?:時間|時刻|日|日時)?[ \\t::はがを、/|→…]{0,3}(?:\\(?予定\\)?)?[ \\t]?$";
const OPENS = "(?:開場|開門|入場開始|受付開始|(?<!(?:電話|申込|申し込み|予約|応募|窓口).{0,3})受付)";
const BEGINS = "(?:開演|開始|開会|開館|開店|開園|開庁|スタート|キックオフ|上映開始|試合開始|出発)";
const LAST_ENTRY = "(?:最終(?:入[館場園]|受付|入店)|ラストオーダー|入[館場園]締切)";
const ENDS = "(?:終演|終了|閉会|閉演|閉館|閉店|閉園|閉庁|解散|撤収)";
const TIME_BEFORE: readonly (readonly [TimeOccasion, RegExp])[] = [
  ["opens", new RegExp(`${OPENS}${COLON}`, "u")],
  ["begins", new RegExp(`(?<!受付|入場|申込|販売|募集|発売|予約|配布)${BEGINS}${COLON}`, "u")],
  ["lastEntry", new RegExp(`${LAST_ENTRY}${COLON}`, "u")],
  ["ends", new RegExp(`(?<!受付|入場|申込|販売|募集|配布)${ENDS}${COLON}`, "u")],
];
const TIME_AFTER: readonly (readonly [TimeOccasion, RegExp])[] = [
  ["opens", /^[ \t]?(?:に|から|より|〜|の)?[ \t]?(?:開場|開門|受付開始)/u],
  [
    "begins",
    /^[ \t]?(?:に|から|より|〜|の)?[ \t]?(?:開演|開会|開館|開店|開園|開庁|キックオフ|試合開始|スタート|開始|(?<=に|から|より)始ま)/u,
  ],
  ["ends", /^[ \t]?(?:に|の)?[ \t]?(?:終演|閉会|閉演|閉館|閉店|閉園|閉庁|終了|(?<=に|で)終わ)/u],
];

/** What the words right beside a time say it is for: 開場 18:00, 18:30開演. */
export const timeOccasion = (text: string, at: Span): TimeOccasion | undefined =>
  occasionOf(text, at, TIME_AFTER, TIME_BEFORE);

const DEADLINE = "(?:締切|締め切り|〆切|申込期限|申し込み期限|応募期限|提出期限|期限|期日)";
const DAY_BEFORE: readonly (readonly [DayOccasion, RegExp])[] = [
  ["acceptance", new RegExp(`(?:(?:受付|申込|申し込み|募集|応募|予約)(?:の)?(?:受付)?開始)${COLON}`, "u")],
  [
    "deadline",
    new RegExp(
      `(?:(?:申込|申し込み|応募|エントリー|予約|参加|募集|受付)(?:み|の)?(?:受付)?${DEADLINE}|(?<![一-鿿ぁ-んァ-ヶ])${DEADLINE})】?${COLON}`,
      "u",
    ),
  ],
  [
    "announcement",
    new RegExp(`(?:(?:当選|当選者|結果|審査結果|抽選結果|入賞者?|受賞者?)(?:の)?発表|抽選日?)】?${COLON}`, "u"),
  ],
  [
    "event",
    new RegExp(
      `(?:日時|開催日?時?|とき|日程|実施日|本番)】?${COLON}|(?:講座|教室|大会|講演会|講習会|コンサート|説明会|体験会|運動会|上映会|発表会|見学会|まつり|祭り)は[ \\t]?$`,
      "u",
    ),
  ],
];
const DAY_AFTER: readonly (readonly [DayOccasion, RegExp])[] = [
  [
    "deadline",
    /^[ \t]?(?:\(?(?:当日)?消印有効\)?|\(?必着\)?|締切|締め切り|〆切|まで(?:に|の)?(?:、)?.{0,12}(?:お?申し?込|ご?応募|エントリー|ご?予約))/u,
  ],
  ["announcement", /^[ \t]?に?(?:当選者?|結果|入賞者?|受賞者?)?(?:を|の)?発表(?:しま|いたしま|予定|です|。|!|$|\n)/u],
  [
    "acceptance",
    /^[ \t]?(?:\d{1,2}(?::\d{2}|時))?(?:から|より)(?:お?申し?込み?|受付|募集|応募)(?:の)?(?:受付)?(?:を)?(?:開始|スタート|始)/u,
  ],
  ["event", /^[ \t]?(?:に)?開催(?:しま|いたしま|予定|決定|です|。|!|$|\n)/u],
];

/** お申し込みは … まで: a deadline by what stands on either side. */
const APPLY_BY = [
  /(?:お?申し?込み?|ご?予約|エントリー|参加受付|ご?応募|ご?提出)(?:の?(?:受付|締切))?(?:は|を|:)[ \t]?$/u,
  /^[ \t]?の?[ \t]?(?:正午|(?:午前|午後)?[ \t]?\d{1,2}(?::\d{2}|時(?:半|\d{1,2}分)?))?[ \t]?まで/u,
] as const;

/** What the words right beside a day say it is for: 申込締切 7月10日, 7月18日開催. */
export const dayOccasion = (text: string, at: Span): DayOccasion | undefined =>
  APPLY_BY[0].test(text.slice(Math.max(0, at.start - REACH), at.start)) &&
  APPLY_BY[1].test(text.slice(at.end, at.end + REACH))
    ? "deadline"
    : occasionOf(text, at, DAY_AFTER, DAY_BEFORE);

const occasionOf = <Occasion>(
  text: string,
  { start, end }: Span,
  after: readonly (readonly [Occasion, RegExp])[],
  before: readonly (readonly [Occasion, RegExp])[],
): Occasion | undefined => {
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - REACH, 0);
  const behind = text.slice(end, end + REACH);
  const ahead = text.slice(lineStart, start);
  const said = after.find(([, pattern]) => pattern.test(behind))?.[0];
  for (const [occasion, pattern] of before) {
    const label = pattern.exec(ahead);
    // 18:30 開場 19:00 開演: the word before 19:00 is that of the time before it.
    if (label !== null && (said === undefined || !BELONGS_TO_OTHER.test(ahead.slice(0, label.index)))) return occasion;
  }
  return said;
};

const BELONGS_TO_OTHER = /[\d時分半日)](?:に|から|より|〜)?[ \t]?$/u;
