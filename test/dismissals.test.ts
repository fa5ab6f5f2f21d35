/** Accepted findings as docs/guides/accepting.md has them, through the real command in every format. */
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import manifest from "../package.json";
import type { Dismissal } from "../src/config.js";
import preset from "../src/index.js";
import { Guide } from "./helpers/guide.js";
import { type Outcome, Project, run } from "./helpers/project.js";

// Every test starts processes; give them time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const GUIDE = new Guide("accepting.md").block("`.textlintrc.js`");
const UNTIL = "2027-03-31";

/** The same post as each format writes it; the second finding is never accepted. */
const POSTS = {
  "post.md": "---\nprofile: official\n---\n\n昔の看護**婦**さん🎆の写真展。〇〇議員も来場。\n",
  "post.txt": "昔の看護婦さん🎆の写真展。〇〇議員も来場。\n",
  "post.html": "<p>昔の看護<b>婦</b>さん🎆の写真展。<br>〇〇議員も来場。</p>\n",
} as const;
const FILES = Object.keys(POSTS);

const KEPT = ["no-discrimination-terms", "no-fuseji"];
/** Two rules only, where it is not about the others: the doctor tries every rule. */
const OTHERS_OFF = Object.fromEntries(
  Object.keys(preset.rules).flatMap((id) => (KEPT.includes(id) ? [] : [[id, false]])),
);

const ACCEPTED: Dismissal = { ruleId: "no-discrimination-terms", text: "看護婦", reason: "写真展の題名のため" };

let project: Project;

beforeAll(async () => {
  project = await Project.install("textlint-plugin-html@1");
  for (const [file, content] of Object.entries(POSTS)) await project.write(file, content);
}, 300_000);

afterAll(async () => {
  await project?.remove();
});

/** A day in Japan, so many days from today. */
const dayFromToday = (days: number): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(Date.now() + days * 86_400_000);

/** The rules that report something in each post, or, where it is about the configuration, what they say. */
const reported = async (
  config: string,
  files: readonly string[] = FILES,
): Promise<Record<string, readonly string[]>> => {
  await project.write(".textlintrc.js", config);
  const { messages } = await project.lint(...files);
  const shown = files.map((file) => [
    file,
    (messages.get(file) ?? []).map(({ ruleId, message }) => (/^"/.test(message) ? ruleId.split("/").at(-1) : message)),
  ]);
  return Object.fromEntries(shown);
};

const inEveryFormat = (...rules: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(FILES.map((file) => [file, rules]));

/** The configuration that the guide's becomes with HTML. */
const withHtml = (config: string): string => `${config}\nmodule.exports.plugins = { html: true };\n`;

const configWith = (dismissals: unknown): string =>
  withHtml(
    `module.exports = require("${manifest.name}/config").defineConfig(${JSON.stringify({ rules: OTHERS_OFF, dismissals })});`,
  );

const doctor = (): Promise<Outcome> => {
  const program = path.join("node_modules", manifest.name, manifest.bin["jichitai-sns"]);
  return run(project.folder, process.execPath, program, "doctor");
};

describe("the guide's configuration", () => {
  it("silences the accepted finding alike in .md, .txt and .html, up to its day", async () => {
    expect(GUIDE).toContain(UNTIL);
    const without = GUIDE.replace(/dismissals: \[[\s\S]*\],\n/, "");
    expect(await reported(withHtml(without))).toEqual(inEveryFormat("no-discrimination-terms", "no-fuseji"));
    const current = withHtml(GUIDE.replace(UNTIL, dayFromToday(1)));
    expect(await reported(current)).toEqual(inEveryFormat("no-fuseji"));
  });

  it("reports it again in every format once the day is over", async () => {
    const expired = withHtml(GUIDE.replace(UNTIL, dayFromToday(-2)));
    expect(await reported(expired)).toEqual(inEveryFormat("no-discrimination-terms", "no-fuseji"));
  });
});

describe("a dismissal", () => {
  it("of one file leaves the same words in another", async () => {
    const { "post.md": markdown, "post.txt": text } = await reported(configWith([{ ...ACCEPTED, file: "post.md" }]));
    expect(markdown).toEqual(["no-fuseji"]);
    expect(text).toEqual(["no-discrimination-terms", "no-fuseji"]);
  });

  it("that nothing matches any more is no matter", async () => {
    const config = configWith([{ ...ACCEPTED, text: "婦長" }]);
    await project.write("clean.txt", "看護師の写真展です。\n");
    expect(await reported(config, ["clean.txt"])).toEqual({ "clean.txt": [] });
    expect((await doctor()).code).toBe(0);
  });

  it("that has ended is named by doctor, and no fault", async () => {
    const day = dayFromToday(-2);
    await project.write(".textlintrc.js", configWith([{ ...ACCEPTED, until: day }]));
    const { code, stdout } = await doctor();
    expect(stdout).toContain(`了承した検出「看護婦」は、期限（${day}）を過ぎたので、また報告されます。`);
    expect(code).toBe(0);
  });

  it.each([
    ["without a reason", { ruleId: ACCEPTED.ruleId, text: "看護婦" }, "「0.reason」の箇所です"],
    ["with a misspelt name", { ...ACCEPTED, untill: "2999-12-31" }, "「0.untill」の箇所です"],
    ["with a day in another form", { ...ACCEPTED, until: "2999年12月31日" }, "「2027-03-31」の形の日付"],
    ["with no text", { ...ACCEPTED, text: "" }, "「0.text」の箇所です"],
  ])("%s is said at every post, hides nothing, and is found by doctor", async (_, dismissal, said) => {
    const complaint = expect.stringContaining(said);
    expect(await reported(configWith([dismissal]))).toEqual(
      inEveryFormat(complaint, "no-discrimination-terms", "no-fuseji"),
    );
    const { code, stdout } = await doctor();
    expect(stdout).toContain(said);
    expect(code).toBe(1);
  });

  it("of a rule that does not exist hides nothing, and doctor names the right one", async () => {
    const config = configWith([{ ...ACCEPTED, ruleId: "jichitai-sns/no-discrimination-term" }]);
    expect(await reported(config)).toEqual(inEveryFormat("no-discrimination-terms", "no-fuseji"));
    const { code, stdout } = await doctor();
    expect(stdout).toContain("了承した検出「看護婦」の ruleId「no-discrimination-term」というルールはありません");
    expect(stdout).toContain("「no-discrimination-terms」の誤りではありませんか");
    expect(code).toBe(1);
  });

  it("among the options of another rule hides nothing, which doctor says", async () => {
    const rules = { "preset-jichitai-sns": { ...OTHERS_OFF, "no-fuseji": { dismissals: [ACCEPTED] } } };
    expect(await reported(`module.exports = ${JSON.stringify({ rules, plugins: { html: true } })};`)).toEqual(
      inEveryFormat("no-discrimination-terms", "no-fuseji"),
    );
    const { code, stdout } = await doctor();
    expect(stdout).toContain("no-discrimination-terms の検出ですが、ほかのルールの設定に書かれているため効きません");
    expect(code).toBe(1);
  });
});
