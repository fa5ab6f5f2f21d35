import { describe, expect, it } from "vitest";
import { PLATFORM_LIMITS } from "../../src/lexicons/platform-limits.js";
import { platformPostLimits } from "../../src/rules/platform-post-limits.js";
import { type Case, cases, lintWith } from "../helpers/cases.js";

const on = (platform: string | readonly string[], text: string, options: Record<string, unknown> = {}): Case => ({
  text,
  post: { platform },
  options,
});
const sea = (count: number): string => "海".repeat(count);

cases(platformPostLimits, {
  valid: [
    sea(9000),
    on("tiktok", sea(9000)),
    on("blog", `#みなと・まつり ${sea(9000)}`),
    on("x", `${sea(140)}\n\n`),
    on("x", "ｶﾞ".repeat(70)),
    on("x", "👨‍👩‍👧‍👦".repeat(140)),
    on("x", `${sea(128)} https://www.city.example.lg.jp/very/long/path/to/page.html?x=1`),
    on("x", sea(1000), { limits: { x: { length: 25_000 } } }),
    on("threads", sea(500)),
    on("threads", "https://example.com/a ".repeat(9)),
    on("youtube", sea(1666)),
    on("line", sea(5000)),
    on("bluesky", "👨‍👩‍👧‍👦".repeat(300)),
    on("facebook", `#a #b #c #d #e #f ${sea(300)}`),
    // hashtags
    on("x", "#みなとまつり2026 #秋_祭り #9月1日の備え"),
    on("x", "#みなとまつり。雨の日は中止です"),
    on("x", "連載 #1 のつづきです。C#の講座も開きます"),
    on("instagram", "第#1 回"),
    on("instagram", "会場から#みなとまつり の様子です"),
    on("x", "https://www.city.example.lg.jp/page.html#a-b・c"),
    on("x", "「#みなと・まつり」は途中で切れるので使いません"),
    on("line", "#みなと・まつり"),
    on("x", "# 見出しのつもりの行\n本文"),
    // Markdown: the marks are not published
    { format: "markdown", text: `---\ntitle: ${sea(50)}\nplatform: x\n---\n\n**${sea(70)}**${sea(70)}\n` },
    { format: "markdown", text: `---\nplatform: x\n---\n\n[${sea(140)}](https://example.com/)\n` },
  ],
  invalid: [
    on("x", `${sea(140)}⟦辺⟧`),
    on("x", `${"a".repeat(279)}⟦海⟧`),
    on("x", `${"ｶﾞ".repeat(70)}⟦ｶﾞ⟧`),
    on("x", `${"👨‍👩‍👧‍👦".repeat(140)}⟦！⟧`),
    on("x", `${sea(70)}\n${sea(69)}⟦辺で⟧`),
    on("x", `${sea(120)}https://www.city.example.lg.jp/ ${sea(8)}⟦辺⟧`),
    on("threads", `${sea(495)}🎉⟦🎉⟧`),
    on("instagram", `${sea(2200)}⟦辺⟧`),
    on("facebook", `${sea(100)}⟦辺⟧`, { limits: { facebook: { length: 100 } } }),
    on("youtube", `${sea(1666)}⟦海辺⟧`),
    on("line", `${sea(4999)}⟦🎉⟧`),
    on("line", `${sea(500)}⟦辺⟧`, { limits: { line: { length: 500 } } }),
    on("bluesky", `${sea(300)}⟦辺⟧`),
    on(["x", "bluesky"], `${sea(140)}⟦${sea(10)}⟧`),
    on("instagram", "#a #b #c #d #e ⟦#f #g⟧"),
    on("instagram", "#a #b ⟦#c⟧", { limits: { instagram: { hashtags: 2 } } }),
    on("threads", "#秋 ⟦#紅葉⟧ の季節"),
    on("threads", `${[1, 2, 3, 4, 5].map((n) => `https://example.com/${n}`).join(" ")} ⟦https://example.com/6⟧`),
    on("instagram", "⟦#みなと・秋まつり⟧ に投稿してね"),
    on("facebook", "⟦#COVID-19⟧ の相談窓口"),
    on("x", "暮らしの ⟦#Q&A⟧ を更新"),
    on("x", "備えの日です ⟦#2026⟧"),
    on("x", "会場から⟦#みなとまつり⟧ の様子です"),
    on("x", "見ごろです🍁 ⟦# 桜坂公園⟧"),
    { format: "markdown", text: `---\ntitle: ${sea(100)}⟦辺⟧\nplatform: youtube\n---\n\n本文\n` },
    { format: "markdown", text: `---\nplatform: [x, line]\n---\n\n**${sea(140)}⟦辺⟧**\n` },
  ],
});

describe("platform-post-limits", () => {
  it("says how long the text is and how the platform counts", async () => {
    const [message] = await lintWith(platformPostLimits, {
      text: `${sea(140)}辺`,
      post: { platform: "x", profile: "official" },
    });
    expect(message?.message).toBe(
      '"辺" はXの上限を超えた部分です（上限280に対して282）。Xでは全角1字と絵文字1個を2、半角英数字を1、URLを23と数えます。短くするか、続きを別の投稿に分けてください。（業務編6(3)）',
    );
  });

  it("names every limit's source and the month it was read", () => {
    for (const { source, checkedOn } of Object.values(PLATFORM_LIMITS)) {
      expect(source).toMatch(/^https:\/\//);
      expect(checkedOn).toMatch(/^\d{4}-\d{2}$/);
    }
  });

  it("reports a wrong limit and goes on with the table", async () => {
    const messages = await lintWith(platformPostLimits, {
      text: sea(141),
      post: { platform: "x" },
      options: { limits: { x: { length: "long" } } },
    });
    expect(messages.map(({ message }) => message.includes("limits"))).toEqual([true, false]);
  });
});
