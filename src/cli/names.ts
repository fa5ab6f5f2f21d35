import { PRESETS } from "../core/preset.js";
import type { Profile } from "../guideline.js";

/** Names of the package's presets, as configurations write them. */
export const OUR_PRESETS: readonly string[] = Object.keys(PRESETS);

/** The part of the guideline a preset is for, where its name says so. */
export const profileOf = (preset: string): Profile | undefined =>
  Object.entries(PRESETS).find(([name]) => name === presetName(preset))?.[1];

/** A preset's name without what textlint lets one write before it. */
export const presetName = (name: string): string => name.replace(/^textlint-rule-(?=preset-)/, "");
