import type { TxtDocumentNode } from "@textlint/ast-node-types";
import type { TextlintRuleContext, TextlintRuleModule } from "@textlint/types";
import * as v from "valibot";
import type { ArticleId, Profile } from "../guideline.js";
import { type DocumentView, type Match, viewOf } from "../text/document.js";
import type { Range } from "../text/mapped-text.js";
import { type PostFacts, readFacts, show } from "../text/post.js";
import { AnalyserUnavailableError } from "../text/tokens.js";
import type { NonEmpty } from "../types.js";
import { allowSchema, isAllowed } from "./allow.js";
import { dismissalsSchema, isDismissed } from "./dismissals.js";
import { type Layer, mergeLayers, mergeOptions } from "./layer.js";
import { composeMessage } from "./message.js";
import {
  flag,
  type OptionDefinition,
  type OptionDefinitions,
  type OptionValues,
  type ReadOptions,
  readOptions,
  structure,
} from "./options.js";
import { NO_ORGANIZATION, ORGANIZATION_EXPECTS, type Organization, organizationSchema } from "./organization.js";

/** An example post: its text (plain text unless `format` says otherwise) and, where they matter, its facts. */
export type Example =
  | string
  | {
      readonly text: string;
      readonly format?: "text" | "markdown";
      readonly post?: Readonly<Record<string, unknown>>;
      /** Further options of the rule. */
      readonly options?: Readonly<Record<string, unknown>>;
    };

export interface RuleMeta {
  /** Kebab-case, stable. */
  readonly id: string;
  /** Which items of the guideline the rule checks, by part. A part without an entry is not checked. */
  readonly articles: Readonly<Partial<Record<Profile, NonEmpty<ArticleId>>>>;
  /** `error`: a finding is as good as certain. `review`: a person should look. */
  readonly tier: "error" | "review";
  /** Off unless the user switches it on. */
  readonly offByDefault?: boolean;
  /**
   * Whether the rule also reports posts of unknown profile. `false` only where that would be wrong for
   * an official account. Default: `true`.
   */
  readonly checksUnknownProfile?: boolean;
  /** One line for tables, Japanese, without 「。」. */
  readonly summary: string;
  /** The default "why" of every message: one Japanese sentence without 「。」. */
  readonly rationale: string;
  /** Run as tests: each `bad` gives a finding of this rule, each `good` none. */
  readonly examples: { readonly bad: NonEmpty<Example>; readonly good: NonEmpty<Example> };
}

export interface Finding {
  /** What is found; absent where the finding is about the post as a whole. */
  readonly at?: Match;
  /** What the message shows instead of the found text (personal data: masked at the same length). */
  readonly quote?: string;
  /** What: continues the quotation (`は…です`), Japanese, without 「。」. */
  readonly problem: string;
  /** Why, where it is more exact than the rule's rationale. */
  readonly reason?: string;
  /** What to do now, Japanese, without 「。」. */
  readonly advice: string;
  /** Rewordings of the found text to offer. */
  readonly replacements?: readonly string[];
  /** Narrower articles than the rule's. */
  readonly articles?: Readonly<Partial<Record<Profile, NonEmpty<ArticleId>>>>;
}

const COMMON = {
  allow: structure(
    allowSchema,
    [],
    "「そのままの語句」または「/正規表現/」のリスト",
    "報告しない語句。検出箇所と重なるときだけ、その検出を取り消します",
  ),
  audit: flag(false, "引用や啓発の文脈にあるものなど、ふだんは報告しない弱い検出も報告する"),
  post: structure(
    v.record(v.string(), v.unknown()),
    {} as Record<string, unknown>,
    "{profile, platform, scheduledAt, …} の形",
    "投稿の事実（front matter を書けないテキスト用）。front matter があればそちらが優先されます",
  ),
  organization: structure(
    organizationSchema,
    NO_ORGANIZATION,
    ORGANIZATION_EXPECTS,
    "自治体の名称・アカウント・電話番号・勤務時間など",
  ),
  dismissals: structure(
    dismissalsSchema,
    [],
    "{ruleId, text, reason, until, file} のリスト",
    "確認のうえ了承した検出。until（この日まで）を過ぎると、また報告します",
  ),
} as const satisfies OptionDefinitions;

const DISABLED_TERMS = (ids: readonly string[]): OptionDefinition<readonly string[]> =>
  structure(
    v.array(
      v.pipe(
        v.string(),
        v.check(
          (id) => ids.includes(id),
          (issue) => `「${String(issue.input)}」という見出し語 ID はありません。`,
        ),
      ),
    ),
    [] as readonly string[],
    "見出し語 ID のリスト",
    "検出しない見出し語の ID",
  );

export type CommonOptions = OptionValues<typeof COMMON>;

/** What a check may know besides the text. */
export interface CheckContext<D extends OptionDefinitions> {
  readonly options: OptionValues<D> & { readonly audit: boolean; readonly disabledTerms: readonly string[] };
  /** Facts of the post: front matter over the option `post`; `profile` falls back to the preset's. */
  readonly post: PostFacts;
  readonly organization: Organization;
}

/** Asynchronous where a check asks the analyser: what it found before the analyser failed is reported all the same. */
export type Findings = Iterable<Finding> | AsyncIterable<Finding>;

export interface RuleDefinition<D extends OptionDefinitions> {
  readonly meta: RuleMeta;
  /** Options besides those every rule has. */
  readonly options?: D;
  /** Ids of the lexicon's entries, where the rule has one: makes the option `disabledTerms`. */
  readonly terms?: readonly string[];
  /** A plain function from a document to findings. It knows no node, no report and no message format. */
  readonly check: (document: DocumentView, context: CheckContext<D>) => Findings;
}

/** A textlint rule that carries its metadata. */
export type Rule = TextlintRuleModule & {
  readonly meta: RuleMeta;
  /** Every option with default and description, in the order of the docs. */
  readonly options: OptionDefinitions;
  /** The same rule with what a preset gives it below the user's own options. */
  readonly layered: (layer: Layer) => Rule;
};

/**
 * Makes a textlint rule of a check. Done here once for all rules: options, the shared view, the post's facts,
 * `allow`, messages, suggestions, and problems of configuration, which become findings at the start of the
 * document. A rule made so never throws.
 */
export const defineRule = <const D extends OptionDefinitions = Record<never, never>>(
  definition: RuleDefinition<D>,
): Rule => build(definition, {});

const build = <D extends OptionDefinitions>(definition: RuleDefinition<D>, layer: Layer): Rule => {
  const options: OptionDefinitions = {
    ...COMMON,
    ...(definition.terms === undefined ? {} : { disabledTerms: DISABLED_TERMS(definition.terms) }),
    ...definition.options,
  };
  // textlint gives a rule the same options for every document of a run, and the accepted findings can be thousands.
  const known = new WeakMap<object, ReadOptions<OptionDefinitions>>();
  const read = (given: object): ReadOptions<OptionDefinitions> => {
    const result = known.get(given) ?? readOptions(mergeOptions(layer.options, given), options);
    known.set(given, result);
    return result;
  };
  const reporter: TextlintRuleModule = (context, given = {}) => ({
    [context.Syntax.Document](node) {
      const check = (document: DocumentView): void | Promise<void> =>
        run(definition, read(Object(given)), layer, context, node, document);
      const giveUp = (error: unknown): void => reportProblem(explain(error, definition.meta.id), context, node);
      try {
        const view = viewOf(node, context.getSource());
        return view instanceof Promise ? view.then(check).catch(giveUp) : check(view);
      } catch (error) {
        return giveUp(error);
      }
    },
  });
  return Object.assign(reporter, {
    meta: definition.meta,
    options,
    layered: (upper: Layer) => build(definition, mergeLayers(layer, upper)),
  });
};

const run = <D extends OptionDefinitions>(
  definition: RuleDefinition<D>,
  read: ReadOptions<OptionDefinitions>,
  layer: Layer,
  context: Readonly<TextlintRuleContext>,
  node: TxtDocumentNode,
  document: DocumentView,
): void | Promise<void> => {
  const { meta, check } = definition;
  const values: Readonly<Record<string, unknown>> = { disabledTerms: [], ...read.values };
  const common = values as CommonOptions & CheckContext<D>["options"];
  const fromOption = readFacts(common.post, "設定「post」", true);
  const post: PostFacts = {
    ...(layer.profile === undefined ? {} : { profile: layer.profile }),
    ...fromOption.facts,
    ...document.frontMatter.facts,
  };
  for (const problem of new Set([...read.problems, ...fromOption.problems, ...document.frontMatter.problems]))
    reportProblem(problem, context, node);
  if (!applies(meta, post.profile)) return undefined;

  // Looked through only where there is something to accept.
  let allowed: ReturnType<typeof isAllowed> | undefined;
  let dismissed: ReturnType<typeof isDismissed> | undefined;
  const reportUnlessAccepted = (finding: Finding): void => {
    allowed ??= isAllowed(document, common.allow);
    dismissed ??= isDismissed(document, common.dismissals, meta.id, context.getFilePath());
    const isAccepted = dismissed(finding.at, finding.problem) || (finding.at !== undefined && allowed(finding.at));
    if (!isAccepted) report(finding, meta, layer, post.profile, document, context, node);
  };
  const reportAll = async (findings: AsyncIterable<Finding>): Promise<void> => {
    for await (const finding of findings) reportUnlessAccepted(finding);
  };
  const giveUp = (error: unknown): void => reportProblem(explain(error, meta.id), context, node);
  try {
    const findings = check(document, { options: common, post, organization: common.organization });
    if (Symbol.asyncIterator in findings) return reportAll(findings).catch(giveUp);
    for (const finding of findings) reportUnlessAccepted(finding);
  } catch (error) {
    giveUp(error);
  }
  return undefined;
};

const applies = ({ articles, checksUnknownProfile = true }: RuleMeta, profile: Profile | undefined): boolean =>
  profile === undefined ? checksUnknownProfile : articles[profile] !== undefined;

const ANALYSER_MISSING =
  "形態素解析の辞書（kuromoji）を読み込めないため、解析が要る検査はできませんでした。node_modules を消して npm ci で入れ直してください。";

const explain = (error: unknown, id: string): string =>
  error instanceof AnalyserUnavailableError
    ? ANALYSER_MISSING
    : `ルール ${id} の検査が途中で止まりました（${show(error instanceof Error ? error.message : error)}）。この投稿はこのルールでは検査されていません。`;

/** Where a finding about the whole post, or about the configuration, stands. */
const startOf = (source: string): Range => [0, Math.min(1, source.length)];

/**
 * Says at the start of the document that something hindered a check. An error whatever the severity of the rule: textlint
 * merges equal messages of several rules only where their severity is equal too.
 */
const reportProblem = (message: string, context: Readonly<TextlintRuleContext>, node: TxtDocumentNode): void =>
  context.report(node, { message, severity: ERROR, ...paddingOf(startOf(context.getSource()), context) });

/** A finding without padding stands at the whole document: the only place in an empty one, where no range is allowed. */
const paddingOf = (range: Range, { locator }: Readonly<TextlintRuleContext>) =>
  range[1] > range[0] ? { padding: locator.range(range) } : {};

/** textlint's number for `error`. */
const ERROR = 2;

const report = (
  finding: Finding,
  meta: RuleMeta,
  layer: Layer,
  profile: Profile | undefined,
  document: DocumentView,
  context: Readonly<TextlintRuleContext>,
  node: TxtDocumentNode,
): void => {
  const { at, replacements = [] } = finding;
  const [start, end] = at === undefined ? startOf(document.source) : document.sourceRange(at);
  const message = composeMessage({
    quote: at === undefined ? undefined : (finding.quote ?? document.source.slice(start, end)),
    problem: finding.problem,
    reason: finding.reason ?? meta.rationale,
    advice: finding.advice,
    articles: finding.articles ?? meta.articles,
    profile,
    layer,
  });
  const suggestions = replacements.map((replacement, index) => ({
    id: `${meta.id}-${index + 1}`,
    message: `「${replacement}」に言い換える`,
    fix: context.fixer.replaceTextRange([start, end], replacement),
  }));
  context.report(
    node,
    new context.RuleError(message, {
      ...paddingOf([start, end], context),
      ...(suggestions.length > 0 ? { suggestions } : {}),
    }),
  );
};
