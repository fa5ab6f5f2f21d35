import * as v from "valibot";
import { defineRule, type Finding } from "../core/define-rule.js";
import { structure } from "../core/options.js";
import { POST_FACTS, type PostFacts } from "../text/post.js";

/** What stays unchecked without a fact: Japanese, the "why" of a message. */
const NEEDED_FOR = {
  profile: "どちらの編を適用するか決められず、no-working-hours-post などが働きません",
  platform: "platform-post-limits など、媒体の決まりを見るルールが働きません",
  account: "登録されたアカウントかどうかを、no-impersonation が確かめられません",
  scheduledAt: "no-working-hours-post は時計を見られず、no-inconsistent-dates は年のない日付の曜日を確かめられません",
  displayName: "アカウントの表示名を、no-impersonation が確かめられません",
  identity: "投稿者の身元が書かれているかを、official-view-disclaimer が確かめられません",
  bio: "自己紹介にある断り書きを、official-view-disclaimer が読めません",
} as const satisfies Partial<Record<keyof PostFacts, string>>;

type FactName = keyof typeof NEEDED_FOR;
const FACT_NAMES = [
  "profile",
  "platform",
  "account",
  "scheduledAt",
  "displayName",
  "identity",
  "bio",
] as const satisfies readonly FactName[];
const DEFAULT_FACTS: readonly FactName[] = ["profile", "platform", "account", "scheduledAt"];

/** How to write a fact, where the general wording is too long for a message. */
const HOW: Partial<Record<FactName, string>> = { platform: "x, instagram など" };

const COMPLETE = { profile: "official", platform: "x", account: "@minato_city", scheduledAt: "2026-07-18T10:00" };

export const requirePostMetadata = defineRule({
  meta: {
    id: "require-post-metadata",
    articles: { official: ["4"], private: ["7"] },
    tier: "review",
    offByDefault: true,
    summary: "検査に要る投稿の事実（編・媒体・アカウント・日時）が書かれていない投稿",
    rationale: "投稿の事実がないと、どのルールを当てはめるか決められません",
    examples: {
      bad: [
        "図書館は明日から夏の特別展示です。",
        { text: "図書館は明日から夏の特別展示です。", post: { profile: "official", platform: "x" } },
        {
          format: "markdown",
          text: '---\nprofile: official\nplatform: x\naccount: "@minato_city"\n---\n\n図書館のお知らせです。',
        },
      ],
      good: [
        { text: "図書館は明日から夏の特別展示です。", post: COMPLETE },
        { text: "図書館は明日から夏の特別展示です。", post: { profile: "official" }, options: { facts: ["profile"] } },
        {
          format: "markdown",
          text: '---\nprofile: private\nplatform: [x, threads]\naccount: "@hamabe"\nscheduledAt: 2026-07-18T20:00\n---\n\n海を見てきました。',
        },
      ],
    },
  },
  options: {
    facts: structure(
      v.array(v.picklist(FACT_NAMES)),
      DEFAULT_FACTS,
      `${FACT_NAMES.join(", ")} のリスト`,
      "どの投稿にも書くことにする事実",
    ),
  },
  *check(document, { options, post }): Iterable<Finding> {
    if (document.text.trim() === "") return;
    for (const fact of new Set(options.facts)) {
      if (isKnown(post[fact])) continue;
      yield {
        problem: `${fact}（${POST_FACTS[fact].description}）が書かれていません`,
        reason: NEEDED_FOR[fact],
        advice: `front matter か設定 post に書いてください（${HOW[fact] ?? POST_FACTS[fact].expects}）`,
      };
    }
  },
});

const isKnown = (value: PostFacts[FactName]): boolean =>
  value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
