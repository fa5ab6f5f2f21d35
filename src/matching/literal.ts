import { foldString } from "../text/fold.js";

/** Source of a pattern that finds `text` literally in folded text. */
export const literalSource = (text: string): string => foldString(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
