import { WEEKDAY_NAMES } from "../calendar/day.js";
import { westernYear } from "../calendar/era.js";
import { findYears, type StatedYear } from "../calendar/years.js";
import type { DocumentView } from "../text/document.js";
import { NUMBER } from "../text/quantities.js";
import type { Span } from "../text/sentences.js";
import type { Check, Contradiction } from "./contradiction.js";
import { ASK_FOR_SOURCE, type Figures, numbersOf, show } from "./figures.js";

/* Nights and days ------------------------------------------------------------------------------------------------- */

const NIGHTS = new RegExp(`(?<![\\d.])(?<nights>${NUMBER})泊(?<days>${NUMBER})日(?!目)`, "gu");
/** A night on the way: 2泊4日 is then right. */
const NIGHT_ON_THE_WAY = /車中|機[中内]|船[中内]|夜行|夜発|夜出発|深夜|フェリー|弾丸|バス|海外|早朝着|前夜/u;
/** Places and stays where nobody travels through a night. */
const STAYS_NEAR =
  /キャンプ|合宿|自然の家|自然教室|自然学校|野外|林間|臨海|体験|教室|保養|防災|サマー|スクール|研修|避難|北海道|東北|関東|北陸|信州|東海|関西|近畿|中国地方|四国|九州|沖縄|[都道府県]|京都|奈良|大阪|東京|温泉|国内|旅館|新幹線|帰省/u;
const FROM_TO_WEEKDAY =
  /([日月火水木金土])曜?日?(?:の(?:朝|昼|夕方|夜|早朝|深夜|午[前後]))?に?(?:から|〜|出て|出発|発).{0,10}?([日月火水木金土])曜日?(?:の(?:朝|昼|夕方|夜|早朝|深夜|午[前後]))?(?:に|まで|帰|着)/u;

export const nightsAgainstDays: Check<Figures> = function* ({ text }) {
  for (const match of text.matchAll(NIGHTS)) {
    const [nights, days] = numbersOf(match, "nights", "days");
    const at = { start: match.index, end: match.index + match[0].length };
    const around = text.slice(Math.max(0, at.start - 60), at.end + 60);
    const span = daysBetweenWeekdays(around);
    const mayTravelByNight =
      days === nights + 2 && span !== nights + 1 && (NIGHT_ON_THE_WAY.test(text) || !STAYS_NEAR.test(around));
    if (days === nights + 1 || mayTravelByNight) continue;
    yield {
      at,
      problem: "は泊数と日数が合いません",
      reason: `${nights}泊なら${nights + 1}日です`,
      advice: "日程を確かめて直してください",
    };
  }
};

/** 金曜に出て日曜に帰る: three days. */
const daysBetweenWeekdays = (text: string): number | undefined => {
  const [, from, to] = FROM_TO_WEEKDAY.exec(text) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = [from, to].map((letter) => WEEKDAY_NAMES.indexOf(letter));
  return first === undefined || last === undefined ? undefined : ((last - first + 7) % 7) + 1;
};

/* Places and applications ----------------------------------------------------------------------------------------- */

const CAPACITY =
  /(?:定員|募集人[数員]|定数|募集枠|座席数?|客席)(?:は|を|が|の|:|\s|先着|=){0,3}(?<number>\d[\d,]*)[ \t]?(?:人|名|組|席|世帯|枠|区画)/gu;
const APPLIED =
  /(?:(?:お?申し?込み?|ご?応募|エントリー|ご?予約|参加希望|希望者|申込者|応募者|参加申込)(?:者|数|総数|者数|いただいた方|された方)?(?:は|が|も|の|:|\s|、|すでに|現在|ただいま|なんと|合計){0,3}(?<before>\d[\d,]*)[ \t]?(?:人|名|組|件|世帯)|(?<!(?:定員|募集人[数員]|定数|座席数?)[^\d\n]{0,3}[\d,]*)(?<after>\d[\d,]*)[ \t]?(?:人|名|組|件|世帯)(?:の方)?(?:もの)?(?:の|から|が|より|に)(?:の)?(?:、)?(?:お?申し?込み?|ご?応募|エントリー|ご?予約|参加希望))/gu;
const LEFT =
  /(?:残り|残席|空き|残)(?:は|が|も|:|\s|わずか|あと){0,3}(?<number>\d{1,4})[ \t]?(?:人|名|組|席|枠|世帯|区画)/gu;
const CHOSEN =
  /(?:抽選|選考|選ば)[^。\n\d]{0,14}(?<number>\d[\d,]*)[ \t]?(?:人|名|組|世帯)(?:の方|さま|様)?(?:を|に|が|へ)?[^。\n]{0,8}(?:ご?招待|当選|決ま|決め|ご案内|選)/u;
const RATE = /倍率(?:は|が|も|、)?(?:約|およそ)?(?<rate>\d{1,3}(?:\.\d+)?)倍/u;
const SAYS_FULL =
  /抽選(?:と|に|を行|で|の結果|により)|倍率|定員(?:を|に)(?:大きく|大幅に)?(?:超|達し(?:まし|た)|オーバー)|満(?:員|席|枠)(?:と|に|御礼|で|です)|キャンセル待ち|締め切(?:りました|らせていただきました)/u;
const SAYS_FREE =
  /(?:まだ|若干(?:の)?|残席に?)(?:空き|余裕|席)|空き(?:が|は)?(?:あり|ござい)|余裕(?:が|は)あり|定員に(?:達して|満た)(?:い|な|お)/u;
const SAYS_FULL_ONLY_IF = /(?:場合|とき|際|次第|れば|たら).{0,6}(?:抽選|締)|多数/u;
const SEVERAL_GROUPS = /各(?:回|日|部|コース|クラス|会場|組)|コース|クラス|第[12]部|午前の?部|昼の?部|[①②]/u;
/** 先着25名様をご案内, 抽選で選ばれた46人: who is let in, not who gets a present. */
const LET_IN =
  /抽選(?:で|の結果|により)、?(?:選ばれた|当選した|決まった)(?<chosen>\d[\d,]*)(?:人|名|組)|先着(?<number>\d[\d,]*)(?:人|名|組)(?:様|さま)?(?:を|まで|で|が|に)?[^。\n\d]{0,6}(?:ご案内|受け?付|締め?切|(?:ご?参加|ご?入場|受講|ご?利用)(?:いただ|でき|可))/u;
const ASK_FOR_CAPACITY = "定員と申込数を確かめて直してください";

export const applicationsAgainstCapacity: Check<Figures> = function* ({ text }) {
  const [capacity, ...otherCapacities] = [...text.matchAll(CAPACITY)];
  const [applied, ...otherApplied] = [...text.matchAll(APPLIED)];
  const letIn = LET_IN.exec(text);
  if (capacity !== undefined && letIn !== null && otherCapacities.length === 0 && !SEVERAL_GROUPS.test(text)) {
    const [places, admitted] = [
      numbersOf(capacity, "number")[0],
      Number(letIn.groups?.number?.replaceAll(",", "") ?? letIn.groups?.chosen),
    ];
    if (admitted > places)
      yield {
        at: { start: letIn.index, end: letIn.index + letIn[0].length },
        problem: "は定員より多くなっています",
        reason: `定員は${show(places)}です`,
        advice: "定員と人数を確かめて直してください",
      };
  }
  if (
    applied === undefined ||
    capacity === undefined ||
    otherCapacities.length > 0 ||
    otherApplied.length > 0 ||
    SEVERAL_GROUPS.test(text)
  )
    return;
  const [places] = numbersOf(capacity, "number");
  const applications = Number((applied.groups?.before ?? applied.groups?.after ?? "").replaceAll(",", ""));
  const at = {
    start: Math.min(capacity.index, applied.index),
    end: Math.max(capacity.index + capacity[0].length, applied.index + applied[0].length),
  };
  const reason = `定員${show(places)}に対して申込は${show(applications)}です`;
  const [left] = [...text.matchAll(LEFT)];
  const rate = RATE.exec(text);
  const chosen = CHOSEN.exec(text);
  if (
    rate !== null &&
    Math.abs(applications / places - numbersOf(rate, "rate")[0]) > (rate[0].includes(".") ? 0.06 : 0.49)
  )
    yield {
      at: { start: rate.index, end: rate.index + rate[0].length },
      problem: "は倍率が合いません",
      reason,
      advice: ASK_FOR_CAPACITY,
    };
  else if (chosen !== null && numbersOf(chosen, "number")[0] > applications)
    yield {
      at: { start: chosen.index, end: chosen.index + chosen[0].length },
      problem: "は選ばれた人が申込数より多くなっています",
      reason,
      advice: ASK_FOR_CAPACITY,
    };
  else if (left !== undefined) {
    if (places - applications !== numbersOf(left, "number")[0])
      yield {
        at: { start: left.index, end: left.index + left[0].length },
        problem: "は定員と申込数に合いません",
        reason,
        advice: ASK_FOR_CAPACITY,
      };
  } else if (applications > places && SAYS_FREE.test(text))
    yield {
      at,
      problem: "は申込数が定員を超えているのに、空きがあると書かれています",
      reason,
      advice: ASK_FOR_CAPACITY,
    };
  else if (applications < places && SAYS_FULL.test(text) && !SAYS_FULL_ONLY_IF.test(text))
    yield { at, problem: "は申込数が定員に届かないのに、満員や抽選と書かれています", reason, advice: ASK_FOR_CAPACITY };
};

/* Years and ages -------------------------------------------------------------------------------------------------- */

/** What began in a year, after it: に開館した, の創立. */
const BEGINNING = "(?:開[館園校港業局通設店]|創[立業設刊]|設立|誕生|オープン|発足|施行|制定|スタート|始ま|完成|結成)";
const BEGAN = new RegExp(`^[^。\\n\\d]{0,16}?${BEGINNING}`, "u");
const IS_BEGINNING = new RegExp(`^${BEGINNING}$`, "u");
/** Before a number whose anniversary has no name of its own. */
const STANDS_ALONE = /(?:^|[\s。、!「『(]|[でははにのがもとを]|ちょうど|今年|本年|ことし|祝)$/u;
/** 開館は昭和51年. */
const BEGAN_IN = new RegExp(`${BEGINNING}(?:した|された)?(?:のは|は|が|:)?$`, "u");
const ANNIVERSARY = /(?:(?<of>(?!今年|本年)[一-龠ァ-ヶー]{2,8}))?(?<stated>\d{1,3})(?<unit>周年)/gu;
/** It is kept now. */
const KEPT_NOW =
  /今年|本年|ことし|このたび|おかげさまで|(?<=周年)(?:を|に|の節目を)?(?:迎え(?:ま|る)|です|となり|になり|達し|、|!)/u;
/** The years are counted from something else, or to another year. */
const COUNTED_OTHERWISE =
  /[昨翌来]年|去年|当時|記念誌|発行|刊行|前身|再開|移転|合併|その後|リニューアル|再建|のとき|の時|享年|亡く|没|なら|たら/u;
const BORN =
  /^(?:\d{1,2}月(?:\d{1,2}日)?)?生まれ[^。\n\d]{0,20}?(?<stated>\d{1,3})(?<unit>歳)(?=です|でし|。|!|に?な(?:り|っ)|を(?:迎|むか)|$)/u;
/** 20年前の2016年. */
const YEARS_AGO = /(?<stated>\d{1,3})(?<unit>年前)(?:の|、|\()(?<year>(?:1[89]|20)\d{2})年/gu;
/** 2026年の今年, 今年(2026年): the year of the post as the post says it. */
const IS_NOW = /^(?:の|、)?(?:今年|本年|ことし)/u;
const NOW_IS = /(?:今年|本年|ことし)(?:は|、|\()?$/u;
const SAID_OUTRIGHT = /^(?:です|で[、。]|[、。)])/u;
/** A new sentence with a new subject: カフェ。隣の書店は. */
const OF_ANOTHER =
  /[。!\n](?!.{0,3}(?:今年|本年|ことし|[本当同][市町村館園校]|開館|開園|創立))[^。!\n]{0,12}[一-龠ァ-ヶー](?:は|が|も)/u;
/** How far from the year its anniversary may stand. */
const ANNIVERSARY_REACH = 70;

const PROBLEM_OF: Readonly<Record<string, string>> = {
  周年: "は始まりの年と合いません",
  歳: "は生まれた年と合いません",
};

interface YearsPassed extends Span {
  readonly year: number;
  readonly stated: number;
  readonly unit: string;
}

/** 1976年に開館し、今年で60周年: one more or less is a matter of counting. */
export const anniversariesAgainstTheirYears: Check<Figures> = function* ({ text, posted }) {
  const years = findYears(text).filter(({ fiscal }) => !fiscal);
  const now = years.find(
    ({ start, end }) =>
      IS_NOW.test(text.slice(end)) ||
      (NOW_IS.test(text.slice(Math.max(0, start - 6), start)) && SAID_OUTRIGHT.test(text.slice(end))),
  );
  const current = (now === undefined ? undefined : yearOf(now)) ?? posted?.year;
  if (current === undefined) return;
  for (const { year, stated, unit, ...at } of [
    ...yearsAgo(text),
    ...agesIn(text, years),
    ...anniversaryIn(text, years),
  ]) {
    const right = current - year;
    if (right < 0 || Math.abs(right - stated) <= 1) continue;
    yield {
      at,
      problem: PROBLEM_OF[unit] ?? "は本文の年と合いません",
      reason: `${year}年から数えると${right}${unit}です`,
      advice: `年と${unit}のどちらが正しいか確かめて直してください`,
    };
  }
};

const yearOf = ({ western, era }: StatedYear): number | undefined =>
  western ?? (era === undefined ? undefined : westernYear(era.era, era.year));

const passed = (match: RegExpExecArray, year: number, from = 0): YearsPassed => {
  const stated = `${match.groups?.stated}${match.groups?.unit}`;
  const start = from + match.index + match[0].lastIndexOf(stated);
  return {
    start,
    end: start + stated.length,
    year,
    stated: numbersOf(match, "stated")[0],
    unit: match.groups?.unit ?? "",
  };
};

const yearsAgo = (text: string): readonly YearsPassed[] =>
  [...text.matchAll(YEARS_AGO)].map((match) => passed(match, numbersOf(match, "year")[0]));

const agesIn = (text: string, years: readonly StatedYear[]): readonly YearsPassed[] =>
  years.flatMap((one) => {
    const [match, year] = [BORN.exec(text.slice(one.end)), yearOf(one)];
    return match === null || year === undefined ? [] : [passed(match, year, one.end)];
  });

/** The only anniversary of a text that tells one beginning, in whatever order. */
const anniversaryIn = (text: string, years: readonly StatedYear[]): readonly YearsPassed[] => {
  const [began, ...otherBegan] = years.filter(
    ({ start, end }) => BEGAN.test(text.slice(end)) || BEGAN_IN.test(text.slice(Math.max(0, start - 10), start)),
  );
  const [kept, ...otherKept] = [...text.matchAll(ANNIVERSARY)];
  const year = began && yearOf(began);
  if (began === undefined || kept === undefined || year === undefined || otherBegan.length + otherKept.length > 0)
    return [];
  const [from, to] = [Math.min(began.start, kept.index), Math.max(began.end, kept.index + kept[0].length)];
  const told = text.slice(Math.max(0, from - 12), to + 12);
  const of = kept.groups?.of;
  const beginning = text.slice(
    began.end,
    Math.min(began.end + 20, kept.index < began.start ? text.length : kept.index),
  );
  const isItsOwn =
    of === undefined
      ? STANDS_ALONE.test(text.slice(0, kept.index))
      : IS_BEGINNING.test(of) || beginning.includes(of.slice(0, 2));
  return isItsOwn &&
    !OF_ANOTHER.test(text.slice(Math.min(began.end, kept.index), Math.max(began.start, kept.index + 1))) &&
    to - from <= ANNIVERSARY_REACH &&
    KEPT_NOW.test(told) &&
    !COUNTED_OTHERWISE.test(told)
    ? [passed(kept, year)]
    : [];
};

/* Ranks and games ------------------------------------------------------------------------------------------------- */

const RANK = new RegExp(
  `(?<![\\d.])(?<whole>${NUMBER})(?:チーム|人|名|校|都市|市町村|団体|組|社|作品|自治体|都道府県)中(?:の)?(?:第)?(?<rank>${NUMBER})(?:位|番目)`,
  "gu",
);
const GAMES =
  /(?<![\d.])(?<games>\d{1,3})試合(?:で|を終え(?:て)?|は|、|の成績は|[ \t])?(?<won>\d{1,3})勝(?<lost>\d{1,3})敗(?:(?<drawn>\d{1,3})(?:分|引き分け))?/gu;

export const ranksAgainstTheirField: Check<Figures> = function* ({ text }) {
  for (const match of text.matchAll(RANK)) {
    const [whole, rank] = numbersOf(match, "whole", "rank");
    if (rank > whole)
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        problem: "は順位が全体の数を超えています",
        advice: ASK_FOR_SOURCE,
      };
  }
  for (const match of text.matchAll(GAMES)) {
    const [games, won, lost, drawn] = numbersOf(match, "games", "won", "lost", "drawn");
    const played = won + lost + (Number.isNaN(drawn) ? 0 : drawn);
    if (played > games || (played < games && !Number.isNaN(drawn)))
      yield {
        at: { start: match.index, end: match.index + match[0].length },
        problem: "は試合数と勝敗が合いません",
        reason: `勝敗を足すと${played}試合です`,
        advice: ASK_FOR_SOURCE,
      };
  }
};

/** 1位 45票、2位 48票. */
const PLACES =
  /1位[^\d。\n]{0,14}(?<first>\d[\d,.]*)(?<unit>票|人|件|%|トン|ポイント)[^\d。]{0,12}2位[^\d。\n]{0,14}(?<second>\d[\d,.]*)\k<unit>/gu;

export const placesOutOfOrder: Check<Figures> = function* ({ text }) {
  for (const match of text.matchAll(PLACES)) {
    const [first, second] = numbersOf(match, "first", "second");
    if (first >= second || /少な|低|ワースト/u.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    yield {
      at: { start: match.index, end: match.index + match[0].length },
      problem: "は順位と数が合いません",
      advice: ASK_FOR_SOURCE,
    };
  }
};

/* Announced lists ------------------------------------------------------------------------------------------------- */

/** 次の3つをお持ちください: and then the list. */
const ANNOUNCES_LIST =
  /(?:次の|以下の|下記の)(?<number>\d{1,2}|[二三四五六七八九十])(?:つ|点|項目|種類|か所|ヶ所|会場|施設|件|品)(?:の[^。\n]{0,10})?(?:を|が|は|に|です|です。|について|から|で)?[^\n]{0,24}\n/gu;
/** 守ってほしい3つのルール, and then the list. */
const SO_MANY = "(?<number>\\d{1,2}|[二三四五六七八九十])(?:つ|か条|箇条)の";
const KIND =
  "ポイント|コツ|お願い|約束|注意(?:点|事項)?|ルール|心得|備え|チェック(?:ポイント)?|持ち物|方法|手順|理由|対策|条件";
/** Below these a list may say when and where, instead of what they are. */
const KIND_OF_EVENT = "コース|プラン|部門|メニュー|企画|イベント|プログラム|ステップ|ブース|体験|種目|教室";
const ANNOUNCES_KIND_OF_LIST = new RegExp(`${SO_MANY}(?:${KIND})[^\\d\\n]{0,16}\\n`, "gu");
/** The same, with the items behind it in the same line: 次の3つを持ってきてください。①水筒②帽子③タオル. */
const ANNOUNCES_INLINE: readonly RegExp[] = [
  /(?:次の|以下の|下記の)(?<number>\d{1,2}|[二三四五六七八九十])(?:つ|点|項目|種類|か所|ヶ所|会場|施設|品)[^\d\n①-⑳]{0,30}(?=①)/gu,
  new RegExp(`${SO_MANY}(?:${KIND}|${KIND_OF_EVENT})(?!の?うち|中)[^\\d\\n①-⑳]{0,20}(?=①)`, "gu"),
];
const ITEM = /^[ \t]*(?:[-*+・•●○◎◆◇■□▪★☆✅✔]|[①-⑳❶-❿]|\d{1,2}[.)、:])[ \t]*\S/u;

export const listsAgainstTheirCount: Check<Figures> = function* ({ document, text }) {
  const lists = [ANNOUNCES_LIST, ANNOUNCES_KIND_OF_LIST].flatMap((pattern) => [...text.matchAll(pattern)]);
  for (const match of lists) yield* wrongList(match, itemsFrom(document, match.index + match[0].length));
  for (const match of ANNOUNCES_INLINE.flatMap((pattern) => [...text.matchAll(pattern)]))
    yield* wrongList(match, itemsInLine(text, match.index + match[0].length));
};

function* wrongList(match: RegExpExecArray, items: number): Iterable<Contradiction> {
  if (items < 2 || items === numbersOf(match, "number")[0]) return;
  yield {
    at: { start: match.index, end: match.index + match[0].trimEnd().length },
    problem: "は続く項目の数と合いません",
    reason: `項目は${items}あります`,
    advice: "項目の抜けや余りがないか確かめて直してください",
  };
}

/** Items ①②③ in the rest of the line, as long as their numbers run on. */
const itemsInLine = (text: string, from: number): number => {
  const end = text.indexOf("\n", from);
  const line = text.slice(from, end < 0 ? text.length : end);
  let items = 0;
  while (isItem(line, String.fromCodePoint(FIRST_IN_CIRCLE + items))) items += 1;
  return items;
};
const FIRST_IN_CIRCLE = 0x2460;

/** ④番窓口 and ④ページ are no fourth item. */
const isItem = (line: string, mark: string): boolean =>
  line.includes(mark) && !["番", "ページ", "窓口", "の欄"].some((place) => line.includes(mark + place));

/** Items of the list that begins at `from`: lines with a mark of the same kind, or list items of Markdown. */
const itemsFrom = (document: DocumentView, from: number): number => {
  const first = document.blockAt({ start: from, end: from });
  if (first.kind === "listItem" && first.start === from) {
    const rest = document.blocks.slice(document.blocks.indexOf(first));
    const end = rest.findIndex(({ kind }) => kind !== "listItem");
    return end < 0 ? rest.length : end;
  }
  const lines = document.text
    .slice(from)
    .split("\n")
    .filter((line, index) => index > 0 || line !== "");
  const mark = markOf(lines[0] ?? "");
  const end = lines.findIndex((line) => markOf(line) !== mark);
  return mark === undefined ? 0 : end < 0 ? lines.length : end;
};

/** The kind of mark a list line begins with. */
const markOf = (line: string): string | undefined => {
  if (!ITEM.test(line)) return undefined;
  const sign = line.trimStart().charAt(0);
  return /[\d①-⑳❶-❿]/u.test(sign) ? "number" : sign;
};

/** 小・中学校 is one word. */
const SCHOOLS = /^[幼小中高]$/u;
/** 絵画・書・写真の5部門. */
const NAMED_PARTS =
  /(?<![・一-鿿ァ-ヶーA-Za-z])(?<items>[一-鿿ァ-ヶーA-Za-z]{1,8}(?:・[一-鿿ァ-ヶーA-Za-z]{1,8}){1,8})の(?<number>\d|[二三四五六七八九])(?:種類|色|部門|教科|科目|味|分野|種目|競技|コース)/gu;
/** 東、西、南公民館の4会場. */
const LISTED_PARTS =
  /(?<=^|[\s。はも:])(?<items>[一-鿿ァ-ヶーぁ-んA-Za-z]{1,10}(?:、[一-鿿ァ-ヶーぁ-んA-Za-z]{1,10}){2,6})の(?<number>\d|[二三四五六七八九])(?:種類|色|部門|味|種目|会場|か所|地区|校)(?![一-鿿ぁ-ん]{0,4}の?うち)/gmu;
/** 今年は、たとえば: stands before a list and is none of it. */
const LEADS_TO_LIST = /[はがでにて]$|^(?:また|なお|さらに|ほかに?|そのほか|うち|たとえば|例えば)$/u;
/** 土日の3日間, 金・土・日の2日間. */
const WEEKEND =
  /(?<![日月火水木金土・、]|曜日?|から|〜|~)(?<days>[月火水木金土日](?:曜日?)?(?:[・、と]?[月火水木金土日](?:曜日?)?){1,4})の(?<number>\d|[二三四五六七八九])日間/gu;

/** 田中さんと佐藤さん、鈴木さんの2人: everybody by name. */
const NAMED_PEOPLE =
  /(?<=^|[。\n「(]|[はがも]、?)(?<items>(?:(?:[一-鿿々]{1,5}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,4})(?:さん|くん|ちゃん|氏|選手|先生)(?:、|と|・)){1,8}(?:[一-鿿々]{1,5}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,4})(?:さん|くん|ちゃん|氏|選手|先生))の(?<number>\d|[二三四五六七八九])(?:人|名)(?!家族|暮らし|きょうだい|兄弟|姉妹)/gu;

export const namedPartsAgainstTheirCount: Check<Figures> = function* ({ text }) {
  for (const match of text.matchAll(NAMED_PARTS)) {
    const [number] = numbersOf(match, "number");
    const names = (match.groups?.items ?? "").split("・");
    const items = names.length;
    if (items === number || names.some((name) => SCHOOLS.test(name))) continue;
    yield wrongCount(match, `挙げられているのは${items}つです`);
  }
  for (const match of text.matchAll(LISTED_PARTS)) {
    const [number] = numbersOf(match, "number");
    const names = (match.groups?.items ?? "").split("、");
    const leads = names.findLastIndex((name) => LEADS_TO_LIST.test(name)) + 1;
    const items = names.length - leads;
    if (items < 2 || items === number || (leads === 0 && items - 1 === number)) continue;
    yield wrongCount(match, `挙げられているのは${items}つです`);
  }
  for (const match of text.matchAll(NAMED_PEOPLE)) {
    const people = [...(match.groups?.items ?? "").matchAll(/(?:さん|くん|ちゃん|氏|選手|先生)(?=[、と・]|$)/gu)]
      .length;
    const [number] = numbersOf(match, "number");
    if (people !== number) yield wrongCount(match, `挙げられているのは${people}人です`);
  }
  for (const match of text.matchAll(WEEKEND)) {
    const [number] = numbersOf(match, "number");
    const days = (match.groups?.days ?? "").replace(/曜日?|[・、と]/gu, "").length;
    if (days !== number) yield wrongCount(match, `曜日は${days}つです`);
  }
};

const wrongCount = (match: { readonly index: number; readonly 0: string }, reason: string) => ({
  at: { start: match.index, end: match.index + match[0].length },
  problem: "は挙げた数と合いません",
  reason,
  advice: "抜けや余りがないか確かめて直してください",
});
