import { describe, expect, it } from "vitest";
import { definePreset } from "../src/config.js";
import { createLinter, LintInputError } from "../src/linter.js";

const linter = createLinter({ organization: { names: ["汐見市"] } });

describe("createLinter", () => {
  it("gives findings as plain JSON, taken apart and placed in UTF-16 code units", async () => {
    const text = "🎆お知らせ\n昔の看護婦さんの話";
    const [finding, ...rest] = await linter.lint(text, { post: { profile: "official" } });
    expect(rest).toEqual([]);
    expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
    expect(finding).toMatchObject({
      ruleId: "no-discrimination-terms",
      severity: "error",
      quote: "看護婦",
      articles: "業務編5(3)・6(2)ア",
      start: { line: 2, column: 3 },
      end: { line: 2, column: 6 },
    });
    expect(text.slice(...(finding?.range ?? [0, 0]))).toBe("看護婦");
    expect(finding?.advice).toContain("看護師");
    expect(finding?.suggestions[0]).toMatchObject({ range: finding?.range, text: "看護師" });
  });

  it("reads Markdown with front matter, and HTML as editors write it", async () => {
    const markdown = await linter.lint("---\nprofile: private\n---\n\n昔の**看護婦**さん", { format: "markdown" });
    expect(markdown.map(({ articles }) => articles)).toEqual(["プライベート編8(4)・9(2)ア"]);
    const html =
      '<h1>看護<b>婦</b>さん</h1><p>外人&amp;家族<br>の会 <code>看護婦</code></p><script>"看護婦"</script><div>看護婦<!-- 看護婦 --></div>';
    const findings = await linter.lint(html, { format: "html" });
    expect(findings.map(({ range }) => html.slice(...range))).toEqual(["看護<b>婦", "外人", "看護婦"]);
  });

  it.each([
    ["text", "一行目です。\n"],
    ["markdown", "# 見出し\n\n"],
    ["html", "<p>一行目です。</p>"],
  ] as const)("counts a byte order mark of the caller's string (%s)", async (format, before) => {
    for (const text of [`\ufeff${before}昔の看護婦さんの話`, `\ufeff看護婦さんの話`]) {
      const [finding] = await linter.lint(text, { format });
      expect(text.slice(...(finding?.range ?? [0, 0]))).toBe("看護婦");
      const lines = text.slice(0, finding?.range[0]).split("\n");
      expect(finding?.start).toEqual({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
      expect(finding?.suggestions[0]?.range).toEqual(finding?.range);
    }
  });

  it("may be called concurrently", async () => {
    const texts = Array.from({ length: 40 }, (_, index) => `${"安全な文です。".repeat(index)}看護婦さん`);
    const results = await Promise.all(texts.map((text) => linter.lint(text)));
    expect(results.map((findings) => findings.map(({ range }) => range[0]))).toEqual(
      texts.map((_, index) => [index * 7]),
    );
  });

  it.each([
    [12 as unknown as string, {}, "not-a-string"],
    ["あ".repeat(100_001), {}, "too-long"],
    ["文字化け\ufffd", {}, "broken-text"],
    ["片割れ\ud83d", {}, "broken-text"],
    ["本文", { format: "pdf" as "text" }, "unknown-format"],
    ["本文", { posts: {} } as object, "unknown-request"],
  ])("refuses what it cannot lint (%#)", async (text, request, problem) => {
    const refused = linter.lint(text, request);
    await expect(refused).rejects.toBeInstanceOf(LintInputError);
    await expect(refused).rejects.toMatchObject({ problem });
  });

  it("does not come into being without a rule", () => {
    expect(() => createLinter({ preset: { rules: {}, rulesConfig: {} } })).toThrow(/有効なルールが1つもありません/);
  });

  it("says what is wrong with the facts of a post instead of passing over it", async () => {
    const [finding] = await linter.lint("本文です", { post: { platfrom: "x" } });
    expect(finding?.problem).toContain("「platform」の誤りではありませんか");
  });
});

describe("definePreset: base < group < local", () => {
  const group = definePreset({
    organization: { names: ["汐見市"], accounts: ["@group"] },
    articleNames: { "5(3)": "みなと県指針 第7条" },
    contacts: { manager: "広報リーダー" },
    rules: { "no-fuseji": false, "no-discrimination-terms": { allow: ["看護婦"], severity: "warning" } },
  });

  it("puts the group's options below the user's own", async () => {
    expect(group.rulesConfig["no-fuseji"]).toBe(false);
    expect(await createLinter({ preset: group }).lint("看護婦さん")).toEqual([]);
    const rule = group.rules["no-discrimination-terms"];
    if (rule === undefined) throw new Error("the preset has no such rule");
    const local = createLinter({
      preset: {
        rules: { "no-discrimination-terms": rule },
        rulesConfig: { "no-discrimination-terms": { severity: "warning", allow: [] } as never },
      },
    });
    const [finding] = await local.lint("看護婦さん", { post: { profile: "official" } });
    expect(finding).toMatchObject({ severity: "warning", articles: "みなと県指針 第7条・業務編6(2)ア" });
  });

  it("names the group's contacts", async () => {
    const findings = await createLinter({ preset: group }).lint("フォロワーを買いました", {
      post: { profile: "official" },
    });
    expect(findings.map(({ advice }) => advice).join("\n")).toContain("広報リーダー");
  });

  it("names the group's contacts once, whatever they are called", async () => {
    const preset = definePreset({ contacts: { manager: "広報所管課長", publicRelations: "県$&広報課" } });
    const [finding] = await createLinter({ preset }).lint("ネットの噂はデマです。給食費は上がりません。", {
      post: { profile: "private" },
    });
    expect(finding?.advice).toContain("広報所管課長を通じて県$&広報課へ報告");
  });

  it("cites a name that several items share once", async () => {
    const preset = definePreset({ articleNames: { "5(3)": "第7条", "6(2)ア": "第7条" } });
    const [finding] = await createLinter({ preset }).lint("看護婦さん", { post: { profile: "official" } });
    expect(finding?.articles).toBe("第7条");
  });

  it("builds on the preset it is given", async () => {
    const own = createLinter({ preset: group, rules: { "no-fuseji": true, "no-discrimination-terms": { allow: [] } } });
    const findings = await own.lint("看護婦さんと〇〇議員");
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ["no-discrimination-terms", "warning"],
      ["no-fuseji", "error"],
    ]);
  });
});

describe("dismissals", () => {
  const dismissal = {
    ruleId: "jichitai-sns/no-discrimination-terms",
    text: "看護婦",
    reason: "昭和の展示の題名のため",
  };
  const lint = (until?: string, text = "看護婦さんと看護婦"): Promise<readonly unknown[]> =>
    createLinter({ dismissals: [{ ...dismissal, ...(until === undefined ? {} : { until }) }] }).lint(text);

  it("silence exactly that text of that rule, in every format", async () => {
    expect(await lint()).toEqual([]);
    expect(await lint(undefined, "外人と看護婦")).toHaveLength(1);
    const linterWith = createLinter({ dismissals: [dismissal] });
    expect(await linterWith.lint("昔の**看護婦**", { format: "markdown" })).toEqual([]);
    expect(await linterWith.lint("<p>昔の看護<b>婦</b></p>", { format: "html" })).toEqual([]);
  });

  it("end on their day", async () => {
    expect(await lint("2999-12-31")).toEqual([]);
    expect(await lint("2020-01-01")).toHaveLength(2);
  });
});
