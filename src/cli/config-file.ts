import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { asking, nearest } from "../text/nearest.js";
import type { Problem } from "./report.js";
import { firstLine, isRecord, type RawConfig, type Textlint } from "./textlint.js";

/** Names of configuration files, the one that textlint prefers first. */
const NAMES = [
  ".textlintrc.cjs",
  ".textlintrc.js",
  ".textlintrc.json",
  ".textlintrc.yaml",
  ".textlintrc.yml",
  ".textlintrc",
] as const;

/** Files that look like a configuration and are not read. */
const UNREAD = [".textlintrc.mjs", ".textlintrc.ts", ".textlintrc.mts", ".textlintrc.cts", "textlintrc.json"] as const;

const KEYS = ["rules", "filters", "plugins"] as const;

export interface ConfigFile {
  readonly file: string | undefined;
  readonly raw: RawConfig;
  readonly problems: readonly Problem[];
}

/** Names of the configuration files in a folder, the one that textlint reads first. */
export const configFilesIn = (folder: string): readonly string[] =>
  NAMES.filter((name) => existsSync(path.join(folder, name)));

/** Reads the configuration that textlint would read, and says what is odd about where and how it is written. */
export const readConfig = async (textlint: Textlint, cwd: string, config: string | undefined): Promise<ConfigFile> => {
  const found = await textlint.loadRawConfig({ cwd, configFilePath: config });
  const unread = config === undefined ? unreadFiles(cwd) : [];
  if (!found.ok) return { file: undefined, raw: {}, problems: [await notFound(cwd, config, found), ...unread] };
  const { configFilePath: file, rawConfig } = found;
  const places = config === undefined ? await oddPlaces(cwd, file) : [];
  if (!isRecord(rawConfig)) {
    const what = `${file} の中身がオブジェクトではありません。`;
    return { file, raw: {}, problems: [{ level: "error", what, mend: '{ "rules": { … } } の形で書いてください。' }] };
  }
  const named = config === undefined ? await unreadByName(textlint, cwd, file) : [];
  return { file, raw: rawConfig, problems: [...places, ...named, ...unread, ...oddKeys(rawConfig)] };
};

/**
 * textlint tries JSON and YAML first where it is given the path, as editors do, and a short script is a text in YAML:
 * `module.exports = require("./policy")`.
 */
const unreadByName = async (textlint: Textlint, cwd: string, file: string): Promise<readonly Problem[]> => {
  const found = await textlint.loadRawConfig({ cwd, configFilePath: file });
  if (found.ok && isRecord(found.rawConfig)) return [];
  const what = `${path.basename(file)} は、VS Code や --config では設定として読まれません（YAML の文字列と読まれます）。`;
  return [{ level: "warning", what, mend: 'ファイルの1行目に "use strict"; と書いてください。' }];
};

const notFound = async (
  cwd: string,
  config: string | undefined,
  { error }: { readonly error: { readonly errors: readonly unknown[] } },
): Promise<Problem> => {
  const [broken] = await brokenFiles(cwd);
  if (config === undefined && broken !== undefined) return broken;
  const reason = firstLine(error.errors[0]);
  if (/is not found/.test(reason)) {
    return config === undefined
      ? {
          level: "error",
          what: "textlint の設定ファイル（.textlintrc など）がありません。",
          mend: "npx jichitai-sns init で作れます。",
        }
      : { level: "error", what: `${config} がありません。`, mend: "--config のパスを確かめてください。" };
  }
  const mend = mendUnreadable(reason);
  return { level: "error", what: `設定ファイルを読み込めません: ${reason}`, ...(mend === undefined ? {} : { mend }) };
};

/** What to do where the reason does not say so itself: messages of this package do. */
const mendUnreadable = (reason: string): string | undefined => {
  if (/[ぁ-ん]/.test(reason)) return undefined;
  if (/UTF-8/.test(reason)) return "設定ファイルを文字コード UTF-8 で保存し直してください。";
  const [, missing] = /^Cannot find module '([^'./][^']*)'/.exec(reason) ?? [];
  if (missing === undefined) return "かっこ・コンマ・引用符の対応を確かめてください。";
  const parts = missing.split("/").slice(0, missing.startsWith("@") ? 2 : 1);
  return `npm install --save-dev ${parts.join("/")} で入れるか、require の行を消してください。`;
};

const unreadFiles = (cwd: string): readonly Problem[] =>
  UNREAD.filter((name) => existsSync(path.join(cwd, name))).map((name) => ({
    level: "warning",
    what: `${name} は textlint に読まれません。`,
    mend: `${NAMES.join(", ")} のどれかの名前にしてください。`,
  }));

const oddPlaces = async (cwd: string, file: string): Promise<readonly Problem[]> => {
  const here = configFilesIn(cwd);
  const others = here.filter((name) => path.join(cwd, name) !== file);
  const [broken] = await brokenFiles(cwd);
  if (path.dirname(file) !== cwd) {
    if (broken !== undefined) return [broken];
    return [
      {
        level: "note",
        what: `このフォルダーには設定がなく、上のフォルダーの ${file} が使われます。VS Code で使うときは、開くフォルダーに設定を置いてください。`,
      },
    ];
  }
  if (others.length === 0) return [];
  return [
    {
      level: "warning",
      what: `設定ファイルが複数あります。読まれるのは ${path.basename(file)} だけで、${others.join(", ")} は無視されます。`,
      mend: "1つにまとめてください。",
    },
  ];
};

/** A `.textlintrc` that is neither JSON nor YAML nor JavaScript is passed over without a word. */
const brokenFiles = async (cwd: string): Promise<readonly Problem[]> => {
  const file = path.join(cwd, ".textlintrc");
  if (!existsSync(file)) return [];
  const reason = await reasonOf(file);
  return [
    {
      level: "error",
      what: `.textlintrc の書き方に誤りがあり、textlint はこのファイルを無視します${reason === undefined ? "" : `（${reason}）`}。`,
      mend: "かっこ・コンマ・引用符・字下げを確かめてください。",
    },
  ];
};

const reasonOf = async (file: string): Promise<string | undefined> => {
  const { parse } = await import("yaml");
  try {
    parse(await readFile(file, "utf8"));
    return undefined;
  } catch (error) {
    return firstLine(error).replace(/:$/, "");
  }
};

const oddKeys = (raw: Readonly<Record<string, unknown>>): readonly Problem[] => [
  ...Object.keys(raw).flatMap((key): readonly Problem[] => {
    if (key === "$schema" || KEYS.some((known) => known === key)) return [];
    const meant = nearest(key, KEYS);
    return [
      {
        level: meant === undefined ? "warning" : "error",
        what: `設定の「${key}」は textlint に読まれません。`,
        mend:
          key === "extends"
            ? "ほかの設定を引き継ぐには .textlintrc.js で require してください。"
            : `${asking(meant)}使える名前は ${KEYS.join(", ")} です。`,
      },
    ];
  }),
  ...KEYS.flatMap((key): readonly Problem[] => {
    const value = raw[key];
    if (value === undefined || isRecord(value) || (key === "plugins" && Array.isArray(value))) return [];
    return [
      {
        level: "error",
        what: `設定の「${key}」がオブジェクトではありません。`,
        mend: `"${key}": { "名前": true } の形で書いてください。`,
      },
    ];
  }),
];
