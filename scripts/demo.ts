/** Lints `examples/posts/` through the textlint command with the three presets and shows what a user sees. */
import { spawnSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { buildIfNeeded } from "./build.js";
import { linkSelf, root, textlintBin } from "./self-link.js";

const posts = path.join(root, "examples", "posts");

interface Scene {
  readonly title: string;
  readonly preset: string;
  readonly config: string;
  readonly folders: readonly string[];
}

const scenes: readonly Scene[] = [
  {
    title: "公式アカウントの投稿（業務編）",
    preset: "preset-jichitai-sns/official",
    config: "official/.textlintrc.json",
    folders: ["official"],
  },
  {
    title: "職員個人の投稿（プライベート編）",
    preset: "preset-jichitai-sns/private",
    config: "private/.textlintrc.json",
    folders: ["private"],
  },
  {
    title: "両方をまとめて（すべてのルール。どちらの編かは投稿の profile で決まります）",
    preset: "preset-jichitai-sns",
    config: ".textlintrc.json",
    folders: ["official", "private"],
  },
];

async function postsIn(folder: string): Promise<string[]> {
  const names = await readdir(path.join(posts, folder));
  return names
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

async function play(scene: Scene): Promise<void> {
  const files = (await Promise.all(scene.folders.map(postsIn))).flat();
  console.log(`\n■ ${scene.title}`);
  console.log(`  設定: examples/posts/${scene.config}（${scene.preset}）`);
  console.log(`  $ textlint --config ${scene.config} ${scene.folders.map((folder) => `${folder}/*`).join(" ")}`);

  const color = process.stdout.isTTY ? [] : ["--no-color"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [textlintBin, "--config", scene.config, ...color, ...files],
    { cwd: posts, encoding: "utf8", env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}) } },
  );
  process.stdout.write(stdout.replaceAll(`${posts}${path.sep}`, ""));
  process.stderr.write(stderr);

  const silent = files.filter((file) => !stdout.includes(file));
  console.log(`  指摘なし: ${silent.join("、") || "なし"}`);
  // 0: no errors, 1: errors found. Anything else means that textlint itself did not run.
  if (status !== 0 && status !== 1) throw new Error(`textlint が終了コード ${status} で終わりました`);
  if (status === 1 && silent.length === files.length) throw new Error("設定を読み込めませんでした");
  console.log(`  終了コード: ${status}（${status === 0 ? "エラーなし" : "エラーあり。CI ではここで止まります"}）`);
}

async function main(): Promise<void> {
  await buildIfNeeded();
  await linkSelf();
  console.log("examples/posts/ の投稿例を、textlint のコマンドで確かめます。市・人・電話番号はすべて架空です。");
  for (const scene of scenes) await play(scene);
  console.log("\n指摘がないことは、ガイドラインに沿っていることの証明ではありません。最後は人が確かめてください。");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
