/** Alternatives of a pattern, written over several lines. Parts that mean one thing stand together. */
export const anyOf = (...sources: readonly string[]): string => sources.join("|");

/** A pattern of alternatives, for tables of many. */
export const pattern = (...sources: readonly string[]): RegExp => new RegExp(anyOf(...sources), "u");
