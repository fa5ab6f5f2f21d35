import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Format } from "./lint.js";

/** A post of `test/corpus/`, written for one rule. */
export interface CorpusPost {
  readonly text: string;
  readonly format?: Format;
  readonly post?: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly expect: "flag" | "silent";
  /** A violation the rule is known not to see. */
  readonly missed?: boolean;
}

/** `examples` are the specification's, `posts` are by authors who had seen no pattern. */
export type CorpusFolder = "examples" | "posts";

const ROOT = join(__dirname, "../corpus");

/** Ids of the rules a folder has posts for. */
export const corpusIds = (folder: CorpusFolder): readonly string[] =>
  readdirSync(join(ROOT, folder)).map((name) => name.replace(/\.json$/, ""));

/** The posts for a rule, none where there is no file. */
export const corpusOf = (folder: CorpusFolder, id: string): readonly CorpusPost[] =>
  corpusIds(folder).includes(id)
    ? (JSON.parse(readFileSync(join(ROOT, folder, `${id}.json`), "utf8")) as CorpusPost[])
    : [];
