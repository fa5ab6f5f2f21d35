import { defineRule, type Finding } from "../core/define-rule.js";

/** What a post consists of: a correction of one of these is a correction of a post. */
const PART =
  "(?:投稿|ポスト|ツイート|ﾂｲｰﾄ|記事|お知らせ|告知|案内|発信|掲載(?:内容)?|内容|情報|記載|表記|表現|画像|写真|図|動画|リンク|URL|日付|日時|曜日|時刻|時間|会場|場所|名前|お名前|氏名|肩書|電話番号|番号|金額|料金|数字|件数|対象|チラシ|ポスター|ストーリーズ?|リール|一覧|カレンダー|ちらし|広報紙|[0-9]+月号|ページ|段落|対象年齢|休館日|締め?切り?|締切)";
const WRONG =
  "(?:誤り|誤(?:っ|った|表記|記|字|植|報|情報)|間違|まちがい|まちがえ|ミス|不適切|不正確|不備|勘違い|ご?迷惑|配慮(?:に|を|が)(?:欠|不足)|違って|違うと|違いまし|おかし)";
const MENDED =
  "(?:訂正|修正|削除|取り消|取り下げ|差し替え|差替え|直(?:し|しと)|消し|消去|再投稿|出し直|アップし直|上げ直|入れ(?:か|替|換)え|削(?:り|っ))";

/** A notice that a post was wrong or is gone. */
const NOTICES: readonly RegExp[] = [
  new RegExp(
    `${PART}(?:の(?:一部|中|なか))?(?:の|は|が|に|で|を|にも|について)?[^。\\n]{0,14}${WRONG}[^。\\n]{0,24}(?:ました|です|でした|ありま|ござい|ので|ため|いたし|して)`,
    "u",
  ),
  new RegExp(`${WRONG}[^。\\n]{0,20}${PART}[^。\\n]{0,14}(?:まし|ので|ため|です|でした|しま)`, "u"),
  new RegExp(
    `${PART}(?:を|は|の(?:一部|内容)?を)?[^。\\n]{0,8}${MENDED}(?:し(?:まし|て|い|と)|いたし|させて|まし|ます|て(?:い|お)|とき)`,
    "u",
  ),
  /【(?:お詫びと)?訂正(?:とお詫び)?】|【(?:お詫び|差し替え(?:ました)?|修正)】|お詫び\n[^\n]{0,60}誤り|(?:こっそり|そっと|さりげなく)(?:直|消|差し替)|(?:当該|その)(?:の)?(?:投稿|記事)(?:は|を)(?:消|削)|お詫びして訂正|訂正してお詫び|訂正いたします/u,
];

/** Right beside wrong, or the reason with what prevents it: then the reader knows. */
const RIGHT =
  /正しく(?:は|い)|(?<!訂|改)(?:誤|正)[)）】:：]|[(（【](?:誤|正)(?!確|し)|と(?:書|記載|表記|お伝え|ご?案内)[^。]{0,14}(?:が|けれど)[^。]{0,20}[「『]|正誤表|(?:^|\n)\s*正(?:$|[\s:「『])|→|⇒|➡|ではなく|でなく|(?:を|と(?:記載|し|書|お伝え|ご案内)).{0,24}(?:に(?:訂正|修正|改め|変更)|としま?した)|(?:が|は).{2,24}(?:です|となります|が正しい)(?:。|!|$).{0,20}(?:訂正|お詫び)|が正(?:しい|解|です)|本来は|実際(?:に)?は|変更後|訂正後|修正後/u;
/** The whole post is gone: there is no right text to give, but a reason and what prevents it. */
const WITHDRAWN = /削除|取り下げ|取り消/u;
const REASON =
  /理由(?:は|と)|原因(?:は|と)|ため(?:、|です)|によるもの|不足(?:が|に|で)|(?:確認|校正|見落とし|取り違え|思い込み|連絡ミス|勘違い)/u;
const PREVENTION = /再発|今後(?:は|、)|徹底|(?:二重|複数|ダブル)(?:の)?(?:確認|チェック)|体制|見直/u;

/** Corrections of applications, registers, exercises: nobody's post. */
const OTHER_MATTERS =
  /申請|届出|届け出|戸籍|住民票|通知カード|申告|登記|証明書|印鑑|訂正印|問題集|間違い(?:探し|さがし)|出し間違い|確定申告|更正|窓口で(?:手続|訂正)|手続き(?:できます|は)|納付書|議事録|答案|添削|パスワード|入力(?:間違|ミス)|アプリの不具合|詐欺|偽(?:アカウント|の)|なりすまし/u;

export const requireCorrectionDetail = defineRule({
  meta: {
    id: "require-correction-detail",
    articles: { official: ["5(4)"], private: ["8(2)"] },
    tier: "review",
    offByDefault: true,
    summary: "何が誤りで何が正しいかを書いていない訂正・削除のお知らせ",
    rationale: "何が誤りで何が正しいかが分からないと、誤解が残ります",
    examples: {
      bad: [
        "先ほどの投稿に誤りがありました。訂正してお詫びいたします",
        "不適切な表現がありましたので、当該投稿を削除いたしました",
      ],
      good: [
        "【訂正】開演時刻を「午後6時」としましたが、正しくは「午後5時」です",
        "住所の訂正は市民課で手続きできます",
        "ごみの出し間違いにご注意ください",
      ],
    },
  },
  *check(document): Iterable<Finding> {
    const { text } = document;
    if (!/誤|間違|まちがい|まちがえ|訂正|修正|削除|差し替え|不適切|取り消|直し|ミス/u.test(text)) return;
    if (RIGHT.test(text) || (WITHDRAWN.test(text) && REASON.test(text) && PREVENTION.test(text))) return;
    for (const notice of NOTICES) {
      const at = document.matches(notice).find((match) => !OTHER_MATTERS.test(document.sentenceAt(match).text));
      if (at === undefined) continue;
      yield {
        at,
        problem: "は訂正や削除の知らせですが、正しい内容が書かれていません",
        advice: "「（誤）…→（正）…」の形で両方を書き、削除だけなら理由と再発防止を添えてください",
      };
      return;
    }
  },
});
