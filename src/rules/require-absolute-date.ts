import { findDates } from "../calendar/dates.js";
import { DAY_NAMES } from "../calendar/named-days.js";
import { isMentioned, isQuoted } from "../context/keep.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { flag, words } from "../core/options.js";
import type { DocumentView, Match } from "../text/document.js";

const WEEKDAY = "[日月火水木金土]曜日?";
/**
 * A day named by its distance from today. Not 明日 as the future (明日を担う, 明日への), nor 今日 as our time (今日的な,
 * 昨日今日).
 */
const RELATIVE_DAY = new RegExp(
  [
    "明日(?!葉|香|[をへ](?!$|。|、)|の(?:ため|未来|社会|まち|日本|世代|担い手|自分|日常|暮らし|ヒント)|に(?:向|つな|かけ|生き|残)|からでも)",
    "あした(?!ば|か[ぁ-ん]?ら(?:も|でも)|を|へ|の(?:ため|まち))",
    "(?<![ぁ-ん])あす(?=[はもに、の(]|から|まで|$|!)",
    "(?:明後日|あさって|しあさって|明晩|明朝|明夜)",
    "(?:本日|(?<!昨日)今日(?!的|性|この[頃ご]|明日|まで(?:の(?:歩|あゆ|歴|間)|に|[^。、]{0,6}(?:支え|続|歩|ありがとう|お世話))|では?(?:、|も))|(?<![ぁ-ん])きょう(?!だい|しつ|かい|りゅう|いく|ぎ|じ|わ))",
    "(?:今夜|今晩|今宵|この後|このあと)",
    "(?:今|この|来|再来|次の|翌)週末",
    `(?:今|来|再来)週(?:の?(?:${WEEKDAY}|半ば|初め|はじめ|頭|前半|後半|中))?(?!刊|号|末)`,
    `(?:今度|次|次回|こんど)の(?:${WEEKDAY}|[日月火水木金土](?=[にはもの、!で])|週末|土日|日曜|休日|連休|祝日)`,
    `(?:今|来|再来)月(?:[末中]|の?(?:半ば|上旬|中旬|下旬|初め|はじめ|第[1-4一二三四]${WEEKDAY}))?(?!号|刊)`,
    "(?:週|連休|年|お盆|GW|休み)明け",
    "(?:締め?切り?|〆切|しめきり|期限|終了|最終日|開幕|開催|本番|当日|オープン)まで、?(?:あと|残り)、?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日",
  ].join("|"),
  "gu",
);
/** Days of a month named loosely speak of the whole month as well: they need an ending, not just any event. */
const WHOLE_MONTH = /^今月$/u;

const COUNTDOWN = /まで、?(?:あと|残り)/u;

/** What is announced. */
const EVENT =
  "開催|開館|休館|閉館|閉庁|開庁|休庁|開園|休園|閉園|休業|休診|休校|休講|営業|お休み|休み(?=です|と|に|の|。|!|$)|実施|受付|受け付け|締め?切|〆切|しめきり|申込|申し込|応募|予約|配布|配付|お配り|募集|通行止め|通行規制|断水|停電|工事|運休|運行|減便|放送|配信|上映|上演|公開|展示|投票日?|中止|延期|再開|開始|スタート|始ま|はじま|オープン|開店|開場|開演|開会|終了|最終日|まで(?!も|に(?:な|い|し))|行い?ます|行われ|おこな(?:い|わ)|ひら(?:き|か)|開(?:き|か)(?:ます|れ)|催(?:し|さ)|やります|出店|出展|出演|点検|検診|健診|講座|教室|相談会|説明会|販売|発売|収集|回収|集合|公演|コンサート|試合|大会|まつり|祭り?|フェス|マルシェ|朝市|花火|上げ|点灯|ライトアップ|から(?=です|。|!|$|、|は(?:通|休|工|断))|利用(?:でき|いただけ)ま|使えなく|使えま(?:す|せん)|止まり|入れません|お越し|(?:が|も)(?:あり|ござい)ます|\\d{1,2}(?:時|:\\d{2})|マラソン|駅伝|パレード|体験|[一-龠ぁ-ん]会(?=[。!がをは、]|です|$)|申し込み|巡回|鳴らし|鳴り|放流|散布|届き|届け(?:ます|し)|決まり|決定し|(?:中止|延期|変更|休み)(?:に|と)(?:なり|し|いたし)|変わります|分は|枠|来てね|会いましょう|集まれ|いよいよ";
const ANNOUNCES = new RegExp(EVENT, "u");
const ENDS = /まで|締め?切|〆切|終了|最終/u;

/** Not an announcement of what is to come: reports, greetings, sayings, tips. */
const NO_ANNOUNCEMENT =
  /(?:(?<!(?:決ま|な|決定|変更|延期|中止)(?:り|し|いたし|させていただき)?)(?:まし|でし)た|(?<=[っいん])[ただ])(?:ね|よ|[。!…♪~〜]|\p{Extended_Pictographic}|\(|$)|ありがとう|お疲れ|[今き](?:日|ょう)は(?:、)?[^。]{1,20}(?:の日|記念日)(?!程|時)|から(?:すぐ)?(?:使え|でき|役立|試せ|始められ|はじめられ|実践)|がんばりましょう|頑張りましょう|(?:毎|いつも)/u;
/** Alerts are for now; a date would slow them down. */
const EMERGENCY =
  /避難(?!訓練|所運営|行動計画|経路図|のしかた)|警報(?!器|機)|注意報|警戒(?:レベル|情報|アラート)|緊急|地震(?!体験|に備え|対策)|津波(?!避難訓練)|土砂(?:崩|災)|氾濫|浸水|特別警報|震度|火災(?!予防|報知)|速報|行方不明|不審者|クマ|熊の?出没|Jアラート|(?:断水|停電)(?:が|は)?(?:発生|して(?:い)?(?:ます|る)|続)/u;

const FIGURE_DATE = /(?<![\d/])(?:1[0-2]|0?[1-9])[/.](?:3[01]|[12]\d|0?[1-9])(?![\d/])(?!\s?(?:倍|%|[a-zA-Z]{1,2}))/u;
const NAMED_DAY = new RegExp(DAY_NAMES.join("|"), "u");
const YEAR_AND_MONTH = /\d{4}年\d{1,2}月|令和[\d元一二三四五六七八九十]{1,3}年[\d一二三四五六七八九十]{1,2}月/u;

export const requireAbsoluteDate = defineRule({
  meta: {
    id: "require-absolute-date",
    articles: { official: ["5(5)"] },
    tier: "review",
    offByDefault: true,
    summary: "「明日」「今週末」だけで日付のない告知",
    rationale: "投稿は拡散されて後から読まれるので、いつのことか分からなくなります",
    examples: {
      bad: [
        "⟦明日⟧、市民まつりを開催します！",
        "プールは⟦今週末⟧まで開いています。お早めにどうぞ",
        "⟦来週月曜⟧から通行止めになります。",
      ],
      good: [
        "明日10月4日（土）、市民まつりを開催します！",
        "本日はありがとうございました！",
        "明日を担う子どもたちの作品展を開催中です",
        "本日、市内に避難指示が出ました。明日まで警戒してください",
      ],
    },
  },
  options: {
    predicates: words([], "告知とみなす語を足す（例: 湯びらき）"),
    ephemeral: flag(false, "ストーリーズやライブ配信など、その場で消える投稿の設定では検査しない"),
  },
  *check(document, { options }): Iterable<Finding> {
    if (options.ephemeral) return;
    const found = document.matches(RELATIVE_DAY);
    if (found.length === 0 || document.has(EMERGENCY) || hasDate(document.text)) return;
    const at = found.find(
      (day) =>
        !isQuoted(document, day) && !isMentioned(document, day) && isAnnounced(document, day, options.predicates),
    );
    // One date makes the whole post clear: one finding a post.
    if (at !== undefined)
      yield {
        at,
        problem: "は後から読む人には日付が分からない言い方です",
        advice: "月日と曜日を書き添えてください（例: 明日7月18日(土)）",
      };
  },
});

const hasDate = (text: string): boolean =>
  FIGURE_DATE.test(text) || YEAR_AND_MONTH.test(text) || NAMED_DAY.test(text) || findDates(text).length > 0;

/** Whether something is announced for that day, in its sentence or, after a bare 「いよいよ明日！」, in the next. */
const isAnnounced = (document: DocumentView, day: Match, more: readonly string[]): boolean => {
  const sentence = document.sentenceAt(day);
  const rest = document.text.slice(day.end, sentence.end);
  const next = document.sentences[sentence.index + 1];
  const before = document.text.slice(sentence.start, day.start);
  const isBare = /^(?:です|だ|に迫|と|は)?[^\p{L}]*$/u.test(rest);
  if (COUNTDOWN.test(day.text)) return true;
  const said = isBare ? `${before}${rest}${next?.text ?? ""}` : `${before.slice(-24)}${rest}`;
  if (NO_ANNOUNCEMENT.test(isBare ? sentence.text : rest)) return false;
  if (WHOLE_MONTH.test(day.text)) return ENDS.test(rest.slice(0, 4));
  return ANNOUNCES.test(said) || more.some((word) => said.includes(word));
};
