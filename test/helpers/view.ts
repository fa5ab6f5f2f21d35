import { TextlintKernel } from "@textlint/kernel";
import markdownPlugin from "@textlint/textlint-plugin-markdown";
import textPlugin from "@textlint/textlint-plugin-text";
import { type DocumentView, viewOf } from "../../src/text/document.js";
import type { Format } from "./lint.js";

/** The view the rules get of a text, made by the real kernel and parsers. */
export const viewOfText = async (text: string, format: Format = "text"): Promise<DocumentView> => {
  let view: DocumentView | Promise<DocumentView> | undefined;
  await new TextlintKernel().lintText(text, {
    filePath: format === "markdown" ? "post.md" : "post.txt",
    ext: format === "markdown" ? ".md" : ".txt",
    plugins: [
      { pluginId: "text", plugin: textPlugin },
      { pluginId: "markdown", plugin: markdownPlugin },
    ],
    rules: [
      {
        ruleId: "view",
        rule: (context) => ({
          [context.Syntax.Document](node) {
            view = viewOf(node, context.getSource());
          },
        }),
      },
    ],
  });
  if (view === undefined) throw new Error("no document was visited");
  return view;
};
