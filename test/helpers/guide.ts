/** The recipes of a guide, taken from the guide itself, so that what readers copy is what the tests run. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./project.js";

export class Guide {
  private readonly text: string;

  /** @param name of a file in `docs/guides/` */
  constructor(name: string) {
    this.text = readFileSync(path.join(ROOT, "docs", "guides", name), "utf8");
  }

  /** The first fenced block that follows `marker` (a heading, a file's name…), which the guide has to have. */
  block(marker: string): string {
    const from = this.text.indexOf(marker);
    const code = from < 0 ? undefined : FENCED.exec(this.text.slice(from + marker.length))?.[1];
    if (code === undefined) throw new Error(`no block after ${marker}`);
    return code;
  }

  /** Every block of a language. */
  blocks(language: string): readonly string[] {
    return [...this.text.matchAll(new RegExp(FENCED, "gm"))].flatMap(([block, code = ""]) =>
      block.startsWith(`\`\`\`${language}\n`) ? [code] : [],
    );
  }
}

const FENCED = /^```\w*\n([\s\S]*?)^```$/m;
