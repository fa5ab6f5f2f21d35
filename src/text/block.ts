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

const INLINE = new Set(["Str", "Break", "Link", "LinkReference", "Emphasis", "Strong", "Delete", "Code", "Image", "ImageReference", "FootnoteReference"]);
const DROPPED = new Set(["CodeBlock", "HtmlBlock", "Comment", "HorizontalRule", "Yaml", "Definition"]);

const ENTITY = /^&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/i;
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;

interface Walk {
  readonly source: string;
  readonly blocks: RawBlock[];
  open: MappedTextBuilder | undefined;
}

/** The blocks of a document in reading order. Code, images, comments and front matter are left out. */
export const blocksOf = (document: TxtDocumentNode, source: string): readonly RawBlock[] => {
  const walk: Walk = { source, blocks: [], open: undefined };
  walkChildren(document, walk, "paragraph", false);
  return walk.blocks;
};

const childrenOf = (node: AnyTxtNode): readonly AnyTxtNode[] =>
  "children" in node && Array.isArray(node.children) ? (node.children as readonly AnyTxtNode[]) : [];

const walkChildren = (parent: AnyTxtNode, walk: Walk, kind: BlockKind, quoted: boolean): void => {
  const children = childrenOf(parent);
  children.forEach((child, index) => {
    if (DROPPED.has(child.type)) return close(walk, kind, quoted);
    if (child.type === "Break" && parent.type === "Document") {
      // Plain text: every line is a Paragraph, one Break joins two lines, a second one (an empty line) parts them.
      if (children[index - 1]?.type === "Paragraph" && children[index + 1]?.type === "Paragraph") appendInline(child, walk);
      else close(walk, kind, quoted);
      return undefined;
    }
    if (isInline(child)) return appendInline(child, walk);
    const lineOfPlainText = parent.type === "Document" && children[index - 1]?.type === "Break" && children[index - 2]?.type === "Paragraph";
    if (child.type === "Paragraph" && lineOfPlainText) return childrenOf(child).forEach((inline) => appendInline(inline, walk));
    close(walk, kind, quoted);
    const innerKind = kindOf(child) ?? kind;
    const innerQuoted = quoted || child.type === "BlockQuote";
    walkChildren(child, walk, innerKind, innerQuoted);
    if (!(child.type === "Paragraph" && parent.type === "Document" && children[index + 1]?.type === "Break")) close(walk, innerKind, innerQuoted);
    return undefined;
  });
  if (parent.type === "Document") close(walk, kind, quoted);
};

const isInline = (node: AnyTxtNode): boolean =>
  INLINE.has(node.type) || (node.type === "Html" && childrenOf(node).every(isInline));

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
  const [start, end] = node.range;
  switch (node.type) {
    case "Str":
      appendString(walk.open, walk.source.slice(start, end), start, "value" in node ? String(node.value) : "");
      break;
    case "Break":
      walk.open.standIn("\n", start, end);
      break;
    case "Code":
    case "Image":
    case "ImageReference":
      walk.open.standIn(OBJECT, start, end);
      break;
    default:
      for (const child of childrenOf(node)) appendInline(child, walk);
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
