import { describe, expect, it } from "vitest";
import { defineConfig, definePreset } from "../../src/config.js";
import preset from "../../src/index.js";
import official from "../../src/official.js";
import privatePreset from "../../src/private.js";
import { lint } from "../helpers/lint.js";

const ORGANIZATION = { names: ["芦屋市"], accounts: ["@ashiya_city"] };
const OFF = Object.keys(preset.rulesConfig).filter((id) => preset.rulesConfig[id] === false);
const WARNINGS = Object.keys(preset.rulesConfig).filter((id) => typeof preset.rulesConfig[id] === "object");
const ERRORS = Object.keys(preset.rulesConfig).filter((id) => preset.rulesConfig[id] === true);

/** The configuration of the whole preset's rules. */
const rulesOf = (input: Parameters<typeof defineConfig>[0]) => defineConfig(input).rules["preset-jichitai-sns"] ?? {};

describe("defineConfig", () => {
  it("without anything gives the preset's own defaults", () => {
    expect(rulesOf({})).toEqual(preset.rulesConfig);
  });

  it("hands the organization to every rule that is on, and keeps state and severity", () => {
    const rules = rulesOf({ organization: ORGANIZATION });
    expect(Object.keys(rules).sort()).toEqual(Object.keys(preset.rules).sort());
    for (const id of ERRORS) expect(rules[id], id).toEqual({ organization: ORGANIZATION });
    for (const id of WARNINGS) expect(rules[id], id).toEqual({ severity: "warning", organization: ORGANIZATION });
    for (const id of OFF) expect(rules[id], id).toBe(false);
    expect([ERRORS, WARNINGS, OFF].map(({ length }) => length > 0)).toEqual([true, true, true]);
  });

  it("switches rules on and off, and lets a rule's own options win", () => {
    const [error = "", [warning = "", other = ""], off = ""] = [ERRORS[0], WARNINGS, OFF[0]];
    const rules = rulesOf({
      organization: ORGANIZATION,
      rules: {
        [error]: false,
        [warning]: { severity: "error", audit: true },
        [other]: true,
        [off]: true,
      },
    });
    expect(rules[error]).toBe(false);
    expect(rules[warning]).toEqual({ severity: "error", audit: true, organization: ORGANIZATION });
    expect(rules[other]).toEqual({ severity: "warning", organization: ORGANIZATION });
    expect(rules[off]).toEqual({ severity: "warning", organization: ORGANIZATION });
  });

  it("switches a rule that is off by default on by giving it options, as severe as its page says", () => {
    const [off = ""] = OFF;
    expect(rulesOf({ rules: { [off]: { audit: true } } })[off]).toEqual({ severity: "warning", audit: true });
  });

  it("gives every rule that is on the severity asked for, except where a rule's own options name one", () => {
    const [own = "", [switchedOn = "", ...stillOff]] = [ERRORS[0], OFF];
    const rules = rulesOf({ severity: "warning", rules: { [own]: { severity: "error" }, [switchedOn]: true } });
    expect(rules[own]).toEqual({ severity: "error" });
    for (const id of [...ERRORS.slice(1), ...WARNINGS, switchedOn])
      expect(rules[id], id).toEqual({ severity: "warning" });
    for (const id of stillOff) expect(rules[id], id).toBe(false);
    for (const id of WARNINGS) expect(rulesOf({ severity: "error" })[id], id).toEqual({ severity: "error" });
  });

  it.each([
    ["preset-jichitai-sns/official", official],
    ["preset-jichitai-sns/private", privatePreset],
  ] as const)("%s: configures the rules of that part under that name", (name, part) => {
    const config = defineConfig({ preset: name });
    expect(Object.keys(config.rules)).toEqual([name]);
    expect(config.rules[name]).toEqual(part.rulesConfig);
  });

  it("throws where a rule does not exist, or not in that preset, and says which ones do", () => {
    expect(() => defineConfig({ rules: { "no-fusejii": true } })).toThrow(
      /「no-fusejii」.*「no-fuseji」の誤り.*no-fuseji, /,
    );
    const elsewhere = Object.keys(privatePreset.rules).find((id) => !(id in official.rules)) ?? "";
    expect(elsewhere).not.toBe("");
    expect(() => defineConfig({ preset: "preset-jichitai-sns/official", rules: { [elsewhere]: true } })).toThrow(
      elsewhere,
    );
  });

  it("is understood by every rule", async () => {
    const rules = rulesOf({ organization: ORGANIZATION, rules: Object.fromEntries(OFF.map((id) => [id, true])) });
    for (const [ruleId, config] of Object.entries(rules)) {
      const rule = preset.rules[ruleId];
      const options = typeof config === "object" ? { ...config } : {};
      const messages = await lint(
        { rules: { [ruleId]: rule ?? (() => ({})) }, rulesConfig: { [ruleId]: true } },
        { text: "花が咲きました。", options },
      );
      expect(
        messages.filter(({ message }) => message.startsWith("設定")),
        ruleId,
      ).toEqual([]);
    }
  });
});

describe("definePreset", () => {
  const [error = "", warning = "", off = ""] = [ERRORS[0], WARNINGS[0], OFF[0]];

  it("without anything gives the preset's own rules and defaults", () => {
    expect(definePreset({}).rulesConfig).toEqual(preset.rulesConfig);
    expect(definePreset({ profile: "private" }).rulesConfig).toEqual(privatePreset.rulesConfig);
  });

  it("switches rules on and off and sets severities; on its own, a rule is as severe as its page says", () => {
    const { rulesConfig } = definePreset({
      rules: { [error]: { severity: "info" }, [warning]: { severity: "error" }, [off]: true },
    });
    expect([rulesConfig[error], rulesConfig[warning], rulesConfig[off]]).toEqual([
      { severity: "info" },
      true,
      { severity: "warning" },
    ]);
    expect(definePreset({ rules: { [off]: { audit: true } } }).rulesConfig[off]).toEqual({ severity: "warning" });
    expect(definePreset({ rules: { [error]: false } }).rulesConfig[error]).toBe(false);
  });

  it("builds on another preset, and so does defineConfig", () => {
    const group = definePreset({
      profile: "official",
      rules: { [error]: { severity: "warning" }, [warning]: false, [off]: true },
    });
    const { rulesConfig } = definePreset({ base: group, rules: { [warning]: true } });
    expect(Object.keys(rulesConfig)).toEqual(Object.keys(group.rules));
    expect([rulesConfig[error], rulesConfig[warning], rulesConfig[off]]).toEqual([
      { severity: "warning" },
      { severity: "warning" },
      { severity: "warning" },
    ]);
    const { rules } = defineConfig({ preset: "preset-minato", base: group, rules: { [off]: false } });
    expect(rules["preset-minato"]).toMatchObject({ [error]: { severity: "warning" }, [warning]: false, [off]: false });
  });

  it.each([
    ["a rule", { rules: { "no-fusegi": false } }, "「no-fuseji」の誤りではありませんか"],
    ["a severity", { rules: { "no-fuseji": { severity: "warnig" } } }, "error, warning, info のどれか"],
    ["an item", { articleNames: { "5(9)": "第7条" } }, "「5(9)」という条項はありません"],
    ["a contact", { contacts: { manger: "係長" } }, "「manager」の誤りではありませんか"],
    ["a part", { profile: "offical" }, "「official」の誤りではありませんか"],
    ["a name of its own", { organisation: {} }, "「organization」の誤りではありませんか"],
    ["a dismissal's rule", { dismissals: [{ ruleId: "x/no-fusegi", text: "a", reason: "b" }] }, "「no-fuseji」の誤り"],
  ])("throws where %s does not exist, rather than pass over it", (_, input, said) => {
    expect(() => definePreset(input as Parameters<typeof definePreset>[0])).toThrow(said);
  });

  it("leaves dismissals that are none to the rules, which say so at every post", async () => {
    for (const dismissals of [{}, [null], [{}]]) {
      const made = definePreset({ dismissals: dismissals as never });
      const messages = await lint(made, { text: "花が咲きました。" });
      expect(messages.map(({ message }) => message)).toEqual([expect.stringContaining("設定「dismissals」の値")]);
    }
  });

  it("is refused by defineConfig without the preset itself", () => {
    expect(() => defineConfig({ preset: "preset-minato" })).toThrow('require("textlint-rule-preset-minato")');
    expect(() => defineConfig({ preset: "preset-jichitai-sns/offical" })).toThrow("preset-jichitai-sns/official");
    expect(() => defineConfig({ organisation: {} } as never)).toThrow("「organization」の誤りではありませんか");
  });
});
