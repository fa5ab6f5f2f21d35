import { enclosingQuote, isAwareness, isInTitle, isMentioned, isQuoted, isWarnedOf } from "../context/keep.js";
import { apart, sentencesAround } from "../context/nearby.js";
import { shortened } from "../context/phrase.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { words } from "../core/options.js";
import type { Profile } from "../guideline.js";
import { CHANGE, INNER_BODY, MATTER, OUTCOME } from "../lexicons/city-decisions.js";
import {
  ALTHOUGH,
  ALTHOUGH_VERB,
  AUDIENCE,
  LATER,
  OUTLET,
  PUBLICATION,
  SECRET,
  TELL_NAI,
  TELL_TE,
  TELL_U,
} from "../lexicons/secrecy.js";
import { pattern } from "../matching/pattern.js";
import type { DocumentView, Match } from "../text/document.js";
import { foldString } from "../text/fold.js";
import type { PostFacts } from "../text/post.js";

/**
 * Unpublished information shows in everyday wording as two things together: something that is not public yet (a
 * decision, a person, a price, a result, a date) and a sign that the writer knows it is not. Each sign below says how
 * much of the first it needs beside it, from nothing (部外秘) to a matter of the city and what becomes of it (内緒).
 */
type Need =
  /** The sign itself speaks of the city's inner workings. */
  | "nothing"
  /** News of whatever kind, or the announcement that it is being told. */
  | "news"
  /** A decision or choice that has been made. */
  | "decision"
  /** A matter of the city and what becomes of it: the sign occurs in private life as well. */
  | "matter";

interface Sign {
  readonly pattern: RegExp;
  readonly needs: Need;
  /** Where this matches the sentence around the sign, the sign means something else. */
  readonly unless?: RegExp;
  /** Beside the writer's own office a request this plain needs no outcome. */
  readonly plain?: boolean;
  /** Only on posts of this profile. */
  readonly profile?: Profile;
  /** What else has to stand nearby. */
  readonly company?: readonly RegExp[];
  readonly problem: string;
  readonly advice: string;
}

// The writer hands it over: 書いちゃいます, 見せちゃう, お届け, 教えます.
const TELLING =
  /(?:書い|言っ|ゆう|載せ|出し|見せ|教え|話し|公開し|流し|バラし|ばらし|漏らし|しゃべっ|喋っ|お知らせし|投稿し|アップし|紹介し|発表し|つぶやい|上げ|貼っ)(?:ちゃ|ちま|てしま|とく|とき|ておく|ておき|たる|たろ|てまう|てもう|てまお)|(?:お届け|先出し|お見せ|チラ見せ|ちら見せ|お伝え|お教え|大公開|投下|ネタバレ)|教え(?:ます|る(?!こと)|たる|とく)|書きます|言います|先に(?:言|書|お知らせ|紹介|発表)|(?:言|書)い(?:たい|たくて)|我慢でき|貼っておき|ヒント(?:は|[:：、])|あの(?:方|人|俳優|有名|選手)/u;

// A choice or decision that has been made, told in the past or as settled.
const DECIDED =
  /決ま(?:っ|り)|決定(?:し|で|。|!)|固ま(?:っ|り)|内定|内々定|通っ(?:た|て)|通りまし|落ち(?:た|まし|て)|落とされ|受か(?:っ|りまし)|合格(?:し|で|だ)|勝(?:った|ちまし)|圧勝|入って(?:い)?(?:る|ます)|話(?:が|は)?つい|1位|一位|トップは|ダントツ|優勝|(?:あの|例の)[^。、\n]{1,12}(?:とこ|ところ|やつ|会社|人|店|施設|団体)(?:だ|や|で|です|。|$)|円で(?:行く|いく|いき|出す)|話がつ|手打ち|合意|選ばれ|選出|落札(?:し|は|者は)|受注(?:し|は)|当選(?:し|は)|受賞(?:し|は)|優勝は|大賞は|(?:に|と)なりまし|になった|(?:に|で)(?:ほぼ)?(?:決定|確定)|確定|却下|白紙|見送り(?:で|に|だ)|見送られ|否決|承認され|了承され|採択され/u;

const MATTERS = new RegExp(MATTER, "u");
const OUTCOMES = new RegExp(OUTCOME, "u");
/** How a count has moved: 2千人減, 12%アップ. */
const MOVED_BY =
  /\d[\d,.]*[万千百]?(?:人|件|世帯|%|パーセント|割|ポイント)(?:も|の|ほど|くらい|ぐらい)?(?:減|増|マイナス|プラス|アップ|ダウン|下が|上が|落ち)/u;
const AMOUNT = /\d[\d,.]*(?:億|万|千円|割|点)円?|[〇一二三四五六七八九十百千]+(?:億|万|割)円?/u;

// 次のゲストは…: who comes, wins or follows.
const PERSON_TO_COME =
  /(?:次の|今年の|来年の|今度の|新しい)(?:[^。、\n]{0,8}?)(?:ゲスト|出演者|審査員|大使|副?市長|教育長|部長|局長|次長|課長|所長|園長|館長|校長|監督|講師|キャラ(?:クター)?|名前|会場|ランナー)(?:は|が|、|って)/u;

// A time far enough to need a decision first.
const TIME_TO_COME =
  /来(?:年|春|夏|秋|冬|月|季|シーズン)|再来年|新年度|年度(?:末|明け|内)|今年の|\d{1,2}月(?:から|に|の|末|上旬|中旬|下旬|開|オ|就|\d)|(?<![一-龠])[一二三四五六七八九十]{1,2}月から|この(?:春|夏|秋|冬)|(?:春|夏|秋|冬|年明け)(?:から|に(?:は)?)/u;

// Secrets of private life.
const PRIVATE_LIFE =
  /送別会|歓迎会|忘年会|新年会|飲み会|誕生|結婚|プロポーズ|妊娠|余興|旅行|(?:家族|妻|夫|旦那|嫁|親|母|父|娘|息子|彼女|彼氏|友だち|友達)に(?:は|も)?(?:まだ|内緒|秘密|黙|言)/u;

// It is out already.
const PUBLISHED =
  /(?:公表|発表|公開|解禁|報道|告示|公告|広報|お知らせ)(?:済(?:み)?|ずみ|され(?:まし(?:た(?!ら)|て)|ています|て(?:い)?る|た(?:とおり|通り|内容|ばかり|の|。|!))|しました(?!ら)|して(?:い|お)?(?:ます|ります)|した(?:とおり|通り|内容|もの|ところ)|になりました|です!)|情報解禁[!。♪]|(?:人事欄|新聞|紙面|ニュース|ホームページ|HP|市のサイト|広報紙?|県報|官報)(?:に|で)(?:も)?.{0,8}(?:出て|載って|載りまし|出まし|掲載|公開|公表|報じ|見(?:られ|れ)|ご覧)|(?:ホームページ|HP|サイト|窓口|ロビー|掲示板|コーナー)(?:で|に)(?:も)?.{0,10}(?:ご覧|公開|公表|掲載|閲覧|配布)|パブリックコメント|パブコメ|ご意見を(?:募集|お寄せ)|意見公募/u;

// A secret kept until now and told today: ずっと内緒にしていましたが.
const KEPT_UNTIL_NOW =
  /(?:内緒|ないしょ|ナイショ|秘密|ヒミツ|伏せ|黙っ|オフレコ|口止め)(?:に|で|て)?(?:し|さ)?(?:れ)?(?:て)?(?:い|き|お(?:り|か))?(?:まし)?た(?:が|けど|の(?:です|だ|ですが)|こと|、|。|んで|サプライズ)|(?:内緒|秘密)(?:でし|だっ)た|やっと(?:言|発表|公表|お知らせ)|ついに(?:発表|公表|解禁|情報解禁)|ようやく(?:言|発表|公表|解禁|お知らせ)/u;

const RULES_OF_SECRECY =
  /(?:守秘義務|秘密)(?:が(?:あり|課)|を(?:守|厳守|負)|は(?:厳守|守|固く|かたく))|秘密厳守|厳守(?:し|いた)|知り得た秘密|個人情報(?:は|を|の)/u;

const STOP = "公表してよい情報か、公表の時期はいつかを所属長に確かめ、それまでは投稿しないでください";
const WAIT = "正式に公表されるまで投稿を見合わせてください";
const REMOVE = "この部分を消し、資料や画像に写っているものも確かめてください";

// Amounts that decide a tender or a budget.
const PRICE =
  "予定価格|最低制限(?:価格|ライン)?|調査基準価格|設計(?:金額|額|価格)|(?:予算)?要求額|査定額|評価点|失格基準";
const NUMBER = "\\d[\\d,.]*(?:億|万|千|円|点|割|%|パー)|[〇一二三四五六七八九十百千]+(?:億|万|割)";
const ROUGHLY =
  "ざっくり|ざっと|だいたい|大体|ちょうど|前後|らしい|くらい|ぐらい|ってとこ|とこ(?:や|だ|か|ろ)|かな|や(?:で|ろ|わ)|だよ|みたい|だそう|って(?:聞|話|こと|言)|実は|ほぼ|ギリ|ちょい|ちょっと|切る|弱|強(?=$|。|か|や|っ)";

// What a tender is worth to the city, in whatever words.
const WORTH = `${PRICE}|(?:積算|設計)の(?:目安|めやす)|(?:こちら|うち|市|担当)の(?:設計|計算|試算|見立て)(?:では|だと|じゃ|やと)|(?:市の)?積算(?:額|では|は)|設計書(?:の金額)?|見積もり?(?:額)?(?:は|では|で)|上限(?:は|が|、|額)?|最低でも|下限|工事費(?:は|の見込み)|事業費(?:は|の見込み)|落札(?:率|ライン)`;
const SOON =
  "明日|あす|あした|明後日|あさって|しあさって|来週|来月|今度|これから|週明け|まもなく|近々|いよいよ|[月火水木金土]曜日?に?|\\d{1,2}日に?";
const TENDER = "開札|入札|札入れ|見積合わせ|公告";
const TENDER_TO_COME = new RegExp(
  `(?:${SOON})[^。\\n]{0,8}?(?:${TENDER})|(?:${TENDER})(?:日)?(?:は|が|を|の|、|に)?[^。\\n]{0,6}?(?:${SOON}|待つ|待ち|控え|まだ|ひかえ)|(?:${TENDER})前`,
  "u",
);

// A rank somebody is to have: 春からは係長です, 課長とお呼びすべき.
const RANK = "課長|部長|係長|次長|局長|室長|館長|所長|園長|校長|主査|主任|主幹|補佐|副?市長|教育長";
const RANK_TO_COME = new RegExp(
  `(?:から(?:は)?|には|明け(?:る|れば|たら|ますれば|ましたら)?[^。\\n]{0,4}?|次の|新しい)[^。\\n]{0,10}?(?:${RANK})(?:です|でい|に|と|へ|って|や|だ|の顔|$)|(?:${RANK})(?:に(?:なる(?!の|と|か|ま)|なり(?!た)|昇|上が)|と(?:お呼び|呼))|昇(?:進|格|任)|栄転|抜擢|異動(?:する|になる|です|や)|(?:に|へ)(?:出はる|移る|移ります|行く|行きます)`,
  "u",
);

// Asked of readers: 広めないで, よそで言わないで.
const KEEP =
  "広め|言いふらさ|言わ|ゆわ|話さ|しゃべら|喋ら|漏らさ|バラさ|ばらさ|口外し|他言し|公にし|転送し|スクショし|シェアし|拡散し|(?:外|表|よそ|ネット)に(?:は)?(?:出さ|書か)|触れ回ら";

// …ていない, …されてません, …できへん after a noun or a verb.
const NOT_DONE =
  "(?:は|を|も|が)?(?:され|し|でき|出|だ|行わ|行っ|なされ)?(?:て|が|は)?(?:い|お|き|ら|れ|せ)?(?:ない|ません|りません|へん|ん(?!で))";

// Part of what is announced already: 詳細は後日発表しますが.
const DETAILS =
  /(?:詳細|詳しい|くわしい|日程|日時|時期|会場|ゲスト|出演者|原因|タイトル|曲目|セトリ|続報|全容|プログラム|賞品|表彰)(?:(?:な|の)?(?:こと|内容|日程|情報|プログラム))?(?:は|も|が|について|の)?(?:まだ|正式|公式|現時点|$)|お楽しみに|申(?:し)?込(?:受付|方法|先|期|み(?:は|の))/u;

// Before the others: 一足早く, フライング, フォロワーさんだけに.
const AHEAD =
  /(?:一足|ひと足|ひとあし|一あし|一歩)(?:お?(?:先|早)(?:に|く|い)?)|でも言いたい|言いたくて|お先に(?=[、。!\s]|こっそり|お|紹介|公開)|(?:フォロワー|インスタ|身内|みなさん|皆さん)(?:さん|の皆さん|の皆さま|のみなさん|様)?(?:に)?(?:だけ|限定|先行)|(?:ここ|これ|この投稿)を(?:見て|読んで)(?:い)?る(?:方|人|皆)[^。\n]{0,6}だけ|先行で|こっそり(?:教|お|先|見|公開|書|言|載|貼|。)|フライング(?:気味|ぎみ)?(?:で|だけど|ですが|やけど|して|投稿|発表|告知|公開|なん|!|。)|先走って|先に(?:言|書)(?:っちゃ|いちゃ|うと|くと|っとく|いとく)|先に読め|先取り|待ちきれ(?:ず|なく|ない|ません)/u;

const AHEAD_OR_HELD_BACK = new RegExp(
  `${AHEAD.source}|(?:今|まだ)(?:は)?(?:まだ)?言え|ここだけ|先に|だけに|内緒|秘密`,
  "u",
);

/** Only those high up know: 部長級以上しか知らん, 管理職にだけ配った. */
const FEW_KNOW =
  /(?:[部局課次]長(?:級)?以上|管理職|幹部|役員級?|(?:お)?偉いさん|上の(?:人|方)|三役|一部の(?:人|者)|限られた人)(?:に|で|の中)?(?:しか|だけ(?:が|に|で|しか)?)[^。\n]{0,8}?(?:知(?:ら|り|って|っと|る)|見て|配|回[しっ]|共有|聞いて|話)|(?:知って(?:い)?る|知っとる|見た)(?:の|ん)は?(?:幹部|管理職|上|三役|[部局課]長)[^。\n]{0,4}?だけ|[部局課次]長級?以上の?(?:回覧|資料|メール|紙)|組合にも(?:まだ)?言って(?:い)?ない/u;
/** 机の上に置いてあった紙をチラ見: read where it was not meant to be read. */
const PEEKED =
  /(?:机|卓上|引き出し|コピー機|プリンター|複合機|ゴミ箱|ごみ箱|シュレッダー|会議室|白板|ホワイトボード|画面|モニター|回覧|封筒|綴り|判子|ハンコ|スタンプ|決裁箱)[^。\n]{0,24}?(?:チラ見|ちら見|ちら(?:っ|り)と|チラッと|盗み見|盗み読|覗[いき]|のぞ[いき]|見て(?:しま|も(?:う|た))|見ちゃ|見えてしま|見えちゃ|めくっ|開けてみ|拾って読|丸見え|目に入|見えた)/u;

const SIGNS: readonly Sign[] = [
  {
    pattern: FEW_KNOW,
    needs: "nothing",
    company: [
      /次の|新しい|来(?:年|春|期|月)|春から|異動|人事|統合|組織|給料|跡地|予算|庁舎|副?市長|廃止|売却|落札|図書館|体育館|館長/u,
      /だ(?:って|と(?!思)|そう|った)|やて|らしい|決ま|書いてあ|の名前|なくなる|(?:に|と)なる/u,
    ],
    unless: /研修|動画|なるといい|飲み会/u,
    problem: "は限られた人だけが知る情報であることを示します",
    advice: STOP,
  },
  {
    pattern: PEEKED,
    needs: "nothing",
    profile: "private",
    company: [
      /次の|新しい|来(?:年|春|期|月)|春から|異動|人事|統合|組織|給料|跡地|予算|庁舎|副?市長|廃止|売却|落札|見直し|再編/u,
      /紙|書類|資料|メモ|図面|表|案|綴り|中身|宛名|名前|リスト|名簿|書いて/u,
      /しか|だけ|だ(?:って|と|そう)|やて|らしい|決ま|書いてあ|の名前|外され|消えて|載って(?:い)?な|入って(?:い)?(?:た|る)/u,
    ],
    unless: /飲み会|歓迎会|送別会|掲示板|図書館|本屋|広報|ポスター|チラシ|小説/u,
    problem: "は庁内の資料を明かす表現です",
    advice: REMOVE,
  },
  {
    // 部外秘 and other markings of papers.
    pattern:
      /(?:部|庁|社|局|課|対|署)外秘|(?:庁内|内部|職員|委員|関係者|幹部|部内|課内)限り|(?:会議|審議|終了)後(?:に)?(?:要)?回収/u,
    needs: "nothing",
    unless:
      /訓練|入場|見学|立入|参加|駐車|招待|試写|レシピ|技|味|隠し|スポット|穴場|作戦|テクニック|ワザ|溶解|廃棄|処分|裁断|シュレッダー|リサイクル|研修/u,
    problem: "は外に出さない情報の印です",
    advice: REMOVE,
  },
  {
    // マル秘, 極秘, 機密: playful as often as not, so papers and plans only.
    pattern:
      /(?:㊙|マル秘|丸秘|まる秘|極秘|機密|取扱(?:い)?注意|取り扱い注意|持ち?出し?(?:禁止|厳禁)|(?:複写|コピー)(?:禁止|厳禁))(?:の|扱いの|な|って|と|」|】|\)|印|で|に)?.{0,6}?(?:資料|書類|文書|紙|ファイル|フォルダ|案(?!内)|計画|情報|ハンコ|はんこ|判子|スタンプ|図面|名簿|データ|リスト|数字|プロジェクト|人事|事項|で進|に進|の話)/u,
    needs: "nothing",
    unless:
      /溶解|廃棄|処分|処理|裁断|シュレッダー|リサイクル|回収|委託|保管|漏|聞き出|盗|映画|ドラマ|小説|レシピ|謎解き|ミッション|脱出/u,
    problem: "は外に出さない情報の印です",
    advice: REMOVE,
  },
  {
    // 庁内資料によると, 課長会議のメモに…書いてあった: a paper from inside as the source.
    pattern:
      /(?:庁内|内部|部内|課内|議会対応|査定|予算要求|要求|選考|採点|人事|異動|職員(?:向け|用|専用)|未公開|非公開|レク|起案|決裁|(?:庁|課長|部長|幹部|三役|課内|係内|経営|調整)(?:議|会議?)|会議室)(?:用)?の?(?:資料|文書|メモ|ホワイトボード|レジュメ|紙|ファイル|名簿|一覧|書類|図面|スライド|掲示板|イントラ|メール|チャット|データ|ネット|ページ)(?:が|を|に|も|の|は|、|では?|から)?[^\n]{0,30}?(?:によ(?:る|れば)|(?:に|って|と)(?:書いて|載って|名前|あった|ある)|写(?:って|り|っちゃ)|映(?:って|り)|載せ|貼(?:って|り)|見せて(?:もら|くれ)|見(?:た|ちゃ|てしま|え(?:て|ちゃ))|撮(?:った|って|れ)|持ち帰|アップ|回って(?:き|い)|出た(?:ば|。|!|よ|ん)|流れて|流出|漏れ|リーク|チラ|ちら|こちら)/u,
    needs: "nothing",
    unless: /溶解|漏えい|漏洩|メールアドレス|届出|資料館|資料室|閲覧/u,
    problem: "は庁内の資料を明かす表現です",
    advice: REMOVE,
  },
  {
    // 写っているのは来年度の組織図(案): a draft in the picture.
    pattern:
      /(?:写って|写り込|映って|映り込|写っちゃ|見えて|見えちゃ|覗いて|のぞいて)(?:い)?(?:る|ます|ん|しま|た|まし|ちゃ|っ)?(?:の|やつ|紙|資料|画面|もの)?(?:は|が)?.{0,6}(?:来年度|来期|次期|新年度|再編|未定稿|検討中|審議前|公表前|発表前)[^。\n]{0,12}(?:案\)?|図|表|一覧|資料|名簿|予算書?|リスト|計画)/u,
    needs: "nothing",
    problem: "は決まる前の資料が写っていることを示します",
    advice: REMOVE,
  },
  {
    // 解禁前ですが, 議会上程前の案, 発表前にこっそり.
    pattern: pattern(
      `(?<!警報|注意報|予報|ドラフト|順位)(?:${PUBLICATION})(?:日|当日)?(?:の|より|する|される)?前(?:日)?(?:の段階)?\\s?(?:${ALTHOUGH}|に(?:こっそり|ちょっと|ちょっぴり|一足|ひと足|先に|フライング|お先|特別|漏れ|知っ|知れ|聞い|チラ|ちら|${TELL_TE}|${TELL_U})|の[^。、\\n]{0,6}(?:情報|話|ネタ|資料|案(?!内)|数字|金額|内容|計画|画像|データ|チラシ|ポスター|ロゴ|デザイン|図面|名簿|人事|リスト|もの|やつ|写真))`,
    ),
    needs: "news",
    problem: "は公表前の情報であることを示します",
    advice: WAIT,
  },
  {
    // ホームページに出る前に, 議員さんが知る前に, 会見より先に.
    pattern: pattern(
      `(?:${OUTLET})(?:に|で)(?:も)?(?:出|載|のる|発表|公表|公開|流れ|かか)(?:る|す|せる|する|される)?(?:より)?前|(?:${AUDIENCE})(?:さん|の皆さん|の方|の先生)?(?:が|に|へ)(?:[^。、\\n]{0,4}?)(?:知る|見る|読む|届く|知らせる|説明する|配る|回す|送る|話す|かける|かかる|諮る|出す|渡す|見せる)前|(?:${OUTLET}|${AUDIENCE}|${PUBLICATION})(?:さん|の皆(?:さん|さま|様)|の方|各社)?(?:の|する|される)?(?:より(?:も)?|に)[^。、\\n]{0,4}?(?:先(?:に|がけ|駆け|んじ|立ち|立っ)|早く|一足|ひと足)`,
    ),
    needs: "news",
    unless: /会見(?:場|室)|内覧会|傍聴|誰より|どこより/u,
    problem: "は正式な公表より先に知らせる表現です",
    advice: WAIT,
  },
  {
    // 来週の会見で市長がお話しする内容, 20日に上程する補正: not told yet where it has to be told first.
    pattern: pattern(
      `(?:${OUTLET})(?:に|で|へ)[^。、\\n]{0,8}?(?:発表|公表|公開|お話し|話|説明|提案|披露|提出|上程|報告|答弁|出|載)(?:する|される|予定の|します|せる|る|す|なる)(?:予定の|はずの)?(?:内容|話|情報|もの|数字|ネタ|案(?!内)|こと|補正|議案|予算|原稿|資料|ロゴ|名前|[^。、\\n]{1,6}、)|(?:${LATER})(?:に|の)?[^。、\\n]{0,8}?(?:発表|公表|公開|解禁|告示|発令|提案|上程)(?:する|される|予定の)(?=[^。\\n]{2})`,
    ),
    needs: "news",
    company: [AHEAD_OR_HELD_BACK],
    unless: /中継|掲載|ご覧/u,
    problem: "は正式な公表より先に知らせる表現です",
    advice: WAIT,
  },
  {
    // まだ公表されていませんが, 正式には発表してないけど.
    pattern: pattern(
      `(?:まだ|いまだ|今は|現時点では|正式に(?:は)?|公式に(?:は)?|(?:どこ|誰|だれ)にも)[^。、\\n]{0,10}?(?:${PUBLICATION}|(?:公|おおやけ|オープン|表|外|世|表ざた|表沙汰|どこ|誰|だれ|${OUTLET})に(?:は|も)?(?:なっ|し|出|載|載せ|でき|言っ|話し)|(?:${AUDIENCE})(?:さん|の皆(?:さん|様|さま)|の方)?に(?:は|も)?お?(?:かけ|上げ|諮っ|はかっ|通し|通っ|出し|話し|言っ|報告し|相談し|説明し|知らせ|伝え|知られ))${NOT_DONE}(?:です)?(?:\\s?(?:${ALTHOUGH_VERB})|(?:情報|話|ネタ|内容|案(?!内)|計画|やつ|段階|数字|人事|ん(?:です|だ|や))|(?=、))`,
    ),
    needs: "news",
    unless: DETAILS,
    problem: "は公表前の情報であることを示します",
    advice: WAIT,
  },
  {
    // 記者さんも知りません, 持ち主にもまだ言うてへん: those who have a right to know do not.
    pattern: pattern(
      `(?:${AUDIENCE})(?:さん|の皆(?:さん|様|さま)|の方)?(?:も|には|にも|は|すら|でさえ)(?:まだ|誰も)?[^。、\\n]{0,4}?(?:まだ)?(?:知(?:ら|り)(?:され)?|聞かされ|伝わっ|お?(?:言っ|言う|話し|見せ|知らせ|伝え|説明し)て)(?:て)?(?:い)?(?:ない|ません|へん|ん)`,
    ),
    needs: "matter",
    unless: /知られて|思い|なら|と思/u,
    problem: "は、先に知らせるべき相手がまだ知らない情報であることを示します",
    advice: WAIT,
  },
  {
    // 案内が出る前に, 監査委員に見せる前の決算.
    pattern: pattern(
      `(?:案内|お知らせ|公告|要項|チラシ|通知|辞令|募集|記事|答申|報告書)が(?:出|届|回|行|公表され)る前|[一-龠ァ-ヶー]{2,6}(?:さん)?に(?:見せる|出す|渡す|かける|諮る|配る|報告する|上げる|回す)前(?:の(?!日|晩|週)|だけど|やけど|ですが|なんで|に(?:こっそり|先に))`,
    ),
    needs: "matter",
    problem: "は正式な公表より先に知らせる表現です",
    advice: WAIT,
  },
  {
    // 審査はまだ途中ですが: results on the way.
    pattern: pattern(
      `(?:審査|選考|採点|投票|開票|集計|調査|監査)(?:は|が)?(?:まだ)?(?:途中|中|終わって(?:い)?ない|道半ば|続いて)(?:です|だ|や|の段階です)?(?:が(?!ら)|けど|けれど)`,
    ),
    needs: "decision",
    problem: "は決まる前の結果を知らせる表現です",
    advice: WAIT,
  },
  {
    // 広報の校正してる。来月号の1面は…: from a proof that is not out.
    pattern: /(?:来月号|次号|次の号|来週号|\d{1,2}月号)(?:の)?[^。\n]{0,10}?(?:表紙|[1-9一]面|特集|巻頭|見出し|目玉)/u,
    needs: "matter",
    profile: "private",
    company: [/校正|原稿|ゲラ|入稿|印刷所|校了|刷り上が|編集中|組んで/u],
    problem: "は公表前の原稿を明かす表現です",
    advice: WAIT,
  },
  {
    // 議会通ってないから, まだ結果出してないけど: the step that is missing.
    pattern: pattern(
      `(?:議会|庁議|委員会|市長|決裁|稟議|許可|会議)(?:は|が|を|に|も|の承認(?:が|は)?)?(?:まだ)?(?:通っ|通し|下り|おり|取っ|取れ|かけ|終わっ|出し)て(?:い)?(?:ない|ません|へん|ん)(?:${ALTHOUGH_VERB})|まだ[^。、\\n]{0,10}?(?:${TELL_TE})て(?:は|も)?(?:い|お)?(?:り)?(?:ない|ません|へん|ん)(?:\\s?(?:${ALTHOUGH_VERB})|(?:情報|話|ネタ|内容|案(?!内)|計画|やつ|段階|数字|人事))`,
    ),
    needs: "matter",
    unless: DETAILS,
    problem: "は公表前の情報であることを示します",
    advice: WAIT,
  },
  {
    // 正式なお話ではないのですが, 諮問もこれからで.
    pattern: pattern(
      `(?:正式|公式|本決まり|最終決定|確定)(?:な|に|の|し)?(?:お?話|情報|決(?:まった|定)|発表|もの|た)?(?:の(?:お?話|もの|こと))?(?:では|じゃ|や)(?:まだ)?(?:ない|ありません|なく)(?:${ALTHOUGH_VERB}|て)|(?:諮問|答申|審議|議決|採決|協議|住民説明|地元説明|説明)(?:は|も|が)(?:まだ|これから)[^。、\\n]{0,4}?(?:${ALTHOUGH}|で(?=、|[^すし。]))`,
    ),
    needs: "matter",
    unless: DETAILS,
    problem: "は公表前の情報であることを示します",
    advice: WAIT,
  },
  {
    // 未発表の計画ですが.
    pattern: pattern(
      `(?:未発表|未公表|未公開|未解禁|非公表)(?:の|な)?[^。、\\n]{0,8}?(?:\\s?(?:${ALTHOUGH})|を.{0,6}(?:${TELL_TE}|お届け|先|ちら|チラ|入手|もら)|によ(?:る|れば))`,
    ),
    needs: "news",
    unless: /株|展示|初公開|所蔵|原稿|遺稿|作品|曲|シーン|カット|フィルム|展(?:覧)?会/u,
    problem: "は公表前の情報であることを示します",
    advice: WAIT,
  },
  {
    // 解禁はまだなのですが, 公表はこれからだけど.
    pattern: pattern(`(?:${PUBLICATION})(?:日)?(?:は|が|も)(?:まだ|これから)[^。、\\n]{0,6}?(?:${ALTHOUGH})`),
    needs: "news",
    unless: DETAILS,
    problem: "は公表前の情報であることを示します",
    advice: WAIT,
  },
  {
    // 正式発表は来週だけど, 通知は金曜やけど, 説明会はまだ先なので.
    pattern: pattern(
      `(?:${PUBLICATION})(?:日|文|資料)?(?:は|が|も|って)[^。、\\n]{0,6}?(?:${LATER})[^。、\\n]{0,12}?(?:${ALTHOUGH})`,
    ),
    needs: "decision",
    unless: DETAILS,
    problem: "は正式な公表より先に知らせる表現です",
    advice: WAIT,
  },
  {
    // 公表は6月。 said after the news: 表に出るのは6月, 正式にはこれから.
    pattern: pattern(
      `(?:正式|公式|記者|報道|プレス)(?:な|に|の)?(?:は)?(?:発表|公表|会見|決定|発令|アナウンス|通知|リリース)?(?:は|も)?(?:${LATER})(?:で|や|だ|だけ|です|なん|やけ|。|!|…|\\s|$)|(?:発表|公表|解禁|会見|発令|議会(?:への?(?:報告|説明))?|決裁|起案|告示|開札)(?:は|も)(?:まだ|これから|この先)(?:先)?(?:で|や|だ|な|。|!|…|、|\\s|$)|(?:表|公|外|世|おおやけ|${OUTLET})に(?:出|な|載|発表され)る(?:の)?は(?:、)?(?:${LATER})|(?:記者クラブ|プレス|報道|マスコミ)(?:に|へ)(?:の)?(?:投げ込|出|流|配)[^。、\\n]{0,4}(?:は|が)(?:${LATER})`,
    ),
    needs: "decision",
    unless: DETAILS,
    problem: "は正式な公表より先に知らせる表現です",
    advice: WAIT,
  },
  {
    // 発表は週明け, 要項が出るのは5月, チラシは来週配るけど: with a mere date. On an official account that is a notice.
    pattern: pattern(
      `(?:${PUBLICATION}|${OUTLET}|要項|報告書|お知らせ|案内|辞令|名簿|(?:同意|人事)?議案|通知書?|みんな|住民|市民|保護者)(?:は|も|が|に|の)[^。、\\n]{0,8}?(?:出る|載る|配る|届く|伝わる|流れる|行く|発送)?(?:の)?(?:は|が)?(?:${LATER})(?![^。\\n]{0,20}(?:楽しみ|待ち|予約|応募))|(?:${LATER})(?:に|の)?(?:${PUBLICATION})(?=だ|や|です|する|され|予定|。|、|$)`,
    ),
    needs: "decision",
    profile: "private",
    unless: DETAILS,
    problem: "は正式な公表より先に知らせる表現です",
    advice: WAIT,
  },
  {
    // 消防の抜き打ち検査、来週の木曜: a check that must not be known.
    pattern: pattern(
      `(?:抜き打ち|立ち?入り(?:検査)?|査察|監査|取り?締まり|一斉点検|家庭訪問調査)[^\\n]{0,24}?(?:[月火水木金土日]曜|\\d{1,2}日|来週|明日|あす|あした|今夜)`,
    ),
    needs: "nothing",
    profile: "private",
    company: [
      /片づけ|片付け|どけ(?:と|て)|しといた(?:ほう|方)|(?:見|ためし|やっ|出し)とい?[てき]|(?:とい|とき|ておい)(?:た(?:ほう|方)が|や|て|な)|気をつけ|隠し|準備し|友だち|友達|先輩|身内/u,
    ],
    problem: "は相手に知らせてはならない予定を明かす表現です",
    advice: STOP,
  },
  {
    // 会議室に貼ってあった表, 机の上の資料, コピー機に残ってた名簿.
    pattern:
      /(?:会議室|執務室|(?:課長|部長|上司|先輩|隣)の(?:机|席|PC|パソコン|画面)|机の上|コピー機|プリンター|複合機|共有フォルダ|サーバー|回覧|グループウェア|庁内LAN)(?:に|の|で|から)[^。\n]{0,25}?(?:表|案(?!内)|資料|紙|リスト|図|メモ|名簿|メール|ファイル|通知|ホワイトボード)[^\n]{0,20}?(?:撮|写|載せ|見(?:ちゃ|た|え)|貼っと|アップ|書いて|名前)/u,
    needs: "nothing",
    company: [MATTERS],
    problem: "は庁内の資料を明かす表現です",
    advice: REMOVE,
  },
  {
    // フォロワーさんだけに一足早く, フライングですが.
    pattern: AHEAD,
    needs: "news",
    company: [
      /会見|(?<!研究|作品)発表(?!会)|公表|解禁|議会|議員|プレス|記者|開札|発令|内示|決裁|情報公開|サプライズ|まだ|正式|広報/u,
    ],
    unless: /失格|スタート|ディスク|陸上|競泳|リレー|春を|秋を|夏を|冬を|七夕|クリスマス|正月|花見/u,
    problem: "は正式な公表より先に知らせる表現です",
    advice: WAIT,
  },
  {
    // 黙ってろと言われたけど, 「まだ言うな」と釘を刺され, 先方から伏せてと頼まれて: told not to.
    pattern: pattern(
      `(?:黙っ(?:て(?:い)?ろ|とけ|ておけ|とき|て(?:い)?て|といて|てくれ|とって)|(?:${TELL_U}|喋ん|しゃべん)(?:な|んじゃない)|(?:${TELL_NAI})(?:ないで|んといて|んとって|ないよう|ずに|ないこと|ないでほしい)|伏せ(?:て|とけ|とい|ろ|る|ておい)|(?:${SECRET})(?:に|で|だ|と)|他言(?:する)?な|控え(?:て|ろ|るよう))[^。\\n]{0,14}?(?:言わ(?:れ|て)|いわれ|ゆわれ|頼まれ|たのまれ|釘を?|クギ|くぎ|念を?押|指示|お達し|止められ|約束|お願いされ|厳命|言い渡|通達|命じられ|話に?(?:なって|だ)|ことになって|ルール|らしい)`,
    ),
    needs: "matter",
    plain: true,
    problem: "は口止めされた情報であることを示します",
    advice: STOP,
  },
  {
    // 口止めされてるけど, 発表まで黙っていなければ, 住民には年明けまで伏せる.
    pattern: pattern(
      `口止め(?:され|中|が|料)|(?:${PUBLICATION}|辞令)(?:式|日)?(?:され|す|が(?:出|下り))?る?まで(?:は)?[^。、\\n]{0,6}?(?:黙っ|伏せ|口外|${SECRET}|言え(?:ない|ません|へん|ん)|言うな|書くな|出すな)|(?:箝口|かん口|緘口)令|情報統制|封をしたまま|まで(?:は)?[^。\\n]{0,14}?(?:黙っ|伏せ|口外|${SECRET}|言え(?:ない|ません|へん|ん)|言わ(?:ない|ん|へん|れ)|言っちゃ|言うたら|公にできない|お口チャック)|(?:${AUDIENCE})に(?:は|も)(?:まだ)?[^。、\\n]{0,8}?(?:伏せ|黙っ|隠し|${SECRET}|言わ(?:ない|ず|ん)|知らせ(?:ない|ず|ん))`,
    ),
    needs: "matter",
    plain: true,
    problem: "は口止めされた情報であることを示します",
    advice: STOP,
  },
  {
    // 広めないでくださいね, 言うなよ, あとで消します: asks the readers to keep it.
    pattern: pattern(
      `(?:${KEEP})(?:ないで(?!す)|んといて|んとって|ないよう|ずに(?:いて|お願い|ね)|んとき)|(?:${TELL_U})な(?:よ|ー|〜)?(?:って)?(?=[。!…、\\s]|$)|黙っ(?:といて|とって|ておいて|てて)(?:な|ね|や|よ|くれ|ください|下さい|(?=[。!…\\s]|$))|(?:他言|口外)(?:無用|厳禁|禁止|NG|は)|(?:見|聞か|読ま|聞いて)なかったことに|(?:すぐ|あとで|後で|のちほど|後ほど|そのうち|明日には|朝には)(?:に)?(?:消(?:す|し)|削除|けす|けし)`,
    ),
    needs: "matter",
    plain: true,
    unless:
      /ごみ|ゴミ|収集|植木|洗濯|荷物|デマ|うわさ|噂|うそ|嘘|誤情報|フェイク|個人情報|写真|動画|画像|憶測|不確か|悪口|パスワード|暗証番号/u,
    problem: "は表に出せない情報であることを示します",
    advice: STOP,
  },
  {
    // ここだけの話, 胸にしまって: the same in a chatty way.
    pattern: pattern(
      `ここだけ(?:の|に)(?:話|はなし|ハナシ|お話|ネタ|情報|し|して)|内々の(?:話|情報|通知)|ご内聞|(?:胸|心|腹)(?:の(?:うち|内|中|奥))?に(?:しまっ|とどめ|留め|収め|納め)`,
    ),
    needs: "matter",
    problem: "は表に出せない情報であることを示します",
    advice: STOP,
  },
  {
    // 内緒だけど, 秘密にしといてや, ご内密に.
    pattern: pattern(
      `(?:${SECRET})(?:だ(?:けど|が|よ|ぞ|ぴ|から|ね)|やけど|やで|や(?=[。!])|じゃけど|です(?:が|けど|よ|ね)|なん(?:だけど|ですが|ですけど|やけど|だ)|の(?:話|はなし|ハナシ|お話|ネタ|情報)|で(?:お願い|頼|たのむ|よろしく|す|$|。|!)|に(?:し(?:て(?:ね|て|おいて|くだ|よ|や|といて|くれ|ちょ|ほし)|とい|とこ|とき)|な|ね|頼|(?=[。!]|$))|(?:な|ね)(?=[。!♪…\\s]|$)|(?=[、…🤫🤐。]))`,
    ),
    needs: "matter",
    unless:
      /(?:妻|夫|旦那|嫁|奥さん|主人|家族|親|母|父|子ども|子供|娘|息子|孫|彼女|彼氏|ママ|パパ|友だち|友達|みんな|お客さん)(?:に(?:は|も)?|と(?:私|僕|わたし)の)$|隠し味|レシピ|穴場|基地|花園/u,
    problem: "は表に出せない情報であることを示します",
    advice: STOP,
  },
  {
    // 言っちゃダメなやつだけど, 言うたらあかんのやけど, 大きな声では言えないけど, 口が滑った: knows better.
    pattern: pattern(
      `(?:${TELL_TE})(?:ちゃ(?:うと)?|ては|たら|とったら|てしまうと)(?:ほんと(?:は|う)?(?:に)?|本当は|まだ|絶対|たぶん|多分)?(?:ダメ|だめ|駄目|いけ(?:ない|ません|ん)|あかん|アカン|いかん|ならん|なら(?:ない|ぬ)|まずい|マズい|怒られ|叱られ|クビ|アウト|ヤバ|やば|NG|よくない|良くない)|(?:言え|書け|出せ|話せ|明かせ|見せられ|載せられ|教えられ|公表でき|公開でき)(?:ない|ません|へん|ん)(?:の|ん)?(?:です|だ|や)?(?:けど|けれど|が(?!ら)|やつ|話)|(?:大きな声|大声|公|おおやけ|人前|外|表|立場上|ほんとは|本当は|今は|名前|社名|店名|具体的に)(?:で|に)?(?:は)?(?:まだ)?(?:言え(?:ない|ません|へん|ん)|言ったら|書け(?:ない|ません))|口(?:が|を)(?:滑|すべ[っらり])|お口チャック|(?:怒られ|叱られ|しかられ|始末書|クビ|懲戒|処分)(?:もの|(?:に?なり)?そう|る?覚悟|る?かも|ます)[^。\\n]{0,6}(?:${ALTHOUGH_VERB})|(?:庁内|職員|役所|館内|局内|部内|課内)(?:でも|の中でも|も|にも)[^。\\n]{0,8}(?:知らない|知らされ|知って(?:い)?る)|(?:本当は|本来(?:は|なら)?|ほんとは|ほんまは|実は)[^。、\\n]{0,8}(?:(?:お?出し|お?見せ|お?伝え|お?話し|公表|公開|口外|投稿)(?:は)?(?:でき|したら|しちゃ|しては|できる)(?:ない|ません|へん|いけ|だめ|ダメ|もの)|(?:出せ|言え|書け|話せ|明かせ)(?:ない|ません|へん|ん))|これ以上(?:は|言う|書く).{0,6}(?:まず|言え|書け|怒ら|ヤバ|やば)|(?:職員|関係者|役所の人|中の人|身内|担当|市役所の中|庁内の人)(?:しか|だけ)(?:が|の|まだ)?(?:知(?:らない|りません|らん|って|る)|わから)|(?:仕事|業務|職務|職業)(?:柄|上)?(?:で)?(?:知って|知り得|知っちゃ|聞いちゃ|先に知)|守秘義務(?:が|は|だ|的|に|なんて|違反|すれすれ|ギリ)`,
    ),
    needs: "matter",
    problem: "は表に出せない情報であることを示します",
    advice: STOP,
  },
  {
    // 今日の庁議で…決まりました: what was decided inside, before anybody announced it.
    pattern: new RegExp(
      `(?:${INNER_BODY})(?:で(?:は)?|の結果|の場で|を(?:経|通)[^。\\n]{0,3}|に(?:かけ|上げ|出し)[^。\\n]{0,4}|が|は|、(?!開|委)|の)[^。\\n]{0,24}?(?:決ま(?:っ|り)|固ま(?:っ|り)|決定|却下|了承|方針(?:が|に|で|を)|案(?:が|に|で)|通(?:っ|り|過)|落ち|落とされ|切られ|削られ|ゼロ|満額|白紙|見送|全会一致|有力|推さ|ゴーサイン|GOサイン|OK(?:が|出)|もめ|揉め|紛糾|内定|ひっくり返|ボツ|没に|つぶ(?:れ|さ)|潰(?:れ|さ)|はねられ|蹴られ)`,
      "u",
    ),
    needs: "nothing",
    unless:
      /協議し|等で|忘年会|新年会|歓迎会|送別会|飲み会|ランチ|お菓子|席替え|掃除|概要|議事録|会議録|傍聴|本日の会議は|議事要旨/u,
    problem: "は決まるまでの庁内の議論を明かす表現です",
    advice: WAIT,
  },
  {
    // 要求してた補修費、査定で落とされた.
    pattern:
      /(?:財政(?:課|さん|の査定)?|査定|市長|三役|副市長)(?:に|で|から|の段階で|まで)(?:[^。\n]{0,10}?)(?:落と(?:され)|落ち(?:た|まし)|切られ|削られ|バッサリ|ばっさり|ゼロ|満額|はねられ|蹴られ|認められ|通っ(?:た|て)|通りまし|生き残|ダメ出し|突き返され|復活)/u,
    needs: "nothing",
    company: [/予算|要求|事業|補助|費(?:が|は|を|も|、)|査定|計画|改修|工事/u],
    unless: /車|中古|買取|買い取り|家(?:の|を)|不動産|保険/u,
    problem: "は予算が決まるまでの庁内の議論を明かす表現です",
    advice: WAIT,
  },
  {
    // 内示が出た.
    pattern:
      /内々?示(?:が(?:で|出|あ|来|き|くだ|下)|出(?:た|まし|て)|もら|貰|を(?:受|もら|いただ|聞)|受け|きた|キタ|来た|され|だっ|でし|、|!|😭|🎉|の紙|発表(?:さ|で|!)|によ|では)/u,
    needs: "nothing",
    unless:
      /小遣い|お年玉|[我わ]が家|大掃除|家事|(?:妻|嫁|家内|[カか][ミみ]さん|夫|旦那|娘|息子)(?:から|より)[^。、]{0,14}の$|(?:補助金?|交付金?|助成金?|国庫|県費)(?:の|に係る)?$|内示(?:書)?の(?:写し|提出)|添付|提出|予定日|行います|行う予定/u,
    problem: "は発令前の人事を示す表現です",
    advice: "発令され、公表されるまで投稿しないでください",
  },
  {
    // 予定価格はざっくり8,400万ってとこ, 最低制限は9割2分くらいらしい: a price that is not on the notice.
    pattern: pattern(
      `(?:${PRICE})[^。\\n]{0,10}?(?:(?:${ROUGHLY})[^。\\n]{0,3}(?:${NUMBER})|(?:${NUMBER})[^。\\n]{0,6}?(?:${ROUGHLY}))`,
    ),
    needs: "nothing",
    unless: /公表|公告|事後|失格/u,
    problem: "は入札や査定の前に明かせない金額です",
    advice: "金額を消し、事後の公表で足りるかを契約の担当に確かめてください",
  },
  {
    pattern: pattern(`(?:${PRICE})[^。\\n]{0,10}?(?:${NUMBER})`),
    needs: "nothing",
    company: [
      /(?:開札|入札)(?:日)?(?:は|が|、)?(?:明日|あす|あした|あさって|来週|これから|まだ|\d)|(?:開札|入札|公表)前|がんば|頑張|ヒント/u,
    ],
    unless: /公表し|公告|事後|失格/u,
    problem: "は入札や査定の前に明かせない金額です",
    advice: "金額を消し、事後の公表で足りるかを契約の担当に確かめてください",
  },
  {
    // 予定価格は開札の後に公表いたしますが、目安としてお伝えしますと五千万円にわずかに届かない
    pattern: pattern(
      `(?:${NUMBER})円?(?:に(?:は)?|を|より|には|の|から)?[^。、\\n]{0,6}?(?:届か(?:な|ぬ|ん)|足りな|欠け|満たな|超え|超す|切(?:る|り)|出る|前後|内外|くらい|ぐらい|ほど|あたり|弱(?=[。、です])|強(?=[。、です])|手前)`,
    ),
    needs: "nothing",
    company: [
      new RegExp(PRICE, "u"),
      /(?:開札|入札|公告|落札)(?:の)?(?:あと|後|まで|前)[^。\n]{0,24}?(?:ますが|ませんが|けど|けれど|ですが|ものの)|(?:参考まで|目安とし|とだけ|ヒント)/u,
      /目安|参考|お伝え|申し上げ|とだけ|ヒント|お考え|見ておい|見といて|教え/u,
    ],
    problem: "は入札や査定の前に明かせない金額です",
    advice: "金額を消し、事後の公表で足りるかを契約の担当に確かめてください",
  },
  {
    // 明日が開札…市の積算では2億4千万円, 札入れある橋、上限7,300万やで.
    pattern: pattern(
      `(?:${WORTH})[^。\\n]{0,12}?(?:${NUMBER})[\\d千万円]*|(?:${NUMBER})[^。\\n]{0,12}?(?:(?:積算|見込んで|設計)(?:し|で|を)|天井|上限|ギリギリ|ライン|目安)`,
    ),
    needs: "nothing",
    company: [TENDER_TO_COME, /^(?![\s\S]*(?:(?:我が|わが|うちの|実)家|夫婦|妻|嫁|旦那|オークション|メルカリ))/u],
    unless: /公表し|公告(?:文|に)|記載|掲載|事前公表|事後|予算額/u,
    problem: "は入札や査定の前に明かせない金額です",
    advice: "金額を消し、事後の公表で足りるかを契約の担当に確かめてください",
  },
  {
    // 発令までまだ二週間あるけど: time is left until it is public, and it is told all the same.
    pattern: pattern(
      `(?:${PUBLICATION}|辞令|議案)(?:される|する|が出る)?まで(?:は|に)?(?:まだ|あと|もう|残り)?[^。、\\n]{0,4}?(?:\\d+|[一二三四五六七八九十]+|ひと|ふた|数)(?:日|週間?|[かヶカ]月|月)(?:も|は|ほど|くらい|ちょっと)?(?:ある|あり|残|先|待|${ALTHOUGH})`,
    ),
    needs: "decision",
    profile: "private",
    unless: /合格|受験|試験|検定|大学|推し|ライブ|当選|抽選|新曲|研究|音楽/u,
    problem: "は正式な公表より先に知らせる表現です",
    advice: WAIT,
  },
  {
    // 3億ついた。議案になるまで待っててな.
    pattern: pattern(
      `(?:(?:議案|議決|可決)(?:され|に(?:な|上が|出))る|(?:${OUTLET})に(?:出|載|のる|上が)る?)まで(?:は)?[^。、\\n]{0,6}?(?:待っ|お待ち|静か|知らん(?:顔|ぷり))`,
    ),
    needs: "decision",
    profile: "private",
    company: [new RegExp(`${AMOUNT.source}|${DECIDED.source}|${OUTCOME}`, "u")],
    problem: "は正式な公表より先に知らせる表現です",
    advice: WAIT,
  },
  {
    // 補正の査定おわった。体育館の空調、3億ついた.
    pattern:
      /(?:査定|予算(?:の)?ヒアリング|財政協議)(?:は|が|も|の結果(?:は|が)?)?、?(?:終わ|おわ|返って|戻って|出)(?:っ|り|き|ま|た)/u,
    needs: "nothing",
    profile: "private",
    company: [
      /予算|補正|要求|事業|補助|費(?:が|は|を|も|、)|計画|改修|工事|空調|財政/u,
      /\d[\d,.]*(?:億|万|千円?)円?(?:が|も|しか)?(?:つ[いきけ]|付[いき]|認め|通っ|削|切ら)|満額|ゼロ(?:だ|や|査定|回答|で)|(?:バッサリ|ばっさり)|通っ(?:た|て)|落と(?:され|した)/u,
    ],
    unless: /車|バイク|中古|買取|買い取り|家(?:の|を)|不動産|保険|ボーナス|人事/u,
    problem: "は予算が決まるまでの庁内の議論を明かす表現です",
    advice: WAIT,
  },
  {
    // 春からは係長です。辞令は3月末なので: a promotion before it is announced.
    pattern: pattern(
      `(?:辞令|異動|人事|内示|発令)(?:の(?:発表|公表|交付|紙|日))?(?:は|が|も)[^。、\\n]{0,6}?(?:${LATER})`,
    ),
    needs: "nothing",
    company: [RANK_TO_COME],
    unless: /公表し(?:て|まし)|発表し(?:て|まし)|載って|民間|会社/u,
    problem: "は発令前の人事を示す表現です",
    advice: "発令され、公表されるまで投稿しないでください",
  },
  {
    // 地主さんに話すのは年明け, 議会でお認めいただくのはこれからですが: those who come first hear it later.
    pattern: pattern(
      `(?:${AUDIENCE}|地主|家主|遺族|組合|町会|職員)(?:さん|の皆さん|の方)?(?:に|へ|には)(?:は|も)?(?:話す|言う|伝える|知らせる|説明する|打ち明ける|頭を下げる|根回しする)(?:の|ん)は[^。\\n]{0,6}?(?:${LATER})|(?:議会|委員会|審議会)(?:で|に|へ|さ|の)[^。、\\n]{0,4}?(?:お?認め|ご?承認|ご?議決|ご了承|ご審議|諮|はか|お?諮り|かけ|出)[^。、\\n]{0,8}?(?:の|ん)は[^。、\\n]{0,4}?(?:${LATER})[^。、\\n]{0,6}?(?:${ALTHOUGH}|${ALTHOUGH_VERB}|(?:って|と)(?:いう|ゆう|言う)(?:から|し|ので))|(?:正式|公式)な(?:お知らせ|ご?案内|発表|決定)は[^。、\\n]{0,4}?(?:${LATER})[^。、\\n]{0,8}?(?:${ALTHOUGH_VERB})`,
    ),
    needs: "matter",
    unless: DETAILS,
    problem: "は正式な公表より先に知らせる表現です",
    advice: WAIT,
  },
  {
    // 公募はまだ受付中ですが、今の事業者さんで決まりです.
    pattern: pattern(
      "(?:公募|募集|受付|審査|選考|採点|投票|プロポーザル|コンペ|抽選|入札)[^。、\\n]{0,4}?(?:中|途中|最中|これから|終わって(?:い)?ない|まだ|前)[^。\\n]{0,6}?(?:が|けど|けれど|やけど)、[^。\\n]{0,30}?(?:で決まり|に決まり|で決定|当確|本命は|で行く|でいく|で間違いな|がぶっちぎり|が一位|が1位)",
    ),
    needs: "nothing",
    unless: /もし|予想|願い|ですように|なら/u,
    problem: "は決まる前の結果を知らせる表現です",
    advice: WAIT,
  },
  {
    // 採用試験の作文のお題、今年は「…」よ: what only those may know who set the test.
    pattern:
      /(?:採用|昇任|職員|公務員|登用|検定|資格)[^。\n]{0,4}?(?:試験|面接|テスト)[^。\n]{0,10}?(?:お?題|問題|課題|テーマ|設問|出題|質問|答え|解答)[^。\n]{0,10}?(?:「|は[^。\n]{1,16}(?:よ|やで|だよ|らしい|出る|出ます|決ま))/u,
    needs: "nothing",
    company: [
      /受け(?:る|はる|とう)|受験(?:する|の)|準備し(?:と|て)|対策し(?:と|て)|覚え(?:と|て)|練習し(?:と|て)|読んど|内緒|こっそり|日曜|明日|来週/u,
    ],
    unless: /過去|昨年|去年|公開|公表|ホームページ|終わ|でした|予想|模擬|公務員講座/u,
    problem: "は試験の前に明かせない内容です",
    advice: STOP,
  },
  {
    // 来週の会見で言うらしい。秘書課の同期から聞いた: from inside, before the announcement.
    pattern:
      /(?:秘書課?|人事課?|財政課?|議会事務局|企画課?|契約課?|総務課?|部長|局長|課長|副?市長|庁内|三役|会議の紙|起案)(?:の(?:同期|先輩|後輩|友だち|友達|知り合い|人|子))?(?:から|に|で)(?:直接|こっそり|さっき|今日|直々に)?(?:聞い|きい|教えて|耳打ち|漏れ聞|見た|見せて)/u,
    needs: "nothing",
    profile: "private",
    company: [
      /次の|新しい|来(?:年|春|期|月)|春から|選挙|異動|人事|統合|民営化|組織|予算|跡地|庁舎|廃止|閉|売却|落札|やめ|辞め|なくな|移転/u,
      /(?:会見|発表|公表|説明会|議会|プレス|広報|内示|辞令)[^。\n]{0,10}?(?:言う|する|出|まだ|来(?:週|月|年)|明日|あす|これから|\d{1,2}月|前|らしい|や(?:けど|から))|(?:記者|新聞|ニュース)より/u,
    ],
    unless: /研修|飲み会|歓送迎|趣味|ラーメン|食堂|カフェ|パン|居酒屋|映画|ゲーム|レシピ|温泉|旅行/u,
    problem: "は庁内で聞いた公表前の情報であることを示します",
    advice: WAIT,
  },
  {
    // 明日プレスに流れるけど.
    pattern: pattern(
      `(?:${LATER})(?:に|には)?[^。、\\n]{0,4}?(?:${OUTLET}|表|公|世)(?:に|で)[^。、\\n]{0,4}?(?:流れる|流す|出る|出す|載る|載せる|発表(?:する|される)|言う|投げ込む)(?:ん|の)?(?:です|だ|や)?(?:けど|けれど|が(?!ら))`,
    ),
    needs: "news",
    profile: "private",
    problem: "は正式な公表より先に知らせる表現です",
    advice: WAIT,
  },
  {
    // 結果通知、封筒に詰め終わった。…枕を高くして寝ていいぞ: results before they reach the applicants.
    pattern:
      /枕を高く|(?:受か|通|(?<![にへ])入)(?:って|っと|っち)(?:た|る|ます|まし|い)|受かり|(?:合格|内定|当選|採用|入選|入所)(?:して(?:た|る|い)|だった|やった|やで|だよ|だぞ|おめ)|おめでと|名前(?:が|は|も)?(?:しっかり|ちゃんと)?(?:あった|あり(?:ま|!)|入って|載って|なかった)|落ち(?:て|と)(?:た|る|ま)|祝杯|お祝いの準備|期待して(?:い|ええ|て)|安心し(?:て(?:い|ええ|ね|よ|や|寝)|とき|な)|(?:大丈夫|だいじょうぶ)(?:だ|や|そう)|残念(?:だった|やった|な結果)|心の準備|とだけ(?:申し|言|お伝え|お知らせ|書)|赤飯|胸を張って|先に(?:お祝い|おめでと)/u,
    needs: "nothing",
    company: [
      /合否|結果(?:通知|発表|の通知)|合格(?:通知|発表|者)|採用(?:通知|試験|候補|二次|一次)|選考|採点|点数|審査|投票|開票|集計|抽選|当落|当選(?:通知|者)|入所(?:決定|選考|通知)|内定通知|決定通知|結果/u,
      /封筒|封入|投函|(?:郵送|発送)(?:は|する|前|準備|作業|(?:は|も)?(?:まだ|これから|明日|あす|来週))|ポストに|(?:発表|公表|開示|授賞|表彰)(?:式|日)?(?:は|が|も)[^。\n]{0,4}?(?:[月火水木金土日]曜|来[週月年]|今週末|月末|年明け|\d{1,2}[月日])|通知(?:は|が)月末|届く(?:のは|前|頃)|通知(?:書)?(?:は|が|、|より)[^。\n]{0,6}(?:まだ|前|先|来週|明日|あす|あした|[月火水木金土日]曜|これから|\d)|(?:発表|公表|開示)(?:は|が|より)?(?:まだ|前|先|来週|明日|あす|[月火水木金土日]曜|これから|\d)|届いてない|まだ(?:届|着|言|発表|通知)/u,
    ],
    unless: /お待ちください|お問い合わせ|された方|された場合|応募|信じて|(?:娘|息子|孫|うちの子)(?:の|は|が|も)/u,
    problem: "は本人に届く前の結果を明かす表現です",
    advice: "結果は通知や公表の後に、決められた方法だけで伝えてください",
  },
  {
    // 合格の番号が出るのは来週だけど、あの9番の子、ちゃんと残ってる: the result of somebody certain, before it is out.
    pattern: pattern(
      `(?:あの|その|例の|(?<!\\d)\\d{1,3}番(?:さん|の)?|泣い(?:て|と)(?:い)?た|震え(?:て|と)(?:い)?た)[^。\\n]{0,14}?(?:[子人方]|さん|くん|ちゃん|作品|絵|チーム|会社)(?:は|も|が)?、?[^。、\\n]{0,8}?(?:残っ(?:て|と)|受かっ(?:て|と|た)|通っ(?:て|と|た)|(?<![にへ])入っ(?:て|と)(?:い)?(?:る|ます)|落ち(?:て|と|た)|名前(?:が|は)?あ(?:った|る))`,
    ),
    needs: "nothing",
    company: [
      pattern(
        `(?:合格|合否|採用|選考|審査|内定|当選|抽選|入選|試験|結果)[^。\\n]{0,8}?(?:(?:出る|出す|届く|貼り出す|知らせる|わかる|載る|発表する|公表する)(?:の|ん)?は|(?:発表|公表|通知|掲示)は)[^。、\\n]{0,4}?(?:${LATER})`,
      ),
      /採用|試験|面接|受験|審査|選考|応募|プロポ/u,
    ],
    unless: /きっと|信じ|祈|願|かな|かも|はず|娘|息子|推し|オーディション|自分|ますように/u,
    problem: "は本人に届く前の結果を明かす表現です",
    advice: "結果は通知や公表の後に、決められた方法だけで伝えてください",
  },
  {
    // 検討中の案を教えると, 水面下で: still under deliberation.
    pattern:
      /(?:検討|協議|調整|交渉|審査|選定|審議)(?:中|段階|途中)(?:の|だが|だけど|ですが)(?:案(?!内|件)|計画|候補地?|土地|物件|施設|事業者|業者|企業|金額|条件|話|中身|内容)(?:を|、|は|、|ですが|だけど|によ|なんだけど|なんですが)|(?:起案|決裁)(?:中|待ち|前)(?:の|だけど|ですが|やけど|だが)|水面下で|内々に|非公式に(?:は)?(?:打診|交渉|決ま|話|聞)|(?:素案|たたき台|原案)(?:を|の中身を)(?:先に|こっそり|ちら|チラ|一足)/u,
    needs: "matter",
    unless: /お知らせします|お待ちください|公募/u,
    problem: "は検討中の事柄を明かす表現です",
    advice: WAIT,
  },
];

export const noUnpublishedInfoMarkers = defineRule({
  meta: {
    id: "no-unpublished-info-markers",
    articles: { official: ["6(1)"], private: ["9(1)"] },
    tier: "error",
    summary:
      "まだ公表していない情報（人事・予算・入札・決定・結果など）を明かしていることを示す表現、解禁日時より早い投稿",
    rationale: "公表前の情報や意思形成の途中にある情報は、職務上の秘密や市政への信頼に関わります",
    examples: {
      bad: [
        "まだ言っちゃだめなんだけど、来年の春に駅前の出張所がなくなります",
        "体育館の建て替え、場所は浜側で固まりました。地元説明会はまだ先なので言いふらさないでね",
        "内示もらった！春から福祉課やて",
        "最低制限価格は3,200万ちょいやで。入札は明日",
        "議会に出す前の数字ですが、来年度の予算は過去最大になります",
        {
          text: "夏の花火大会、6年ぶりに復活します！",
          post: { scheduledAt: "2026-05-01T09:00+09:00", embargo: "2026-05-08T14:00+09:00" },
        },
      ],
      good: [
        "きのうの記者会見で発表した内容を、市ホームページに掲載しました",
        "家族に内緒で習っていたウクレレ、文化祭で披露しました",
        "審議会の一部は、個人情報を扱うため非公開とします",
        "相談員には守秘義務があります。秘密は守りますので、お話しください",
        "新しい図書館の名前は、10月に発表します。お楽しみに",
        "「ここだけの話」と持ちかける投資の勧誘にご注意ください",
      ],
    },
  },
  options: {
    internalTerms: words(
      [],
      "この自治体で外に出さない情報を示す言葉（事業の仮称、庁内の会議や文書の名前など）。書いてあれば報告する",
    ),
  },
  *check(document, { options, post }): Iterable<Finding> {
    const early = embargoOf(post);
    if (early !== undefined) yield early;
    if (post.publishedSource !== undefined) return;
    yield* internalTermsIn(document, options.internalTerms);
    yield* oneForEachSecret(document, signsIn(document, post, options.audit));
  },
});

/** Publication is planned before the time from which it is allowed. */
const embargoOf = ({ embargo, scheduledAt }: PostFacts): Finding | undefined =>
  embargo === undefined || scheduledAt === undefined || embargo.getTime() <= scheduledAt.getTime()
    ? undefined
    : {
        problem: "投稿の予定日時（scheduledAt）が、情報の解禁日時（embargo）より前になっています",
        reason: "解禁前に公開すると、公表前の情報を漏らすことになります",
        advice: "投稿を解禁日時より後に予約し直してください",
      };

function* internalTermsIn(document: DocumentView, terms: readonly string[]): Iterable<Finding> {
  for (const term of terms) {
    const folded = foldString(term);
    for (let at = document.text.indexOf(folded); at >= 0; at = document.text.indexOf(folded, at + folded.length)) {
      yield {
        at: document.match(at, at + folded.length),
        problem: "は庁内だけで使う言葉として登録されています",
        advice: STOP,
      };
    }
  }
}

/** A sign that was found, with what the message says of it. */
interface FoundSign {
  readonly at: Match;
  readonly sign: Sign;
}

const signsIn = (document: DocumentView, post: PostFacts, audit: boolean): readonly FoundSign[] =>
  SIGNS.flatMap((sign) =>
    document
      .matches(sign.pattern)
      .filter((at) => hasCompany(document, at, sign, post) && (audit || !isInnocent(document, at, sign)))
      .map((at) => ({ at, sign })),
  ).sort((a, b) => a.at.start - b.at.start);

/** Several signs of one secret (内緒だけど…広めないで) make one finding: the first. */
function* oneForEachSecret(document: DocumentView, found: readonly FoundSign[]): Iterable<Finding> {
  let covered = -1;
  for (const { at, sign } of found) {
    const { index } = document.sentenceAt(at);
    if (index <= covered) continue;
    covered = index + REACH;
    yield { at: shortened(document, at), problem: sign.problem, advice: sign.advice };
  }
}

/** How many sentences before and after a sign may speak of the same thing. */
const REACH = 2;

const neighbourhood = (document: DocumentView, at: Match): string =>
  apart(sentencesAround(document, document.sentenceAt(at), REACH));

/** Whether what the sign needs stands nearby. The sign itself may not stand in for it. */
const hasCompany = (document: DocumentView, at: Match, sign: Sign, { profile }: PostFacts): boolean => {
  const { needs, company = [] } = sign;
  const near = neighbourhood(document, at);
  if (!company.every((pattern) => pattern.test(near))) return false;
  if (sign.profile !== undefined && sign.profile !== profile) return false;
  if (needs === "nothing") return true;
  const rest = near.replace(at.text, "　");
  const isCitys = MATTERS.test(rest) || OFFICE.test(near);
  switch (needs) {
    case "news":
      return (isTold(rest) || TELLING.test(near)) && (profile !== "private" || isCitys);
    case "decision":
      return (
        (DECIDED.test(rest) || TELLING.test(near) || (profile === "private" && isTold(rest))) &&
        (profile !== "private" || isCitys)
      );
    case "matter":
      if (PRIVATE_LIFE.test(near)) return false;
      if (OFFICIAL_ACT.test(at.text) || (sign.plain === true && OFFICE.test(rest))) return true;
      return isCitys
        ? isTold(rest)
        : profile === "official" && !GUESS.test(rest) && TIME_TO_COME.test(rest) && OUTCOMES.test(rest);
  }
};

// The writer's own office: what is kept back there is the city's.
const OFFICE =
  /公表|調印|記者|庁内|庁議|市長|課長|プレス|職員|役所|決裁|起案|審査|入札|プロポ|要項|告示|発令|内示|辞令|議会|議員|わが町|うちの(?:課|係|部|市|町)|市民|住民|広報/u;

// A secret that ends with one of these acts is an office's whatever it is about: 調印式まで極秘だけど.
const OFFICIAL_ACT = /公表|調印|会見|発令|議会|公示|告示|辞令|内示|決裁|解禁|議決/u;

// A guess gives nothing away; no-speculation looks at it.
const GUESS =
  /かもしれ|かもね|(?:ん|の)(?:じゃ|では)ない(?:か|の|で)|たぶん|多分|きっと|おそらく|だろう|でしょう(?!か)|んちゃう|やろ(?:な|う|[。?？])|気がする/u;

const isTold = (text: string): boolean =>
  AMOUNT.test(text) ||
  MOVED_BY.test(text) ||
  (!GUESS.test(text) && [OUTCOMES, PERSON_TO_COME, TIME_TO_COME].some((pattern) => pattern.test(text)));

/** Quoted, a title, a warning, a duty of secrecy, published by now: the same words without a secret. */
const isInnocent = (document: DocumentView, at: Match, { unless }: Sign): boolean => {
  if (isInTitle(document, at) || isMentioned(document, at) || RULES_OF_SECRECY.test(neighbourhood(document, at)))
    return true;
  const sentence = document.sentenceAt(at);
  const before = document.text.slice(sentence.start, at.start);
  const after = document.text.slice(at.end, sentence.end);
  if (unless !== undefined && (unless.test(at.text) || unless.test(before) || unless.test(after))) return true;
  if (isQuoted(document, at) && (isAwarenessOrDuty(document) || !isOwnWords(document, at))) return true;
  if (isWarnedOf(document, at) && isAwarenessOrDuty(document)) return true;
  const near = neighbourhood(document, at).replace(at.text, "　");
  if (
    SILENT_UNTIL.test(document.text.slice(sentence.start, at.end)) &&
    ANNOUNCES_DAY.test(near) &&
    !GIVES_AWAY.test(near)
  )
    return true;
  return PUBLISHED.test(near) || KEPT_UNTIL_NOW.test(near) || KEPT_UNTIL_NOW.test(sentence.text);
};

// 結果発表は12月4日です。それまで…お口チャック: the day is told, and nothing else.
const SILENT_UNTIL = /(?<=^|それ|当日|その日|発表|公表|解禁)まで/u;
const ANNOUNCES_DAY =
  /(?:発表|公表|公開|解禁|お披露目)(?:日|会|式)?(?:は|が|を)[^。\n]{0,16}?(?:\d{1,2}日|[月火水木金土日]曜|\d{1,2}時)|(?:\d{1,2}日|[月火水木金土日]曜日?|\d{1,2}時|式典で|会見で)[^。\n]{0,12}?(?:に|で)(?:発表|公表|公開|解禁|お披露目)/u;
const GIVES_AWAY = new RegExp(
  `${DECIDED.source}|${AMOUNT.source}|${CHANGE}|(?:とだけ|ヒント(?:は|を|:)|実は|じつは|特別に|こっそり)`,
  "u",
);

// 「…」と念を押された: the writer was told so.
const TOLD_TO =
  /^と(?:は|も)?(?:[^。、\n]{0,6})(?:言われ|いわれ|ゆわれ|頼まれ|釘|くぎ|クギ|念を?押|止められ|約束|厳命|言い渡|お達し|指示され)/u;

/** 「内示」 in marks of its own is emphasis, and what the writer was told holds for the writer; else a quotation is somebody's words. */
const isOwnWords = (document: DocumentView, at: Match): boolean => {
  const quote = enclosingQuote(document, at);
  if (quote === undefined) return false;
  const isEmphasis = quote.end - quote.start <= at.end - at.start + 2;
  return isEmphasis || TOLD_TO.test(document.text.slice(quote.end, quote.end + 20));
};

const DUTY =
  /かた(?:る|った|り)|騙|偽(?!り)|ニセ|なりすま|フィッシング|迷惑メール|不審|添付ファイル|研修|勧誘|詐欺|電話|投資|セキュリティ|漏えい|漏洩|情報管理|SNSに/u;

const isAwarenessOrDuty = (document: DocumentView): boolean => isAwareness(document) || document.has(DUTY);
