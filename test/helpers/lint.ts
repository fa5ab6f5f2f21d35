import { TextlintKernel } from "@textlint/kernel";
import markdownPlugin from "@textlint/textlint-plugin-markdown";
import textPlugin from "@textlint/textlint-plugin-text";
import type { TextlintMessage } from "@textlint/types";
import type { Preset } from "../../src/core/preset.js";

export type Format = "text" | "markdown";

export interface LintInput {
  readonly text: string;
  readonly format?: Format | undefined;
  /** Options for every rule. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  readonly filePath?: string;
}

const kernel = new TextlintKernel();
const PLUGINS = [
  { pluginId: "text", plugin: textPlugin },
  { pluginId: "markdown", plugin: markdownPlugin },
];

/** Lints a text with the real kernel and the real plugins. Rules the preset switches off stay off. */
export const lint = async (
  preset: Preset,
  { text, format = "text", options = {}, filePath = format === "markdown" ? "post.md" : "post.txt" }: LintInput,
): Promise<readonly TextlintMessage[]> => {
  const { messages } = await kernel.lintText(text, {
    filePath,
    ext: format === "markdown" ? ".md" : ".txt",
    plugins: PLUGINS,
    rules: Object.entries(preset.rules).flatMap(([ruleId, rule]) => {
      const config = preset.rulesConfig[ruleId];
      if (config === false || config === undefined) return [];
      return [{ ruleId, rule, options: { ...(config === true ? {} : config), ...options } }];
    }),
  });
  return messages;
};
