import { distance } from "fastest-levenshtein";

/** The candidate that `name` was most likely meant to be, or `undefined` where none is near. */
export const nearest = (name: string, candidates: readonly string[]): string | undefined => {
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best !== undefined && best.edits <= Math.max(1, Math.floor(name.length / 3)) ? best.candidate : undefined;
};

/** Asks, in Japanese, whether `name` was meant to be one of the candidates; empty where none is near. */
export const didYouMean = (name: string, candidates: readonly string[]): string => asking(nearest(name, candidates));

/** The question whether `meant` was meant; empty where there is nothing to ask. */
export const asking = (meant: string | undefined): string =>
  meant === undefined ? "" : `「${meant}」の誤りではありませんか。`;
