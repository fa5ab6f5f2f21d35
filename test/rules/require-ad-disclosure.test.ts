import { requireAdDisclosure } from "../../src/rules/require-ad-disclosure.js";
import { cases } from "../helpers/cases.js";

cases(requireAdDisclosure, {
  valid: [
    "市民の方から写真提供をいただきました。おすすめの一枚です。",
    "【PR】人気カフェとのタイアップ企画で新メニューが登場！",
    "自腹で食べたランチ、最高でした。",
    "誕生日に友だちからケーキをもらった。最高！",
    "みなと市PR大使の就任式を行いました。",
    { text: "酒造さんからお酒をいただきました。おいしい！", post: { sponsored: false } },
  ],
  invalid: [
    "⟦メーカー様から商品をいただき⟧ました💄 おすすめです",
    "旅館さんにご招待いただき、最高の夜でした",
    "紹介コードは ABC123 です。ぜひ使ってね",
    "酒蔵さんから新作のお酒をいただきました！最高 #秋 #旅 #写真 #グルメ #PR",
    { text: "特産品を紹介します", post: { profile: "official", sponsored: true } },
    { text: "---\nsponsored: true\n---\n\n特産品を紹介します", format: "markdown" },
  ],
});
