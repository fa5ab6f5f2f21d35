import type { Dismissal } from "./core/dismissals.js";
import { type Layer, mergeOptions } from "./core/layer.js";
import type { OrganizationInput } from "./core/organization.js";
import { configOf, type Preset, presetOf, rulesOf } from "./core/preset.js";
import type { Profile } from "./guideline.js";
import * as ruleExports from "./rules/index.js";
import { nearest } from "./text/nearest.js";

export type { Dismissal } from "./core/dismissals.js";
export type { Preset } from "./core/preset.js";

const RULES = Object.values(ruleExports);

/** The presets of this package as textlint knows them, with the part of the guideline each holds. */
const PRESETS = {
  "preset-jichitai-sns": undefined,
  "preset-jichitai-sns/official": "official",
  "preset-jichitai-sns/private": "private",
} as const satisfies Readonly<Record<string, Profile | undefined>>;

/** Name under which textlint knows a preset of this package. */
export type PresetName = keyof typeof PRESETS;

/** Options by rule id; `true` and `false` switch a rule on and off. */
export type RulesInput = Readonly<Record<string, boolean | Readonly<Record<string, unknown>>>>;

/** What {@link defineConfig} takes. */
export interface ConfigInput {
  /** The municipality's own facts, handed to every rule. */
  readonly organization?: OrganizationInput;
  /** Findings that were looked at and accepted. */
  readonly dismissals?: readonly Dismissal[];
  /** Which preset to configure. Default: `preset-jichitai-sns`. */
  readonly preset?: PresetName;
  /** Severity of every rule that is on and whose options in `rules` name none. Default: each rule's own. */
  readonly severity?: Severity;
  readonly rules?: RulesInput;
}

/** Severities as textlint names them. Only `error` makes its command fail. */
export type Severity = "error" | "warning" | "info";

/** A textlint configuration, as `.textlintrc.js` exports it. */
export interface TextlintConfig {
  readonly rules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * A textlint configuration that hands one `organization` to every rule of a preset, for `.textlintrc.js`.
 * Keeps each rule's default state and, without a `severity` for all, its severity: textlint replaces both where a rule
 * has options.
 *
 * @throws Error where `rules` names a rule that the preset does not have; textlint itself would ignore it
 */
export const defineConfig = ({
  organization,
  dismissals,
  preset = "preset-jichitai-sns",
  severity,
  rules = {},
}: ConfigInput): TextlintConfig => {
  const chosen = rulesOf(RULES, PRESETS[preset]);
  checkNames(
    Object.keys(rules),
    chosen.map(({ meta }) => meta.id),
  );
  const shared = {
    ...(organization === undefined ? {} : { organization }),
    ...(dismissals === undefined ? {} : { dismissals }),
    ...(severity === undefined ? {} : { severity }),
  };
  return {
    rules: {
      [preset]: Object.fromEntries(
        chosen.map(({ meta }) => [meta.id, optionsOf(configOf(meta), rules[meta.id], shared)]),
      ),
    },
  };
};

/** What {@link definePreset} takes: a layer between this package and the user's own configuration. */
export interface PresetInput extends Pick<Layer, "profile" | "articleNames" | "contacts"> {
  readonly organization?: OrganizationInput;
  readonly dismissals?: readonly Dismissal[];
  /** Options by rule id; `true` and `false` switch a rule on and off by default. */
  readonly rules?: RulesInput;
}

/**
 * A preset on top of this one, for a prefecture or a group of towns to publish: `module.exports = definePreset({…})` in a
 * package `textlint-rule-preset-…`. A user's own options win over its options, and those over the defaults; `organization` is
 * merged field by field.
 *
 * @throws Error where `rules` names a rule that does not exist
 */
export const definePreset = ({
  profile,
  organization,
  dismissals,
  articleNames,
  contacts,
  rules = {},
}: PresetInput): Preset => {
  const base = presetOf(RULES, profile === undefined ? {} : { profile });
  const ids = Object.keys(base.rules);
  checkNames(Object.keys(rules), ids);
  const shared = {
    ...(organization === undefined ? {} : { organization }),
    ...(dismissals === undefined ? {} : { dismissals }),
  };
  const layerOf = (id: string): Layer => {
    const own = rules[id];
    return {
      ...(profile === undefined ? {} : { profile }),
      ...(articleNames === undefined ? {} : { articleNames }),
      ...(contacts === undefined ? {} : { contacts }),
      options: mergeOptions(shared, typeof own === "object" ? own : {}),
    };
  };
  return {
    rules: Object.fromEntries(
      RULES.filter(({ meta }) => ids.includes(meta.id)).map((rule) => [
        rule.meta.id,
        rule.layered(layerOf(rule.meta.id)),
      ]),
    ),
    rulesConfig: Object.fromEntries(ids.map((id) => [id, stateOf(base.rulesConfig[id], rules[id])])),
  };
};

const stateOf = (
  byDefault: Preset["rulesConfig"][string] | undefined,
  given: RulesInput[string] | undefined,
): Preset["rulesConfig"][string] => {
  if (given === undefined) return byDefault ?? false;
  if (given === false) return false;
  const severity = typeof given === "object" ? given.severity : undefined;
  if (severity === "warning") return { severity };
  return byDefault === false || severity === "error" ? true : (byDefault ?? true);
};

const checkNames = (names: readonly string[], ids: readonly string[]): void => {
  for (const name of names) {
    if (ids.includes(name)) continue;
    const meant = nearest(name, ids);
    throw new Error(
      `「${name}」というルールはありません。${meant === undefined ? "" : `「${meant}」の誤りではありませんか。`}使えるルールは ${ids.join(", ")} です。`,
    );
  }
};

type RuleConfig = boolean | Readonly<Record<string, unknown>> | undefined;

const optionsOf = (byDefault: RuleConfig, given: RuleConfig, shared: Readonly<Record<string, unknown>>): unknown => {
  if (given === false || (given === undefined && byDefault === false)) return false;
  const options = {
    ...(typeof byDefault === "object" ? byDefault : {}),
    ...mergeOptions(shared, typeof given === "object" ? given : {}),
  };
  return Object.keys(options).length === 0 ? true : options;
};
