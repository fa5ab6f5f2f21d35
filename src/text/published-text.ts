import type { DocumentView } from "./document.js";

/** The text of a post as a platform receives it: not folded, line breaks kept, without Markdown's marks and title. */
export interface PublishedText {
  readonly text: string;
  /** Offset in {@link text} of a unit of the view's text; `undefined` for units that are not published. */
  readonly offsets: ReadonlyMap<number, number>;
}

export const publishedText = (document: DocumentView): PublishedText => {
  const { source } = document;
  const offsets = new Map<number, number>();
  let text = "";
  let done: number | undefined;
  for (const block of document.blocks) {
    if (block.kind === "title") continue;
    for (let at = block.start; at < block.end; at += 1) {
      const [from, to] = document.sourceRange({ start: at, end: at + 1 });
      // One letter of the source may have become several in the view: ㈱ is (株).
      const seen = done !== undefined && from < done;
      if (!seen) text += keptOf(source.slice(done ?? from, from));
      offsets.set(at, text.length);
      if (!seen) text += visible(source.slice(from, to), document.text.charAt(at));
      done = seen ? done : to;
    }
  }
  return { text, offsets };
};

/** What lies between two visible letters and is published with them: line breaks, blanks, joiners of emoji. */
const keptOf = (gap: string): string =>
  gap.replace(/\r\n?/g, "\n").replace(gap.includes("\n") ? /[^\n\u3000]/gu : /[^\s\p{Cf}\p{Mn}]/gu, "");

const OBJECT = "\ufffc";

/** A piece of the source as it is published. */
const visible = (piece: string, letter: string): string => {
  if (letter === OBJECT) return piece.startsWith("!") ? "" : piece.replace(/^`+|`+$/g, "");
  if (/^&[#\w]+;$/.test(piece)) return letter;
  return /^\\[!-/:-@[-`{-~]$/.test(piece) ? letter : piece;
};
