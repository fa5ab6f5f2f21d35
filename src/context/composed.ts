import type { DocumentView, Match } from "../text/document.js";
import { occursIn } from "../text/search.js";
import { sceneAround, withoutMatch } from "./nearby.js";

/**
 * Words that mean something bad only together, in whatever order and however they are worded: a part of the body that
 * is to be hurt, somebody who did wrong, a next time. Each kind of words is an ingredient of its own.
 */
export interface Composition {
  /** The ingredient that matters most: the finding stands on it. */
  readonly core: RegExp;
  /** The other ingredients: each has to stand near the core, and outside it. */
  readonly beside: readonly RegExp[];
  /** Further ingredients, which the core may hold as well. */
  readonly withal?: readonly RegExp[];
  /** How many sentences away they may stand; the next one where it is not said. */
  readonly reach?: number;
  /** Innocent surroundings: looked for as far as the ingredients are, the core included. */
  readonly unless?: RegExp;
}

/** Where the ingredients of a composition stand together. */
export const composedIn = (
  document: DocumentView,
  { core, beside, withal = [], reach = 1, unless }: Composition,
): readonly Match[] =>
  [...beside, ...withal].every((ingredient) => document.has(ingredient))
    ? document.matches(core).filter((at) => {
        const scene = sceneAround(document, document.sentenceAt(at), reach);
        const text = document.text.slice(scene.start, scene.end);
        if (unless !== undefined && occursIn(text, unless)) return false;
        if (!withal.every((ingredient) => occursIn(text, ingredient))) return false;
        const rest = withoutMatch(document, scene, at);
        return beside.every((ingredient) => occursIn(rest, ingredient));
      })
    : [];

/** The finds of several compositions, each with its own. */
export const allComposedIn = <C extends Composition>(
  document: DocumentView,
  compositions: readonly C[],
): readonly { readonly at: Match; readonly composition: C }[] =>
  compositions.flatMap((composition) => composedIn(document, composition).map((at) => ({ at, composition })));
