import type { AnyTxtNode, TxtDocumentNode } from "@textlint/ast-node-types";
import { foldWidth } from "./fold.js";
import { MappedText, type MappedTextBuilder } from "./mapped-text.js";
import { joinSoftBreaks } from "./soft-breaks.js";

export type BlockKind = "paragraph" | "heading" | "listItem" | "tableCell";

/** Visible text of one block, joined over its inline markup and folded. */
export interface RawBlock {
  readonly kind: BlockKind;
  /** Whether the block stands in a block quote. */
  readonly quoted: boolean;
  readonly text: MappedText;
}

/** Stands for inline code and images: no pattern matches it, and the words beside it do not grow together. */
const OBJECT = "\ufffc";

const INLINE = new Set([
  "Str",
  "Break",
  "Link",
  "LinkReference",
  "Emphasis",
  "Strong",
  "Delete",
  "Code",
  "Image",
  "ImageReference",
  "FootnoteReference",
]);
/** Elements within a line of HTML, which textlint-plugin-html gives their tag's name as type. */
const INLINE_ELEMENTS = new Set(
  "abbr b bdi bdo big break cite data del dfn em font i ins kbd label mark q rb ruby s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const DROPPED = new Set([
  "CodeBlock",
  "HtmlBlock",
  "Comment",
  "HorizontalRule",
  "Yaml",
  "Definition",
  "rt",
  "rp",
  "script",
  "style",
]);

const ENTITY = /^&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/i;
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;

interface Walk {
  readonly source: string;
  /** By how much the nodes' offsets lie behind those of the source. */
  readonly shift: number;
  readonly blocks: RawBlock[];
  open: MappedTextBuilder | undefined;
}

/** The blocks of a document in reading order. Code, images, comments and front matter are left out. */
export const blocksOf = (document: TxtDocumentNode, source: string): readonly RawBlock[] => {
  // textlint cuts a byte order mark off the source; of the plugins, that of Markdown alone does so too.
  const shift = Math.max(0, document.range[1] - source.length);
  const walk: Walk = { source, shift, blocks: [], open: undefined };
  walkChildren(document, walk, "paragraph", false);
  return walk.blocks;
};

const childrenOf = (node: AnyTxtNode): readonly AnyTxtNode[] =>
  "children" in node && Array.isArray(node.children) ? (node.children as readonly AnyTxtNode[]) : [];

const walkChildren = (parent: AnyTxtNode, walk: Walk, kind: BlockKind, quoted: boolean): void => {
  const children = childrenOf(parent);
  for (const [index, child] of children.entries()) {
    const line = isDocument(parent) ? plainTextLine(children, index) : undefined;
    const isCodeInLine = child.type === "CodeBlock" && (parent.type === "Paragraph" || isInline(parent));
    if (isCodeInLine) appendInline(child, walk);
    else if (DROPPED.has(child.type) || line === "gap") close(walk, kind, quoted);
    else if (isInline(child)) appendInline(child, walk);
    else if (line === "continues") for (const inline of childrenOf(child)) appendInline(inline, walk);
    else {
      close(walk, kind, quoted);
      const innerKind = kindOf(child) ?? kind;
      const innerQuoted = quoted || child.type === "BlockQuote";
      walkChildren(child, walk, innerKind, innerQuoted);
      if (line !== "begins") close(walk, innerKind, innerQuoted);
    }
  }
  if (isDocument(parent)) close(walk, kind, quoted);
};

const isDocument = (node: AnyTxtNode): boolean => node.type === "Document";

/**
 * In plain text every line is a Paragraph: one Break between two of them joins the lines of a block, an empty
 * line (a second Break) parts blocks. Which part in that does the child at `index` have, if any?
 */
const plainTextLine = (children: readonly AnyTxtNode[], index: number): "begins" | "continues" | "gap" | undefined => {
  const type = (offset: number): string | undefined => children[index + offset]?.type;
  if (type(0) === "Break") return type(-1) === "Paragraph" && type(1) === "Paragraph" ? undefined : "gap";
  if (type(0) !== "Paragraph") return undefined;
  if (type(-1) === "Break" && type(-2) === "Paragraph") return "continues";
  return type(1) === "Break" ? "begins" : undefined;
};

const isInline = (node: AnyTxtNode): boolean =>
  INLINE.has(node.type) || INLINE_ELEMENTS.has(node.type) || (node.type === "Html" && childrenOf(node).every(isInline));

const kindOf = (node: AnyTxtNode): BlockKind | undefined => {
  switch (node.type) {
    case "Header":
      return "heading";
    case "ListItem":
      return "listItem";
    case "TableCell":
      return "tableCell";
    default:
      return undefined;
  }
};

const close = (walk: Walk, kind: BlockKind, quoted: boolean): void => {
  if (walk.open === undefined) return;
  const text = joinSoftBreaks(foldWidth(walk.open.build()));
  walk.open = undefined;
  if (text.text.trim() !== "") walk.blocks.push({ kind, quoted, text });
};

const appendInline = (node: AnyTxtNode, walk: Walk): void => {
  walk.open ??= MappedText.builder();
  const start = Math.max(0, node.range[0] - walk.shift);
  const end = Math.max(0, node.range[1] - walk.shift);
  switch (String(node.type)) {
    case "Str": {
      const value = "value" in node ? String(node.value) : "";
      const raw = walk.source.slice(start, end);
      appendString(walk.open, raw, start, walk.shift > 0 ? value.replace(/^\ufeff/, "") : value);
      break;
    }
    case "Break":
    case "break":
      walk.open.standIn("\n", start, end);
      break;
    case "Code":
    case "CodeBlock":
    case "Image":
    case "ImageReference":
      walk.open.standIn(OBJECT, start, end);
      break;
    default:
      for (const child of childrenOf(node))
        if (!DROPPED.has(child.type) || child.type === "CodeBlock") appendInline(child, walk);
  }
};

/**
 * Appends the visible `value` of a text node whose source is `raw`. The two differ by escapes
 * (`\_`), entities (`&amp;`) and the marks of continued lines (`> `).
 */
const appendString = (builder: MappedTextBuilder, raw: string, start: number, value: string): void => {
  if (raw === value) {
    builder.verbatim(raw, start);
    return;
  }
  const aligned = align(raw, value);
  if (aligned === undefined) {
    builder.standIn(value, start, start + raw.length);
    return;
  }
  let at = 0;
  for (const { length, from, to } of aligned) {
    builder.standIn(value.slice(at, at + length), start + from, start + to);
    at += length;
  }
};

interface Aligned {
  /** UTF-16 code units of the value. */
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

const align = (raw: string, value: string): readonly Aligned[] | undefined => {
  const pieces: Aligned[] = [];
  let from = 0;
  let at = 0;
  while (at < value.length) {
    if (from >= raw.length) return undefined;
    const unit = value.charAt(at);
    const entity = raw[from] === "&" ? ENTITY.exec(raw.slice(from, from + 40))?.[0] : undefined;
    if (raw[from] === "\\" && raw[from + 1] === unit && ASCII_PUNCTUATION.test(unit)) {
      pieces.push({ length: 1, from, to: from + 2 });
      from += 2;
      at += 1;
    } else if (entity !== undefined && (/^&amp;$/i.test(entity) || !value.startsWith(entity, at))) {
      const length = (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      pieces.push({ length, from, to: from + entity.length });
      from += entity.length;
      at += length;
    } else if (raw[from] === unit) {
      pieces.push({ length: 1, from, to: from + 1 });
      from += 1;
      at += 1;
    } else {
      from += 1;
    }
  }
  return pieces;
};
