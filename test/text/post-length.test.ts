import { describe, expect, it } from "vitest";
import { lengthOf, urlsIn, weightedLength } from "../../src/text/post-length.js";

/**
 * Weighted lengths after the conformance suite of twitter-text (`conformance/validate.yml`, the tests of weighted length
 * with emoji counted as one), Copyright 2018 Twitter, Inc., Apache License 2.0. Descriptions and expected lengths are
 * the suite's; long texts are written as repetitions of equal weight.
 */
const CONFORMANCE: readonly (readonly [description: string, text: string, weight: number])[] = [
  ["regular post with an address", "Hi http://test.co", 26],
  ["just an address", "http://test.co", 23],
  ["285 characters", `285 chars-${"xxxxxxxxxx-".repeat(25)}`, 285],
  ["address in the middle", `285 chars- http://www.twitter.com/jack ${"xxxxxxxxxx-".repeat(24)}`, 299],
  ["address at the end", `${"xxxxxxxxxx-".repeat(24)} http://www.twitter.com/jack `, 289],
  ["ten addresses", "https://www.twitter.com/aloha ".repeat(10), 240],
  ["160 CJK characters", "漢，".repeat(80), 320],
  ["160 emoji", "😷".repeat(160), 320],
  ["3 Latin and 160 CJK characters", `the${"漢，".repeat(80)}`, 323],
  ["a letter that NFC composes", `282 chars-${"xxxxxxxxxx-".repeat(24)}xxxxA\u0301x`, 280],
  ["single and double weights and a family", "H🐱☺👨‍👩‍👧‍👦", 7],
  ["emoji", "😷👾😡🔥💩", 10],
  ["skin tones and professions", "🙋🏽👨‍🎤", 4],
  ["blanks of general punctuation", "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b", 12],
  ["punctuation that weighs 1, and what does not", "‐‑‒–—―‖‗‘’‚‛“”„‟′″‴‵‶‷", 22],
  ["an address whose label is too long", `https://${"a".repeat(64)}.com/foo https://validurl.com`, 80 + 1 + 23],
  [
    "a bare domain of more than 63 characters",
    "randomurlrandomurlrandomurlrandomurlrandomurlrandomurlrandomurls.com",
    68,
  ],
  [
    "a host beyond 63 characters of Punycode",
    `${"あ".repeat(120)} http://${"あいうえおかきくけこ".repeat(5)}あいう.com`,
    358,
  ],
  [
    "a host within 63 characters of Punycode",
    `${"あ".repeat(120)} http://${"あいうえおかきくけこ".repeat(5)}あい.com`,
    264,
  ],
  ["140 families", "👨‍👩‍👧‍👦".repeat(140), 280],
  ["a keycap", "1⃣", 2],
  ["Unicode 10 emoji", "Unicode 10.0 emoji: 🤪; 🧕; 🧕🏾; 🏴󠁧󠁢󠁥󠁮󠁧󠁿", 34],
  ["Unicode 9 emoji", "Unicode 9.0 emoji: 🤠; 💃; 💃🏾", 29],
  ["invalid characters", "ABC\u202a\uffffABC\ufffe", 12],
  ["direction marks around an address", "\u2066\u202ahttp://foobar.پاکستان/\u202c\u2069", 31],
];

describe("weightedLength", () => {
  it.each(CONFORMANCE)("counts %s", (_, text, weight) => {
    expect(weightedLength(text)).toBe(weight);
  });

  it("gives half-width kana the weight of full-width kana", () => {
    expect(weightedLength("ｶﾅ")).toBe(4);
    expect(weightedLength("カナ")).toBe(4);
  });
});

describe("lengthOf", () => {
  it.each([
    ["characters", "海🎉\n", 3],
    ["emojiBytes", "海🎉", 5],
    ["emojiBytes", "❤️", 6],
    ["bytes", "aé海🎉", 10],
    ["units", "海🎉", 3],
    ["graphemes", "が👨‍👩‍👧‍👦🇯🇵", 3],
  ] as const)("%s of %s", (counting, text, length) => {
    expect(lengthOf(text, counting)).toBe(length);
  });
});

describe("urlsIn", () => {
  it.each([
    ["案内はhttps://www.city.example.lg.jp/a/b.html#cへ", ["https://www.city.example.lg.jp/a/b.html#c"]],
    ["（https://example.com/a_(b)）", ["https://example.com/a_(b)"]],
    ["example.com と city.example.jp/kouhou", ["example.com", "city.example.jp/kouhou"]],
    ["info@example.com ver.2.0 10.5km 株式会社.こむ", []],
  ])("in %s", (text, urls) => {
    expect(urlsIn(text).map((url) => url.text)).toEqual(urls);
  });
});
