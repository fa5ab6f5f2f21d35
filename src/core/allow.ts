import * as v from "valibot";
import { escapeForPattern, literalSource } from "../matching/literal.js";
import type { DocumentView } from "../text/document.js";
import type { Span } from "../text/sentences.js";

const SLASHED = /^\/(.+)\/([a-z]*)$/s;

/** A user's exception: a literal, or a regular expression written `/…/flags`. */
const allowed = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.rawTransform(({ dataset, addIssue, NEVER }): RegExp => {
    try {
      return toPattern(dataset.value);
    } catch {
      addIssue({ message: `「${dataset.value.replaceAll('"', "'")}」は正規表現として読めません。` });
      return NEVER;
    }
  }),
);

const toPattern = (text: string): RegExp => {
  const [, source, flags] = SLASHED.exec(text) ?? [];
  if (source === undefined) return new RegExp(`${literalSource(text)}|${escapeForPattern(text)}`, "g");
  return new RegExp(source, [...new Set(`${flags ?? ""}g`)].join("").replace("y", ""));
};

export const allowSchema = v.array(allowed);

/**
 * Which spans an `allow` covers. Exceptions are looked for in the folded text and, for those who copy
 * a spelling from their file, in the source.
 */
export const isAllowed = (document: DocumentView, allow: readonly RegExp[]): ((span: Span) => boolean) => {
  if (allow.length === 0) return () => false;
  const inText = allow.flatMap((pattern) => document.matches(pattern));
  const inSource = allow.flatMap((pattern) =>
    [...document.source.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
  return (span) => {
    const [start, end] = document.sourceRange(span);
    return (
      inText.some((exception) => overlaps(exception, span)) ||
      inSource.some((exception) => overlaps(exception, { start, end }))
    );
  };
};

/** An empty exception (`/x?/`) covers nothing. */
const overlaps = (exception: Span, span: Span): boolean =>
  exception.start < exception.end && exception.start < span.end && span.start < exception.end;
