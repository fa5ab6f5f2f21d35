import type { DocumentView } from "../text/document.js";
import type { Span } from "../text/sentences.js";

/**
 * Keep filters: what surrounds a match and makes it innocent. Each takes the whole view and one match, so that an
 * exception belongs to that match and not to a paragraph. A guard word inside the match never counts
 * (「立入禁止だけど入ってみた」 is no prohibition).
 */

/** Text of the match's sentence before and after the match. */
export const around = (document: DocumentView, span: Span): { readonly before: string; readonly after: string } => {
  const sentence = document.sentenceAt(span);
  return {
    before: document.text.slice(sentence.start, span.start),
    after: document.text.slice(span.end, Math.max(sentence.end, span.end)),
  };
};

/** Somebody else's words: the match lies within quotation marks or a block quote. */
export const isQuoted = (document: DocumentView, span: Span): boolean =>
  document.blockAt(span).quoted || enclosingQuote(document, span) !== undefined;

/** The innermost quotation around a match, its marks included. */
export const enclosingQuote = (document: DocumentView, { start, end }: Span): Span | undefined =>
  document.quotes.findLast((quote) => quote.start <= start && end <= quote.end);

/** A title of a work (『…』). */
export const isInTitle = (document: DocumentView, span: Span): boolean => {
  const quote = enclosingQuote(document, span);
  return quote !== undefined && document.text.charAt(quote.start) === "『";
};

const NAMED_AS_WORD =
  /^(?:など|等|とか|といった)?(?:と(?:いう|いった|の)|なる|の)?(?:言葉|ことば(?!か[りっ])|用語|語(?![らりるっ])|呼称|呼び名|呼び方|名称|旧称|表現|表記|言い方|言い回し|単語|文言|差別語|侮蔑語|蔑称|落書き|発言|言動|暴言|書き込み|投稿|貼り紙|ビラ|字|文字|電話|メール|メッセージ|手口|口実|うそ|嘘|デマ|うわさ|噂)/;
const CALLED =
  /^(?:と|などと|とは)(?:呼ば|称さ|称し|呼ぶ(?:の|こと)|言わ(?:れ(?:た|て)|ない)|いわ(?:れ(?:た|て)|ない)|書かれ|表記|偽|名乗|うそ|嘘)/;
const RENAMED =
  /(?:改め(?:まし|られ|る|た)|改称|言い?換え|呼び(?:換え|替え)|置き換え|使わない|使用しない|用いない|(?:から|を)[「『].{1,12}[」』](?:に|へ))/;

/** The word itself is the topic (「…」という言葉, …の呼称, 「…」から「…」へ改められた), not what it says. */
export const isMentioned = (document: DocumentView, span: Span): boolean => {
  const quote = enclosingQuote(document, span);
  const whole = quote ?? span;
  const { before, after } = around(document, whole);
  if (NAMED_AS_WORD.test(after) || CALLED.test(after)) return true;
  if (quote === undefined) return false;
  return RENAMED.test(after) || (isNothingButQuote(quote, span) && SPEAKS_OF_WORDS.test(`${before}\n${after}`));
};

const SPEAKS_OF_WORDS =
  /以前は|かつて|昔は|当時|旧(?:称|名)|呼(?:び|ば|ん)|改(?:め|称)|言葉|ことば|用語|表現|表記|印象|語感|意味|由来|語源/;

/** The quotation marks hold the word and nothing else. */
const isNothingButQuote = (quote: Span, span: Span): boolean => quote.end - quote.start <= span.end - span.start + 2;

const AWARENESS =
  /人権|啓発|差別(?:を|の(?:ない|解消|根絶|撤廃)|解消|問題|的(?:な)?(?:言葉|表現|言動|発言|取扱))|ヘイトスピーチ|共生社会|ハラスメント(?:防止|対策|研修|相談)|(?:防止|予防|撲滅|根絶)(?:月間|週間|運動|キャンペーン|講座|研修)|研修(?:会|を|で|に)|講演会|許されません|許されない|なくしましょう|なくそう/;

/** The post is about preventing the very thing (人権啓発, 研修, 差別の解消). */
export const isAwareness = (document: DocumentView): boolean => document.has(AWARENESS);

const WARNING =
  /ないで(?:ください|下さい|ほしい|ね|。|!|$)|ないよう(?:に|、|お願い|ご)|(?:し|や)?(?:は|を)?(?:禁止|厳禁|御法度|ご法度)(?:です|し|さ|と|され|。|!|$|行為|事項)|てはい(?:け|き)|てはなり?ら|ては(?:ダメ|だめ)|やめ(?:ましょう|よう|てください|て下さい)|ご遠慮|お控え|慎(?:み|ん|む)|(?:ご)?注意(?:ください|下さい|を|しま|し(?:て|ま)|喚起|報)|許さ(?:れ)?(?:ない|ません|れる(?:もの|こと|行為)では)|なくそう|なくしま|防(?:止|ぎ|ぐ|ご)|違法です|犯罪です|詐欺です|デマです|信じない|応じない|乗らない|騙されない|だまされない|相談(?:して|を|ください)|通報/;

/** The sentence warns of the thing or forbids it, in words outside the match. */
export const isWarnedOf = (document: DocumentView, span: Span): boolean => {
  const { before, after } = around(document, span);
  return (
    WARNING.test(after) || (/(?:絶対に|決して).{0,20}$/.test(before) && /ない|ません|なよ?(?=[。!\s]|$)/.test(after))
  );
};

const TOLD = /^(?:よ|や|な)?(?:って|と|などと)(?:言|い)(?:われ|って(?:た|い)|い(?:ます|たい)人)/;

/** Somebody else said it to the writer: 「黙ってろって言われた」. */
export const isTold = (document: DocumentView, { end }: Span): boolean => TOLD.test(document.text.slice(end, end + 12));
