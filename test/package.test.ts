/**
 * The package as a user gets it: packed, installed beside textlint into an empty project, and used from there.
 */
import { copyFile, cp, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { build as bundle } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import manifest from "../package.json";
import { Project, ROOT, succeed } from "./helpers/project.js";

// Every test starts processes; give them time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let project: Project;

beforeAll(async () => {
  project = await Project.install();
  const installed = path.join(project.folder, "node_modules", manifest.name);
  await copyFile(path.join(installed, ".textlintrc.example.json"), path.join(project.folder, ".textlintrc.json"));
  await cp(path.join(ROOT, "examples", "posts"), path.join(project.folder, "posts"), { recursive: true });
}, 300_000);

afterAll(async () => {
  await project.remove();
});

describe("the textlint command with .textlintrc.example.json", () => {
  it("reports findings at their positions, as JSON, and exits with 1", async () => {
    const markdown = "---\nprofile: official\n---\n\n# 秋まつり🎉\n\n昨日は〇〇**議員**も来場しました。\n";
    const text = "駅前のお知らせです。\n😊ここだけの話、来春に移転します。\n";
    await project.write("ng.md", markdown);
    await project.write("ng.txt", text);
    const { code, messages } = await project.lint("ng.md", "ng.txt");
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
    await project.write("clean.md", "# お知らせ\n\n10月3日（金）に〇歳児クラスの見学会を開きます。\n");
    expect(await project.textlint("clean.md")).toEqual({ code: 0, stdout: "", stderr: "" });
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
      const names = await readdir(path.join(project.folder, "posts", folder));
      posts.push(...names.filter((name) => /\.(?:md|txt)$/.test(name)).map((name) => `${folder}/${name}`));
    }
    const { code, messages } = await project.lint(
      "--config",
      `posts/${config}`,
      ...posts.map((post) => `posts/${post}`),
    );
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
    await project.write(
      "my-rules/no-fuseji.js",
      `module.exports = require("${manifest.name}/rules/no-fuseji").noFuseji;`,
    );
    await project.write("one-rule.txt", "昨日は〇〇議員が来ました。ここだけの話です。\n");
    const { code, messages } = await project.lint("--no-textlintrc", "--rulesdir", "my-rules", "one-rule.txt");
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
    await project.write(
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
    await succeed(project.folder, process.execPath, "load.cjs");
  });

  it("import", async () => {
    await project.write(
      "load.mjs",
      `import assert from "node:assert";
      import preset, { noFuseji } from "${manifest.name}";
      import official from "${manifest.name}/official";
      import personal from "${manifest.name}/private";
      import { noFuseji as rule } from "${manifest.name}/rules/no-fuseji";
      import { defineConfig } from "${manifest.name}/config";
      ${check}`,
    );
    await succeed(project.folder, process.execPath, "load.mjs");
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
    await project.write("types.cts", source);
    await project.write("types.mts", source);
    const compilerOptions = { noEmit: true, strict: true, module: "nodenext", target: "es2022", types: [] };
    await project.write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["types.cts", "types.mts"] }));
    await succeed(project.folder, process.execPath, path.join(ROOT, "node_modules", "typescript", "bin", "tsc"));
  });
});

describe("in a bundler, for a browser", () => {
  const bundled = async (contents: string): Promise<string> => {
    const { outputFiles, warnings } = await bundle({
      stdin: { contents, resolveDir: project.folder },
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
    const { buffer, byteOffset, byteLength } = await readFile(project.tarball);
    const { messages, pkg } = await publint({
      strict: true,
      pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
    });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it("attw reports nothing", async () => {
    const attw = path.join(ROOT, "node_modules", "@arethetypeswrong", "cli", "dist", "index.js");
    const rule = "rules/no-fuseji";
    await succeed(ROOT, process.execPath, attw, project.tarball, "--profile", "node16", "--include-entrypoints", rule);
  });
});
