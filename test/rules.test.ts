import { describe, expect, it } from "vitest";
import { ARTICLES } from "../src/guideline.js";
import preset from "../src/index.js";
import * as ruleExports from "../src/rules/index.js";
import { expectWellFormed, lintWith, unmark } from "./helpers/cases.js";
import { corpusIds, corpusOf } from "./helpers/corpus.js";
import { type Format, lint } from "./helpers/lint.js";

const RULES = Object.values(ruleExports);

/** Ways a text can be written that have broken linters. `#` stands for a text with a finding. */
const HOSTILE: readonly (readonly [name: string, wrap: (text: string) => string, format: Format])[] = [
  ["emoji before", (text) => `👩‍👩‍👧‍👦🇯🇵🤟🏽${text}`, "text"],
  ["CRLF", (text) => `一行目です。\r\n${text}\r\n`, "text"],
  ["byte order mark", (text) => `\ufeff${text}`, "text"],
  ["Markdown heading and list", (text) => `# 見出し\n\n- ${text.replaceAll("\n", " ")}\n`, "markdown"],
  ["entities", (text) => `A&amp;B &lt;市&gt;\n\n${text}`, "markdown"],
  ["front matter", (text) => `---\ntitle: 題\ndate: 2026-07-18\n---\n\n${text}`, "markdown"],
];

const NOTHING_TO_FIND = [
  "",
  " ",
  "\n\n",
  "\ufeff",
  "---\n---\n",
  "```\n○○課長\n```\n",
  "\ud83d",
  "‍‍‍",
  "「「「「『",
  "）））」」」",
];

describe.each(RULES.map((rule) => [rule.meta.id, rule] as const))("%s", (id, rule) => {
  const { bad, good } = rule.meta.examples;

  it.each(bad.map((example) => [typeof example === "string" ? example : example.text, example] as const))(
    "reports its example: %s",
    async (marked, example) => {
      const messages = await lintWith(rule, example);
      const { spans } = unmark(marked);
      expect(messages.length).toBeGreaterThan(0);
      if (spans.length > 0) expect(messages.map(({ range }) => [...range])).toEqual(spans);
      for (const { message } of messages) expectWellFormed(message);
    },
  );

  it.each(good.map((example) => [typeof example === "string" ? example : example.text, example] as const))(
    "is silent about its example: %s",
    async (_, example) => {
      expect(await lintWith(rule, example)).toEqual([]);
    },
  );

  it("names its export after its id, and cites items that exist in the right part", () => {
    const camelCase = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    expect(Object.entries(ruleExports).find(([, candidate]) => candidate === rule)?.[0]).toBe(camelCase);
    for (const [profile, articles] of Object.entries(rule.meta.articles)) {
      for (const article of articles) expect(ARTICLES[article].profile).toBe(profile);
    }
    for (const text of [rule.meta.summary, rule.meta.rationale]) expect(text).not.toMatch(/。$/);
  });

  it("reports the same in hostile surroundings", async () => {
    const example = bad.find((candidate) => typeof candidate === "string" || (candidate.format ?? "text") === "text");
    if (example === undefined) return;
    const { text, post, options } =
      typeof example === "string" ? { text: example, post: undefined, options: undefined } : example;
    const { text: plain } = unmark(text);
    for (const [name, wrap, format] of HOSTILE) {
      const wrapped = wrap(plain);
      const messages = await lintWith(rule, {
        text: wrapped,
        format,
        ...(post === undefined ? {} : { post }),
        ...(options === undefined ? {} : { options }),
      });
      expect(messages.length, name).toBeGreaterThan(0);
      for (const { range, message } of messages) {
        expect(range[0], name).toBeGreaterThanOrEqual(0);
        expect(range[1], name).toBeLessThanOrEqual(wrapped.length);
        expectWellFormed(message);
      }
    }
  });

  it("survives texts that hold nothing", async () => {
    for (const text of NOTHING_TO_FIND) {
      for (const format of ["text", "markdown"] as const) {
        const messages = await lintWith(rule, { text, format });
        expect(
          messages.filter(({ message }) => message.includes("途中で止まりました")),
          JSON.stringify(text),
        ).toEqual([]);
      }
    }
  });

  it("turns wrong options into one finding each and goes on", async () => {
    const [example] = bad;
    const { text, ...rest } = typeof example === "string" ? { text: example } : example;
    const options = { ...("options" in rest ? rest.options : {}), alow: ["x"], allow: ["/(/"], audit: "yes" };
    const messages = await lintWith(rule, { ...rest, text, options });
    const problems = messages.filter(({ message }) => message.startsWith("設定"));
    expect(problems).toHaveLength(3);
    expect(problems.map(({ message }) => message).join("\n")).toContain("「allow」の誤りではありませんか");
    expect(messages.length).toBeGreaterThan(problems.length);
  });

  const examples = corpusOf("examples", id);
  it.runIf(examples.length > 0)("agrees with the specification's examples", async () => {
    const wrong: string[] = [];
    for (const { text, format, post, options, expect: expected } of examples) {
      const messages = await lintWith(rule, {
        text,
        ...(format === undefined ? {} : { format }),
        ...(post === undefined ? {} : { post }),
        ...(options === undefined ? {} : { options }),
      });
      if (messages.length > 0 !== (expected === "flag")) wrong.push(`${expected}: ${text}`);
    }
    expect(wrong).toEqual([]);
  });

  const posts = corpusOf("posts", id);
  it.runIf(posts.length > 0)(
    "sees what it is known to see in independently written posts, and nothing else",
    async () => {
      const wrong: string[] = [];
      for (const { text, format, post, options, expect: expected, missed = false } of posts) {
        const messages = await lintWith(rule, {
          text,
          ...(format === undefined ? {} : { format }),
          ...(post === undefined ? {} : { post }),
          ...(options === undefined ? {} : { options }),
        });
        const wanted = expected === "flag" && !missed;
        if (messages.length > 0 !== wanted) wrong.push(`${expected}${missed ? " (known miss)" : ""}: ${text}`);
        for (const { message } of messages) expectWellFormed(message);
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe("the whole preset", () => {
  it.each(corpusIds("posts"))("is silent about the innocent posts written for %s", async (id) => {
    const wrong: string[] = [];
    for (const { text, format, post, options, expect: expected } of corpusOf("posts", id)) {
      if (expected !== "silent") continue;
      const messages = await lint(preset, { text, format, options: post === undefined ? {} : { post } });
      if (options === undefined)
        wrong.push(...messages.map(({ ruleId, message }) => `${ruleId}: ${message} ← ${text}`));
    }
    expect(wrong).toEqual([]);
  });
});
