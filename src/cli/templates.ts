import type { OrganizationInput } from "../core/organization.js";
import type { PresetName } from "../core/preset.js";
import type { Answers, ProfileChoice } from "./answers.js";

const PRESETS: Readonly<Record<ProfileChoice, PresetName>> = {
  both: "preset-jichitai-sns",
  official: "preset-jichitai-sns/official",
  private: "preset-jichitai-sns/private",
};

/**
 * `.textlintrc.js` from the answers. A file given by its path, as VS Code gives it, is tried as JSON and as YAML before
 * JavaScript, and a short script is a string to YAML: then no rule is on, without a word. The first line is no YAML.
 */
export const renderConfig = (answers: Answers): string => `"use strict";

// 投稿の検査（textlint）の設定です。書き換えたら npx jichitai-sns doctor で確かめてください。
const { defineConfig } = require("textlint-rule-preset-jichitai-sns/config");

module.exports = ${renderCall(answers)};
`;

/** What to add to a configuration that is there already. */
export const renderAddition = (
  answers: Answers,
): string => `// .textlintrc.js の場合（JSON や YAML の設定は、.textlintrc.js に書き直すと自治体の情報を1か所に書けます）
const { defineConfig } = require("textlint-rule-preset-jichitai-sns/config");
const jichitai = ${renderCall(answers)};

module.exports = {
  // いまの filters と plugins はそのまま残します。
  rules: {
    // いまの rules をここに残します。
    ...jichitai.rules,
  },
};

// .textlintrc.json の場合は、rules に次の行を足します。
"${PRESETS[answers.profile]}": true
`;

const renderCall = (answers: Answers): string => {
  const organization = organizationOf(answers);
  const parts = [
    ...(answers.profile === "both" ? [] : [`  preset: ${JSON.stringify(PRESETS[answers.profile])},`]),
    "  // 自治体の情報です。すべてのルールが使います。",
    ...(Object.keys(organization).length === 0
      ? ["  organization: {},"]
      : ["  organization: {", ...Object.entries(organization).map(renderField), "  },"]),
    '  // ルールごとの設定です。例: "no-overclaim": false（使わない）、"no-fuseji": { allow: ["〇〇まつり"] }',
    "  rules: {},",
  ];
  return `defineConfig({\n${parts.join("\n")}\n})`;
};

const renderField = ([name, value]: readonly [string, unknown]): string =>
  Array.isArray(value)
    ? `    ${name}: [${value.map((item) => JSON.stringify(item)).join(", ")}],`
    : `    ${name}: { ${Object.entries(value ?? {})
        .map(([key, item]) => `${key}: ${JSON.stringify(item)}`)
        .join(", ")} },`;

const organizationOf = ({ names, accounts, domains, phones, hours }: Answers): OrganizationInput => ({
  ...(names.length === 0 ? {} : { names: names.flatMap(withOffice) }),
  ...(accounts.length === 0 ? {} : { accounts: [...accounts] }),
  ...(phones.length === 0 ? {} : { phones: [...phones] }),
  ...(domains.length === 0 ? {} : { emailDomains: [...domains] }),
  ...(hours === undefined ? {} : { workingHours: hours }),
});

/** A municipality and its office are one name to a reader: 汐見市, 汐見市役所. */
const withOffice = (name: string): readonly string[] => {
  if (/[市区]$/.test(name)) return [name, `${name}役所`];
  if (/[町村]$/.test(name)) return [name, `${name}役場`];
  return /[都道府県]$/.test(name) ? [name, `${name}庁`] : [name];
};

/** `.vscode/settings.json`. */
export const SETTINGS = `${JSON.stringify(
  {
    "files.encoding": "utf8",
    "textlint.run": "onType",
    "json.schemas": [
      { fileMatch: ["/.textlintrc.json"], url: "./node_modules/textlint-rule-preset-jichitai-sns/schema.json" },
    ],
  },
  null,
  2,
)}\n`;

/** `.vscode/extensions.json`. */
export const EXTENSIONS = `${JSON.stringify({ recommendations: ["3w36zj6.textlint"] }, null, 2)}\n`;
