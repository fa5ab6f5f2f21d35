import { type Composition, composedIn } from "../context/composed.js";
import { isInTitle, isMentioned, isQuoted } from "../context/keep.js";
import { sentencesAround, together } from "../context/nearby.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import type { DocumentView, Match } from "../text/document.js";

/** A business, as posts name it. */
const BUSINESS =
  "(?:企業|会社|メーカー|お?店|店(?:主|長)|オーナー|社長|ホテル|旅館|カフェ|レストラン|食堂|居酒屋|ブランド|ショップ|サロン|ジム|美容(?:院|室)|酒造|酒蔵|製菓|工房|農園|不動産|スポンサー|広告(?:主|代理店)|代理店|営業(?:さん|の方)|PR会社|担当者|[ァ-ヶー一-龠A-Za-z]{2,12}(?:さん|様|さま))";
const GOODS =
  "(?:商品|製品|サンプル|試供品|新商品|新作|新メニュー|コスメ|化粧(?:水|品)|サプリ|プロテイン|お?酒|お?菓子|ケーキ|スイーツ|ランチ|ディナー|コース|お?食事|宿泊(?:券)?|お部屋|チケット|招待券|ペアチケット|無料券|優待券|ギフト(?:券|カード)?|商品券|金券|クーポン|施術|エステ|体験|一式|現物|グッズ|靴|バッグ|服|洋服|家電|ガジェット|カメラ|自転車|テント|お米|お茶|コーヒー)";
/** Received without paying. */
const RECEIVED =
  "(?:招(?:い|か)(?:て|れ)(?:いただ|もら|くだ|て(?!い?な)|、|まし)|(?<!(?:来|教え|見せ|話し|聞かせ|協力し|参加し|手伝っ|説明し)て)いただ(?:い(?:た|て(?=しま|き|お)|ちゃ)|き(?=まし|、))|もろ(?:た|て(?!い))|頂(?:い(?:た|て(?:しま|き|お)|ちゃ)|き(?=まし|、))|もら(?:った|っちゃ|えて|って(?:る|い)|いま(?:した)|って(?:き|しま|ば))|貰(?:った|いま)|届きました|届いた|くださった|くださいまし|送って(?:くだ|いただ|くれ|もら)|提供(?:して(?:くだ|いただ|もら|くれ)|を(?:受け|いただ)|いただ|され|品)|ご提供|招待(?:して|を(?:受け|いただ)|いただ|され)|ご招待|ごちそう(?:に|し(?:て)?)|ご馳走(?:に|し(?:て)?)|タダで|ただで(?!さえ)|無料(?:で|にして|招待|提供)|献本|貸して(?:くだ|いただ)|使わせて(?:いただ|もら)|泊まらせて|食べさせて|体験させて)";
/** The writer praises it or sends readers there. */
const PRAISE =
  "(?:おすすめ|オススメ|お勧め|最高|おいし|美味し|うま(?:い|かっ|すぎ)|すてき|素敵|可愛|かわい|感動|大満足|満足|つるつる|うるおい|しっとり|ぜひ|是非|行ってみて|使ってみて|試してみて|食べてみて|買って|ポチ|チェック|お得|よかった|良かった|すごい|リピ(?:ート|決定|確)|手放せな|お気に入り|絶品|快適|便利|レビュー|レポ|手ごろ|急げ|店へ|宣伝|天国|一択|買うなら|選ぶなら|(?:行く|泊まる|食べる|頼む|家探し|髪)なら(?:ここ|これ)|即買い|買いです|欲しくな|イチオシ|いちおし|一石二鳥|店頭(?:で|へ)|文句なし|やみつき|(?:食べ|飲み|つまみ)(?:だし|始め)?たら止まら|自信を持って|足を運んで|割引|ふわふわ|親切|後をひ|行って(?:み|ん)|みんさい|一度どうぞ|お?立ち寄り|名前を出し|紹介(?:し|す)|ご紹介|感想|♡|💄|✨)";

const CONNECTIONS: readonly RegExp[] = [
  // 家電量販店さまのご協力で最新の炊飯器を試しました; 私のリンク経由で…私にもポイント; 感想を頼まれていたので
  new RegExp(
    `${BUSINESS}の(?:ご)?(?:協力|厚意|好意|計らい)(?:で|により|のもと)[^。\\n]{0,6}?(?:最新|新型|新商品|新作|新発売|話題|人気)の[^。\\n]{0,12}?を[^。\\n]{0,8}?(?:試|使っ|体験|味わ|飲ん|食べ|着)|(?:私|わたし|うち|僕|俺|下|この|プロフ(?:ィール)?)の?リンク(?:経由|から)[^。\\n]{0,12}?(?:予約|登録|購入|買|申し?込)[^]{0,30}?(?:私|わたし|うち|こっち|こちら|僕|俺|双方|お互い)(?:に)?も?[^。\\n]{0,6}?(?:ポイント|円|紹介料|報酬|収入|お金)|(?:届|いただ|もら|送って)[^]{0,40}?(?:感想|レビュー|紹介|宣伝)(?:を|も|の投稿を)?(?:お願い|頼ま|依頼)(?:さ)?れ(?:て(?:い)?)?(?:た|る)(?:ので|から|んで|けん)`,
    "u",
  ),
  // オープン前にタダで入らせていただきました; お代はいりませんと通してくださった
  /(?:タダ|ただ|無料|お代なし|(?:ご)?厚意|特別)(?:で|に)[^。、\n]{0,10}?(?:入ら|泊まら|泊め|食べさ|乗ら|使わ|体験さ|飲ま|遊ば|通わ|受けさ|試さ|着せ|切ら|やら)(?:せて|て)(?:いただ(?:い[たて]|き(?!ま(?:せ|す)|たい))|もら(?:った|って(?!い(?:る|ま)人)|い(?:ました|、))|もろ[たて]|くれ(?:た|て|はった)|くださ(?:った|いました|って))|(?:オープン|開店|開業|発売|公開)前(?:の[^。、\n]{1,8})?(?:に|で|から|を)[^。\n]{0,8}?(?:呼ばれ|招かれ|お招き|招待|お声がけ|入らせ|泊まらせ|食べさせ|試させ|使わせ)/u,
  new RegExp(
    `${BUSINESS}(?:の[^。\\n]{0,8})?(?:から|より|に|が|の(?:ご)?(?:好意|厚意)で|、)[^。\\n]{0,24}?${RECEIVED}`,
    "u",
  ),
  new RegExp(`${GOODS}(?:を|も|が|の|、)?[^。\\n]{0,12}?${RECEIVED}`, "u"),
  /(?:モニター|アンバサダー|インフルエンサー|レビュアー|公式サポーター|イメージキャラクター|(?:体験|お試し|先行|試食|試用|テスト)(?:メンバー|会員|隊(?!員)|ユーザー|キャスト))(?:として|に(?:当選|選ばれ|なり|就任|選んで)|当選|をさせて|やってます|させていただ|を務め)|(?:(?:^|[。!\s])案件|(?:PR|企業|コラボ)案件|タイアップ(?:企画|投稿|記事)?|スポンサー(?:さん|様)?)(?:です|(?:を)?(?:いただ|頂|もら|受け|やっ|で(?:新|紹介|お|の))|(?:で|の)[^。\n]{0,10}(?:紹介|登場|投稿))|タイアップ(?:で|し|した|企画)|(?:紹介|招待|お?友だち紹介|クーポン|割引|優待)コード(?:は|を|:|「|で|入力)[^。\n]{0,24}|(?:アフィリエイト|アフィ)(?:リンク|です|で|を(?:貼|踏))[^。\n]{0,12}(?:から|踏|買|ポチ|収入|貼)|(?:このリンク|下のリンク|プロフ(?:ィール)?のリンク)から(?:買|購入|登録|申し込)[^。\n]{0,14}(?:私|わたし|うち|ポイント|報酬|紹介料|収入)|(?:紹介料|報酬|謝礼|ギャラ|広告料|お?礼|バックマージン|ポイント)(?:を|が|も)?(?:いただ|もら|入(?:り|っ)|頂|出(?:て|る)|つ(?:き|い)て)|(?:様|さま|さん|企業|お店|会社|メーカー)(?:から|より)(?:の)?(?:ご)?依頼(?:で(?!き)|を(?:受け|いただ)|いただ|され|があ)[^。\n]{0,16}/u,
];

/**
 * The bargain itself, told without shame: a post for a free stay. What is said may stand in quotation marks; it counts
 * where the writer takes it.
 */
const BARGAIN =
  /(?:投稿|紹介|宣伝|口コミ|レビュー|感想|記事|写真)[^。」\n]{0,12}?(?:なら|たら|れば|かわりに|代わりに|条件に|約束で|ということで)、?[^。」\n]{0,14}?(?:(?:宿泊|泊まり|お?食事|お?代|料金|施術|カット|飲み|会費|入場料?)[^。」\n]{0,6}?(?:結構|いりません|いらん|要らん|いらない|まけ|引き|取らん|いただきません)|(?:タダ|ただ(?!し|今|の)|無料|サービス|半額|[0-9一二三]割引)(?:に|で|や|だ|です|って|$))/u;
const TAKEN =
  /一泊|泊ま(?:った|って|り(?:まし|に))|お言葉に甘え|甘えて|ごちそう|食べ(?:た|て(?:き|みた))|行って(?:き|みた)|切って(?:もら|き)|いただき(?:ました|、)|もら(?:った|って)|文句なし|最高|満足|おすすめ/u;

/** Something free from a business, and praise in return for it. */
const RETURNED: Composition = {
  core: /(?:無料|タダ|ただ(?![しけちの今])|ご?厚意|ご?好意|招待(?!状)|ごちそう|ご馳走|割引|半額|値引き|おまけ|サービス|宿泊券|食事券|商品券|お代|料金|会計)[^。\n]{0,16}?(?:て(?:もら|いただ|くだ|くれ)|いただ[いき]|もら[いっ]|もろ|に(?:な[りっ]|し)|受け|され|結構|いらな|いらん)/u,
  beside: [
    /口コミ|クチコミ|レビュー|評価(?!額)|星(?=[0-9一二三四五をはの])|★|感想|投稿|紹介|宣伝|褒め|ほめ|つぶや/u,
    /代わりに|かわりに|引き換え|条件|約束|お?返し(?:に|を|で)|お?礼に|見返り|とのこと|頼まれ|言われ|その分|恩返し|義理/u,
    /ホテル|旅館|宿(?![題泊])|カフェ|レストラン|食堂|居酒屋|お?店|サロン|ジム|美容|酒蔵|酒造|メーカー|企業|会社|社長|オーナー|ショップ|農園|工房|屋さん|店主|大将|女将/u,
  ],
};

/** Words for the label that is left off. */
const AD =
  "(?:広告|宣伝|PR|提供(?!さ)|依頼|案件|タイアップ|スポンサー|ステマ|もらい?(?:もん|もの)|いただきもの|(?:ハッシュ)?タグ(?=[はをも]))";
const NOT = "(?:な(?:い|く|か)|ませ?ん|まへん|へん|ん(?!だ|の)|ず|ぬ)";
/**
 * The bargain told in the open: paid for praise, or asked to hide that it is an advertisement. A label elsewhere in the
 * text does not help: the post says that there is none.
 */
const HIDDEN: readonly RegExp[] = [
  new RegExp(
    `${AD}(?:だ|や)?(?:」|"|』)?(?:の(?:字|文字|タグ|表示|表記|マーク|こと|ハッシュタグ))?(?:と|とは|って|て|も|は|を|の|だと(?:は)?|やと(?:は)?)?[^。!?\\n]{0,8}?(?:書か|付け|つけ|入れ|出さ|言わ|見え|見せ|思われ|気(?:づ|付)かれ|分から|わから|ばれ|バレ|省|伏せ|隠|(?:らし|っぽ)く(?:なら|見え))(?:${NOT}|[いかさ](?:せて|て|た|し)|て(?:ほし|くれ|い)|[しる])[^。!?\\n]{0,10}?(?:で(?:と|ほし|く|って|、|いい)?|約束|条件|頼|言われ|(?:ご)?(?:希望|指示|依頼|要望)|とく|とき|といて|ので|けん|から|ため|よう|ました|ます|て(?:い|お)|。|$)`,
    "u",
  ),
  /(?:自分で|自腹で|自費で|たまたま|偶然|ふだんから|普段から|前から)[^。!?、\n]{0,10}?(?:買う?っ?た|買った|見つけた|行った|使って(?:い)?る|通って(?:い)?る)?(?:こと|体|てい|風|ふり|という話|設定)(?:に|で|を|やから|だから)(?!な(?:る|った))|(?:個人|客|利用者|市民|素人|主婦)の(?:感想|声|日記|口コミ)(?:のよう|っぽ|らし|風に|の形)|(?:ファン|他人|第三者|客|一般人|素人|通りすがり|自腹|利用者)の?(?:ふり|フリ|体|てい|顔)(?:を)?(?:し|で)|(?:企業|先方|メーカー|会社|お店|スポンサー)(?:さん|様)?(?:との|の)[^。!?\n]{0,8}(?:伏せ|内緒|秘密|言わない|黙って)[^。!?\n]{0,8}(?:言われ|頼まれ|約束|条件|希望)|(?:私|わたし|自分|うち)の(?:愛用品|お?気に入り|感想)(?:という|いう|って)(?:こと|体|てい|話)(?:で|に)/u,
  /(?:と|て|って|を)?(?:書(?:いたら|[くいき])|書けば|載せ(?:る|たら|れば|て)|投稿(?:する|したら|すれば)|つぶや(?:く|いたら|けば)|ほめ(?:る|て|たら|れば)|褒め(?:る|て|たら)|紹介(?:する|したら|すれば)|アップ(?:する|したら))(?:だけ|と|たび|約束|条件|お?返し|代わり|お?仕事|お?役目|ごと)*(?:で|に|に|を|の)?[、!]?[^。!?\n]{0,20}?(?:[0-9,〇一二三四五六七八九十百千万]+円[^。!?\n]{0,6}(?:。|$|もら|もろ|入る|いただ|出る|くれ|振り?込)|[^。!?\n]{0,4}(?:泊|食|割|代|ポイント)[^。!?\n]{0,4}(?:返っ|戻っ|浮[いく]|もら)|[^。、!?\n]{1,6}が?もらえる(?:約束|お約束|条件|仕事)|(?:泊まり|宿泊|食事|お?代|料金|飲み|施術)代?[^。!?\n]{0,6}(?:ただ|タダ|無料|チャラ)|(?:[0-9一二三四五六七八九十]+[かカヶヵ]月分|一年分|新品)[^。!?\n]{0,6}(?:もら|もろ|いただ))/u,
  /(?:足代|謝礼|お金|ギャラ|広報費|広告費|宣伝費|袖の下|商品券)(?:を|が|も)?[^。!?\n]{0,6}(?:出と|出て|もら|もろ|頂|いただ|受け取)[^。!?\n]{0,14}?(?:悪(?:く|う|口)は|けなせ|ほめ(?:ない|とか|る)|表示|褒め|載せ|書(?:いと|かな))/u,
];
const GIVEN = new RegExp(
  `${RECEIVED}|もろ(?:た|て)|頂戴|もらえ|円|謝礼|ギャラ|足代|広報費|広告費|宣伝費|約束|頼まれ|先方|メーカー|社長|条件|招待|提供|仕事|親戚|身内|実家|頂戴`,
  "u",
);
/** Refusing such a bargain, or warning of it. */
const REFUSED =
  /もらった場合|所属長|断[っりる]|ブロック|違法|違反|禁[止じ]|規制|相談|被害|ご?注意|勧誘|怪しい|しないで|いけません|決まり|ルール|研修|講座|ではありません|一切(?:ない|あり|受け)|受け(?:取って)?い?ません|もらって(?:い)?な|でもなし|定価/u;

/** Clear at first sight. */
const LABEL =
  /(?:^|[\s【[(（#「])(?:PR|ＰＲ|AD|広告|プロモーション|Promotion|Sponsored|スポンサード|提供|タイアップ投稿|アフィリエイト広告)(?:[\]】)）\s:：」#]|$)|広告(?:を含み|です|として|であること)|プロモーションを含|(?:[一-龠ァ-ヶーA-Za-z]{2,20})(?:様|さん|社)?(?:の)?(?:提供|協賛)(?:です|でお送り|により|による投稿|を受けて(?:い|お))|提供[:：]|協賛[:：]|タイアップ広告|【[^】]{0,12}(?:PR|広告|提供|協賛)[^】]{0,12}】/iu;
/** A label after this many other tags is buried (消費者庁の運用基準: 大量のハッシュタグの中に埋もれさせる表示). */
const MOST_TAGS_BEFORE_LABEL = 4;

/** Gifts to the public, information, help: nothing is advertised. */
const PUBLIC_GIFT =
  /寄附|寄付|寄贈|贈呈(?:式|して)|感謝状|義援|支援物資|備蓄|献血|フードドライブ|フードバンク|写真(?:の)?提供|情報(?:の)?提供|資料(?:の)?提供|場所(?:の)?提供|画像(?:の)?提供|ご協力(?:を)?いただ|ご意見|お便り|お手紙|メッセージ|絵(?:手紙)?を|作品を|講師(?:を|に)|講演|取材(?:を|し|に)|広報紙|募集し(?!て(?:い)?た)|災害|ボランティア|自分で(?:買|購入)|自腹|自費|定価で|購入しました|買いました|誕生日|お土産|おみやげ|親から|実家(?:から|の)|近所(?:の|から)|同僚(?:に|から)|友(?:人|だち|達)(?:に|から|の)|先輩(?:に|から)|おばあ|おじい|お裾分け|おすそ分け|抽選で当|懸賞|福引|くじ|PR大使|就任式|お?祝い|結婚|ふるさと納税|返礼品|利害関係|お断り|辞退|受け取(?:れ|ら)|学生|児童|生徒|園児/u;

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
    const hidden = HIDDEN.flatMap((pattern) => document.matches(pattern)).find((at) => isBargain(document, at, audit));
    if (hidden !== undefined) {
      yield { at: hidden, problem: "は、対価や提供を受けた紹介であることを伏せる書き方です", advice: ADVICE };
      return;
    }
    const labelled = isLabelled(text);
    if (post.sponsored === false || (labelled && !isBuried(text))) return;
    const bargain =
      bargainIn(document, audit) ?? composedIn(document, RETURNED).find((at) => isOwnBargain(document, at, audit));
    const connection =
      bargain ??
      CONNECTIONS.flatMap((pattern) => document.matches(pattern)).find((at) => audit || !isInnocent(document, at));
    if (post.sponsored === true && connection === undefined) {
      yield {
        problem: "対価や提供を受けた投稿（sponsored）ですが、広告であることが本文から分かりません",
        advice: ADVICE,
      };
    } else if (
      connection !== undefined &&
      (connection === bargain || post.sponsored === true || labelled || isPromotion(text, connection))
    ) {
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

/** The writer was given something, here or in a sentence nearby, and does not tell of refusing it. */
const isBargain = (document: DocumentView, at: Match, audit: boolean): boolean => {
  const scene = together(sentencesAround(document, document.sentenceAt(at), 2));
  return GIVEN.test(scene) && (audit || !(REFUSED.test(scene) || isMentioned(document, at)));
};

/** 「載せてくれるなら宿泊代は結構です」, and the writer stayed. */
const bargainIn = (document: DocumentView, audit: boolean): Match | undefined =>
  document.matches(BARGAIN).find((at) => {
    const scene = together(sentencesAround(document, document.sentenceAt(at), 2));
    return TAKEN.test(scene) && (audit || !(REFUSED.test(scene) || isInTitle(document, at)));
  });

/** The writer's own, neither refused nor a gift to the public. */
const isOwnBargain = (document: DocumentView, at: Match, audit: boolean): boolean =>
  audit || !(REFUSED.test(together(sentencesAround(document, document.sentenceAt(at), 1))) || isInnocent(document, at));

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
  /案件|タイアップ|コード|アフィ|リンク(?:から|経由)|紹介料|報酬|謝礼|広告料|モニター|アンバサダー|依頼/u.test(
    connection.text,
  );

/** A treat among people (差し入れ) is no advertisement; from a firm, with readers sent to its shop, it is. */
const isTreat = ({ text }: DocumentView, sentence: string): boolean =>
  sentence.includes("差し入れ") && !(FIRM.test(sentence) && SENDS_TO_SHOP.test(text));
const FIRM =
  /(?:会社|メーカー|企業|酒造|製菓|食品|飲料|乳業|製薬|[一-龠ァ-ヶ]社)(?:さま|様|さん)?(?:から|より|の|に|が)/u;
const SENDS_TO_SHOP = /新発売|お?店(?:で|へ|に)|お?買い?(?:求め|って)|売り場|コンビニで|ぜひ一度|手に取って/u;

const isInnocent = (document: DocumentView, at: Match): boolean => {
  const sentence = document.sentenceAt(at).text;
  return (
    isTreat(document, sentence) ||
    PUBLIC_GIFT.test(sentence) ||
    isQuoted(document, at) ||
    isInTitle(document, at) ||
    isMentioned(document, at)
  );
};
