/**
 * The recipes of docs/guides/mcp.md, taken from the guide: the servers they start, in a project with the package installed,
 * as the official client of the protocol sees them.
 */
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import preset from "../src/index.js";
import { Assistant, type ServerEntry } from "./helpers/assistant.js";
import { Guide } from "./helpers/guide.js";
import { type Outcome, Project, run } from "./helpers/project.js";

// Every test starts processes; give them time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const GUIDE = new Guide("mcp.md");

/** The one server that a block of a client's configuration names. */
const serverOf = (block: string): ServerEntry => {
  const { mcpServers, servers }: Readonly<Record<string, Record<string, ServerEntry>>> = JSON.parse(block);
  const [entry, ...others] = Object.values(mcpServers ?? servers ?? {});
  if (entry === undefined || others.length > 0) throw new Error(`not one server: ${block}`);
  return entry;
};

const [USUAL, IN_VS_CODE, FROM_ELSEWHERE, BARE] = GUIDE.blocks("json").map(serverOf) as [
  ServerEntry,
  ServerEntry,
  ServerEntry,
  ServerEntry,
];
const CANARY = GUIDE.block("次の1行を検査するよう頼みます");

const MARKDOWN =
  "---\nprofile: official\n---\n\n# 秋まつり🎉\n\n昔の**看護婦**さんが👩‍⚕️語ります。昨日は〇〇議員も来場しました。\n";
const TEXT = "🎆お知らせ\n昔の看護婦さんの話。ここだけの話、来春に移転します。\n";
/** Three rules only, so that what a server does before it starts is quick. */
const OTHERS_OFF = Object.fromEntries(
  Object.keys(preset.rules).flatMap((id) =>
    ["no-discrimination-terms", "no-fuseji", "no-unpublished-info-markers"].includes(id) ? [] : [[id, false]],
  ),
);
const SOUND = JSON.stringify({ rules: { "preset-jichitai-sns": OTHERS_OFF } });
/** One entry that does not load makes textlint drop the others. */
const BROKEN = JSON.stringify({ rules: { "preset-jichitai-sns": true, "preset-absent": true } });

let project: Project;
const running: Assistant[] = [];

beforeAll(async () => {
  project = await Project.install();
  await project.write("draft.md", MARKDOWN);
  await project.write("draft.txt", TEXT);
}, 300_000);

afterAll(async () => {
  await Promise.all(running.map((assistant) => assistant.close()));
  await project?.remove();
});

const start = async (server: ServerEntry, config = SOUND, cwd = project.folder): Promise<Assistant> => {
  await project.write(".textlintrc.json", config);
  const assistant = await Assistant.start(cwd, server);
  running.push(assistant);
  return assistant;
};

const doctor = (): Promise<Outcome> => run(project.folder, "npx", "--no", "--", "jichitai-sns", "doctor");

describe("npx jichitai-sns mcp, as most assistants start it", () => {
  let server: Assistant;

  beforeAll(async () => {
    server = await start(USUAL);
    expect(await server.tools()).toEqual([
      "lintFile",
      "lintText",
      "getLintFixedFileContent",
      "getLintFixedTextContent",
    ]);
  });

  it("gives an assistant that knows the tools what the command gives, for files and for texts", async () => {
    const files = await server.lintFile("draft.md", path.join(project.folder, "draft.txt"));
    const [markdown = [], text = []] = files ?? [];
    const { messages } = await project.lint("draft.md", "draft.txt");
    expect(markdown).toEqual(messages.get("draft.md"));
    expect(text).toEqual(messages.get("draft.txt"));
    expect(await server.lintText(MARKDOWN, "post.md")).toEqual(markdown);
    expect(await server.lintText(TEXT, "post.txt")).toEqual(text);

    expect(markdown.map(({ ruleId, severity, range }) => [ruleId, severity, MARKDOWN.slice(...range)])).toEqual([
      ["jichitai-sns/no-discrimination-terms", 2, "看護婦"],
      ["jichitai-sns/no-fuseji", 2, "〇〇議員"],
    ]);
    expect(markdown[0]?.suggestions?.map(({ fix }) => [MARKDOWN.slice(...fix.range), fix.text])).toEqual([
      ["看護婦", "看護師"],
    ]);
    expect(text.map(({ ruleId, severity, line, column, range }) => [ruleId, severity, line, column, range])).toEqual([
      ["jichitai-sns/no-discrimination-terms", 2, 2, 3, [9, 12]],
      ["jichitai-sns/no-unpublished-info-markers", 2, 2, 11, [17, 23]],
    ]);
    expect(text[0]?.message).toMatch(/^"看護婦" は.+（業務編5\(3\)・6\(2\)ア・プライベート編8\(4\)・9\(2\)ア）$/);
  });

  it("says that it could not check, rather than nothing", async () => {
    for (const [tool, args] of [
      ["lintFile", { filePaths: ["absent.md"] }],
      ["lintText", { text: CANARY, stdinFilename: "post.pdf" }],
    ] as const) {
      expect(await server.call(tool, args)).toMatchObject({
        isError: true,
        error: expect.stringMatching(/not found/i),
      });
    }
  });

  it("leaves a text as it is that it is asked to mend", async () => {
    const fixed = await server.call("getLintFixedTextContent", { text: TEXT, stdinFilename: "post.txt" });
    expect(fixed).toMatchObject({ output: TEXT, isError: false });
  });

  it("hands on what holds separators of lines that JSON leaves alone", async () => {
    const text = "看護婦\u2028\u2029看護婦\u0085🎆\n";
    expect((await server.lintText(text, "post.txt"))?.map(({ range }) => range)).toEqual([
      [0, 3],
      [5, 8],
    ]);
  });
});

describe("npx jichitai-sns mcp", () => {
  it.each([
    ["VS Code", () => IN_VS_CODE, () => project.folder],
    [
      "an assistant that opens no folder",
      () => ({ ...FROM_ELSEWHERE, args: FROM_ELSEWHERE.args.map((arg) => arg.replace(/^\/.*/, project.folder)) }),
      () => path.dirname(project.folder),
    ],
  ])("as %s starts it: reports the guide's canary, and is silent on a clean post", async (_, server, cwd) => {
    const tools = await start(server(), SOUND, cwd());
    await tools.tools();
    expect(await tools.lintText(CANARY, "post.txt")).toMatchObject([
      { ruleId: "jichitai-sns/no-unpublished-info-markers", severity: 2 },
    ]);
    expect(await tools.lintText("花が咲きました。\n", "post.txt")).toEqual([]);
  });

  it.each([
    ["an entry that does not load", BROKEN, "npm install --save-dev textlint-rule-preset-absent"],
    [
      "a misspelt rule",
      JSON.stringify({ rules: { "preset-jichitai-sns": { ...OTHERS_OFF, "no-fusegi": true } } }),
      "「no-fuseji」の誤り",
    ],
    ["no rules", "{}", "自治体SNSのプリセットが入っていません"],
    ["broken JSON", '{ "rules": {', "設定ファイルを読み込めません"],
  ])("does not start with %s, and says what to mend", async (_, config, said) => {
    const failure = await start(USUAL, config).catch((error: unknown) => String(error));
    expect(failure).toContain("MCP サーバーを始めませんでした");
    expect(failure).toContain(said);
  });

  it("uses the configuration it is given", async () => {
    const lenient = {
      rules: { "preset-jichitai-sns": { ...OTHERS_OFF, "no-discrimination-terms": { severity: "info" } } },
    };
    await project.write("lenient/textlint.json", JSON.stringify(lenient));
    const server = await start({ ...USUAL, args: [...USUAL.args, "--config", "lenient/textlint.json"] }, "{}");
    expect(await server.lintText("看護婦さん", "post.txt")).toMatchObject([{ severity: 3 }]);
  });
});

describe("textlint --mcp by itself", () => {
  it("gives the same to an assistant that does not hold answers against what the tools declare", async () => {
    const server = await start(BARE);
    const { messages } = await project.lint("draft.md", "draft.txt");
    expect(await server.lintFile("draft.md", "draft.txt")).toEqual([...messages.values()]);
    expect(await server.lintText(CANARY, "post.txt")).toMatchObject([{ severity: 2 }]);
  });

  // What the guide warns of. Where a newer textlint makes one of these fail, the guide has to be rewritten.
  it("is refused by one that does, where a finding has a rewording", async () => {
    const server = await start(BARE);
    await server.tools();
    expect(await server.lintText(CANARY, "post.txt")).toHaveLength(1);
    await expect(server.lintText(TEXT, "post.txt")).rejects.toThrow("does not match the tool's output schema");
  });

  it("answers that a post is clean where the configuration does not load, which doctor sees", async () => {
    const server = await start(BARE, BROKEN);
    expect(await server.lintText(CANARY, "post.txt")).toEqual([]);
    const { code, stdout } = await doctor();
    expect(stdout).toContain("いまは、どの投稿も検査されません");
    expect(code).toBe(1);
  });
});
