import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Answers, type Ask, collect, type InitFlags, isYes, withAsk } from "./answers.js";
import { configFilesIn } from "./config-file.js";
import { EXTENSIONS, renderAddition, renderConfig, SETTINGS } from "./templates.js";
import { isRecord } from "./textlint.js";

export interface InitOptions extends InitFlags {
  readonly cwd: string;
}

type Write = (text: string) => void;

/** Writes a configuration for a project. Returns the exit code. */
export const init = (options: InitOptions, write: Write): Promise<number> =>
  withAsk(options.yes === true, async (ask) => {
    const { cwd } = options;
    const answers = await collect(options, ask);
    const manifest = await manifestOf(cwd);
    const isWritten = await writeConfig(cwd, answers, manifest, ask, write);
    const isComplete = answers.vscode ? await writeEditor(cwd, write) : true;
    if (isWritten) {
      const missing = missingPackages(cwd);
      if (missing.length > 0)
        write(`\n次に、必要なパッケージを入れてください:\n  npm install --save-dev ${missing.join(" ")}\n`);
      write("\n設定が働いているかを確かめてください:\n  npx jichitai-sns doctor\n");
    }
    return isWritten && isComplete ? 0 : 1;
  });

type Manifest = Readonly<Record<string, unknown>>;

const manifestOf = async (cwd: string): Promise<Manifest> => {
  try {
    const manifest: unknown = JSON.parse(await readFile(path.join(cwd, "package.json"), "utf8"));
    return isRecord(manifest) ? manifest : {};
  } catch {
    return {};
  }
};

const writeConfig = async (
  cwd: string,
  answers: Answers,
  manifest: Manifest,
  ask: Ask | undefined,
  write: Write,
): Promise<boolean> => {
  const name = manifest.type === "module" ? ".textlintrc.cjs" : ".textlintrc.js";
  const existing = [...configFilesIn(cwd), ...("textlint" in manifest ? ["package.json の textlint"] : [])];
  const isSame = existing.length === 1 && existing[0] === name;
  const mayReplace = isSame && ask !== undefined && isYes(await ask(`${name} があります。上書きしますか（y/N）: `));
  if (existing.length > 0 && !mayReplace) {
    write(
      `設定（${existing.join(", ")}）がすでにあるため、何も書き換えませんでした。\n次の内容を、いまの設定に足してください。\n\n${renderAddition(answers)}\n`,
    );
    return false;
  }
  await writeFile(path.join(cwd, name), renderConfig(answers));
  write(`${name} を作りました。\n`);
  return true;
};

const writeEditor = async (cwd: string, write: Write): Promise<boolean> => {
  const results = [
    await writeNew(cwd, ".vscode/settings.json", SETTINGS, write),
    await writeNew(cwd, ".vscode/extensions.json", EXTENSIONS, write),
  ];
  return results.every(Boolean);
};

const writeNew = async (cwd: string, name: string, text: string, write: Write): Promise<boolean> => {
  const file = path.join(cwd, name);
  if (existsSync(file)) {
    write(`${name} がすでにあるため、書き換えませんでした。次の内容を足してください。\n\n${text}\n`);
    return false;
  }
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  write(`${name} を作りました。\n`);
  return true;
};

const missingPackages = (cwd: string): readonly string[] =>
  ["textlint", "textlint-rule-preset-jichitai-sns"].filter((name) => !isInstalled(cwd, name));

/** In the folder, or in one above it. */
const isInstalled = (folder: string, name: string): boolean =>
  existsSync(path.join(folder, "node_modules", name)) ||
  (path.dirname(folder) !== folder && isInstalled(path.dirname(folder), name));
