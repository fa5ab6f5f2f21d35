import { platformNoEngagementBait } from "../../src/rules/platform-no-engagement-bait.js";
import { cases } from "../helpers/cases.js";

cases(platformNoEngagementBait, {
  valid: [
    "いいね！と思うまちの風景を募集します。",
    "たくさんのいいね、ありがとうございます👍",
    "シェアサイクルの実証実験を始めました。",
    "行方不明の方を捜しています。拡散にご協力をお願いします。",
    "「シェアして当選」をうたう偽アカウントに注意！",
    "ガラスは袋に「キケン」と書いて出してください。",
    "コメント欄は閉じています。",
  ],
  invalid: [
    "⟦共感したらシェアして⟧ください🙏",
    "⟦いいねした人の中⟧から抽選で10名に！",
    "⟦お友だちを3人タグ付け⟧してね",
    "海派はハート、山派はリポスト！",
    "あと12人でフォロワー1万人、一人でも連れてきて！",
    { text: "---\nplatform: facebook\n---\n\n行きたい人は「いいね」👍", format: "markdown" },
  ],
});
