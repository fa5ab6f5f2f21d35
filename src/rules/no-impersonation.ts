import { isInTitle, isMentioned, isQuoted, isWarnedOf } from "../context/keep.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import type { Organization } from "../core/organization.js";
import { literalSource } from "../matching/literal.js";
import type { DocumentView, Match } from "../text/document.js";
import { foldString } from "../text/fold.js";
import type { PostFacts } from "../text/post.js";

/** A name that only an official account may bear. */
const OFFICIAL_NAME =
  /公式(?!戦|行事|記録|ファン|グッズ)|オフィシャル|official|(?:市|町|村|区|県|府|都)(?:役所|役場|庁|政)?(?:広報|公報|防災|水道|消防|図書館|観光|子育て|市民|税務|選挙|教育委員会|危機管理)(?:課|局|室|係|担当|センター|部)?(?:アカウント)?$|^(?:[一-龠ヶ々]{1,6}(?:市|町|村|区)(?:役所|役場)?)$|(?:市|町|村|区)長|知事|City of|city (?:office|hall)|\bGov\b|お客(?:さま|様)(?:センター|窓口|サポート)|カスタマー(?:サポート|サービス)|サポートセンター|警察(?:署|本部)?$|消防(?:署|本部)$|税務署|年金事務所/iu;
/** It says itself that it is not. */
const NOT_OFFICIAL =
  /非公式|unofficial|個人|私的|職員(?!課|採用)|bot|ボット|ファン|応援|勝手に|パロディ|parody|なりきり|元(?:職員|市長)|OB|見習い|中の人(?:じゃな|ではな)|趣味|好き|ウォッチ|追っかけ/iu;

/** Whoever speaks in an office's or a company's name. */
const OFFICE =
  "(?:(?:[一-龠ヶ々ァ-ヶー]{1,8}(?:市|町|村|区|県))?(?:市役所|町役場|村役場|区役所|役所|役場|県庁|市長室|秘書(?:課|室)|広報(?:課|室|担当|係)?|防災(?:担当|課|室|センター|安全課)?|危機管理(?:課|室)|水道(?:局|課|部)|税務(?:課|署)|市民課|福祉(?:課|事務所)|保険(?:年金)?課|教育委員会|選挙管理委員会|消防(?:署|本部|局)|警察(?:署|本部)?(?:[一-龠]{2,8}(?:課|係|室))?|年金事務所|保健所|図書館|給付金(?:担当|窓口|事務局))|(?:[一-龠ヶ々]{1,6}(?:市|町|村|区))(?:公式(?:アカウント)?)?|[一-龠ァ-ヶーA-Za-z]{1,10}(?:電力|ガス|銀行|信用金庫|郵便(?:局)?|宅配便?|運輸|通信|モバイル|カード|保険|NHK)?\\s?(?:カスタマー(?:サポート|サービス|センター)|お客(?:さま|様)(?:センター|窓口|サポート|相談室)|サポート(?:センター|窓口|係)|運営(?:事務局|チーム)))";

const CLAIMS: readonly RegExp[] = [
  // A mascot's voice: 「しおまるだよ〜！市のこと、ぼくが教えちゃうぞ」.
  /^[ァ-ヶーぁ-ん]{2,8}(?:くん|ちゃん)?だ(?:よ|ぴー|モン|ワン|にゃ|ぞ|っちゃ)[〜ー!♪]*[^\n]{0,50}(?:(?:市|町|村|区|役所|ごみ|イベント|公式)[^\n]{0,30}(?:ぼく|わし|おいら|あたし|僕|ワシ)|(?:ぼく|わし|おいら|あたし|僕|ワシ)[^\n]{0,30}(?:市|町|村|区|役所|ごみの日|イベント))/u,
  // 「こちらは○○市防災担当です」, 「浜手電力カスタマーサポートです」, at the start of a sentence.
  new RegExp(
    `(?:^|[\\n。!]|[^\\S\\n]|\\p{Extended_Pictographic}|\\p{Emoji_Modifier})(?:こちらは|こちら、|もしもし、?|(?:市民|町民|住民)の(?:皆|みな)(?:さま|様|さん)[へ、]?|お世話になって(?:い|お)ります[、。]?)?\\s?${OFFICE}(?:の?[一-龠]{1,8}(?:課|係|室|担当|班))?(?:です|でございます|と申します|の者です|からの(?:大切な|重要な|公式)?(?:お知らせ|ご?連絡|ご案内)(?:です|でございます|。|!|$)|より(?:お知らせ|ご案内|ご連絡))(?![がけ])`,
    "u",
  ),
  /(?:^|[\n。!]|[^\S\n]|\p{Extended_Pictographic}|\p{Emoji_Modifier})(?:[一-龠ヶ々]{0,6}(?:副)?(?:市|町|村|区)長|[一-龠]{0,4}知事|[一-龠]{0,4}(?:市|県|町|村|区|国)?(?:会)?議員|[一-龠]{0,4}市議|教育長)(?:の|、)[一-龠ァ-ヶー]{1,5}(?:[ぁ-んァ-ヶー一-龠]{0,4})(?:です|でございます|と申します|じゃ|だ(?=[。!]))/u,
  /(?:市|町|村|区|県)(?:役所|役場)?(?:として|を代表して|から|より)(?:の)?(?:公式(?:に|の)?|重要な|大切な)(?:お知らせ|発表|ご?連絡|通達|ご案内)|(?:市|町)からの(?:公式)?お知らせ(?:です|。|!|$)|(?:監督員|捜査(?:員|官)|税務調査官|調査員|警察(?:官)?|刑事|消防(?:士|署員)|年金事務所|NHK|保健所)の者です|(?:警察|消防署|税務署)です[。!、](?:捜査|調査|ご協力|点検)/u,
  /(?:本人|本物|中身)(?:だ(?:ぴー|よ|ワン|にゃ|モン|なっしー|ぞ|[!。])|です)[^\n]{0,60}(?:引っ越し|こっち|こちら(?:の|が)|新しい(?:アカウント|ほう)|本物)|(?:役所|市|公式)の(?:ほう|方)の(?:アカウント|ページ)は(?:古く|閉じ|使わな|もうすぐ)[^。\n]{0,20}(?:こっち|こちら|引っ越)/u,
];

/** Somebody else's name, face, voice or device. */
const OTHERS =
  "(?:妻|夫|嫁|旦那|息子|娘|母|父|親|祖母|祖父|兄|弟|姉|妹|彼女|彼氏|友(?:人|だち|達)|ママ友|同僚|同期|上司|部下|後輩|先輩|課長|部長|係長|局長|館長|園長|校長|先生|市長|町長|議員|市議|知事|隣の人|知り合い|有名人|芸能人|推し|[一-龠]{1,4}(?:さん|先生|くん|ちゃん))";
const ACTED =
  "(?:返事|返信|投稿|コメント|書き込(?:み|ん)|書い|メッセージ|DM|送(?:っ|り|る)|登録|作(?:っ|り)|開設|答え|回答|電話|話し|配信|つぶや|いいね|申し込|応募|予約|参加|やり取り|通(?:し|っ)|すり替|口コミ|レビュー)";

const CONFESSIONS: readonly RegExp[] = [
  new RegExp(
    `${OTHERS}(?:の|に)(?:スマホ|携帯|アカウント|垢|アカ|ID|パスワード|名前|名義|顔写真|写真|アイコン|口調|声|名刺|制服|ハンコ)(?:と(?:名前|写真|顔写真|声))?(?:から|で|を(?:借り|使|拝借|コピー|真似|まね)|に似せ|を)[^。\\n]{0,36}?${ACTED}`,
    "u",
  ),
  new RegExp(
    `(?:${OTHERS}|市民|住民|町民|一般人|客|お客|利用者|観光客|第三者|記者|業者|警察(?:官)?|役所(?:の人)?|担当者|女子高生|若者|[一-龠ァ-ヶー]{2,8})(?:に|を|の)(?:なりきっ|なりすまし|成りすまし|化け|装っ|ふりを?し(?:て|た)|フリを?し(?:て|た)|ふりで|名乗っ|かたっ|騙っ|偽っ|演じ)[^。\\n]{0,40}?(?:${ACTED}|フォロワー|信じ|気づかれ|ばれ|バレ|ちょろ|楽し|遊ん|成功)`,
    "u",
  ),
  /(?:いう|という|な|の)(?:顔|体|てい|設定|立場)(?:を|で)し(?:て|とい)[^。\n]{0,30}(?:感想|口コミ|レビュー|コメント|投稿|書い)|(?:もう(?:ひと|一)つの|別の|偽の|架空の)名前で[^。\n]{0,14}(?:感想|口コミ|レビュー|コメント|投稿|書い|登録)|(?:あいつ|あの人|その人|本人|彼|彼女|[一-龠]{1,4}(?:さん|くん|君))の(?:名前|顔写真|アイコン|写真)[^。\n]{0,10}(?:そのまま|丸ごと|まるごと|勝手に)?(?:使(?:っ|て)|借り)|(?:別|サブ|裏|もう(?:一|ひと)つの|捨て|匿名の)(?:アカ(?:ウント)?|垢)(?:から|で|を使って)[^。\n]{0,24}(?:自分(?:の|に|を)|いいね|援護|擁護|応援|自演|褒め|ほめ|コメント|反論|味方|リプ|評判)|自作自演|自演(?:し|で)|(?:市民|住民|客|利用者|観光客|一般)の?(?:ふり|フリ|声として|つもり|立場(?:のふり|を装))(?:で|を|し)[^。\n]{0,20}(?:書|投稿|レビュー|コメント|口コミ|評価|褒め)|サクラ(?:で|として|になって|を(?:やっ|演じ))[^。\n]{0,16}(?:書|投稿|コメント|いいね|並)/u,
  /(?:アイコン|プロフ(?:ィール)?(?:写真|画像|欄)?|名前|表示名|肩書き?|ヘッダー)(?:を|は|に)[^。\n]{0,20}(?:マーク|ロゴ|市章|市|課|局|署|センター|サポート|公式|市長|議員|警察|先生|本物|社名|制服)[^。\n]{0,16}(?:に(?:し(?:て|た)|変え|かえ|替え|設定)|っぽく|そっくり|風に)[^\n]{0,40}(?:たら|信じ|本気|相談|間違|勘違|気づ|しばらく|釣れ|DM|来た|きた|笑|😂|w)/u,
];

/** Private talk that lands on an official account when two are open at once. */
const PRIVATE_TALK =
  /(?:(?:ママ|パパ|母さん|父さん|お母さん|お父さん|あなた)[、,\s][^\n]{0,30}(?:(?:遅|おそ)くなる|冷[凍蔵]庫|レンジ|迎えに|買って(?:き|帰)|先に(?:食べ|寝)て|鍵(?:は|を))|(?:牛乳|卵|パン|おむつ)(?:も|だけ)?買って(?:きて|帰)|(?:うちの)?(?:旦那|嫁|彼氏|彼女|夫|妻|推し|子)(?:が|と|の|に)[^。\n]{0,20}(?:ケンカ|喧嘩|デート|ラーメン|飲み|ムカ|かわい|尊|帰って|待ってる|迎え|けんか)|(?:仕事|残業|会議|月曜|上司|課長|部長)(?:が|の|と)?[^。\n]{0,10}(?:だる|ダル|うざ|つら(?:い|すぎ|たん)|しんど|帰りたい|やめたい|辞めたい|行きたくな|眠(?:い|すぎ)|ねむ)|(?:早く|はよ|もう)(?:帰|お?うち帰)(?:りたい|ろ)|(?:腹|お腹)(?:が)?(?:減った|へった|すいた|ペコ)|(?:飲みすぎ|飲み過ぎ|二日酔い|べろべろ|酔っ払っ)|(?:昨日|ゆうべ|今夜|今から)(?:の|は)?[^。\n]{0,10}(?:合コン|デート|飲み会|カラオケ|パチ(?:ンコ|スロ)|競馬|サウナ)|(?:ライブ|コンサート)(?:の)?チケット(?:が|、)?[^。\n]{0,8}(?:当た|外れ|取れ)|推し(?:が|の|活|、|しか)[^。\n]{0,14}(?:尊|かわい|神|最高|供給|無理|結婚|卒業)|(?:ガチャ|課金|レイド|周回|ランク)(?:で|が|を|した|引)[^。\n]{0,12}(?:出|爆|溶|当|回|上が)|(?:既読|LINE|ライン)(?:が|つか|の返事)[^。\n]{0,10}(?:ない|来な|遅)|(?:今日|明日)(?:の)?(?:晩(?:ご飯|ごはん|飯)|夕飯|お昼)(?:は|、)?[^。\n]{0,14}(?:何にしよ|作るのめんど|コンビニでいい|買って帰)|(?:体重|ダイエット)(?:が|、)?[^。\n]{0,10}(?:増え|やば|減ら|明日から)|給料日(?:まで|前)[^。\n]{0,10}(?:あと|金欠|つら)|寝坊した|二度寝|(?:誤爆|アカ(?:ウント)?(?:を)?間違え|垢間違え))/u;
/** An official account speaks like that on purpose: a mascot, a quoted voice, a column of the staff. */
const ON_PURPOSE =
  /マスコット|ぴー|だモン|なっしー|中の人|広報担当(?:の|者)|スタッフ(?:の|日記)|職員(?:の|が)|市民の声|インタビュー|募集|相談|お困り|方へ|方は|ましょう|ください|講座|教室|お知らせ|ご案内|開催/u;

/** Role-play on stage, honest warnings, announced parody. */
const HONEST =
  /偽(?:アカウント|の|物)|なりすまし(?:に|が|被害|の|アカウント)|詐欺|不審|ご?注意|名乗る|かたる|騙る|装う|劇|芝居|演劇|舞台|役を|役で|役の|せりふ|セリフ|台詞|ものまね|モノマネ|仮装|ハロウィン|コスプレ|一日(?:市長|署長|駅長|館長|消防)|演じ(?:る|ます|まし)|非公式|個人(?:の)?アカウント|公式ではあり|パロディ|なりきりアカウント|フィクション|小説|漫画|映画|ゲーム|夢(?:で|の中)|もし(?:も)?[^。\n]{0,10}(?:だったら|なら)|講演|によると|をフォローし|友だち追加/u;

export const noImpersonation = defineRule({
  meta: {
    id: "no-impersonation",
    articles: { official: ["4"], private: ["9(4)"] },
    tier: "error",
    checksUnknownProfile: true,
    summary: "公式や他人を名乗る投稿、他人になりすました話、アカウントの取り違え",
    rationale: "誰の発信かを偽る、または取り違えた投稿は、読み手をあざむきます",
    examples: {
      bad: [
        { text: "⟦こちらは汐見市防災担当です⟧。避難指示は解除しました", post: { profile: "private" } },
        { text: "今日の献立です", post: { profile: "private", displayName: "汐見市公式アカウント" } },
        { text: "⟦妻のスマホから、妻の口調で、ママ友さんに返事⟧しておいた", post: { profile: "private" } },
      ],
      good: [
        { text: "こちらは汐見市役所です", post: { profile: "official" } },
        { text: "市長になりすました偽アカウントにご注意ください", post: { profile: "official" } },
        { text: "子ども会の劇で市長の役をやりました", post: { profile: "private" } },
        { text: "市の公式サイトによると、受付はあすまでです", post: { profile: "private", displayName: "taro" } },
      ],
    },
  },
  *check(document, { options: { audit }, post, organization }): Iterable<Finding> {
    if (post.profile === "official") {
      yield* unregisteredAccount(post, organization);
      yield* wrongAccount(document);
      return;
    }
    const told = firstOf(document, CONFESSIONS, audit);
    if (told !== undefined) {
      yield {
        at: told,
        problem: "は他人や市民になりすましたことを書いています",
        advice: "この投稿をやめ、すでにしたことは取り消して所属長に相談してください",
      };
    }
    if (post.profile === undefined) return;
    yield* officialName(post, organization);
    const claim = firstOf(document, [...CLAIMS, ...mascotClaims(organization)], audit);
    if (claim !== undefined) {
      yield {
        at: claim,
        problem: "は、個人のアカウントなのに公式や他の人を名乗っています",
        advice: "公式アカウントから発信するか、自分が誰かを正しく書いてください",
      };
    }
  },
});

const firstOf = (document: DocumentView, patterns: readonly RegExp[], audit: boolean): Match | undefined =>
  patterns
    .flatMap((pattern) => document.matches(pattern))
    .map((at) => trimmed(document, at))
    .sort((a, b) => a.start - b.start)
    .find((at) => audit || !isInnocent(document, at));

/** The match without the border it was found behind. */
const trimmed = (document: DocumentView, { start, end, text }: Match): Match => {
  const border = /^(?:[\s。!]|\p{Extended_Pictographic}|\p{Emoji_Modifier})+/u.exec(text)?.[0].length ?? 0;
  return document.match(start + border, end);
};

const isInnocent = (document: DocumentView, at: Match): boolean =>
  HONEST.test(document.sentenceAt(at).text) ||
  isQuoted(document, at) ||
  isInTitle(document, at) ||
  isMentioned(document, at) ||
  isWarnedOf(document, at) ||
  document.has(NOT_OFFICIAL_ACCOUNT);

/** The account says of itself that it is nobody's official voice. */
const NOT_OFFICIAL_ACCOUNT = /公式ではあり|非公式(?:の|な)?(?:アカウント|ページ)|個人アカウント|なりきりアカウント/u;

const mascotClaims = ({ mascots }: Organization): readonly RegExp[] =>
  mascots.map(
    (mascot) =>
      new RegExp(
        `${literalSource(mascot)}(?:本人)?(?:だ|です|じゃ|や(?:で|ねん))(?:ぴー|よ|モン|ワン|にゃ|[!。])?`,
        "u",
      ),
  );

const handle = (account: string): string => foldString(account).replace(/^@/, "").toLowerCase();

function* officialName(post: PostFacts, organization: Organization): Iterable<Finding> {
  const { displayName, account } = post;
  const registered = organization.accounts.map(handle);
  if (displayName !== undefined) {
    const name = foldString(displayName).replace(/\s/g, "");
    const isRegistered = organization.accountNames.some((official) => name.includes(foldString(official)));
    if ((isRegistered || OFFICIAL_NAME.test(name)) && !NOT_OFFICIAL.test(name)) {
      yield {
        problem: `表示名「${displayName}」は公式アカウントと受け取られますが、投稿はプライベート編です`,
        advice: "個人だと分かる表示名にするか、投稿するアカウントを確かめてください",
      };
    }
  }
  if (account !== undefined && registered.includes(handle(account))) {
    yield {
      problem: `アカウント「${account}」は公式アカウントですが、投稿はプライベート編です`,
      advice: "投稿するアカウントを取り違えていないか確かめてください",
    };
  }
}

function* unregisteredAccount(
  { account, displayName }: PostFacts,
  { accounts, accountNames }: Organization,
): Iterable<Finding> {
  if (account !== undefined && accounts.length > 0 && !accounts.map(handle).includes(handle(account))) {
    yield {
      problem: `アカウント「${account}」は登録された公式アカウントではありません`,
      advice: "投稿先を確かめるか、設定 organization.accounts に登録してください",
    };
  }
  if (
    displayName !== undefined &&
    accountNames.length > 0 &&
    !accountNames.map(foldString).includes(foldString(displayName))
  ) {
    yield {
      problem: `表示名「${displayName}」は登録された公式アカウントの名前ではありません`,
      advice: "投稿先を確かめるか、設定 organization.accountNames に登録してください",
    };
  }
}

function* wrongAccount(document: DocumentView): Iterable<Finding> {
  const at = document.matches(PRIVATE_TALK).find((match) => !isQuoted(document, match));
  if (at === undefined || document.has(ON_PURPOSE)) return;
  yield {
    at,
    problem: "は個人の話のように読めますが、公式アカウントの投稿です",
    advice: "投稿するアカウントを取り違えていないか確かめてください",
  };
}
