import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectedDocs } from "../scripts/docs.js";
import { HAND_WRITTEN } from "../scripts/render-docs.js";
import * as ruleExports from "../src/rules/index.js";
import { lintWith } from "./helpers/cases.js";
import type { Format } from "./helpers/lint.js";

const ROOT = join(__dirname, "..");
const RULES = Object.values(ruleExports);
const HEADINGS = ["検出するもの", "検出しないもの", "直し方", "誤検知したとき"];

describe("generated docs", () => {
  it.each([...expectedDocs()])("%s is up to date (npm run docs)", (path, text) => {
    expect(existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), "utf8") : "(missing)").toBe(text);
  });
});

describe("rule pages", () => {
  it("belong to a rule, and every rule has one", () => {
    expect(readdirSync(join(ROOT, "docs/rules")).sort()).toEqual(RULES.map(({ meta }) => `${meta.id}.md`).sort());
  });

  it.each(RULES.map((rule) => [rule.meta.id, rule] as const))(
    "%s: has its four sections, and its examples are true",
    async (id, rule) => {
      const [, body = ""] = readFileSync(join(ROOT, "docs/rules", `${id}.md`), "utf8").split(HAND_WRITTEN);
      const prose = body.replace(/^```[\s\S]*?^```$/gm, "");
      expect([...prose.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS);
      for (const [, format, verdict, text = ""] of body.matchAll(
        /^```(text|markdown) (good|bad)\n([\s\S]*?)\n```$/gm,
      )) {
        const messages = await lintWith(rule, { text, format: format as Format });
        if (verdict === "bad") expect(messages.length, text).toBeGreaterThan(0);
        else expect(messages, text).toEqual([]);
      }
    },
  );
});
