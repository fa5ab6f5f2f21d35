import { foldString } from "../text/fold.js";

/** Source of a pattern that finds `text` as it is. */
export const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Source of a pattern that finds `text` literally in folded text. */
export const literalSource = (text: string): string => escapeForPattern(foldString(text));
