import { describe, expect, it } from "vitest";
import preset from "../../src/index.js";
import { lint } from "../helpers/lint.js";
import { presetFrom, sampleRule } from "../helpers/sample.js";
import { viewOfText } from "../helpers/view.js";

const BODY = "林檎です。";
const post = (yaml: string): string => `---\n${yaml}\n---\n\n${BODY}\n`;

describe("facts", () => {
  it.each([
    ["nothing", "", {}],
    ["only a comment", "# 下書き", {}],
    ["names of other tools", "layout: post\ntags: [a, b]\ndraft: true", {}],
    ["nothing after the colon", "profile:\nplatform: x", { platform: ["x"] }],
    [
      "texts and lists",
      'profile: official\nplatform: [x, "line"]\naccount: "@city"',
      { profile: "official", platform: ["x", "line"], account: "@city" },
    ],
    ["switches", "sponsored: true\ncorrection: false", { sponsored: true, correction: false }],
    ["a time of Japan", "scheduledAt: 2026-07-18T10:00", { scheduledAt: new Date("2026-07-18T01:00:00Z") }],
    ["a time with its zone", 'scheduledAt: "2026-07-18T10:00Z"', { scheduledAt: new Date("2026-07-18T10:00:00Z") }],
    [
      "a night shift",
      "shift: [2026-07-18T22:00/07:00]",
      { shift: [{ start: new Date("2026-07-18T13:00:00Z"), end: new Date("2026-07-18T22:00:00Z") }] },
    ],
    ["CRLF", "profile: private\r\nplatform: x", { profile: "private", platform: ["x"] }],
  ])("%s", async (_, yaml, facts) => {
    const { frontMatter } = await viewOfText(post(yaml), "markdown");
    expect(frontMatter.problems).toEqual([]);
    expect(frontMatter.facts).toEqual(facts);
  });

  it.each([
    ["wrong value", "profile: 公式", "「profile」の値 「公式」"],
    ["nearly right name", "plattform: x", "「platform」の誤りではありませんか"],
    ["impossible day", "scheduledAt: 2026-13-01", "「scheduledAt」の値"],
    ["value that contains itself", "profile: &a [*a]", "「profile」の値 「{…}」"],
  ])("%s: a problem of its own, the other facts stay", async (_, yaml, part) => {
    const { frontMatter } = await viewOfText(post(`${yaml}\naccount: "@city"`), "markdown");
    expect(frontMatter.problems).toEqual([expect.stringContaining(part)]);
    expect(frontMatter.problems[0]).toMatch(/^front matterの/);
    expect(frontMatter.facts).toEqual({ account: "@city" });
  });
});

const UNREADABLE = [
  ["open bracket", "profile: [official"],
  ["open quotation", 'title: "題'],
  ["colon in a colon", "title: 題: 副題"],
  ["tabs", "a:\n\t- b"],
  ["the same name twice", "profile: official\nprofile: private"],
  ["no names", "- profile\n- official"],
  ["one word", "official"],
  ["unknown alias", "profile: *nobody"],
  [
    "a billion laughs",
    `a0: &a0 [x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`).join("\n")}`,
  ],
] as const;

describe("front matter that cannot be read is one clear finding, and the text is checked all the same", () => {
  const rules = presetFrom(sampleRule(), sampleRule({ meta: { id: "review", tier: "review" } }));

  it.each(UNREADABLE)("%s", async (_, yaml) => {
    const messages = await lint(rules, { text: post(yaml), format: "markdown" });
    expect(messages.map(({ line, message }) => [line, message])).toEqual([
      [1, expect.stringMatching(/^front matter を YAML として読めないため.*引用符を確かめてください。$/)],
      ...["no-apple", "review"].map(() => [expect.any(Number), expect.stringMatching(/^"林檎" /)]),
    ]);
    expect(messages[0]).toMatchObject({ column: 1, severity: 2 });
  });

  it("by the whole preset too", async () => {
    const text = "---\nprofile: [official\n---\n\n看護婦さんの話です。\n";
    const messages = (await lint(preset, { text, format: "markdown" })).map(({ message }) => message);
    expect(messages).toEqual([expect.stringMatching(/^front matter を/), expect.stringMatching(/^"看護婦" /)]);
  });
});

describe("title", () => {
  it.each([
    ["plain", "title: 林檎の会"],
    ["in quotation marks", 'title: "林檎の会"'],
    ["in single ones, after other fields", "layout: post\ntitle: '林檎の会'"],
    ["folded over lines", "title: >-\n  林檎の会"],
  ])("%s: is checked, at its place", async (_, yaml) => {
    const text = `---\n${yaml}\n---\n\n本文です。\n`;
    const [message, ...others] = await lint(presetFrom(sampleRule()), { text, format: "markdown" });
    expect(others).toEqual([]);
    expect(message && text.slice(...message.range)).toBe("林檎");
  });

  it("is no text where it is no text", async () => {
    for (const yaml of ["title: 2026", "title: [林檎]", "title:"])
      expect((await viewOfText(post(yaml), "markdown")).blocks.map(({ kind }) => kind)).toEqual(["paragraph"]);
  });

  it("is none in plain text, nor between rulers further down", async () => {
    expect((await viewOfText("---\ntitle: 題\n---\n")).blocks.map(({ kind }) => kind)).not.toContain("title");
    expect((await viewOfText("本文\n\n---\ntitle: 題\n---\n", "markdown")).frontMatter.title).toBeUndefined();
  });
});
