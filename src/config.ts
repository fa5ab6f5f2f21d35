import type { Rule } from "./core/define-rule.js";
import type { Dismissal } from "./core/dismissals.js";
import { CONTACTS, type Layer, mergeOptions } from "./core/layer.js";
import type { OrganizationInput } from "./core/organization.js";
import { configOf, PRESETS, type Preset, type PresetName, presetOf } from "./core/preset.js";
import { ARTICLES } from "./guideline.js";
import * as ruleExports from "./rules/index.js";
import { didYouMean } from "./text/nearest.js";

export type { Dismissal } from "./core/dismissals.js";
export type { Preset, PresetName } from "./core/preset.js";

const RULES = Object.values(ruleExports);

/** Options by rule id; `true` and `false` switch a rule on and off. */
export type RulesInput = Readonly<Record<string, boolean | Readonly<Record<string, unknown>>>>;

/** What {@link defineConfig} takes. */
export interface ConfigInput {
  /** The municipality's own facts, handed to every rule. */
  readonly organization?: OrganizationInput;
  /** Findings that were looked at and accepted. */
  readonly dismissals?: readonly Dismissal[];
  /** Which preset to configure, as textlint knows it. Default: `preset-jichitai-sns`. */
  readonly preset?: PresetName | (string & {});
  /** The preset itself, where it is none of this package: `require("textlint-rule-preset-…")` ({@link definePreset}). */
  readonly base?: Preset;
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
 * A textlint configuration that hands one `organization` to every rule of a preset, for `.textlintrc.js`. For a group's
 * preset, give its name as `preset` and the preset itself as `base`.
 * Keeps each rule's default state and, without a `severity` for all, its severity: textlint replaces both where a rule
 * has options.
 *
 * @throws Error where `rules` names a rule that the preset does not have, which textlint itself would ignore, or where a
 * preset is unknown
 */
export const defineConfig = ({
  organization,
  dismissals,
  preset = "preset-jichitai-sns",
  base = presetNamed(preset),
  severity,
  rules = {},
  ...unknown
}: ConfigInput): TextlintConfig => {
  const ids = Object.keys(base.rules);
  checkNames("設定", Object.keys(unknown), ["organization", "dismissals", "preset", "base", "severity", "rules"]);
  checkNames("ルール", Object.keys(rules), ids);
  const shared = {
    ...(organization === undefined ? {} : { organization }),
    ...(dismissals === undefined ? {} : { dismissals }),
    ...(severity === undefined ? {} : { severity }),
  };
  return {
    rules: {
      [preset]: Object.fromEntries(ids.map((id) => [id, optionsOf(id, base.rulesConfig[id], rules[id], shared)])),
    },
  };
};

const presetNamed = (name: string): Preset => {
  if (Object.hasOwn(PRESETS, name)) {
    const profile = PRESETS[name as PresetName];
    return presetOf(RULES, profile === undefined ? {} : { profile });
  }
  throw new Error(
    `「${name}」はこのパッケージのプリセットではありません。${didYouMean(name, Object.keys(PRESETS))}ほかのパッケージのプリセットは、base に require("textlint-rule-${name}") を渡してください。`,
  );
};

/** What {@link definePreset} takes: a layer between this package and the user's own configuration. */
export interface PresetInput extends Pick<Layer, "profile" | "articleNames" | "contacts"> {
  /** The preset to build on, itself made with `definePreset`. Default: every rule of this package. */
  readonly base?: Preset;
  readonly organization?: OrganizationInput;
  readonly dismissals?: readonly Dismissal[];
  /** Options by rule id; `true` and `false` switch a rule on and off by default. */
  readonly rules?: RulesInput;
}

const LAYER_NAMES: readonly (keyof PresetInput)[] = [
  "base",
  "profile",
  "organization",
  "dismissals",
  "articleNames",
  "contacts",
  "rules",
];

/**
 * A preset on top of this one, for a prefecture or a group of towns to publish: `module.exports = definePreset({…})` in a
 * package `textlint-rule-preset-…`. A user's own options win over its options, and those over the defaults; `organization` is
 * merged field by field.
 *
 * @throws Error where it is given a name (of a rule, an item, a contact…) that does not exist, or a severity that is none
 */
export const definePreset = ({
  base = presetOf(RULES),
  profile,
  organization,
  dismissals,
  articleNames,
  contacts,
  rules = {},
  ...unknown
}: PresetInput): Preset => {
  checkNames("設定", Object.keys(unknown), LAYER_NAMES);
  checkNames("編", profile === undefined ? [] : [profile], ["official", "private"]);
  checkNames("条項", Object.keys(articleNames ?? {}), Object.keys(ARTICLES));
  checkNames("連絡先", Object.keys(contacts ?? {}), Object.keys(CONTACTS));
  const chosen = Object.entries(base.rules).filter(
    ([, rule]) => profile === undefined || !isOurs(rule) || rule.meta.articles[profile] !== undefined,
  );
  const ids = chosen.map(([id]) => id);
  checkNames("ルール", Object.keys(rules), ids);
  checkNames("ルール", dismissedRules(dismissals), [...RULES.map(({ meta }) => meta.id), ...ids]);
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
    rules: Object.fromEntries(chosen.map(([id, rule]) => [id, isOurs(rule) ? rule.layered(layerOf(id)) : rule])),
    rulesConfig: Object.fromEntries(chosen.map(([id]) => [id, stateOf(id, base.rulesConfig[id], rules[id])])),
  };
};

/** Whether a rule takes layers: one of this package. */
const isOurs = (rule: Preset["rules"][string]): rule is Rule => "layered" in rule;

type State = Preset["rulesConfig"][string];

const stateOf = (id: string, byDefault: State = false, given: RulesInput[string] | undefined): State => {
  if (given === undefined) return byDefault;
  if (given === false) return false;
  const severity = typeof given === "object" ? given.severity : undefined;
  if (severity === undefined) return byDefault === false ? switchedOn(id) : byDefault;
  if (severity === "error") return true;
  if (severity === "warning" || severity === "info") return { severity };
  throw new Error(`${id} の severity は error, warning, info のどれかにしてください。`);
};

/** A rule that is off by default, switched on: as severe as its tier. */
const switchedOn = (id: string): State => {
  const rule = RULES.find(({ meta }) => meta.id === id);
  return rule === undefined ? true : configOf({ ...rule.meta, offByDefault: false });
};

/** Ids of the rules that dismissals name. What is no dismissal at all is left to the check of options, which says so. */
const dismissedRules = (dismissals: unknown): readonly string[] =>
  (Array.isArray(dismissals) ? dismissals : []).flatMap((dismissal: Partial<Dismissal> | null) =>
    typeof dismissal?.ruleId === "string" ? [dismissal.ruleId.split("/").at(-1) ?? ""] : [],
  );

const checkNames = (kind: string, names: readonly string[], known: readonly string[]): void => {
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new Error(
      `「${name}」という${kind}はありません。${didYouMean(name, known)}使える${kind}は ${known.join(", ")} です。`,
    );
  }
};

const optionsOf = (
  id: string,
  byDefault: State = true,
  given: RulesInput[string] | undefined,
  shared: Readonly<Record<string, unknown>>,
): unknown => {
  if (given === false || (given === undefined && byDefault === false)) return false;
  const state = byDefault === false ? switchedOn(id) : byDefault;
  const options = {
    ...(typeof state === "object" ? state : {}),
    ...mergeOptions(shared, typeof given === "object" ? given : {}),
  };
  return Object.keys(options).length === 0 ? true : options;
};
