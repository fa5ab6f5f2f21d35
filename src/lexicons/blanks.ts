/**
 * What a draft leaves blank. Sources of alternatives for patterns over folded text, shared by the rule about blanks
 * and the rule about masks, so that a place is either a blank (`会場：○○公民館`) or a mask (`○○課長がまた…`).
 */

/** Labels of an announcement. */
export const FIELD =
  "とき|ところ|開催日時?|日時|日程|期日|期間|時間|時刻|開演|開場|開始|集合(?:場所|時間)?|場所|会場|開催場所|行き?先|対象|定員|人数|費用|参加費|会費|料金|入場料|受講料|金額|価格|定価|講師|ゲスト|出演者?|司会|主催|共催|協力|後援|内容|テーマ|演題|タイトル|題名|件名|持ち物|申し?込み?(?:先|方法|期限|締切)?|応募(?:先|方法|期限|締切)|締め?切り?|〆切|しめきり|期限|問い?合わ?せ先?|問合先|連絡先|電話(?:番号)?|TEL|Tel|FAX|メール|担当者?(?:名)?|責任者|窓口|発行日?|掲載日|URL|リンク|ハッシュタグ|受付(?:時間|期間|場所)?|住所|所在地|氏名|名前|職名|部署名?";

/** Directly before a blank: a label with its colon, or a label that は ties to it. */
export const AFTER_FIELD = new RegExp(
  `(?:^|[\\s・●○■◆*>\\-【(])(?:お|ご)?(?:${FIELD})(?:\\s*[:】)]\\s*|は、?|\\s+)$`,
  "u",
);

/** The sentence explains a form, gives an example, or asks readers to fill a gap: the blank is meant. */
export const MEANT_BLANK =
  /例えば|たとえば|例[:)】]|【例|(?:記入|記載|入力|文|書き|作成|回答|表示|件名|投稿)例|(?:様|書)式|ひな形|雛形|テンプレート|書き方|書きかた|(?:の|という)(?:形|かたち|形式|ように|よう、|要領|順(?!位)|具合)|といった(?:具合|感じ|形)|と(?:ご)?(?:記入|記載|入力|明記|表記|表示|お書き|書いて|書き|打って|つけて|付けて)|(?:記入|入力)(?:し|して)(?:て)?ください|(?:入る|当てはまる|あてはまる)(?:の|言葉|ことば|語|文字|数字|もの|漢字|単語|の)?|に(?:何|なに)が入|に(?:ことば|言葉|名前|文字|答え)を(?:入れ|書)|埋めて|穴埋め|空欄|空所|虫食い|クイズ|なぞなぞ|大喜利|お題|伏せ字(?:の(?:ある|本|多い|まま)|が多|だらけ)|[○◯〇丸印]を(?:つけ|付け|囲|し(?:て)?ください)|判読|翻刻|欠字/u;

/** The sentence or post shows what swindlers or rumours say. */
export const SOMEBODY_ELSES =
  /詐欺|デマ|偽(?!り)|にせ(?:の|メール|サイト|電話|SMS)|なりすまし|不審な?(?:電話|メール|SMS|はがき|ハガキ|メッセージ)|迷惑メール|フィッシング|ヘイト|架空請求|誘導/u;
