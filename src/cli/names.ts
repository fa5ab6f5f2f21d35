import type { PresetName } from "../config.js";
import type { Profile } from "../guideline.js";

/** The package's presets with the part of the guideline each is for. */
const PROFILES: Readonly<Record<PresetName, Profile | undefined>> = {
  "preset-jichitai-sns": undefined,
  "preset-jichitai-sns/official": "official",
  "preset-jichitai-sns/private": "private",
};

/** Names of the package's presets, as configurations write them. */
export const OUR_PRESETS: readonly string[] = Object.keys(PROFILES);

/** The part of the guideline a preset is for, where its name says so. */
export const profileOf = (preset: string): Profile | undefined =>
  Object.entries(PROFILES).find(([name]) => name === presetName(preset))?.[1];

/** A preset's name without what textlint lets one write before it. */
export const presetName = (name: string): string => name.replace(/^textlint-rule-(?=preset-)/, "");

/** Names of the parts of the guideline. */
export const PART_NAMES: Readonly<Record<Profile, string>> = { official: "業務編", private: "プライベート編" };
