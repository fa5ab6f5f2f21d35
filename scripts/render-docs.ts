/**
 * Everything in the docs that follows from the rules' metadata. Pure: text in, text out; `scripts/docs.ts` writes it,
 * `test/docs.test.ts` compares it.
 */
import type { Example, Rule, RuleMeta } from "../src/core/define-rule.js";
import {
  ARTICLES,
  type Article,
  type ArticleId,
  CHECKLIST,
  cite,
  type Profile,
  type Visibility,
} from "../src/guideline.js";
import { discrimination } from "../src/lexicons/discrimination.js";
import { SOURCES } from "../src/sources.js";
import { POST_FACTS } from "../src/text/post.js";

/** Above this line a rule's page is generated, below it is written by hand. */
export const HAND_WRITTEN = "<!-- ここから手で書く -->";

const GENERATED = "<!-- この部分は npm run docs が作ります。直接書き換えないでください。 -->";
const TIERS: Readonly<Record<RuleMeta["tier"], string>> = {
  error: "error（ほぼ確実な違反）",
  review: "warning（人が確かめる）",
};

/** Article and item in which a rule's page is shown; `–` where the part has none. */
const articleOf = ({ articles }: RuleMeta, profile: Profile): string => articles[profile]?.join("・") ?? "–";

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`)
    .join("\n");

const exampleText = (example: Example): string => {
  const { text, post } = typeof example === "string" ? { text: example, post: undefined } : example;
  const facts =
    post === undefined
      ? ""
      : `（${Object.entries(post)
          .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
          .join(", ")}）`;
  return `- ${text.replace(/⟦([^⟧]*)⟧/g, "**$1**").replaceAll("\n", "⏎")}${facts}`;
};

/** Head of `docs/rules/<id>.md`, up to and including {@link HAND_WRITTEN}. */
export const renderRuleHead = ({ meta, options }: Rule): string =>
  [
    GENERATED,
    "",
    `# ${meta.id}`,
    "",
    `${meta.summary}。`,
    "",
    table(
      ["項目", "内容"],
      [
        ["条項", cite(meta.articles, undefined)],
        ["重大度", TIERS[meta.tier]],
        ["既定", meta.offByDefault ? "無効（`{}` などの設定を書くと有効になります）" : "有効"],
        ["理由", `${meta.rationale}。`],
      ],
    ),
    "",
    "検出する例（太字が検出箇所）",
    "",
    ...meta.examples.bad.map(exampleText),
    "",
    "検出しない例",
    "",
    ...meta.examples.good.map(exampleText),
    "",
    "## 設定",
    "",
    table(
      ["名前", "書けるもの", "既定値", "働き"],
      Object.entries(options).map(([name, option]) => [
        `\`${name}\``,
        option.expects,
        defaultOf(name, option.default),
        option.description,
      ]),
    ),
    "",
    HAND_WRITTEN,
  ].join("\n");

const defaultOf = (name: string, value: unknown): string =>
  name === "organization" || name === "post" ? "なし" : `\`${JSON.stringify(value)}\``;

/** The table of rules in the README. */
export const renderRuleTable = (rules: readonly Rule[]): string =>
  table(
    ["ルール", "業務編", "プライベート編", "重大度", "見るもの"],
    rules.map(({ meta }) => [
      `[${meta.id}](docs/rules/${meta.id}.md)`,
      articleOf(meta, "official"),
      articleOf(meta, "private"),
      `${meta.tier === "error" ? "error" : "warning"}${meta.offByDefault ? "（既定は無効）" : ""}`,
      meta.summary,
    ]),
  );

const VISIBILITIES: Readonly<Record<Visibility, string>> = {
  text: "文面",
  facts: "投稿の事実",
  partly: "一部",
  none: "不可",
};

/** `docs/guideline.md`: every item of the guideline, what checks it, and what nobody can see in a text. */
export const renderGuideline = (rules: readonly Rule[]): string => {
  const articles = Object.entries(ARTICLES) as readonly (readonly [ArticleId, Article])[];
  const section = (profile: Profile | undefined): string =>
    table(
      ["条項", "内容", "検査", "ルール", "見えないもの・人が確かめること"],
      articles
        .filter(([, article]) => article.profile === profile)
        .map(([id, article]) => [
          id,
          article.title,
          VISIBILITIES[article.visibility],
          rulesFor(id, profile, rules),
          article.unseen,
        ]),
    );
  return `${GENERATED}

# ガイドラインの条項と検査の対応

芦屋市職員ソーシャルメディア利用ガイドライン（平成29年1月16日施行）のすべての条項について、どのルールが見るか、文面からは見えないものは何かを示します。

- **文面**: 典型的な書き方なら文面から決められます。
- **投稿の事実**: 投稿日時や媒体など、文面以外の事実（[投稿の事実](post-facts.md)）が要ります。
- **一部**: 典型的な表現だけを見ます。
- **不可**: 文面からは決められません。

**検出がないことは、ガイドラインを守っている証明ではありません。** ルールが見るのは書き方だけです。

## 総則・附則

${section(undefined)}

## 業務編

${section("official")}

## プライベート編

${section("private")}

## 投稿前に人が確かめる9つの問い

${CHECKLIST.map((question, index) => `${index + 1}. ${question}`).join("\n")}
`;
};

const rulesFor = (id: ArticleId, profile: Profile | undefined, rules: readonly Rule[]): string => {
  const checking = rules.filter(
    ({ meta }) => profile !== undefined && (meta.articles[profile] as readonly ArticleId[] | undefined)?.includes(id),
  );
  return checking.length === 0 ? "–" : checking.map(({ meta }) => `[${meta.id}](rules/${meta.id}.md)`).join("、");
};

/** `docs/post-facts.md`: the facts of a post and how to give them. */
export const renderPostFacts = (): string => `${GENERATED}

# 投稿の事実

投稿日時や媒体のように、本文だけでは分からないことを伝えると、検査が正確になります。どれも省略できます。

- Markdown では front matter に書きます。
- プレーンテキストや CMS では、ルールの設定 \`post\` に同じ名前で渡します。
- 両方にあるときは front matter が優先されます。
- 日時に時差を書かなければ日本時間（Asia/Tokyo）とみなします。

\`\`\`yaml
---
profile: official
platform: x
scheduledAt: 2026-07-17T10:00+09:00
---
\`\`\`

${table(
  ["名前", "書けるもの", "意味"],
  Object.entries(POST_FACTS).map(([name, { expects, description }]) => [`\`${name}\``, expects, description]),
)}

読めない値があると、文書の先頭にその名前と書き方を報告し、その値だけを無視して検査を続けます。
`;

/** `docs/terms.md`: every term of the lexicon by id; the terms themselves stay in the source. */
export const renderTerms = (): string => `${GENERATED}

# 見出し語の一覧

[no-discrimination-terms](rules/no-discrimination-terms.md) が検出する語の、見出し語 ID・言い換え・理由・根拠です。人を傷つける語を広めないため、語そのものはここに載せません（\`src/lexicons/\` にあります）。ある見出し語を検出しないようにするには、設定 \`disabledTerms\` に ID を書きます。

${table(
  ["ID", "言い換え", "理由", "根拠", "既定"],
  discrimination.map(({ id, instead, reason, sources, level }) => [
    `\`${id}\``,
    instead?.join("、") || "（書かない）",
    reason,
    sources.map((source) => `[${source}](#根拠)`).join("、"),
    level === "audit" ? "audit のときだけ" : "検出する",
  ]),
)}

## 根拠

${table(
  ["ID", "題名", "発行", "確認した月"],
  Object.entries(SOURCES).map(([id, { title, publisher, lookedAt, ...source }]) => [
    `\`${id}\``,
    "url" in source ? `[${title}](${source.url})` : title,
    publisher,
    lookedAt,
  ]),
)}
`;

/** `.textlintrc.example.json`: every rule with its default. */
export const renderExampleConfig = (rules: readonly Rule[]): string =>
  `${JSON.stringify(
    {
      rules: {
        "preset-jichitai-sns": Object.fromEntries(
          rules.map(({ meta }) => [
            meta.id,
            meta.offByDefault ? false : meta.tier === "error" ? true : { severity: "warning" },
          ]),
        ),
      },
    },
    null,
    2,
  )}\n`;

/** `text` with what stands between `<!-- name:start -->` and `<!-- name:end -->` replaced. */
export const replaceBetween = (text: string, name: string, replacement: string): string => {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The marks ${start} … ${end} are missing.`);
  return `${text.slice(0, from + start.length)}\n${replacement}\n${text.slice(to)}`;
};
