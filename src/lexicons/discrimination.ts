import type { LexiconEntry } from "../matching/lexicon.js";
import { discriminationHealth } from "./discrimination-health.js";
import { discriminationLife } from "./discrimination-life.js";
import { discriminationOrigin } from "./discrimination-origin.js";
import { discriminationWorkIdentity } from "./discrimination-work-identity.js";

/** Every term of no-discrimination-terms. */
export const discrimination: readonly LexiconEntry[] = [
  ...discriminationOrigin,
  ...discriminationHealth,
  ...discriminationWorkIdentity,
  ...discriminationLife,
];
