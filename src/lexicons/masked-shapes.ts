import { MASK_CLASS } from "../matching/masks.js";
import { TITLE } from "./people.js";

/**
 * Shapes of words and names with a letter masked that no list could hold: surnames, shops, places, and the verbs to
 * kill and to die. Each says by its neighbours that the mark stands for a letter and not for a list item, a figure or
 * an evaluation.
 */

/** What a name or title is followed by. */
export const HONORIFIC =
  "さん|さま|様(?![式子々])|氏(?!名)|君(?!たち|ら)|くん|ちゃん|せんせい|先輩|後輩|夫人|夫妻|選手(?![権村団])|容疑者|被告|秘書|記者|一家|社員|店員|町内会長|自治会長|組合長|委員長|代表";

const GUARDED_LEFT = "(?<![一-龠々ァ-ヺーA-Za-z0-9])";
/** A single filled or open circle or square. */
const DOT = "[○〇◯⚪⭕●⚫■◼□◻✕]";

/** `イ○ン`, `カス○ック`: a katakana word with a letter masked; two whole words with a mark between do not fit. */
const MASKED_KATAKANA = new RegExp(
  `(?<![ァ-ヺー]|${MASK_CLASS})(?:[ァ-ヺ]${DOT}[ァ-ヺー]{1,4}|[ァ-ヺ][ァ-ヺー]{1,2}${DOT}[ァ-ヺー]{1,2}|[ァ-ヺ](?:${DOT}[ァ-ヺー]{1,3}){2})(?![ァ-ヺー]|\\s?${MASK_CLASS})`,
  "gu",
);
/** `ハ○太郎`, `ヤ○業者`. */
const KATAKANA_THEN_KANJI = new RegExp(`(?<![ァ-ヺー・]|${MASK_CLASS})[ァ-ヺ]${DOT}(?!印)[一-龠]{1,3}`, "gu");
/** Answer keys and legends, which only look like masks: `ア○イ×`. */
export const ANSWER_KEY = /^(?:ア.イ|イ.ロ)|^[アイウエオ][○×]/u;

/** Kanji before a mask that is a gap, a numeral or an evaluation: 第○区, 月○回, 全○市. */
const NO_NAME = "第何各毎全約計同他数一二三四五六七八九十百千万億年月日時可否有無出欠要不印丸男女朝昼晩夜和成正治";
/** `芦○市`, `小○高校`: a place or school with one letter masked. */
const MASKED_PLACE = new RegExp(
  `${GUARDED_LEFT}(?![${NO_NAME}])[一-龠々]{1,2}(?<![${NO_NAME}])${DOT}[一-龠]?(?:市(?![民販内外街])|町(?![内民])|村|県|区(?!分|間|域)|駅|署|小学校|中学校|高校|大学|病院|銀行|新聞|建設|組|会社|党|議会|屋(?=[のがはでにを、]|さん)|家(?=の[牛丼])|商店|温泉|神社|通り)`,
  "gu",
);
/** `田○さん`, `佐○木課長`. */
const MASKED_PERSON = new RegExp(
  `${GUARDED_LEFT}(?![${NO_NAME}])[一-龠々]${DOT}[一-龠々]?(?:${TITLE}|${HONORIFIC})`,
  "gu",
);
/** `佐藤○子さん`, `山田●郎`: a given name with a letter masked. */
const MASKED_GIVEN_NAME = new RegExp(
  `${GUARDED_LEFT}[一-龠]{1,3}${DOT}[子郎男美太介恵香奈一夫雄]{1,2}(?:${HONORIFIC}|(?=[がはもの]))`,
  "gu",
);
/** `N○K`, `ド○モ`'s Latin kin: a letter of a Latin name masked. */
const MASKED_LATIN = /(?<![A-Za-z0-9])[A-Za-z]{1,3}[○〇◯⚪⭕●⚫][A-Za-z]{1,5}(?![A-Za-z]|\s?[○〇◯×✕△])/gu;
/** `×山さん`, `また○川さん`: the first letter of a surname; at the start of a line a circle marks a list. */
const BEHEADED_SURNAME = new RegExp(
  `(?:(?<=^|[\\sぁ-ん、。!?「])[×✕]|(?<=[ぁ-んァ-ヺ、。!?」])${DOT})[山川田村木本井野崎島橋原藤沢口谷森林石岡松内](?:さん|くん|ちゃん|氏(?!名)|${TITLE})`,
  "gmu",
);
/** `秋○が悪い`, `金●だけ`: one kanji and a mask as the subject or the topic. */
const MASKED_SURNAME = new RegExp(
  `${GUARDED_LEFT}(?:(?![${NO_NAME}月火水木金土日赤青黒白緑黄左右上下大中小本別再新旧未済正誤良朱])[一-龠][○〇◯⚪⭕●⚫■◼]|[一-龠][●⚫■◼])(?=(?:が|は|も|って|だけ|なんか|のせい|とか|に(?!つ))[ぁ-んァ-ヺ一-龠A-Za-z、!?])`,
  "gu",
);
/** `や○だ商店`, `う○い棒`: hiragana on both sides, then what the name belongs to. After a particle the mark is a mark. */
const MASKED_HIRAGANA = new RegExp(
  `(?:(?<![ぁ-ゖ])(?![にはがをともで])[ぁ-ん]|(?<=[のはがもで、])(?![にはがをともで])[ぁ-ん])${DOT}(?![をかがではとにもなのつ])[ぁ-ん]{1,3}(?:[一-龠ァ-ヺ]{1,3}|さん)`,
  "gu",
);
/** `週刊新○`, `月刊○○`: periodicals. */
const MASKED_PERIODICAL = new RegExp(
  `(?:週刊|月刊|日刊)(?:[一-龠ァ-ヺ]{1,3}${DOT}|${DOT}{1,2}[一-龠ァ-ヺ]{1,3})`,
  "gu",
);

/** What veils those two verbs. */
const VEIL = "[○〇◯⚪⭕●⚫×✕*■]";
/** `○すぞ`, `●ね`, `撃ち◯され`, `死×`: to kill and to die, whose conjugated forms leave one letter standing. */
const KILL = new RegExp(
  `(?<!${MASK_CLASS}|^|\\n|[一-龠][0-9]?|\\d)${VEIL}(?:ね(?=[やよ!?。、\\sてかば]|$)|す(?=[ぞよわな!?。]|$)|してやる|されたい|されかけ|されて?(?:しま|ちゃ|る|た|ろ)|せ(?=[よや!?。]|$))|^${VEIL}(?:すぞ|されたい|ねや|ねよ|してやる)|[死殺]${VEIL}(?=[!?。、\\sやよぞ]|ば(?:いい|良い|ええ)|$|たい)|自${VEIL}(?=[しすをに未志])|お?${VEIL}んぽ(?!ぽ)`,
  "gmu",
);

/** All shapes, in order of precedence. */
export const MASKED_SHAPES: readonly RegExp[] = [
  MASKED_PERIODICAL,
  MASKED_PLACE,
  MASKED_PERSON,
  BEHEADED_SURNAME,
  MASKED_GIVEN_NAME,
  MASKED_LATIN,
  MASKED_HIRAGANA,
  MASKED_SURNAME,
  KILL,
  MASKED_KATAKANA,
  KATAKANA_THEN_KANJI,
];
