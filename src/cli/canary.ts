import path from "node:path";
import type { Example, Rule } from "../core/define-rule.js";
import type { JudgedRule } from "./judge.js";
import type { Problem } from "./report.js";
import { type Descriptor, firstLine, isRecord, type Message, type Textlint } from "./textlint.js";

/** A post that a rule should find something in. */
interface Canary {
  readonly text: string;
  readonly extension: ".md" | ".txt";
}

export interface CanaryResult {
  /** Rules that found something. */
  readonly fired: number;
  /** What rules say of their options at every post. */
  readonly complaints: readonly Message[];
  readonly problems: readonly Problem[];
}

/** What a rule reports where its options are wrong; that was named already. */
const WRONG_OPTION = /^(?:設定の?「|front matter)/;
/** What a rule reports where it could not check. */
const HINDRANCE = /^(?:形態素解析の辞書|ルール \S+ の検査が途中で止まりました)/;

/** Lints a canary for each rule that is on, through the configuration as it is. */
export const tryCanaries = async (
  textlint: Textlint,
  descriptor: Descriptor,
  rules: readonly JudgedRule[],
  folder: string,
): Promise<CanaryResult> => {
  const linter = textlint.createLinter({ descriptor });
  let complaints: readonly Message[];
  try {
    const { messages } = await linter.lintText("お知らせです。", path.join(folder, `${FILE}.txt`));
    const ours = new Set(rules.map(({ ruleId }) => ruleId));
    complaints = messages.filter(({ ruleId, message }) => ours.has(ruleId) && WRONG_OPTION.test(message));
  } catch (error) {
    return { fired: 0, complaints: [], problems: [aborted(error)] };
  }
  let fired = 0;
  const problems: Problem[] = [];
  for (const judged of rules.filter(({ options }) => options !== false)) {
    const outcome = await tryRule(linter, judged, folder);
    const problem = outcome === "fired" ? undefined : await explain(textlint, descriptor, judged, outcome, folder);
    if (problem === undefined) fired += 1;
    else problems.push(problem);
  }
  return { fired, complaints, problems };
};

/** Name of the file that the canaries are said to stand in; it is never written. */
const FILE = "jichitai-sns-doctor";

const aborted = (error: unknown): Problem => ({
  level: "error",
  what: `textlint の検査がこの設定では途中で止まり、どの投稿も検査されません（${firstLine(error)}）。`,
  mend: /severity/.test(firstLine(error))
    ? "severity を error, warning, info のどれかにしてください。"
    : "最近足したルールや filters を1つずつ外して、止まる原因を確かめてください。",
});

/** Whether a rule found something, or what hindered it. */
type Outcome = "fired" | { readonly hindrance: string | undefined };
type Linter = ReturnType<Textlint["createLinter"]>;

const tryRule = async (
  linter: Linter,
  { rule, ruleId }: Pick<JudgedRule, "rule" | "ruleId">,
  folder: string,
): Promise<Outcome> => {
  let hindrance: string | undefined;
  for (const { text, extension } of canariesOf(rule)) {
    try {
      const { messages } = await linter.lintText(text, path.join(folder, `${FILE}${extension}`));
      const own = messages.filter((message) => message.ruleId === ruleId);
      if (own.some(isFinding)) return "fired";
      hindrance ??= own.find(({ message }) => HINDRANCE.test(message))?.message;
    } catch (error) {
      hindrance ??= firstLine(error);
    }
  }
  return { hindrance };
};

const isFinding = ({ message }: Message): boolean => !WRONG_OPTION.test(message) && !HINDRANCE.test(message);

/**
 * The rule's own examples, with their facts as front matter. Where an example names no part of the guideline, it is tried
 * for the parts that the rule is for, too.
 */
const canariesOf = ({ meta }: Rule): readonly Canary[] =>
  meta.examples.bad
    .map(partsOfExample)
    .filter(({ options }) => options === undefined)
    .flatMap(({ text, format, post }) => [
      canary(text, format, post),
      ...(post.profile === undefined
        ? Object.keys(meta.articles).map((profile) => canary(text, format, { ...post, profile }))
        : []),
    ]);

const partsOfExample = (example: Example) =>
  typeof example === "string"
    ? { text: example, format: "text" as const, post: {}, options: undefined }
    : { text: example.text, format: example.format ?? "text", post: example.post ?? {}, options: example.options };

const canary = (marked: string, format: "text" | "markdown", post: Readonly<Record<string, unknown>>): Canary => {
  const text = marked.replace(/[⟦⟧]/g, "");
  const facts = Object.entries(post);
  if (facts.length === 0) return { text, extension: format === "text" ? ".txt" : ".md" };
  const lines = facts.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return { text: `---\n${lines.join("\n")}\n---\n\n${text}`, extension: ".md" };
};

/** Why a canary was not found: a filter, an option of the user's, or a fault; nothing where it is found after all. */
const explain = async (
  textlint: Textlint,
  descriptor: Descriptor,
  judged: JudgedRule,
  { hindrance }: Exclude<Outcome, "fired">,
  folder: string,
): Promise<Problem | undefined> => {
  const { ruleId, rule, options } = judged;
  if (hindrance !== undefined) {
    return {
      level: "error",
      what: `${ruleId}: 見本の投稿を検査できませんでした（${hindrance}）`,
      mend: "node_modules を消して npm ci で入れ直してください。",
    };
  }
  const firesWith = async (own: JudgedRule["options"], filters: { readonly filterRules?: readonly never[] }) => {
    const alone = descriptor.shallowMerge({ rules: [{ ruleId, rule, options: own }], ...filters });
    return (await tryRule(textlint.createLinter({ descriptor: alone }), judged, folder)) === "fired";
  };
  // Of two equal findings, as two presets give them, textlint keeps one.
  if (await firesWith(options, {})) return undefined;
  const unfiltered = { filterRules: [] };
  if (await firesWith(options, unfiltered)) return muted(ruleId, "filters に書かれたフィルター");
  const given = isRecord(options) ? options : {};
  for (const name of Object.keys(given).filter((candidate) => candidate !== "severity")) {
    const { [name]: _, ...rest } = given;
    if (await firesWith(rest, unfiltered)) return muted(ruleId, `設定「${name}」`);
  }
  if (await firesWith({}, unfiltered)) return muted(ruleId, "このルールの設定");
  return {
    level: "error",
    what: `${ruleId} は有効ですが、見本の投稿に反応しませんでした。`,
    mend: "npm ci で入れ直しても同じなら、不具合として知らせてください。",
  };
};

const muted = (ruleId: string, by: string): Problem => ({
  level: "note",
  what: `${ruleId} は、${by}によって見本の検出が消されています。意図したものか確かめてください。`,
});
