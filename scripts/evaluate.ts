/**
 * Measures the rules on labelled posts and on ordinary prose.
 *
 *   npm run evaluate -- [--rule <id>]... [--posts] [--fuseji] [--prose] [--corpus] [--show]
 *
 * Without a section all of them run. `--show` prints the texts behind the figures: misses, false findings, findings in prose.
 * The corpora are not part of this repository: they are read from `../shared/corpora/`, or from `--corpora <folder>`.
 * `--corpus` measures the repository's own posts in `test/corpus/`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { TextlintMessage } from "@textlint/types";
import type { Preset } from "../src/core/preset.js";
import all from "../src/index.js";
import official from "../src/official.js";
import privatePreset from "../src/private.js";
import { corpusIds, corpusOf } from "../test/helpers/corpus.js";
import { type Format, lint } from "../test/helpers/lint.js";

const { values: args } = parseArgs({
  options: {
    rule: { type: "string", multiple: true },
    posts: { type: "boolean" },
    fuseji: { type: "boolean" },
    prose: { type: "boolean" },
    corpus: { type: "boolean" },
    show: { type: "boolean" },
    corpora: { type: "string", default: resolve(import.meta.dirname ?? __dirname, "../../shared/corpora") },
  },
});
const everything = !(args.posts || args.fuseji || args.prose || args.corpus);

/** Which rules' findings count for which label category. */
const RULES_OF: Readonly<Record<string, readonly string[]>> = {
  fuseji: ["no-fuseji"],
  unfilled: ["no-unfilled-placeholder"],
  unpublished: ["no-unpublished-info-markers"],
  speculation: ["no-speculation"],
  "personal-info": ["no-personal-info", "no-casework-disclosure"],
  discrimination: ["no-discrimination-terms", "no-hate-incitement", "no-gender-stereotype"],
  illegal: ["no-illegal-incitement"],
  rights: ["no-rights-infringement"],
  "public-order": ["no-indecent-language", "no-abusive-language"],
  "aggressive-reply": ["no-heated-response", "no-abusive-language"],
  rebuttal: ["no-individual-rebuttal"],
  "evasive-apology": ["no-evasive-apology"],
  inaccurate: ["no-inconsistent-dates", "no-inconsistent-numbers", "no-unverified-hearsay"],
  law: ["no-political-activity", "no-unauthorized-side-business", "no-illegal-incitement"],
  "no-disclaimer": ["official-view-disclaimer"],
  "working-hours": ["no-working-hours-post"],
  impersonation: ["no-impersonation"],
  coercion: ["no-relationship-coercion"],
  terms: [
    "platform-post-limits",
    "platform-no-engagement-bait",
    "platform-giveaway-terms",
    "platform-no-manipulation",
    "require-ad-disclosure",
  ],
};

const only = (preset: Preset): Preset =>
  args.rule === undefined
    ? preset
    : {
        rules: Object.fromEntries(Object.entries(preset.rules).filter(([id]) => args.rule?.includes(id))),
        rulesConfig: Object.fromEntries(Object.keys(preset.rulesConfig).map((id) => [id, true as const])),
      };
const PRESETS = { official: only(official), private: only(privatePreset), all: only(all) };

const rows = <T>(path: string): readonly T[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`);
const oneLine = (text: string): string => text.replaceAll("\n", "⏎");
const print = (line: string): void => console.log(line);
const describeMessages = (messages: readonly TextlintMessage[]): string =>
  messages.map(({ ruleId, message }) => `${ruleId}: ${message}`).join("\n      ");

interface LabelledPost {
  readonly id: string;
  readonly profile: "official" | "private";
  readonly format: Format;
  readonly platform: string;
  readonly posted_at: string | null;
  readonly text: string;
  readonly labels: readonly { readonly category: string; readonly span: string; readonly clarity: string }[];
  readonly trap: string;
  readonly note: string;
  readonly agreed: readonly string[];
}

/** Hands the facts over in front matter for Markdown and in the `post` option for plain text. */
const lintPost = ({
  profile,
  platform,
  posted_at,
  format,
  text,
}: LabelledPost): Promise<readonly TextlintMessage[]> => {
  const facts: Record<string, string> = {
    profile,
    platform,
    ...(posted_at === null ? {} : { scheduledAt: posted_at }),
  };
  if (format !== "markdown") return lint(PRESETS[profile], { text, options: { post: facts } });
  const lines = Object.entries(facts)
    .map(([name, value]) => `${name}: "${value}"`)
    .join("\n");
  const withFacts = text.startsWith("---\n")
    ? text.replace("---\n", `---\n${lines}\n`)
    : `---\n${lines}\n---\n\n${text}`;
  return lint(PRESETS[profile], { text: withFacts, format });
};

const evaluatePosts = async (): Promise<void> => {
  const path = join(args.corpora, "posts.dev.jsonl");
  if (!existsSync(path)) return print(`skipped: ${path} is missing (labelled posts are not part of this repository)`);
  const posts = rows<LabelledPost>(path);
  const results = await Promise.all(posts.map(async (post) => ({ post, messages: await lintPost(post) })));
  print(`\n# posts (${posts.length})`);
  print("category            agreed+clear  caught  recall   findings  right  precision");
  let [wanted, caught, findings, right] = [0, 0, 0, 0];
  for (const [category, ruleIds] of Object.entries(RULES_OF)) {
    const relevant = results.filter(
      ({ post }) =>
        post.agreed.includes(category) && post.labels.some((l) => l.category === category && l.clarity === "clear"),
    );
    const isCaught = ({ messages }: (typeof results)[number]): boolean =>
      messages.some(({ ruleId }) => ruleIds.includes(ruleId));
    const hit = relevant.filter(isCaught);
    const flagged = results.filter(isCaught);
    const fair = flagged.filter(({ post, messages }) =>
      messages.some(
        ({ ruleId }) =>
          ruleIds.includes(ruleId) && post.labels.some(({ category: label }) => RULES_OF[label]?.includes(ruleId)),
      ),
    );
    if (flagged.length === 0 && args.rule !== undefined && !ruleIds.some((id) => args.rule?.includes(id))) continue;
    wanted += relevant.length;
    caught += hit.length;
    findings += flagged.length;
    right += fair.length;
    print(
      `${category.padEnd(20)}${String(relevant.length).padStart(12)}${String(hit.length).padStart(8)}${percent(hit.length, relevant.length).padStart(8)}${String(flagged.length).padStart(11)}${String(fair.length).padStart(7)}${percent(fair.length, flagged.length).padStart(11)}`,
    );
    if (!args.show) continue;
    for (const { post } of relevant.filter((result) => !isCaught(result)))
      print(
        `  MISS ${post.id} ${post.profile} ${oneLine(post.text)}\n       [${post.labels.map((l) => l.span).join(" / ")}]`,
      );
  }
  print(
    `${"all".padEnd(20)}${String(wanted).padStart(12)}${String(caught).padStart(8)}${percent(caught, wanted).padStart(8)}${String(findings).padStart(11)}${String(right).padStart(7)}${percent(right, findings).padStart(11)}`,
  );
  const wrong = results.flatMap(({ post, messages }) =>
    messages
      .filter(({ ruleId }) => !post.labels.some(({ category }) => RULES_OF[category]?.includes(ruleId)))
      .map((message) => ({ post, message })),
  );
  const clean = results.filter(({ post }) => post.labels.length === 0);
  const flaggedClean = clean.filter(({ messages }) => messages.length > 0);
  print(`clean posts flagged: ${flaggedClean.length} of ${clean.length}; false findings in all: ${wrong.length}`);
  if (args.show)
    for (const { post, message } of wrong)
      print(
        `  FALSE ${post.id} ${post.profile} [labels: ${post.labels.map((l) => l.category).join(",")}] ${oneLine(post.text)}\n      ${describeMessages([message])}`,
      );
};

const evaluateFuseji = async (): Promise<void> => {
  const path = join(args.corpora, "fuseji.dev.jsonl");
  if (!existsSync(path)) return print(`skipped: ${path} is missing`);
  const sentences = rows<{ readonly text: string; readonly label: string }>(path);
  const results = await Promise.all(
    sentences.map(async (row) => ({
      row,
      found: (await lint(PRESETS.all, { text: row.text })).filter(({ ruleId }) => ruleId === "no-fuseji"),
    })),
  );
  print("\n# sentences with ○×, no-fuseji");
  for (const label of [...new Set(sentences.map((row) => row.label))]) {
    const those = results.filter(({ row }) => row.label === label);
    const flagged = those.filter(({ found }) => found.length > 0);
    print(
      `${label.padEnd(12)} ${flagged.length} of ${those.length} flagged (${percent(flagged.length, those.length)})`,
    );
    if (args.show)
      for (const { row, found } of those)
        if ((label === "mask") !== found.length > 0 && label !== "unsure")
          print(`  ${label === "mask" ? "MISS" : "FALSE"} ${oneLine(row.text)} ${describeMessages(found)}`);
  }
};

const evaluateProse = async (): Promise<void> => {
  const folder = join(args.corpora, "prose");
  if (!existsSync(folder)) return print(`skipped: ${folder} is missing`);
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".jsonl"))) {
    const texts = rows<{ readonly text: string; readonly format?: Format }>(join(folder, name));
    const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
    const found = new Map<string, { text: string; message: TextlintMessage }[]>();
    for (const { text, format } of texts) {
      for (const message of await lint(PRESETS.all, { text, format: format === "markdown" ? "markdown" : "text" }))
        found.set(message.ruleId, [...(found.get(message.ruleId) ?? []), { text, message }]);
    }
    print(`\n# prose/${name}: ${texts.length} texts, ${characters} characters`);
    for (const [ruleId, findings] of [...found].sort()) {
      print(
        `${ruleId.padEnd(32)} ${findings.length} findings, ${((findings.length * 100_000) / characters).toFixed(2)} per 100,000 characters`,
      );
      if (args.show)
        for (const { text, message } of findings)
          print(
            `  ${message.message}\n      …${oneLine(text.slice(Math.max(0, message.range[0] - 60), message.range[1] + 60))}…`,
          );
    }
  }
};

const evaluateCorpus = async (): Promise<void> => {
  for (const folder of ["examples", "posts"] as const) {
    print(`\n# test/corpus/${folder}`);
    for (const ruleId of corpusIds(folder)) {
      if (args.rule !== undefined && !args.rule.includes(ruleId)) continue;
      const rule = all.rules[ruleId];
      if (rule === undefined) continue;
      const results = await Promise.all(
        corpusOf(folder, ruleId).map(async ({ text, format, post, options, expect }) => {
          const messages = await lint(
            { rules: { [ruleId]: rule }, rulesConfig: { [ruleId]: true } },
            { text, format, options: { ...options, ...(post === undefined ? {} : { post }) } },
          );
          return { text, post, expect, messages };
        }),
      );
      const flags = results.filter(({ expect }) => expect === "flag");
      const missed = flags.filter(({ messages }) => messages.length === 0);
      const silent = results.filter(({ expect }) => expect === "silent");
      const wrong = silent.filter(({ messages }) => messages.length > 0);
      print(
        `${ruleId.padEnd(32)} caught ${flags.length - missed.length} of ${flags.length}, wrongly flagged ${wrong.length} of ${silent.length}`,
      );
      if (!args.show) continue;
      for (const { text, post } of missed)
        print(`  MISS ${oneLine(text)} ${post === undefined ? "" : JSON.stringify(post)}`);
      for (const { text, messages } of wrong) print(`  FALSE ${oneLine(text)}\n      ${describeMessages(messages)}`);
    }
  }
};

const main = async (): Promise<void> => {
  if (everything || args.posts) await evaluatePosts();
  if (everything || args.fuseji) await evaluateFuseji();
  if (everything || args.prose) await evaluateProse();
  if (everything || args.corpus) await evaluateCorpus();
};
void main();
