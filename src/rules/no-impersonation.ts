import { isInTitle, isMentioned, isQuoted, isWarnedOf } from "../context/keep.js";
import { wholePhrase } from "../context/phrase.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import type { Organization } from "../core/organization.js";
import { CHATTY, NEAR_ONES, PASTIME, SPOKEN_END } from "../lexicons/off-duty.js";
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
  "(?:(?:[一-龠ヶ々ァ-ヶー]{1,8}(?:市|町|村|区|県))?(?:市役所|町役場|村役場|区役所|役所|役場|県庁|市長室|秘書(?:課|室)|広報(?:課|室|担当|係)?|防災(?:担当|課|室|センター|安全課)?|危機管理(?:課|室)|水道(?:局|課|部)|税務(?:課|署)|市民課|福祉(?:課|事務所)|保険(?:年金)?課|教育委員会|選挙管理委員会|消防(?:署|本部|局)|警察(?:署|本部)?(?:[一-龠]{2,8}(?:課|係|室))?|年金事務所|保健所|図書館|給付金(?:担当|窓口|事務局))|(?:[一-龠ヶ々]{1,6}(?:市|町|村|区))(?:公式(?:アカウント)?)?|[一-龠ぁ-んァ-ヶーA-Za-z]{1,10}(?:電力|ガス|銀行|信用金庫|郵便(?:局)?|宅配便?|運輸|通信|モバイル|カード|保険|NHK)?\\s?(?:カスタマー(?:サポート|サービス|センター)|お客(?:さま|様)(?:センター|窓口|サポート|相談室)|サポート(?:センター|窓口|係)|運営(?:事務局|チーム)))";

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

/** What only an office has to do with. */
const OFFICE_MATTER =
  "断水|給水|水道|避難|災害|防災|被災|罹災|見舞金|給付金|補助金|助成|支援金|住民票|マイナンバー|戸籍|証明書|届出|手続|納税|税金|国保|保険料|年金|ワクチン|健診|予防接種|保育|入園|入学|給食|ごみ|粗大|収集|窓口|休館|休園|開庁|閉庁|通行止|工事|検針|図書館|公民館|中止|延期|無償化";
/** An office's own words for what it does. */
const HUMBLE =
  "(?:いたし|致し|せていただ|申し上げ|承(?:り|って|っており)|お(?:調べ|答え|受け|支払い|届け|預かり|渡し|知らせ)(?:し|いたし)(?:ます|ており)|お(?:寄せ|送り|問い?合わせ|早めに|越し|控え)[^。\\n]{0,10}ください|(?:発信|案内|対応|受付|開設)し(?:ます|ました|ており)|お願い)";
/** A section's name, as it heads a notice. */
const SECTION =
  "[一-龠ヶ々ァ-ヶー]{0,10}(?:市|町|村|区)(?:役所|役場|立[一-龠]{2,4})?\\s?[一-龠ァ-ヶー・]{0,10}(?:課|部|局|室|署|所|センター|係|広報|公式|防災|役所|役場|窓口)|(?:水道|消防|上下水道|教育|市民|福祉|環境)(?:局|部|本部|課)|(?:[一-龠]{1,6})?(?:警察署|消防署|消防本部|保健所|保健センター|税務署|年金事務所)|(?:市|町|村|区)(?:公式|広報|役所|役場)|[一-龠ヶ々]{0,6}(?:市|町|村|区)(?=(?:から|より)の?(?:お知らせ|ご?案内|ご?連絡))";

/** A private account that speaks as the office, whatever its name. */
const SPEAKS_AS_OFFICE: readonly RegExp[] = [
  // 【東浦市 税務課】…, 〈南浜市保健センターからのご連絡〉…
  new RegExp(
    `(?<=^|\\n\\s*)[【〔\\[<〈《(■◆●▼]\\s?(?:${SECTION})(?:からの?|より)?(?:重要な|大切な|緊急)?の?(?:お知らせ|ご?連絡|ご?案内|速報)?[】〕\\]>〉》):\\s]\\n?[^\\n]{0,60}(?:ます|です|ました|ません|ください)`,
    "u",
  ),
  // 当課では…させていただきます
  new RegExp(
    `(?:(?:当|本)(?:市|町|村|庁|課|局|署|係|館|園)(?!時|日|年|名|の公式|会|村民)|(?:私|わたくし)ども[一-龠ぁ-んァ-ヶー]{2,12}課)(?:では|は|の|より|が|から|に(?:て|も)|にお)?[^。\\n]{0,50}${HUMBLE}`,
    "u",
  ),
  // 市民課の窓口です。…番号札を; 役場の総務やけどな、…ここに書いてや; こちらは道路管理課、…解除いたします
  /(?<=^|[\n。!]|[^\S\n]|さん、|さま、|様、)(?:[一-龠ヶ々ァ-ヶー]{0,8}(?:市|町|村|区)?(?:役所|役場|立病院|立図書館)|[一-龠]{1,6}(?:課|署|局)|[一-龠]{0,6}市立[一-龠]{2,4})の(?:[一-龠]{1,5})?(?:窓口|受付|担当|総務|広報|係|者|もん)(?:です|でございます|や(?:けど|で|ねん)|じゃ|だ|ばい|やが)[^\n]{0,90}?(?:ください|お願い|お待ち|受け付け|実施し|混み合|どうぞ|書いて[やね]|聞いて[やね]|メッセージ|DM|ご希望|こちらへ|変わ(?:る|り))/u,
  /(?<=^|[\n。!]|[^\S\n])(?:(?:市|町|村)の)?[一-龠ぁ-んァ-ヶー]{2,14}(?:課|係|局|部|室|署|担当|窓口|センター|委員会)(?:より|から)(?:(?:皆|みな|市民|住民|町民)[^。\n]{0,6}へ|(?=[。:][^\n]{0,40}(?:ております|いたし|ください|お願い|ます))|申し上げ|お願い|お知らせ|ご案内|ご連絡|ご報告)|(?<=^|[\n。!]|[^\S\n])(?:みんなの|わが|私たちの)?(?:市|町|村)の?(?:役場|役所)です(?=[。!])|(?:市|町|村|区|[課局署]|委員会|役所|役場)を代表して|こちら(?:は)?、?[一-龠ァ-ヶー]{2,8}(?:課|局|署|係|本部|センター)[、。][^\n]{0,40}?(?:いたし|致し|せていただ|申し上げ|ください)/u,
  // 緑ヶ浜市よりお知らせ。…いたします; 山手小学校です。…
  new RegExp(
    `(?:^|[。\\n])(?:こちらは)?[一-龠ヶ々]{1,8}(?:(?:市|町|村|区)(?:役所|役場)?|小学校|中学校|保育[園所]|幼稚園|市民病院|公民館|児童館)(?:(?:から|より)の?(?:お知らせ|ご?連絡|ご?案内)(?:です)?|です)[。:!][^\\n]{0,50}${HUMBLE}`,
    "u",
  ),
  // なお、本アカウントは市の緊急用の窓口です; ここは市役所の公式サブアカウントやで
  /(?:本|この|当|こちらの?|ここの?)(?:臨時)?(?:アカウント|アカ|垢|ページ|投稿欄|DM)?(?:は|が|、|では)[^。\n]{0,14}?(?:市|町|村|区|役所|役場|課|局|署|防災|消防|広報|公式)[^。\n]{0,14}?(?:窓口|公式(?:サブ)?アカウント|臨時アカウント|アカウント|担当|係|開設|広報)(?:です|でございま|になり(?!すま)|(?:で|を)?開設し|(?:として|で)(?:発信|運用|案内|受け)|やで|や(?=[。!])|だ(?=[。!])|ばい|じゃけ)/u,
  /(?:市|町|村|区)(?:役所|役場)?の?(?:公式|臨時|緊急)(?:の|用)?[^。\n]{0,8}?(?:窓口|相談窓口|アカウント|係|担当)(?:です(?!か)|でございま|になります|やで|や(?=[。!])|ばい)/u,
  // 住民票のことはこのアカウントに送って…手続きします; 断水のお問い合わせはこちらのDMで承ります
  new RegExp(
    `(?:${OFFICE_MATTER})[^\\n]{0,40}?(?:(?:こちら|この|本|当)の?(?:アカウント|アカ|投稿|ページ|DM)|DM|ダイレクトメッセージ|メッセージ|リプ(?:ライ)?|コメント)(?:に限り、?|の?DM|まで|に|へ|で|にて|から)[^\\n]{0,24}?(?:お問い?合わ?せ|承|お調べ|お答え|受け付け|受付|手続き?し|ご連絡|お寄せ|ご相談|申し?込|返信して|送ってくださ|送ってもら[^。]{1,6}(?:手続|調べ)|調べ(?:ます|たる|ちゃ|てや))|お問い?合わ?せは(?:こちら|この|本|当)の?(?:アカウント|アカ|ページ|DM)[^。\\n]{0,10}`,
    "u",
  ),
  /(?<=^|[。!\n])(?:市|町|村)長(?:です|じゃ|だ|や)(?=[。!、])/u,
  // 返信は市の道路課が受け付けます; 環境課の受付を兼ねる当アカウント
  /(?:返信|リプ(?:ライ)?|コメント|DM|ダイレクトメッセージ)(?:に)?は、?(?:市|町|村|区)?(?:の|役所の)?[一-龠]{1,8}(?:課|係|局|室|署|窓口)(?:の[一-龠]{1,4})?(?:が|で|より|から)[^。\n]{0,10}?(?:受け付け|承|お?答え|お?返事|返信|対応し|確認し|拝見し)|[課局署係](?:の[一-龠]{1,6})?(?:である|を兼ね(?:る|た)|となる)(?:当|本|この)(?:アカウント|アカ|ページ)/u,
  /(?:役所|役場|課)の窓口を[^。\n]{0,8}(?:かわり|代わり|代行|受け持)|(?:市立|町立|区立)[一-龠]{2,5}をご利用いただき/u,
];

/** Relays and hobbies: a notice passed on is not the writer's own. */
const RELAYED =
  /シェア(?:し|で)|転載|引用|コピペ|によると|によれば|だって(?=[。!]|$)|(?:ら|ん)しい|とのこと|だそう|載って|出て(?:い)?(?:ます|る)|届い(?:た|て)|差出人|メール(?:が|、|は)|チラシ|回覧|放送|看板|貼り紙|公式を(?:ご|見)|公式(?:の)?(?:アカウント|サイト|ホームページ|HP|ほう|発表)(?:で|に|の(?:ほう|方)|を|が|から)|町内会|自治会|子ども会|PTA|少年|サークル|当店|個人の(?:投稿|見解|感想|つぶやき|意見)|わけ(?:では|じゃ)/u;

/** Somebody neutral: the preset is for staff, who are never that. */
const NO_TIE =
  /(?:市役所|役所|役場|行政|公務員|市政|県庁|(?<=[^一-龠]|^)市)(?:(?:の(?:人間?|方|職員))?に(?:も)?(?:属さ|所属し(?:て|とら)|雇われて(?:い)?な)|(?:の(?:人間?|方|職員))?と(?:は|も)?[^。\n]{0,8}?(?:口をき|口も?利|話したこと|会ったこと|面識|つきあい|付き合い)[^。\n]{0,8}?(?:な|あり)|(?:とは?|に(?:は)?|の中に)[^。\n]{0,6}?(?:関係(?:者)?(?:が|は|も|など|でも)?(?:何も|なんも)?(?:な[いかく]|あり|あらへん|ござい)|縁(?:も(?:ゆかりも)?|は)?(?:な[いかく]|あり)|無縁|無関係|何の関わりも|(?:知り合い|身内|コネ|親戚)(?:は|も|なんか|ひとり|一人|の)*(?:おら|ござ|い[なま])|勤めて(?:い)?(?:な|ませ|へん))|(?:の(?:人間|者|もん|関係者|回し者|身内|中の人|職員)|の?関係者|職員)?(?:では|じゃ|や|でも?)(?:なん?でも|何でも)?(?:な(?:い(?!が|か)|か(?=ば|け|た))|ありません|あらへん|ございません))|※(?:私は|当方)?関係者では/u;
const OUTSIDER =
  /(?:ただの|しがない|一介の|旅の|いち|一(?=市民|住民|町民|利用者|納税者)|通りすがりの|そのへんの|その辺の|どこにでもいる|よそから来た|よその|隣(?:町|の市)(?:に住む|の)|県外(?:から来た|の|から旅行に来た))[^。\n]{0,6}?(?:主婦|主夫|市民|住民|会社員|サラリーマン|観光客|旅行者|学生|大学生|年金生活者|おっちゃん|おばちゃん|おじさん|おばさん|じいさん|ばあさん|母親?|父親?|パパ|ママ|者|もん|人間)(?:です|だけど|じゃが|じゃけ|やけど|ですけど|ですが|じゃけど|ばってん|として|やねんけど|の(?:感想|目))|(?:通りすがり|部外者|第三者|よそ者|移住者|転勤族|旅人)(?:です|から見|として|の(?:感想|目)|やけど|だけど)|忖度(?:なし|抜き)/u;
/** The city, as somebody praises it. */
const CITY_MATTER =
  /市(?:長|役所|民課|の|政|は|が|って|で)|町(?:長|役場|の)|役所|役場|職員|窓口|(?<=[一-龠])課(?![題外程])|行政|図書館|水道|アプリ|子育て支援|保育|税金|条例|政策|対応/u;
const PRAISED =
  /最高|すごい|凄い|さすが|神(?=[。、!対でだや]|$)|手厚|便利|頭(?:が|の)下が|感謝|満点|百点|妥当|見事|すば?らし|素晴|拍手|日本一|全国一|一番|いちばん|先を行|見習|おもろ|誠実|感服|敬服|脱帽|熱意|手本|ようやっ|よくやって|がんばっ|頑張っ|正し(?:い|か)|支持|応援し|立派|りっぱ|親切|感動|感心|褒め|ほめ|誇(?:り|ら)|あっぱれ|恵まれ|住みやす|引っ越してき|ありがた|(?:文句|悪口|ケチ|クレーム)(?:を|ばっか)|悪く言う|批判す|叩(?:く|いて)/u;
/** Said openly, it deceives nobody. */
const DISCLOSED =
  /職員(?:です|だ(?:けど|が)|をして|やって|として|の(?:私|個人)|な(?:ので|のに))|(?:市役所|役所|役場|市)(?:に|で)(?:勤|働)|個人の(?:見解|感想|意見|投稿)|担当し(?:て|と)/u;

/** Somebody else's name, face, voice or device. */
const OTHERS =
  "(?:妻|夫|嫁|旦那|息子|娘|母|父|親|祖母|祖父|兄|弟|姉|妹|彼女|彼氏|友(?:人|だち|達)|ママ友|同僚|同期|上司|部下|後輩|先輩|課長|部長|係長|局長|館長|園長|校長|先生|市長|町長|議員|市議|知事|隣の人|知り合い|有名人|芸能人|推し|(?:市役)?所|警察署?|消防署?|銀行|学校|会社|[一-龠]{1,4}(?:さん|先生|くん|ちゃん))";
const ACTED =
  "(?:返事|返信|投稿|コメント|書き込(?:み|ん)|書い|メッセージ|DM|送(?:っ|り|る)|流(?:し|す)|登録|作(?:っ|り)|開設|答え|回答|電話|話し|配信|つぶや|いいね|申し込|応募|予約|参加|やり取り|通(?:し|っ)|すり替|口コミ|レビュー)";

/** Who has no part in the city's work. */
const LAYMAN =
  "主婦|主夫|会社員|学生|市民|住民|町民|移住者|移住し|引っ越し|母親?|父親?|ママ|パパ|一般人|店主|農家|旅行者|観光客|よそ者|年金";

const CONFESSIONS: readonly RegExp[] = [
  // このアカウントでは「先月引っ越してきた主婦」で通してます; 住民の声としてほめて回る
  new RegExp(
    `(?:アカ(?:ウント)?|垢|ネット|SNS|ここ|X|インスタ)(?:上)?では、?[^。\\n]{0,16}?(?:${LAYMAN})[^。\\n]{0,20}?(?:で通し(?:て|と)|(?:って|と(?:いう|ゆう)|っていう)(?:設定|こと)(?:で|に(?:し|なっ)))|(?:市民|住民|町民|お?客(?:さん|様)?|利用者|一般)の声(?:として|に見せかけて|のふりで)[^。\\n]{0,8}?(?:ほめ|褒め|持ち上げ|宣伝し|応援し)`,
    "u",
  ),
  new RegExp(
    `${OTHERS}(?:の|に)(?:スマホ|携帯|アカウント|垢|アカ|ID|パスワード|名前|名義(?!で(?:法人|会社|店|口座|契約))|顔写真|写真|アイコン|口調|声|名刺|制服|ハンコ)(?:と(?:名前|写真|顔写真|声))?(?:から|で|を(?:借り|使|拝借|コピー|真似|まね)|に似せ|に?そっくり(?:に|の|な)|まんま(?:で|の)|を)[^。\\n]{0,36}?${ACTED}`,
    "u",
  ),
  new RegExp(
    `(?:${OTHERS}|市民|住民|町民|一般人|客|お客|利用者|観光客|第三者|記者|業者|警察(?:官)?|役所(?:の人)?|担当者|女子高生|若者|[一-龠ァ-ヶー]{2,8})(?:に|を|の)(?:なった(?:つもり|気)で|なりきっ|なりすまし|成りすまし|化け|装っ|ふりを?し(?:て|た)|フリを?し(?:て|た)|ふりで|名乗っ|かたっ|騙っ|偽っ|演じ)[^。\\n]{0,40}?(?:${ACTED}|フォロワー|信じ|気づかれ|ばれ|バレ|ちょろ|楽し|遊ん|成功)`,
    "u",
  ),
  /(?:いう|という|な|の)(?:顔|体|てい|設定|立場)(?:を|で)し(?:て|とい)[^。\n]{0,30}(?:感想|口コミ|レビュー|コメント|投稿|書い)|(?:もう(?:ひと|一)つの|別の|偽の|架空の)名前で[^。\n]{0,14}(?:感想|口コミ|レビュー|コメント|投稿|書い|登録)|(?:あいつ|あの人|その人|本人|彼|彼女|[一-龠]{1,4}(?:さん|くん|君))の(?:名前|顔写真|アイコン|写真)[^。\n]{0,10}(?:そのまま|丸ごと|まるごと|勝手に)?(?:使(?:っ|て)|借り)|(?:別|サブ|裏|もう(?:一|ひと)つの|捨て|匿名の)(?:アカ(?:ウント)?|垢)[^。、\n]{0,5}?(?:から|で|(?:を)?使(?:っ|う)て)[^。\n]{0,24}(?:書き込|行きたい|褒め|自分(?:の|に|を)|いいね|援護|擁護|応援|自演|褒め|ほめ|コメント|反論|味方|リプ|評判)|自作自演|自演(?:し|で)|(?:市民|住民|客|利用者|観光客|一般)の?(?:ふり|フリ|声として|つもり|立場(?:のふり|を装))(?:で|を|し)[^。\n]{0,20}(?:書|投稿|レビュー|コメント|口コミ|評価|褒め|星)|サクラ(?:で|として|になって|を(?:やっ|演じ))[^。\n]{0,16}(?:書|投稿|コメント|いいね|並)/u,
  /(?:アイコン|プロフ(?:ィール)?(?:写真|画像|欄)?|名前|表示名|肩書き?|ヘッダー)(?:を|は|に)[^。\n]{0,20}(?:マーク|ロゴ|市章|市|課|局|署|センター|サポート|公式|市長|議員|警察|先生|本物|社名|制服)[^。\n]{0,16}(?:に(?:し(?:て|た)|変え|かえ|替え|設定)|っぽく|そっくり|風に)[^\n]{0,40}(?:たら|信じ|本気|相談|間違|勘違|気づ|しばらく|釣れ|DM|来た|きた|笑|😂|w)/u,
];

/** Private talk that lands on an official account when two are open at once. */
const PRIVATE_TALK =
  /(?:(?:ママ|パパ|母さん|父さん|お母さん|お父さん|あなた)[、,\s][^\n]{0,30}(?:(?:遅|おそ)くなる|冷[凍蔵]庫|レンジ|迎えに|買って(?:き|帰)|先に(?:食べ|寝)て|鍵(?:は|を))|(?:牛乳|卵|パン|おむつ)(?:も|だけ)?買って(?:きて|帰)|(?:うちの)?(?:旦那|嫁|彼氏|彼女|夫|妻|推し|子)(?:が|と|の|に)[^。\n]{0,20}(?:ケンカ|喧嘩|デート|ラーメン|飲み|ムカ|かわい|尊|帰って|待ってる|迎え|けんか)|(?:仕事|残業|会議|月曜|上司|課長|部長)(?:が|の|と)?[^。\n]{0,10}(?:だる|ダル|うざ|つら(?:い|すぎ|たん)|しんど|帰りたい|やめたい|辞めたい|行きたくな|眠(?:い|すぎ)|ねむ)|(?:早く|はよ|もう)(?:帰|お?うち帰)(?:りたい|ろ)|(?:腹|お腹)(?:が)?(?:減った|へった|すいた|ペコ)|(?:飲みすぎ|飲み過ぎ|二日酔い|べろべろ|酔っ払っ)|(?:昨日|ゆうべ|今夜|今から)(?:の|は)?[^。\n]{0,10}(?:合コン|デート|飲み会|カラオケ|パチ(?:ンコ|スロ)|競馬|サウナ)|(?:ライブ|コンサート)(?:の)?チケット(?:が|、)?[^。\n]{0,8}(?:当た|外れ|取れ)|推し(?:が|の|活|、|しか)[^。\n]{0,14}(?:尊|かわい|神|最高|供給|無理|結婚|卒業)|(?:ガチャ|課金|レイド|周回|ランク)(?:で|が|を|した|引)[^。\n]{0,12}(?:出|爆|溶|当|回|上が)|(?:既読|LINE|ライン)(?:が|つか|の返事)[^。\n]{0,10}(?:ない|来な|遅)|(?:今日|明日)(?:の)?(?:晩(?:ご飯|ごはん|飯)|夕飯|お昼)(?:は|、)?[^。\n]{0,14}(?:何にしよ|作るのめんど|コンビニでいい|買って帰)|(?:体重|ダイエット)(?:が|、)?[^。\n]{0,10}(?:増え|やば|減ら|明日から)|給料日(?:まで|前)[^。\n]{0,10}(?:あと|金欠|つら)|寝坊した|二度寝|(?:誤爆|アカ(?:ウント)?(?:を)?間違え|垢間違え))/u;
/** The tone in which nobody writes for an office; quoted voices aside. */
const IN_PRIVATE: readonly RegExp[] = [NEAR_ONES, PASTIME, CHATTY].map((source) => new RegExp(source, "u"));
const CHATS = new RegExp(CHATTY, "u");
const SPOKEN = new RegExp(SPOKEN_END, "u");
/** What an office has to tell, in whatever tone. */
const OFFICE_TOPIC =
  /断水|復旧|通行|避難|警報|注意報|火災|火事|地震|台風|大雨|大雪|熱中症|消防|警察|市|町|村|区|課|館|園|祭|まつり|庁|駅|学校|給食|教室|イベント|予約|無料|オープン|公開|更新し|フォロー|写真|きれい|咲|満開|見ごろ|マスコット|ゆるキャラ|着ぐるみ/u;
/** A city is polite, gives dates and numbers, or speaks as its mascot. */
const OFFICIAL_TONE =
  /です(?![よね]?[wｗ笑])|でし(?:た|ょ)|ます|ません|ました|ましょう|ください|下さい|でしょう|ございま|いかが|皆(?:さん|さま|様)|みなさ[んま]|市民|市内|市役所|当[市課館]|本市|開催|開館|休館|募集|受付|申し?込|会場|詳しくは|詳細|窓口|講座|教室|展示|体験|レシピ|募る|募り|募集|相談|0\d{1,3}-\d|https?:|\d月\d{1,2}日|諸君|ぴー|だワン|モン[!〜]|よね?[!〜]*みんな|(?:ぼく|ボク|わたし|おいら|わし)[、は]?[ぁ-んァ-ヶー]{2,10}[!〜ー]|^[ぁ-んァ-ヶー一-龠]{2,10}(?:だ(?!っ)|じゃ|ばい|やで)[^。]{0,4}[!〜♪]/u;

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
    summary: "公式や他人、市と無関係な人を名乗る投稿、他人になりすました話、アカウントの取り違え",
    rationale: "誰の発信かを偽る、または取り違えた投稿は、読み手をあざむきます",
    examples: {
      bad: [
        { text: "⟦こちらは汐見市防災担当です⟧。避難指示は解除しました", post: { profile: "private" } },
        { text: "今日の献立です", post: { profile: "private", displayName: "汐見市公式アカウント" } },
        {
          text: "⟦市役所とは何の関係もない⟧ただの主婦ですが、うちの市の保育課さんは本当に親切です",
          post: { profile: "private" },
        },
        {
          text: "⟦やっと子ども寝た〜⟧。今から嫁と唐揚げでビール🍺 最高やん",
          post: { profile: "official" },
        },
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
    if (post.profile !== undefined) yield* falseNeutral(document, audit);
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
    const claim =
      firstOf(document, [...CLAIMS, ...mascotClaims(organization)], audit) ??
      (document.has(RELAYED) ? undefined : firstOf(document, SPEAKS_AS_OFFICE, audit));
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

/** The profile text claims to be an office's: 「白瀬市公式 道路・雪情報」. */
const OFFICIAL_BIO =
  /^[一-龠ヶ々ァ-ヶーのノ]{1,8}(?:市|町|村|区)(?:役所|役場|[一-龠]{1,8}(?:課|局|室|署))?の?\s?公式(?!見解|な|の(?:見解|考え|立場)|では|じゃ|アカウントでは|サイト(?:から|の)|戦|ファン)/u;

const handle = (account: string): string => foldString(account).replace(/^@/, "").toLowerCase();

function* officialName(post: PostFacts, organization: Organization): Iterable<Finding> {
  const { displayName, account, bio } = post;
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
  if (bio !== undefined && OFFICIAL_BIO.test(foldString(bio)) && !NOT_OFFICIAL.test(bio)) {
    yield {
      problem: "自己紹介は公式アカウントと受け取られますが、投稿はプライベート編です",
      advice: "個人だと分かる自己紹介にするか、投稿するアカウントを確かめてください",
    };
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
  const told = document.matches(PRIVATE_TALK).find((match) => !isQuoted(document, match));
  const at = told !== undefined && !document.has(ON_PURPOSE) ? told : privateTone(document);
  if (at === undefined) return;
  yield {
    at,
    problem: "は個人の話のように読めますが、公式アカウントの投稿です",
    advice: "投稿するアカウントを取り違えていないか確かめてください",
  };
}

/** Where the whole post chats among friends: at least two of who is near, what one does off duty, and the tone. */
const privateTone = (document: DocumentView): Match | undefined => {
  if (document.has(OFFICIAL_TONE)) return undefined;
  const signs = IN_PRIVATE.flatMap((pattern) => {
    const sign = document.matches(pattern).find((match) => !isQuoted(document, match));
    return sign === undefined ? [] : [sign];
  });
  const [first] = signs;
  if (first === undefined) return undefined;
  const isNearOrPastime = !CHATS.test(first.text);
  return signs.length >= 2 || (isNearOrPastime && document.has(SPOKEN) && !document.has(OFFICE_TOPIC))
    ? wholePhrase(document, first)
    : undefined;
};

/** Praise of the city from somebody who says to have nothing to do with it. */
function* falseNeutral(document: DocumentView, audit: boolean): Iterable<Finding> {
  if (!document.has(PRAISED) || !document.has(CITY_MATTER) || document.has(DISCLOSED)) return;
  const at = firstOf(document, [NO_TIE, OUTSIDER], audit);
  if (at === undefined) return;
  yield {
    at,
    problem: "は、市と関わりのない人を装って市をほめていると読める書き方です",
    advice: "職員であることを明かして書くか、投稿をやめてください",
  };
}
