/**
 * docs/guides/one-policy.md as a group and its towns follow it: the group's package, packed from the guide's files and
 * installed, and the town's configuration, each taken from the guide. What wins is seen alike through the command, the kernel
 * (createLinter) and MCP.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import manifest from "../package.json";
import preset from "../src/index.js";
import type { LinterOptions, LintFinding } from "../src/linter.js";
import { Assistant, type ToolMessage } from "./helpers/assistant.js";
import { Guide } from "./helpers/guide.js";
import { type Outcome, Project, run, succeed } from "./helpers/project.js";

// Every test starts processes; give them time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const GUIDE = new Guide("one-policy.md");
const GROUP = "textlint-rule-preset-minato-sns";
const TOWN_PRESET = "textlint-rule-preset-shiomi-sns";
const NPM = process.platform === "win32" ? "npm.cmd" : "npm";

/** Two rules only, where it is not about the others: the doctor tries every rule. */
const OTHERS_OFF = Object.fromEntries(
  Object.keys(preset.rules).flatMap((id) => (["no-fuseji", "no-evasive-apology"].includes(id) ? [] : [[id, false]])),
);

type Settings = Omit<LinterOptions, "preset">;

/** What the guide's town writes; a test compares it with the guide. */
const TOWN: Settings = {
  organization: { names: ["汐見市"] },
  rules: { "require-absolute-date": false, "no-evasive-apology": true, "no-fuseji": { allow: ["○○係長"] } },
};

/** A town that decides otherwise wherever the guide's town leaves the group's decision alone, and the other way round. */
const OTHER_TOWN: Settings = {
  organization: { phones: ["0797-00-5678"] },
  rules: {
    "no-fuseji": { severity: "error" },
    "no-discrimination-terms": { extraTerms: [{ form: "片田舎", instead: ["山あい"] }] },
  },
  dismissals: [{ ruleId: "no-discrimination-terms", text: "外人さん", reason: "落語の演目の名前のため" }],
};

/** Who decides: this package alone, then the group, then a town on top of the group in one of three ways. */
const LAYERS = ["base", "group", "town", "otherTown", "townPreset"] as const;
type LayerName = (typeof LAYERS)[number];

const CONFIGS: Readonly<Record<LayerName, string>> = {
  base: "base.json",
  group: "group.json",
  town: "town.js",
  otherTown: "other-town.js",
  townPreset: "town-preset.json",
};

/** What `createLinter` is given; `preset` is the name of a package here. */
const LINTERS: Readonly<Record<LayerName, Settings & { readonly preset?: string }>> = {
  base: {},
  group: { preset: GROUP },
  town: { preset: GROUP, ...TOWN },
  otherTown: { preset: GROUP, ...OTHER_TOWN },
  townPreset: { preset: TOWN_PRESET },
};

/** A finding, however it came. */
interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: readonly number[];
  readonly line: number;
  readonly column: number;
  readonly suggestions: readonly (readonly [message: string, range: readonly number[], text: string])[];
}

const SEVERITIES = ["", "warning", "error", "info"];
const ruleOf = (ruleId: string): string => ruleId.split("/").at(-1) ?? ruleId;

const fromTextlint = ({ ruleId, severity, message, range, line, column, suggestions = [] }: ToolMessage): Found => ({
  rule: ruleOf(ruleId),
  severity: SEVERITIES[severity] ?? "",
  message,
  range,
  line,
  column,
  suggestions: suggestions.map(({ message: label, fix }) => [label, fix.range, fix.text]),
});

const fromLinter = ({ ruleId, severity, message, range, start, suggestions }: LintFinding): Found => ({
  rule: ruleOf(ruleId),
  severity,
  message,
  range,
  line: start.line,
  column: start.column,
  suggestions: suggestions.map(({ message: label, range: at, text }) => [label, at, text]),
});

/** What of a finding a case is about. */
const ABOUT = {
  finding: ({ severity, range }: Found, post: string) => `${severity} ${post.slice(...range)}`,
  articles: ({ message }: Found) => /（(.+)）$/.exec(message)?.[1] ?? message,
  contacts: ({ message }: Found) => /[^、。]+へ報告/.exec(message)?.[0] ?? message,
} as const;

interface Case {
  readonly what: string;
  readonly text: string;
  readonly about?: keyof typeof ABOUT;
  readonly expected: Readonly<Record<LayerName, readonly string[]>>;
}

const CASES: readonly Case[] = [
  {
    what: "a rule that is off by default",
    text: "明日、健康相談を行います。",
    expected: {
      base: [],
      group: ["warning 明日"],
      town: [],
      otherTown: ["warning 明日"],
      townPreset: ["warning 明日"],
    },
  },
  {
    what: "a rule that is on by default",
    text: "不快な思いをさせたのであれば、おわびします。",
    expected: {
      base: ["warning 不快な思いをさせたのであれば"],
      group: [],
      town: ["warning 不快な思いをさせたのであれば"],
      otherTown: [],
      townPreset: [],
    },
  },
  {
    what: "a severity",
    text: "昨日は〇〇議員も来場しました。",
    expected: {
      base: ["error 〇〇議員"],
      group: ["warning 〇〇議員"],
      town: ["warning 〇〇議員"],
      otherTown: ["error 〇〇議員"],
      townPreset: ["warning 〇〇議員"],
    },
  },
  {
    what: "an option of a rule",
    text: "△△課長と○○係長の漫画を連載します。",
    expected: {
      base: ["error △△課長", "error ○○係長"],
      group: ["warning ○○係長"],
      town: ["warning △△課長"],
      otherTown: ["error ○○係長"],
      townPreset: ["warning ○○係長"],
    },
  },
  {
    what: "terms of one's own",
    text: "僻地の診療所と、片田舎の学校を訪ねました。",
    expected: {
      base: [],
      group: ["error 僻地"],
      town: ["error 僻地"],
      otherTown: ["error 片田舎"],
      townPreset: ["error 僻地"],
    },
  },
  {
    what: "the organization, item by item",
    text: "本人の携帯は0797-00-1234、妻の携帯は0797-00-5678です。み〇と県と汐〇市の道です。",
    expected: {
      base: ["error 0797-00-1234", "error 0797-00-5678"],
      group: ["error 0797-00-5678", "warning み〇と県"],
      town: ["error 0797-00-5678", "warning 汐〇市"],
      otherTown: ["error 0797-00-1234", "error み〇と県"],
      townPreset: ["error 0797-00-5678", "warning み〇と県"],
    },
  },
  {
    what: "dismissals",
    text: "看護婦さんと外人さんの話です。",
    expected: {
      base: ["error 看護婦", "error 外人さん"],
      group: ["error 外人さん"],
      town: ["error 外人さん"],
      otherTown: ["error 看護婦"],
      townPreset: ["error 外人さん"],
    },
  },
  {
    what: "the name of an item",
    text: "〇〇部長の話です。",
    about: "articles",
    expected: {
      base: ["業務編5(5)"],
      group: ["みなと県指針 第7条"],
      town: ["みなと県指針 第7条"],
      otherTown: ["みなと県指針 第7条"],
      townPreset: ["汐見市要綱 第3条"],
    },
  },
  {
    what: "the names of contacts",
    text: "市の水道料金が上がるという噂はデマです。",
    about: "contacts",
    expected: {
      base: ["所属長を通じて広報所管課長へ報告"],
      group: ["所属の広報リーダーを通じて県広報課へ報告"],
      town: ["所属の広報リーダーを通じて県広報課へ報告"],
      otherTown: ["所属の広報リーダーを通じて県広報課へ報告"],
      townPreset: ["広報担当係長を通じて県広報課へ報告"],
    },
  },
];

const POSTS = CASES.map(({ text }) => `---\nprofile: official\n---\n\n🎆 ${text}\n`);
const FILES = POSTS.map((_, index) => `post-${index}.md`);

/** The findings of every post by who decides, through each of the three ways. */
type Findings = Readonly<Record<LayerName, readonly (readonly Found[])[]>>;
const WAYS = ["the command", "createLinter", "MCP"] as const;
const findings: Partial<Record<(typeof WAYS)[number], Findings>> = {};

let scratch: string;
let project: Project;

/** Packs a package and returns the tarball. */
const pack = async (name: string, files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = path.join(scratch, name);
  await mkdir(folder);
  for (const [file, content] of Object.entries(files)) await writeFile(path.join(folder, file), content);
  const packed: [{ filename: string }] = JSON.parse(await succeed(folder, NPM, "pack", "--json"));
  return path.join(folder, packed[0].filename);
};

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "jichitai-sns-group-"));
  const group = await pack(GROUP, {
    "package.json": GUIDE.block("`package.json`\n"),
    "index.js": GUIDE.block("`index.js`\n"),
    "README.md": "# みなと県の SNS 投稿の方針\n",
  });
  const dependencies = { [manifest.name]: `^${manifest.version}`, [GROUP]: "^1.0.0" };
  const town = await pack(TOWN_PRESET, {
    "package.json": JSON.stringify({ name: TOWN_PRESET, version: "1.0.0", main: "index.js", dependencies }),
    "index.js": GUIDE.block(`\`${TOWN_PRESET}\` の \`index.js\``),
  });
  project = await Project.install(group, town);
  for (const [index, file] of FILES.entries()) await project.write(file, POSTS[index] ?? "");
  const otherTown = `{ preset: "preset-minato-sns", base: require("${GROUP}"), ...${JSON.stringify(OTHER_TOWN)} }`;
  for (const [layer, content] of [
    ["base", '{ "rules": { "preset-jichitai-sns": true } }'],
    ["group", GUIDE.block("そのまま使うなら")],
    ["town", GUIDE.block("自分の設定を重ねるなら")],
    ["otherTown", `module.exports = require("${manifest.name}/config").defineConfig(${otherTown});`],
    ["townPreset", '{ "rules": { "preset-shiomi-sns": true } }'],
  ] as const) {
    await project.write(CONFIGS[layer], content);
  }
}, 300_000);

afterAll(async () => {
  await project?.remove();
  await rm(scratch, { recursive: true, force: true });
});

const byLayer = async (lint: (layer: LayerName) => Promise<readonly (readonly Found[])[]>): Promise<Findings> => {
  const results: (readonly [LayerName, readonly (readonly Found[])[]])[] = [];
  for (const layer of LAYERS) results.push([layer, await lint(layer)]);
  return Object.fromEntries(results) as Findings;
};

const throughCommand = (layer: LayerName): Promise<readonly (readonly Found[])[]> => lintWith(CONFIGS[layer]);

const lintWith = async (config: string): Promise<readonly (readonly Found[])[]> => {
  const { messages } = await project.lint("--config", config, ...FILES);
  return FILES.map((file) => (messages.get(file) ?? []).map(fromTextlint));
};

/** In one process of the project's own, with the installed package. */
const throughKernel = async (): Promise<Findings> => {
  await project.write("posts.json", JSON.stringify({ linters: LINTERS, posts: POSTS }));
  await project.write(
    "kernel.cjs",
    `const { createLinter } = require("${manifest.name}/linter");
    const { linters, posts } = require("./posts.json");
    (async () => {
      const findings = {};
      for (const [layer, { preset, ...input }] of Object.entries(linters)) {
        const linter = createLinter(preset === undefined ? input : { ...input, preset: require(preset) });
        findings[layer] = await Promise.all(posts.map((post) => linter.lint(post, { format: "markdown" })));
      }
      console.log(JSON.stringify(findings));
    })();`,
  );
  const raw: Record<LayerName, LintFinding[][]> = JSON.parse(
    await succeed(project.folder, process.execPath, "kernel.cjs"),
  );
  return byLayer(async (layer) => raw[layer].map((post) => post.map(fromLinter)));
};

const throughMcp = async (layer: LayerName): Promise<readonly (readonly Found[])[]> => {
  const args = ["node_modules/textlint/bin/textlint.js", "--mcp", "--config", CONFIGS[layer]];
  const assistant = await Assistant.start(project.folder, { command: process.execPath, args });
  try {
    return ((await assistant.lintFile(...FILES)) ?? []).map((messages) => messages.map(fromTextlint));
  } finally {
    await assistant.close();
  }
};

const doctor = (config: string): Promise<Outcome> => {
  const program = path.join("node_modules", manifest.name, manifest.bin["jichitai-sns"]);
  return run(project.folder, process.execPath, program, "doctor", "--config", config);
};

describe("base < group < local", () => {
  beforeAll(async () => {
    findings["the command"] = await byLayer(throughCommand);
    findings.createLinter = await throughKernel();
    findings.MCP = await byLayer(throughMcp);
  }, 300_000);

  describe.each(WAYS)("through %s", (way) => {
    it.each(CASES.map((each, index) => [each.what, each, index] as const))("%s", (_, { about, expected }, index) => {
      const seen = LAYERS.map((layer) => [
        layer,
        (findings[way]?.[layer][index] ?? []).map((found) => ABOUT[about ?? "finding"](found, POSTS[index] ?? "")),
      ]);
      expect(Object.fromEntries(seen)).toEqual(expected);
    });
  });

  it("gives equal findings through all three, to the last character", () => {
    expect(findings.createLinter).toEqual(findings["the command"]);
    expect(findings.MCP).toEqual(findings["the command"]);
  });
});

describe("the guide", () => {
  it("shows the town that the cases are about", async () => {
    await project.write(
      "town-check.cjs",
      `const assert = require("node:assert");
      const { defineConfig } = require("${manifest.name}/config");
      const town = { preset: "preset-minato-sns", base: require("${GROUP}"), ...${JSON.stringify(TOWN)} };
      assert.deepEqual(require("./${CONFIGS.town}"), defineConfig(town));`,
    );
    await succeed(project.folder, process.execPath, "town-check.cjs");
  });

  it.each(["group", "town"] as const)("has the doctor find its %s sound", async (layer) => {
    const { code, stdout } = await doctor(CONFIGS[layer]);
    expect(stdout).toContain("設定は正しく働いています。");
    expect(stdout).toMatch(/minato-sns\/no-fuseji +warning /);
    expect(stdout).toMatch(layer === "group" ? /require-absolute-date +warning / : /require-absolute-date +（無効）/);
    expect(code).toBe(0);
  });

  it("has the group find its own term", async () => {
    const [, text = ""] = /^echo '([^']+)' > tameshi\.txt$/m.exec(GUIDE.block("自分たちで足した語を入れた投稿")) ?? [];
    await project.write("tameshi.txt", text);
    const { code, stdout } = await project.textlint("--config", CONFIGS.group, "tameshi.txt");
    expect(stdout).toContain('"僻地" は');
    expect(stdout).toContain("県の表記の手引で使わないと決めています。「山間地域」などに言い換えてください。");
    expect(code).toBe(1);
  });

  it("builds a CMS's linter on the group's preset", async () => {
    const check = `linter.lint("み〇と県と汐〇市の道", { post: { profile: "official" } }).then((findings) => {
      console.log(JSON.stringify(findings.map(({ quote, severity, articles }) => [quote, severity, articles])));
    });`;
    await project.write("cms.cjs", `${GUIDE.block("## CMS に組み込むとき")}\n${check}`);
    const printed: unknown = JSON.parse(await succeed(project.folder, process.execPath, "cms.cjs"));
    expect(printed).toEqual([["汐〇市", "warning", "みなと県指針 第7条"]]);
  });
});

describe("a town's .textlintrc.json", () => {
  /** Of the posts about a rule that is on by default, about a severity and about an option. */
  const seen = async (config: string): Promise<readonly string[]> =>
    (await lintWith(config))
      .slice(1, 4)
      .flatMap((found, index) => found.map((finding) => ABOUT.finding(finding, POSTS[index + 1] ?? "")));

  it("wins over the group as the guide writes it", async () => {
    await project.write("town.json", GUIDE.block("`true` と書いても有効になりません"));
    expect(await seen("town.json")).toEqual([
      "warning 不快な思いをさせたのであれば",
      "warning 〇〇議員",
      "warning △△課長",
    ]);
  });

  it("without a severity gives errors, and switches nothing on by true, which doctor says", async () => {
    const rules = { ...OTHERS_OFF, "no-evasive-apology": true, "no-fuseji": { allow: ["○○係長"] } };
    await project.write("careless.json", JSON.stringify({ rules: { "preset-minato-sns": rules } }));
    expect(await seen("careless.json")).toEqual(["error 〇〇議員", "error △△課長"]);
    const { code, stdout } = await doctor("careless.json");
    expect(stdout).toContain("no-evasive-apology は true と書いても有効になりません");
    expect(code).toBe(1);
  });
});

describe("doctor tells a group what is wrong inside its preset", () => {
  it.each([
    ["a misspelt option", { rules: { "no-fuseji": { alow: ["△△課長"] } } }, "「allow」の誤りではありませんか"],
    [
      "a wrong organization",
      { organization: { phone: ["0797-00-1234"] } as never },
      "「phones」の誤りではありませんか",
    ],
    [
      "a dismissal without a reason",
      { dismissals: [{ ruleId: "no-fuseji", text: "△△課長" } as never] },
      "「0.reason」の箇所です",
    ],
    ["a rule that does not exist", { rules: { "no-fusegi": false } }, "「no-fuseji」の誤りではありませんか"],
  ])("%s", async (what, { rules, ...input }: Settings, said) => {
    const name = `preset-${what.replaceAll(" ", "-")}`;
    const made = `module.exports = require("${manifest.name}/config").definePreset(${JSON.stringify({ ...input, rules: { ...OTHERS_OFF, ...rules } })});`;
    await project.write(`node_modules/textlint-rule-${name}/index.js`, made);
    await project.write(`${name}.json`, JSON.stringify({ rules: { [name]: true } }));
    const { code, stdout } = await doctor(`${name}.json`);
    expect(stdout).toContain(said);
    expect(code).toBe(1);
  });
});
