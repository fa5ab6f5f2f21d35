/**
 * Times the textlint command with a rule that does nothing and with the preset, side by side in one run.
 *
 *   npm run bench -- [--runs 5] [--rules no-fuseji,no-discrimination-terms]
 *
 * Only the ratios carry over from one machine to another. Other presets take part where they are installed.
 */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildIfNeeded } from "../scripts/build.js";
import { linkSelf, root, textlintBin } from "../scripts/self-link.js";
import { asMarkdown, asText, generatePosts } from "./posts.js";

interface Subject {
  readonly name: string;
  /** The `rules` of the configuration. */
  readonly rules: Readonly<Record<string, unknown>>;
}

interface Input {
  readonly name: string;
  readonly files: readonly string[];
}

interface Sample {
  readonly seconds: number;
  readonly megabytes: number;
  readonly analyser: boolean;
  readonly findings: number;
}

const load = createRequire(path.join(root, "package.json"));

const PEERS: readonly { readonly key: string; readonly package: string }[] = [
  { key: "@textlint-ja/preset-ai-writing", package: "@textlint-ja/textlint-rule-preset-ai-writing" },
  { key: "preset-ja-technical-writing", package: "textlint-rule-preset-ja-technical-writing" },
];

function isInstalled(name: string): boolean {
  try {
    load.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** The floor first, then the preset (all rules, or those asked for), then installed peers. */
function subjects(only: readonly string[]): Subject[] {
  const preset: { default: { rules: Record<string, unknown> } } = load("./lib/index.js");
  const known = Object.keys(preset.default.rules);
  const unknown = only.filter((rule) => !known.includes(rule));
  if (unknown.length > 0) throw new Error(`知らないルール: ${unknown.join(", ")}\nあるルール: ${known.join(", ")}`);
  const off = only.length === 0 ? [] : known.filter((rule) => !only.includes(rule));
  return [
    { name: "何もしないルール", rules: { [path.join(root, "bench", "noop-rule.cjs")]: true } },
    {
      name: only.length === 0 ? `preset-jichitai-sns（${known.length} ルール）` : `jichitai-sns: ${only.join(", ")}`,
      rules: { "preset-jichitai-sns": Object.fromEntries(off.map((rule) => [rule, false])) },
    },
    ...PEERS.filter((peer) => isInstalled(peer.package)).map(({ key }) => ({ name: key, rules: { [key]: true } })),
  ];
}

async function writeInputs(folder: string): Promise<Input[]> {
  const posts = generatePosts(2000);
  const write = async (name: string, content: string): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, content);
    return file;
  };
  const few = posts.slice(0, 200);
  await mkdir(path.join(folder, "small"));
  return [
    { name: "2,000 投稿 .txt", files: [await write("posts.txt", posts.map(asText).join("\n"))] },
    { name: "2,000 投稿 .md", files: [await write("posts.md", posts.map(asMarkdown).join("\n"))] },
    {
      name: "200 ファイル",
      files: await Promise.all(
        few.map((post, index) =>
          index % 2 === 0
            ? write(path.join("small", `${index}.txt`), asText(post))
            : write(path.join("small", `${index}.md`), asMarkdown(post, index)),
        ),
      ),
    },
  ];
}

/** Runs the command once in a process of its own. */
function measure(config: string, files: readonly string[]): Promise<Sample> {
  return new Promise((resolve, reject) => {
    const usage = path.join(root, "bench", "usage.cjs");
    const args = ["--require", usage, textlintBin, "--config", config, "--format", "json", ...files];
    const started = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit", "pipe"] });
    const [output, report]: [Buffer[], Buffer[]] = [[], []];
    child.stdio[1]?.on("data", (chunk: Buffer) => output.push(chunk));
    child.stdio[3]?.on("data", (chunk: Buffer) => report.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      try {
        const results: { messages: unknown[] }[] = JSON.parse(Buffer.concat(output).toString());
        const { peakKilobytes, analyser }: { peakKilobytes: number; analyser: boolean } = JSON.parse(
          Buffer.concat(report).toString(),
        );
        const findings = results.reduce((sum, { messages }) => sum + messages.length, 0);
        resolve({ seconds, megabytes: peakKilobytes / 1024, analyser, findings });
      } catch {
        reject(new Error(`textlint が結果を返しませんでした（終了コード ${code}）\n${Buffer.concat(output)}`));
      }
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

function summarise(samples: readonly Sample[]): Sample {
  return {
    seconds: median(samples.map(({ seconds }) => seconds)),
    megabytes: median(samples.map(({ megabytes }) => megabytes)),
    analyser: samples.some(({ analyser }) => analyser),
    findings: samples[0]?.findings ?? 0,
  };
}

function describe(name: string, sample: Sample, floor: Sample): string {
  const wall = `${sample.seconds.toFixed(2)} 秒（${(sample.seconds / floor.seconds).toFixed(2)} 倍）`;
  const peak = `${sample.megabytes.toFixed(0)} MB（${(sample.megabytes / floor.megabytes).toFixed(2)} 倍）`;
  const analyser = sample.analyser ? "形態素解析あり" : "形態素解析なし";
  return `  ${name}\n    時間 ${wall}  最大メモリ ${peak}  指摘 ${sample.findings} 件  ${analyser}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: "string" }, rules: { type: "string" } } });
  const runs = Number(values.runs ?? 5);
  if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs には 1 以上の整数を書いてください");

  await buildIfNeeded();
  await linkSelf();
  const contestants = subjects(values.rules?.split(",").filter((rule) => rule !== "") ?? []);
  const folder = await mkdtemp(path.join(tmpdir(), "jichitai-sns-bench-"));
  try {
    const inputs = await writeInputs(folder);
    const entrants = await Promise.all(
      contestants.map(async ({ name, rules }, index) => {
        const config = path.join(folder, `textlintrc-${index}.json`);
        await writeFile(config, JSON.stringify({ rules }));
        return { name, config };
      }),
    );
    console.log(`各 ${runs} 回を交互に実行した中央値。倍率は「何もしないルール」に対するもの。`);
    for (const input of inputs) {
      const samples = new Map(entrants.map(({ name }) => [name, [] as Sample[]]));
      for (let round = 0; round <= runs; round++) {
        // Every round begins with another one, so that none always runs on a warmer or busier machine.
        const shift = round % entrants.length;
        for (const { name, config } of [...entrants.slice(shift), ...entrants.slice(0, shift)]) {
          const sample = await measure(config, input.files);
          // The first round only warms the caches of the file system.
          if (round > 0) samples.get(name)?.push(sample);
        }
      }
      console.log(`\n■ ${input.name}`);
      const summaries = [...samples].map(([name, all]) => [name, summarise(all)] as const);
      const floor = summaries[0]?.[1];
      if (floor === undefined) continue;
      for (const [name, summary] of summaries) console.log(describe(name, summary, floor));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
