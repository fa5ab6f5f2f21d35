/**
 * The recipes of docs/guides/ci.md as a team uses them: copied from the guide into a Git repository and run there.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Guide } from "./helpers/guide.js";
import { type Outcome, Project, run, succeed } from "./helpers/project.js";
import { type Judge, loadJudge, runStep, scriptOf, stepsOf } from "./helpers/workflow.js";

// Every test starts processes; give them time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const GUIDE = new Guide("ci.md");
const CHECK = GUIDE.block("`.github/workflows/posts.yml`");
const REVIEWDOG = GUIDE.block("`.github/workflows/reviewdog.yml`");

const BAD = "部外秘の資料です。\n";
const GOOD = "花が咲きました。\n";
const DOUBTFUL = "担当者はほんと給料泥棒。\n";
const CONFIG = JSON.stringify({ rules: { "preset-jichitai-sns/official": true } });

if (process.platform !== "linux")
  console.warn("The workflows' shell steps are not run: they are for a runner on Linux with GNU's tools.");
const describeOnLinux = describe.skipIf(process.platform !== "linux");

let scratch: string;
let project: Project;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), "jichitai-sns-recipes-"));
  const packages = /^npm install --save-dev (.*)$/m.exec(GUIDE.block("（lint-staged）"))?.[1] ?? "";
  project = await Project.install(...packages.split(" "));
}, 300_000);

afterAll(async () => {
  await project?.remove();
  await rm(scratch, { recursive: true, force: true });
});

/** A Git repository with the package installed, on the branch `main`. */
class Repository {
  private constructor(readonly folder: string) {}

  static async create(files: Readonly<Record<string, string>>): Promise<Repository> {
    const repository = new Repository(await mkdtemp(path.join(scratch, "repository-")));
    await repository.git("init", "--quiet", "--initial-branch=main");
    await repository.git("config", "user.name", "test");
    await repository.git("config", "user.email", "test@example.lg.jp");
    await repository.git("config", "commit.gpgsign", "false");
    // What Git does with a Japanese name unless it is told otherwise.
    await repository.git("config", "core.quotepath", "true");
    await repository.install();
    await repository.write({ ".gitignore": "node_modules\n", ".textlintrc.json": CONFIG, ...files });
    await repository.commit("base");
    return repository;
  }

  /** What a runner checks out for a pull request: the merge of `branch` into `main`, with as many commits as asked for. */
  async checkout(branch: string): Promise<Repository> {
    await this.git("switch", "--quiet", "--detach", "main");
    await this.git("merge", "--quiet", "--no-ff", "-m", "merge", branch);
    await this.git("branch", "--force", "pull", "HEAD");
    const clone = new Repository(await mkdtemp(path.join(scratch, "checkout-")));
    const origin = `file://${this.folder}`;
    const depth = stepsOf(CHECK)[0]?.with?.["fetch-depth"] ?? 1;
    await succeed(scratch, "git", "clone", "--quiet", `--depth=${depth}`, "--branch=pull", origin, clone.folder);
    await clone.install();
    return clone;
  }

  git(...args: readonly string[]): Promise<string> {
    return succeed(this.folder, "git", ...args);
  }

  async install(): Promise<void> {
    await symlink(path.join(project.folder, "node_modules"), path.join(this.folder, "node_modules"), "junction");
  }

  async write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }

  async commit(message: string): Promise<void> {
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--no-verify", "-m", message);
  }
}

describe("lint-staged", () => {
  let repository: Repository;

  beforeAll(async () => {
    repository = await Repository.create({ "README.md": GOOD });
    await repository.write({
      "package.json": GUIDE.block("`package.json` に足す部分"),
      ".lintstagedrc.mjs": GUIDE.block("`.lintstagedrc.mjs`"),
    });
    await repository.commit("lint-staged");
    await succeed(repository.folder, "npm", "run", "prepare");
  }, 120_000);

  const commit = async (files: Readonly<Record<string, string>>): Promise<Outcome> => {
    await repository.write(files);
    await repository.git("add", "--all");
    return tryCommit();
  };
  // Without NODE_ENV: lint-staged prints for its own tests where it is "test".
  const tryCommit = (): Promise<Outcome> =>
    run(repository.folder, "env", "-u", "NODE_ENV", "FORCE_COLOR=0", "git", "commit", "-m", "posts");
  const committed = async (): Promise<readonly string[]> =>
    (await repository.git("ls-tree", "-rz", "--name-only", "HEAD", "posts")).split("\0").filter(Boolean);

  it("stops a commit with an error, and lets it pass once it is mended", async () => {
    const stopped = await commit({ "posts/お知らせ.md": BAD });
    expect(stopped.stderr + stopped.stdout).toContain("no-unpublished-info-markers");
    expect(stopped.code).toBe(1);
    expect(await committed()).toEqual([]);
    expect((await commit({ "posts/お知らせ.md": GOOD })).code).toBe(0);
    expect(await committed()).toEqual(["posts/お知らせ.md"]);
  });

  it("looks at what is staged, not at what has been mended since", async () => {
    await repository.write({ "posts/途中.txt": BAD });
    await repository.git("add", "--all");
    await repository.write({ "posts/途中.txt": GOOD });
    expect((await tryCommit()).code).toBe(1);
    expect(await readFile(path.join(repository.folder, "posts/途中.txt"), "utf8")).toBe(GOOD);
    expect((await commit({})).code).toBe(0);
  });

  it("reads every post, whatever its name, beside good ones", async () => {
    const names = ["posts/秋 まつり.md", "posts/[確定]お知らせ.txt", "posts/募集!(再掲).md", "posts/2026/10/３日.md"];
    const all = (content: string): Record<string, string> => Object.fromEntries(names.map((name) => [name, content]));
    const { code, stdout, stderr } = await commit({ ...all(BAD), "posts/よい.md": GOOD });
    expect(code).toBe(1);
    for (const name of names) expect(stdout + stderr).toContain(`${name}\n  1:1  error`);
    expect((await commit(all(GOOD))).code).toBe(0);
    expect(await committed()).toEqual(expect.arrayContaining(names));
  });

  it("shows a warning and lets it pass", async () => {
    const { code, stdout, stderr } = await commit({ "posts/意見.md": DOUBTFUL });
    expect(stdout + stderr).toMatch(/warning .*給料泥棒/);
    expect(code).toBe(0);
  });

  it("stops a warning where the guide's configuration makes every finding an error", async () => {
    const config = path.join(repository.folder, ".textlintrc.js");
    await rm(path.join(repository.folder, ".textlintrc.json"));
    await writeFile(config, GUIDE.block("`.textlintrc.js`"));
    expect((await commit({ "posts/意見2.md": DOUBTFUL })).code).toBe(1);
    await rm(config);
    expect((await commit({ "posts/意見2.md": GOOD, ".textlintrc.json": CONFIG })).code).toBe(0);
  });

  it("leaves alone what is no post, and posts that go away", async () => {
    expect((await commit({ "README.md": BAD })).code).toBe(0);
    await rm(path.join(repository.folder, "posts/お知らせ.md"));
    expect((await commit({})).code).toBe(0);
    expect(await committed()).not.toContain("posts/お知らせ.md");
  });
});

describe("workflows", () => {
  let judge: Judge;

  beforeAll(async () => {
    judge = await loadJudge(scratch);
  });

  it.each([
    ["posts.yml", CHECK],
    ["reviewdog.yml", REVIEWDOG],
    ["audit.yml", new Guide("many-posts.md").block("`.github/workflows/audit.yml`")],
  ])("%s would be accepted by GitHub, and starts nothing that is not there", async (_name, yaml) => {
    expect(await judge(yaml)).toEqual([]);
    expect(await judge(yaml.replace("runs-on", "run-on"))).not.toEqual([]);
    const bin = await readdir(path.join(project.folder, "node_modules", ".bin"));
    for (const { uses, run: script = "" } of stepsOf(yaml)) {
      if (uses !== undefined)
        expect(uses).toMatch(
          /^(?:actions\/(?:checkout|setup-node|(?:up|down)load-artifact)|reviewdog\/action-setup)@v\d+$/,
        );
      for (const [, command] of script.matchAll(/(?:\bnpx |node_modules\/\.bin\/)(\S+)/g))
        expect(bin).toContain(command);
    }
    expect(stepsOf(yaml).map(({ run: script }) => script)).toContain("npx jichitai-sns doctor");
  });
});

interface Annotation {
  readonly level: string;
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

/** Commands that a runner turns into annotations. It takes the workspace's folder off the file's name itself. */
const annotationsOf = (folder: string, output: string): readonly Annotation[] =>
  [...output.matchAll(/^::(error|warning|notice) file=(.*?),line=(\d+),.*?,title=TextLint \[(.*?)\]::/gm)]
    .map(([, level = "", file = "", line = "", rule = ""]) => ({
      level,
      file: path.relative(folder, file),
      line: Number(line),
      rule: path.basename(rule),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));

describeOnLinux("the workflow for pull requests", () => {
  const script = scriptOf(CHECK, "変わった投稿を確かめる");
  const RULE = "no-unpublished-info-markers";

  /** Makes a pull request of `change` and runs on it the steps that come after `npm ci`. */
  const check = async (
    base: Readonly<Record<string, string>>,
    change: (repository: Repository) => Promise<void>,
  ): Promise<{ doctor: Outcome; outcome: Outcome; annotations: readonly Annotation[] }> => {
    const repository = await Repository.create(base);
    await repository.git("switch", "--quiet", "--create", "draft");
    await change(repository);
    await repository.commit("draft");
    // Meanwhile somebody else's post was merged, which is not this pull request's business.
    await repository.git("switch", "--quiet", "main");
    await repository.write({ "posts/ほかの課.md": BAD });
    await repository.commit("other");
    const checkout = await repository.checkout("draft");
    const doctor = await run(checkout.folder, "npx", "jichitai-sns", "doctor");
    const outcome = await runStep(checkout.folder, script, { RUNNER_TEMP: scratch });
    return { doctor, outcome, annotations: annotationsOf(checkout.folder, outcome.stdout) };
  };

  it("marks the lines of added, changed and renamed posts, and no others", async () => {
    const base = {
      "posts/そのまま.md": BAD,
      "posts/変わる.md": GOOD,
      "posts/消える.md": BAD,
      "posts/古い名前.md": BAD,
      "README.md": GOOD,
    };
    const { doctor, outcome, annotations } = await check(base, async (repository) => {
      await repository.write({
        "posts/変わる.md": `${GOOD}\n${BAD}`,
        "posts/秋 まつり.txt": `${GOOD}${GOOD}${BAD}`,
        "posts/[確定]お知らせ.md": BAD,
        "posts/2026/募集!(再掲).md": `# 募集\n\n${BAD}`,
        "posts/よい知らせ.md": GOOD,
        "posts/写真.png": BAD,
        "README.md": BAD,
      });
      await repository.git("rm", "--quiet", "posts/消える.md");
      await repository.git("mv", "posts/古い名前.md", "posts/新しい名前.md");
    });
    expect(doctor.code).toBe(0);
    const error = (file: string, line: number): Annotation => ({ level: "error", file, line, rule: RULE });
    expect(annotations).toEqual([
      error("posts/2026/募集!(再掲).md", 3),
      error("posts/[確定]お知らせ.md", 1),
      error("posts/変わる.md", 3),
      error("posts/新しい名前.md", 1),
      error("posts/秋 まつり.txt", 3),
    ]);
    expect(outcome.code).not.toBe(0);
  });

  it("shows warnings and passes", async () => {
    const { outcome, annotations } = await check({}, (repository) => repository.write({ "posts/意見.md": DOUBTFUL }));
    expect(annotations).toMatchObject([{ level: "warning", file: "posts/意見.md", line: 1 }]);
    expect(outcome.code).toBe(0);
  });

  it("passes and says so where no post has changed", async () => {
    const { outcome } = await check({ "posts/そのまま.md": GOOD, "posts/消える.md": BAD }, async (repository) => {
      await repository.write({ "README.md": BAD });
      await repository.git("rm", "--quiet", "posts/消える.md");
    });
    expect(outcome).toEqual({ code: 0, stdout: "変わった投稿はありません。\n", stderr: "" });
  });

  it("stops at the doctor where the configuration cannot be read", async () => {
    const broken = JSON.stringify({ rules: { "preset-jichitai-sns": true, "preset-absent": true } });
    const { doctor, outcome } = await check({}, (repository) =>
      repository.write({ ".textlintrc.json": broken, "posts/新しい.md": GOOD }),
    );
    expect(doctor.stdout).toContain("preset-absent");
    expect(doctor.code).toBe(1);
    expect(outcome.code).not.toBe(0);
  });
});

describeOnLinux("what reviewdog is fed", () => {
  const script = scriptOf(REVIEWDOG, "検出をコメントにする");
  const [feed = "", reviewdog = ""] = script.split(/^(?=reviewdog )/m);

  it("is the file that the line before has written", () => {
    expect(reviewdog).toMatch(/^reviewdog -f=checkstyle .*-reporter=github-pr-review .* < checkstyle\.xml\n$/);
    expect(feed).toContain("--output-file checkstyle.xml");
  });

  it("is well-formed, and says file, line, column, severity, message and rule", async () => {
    const repository = await Repository.create({
      "posts/A&B <秋>.md": `${GOOD}\n某<議員>&'"部外秘"'の資料です。\n`,
      "posts/意見.txt": `${GOOD}😀${DOUBTFUL}`,
      "posts/よい.md": GOOD,
    });
    const { code, stdout } = await runStep(repository.folder, feed);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    const xml = await readFile(path.join(repository.folder, "checkstyle.xml"), "utf8");
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "text/xml");
    const found = [...document.getElementsByTagName("file")].map((file) => ({
      file: path.relative(repository.folder, file.getAttribute("name") ?? ""),
      errors: [...file.getElementsByTagName("error")].map((error) =>
        Object.fromEntries([...error.attributes].map(({ name, value }) => [name, value])),
      ),
    }));
    const ids = "jichitai-sns/official";
    expect(found.sort((a, b) => (a.file < b.file ? -1 : 1))).toEqual([
      {
        file: "posts/A&B <秋>.md",
        errors: expect.arrayContaining([
          expect.objectContaining({
            line: "3",
            severity: "error",
            source: `eslint.rules.${ids}/no-unpublished-info-markers`,
          }),
        ]),
      },
      { file: "posts/よい.md", errors: [] },
      {
        file: "posts/意見.txt",
        errors: [
          {
            line: "2",
            column: expect.stringMatching(/^\d+$/),
            severity: "warning",
            message: expect.stringMatching(/^"担当者はほんと給料泥棒" は/),
            source: `eslint.rules.${ids}/no-abusive-language`,
          },
        ],
      },
    ]);
  });

  it("is not fed where the configuration cannot be read, or there is nothing to read", async () => {
    const broken = JSON.stringify({ rules: { "preset-absent": true } });
    const voided = await Repository.create({ "posts/a.md": BAD, ".textlintrc.json": broken });
    expect((await runStep(voided.folder, feed)).code).not.toBe(0);
    const empty = await Repository.create({});
    expect((await runStep(empty.folder, feed)).code).not.toBe(0);
  });
});
