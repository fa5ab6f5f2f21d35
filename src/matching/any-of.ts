/** Alternatives of a pattern, written over several lines. Parts that mean one thing stand together. */
export const anyOf = (...sources: readonly string[]): string => sources.join("|");
