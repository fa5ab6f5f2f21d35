import { foldWidth } from "./fold.js";
import { MappedText } from "./mapped-text.js";
import { type ReadFacts, readFacts } from "./post.js";

/** What the front matter of a Markdown post says. */
export interface FrontMatter extends ReadFacts {
  /** Title of the post, which is published like the text; mapped to the source. */
  readonly title: MappedText | undefined;
}

export const NO_FRONT_MATTER: FrontMatter = { facts: {}, problems: [], title: undefined };

const UNREADABLE =
  "front matter を YAML として読めないため、投稿の事実（profile など）は使わずに本文だけを検査しました。字下げ・コロンの後の空白・引用符を確かめてください。";

/**
 * Reads front matter. YAML that cannot be parsed is one problem, never an exception.
 *
 * @param yaml the lines between the `---` marks
 * @param offset where `yaml` starts in the source, UTF-16 code units
 */
export const readFrontMatter = async (yaml: string, offset: number): Promise<FrontMatter> => {
  // Most drafts have no front matter: the parser is loaded when the first one comes.
  const { isMap, isScalar, parseDocument } = await import("yaml");
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: "silent" });
  const root = document.contents;
  if (document.errors.length > 0) return { ...NO_FRONT_MATTER, problems: [UNREADABLE] };
  if (root === null) return NO_FRONT_MATTER;
  if (!isMap(root)) return { ...NO_FRONT_MATTER, problems: [UNREADABLE] };
  let values: Record<string, unknown>;
  try {
    values = document.toJS({ maxAliasCount: 100 }) as Record<string, unknown>;
  } catch {
    return { ...NO_FRONT_MATTER, problems: [UNREADABLE] };
  }
  const title = root.items.find(({ key }) => isScalar(key) && key.value === "title")?.value;
  return {
    ...readFacts(values, "front matter", false),
    title: isScalar(title) ? mapScalar(yaml, offset, title) : undefined,
  };
};

const mapScalar = (
  yaml: string,
  offset: number,
  scalar: { value: unknown; range?: readonly number[] | null },
): MappedText | undefined => {
  const { value, range } = scalar;
  if (typeof value !== "string" || range == null) return undefined;
  const [start = 0, end = 0] = range;
  const inside = yaml.slice(start, end).indexOf(value);
  const builder = MappedText.builder();
  if (inside >= 0) builder.verbatim(value, offset + start + inside);
  else builder.standIn(value, offset + start, offset + end);
  return foldWidth(builder.build());
};
