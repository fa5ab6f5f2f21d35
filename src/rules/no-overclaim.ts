import { isInTitle, isMentioned, isQuoted } from "../context/keep.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import type { DocumentView, Match } from "../text/document.js";

/** A good that nobody can promise. */
const GOOD =
  "(?:安全|安心|大丈夫|無害|無事|成功|合格|当た(?:る|り)|当選|治(?:る|り)|痩せ|やせ|儲か|もうか|効(?:く|き|果)|満足|楽しめ|楽しい|喜|得(?:を|し)|損(?:は|を)?し(?:ない|ません)|後悔(?:は|を)?(?:し|させ)(?:ない|ません)|助か|救|防げ|防(?:ぎ|ぐこと)|元気に|健康に|若返|長生き|上達|できるように|解決|間に合|見られ|見え|釣れ|咲(?:く|き))";
const SURE =
  "(?:絶対(?:に)?|100%|百パーセント|必ず|確実(?:に)?|間違いなく|まちがいなく|完全(?:に)?|永久に|どなたでも必ず|誰でも(?:必ず|確実に|絶対)|いつでも必ず)";
const BAD =
  "(?:リスク|副作用|危険(?:性)?|影響|問題|心配|不安|被害|事故|放射(?:能|線)|健康被害|後遺症|待ち時間|失敗|痛み|害|不具合|間違い|犯罪|いじめ|渋滞)";

const GUARANTEES: readonly RegExp[] = [
  new RegExp(`${SURE}(?:に|の|、)?[^。\\n、]{0,10}?${GOOD}(?!(?:ため|よう|こと(?:は|も)(?:でき|あり)))`, "u"),
  new RegExp(
    `${BAD}(?:は|が|も|の(?:心配|おそれ)は?)?[、]?(?:一切|いっさい|もう|まったく|全く|絶対(?:に)?|全然|これっぽっちも|ゼロ|一つも|ひとつも|何ひとつ|二度と)[^。\\n]{0,4}(?:(?<!まら|進ま|さら|はなら)な(?:い(?!わけ|とは|ように)|く)|あり?ません(?!か)|ゼロ|起き(?:ない|ません)|ございません|あり得|ありえ)|${BAD}(?:は|が)?ゼロ(?:です|だ|！|!|。|の(?:まち|町|街))`,
    "u",
  ),
  /(?:ことを|が|を|と)?(?:私(?:たち|ども)?が|職員が|市が|課長が)?(?:お約束|約束|請け合|太鼓判)(?:し(?:ます|て)|い(?:ます|たし)|を押し)|(?:壊れ|溢れ|あふれ|漏れ|止ま|切れ|負け|枯れ|浸水し|浸か|沈ま|倒れ|遅れ|混ま|並ば|外れ|被災し|停電し)(?:る|れる)?(?:こと|心配)(?:は|が)(?:(?:まず|絶対に|もう|二度と|決して|一切|いっさい)?(?:あり?ません|ない|ございません|あり得ません|ありえません))/u,
  /(?:断言|確信)し(?:ます|て(?:い)?(?:ます|おります))|あり(?:え|得)(?:ません|ない)(?:[。!]|$|です)|非の打ちどころ(?:が|は)?(?:な|あり?ませ)|(?:誰(?:も|ひとり|一人)|ひとりも|一人も|ひとつも|どの[^。\n]{1,8}も)[^。\n]{0,10}(?:いません(?!でした)|おらん|おりません(?!でした)|追いつけ|かない?ません)|(?:転ぶ|困る|悩む|迷う|後悔する|後悔した|失敗する|病気になる|待つ)(?:人|方|ところ|理由)(?:は|が|も)(?:もう|ひとりも|どこにも)?[^。\n]{0,8}(?:(?:出|い|おり|あり|見当たり)ません(?!でした)|おらん|いなくな)|(?:悩み|不安|疲れ|痛み|ストレス)(?:は|が|も)(?:すべて|きれいさっぱり|すっかり|全部|一気に)[^。\n]{0,6}(?:片づ|消え|なくな|解決|吹き飛)/u,
];
const SUPERLATIVES =
  /(?:日本|世界|全国|県内|国内|関西|九州|東北|西日本|東日本|近畿|地球|市内|宇宙|この世)(?:で(?:も)?)?(?:一(?!周|人|致|部|般|覧|緒|家|帯|斉|時|員|律|番短い手紙)|いち(?:ばん)?|ナンバーワン|No\.?1|トップ(?!クラス|ページ|ギア|リーグ)|最(?:大|高|安|多|速|古|強|良|上|先端)(?!限|級の寒|裁|気温|峰)級?|初|唯一)|(?:業界|史上|世界史上|観測史上)(?:初|最(?:大|高|多))|(?:どこ|だれ|誰|何)よりも[^。\n]{0,10}(?:い|な|く)|他(?:に|の追随)(?:類を見な|は(?:あり|な)|を許さ)|右に出る(?:もの|者)(?:は|が)(?:な|い)|(?:No\.?|ナンバー)1(?!\d)|ピカイチ|天下一(?!品)|並ぶ(?:もの|者)(?:は|が|の)な/u;

/** Where the claim comes from. */
const SOURCED =
  /調べ|調査|統計|認定|ギネス|https?:|年度(?:実績|末|の)|[0-9]{4}年(?:時点|現在|の)|時点|現在|(?:省|庁|県|協会|大学|機構|研究所|新聞)(?:の|による|によると|調)|によれば|によると|ランキング|第[0-9一二三]位|受賞|法(?:律)?で|条例|登録|出典|※/u;
/** Denied, asked, forbidden, hoped for: nothing is claimed. */
const NOT_CLAIMED =
  /(?:ない|ません|わけ(?:では|じゃ)|とは(?:限|言え|いえ))|(?:ないで|しないで)|(?:ください|下さい|ましょう|たい(?:です|と)|ように|目指|めざ|か[?]|でしょうか|かも|とは何)/u;
/** The denial is denied: 「副作用が全くないわけではありません」. */
const DENIED = /わけ(?:では|じゃ)|とは(?:限|言え|いえ)/u;
/** The post itself takes the claim back. */
const RENOUNCED = /根拠が(?:確|な|示|見)/u;
const WARNED = /根拠が|看板|以前の|うたう|うたい文句|勧誘|詐欺|注意|悪質|トラブル|相談|誇大|景品表示|信じ/u;

export const noOverclaim = defineRule({
  meta: {
    id: "no-overclaim",
    articles: { official: ["5(5)"], private: ["8(5)"] },
    tier: "review",
    offByDefault: true,
    summary: "根拠のない保証や最上級",
    rationale: "条件や根拠のない断定は、誤解を招きます",
    examples: {
      bad: ["この水は⟦絶対に安全⟧です", "ワクチンに⟦副作用は一切ありません⟧", "⟦日本一⟧おいしいパンの街です"],
      good: [
        "安全性は国の基準に基づき確認しています",
        "絶対に一人で悩まないでください",
        "「必ず儲かる」とうたう勧誘にご注意ください",
        "『日本一短い手紙』コンクール",
      ],
    },
  },
  *check(document, { options: { audit } }): Iterable<Finding> {
    for (const guarantee of GUARANTEES) {
      for (const at of document.matches(guarantee)) {
        if (
          DENIED.test(at.text) ||
          NOT_CLAIMED.test(document.text.slice(at.end, document.sentenceAt(at).end)) ||
          (!audit && isInnocent(document, at))
        )
          continue;
        yield {
          at,
          problem: "は条件のない保証です",
          advice: "条件・範囲・根拠（いつ、どこが確認したか）を書いてください",
        };
      }
    }
    for (const at of document.matches(SUPERLATIVES)) {
      if (
        DENIED.test(at.text) ||
        NOT_CLAIMED.test(document.text.slice(at.end, document.sentenceAt(at).end)) ||
        SOURCED.test(document.sentenceAt(at).text) ||
        (!audit && isInnocent(document, at))
      )
        continue;
      yield {
        at,
        problem: "は根拠の書かれていない最上級です",
        advice: "調査名・時点・出典を書くか、事実だけの言い方にしてください",
      };
    }
  },
});

const isInnocent = (document: DocumentView, at: Match): boolean =>
  isInTitle(document, at) ||
  isMentioned(document, at) ||
  isQuoted(document, at) ||
  WARNED.test(document.sentenceAt(at).text) ||
  document.has(RENOUNCED);
