import type { OrganizationInput } from "./core/organization.js";
import preset from "./index.js";

/** Names under which textlint knows the presets of this package. */
export type PresetName = "preset-jichitai-sns" | "preset-jichitai-sns/official" | "preset-jichitai-sns/private";

/** What {@link defineConfig} takes. */
export interface ConfigInput {
  /** The municipality's own facts, handed to every rule. */
  readonly organization?: OrganizationInput;
  /** Which preset to configure. Default: `preset-jichitai-sns`. */
  readonly preset?: PresetName;
  /** Options by rule id; `true` and `false` switch a rule on and off. */
  readonly rules?: Readonly<Record<string, boolean | Readonly<Record<string, unknown>>>>;
}

/** A textlint configuration, as `.textlintrc.js` exports it. */
export interface TextlintConfig {
  readonly rules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * A textlint configuration that hands one `organization` to every rule of a preset, for `.textlintrc.js`.
 * Keeps each rule's default state and severity: textlint replaces both where a rule has options.
 *
 * @throws Error where `rules` names a rule that does not exist; textlint itself would ignore it
 */
export const defineConfig = ({
  organization,
  preset: name = "preset-jichitai-sns",
  rules = {},
}: ConfigInput): TextlintConfig => {
  const ids = Object.keys(preset.rules);
  const unknown = Object.keys(rules).filter((id) => !ids.includes(id));
  if (unknown.length > 0)
    throw new Error(`ルール ${unknown.join(", ")} はありません。使えるルールは ${ids.join(", ")} です。`);
  const shared = organization === undefined ? {} : { organization };
  return {
    rules: {
      [name]: Object.fromEntries(ids.map((id) => [id, optionsOf(preset.rulesConfig[id], rules[id], shared)])),
    },
  };
};

type RuleConfig = boolean | Readonly<Record<string, unknown>> | undefined;

const optionsOf = (byDefault: RuleConfig, given: RuleConfig, shared: Readonly<Record<string, unknown>>): unknown => {
  if (given === false || (given === undefined && byDefault === false)) return false;
  const options = {
    ...(typeof byDefault === "object" ? byDefault : {}),
    ...shared,
    ...(typeof given === "object" ? given : {}),
  };
  return Object.keys(options).length === 0 ? true : options;
};
