/**
 * What writers and editors of a draft say to themselves and to one another. Sources of alternatives for patterns over
 * folded text. Nobody addresses readers with plain (not polite) verbs of editing, so these tell a note from the text.
 */

/** Words that mark a draft as unfinished, whatever stands around them. */
export const UNFINISHED =
  "要(?:確認|修正|調整|差し?替え?|差しかえ|加筆|追記|校正|校閲|清書|裏取り|ファクトチェック)|TODO|ToDo|FIXME|TBD|WIP|下書き|仮原稿|仮文|仮テキスト|仮置き|ダミー(?:テキスト|文|画像)?|書きかけ|未記入|未入力|確認中(?=\\s*[:?])|(?:確認|コメント|決裁|回答|返事|原稿|写真|素材|校正|校了|チェック|OK)待ち|数字(?:は)?仮|日付(?:は)?仮";

/** Verbs of editing that have no object outside a text. */
export const EDIT =
  "(?:書(?:く|き足す|き直す|き込む|き換える|き加える)|差し込む|差し替え(?:る|て)?|差しかえ(?:る)?|埋める|削除(?:する)?|追記(?:する)?|挿入(?:する)?|加筆(?:する)?|清書(?:する)?|転記(?:する)?|貼り付け(?:る)?|入れ替える|更新する|修正する|直す)(?:こと|やつ|つもり)?";

/** Verbs of editing that also have objects outside a text (火を消す, 塩を入れる): only with a part of the draft. */
export const HANDLE =
  "(?:消す|削る|残す|入れる|足す|貼る|はる|載せる|のせる|まとめる|考える|決める|選ぶ|整える|詰める|合わせる)(?:こと|やつ|つもり)?";

/** Verbs of finding out. */
export const FIND_OUT =
  "(?:確認(?:する)?|調べる|聞く|きく|確かめる|相談する|もらう|チェック(?:する)?|数える|考える|決める|追加する|更新する|修正する|調整する)(?:こと|やつ|つもり)?";

/** The draft's own parts. */
export const DRAFT_PART =
  "(?:ここ|この(?:行|段落|文|部分|箇所|一文|辺|へん|メモ|注)|(?:上|下|前|次)の(?:行|文|段落|案|一文)|片方|一方|どちらか|いずれか|不要な(?:方|ほう)|いらない(?:方|ほう)|本文|見出し|オチ|締めの(?:文|言葉)|書き出し|リード文?|キャプション|ハッシュタグ|肩書き?)";

/** People a writer asks before publishing. */
export const ASKED =
  "(?:課長|部長|係長|次長|局長|館長|園長|校長|上司|先輩|担当(?:者|課)?|広報|財政|総務|秘書|原課|所管課?|業者|先方|本人|講師|主催者?|事務局|デザイナー|[一-龠]{1,4}課|[一-龠]{1,3}さん)";

/** Finding out, then writing down: 数えて入れる, しらべて書く. */
export const FIND_THEN_WRITE =
  "(?:調べ|しらべ|数え|かぞえ|聞い|きい|確認し|確かめ|たしかめ|測っ|計算し|相談し|もらっ|決め|探し|拾っ|まとめ|選ん)[てで](?:から)?、?[^()、。\\n]{0,6}?(?:書く|書き足す|入れる|いれる|足す|載せる|のせる|貼る|はる|埋める|うめる|直す|差し替える|追記(?:する)?)(?:こと|やつ)?";

/** Media that are put into a post, and figures that are filled in: 地図はる, リンク入れる, 人数いれる. */
export const PUT_IN =
  "(?:(?:地図|写真|画像|リンク|URL|図|動画|QR(?:コード)?|ロゴ|チラシ|ポスター|イラスト|バナー|スクショ|タグ|ハッシュタグ|コメント|引用|出典)(?:を|は|も)?(?:ここに)?(?:はる|貼る|貼り付け(?:る)?|入れる|いれる|載せる|のせる|差し込む|つける|足す)|(?:数字|金額|人数|日付|日時|時間|料金|会場名|店名|電話番号|住所|名前)(?:を|は|も)?(?:ここに)?(?:入れる|いれる|埋める|うめる|足す|確認(?:する)?|調べる))(?:こと)?";

/** Proofreaders' and editors' remarks on a passage. */
export const REMARK =
  "(?:ここ|この(?:段落|行|文|一文|部分|表現|くだり))(?:は|って|も)?、?(?:いらない|要らない|不要|削(?:る|って(?:も)?(?:いい|OK))|カット|トル|イキ|ママ|ボツ|没|長い|長すぎ|微妙|変えたい|直したい|言い換え(?:る)?)|(?:もう少し|もっと)(?:短く|柔らかく|やわらかく|具体的に|明るく|平易に|簡潔に)(?:する|書く|したい)?|(?:タイトル|見出し|文面|文章|オチ|締め|キャッチ(?:コピー)?|リード)(?:は|を)?(?:考え中|未定|仮|考える)|(?:名前|数字|肩書き?|表記|正式名称?|金額)(?:は|を)?確認中";
