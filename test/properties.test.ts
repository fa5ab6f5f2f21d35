import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Preset } from "../src/core/preset.js";
import preset from "../src/index.js";
import * as ruleExports from "../src/rules/index.js";
import { unmark } from "./helpers/cases.js";
import { type Format, lint } from "./helpers/lint.js";

/** Every rule, also those that are off by default. */
const EVERY: Preset = {
  rules: preset.rules,
  rulesConfig: Object.fromEntries(Object.keys(preset.rules).map((id) => [id, true as const])),
};

/** Sentences in which the rules find something, so that the properties are not true of silence only. */
const SUSPICIOUS = Object.values(ruleExports)
  .flatMap(({ meta }) => meta.examples.bad)
  .map((example) => (typeof example === "string" ? { text: example } : example))
  .filter(({ format = "text" }) => format === "text")
  .flatMap(({ text }) => unmark(text).text.split(/(?<=[。！!?？])|\n+/))
  .filter((sentence) => sentence.trim() !== "");

/** Letters, words and signs that posts are made of, and those that have broken linters. */
const PIECES = [
  ..."はがをにでとのもへやかなよねたてるいうんっーアイスコン市長課人日月年時分円税金案予算",
  ..."、。！？…・「」『』（）()〜〇○●×①㊙％0123456789abcXYZ ",
  ...[
    "山田",
    "佐藤花子さん",
    "○○課長",
    "部長",
    "芦屋市",
    "市役所",
    "来年度",
    "10月5日(日)",
    "午後1時",
    "令和8年",
    "38万円",
    "090-1234-5678",
  ],
  ...[
    "らしい",
    "だろう",
    "してください",
    "ません",
    "思う",
    "絶対に",
    "反対です",
    "申し訳ない",
    "かも",
    "やんか",
    "せなあかん",
  ],
  ...[
    "😊",
    "👩‍👧",
    "🇯🇵",
    "ｶﾞ",
    "か\u3099",
    "\u200b",
    "\ufeff",
    "㍻",
    "𠮟",
    "é",
    "\u3000",
    "\t",
    "www",
    "#芦屋",
    "@city",
    "https://example.jp/a?b=1",
    "\n",
    "\r\n",
    "\n\n",
  ],
];
const MARKUP = [
  "**",
  "_",
  "`",
  "[",
  "](x)",
  "# ",
  "- ",
  "> ",
  "| ",
  "1. ",
  "---\n",
  "<b>",
  "&amp;",
  "\\",
  "~~",
  "![",
  "<!-- ",
  "```\n",
  ": ",
];

const pieces = (...more: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...PIECES, ...more) },
        { weight: 1, arbitrary: fc.constantFrom(...SUSPICIOUS) },
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join(""));

const profile = fc.constantFrom("official", "private", undefined);

const findings = async (text: string, format: Format, options: Readonly<Record<string, unknown>>) =>
  (await lint(EVERY, { text, format, options })).map(({ ruleId, message, range }) => ({ ruleId, message, range }));

const optionsFor = (part: string | undefined): Readonly<Record<string, unknown>> => ({
  audit: true,
  post: { ...(part === undefined ? {} : { profile: part }), scheduledAt: "2026-07-18T10:00", platform: "x" },
});

/** A text as messages quote it. */
const shown = (text: string): string =>
  text
    .replaceAll('"', "”")
    .replace(/\s*[\n\r]\s*/g, " ")
    .replace(/\p{Cc}/gu, " ");

describe("whatever is written", () => {
  it("no check stops, and every finding lies inside the document and quotes what stands there", async () => {
    await fc.assert(
      fc.asyncProperty(
        pieces(...MARKUP),
        fc.constantFrom("text" as const, "markdown" as const),
        profile,
        async (text, format, part) => {
          for (const { ruleId, message, range } of await findings(text, format, optionsFor(part))) {
            expect(message, ruleId).not.toContain("途中で止まりました");
            expect(range[0], message).toBeGreaterThanOrEqual(0);
            expect(range[1], message).toBeGreaterThanOrEqual(range[0]);
            expect(range[1], message).toBeLessThanOrEqual(text.length);
            const [, quote] = /^"([^"]*)"/.exec(message) ?? [];
            if (quote !== undefined && !quote.includes("●"))
              expect(shown(text.slice(...range))).toContain(quote.replace(/…$/, ""));
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);
});

/** A line of Japanese that means the same as Markdown and as plain text. */
const PLAIN = /^[\p{L}「『（][^\\`*_{}[\]<>#|~&$:@+=\s^!-]*$/u;

describe("plain prose", () => {
  const sentence = fc.oneof(
    fc.constantFrom(...SUSPICIOUS.filter((candidate) => PLAIN.test(candidate))),
    pieces()
      .map((text) => text.replace(/\s+/g, ""))
      .filter((text) => PLAIN.test(text)),
  );
  const prose = fc
    .array(fc.tuple(sentence, fc.constantFrom("", "\n", "\n\n")), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.flat().join("").trim());

  it("gives the same findings in .md and .txt", async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(prose, profile, async (text, part) => {
        const asText = await findings(text, "text", optionsFor(part));
        expect(await findings(text, "markdown", optionsFor(part))).toEqual(asText);
        seen += asText.length;
      }),
      { numRuns: 100 },
    );
    expect(seen).toBeGreaterThan(0);
  }, 120_000);
});
