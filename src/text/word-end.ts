import type { DocumentView, Match } from "./document.js";
import type { Span } from "./sentences.js";

/** The rest of a word whose stem was matched (悪 → 悪い, 頑 → 頑張っている), up to a particle. */
const REST =
  /^.((?:(?<=[一-龠々])[一-龠々])?(?:(?!から|ので(?!す|し)|のに|けど|けれど|よ|ね|わ(?![かけりるれ])|し(?:、|$)|と(?:い|言|思|か)|んだ|んや|(?<!も)の|が|を|に|へ|は(?!り)|ながら|ば(?:い|よ)|で(?:す|しょ|し)|だ(?:ろ|と|$|。)|やろ)[ぁ-ん]){0,6})/u;
const ENDS_IN_LETTER = /[ぁ-ん一-龠々]$/u;
const TRAILING = /[。、!?…\s」]+$/u;

/** The span up to the end of the word in which it ends, without punctuation after it. */
export const toWordEnd = (document: DocumentView, { start, end }: Span): Match => {
  const { text } = document.match(start, end);
  if (!ENDS_IN_LETTER.test(text))
    return document.match(start, Math.max(start + 1, end - (TRAILING.exec(text)?.[0].length ?? 0)));
  const rest = restOfWord(document.text.slice(end - 1, document.sentenceAt({ start, end }).end));
  return document.match(start, end + rest.length);
};

/** What completes the word whose last matched letter begins `text`. */
const restOfWord = (text: string): string => REST.exec(text)?.[1] ?? "";
