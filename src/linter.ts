import { TextlintKernel, type TextlintKernelPlugin } from "@textlint/kernel";
import markdownPlugin from "@textlint/textlint-plugin-markdown";
import textPlugin from "@textlint/textlint-plugin-text";
import type { TextlintMessage } from "@textlint/types";
import { definePreset, type PresetInput } from "./config.js";
import { parseMessage } from "./core/message.js";
import type { Preset } from "./core/preset.js";
import { didYouMean } from "./text/nearest.js";

/** Formats that can be linted. `html` needs the package textlint-plugin-html. */
export const FORMATS = ["text", "markdown", "html"] as const;
export type LintFormat = (typeof FORMATS)[number];

/** What a linter is made of. */
export interface LinterOptions extends PresetInput {
  /** A preset of one's own (`definePreset`) that the other options build on, as `base`. */
  readonly preset?: Preset;
  /** Longest text that is linted, UTF-16 code units. Default: 100,000. */
  readonly maxLength?: number;
}

export interface LintRequest {
  /** Default: `text`. */
  readonly format?: LintFormat;
  /** Facts of the post; front matter in the text wins over them. */
  readonly post?: Readonly<Record<string, unknown>>;
}

/** A position in the text: both count from 1; columns are UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A rewording to offer: put `text` in place of `range`. */
export interface LintSuggestion {
  readonly message: string;
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

/** A finding as plain JSON. */
export interface LintFinding {
  readonly ruleId: string;
  readonly severity: "error" | "warning" | "info";
  /** The whole message. */
  readonly message: string;
  /** The found text as the message shows it (personal data: masked). */
  readonly quote?: string;
  /** What. */
  readonly problem: string;
  /** Why. */
  readonly reason?: string;
  /** What to do. */
  readonly advice?: string;
  /** Items of the guideline. */
  readonly articles?: string;
  /** UTF-16 code units of the text. */
  readonly range: readonly [start: number, end: number];
  readonly start: Position;
  readonly end: Position;
  readonly suggestions: readonly LintSuggestion[];
}

/** Lints posts. Keeps no state between calls and may be called concurrently. */
export interface Linter {
  /**
   * @throws LintInputError where the text or the request cannot be linted
   */
  readonly lint: (text: string, request?: LintRequest) => Promise<readonly LintFinding[]>;
}

/** Why an input was refused. */
export type LintInputProblem =
  | "unknown-request"
  | "not-a-string"
  | "too-long"
  | "broken-text"
  | "unknown-format"
  | "format-unavailable";

/** The input cannot be linted; nothing is known about it. The message is Japanese. */
export class LintInputError extends Error {
  constructor(
    readonly problem: LintInputProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "LintInputError";
  }
}

const MAX_LENGTH = 100_000;
const EXTENSIONS: Readonly<Record<LintFormat, string>> = { text: ".txt", markdown: ".md", html: ".html" };
const SEVERITIES: Readonly<Record<number, LintFinding["severity"]>> = { 1: "warning", 2: "error", 3: "info" };

/**
 * A linter for servers and pages that do not run the textlint command.
 *
 * @throws Error where the preset has no rule that is on: a linter that finds nothing would look like a clean result
 */
export const createLinter = ({ preset, maxLength = MAX_LENGTH, ...input }: LinterOptions = {}): Linter => {
  const { rules, rulesConfig } = definePreset(preset === undefined ? input : { ...input, base: preset });
  const active = Object.entries(rules).flatMap(([ruleId, rule]) => {
    const config = rulesConfig[ruleId];
    return config === undefined || config === false ? [] : [{ ruleId, rule, config }];
  });
  if (active.length === 0) throw new Error("有効なルールが1つもありません。preset か rules の設定を確かめてください。");
  const kernel = new TextlintKernel();

  return {
    lint: async (text, { format = "text", post, ...unknown } = {}) => {
      checkNames(Object.keys(unknown));
      check(text, format, maxLength);
      // The kernel's ranges leave a byte order mark out; those of the findings are the caller's.
      const shift = text.startsWith("\ufeff") ? 1 : 0;
      const { messages } = await kernel.lintText(text.slice(shift), {
        filePath: `post${EXTENSIONS[format]}`,
        ext: EXTENSIONS[format],
        plugins: await pluginsFor(format),
        rules: active.map(({ ruleId, rule, config }) => ({
          ruleId,
          rule,
          options: { ...(config === true ? {} : config), ...(post === undefined ? {} : { post }) },
        })),
      });
      return messages.map((message) => findingOf(message, shift));
    },
  };
};

const checkNames = ([unknown]: readonly string[]): void => {
  if (unknown === undefined) return;
  const names = ["format", "post"];
  throw new LintInputError(
    "unknown-request",
    `「${unknown}」という項目はありません。${didYouMean(unknown, names)}書けるのは ${names.join(", ")} です。`,
  );
};

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const check = (text: unknown, format: string, maxLength: number): void => {
  if (typeof text !== "string") throw new LintInputError("not-a-string", "検査する本文が文字列ではありません。");
  if (text.length > maxLength) {
    throw new LintInputError(
      "too-long",
      `本文が長すぎます（${text.length} 文字）。${maxLength} 文字までに分けてください。`,
    );
  }
  if (text.includes("\ufffd") || LONE_SURROGATE.test(text)) {
    throw new LintInputError("broken-text", "本文の文字コードが壊れています。UTF-8 の文字列として渡してください。");
  }
  if (!FORMATS.some((known) => known === format)) {
    throw new LintInputError(
      "unknown-format",
      `形式「${format}」は検査できません。${FORMATS.join(", ")} のどれかにしてください。`,
    );
  }
};

/** CommonJS packages give their default export to Node's ES modules one level deeper than to bundlers. */
const unwrapped = <T extends object>(module: T | { readonly default: T }): T =>
  "default" in module ? module.default : module;

const pluginsFor = async (format: LintFormat): Promise<TextlintKernelPlugin[]> => {
  if (format === "text") return [{ pluginId: "text", plugin: unwrapped(textPlugin) }];
  if (format === "markdown") return [{ pluginId: "markdown", plugin: unwrapped(markdownPlugin) }];
  try {
    const { default: htmlPlugin } = await import("textlint-plugin-html");
    return [{ pluginId: "html", plugin: unwrapped(htmlPlugin) }];
  } catch (cause) {
    throw new LintInputError(
      "format-unavailable",
      "HTML を検査するには textlint-plugin-html を入れてください（npm install textlint-plugin-html）。",
      { cause },
    );
  }
};

/** @param shift code units of the text that the kernel did not see, at its start */
const findingOf = (
  { ruleId, severity, message, range, loc, suggestions = [] }: TextlintMessage,
  shift: number,
): LintFinding => {
  const rangeOf = ([start, end]: readonly [number, number]): [number, number] => [start + shift, end + shift];
  const positionOf = ({ line, column }: Position): Position => ({ line, column: line === 1 ? column + shift : column });
  return {
    ruleId,
    severity: SEVERITIES[severity] ?? "error",
    message,
    ...parseMessage(message),
    range: rangeOf(range),
    start: positionOf(loc.start),
    end: positionOf(loc.end),
    suggestions: suggestions.map(({ message: label, fix }) => ({
      message: label,
      range: rangeOf(fix.range),
      text: fix.text,
    })),
  };
};
