/**
 * The recipes of docs/guides/many-posts.md for auditing an account's history: copied from the guide and run on posts of the
 * corpus, in projects into which the package is installed.
 */
import { spawnSync } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parse, stringify } from "yaml";
import { type CorpusPost, corpusIds, corpusOf } from "./helpers/corpus.js";
import { Guide } from "./helpers/guide.js";
import { type Message, type Outcome, Project, run } from "./helpers/project.js";
import { runStep, scriptOf } from "./helpers/workflow.js";

// Every test starts processes; give them time on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const GUIDE = new Guide("many-posts.md");
const SPLIT = GUIDE.block("### JSON Lines");
const ARCHIVE = GUIDE.block("### X のアーカイブ");
const UNSHARDED = GUIDE.block("### 1台で");
const CORES = GUIDE.block("### 1台のすべてのコアで");
const MACHINES = GUIDE.blocks("sh").find((block) => block.includes("--sshlogin")) ?? "";
const AUDIT = GUIDE.block("`.github/workflows/audit.yml`");
const MERGE = GUIDE.block("## 結果をまとめる");
const DISMISS = GUIDE.block("### 2. いまある検出を");

if (process.platform !== "linux") console.warn("The commands are not run: they are for a shell with GNU's tools.");
const describeOnLinux = describe.skipIf(process.platform !== "linux");

const hasParallel = (spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout ?? "").startsWith("GNU");
if (!hasParallel) console.warn("GNU parallel is not installed: the tests that run it are skipped.");

let scratch: string;
let project: Project;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "jichitai-sns-many-"));
  project = await Project.install();
}, 300_000);

afterAll(async () => {
  await project?.remove();
  await rm(scratch, { recursive: true, force: true });
});

/** A folder `sns-audit` below a home of its own, with the package installed. */
const audit = async (name: string, files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = path.join(scratch, name, "sns-audit");
  await mkdir(folder, { recursive: true });
  await symlink(path.join(project.folder, "node_modules"), path.join(folder, "node_modules"), "junction");
  await write(folder, files);
  return folder;
};

const write = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
};

/** Runs a block of the guide in a terminal's place. */
const shell = (folder: string, block: string, ...variables: readonly string[]): Promise<Outcome> =>
  run(folder, "env", `HOME=${path.dirname(folder)}`, ...variables, "bash", "-c", block);

interface FileResult {
  readonly filePath: string;
  readonly messages: readonly Message[];
}

/** What the guide's command makes of `findings.jsonl`. */
const merged = async (folder: string): Promise<readonly FileResult[]> => {
  const { code, stderr } = await shell(folder, MERGE);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(await readFile(path.join(folder, "findings.json"), "utf8"));
};

const config = (preset: string): string => JSON.stringify({ rules: { [preset]: true } });

/** A post as a file: with front matter where it is Markdown. */
const fileOf = ({ text, post = {} }: CorpusPost, extension: string): string =>
  extension === ".md" ? `---\n${stringify(post)}---\n\n${text}\n` : text;

describeOnLinux("splitting an export", () => {
  const splits = async (name: string, files: Readonly<Record<string, string>>, ...blocks: readonly string[]) => {
    const folder = await audit(name, { ".textlintrc.json": config("preset-jichitai-sns/private"), ...files });
    for (const block of blocks) expect(await shell(folder, block)).toEqual({ code: 0, stdout: "", stderr: "" });
    const names = (await readdir(path.join(folder, "posts"))).sort();
    await shell(folder, UNSHARDED);
    const results = await merged(folder);
    expect(results.map(({ filePath }) => filePath)).toEqual(names.map((post) => `posts/${post}`));
    const rules = results.map(({ messages }) => messages.map(({ ruleId }) => path.basename(ruleId)));
    const posts = await Promise.all(names.map((post) => readFile(path.join(folder, "posts", post), "utf8")));
    return { names, posts, rules };
  };
  const jsonLines = (...rows: readonly unknown[]): string => rows.map((row) => JSON.stringify(row)).join("\n");

  it("writes a file for each line, whatever its id, its line ends and what is missing", async () => {
    const rows = [
      { id: "1812345678901234567", text: "花火大会🎆\n7時から👨‍👩‍👧", created_at: "2026-07-15T12:00:00.000Z" },
      { id: "at://did:plc:abc/app.bsky.feed.post/3k", text: "部外秘の資料です" },
      { id: "../../etc/passwd", text: "花が咲きました" },
      { text: "R&D &lt;秋&gt;" },
      { id: 7, text: "途中まで…", note_tweet: { text: "途中まででなく、部外秘の資料です" } },
    ];
    const { names, posts, rules } = await splits(
      "lines",
      { "export.jsonl": `\uFEFF${rows.map((row) => JSON.stringify(row)).join("\r\n")}\r\n\r\n` },
      SPLIT,
    );
    expect(names).toEqual([
      "000001-1812345678901234567.md",
      "000002-at_did_plc_abc_app_bsky_feed_post_3k.md",
      "000003-_etc_passwd.md",
      "000004-.md",
      "000005-7.md",
    ]);
    expect(posts[0]).toBe('---\nscheduledAt: "2026-07-15T12:00:00.000Z"\n---\n\n花火大会🎆\n7時から👨‍👩‍👧\n');
    expect(posts[3]).toBe("R&D &lt;秋&gt;\n");
    expect(rules).toEqual([[], ["no-unpublished-info-markers"], [], [], ["no-unpublished-info-markers"]]);
  });

  it("reads a world time as a time of Japan", async () => {
    // A Wednesday. 00:15 and 12:00 of the world's clock are 09:15 and 21:00 in Japan.
    const at = (created_at: string): unknown => ({ id: "1", text: "新しい靴で歩いてみた", created_at });
    const rows = [
      at("2026-07-15T00:15:00.000Z"),
      at("2026-07-15T12:00:00.000Z"),
      at("2026-07-15T09:15"),
      at("水曜の朝"),
    ];
    const { rules } = await splits("times", { "export.jsonl": jsonLines(...rows) }, SPLIT);
    expect(rules.slice(0, 3)).toEqual([["no-working-hours-post"], [], ["no-working-hours-post"]]);
    // What is no time is said, and not taken for one.
    expect(rules[3]).toHaveLength(1);
    expect(rules[3]).not.toEqual(["no-working-hours-post"]);
  });

  it("reads an archive of X", async () => {
    const tweet = (id_str: string, created_at: string, full_text: string): unknown => ({
      tweet: { id_str, id: id_str, created_at, full_text, entities: { hashtags: [] }, lang: "ja" },
    });
    const tweets = [
      tweet("1812", "Wed Jul 15 00:15:00 +0000 2026", "新しい靴で歩いてみた[写真] 😀"),
      tweet("1813", "Wed Jul 15 12:00:00 +0000 2026", "月がきれい"),
    ];
    const archive = `window.YTD.tweets.part0 = ${JSON.stringify(tweets, null, 2)}`;
    const { names, posts, rules } = await splits("archive", { "tweets.js": archive }, ARCHIVE, SPLIT);
    expect(names).toEqual(["000001-1812.md", "000002-1813.md"]);
    expect(posts[1]).toBe('---\nscheduledAt: "2026-07-15T12:00:00.000Z"\n---\n\n月がきれい\n');
    expect(rules).toEqual([["no-working-hours-post"], []]);
  });

  it("lets no mark of Markdown hide a post from the rules", async () => {
    const texts = [
      "    部外秘の資料です",
      "~~~\n部外秘の資料です\n~~~",
      "```\n部外秘の資料です\n```",
      "<!-- 部外秘の資料です -->",
      "[資料]: https://example.lg.jp '部外秘の資料です'",
    ];
    const { rules } = await splits("marks", { "export.jsonl": jsonLines(...texts.map((text) => ({ text }))) }, SPLIT);
    expect(rules.map((found) => found.length)).toEqual(texts.map(() => 1));
    // The same texts taken for Markdown.
    const folder = path.join(scratch, "marks", "sns-audit");
    await rm(path.join(folder, "posts"), { recursive: true });
    await write(folder, Object.fromEntries(texts.map((text, index) => [`posts/${index}.md`, `${text}\n`])));
    await shell(folder, UNSHARDED);
    expect((await merged(folder)).flatMap(({ messages }) => messages)).toEqual([]);
  });

  it.each([
    ["is no JSON", "これは JSON ではありません"],
    ["has no text", '{"id":"1","body":"部外秘の資料です"}'],
  ])("stops at a line that %s", async (name, line) => {
    const folder = await audit(name.replaceAll(" ", "-"), { "export.jsonl": line });
    expect((await shell(folder, SPLIT)).code).not.toBe(0);
  });
});

it("the commands of Node.js hold no quotation mark that a shell or PowerShell would take for its own", () => {
  const scripts = GUIDE.blocks("sh").filter((block) => block.startsWith("node -e"));
  expect(scripts).toHaveLength(4);
  for (const script of scripts) expect(script).toMatch(/^node -e '[^'"]+'\n$/);
});

/** Every fifth post of the corpus, by turns as plain text and as Markdown with its facts. */
const corpus = (): Readonly<Record<string, string>> => {
  const posts = corpusIds("posts").flatMap((id) => corpusOf("posts", id));
  return Object.fromEntries(
    posts.flatMap((post, index) => {
      if (index % 5 !== 0) return [];
      const extension = post.format === "markdown" || index % 2 === 0 ? ".md" : ".txt";
      return [[`posts/${String(index).padStart(6, "0")}${extension}`, fileOf(post, extension)]];
    }),
  );
};

describeOnLinux("sharded and unsharded findings are equal", () => {
  const POSTS = corpus();
  const FILES = { ".textlintrc.json": config("preset-jichitai-sns"), ...POSTS };
  let expected: readonly FileResult[];

  beforeAll(async () => {
    const folder = await audit("unsharded", FILES);
    expect((await shell(folder, UNSHARDED)).code).toBe(1);
    expected = await merged(folder);
  }, 300_000);

  it("on hundreds of posts with findings of many rules", () => {
    expect(expected.map(({ filePath }) => filePath)).toEqual(Object.keys(POSTS));
    expect(expected.length).toBeGreaterThan(250);
    const messages = expected.flatMap((result) => result.messages);
    expect(messages.length).toBeGreaterThan(80);
    expect(new Set(messages.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(20);
    expect(new Set(messages.map(({ severity }) => severity))).toEqual(new Set([1, 2]));
  });

  it("and counted by rule", async () => {
    const { stdout } = await shell(path.join(scratch, "unsharded", "sns-audit"), MERGE);
    const messages = expected.flatMap((result) => result.messages);
    expect(stdout).toContain(`投稿 ${expected.length} 件、検出 ${messages.length} 件\n`);
    const fuseji = messages.filter(({ ruleId }) => ruleId === "jichitai-sns/no-fuseji").length;
    expect(stdout).toMatch(new RegExp(`jichitai-sns/no-fuseji +│ +${fuseji} +│ +0 +│`));
  });

  it.skipIf(!hasParallel)("over the cores of a machine, by GNU parallel", async () => {
    const folder = await audit("cores", FILES);
    const { code } = await shell(folder, CORES);
    const jobs = (await readFile(path.join(folder, "findings.jsonl"), "utf8")).trim().split("\n");
    expect(jobs).toHaveLength(Math.ceil(expected.length / 200));
    // Every job has an error, and its exit status is their number.
    expect(code).toBe(jobs.length);
    expect(await merged(folder)).toEqual(expected);
  });

  it.skipIf(!hasParallel)("over machines, by GNU parallel with --sshlogin", async () => {
    const lan = await mkdtemp(path.join(scratch, "lan-"));
    const folder = await audit(path.join(path.basename(lan), "local"), FILES);
    const hosts = /--sshlogin :,(\S+)/.exec(MACHINES)?.[1]?.split(",") ?? [];
    expect(hosts).toHaveLength(2);
    for (const host of hosts)
      await cp(path.dirname(folder), path.join(lan, host), { recursive: true, verbatimSymlinks: true });
    // In ssh's place: runs the command in the home of that "machine", where the project lies as it does here, with the
    // variable SHELL that a login sets and GNU parallel relies on.
    const ssh = path.join(lan, "ssh");
    await writeFile(
      ssh,
      `#!/bin/bash\nexport HOME="${lan}/$1" SHELL=/bin/bash\ncd || exit 255\nshift 2\nexec bash -c "$*"\n`,
    );
    await chmod(ssh, 0o755);
    // Smaller groups than the guide's, or one machine would have done before the others were asked.
    const { stderr } = await shell(folder, MACHINES.replace("-N200", "-N60"), `PARALLEL_SSH=${ssh}`);
    const findings = await readFile(path.join(folder, "findings.jsonl"), "utf8");
    for (const home of [folder, ...hosts.map((host) => path.join(lan, host))])
      expect(findings, `What GNU parallel said: ${stderr}`).toContain(home);
    expect(await merged(folder)).toEqual(expected);
  });

  it("over the jobs of a GitHub Actions matrix", async () => {
    const { strategy } = (parse(AUDIT) as { jobs: { audit: { strategy: { matrix: { shard: number[] } } } } }).jobs
      .audit;
    const { shard: shards } = strategy.matrix;
    expect(shards).toEqual(shards.map((_, index) => index));
    const folder = await audit("matrix", FILES);
    for (const shard of shards) {
      const variables = { SHARD: String(shard), SHARDS: String(shards.length) };
      const { code } = await runStep(folder, scriptOf(AUDIT, "受け持ちの投稿を確かめる"), variables);
      const [line = "[]"] = (await readFile(path.join(folder, `findings-${shard}.jsonl`), "utf8")).split("\n");
      const results: readonly FileResult[] = JSON.parse(line);
      expect(results.length).toBeGreaterThan(expected.length / shards.length - 1);
      const hasError = results.some(({ messages }) => messages.some(({ severity }) => severity === 2));
      expect(code !== 0).toBe(hasError);
    }
    expect((await runStep(folder, scriptOf(AUDIT, "1つのファイルにまとめる"))).code).toBe(0);
    expect(await merged(folder)).toEqual(expected);
  });

  it("and a job that broke off shows in the number of posts", async () => {
    const folder = await audit("broken-off", {});
    const source = path.join(scratch, "matrix", "sns-audit");
    await cp(path.join(source, "findings-0.jsonl"), path.join(folder, "findings.jsonl"));
    expect((await merged(folder)).length).toBeLessThan(expected.length);
  });
});

describeOnLinux("an account with years of posts", () => {
  const NEW = "posts/000099-new.md";
  let folder: string;
  /** An old post that tells what is not public yet. */
  let unpublished: string;

  const flaggedOf = (posts: readonly CorpusPost[]): CorpusPost | undefined =>
    posts.find(({ expect: kind, missed }) => kind === "flag" && !missed);

  /** Fifty posts of an official account: one that is flagged for each rule, then innocent ones. */
  const legacy = (): Readonly<Record<string, string>> => {
    const corpora = corpusIds("posts").map((id) =>
      corpusOf("posts", id).filter(({ post, options }) => post?.profile === "official" && !options),
    );
    const flagged = corpora.flatMap((posts) => flaggedOf(posts) ?? []);
    const silent = corpora.flatMap((posts) => posts.find(({ expect: kind }) => kind === "silent") ?? []);
    const fifty = [...flagged, ...silent].slice(0, 50);
    return Object.fromEntries(fifty.map((post, index) => [`posts/${100 + index}.md`, fileOf(post, ".md")]));
  };

  const check = async (): Promise<{ code: number | null; results: readonly FileResult[] }> => {
    const { code } = await shell(folder, UNSHARDED);
    return { code, results: (await merged(folder)).filter(({ messages }) => messages.length > 0) };
  };

  beforeAll(async () => {
    folder = await audit("legacy", { ...legacy(), ".textlintrc.json": config("preset-jichitai-sns/official") });
    expect(await readdir(path.join(folder, "posts"))).toHaveLength(50);
  });

  it("has errors to begin with", async () => {
    const { code, results } = await check();
    expect(code).toBe(1);
    expect(results.length).toBeGreaterThan(20);
    const telling = results.find(({ messages }) =>
      messages.some(({ ruleId }) => ruleId.endsWith("/no-unpublished-info-markers")),
    );
    unpublished = telling?.filePath ?? "";
    await rm(path.join(folder, ".textlintrc.json"));
  });

  it("is first looked at without stopping", async () => {
    await write(folder, { ".textlintrc.js": GUIDE.block("### 1. 止めずに数える") });
    const { code, results } = await check();
    expect(code).toBe(0);
    expect(results.length).toBeGreaterThan(20);
    const severities = results.flatMap(({ messages }) => messages.map(({ severity }) => severity));
    expect(new Set(severities)).toEqual(new Set([1]));
  });

  it("then has its findings accepted, except personal data", async () => {
    const { code, stdout } = await shell(folder, DISMISS);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d{2,} 件を了承しました。個人情報の検出 [1-9]\d* 件は、/);
    await write(folder, { ".textlintrc.js": GUIDE.block("### 3. 新しい投稿から error に戻す") });
    const left = await check();
    expect(left.code).toBe(1);
    const rules = left.results.flatMap(({ messages }) => messages.map(({ ruleId }) => path.basename(ruleId)));
    expect(new Set(rules)).toEqual(new Set(["no-personal-info"]));
    for (const { filePath } of left.results) await rm(path.join(folder, filePath));
    expect(await check()).toEqual({ code: 0, results: [] });
    expect((await run(folder, "npx", "jichitai-sns", "doctor")).code).toBe(0);
  });

  it("stops one new bad post, though an old one with the same words is accepted", async () => {
    await cp(path.join(folder, unpublished), path.join(folder, NEW));
    const { code, results } = await check();
    expect(code).toBe(1);
    expect(results.map(({ filePath }) => filePath)).toEqual([NEW]);
    await rm(path.join(folder, NEW));
  });

  it("is reported again when the acceptance ends", async () => {
    const file = path.join(folder, "dismissals.json");
    const text = await readFile(file, "utf8");
    expect(text).toContain('"until": "2027-03-31"');
    await writeFile(file, text.replaceAll("2027-03-31", "2020-01-01"));
    const { code, results } = await check();
    expect(code).toBe(1);
    expect(results.length).toBeGreaterThan(20);
  });
});
