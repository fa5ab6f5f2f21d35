import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { renderExampleConfig } from "../scripts/render-docs.js";
import { expectedSchema } from "../scripts/schema.js";
import * as ruleExports from "../src/rules/index.js";

const FILE = join(__dirname, "..", "schema.json");

describe("schema.json", () => {
  it("is up to date (npm run schema)", () => {
    expect(existsSync(FILE) ? readFileSync(FILE, "utf8") : "(missing)").toBe(expectedSchema());
  });

  const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true, strictTuples: false }).compile(
    JSON.parse(expectedSchema()),
  );
  /** Where a configuration is wrong, each as `path keyword`. */
  const wrongAt = (config: unknown): readonly string[] => {
    validate(config);
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
  const withRules = (rules: Readonly<Record<string, unknown>>, preset = "preset-jichitai-sns"): unknown => ({
    rules: { [preset]: rules },
  });

  it("accepts the example configuration", () => {
    expect(wrongAt(JSON.parse(renderExampleConfig(Object.values(ruleExports))))).toEqual([]);
  });

  it.each([
    { rules: { "preset-jichitai-sns/official": true, "preset-ja-technical-writing": true } },
    { filters: { comments: true }, plugins: ["html"], rules: {} },
    withRules({ "no-fuseji": { severity: "info", allow: ["〇〇まつり", "/○+/"], checkInitials: false } }),
    withRules({ "no-overclaim": {} }),
    withRules({
      "no-fuseji": {
        organization: { names: ["汐見市"], workingHours: { days: ["mon"], breaks: [["12:00", "13:00"]] } },
      },
    }),
    withRules({ "no-fuseji": { post: { profile: "official", platform: ["x", "line"], media: [{ own: true }] } } }),
    withRules({
      "no-fuseji": { dismissals: [{ ruleId: "no-fuseji", text: "〇〇", reason: "行事の名", until: "2027-03-31" }] },
    }),
    withRules({ "platform-post-limits": { limits: { x: { length: 25000 } } } }),
  ])("accepts what the rules accept: %j", (config) => {
    expect(wrongAt(config)).toEqual([]);
  });

  const AT = "/rules/preset-jichitai-sns";
  it.each([
    [withRules({ "no-fusegi": true }), `${AT} additionalProperties`],
    [withRules({ "no-fuseji": { alow: [] } }), `${AT}/no-fuseji additionalProperties`],
    [withRules({ "no-fuseji": { allow: "〇〇" } }), `${AT}/no-fuseji/allow type`],
    [withRules({ "no-fuseji": { allow: [""] } }), `${AT}/no-fuseji/allow/0 minLength`],
    [withRules({ "no-fuseji": { severity: "warn" } }), `${AT}/no-fuseji/severity enum`],
    [withRules({ "no-fuseji": "warning" }), `${AT}/no-fuseji type`],
    [withRules({ severity: "warning" }), `${AT} additionalProperties`],
    [withRules({ "no-overclaim": true }), `${AT}/no-overclaim not`],
    [
      withRules({ "no-fuseji": { organization: { name: "汐見市" } } }),
      `${AT}/no-fuseji/organization additionalProperties`,
    ],
    [
      withRules({ "no-fuseji": { organization: { workingHours: { start: "8時45分" } } } }),
      `${AT}/no-fuseji/organization/workingHours/start pattern`,
    ],
    [withRules({ "no-fuseji": { post: { profil: "official" } } }), `${AT}/no-fuseji/post additionalProperties`],
    [withRules({ "no-fuseji": { dismissals: [{ ruleId: "x", text: "y" }] } }), `${AT}/no-fuseji/dismissals/0 required`],
    [
      withRules({ "platform-post-limits": { limits: { x: { length: -1 } } } }),
      `${AT}/platform-post-limits/limits/x/length minimum`,
    ],
    [{ rule: {} }, " additionalProperties"],
  ])("refuses what the rules refuse: %j", (config, where) => {
    expect(wrongAt(config)).toEqual([where]);
  });
});
