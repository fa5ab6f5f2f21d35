import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import preset from "../src/index.js";
import official from "../src/official.js";
import privatePreset from "../src/private.js";
import * as ruleExports from "../src/rules/index.js";

const ROOT = join(__dirname, "..");
const SRC = join(ROOT, "src");
const RULES = Object.values(ruleExports);

const basenames = (folder: string, suffix: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(suffix) && name !== "index.ts")
    .map((name) => name.slice(0, -suffix.length))
    .sort();

describe("one rule is one basename in three trees", () => {
  const ids = RULES.map(({ meta }) => meta.id).sort();

  it("src/rules/<id>.ts", () => expect(basenames("src/rules", ".ts")).toEqual(ids));
  it("docs/rules/<id>.md", () => expect(basenames("docs/rules", ".md")).toEqual(ids));
  it("test/rules/<id>.test.ts", () => expect(basenames("test/rules", ".test.ts")).toEqual(ids));
  it("the preset holds every rule, with its default", () => {
    expect(Object.keys(preset.rules).sort()).toEqual(ids);
    expect(Object.keys(preset.rulesConfig).sort()).toEqual(ids);
  });
  it("the presets of the two parts hold the rules that have an item there", () => {
    for (const [part, { rules }] of [
      ["official", official],
      ["private", privatePreset],
    ] as const) {
      expect(Object.keys(rules).sort()).toEqual(
        RULES.filter(({ meta }) => meta.articles[part] !== undefined)
          .map(({ meta }) => meta.id)
          .sort(),
      );
    }
  });
});

interface Import {
  readonly file: string;
  readonly from: string;
  /** First folder under `src/` of an imported module of ours, or the name of a package. */
  readonly target: string;
}

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const imports = (): readonly Import[] =>
  files(SRC)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, from = ""]) => ({
        file: relative(SRC, file),
        from,
        target: from.startsWith(".") ? relative(SRC, resolve(dirname(file), from)) : from,
      })),
    );

const room = (path: string): string => (path.includes("/") ? (path.split("/")[0] ?? "") : "");

/** Which rooms a room may look into, itself aside. Files right under `src/` that are no entry point are open to all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  calendar: ["text"],
  matching: ["text"],
  context: ["matching", "text", "calendar", "lexicons"],
  lexicons: ["matching", "text"],
  core: ["context", "matching", "text"],
  contradictions: ["core", "context", "calendar", "matching", "text"],
  rules: ["core", "lexicons", "contradictions", "context", "calendar", "matching", "text"],
  cli: ["core", "rules", "text"],
};

describe("imports point one way", () => {
  const all = imports();

  it("from a room only into the rooms below it", () => {
    const wrong = all.filter(({ file, from, target }) => {
      const [here, there] = [room(file), room(target)];
      return (
        from.startsWith(".") && here !== "" && there !== "" && here !== there && !MAY_IMPORT[here]?.includes(there)
      );
    });
    expect(wrong).toEqual([]);
  });

  it("a rule never imports a rule", () => {
    expect(
      all.filter(({ file, target }) => room(file) === "rules" && file !== "rules/index.ts" && room(target) === "rules"),
    ).toEqual([]);
  });

  it("nothing but the command line imports Node's own modules", () => {
    expect(
      all.filter(({ file, from }) => room(file) !== "cli" && /^(?:node:|fs$|path$|os$|url$|module$)/.test(from)),
    ).toEqual([]);
  });

  it("nothing imports the command line", () => {
    expect(all.filter(({ file, target }) => room(file) !== "cli" && room(target) === "cli")).toEqual([]);
  });

  it("only text/tokens.ts knows the analyser", () => {
    expect(all.filter(({ file, from }) => from === "kuromojin" && file !== "text/tokens.ts")).toEqual([]);
  });
});
