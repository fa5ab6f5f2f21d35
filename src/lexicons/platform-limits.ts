import type { Counting } from "../text/post-length.js";

/** What a platform takes in one post. */
export interface PlatformLimit {
  /** As a message names the platform. */
  readonly name: string;
  /** Greatest length of the text. */
  readonly length: number;
  readonly counting: Counting;
  /** How the platform counts, Japanese, without 「。」: the "why" of a message. */
  readonly howCounted: string;
  /** Greatest length of the title in characters. */
  readonly title?: number;
  /** Greatest number of hashtags. */
  readonly hashtags?: number;
  /** Greatest number of different addresses. */
  readonly links?: number;
  /** Where the figures stand, and when that was read there. */
  readonly source: string;
  readonly checkedOn: `${number}-${number}`;
  /** `false`: the figures come from second-hand reports. */
  readonly firstHand: boolean;
}

/** The limits of the platforms, in this one place. The option `limits` overrides them. */
export const PLATFORM_LIMITS = {
  x: {
    name: "X",
    length: 280,
    counting: "weighted",
    howCounted: "Xでは全角1字と絵文字1個を2、半角英数字を1、URLを23と数えます",
    source: "https://github.com/twitter/twitter-text/blob/master/config/v3.json",
    checkedOn: "2026-11",
    firstHand: true,
  },
  instagram: {
    name: "Instagram",
    length: 2200,
    counting: "characters",
    howCounted: "Instagramでは改行や絵文字も1字と数えます",
    hashtags: 5,
    source: "https://developers.facebook.com/docs/instagram-platform/content-publishing/",
    checkedOn: "2026-07",
    firstHand: false,
  },
  facebook: {
    name: "Facebook",
    length: 63_206,
    counting: "characters",
    howCounted: "Facebookでは改行も1字と数えます",
    source: "https://www.facebook.com/help/",
    checkedOn: "2026-07",
    firstHand: false,
  },
  threads: {
    name: "Threads",
    length: 500,
    counting: "emojiBytes",
    howCounted: "Threadsでは絵文字1個を4字以上と数えます",
    hashtags: 1,
    links: 5,
    source: "https://developers.facebook.com/documentation/threads/posts",
    checkedOn: "2026-11",
    firstHand: true,
  },
  youtube: {
    name: "YouTube",
    length: 5000,
    counting: "bytes",
    howCounted: "YouTubeの説明欄はバイトで数え、全角1字は3です",
    title: 100,
    hashtags: 60,
    source: "https://developers.google.com/youtube/v3/docs/videos",
    checkedOn: "2026-07",
    firstHand: false,
  },
  line: {
    name: "LINE",
    length: 5000,
    counting: "units",
    howCounted: "LINEでは絵文字1個を2字以上と数えます",
    source: "https://developers.line.biz/ja/docs/messaging-api/text-character-count/",
    checkedOn: "2026-11",
    firstHand: true,
  },
  bluesky: {
    name: "Bluesky",
    length: 300,
    counting: "graphemes",
    howCounted: "Blueskyでは見た目の1字を1と数えます",
    source: "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json",
    checkedOn: "2026-11",
    firstHand: true,
  },
} as const satisfies Readonly<Record<string, PlatformLimit>>;

export type LimitedPlatform = keyof typeof PLATFORM_LIMITS;
