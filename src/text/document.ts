import type { AnyTxtNode, TxtDocumentNode } from "@textlint/ast-node-types";
import { type BlockKind, blocksOf, type RawBlock } from "./block.js";
import { type FrontMatter, NO_FRONT_MATTER, readFrontMatter } from "./front-matter.js";
import type { Range } from "./mapped-text.js";
import { matchesIn, occursIn } from "./search.js";
import { type Span, sentencesOf } from "./sentences.js";
import { type Token, tokenize } from "./tokens.js";

/** A span of the view's text together with that text. */
export interface Match extends Span {
  readonly text: string;
}

/** A sentence of the view, with its terminator and what trails it. */
export interface Sentence extends Match {
  /** Position among the sentences of the document, from 0. */
  readonly index: number;
}

export interface Block extends Match {
  readonly kind: BlockKind | "title";
  /** Whether the block is quoted by the markup. */
  readonly quoted: boolean;
}

/**
 * A post as the rules see it: visible text, folded (see `foldWidth`), one block a line. All offsets are
 * UTF-16 code units of {@link DocumentView.text}; {@link DocumentView.sourceRange} leads back to the source.
 */
export class DocumentView {
  readonly text: string;
  readonly blocks: readonly Block[];
  private readonly mapped: readonly RawBlock["text"][];
  private splitSentences: readonly Sentence[] | undefined;
  private foundQuotes: readonly Span[] | undefined;
  private readonly occurring = new Map<RegExp, boolean>();
  private readonly analysed = new Map<number, Promise<readonly Token[]>>();

  constructor(
    raw: readonly RawBlock[],
    /** Text as it stands in the file. */
    readonly source: string,
    readonly frontMatter: FrontMatter,
  ) {
    const all: readonly (Omit<RawBlock, "kind"> & { readonly kind: Block["kind"] })[] =
      frontMatter.title === undefined ? raw : [{ kind: "title", quoted: false, text: frontMatter.title }, ...raw];
    let start = 0;
    this.blocks = all.map(({ kind, quoted, text: { text } }) => {
      const block = { kind, quoted, text, start, end: start + text.length };
      start = block.end + 1;
      return block;
    });
    this.mapped = all.map(({ text }) => text);
    this.text = this.blocks.map(({ text }) => text).join("\n");
  }

  /** Sentences in reading order; a sentence never crosses a block. */
  get sentences(): readonly Sentence[] {
    this.splitSentences ??= sentencesOf(this.text).map(({ start, end }, index) => ({
      start,
      end,
      index,
      text: this.text.slice(start, end),
    }));
    return this.splitSentences;
  }

  /** Spans between quotation marks, marks included, outer before inner. */
  get quotes(): readonly Span[] {
    this.foundQuotes ??= quotesOf(this.text);
    return this.foundQuotes;
  }

  /** Source range of a span. */
  sourceRange({ start, end }: Span): Range {
    const first = this.indexOfBlock(start);
    const last = end > start ? this.indexOfBlock(end - 1) : first;
    const from = this.rangeInBlock(first, start, start + 1)[0];
    return [from, end > start ? this.rangeInBlock(last, end - 1, end)[1] : from];
  }

  /** Every match of `pattern`, inside `within` where it is given. Empty matches are left out. */
  matches(pattern: RegExp, within?: Span): readonly Match[] {
    const offset = within?.start ?? 0;
    const text = within === undefined ? this.text : this.text.slice(within.start, within.end);
    return matchesIn(text, pattern).map(({ 0: hit, index }) => ({
      start: offset + index,
      end: offset + index + hit.length,
      text: hit,
    }));
  }

  /** Whether `pattern` (without the flags g and y) occurs anywhere. Asked once for all who ask again. */
  has(pattern: RegExp): boolean {
    const known = this.occurring.get(pattern);
    if (known !== undefined) return known;
    const occurs = occursIn(this.text, pattern);
    this.occurring.set(pattern, occurs);
    return occurs;
  }

  /** The span as a match. */
  match(start: number, end: number): Match {
    return { start, end, text: this.text.slice(start, end) };
  }

  /** The sentence in which `span` starts. */
  sentenceAt({ start }: Span): Sentence {
    const { sentences } = this;
    const found = sentences[lastIndexAtOrBefore(sentences, start)];
    return found ?? { start: 0, end: this.text.length, index: 0, text: this.text };
  }

  /** The block in which `span` starts. */
  blockAt({ start }: Span): Block {
    return (
      this.blocks[this.indexOfBlock(start)] ?? {
        kind: "paragraph",
        quoted: false,
        start: 0,
        end: this.text.length,
        text: this.text,
      }
    );
  }

  /** Words of a sentence, offsets counted from the start of that sentence. Analysed once for all rules. */
  tokens(sentence: Sentence): Promise<readonly Token[]> {
    const known = this.analysed.get(sentence.index);
    if (known !== undefined) return known;
    const tokens = tokenize(sentence.text);
    this.analysed.set(sentence.index, tokens);
    return tokens;
  }

  private indexOfBlock(at: number): number {
    return lastIndexAtOrBefore(this.blocks, at);
  }

  private rangeInBlock(index: number, start: number, end: number): Range {
    const base = this.blocks[index]?.start ?? 0;
    return this.mapped[index]?.sourceRange(start - base, end - base) ?? [0, 0];
  }
}

/** Index of the last span that starts at or before `at`, 0 where none does. */
const lastIndexAtOrBefore = (spans: readonly Span[], at: number): number => {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
};

const QUOTES = /「[^「」\n]*(?:「[^「」\n]*」[^「」\n]*)*」|『[^『』\n]*』|“[^”\n]*”|〝[^〟\n]*〟|"[^"\n]{1,80}"/g;
const INNER = /『[^『』\n]*』|「[^「」\n]*」/g;

const quotesOf = (text: string): readonly Span[] => {
  const outer = [...text.matchAll(QUOTES)].map(({ 0: quote, index }) => ({ start: index, end: index + quote.length }));
  const inner = outer.flatMap(({ start, end }) =>
    [...text.slice(start + 1, end - 1).matchAll(INNER)].map(({ 0: quote, index }) => ({
      start: start + 1 + index,
      end: start + 1 + index + quote.length,
    })),
  );
  return [...outer, ...inner];
};

const views = new WeakMap<TxtDocumentNode, DocumentView | Promise<DocumentView>>();

/**
 * The view of a document, built once for all rules of a run: textlint hands every rule the same node.
 * A promise only where there is front matter to read.
 */
export const viewOf = (document: TxtDocumentNode, source: string): DocumentView | Promise<DocumentView> => {
  const known = views.get(document);
  if (known !== undefined) return known;
  const blocks = blocksOf(document, source);
  const frontMatter = frontMatterOf(document, source);
  const view =
    frontMatter === undefined
      ? new DocumentView(blocks, source, NO_FRONT_MATTER)
      : frontMatter.then((read) => new DocumentView(blocks, source, read));
  views.set(document, view);
  return view;
};

const frontMatterOf = (document: TxtDocumentNode, source: string): Promise<FrontMatter> | undefined => {
  const node: AnyTxtNode | undefined = document.children.find(({ type }) => String(type) === "Yaml") as
    | AnyTxtNode
    | undefined;
  if (node === undefined) return undefined;
  const [start, end] = node.range;
  const raw = source.slice(start, end);
  const opening = /^\uFEFF?---[^\n]*\n/.exec(raw)?.[0].length ?? 0;
  return readFrontMatter(raw.slice(opening).replace(/\r?\n?---\s*$/, ""), start + opening);
};
