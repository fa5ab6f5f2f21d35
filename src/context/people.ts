import { TITLE, KIN } from "../lexicons/people.js";
import type { DocumentView, Match, Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";

/** A certain person whom a sentence names, with what belongs to the name (村瀬係長の娘さん). */
export interface Person extends Match {
  /** End of the name itself, before さん, a title or a relative. */
  readonly nameEnd: number;
}

const HONORIFIC = `さん|さま|様|くん|君|ちゃん|氏|夫妻|先生|(?:元|前|現)?(?:${TITLE})|って(?:いう)?(?:人|方|子|奴|やつ|職員)|という(?:人|方|子|職員)|てい?う人|て人`;
/** What makes a name of a person of it: an honorific, a title, a house. */
const AFTER_NAME = new RegExp(`^(?:[」』"])?(?:\\([^()\\n]{1,14}\\))?(?:(?:${HONORIFIC})(?:宅|家(?=[はがのに、])|方(?=[にへで、]))?|宅(?=[はがのにへ、。]))`, "u");
const RELATIVE = new RegExp(
  `^(?:の(?:ところの|とこの|家の|お宅の|うちの)?|(?:ん)?(?:ち|家|とこ|宅|方)の)(?:(?:上の|下の|一番上の|末の)?(?:ご|お)?(?:${KIN}|長女|主人|両親|親父|おやじ|お袋|子ども|子供|息子|夫婦|子)(?:さん|様|さま|ちゃん|くん|君)?)(?!育て|会|食堂)`,
  "u",
);
/** A bare family name counts after who the person is (同期の永井が, 主査の高橋は). */
const INTRODUCED = new RegExp(`(?:同期|同僚|後輩|先輩|上司|部下|同級生|友人|友だち|友達|ママ友|元カレ|元カノ|幼なじみ|隣の席|となりの席|向かいの席|課|係|担任|${TITLE})の$`, "u");
/** A full name ends here, and is not the first half of a name of something (山田太郎賞, 山本一郎記念館). */
const NAME_ENDS = /^(?:[\s、。,.:;!?…()「」『』|/・]|は|が|の|も|を|に|と|って|から|です|でし|だ(?:っ|と|よ|ね|。|$)|や(?:で|った|ね|ん|。|$)|じゃ|$)/u;
const CALLED_BY_FIRST_NAME = /^(?:くん|ちゃん)/u;
/** Kana before ちゃん or くん that is no first name. */
const NO_FIRST_NAME = /^(?:赤|お|ワン|わん|ニャン|にゃん|ネコ|ねこ|イヌ|いぬ|おば|おじ|おばあ|おじい|じい|ばあ|おかあ|おとう|かあ|とう|にい|ねえ|おに|おね|お?にい|お?ねえ|ぼく|ボク|カモ|クマ|くま|ゾウ|ウサギ|うさぎ|パンダ|ゆるキャラ|マスコット|トキ|ヒヨコ|ひよこ|ペンギン)$/u;
/** Family names that are trades before さん. */
const TRADE = /(?:屋|店|家|職人|業者)$/u;
const SURNAME_OF_TRADE = /^(?:土屋|守屋|古屋|大屋|関屋|岩屋|水屋|板屋|深屋|中屋|神谷)$/u;
const KANJI_OR_KANA_NAME = /^[\p{Script=Han}々ヶァ-ヴーぁ-ん]{1,3}$/u;

/**
 * The persons a sentence names: a name of the dictionary with an honorific, a title or a relative, or a full name.
 * Groups and roles (患者さん, 利用者様, 市長) are none. Asks the analyser: call it for candidates only.
 */
export const peopleIn = async (document: DocumentView, sentence: Sentence): Promise<readonly Person[]> => {
  const tokens = await document.tokens(sentence);
  const people: Person[] = [];
  for (let index = 0; index < tokens.length; ) {
    const taken = nameAt(tokens, index, sentence.text);
    if (taken === 0) {
      index += 1;
      continue;
    }
    const person = personFrom(tokens, index, index + taken, sentence, document);
    if (person !== undefined) people.push(person);
    index += taken;
  }
  return people;
};

/** How many tokens from `index` on make a name; 0 where there is none. */
const nameAt = (tokens: readonly Token[], index: number, text: string): number => {
  const first = tokens[index];
  if (first === undefined) return 0;
  const rest = text.slice(first.end);
  if (!isName(first)) return isKanaFirstName(first, rest) ? 1 : 0;
  let count = 1;
  for (let next = tokens[index + 1]; next !== undefined && count < 3; next = tokens[index + count]) {
    const beforeHonorific = KANJI_OR_KANA_NAME.test(next.surface) && next.pos.startsWith("名") && AFTER_NAME.test(text.slice(next.end)) && !AFTER_NAME.test(text.slice(next.start));
    if (!(isName(next) || beforeHonorific)) break;
    count += 1;
  }
  return count;
};

const isName = ({ detail1, detail2 }: Token): boolean => detail1 === "固有名詞" && detail2 === "人名";

const isKanaFirstName = ({ surface, pos }: Token, rest: string): boolean =>
  pos.startsWith("名") && /^[ぁ-んァ-ヴー]{2,5}$/u.test(surface) && CALLED_BY_FIRST_NAME.test(rest) && !NO_FIRST_NAME.test(surface);

const personFrom = (tokens: readonly Token[], from: number, to: number, sentence: Sentence, document: DocumentView): Person | undefined => {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return undefined;
  const { text } = sentence;
  const name = text.slice(first.start, last.end);
  const rest = text.slice(last.end);
  const honorific = AFTER_NAME.exec(rest)?.[0] ?? "";
  const known = honorific !== "" ? !(TRADE.test(name) && !SURNAME_OF_TRADE.test(name)) : isFullName(tokens.slice(from, to), rest) || (INTRODUCED.test(text.slice(0, first.start)) && NAME_ENDS.test(rest));
  if (!known) return undefined;
  const end = last.end + honorific.length;
  const relative = RELATIVE.exec(text.slice(end))?.[0] ?? "";
  const start = sentence.start + first.start;
  return { ...document.match(start, sentence.start + end + relative.length), nameEnd: sentence.start + last.end };
};

const isFullName = (name: readonly Token[], rest: string): boolean =>
  name.length >= 2 && name[0]?.detail3 === "姓" && name.slice(1).some(({ detail3 }) => detail3 === "名") && NAME_ENDS.test(rest);
