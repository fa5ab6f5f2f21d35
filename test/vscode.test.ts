/**
 * What an author sees in VS Code: real findings, as the extension for textlint shows them (see helpers/vscode.ts).
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { TextlintMessage } from "@textlint/types";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Example, Rule } from "../src/core/define-rule.js";
import type { Preset } from "../src/core/preset.js";
import preset from "../src/index.js";
import * as ruleExports from "../src/rules/index.js";
import { expectWellFormed, lintWith, unmark } from "./helpers/cases.js";
import { corpusIds, corpusOf } from "./helpers/corpus.js";
import { type Format, lint } from "./helpers/lint.js";
import { Project, ROOT, succeed } from "./helpers/project.js";
import { EXTENSION_ID, quickFixes, SETTINGS, toDiagnostic, underlined } from "./helpers/vscode.js";

vi.setConfig({ testTimeout: 120_000 });

const RULES = Object.values(ruleExports);

/** Longest span that a message quotes in full. */
const LONGEST_QUOTE = 60;

/** Longest message, so that it is read in a hover at one glance. */
const LONGEST_MESSAGE = 200;

const INVISIBLE = /[\p{Cc}\u2028\u2029\ufffd]/u;

/** A configuration at fault, or front matter that cannot be read: no finding, and no item of the guideline to name. */
const PROBLEM = /^(?:設定|front matter)/;

/** Holds one message against what the author needs to see of it. */
const expectShown = (text: string, message: TextlintMessage): void => {
  const diagnostic = toDiagnostic(message);
  const [start, end] = underlined(text, diagnostic);
  const shown = text.slice(start, end);
  const found = text.slice(...message.range);
  const what = JSON.stringify({ found, shown, message: diagnostic.message });

  expect(diagnostic.message.length, what).toBeLessThanOrEqual(LONGEST_MESSAGE);
  expect(diagnostic.message, what).not.toMatch(INVISIBLE);
  if (PROBLEM.test(diagnostic.message)) expect(diagnostic.message, what).toMatch(/。$/);
  else expectWellFormed(diagnostic.message);

  const [, quote] = /^"([^"]*)" /.exec(diagnostic.message) ?? [];
  if (quote === undefined) {
    expect([start, end], what).toEqual([0, 0]);
    expect(diagnostic.message, what).not.toContain('"');
    return;
  }
  expect(start, what).toBe(message.range[0]);
  expect(shown, what).not.toBe("");
  const [firstLine = ""] = found.split(/[\r\n]/);
  if (firstLine === found && found.length <= LONGEST_QUOTE) {
    expect(shown, what).toBe(found);
    expect(quote.length, what).toBe(found.length);
  } else {
    // An underline ends with its line, and a long one with the quotation.
    expect(firstLine.startsWith(shown), what).toBe(true);
    expect(shown.length, what).toBeGreaterThanOrEqual(Math.min(firstLine.trimEnd().length, LONGEST_QUOTE - 1));
  }
};

interface Post {
  readonly text: string;
  readonly format: Format;
  readonly post: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

const postOf = (example: Example): Post => {
  const { text, format = "text", post = {}, options } = typeof example === "string" ? { text: example } : example;
  return { text: unmark(text).text, format, post, options };
};

/** Off by default, and at odds with every post that names no facts. */
const NEEDS_FACTS = "require-post-metadata";

/** Every rule but that one, also those that are off by default. */
const EVERY: Preset = {
  rules: preset.rules,
  rulesConfig: Object.fromEntries(
    RULES.map(({ meta: { id } }) => [id, id !== NEEDS_FACTS && (preset.rulesConfig[id] || true)]),
  ),
};

/** Findings of every rule or, for a post with options, of the rule they are for. */
const messagesOf = (post: Post, rule?: Rule): Promise<readonly TextlintMessage[]> =>
  rule !== undefined && (post.options !== undefined || rule.meta.id === NEEDS_FACTS)
    ? lintWith(rule, { ...post, options: post.options ?? {} })
    : lint(EVERY, { text: post.text, format: post.format, options: { post: post.post } });

const HALF_WIDTH = new Map(
  Array.from({ length: 0xff9e - 0xff66 }, (_, index) => String.fromCharCode(0xff66 + index)).flatMap((kana) =>
    ["", "ﾞ", "ﾟ"].map((mark) => [(kana + mark).normalize("NFKC"), kana + mark] as const),
  ),
);

/** Ways to write a text that move columns or lengths. */
const HOSTILE: readonly (readonly [name: string, rewrite: (text: string) => string, format?: Format])[] = [
  ["emoji before", (text) => `👩‍👩‍👧‍👦🇯🇵🤟🏽${text}`],
  ["CRLF", (text) => `一行目です。\r\n${text.replace(/\r?\n/g, "\r\n")}\r\n`],
  ["byte order mark", (text) => `\ufeff${text}`],
  ["half-width kana", (text) => text.replace(/[ァ-ヴー]/g, (kana) => HALF_WIDTH.get(kana) ?? kana)],
  ["full-width ASCII", (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
  ["decomposed kana", (text) => text.normalize("NFD")],
  ["ASCII quotation marks", (text) => `"お知らせ" と "${text}"`],
  ["front matter", (text) => `---\ntitle: お知らせ\ndate: 2026-07-18\n---\n\n${text}`, "markdown"],
  [
    "entities and markup",
    (text) => `- A&amp;B **市** ${text.replaceAll("\n", " ").replaceAll("&", "&amp;")}`,
    "markdown",
  ],
  ["line breaks inside", (text) => text.replace(/[^\n]{7}(?=[^\n])/gu, "$&\n"), "markdown"],
];

describe("in the editor", () => {
  it.each(RULES.map((rule) => [rule.meta.id, rule] as const))(
    "the examples of %s are underlined exactly, however they are written",
    async (id, rule) => {
      const seen = new Set<string>();
      const look = async (post: Post): Promise<void> => {
        for (const message of await messagesOf(post, rule)) {
          expectShown(post.text, message);
          seen.add(message.ruleId);
        }
      };
      for (const example of [...rule.meta.examples.bad, ...rule.meta.examples.good]) await look(postOf(example));
      for (const example of rule.meta.examples.bad) {
        const { text, format, ...facts } = postOf(example);
        for (const [, rewrite, as = format] of format === "text" ? HOSTILE : [])
          await look({ ...facts, text: rewrite(text), format: as });
      }
      expect([...seen]).toContain(id);
    },
  );

  it.each(corpusIds("posts"))("so are the posts that others wrote for %s", async (id) => {
    const rule = RULES.find(({ meta }) => meta.id === id);
    let count = 0;
    for (const { text, format = "text", post = {}, options } of corpusOf("posts", id)) {
      const messages = await messagesOf({ text, format, post, options }, rule);
      for (const message of messages) expectShown(text, message);
      count += messages.length;
    }
    expect(count).toBeGreaterThan(0);
  });

  it("so are the example posts of the repository", async () => {
    let count = 0;
    for (const folder of ["official", "private"]) {
      for (const name of readdirSync(path.join(ROOT, "examples/posts", folder))) {
        if (!/\.(?:md|txt)$/.test(name)) continue;
        const text = readFileSync(path.join(ROOT, "examples/posts", folder, name), "utf8");
        const format = name.endsWith(".md") ? "markdown" : "text";
        for (const message of await messagesOf({ text, format, post: { profile: folder } })) {
          expectShown(text, message);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(5);
  });

  const first = async (text: string, format: Format = "text", post = {}): Promise<TextlintMessage> => {
    const [message] = await messagesOf({ text, format, post });
    if (message === undefined) throw new Error(`nothing found in ${text}`);
    return message;
  };

  it("personal data is underlined and not repeated", async () => {
    const text = "😊姉の携帯は090-1234-9876だったはず";
    const { message } = await first(text);
    const diagnostic = toDiagnostic(await first(text));
    expect(text.slice(...underlined(text, diagnostic))).toBe("090-1234-9876");
    expect(message).not.toContain("1234");
    expect(message).toMatch(/^"[^"]*●[^"]*"/);
  });

  it("an underline ends with its line", async () => {
    const text = "昔の看\n護婦さんの話";
    const diagnostic = toDiagnostic(await first(text, "markdown"));
    expect(diagnostic.range).toEqual({ start: { line: 0, character: 2 }, end: { line: 0, character: 6 } });
    expect(text.slice(...underlined(text, diagnostic))).toBe("看");
    expect(diagnostic.message).toMatch(/^"看 護婦" /);
  });

  it("a long span is underlined as far as it is quoted", async () => {
    const text = "海".repeat(300);
    const diagnostic = toDiagnostic(await first(text, "text", { platform: "x" }));
    const [start, end] = underlined(text, diagnostic);
    expect(end - start).toBe(LONGEST_QUOTE);
  });

  it("what is about the post as a whole stands at its beginning and names what it is about", async () => {
    const whole: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
      [{ profile: "private", scheduledAt: "2026-07-15T10:00" }, "投稿日時"],
      [{ scheduledAt: "2026-07-15T10:00", embargo: "2026-07-20T10:00" }, "投稿の予定日時"],
      [{ profile: "private", displayName: "汐見市公式アカウント" }, "表示名"],
    ];
    for (const [post, subject] of whole) {
      const diagnostic = toDiagnostic(await first("海がきれいです。", "text", post));
      expect(diagnostic.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
      expect(diagnostic.message.startsWith(subject), diagnostic.message).toBe(true);
    }
  });

  it("errors and warnings are told apart, with the rule's name", async () => {
    expect(toDiagnostic(await first("昔の看護婦さんの話"))).toMatchObject({
      severity: 1,
      code: "no-discrimination-terms",
      source: "textlint",
    });
    expect(toDiagnostic(await first("来年度は図書館が移転するらしい", "text", { profile: "private" }))).toMatchObject({
      severity: 2,
      code: "no-speculation",
    });
  });

  it("no change is offered at a click, so the message itself tells every rewording", async () => {
    let count = 0;
    for (const rule of RULES) {
      for (const example of rule.meta.examples.bad) {
        const messages = await messagesOf(postOf(example), rule);
        expect(quickFixes(messages)).toEqual([]);
        for (const { message, suggestions = [] } of messages) {
          for (const { fix } of suggestions) {
            // A day of the week in brackets is told in words.
            const [, day] = /[(（]([日月火水木金土])[^()（）]*[)）]$/.exec(fix.text) ?? [];
            expect(message).toContain(day === undefined ? fix.text : `${day}曜日`);
            count += 1;
          }
        }
      }
    }
    expect(count).toBeGreaterThan(10);
  });
});

describe("what init --vscode writes", () => {
  let project: Project;

  beforeAll(async () => {
    project = await Project.install();
    const command = path.join("node_modules", "textlint-rule-preset-jichitai-sns", "lib", "cli", "main.js");
    await succeed(project.folder, process.execPath, command, "init", "--yes", "--profile", "official", "--vscode");
  }, 300_000);

  afterAll(async () => {
    await project.remove();
  });

  const read = (name: string): string => readFileSync(path.join(project.folder, name), "utf8");

  it("names the extension, and settings that it has", () => {
    expect(JSON.parse(read(".vscode/extensions.json"))).toEqual({ recommendations: [EXTENSION_ID] });
    const settings: Readonly<Record<string, unknown>> = JSON.parse(read(".vscode/settings.json"));
    const ours = Object.keys(settings).filter((name) => name.startsWith("textlint."));
    expect(ours).not.toEqual([]);
    expect(Object.keys(SETTINGS)).toEqual(expect.arrayContaining(ours));
    expect(["onSave", "onType"]).toContain(settings["textlint.run"]);
  });

  it("gives the configuration to be completed a schema that is there", () => {
    const settings: { "json.schemas": readonly { url: string }[] } = JSON.parse(read(".vscode/settings.json"));
    for (const { url } of settings["json.schemas"])
      expect(JSON.parse(read(url))).toMatchObject({ properties: { rules: {} } });
  });

  /** The extension names the file to textlint, which then tries to read it as JSON and YAML before JavaScript. */
  const lintByPath = async (name: string): Promise<readonly string[]> => {
    await project.write("post.txt", "昨日は〇〇議員が来ました。\n");
    const { messages } = await project.lint("--config", path.join(project.folder, name), "post.txt");
    return (messages.get("post.txt") ?? []).map(({ ruleId }) => ruleId);
  };

  it("has a configuration that is read when it is given by its path, even cut down to the least", async () => {
    expect(await lintByPath(".textlintrc.js")).toEqual(["jichitai-sns/official/no-fuseji"]);
    const least = read(".textlintrc.js").replace(/defineConfig\(\{[\s\S]*\}\)/, "defineConfig({})");
    expect(least).toContain("defineConfig({});");
    await project.write("least.js", least);
    expect(await lintByPath("least.js")).toEqual(["jichitai-sns/no-fuseji"]);
  });
});

describe("docs/guides/vscode.md", () => {
  const guide = readFileSync(path.join(ROOT, "docs/guides/vscode.md"), "utf8");

  it("tells every setting of the extension with its default", () => {
    const rows = [...guide.matchAll(/^\| `(textlint\.\w+)` \| ([^|]+) \|/gm)].map(([, name, value]) => [name, value]);
    const shown = (value: unknown): string => {
      if (value === null || value === "") return "なし";
      return Array.isArray(value) ? value.map((item) => `\`${item}\``).join("・") : `\`${value}\``;
    };
    expect(rows.sort()).toEqual(
      Object.entries(SETTINGS)
        .map(([name, value]) => [name, shown(value)])
        .sort(),
    );
  });

  it("uses no setting that the extension does not have, and shows a picture that is there", () => {
    const used = [...guide.matchAll(/["`](textlint\.\w+)["`]/g)].map(([, name]) => name);
    expect(Object.keys(SETTINGS)).toEqual(expect.arrayContaining(used));
    const [, picture = "(none)"] = /!\[[^\]]+\]\(([^)]+)\)/.exec(guide) ?? [];
    expect(
      readFileSync(path.join(ROOT, "docs/guides", picture))
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  });
});
