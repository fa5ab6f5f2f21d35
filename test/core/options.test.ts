import { describe, expect, it } from "vitest";
import { choice, count, flag, readOptions, words } from "../../src/core/options.js";
import { lint } from "../helpers/lint.js";
import { presetFrom, sampleRule } from "../helpers/sample.js";

const OPTIONS = {
  strict: flag(true, "厳しく見る"),
  fruits: words(["蜜柑"], "ほかの果物"),
  tone: choice(["soft", "hard"], "soft", "口調"),
  limit: count(3, "上限"),
};
const circular: Record<string, unknown> = {};
circular.self = circular;

/** The options the check of a sample rule was given, and what the user was told. */
const tryOut = async (options: Readonly<Record<string, unknown>>) => {
  let given: unknown;
  const rule = sampleRule({
    options: OPTIONS,
    check: (_, context) => {
      given = context.options;
      return [];
    },
  });
  const messages = await lint(presetFrom(rule), { text: "林檎です。\n二行目です。", options });
  return { given, messages };
};

describe("an option that cannot be used is said once, at the start of the document, and its default stands in", () => {
  it.each([
    [
      "unknown name, nearly right",
      { fruit: ["梨"] },
      ["「fruit」という名前はありません", "「fruits」の誤りではありませんか", "使える名前は"],
    ],
    [
      "unknown name, unlike any",
      { zzzzzz: 1 },
      ["「zzzzzz」という名前はありません", "allow, audit, post, organization"],
    ],
    ["name of every object", { constructor: 1 }, ["「constructor」という名前はありません"]],
    ["flag as text", { strict: "yes" }, ["「strict」の値 「yes」", "true または false"]],
    ["list as text", { fruits: "梨" }, ["「fruits」の値 「梨」", "空でない文字列のリスト"]],
    ["list with an empty word", { fruits: ["梨", ""] }, ["「1」の箇所です", "空でない文字列のリスト"]],
    ["name that is no choice", { tone: "loud" }, ["「tone」の値 「loud」", "「soft」 か 「hard」を書いてください"]],
    ["fraction", { limit: 1.5 }, ["「limit」の値 「1.5」", "0 以上の整数"]],
    ["negative number", { limit: -1 }, ["「limit」の値 「-1」", "0 以上の整数"]],
    ["nothing", { limit: null }, ["「limit」の値 「null」"]],
    ["number without JSON", { limit: 10n }, ["「limit」の値 「10」"]],
    ["function", { strict: () => true }, ["「strict」の値"]],
    ["object that contains itself", { fruits: circular }, ["「fruits」の値 「{…}」"]],
    ["long value", { strict: "あ".repeat(500) }, [`「${"あ".repeat(40)}」`]],
    ["value with quotation marks", { strict: 'a"b' }, ["「a'b」"]],
    ["broken pattern", { allow: ["/(/"] }, ["「allow」の値", "「/(/」は正規表現として読めません"]],
    [
      "unknown flag of a pattern",
      { allow: ["梨", "/梨/q"] },
      ["「1」の箇所です", "「/梨/q」は正規表現として読めません"],
    ],
    ["audit as number", { audit: 1 }, ["「audit」の値 「1」"]],
    [
      "organization as text",
      { organization: "芦屋市" },
      ["「organization」の値 「芦屋市」", "names, aliases, accounts"],
    ],
    [
      "misspelt field of organization",
      { organization: { department: ["保育課"] } },
      ["「department」という名前はありません", "「departments」の誤りではありませんか"],
    ],
    ["wrong field of organization", { organization: { names: "芦屋市" } }, ["「names」の箇所です"]],
    [
      "wrong time in organization",
      { organization: { workingHours: { start: "8時45分" } } },
      ["「workingHours.start」の箇所です", "「08:45」の形で"],
    ],
    [
      "wrong day in organization",
      { organization: { workingHours: { closed: [["12-29", "1月3日"]] } } },
      ["「12-29」の形で"],
    ],
    [
      "unknown fact of the post",
      { post: { profil: "official" } },
      ["「post」の「profil」", "「profile」の誤りではありませんか"],
    ],
    [
      "wrong fact of the post",
      { post: { profile: "公式" } },
      ["の「profile」の値 「公式」", "official（業務編）または private（プライベート編）"],
    ],
    ["impossible day", { post: { scheduledAt: "2026-02-30T10:00" } }, ["の「scheduledAt」の値", "の形の日時"]],
    ["post as text", { post: "official" }, ["「post」の値 「official」"]],
  ] as const)("%s", async (_, options, parts) => {
    const { given, messages } = await tryOut(options);
    expect(messages.map(({ line, column, severity }) => [line, column, severity])).toEqual([[1, 1, 2]]);
    for (const part of parts) expect(messages[0]?.message).toContain(part);
    expect(messages[0]?.message).not.toMatch(/["\n]/);
    expect(given).toMatchObject({ strict: true, fruits: ["蜜柑"], tone: "soft", limit: 3, audit: false, allow: [] });
  });

  it("several at once, each by itself", async () => {
    const { given, messages } = await tryOut({ limit: -1, strict: false, tone: 3, fruits: ["梨"] });
    expect(messages).toHaveLength(2);
    expect(given).toMatchObject({ strict: false, fruits: ["梨"], tone: "soft", limit: 3 });
  });
});

describe("readOptions", () => {
  it("takes what is right, and leaves textlint its severity", () => {
    const given = { strict: false, fruits: [], tone: "hard", limit: 0 };
    expect(readOptions({ ...given, severity: "warning" }, OPTIONS)).toEqual({ values: given, problems: [] });
  });

  it.each([undefined, null, true, 3, "x", [], ["strict"]])("gives the defaults where the options are %j", (raw) => {
    expect(readOptions(raw, OPTIONS)).toEqual({
      values: { strict: true, fruits: ["蜜柑"], tone: "soft", limit: 3 },
      problems: [],
    });
  });

  it("names what an option with the name of a prototype would hide", () => {
    const { values, problems } = readOptions(JSON.parse('{"__proto__": {"strict": false}, "toString": 1}'), OPTIONS);
    expect(problems).toHaveLength(2);
    expect(values.strict).toBe(true);
  });
});

it("takes a whole organization, with defaults for what is left out", async () => {
  let organization: unknown;
  const rule = sampleRule({
    check: (_, context) => {
      organization = context.organization;
      return [];
    },
  });
  const messages = await lint(presetFrom(rule), {
    text: "林檎",
    options: { organization: { names: ["芦屋市"], workingHours: { end: "17:15" } }, severity: "info" },
  });
  expect(messages).toEqual([]);
  expect(organization).toMatchObject({
    names: ["芦屋市"],
    accounts: [],
    workingHours: { start: "08:45", end: "17:15", days: ["mon", "tue", "wed", "thu", "fri"] },
  });
});
