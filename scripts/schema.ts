/**
 * Writes `schema.json`, the JSON Schema (draft-07) of a `.textlintrc.json` with the presets of this package, from the
 * options of the rules. `npm run schema`; `test/schema.test.ts` compares.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Rule } from "../src/core/define-rule.js";
import type { OptionDefinition } from "../src/core/options.js";
import { rulesOf } from "../src/core/preset.js";
import type { Profile } from "../src/guideline.js";
import * as ruleExports from "../src/rules/index.js";
import { POST_FACTS } from "../src/text/post.js";

const RULES: readonly Rule[] = Object.values(ruleExports);

const PRESETS: Readonly<Record<string, { readonly title: string; readonly profile?: Profile }>> = {
  "preset-jichitai-sns": { title: "両方の編のルール" },
  "preset-jichitai-sns/official": { title: "業務編のルール", profile: "official" },
  "preset-jichitai-sns/private": { title: "プライベート編のルール", profile: "private" },
};

type JsonSchema = Readonly<Record<string, unknown>>;

const SEVERITY: JsonSchema = {
  enum: ["error", "warning", "info"],
  description: "検出の重大度。error だけが終了コードを 1 にします",
};

const renderSchema = (): JsonSchema => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "textlint の設定（textlint-rule-preset-jichitai-sns）",
  type: "object",
  properties: {
    $schema: { type: "string" },
    rules: {
      type: "object",
      properties: Object.fromEntries(
        Object.entries(PRESETS).map(([name, { title, profile }]) => [name, preset(title, profile)]),
      ),
    },
    filters: { type: "object" },
    plugins: { type: ["object", "array"] },
  },
  additionalProperties: false,
  definitions: {
    severity: SEVERITY,
    ...Object.fromEntries(sharedOptions().map(([name, option]) => [name, optionSchema(name, option)])),
    ...Object.fromEntries(RULES.map((rule) => [rule.meta.id, ruleSchema(rule)])),
  },
});

const reference = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

const preset = (title: string, profile: Profile | undefined): JsonSchema => ({
  description: title,
  type: ["boolean", "object"],
  properties: Object.fromEntries(rulesOf(RULES, profile).map(({ meta }) => [meta.id, reference(meta.id)])),
  additionalProperties: false,
});

/** Options that every rule has, in the same form: they are written once. */
const sharedOptions = (): readonly (readonly [string, OptionDefinition<unknown>])[] =>
  Object.entries(RULES[0]?.options ?? {}).filter(([name, option]) =>
    RULES.every(({ options }) => options[name] === option),
  );

const ruleSchema = ({ meta, options }: Rule): JsonSchema => {
  const shared = sharedOptions().map(([name]) => name);
  const isOff = meta.offByDefault === true;
  return {
    description: `${meta.summary}${isOff ? "（既定では無効。true では有効にならず、{} か { severity } と書く）" : ""}`,
    type: ["boolean", "object"],
    ...(isOff ? { not: { const: true } } : {}),
    properties: {
      severity: reference("severity"),
      ...Object.fromEntries(
        Object.entries(options).map(([name, option]) => [
          name,
          shared.includes(name) ? reference(name) : optionSchema(name, option),
        ]),
      ),
    },
    additionalProperties: false,
  };
};

const optionSchema = (name: string, option: OptionDefinition<unknown>): JsonSchema => ({
  description: option.description,
  ...(name === "post" ? postSchema() : toJson(option.schema)),
  ...(isPlain(option.default) ? { default: option.default } : {}),
});

const isPlain = (value: unknown): boolean => typeof value !== "object" || Array.isArray(value);

const postSchema = (): JsonSchema => ({
  type: "object",
  properties: Object.fromEntries(
    Object.entries(POST_FACTS).map(([name, { schema, description }]) => [name, { description, ...toJson(schema) }]),
  ),
  additionalProperties: false,
});

/**
 * A schema of valibot as JSON Schema: what may be written, before any transformation. Checks that JSON Schema cannot
 * express are left out.
 *
 * @throws Error where a kind of schema is met for the first time: teach it here
 */
const toJson = (schema: unknown): JsonSchema => {
  const pipe = part(schema, "pipe");
  if (Array.isArray(pipe)) return pipeToJson(pipe);
  const type = part(schema, "type");
  switch (type) {
    case "string":
    case "boolean":
    case "number":
      return { type };
    case "unknown":
      return {};
    case "picklist":
      return { enum: part(schema, "options") };
    case "array":
      return { type: "array", items: toJson(part(schema, "item")) };
    case "tuple": {
      const items = list(schema, "items").map(toJson);
      return { type: "array", items, minItems: items.length, maxItems: items.length };
    }
    case "record":
      return recordToJson(schema);
    case "strict_object":
      return objectToJson(schema);
    case "optional":
    case "exact_optional":
      return toJson(part(schema, "wrapped"));
    case "union":
      return unionToJson(list(schema, "options"));
    default:
      throw new Error(`scripts/schema.ts does not know the schema "${String(type)}" yet.`);
  }
};

const part = (schema: unknown, name: string): unknown =>
  typeof schema === "object" && schema !== null ? Reflect.get(schema, name) : undefined;

const list = (schema: unknown, name: string): readonly unknown[] => {
  const value = part(schema, name);
  return Array.isArray(value) ? value : [];
};

/** The last schema before a transformation decides, with the checks after it. */
const pipeToJson = (items: readonly unknown[]): JsonSchema => {
  const change = items.findIndex((item) => part(item, "kind") === "transformation");
  const before = change < 0 ? items : items.slice(0, change);
  const last = before.findLastIndex((item) => part(item, "kind") === "schema");
  const written = toJson(withoutPipe(before[last]));
  return Object.assign({}, written, ...before.slice(last + 1).map((check) => checkToJson(check, written)));
};

/** The first item of a pipe is the schema itself, which carries the pipe. */
const withoutPipe = (schema: unknown): unknown =>
  typeof schema === "object" && schema !== null ? { ...schema, pipe: undefined } : schema;

const checkToJson = (check: unknown, { type }: JsonSchema): JsonSchema => {
  const requirement = part(check, "requirement");
  const suffix = type === "array" ? "Items" : "Length";
  switch (part(check, "type")) {
    case "non_empty":
      return { [`min${suffix}`]: 1 };
    case "min_length":
      return { [`min${suffix}`]: requirement };
    case "max_length":
      return { [`max${suffix}`]: requirement };
    case "integer":
      return { type: "integer" };
    case "min_value":
      return { minimum: requirement };
    case "max_value":
      return { maximum: requirement };
    case "regex":
      return { pattern: requirement instanceof RegExp ? requirement.source : "" };
    default:
      return {};
  }
};

const objectToJson = (schema: unknown): JsonSchema => {
  const entries = Object.entries(part(schema, "entries") ?? {});
  const required = entries
    .filter(([, entry]) => !["optional", "exact_optional"].includes(String(part(entry, "type"))))
    .map(([name]) => name);
  return {
    type: "object",
    properties: Object.fromEntries(entries.map(([name, entry]) => [name, toJson(entry)])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
};

const recordToJson = (schema: unknown): JsonSchema => {
  const value = toJson(part(schema, "value"));
  const names = list(part(schema, "key"), "options");
  if (names.length === 0) return { type: "object", additionalProperties: value };
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [String(name), value])),
    additionalProperties: false,
  };
};

/** JSON has no dates. */
const unionToJson = (options: readonly unknown[]): JsonSchema => {
  const written = options.filter((option) => part(option, "type") !== "date").map(toJson);
  const [only] = written;
  return written.length === 1 && only !== undefined ? only : { anyOf: written };
};

const ROOT = join(__dirname, "..");

/** The text of `schema.json`, formatted like every other file. */
export const expectedSchema = (): string =>
  execFileSync(
    process.execPath,
    [join(ROOT, "node_modules/@biomejs/biome/bin/biome"), "format", "--stdin-file-path=schema.json"],
    { cwd: ROOT, input: JSON.stringify(renderSchema()), encoding: "utf8" },
  );

if (require.main === module) writeFileSync(join(ROOT, "schema.json"), expectedSchema());
