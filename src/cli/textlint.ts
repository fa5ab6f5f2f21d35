import { createRequire } from "node:module";
import path from "node:path";
import type { Rule } from "../core/define-rule.js";

/** A rule as textlint holds it once a configuration is loaded. */
export interface LoadedRule {
  readonly ruleId: string;
  readonly rule: unknown;
  readonly options?: unknown;
  /** Its name inside its preset. */
  readonly ruleKey?: string;
}

/** A configuration file as it is written. */
export interface RawConfig {
  readonly rules?: unknown;
  readonly filters?: unknown;
  readonly plugins?: unknown;
}

interface Failure {
  readonly ok: false;
  readonly error: { readonly errors: readonly unknown[] };
}

/** What is used of the package that textlint itself loads configurations with. */
interface ConfigLoader {
  readonly loadRawConfig: (options: {
    readonly cwd: string;
    readonly configFilePath?: string | undefined;
  }) => Promise<{ readonly ok: true; readonly rawConfig: unknown; readonly configFilePath: string } | Failure>;
  readonly loadPackagesFromRawConfig: (options: {
    readonly rawConfig: RawConfig;
  }) => Promise<{ readonly ok: true; readonly config: { readonly rules: readonly LoadedRule[] } } | Failure>;
}

/** A loaded configuration. */
export interface Descriptor {
  readonly rule: { readonly lintableDescriptors: readonly unknown[] };
  readonly shallowMerge: (parts: {
    readonly rules?: readonly Pick<LoadedRule, "ruleId" | "rule" | "options">[];
    readonly filterRules?: readonly never[];
  }) => Descriptor;
}

export interface Message {
  readonly ruleId: string;
  readonly message: string;
}

/** What is used of textlint. */
interface TextlintApi {
  readonly createLinter: (options: { readonly descriptor: Descriptor }) => {
    readonly lintText: (text: string, filePath: string) => Promise<{ readonly messages: readonly Message[] }>;
  };
  readonly loadTextlintrc: (options: { readonly configFilePath?: string | undefined }) => Promise<Descriptor>;
}

/** The textlint of a project. */
export interface Textlint extends TextlintApi, ConfigLoader {
  readonly version: string;
}

/**
 * The textlint that a project has installed, or `undefined`. Its own loaders are used throughout, so that nothing is judged
 * otherwise than textlint does. It looks for a configuration from the working directory on: enter the project first.
 */
export const findTextlint = (project: string): Textlint | undefined => {
  const inProject = createRequire(path.join(project, "package.json"));
  let entry: string;
  try {
    entry = inProject.resolve("textlint");
  } catch {
    return undefined;
  }
  // Takes half a second: only where something is linted.
  const api = (): TextlintApi => inProject(entry);
  const manifest: { readonly version: string } = inProject("textlint/package.json");
  const loader: ConfigLoader = createRequire(entry)("@textlint/config-loader");
  return {
    version: manifest.version,
    createLinter: (options) => api().createLinter(options),
    loadTextlintrc: (options) => api().loadTextlintrc(options),
    loadRawConfig: loader.loadRawConfig,
    loadPackagesFromRawConfig: loader.loadPackagesFromRawConfig,
  };
};

/** Whether a loaded rule is one of this package, or of a preset made with `definePreset`. */
export const isOurs = (rule: unknown): rule is Rule =>
  typeof rule === "function" && "meta" in rule && "options" in rule && "layered" in rule;

/** Whether a value is an object with names, as configurations are made of. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What an error says, in one line: the first, or, where that only announces it, the second. */
export const firstLine = (error: unknown): string => {
  const [first = "", second = ""] = (error instanceof Error ? error.message : String(error)).trim().split("\n");
  return /^Cannot read config file/.test(first) && second !== "" ? second.replace(/^Error: /, "") : first;
};
