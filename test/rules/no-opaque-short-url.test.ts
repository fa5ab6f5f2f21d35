import { noOpaqueShortUrl } from "../../src/rules/no-opaque-short-url.js";
import { cases } from "../helpers/cases.js";

cases(noOpaqueShortUrl, {
  valid: [
    "https://www.city.example.lg.jp/ をご覧ください",
    "bit（ビット）の大きさについて学ぶ講座です。",
    "https://youtu.be/abcdef12345 で公開中です。",
    { text: "https://bit.ly/abc をご覧ください", options: { allow: ["bit.ly"] } },
    { text: "https://bit.ly/abc をご覧ください", options: { shorteners: ["x.gd"] } },
  ],
  invalid: [
    "詳しくは ⟦https://bit.ly/3xYzabc⟧ をご覧ください",
    "【重要】⟦http://t.ly/XyZ⟧",
    { text: "申込は ⟦go.example.jp/abc⟧ へ", options: { shorteners: ["go.example.jp"] } },
  ],
});
