import path from "node:path";
import { type CanaryResult, tryCanaries } from "./canary.js";
import { type ConfigFile, readConfig } from "./config-file.js";
import { type Entries, loadEntries } from "./entries.js";
import { type Judgement, judge, ruleRows } from "./judge.js";
import { type Problem, renderProblems, renderTable } from "./report.js";
import { findTextlint, firstLine, type Message, type Textlint } from "./textlint.js";
import { inspectAnalyser, inspectWorkspace } from "./workspace.js";

/** The oldest textlint that knows suggestions. */
const OLDEST: readonly [major: number, minor: number] = [15, 3];

export interface DoctorOptions {
  readonly cwd: string;
  readonly config?: string | undefined;
}

/** Examines a project's configuration. Writes a report and returns the exit code. */
export const doctor = async ({ cwd, config }: DoctorOptions, write: (text: string) => void): Promise<number> => {
  // textlint looks for its configuration from the working directory on.
  process.chdir(cwd);
  const textlint = findTextlint(cwd);
  if (textlint === undefined) {
    const mend = "npm install --save-dev textlint で入れてください。";
    write(`${renderProblems([{ level: "error", what: "textlint がこのフォルダーに入っていません。", mend }])}\n`);
    return 1;
  }
  const file = await readConfig(textlint, cwd, config);
  const entries = await loadEntries(textlint, file.raw);
  const judgement = judge(entries.loaded);
  const canaries = await lintCanaries(textlint, file, entries, judgement, config);
  // What stands in the configuration was named already; the rest stands in the preset.
  const ofPreset = canaries.complaints.filter(
    ({ message }) => !judgement.problems.some(({ what }) => what.includes(message)),
  );
  const problems = [
    ...outdated(textlint),
    ...file.problems,
    ...entries.problems,
    ...judgement.problems,
    ...ofPreset.map(inPreset),
    ...canaries.problems,
    ...(await inspectWorkspace(cwd)),
  ];
  write(`${render(textlint, file, entries, judgement, canaries, problems)}\n`);
  return problems.some(({ level }) => level === "error") ? 1 : 0;
};

const outdated = ({ version }: Textlint): readonly Problem[] => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
    ? []
    : [
        {
          level: "warning",
          what: `textlint ${version} は古く、言い換えの候補などが出ません。`,
          mend: "npm install --save-dev textlint@latest で新しくしてください。",
        },
      ];
};

const lintCanaries = async (
  textlint: Textlint,
  { file }: ConfigFile,
  entries: Entries,
  { rules }: Judgement,
  config: string | undefined,
): Promise<CanaryResult> => {
  const nothing = (...problems: readonly Problem[]): CanaryResult => ({ fired: 0, complaints: [], problems });
  if (file === undefined) return nothing();
  if (entries.problems.length > 0) return nothing(VOID);
  if (rules.length === 0) return nothing(NOT_IN_USE);
  if (!rules.some(({ options }) => options !== false)) return nothing(ALL_OFF);
  try {
    const descriptor = await textlint.loadTextlintrc({ configFilePath: config });
    if (descriptor.rule.lintableDescriptors.length === 0) return nothing(VOID);
    const { fired, complaints, problems } = await tryCanaries(textlint, descriptor, rules, path.dirname(file));
    const isSilenced = fired === 0 && !problems.some(({ level }) => level === "error");
    return {
      fired,
      complaints,
      problems: [...(isSilenced ? [SILENCED] : []), ...problems, ...(await inspectAnalyser())],
    };
  } catch (error) {
    return nothing({ level: "error", what: `textlint がこの設定で動きません: ${firstLine(error)}` });
  }
};

const inPreset = ({ ruleId, message }: Message): Problem => ({
  level: "error",
  what: `${ruleId} は、どの投稿にも次のように報告します: ${message}`,
  mend: "この設定は、使っているプリセットの中に書かれています。プリセットを作った団体に知らせてください。",
});

const VOID: Problem = {
  level: "error",
  what: "textlint は、読み込めない項目が1つでもあると設定全体を捨てます。いまは、どの投稿も検査されません（VS Code などでは「問題なし」に見えます）。",
  mend: "読み込めない項目をすべて直してから、もう一度 npx jichitai-sns doctor を実行してください。",
};

const NOT_IN_USE: Problem = {
  level: "error",
  what: "この設定には、自治体SNSのプリセットが入っていません。",
  mend: `rules に "preset-jichitai-sns": true を足してください。`,
};

const ALL_OFF: Problem = {
  level: "error",
  what: "自治体SNSのルールがすべて無効になっています。",
  mend: "使うルールの false を消してください。",
};

const SILENCED: Problem = {
  level: "error",
  what: "有効なルールの検出が1つ残らず消されています。どんな投稿も「問題なし」になります。",
  mend: "allow や filters が広すぎないかを確かめてください。",
};

const render = (
  { version }: Textlint,
  { file }: ConfigFile,
  entries: Entries,
  { rules }: Judgement,
  { fired }: CanaryResult,
  problems: readonly Problem[],
): string => {
  const on = rules.filter(({ options }) => options !== false).length;
  const isVoid = entries.problems.length > 0;
  const errors = problems.filter(({ level }) => level === "error").length;
  const warnings = problems.filter(({ level }) => level === "warning").length;
  return [
    `設定ファイル: ${file ?? "なし"}`,
    `textlint: ${version}`,
    ...(rules.length === 0
      ? []
      : ["", isVoid ? "読み込めない項目を直すと、次のルールが動きます。" : "ルール", renderTable(ruleRows(rules))]),
    ...(on === 0 || isVoid ? [] : ["", `見本の投稿: 有効なルール ${on} 件のうち ${fired} 件が検出しました。`]),
    ...(problems.length === 0 ? [] : ["", renderProblems(problems)]),
    "",
    errors > 0
      ? `直すところが ${errors} 件あります。`
      : `設定は正しく働いています${warnings > 0 ? `（注意 ${warnings} 件）` : ""}。`,
  ].join("\n");
};
