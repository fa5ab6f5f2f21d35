import type { Rule } from "../core/define-rule.js";
import { readOptions } from "../core/options.js";
import { PART_NAMES, type Profile } from "../guideline.js";
import { asking, didYouMean, nearest } from "../text/nearest.js";
import { readFacts } from "../text/post.js";
import { judgeDismissals } from "./dismissals.js";
import type { LoadedEntry } from "./entries.js";
import { profileOf } from "./names.js";
import type { Problem } from "./report.js";
import { RULES } from "./rules.js";
import { isOurs, isRecord, type LoadedRule } from "./textlint.js";

const SEVERITIES: readonly string[] = ["error", "warning", "info"];

/** A rule of ours that is in the configuration. */
export interface JudgedRule {
  readonly preset: string;
  readonly ruleId: string;
  readonly rule: Rule;
  /** What textlint hands to the rule; `false` where it is off. */
  readonly options: boolean | Readonly<Record<string, unknown>>;
}

export interface Judgement {
  readonly rules: readonly JudgedRule[];
  readonly problems: readonly Problem[];
}

/** Judges what stands below each preset: names of rules, options, severities. */
export const judge = (entries: readonly LoadedEntry[]): Judgement => {
  const presets = entries.filter(({ rules }) => rules.some(({ ruleKey }) => ruleKey !== undefined));
  const rules = presets.flatMap(({ name, rules: loaded }) => loaded.flatMap((rule) => judgedRule(name, rule)));
  return { rules, problems: [...presets.flatMap(judgePreset), ...judgeDismissals(rules), ...overlaps(rules)] };
};

const judgedRule = (preset: string, { ruleId, rule, options }: LoadedRule): readonly JudgedRule[] =>
  isOurs(rule) ? [{ preset, ruleId, rule, options: isRecord(options) ? options : Boolean(options ?? true) }] : [];

/** Severity that textlint gives the findings of a rule, `undefined` where the rule is off. */
export const severityOf = ({ options }: JudgedRule): string | undefined => {
  if (options === false) return undefined;
  return options === true || !options.severity ? "error" : String(options.severity);
};

/** Which posts a rule looks at: parts of the guideline that both the rule and its preset cover. */
export const partsOf = ({ preset, rule }: JudgedRule): readonly Profile[] => {
  const only = profileOf(preset);
  const parts: readonly Profile[] = ["official", "private"];
  return parts.filter((part) => rule.meta.articles[part] !== undefined && (only === undefined || only === part));
};

const judgePreset = ({ name, value, rules }: LoadedEntry): readonly Problem[] => {
  const hasOurs = rules.some(({ rule }) => isOurs(rule));
  if (value === true) return [];
  if (!isRecord(value)) {
    return [
      {
        level: "error",
        what: `「${name}」の値が ${JSON.stringify(value)} になっています。textlint はこれを読まず、既定の設定で検査します。`,
        mend: `true か、{ "ルール名": … } の形で書いてください。`,
      },
    ];
  }
  return Object.entries(value).flatMap(([key, given]) => {
    const loaded = rules.find(({ ruleKey }) => ruleKey === key);
    if (loaded === undefined) return [unknownRule(name, key, rules, hasOurs)];
    return isOurs(loaded.rule) ? judgeRule(`${name} の ${key}`, given, loaded, loaded.rule) : [];
  });
};

const unknownRule = (preset: string, key: string, rules: readonly LoadedRule[], hasOurs: boolean): Problem => {
  const ids = rules.flatMap(({ ruleKey }) => ruleKey ?? []);
  const bare = key.split("/").at(-1) ?? key;
  const meant = ids.includes(bare) ? bare : (nearest(bare, ids) ?? ids.find((id) => id.includes(topicOf(bare))));
  if (!hasOurs) {
    return {
      level: "warning",
      what: `${preset} に「${key}」というルールはなく、この指定は無視されます。`,
      ...(meant === undefined ? {} : { mend: asking(meant) }),
    };
  }
  const options = new Set([
    "severity",
    ...rules.flatMap(({ rule }) => (isOurs(rule) ? Object.keys(rule.options) : [])),
  ]);
  if (options.has(key)) {
    return {
      level: "error",
      what: `${preset} の直下の「${key}」は無視されます。オプションはプリセットの直下には書けません。`,
      mend: `使うルールの中に書くか（"ルール名": { "${key}": … }）、全ルールに渡すなら .textlintrc.js の defineConfig を使ってください。`,
    };
  }
  if (RULES.some(({ meta }) => meta.id === bare) && !ids.includes(bare)) {
    return {
      level: "error",
      what: `${preset} にルール「${bare}」は含まれません。この指定は無視されます。`,
      mend: "この行を消すか、両方の編を含む preset-jichitai-sns を使ってください。",
    };
  }
  return {
    level: "error",
    what: `${preset} に「${key}」というルールはありません。この指定は無視されます。`,
    mend: `${asking(meant)}ルールの一覧は README にあります。`,
  };
};

/** What is left of a rule's name without how it begins: people remember `no-hearsay`. */
const topicOf = (id: string): string => id.replace(/^(?:no|require|platform)-/, "");

const judgeRule = (where: string, given: unknown, { options }: LoadedRule, rule: Rule): readonly Problem[] => {
  if (given === true) return options === false ? [cannotEnable(where, rule)] : [];
  if (given === false) return [];
  if (!isRecord(given)) {
    return [
      {
        level: "error",
        what: `${where} の値が ${JSON.stringify(given)} になっています。`,
        mend: "true（既定の設定で使う）、false（使わない）、{ … }（オプション）のどれかを書いてください。",
      },
    ];
  }
  const { problems, values } = readOptions(given, rule.options);
  const post = isRecord(values.post) ? readFacts(values.post, "設定「post」", true).problems : [];
  return [
    ...judgeSeverity(where, given.severity, rule),
    ...[...problems, ...post].map((problem): Problem => ({ level: "error", where, what: problem })),
  ];
};

const cannotEnable = (where: string, { meta }: Rule): Problem => ({
  level: "error",
  what: `${where} は true と書いても有効になりません。既定で無効のルールなので、textlint は無効のままにします。`,
  mend: `${meta.tier === "review" ? "" : "{} か "}{ "severity": "warning" } のように書いてください。`,
});

const judgeSeverity = (where: string, severity: unknown, { meta }: Rule): readonly Problem[] => {
  if (severity === undefined) return meta.tier === "review" ? [becameError(where)] : [];
  if (SEVERITIES.some((known) => known === severity)) return [];
  const question = typeof severity === "string" ? didYouMean(severity, SEVERITIES) : "";
  return [
    {
      level: "error",
      what: `${where} の severity が ${JSON.stringify(severity)} になっています。textlint はこの値で検査を中止することがあります。`,
      mend: `${question}${SEVERITIES.join(", ")} のどれかを書いてください。使わないルールは false にします。`,
    },
  ];
};

const becameError = (where: string): Problem => ({
  level: "warning",
  what: `${where} は、このままでは warning でなく error になります。textlint は、オプションに severity がないルールを error にします。`,
  mend: `warning のままにするなら "severity": "warning" を、error にするなら "severity": "error" を書き足してください。`,
});

/** Rules that are on twice report everything twice, or once with the wrong profile. */
const overlaps = (rules: readonly JudgedRule[]): readonly Problem[] => {
  const on = rules.filter(({ options }) => options !== false);
  const doubled = on.filter(({ rule, preset }) =>
    on.some((other) => other.rule.meta.id === rule.meta.id && other.preset !== preset),
  );
  const presets = [...new Set(doubled.map(({ preset }) => preset))];
  const ids = new Set(doubled.map(({ rule }) => rule.meta.id));
  if (presets.length < 2) return [];
  return [
    {
      level: "warning",
      what: `${presets.join(" と ")} に、同じルールが ${ids.size} 件ずつ有効になっています。同じ検出が二重に出たり、投稿に合わない編で検査されたりします。`,
      mend: "プリセットは1つだけ使ってください。両方の編の投稿があるときは preset-jichitai-sns だけにし、投稿に profile を書きます。",
    },
  ];
};

/** The rules of a configuration as a table. */
export const ruleRows = (rules: readonly JudgedRule[]): readonly (readonly string[])[] => [
  ["ルール", "重大度", "検査する投稿"],
  ...rules.map((judged) => [
    judged.ruleId,
    severityOf(judged) ?? "（無効）",
    partsOf(judged)
      .map((part) => PART_NAMES[part])
      .join("・"),
  ]),
];
