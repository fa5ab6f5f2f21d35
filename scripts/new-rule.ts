/**
 * Makes the files of a new rule.
 *
 *   npm run new-rule -- <id> [--official "5(5)"] [--private "8(5)"] [--tier error|review]
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ARTICLES, type Profile } from "../src/guideline.js";
import { HAND_WRITTEN } from "./render-docs.js";

const ROOT = join(__dirname, "..");

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const {
  values,
  positionals: [id = ""],
} = parseArgs({
  allowPositionals: true,
  options: {
    official: { type: "string", multiple: true, default: [] },
    private: { type: "string", multiple: true, default: [] },
    tier: { type: "string", default: "review" },
  },
});

if (!/^[a-z]+(?:-[a-z0-9]+)+$/.test(id)) fail("ルール ID を、no-example のように小文字とハイフンで書いてください。");
if (values.tier !== "error" && values.tier !== "review") fail("--tier には error か review を書いてください。");
const articles: Readonly<Record<Profile, readonly string[]>> = { official: values.official, private: values.private };
if (articles.official.length + articles.private.length === 0)
  fail('--official "5(5)" か --private "8(5)" のように、条項を書いてください。');
for (const [profile, given] of Object.entries(articles)) {
  const known = Object.entries(ARTICLES).filter(([, article]) => article.profile === profile);
  for (const article of given) {
    if (!known.some(([name]) => name === article))
      fail(
        `--${profile} の「${article}」という条項はありません。使えるのは ${known.map(([name]) => name).join(", ")} です。`,
      );
  }
}

const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const citations = Object.entries(articles)
  .filter(([, given]) => given.length > 0)
  .map(([profile, given]) => `${profile}: ${JSON.stringify(given).replaceAll(",", ", ")}`)
  .join(", ");

const files: Readonly<Record<string, string>> = {
  [`src/rules/${id}.ts`]: `import { defineRule, type Finding } from "../core/define-rule.js";

/** What the pattern stands for: which construction, which innocent use it leaves out. */
const PATTERN = /検出したい表現/u;

export const ${name} = defineRule({
  meta: {
    id: "${id}",
    articles: { ${citations} },
    tier: "${values.tier}",
    summary: "このルールが見るもの",
    rationale: "なぜ問題になるか",
    examples: {
      bad: ["これは⟦検出したい表現⟧です"],
      good: ["これは問題のない表現です"],
    },
  },
  *check(document): Iterable<Finding> {
    for (const at of document.matches(PATTERN)) {
      yield { at, problem: "は、どういう表現かを書きます", advice: "どう直すかを書いてください" };
    }
  },
});
`,
  [`test/rules/${id}.test.ts`]: `import { ${name} } from "../../src/rules/${id}.js";
import { cases } from "../helpers/cases.js";

cases(${name}, {
  valid: ["紛らわしいが問題のない文。"],
  invalid: ["これは⟦検出したい表現⟧です。"],
});
`,
  [`docs/rules/${id}.md`]: `${HAND_WRITTEN}

## 検出するもの

\`\`\`text bad
これは検出したい表現です
\`\`\`

## 検出しないもの

\`\`\`text good
これは問題のない表現です
\`\`\`

## 直し方

## 誤検知したとき

設定 \`allow\` に、報告しない語句を書きます。
`,
};

for (const path of Object.keys(files)) if (existsSync(join(ROOT, path))) fail(`${path} はすでにあります。`);
for (const [path, text] of Object.entries(files)) writeFileSync(join(ROOT, path), text);

const index = join(ROOT, "src/rules/index.ts");
const lines = [...readFileSync(index, "utf8").trimEnd().split("\n"), `export { ${name} } from "./${id}.js";`];
writeFileSync(
  index,
  `${lines.sort((a, b) => (a.split('"')[1] ?? "").localeCompare(b.split('"')[1] ?? "")).join("\n")}\n`,
);
console.log(
  `${Object.keys(files).join("\n")}\nを作り、src/rules/index.ts に1行足しました。npm run docs で文書の生成部分を作ってください。`,
);
