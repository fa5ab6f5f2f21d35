import { asking, nearest } from "../text/nearest.js";
import { OUR_PRESETS, presetName } from "./names.js";
import type { Problem } from "./report.js";
import { firstLine, isRecord, type LoadedRule, type RawConfig, type Textlint } from "./textlint.js";

type Kind = "rules" | "filters" | "plugins";

/** What package an entry of a kind is looked for in. */
const PREFIXES: Readonly<Record<Kind, string>> = {
  rules: "textlint-rule-",
  filters: "textlint-filter-rule-",
  plugins: "textlint-plugin-",
};

const KINDS: readonly Kind[] = ["rules", "filters", "plugins"];

interface Entry {
  readonly kind: Kind;
  readonly name: string;
  readonly value: unknown;
}

/** An entry that loads. */
export interface LoadedEntry {
  readonly name: string;
  readonly value: unknown;
  readonly rules: readonly LoadedRule[];
}

export interface Entries {
  readonly loaded: readonly LoadedEntry[];
  readonly problems: readonly Problem[];
}

/** Loads every entry of a configuration by itself, so that each one that does not load can be named. */
export const loadEntries = async (textlint: Textlint, raw: RawConfig): Promise<Entries> => {
  const results = await Promise.all(
    KINDS.flatMap((kind) => entriesOf(kind, raw[kind])).map((entry) => load(textlint, entry)),
  );
  return {
    loaded: results.flatMap((result) => ("rules" in result ? [result] : [])),
    problems: results.flatMap((result) => ("rules" in result ? [] : [result])),
  };
};

const entriesOf = (kind: Kind, value: unknown): readonly Entry[] => {
  if (Array.isArray(value)) {
    return value.flatMap((name: unknown) => (typeof name === "string" ? [{ kind, name, value: true }] : []));
  }
  if (!isRecord(value)) return [];
  // What is switched off is not loaded.
  return Object.entries(value).flatMap(([name, options]) => (options ? [{ kind, name, value: options }] : []));
};

const load = async (textlint: Textlint, { kind, name, value }: Entry): Promise<LoadedEntry | Problem> => {
  try {
    const result = await textlint.loadPackagesFromRawConfig({ rawConfig: { [kind]: { [name]: value } } });
    if (result.ok) return { name, value, rules: result.config.rules };
    return unloadable(kind, name, result.error.errors[0]);
  } catch (error) {
    return unloadable(kind, name, error);
  }
};

const unloadable = (kind: Kind, name: string, error: unknown): Problem => {
  const reason = firstLine(error);
  const where = `${kind} の「${name}」`;
  if (!/is not found/.test(reason)) {
    return {
      level: "error",
      what: `${where}を読み込めません: ${reason}`,
      mend: "パッケージの版と、textlint のルールとして作られたものかどうかを確かめ、入れ直してください。",
    };
  }
  return { level: "error", what: `${where}が見つかりません。`, mend: mendMissing(kind, name) };
};

const mendMissing = (kind: Kind, name: string): string => {
  const bare = presetName(name);
  const [scope = ""] = bare.split("/");
  const meant = kind === "rules" ? nearest(bare, OUR_PRESETS) : undefined;
  if (meant !== undefined && meant !== bare) return asking(meant);
  if (/^(?:preset-)?jichitai-sns(?:\/|$)/.test(bare) && !OUR_PRESETS.some((known) => known === bare)) {
    return scope.startsWith("preset-")
      ? `このパッケージのプリセットは ${OUR_PRESETS.join(", ")} です。`
      : '個々のルールは、rules の "preset-jichitai-sns": { … } の中に、プリセット名を付けずに書いてください。';
  }
  return `名前に誤りがなければ npm install --save-dev ${packageOf(kind, name)} で入れてください。使わないなら設定から消してください。`;
};

/** The package that holds an entry: `preset-x/y` is a part of `textlint-rule-preset-x`. */
const packageOf = (kind: Kind, name: string): string => {
  const prefix = PREFIXES[kind];
  const [scope = "", inScope = ""] = name.split("/");
  const withPrefix = (bare: string): string => (bare.startsWith("textlint-") ? bare : `${prefix}${bare}`);
  return name.startsWith("@") ? `${scope}/${withPrefix(inScope)}` : withPrefix(scope);
};
