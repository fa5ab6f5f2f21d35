import { noReligiousPromotion } from "../../src/rules/no-religious-promotion.js";
import { cases } from "../helpers/cases.js";

cases(noReligiousPromotion, {
  valid: [
    "海辺神社の参道が工事で通行止めになります。",
    "宗教二世の方の相談窓口です。",
    "国指定文化財・旧海辺寺を特別公開します。",
    "霊感商法の勧誘に注意してください。",
    { text: "入信しませんか", post: { profile: "private" } },
  ],
  invalid: [
    "皆さんもこの機会に⟦入信⟧しませんか",
    { text: "市長が海辺神社に公式参拝しました", post: { profile: "official" } },
    "毎朝、仏さまの前で静かにすごすことをおすすめします",
  ],
});
