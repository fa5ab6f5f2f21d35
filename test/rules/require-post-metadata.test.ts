import { describe, expect, it } from "vitest";
import preset from "../../src/index.js";
import { requirePostMetadata } from "../../src/rules/require-post-metadata.js";
import { cases, lintWith } from "../helpers/cases.js";

const facts = { profile: "official", platform: "x", account: "@minato_city", scheduledAt: "2026-07-18T10:00" };
const text = "図書館は夏の特別展示です。";

cases(requirePostMetadata, {
  valid: [
    { text, post: facts },
    { text, post: { ...facts, platform: ["x", "line"] } },
    { text, post: { profile: "private" }, options: { facts: ["profile"] } },
    { text, options: { facts: [] } },
    {
      format: "markdown",
      text: `---\nprofile: official\nplatform: x\n---\n\n${text}`,
      post: { account: "@a", scheduledAt: "2026-07-18" },
    },
    "",
  ],
  invalid: [
    text,
    { text, post: { ...facts, account: "" } },
    { text, post: { ...facts, platform: [] } },
    { text, post: facts, options: { facts: ["displayName"] } },
    { format: "markdown", text: `---\nprofile: official\n---\n\n${text}` },
  ],
});

describe("require-post-metadata", () => {
  it("is off by default", () => {
    expect(preset.rulesConfig["require-post-metadata"]).toBe(false);
  });

  it("says which fact is missing, for which rule, and how to write it", async () => {
    const { platform: _, ...others } = facts;
    const messages = await lintWith(requirePostMetadata, { text, post: others });
    expect(messages.map(({ message }) => message)).toEqual([
      "platform（投稿する媒体）が書かれていません。platform-post-limits など、媒体の決まりを見るルールが働きません。front matter か設定 post に書いてください（x, instagram など）。（業務編4）",
    ]);
  });

  it("gives one finding a fact", async () => {
    expect(await lintWith(requirePostMetadata, { text })).toHaveLength(4);
  });
});
