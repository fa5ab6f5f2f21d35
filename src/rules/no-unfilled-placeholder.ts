import { type Composition, composedIn } from "../context/composed.js";
import { around, enclosingQuote, isMentioned, isQuoted } from "../context/keep.js";
import { apart, sentencesAround } from "../context/nearby.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { words } from "../core/options.js";
import { FIELD, MEANT_BLANK, SOMEBODY_ELSES } from "../lexicons/blanks.js";
import {
  APPROVER,
  ASKED,
  ASKS_ANYBODY,
  ASKS_APPROVAL,
  ASSISTANT_SPEECH,
  BOSS_SAID,
  DESK_REPLACES,
  DESK_VERB,
  DOUBT,
  DRAFT_MATTER,
  DRAFT_PART,
  EDIT,
  FIND_OUT,
  FIND_THEN_WRITE,
  GOES_OUT_IF,
  HANDLE,
  LOOK_UP,
  NOT_SETTLED,
  PUT_IN,
  REMARK,
  REUSED,
  SHOW_THEN_POST,
  SOME_TIME,
  STILL_OPEN,
  TOUCHED,
  UNFINISHED,
} from "../lexicons/draft.js";
import { MASK_CLASS } from "../matching/masks.js";
import type { DocumentView, Match } from "../text/document.js";
import { foldString } from "../text/fold.js";

// --- Figures and names to come: ○月○日, 定員○名, 講師：○○先生 ---------------------------------------------------

/** Marks, Latin X or underlines in the place of a figure. */
const GAP = `(?:${MASK_CLASS}{1,6}|(?<![A-Za-z])[Xx]{1,4}(?![A-Za-z])|_{2,8})`;
/** Several marks or letters: too many for a list mark. */
const LONG_GAP = `(?:${MASK_CLASS}{2,8}|(?<![A-Za-z])[Xx]{3,}(?![A-Za-z]))`;
const IN_BRACKETS = `\\s?[(]\\s?(?:[○〇◯⚪⭕●■□△▲×✕Xx]{1,3}|[月火水木金土日祝・]{1,3})?\\s?(?:曜日?)?\\s?[)]`;

/** `○月○日（○）`, `5月○日`, `令和○年`, `○/○`. */
const GAP_DATE = new RegExp(
  [
    `(?:(?:令和|平成|西暦|20)?${GAP}\\s?年(?:度)?\\s?)?${GAP}\\s?月\\s?(?:${GAP}|\\d{1,2})\\s?日(?:${IN_BRACKETS})?`,
    `(?<!\\d)(?:1[0-2]|[1-9])\\s?月\\s?${GAP}\\s?日(?!時|程)(?:${IN_BRACKETS})?`,
    `(?:令和|平成|20)${MASK_CLASS}{1,2}\\s?年(?:度)?|令和[XxＸ]{1,2}年`,
    "(?:YYYY|yyyy)[年/.-](?:MM|mm)[月/.-](?:DD|dd)日?|(?<![A-Za-z])(?:MM|mm)月(?:DD|dd)日|(?<![A-Za-z])(?:HH|hh):(?:MM|mm)(?![A-Za-z])",
    `(?<![\\d/])(?:\\d{1,2}|${MASK_CLASS}{1,2})/${MASK_CLASS}{1,2}(?:${IN_BRACKETS})?(?![\\d/])`,
    `(?<=[一-龠ぁ-んァ-ヺ、。]|:\\s?)${GAP}月(?:上旬|中旬|下旬|頃|ごろ|号|末|から|まで|開催|開始|実施|予定)`,
    `(?:毎週|第\\d|[はの、])\\s{0,2}(?:${MASK_CLASS}{1,2}|(?<=毎週)\\s{1,4})曜日?(?=[にのはで、。\\d午]|$)`,
    `(?<=[はが、]|毎月|今月|来月|同)${GAP}日(?=[、。でにかまの(~〜]|$)`,
    `(?<=[一-龠ぁ-んァ-ヺ、。]|\\d日)[(][○〇◯⚪⭕●■□△▲×✕]{1,2}(?:曜日?)?[)](?=[にはのか、。〜~ \\d])`,
    "(?<!\\d)0?0月0?0日",
  ].join("|"),
  "gu",
);

/** `午後○時`, `○時○分`, `10:××`. A single 〇 is the figure zero there (午前〇時). */
const GAP_TIME = new RegExp(
  [
    "(?:午前|午後|朝|夜|夕方)\\s?(?:[●■○◯⚪⭕×✕△▲□◻*]{1,3}|〇{2}|[Xx_]{1,4})\\s?時(?:[●■○〇◯⚪⭕×✕△▲□◻*]{1,2}分|半|\\d{1,2}分)?",
    `${MASK_CLASS}{1,2}\\s?時\\s?(?:${MASK_CLASS}{1,2}\\s?分|半)`,
    "(?<=[一-龠ぁ-んァ-ヺ)、:〜~]\\s?)(?:[●■○◯⚪⭕×✕△▲□◻]{1,2}|〇{2})時(?!間|期|計|代|点|刻)",
    `(?<![\\d:])(?:\\d{1,2}|${MASK_CLASS}{1,2}|[Xx]{2}):(?:${MASK_CLASS}{2}|[Xx]{2})(?![A-Za-z])`,
  ].join("|"),
  "gu",
);

const UNIT =
  "名(?![前称物所古産字誉])(?:様|さま)?|人(?![気物生口間材体形])|組|円(?![形熟卓滑山])|万円|千円|回(?![答転覧復収])|か所|箇所|カ所|ヶ所|点(?![検字在線灯滅])|冊|枚|本(?![日人市校館文])|台(?![風所帳湾])|階|号(?!車)|%|歳(?:以上|以下|まで|から)|件|世帯|分(?![一-龠])|分間|日間|週間|時間|か月|ヶ月|カ月|周年|km|キロ|トン|kg";
const COUNTING = `(?:${FIELD}|先着|抽選で|限定|合計|総勢|約|計|毎月|当選者|参加者|来場者|来館者|応募者|合格者|受賞者|残り|最大|最低|1人|一人|大人|小人|こども|子ども|一般|会員|税込|延べ|のべ|全)(?:は|の|:)?\\s?`;
/** `定員○名`, `参加費は○○円`, `第○回`: a unit that an announcement counts. */
const GAP_COUNT = new RegExp(
  `${COUNTING}(?:${GAP}|\\?{2,})\\s?(?:${UNIT})|第${GAP}(?:回|期|号|弾|版)(?![答転覧])|第(?:${MASK_CLASS}{2}|X{2})(?=[一-龠])|(?<=[一-龠ぁ-んァ-ヺー、:])${MASK_CLASS}{1,4}名(?![前称物所古産字誉刺])|(?:[Pp]\\.\\s?${MASK_CLASS}{1,3}|${MASK_CLASS}{1,3}ページ)`,
  "gu",
);

/** `約○○分`, `1泊○○円`, `年額○○,○○○円`: a figure to come, where people are invited or informed. */
const GAP_FIGURE = new RegExp(
  `(?<=[一-龠ぁ-んァ-ヺー、:〜~])(?:${MASK_CLASS}{1,3},${MASK_CLASS}{3}|${LONG_GAP})\\s?(?:${UNIT})`,
  "gu",
);

/** `講師：○○先生`, `会場は○○公民館`: a row in the place of a label's value. */
const GAP_VALUE = new RegExp(
  `(?<=^|[\\s・●○■◆*>【(。、])(?:お|ご)?(?:${FIELD})\\s*(?:[:】)]\\s*|は、?|\\s)[一-龠ァ-ヺー]{0,6}${LONG_GAP}(?:[一-龠ァ-ヺー]{0,6}(?:さん|様|氏)?)?|${LONG_GAP}(?:(?:にて|において|で)(?:、)?(?:開催|実施|行い|開き)|(?:を|が)(?:開催|実施)(?:し|さ|いた)|(?:の|に関する|について)?(?:お知らせ|ご案内|開催のお知らせ))|(?:担当|係|課|相談員|職員|司会|講師|スタッフ|学芸員|司書|栄養士|保健師|館長)の${LONG_GAP}(?=です|と申します)|(?:\\d等|景品|賞品|粗品|目玉|メニュー|献立|演目|曲目|上映作品|優勝|大賞|最優秀賞|特別賞)(?:は|:)\\s?${LONG_GAP}|(?<![A-Za-z])x{2,4}(?:課|係|室|公民館|センター|公園|小学校|中学校)(?=から|より|まで|の|で|に)|^${LONG_GAP}\\s?(?:様|さま)(?=[、\\s。!]|$)`,
  "gmu",
);

/** `0797-○○-○○○○`, `〒000-0000`, `内線XXXX`, `https://www.xxxx.jp`. */
const GAP_NUMBER = new RegExp(
  [
    `(?<![\\d-])(?:0\\d{1,4}|${MASK_CLASS}{2,5}|[Xx]{2,5}|0{2,4})[-(](?:${MASK_CLASS}{2,5}|[Xx]{2,5}|0{2,4})[-)](?:${MASK_CLASS}{3,4}|[Xx]{3,4}|0{4})(?!\\d)`,
    `(?<![\\d-])0\\d{1,4}[-(]\\d{1,4}[-)](?:${MASK_CLASS}{4}|[Xx]{4})`,
    `〒\\s?(?:${MASK_CLASS}{3}|[Xx]{3}|000)-(?:${MASK_CLASS}{4}|[Xx]{4}|0{4})`,
    `内線\\s?:?\\s?(?:${MASK_CLASS}{2,4}|[Xx]{2,4})`,
    `https?:\\/\\/[!-~]{0,40}?(?:${MASK_CLASS}{2,}|(?<![A-Za-z])[Xx]{3,}(?![A-Za-z]))[!-~]{0,20}`,
    "(?<![A-Za-z0-9.\\\\])X{4,}(?![A-Za-z0-9])",
  ].join("|"),
  "gu",
);

// --- Spaces: 先着　　名, （　　大学）, 会費：　　円 --------------------------------------------------------------

const OPEN_UNIT =
  "名(?:様|さま)?(?![一-龠])|円(?![一-龠])|人(?![一-龠])|先生(?!方)|さん(?=[。、(はがのに\\s]|$)|氏(?=[。、(\\s]|$)|様(?=[。、(\\s]|$)|大学|学校|小学校|中学校|公民館|課(?=まで|へ|に|の)|歳(?:以上|以下)|年生";
const OPEN_MOMENT =
  "日(?=[(はにかまもとで、。〜~\\s]|$)|時(?:\\s{2,}分|半)?(?=から|まで|[にで、。〜~\\s]|$)|曜日?(?=[にのはで、。(\\s]|$)";
const OPEN_COUNTER =
  "組(?![み合織])|家族(?=[、。様にまを\\s]|$)|世帯(?![主構])|(?:人|名)分|(?:人|名)(?:様|さま)?(?=[、。がのにまをで(\\s]|$)|円|回(?![覧答収復])|枚|個(?!人|性)|冊|台(?![風所帳本])|席|区画|歳|袋|食(?=[、。をの限])|株|箱|チーム|か所|箇所|%|件(?!名)|キロ|メートル";
const OPEN_PLACE =
  "センター|ホール|会館|体育館|公園|広場|図書館|児童館|保育園|幼稚園|小学校|中学校|地区|丁目|号室|駅|市長|館長|講師";
const OPEN_SPACE = new RegExp(
  [
    `(?<=[一-龠ぁ-んァ-ヺー):])\\s{2,}(?:${OPEN_UNIT})`,
    `(?<=:)\\s+(?:名(?:様|さま)?|円|人|回)(?=[。、)\\s]|$)|(?<=[一-龠ぁ-んァ-ヺ)])\\s(?:円|名(?:様|さま)?)(?=[。、)]|$)`,
    `(?<=(?:定員|人数|費用|参加費|会費|料金|入場料|受講料|金額|価格|先着|募集人数|大人|小人|一般|こども|子ども)(?:は|が|:|で)?)(?:人|名(?:様|さま)?|円|組)(?=[。、)\\s]|$|です|で(?=[。、す])|まで)`,
    "(?<=(?:集合|開始|開演|開場|開館|閉館|受付|終了)(?:は|が|:))時(?=です|に|から|まで)|(?<=[はが:]\\s?)(?:午前|午後)?時(?:から|[〜~])(?:午前|午後)?時(?=まで|[。、\\s)]|$)|(?<=[はが:]\\s?)月日(?:[(]曜?日?[)])?(?=[にでから。、\\s]|$)|第\\s+(?:回(?![答転])|分団|小学校|中学校|位|部(?![屋分])|号|地区|会場|班|弾)|令和\\s+年|(?<=(?:電話|TEL|FAX)\\s*:?\\s?)(?:\\d{2,4})?\\s*-\\s+-",
    "(?:令和\\s{1,}年)?\\s{1,}月\\s{1,}日(?!本|曜|程|時)(?:\\s*[(]\\s*(?:曜日?)?[)])?",
    // 12月　　日, 1月の会は　　日（木）, 明日　　時から, 4時間　　分
    "(?<=\\d(?:月|年))\\s{1,}日(?=[(はにかまもとで、。〜~\\s]|$)|(?<=\\d(?:時間?|円))\\s{2,}(?:分|銭)",
    `(?<=[はがもでにのと、:~〜]|から|午[前後]|朝|夜|明日|本日|翌|第)\\s{2,}(?:${OPEN_MOMENT})`,
    "(?<=\\d-)\\s{2,}(?=[-)。\\s]|まで|へ|$)|(?<![\\d-])0\\d{1,4}-\\d{1,4}-\\s?(?=まで|へ|に|を|で|の|[。、)]|$)",
    // 先着　　家族, 材料は　　人分, 会場は　　　センター
    `(?<=先着|定員|限定|抽選で|およそ|約|最大|最高|合計|延べ|のべ|毎回|各回|1日|大人|小人|子ども|[はがもでにを、:])\\s{2,}(?:${OPEN_COUNTER})`,
    `(?<=[はがをにのでと、])\\s{3,}(?:${OPEN_PLACE})`,
    "[(「『]\\s{2,}[一-龠ぁ-んァ-ヺ]{0,6}[)」』]",
    // 今週は『』です
    "(?<=[は:、])(?:『』|「」)(?=です|を|は|が|に|で|と題|の(?:出|上|公|講|作|お))",
    "(?<=[一-龠ぁ-んァ-ヺー])[(]\\s[)](?=[。にがをはまので曜])",
    "(?<=[一-龠ぁ-んァ-ヺー:\\d])\\s?_{3,}|_{3,}(?=[一-龠ぁ-んァ-ヺー])",
  ].join("|"),
  "gmu",
);

const LABEL = `[・●○■◆*\\-\\s]{0,3}(?:お|ご)?(?:${FIELD})\\s*:`;
/** A label with nothing behind it and another label or nothing below it. */
const EMPTY_LABEL = new RegExp(`^${LABEL}[ \\t]*$(?=\\n+${LABEL}|\\s*$(?![^]))`, "gmu");

/** Labels whose value stands right behind them, and labels that never stand inside such a value. */
const OWN_VALUE =
  "日時|日程|とき|(?:開催|集合)?場所|会場|ところ|集合|対象|定員|人数|参加費|会費|入場料|受講料|講師|ゲスト|持ち物|締め?切り?|申込締切|テーマ|演題";
const NEXT_LABEL =
  "(?:開催|集合)?場所|会場|ところ|日時|日程|とき|対象|定員|人数|費用|参加費|会費|入場料|受講料|講師|持ち物|内容|締め?切り?|申し?込み?(?:先|方法|締切)?|問い?合わ?せ(?:先)?|主催|テーマ|演題";
/** `場所: 持ち物:軍手`: a label with nothing but the next label behind it in its line. */
const EMPTY_LABEL_INLINE = new RegExp(
  `(?<=^|[\\s・●○■◆*、。])(?:${OWN_VALUE})\\s?:(?=[ \\t]*[・●○■◆*/、]?[ \\t]*(?:お|ご)?(?:${NEXT_LABEL})\\s?:)`,
  "gmu",
);

// --- Values put off or only named: とき：あとで書く, ところ：（店名と地図） ----------------------------------------

const LATER = "(?:あとで|後で|あとから|後から|明日|あした|今夜|帰ってから|また今度)";
const LINE_LABEL = `(?<=^|[\\s・●○■◆*])(?:お|ご)?(?:${FIELD}|[一-龠ァ-ヺー]{1,8})\\s*:\\s*`;
const PUT_OFF_VALUE = new RegExp(
  `${LINE_LABEL}(?:${LATER}[^\\n。]{0,8}?(?:${EDIT}|${HANDLE}|${FIND_OUT})|未記入|未入力|要確認|仮|\\?{2,}|TBD|tbd)(?=[\\s。)]*$)`,
  "gmu",
);

const FIELD_NAME =
  "(?:(?:開催|発令|配信|掲載|公開|締切)?(?:日付|日時|時刻)|(?:開催|発令|掲載|公開|締切)日|(?:会場|施設|店|講座|イベント|行事|事業|市|町|村|課|部署|学校|団体|講師|担当者?|代表者?)名|(?:お)?名前|氏名|宛名|電話番号|数字|数値|金額|人数|URL|場所|地図|住所|内線(?:番号)?|直通(?:番号)?)";
const NAMED_VALUE = new RegExp(
  `(?<=^|[\\s・●○■◆*])(?:お|ご)?(?:${FIELD})\\s*:?\\s*[(<[〈](?:[^()<>\\n\\d]{0,8}(?:と|や|・|、|の))?(?:${FIELD_NAME}|最寄り駅|内容|詳細|コメント)(?:(?:と|や|・|、)[^()<>\\n\\d]{0,8})?[)>\\]〉](?=\\s*$)`,
  "gmu",
);

/** `場所：〔会場名〕`, `入場料：［金額］円`, `持ち物：<後日追記>`: the name of the value, or a promise of it, in its place. */
const BRACKETED_VALUE = new RegExp(
  `(?<=^|[\\s・●○■◆*(、。])(?:お|ご)?(?:${FIELD}|電話)\\s*:?\\s*[(<\\[〈《\\u3014【]\\s*(?:${FIELD_NAME}|会場|施設|ホール|店|(?:担当)?課|番号|月日|曜日|料金|講師|(?!若干|数|各|[有無匿記何全両])[一-龠ァ-ヺー]{1,6}名|(?:後日|のちほど|追って)(?:追記|記入|入力|記載))\\s*[)>\\]〉》\\u3015】](?=\\s*(?:$|[。、,()円名人]|さん|様|氏|先生|まで|へ|にて|で|から))`,
  "gmu",
);

// --- Fields of templates: {{発令時刻}}, ${date}, [会場名] ----------------------------------------------------------

const MERGE_FIELD = new RegExp(
  [
    "\\{\\{[^{}\\n]{0,40}\\}\\}|\\$\\{[^{}\\n]{1,40}\\}|<%=?[^%\\n]{1,40}%>|##[A-Z_]{3,}##|%(?:[A-Z]{2,}_)+[A-Z]{2,}%|%[一-龠ァ-ヺ]{2,8}%",
    `\\[\\[(?:${FIELD}|${FIELD_NAME})\\]\\]`,
    "(?<!\\{)\\{[ぁ-んァ-ヺ一-龠ー]{2,12}\\}(?!\\})",
    `[[<〈《\\u3014](?:ここに)?(?:${FIELD_NAME}|[一-龠ァ-ヺー]{1,6}名)[\\]>〉》\\u3015](?!の?欄|の(?:ところ|項目|箇所))(?=[にでをがはのへともま、。]|から|さん|様|氏)`,
    "[([【<〈](?:(?:お)?名前|氏名|宛名|お客様名|(?:ご)?担当者名|会社名|団体名)[)\\]】>〉]\\s?(?:様|さま|殿)",
    `[[<〈《\\u3014(【](?:ここに)?(?:${FIELD_NAME}|写真|画像|リンク|タイトル|本文|動画|ハッシュタグ)を?(?:ここに)?(?:入力|挿入)(?:してください|する)?[\\]>〉》\\u3015)】]`,
  ].join("|"),
  "gu",
);

// --- Notes: 【要確認】, (課長に聞く), ↑どちらか消す ---------------------------------------------------------------

const OPENING = "[([【<〈《\\u3014]\\s*[★※!*]*\\s*";
const CLOSING = "\\s*[★!。]*[)\\]】>〉》\\u3015]";
const INSIDE = "[^()[\\]【】<>〈〉\\n]";

const BRACKETED_MARK = new RegExp(
  `${OPENING}${INSIDE}{0,12}?(?:${UNFINISHED})(?:(?:[:、,・\\s/→!?★。]|です|中|箇所|する|して|お願い|願)${INSIDE}{0,24})?${CLOSING}`,
  "gu",
);
const BARE_MARK = new RegExp(
  `[※★←↑↓]\\s*(?:${UNFINISHED})${INSIDE}{0,20}|^#?\\s?TODO\\s|(?<![A-Za-zの日])(?:TODO|FIXME|TBD)\\s*:${INSIDE}{0,20}|^(?:下書き|仮原稿|草稿|たたき台)\\s*(?:です)?\\s*[:。\\d]${INSIDE}{0,12}`,
  "gmu",
);

/** Plain form throughout: あとで調べる; 届いたら差し替え; この行を消す; 課長に聞く. */
const NOTE_BODY = [
  `${INSIDE}{0,16}?${LATER}、?${INSIDE}{0,16}?(?:${EDIT}|${HANDLE}|${FIND_OUT})`,
  `${INSIDE}{1,20}?(?:たら|だら|次第|てから|でから|[のた](?:あと|後)(?:に|で)?)、?${INSIDE}{0,14}?(?:${EDIT}|${DRAFT_PART}(?:は|を|に|も)?${INSIDE}{0,8}?${HANDLE})`,
  `${INSIDE}{0,8}?${DRAFT_PART}(?:は|を|に|、|も|の|だけ)?${INSIDE}{0,14}?(?:${EDIT}|${HANDLE})`,
  `${INSIDE}{0,10}?${ASKED}(?:に|へ|から|の|と)${INSIDE}{0,12}?(?:確認(?:する|中|待ち)|聞く|きく|もらう|相談する|許可(?:を)?(?:とる|取る|もらう)|(?:チェック|OK|決裁|返事|回答)待ち)(?:こと)?`,
  `${INSIDE}{0,12}?(?:${FIND_THEN_WRITE})`,
  `${INSIDE}{0,8}?(?:${PUT_IN})`,
  `${INSIDE}{0,12}?(?:数字|名前|日付|金額|写真|画像|肩書|住所|電話番号|表記|コピペ)${INSIDE}{0,12}?(?:直す|差し替える|取り替える|(?<=[にへ])替える|選び直す|撮り直す|書き換える|入れ替える|消す)(?:こと)?`,
  `${DRAFT_PART}(?:は|を|、)?(?:何か|なんか|なにか|適当|いい感じ|うまいこと|よろしく)${INSIDE}{0,10}`,
  `${INSIDE}{0,12}?(?:${LOOK_UP}|${SHOW_THEN_POST})`,
  `${INSIDE}{0,12}?(?:${NOT_SETTLED})`,
  `(?:${REUSED})`,
  `(?:[前昨去][年回冬夏春秋]|先月)の(?:まま|コピペ|流用)、?${INSIDE}{0,12}?(?:直す|変える|確認|注意|チェック)(?:する)?(?:こと)?`,
  `${INSIDE}{0,12}?(?:日付|曜日|日時|数字|金額|人数|名前)(?:だけ)?(?:は|を)?(?:変える|かえる)(?:こと)?`,
  `${INSIDE}{0,6}?(?:${DRAFT_PART}|写真|画像|絵文字|タグ|リンク|地図|表|タイトル)(?:は|って|も)?、?(?:やっぱり?)?(?:どうする|どうしよう|要る|いる|いらん|必要|入れる|つける|付ける|残す|消す)(?:か)?\\?+`,
  `${INSIDE}{0,16}?(?:課長|部長|係長|上司|先輩|原課|先方|業者|デザイナー|財政|秘書)に(?:も)?確認`,
  `${INSIDE}{0,8}?(?:${REMARK})\\??`,
  `${INSIDE}{0,6}?(?:写真|画像|出典|数字|名前|住所|金額|料金|日付|日時|時間|リンク|URL|地図|本文|タイトル|続き)(?:は|を)?(?:あとで|後で)`,
  `(?:前年|去年|昨年|前回)の(?:まま|コピペ|流用)${INSIDE}{0,6}?\\?`,
].join("|");
/** What the desk is waiting for, and the verb it is waiting with: (調整中→決まったら入れる), (景品の写真は撮れたら貼る). */
const AWAITED = `${ASKED}|${DRAFT_MATTER}|許可|抽選|部屋|会議室|原稿|プロフィール|見積|返事|景品|調整|公開|公表|発表|承認|決裁|入稿|議決`;
const ONCE_KNOWN = `${INSIDE}{0,10}?(?:(?:${AWAITED})${INSIDE}{0,12}?(?:[ただ]ら|次第|待ち|の?後に?|(?=[→⇒]))|(?:決まっ|確定し|届い|わかっ|分かっ|固まっ)たら)(?:に)?[→⇒、\\s]*${INSIDE}{0,14}?(?:${EDIT}|${HANDLE}|貼る|書く|載せる|確定)`;
/** A second note may follow in the same brackets: (写真は後で替える。係長に見せてから出すこと). */
const MORE_NOTES = `(?:[。!、]${INSIDE}{1,24})?`;
const NOTE = new RegExp(
  `${OPENING}(?:[←→↑↓※]?(?:${NOTE_BODY}|${ONCE_KNOWN})|[←→↑↓]\\s*(?:${STILL_OPEN}))${MORE_NOTES}${CLOSING}|[←↑]\\s*(?:${STILL_OPEN})(?=[!。)\\s]*$)|[↑↓←→⇒※]\\s*(?:${NOTE_BODY}|${ONCE_KNOWN})(?=[!。)\\s]*$|、|(?<=←[^。\\n]{1,30})。)`,
  "gmu",
);

/**
 * A note by what it does: a doubt and a verb of the desk in one bracket, in either order (体育館でいいんだっけ?聞く); a doubt in
 * the place of a value (何個やったかな)個; a colleague to be asked.
 */
const NOTE_ACT = new RegExp(
  [
    `${OPENING}${INSIDE}{0,24}?(?:${DOUBT})${INSIDE}{0,20}?(?:${DESK_VERB})${CLOSING}`,
    `${OPENING}${INSIDE}{0,24}?(?:${DESK_VERB})[。、!\\s]${INSIDE}{0,20}?(?:${DOUBT})${INSIDE}{0,6}?${CLOSING}`,
    `${OPENING}${INSIDE}{1,24}?(?:${DOUBT})${INSIDE}{0,12}?${CLOSING}(?=[にをへ]|で[^すし]|(?:名|人|個|枚|本|円|時|日|冊|台|回|か所|先生|さん|氏)[^?!]{0,3}[、。にでがを、ま])`,
    `${OPENING}${INSIDE}{0,16}?(?:${ASKED})(?:に|へ|から|の|と)${INSIDE}{0,10}?(?:${DESK_VERB})${CLOSING}`,
    `[←↑]\\s*(?:(?:${DRAFT_MATTER})(?:は|って|も|が|、)?)[^。\\n]{0,14}?(?:${DOUBT})[^。\\n]{0,8}`,
  ].join("|"),
  "gmu",
);

/** A whole sentence of one's own among polite ones: something of the draft, later or better, a plain verb of the desk. */
const NOTE_SENTENCE = new RegExp(
  `(?<=^|[。!?♪\\s]|\\p{Extended_Pictographic}|[←→↑↓※])[^。!?\\n「」]{0,20}?(?:(?:${DRAFT_MATTER})[^。!?\\n「」]{0,16}?(?:(?:${SOME_TIME})[^。!?\\n「」]{0,14}?(?:${DESK_VERB})|${DESK_REPLACES})|(?:${SOME_TIME})[^。!?\\n「」]{0,14}?(?:${DRAFT_MATTER})[^。!?\\n「」]{0,10}?(?:${DESK_VERB}))(?=。|$)`,
  "gmu",
);
/** A finished notice speaks to its readers. */
const SPEAKS_TO_READERS =
  /(?:(?:です|ます|でした|ました|ません|ください|ましょう)[ねよ]?(?![ぁ-ん一-龠])[\s\S]*){2}|(?:来て|参加して|のぞいて|見に来て|集まって)(?:ね|くださ)|(?:お待ちして|お越し|ご参加|お申し?込み|ご来場)[\s\S]{0,12}(?:ます|ください)|(?:開催し|行い|開き|オープン)ます/u;
/** Plain sentences of another kind: recipes, steps, pledges, somebody's ways. */
const PLAIN_ON_PURPOSE =
  /レシピ|大さじ|小さじ|しょうゆ|みそ|砂糖|煮(?:る|込)|焼く|炒め|作り方|つくりかた|手順|材料|下ごしらえ|コツ|心得|合言葉|標語|三か条|[3三]か条|ルール|約束|やること|ToDoリスト|抱負|目標|日記|作文|俳句|川柳|買い物メモ|メモ(?:が|を|に|帳)|冷蔵庫|付せん|付箋|ノート|宿題|授業|ワークシート|講座の内容|クイズ|なぞなぞ|プログラム|体験できる|流れは/u;

/** Asked of a colleague in polite forms: ※公開前に消してください, 数字は仮です, 差し替えお願いします. */
const REQUEST = new RegExp(
  [
    "(?:公開|投稿|掲載|配信|アップ|送信)(?:する)?(?:前|時|まで)に(?:は|も|必ず)?(?:、)?(?:この(?:行|文|段落|メモ|注|部分)|ここ|メモ|注釈|コメント)(?:は|を|も)?[^。\\n]{0,8}(?:削除|消|外し?|取)",
    "(?:この|ここの?)(?:行|一?文|段落|メモ|注|部分|コメント)?(?:は|を|も)?、?(?:公開|投稿|掲載|配信|アップ)(?:する)?(?:前|時|まで)に[^。\\n]{0,8}(?:削除|消|外|取)",
    "(?:数字|金額|人数|日付|日時|時間|時刻|会場|場所|タイトル|見出し|写真|画像|名称|文面|リンク|URL|文章|原稿|文)(?:は|が)(?:まだ)?、?仮(?:です|のもの|で(?:す|入れ)|置き|。|\\)|$)",
    "仮の(?:数字|金額|人数|日付|日時|写真|画像|文章|文面|原稿)(?:です|なので|を入れて|が入って)",
    "ここ(?:から|より)(?:下|上|先|後)?(?:は|、)?(?:没|ボツ|下書き|メモ|作業用|編集中|書きかけ)|以下(?:は)?、?(?:没|ボツ|下書き|書きかけ|未完成)(?=[です。!)\\s]|$)",
    "ここ(?:に|は|、)?もう(?:一言|ひとこと|一文|少し|ちょっと)(?:何か)?(?:、)?(?:ほしい|欲しい|足す|足したい|入れたい|書きたい|膨らませ)",
    "(?<!部品の|電池の|カードの)差し?替え(?:を)?(?:お願いします|願います|よろしく|て(?:ください|おいて))|差し替え予定(?=[)】\\]])",
    "(?:課長|係長|部長|先輩|担当者?|校正者|デザイナー)(?:さん)?(?:へ|、)(?:ここ|この(?:文|行|部分|表現|数字)|下の文|上の文)",
  ].join("|"),
  "gmu",
);

/** To the one who approves the draft: ※係長へ…通りますか, 課長すみません、「…」と「…」どっちが, 赤入れてください. */
const TO_APPROVER = new RegExp(
  [
    `(?:(?:^|[([【※→↑↓←⇒])\\s*|(?<=(?:[。!?♪]|\\p{Extended_Pictographic})[^\\S\\n]?))(?:${APPROVER})(?:さん|様|殿)?(?:へ|に|宛|あて|、|:|!|\\s|す[みい]ません|お疲れ|ごめん)[^\\n]{0,50}?(?:${ASKS_APPROVAL})[^\\n)\\]】]*`,
    ASKS_ANYBODY,
  ].join("|"),
  "gmu",
);
const TO_SOMEBODY = new RegExp(
  `(?<=^|[。!?♪\\s]|\\p{Extended_Pictographic})(?:${APPROVER})(?:さん|さま|様|殿)?(?:へ|、|:|!|\\s|す[みい]ません|お疲れ)`,
  "mu",
);
/** 課長、「自己責任」という言葉は抜いてみました。これでよろしければ上げます: somebody, what was done to the draft, and that it goes out. */
const HANDED_IN: readonly Composition[] = [
  { core: new RegExp(GOES_OUT_IF, "u"), beside: [new RegExp(`${TO_SOMEBODY.source}|${TOUCHED}|${BOSS_SAID}`, "mu")] },
  { core: new RegExp(BOSS_SAID, "u"), beside: [new RegExp(TOUCHED, "u")], reach: 0 },
  {
    core: TO_SOMEBODY,
    beside: [new RegExp(TOUCHED, "u")],
    unless:
      /(?:と|って)(?:言|声|話|聞|報告|返|笑|お[伝話])|(?:作|写|折り紙|日記|詩|句|俳句|曲)(?:品|文|集)?展|ありがとう/u,
  },
];

/** Verses are shown to be corrected. */
const POEMS = /俳句|短歌|川柳|一句|作文|英文|論文|季語/u;

/** What a writing assistant says around the text it was asked for. */
const ASSISTANT = new RegExp(ASSISTANT_SPEECH, "gmu");

/** `←人数合ってる？`, `(会場はここでいいんだっけ？)`. */
const SELF_QUESTION = new RegExp(
  `(?:${OPENING}|[←※]\\s*)${INSIDE}{0,20}?(?:で?(?:合|あ)って(?:る|ます)か?|でいい(?:んだっけ|んでしたっけ|んですか|のか)|でよかったっけ|(?:って)?(?:書く|載せる))\\s*\\?+(?:${CLOSING}|$)`,
  "gmu",
);
/** `(16時だっけ？)`: small talk, but not where people are invited. */
const DATA_QUESTION = new RegExp(
  [
    `${OPENING}${INSIDE}{0,12}?\\d${INSIDE}{1,6}?(?:だっけ|だったっけ|でしたっけ|かな|かも)?\\s*\\?+${CLOSING}`,
    `${OPENING}${INSIDE}{0,8}?(?:いくら|何時|何日|何名|何人|何階|どこ|どっち|だれ|誰|住所|正式名称|正式名|漢字|読み方?|スペル|金額|電話番号|日付|期限)(?:は)?\\s*\\?+${CLOSING}`,
    `${OPENING}${INSIDE}{0,8}?(?:いくら|何時|何日|何名|何人|何階|どこ|誰)(?:だっけ|やっけ|でしたっけ|だったっけ|か(?:確認|聞く|調べる|見る))${CLOSING}`,
    `${OPENING}[一-龠ァ-ヺー\\d:]{2,10}\\?[一-龠ァ-ヺー\\d:]{2,10}\\?${INSIDE}{0,16}${CLOSING}`,
  ].join("|"),
  "gmu",
);
const ANNOUNCES = new RegExp(
  `(?:${FIELD})\\s*:|開催|ご参加|お申し?込み|お越し|参加費|定員|お待ちして|募集|ご来場|受け?付け?|お知らせ|ご案内|見込み|貸し?出し?|ご利用|放送|大会|講座|教室|待ち時間|お気軽に|お電話ください`,
  "u",
);

// --- Stand-ins for the text: ここに本文, 本文が入ります ------------------------------------------------------------

const PIECE =
  "(?:本文|文章|文|テキスト|説明文?|画像|写真|リンク|URL|タイトル|見出し|キャプション|コメント|地図|動画|ハッシュタグ|数字|日付|名前|挨拶文?|あいさつ文?|リード文?|一言|ひとこと|感想|プロフィール|経歴)";
const ENDS = "(?=[。!\\s]*(?:$|[#)\\]】]))";
const STAND_IN = new RegExp(
  [
    `ここに(?:は)?[^\\n。、]{0,10}?${PIECE}(?:を|が)?(?:入(?:る|ります|れる|れます)|書く|書きます|挿入(?:する)?|貼る|くる|来る|載せる)?${ENDS}`,
    `ここに${PIECE}(?=[。、])|(?:コメント|写真|画像|地図|図|リンク|URL|動画|挨拶|あいさつ|引用|プロフィール|経歴)ここ(?:に|へ)(?:一言|入れる|貼る|書く)?`,
    `${PIECE}が(?:ここに)?(?:入り|はいり)ます(?=[。)\\]】\\s]|$)`,
    "[Ll]orem ipsum[^\\n]{0,12}|(?:テキスト|本文|文章|ダミー|サンプル|キャプション){2,}|ダミー(?:テキスト|文章|文|画像)|サンプルテキスト",
    `^${PIECE}を(?:ここに)?入力(?:してください)?${ENDS}`,
    "[([【<](?:ここに)?(?:写真|画像|動画|地図|図|表|リンク|URL|バナー|QRコード)(?:\\d|[一二三]枚目)?(?:を|は)?(?:ここに)?(?:挿入|差し込み?|差し込む|貼る|貼り付け|入れる|入る|差し替え(?:る|予定)?|あとで|後で|後日)[)\\]】>]",
    // A line break in the middle of a sentence is none: ここに写真を挿入⏎花みずきが…
    "^ここに(?:写真|画像|動画|地図|図|表|バナー|リンク)を?(?:挿入|貼付|貼り付け)(?![ぁ-ん、機欄])",
    // ご覧ください→URL
    "(?<=[→⇒▶👇:]\\s?)[(](?:URL|url|(?:メール)?アドレス|リンク|電話番号|番号)[)]",
    // ここに日時
    "^ここに(?:日時|日付|会場|場所|料金|電話番号|連絡先|住所|氏名)(?:を)?(?:入れる|書く)?(?=\\s*$)",
    "(?<=[→⇒▶👇:]\\s?)(?:URL|url|リンク(?:先)?|ここにリンク)(?=\\s*$)",
    // IMG_0412.jpg
    "(?:IMG|DSC[NF]?|image|photo|写真|画像|バナー|チラシ|ポスター)[_-]?[\\w-]{0,20}(?:\\(\\d\\))?\\.(?:jpe?g|JPE?G|png|PNG|heic|HEIC|gif|mp4|MOV|mov|pdf|ai|docx?|pptx?)(?![A-Za-z/])",
    "(?:こちら|詳しく|くわしく|詳細|申し?込み?|リンク|ページ)(?:は|→|:|から)?\\s*(?:→|は)?\\s*[([【<](?:URL|リンク|url|ＵＲＬ)[)\\]】>](?!\\s*h)",
  ].join("|"),
  "gmu",
);

// --- Two wordings of which one should have gone ---------------------------------------------------------------------

const ENDING = "(?:ます|ました|です|でした|ません|ください|ましょう)";
const ALTERNATIVES = new RegExp(
  [
    `${ENDING}[。!]?\\s*(?:[/|]|or|OR)\\s*[^\\n/|。]{0,18}?${ENDING}(?=[。!()\\s]|$)`,
    `${ENDING}[(]${INSIDE}{1,16}${ENDING}\\s*\\?[)]`,
    `[([【]${INSIDE}{0,14}?(?:or|OR|それとも|か、)${INSIDE}{1,14}\\?[)\\]】]`,
    `${ENDING}[。!]?\\s*[([](?:または|or|もしくは|別案|案\\d|案[AB])[:：]?\\s*${INSIDE}{2,30}[)\\]]`,
    "^[([【]?(?:別案|代案|案\\s?[12AB①②]|[AB]案|パターン\\s?[12AB①②]|タイトル案\\s?\\d?|候補\\s?[12①②])[)\\]】]?\\s*[:.)\\s][^\\n。]{4,20}",
  ].join("|"),
  "gmu",
);
/** `【案3】`, `(第2稿)`, at the head of a text: which draft it is. */
const DRAFT_NUMBER =
  /^[([【](?:案\s?(?:\d{1,2}|[ABC①-⑨])|第[2-9二三四五]案|第[1-9一二三四五]稿|初稿|再校|改訂?案|最終案|たたき台)[)\]】]/gmu;
/** `します／いたします（どっちがいい？）`: asks a colleague which. */
const WHICH_WORDING = new RegExp(
  `${ENDING}[。!]?\\s*[/|]\\s*[^\\n/|。]{0,18}?${ENDING}[。!]?\\s*[([](?:どっち|どちら|どれ|表現|言い方|文末|統一|要相談|要検討|迷(?:う|い)|悩(?:む|み)|選んで|決めて)[^()\\n]{0,12}[)\\]]`,
  "gmu",
);
const ASKS_READERS = /投票|アンケート|コメント(?:欄|で|して)|教えて|募集|リプ/u;
/** Asks readers to choose, or reports on proposals: the alternatives are for them. */
const FOR_READERS =
  /投票|アンケート|どちら(?:が|に(?:します|投票)|の(?:案|デザイン|色|名前)|を選|も)|どっちが|選んで|選ぼう|募集|ご意見|比較|検討|説明会|選択|複数回答/u;

// -------------------------------------------------------------------------------------------------------------------

interface Construction {
  /** A cheap test that every text with the construction passes. */
  readonly gate: RegExp;
  readonly patterns: readonly RegExp[];
  readonly composed?: readonly Composition[];
  readonly problem: string;
  readonly advice: string;
  /** What in the post makes the construction innocent. */
  readonly unless?: RegExp;
  /** What the post must have besides. */
  readonly onlyIf?: RegExp;
  /** Text that was copied over and over is one problem. */
  readonly once?: boolean;
}

const HAS_GAP = new RegExp(`${MASK_CLASS}|[Xx]{1,2}|_{2}|\\?{2}|00|0月0|(?:YY|yy|MM|mm|HH|hh)|毎週\\s`, "u");
const BLANK_PROBLEM = "は書き入れるべきところが空いたままです";
const BLANK_ADVICE = "正しい内容を書き入れ、決まっていなければ「未定」と書いてください";

const CONSTRUCTIONS: readonly Construction[] = [
  {
    gate: /[{[<〈《〔%]|##|[)】]\s?(?:様|さま|殿)|入力|挿入|YY/u,
    patterns: [MERGE_FIELD],
    problem: "は差し込み項目が置き換わらずに残ったものです",
    advice: "実際の値に置き換えてください",
  },
  {
    gate: /[([【<〈《〔※★←↑↓→⇒]|TODO|FIXME|TBD|下書き|原稿|草稿|たたき台|前に|までに|時に|仮|差し?替え|ここ|以下|課長|係長|部長|先輩|担当|校正|デザイナー/u,
    patterns: [BRACKETED_MARK, BARE_MARK, NOTE, REQUEST, SELF_QUESTION],
    problem: "は作成中の覚え書きが残ったものです",
    advice: "確かめて本文に反映し、この覚え書きを消してください",
  },
  {
    gate: /[([【<〈《〔←↑]/u,
    patterns: [NOTE_ACT],
    problem: "は作成中の覚え書きが残ったものです",
    advice: "確かめて本文に反映し、この覚え書きを消してください",
    onlyIf: SPEAKS_TO_READERS,
    unless: PLAIN_ON_PURPOSE,
  },
  {
    gate: /[るくすう直替記筆認談話考決](?:こと|予定|つもり|か(?:な|も)?|わ|よ)?(?:。|$)/mu,
    patterns: [NOTE_SENTENCE],
    problem: "は自分あての覚え書きが残ったものと読めます",
    advice: "済ませてから本文に反映し、この部分を消してください",
    onlyIf: SPEAKS_TO_READERS,
    unless: PLAIN_ON_PURPOSE,
  },
  {
    gate: /[課係部次局室館園所校班]長|補佐|主[幹査任]|チーフ|リーダー|先輩|上司|担当|校正|デザイナー|広報|さん|赤|添削|なら|たら|これで|文[面章言案]|言い回し|表現|原稿|て(?:もら|いただ)/u,
    patterns: [TO_APPROVER],
    composed: HANDED_IN,
    problem: "は上司や同僚に確かめる言葉が残ったものです",
    advice: "確かめて本文に反映し、この部分を消してください",
    unless: POEMS,
  },
  {
    gate: /以下|こちら|いかが|調整|変更|ご?要望|AI/u,
    patterns: [ASSISTANT],
    problem: "は文案を頼んだ相手の返事が残ったものです",
    advice: "投稿する文だけを残してください",
    once: true,
  },
  {
    gate: /[([【<〈《〔].{0,40}(?:\?|っけ|か(?:確認|聞く|調べる|見る))/u,
    patterns: [DATA_QUESTION],
    problem: "は作成中の疑問が残ったものです",
    advice: "確かめて正しい内容を書いてください",
    onlyIf: ANNOUNCES,
  },
  {
    gate: /ここ|[→⇒▶👇:]\s?[(]?(?:URL|(?:メール)?アドレス|電話|番号|url|リンク)|\.(?:jpe?g|png|heic|gif|mp4|mov|pdf|ai|docx?|pptx?)|入ります|はいります|orem|テキスト|本文|文章|ダミー|サンプル|キャプション|入力|[([【<](?:写真|画像|動画|地図|図|表|リンク|URL|url|バナー|QR)/iu,
    patterns: [STAND_IN],
    problem: "は本文の代わりに置かれた仮の文言です",
    advice: "実際の内容に置き換えるか、削ってください",
    once: true,
  },
  {
    gate: /[/|(]|or|OR|それとも|か、|または|案|パターン|候補/u,
    patterns: [ALTERNATIVES],
    problem: "は、どちらかを選ばないまま二通りの案が残ったものです",
    advice: "使うほうだけを残してください",
    unless: FOR_READERS,
  },
  {
    gate: /[案稿校台][\s\dABC①-⑨]{0,3}[)\]】]/u,
    patterns: [DRAFT_NUMBER],
    problem: "は原稿の番号や名前が残ったものです",
    advice: "投稿する文だけを残してください",
    unless: FOR_READERS,
  },
  {
    gate: /[/|]/u,
    patterns: [WHICH_WORDING],
    problem: "は、どちらかを選ばないまま二通りの案が残ったものです",
    advice: "使うほうだけを残してください",
    unless: ASKS_READERS,
  },
  {
    gate: HAS_GAP,
    patterns: [GAP_DATE, GAP_TIME, GAP_NUMBER, GAP_COUNT, GAP_VALUE],
    problem: BLANK_PROBLEM,
    advice: BLANK_ADVICE,
  },
  {
    gate: /[:([<〈《〔【]/u,
    patterns: [PUT_OFF_VALUE, NAMED_VALUE, BRACKETED_VALUE, EMPTY_LABEL, EMPTY_LABEL_INLINE],
    problem: BLANK_PROBLEM,
    advice: BLANK_ADVICE,
  },
  {
    gate: /\s{2}|_{3}|\d-(?!\d)|『』|「」|第\s|\s(?:円|名|曜|回|年|日|-)|:\s|[はがでも]\s?(?:人|名|円|組|時|月日)|先着|人数|一般|[大小]人|子ども|こども|\(\s/u,
    patterns: [OPEN_SPACE],
    problem: BLANK_PROBLEM,
    advice: BLANK_ADVICE,
  },
  {
    gate: HAS_GAP,
    patterns: [GAP_FIGURE],
    problem: BLANK_PROBLEM,
    advice: BLANK_ADVICE,
    onlyIf: ANNOUNCES,
  },
];

/** The whole post shows how something is filled in or written. */
const SAMPLE =
  /記入例|記載例|書き方|書きかた|様式(?:第|例)|ひな形|雛形|テンプレ|文例|例文|コピペ(?:して(?:お?使(?:い|って)|くださ)|用に|でき|可能|OK)|コピーして(?:使|お使)|差し込み印刷|プログラミング|ソースコード/u;

export const noUnfilledPlaceholder = defineRule({
  meta: {
    id: "no-unfilled-placeholder",
    articles: { official: ["5(5)"], private: ["8(5)"] },
    tier: "error",
    summary: "○月○日・【要確認】・{{日付}} など、書き入れ忘れた箇所や消し忘れた覚え書き",
    rationale: "書きかけのまま公開すると、読み手に誤解や混乱を招きます",
    examples: {
      bad: [
        "朝市は○月○日（日）に開きます。",
        "定員は○○名、参加費は○○円です。",
        "【要確認】駐車場は使えません。",
        "{{氏名}}様、ご当選おめでとうございます。",
        "講師は　　　　先生です。",
        "雨のときは中止します／延期します。",
      ],
      good: [
        "申込書の日付は「○月○日」の形で書いてください。",
        "〇歳から参加できます。",
        "○日時　6月7日（日）午前10時\n○場所　中央公園",
        "ゲストは未定です。決まりましたらお知らせします。",
        "件名に【要確認】と書かれた不審なメールに注意してください。",
      ],
    },
  },
  options: {
    markers: words([], "下書きに使っている独自の目印（★仮★など）。本文に残っていれば報告する"),
  },
  *check(document, { options }): Iterable<Finding> {
    const markers = ownMarkers(document, options.markers);
    const taken: Match[] = [];
    for (const { at, construction } of [...markers, ...candidates(document)]) {
      const { problem, advice, once = false } = construction;
      if (!options.audit && (isMeant(document, at) || !fitsPost(document, construction))) continue;
      if (taken.some((other) => (other.start < at.end && at.start < other.end) || (once && other.text === at.text)))
        continue;
      taken.push(at);
      yield { at, problem, advice };
    }
  },
});

interface Candidate {
  readonly at: Match;
  readonly construction: Construction;
}

const fitsPost = (document: DocumentView, { unless, onlyIf }: Construction): boolean =>
  !(unless !== undefined && document.has(unless)) && (onlyIf === undefined || document.has(onlyIf));

const candidates = (document: DocumentView): readonly Candidate[] =>
  CONSTRUCTIONS.filter(({ gate }) => document.has(gate)).flatMap((construction) =>
    [
      ...construction.patterns.flatMap((pattern) => document.matches(pattern)),
      ...(construction.composed ?? []).flatMap((composition) => composedIn(document, composition)),
    ]
      .filter((at) => !isZero(document, at) && !isListMark(document, at))
      .map((at) => ({ at: trimmed(document, at), construction })),
  );

const OWN_MARKER: Construction = {
  gate: /./u,
  patterns: [],
  problem: "は下書きの目印が残ったものです",
  advice: "本文を仕上げて、この目印を消してください",
};

const ownMarkers = (document: DocumentView, markers: readonly string[]): readonly Candidate[] =>
  markers.map(foldString).flatMap((marker) => {
    const start = document.text.indexOf(marker);
    return start < 0 ? [] : [{ at: document.match(start, start + marker.length), construction: OWN_MARKER }];
  });

/** The blank is meant: quoted, spoken of, shown as a sample, or left for readers to fill. */
const isMeant = (document: DocumentView, at: Match): boolean => {
  if (
    (isQuoted(document, at) && !fillsItsQuote(document, at) && !EMPTY_BRACKETS.test(at.text)) ||
    isMentioned(document, at)
  )
    return true;
  const { before, after } = around(document, at);
  return (
    (EMPTY_BRACKETS.test(at.text) && SPOKEN_OF.test(neighbours(document, at))) ||
    MEANT_BLANK.test(before) ||
    MEANT_BLANK.test(after) ||
    SOMEBODY_ELSES.test(before + after) ||
    document.has(SAMPLE)
  );
};

/** Brackets with nothing in them, of which the post may speak: 名札の（　　）には…お書きください, かっこの中に入る数字. */
const EMPTY_BRACKETS = /^[(「『【]\s*[)」』】]$/u;
const SPOKEN_OF =
  /クイズ|かっこ|カッコ|カギ|鉤|括弧|記号|くく(?:っ|る|り)|囲(?:ん|む|み)|空(?:い[てた]|欄|白|所)|」の(?:欄|らん|ところ)|穴(?:うめ|埋)|お?書き(?:く|添|込|入れ|いただ|に)|書い(?:て|ていただ)|ご?記入|(?:に|が)入(?:る|れて)|[当あ]て(?:はま|て)|サイン|押印|印鑑|何でしょう/u;

const neighbours = (document: DocumentView, at: Match): string =>
  apart(sentencesAround(document, document.sentenceAt(at), 1, 2));

/** `名前は「(命名式のあと追記)」です`: the note stands where the quoted name should. */
const fillsItsQuote = (document: DocumentView, at: Match): boolean => {
  const quote = enclosingQuote(document, at);
  return quote !== undefined && /^[([【].*[)\]】]$/u.test(at.text) && quote.end - quote.start === at.text.length + 2;
};

/** The figure zero in kanji numerals (二〇日, 一〇周年) or as a count (〇円, 〇人). */
const isZero = (document: DocumentView, at: Match): boolean => {
  const gap = /[○〇◯]/u.exec(at.text);
  if (gap === null) return false;
  const before = document.text.charAt(at.start + gap.index - 1);
  const after = document.text.charAt(at.start + gap.index + 1);
  if (/[一二三四五六七八九十百千・]/u.test(before) || /[一二三四五六七八九十]/u.test(after)) return true;
  return (
    gap[0] === "〇" &&
    after !== "〇" &&
    !/^(?:定員|先着|抽選|第)/u.test(at.text) &&
    /^〇(?:円|人|件|点|回|%|歳|か所|箇所)/u.test(at.text.slice(gap.index))
  );
};

const STARTS_LIKE_LIST_ITEM = new RegExp(`^${MASK_CLASS}\\s?(?:月(?!.{0,3}日)|時(?!.{0,3}分)|年)`, "u");

/** `○日時`, `○時間`: at the start of a line a single mark begins a list item. */
const isListMark = (document: DocumentView, at: Match): boolean => {
  const begins = document.text.slice(document.text.lastIndexOf("\n", at.start - 1) + 1, at.start).trim() === "";
  return begins && STARTS_LIKE_LIST_ITEM.test(at.text);
};

/** Without spaces at either end, unless there is nothing else. */
const trimmed = (document: DocumentView, at: Match): Match => {
  const text = at.text.trim();
  if (text === "" || /^\s+\S+$/u.test(at.text)) return document.match(at.start, at.end);
  const start = at.start + at.text.indexOf(text);
  return document.match(start, start + text.length);
};
