import { requireCorrectionDetail } from "../../src/rules/require-correction-detail.js";
import { cases } from "../helpers/cases.js";

cases(requireCorrectionDetail, {
  valid: [
    "（誤）10月3日（木）→（正）10月3日（金）。お詫びして訂正いたします。",
    "昨日の投稿を削除しました。理由は確認不足です。今後は二人で確認します。",
    "誤って届いた通知カードは返送してください。",
    "間違い探しで全問正解🎉",
    "誤 中央公民館\n正 市民ホール\n会場の案内に誤りがありました。",
  ],
  invalid: [
    "先ほどの⟦投稿に誤りがありました⟧。訂正してお詫びいたします。",
    "【訂正】日付を修正しました。",
    "不適切な表現がありましたので、投稿を削除いたしました。",
  ],
});
