import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/core/define-rule.js";
import { isOver } from "../../src/core/dismissals.js";
import { lint } from "../helpers/lint.js";
import { apples, presetFrom, sampleRule } from "../helpers/sample.js";

const dismissal = { ruleId: "no-apple", text: "林檎", reason: "品評会の名前のため" };

/** A rule with a finding for each match of a pattern. */
const ruleFor = (pattern: RegExp): Rule =>
  sampleRule({
    check: (document) =>
      document.matches(pattern).map((at) => ({ at, problem: "は果物です", advice: "消してください" })),
  });

/** What is reported of a post in which `林檎` is a finding. */
const left = async (
  text: string,
  dismissals: unknown,
  format: "text" | "markdown" = "text",
  rule = sampleRule(),
): Promise<readonly string[]> =>
  (await lint(presetFrom(rule), { text, format, options: { dismissals } })).map(({ message }) => message);

describe("a dismissal is found again by its text", () => {
  it.each([
    ["as it stands in the post", "赤い林檎", "林檎", "text"],
    ["in another width", "赤いﾘﾝｺﾞ", "リンゴ", "text"],
    ["without the markup of the post", "赤い林**檎**です", "林檎", "markdown"],
    ["as the message quotes it, with its markup", "赤い林**檎**です", "林**檎", "markdown"],
    ["with the rule named as textlint prints it", "赤い林檎", "林檎", "text", "jichitai-sns/official/no-apple"],
  ] as const)("%s", async (_, post, text, format, ruleId: string = "no-apple") => {
    const rule = ruleFor(/林檎|リンゴ/u);
    expect(await left(post, [], format, rule)).toHaveLength(1);
    expect(await left(post, [{ ...dismissal, ruleId, text }], format, rule)).toEqual([]);
  });

  it("as the message cuts a long one", async () => {
    const long = `${"林檎と".repeat(30)}梨`;
    const rule = ruleFor(/^.+$/u);
    const [message = ""] = await left(long, [], "text", rule);
    const [, quoted = ""] = /^"([^"]+)"/.exec(message) ?? [];
    expect(quoted).toMatch(/…$/);
    expect(await left(long, [{ ...dismissal, text: quoted }], "text", rule)).toEqual([]);
  });

  it.each(["果物がありません", "果物がありません。"])(
    "about the whole post, by its first sentence (%s)",
    async (text) => {
      const rule = sampleRule({ check: () => [{ problem: "果物がありません", advice: "足してください" }] });
      expect(await left("蜜柑", [{ ...dismissal, text }], "text", rule)).toEqual([]);
      expect(await left("蜜柑", [{ ...dismissal, text: "野菜がありません" }], "text", rule)).toHaveLength(1);
    },
  );

  it.each([
    ["of another rule", { ruleId: "no-pear" }],
    ["of a longer text", { text: "林檎狩り" }],
    ["of a part of the text", { text: "林" }],
    ["that has ended", { until: "2020-01-01" }],
  ])("but not one %s", async (_, difference) => {
    expect(await left("赤い林檎", [{ ...dismissal, ...difference }])).toHaveLength(1);
  });

  it.each([
    ["of that file", "post.txt", 0],
    ["of that file, named from the folder it lies in", "./post.txt", 0],
    ["of another file", "other.txt", 1],
    ["of a file in another folder", "posts/post.txt", 1],
    ["of a file whose name only ends so", "st.txt", 1],
  ])("where it names a file, in posts %s", async (_, file, remaining) => {
    expect(await left("赤い林檎", [{ ...dismissal, file }])).toHaveLength(remaining);
  });

  it("in a file that is named with the folders above it", async () => {
    const rule = presetFrom(sampleRule());
    const accepts = async (filePath: string, file: string): Promise<boolean> => {
      const input = { text: "赤い林檎", filePath, options: { dismissals: [{ ...dismissal, file }] } };
      return (await lint(rule, input)).length === 0;
    };
    expect(await accepts("/home/koho/posts/2026/a.txt", "posts/2026/a.txt")).toBe(true);
    expect(await accepts("C:\\koho\\posts\\2026\\a.txt", "posts/2026/a.txt")).toBe(true);
    expect(await accepts("/home/koho/posts/2026/a.txt", "posts\\2026\\a.txt")).toBe(true);
    expect(await accepts("/home/koho/posts/2026/a.txt", "/home/koho/posts/2026/a.txt")).toBe(true);
    expect(await accepts("/home/koho/old-posts/2026/a.txt", "posts/2026/a.txt")).toBe(false);
  });

  it("never by the dots that stand for personal data", async () => {
    const rule = sampleRule({ check: (document) => apples(document).map((apple) => ({ ...apple, quote: "●●" })) });
    expect(await left("赤い林檎", [{ ...dismissal, text: "●●" }], "text", rule)).toHaveLength(1);
    expect(await left("赤い林檎", [dismissal], "text", rule)).toEqual([]);
  });
});

describe("a dismissal that is written wrongly is said at the start of the post, and hides nothing", () => {
  it.each([
    ["no list", dismissal, "{ruleId, text, reason, until, file} のリスト"],
    ["no reason", [{ ruleId: "no-apple", text: "林檎" }], "「0.reason」の箇所です"],
    ["an empty reason", [{ ...dismissal, reason: "" }], "了承した理由を書いてください"],
    ["no text", [{ ...dismissal, text: "" }], "「0.text」の箇所です"],
    ["a misspelt name", [dismissal, { ...dismissal, untill: "2999-12-31" }], "「1.untill」の箇所です"],
    ["an empty file", [{ ...dismissal, file: "" }], "「0.file」の箇所です"],
    ["a day in another form", [{ ...dismissal, until: "2999/12/31" }], "「2027-03-31」の形の日付"],
    ["a day that does not exist", [{ ...dismissal, until: "2999-02-30" }], "「2027-03-31」の形の日付"],
  ])("%s", async (_, dismissals, said) => {
    expect(await left("赤い林檎", dismissals)).toEqual([
      expect.stringContaining(said),
      expect.stringMatching(/^"林檎" /),
    ]);
  });
});

it("holds to the end of its last day in Japan", () => {
  const at = (moment: string): boolean => isOver({ ...dismissal, until: "2027-03-31" }, Date.parse(moment));
  expect(at("2027-03-31T23:59:59.999+09:00")).toBe(false);
  expect(at("2027-04-01T00:00:00.000+09:00")).toBe(true);
  expect(isOver(dismissal, Date.parse("2999-01-01T00:00:00Z"))).toBe(false);
});
