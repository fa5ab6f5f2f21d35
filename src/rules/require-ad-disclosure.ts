import { isInTitle, isMentioned, isQuoted } from "../context/keep.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import type { DocumentView, Match } from "../text/document.js";

/** A business, as posts name it. */
const BUSINESS =
  "(?:企業|会社|メーカー|お?店|店(?:主|長)|オーナー|社長|ホテル|旅館|カフェ|レストラン|食堂|居酒屋|ブランド|ショップ|サロン|ジム|美容(?:院|室)|酒造|酒蔵|製菓|工房|農園|不動産|スポンサー|広告(?:主|代理店)|代理店|営業(?:さん|の方)|PR会社|担当者|[ァ-ヶー一-龠A-Za-z]{2,12}(?:さん|様|さま))";
const GOODS =
  "(?:商品|製品|サンプル|試供品|新商品|新作|新メニュー|コスメ|化粧(?:水|品)|サプリ|プロテイン|お?酒|お?菓子|ケーキ|スイーツ|ランチ|ディナー|コース|お?食事|宿泊(?:券)?|お部屋|チケット|招待券|ペアチケット|無料券|優待券|ギフト(?:券|カード)?|商品券|金券|クーポン|施術|エステ|体験|一式|現物|グッズ|靴|バッグ|服|洋服|家電|ガジェット|カメラ|自転車|テント|お米|お茶|コーヒー)";
/** Received without paying. */
const RECEIVED =
  "(?:いただ(?:い(?:た|て(?=しま|き|お)|ちゃ)|き(?=まし|、))|頂(?:い(?:た|て(?:しま|き|お)|ちゃ)|き(?=まし|、))|もら(?:った|っちゃ|えて|って(?:る|い)|いま(?:した)|って(?:き|しま|ば))|貰(?:った|いま)|届きました|届いた|くださった|くださいまし|送って(?:くだ|いただ|くれ|もら)|提供(?:して(?:くだ|いただ|もら|くれ)|を(?:受け|いただ)|いただ|され|品)|ご提供|招待(?:して|を(?:受け|いただ)|いただ|され)|ご招待|ごちそう(?:に|し(?:て)?)|ご馳走(?:に|し(?:て)?)|タダで|ただで(?!さえ)|無料(?:で|にして|招待|提供)|献本|貸して(?:くだ|いただ)|使わせて(?:いただ|もら)|泊まらせて|食べさせて|体験させて)";
/** The writer praises it or sends readers there. */
const PRAISE =
  "(?:おすすめ|オススメ|お勧め|最高|おいし|美味し|うま(?:い|かっ|すぎ)|すてき|素敵|可愛|かわい|感動|大満足|満足|つるつる|うるおい|しっとり|ぜひ|是非|行ってみて|使ってみて|試してみて|食べてみて|買って|ポチ|チェック|お得|よかった|良かった|すごい|リピ(?:ート|決定|確)|手放せな|お気に入り|絶品|快適|便利|レビュー|レポ|手ごろ|急げ|店へ|宣伝|天国|割引|ふわふわ|親切|後をひ|行って(?:み|ん)|みんさい|一度どうぞ|お?立ち寄り|名前を出し|紹介(?:し|す)|ご紹介|感想|♡|💄|✨)";

const CONNECTIONS: readonly RegExp[] = [
  new RegExp(
    `${BUSINESS}(?:の[^。\\n]{0,8})?(?:から|より|に|が|の(?:ご)?(?:好意|厚意)で|、)[^。\\n]{0,24}?${RECEIVED}`,
    "u",
  ),
  new RegExp(`${GOODS}(?:を|も|が|の|、)?[^。\\n]{0,12}?${RECEIVED}`, "u"),
  /(?:モニター|アンバサダー|インフルエンサー|レビュアー|公式サポーター|イメージキャラクター)(?:として|に(?:当選|選ばれ|なり|就任|選んで)|当選|をさせて|やってます|させていただ|を務め)|(?:(?:^|[。!\s])案件|(?:PR|企業|コラボ)案件|タイアップ(?:企画|投稿|記事)?|スポンサー(?:さん|様)?)(?:です|(?:を)?(?:いただ|頂|もら|受け|やっ|で(?:新|紹介|お|の))|(?:で|の)[^。\n]{0,10}(?:紹介|登場|投稿))|タイアップ(?:で|し|した|企画)|(?:紹介|招待|お?友だち紹介|クーポン|割引|優待)コード(?:は|を|:|「|で|入力)[^。\n]{0,24}|(?:アフィリエイト|アフィ)(?:リンク|です|で|を(?:貼|踏))[^。\n]{0,12}(?:から|踏|買|ポチ|収入|貼)|(?:このリンク|下のリンク|プロフ(?:ィール)?のリンク)から(?:買|購入|登録|申し込)[^。\n]{0,14}(?:私|わたし|うち|ポイント|報酬|紹介料|収入)|(?:紹介料|報酬|謝礼|ギャラ|広告料|お?礼|バックマージン|ポイント)(?:を|が|も)?(?:いただ|もら|入(?:り|っ)|頂|出(?:て|る)|つ(?:き|い)て)|(?:様|さま|さん|企業|お店|会社|メーカー)(?:から|より)(?:の)?(?:ご)?依頼(?:で(?!き)|を(?:受け|いただ)|いただ|され|があ)[^。\n]{0,16}/u,
];

/** Clear at first sight. */
const LABEL =
  /(?:^|[\s【[(（#「])(?:PR|ＰＲ|AD|広告|プロモーション|Promotion|Sponsored|スポンサード|提供|タイアップ投稿|アフィリエイト広告)(?:[\]】)）\s:：」#]|$)|広告(?:を含み|です|として|であること)|プロモーションを含|(?:[一-龠ァ-ヶーA-Za-z]{2,20})(?:様|さん|社)?(?:の)?(?:提供|協賛)(?:です|でお送り|により|による投稿|を受けて(?:い|お))|提供[:：]|協賛[:：]|タイアップ広告|【[^】]{0,12}(?:PR|広告|提供|協賛)[^】]{0,12}】/iu;
/** A label after this many other tags is buried (消費者庁の運用基準: 大量のハッシュタグの中に埋もれさせる表示). */
const MOST_TAGS_BEFORE_LABEL = 4;

/** Gifts to the public, information, help: nothing is advertised. */
const PUBLIC_GIFT =
  /寄附|寄付|寄贈|贈呈(?:式|して)|感謝状|義援|支援物資|備蓄|献血|フードドライブ|フードバンク|写真(?:の)?提供|情報(?:の)?提供|資料(?:の)?提供|場所(?:の)?提供|画像(?:の)?提供|ご協力(?:を)?いただ|ご意見|お便り|お手紙|メッセージ|絵(?:手紙)?を|作品を|講師(?:を|に)|講演|取材(?:を|し|に)|広報紙|募集(?:して|し)|災害|ボランティア|自分で(?:買|購入)|自腹|自費|定価で|購入しました|買いました|誕生日|お土産|おみやげ|差し入れ|親から|実家(?:から|の)|近所(?:の|から)|同僚(?:に|から)|友(?:人|だち|達)(?:に|から|の)|先輩(?:に|から)|おばあ|おじい|お裾分け|おすそ分け|抽選で当|懸賞|福引|くじ|PR大使|就任式|お?祝い|結婚|ふるさと納税|返礼品|利害関係|お断り|辞退|受け取(?:れ|ら)|学生|児童|生徒|園児/u;

export const requireAdDisclosure = defineRule({
  meta: {
    id: "require-ad-disclosure",
    articles: { official: ["5(2)", "6(3)"], private: ["8(3)", "9(5)"] },
    tier: "review",
    summary: "提供・招待・報酬を受けた紹介なのに、広告だと分かる表示がない投稿",
    rationale:
      "広告と分からない表示は景品表示法の告示（ステマ規制）で禁じられ、利害関係者からの受領は服務の問題にもなりえます",
    examples: {
      bad: [
        "⟦メーカー様から商品をいただき⟧ました💄 おすすめです",
        { text: "特産品を紹介します", post: { profile: "official", sponsored: true } },
        { text: "⟦ホテルさんからご招待⟧いただき、宿泊してきました！最高", post: { profile: "official" } },
      ],
      good: [
        "【PR】人気カフェとのタイアップ企画で新メニューが登場！",
        "市民の方から写真提供をいただきました",
        "図書の寄贈をいただきました",
        "気になっていたカフェのケーキ、自腹で食べてきました。最高",
      ],
    },
  },
  *check(document, { post, options: { audit } }): Iterable<Finding> {
    const { text } = document;
    const labelled = isLabelled(text);
    if (post.sponsored === false || (labelled && !isBuried(text))) return;
    const connection = CONNECTIONS.flatMap((pattern) => document.matches(pattern)).find(
      (at) => audit || !isInnocent(document, at),
    );
    if (post.sponsored === true && connection === undefined) {
      yield {
        problem: "対価や提供を受けた投稿（sponsored）ですが、広告であることが本文から分かりません",
        advice: ADVICE,
      };
    } else if (connection !== undefined && (post.sponsored === true || labelled || isPromotion(text, connection))) {
      yield {
        at: connection,
        problem: labelled
          ? "とありますが、広告の表示がほかのタグに埋もれています"
          : "とありますが、広告であることを示す表示がありません",
        advice: ADVICE,
      };
    }
  },
});

const ADVICE = "本文の初めに「【PR】」や「○○社提供」と書き、受け取ってよいかを所属長に確かめてください";

const isLabelled = (text: string): boolean => LABEL.test(text);

const isBuried = (text: string): boolean => {
  const label = LABEL.exec(text);
  if (label === null) return false;
  const before = text.slice(0, label.index);
  const isTag = /#(?:PR|AD|広告|プロモーション|sponsored)/iu.test(
    text.slice(label.index, label.index + label[0].length + 1),
  );
  return isTag && (before.match(/#[^\s#]+/gu) ?? []).length >= MOST_TAGS_BEFORE_LABEL;
};

/** What was received is also praised or shown; paid or coded promotion speaks for itself. */
const isPromotion = (text: string, connection: Match): boolean =>
  new RegExp(PRAISE, "u").test(text) ||
  /案件|タイアップ|コード|アフィ|紹介料|報酬|謝礼|広告料|モニター|アンバサダー|依頼/u.test(connection.text);

const isInnocent = (document: DocumentView, at: Match): boolean => {
  const sentence = document.sentenceAt(at).text;
  return PUBLIC_GIFT.test(sentence) || isQuoted(document, at) || isInTitle(document, at) || isMentioned(document, at);
};
