import * as v from "valibot";
import { isQuoted } from "../context/keep.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { structure } from "../core/options.js";
import { type LimitedPlatform, PLATFORM_LIMITS, type PlatformLimit } from "../lexicons/platform-limits.js";
import type { DocumentView, Match } from "../text/document.js";
import { graphemeStarts, lengthOf, urlsIn } from "../text/post-length.js";
import { type PublishedText, publishedText } from "../text/published-text.js";

/** A hashtag as readers mean it; view text is folded, so `＃` is `#`. */
const HASHTAG = /(?<![\w/&#])#[\p{L}\p{M}\p{N}_]+/gu;
/** A hashtag that a sign in its middle cuts: #芦屋・秋まつり, #COVID-19, #Q&A. */
const CUT_HASHTAG = /(?<![\w/&#\p{L}])#[\p{L}\p{M}\p{N}_]+(?:[・\-&+.'’☆★♡♥♪][\p{L}\p{N}_]+)+/gu;
/** Digits alone make no hashtag on X. Short numbers count something (#1). */
const DIGITS_HASHTAG = /(?<![\w/&#\p{L}])#\d{3,}(?![\p{L}\p{N}_])/gu;
/** A hashtag right behind a Japanese letter is no hashtag on X: 今日は#秋まつり. */
const GLUED_HASHTAG =
  /(?<=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々])#(?=[\d_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;
/** A blank parts the sign from its word: 🍁 # 桜坂公園. At the start of a line it may be a heading. */
const SPACED_HASHTAG = /(?<=[^\s#][ \u3000])#[ \u3000]+[\p{Script=Han}\p{Script=Katakana}a-z][\p{L}\p{N}_ー]+/giu;

const LIMITED = ["x", "instagram", "facebook", "threads", "youtube", "line", "bluesky"] as const;
const most = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));
const overrides = v.record(
  v.picklist(LIMITED),
  v.strictObject({ length: most, title: most, hashtags: most, links: most }),
);

const SHORTEN = "短くするか、続きを別の投稿に分けてください";

export const platformPostLimits = defineRule({
  meta: {
    id: "platform-post-limits",
    articles: { official: ["6(3)"], private: ["9(5)"] },
    tier: "error",
    summary: "媒体の文字数・タグ数の上限を超える投稿、途中で切れるハッシュタグ",
    rationale: "媒体の決まりに合わない投稿は、送れないか、意図どおりに表示されません",
    examples: {
      bad: [
        { text: `${"海".repeat(140)}⟦辺⟧`, post: { platform: "x" } },
        { text: `${"海".repeat(495)}🎉⟦🎉⟧`, post: { platform: "threads" } },
        { text: "#秋 #紅葉 #海 #山 #祭り ⟦#旅⟧", post: { platform: "instagram" } },
        { text: "⟦#みなと・秋まつり⟧ に投稿してね", post: { platform: "x" } },
        { text: "会場から⟦#みなとまつり⟧ の様子です", post: { platform: ["x", "facebook"] } },
      ],
      good: [
        { text: "海".repeat(140), post: { platform: "x" } },
        {
          text: `${"海".repeat(128)}https://www.city.example.lg.jp/kouhou/2026/07/18/index.html`,
          post: { platform: "x" },
        },
        { text: "#みなとまつり2026 に投稿してね", post: { platform: ["x", "instagram"] } },
        "海".repeat(600),
      ],
    },
  },
  options: {
    limits: structure(
      overrides,
      {},
      `{x: {length, title, hashtags, links}, …} の形（媒体は ${LIMITED.join(", ")}）`,
      "媒体ごとの上限を置き換える（例: 有料プランのXなら {x: {length: 25000}}）",
    ),
  },
  *check(document, { options, post }): Iterable<Finding> {
    const platforms = [...new Set(post.platform)].filter(isLimited);
    if (platforms.length === 0) return;
    const published = publishedText(document);
    for (const platform of platforms) {
      const limit: PlatformLimit = { ...PLATFORM_LIMITS[platform], ...given(options.limits[platform]) };
      yield* tooLong(document, published, limit);
      yield* tooLongTitle(document, limit);
      yield* tooManyTags(document, limit);
      yield* tooManyLinks(document, limit);
    }
    if (platforms.some((platform) => platform !== "line")) yield* cutTags(document);
    if (platforms.includes("x")) yield* tagsUnknownToX(document);
  },
});

const isLimited = (platform: string): platform is LimitedPlatform => Object.hasOwn(PLATFORM_LIMITS, platform);

/** The override without what is left out of it. */
const given = (override: v.InferOutput<typeof overrides>[LimitedPlatform] | undefined): Partial<PlatformLimit> =>
  Object.fromEntries(Object.entries(override ?? {}).filter(([, value]) => value !== undefined));

function* tooLong(document: DocumentView, { text, offsets }: PublishedText, limit: PlatformLimit): Iterable<Finding> {
  // The platforms drop blanks at both ends.
  const whole = text.trimEnd();
  const lead = whole.length - whole.trimStart().length;
  const measure = (end: number): number => lengthOf(whole.slice(lead, end), limit.counting);
  // No way to count gives a UTF-16 unit more than 3.
  if (whole.length * 3 <= limit.length) return;
  const length = measure(whole.length);
  if (length <= limit.length) return;
  const start = firstBeyond(charactersOf(document, offsets), (next) => measure(next ?? whole.length) > limit.length);
  yield {
    at: document.match(start, document.text.trimEnd().length),
    problem: `は${limit.name}の上限を超えた部分です（上限${show(limit.length)}に対して${show(length)}）`,
    reason: limit.howCounted,
    advice: SHORTEN,
  };
}

/** The first character that no longer fits; `isTooMuch` is told where the next one starts. */
const firstBeyond = (
  characters: readonly (readonly [at: number, offset: number])[],
  isTooMuch: (next: number | undefined) => boolean,
): number => {
  let low = 0;
  let high = characters.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTooMuch(characters[middle + 1]?.[1])) high = middle;
    else low = middle + 1;
  }
  return characters[low]?.[0] ?? 0;
};

/** Where the characters of the view start, in the view and in the published text; an emoji is one, however joined. */
const charactersOf = (
  { text }: DocumentView,
  offsets: PublishedText["offsets"],
): readonly (readonly [at: number, offset: number])[] =>
  graphemeStarts(text).flatMap((at) => {
    const offset = offsets.get(at);
    return offset === undefined ? [] : [[at, offset] as const];
  });

function* tooLongTitle(document: DocumentView, { name, title }: PlatformLimit): Iterable<Finding> {
  const block = document.blocks.find(({ kind }) => kind === "title");
  if (title === undefined || block === undefined) return;
  const length = lengthOf(block.text, "characters");
  if (length <= title) return;
  const kept = Array.from(block.text).slice(0, title).join("").length;
  yield {
    at: document.match(block.start + kept, block.end),
    problem: `は${name}の題名の上限を超えた部分です（上限${show(title)}字に対して${show(length)}字）`,
    advice: "題名を短くしてください",
  };
}

function* tooManyTags(document: DocumentView, { name, hashtags }: PlatformLimit): Iterable<Finding> {
  if (hashtags === undefined) return;
  const tags = document.matches(HASHTAG).filter((tag) => isTagOfPost(document, tag));
  const first = tags[hashtags];
  const last = tags.at(-1);
  if (first === undefined || last === undefined) return;
  yield {
    at: document.match(first.start, last.end),
    problem: `は${name}で使えるハッシュタグの数を超えています（上限${hashtags}個に対して${tags.length}個）`,
    advice: "大切なタグだけを残してください",
  };
}

function* tooManyLinks(document: DocumentView, { name, links }: PlatformLimit): Iterable<Finding> {
  if (links === undefined) return;
  const urls = urlsIn(document.text);
  const different = urls.filter(({ text }, index) => urls.findIndex((url) => url.text === text) === index);
  const first = different[links];
  if (first === undefined) return;
  yield {
    at: document.match(first.start, first.end),
    problem: `は${name}で使えるリンクの数を超えています（上限${links}件に対して${different.length}件）`,
    advice: "リンクを減らすか、まとめたページのURLを1件だけ載せてください",
  };
}

function* cutTags(document: DocumentView): Iterable<Finding> {
  for (const at of document.matches(CUT_HASHTAG)) {
    if (!isTagOfPost(document, at)) continue;
    const sign = /[^\p{L}\p{M}\p{N}_#]/u.exec(at.text)?.[0] ?? "";
    yield {
      at,
      problem: `は「${sign}」のところで切れることがあるハッシュタグです`,
      reason: "記号をタグに含めない媒体やアプリでは、後ろの部分がタグになりません",
      advice: "記号を除いて続けて書くか、下線（_）に替えてください",
    };
  }
  for (const at of document.matches(SPACED_HASHTAG)) {
    if (isTagOfPost(document, at))
      yield {
        at,
        problem: "は「#」の後に空白があるので、ハッシュタグになりません",
        advice: "「#」と語の間の空白を取ってください",
      };
  }
}

function* tagsUnknownToX(document: DocumentView): Iterable<Finding> {
  for (const at of document.matches(DIGITS_HASHTAG)) {
    if (isTagOfPost(document, at))
      yield {
        at,
        problem: "は数字だけなので、Xではハッシュタグになりません",
        advice: "文字を足してください（#2026年 など）",
      };
  }
  for (const at of document.matches(GLUED_HASHTAG)) {
    if (!isDialled(at))
      yield {
        at,
        problem: "は直前に文字が続いているので、Xではハッシュタグになりません",
        advice: "「#」の前に空白か改行を入れてください",
      };
  }
}

/** A tag of this post, not one that is spoken of (「#芦屋」の検索結果). */
const isTagOfPost = (document: DocumentView, tag: Match): boolean => !isQuoted(document, tag) && !isDialled(tag);

/** A short telephone number (#7119, #9110), not a year. */
const isDialled = ({ text }: Match): boolean => /#(?!19|20)\d{4}(?!\d)/.test(text);

const show = (count: number): string => count.toLocaleString("en-US");
