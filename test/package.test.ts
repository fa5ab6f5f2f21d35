/**
 * The package as a user gets it: packed, installed beside textlint into an empty project, and used from there.
 */
import { execFile } from "node:child_process";
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build as bundle } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import textlintManifest from "textlint/package.json";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import manifest from "../package.json";
import { buildIfNeeded } from "../scripts/build.js";

// Every test starts processes; give them time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const root = path.resolve(__dirname, "..");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Message {
  readonly ruleId: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly range: readonly [number, number];
  readonly severity: number;
}

interface FileResult {
  readonly filePath: string;
  readonly messages: readonly Message[];
}

function run(cwd: string, command: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd, shell: command.endsWith(".cmd"), maxBuffer: 1 << 26 };
    const child = execFile(command, args, options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

async function succeed(cwd: string, command: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(cwd, command, ...args);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")}: ${code}\n${stdout}\n${stderr}`);
  return stdout;
}

let scratch: string;
let tarball: string;
/** The user's project. */
let project: string;

const textlint = (...args: string[]): Promise<Outcome> =>
  run(project, process.execPath, "node_modules/textlint/bin/textlint.js", ...args);

/** Lints with JSON output and returns the messages of each file by its path inside the project. */
async function lint(...args: string[]): Promise<{ code: number | null; messages: Map<string, readonly Message[]> }> {
  const { code, stdout, stderr } = await textlint("--format", "json", ...args);
  expect(stderr).toBe("");
  const results: FileResult[] = JSON.parse(stdout);
  const entries = results.map(({ filePath, messages }) => [path.relative(project, filePath), messages] as const);
  return { code, messages: new Map(entries.map(([file, messages]) => [file.replaceAll("\\", "/"), messages])) };
}

const write = (name: string, text: string): Promise<void> => writeFile(path.join(project, name), text);

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "jichitai-sns-"));
  await buildIfNeeded();
  project = path.join(scratch, "project");
  await mkdir(project);

  const packed: [{ filename: string }] = JSON.parse(
    await succeed(root, npm, "pack", "--ignore-scripts", "--json", "--pack-destination", scratch),
  );
  tarball = path.join(scratch, packed[0].filename);

  await write("package.json", JSON.stringify({ name: "consumer", private: true }));
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"];
  await succeed(project, npm, "install", ...quiet, tarball, `textlint@${textlintManifest.version}`);

  const installed = path.join(project, "node_modules", manifest.name);
  await copyFile(path.join(installed, ".textlintrc.example.json"), path.join(project, ".textlintrc.json"));
  await cp(path.join(root, "examples", "posts"), path.join(project, "posts"), { recursive: true });
}, 300_000);

afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

describe("the textlint command with .textlintrc.example.json", () => {
  it("reports findings at their positions, as JSON, and exits with 1", async () => {
    const markdown = "---\nprofile: official\n---\n\n# 秋まつり🎉\n\n昨日は〇〇**議員**も来場しました。\n";
    const text = "駅前のお知らせです。\n😊ここだけの話、来春に移転します。\n";
    await write("ng.md", markdown);
    await write("ng.txt", text);
    const { code, messages } = await lint("ng.md", "ng.txt");
    expect(code).toBe(1);

    const masked = (messages.get("ng.md") ?? []).filter(({ ruleId }) => ruleId === "jichitai-sns/no-fuseji");
    expect(masked).toMatchObject([{ line: 7, column: 4, severity: 2 }]);
    expect(markdown.slice(...(masked[0]?.range ?? []))).toMatch(/^〇〇/);

    const secret = (messages.get("ng.txt") ?? []).filter(
      ({ ruleId }) => ruleId === "jichitai-sns/no-unpublished-info-markers",
    );
    expect(secret).toMatchObject([{ line: 2, column: 3, severity: 2 }]);
    expect(text.slice(...(secret[0]?.range ?? []))).toBe("ここだけの話");
    expect(secret[0]?.message).toMatch(/^"ここだけの話"/);
  });

  it("is silent on a clean post and exits with 0", async () => {
    await write("clean.md", "# お知らせ\n\n10月3日（金）に〇歳児クラスの見学会を開きます。\n");
    expect(await textlint("clean.md")).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("the three presets by name", () => {
  const expected: Readonly<Record<string, string>> = {
    "official/ng-fuseji.md": "no-fuseji",
    "official/ng-personal-view.md": "official-view-disclaimer",
    "official/ng-unpublished.txt": "no-unpublished-info-markers",
    "private/ng-hinting.txt": "no-fuseji",
    "private/ng-opinion.md": "official-view-disclaimer",
    "private/ng-term.txt": "no-discrimination-terms",
  };

  it.each([
    ["jichitai-sns", ".textlintrc.json", ["official", "private"]],
    ["jichitai-sns/official", "official/.textlintrc.json", ["official"]],
    ["jichitai-sns/private", "private/.textlintrc.json", ["private"]],
  ])("preset-%s finds what the example posts show, and nothing in clean ones", async (id, config, folders) => {
    const posts: string[] = [];
    for (const folder of folders) {
      const names = await readdir(path.join(project, "posts", folder));
      posts.push(...names.filter((name) => /\.(?:md|txt)$/.test(name)).map((name) => `${folder}/${name}`));
    }
    const { code, messages } = await lint("--config", `posts/${config}`, ...posts.map((post) => `posts/${post}`));
    expect(code).toBe(1);
    for (const post of posts) {
      const rules = (messages.get(`posts/${post}`) ?? []).map(({ ruleId }) => ruleId);
      const rule = expected[post];
      if (rule === undefined) expect(rules, post).toEqual([]);
      else expect(rules, post).toContain(`${id}/${rule}`);
    }
  });

  it("one rule by its path, in a folder of the user's own rules", async () => {
    // textlint takes every key that begins with the package's name for a preset, so a rule comes in through a file.
    await mkdir(path.join(project, "my-rules"));
    await write("my-rules/no-fuseji.js", `module.exports = require("${manifest.name}/rules/no-fuseji").noFuseji;`);
    await write("one-rule.txt", "昨日は〇〇議員が来ました。ここだけの話です。\n");
    const { code, messages } = await lint("--no-textlintrc", "--rulesdir", "my-rules", "one-rule.txt");
    expect(code).toBe(1);
    expect(messages.get("one-rule.txt")).toMatchObject([{ ruleId: "no-fuseji", line: 1, column: 4 }]);
  });
});

describe("loading from code", () => {
  const check = `
    assert.deepEqual(Object.keys(preset.rules).sort(), Object.keys(preset.rulesConfig).sort());
    assert.ok(preset.rules["no-fuseji"]);
    assert.equal(preset.rules["no-fuseji"], noFuseji);
    assert.equal(rule, noFuseji);
    assert.equal(typeof defineConfig, "function");
    for (const part of [official, personal]) assert.ok(part.rules["no-fuseji"] && part.rulesConfig);
  `;

  it("require", async () => {
    await write(
      "load.cjs",
      `const assert = require("node:assert");
      const { default: preset, noFuseji } = require("${manifest.name}");
      const official = require("${manifest.name}/official").default;
      const personal = require("${manifest.name}/private").default;
      const { noFuseji: rule } = require("${manifest.name}/rules/no-fuseji");
      const { defineConfig } = require("${manifest.name}/config");
      assert.equal(require("${manifest.name}/package.json").name, "${manifest.name}");
      ${check}`,
    );
    await succeed(project, process.execPath, "load.cjs");
  });

  it("import", async () => {
    await write(
      "load.mjs",
      `import assert from "node:assert";
      import preset, { noFuseji } from "${manifest.name}";
      import official from "${manifest.name}/official";
      import personal from "${manifest.name}/private";
      import { noFuseji as rule } from "${manifest.name}/rules/no-fuseji";
      import { defineConfig } from "${manifest.name}/config";
      ${check}`,
    );
    await succeed(project, process.execPath, "load.mjs");
  });

  it("types, for CommonJS and ES modules, without skipLibCheck", async () => {
    const source = `import preset, { noFuseji } from "${manifest.name}";
      import official from "${manifest.name}/official";
      import personal from "${manifest.name}/private";
      import { noFuseji as rule } from "${manifest.name}/rules/no-fuseji";
      import { defineConfig } from "${manifest.name}/config";
      export const known: readonly unknown[] = [preset.rules, official.rulesConfig, personal.rules, noFuseji, rule];
      export const configure: (...args: never[]) => unknown = defineConfig;
      // @ts-expect-error: a declaration that degrades to "any" would let this pass
      export const unknown = preset.nothing;
    `;
    await write("types.cts", source);
    await write("types.mts", source);
    const compilerOptions = { noEmit: true, strict: true, module: "nodenext", target: "es2022", types: [] };
    await write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["types.cts", "types.mts"] }));
    await succeed(project, process.execPath, path.join(root, "node_modules", "typescript", "bin", "tsc"));
  });
});

describe("in a bundler, for a browser", () => {
  const bundled = async (contents: string): Promise<string> => {
    const { outputFiles, warnings } = await bundle({
      stdin: { contents, resolveDir: project },
      bundle: true,
      write: false,
      format: "esm",
      minify: true,
      platform: "browser",
      // The analyser is loaded at run time, where a rule needs it.
      external: ["kuromojin"],
      logLevel: "silent",
    });
    expect(warnings).toEqual([]);
    return outputFiles[0]?.text ?? "";
  };

  it("bundles without built-in modules of Node", async () => {
    const output = await bundled(`import preset from "${manifest.name}"; globalThis.preset = preset;`);
    expect(output).toContain("no-fuseji");
    expect(output).not.toMatch(/\brequire\(|from\s*"kuromojin"/);
  });

  it("drops what is not used", async () => {
    expect(await bundled(`import { noFuseji } from "${manifest.name}";`)).toBe("");
  });
});

describe("package metadata", () => {
  it("publint reports nothing", async () => {
    const { buffer, byteOffset, byteLength } = await readFile(tarball);
    const { messages, pkg } = await publint({
      strict: true,
      pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
    });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it("attw reports nothing", async () => {
    const attw = path.join(root, "node_modules", "@arethetypeswrong", "cli", "dist", "index.js");
    const rule = "rules/no-fuseji";
    await succeed(root, process.execPath, attw, tarball, "--profile", "node16", "--include-entrypoints", rule);
  });
});
