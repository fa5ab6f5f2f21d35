import { isUtf8 } from "node:buffer";
import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { tokenize } from "../text/tokens.js";
import type { Problem } from "./report.js";
import { isRecord } from "./textlint.js";

const POSTS = /\.(?:md|markdown|txt)$/i;
/** What people write posts in and textlint passes over: it knows its endings in small letters only. */
const UNREAD = /\.(?:docx?|odt|rtf|pages|TXT|Txt|MD|Md)$/;
const SKIPPED = /^(?:node_modules$|\.)/;
const DEEPEST = 4;
const MOST_FILES = 2000;
const MOST_SHOWN = 5;

/** What makes results wrong without notice in a folder. */
export const inspectWorkspace = async (cwd: string): Promise<readonly Problem[]> =>
  (await Promise.all([cacheFiles(cwd), cacheOptions(cwd), encodings(cwd), unreadKinds(cwd)])).flat();

const MEND_CACHE =
  "プリセットや辞書を更新しても、キャッシュにある投稿は検査し直されません。--cache を使わないか、更新のたびに .textlintcache を消してください。";

const cacheFiles = async (cwd: string): Promise<readonly Problem[]> => {
  const names = await readdir(cwd);
  return names.includes(".textlintcache")
    ? [{ level: "warning", what: ".textlintcache（前回までの結果の控え）があります。", mend: MEND_CACHE }]
    : [];
};

const cacheOptions = async (cwd: string): Promise<readonly Problem[]> => {
  const scripts = await scriptsOf(cwd);
  return Object.entries(scripts).flatMap(([name, command]): readonly Problem[] =>
    typeof command === "string" && /textlint\b.*--cache/.test(command)
      ? [
          {
            level: "warning",
            what: `package.json の scripts の「${name}」が textlint を --cache 付きで動かします。`,
            mend: MEND_CACHE,
          },
        ]
      : [],
  );
};

const scriptsOf = async (cwd: string): Promise<Readonly<Record<string, unknown>>> => {
  try {
    const manifest: unknown = JSON.parse(await readFile(path.join(cwd, "package.json"), "utf8"));
    return isRecord(manifest) && isRecord(manifest.scripts) ? manifest.scripts : {};
  } catch {
    return {};
  }
};

const encodings = async (cwd: string): Promise<readonly Problem[]> => {
  const broken: string[] = [];
  for (const file of await filesIn(cwd, POSTS, DEEPEST)) {
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes !== undefined && (!isUtf8(bytes) || bytes.includes(0))) broken.push(path.relative(cwd, file));
  }
  if (broken.length === 0) return [];
  return [
    {
      level: "warning",
      what: `UTF-8 でないファイルがあります: ${shown(broken)}。検査しても何も報告されません。`,
      mend: "文字コードを UTF-8 にして保存し直してください（VS Code: 右下の文字コード名から「エンコード付きで保存」）。",
    },
  ];
};

const unreadKinds = async (cwd: string): Promise<readonly Problem[]> => {
  const unread = (await filesIn(cwd, UNREAD, DEEPEST)).map((file) => path.relative(cwd, file));
  return unread.length === 0
    ? []
    : [
        {
          level: "warning",
          what: `textlint が読まない種類のファイルがあります: ${shown(unread)}。検査しても何も報告されません。`,
          mend: "投稿なら、名前の終わりが小文字の .txt か .md のファイルに本文を写してください。",
        },
      ];
};

const shown = (files: readonly string[]): string =>
  `${files.slice(0, MOST_SHOWN).join(", ")}${files.length > MOST_SHOWN ? ` ほか ${files.length - MOST_SHOWN} 件` : ""}`;

const filesIn = async (folder: string, kind: RegExp, depth: number): Promise<readonly string[]> => {
  const entries: readonly Dirent[] = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = entries.flatMap((entry) =>
    entry.isFile() && kind.test(entry.name) ? [path.join(folder, entry.name)] : [],
  );
  for (const entry of entries) {
    if (depth <= 1 || found.length >= MOST_FILES || !entry.isDirectory() || SKIPPED.test(entry.name)) continue;
    found.push(...(await filesIn(path.join(folder, entry.name), kind, depth - 1)));
  }
  return found.slice(0, MOST_FILES);
};

/** Whether the analyser works, which some rules need. */
export const inspectAnalyser = async (): Promise<readonly Problem[]> => {
  try {
    await tokenize("市");
    return [];
  } catch {
    return [
      {
        level: "warning",
        what: "形態素解析の辞書（kuromoji）を読み込めません。解析が要る検査ができません。",
        mend: "node_modules を消して npm ci で入れ直してください。",
      },
    ];
  }
};
