/**
 * The command as a user runs it: the built program in a folder beside textlint. The package is copied into a
 * `node_modules` whose other entries are links, so that nothing has to be installed.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import manifest from "../package.json";
import { buildIfNeeded } from "../scripts/build.js";
import { collect } from "../src/cli/answers.js";
import * as ruleExports from "../src/rules/index.js";
import { type Outcome, ROOT, run as runCommand } from "./helpers/project.js";

// Every test starts processes; give them time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let scratch: string;
let projects = 0;

const link = async (modules: string, name: string): Promise<void> =>
  symlink(path.join(ROOT, "node_modules", name), path.join(modules, name), "junction");

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "jichitai-sns-cli-"));
  await buildIfNeeded();
  const modules = path.join(scratch, "node_modules");
  const installed = path.join(modules, manifest.name);
  await mkdir(installed, { recursive: true });
  await cp(path.join(ROOT, "lib"), path.join(installed, "lib"), { recursive: true });
  await cp(path.join(ROOT, "package.json"), path.join(installed, "package.json"));
  const names = await readdir(path.join(ROOT, "node_modules"));
  await Promise.all(names.filter((name) => !/^(?:\.|textlint-)/.test(name)).map((name) => link(modules, name)));
}, 300_000);

afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

/** A folder with the given files. */
const project = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  projects += 1;
  const folder = path.join(scratch, `project-${projects}`);
  await mkdir(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return folder;
};

/** Runs the program. */
const run = (cwd: string, ...args: string[]): Promise<Outcome> => {
  const program = path.join(scratch, "node_modules", manifest.name, manifest.bin["jichitai-sns"]);
  // Links count as the real thing: textlint then looks for presets in the folder it is linked into.
  return runCommand(cwd, process.execPath, "--preserve-symlinks", "--preserve-symlinks-main", program, ...args);
};

const doctor = async (files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]): Promise<Outcome> =>
  run(await project(files), "doctor", ...args);

const json = (rules: Readonly<Record<string, unknown>>, rest: Readonly<Record<string, unknown>> = {}) => ({
  ".textlintrc.json": JSON.stringify({ rules, ...rest }),
});

const KEPT: readonly string[] = ["no-fuseji", "no-speculation"];
/** Two rules only, so that what is not about the canaries is quick. */
const fewOf = (part?: "official" | "private"): Readonly<Record<string, false>> =>
  Object.fromEntries(
    Object.values(ruleExports).flatMap(({ meta: { id, articles } }) =>
      KEPT.includes(id) || (part !== undefined && articles[part] === undefined) ? [] : [[id, false]],
    ),
  );
const FEW = fewOf();
const FEW_JSON = JSON.stringify(FEW);

const ALL_FIRED = /有効なルール (\d+) 件のうち \1 件が検出しました/;

describe.concurrent("doctor", () => {
  it("finds every rule firing that is on by default", async () => {
    const { code, stdout, stderr } = await doctor(json({ "preset-jichitai-sns": true }));
    expect(stderr).toBe("");
    expect(stdout).toMatch(ALL_FIRED);
    expect(stdout).toContain("設定は正しく働いています。");
    expect(stdout).toMatch(/jichitai-sns\/no-overclaim +（無効） /);
    expect(code).toBe(0);
  });

  const YAML = `rules:\n  preset-jichitai-sns: ${FEW_JSON}\n`;
  it.each([
    [".textlintrc", "JSON", `{ "rules": { "preset-jichitai-sns": ${FEW_JSON} } }`],
    [".textlintrc", "YAML", YAML],
    [".textlintrc.json", "JSON5", `{ "rules": { /* few */ "preset-jichitai-sns": ${FEW_JSON}, } }`],
    [".textlintrc.yml", "YAML", YAML],
    [".textlintrc.yaml", "YAML", YAML],
    [".textlintrc.js", "CommonJS", `module.exports = { rules: { "preset-jichitai-sns": ${FEW_JSON} } };`],
    [
      ".textlintrc.cjs",
      "defineConfig",
      `const { defineConfig } = require("textlint-rule-preset-jichitai-sns/config");
      module.exports = defineConfig({ organization: { names: ["汐見市"] }, rules: ${FEW_JSON} });`,
    ],
    ["package.json", "textlint", `{ "name": "c", "textlint": { "rules": { "preset-jichitai-sns": ${FEW_JSON} } } }`],
  ])("reads %s (%s)", async (name, _, content) => {
    const { code, stdout } = await doctor({ [name]: content });
    expect(stdout).toMatch(new RegExp(`設定ファイル: .*${name}\n`));
    expect(stdout).toContain("有効なルール 2 件のうち 2 件が検出しました");
    expect(stdout).toMatch(/jichitai-sns\/no-fuseji +error +業務編・プライベート編\n/);
    expect(stdout).toMatch(/jichitai-sns\/no-speculation +warning /);
    expect(code).toBe(0);
  });

  it.each(["official", "private"])("knows the subpath preset %s", async (part) => {
    const { code, stdout } = await doctor(json({ [`preset-jichitai-sns/${part}`]: { "no-overclaim": {} } }));
    expect(stdout).toMatch(ALL_FIRED);
    expect(stdout).toMatch(
      new RegExp(`jichitai-sns/${part}/no-overclaim +error +${part === "official" ? "業務編" : "プライベート編"}\n`),
    );
    expect(code).toBe(0);
  });

  it("knows a preset made with definePreset", async () => {
    const files = json({ "preset-shiomi": { "no-fusegi": true } });
    const made = path.join(scratch, "node_modules", "textlint-rule-preset-shiomi");
    await mkdir(made);
    await writeFile(
      path.join(made, "index.js"),
      'module.exports = require("textlint-rule-preset-jichitai-sns/config").definePreset({ profile: "official", rules: ' +
        `${JSON.stringify(fewOf("official"))} });`,
    );
    const { code, stdout } = await doctor(files);
    expect(stdout).toMatch(ALL_FIRED);
    expect(stdout).toContain("「no-fusegi」というルールはありません");
    expect(code).toBe(1);
  });

  it("names unknown rules and options with the nearest right name", async () => {
    const { code, stdout } = await doctor(
      json({
        "preset-jichitai-sns": {
          "no-fusegi": true,
          "no-fuseji": { alow: ["〇〇まつり"], post: { profil: "official" } },
          "no-overclaim": true,
          "no-speculation": "warning",
          "no-evasive-apology": { severity: "warnig" },
          organization: { names: ["汐見市"] },
        },
      }),
    );
    for (const said of [
      "「no-fusegi」というルールはありません",
      "「no-fuseji」の誤りではありませんか",
      "「allow」の誤りではありませんか",
      "「profile」の誤りではありませんか",
      "no-overclaim は true と書いても有効になりません",
      'no-speculation の値が "warning" になっています',
      "「warning」の誤りではありませんか",
      "オプションはプリセットの直下には書けません",
      "どの投稿も検査されません",
    ]) {
      expect(stdout).toContain(said);
    }
    expect(code).toBe(1);
  });

  it("warns of options without a severity, which make a warning an error", async () => {
    const WARNED = /no-speculation は、このままでは warning でなく error になります/;
    const { code, stdout } = await doctor(
      json({
        "preset-jichitai-sns": { "no-fuseji": { allow: ["〇〇まつり"] }, "no-speculation": { allow: ["雨だろう"] } },
      }),
    );
    expect(stdout).toMatch(WARNED);
    expect(stdout.match(/△/g)).toHaveLength(1);
    expect(code).toBe(0);
    const decided = { severity: "error", allow: ["雨だろう"] };
    expect((await doctor(json({ "preset-jichitai-sns": { "no-speculation": decided } }))).stdout).not.toContain("△");
  });

  it("warns of a script so short that editors read it as a text", async () => {
    const script = (head: string): Readonly<Record<string, string>> => ({
      "policy.js": `module.exports = { rules: { "preset-jichitai-sns": ${FEW_JSON} } };`,
      ".textlintrc.js": `${head}module.exports = require("./policy");`,
    });
    const { code, stdout } = await doctor(script(""));
    expect(stdout).toContain(".textlintrc.js は、VS Code や --config では設定として読まれません");
    expect(code).toBe(0);
    expect((await doctor(script(`"use strict";\n`))).stdout).not.toContain("△");
  });

  it("tells once of all accepted findings whose day is over", async () => {
    const dismissals = ["2020-03-31", "2020-01-31", "2020-02-29"].map((until, index) => ({
      ruleId: "no-fuseji",
      text: `某市議${index}`,
      reason: "試験のため",
      until,
    }));
    const { code, stdout } = await doctor({
      ".textlintrc.json": JSON.stringify({ rules: { "preset-jichitai-sns": { ...FEW, "no-fuseji": { dismissals } } } }),
    });
    expect(stdout.match(/期限（/g)).toHaveLength(1);
    expect(stdout).toContain("「某市議0」など 3 件は、期限（2020-01-31〜2020-03-31）を過ぎたので");
    expect(code).toBe(0);
  });

  it("leaves it at the advice of a configuration that stops by itself", async () => {
    const { code, stdout } = await doctor({
      ".textlintrc.js": `module.exports = require("${manifest.name}/config").defineConfig({ rules: { "no-fusejii": true } });`,
    });
    expect(stdout).toContain("「no-fuseji」の誤りではありませんか");
    expect(stdout).not.toContain("→");
    expect(code).toBe(1);
  });

  it("tells once what is wrong in the options of every rule", async () => {
    const { code, stdout } = await doctor({
      ".textlintrc.js": `module.exports = require("${manifest.name}/config").defineConfig({
        dismissals: [{ ruleId: "no-fuseji", text: "某" }],
        rules: ${FEW_JSON},
      });`,
    });
    const lines = stdout.split("\n").filter((line) => line.startsWith("✗"));
    expect(lines).toEqual([
      expect.stringMatching(/^✗ preset-jichitai-sns の no-fuseji（ほか 1 ルール）: .*dismissals/),
    ]);
    expect(code).toBe(1);
  });

  it("names a rule that the chosen part does not have", async () => {
    const { code, stdout } = await doctor(json({ "preset-jichitai-sns/official": { "no-working-hours-post": true } }));
    expect(stdout).toContain("preset-jichitai-sns/official にルール「no-working-hours-post」は含まれません");
    expect(code).toBe(1);
  });

  it("names every entry that does not load, and that textlint then drops all", async () => {
    const { code, stdout } = await doctor(
      json(
        {
          "preset-jichitai-sns": true,
          "preset-absent": true,
          "@city/preset-absent": {},
          "jichitai-sns/no-fuseji": true,
        },
        { filters: { comments: true }, plugins: ["epub"] },
      ),
    );
    for (const command of [
      "npm install --save-dev textlint-rule-preset-absent ",
      "npm install --save-dev @city/textlint-rule-preset-absent ",
      "npm install --save-dev textlint-filter-rule-comments ",
      "npm install --save-dev textlint-plugin-epub ",
    ]) {
      expect(stdout).toContain(command);
    }
    expect(stdout).toContain("プリセット名を付けずに書いてください");
    expect(stdout).toContain("設定全体を捨てます");
    expect(stdout).not.toContain("件が検出しました");
    expect(code).toBe(1);
  });

  it.each([
    ["a misspelt preset", json({ "preset-jichitai-sns/offical": true }), "「preset-jichitai-sns/official」の誤り"],
    ["no preset of ours", json({}), "自治体SNSのプリセットが入っていません"],
    ["a misspelt key", { ".textlintrc.json": '{ "rule": {} }' }, "「rules」の誤りではありませんか"],
    ["no configuration", {}, "npx jichitai-sns init"],
    ["a name that is not read", { ".textlintrc.mjs": "" }, ".textlintrc.mjs は textlint に読まれません"],
    ["a broken .textlintrc", { ".textlintrc": '{ "rules": {' }, ".textlintrc の書き方に誤りがあり"],
    ["broken JSON", { ".textlintrc.json": '{ "rules": {' }, "設定ファイルを読み込めません"],
    ["a missing require", { ".textlintrc.js": 'require("absent/x")' }, "npm install --save-dev absent "],
  ])("fails for %s", async (_, files, said) => {
    const { code, stdout } = await doctor(files);
    expect(stdout).toContain(said);
    expect(code).toBe(1);
  });

  it("names rules that the user's own options mute, and does not fail", async () => {
    const { code, stdout } = await doctor(json({ "preset-jichitai-sns": { ...FEW, "no-fuseji": { allow: ["/./"] } } }));
    expect(stdout).toContain("jichitai-sns/no-fuseji は、設定「allow」によって見本の検出が消されています");
    expect(code).toBe(0);
  });

  it("fails where a filter hides every finding", async () => {
    const filter = path.join(scratch, "node_modules", "textlint-filter-rule-all");
    await mkdir(filter);
    await writeFile(
      path.join(filter, "index.js"),
      "module.exports = ({ Syntax, shouldIgnore }) => ({ [Syntax.Document]: ({ range }) => shouldIgnore(range, {}) });",
    );
    const { code, stdout } = await doctor(json({ "preset-jichitai-sns": FEW }, { filters: { all: true } }));
    expect(stdout).toContain("有効なルールの検出が1つ残らず消されています");
    expect(stdout).toContain("jichitai-sns/no-fuseji は、filters に書かれたフィルターによって");
    expect(code).toBe(1);
  });

  it("fails where another rule brings textlint to a halt", async () => {
    const rule = path.join(scratch, "node_modules", "textlint-rule-thrower");
    await mkdir(rule);
    await writeFile(
      path.join(rule, "index.js"),
      'module.exports = () => ({ Document() { throw new Error("boom"); } });',
    );
    const { code, stdout } = await doctor(json({ "preset-jichitai-sns": FEW, thrower: true }));
    expect(stdout).toContain("どの投稿も検査されません（boom）");
    expect(code).toBe(1);
  });

  it("warns of what makes results wrong without notice", async () => {
    const { code, stdout } = await doctor({
      ...json({ "preset-jichitai-sns": FEW, "preset-jichitai-sns/private": fewOf("private") }),
      "package.json": JSON.stringify({ scripts: { lint: "textlint --cache posts" } }),
      ".textlintcache": "",
      "posts/utf8.txt": "汐見市",
      // 「あい」 in Shift_JIS, 汐 in UTF-16.
      "posts/sjis.txt": Uint8Array.of(0x82, 0xa0, 0x82, 0xa2),
      "posts/deep/utf16.md": Uint8Array.of(0xff, 0xfe, 0x50, 0x6c),
      "posts/案内.docx": "",
      "posts/deep/B.TXT": "汐見市",
      "node_modules/x/sjis.txt": Uint8Array.of(0x82, 0xa0),
      "node_modules/x/manual.docx": "",
    });
    expect(stdout).toContain("preset-jichitai-sns と preset-jichitai-sns/private に、同じルールが");
    expect(stdout).toContain(".textlintcache（前回までの結果の控え）があります");
    expect(stdout).toContain("scripts の「lint」が textlint を --cache 付きで動かします");
    expect(stdout).toMatch(/UTF-8 でないファイルがあります: posts.sjis\.txt, posts.deep.utf16\.md。/);
    expect(stdout).toMatch(/textlint が読まない種類のファイルがあります: posts.案内\.docx, posts.deep.B\.TXT。/);
    expect(stdout).toContain("（注意 5 件）");
    expect(code).toBe(0);
  });

  it("says which of several configurations is read, and takes --cwd and --config", async () => {
    const folder = await project({
      ...json({ "preset-jichitai-sns": FEW }),
      ".textlintrc.yml": "rules: {}\n",
      "sub/strict.json": JSON.stringify({
        rules: { "preset-jichitai-sns/official": { ...fewOf("official"), "no-fuseji": { alow: [], allow: ["/./"] } } },
      }),
    });
    const outer = await run(scratch, "doctor", "--cwd", folder);
    expect(outer.stdout).toContain("読まれるのは .textlintrc.json だけで、.textlintrc.yml は無視されます");
    expect(outer.code).toBe(0);
    const inner = await run(path.join(folder, "sub"), "doctor");
    expect(inner.stdout).toContain("上のフォルダーの");
    const chosen = await run(folder, "doctor", "--config", "sub/strict.json");
    expect(chosen.stdout).toMatch(/設定ファイル: .*strict\.json\n/);
    expect(chosen.stdout).toContain("「allow」の誤りではありませんか");
    // The rule's complaint about its option is no finding.
    expect(chosen.stdout).toContain("no-fuseji は、設定「allow」によって見本の検出が消されています");
    expect(chosen.code).toBe(1);
  });

  it.each([[[]], [["docter"]], [["doctor", "--confg", "x"]], [["doctor", "--cwd", "absent"]]])(
    "exits with 2 where it is called wrongly: %j",
    async (args) => {
      const { code, stdout, stderr } = await run(await project({}), ...args);
      expect(stdout).toBe("");
      expect(stderr).toContain("使い方:");
      expect(code).toBe(2);
    },
  );
});

describe.concurrent("init", () => {
  const FLAGS = ["--name", "汐見市", "--account", "@shiomi_city", "--domain", "city.shiomi.example.lg.jp"];

  it("writes a configuration that the doctor finds sound", async () => {
    const folder = await project({ "package.json": "{}" });
    const more = ["--phone", "0120-000-000", "--hours", "8:30-17:15", "--profile", "official", "--vscode"];
    const { code, stdout, stderr } = await run(folder, "init", ...FLAGS, ...more);
    expect(stderr).toBe("");
    expect(stdout).toContain("npx jichitai-sns doctor");
    expect(code).toBe(0);
    const config = await readFile(path.join(folder, ".textlintrc.js"), "utf8");
    expect(config).toContain('preset: "preset-jichitai-sns/official"');
    expect(config).toContain('names: ["汐見市", "汐見市役所"]');
    expect(config).toContain('workingHours: { start: "08:30", end: "17:15" }');
    const extensions: unknown = JSON.parse(await readFile(path.join(folder, ".vscode/extensions.json"), "utf8"));
    expect(extensions).toEqual({ recommendations: ["3w36zj6.textlint"] });
    const settings: unknown = JSON.parse(await readFile(path.join(folder, ".vscode/settings.json"), "utf8"));
    expect(settings).toMatchObject({ "textlint.run": "onType" });
    const examined = await run(folder, "doctor");
    expect(examined.stdout).toMatch(ALL_FIRED);
    expect(examined.code).toBe(0);
  });

  it("writes .textlintrc.cjs into a project of ES modules, with nothing but defaults", async () => {
    const folder = await project({ "package.json": '{ "type": "module" }' });
    expect((await run(folder, "init", "--yes")).code).toBe(0);
    expect((await readdir(folder)).sort()).toEqual([".textlintrc.cjs", "package.json"]);
    const examined = await run(folder, "doctor");
    expect(examined.stdout).toContain("設定は正しく働いています。");
  });

  it.each([".textlintrc", ".textlintrc.js", ".textlintrc.json", "package.json"])(
    "leaves an existing %s alone and shows what to add",
    async (name) => {
      const content = name === "package.json" ? '{ "textlint": { "rules": {} } }' : "{}";
      const folder = await project({ [name]: content });
      const { code, stdout } = await run(folder, "init", ...FLAGS, "--yes");
      expect(stdout).toContain("何も書き換えませんでした");
      expect(stdout).toContain('names: ["汐見市", "汐見市役所"]');
      expect(code).toBe(1);
      expect(await readdir(folder)).toEqual([name]);
      expect(await readFile(path.join(folder, name), "utf8")).toBe(content);
    },
  );

  it("leaves existing settings of VS Code alone", async () => {
    const folder = await project({ ".vscode/settings.json": "{ /* mine */ }" });
    const { code, stdout } = await run(folder, "init", "--vscode");
    expect(stdout).toContain(".vscode/settings.json がすでにあるため、書き換えませんでした");
    expect(await readFile(path.join(folder, ".vscode/settings.json"), "utf8")).toBe("{ /* mine */ }");
    expect((await stat(path.join(folder, ".textlintrc.js"))).isFile()).toBe(true);
    expect(code).toBe(1);
  });

  it.each([
    ["--profile", "offical"],
    ["--hours", "9時から5時"],
    ["--domain", "汐見市"],
  ])("exits with 2 for %s %s", async (flag, value) => {
    const folder = await project({});
    const { code, stderr } = await run(folder, "init", flag, value);
    expect(stderr).toContain(value);
    expect(code).toBe(2);
    expect(await readdir(folder)).toEqual([]);
  });

  it("asks for what the flags do not say, and again where the answer is wrong", async () => {
    const answers = ["業務編", "汐見市", "@a、@b", "info@city.example.lg.jp", "", "いつも", "9:00～17:00", "y"];
    const asked: string[] = [];
    const given = await collect({}, async (question) => {
      asked.push(question);
      return answers.shift() ?? "";
    });
    expect(given).toEqual({
      profile: "official",
      names: ["汐見市"],
      accounts: ["@a", "@b"],
      domains: ["city.example.lg.jp"],
      phones: [],
      hours: { start: "09:00", end: "17:00" },
      vscode: true,
    });
    expect(asked).toHaveLength(8);
  });
});
