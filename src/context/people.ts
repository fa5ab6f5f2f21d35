import { KIN, TITLE } from "../lexicons/people.js";
import type { DocumentView, Match, Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";

/** A certain person whom a sentence names, with what belongs to the name (村瀬係長の娘さん). */
export interface Person extends Match {
  /** End of the name itself, before さん, a title or a relative. */
  readonly nameEnd: number;
}

const HONORIFIC = `さん|さま|様|くん|君|ちゃん|氏|夫妻|先生|(?:元|前|現)?(?:${TITLE})|邸|って(?:いう)?(?:人|方|子|奴|やつ|職員)|という(?:人|方|子|職員)|てい?う人|て人`;
/** What makes a name of a person of it: an honorific, a title, a house. */
const AFTER_NAME = new RegExp(
  `^(?:[」』"])?\\s?(?:\\([^()\\n]{1,14}\\))?(?:(?:${HONORIFIC})(?:宅|家(?=[はがのに、])|方(?=[にへで、]))?|宅(?=[はがのにへ、。]))`,
  "u",
);
const RELATIVE = new RegExp(
  `^(?:の(?:ところの|とこの|家の|お宅の|うちの)?|(?:ん)?(?:ち|家|とこ|宅|方)の)(?:(?:上の|下の|一番上の|末の)?(?:ご|お)?(?:${KIN}|長女|ママ|パパ|お嬢|お嬢さん|坊ちゃん|彼氏|彼女|元夫|元妻|主人|両親|親父|おやじ|お袋|子ども|子供|息子|夫婦|子)(?:さん|様|さま|ちゃん|くん|君)?)(?!育て|会|食堂)`,
  "u",
);
/** A bare family name counts after who the person is (同期の永井が, 主査の高橋は). */
const INTRODUCED = new RegExp(
  `(?:従[兄弟姉妹]|いとこ|甥(?:っ子)?|姪(?:っ子)?|[叔伯][父母]|義[父母兄弟姉妹]|同期|同僚|職員|社員|教員|後輩|先輩|上司|部下|同級生|友人|友だち|友達|ママ友|元カレ|元カノ|幼なじみ|\\d組|隣の席|となりの席|向かいの席|課|係|事務局|局|室|部|署|班|担任|屋|${TITLE})の$|(?:若手|新人|新採|後輩|先輩|同期|同僚|部下|主査|主任|係長|課長|部長)の?、$|(?:一緒|同じ(?:クラス|組|班|課|部署))(?:だった|やった|の)$`,
  "u",
);
/** A family name counts before an old neighbour or a wife, too (浜口のおばあちゃん). */
const HOUSEHOLD =
  /^の(?:お)?(?:(?:ばあ|じい)(?:ちゃん|さん|さま)|おばちゃん|おっちゃん|奥さん|奥様|旦那|旦那さん|ご主人|嫁さん|息子さん?|娘さん?|長男|次男|三男|長女|次女|坊主)(?=[はがものに、]|って|$)/u;
/** Everybody knows whose family it is (市長の長女さん). */
const RELATIVE_OF_OFFICE =
  /(?<![\p{Script=Han}])(?:うちの|前|元)?(?:副?市長|副?町長|村長|知事|教育長|議長|校長|教頭|園長|館長|署長|(?:[一-龠]{1,4})?(?:課長|部長|係長))の(?:お|ご)?(?:奥さん|奥様|妻|夫|旦那|ご主人|息子|娘|長男|次男|長女|次女|お孫|孫|お子)(?:さん|様|さま)?/u;
/** A full name ends here, and is not the first half of a name of something (山田太郎賞, 山本一郎記念館). */
const NAME_ENDS =
  /^(?:[\s、。,.:;!?…()「」『』|/・]|は|が|の|も|を|に|と|って|から|です|でし|だ(?:っ|と|よ|ね|。|$)|や(?:で|った|ね|ん|。|$)|じゃ|$)/u;
const CALLED_BY_FIRST_NAME = /^(?:くん|ちゃん)/u;
/** Kana before ちゃん or くん that is no first name. */
const NO_FIRST_NAME =
  /^(?:赤|お|ワン|わん|ニャン|にゃん|ネコ|ねこ|イヌ|いぬ|おば|おじ|おばあ|おじい|じい|ばあ|おかあ|おとう|かあ|とう|にい|ねえ|おに|おね|お?にい|お?ねえ|ぼく|ボク|カモ|クマ|くま|ゾウ|ウサギ|うさぎ|パンダ|ゆるキャラ|マスコット|トキ|ヒヨコ|ひよこ|ペンギン)$/u;
const AFTER_PLACE_NAME = /^(?:さん|さま|様|くん|君|ちゃん|氏|議員|係長|課長|主任|主査|先生|教諭)(?!の(?:名産|駅))/u;
/** A first name in kana up to its honorific, which the dictionary may take apart (藤枝み/おさん). */
const GIVEN_NAME_IN_KANA = /^(?![のはがともにやでへ])[ぁ-んァ-ヴー]{2,3}(?=さん|くん|ちゃん|様)/u;
/** First names in kana that the dictionary takes apart, with or without a family name (りおちゃん, 三上ゆいちゃん). */
const KANA_FIRST_NAME =
  /(?<=^|[\s、。「『(のと])(?:\p{Script=Han}{1,3})?(?!(?:お|赤|ワン|わん|ニャン|にゃん|おば|おじ|おとう|おかあ|おに|おね)?(?:ちゃん|くん)|お[ばじにね])(?:[ぁ-ん]{2,4}|[ァ-ヴー]{2,5})(?<!ワン|わん|にゃん|ニャン|ばあ|じい|おっ)(?:ちゃん|くん)/u;
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
  people.push(...document.matches(RELATIVE_OF_OFFICE, sentence).map((match) => ({ ...match, nameEnd: match.end })));
  return people.length > 0
    ? people
    : document.matches(KANA_FIRST_NAME, sentence).map((match) => withRelative(document, match, match.end));
};

/** How many tokens from `index` on make a name; 0 where there is none. */
const nameAt = (tokens: readonly Token[], index: number, text: string): number => {
  const first = tokens[index];
  if (first === undefined) return 0;
  const rest = text.slice(first.end);
  if (!isName(first)) return isKanaFirstName(first, rest) || isPlaceAsName(first, text) ? 1 : 0;
  const given = GIVEN_NAME_IN_KANA.exec(rest)?.[0].length;
  if (given !== undefined) return tokens.slice(index).findIndex(({ end }) => end >= first.end + given) + 1;
  let count = first.detail3 === "姓" && isSpace(tokens[index + 1]) && isGivenName(tokens[index + 2]) ? 3 : 1;
  for (let next = tokens[index + count]; next !== undefined && count < 4; next = tokens[index + count]) {
    const beforeHonorific =
      KANJI_OR_KANA_NAME.test(next.surface) &&
      next.pos.startsWith("名") &&
      AFTER_NAME.test(text.slice(next.end)) &&
      !AFTER_NAME.test(text.slice(next.start));
    if (!(isName(next) || beforeHonorific)) break;
    count += 1;
  }
  return count;
};

const isName = ({ detail1, detail2 }: Token): boolean => detail1 === "固有名詞" && detail2 === "人名";

/** Family names that the dictionary knows as places only (戸田, 平田). */
const isPlaceAsName = ({ surface, detail2, start, end }: Token, text: string): boolean =>
  detail2 === "地域" &&
  /^\p{Script=Han}{1,3}$/u.test(surface) &&
  (AFTER_PLACE_NAME.test(text.slice(end)) ||
    (INTRODUCED.test(text.slice(0, start)) && NAME_ENDS.test(text.slice(end))));

const isGivenName = (token: Token | undefined): boolean =>
  token !== undefined && isName(token) && token.detail3 === "名";
const isSpace = (token: Token | undefined): boolean => token !== undefined && /^\s$/.test(token.surface);

const isKanaFirstName = ({ surface, pos }: Token, rest: string): boolean =>
  pos.startsWith("名") &&
  /^[ぁ-んァ-ヴー]{2,5}$/u.test(surface) &&
  CALLED_BY_FIRST_NAME.test(rest) &&
  !NO_FIRST_NAME.test(surface);

const personFrom = (
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: Sentence,
  document: DocumentView,
): Person | undefined => {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return undefined;
  const { text } = sentence;
  const given = GIVEN_NAME_IN_KANA.exec(text.slice(first.end))?.[0].length;
  const nameEnd = given === undefined ? last.end : first.end + given;
  const name = text.slice(first.start, nameEnd);
  const rest = text.slice(nameEnd);
  const honorific = AFTER_NAME.exec(rest)?.[0] ?? "";
  const known =
    honorific !== ""
      ? !(TRADE.test(name) && !SURNAME_OF_TRADE.test(name))
      : isFullName(tokens.slice(from, to), rest) ||
        (INTRODUCED.test(text.slice(0, first.start)) && NAME_ENDS.test(rest)) ||
        (first.detail3 === "姓" && HOUSEHOLD.test(rest));
  if (!known) return undefined;
  const end = nameEnd + honorific.length;
  return withRelative(
    document,
    document.match(sentence.start + first.start, sentence.start + end),
    sentence.start + nameEnd,
  );
};

/** The person, or the relative whom the name leads to. */
const withRelative = (document: DocumentView, { start, end }: Match, nameEnd: number): Person => {
  const rest = document.text.slice(end, end + 20);
  const relative = (RELATIVE.exec(rest) ?? HOUSEHOLD.exec(rest))?.[0] ?? "";
  return { ...document.match(start, end + relative.length), nameEnd };
};

const isFullName = (name: readonly Token[], rest: string): boolean =>
  name.length >= 2 &&
  name[0]?.detail3 === "姓" &&
  name.slice(1).some(({ detail3 }) => detail3 === "名") &&
  NAME_ENDS.test(rest);
