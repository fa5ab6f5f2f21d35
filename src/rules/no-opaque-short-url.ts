import { isWarnedOf } from "../context/keep.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { words } from "../core/options.js";

/** Third-party shorteners. Addresses a service gives its own pages (youtu.be, lin.ee, forms.gle, maps.app.goo.gl) say where they lead. */
const SHORTENERS = [
  "bit.ly",
  "tinyurl.com",
  "is.gd",
  "v.gd",
  "t.ly",
  "cutt.ly",
  "ow.ly",
  "x.gd",
  "goo.gl",
  "buff.ly",
  "rb.gy",
  "shorturl.at",
  "tiny.cc",
  "rebrand.ly",
  "bl.ink",
  "s.id",
  "ux.nu",
  "00m.in",
  "onl.la",
  "onl.tw",
  "qr.paps.jp",
  "urx.space",
  "urx3.nu",
  "p.tl",
  "j.mp",
  "dlvr.it",
  "ift.tt",
  "trib.al",
  "short.gy",
  "lnkd.in",
] as const;

const URL_HOST = /(?:https?:\/\/|(?<![\w.@/-]))((?:[a-z0-9-]+\.)+[a-z]{2,})\/[\w-]+/giu;

export const noOpaqueShortUrl = defineRule({
  meta: {
    id: "no-opaque-short-url",
    articles: { official: ["5(5)"], private: ["8(5)"] },
    tier: "review",
    offByDefault: true,
    summary: "行き先の分からない短縮URL",
    rationale: "リンク先が読めず、なりすましや誤解のもとになります",
    examples: {
      bad: ["詳しくは ⟦https://bit.ly/3xYzabc⟧ をご覧ください", "申込はこちら👉⟦tinyurl.com/abcd123⟧"],
      good: ["https://www.city.example.lg.jp/ をご覧ください", "https://youtu.be/abcdef12345 で公開中"],
    },
  },
  options: {
    shorteners: words(SHORTENERS, "短縮URLとみなすドメイン"),
  },
  *check(document, { options }): Iterable<Finding> {
    for (const at of document.matches(URL_HOST)) {
      const host =
        at.text
          .replace(/^https?:\/\//i, "")
          .split("/")[0]
          ?.toLowerCase() ?? "";
      if (!options.shorteners.includes(host) || isWarnedOf(document, at)) continue;
      yield { at, problem: "は行き先の分からない短縮URLです", advice: "リンク先のURLをそのまま書いてください" };
    }
  },
});
