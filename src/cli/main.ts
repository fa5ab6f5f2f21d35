#!/usr/bin/env node
/// <reference types="node" />
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "./usage.js";

const HELP = `使い方:
  npx jichitai-sns doctor [--cwd フォルダー] [--config 設定ファイル]
      textlint の設定が正しく働いているかを調べます。

  npx jichitai-sns mcp [--cwd フォルダー] [--config 設定ファイル]
      設定を調べてから、textlint の MCP サーバーを始めます（AI アシスタントが使います）。

  npx jichitai-sns init [オプション]
      設定ファイル（.textlintrc.js）を作ります。オプションがなければ質問します。
      --cwd フォルダー        設定ファイルを作るフォルダー
      --profile 編            official（業務編）、private（プライベート編）、both（両方）
      --name 名前             自治体の名前（汐見市）。何度でも書けます
      --account アカウント    公式アカウント（@shiomi_city）。何度でも書けます
      --domain ドメイン       公表しているメールのドメイン（city.example.lg.jp）。何度でも書けます
      --phone 電話番号        公表している電話番号。何度でも書けます
      --hours 時間            勤務時間（08:45-17:30）
      --vscode                VS Code の設定も作る
      --yes                   質問せず、書かれていないことは既定のままにする

終了コード: 0 問題なし、1 直すところがある、2 使い方の誤り`;

const text = { type: "string" } as const;
const texts = { type: "string", multiple: true } as const;
const flag = { type: "boolean" } as const;

const write = (output: string): void => {
  process.stdout.write(output);
};

const folderOf = (given: string | undefined): string => {
  const folder = path.resolve(given ?? ".");
  if (!existsSync(folder)) throw new UsageError(`フォルダー ${folder} がありません。`);
  return folder;
};

/** The project and the configuration that a command line names. */
const placeOf = (args: readonly string[]): { readonly cwd: string; readonly config: string | undefined } => {
  const { values } = parse(() => parseArgs({ args: [...args], options: { cwd: text, config: text } }));
  const cwd = folderOf(values.cwd);
  return { cwd, config: values.config === undefined ? undefined : path.resolve(cwd, values.config) };
};

const runDoctor = async (args: readonly string[]): Promise<number> => {
  const place = placeOf(args);
  // The rules take a moment to load: only who needs them waits.
  const { doctor } = await import("./doctor.js");
  return doctor(place, write);
};

const runMcp = async (args: readonly string[]): Promise<number> => {
  const place = placeOf(args);
  const { mcp } = await import("./mcp.js");
  // What a server writes to its output is read as protocol.
  return mcp(place, (output) => process.stderr.write(output));
};

const runInit = async (args: readonly string[]): Promise<number> => {
  const options = {
    cwd: text,
    profile: text,
    name: texts,
    account: texts,
    domain: texts,
    phone: texts,
    hours: text,
    vscode: flag,
    yes: flag,
  };
  const { values } = parse(() => parseArgs({ args: [...args], options }));
  const cwd = folderOf(values.cwd);
  const { init } = await import("./init.js");
  return init({ ...values, cwd }, write);
};

/** What `parseArgs` throws is about the command line. */
const parse = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, option] = /^Unknown option '([^']+)'/.exec(message) ?? [];
    throw new UsageError(option === undefined ? message : `オプション ${option} はありません。`);
  }
};

const main = async ([command, ...args]: readonly string[]): Promise<number> => {
  if (command === undefined) throw new UsageError("doctor, init, mcp のどれかを書いてください。");
  if (["help", "--help", "-h"].includes(command) || args.includes("--help") || args.includes("-h")) {
    write(`${HELP}\n`);
    return 0;
  }
  if (command === "doctor") return runDoctor(args);
  if (command === "init") return runInit(args);
  if (command === "mcp") return runMcp(args);
  throw new UsageError(`「${command}」という命令はありません。doctor, init, mcp のどれかを書いてください。`);
};

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isUsage = error instanceof UsageError;
    process.stderr.write(
      isUsage ? `${error.message}\n\n${HELP}\n` : `${error instanceof Error ? error.stack : error}\n`,
    );
    process.exitCode = isUsage ? 2 : 1;
  },
);
