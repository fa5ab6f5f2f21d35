import * as v from "valibot";
import { show, unknownName } from "../text/post.js";

/** One option of a rule: how it is checked, what it is when not given, and how docs and messages speak of it. */
export interface OptionDefinition<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  readonly default: T;
  /** What the option does, Japanese. */
  readonly description: string;
  /** What may be written, Japanese. */
  readonly expects: string;
}

export type OptionDefinitions = Readonly<Record<string, OptionDefinition<unknown>>>;
export type OptionValues<D extends OptionDefinitions> = { readonly [Name in keyof D]: D[Name]["default"] };

const define = <T>(
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
  expects: string,
  description: string,
): OptionDefinition<T> => ({
  schema,
  default: fallback,
  expects,
  description,
});

/** An option that is on or off. */
export const flag = (fallback: boolean, description: string): OptionDefinition<boolean> =>
  define(v.boolean(), fallback, "true または false", description);

/** An option that is a list of words. */
export const words = (fallback: readonly string[], description: string): OptionDefinition<readonly string[]> =>
  define(v.array(v.pipe(v.string(), v.nonEmpty())), fallback, "空でない文字列のリスト", description);

/** An option that is one of a few names. */
export const choice = <const Names extends readonly string[]>(
  names: Names,
  fallback: Names[number],
  description: string,
): OptionDefinition<Names[number]> =>
  define(v.picklist(names), fallback, names.map((name) => `「${name}」`).join(" か "), description);

/** An option that is a whole number. */
export const count = (fallback: number, description: string): OptionDefinition<number> =>
  define(v.pipe(v.number(), v.integer(), v.minValue(0)), fallback, "0 以上の整数", description);

/** An option that is an object of its own; `schema` decides. */
export const structure = <T>(
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
  expects: string,
  description: string,
): OptionDefinition<T> => define(schema, fallback, expects, description);

/** Options that could be read, with defaults for the others, and a Japanese sentence for each that could not. */
export interface ReadOptions<D extends OptionDefinitions> {
  readonly values: OptionValues<D>;
  readonly problems: readonly string[];
}

/** Names that textlint itself reads from a rule's options. */
const HOST_NAMES: readonly string[] = ["severity"];

/** Checks the options a user gave. Never throws: a wrong value becomes a problem, and the default stands in. */
export const readOptions = <D extends OptionDefinitions>(raw: unknown, definitions: D): ReadOptions<D> => {
  const given = typeof raw === "object" && raw !== null && !Array.isArray(raw) ? raw : {};
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(definitions).map(([name, option]) => [name, option.default]),
  );
  const problems: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (HOST_NAMES.includes(name)) continue;
    const option = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (option === undefined) {
      problems.push(unknownName("設定", name, Object.keys(definitions)));
      continue;
    }
    const result = v.safeParse(option.schema, value);
    if (result.success) values[name] = result.output;
    else
      problems.push(
        `設定「${name}」の値 ${show(value)} は使えません。${option.expects}を書いてください。${detail(result.issues[0])}既定値で検査を続けました。`,
      );
  }
  return { values: values as OptionValues<D>, problems };
};

/** Where in a nested value the trouble lies, and what a custom check says about it. */
const detail = (issue: v.BaseIssue<unknown>): string => {
  const path = v.getDotPath(issue);
  const place = path === null ? "" : `「${path}」の箇所です。`;
  return `${place}${/^Invalid /.test(issue.message) ? "" : issue.message}`;
};
