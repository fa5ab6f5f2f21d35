import * as v from "valibot";
import type { Profile } from "../guideline.js";
import { parseMoment } from "./moment.js";
import { asking, nearest } from "./nearest.js";

/** Where a post is published. */
export const PLATFORMS = [
  "x",
  "facebook",
  "instagram",
  "threads",
  "youtube",
  "line",
  "bluesky",
  "tiktok",
  "note",
  "blog",
] as const;
export type Platform = (typeof PLATFORMS)[number];

/** A picture or film that goes with the post. */
export interface Media {
  readonly src?: string | undefined;
  /** Taken or made by the poster. */
  readonly own?: boolean | undefined;
  /** Whose work it is. */
  readonly credit?: string | undefined;
  /** People can be recognised in it. */
  readonly people?: boolean | undefined;
  /** They have agreed to its publication. */
  readonly consent?: boolean | undefined;
}

/** A stretch of working time outside the usual hours. */
export interface Shift {
  readonly start: Date;
  readonly end: Date;
}

/** What is known of a post besides its text. Every fact may be missing. */
export interface PostFacts {
  readonly profile?: Profile;
  readonly platform?: readonly Platform[];
  readonly account?: string;
  readonly displayName?: string;
  readonly bio?: string;
  readonly identity?: string;
  readonly scheduledAt?: Date;
  readonly embargo?: Date;
  /** Day of the post as front matter of blogs has it; a fallback for the year of dates. */
  readonly date?: Date;
  readonly approvedBy?: string;
  readonly publishedSource?: string;
  readonly media?: readonly Media[];
  readonly sponsored?: boolean;
  readonly onLeave?: boolean;
  readonly shift?: readonly Shift[];
  readonly replyTo?: string;
  readonly repostOf?: string;
  readonly correction?: boolean;
}

export type PostFactName = keyof PostFacts;

const EXPECTS_MOMENT = "「2026-07-18T10:00+09:00」の形の日時（時差を書かなければ日本時間）";
const EXPECTS_SHIFT = "「2026-07-18T22:00/07:00」の形の勤務時間のリスト";

const moment = v.pipe(
  v.union([v.string(), v.date()]),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { value } = dataset;
    const parsed = typeof value === "string" ? parseMoment(value) : value;
    if (parsed === undefined || Number.isNaN(parsed.getTime())) {
      addIssue({ message: EXPECTS_MOMENT });
      return NEVER;
    }
    return parsed;
  }),
);

const shift = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Shift => {
    const parsed = parseShift(dataset.value);
    if (parsed === undefined) {
      addIssue({ message: EXPECTS_SHIFT });
      return NEVER;
    }
    return parsed;
  }),
);

const parseShift = (text: string): Shift | undefined => {
  const [from = "", to = ""] = text.split("/");
  const start = parseMoment(from);
  const sameDay = /^\d{1,2}:\d{2}$/.test(to.trim())
    ? `${from.slice(0, 10)}T${to.trim().padStart(5, "0")}${zoneOf(from)}`
    : to;
  const end = parseMoment(sameDay);
  if (start === undefined || end === undefined) return undefined;
  return { start, end: end.getTime() <= start.getTime() ? new Date(end.getTime() + 86_400_000) : end };
};

const zoneOf = (text: string): string => /(?:Z|[+-]\d{2}:?\d{2})$/i.exec(text.slice(10))?.[0] ?? "";

const oneOrMany = <const Values extends readonly string[]>(values: Values) =>
  v.pipe(
    v.union([v.picklist(values), v.array(v.picklist(values))]),
    v.transform((value): readonly Values[number][] =>
      Array.isArray(value) ? (value as Values[number][]) : [value as Values[number]],
    ),
  );

interface Fact {
  readonly schema: v.GenericSchema<unknown, unknown>;
  /** What is allowed, to be said in a message. */
  readonly expects: string;
  readonly description: string;
}

const text = (description: string): Fact => ({ schema: v.string(), expects: "文字列", description });
const flag = (description: string): Fact => ({ schema: v.boolean(), expects: "true または false", description });
const time = (description: string): Fact => ({ schema: moment, expects: EXPECTS_MOMENT, description });

/** The facts with their schemas: one table for front matter, the `post` option and the docs. */
export const POST_FACTS: Readonly<Record<PostFactName, Fact>> = {
  profile: {
    schema: v.picklist(["official", "private"]),
    expects: "official（業務編）または private（プライベート編）",
    description: "どちらの編の投稿か",
  },
  platform: {
    schema: oneOrMany(PLATFORMS),
    expects: `${PLATFORMS.join(", ")} のどれか、またはそのリスト`,
    description: "投稿する媒体",
  },
  account: text("投稿するアカウント（@から始まる名前）"),
  displayName: text("アカウントの表示名"),
  bio: text("アカウントの自己紹介"),
  identity: text("投稿者の所属や氏名"),
  scheduledAt: time("投稿する日時"),
  embargo: time("情報を公開してよくなる日時"),
  date: time("記事の日付"),
  approvedBy: text("組織としての訂正・反論を承認した人"),
  publishedSource: text("公表済みの出典"),
  media: {
    schema: v.array(
      v.strictObject({
        src: v.optional(v.string()),
        own: v.optional(v.boolean()),
        credit: v.optional(v.string()),
        people: v.optional(v.boolean()),
        consent: v.optional(v.boolean()),
      }),
    ),
    expects: "{src, own, credit, people, consent} のリスト",
    description: "添える画像や動画と、その権利・同意",
  },
  sponsored: flag("対価や提供を受けた投稿か"),
  onLeave: flag("休暇中の投稿か"),
  shift: { schema: v.array(shift), expects: EXPECTS_SHIFT, description: "通常と異なる勤務時間" },
  replyTo: text("返信する相手や投稿"),
  repostOf: text("再投稿する元の投稿"),
  correction: flag("訂正の投稿か"),
};

export const POST_FACT_NAMES = Object.keys(POST_FACTS) as readonly PostFactName[];

/** Facts that could be read, and a Japanese sentence for each that could not. */
export interface ReadFacts {
  readonly facts: PostFacts;
  readonly problems: readonly string[];
}

/**
 * Reads the facts from an object. A wrong value is left out and named in `problems`.
 *
 * @param where how to name the place in a message, e.g. `front matter`
 * @param closed whether a name that is no fact is a problem (an option) or somebody else's business
 *   (front matter, unless it is nearly the name of a fact)
 */
export const readFacts = (raw: Readonly<Record<string, unknown>>, where: string, closed: boolean): ReadFacts => {
  const facts: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(raw)) {
    const fact = Object.hasOwn(POST_FACTS, name) ? POST_FACTS[name as PostFactName] : undefined;
    if (fact === undefined) {
      const meant = nearest(name, POST_FACT_NAMES);
      if (closed || (meant !== undefined && name.length > 4))
        problems.push(unknownName(where, name, POST_FACT_NAMES, meant));
    } else if (value !== null && value !== undefined) {
      const result = v.safeParse(fact.schema, value);
      if (result.success) facts[name] = result.output;
      else
        problems.push(
          `${where}の「${name}」の値 ${show(value)} は使えません。${fact.expects}を書いてください。この値は無視しました。`,
        );
    }
  }
  return { facts, problems };
};

/** The sentence for a name that nobody reads. */
export const unknownName = (
  where: string,
  name: string,
  allowed: readonly string[],
  meant = nearest(name, allowed),
): string => `${where}の「${name}」という名前はありません。${asking(meant)}使える名前は ${allowed.join(", ")} です。`;

/** A value as a message shows it: short, on one line. */
export const show = (value: unknown): string => {
  const written = typeof value === "string" ? value : toJson(value);
  return `「${written.replaceAll('"', "'").replace(/\s+/g, " ").slice(0, 40)}」`;
};

const toJson = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // A value that contains itself (an alias of YAML can do that), or one that JSON has no spelling for.
    return typeof value === "object" ? "{…}" : String(value);
  }
};
