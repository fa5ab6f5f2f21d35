import { TextlintKernel } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";
import type { TextlintMessage } from "@textlint/types";
import { describe, expect, it } from "vitest";
import type { CheckContext, Finding } from "../../src/core/define-rule.js";
import { presetOf } from "../../src/core/preset.js";
import { type Format, lint } from "../helpers/lint.js";
import { apples, presetFrom, sampleRule } from "../helpers/sample.js";

/** The texts at which a sample rule reports. */
const found = async (
  text: string,
  options: Readonly<Record<string, unknown>> = {},
  format: Format = "text",
  rule = sampleRule(),
): Promise<readonly string[]> =>
  (await lint(presetFrom(rule), { text, options, format })).map(({ range, message }) =>
    range[1] > range[0] ? text.slice(...range) : message,
  );

/** What the check of a sample rule is told besides the text. */
const contextOf = async (
  options: Readonly<Record<string, unknown>>,
  text = "林檎",
): Promise<CheckContext<Record<never, never>> | undefined> => {
  let given: CheckContext<Record<never, never>> | undefined;
  const rule = sampleRule({
    check: (_, context) => {
      given = context;
      return [];
    },
  });
  await lint(presetFrom(rule), { text, options, format: "markdown" });
  return given;
};

/** The findings of a rule that finds one span, or nothing but the post as a whole. */
const messagesFor = (text: string, finding: Partial<Finding>, options = {}): Promise<readonly TextlintMessage[]> =>
  lint(presetFrom(sampleRule({ check: (document) => apples(document).map((apple) => ({ ...apple, ...finding })) })), {
    text,
    options,
  });

describe("allow", () => {
  it.each([
    ["a literal takes back the findings it overlaps, and no others", "林檎と林檎飴", ["林檎飴"], ["林檎"]],
    ["a literal reaches beyond the finding", "焼き林檎と林檎", ["焼き林檎"], ["林檎"]],
    ["a literal elsewhere changes nothing", "林檎と蜜柑", ["蜜柑"], ["林檎"]],
    ["a literal that only touches changes nothing", "林檎飴", ["飴"], ["林檎"]],
    ["signs of patterns mean themselves in a literal", "林檎飴(大)と林檎飴", ["林檎飴(大)", "林."], ["林檎"]],
    ["a pattern", "林檎飴と林檎酒と林檎", ["/林檎[飴酒]/"], ["林檎"]],
    ["a pattern with flags", "林檎TEAと林檎", ["/林檎tea/i"], ["林檎"]],
    ["a pattern with the flags g and y covers every match", "林檎飴、林檎飴", ["/林檎飴/gy"], []],
    ["a pattern that matches nothing at all covers nothing", "林檎", ["/x*/"], ["林檎"]],
    ["several", "林檎飴、林檎酒、林檎", ["林檎飴", "/林檎酒/u"], ["林檎"]],
  ] as const)("%s", async (_, text, allow, left) => {
    expect(await found(text, { allow })).toEqual(left);
  });

  it.each([
    ["spelling of the source", ["ﾘﾝｺﾞ飴"]],
    ["folded spelling", ["リンゴ飴"]],
    ["pattern over the source", ["/ﾘﾝｺﾞ飴/"]],
    ["pattern over the folded text", ["/リンゴ飴/"]],
  ])("half-width kana: %s", async (_, allow) => {
    const rule = sampleRule({
      check: (document) =>
        document.matches(/リンゴ/u).map((at) => ({ at, problem: "は果物です", advice: "直してください" })),
    });
    expect(await found("ﾘﾝｺﾞ飴とﾘﾝｺﾞ", { allow }, "text", rule)).toEqual(["ﾘﾝｺﾞ"]);
  });

  it.each([
    ["visible text", ["林檎飴"]],
    ["markup and all", ["林**檎**飴"]],
  ])("emphasis inside the word: %s", async (_, allow) => {
    expect(await found("林**檎**飴と林檎", { allow }, "markdown")).toEqual(["林檎"]);
  });

  it("finds a literal with half-width kana beside markup in the source", async () => {
    expect(await found("**林檎**ﾊﾟｲと林檎", { allow: ["**林檎**ﾊﾟｲ"] }, "markdown")).toEqual(["林檎"]);
  });
});

describe("options every rule has", () => {
  it("hands `audit` on, off by default", async () => {
    expect((await contextOf({}))?.options.audit).toBe(false);
    expect((await contextOf({ audit: true }))?.options.audit).toBe(true);
  });

  describe("disabledTerms", () => {
    const rule = sampleRule({
      terms: ["apple", "pear"],
      check: (document, { options }) => (options.disabledTerms.includes("apple") ? [] : apples(document)),
    });

    it("takes ids of the rule's terms", async () => {
      expect(await found("林檎", { disabledTerms: ["apple"] }, "text", rule)).toEqual([]);
      expect(await found("林檎", { disabledTerms: ["pear"] }, "text", rule)).toEqual(["林檎"]);
    });

    it("says which id does not exist, and goes on without", async () => {
      const messages = await lint(presetFrom(rule), { text: "林檎", options: { disabledTerms: ["apple", "aple"] } });
      expect(messages.map(({ message }) => message)).toEqual([
        expect.stringContaining("「aple」という見出し語 ID はありません"),
        expect.stringMatching(/^"林檎" /),
      ]);
    });

    it("is unknown to a rule without terms, whose check gets an empty list", async () => {
      const [message] = await lint(presetFrom(sampleRule()), { text: "蜜柑", options: { disabledTerms: ["apple"] } });
      expect(message?.message).toContain("「disabledTerms」という名前はありません");
      expect((await contextOf({}))?.options.disabledTerms).toEqual([]);
    });
  });
});

it("reads the same options once for all documents of a run, and others anew", async () => {
  const kernel = new TextlintKernel();
  const preset = presetFrom(sampleRule());
  const optionsOf = (allow: readonly string[]) => {
    let readings = 0;
    const options = {
      get allow() {
        readings += 1;
        return allow;
      },
    };
    return { options, readings: () => readings };
  };
  const countFor = async ({ options }: ReturnType<typeof optionsOf>, text: string): Promise<number> => {
    const rules = Object.entries(preset.rules).map(([ruleId, rule]) => ({ ruleId, rule, options }));
    const plugins = [{ pluginId: "text", plugin: textPlugin }];
    return (await kernel.lintText(text, { filePath: "a.txt", ext: ".txt", plugins, rules })).messages.length;
  };
  const given = optionsOf(["林檎飴"]);
  expect(await countFor(given, "林檎飴")).toBe(0);
  const readings = given.readings();
  expect(readings).toBeGreaterThan(0);
  expect(await countFor(given, "林檎飴と林檎")).toBe(1);
  expect(given.readings()).toBe(readings);
  expect(await countFor(optionsOf([]), "林檎飴と林檎")).toBe(2);
});

describe("facts of the post", () => {
  it("come from front matter, then from the option, then from the preset", async () => {
    const post = { profile: "official", platform: "x", account: "@city" };
    const context = await contextOf({ post }, "---\nprofile: private\nsponsored: true\n---\n\n林檎");
    expect(context?.post).toEqual({ profile: "private", platform: ["x"], account: "@city", sponsored: true });
  });

  it("a wrong fact of the front matter leaves the option's in force", async () => {
    const context = await contextOf({ post: { profile: "official" } }, "---\nprofile: 公式\n---\n\n林檎");
    expect(context?.post).toEqual({ profile: "official" });
  });
});

describe("profile", () => {
  const official = sampleRule({ meta: { id: "official-only", articles: { official: ["5(5)"] } } });
  const shy = sampleRule({ meta: { id: "shy", articles: { private: ["8(1)"] }, checksUnknownProfile: false } });

  it.each([
    ["a rule of both parts", sampleRule(), { unknown: 1, official: 1, private: 1 }],
    ["a rule of one part", official, { unknown: 1, official: 1, private: 0 }],
    ["a rule that needs to know the profile", shy, { unknown: 0, official: 0, private: 1 }],
  ] as const)("%s checks the posts of %j", async (_, rule, counts) => {
    expect({
      unknown: (await found("林檎", {}, "text", rule)).length,
      official: (await found("林檎", { post: { profile: "official" } }, "text", rule)).length,
      private: (await found("林檎", { post: { profile: "private" } }, "text", rule)).length,
    }).toEqual(counts);
  });

  it("a preset of one part holds its rules and stands in for a profile nobody named", async () => {
    const preset = presetOf([sampleRule(), official, shy], { profile: "private" });
    expect(Object.keys(preset.rules)).toEqual(["no-apple", "shy"]);
    const [message] = await lint(preset, { text: "林檎" });
    expect(message?.message).toMatch(/（プライベート編8\(\d\)）$/);
    const asOfficial = await lint(preset, { text: "林檎", options: { post: { profile: "official" } } });
    expect(asOfficial.map(({ message }) => message)).toEqual([expect.stringMatching(/（業務編5\(5\)）$/)]);
  });

  it("the defaults of a preset follow the rules' tiers", async () => {
    const rules = [
      sampleRule(),
      sampleRule({ meta: { id: "review", tier: "review" } }),
      sampleRule({ meta: { id: "off", offByDefault: true } }),
    ];
    const preset = presetOf(rules);
    expect(preset.rulesConfig).toEqual({ "no-apple": true, review: { severity: "warning" }, off: false });
    expect((await lint(preset, { text: "林檎" })).map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ["no-apple", 2],
      ["review", 1],
    ]);
  });
});

describe("message", () => {
  it("says what, why and what to do, and cites both parts, or the one of the post", async () => {
    const both = await messagesFor("赤い林檎です", {});
    expect(both.map(({ message, range }) => [message, range])).toEqual([
      [
        '"林檎" は果物です。試験のための決まりです。野菜に書き換えてください。（業務編5(5)・プライベート編8(5)）',
        [2, 4],
      ],
    ]);
    const [official] = await messagesFor("林檎", {}, { post: { profile: "official" } });
    expect(official?.message).toMatch(/（業務編5\(5\)）$/);
  });

  it("prefers the finding's own reason, quotation and articles", async () => {
    const [own] = await messagesFor("林檎", {
      reason: "赤いからです",
      quote: "●●",
      articles: { official: ["6(2)ア"] },
    });
    expect(own?.message).toBe('"●●" は果物です。赤いからです。野菜に書き換えてください。（業務編6(2)ア）');
    const [bare] = await messagesFor("林檎", { reason: "" });
    expect(bare?.message).toMatch(/^"林檎" は果物です。野菜に/);
  });

  it.each([
    ["a long quotation is cut", "あ".repeat(80), `${"あ".repeat(59)}…`],
    ["no emoji is cut in two", `${"あ".repeat(58)}🍎🍎🍎`, `${"あ".repeat(58)}…`],
    ["line breaks become spaces", "林檎\n  蜜柑", "林檎 蜜柑"],
    ["ASCII quotation marks are replaced", 'a"b"c', "a”b”c"],
    ["control characters are replaced", "a\rb\u0000c\td", "a b c d"],
  ])("%s", async (_, quote, shown) => {
    const [message] = await messagesFor("林檎", { quote });
    expect(message?.message.startsWith(`"${shown}" は`)).toBe(true);
  });

  it("about the whole post stands at its start, quotes nothing, and no `allow` takes it back", async () => {
    const rule = sampleRule({ check: () => [{ problem: "果物がありません", advice: "足してください" }] });
    for (const [text, end] of [
      ["蜜柑です", 1],
      ["", 0],
    ] as const) {
      const messages = await lint(presetFrom(rule), { text, options: { allow: ["/./", "蜜柑"] } });
      expect(messages.map(({ message, range, line, column }) => [message, range, line, column])).toEqual([
        [
          "果物がありません。試験のための決まりです。足してください。（業務編5(5)・プライベート編8(5)）",
          [0, end],
          1,
          1,
        ],
      ]);
    }
  });
});

describe("suggestions", () => {
  it("offer each replacement for exactly the source of the finding", async () => {
    const rule = sampleRule({
      check: (document) => apples(document).map((apple) => ({ ...apple, replacements: ["梨", "桃"] })),
    });
    const text = "赤い林**檎**です";
    const [message] = await lint(presetFrom(rule), { text, format: "markdown" });
    expect(message?.fix).toBeUndefined();
    expect(
      message?.suggestions?.map(({ id, message: offer, fix }) => [
        id,
        offer,
        `${text.slice(0, fix.range[0])}${fix.text}${text.slice(fix.range[1])}`,
      ]),
    ).toEqual([
      ["no-apple-1", "「梨」に言い換える", expect.stringContaining("赤い梨")],
      ["no-apple-2", "「桃」に言い換える", expect.stringContaining("赤い桃")],
    ]);
  });
});

describe("a check that fails", () => {
  const failing = [
    [
      "throws",
      () => {
        throw new Error('だめ\n"です"');
      },
    ],
    [
      "rejects",
      // biome-ignore lint/correctness/useYield: it fails before it finds anything
      async function* (): AsyncGenerator<never> {
        throw new Error("だめ 'です'");
      },
    ],
    [
      "throws what is no error",
      () => {
        throw "だめ 'です'";
      },
    ],
  ] as const;

  it.each(failing)("%s: one finding at the start, and the other rules go on", async (_, check) => {
    const broken = sampleRule({ meta: { id: "broken", tier: "review" }, check });
    const messages = await lint(presetFrom(broken, sampleRule()), { text: "林檎" });
    expect(messages.map(({ ruleId, range, message }) => [ruleId, [...range], message])).toEqual(
      expect.arrayContaining([
        [
          "broken",
          [0, 1],
          "ルール broken の検査が途中で止まりました（「だめ 'です'」）。この投稿はこのルールでは検査されていません。",
        ],
        ["no-apple", [0, 2], expect.stringMatching(/^"林檎" /)],
      ]),
    );
    expect(messages).toHaveLength(2);
  });

  it("keeps the findings it made before", async () => {
    const rule = sampleRule({
      *check(document) {
        yield* apples(document);
        throw new Error("だめ");
      },
    });
    const messages = await lint(presetFrom(rule), { text: "赤い林檎" });
    expect(messages.map(({ message }) => message)).toEqual([
      expect.stringContaining("途中で止まりました"),
      expect.stringMatching(/^"林檎" /),
    ]);
  });
});

describe("one mistake of the configuration is one finding, however many rules read it", () => {
  const rules = [
    sampleRule(),
    sampleRule({ meta: { id: "review", tier: "review" } }),
    sampleRule({ meta: { id: "official-only", articles: { official: ["5(5)"] } } }),
  ];

  it.each([
    ["organization", { organization: { name: "芦屋市" } }, "蜜柑"],
    ["post", { post: { profile: "公式" } }, "蜜柑"],
    ["allow", { allow: ["/(/"] }, "蜜柑"],
    ["front matter", {}, "---\nprofile: 公式\n---\n\n蜜柑"],
  ])("%s", async (_, options, text) => {
    const messages = await lint(presetOf(rules), { text, options, format: "markdown" });
    expect(messages.map(({ line, column, severity }) => [line, column, severity])).toEqual([[1, 1, 2]]);
  });
});
