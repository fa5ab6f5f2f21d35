import { enclosingQuote, isQuoted } from "../context/keep.js";
import { sentencesAround, together } from "../context/nearby.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { count, flag, words } from "../core/options.js";
import {
  ACCUSED,
  ACQUAINTED,
  ALTERED,
  AS_IT_IS,
  ASIDE,
  ASKED_FIRST,
  BANNED,
  BOYCOTT,
  CARELESS,
  CELEBRITY_OFF_DUTY,
  CHANCE_MET,
  COPIED,
  COPIED_OUT,
  COPY,
  COVERT,
  CREATOR,
  CREDIT_TAKEN,
  DEAD_SHOWN,
  DONE_UNASKED,
  ELSEWHERE,
  EXCUSED,
  FACE_SWAPPED,
  FOUL,
  FOUND_PAPER,
  GUESSED,
  gap,
  HEARSAY,
  HOPED_FREE,
  IMITATED,
  KEEP_AWAY,
  LIKENED,
  MACHINE_MADE,
  MADE_PUBLIC,
  MARK_REMOVED,
  MINDLESS,
  MISDEED,
  NEIGHBOUR,
  NO_LEAVE,
  NOT_MINE,
  OFF_GUARD,
  ON_THE_QUIET,
  OTHERS_MEDIA,
  PAGES_SHOWN,
  PASSER_BY,
  PRIVATE_MATTER,
  PRIVATE_WORDS,
  RECOGNISABLE,
  REFUSED,
  REGARDLESS,
  REPORTED,
  SENT_ON,
  SERVES_HERE,
  SHARED,
  SHOP,
  SHOP_WRONG,
  SHOT_OF,
  SHOWN,
  SNAPPED,
  SOMEBODY,
  SOURCE_LEFT_OUT,
  STILL,
  STRANGER,
  STRIPPED,
  SURVEILLANCE,
  TAKE,
  TAKEN_OFF,
  TILL_CAUGHT,
  UNASKED,
  UNAWARE,
  UNMASKED,
  UNOFFICIAL_GOODS,
  UNPROVEN,
  UNSEEN,
  UNWILLING,
  USED_UNASKED,
  WARNED_OFF,
  WHOLE,
  WHOSE,
} from "../lexicons/rights.js";
import {
  ANIMAL,
  BROADCAST,
  CHARACTER,
  MEDIA,
  NET,
  PEOPLE_SHOWN,
  PERFORMANCE,
  PUBLISH,
  PUBLISHED,
  SHOOT,
} from "../lexicons/works.js";
import { pattern } from "../matching/pattern.js";
import type { DocumentView, Match, Sentence } from "../text/document.js";
import type { Media } from "../text/post.js";

/**
 * Whether a picture may be used cannot be read off a text. What can be read is what the writer says of it: that nobody
 * was asked, that nobody knows whose it is, that a whole work was copied, that somebody did not notice the camera or did
 * not want it, that a shop is said to cheat. Each construction below is one such statement; it counts only where
 * something is shown or passed on, and not where the sentence forbids, warns, regrets, or tells of a permission.
 */

/** Words of permission, a licence, or one's own authorship. Not negated ones. */
const PERMITTED =
  /(?:許可|許諾|了解|了承|承諾|同意|承認|OK|お許し|快諾|ご厚意|厚意|ご好意)(?:を|は|も|も全員|の返事を|のうえ|の上)?、?(?:[^。!?、\n]{0,8}?(?:から|より))?、?(?:全員(?:から|に)?|ちゃんと|きちんと|事前に|書面で|すべて|きっちり|先に|もう)?(?:いただ(?:き(?!たい|ません|まし(?:ょ|たら))|いて(?!い?(?:な|ま(?:せ|へ)|ら)|おら|おりませ|から|くだ|ほし)|いた(?!ら)|けた|けまし)|頂(?:き(?!ません)|いて(?!い?(?:な|ま)))|得(?:て(?!い?(?:な|ま(?:せ|へ)|ら)|おら|おりませ|から|くだ|ほし)|た(?!ら|い)|まし(?!た?ら)|られ(?:た|まし|て(?!い?な)))|も(?:ら|ろ)(?:って(?!い?(?:な|ま(?:せ|へ)|ら)|へん|おりませ|から|くだ|ほし)|て(?!へん|ない|から)|った(?!ら)|い(?:まし|、|済|ずみ)|え(?:た|まし))|取(?:って(?!い?(?:な|ま(?:せ|へ)|ら)|へん|おりませ|から|くだ|ほし)|った(?!ら)|れ(?:た|まし|て(?!い?な))|得|りまし|り、)|済|ずみ|あり(?!ません)|の(?:もと|上|うえ)|くだ?さ(?:り|った|って)|(?:が|も)?(?:出|で|おり|下り)(?:た|まし|て(?!い?な))|受け(?:て(?!い?(?:な|ま))|た|まし)|し(?:てくれ|てもら)(?:た|い|って))|快諾|ご?承諾(?:くださ|いただ)|「?(?:いいよ|ええよ|OK|いいですよ|どうぞ|どんどん|ぜひ(?:使|載|撮))[^。!?\n]{0,12}(?:と|って)(?:言|の|いわ|快|、|返事|くれ|本人)|(?:本人|ご家族|作者|ご?希望|リクエスト)(?:から|の|さん)?(?:の)?(?:希望|リクエスト|要望|依頼)|(?:使用|掲載|撮影|公開)(?:OK|可|許可済|許諾済|の了解)|撮影OK|(?:撮ら|写ら|録ら|取材さ)せて(?:いただき(?!たい)|いただいた|もら(?:った|い(?:ました|、)|って(?!い?な))|くれ(?:た|て))|(?<!せて)(?:声を?かけて|お願いして)[^。!?\n]{0,6}撮|ルールの範囲|規約(?:の範囲|に(?:沿|従|基))|ガイドライン(?:の範囲|に(?:沿|従|基|のっと))|(?:JASRAC|NexTone|ジャスラック)(?:[^。!?\n]{0,14})(?:手続|許諾|申請|届|出\d|第\d)|許諾番号|著作権(?:が|は|の)?(?:切れ|消滅|満了|フリー|保護期間(?:が|を)?(?:満了|終|過ぎ|切れ)|者の(?:許|了|承))|保護期間|パブリックドメイン|CC0|CC[\s-]?BY|クリエイティブ・?コモンズ|オープンデータ|フリー(?:素材|音源|フォント|イラスト|画像|写真)(?!か(?:どうか|は|も|な|わ)|っぽ|らし|みたい|やと|だと|のはず|って(?:こと|事)に)|いらすとや|青空文庫|(?:写真|画像|資料|データ|イラスト|映像|素材|図|音源)(?:の)?(?:ご)?(?:提供|協力)|(?:ご)?提供(?::|いただ|頂|を(?:受け|いただ))|撮影:|イラスト:|写真:|出典(?::|は(?!面倒|めんど|省|忘|書|不|わ|分|略|調|内緒|秘密|割愛|な|ナ|無|[?。])|を(?:明記|記載|示))|引用元:|クレジット(?:を|は)?(?:明記|表記|入れ(?!ず|て(?:い)?な)|付け?(?!ず|て(?:い)?な)|記載)/u;
const OWN_WORK =
  /自作(?!自演|グッズ)|オリジナル(?:曲|の(?:曲|絵|詩))|(?:自分|私|わたし|僕|ぼく|俺|おれ|うち|当課|職員|広報(?:課|担当|担当者)?|担当(?:者|職員)?|スタッフ|係員|当館|本市|市|娘|息子|母|父|祖父|祖母|妹|姉|弟|兄|夫|妻)(?:自身)?(?:が|で|の)(?:撮|描|書|作|つく|制作|作詞|作曲|手描|撮影)|(?:自宅|わが家|我が家|実家|自分ち)の|うちの(?:猫|犬|庭|畑|台所|アルバム|ベランダ)|(?:自分|私|わたし|僕|ぼく|俺|わが家|我が家|うち|祖父|祖母|父|母|昔)の(?:写真|絵|動画|作品|詩|日記|文章|アルバム|俳句|短歌|年賀状|似顔絵|顔)/u;

/** The sentence forbids, warns, refuses or informs. Tested on what surrounds the match. */
const FORBIDS =
  /禁(?:止|じ|ず|物)|厳禁|ご?遠慮|お?控え|慎[みむん]|やめ(?:ましょう|よう|まし|ま(?:す|した)|て(?:ください|おき|ね|お[いこ]|ほしい)|た(?:。|$|ほう)|とこ|る(?:。|こと))|お断り(?:し|です|いた)|(?:て|で)(?:は|も)?(?:いけ|なり?ま|ならな|だめ|ダメ|あか)|ちゃ(?:いけ|だめ|ダメ|あか)|べから|べきで(?:は|な)|ない(?:で|よう)(?:ね|。|!|$|くだ|下さ|に|お願い|ほし)|(?<!す[みい])ません(?:か|$|。|!|で(?:し|す)|の)|(?:できな|でき(?:ま)?へん|できん)|(?:違法|犯罪|違反|侵害|罪|罰金|罰則|処罰|刑)(?:です|で|に(?:なり|な|あた|当た|問)|と(?:なり|な)|と|し(?:ま|た|な|て)|が|を|の|行為|。|し得)|迷惑防止|条例(?:で|違)|恐れ|おそれ|ご?注意|気をつけ|ご用心|心配(?:です|な)|あたり(?:ます|ません)|当たり(?:ます|ません)|場合(?:は|に|が|も|、)|ときは|際(?:は|に)|には[^。!?\n]{0,16}(?:必要|要り|いり|許)|(?:許可|許諾|同意|申請|手続き?|承諾|了解|了承|確認)(?:は|が|を)?(?:必要|要り|いり|お取り|取って(?:ください|から)|得て(?:ください|から)|もらって(?:ください|から)|とって(?:ください|から)|求め|おすすめ)|ご(?:相談|連絡|一報|確認)(?:を|くだ)|通報|被害|詐欺|偽(?:サイト|アカウント|通販|情報)|なりすまし|相談(?:し|で|は|窓|を|が)|防ぎ|防止|防ぐ|なくそう|守り(?:ま|た)|守ろう|守って|大切(?:です|に|な)|許(?:され|しま|さな|せな)|いけない(?:こと|の)|知って(?:い|お)(?:ます|き)|でしょうか|ましょう/u;
/** The writer leaves it (載せません, 写さないように). */
const REFRAINS =
  /(?:載せ|のせ|貼[られ]|使[えわ]|公開[はも]?(?:し|でき)|掲載[はも]?(?:し|でき|せ)|投稿[はも]?(?:し|せ)|アップ[はも]?(?:し|せ)|転載[はも]?(?:し|でき|せ)|撮[られ]|写[らさせ]|配[られ]|見せ(?:られ)?|お見せ[はも]?(?:し|でき)|シェア[はも]?(?:し|でき|せ)|コピー[はも]?(?:し|でき|せ)|複写[はも]?でき|録[られ]|録画[はも]?(?:し|でき|せ)|録音[はも]?(?:し|でき|せ)|あげ(?:られ)?|上げ(?:られ)?|書[かけ]|流[させ])(?:て|れて|れ)?(?:い|おり|お)?(?:ない(?!と(?:もったい|損|気が|いけ)|わけ|手は|のは(?:もった|惜|損)|なんて|けど(?:いい|、いい))|ません(?!でし(?:た(?:けど|が)))|ずに|ぬ|まへん|へん|んと(?:こ|き))|差し控え|自粛|(?:ぼか|モザイク|スタンプ|顔を隠|お?顔は?(?:出さ|写ら|隠し)|後ろ姿(?:だけ|のみ|なら|で)|加工し(?:て|まし))(?:し|を|で)?(?:て(?:い|お)?(?:ます|あり)|まし|入れ|かけ(?:て|まし|た))|心(?:の|に)(?:シャッター|フィルム|焼)|記憶に|目に焼きつけ/u;
/** Somebody else did it to somebody (無断で使われた, 撮られていた). */
const SUFFERED =
  /(?:載せら|のせら|上げら|あげら|載せ|貼ら|使わ|撮ら|撮影さ|転載さ|公開さ|アップさ|コピーさ|掲載さ|晒さ|投稿さ|拡散さ|流さ|流用さ|盗ま|録ら|録音さ|悪用さ|真似さ|パクら|売ら|販売さ|配ら|使用さ|利用さ|加工さ|配信さ|上げら|あげら|のせら)れ(?:た|て(?!しま(?:い|った)のは私)|る|ま|、|ない|そう)|(?:され|られ)て(?:い)?(?:る|た|ます|ました)(?:の|と|ん|。|方|人|ケース|事例|例)/u;
/** Regret that has already acted. */
const MADE_GOOD =
  /(?:お詫び|おわび|謝[りっ罪]|申し訳|反省|すみません|すいません|ごめん|失礼しました|不適切)[^\n]{0,60}?(?:削除(?:し(?:まし|た|、|て)|いたし|済)|取り(?:下げ|消し)(?:まし|た|、|て)|差し替え(?:まし|た|、|て)|回収し|非公開に|消し(?:まし|た|て))|(?:削除|取り下げ|差し替え|回収|非公開|下ろし(?=て、|ました))[^\n]{0,60}?(?:お詫び|おわび|謝[りっ罪]|申し訳|反省|頭を下げ)/u;
/** The post teaches about rights. */
const LESSON =
  /(?:著作権|肖像権|知的財産|知財|引用(?:の)?(?:ルール|要件|方法)|情報モラル|ネットモラル|メディアリテラシー|SNS(?:の)?(?:使い方|トラブル|ルール|マナー)|盗撮(?:防止|対策|被害)|海賊版|模倣品|違法(?:アップロード|ダウンロード|コピー))[^。\n]{0,24}?(?:講座|講演|研修|セミナー|教室|授業|学[びぶん]|クイズ|ルール|マナー|相談|対策|防止|撲滅|お知らせ|啓発|法(?:で|第|の|に)|弁護士|条|Q&A|解説|Q\.|豆知識)|(?:講座|研修|セミナー|授業|教室)[^。\n]{0,30}?(?:著作権|肖像権|知的財産|情報モラル)/u;

interface Construction {
  /** What the finding shows. */
  readonly pattern: RegExp;
  /** All of these stand in the same sentence. */
  readonly same?: readonly RegExp[];
  /** All of these stand in the sentence or next to it. */
  readonly near?: readonly RegExp[];
  /** None of these stands in the sentence or next to it. */
  readonly unless?: readonly RegExp[];
  /**
   * The construction tells of a ban, a wish or a doubt itself: general guards against bans and permissions would take it
   * for a warning, only `unless` speaks for the writer. `near` and `unless` look two sentences far.
   */
  readonly outspoken?: boolean;
  readonly problem: string;
  readonly reason: string;
  readonly advice: string;
}

const COPYRIGHT = "他人の作品の公開には、権利者の許諾が要ります";
const PORTRAIT = "人には、無断で姿や私事を公表されない権利があります";
const HONOUR = "裏付けのない指摘は、名誉毀損になり得ます";
const NO_PERMISSION = "許可のない掲載や撮影は、権利の侵害になります";
/** Reasons against which it is no excuse to have taken the picture oneself. */
const PERSONAL: readonly string[] = [PORTRAIT, HONOUR, NO_PERMISSION];
const ASK_OWNER = "許諾を取るか、利用条件の明らかな素材に替えてください";
const ASK_PERSON = "本人（子どもは保護者）の同意を得るか、人が分からない写真に替えてください";
const GET_PERMISSION = "許可を得てから公開し、得られないときは使わないでください";
const LINK_INSTEAD = "公開をやめ、題名や公式ページへのリンクで紹介してください";

const SHOWS = pattern(PUBLISH);
const PUT_ONLINE =
  /写真|写[っり]|動画|画像|映像|撮|載せ|のせ|掲載|投稿|アップ|公開|貼|晒|録|配信|転載|コピー|使わせ|拝借/u;
const SHOWS_OR_TAKES = pattern(`${PUBLISH}|${SHOOT}|${COPY}`);
const TAKES_PICTURE = pattern(SHOOT);
const WORK = pattern(
  `${MEDIA}|${PUBLISHED}|${BROADCAST}|${PERFORMANCE}|${CHARACTER}|文字|フレーズ|セリフ|台詞|パンフ|広報|資料|ホームページ|お手紙|スクショ|日記`,
);
const PEOPLE_OR_WORK = pattern(`${WORK.source}|${PEOPLE_SHOWN}|撮`);
const PEOPLE = pattern(PEOPLE_SHOWN);
/** What is done with it, or how the writer likes it: the work is in the post. */
const IN_USE = pattern(
  `${PUBLISH}|お?気に入り|すてき|素敵|きれい|かわいい|新調|衣替え|変え(?:て|まし|た)|替え(?:て|まし|た)|にしまし(?:た|て)|にした(?![いら])|に決め|作(?:り|って|った)|でき(?:た|まし|あがり)|仕上が`,
);
const OWN_SITE =
  /(?:市|町|村|本市|当市|県|国|省|庁|館|課)(?:の)?(?:公式)?(?:ホームページ|サイト|HP|ウェブサイト|LINE|アプリ)(?:から|に|で)|参考に|ヒントに|まねて(?:料理|作)|スポット|写真展|レシピ(?:で|を(?:見|参)|どおり|通り)|ダウンロード(?:して(?:お使い|使え|ご|くだ)|できます|のうえ)|(?:様式|申請書|届出書)|画像検索の(?:方法|仕方)|買(?:っ|い)|購入|注文|予約/u;
const OFFICIAL_TEXT =
  /広報|市政だより|市報|議会だより|会議録|議事録|条例|要綱|規則|法令|市民憲章|市の歌|市歌|市民の歌|校歌|報告書|計画書|公文書|当館|本市|復刻|(?:のみ|だけが?)お?(?:読み|ご?覧)|明治|江戸|大正|私の(?:本|新刊|記事)|拙著/u;
const LIBRARY =
  /所蔵|貸し?出し|返却|寄贈|入荷|並びました|ならびました|棚|スクラップ|日課|自分用|プレゼント|読破|読み(?:終|切|きり)|複写(?:サービス|申込|料金|は|カウンター)|(?:でき|られ)ること/u;
const BECAUSE_OLD =
  /ご存[じ知]|心当たり|情報(?:を|は)?お(?:寄せ|待)|お知らせくだ|教えてくだ|探して(?:い)?(?:ます|おり)|展示|所蔵|収蔵|文化財|資料館|博物館|美術館|仏像|版画|屏風|掛け軸|民話|昔話|和歌|万葉|古今|江戸|明治|大正|昭和|碑|伝わ|審査|投票/u;

/** The wish was heeded after all. */
const DEFERS =
  /ので、?[^。!?\n]{0,14}(?:外|載せない|載せません|消し|加工|後ろ姿|別の|だけ)|掲載(?:しません|を見合わせ|は見送)|だけ(?:を|に|の)|見合わせ|見送|差し替え|やめ(?:ま|と|て)|代わりに|許可を(?:得|もら|いただ)|ご?承諾|同意を(?:得|いただ)|同意がそろ|そろうまで|モザイクを|ぼかし(?:を|て)|写らないよう|お渡しし/u;
/** Told by those whose task it is, or not meant. */
const NEWS =
  /発表|報道|ニュース|新聞|判決|容疑|逮捕され|処分|送検|保健所|消費(?:者|生活)|公表|営業停止|指導|ご?注意(?:し|くだ|を)|相談|通報|防止|手口|小説|ドラマ|映画|落語|クイズ|ゲーム|人狼|推理|デマ|濡れ衣|無実|冤罪|疑い(?:は|が)晴|(?:うそ|嘘)(?:でし|だっ|です)|ではありません/u;
/** Praise, one's own fault, play: nothing is held against the shop. */
const BENEVOLENT =
  /うま(?:い|かった|すぎ)|おいし(?:い|かった)|美味し|絶品|優勝|また(?:行|来)|ごちそうさま|満点|最高|完食|(?:私|わたし|自分|うち)の(?:せい|勘違い|手帳|舌には)|食べ過ぎ|飲み過ぎ|隠し味|秘伝|冗談|クイズ|推理|ドラマ|小説|家の|手作り/u;

/** A copy is made, with whatever is at hand. */
const COPY_MADE =
  "撮(?:っ|り(?!方)|影し)|写メ|写真に|スキャン(?!ダル)|コピー(?:し|を|で)|コピペ|書き(?:写|うつ|起こ)|打ち(?:込|直)|文字に起こ|録(?:画|音)し|録っ|ダビング|PDF|スクショ|スクリーンショット|朗読し|読み上げ(?:た|て)";
/** It can be read or seen in the post. */
const READABLE_HERE =
  /読め(?:ます|る|ちゃ|て)|読んで(?:[。!ねや♪]|くだ|もら|いただ|み|$)|読み聞かせ(?:に|を)|見(?:れ|られ)(?:ます|る)|聴け|聞け(?:ます|る)|この投稿|ここに|並べ(?:て|まし|た)|載せ(?:て|まし|た|ます|とき|と[いく])|のせ(?:て|まし|ます)|スワイプ|貼(?:り|っ)|アップし|上げ(?:まし|ます|とき|と[いく])|公開し|投稿し|シェアし|配(?:り|っ)|お楽しみ|どうぞ|お届け|置い(?:て|と)/u;
const NOT_PUBLISHED =
  /手作り|手づくり|手書き|ノート|通帳|日記|アルバム|家計簿|(?:景色|料理|弁当|花|紅葉|夕焼け)を|著作権|許諾|禁止|(?<!す[みい])ません(?:でした)?(?=[。]|$)|ご?遠慮|しないで|展示|所蔵|デジタル|点字|対面朗読|読み聞かせ会|感想|表紙だけ|買(?:っ|い)|注文|保存版/u;

/** For oneself, for a form or a desk, from a source that allows it, or the screen of something else. */
const HARMLESS_COPY =
  /感想|自分(?:用|で|の)|自宅|我が家|わが家|家で|スクラップ|窓口|提示|応募|申請|申し?込|登録|QR|出典|提供|地理院|オープンデータ|フリー素材|録画(?:予約|放送|配信)|見逃し|会議|議会|説明会|講座|教室|ワークショップ|工作|防犯|詐欺|偽|迷惑|展示|掲示板|投影|(?:市|町|課|当館|広報)(?:の|が(?:制作|作))|買(?:っ|い)|募集|回収|リサイクル|広報|会議録|校歌|郷土|所蔵|資料館|江戸|明治|大正/u;

/** In the order in which they are tried; the first that fits a place wins. */
const CONSTRUCTIONS: readonly Construction[] = [
  {
    // 載せんといてと言われたけど載せます / 撮影禁止だったけど撮った
    pattern: pattern(`(?:${REFUSED}|${BANNED})${gap(22)}(?:${STILL})${gap(24)}(?:${PUBLISH}|${SHOOT})`),
    near: [PEOPLE_OR_WORK],
    unless: [/いただけ|できます|ご自由/u],
    problem: "は、嫌がる人や禁止を押し切って撮影・公開するという表現です",
    reason: PORTRAIT,
    advice: "公開をやめ、了解を得られたものだけを使ってください",
  },
  {
    // 撮りました。本人は嫌そうでしたがw / 消してと言われた写真、もう時効やろ
    pattern: pattern(
      `(?:${REFUSED})${gap(14)}(?:けど|のに|が(?=[、。w笑(…]|$)|ても|とは言|(?:言|念|頼)(?:った|われ|って|うて|を押)${gap(12)}(?:写真|動画|やつ|画像|の(?=を|、))|(?:写真|動画|画像))`,
    ),
    near: [pattern(`写真|動画|画像|${SHOOT}`), pattern(`${PUBLISH}|${SHOOT}|ほら|時効|どうよ`)],
    unless: [/ので[^。]{0,12}(?:やめ|消|外|背中|後ろ|載せな|見送)|(?:代|か)わりに|猫|犬|写って(?:い)?る(?:。|$)/u],
    problem: "は、嫌がる人を押し切って撮影・公開するという表現です",
    reason: PORTRAIT,
    advice: "公開をやめ、本人の了解を得られたものだけを使ってください",
  },
  {
    pattern: pattern(`(?:${UNASKED})(?!紹介)[^が。!?\\n]{0,14}?(?:${DONE_UNASKED})`),
    near: [pattern(`${PEOPLE_OR_WORK.source}|ごめん|載`)],
    problem: "は、断りなく使う・撮るという表現です",
    reason: NO_PERMISSION,
    advice: GET_PERMISSION,
  },
  {
    pattern: pattern(`(?:${ON_THE_QUIET})[^が。!?\\n]{0,14}?(?:${DONE_UNASKED})`),
    near: [pattern(`${MEDIA}|${PUBLISHED}|${BROADCAST}|${PERFORMANCE}|撮|録`), PEOPLE_OR_WORK],
    problem: "は、断りなく使う・撮るという表現です",
    reason: NO_PERMISSION,
    advice: GET_PERMISSION,
  },
  {
    pattern: pattern(`(?:${UNASKED}|${ON_THE_QUIET})[^が。!?\\n]{0,14}?(?:${USED_UNASKED})`),
    same: [WORK],
    problem: "は、断りなく使うという表現です",
    reason: NO_PERMISSION,
    advice: GET_PERMISSION,
  },
  {
    pattern:
      /無断(?:転載|転用|掲載|使用|利用|コピー|複製|撮影|借用|引用|拝借)(?:で(?:す(?![みい])|した)?|だけど|ですが|やけど|ごめん|すみません|すんません|失礼|ゴメン|OK|御免|し(?:ます|ちゃ|まし|た|て(?:しま|み))|(?=[!♪笑]|w))/u,
    problem: "は、断りなく使うという表現です",
    reason: COPYRIGHT,
    advice: ASK_OWNER,
  },
  {
    pattern: pattern(NO_LEAVE),
    near: [
      pattern(
        `${SHOWS_OR_TAKES.source}|様子(?=を|です)|ひとこま|ひとコマ|BGM|展示|でき(?:た|まし|あがり)|そのまま(?=[。!]|$)`,
      ),
      pattern(`${WORK.source}|${PUT_ONLINE.source}|${SHOOT}|ひとこま|寝顔|様子`),
    ],
    problem: "は、許可を得ていないという表現です",
    reason: NO_PERMISSION,
    advice: GET_PERMISSION,
  },
  {
    pattern: pattern(WHOSE),
    near: [pattern(`${MEDIA}|${PUBLISHED}|${BROADCAST}|拾`), pattern(`${IN_USE.source}|しました`)],
    unless: [BECAUSE_OLD],
    problem: "は、作者や出どころを確かめていないという表現です",
    reason: COPYRIGHT,
    advice: "作者と利用条件を確かめ、分からないものは使わないでください",
  },
  {
    pattern: pattern(HOPED_FREE),
    near: [IN_USE],
    problem: "は、利用条件を確かめていないという表現です",
    reason: COPYRIGHT,
    advice: "利用条件を確かめて記録し、分からないものは使わないでください",
  },
  {
    pattern:
      /拾い(?:もの|物)?の?(?:画(?!面)|画像|写真|イラスト|絵|動画)|(?:画像|写真|イラスト|動画)(?:は|、)?(?:拾い(?:もの|物)|拾った|ネットから|検索から|ググった)/u,
    problem: "は、出どころの分からない画像という表現です",
    reason: COPYRIGHT,
    advice: ASK_OWNER,
  },
  {
    // 検索で出てきた写真 / 雑誌に載ってた写真、切り抜いて…
    pattern: pattern(
      `(?:${NET})[^。!?\\n]{0,22}?(?:${TAKE})[^。!?\\n]{0,14}?(?:${MEDIA}|もの|ネタ|フレーズ|歌詞|素材|やつ|夜景|夕焼け|景色|図)|(?:${NET})[^。!?\\n]{0,14}?(?:${MEDIA})[^。!?\\n]{0,14}?(?:${TAKE})|(?:${MEDIA})(?:は|を|も|、|だけ)?[^。!?\\n]{0,14}?(?:${NET})[^。!?\\n]{0,16}?(?:${TAKE})|(?:${NET})(?:から|で|の|より)[^。!?\\n]{0,14}?(?:頂戴|ちょうだい|拝借|失敬|保存し|引っ張|コピペ|切り抜[いき]|抜き出|持ってき|持って来|もらってき|いただいてき|お借り)`,
    ),
    near: [IN_USE, pattern(`${MEDIA}|${PUBLISHED}|一枚|もの|ネタ|フレーズ|歌詞|素材|やつ|夜景|夕焼け|景色|図`)],
    unless: [OWN_SITE, /財源|人材/u],
    problem: "は、他人の作品を持ち出したという表現です",
    reason: COPYRIGHT,
    advice: ASK_OWNER,
  },
  {
    pattern: pattern(STRIPPED),
    near: [pattern(`${MEDIA}|${PUBLISH}`)],
    unless: [/消えない|個人情報|お名前は/u],
    problem: "は、作者の表示や保護を外して使うという表現です",
    reason: "作者の表示を外すと、著作者人格権の侵害になります",
    advice: "正規に入手した素材を、表示を残したまま使ってください",
  },
  {
    pattern: pattern(SOURCE_LEFT_OUT),
    near: [pattern(`${COPY}|${PUBLISH}`), WORK],
    unless: [/論文|レポート|ルール/u],
    problem: "は、出典を示さずに使うという表現です",
    reason: COPYRIGHT,
    advice: "出典と利用条件を確かめ、作者・題名・掲載元を書いてください",
  },
  {
    pattern: pattern(MINDLESS),
    near: [pattern(`${PUBLISH}|${COPY}|${SHOOT}|画像|写真|イラスト|フォント|素材|描|作っ|作り`)],
    problem: "は、権利を気にせずに使うという表現です",
    reason: COPYRIGHT,
    advice: ASK_OWNER,
  },
  {
    pattern: pattern(EXCUSED),
    near: [
      IN_USE,
      pattern(`${MEDIA}|${PUBLISHED}|${BROADCAST}|${CHARACTER}|フォント`),
      pattern(
        `著作権|版権|許可|人気|有名|話題|プロ|ネット|商用|無断|拝借|借り|コピー|スキャン|録|そのまま|転載|本物|公式|キャラ|新曲|ヒット|アニメ|テレビ|映画|新聞|雑誌`,
      ),
    ],
    unless: [/練習|お菓子|料理|味見|量/u],
    problem: "は、権利者に断らずに使う理由を述べています",
    reason: COPYRIGHT,
    advice: ASK_OWNER,
  },
  {
    pattern: pattern(TILL_CAUGHT),
    near: [WORK, pattern(`${MEDIA}|${PUBLISH}`)],
    unless: [/プログラム|レイヤ|データベース|ファイル/u],
    problem: "は、とがめられるまで公開するという表現です",
    reason: COPYRIGHT,
    advice: ASK_OWNER,
  },
  {
    pattern: pattern(
      `(?:${PUBLISHED})[^。!?\\n]{0,24}?(?:${WHOLE})[^。!?\\n]{0,18}?(?:${COPY}|${PUBLISH}|載っけ)|(?:${WHOLE})[^。!?\\n]{0,10}?(?:${PUBLISHED})[^。!?\\n]{0,14}?(?:${COPY}|${PUBLISH})|『[^』\\n]{1,24}』[^。!?\\n]{0,26}?(?:${WHOLE})[^。!?\\n]{0,14}?(?:${COPY})`,
    ),
    near: [pattern(`${PUBLISH}|書[いきく]|みなさん|皆さん|みんな|欠席|来られなかった|配`)],
    unless: [OFFICIAL_TEXT, LIBRARY],
    problem: "は、作品をまるごと写して公開するという表現です",
    reason: COPYRIGHT,
    advice: LINK_INSTEAD,
  },
  {
    pattern: pattern(
      `(?:${PUBLISHED})[^。!?\\n]{0,12}?(?:スキャン|自炊|電子化|PDF(?:に|を|化)|コピーして(?:配|渡|回|お配|貼)|書き写して|書き起こして|打ち込んで|(?:写真|スマホ)(?:に|で)撮って|撮って|写メって|複写して|吹き込んで|音読して|朗読して|読み上げて)[^。!?\\n]{0,18}?(?:${PUBLISH})|(?:立ち読み|本屋|書店|コンビニ)[^。!?\\n]{0,20}?(?:撮っ|撮り|写メ|パシャ|スキャン)[^。!?\\n]{0,14}?(?:${PUBLISH})`,
    ),
    unless: [OFFICIAL_TEXT, /図書館資料|郷土資料|古文書|所蔵|感想|映える|ポーズ|表紙(?:だけ|のみ)|本棚|外観|看板/u],
    problem: "は、出版物を写して公開・配布するという表現です",
    reason: COPYRIGHT,
    advice: LINK_INSTEAD,
  },
  {
    // 新刊のページを何枚か撮ったので置いときます。買わなくてもここだけで泣けるよ
    pattern: pattern(PAGES_SHOWN),
    near: [pattern(`${PUBLISHED}|作家|漫画家|著者|本(?=[をのはが、])`)],
    unless: [OFFICIAL_TEXT, LIBRARY, /ノート|手帳|家計簿|母子手帳|お薬手帳|日記|通帳|スケッチ|説明書|アルバムの/u],
    problem: "は、出版物を写して公開・配布するという表現です",
    reason: COPYRIGHT,
    advice: LINK_INSTEAD,
  },
  {
    // ライブを録音 … 皆さんにも / CDから抜き出し / 地図を拡大コピーして … 配布
    pattern: pattern(COPIED_OUT),
    same: [
      pattern(
        `${PUBLISHED}|${BROADCAST}|${PERFORMANCE}|${CREATOR}|市販の|売って(?:い)?る|講義|講師の(?:話|先生)|研修|授業|地図|音源|曲(?=[をがは])|洋楽|企画展|展覧会|原画|美術館`,
      ),
    ],
    near: [pattern(SHARED)],
    unless: [
      OFFICIAL_TEXT,
      LIBRARY,
      /(?:本市|当市|市|町|課|広報|当館)(?:の|が(?:制作|作|主催))|会議|議会|説明会|収録に|予約|スクショ(?:して|を)[^。]{0,8}(?:応募|提示|見せ|お見せ|窓口)|画面を(?:窓口|係員|スタッフ|レジ|受付)|見逃し配信|アーカイブ|感想|バックアップ|申込|申し込み|(?:窓口|係)(?:に|へ|で)/u,
    ],
    problem: "は、作品を写し取って公開・配布するという表現です",
    reason: COPYRIGHT,
    advice: LINK_INSTEAD,
  },
  {
    // 会員だけが読める記事をおすそ分け
    pattern: pattern(
      `(?:会員|購読者|受講者|受講生|参加者|有料|登録者|課金|購入者|ファンクラブ|社員|部員)(?:だけ|限定|のみ|専用|向け|登録|しか|会員|(?:の)?(?:記事|講座|版|動画))[^。!?\\n]{0,22}?(?:${PUBLISHED}|${BROADCAST}|${MEDIA}|資料|中身|内容|ページ)`,
    ),
    near: [
      /載せ|貼[っりる]|はっと|コピペ|アップ|公開(?!講座|中)|シェア|共有|お?裾分け|おすそ分け|おすそわけ|全文|中身|スクショ|転載|流し|回し|お見せ|見せちゃ/u,
    ],
    unless: [
      /(?:のみ|だけが?)お?(?:読み|ご?覧)|登録(?:は|を|して|すると|いただ)|募集|申込|申し込み|ご利用|入会|配信します|お届けします/u,
    ],
    problem: "は、会員などに限られた内容を公開するという表現です",
    reason: COPYRIGHT,
    advice: LINK_INSTEAD,
  },
  {
    // あの新作、海外サイトで全部見れるよ
    pattern: pattern(
      `(?:海外|非公式|違法|闇|怪しい|どこかの|まとめ)の?サイト[^。!?\\n]{0,14}?(?:見[れられ]|読め|聴け|聞け|落とせ|ダウンロード|DL)|(?:タダ|ただ|無料)で(?:全部|全話|丸ごと|まるごと|最後まで|最新話まで)[^。!?\\n]{0,6}?(?:見[れら]|読め|聴け|聞け|落とせ)`,
    ),
    near: [pattern(`${PUBLISHED}|${BROADCAST}|新作|作品|最新刊|最新話|曲`)],
    unless: [/公式|図書館|試し読み|キャンペーン|青空文庫/u],
    problem: "は、無断で公開されている作品を案内するという表現です",
    reason: COPYRIGHT,
    advice: "案内をやめ、公式の配信や図書館を紹介してください",
  },
  {
    pattern:
      /歌詞(?:を|の|も)?[^。!?\n]{0,14}?(?:載せ|のせ|書[いきこ]|貼[っり]|引用|全部|書き写|アップ|公開|掲載|投稿|コピーして|打ち込|まるごと|丸ごと|ご紹介|打っ|載っけ)/u,
    unless: [
      OFFICIAL_TEXT,
      /募集|応募|公募|作詞|オリジナル|体操|引用(?:の)?ルール|音頭|ワークショップ|書いて(?:み(?:よう|ませ|ましょ)|くだ)/u,
    ],
    problem: "は、歌詞を載せるという表現です",
    reason: "歌詞は著作物で、一部でも公開には許諾が要ります",
    advice: "歌詞は載せず、曲名や公式の動画へのリンクで紹介してください",
  },
  {
    pattern: pattern(
      `(?:${BROADCAST})[^。!?\\n]{0,22}?(?:録画|録音|録[っり]|(?:画面|シーン|場面|コーナー|カット|映像|スクリーン|ところ|とこ)(?:を|は|ごと|だけ)?[^。、!?\\n]{0,10}?(?:撮[っりる]|撮影|写メ|パシャ|切り抜[いき]|切り取)|を(?:ちょっとだけ)?撮[っり](?!影)|スクショ|スクリーンショット|キャプチャ|切り抜[いき]|ダビング|リッピング|ダウンロード|DLし|吸い出|文字(?:に)?起こ|書き起こ|画面録画|コピペ|コピーし)`,
    ),
    near: [pattern(`${PUBLISH}|焼[いき](?=[てま])|上映|読んで`)],
    unless: [
      /(?:本市|当市|市|町|課|広報)(?:の|が(?:制作|作))(?:公式|制作|PR)[^。]{0,6}(?:動画|番組|チャンネル)|スクショ(?:して|を)[^。]{0,8}(?:応募|提示|見せ|お見せ|窓口)|画面を(?:窓口|係員|スタッフ|レジ|受付)|会議|議会|説明会|収録に|見逃し配信|予約/u,
    ],
    problem: "は、放送や配信を写して公開するという表現です",
    reason: COPYRIGHT,
    advice: LINK_INSTEAD,
  },
  {
    pattern: pattern(
      `(?:${PERFORMANCE}|板書|スライド|ノート|レジュメ|講義|授業|研修)[^。!?\\n]{0,22}?(?:録音|録画|録っ|隠し撮|こっそり|内緒|丸ごと|まるごと|残らず|全部|ノーカット|フル(?:で|コーラス)|最初から最後|一部始終|全曲|全(?:ページ|枚)|(?:動画|映像)(?:を)?(?:ちょっと|少し|一部))[^。!?\\n]{0,22}?(?:${PUBLISH}|${COPY})`,
    ),
    near: [SHOWS],
    unless: [/主催|(?:本市|当館|市)の(?:公式)?(?:チャンネル|YouTube)|アーカイブ|見逃し配信|後日(?:配信|公開)|許可/u],
    problem: "は、公演や講演を録って公開するという表現です",
    reason: "録音・録画の公開には、出演者や主催者の許諾が要ります",
    advice: LINK_INSTEAD,
  },
  {
    pattern: pattern(IMITATED),
    same: [pattern(ELSEWHERE), pattern(COPIED)],
    unless: [/参考に|お手本|手本に|見習|インスパイア|昨年度と同じ|そのまま(?:お|ご)|接触|ウイルス/u],
    problem: "は、他人の作品を写したという表現です",
    reason: COPYRIGHT,
    advice: "自分で作り直すか、作者の許諾を取り、出典を書いてください",
  },
  {
    pattern: pattern(`${ALTERED}|${FACE_SWAPPED}`),
    unless: [
      /公式(?:グッズ|ショップ|ライセンス)|募集|コンテスト|(?:本市|市)の(?:ロゴ|キャラ|マスコット|エンブレム|シンボル)|編曲|曲|ふるさと納税|売り場|売店|道の駅|ぬりえ|塗り絵|新発売|使用(?:承認|申請)|無料アプリ|弁当|おにぎり|パンケーキ|雪だるま|粘土/u,
    ],
    problem: "は、キャラクターやロゴなどを作り変えて使うという表現です",
    reason: "キャラクターやロゴの改変には、権利者の許諾が要ります",
    advice: "使用規程を確かめ、許諾を得た図柄をそのまま使ってください",
  },
  {
    // 人気キャラに寄せて職員が描きました。怒られたら差し替えます
    pattern: pattern(LIKENED),
    near: [CARELESS],
    unless: [
      /(?:本市|市|町)の(?:ロゴ|キャラ|マスコット)|許可|許諾|監修|大会|ものまね|似顔絵(?:教室|コーナー)|弁当|ケーキ|おにぎり|パン|娘|息子|孫|粘土|折り紙|雪だるま|しないで|講座|違反です|でき(?:ません|ない|かね)|お断り|(?:使え|描け|載せられ)ません/u,
    ],
    outspoken: true,
    problem: "は、キャラクターやロゴなどを作り変えて使うという表現です",
    reason: "キャラクターやロゴの改変には、権利者の許諾が要ります",
    advice: "使用規程を確かめ、許諾を得た図柄をそのまま使ってください",
  },
  {
    pattern: pattern(UNOFFICIAL_GOODS),
    near: [/自作|手作り|手づくり|非公式|勝手|こっそり|作って|刷って|刷り|プリントし|量産|フリマ|出品/u],
    unless: [
      /公式(?:グッズ|ショップ|ライセンス)|(?:本市|市)の(?:キャラ|マスコット)|売店|道の駅|承認|作業所|事業所|応援(?:グッズ|うちわ)を(?:配|持)/u,
    ],
    problem: "は、キャラクターや有名人の品を作って売るという表現です",
    reason: "販売には、権利者の許諾が要ります",
    advice: "使用規程を確かめ、許諾を得てから作ってください",
  },
  {
    pattern: pattern(`${UNSEEN}|(?:${ASIDE})(?:${gap(26)}(?:${SHOOT})|[。!]?(?=[📷📸]|$))`),
    near: [pattern(`${SHOOT}|写真|動画|画像|様子`), PEOPLE],
    unless: [
      /カメラ(?:を|が)(?:設置|修理)|(?:景色|風景|夕日|朝日|花火|虹|富士山|夜景|桜|紅葉|月|星|電車|列車|船|飛行機|料理|ケーキ|鳥)(?:を|が|は)/u,
      /(?:娘|息子|わが子|我が子|孫|赤ちゃん|うちの子)の寝顔/u,
    ],
    problem: "は、人を気づかれないように撮ったという表現です",
    reason: PORTRAIT,
    advice: ASK_PERSON,
  },
  {
    pattern: pattern(OFF_GUARD),
    near: [pattern(`${SHOOT}|動画|写真`), pattern(`${SHARED}|ゲット|投稿|笑|w|青春|どうよ`), PEOPLE],
    unless: [
      /(?:娘|息子|わが子|我が子|孫|赤ちゃん|うちの子|自分|私|僕|俺)(?:たち)?(?:の|が|は)|(?:劇|ドラマ|映画|訓練|試合|プロレス)|清掃|掃除|改修|リニューアル|故障|断水/u,
    ],
    problem: "は、人の無防備な姿を撮って公開するという表現です",
    reason: PORTRAIT,
    advice: ASK_PERSON,
  },
  {
    pattern: pattern(
      `(?:${STRANGER})[^。!?\\n]{0,30}?(?:${SHOOT})|(?:よその|他人の|見知らぬ|知らない|知らん)(?:子|お子さん|人|親子|家族)[^。!?\\n]{0,14}?(?:${SHARED})`,
    ),
    near: [pattern(`${PUBLISH}|聞いて|笑|www?|かわいい|おもろ|おもしろ|すご|どうよ|ほら|名前も知らない`)],
    unless: [
      /(?:道|カメラ|スマホ)を(?:聞|渡|貸)|教えてくれ|撮って(?:くれ|もら|と頼|いただ|ください)|シャッターを(?:押し|お願い|頼)|一緒に|ツーショット|仲良く|映画(?!みた)|ドラマ(?!みた)|絵に描|俳句/u,
    ],
    problem: "は、居合わせた人を断りなく撮ったという表現です",
    reason: PORTRAIT,
    advice: ASK_PERSON,
  },
  {
    pattern: pattern(
      "証拠(?:写真|動画)|写真(?:は|も)?(?:これ|ある(?:で|よ))|撮れた|撮っ(?:た|て|とい|ちゃ)|激写|写真ゲット|パシャ|カメラに収め|動画(?:も|を)?撮",
    ),
    near: [CELEBRITY_OFF_DUTY],
    unless: [/一緒に|ツーショット|撮って(?:いただ|もら)|ファンサ|イベント|教室|講演/u],
    problem: "は、著名な人の私生活を撮ったという表現です",
    reason: PORTRAIT,
    advice: ASK_PERSON,
  },
  {
    pattern: pattern(`${RECOGNISABLE}|${UNMASKED}`),
    near: [/写|撮|映[っりる]|公開|アップ|載せ|のせ|写真|動画|画像|投稿|貼|出して/u, PEOPLE],
    unless: [
      /(?:仏像|人形|ぬいぐるみ|大仏|像|マスコット|ロボット|富士|山)の(?:お?顔|表情)|顔(?:色|つき|ぶれ|合わせ)|表情(?:が|も)(?:見|豊)|証明写真|マイナ|旅券|パスポート|マスク|街灯|自分の(?:顔|寝癖)/u,
    ],
    problem: "は、人が見分けられる形で公開するという表現です",
    reason: PORTRAIT,
    advice: ASK_PERSON,
  },
  {
    pattern: pattern(SURVEILLANCE),
    unless: [
      /警察(?:から|が|の)|設置|補助|ご提供|提供をお願い|貸与|お持ちの方|公開捜査|動物|クマ|イノシシ|シカ|河川|川の|水位|積雪|道路(?:状況|の様子)|ライブ/u,
    ],
    problem: "は、防犯カメラなどの映像を公開するという表現です",
    reason: PORTRAIT,
    advice: "映像は公開せず、必要なら警察に提供してください",
  },
  {
    pattern: pattern(PRIVATE_WORDS),
    near: [SOMEBODY],
    unless: [
      /登録|友だち追加|受付|配信(?:し|サ)|防災メール|公式LINE|お便り|(?:市|市長)への手紙|詐欺|迷惑メール|フィッシング|なりすまし/u,
    ],
    problem: "は、私的なやり取りを公開するという表現です",
    reason: PORTRAIT,
    advice: "公開をやめるか、同意を得て、個人が分からない形にしてください",
  },
  {
    pattern: pattern(
      `(?:(?<![一-龠])人の|他人の|拾った|(?:机|引き出し|ゴミ箱|ごみ箱)[^。、!?\\n]{0,8}?(?:あった|見つけた|出てきた)|(?:友達|友人|先生|同僚|後輩|先輩|部下|上司|課長|兄|妹|姉|弟|彼|彼女|元カレ|元カノ|ママ友|さん|くん|ちゃん|子|客|市民|住民)の)[^。、!?\\n]{0,6}?(?:日記|手紙|ラブレター|答案|通知表|テスト|診察券|カルテ|給与明細|履歴書|免許証|遺書|願書|申請書|反省文|置き手紙)|(?:診察券|受験票|免許証|保険証|カルテ|成績表|通知表|申請書|名簿|給与明細|処方箋|診断書|履歴書)[^。!?\\n]{0,20}?(?:撮っ|撮り|写って|写り|映って)`,
    ),
    near: [
      /載せ|貼[っりる]|はっと|アップ|公開|投稿|晒|さらし|流し|見せ(?:ちゃ|たげ|ます)|上げ(?:た|とく|ます)|写真これ|どうぞ|シェア|共有|紹介し|読み上げ|掲示/u,
    ],
    unless: [/展示|資料館|記念館|博物館|自分の|証明写真|文豪|作家|画家|武将|偉人|詩人|講座|募集|書き方|見本|架空/u],
    problem: "は、他人の私的な文書を公開するという表現です",
    reason: PORTRAIT,
    advice: "公開をやめるか、同意を得て、個人が分からない形にしてください",
  },
  {
    pattern:
      /(?:発売|放送|公開|解禁|発表)前(?:や|だ|です|の(?:もの)?だ|なん|やねん|やねんけど)?(?:けど|が、|やけど|に(?:先に|こっそり|ちょっと|特別に))[^。!?\n]{0,14}?(?:見せ|ちょい|載せ|公開|アップ|貼|流)/u,
    near: [pattern(`${PUBLISHED}|${BROADCAST}|見本|サンプル|ゲラ|データ`)],
    problem: "は、公表前の作品や素材を公開するという表現です",
    reason: COPYRIGHT,
    advice: "公開をやめ、公表後に、許諾を得た範囲で紹介してください",
  },
  {
    pattern:
      /実名(?:を|で)[^。!?\n]{0,8}?(?:書|さら|晒|公開し|出し|暴露|告発|挙げ)|名前(?:入り|も出て|が出て|付き|も入って|もそのまま)(?:や|だ|です|る|ます)?(?:けど|が、|のまま)/u,
    near: [/載せ|貼|公開|どうぞ|投稿|アップ|書|晒|見て|読んで/u, PEOPLE],
    unless: [/匿名|報道|登録|申請|法律|記名|アンケート|参加/u],
    problem: "は、個人の名を出して公開するという表現です",
    reason: PORTRAIT,
    advice: ASK_PERSON,
  },
  {
    // 向かいの家、今夜も親子げんか
    pattern: pattern(`(?:${NEIGHBOUR})[^。!?\\n]{0,24}?(?:${PRIVATE_MATTER})`),
    unless: [
      /相談|通報|189|110|民生委員|講座|落語|小説|ドラマ|映画|昔話|猫|犬|お見舞い|手伝い|見守り|空き巣|戸締|防犯|泥棒に入|被害/u,
    ],
    problem: "は、近隣の人の私事を公開しています",
    reason: PORTRAIT,
    advice: "個人や家が分かる事柄を消すか、公開をやめてください",
  },
  {
    pattern: pattern(`${ACCUSED}[^。!?\\n]{0,36}?(?:${MISDEED})`),
    unless: [
      REPORTED,
      /(?:無|な)い(?:店|会社|人)|私(?:は|が)|自分(?:は|が)|僕(?:は|が)|入院|手術|お見舞い|退院|隠し味|秘伝/u,
    ],
    problem: "は、特定の店や人の悪事を事実のように述べています",
    reason: HONOUR,
    advice: "確かめられないことは書かず、心当たりは担当の機関に伝えてください",
  },
  {
    pattern: pattern(BOYCOTT),
    near: [HEARSAY, pattern(ACCUSED)],
    unless: [REPORTED],
    problem: "は、伝聞で特定の店や人を避けるよう勧めています",
    reason: HONOUR,
    advice: "確かめられないことは書かず、心当たりは担当の機関に伝えてください",
  },
  {
    // 証拠はないけど、あんなとこで食べたら体こわすで
    pattern: pattern(UNPROVEN),
    near: [SHOP, pattern(`${FOUL.source}|${KEEP_AWAY.source}`)],
    unless: [NEWS, BENEVOLENT],
    outspoken: true,
    problem: "は、証拠もなく特定の店や人を悪く言っています",
    reason: HONOUR,
    advice: "確かめられないことは書かず、心当たりは担当の機関に伝えてください",
  },
  {
    // 残り汁をつぎ足してる店や、行かんほうがええ
    pattern: FOUL,
    near: [SHOP, KEEP_AWAY],
    unless: [NEWS, BENEVOLENT],
    outspoken: true,
    problem: "は、証拠もなく特定の店や人を悪く言っています",
    reason: HONOUR,
    advice: "確かめられないことは書かず、心当たりは担当の機関に伝えてください",
  },
  {
    // 保護者から控えてほしいとのお申し出もございましたが、独断で載せます
    pattern: pattern(`(?:${UNWILLING})[^]{0,44}?(?:${REGARDLESS})[^]{0,44}?(?:${SHOWN})`),
    near: [pattern(`写真|動画|画像|お?顔|📷|📸|集合|撮影|${PEOPLE_SHOWN}`)],
    unless: [DEFERS],
    outspoken: true,
    problem: "は、嫌がる人や禁止を押し切って撮影・公開するという表現です",
    reason: PORTRAIT,
    advice: "公開をやめ、了解を得られたものだけを使ってください",
  },
  {
    // 「転載ご遠慮ください」の字のところだけ切って
    pattern: pattern(MARK_REMOVED),
    near: [NOT_MINE, pattern(`${MEDIA}|絵|景色|皿|印刷|のぼり`)],
    unless: [/消えない|個人情報|被害|しないで|許可|了解|承諾|購入し|買い直|返品|自分の(?:写真|絵|名前)/u],
    outspoken: true,
    problem: "は、作者の表示や保護を外して使うという表現です",
    reason: "作者の表示を外すと、著作者人格権の侵害になります",
    advice: "正規に入手した素材を、表示を残したまま使ってください",
  },
  {
    // 向かいでうとうとしてはったお嬢さん、そっと撮らせてもろた
    pattern: pattern(`(?:${PASSER_BY})[^]{0,54}?(?:${SHOT_OF})`),
    near: [COVERT],
    unless: [ACQUAINTED],
    outspoken: true,
    problem: "は、居合わせた人を断りなく撮ったという表現です",
    reason: PORTRAIT,
    advice: ASK_PERSON,
  },
  {
    pattern: pattern(CREDIT_TAKEN),
    near: [pattern(`${ELSEWHERE}|${NOT_MINE.source}`), pattern(`${MEDIA}|${PUBLISHED}|景色|皿|器|絵|出品|作品`)],
    unless: [/自分で(?:撮|描|作|書|焼)(?:った|いた)|しないで|講座|(?:うそ|嘘|盗作)は|被害|見えない|許/u],
    outspoken: true,
    problem: "は、他人の作品を自分の作品に見せるという表現です",
    reason: COPYRIGHT,
    advice: ASK_OWNER,
  },
  {
    pattern: pattern(FOUND_PAPER),
    near: [
      AS_IT_IS,
      /読んで(?:み|$|。|ね|や)|見て(?:み|$|。|ね|や)|(?:はい|ほい|ほら|どうぞ)(?=[。、!]|$)|載せ|貼[っりる]|公開|アップ|上げとく|晒/u,
    ],
    unless: [DEFERS, /許可|了解|同意|交番|届け(?:た|まし)|返し(?:た|まし)|本人の(?:希望|許)|展示|記念館|自分の/u],
    outspoken: true,
    problem: "は、他人の私的な文書を公開するという表現です",
    reason: PORTRAIT,
    advice: "公開をやめるか、同意を得て、個人が分からない形にしてください",
  },
  {
    pattern: pattern(MACHINE_MADE),
    near: [pattern(`そっくり|公開|載せ|のせ|作っ|描か|まね|真似|喋|しゃべ|歌わ|どう|😂|使`)],
    unless: [/許可|許諾|監修|講座|展|違法|問題に|ニュース|被害|規制|献立/u],
    outspoken: true,
    problem: "は、実在の人の作風や声、顔をまねて作ったという表現です",
    reason: "本人の作品や声、顔をまねたものの公開には、許諾が要ります",
    advice: ASK_OWNER,
  },
  {
    pattern: pattern(SENT_ON),
    unless: [/公式|主催|許可|本市|市の|講座|練習|正座|運動会|発表会|会議/u],
    problem: "は、放送や配信を写して公開するという表現です",
    reason: COPYRIGHT,
    advice: LINK_INSTEAD,
  },
  {
    pattern: pattern(DEAD_SHOWN),
    unless: [/ご?遺族|家族|展示|追悼|許可|希望|遺言/u],
    problem: "は、亡くなった人の写真などを笑いや宣伝に使うという表現です",
    reason: PORTRAIT,
    advice: ASK_PERSON,
  },
  {
    // A stranger × not aware × photographed × shown, in any order: 向かいの席のおねえさん、爆睡。撮らせてもらいました。顔もそのまま載せます
    pattern: pattern(SNAPPED),
    near: [pattern(CHANCE_MET), pattern(UNAWARE), pattern(MADE_PUBLIC)],
    unless: [ASKED_FIRST],
    outspoken: true,
    problem: "は、居合わせた人を断りなく撮ったという表現です",
    reason: PORTRAIT,
    advice: ASK_PERSON,
  },
  {
    // A work × all of it × copied × readable here: 絵本を表紙から最後のページまで全部撮りました。この投稿で読めます
    pattern: pattern(`(?:${WHOLE})[^。!?\\n]{0,16}?(?:${COPY_MADE})|(?:${COPY_MADE})[^。!?\\n]{0,8}?(?:${WHOLE})`),
    near: [pattern(`${PUBLISHED}|『`), READABLE_HERE],
    unless: [OFFICIAL_TEXT, PERMITTED, OWN_WORK, NOT_PUBLISHED],
    outspoken: true,
    problem: "は、作品をまるごと写して公開するという表現です",
    reason: COPYRIGHT,
    advice: LINK_INSTEAD,
  },
  {
    // Others' media × taken off × used here: 記事をスキャンしたものを載せます, 地図アプリの画面をキャプチャして加工しました
    pattern: pattern(
      `(?:${OTHERS_MEDIA})[^。!?\\n]{0,20}?(?:${TAKEN_OFF})|(?:${TAKEN_OFF})[^。!?\\n]{0,6}?(?:${OTHERS_MEDIA})`,
    ),
    near: [SERVES_HERE],
    unless: [PERMITTED, LIBRARY, OWN_SITE, HARMLESS_COPY],
    problem: "は、作品を写し取って公開・配布するという表現です",
    reason: COPYRIGHT,
    advice: LINK_INSTEAD,
  },
  {
    // A shop × a wrong × guessed × a warning: 客の残したのを鍋に戻してるんだよ、きっと。断ったほうがいいよ
    pattern: SHOP_WRONG,
    near: [SHOP, GUESSED, WARNED_OFF],
    unless: [NEWS, BENEVOLENT],
    outspoken: true,
    problem: "は、証拠もなく特定の店や人を悪く言っています",
    reason: HONOUR,
    advice: "確かめられないことは書かず、心当たりは担当の機関に伝えてください",
  },
];

/** Where a picture is taken of an animal, nobody has to be asked. */
const ANIMAL_SHOWN = pattern(ANIMAL);
const HUMAN_FOR_SURE =
  /(?:さん(?!かく)|ちゃん|くん)(?=[がのをはに、])|子ども|子供|お客|隣の(?:席|卓|人)|男|女|おじ|おば|先生|課長|上司|同僚|後輩|先輩|店員|選手|俳優|(?<![飼い名])主人|親子|夫|妻|娘|息子|人(?:の|が|を|も)/u;

export const noRightsInfringement = defineRule({
  meta: {
    id: "no-rights-infringement",
    articles: { official: ["5(3)", "6(2)ウ"], private: ["8(4)", "9(2)ウ"] },
    tier: "review",
    summary: "無断使用・隠し撮り・全文掲載・悪評など、他人の権利を侵害する表現",
    rationale: "他人の権利（著作権、肖像、プライバシー、名誉など）を侵害する情報は発信できません",
    examples: {
      bad: [
        "検索で出てきた花火の写真がきれいだったので、表紙に使いました。",
        "先生の許しはまだもらってませんが、合唱の動画を流します♪",
        "昨夜の連続ドラマ、最後の場面を録画して貼っときます。",
        "バス停で寝てる人がおもろくて、気づかれんように撮った",
        "商店街のやまもと食堂、肉の産地をごまかしてるって聞いた。",
        { text: "運動会の一枚です。", post: { media: [{ src: "race.jpg", own: true, people: true, consent: false }] } },
      ],
      good: [
        "掲載した写真の無断転載はご遠慮ください。",
        "園児の写真は、保護者の同意を得て掲載しています。",
        "許可を得ずに載せた写真を削除しました。ご本人にお詫びします。",
        "縁側で寝ている猫をこっそり撮りました。",
        { text: "運動会の一枚です。", post: { media: [{ src: "race.jpg", own: true, people: true, consent: true }] } },
      ],
    },
  },
  options: {
    ownPublications: words([], "自分たちの媒体の名（広報紙や番組など）。その全文や画面の掲載は報告しない"),
    minQuoteLength: count(80, "出典のない引用を報告する長さ（文字数）"),
    requireCredit: flag(true, "post.media の画像に own か credit の記録を求める"),
  },
  *check(document, { options, post }): Iterable<Finding> {
    yield* mediaFindings(post.media ?? [], options.requireCredit);
    yield* unsourcedQuotations(document, options.minQuoteLength);
    if (!options.audit && (document.has(LESSON) || document.has(MADE_GOOD))) return;
    yield* findingsIn(document, options.audit, options.ownPublications);
  },
});

/** Findings in reading order, one a sentence: the first construction that fits. */
const findingsIn = (
  document: DocumentView,
  audit: boolean,
  own: readonly string[],
): readonly (Finding & { readonly at: Match })[] => {
  const bySentence = new Map<number, Finding & { readonly at: Match }>();
  for (const construction of CONSTRUCTIONS) {
    for (const at of document.matches(construction.pattern)) {
      const sentence = document.sentenceAt(at);
      if (
        bySentence.has(sentence.index) ||
        isRepeated(construction, sentence, bySentence) ||
        !fits(construction, document, sentence, at, audit, own)
      )
        continue;
      const { problem, reason, advice } = construction;
      bySentence.set(sentence.index, { at, problem, reason, advice });
    }
  }
  return [...bySentence.values()].sort((a, b) => a.at.start - b.at.start);
};

/** What spreads over several sentences is said once. */
const isRepeated = (
  { outspoken = false, problem }: Construction,
  { index }: Sentence,
  found: ReadonlyMap<number, Finding>,
): boolean => outspoken && [-2, -1, 1, 2].some((distance) => found.get(index + distance)?.problem === problem);

const fits = (
  { same = [], near = [], unless = [], reason, outspoken = false }: Construction,
  document: DocumentView,
  sentence: Sentence,
  at: Match,
  audit: boolean,
  own: readonly string[],
): boolean => {
  const context = around(document, sentence, at, outspoken ? 2 : 1);
  if (!same.every((needed) => needed.test(sentence.text)) || !near.every((needed) => needed.test(context)))
    return false;
  if (outspoken) return audit || !(isSomebodyElses(document, at) || unless.some((guard) => guard.test(context)));
  return (
    audit ||
    !(
      unless.some((guard) => guard.test(context)) ||
      isInnocent(document, sentence, at, context, own) ||
      (!PERSONAL.includes(reason) && OWN_WORK.test(context))
    )
  );
};

const isInnocent = (
  document: DocumentView,
  sentence: Sentence,
  at: Match,
  context: string,
  own: readonly string[],
): boolean => {
  if (isSomebodyElses(document, at) || PERMITTED.test(context) || own.some((name) => context.includes(name)))
    return true;
  const outside = `${document.text.slice(sentence.start, at.start)}\n${document.text.slice(at.end, sentence.end)}`;
  const tail = document.text.slice(Math.max(at.start, at.end - 3), Math.min(sentence.end, at.end + 12));
  if ([FORBIDS, REFRAINS, SUFFERED].some((guard) => guard.test(outside))) return true;
  // The end of the match with what follows: 使わ + れました, 載せ + ません.
  if ([REFRAINS, SUFFERED].some((guard) => guard.test(tail))) return true;
  return ANIMAL_SHOWN.test(sentence.text) && !HUMAN_FOR_SURE.test(sentence.text) && TAKES_PICTURE.test(context);
};

const isSomebodyElses = (document: DocumentView, at: Match): boolean => {
  if (!isQuoted(document, at)) return false;
  const quote = enclosingQuote(document, at);
  return quote === undefined || quote.end - quote.start < document.text.length - 2;
};

/** The sentences of the match with their neighbours. */
const around = (document: DocumentView, { index }: Sentence, at: Match, reach: number): string => {
  const last = reach > 1 ? document.sentenceAt({ start: at.end - 1, end: at.end }).index : index;
  return together(sentencesAround(document, { index }, reach, last - index + reach));
};

/** Longest file name in a message. */
const LONGEST_NAME = 40;

function* mediaFindings(media: readonly Media[], requireCredit: boolean): Iterable<Finding> {
  for (const { src, own, credit, people, consent } of media) {
    const name = src === undefined ? "添える画像" : `画像「${src.replaceAll('"', "”").slice(-LONGEST_NAME)}」`;
    if (people === true && consent !== true) {
      yield {
        problem: `${name}は、人が写っていますが、同意の記録がありません`,
        reason: PORTRAIT,
        advice: "同意を得たら consent: true を書き、得られないときは差し替えてください",
      };
    }
    if (requireCredit && own !== true && (credit ?? "").trim() === "") {
      yield {
        problem: `${name}は、自分で作ったものか、誰の作品かの記録がありません`,
        reason: COPYRIGHT,
        advice: "自作なら own: true を、他人の作品なら許諾を確かめて credit を書いてください",
      };
    }
  }
}

/** Something that says whose words a quotation holds: a source, an author, a speaker, an address, a title. */
const SOURCE =
  /出典|引用|出所|より(?:[。)\s]|$|抜粋|転載)|https?:|『|著|作者|(?:氏|さん|様|くん|ちゃん|先生|市長|町長|知事|教授|議員|選手|会長|社長|館長|園長|校長|課長|部長|代表|委員|担当|職員|参加者|来場者|利用者|市民|保護者|児童|生徒|学生|相談員|講師|母|父|祖母|祖父|娘|息子|夫|妻|友人|友達|女性|男性|代)(?:[はがもの:、「に]|から|より|\()|(?:と|って)[^。\n]{0,12}(?:言|話|語|述|書|答|伝|挨拶|あいさつ|コメント|呼び|思|考|問|聞|題|いう|定め|規定)|法|条|[—―─]|コメント|談話?|お便り|感想|声|質問|回答|セリフ|台詞|詠/u;

function* unsourcedQuotations(document: DocumentView, shortest: number): Iterable<Finding> {
  if (document.text.length < shortest || document.has(SOURCE)) return;
  const spans = [
    ...document.quotes.filter(
      ({ start, end }) => /[「“"]/.test(document.text.charAt(start)) && end - start > shortest + 2,
    ),
    ...document.blocks.filter(({ quoted, text }) => quoted && text.length > shortest),
  ];
  const [first] = spans;
  if (first === undefined) return;
  yield {
    at: document.match(first.start, Math.min(first.end, first.start + 20)),
    problem: "で始まる長い引用に、出典がありません",
    reason: "引用には、誰の何という作品かの表示が要ります",
    advice: "作者・題名・掲載元を書くか、要旨を自分の言葉で書いてください",
  };
}
