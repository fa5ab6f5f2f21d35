import { WEEKDAY_NAMES } from "../calendar/day.js";
import { clockText, workingTimeAt } from "../calendar/working-time.js";
import { isMentioned, isQuoted } from "../context/keep.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { flag, words } from "../core/options.js";
import { BEFOREHAND, DONE, LEAVE, NOT_IN_SERVICE, OWN_HOURS, PAUSE } from "../lexicons/time-off.js";
import {
  DUTY,
  END_OF_DUTY,
  OFFICIAL_CAR,
  POSTING,
  SUPERIOR,
  UNSEEN,
  WORK_VEHICLE,
  WORKPLACE,
} from "../lexicons/working-day.js";
import type { DocumentView, Match } from "../text/document.js";
import { foldString } from "../text/fold.js";
import { japanTime } from "../text/moment.js";

/** A wording that tells of being on duty while posting. */
interface Cue {
  readonly pattern: RegExp;
  /** The place alone tells it: no cue where the clock shows free time (自席 during the lunch break). */
  readonly placeOnly?: boolean;
}

const pattern = (source: string): RegExp => new RegExp(source, "u");

/** Before the duty: nothing, or a word for the present moment, and what specifies it (税務課の, 臨時). */
const NOW =
  "(?<=^|[。!?、\\n\\s)」】…〜]|\\p{Extended_Pictographic}\\ufe0f?|いま|今|[今いま]も|ただいま|ただ今|現在|絶賛|まだ|引き続き|本日|[今きょ][日う]も|深夜の|長い|退屈な|眠い|苦手な|恒例の)(?:[一-龠ァ-ヶーA-Za-z]{1,6}の)?[一-龠ァ-ヶーA-Za-z]{0,4}";
const STATE = `(?:(?:${DUTY})の?(?:待機|待ち|対応|準備|参加|出席|受講|作業|移動)?(?:時間)?の?真?っ?(?:最?中|只中|ただなか)(?!止|心|立|央|間|学|断|継)|(?:勤務|業務|就業)時間)`;
const BUT =
  "(?:だ|です|や|なん(?:だ|です|や))(?:けど|けれど|けども|が(?![あ-ん])|から|ので|し(?=[、。]))|な(?:のに|ので|んで)|やのに|につき";
/** End of a sentence that says no more than what one is doing. */
const ROUND_OFF =
  "(?:です|でーす|でっす|だよ|だわ|やで|やねん|や|なり|だ|でござる|です(?:よ|わ|ー)|なう)?(?=[。!…〜~w、\\n]|\\p{Extended_Pictographic}|$|\\(?笑)";
const TIRED =
  "眠|ねむ|寝(?:そう|落ち|てまう|る)|暇|ヒマ|ひま(?!わ)|退屈|つまら|飽き|だる|魂|限界|耐え|しんど|苦行|虚無|内職|意識が|白目|あくび|舟を?こ|(?:お)?(?:腹|なか)(?:が|す|減)|帰りた|終わら|おわら|(?:早く|はよ)終わ|指相撲|落書き";
/** Posting now, or being about to; not posting as a topic. */
const POSTS =
  "(?:投稿|ツイート|ポスト|更新|アップ|実況|生?中継|生?配信|送信|報告)(?=中|します|し(?:と|て|ちゃ|まーす|ま〜す|よ)|する(?!人|こと|の(?!で))|なう|です|[。!w…〜]|\\p{Extended_Pictographic}|$)|つぶや[いきくけ]|呟[いきくけ]|書き込(?:み|ん|む)|(?:書|打|描)(?:いて|って)(?:い)?(?:る(?!人|の(?!で))|ます|おり|まーす)|(?:書い|打っ)と(?:る(?!人)|ります|う|く)|書きます|打ちます|書いとく|うちこんで|スマホ(?:を)?(?:いじ|触|さわ|見て|開い|握|ぽち|ポチ|出し|片手)|携帯(?:を)?(?:いじ|触|さわ)|ポチポチ|ポチっ|フリック|(?:TL|タイムライン|インスタ|SNS|Twitter|ツイッター)(?:を)?(?:見|眺|追|開|巡回|チェック)|失礼(?:します|しま|いた)|こんにち[はわ]|お送りし|お届けし|(?:いいね|リプ|コメント)(?:を)?(?:返|押|つけ|して)";
const POSTING_ANYHOW = `(?:${POSTS}|${POSTING})`;
/** Leisure that needs a screen; not as something that happens by itself (ドラマが終わった). */
const PLAYS =
  "(?:ゲーム|ガチャ|デイリー|周回|フリマ|メルカリ|オークション|入札|落札|チケット|先行(?:抽選|申込|販売)?|当落|推し|ドラマ|アニメ|マンガ|漫画|野球|サッカー|競馬|馬券|相撲|速報|試合|甲子園|ライブ|生放送|通販|ネットサーフィン|ポチ|セール|ネットショッピング|パズル|麻雀|株価|アプリ|将棋|オセロ)(?![がはも]|で(?:は|も)|終)";
/** Up to the act, with nobody else as subject in between. */
const THEN = "(?:ながら|[^がは。\\n]){0,16}?";
/** Because, also in dialects. */
const CAUSE = "(?:から|ので|んで|けん|けえ|けぇ|さかい|よって|はんで|し|今|いま|うち|隙|すき|、|の?で)";
const SEAT = "の(?:助手席|後部座席|運転席|荷台|中|窓|車内|後ろ|うしろ)";

const CUES: readonly Cue[] = [
  // 会議なう, 勤務中なう, 庁舎の屋上なう
  { pattern: pattern(`(?:${DUTY})中?(?:なう|ナウ)(?![ぁ-ん])`) },
  { pattern: pattern(`(?:${WORKPLACE})(?:の[^。、\\s]{1,4})?(?:なう|ナウ)(?![ぁ-ん])`), placeOnly: true },
  // 仕事中だけど…, 勤務時間なのに…; 残業中です。; 朝礼中。
  { pattern: pattern(`${NOW}${STATE}(?:${BUT})`) },
  { pattern: pattern(`${NOW}(?:${DUTY})の?(?:待機|待ち|対応|準備|参加|出席|受講|移動)?の?真?っ?最?中${ROUND_OFF}`) },
  // いま会議室。いま研修を受けてます
  { pattern: pattern(`(?:いま|今|ただいま)(?:は|も)?、?(?:${WORKPLACE})${ROUND_OFF}`), placeOnly: true },
  {
    pattern: pattern(
      `(?:いま|今(?!日|週|月|年|回)|ただいま)(?:は|も|ね)?、?[^。\\n]{0,6}?(?:${DUTY}|${WORKPLACE}).{0,8}?(?:座って|立って|待機して|聞いて|受けて|出て|参加して|控えて|出席して)(?:い)?(?:る|ます|おり)`,
    ),
  },
  // 会議中に投稿, 残業中、推しの配信を…, 研修中にこっそり。
  { pattern: pattern(`${STATE}(?:なの|だけど|やけど)?${THEN}(?:${POSTS}|${PLAYS})`) },
  { pattern: pattern(`${STATE}の(?:つぶやき|投稿|更新|ツイート|書き込み)(?=[。!w…\\n]|\\p{Extended_Pictographic}|$)`) },
  {
    pattern: pattern(
      `${STATE}に?${THEN}(?:${UNSEEN})(?=[。!w…]|\\p{Extended_Pictographic}|$|[^。\\n]{0,10}?${POSTING_ANYHOW})`,
    ),
  },
  {
    pattern: pattern(
      `${STATE}(?:の|、|なのに|だと|は)?(?:もう|まじで|マジで|ほんと|めっちゃ|ずっと|とにかく|ただただ)?(?:${TIRED})(?!.{0,3}(?:気|ら[れせ]|防止|対策|覚))`,
    ),
  },
  // 仕事の合間に更新, 立会の待ち時間に, 研修の席から実況, 議会を流しながら, 会議をラジオがわりに
  {
    pattern: pattern(
      `(?:${DUTY})の?(?:合間|すき間|すきま|隙間|隙|途中|待ち時間|空き時間|移動時間|時間内|席|会場|現場|裏|後ろ|うしろ|最前列|控室|控え室)(?:に|の|を(?:縫|ぬ)って|で|から|より|、).{0,12}?(?:${POSTS})`,
    ),
  },
  {
    pattern: pattern(
      `(?:会場|受付|ブース|テント|開票所|投票所|避難所)(?:から|より)(?:の)?(?:生?中継|生?実況|失礼します|つぶや)`,
    ),
    placeOnly: true,
  },
  {
    pattern: pattern(
      `(?:${DUTY}|議事録|答弁書|電話(?:番)?|書類|伝票|帳票|資料|答弁|訓示)(?:の話)?(?:を|の|に|で)?[^。\\nがは]{0,8}?(?:ながら|つつ|ついでに|[ふフ]り(?:を)?(?:して|しつつ)?|フリ(?:を)?(?:して|で)|ラジオ(?:が|代)わりに|BGMに|聞き流し|そっちのけ).{0,14}?(?:${POSTS}|${PLAYS})`,
    ),
  },
  {
    pattern: pattern(
      "(?:仕事|業務|会議|勤務|窓口|研修|電話)(?:は|を)?(?:そっちのけ|ほったらかし|ほっぽ(?:って|り出)|放り出し|後回し)(?:で|に|て).{0,20}?(?:中|なう|て(?:い)?(?:る|ます)|ちゃ|[来き](?:た|まし)た?)",
    ),
  },
  // 会議が長すぎて眠い, 議会が終わらない
  {
    pattern: pattern(
      `(?:会議|議会|本会議|委員会|研修|朝礼|打ち?合わ?せ|訓示|講話|答弁|説明会|講義|(?:${SUPERIOR})の(?:話|説教|あいさつ|挨拶))(?:が|は|、|って)?(?:の話が)?(?:まだ|また|今日も|長|ながい|なが(?:す|く)|だらだら|ダラダラ|全然|ぜんぜん|いつまで|退屈)[^。\\n]{0,12}?(?:${TIRED}|${POSTING})`,
    ),
  },
  {
    pattern: pattern(
      "(?:会議|議会|本会議|委員会|研修|朝礼|打ち?合わ?せ|答弁)(?:が|、)?(?:まだ|全然|ぜんぜん|ちっとも)?(?:終わら|おわら)(?:ない|ん|へん|なさすぎ|ねえ|ねー)(?=[。!w…〜、]|\\p{Extended_Pictographic}|$)",
    ),
  },
  // 窓口が暇すぎて, 受付に座ってるけど誰も来ないから投稿, 番号札がはけた今
  {
    pattern: pattern(
      "(?:窓口|カウンター|電話番|受付|当直|宿直|日直|当番|番号札|来庁者|役所|職場|待機)(?:が|は|も|、|で|だと)?(?:今日は|きょうは|今日も|ずっと|まったく|全然)?(?:暇|ヒマ|ひま(?!わ)|手持ち無沙汰|閑古鳥|はけた|(?:途切|とぎ)れた)(?:すぎ|やから|だから|なので|な(?!ら|い|く|時|とき|日|方|人)|で(?:す|仕方|しょうが|死)|だ|や|ので|から|今|うち|隙|すき|[。、!w])",
    ),
  },
  {
    pattern: pattern(
      `(?:窓口|カウンター|受付|電話|役所|フロア|ロビー|会場|ブース)[^。\\n]{0,10}?(?:(?:人|客|お客さん|来庁者|市民|誰|だれ)(?:が|も|さえ)?(?:おら|い(?=な)|来(?=[なんへ])|こ(?=[なん]))|鳴ら)(?:ない|ん|へん)?(?:もの|もん)?${CAUSE}[^。\\n]{0,20}?(?:${POSTS}|${POSTING}|${PLAYS}|書(?:かせて|いとく|いておく))`,
    ),
  },
  {
    pattern: pattern(
      `(?:窓口|カウンター|受付|電話|来庁者|お客さん|客足|行列)[^。\\n]{0,10}?(?:途切れ|とぎれ|はけ|いなくなっ|引い|落ち着い)た${CAUSE}[^。\\n]{0,20}?(?:${POSTS}|書(?:かせて|いとく|いておく|く)|一言|ひとこと)`,
    ),
  },
  // 研修、開始から40分; 3時間目に突入した会議
  {
    pattern: pattern(
      `(?:${DUTY})(?:が|の|は|も|、)?(?:開始|始まって|はじまって)(?:から|して)?、?(?:もう|早くも|すでに|はや)?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:分|時間)(?:半)?(?:経過|経(?:ち|って)|たち|たって)?(?=[。!、…]|まだ|です|\\p{Extended_Pictographic}|$)`,
    ),
  },
  // 電話番の日に書いています
  { pattern: pattern(`(?:電話番|窓口|受付|在宅勤務|テレワーク|当番)(?:の当番)?の日に(?:、)?(?:${POSTS})`) },
  // この記事も、電話と電話のあいだで…
  {
    pattern: pattern(
      `(?:会議|電話|来客|窓口|番号札|決裁|起案|来庁者)(?:と(?:次の)?(?:会議|電話|来客|来庁者))?の(?:あいだ|間|合間|すきま|隙間)(?:に|で)[^。\\n]{0,8}?(?:${POSTS}|生まれ(?:ま|て))`,
    ),
  },
  // コピーしているあいだに更新, 決裁を待つあいだ、ここで一句
  {
    pattern: pattern(
      `(?:決裁|起案|コピー|印刷|処理|システム|集計|住民票|証明書?|発行|書類|資料|受付|封入|起動|サーバー|検索|打ち出し)(?:を|が|の)?[^。\\nがは]{0,8}?(?:待つ|待ち|待って(?:い)?る|待ってもら[^。\\n]{1,4}|して(?:い)?る|しとる|終わる(?:の|まで))(?:の)?(?:あいだ|間|うち|すき|隙|を待)[にで、][^。\\n]{0,10}?(?:${POSTS}|ここで|一句|更新|コメント|投稿)`,
    ),
  },
  // 聞いてるふりしながら打ってます
  {
    pattern: pattern(
      `(?:仕事|働|メモ|聞い|聴い|資料|議事録|入力|考え)[^。\\n]{0,8}?(?:ふり|フリ)[^。\\n]{0,8}?(?:${POSTS})`,
    ),
  },
  // 現場へ向かう車の中。
  {
    pattern: pattern(
      "(?:現場|現地|出張先|訪問先|視察先|調査先)(?:へ|に)(?:向かう|行く|移動する|向かって(?:い)?る)(?:途中|道中|車|バス|電車|船|フェリー)(?:の?中)?(?:です|。|で|から|、)",
    ),
  },
  { pattern: pattern(`出張(?:の|で|先へ?の|から)?(?:移動|道中|行き|帰り)中?[にので、][^。\\nは]{0,12}?(?:${POSTS})`) },
  // 出先の駐車場でサボり中
  {
    pattern: pattern(
      "(?:出先|外回り|駐車場|喫茶店|カフェ|公園|書庫|倉庫|屋上)[^。\\n]{0,6}?で、?(?:サボ|さぼ)(?:り?中|りなう|って(?:い)?(?:る|ます))",
    ),
  },
  // あと2時間も座っていないといけない研修。
  {
    pattern: pattern(
      "(?:あと|残り)(?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:分|時間)(?:も|ほど)[^。、\\n]{0,14}?(?:会議|研修|議会|委員会|残業|当番|説明会|勤務)(?=[。!、]|が|か|$)",
    ),
  },
  // 朝から議場の一番うしろ。
  {
    pattern: pattern(
      `朝から(?:ずっと)?(?:議場|会議室|執務室|自席|投票所|開票所|窓口|受付)(?:の[^。、\\n]{1,6})?${ROUND_OFF}`,
    ),
    placeOnly: true,
  },
  // マウスさえ動いていれば在席のランプは消えない
  {
    pattern: pattern(
      "(?:在席|オンライン|ログイン|勤務中?)」?(?:の|に)?(?:緑|青)?(?:の)?(?:ランプ|表示|マーク|ステータス|アイコン)(?:は|を|が|だけ)?[^。\\n]{0,8}?(?:消え(?:ない|ん|へん)|保|のまま|ごまか|点いて|ついて|緑)",
    ),
  },
  // 定時まであと3分, あと1時間で退勤, はよ定時にならんかな
  {
    pattern: pattern(
      `(?:${END_OF_DUTY})まで(?:、|の)?(?:あと|残り|のこり|もう)?(?:少し|ちょっと|ひと踏ん張り|わずか|(?:\\d{1,3}|[一二三四五六七八九十数半]{1,3})(?:分|時間|秒)|カウントダウン|耐え|がんば[れろ]|頑張[れろ]|長い|長すぎ|遠い|もたん|もたない)`,
    ),
  },
  {
    pattern: pattern(
      "(?:(?:あと|残り|のこり)(?:、)?(?:たった|わずか)?(?:\\d{1,3}|[一二三四五六七八九十数半]{1,3})(?:分|時間|秒)(?:ほど|くらい|ぐらい|半)?(?:で|したら|すれば|、)|もうすぐ|もうちょいで|もう少しで|まもなく)(?:定時|終業|退勤|退庁|勤務終了|チャイム|会議終了|仕事終わり|仕事が終わる|上がれ|あがれ|(?:お)?昼休み)(?=[。!?…〜~w、だやでにの\\n]|\\p{Extended_Pictographic}|$)",
    ),
  },
  { pattern: pattern("(?:早く|はよ|はやく)(?:定時|終業時間|退勤時間|(?:お)?昼休み)(?:に|が|来|き|な)") },
  // カウンターの下でこっそり, 自席からこっそり
  {
    pattern: pattern(
      `(?:${WORKPLACE})(?:で|から|に|にて|より|、)(?:隠れ|座|潜|もぐ)?.{0,6}?(?:${UNSEEN})(?=[。!w…]|\\p{Extended_Pictographic}|$|[^。\\n]{0,12}?(?:${POSTING}|${PLAYS}))`,
    ),
    placeOnly: true,
  },
  { pattern: pattern(`(?:${UNSEEN}).{0,10}?(?:${WORKPLACE})(?:で|から|にて|より)`), placeOnly: true },
  // 課長の目を盗んで投稿, 上司が席を外した隙に
  {
    pattern: pattern(
      `(?:${SUPERIOR})(?:さん)?(?:の目を盗|の視線|に(?:は)?(?:内緒|ないしょ|秘密|隠れ|見つか|バレ|ばれ|気づかれ)|(?:が|は|も)?(?:席を?(?:外|はず|立)|(?:いな|居な|おら|留守|不在|出張|離席|会議)|(?:電話|よそ見|居眠り|うとうと)))(?:[^。\\n]{0,20}?)(?:${POSTS}|${POSTING}|${UNSEEN}|チャンス)`,
    ),
  },
  {
    pattern: pattern(
      `(?<=^|[。!?、\\n\\s]|\\p{Extended_Pictographic})(?:あ|やば|ヤバ|やべ|げ)[、っいー!…]{0,3}(?:${SUPERIOR})(?:さん)?(?:が|と|に|の)?(?:こっち|目が合|見(?:て|た|られ)|戻って|帰って|来た|きた|にらま|睨ま|視線)`,
    ),
  },
  // 仕事を抜け出してきた, 会議サボってカフェなう
  {
    pattern: pattern(
      `(?:仕事|業務|勤務|会議|研修|窓口|電話番|当番|当直|議会|朝礼|残業|席|職場|役所)(?:中|時間中)?(?:を|から|、)?(?:[^。\\n]{0,8}?(?:任せ|まかせ|頼ん|押しつけ|押し付け)て.{0,4}?)?(?:抜けて(?:きた|き(?:て|ま)|(?:い)?(?:る|ます)|[^。\\n]{0,10}?(?:なう|中))|(?:抜け|ぬけ)(?:出|だ)し(?:中|なう|て(?:きた|き(?:て|ま)|(?:い)?(?:る|ます)|[^。\\n]{0,12}?(?:なう|中(?!学)|から|て(?:い)?(?:る|ます)|[。!]|$)))|(?:サボ|さぼ)(?:り?中|り?なう|って(?:(?:い)?(?:る|ます)|[^。\\n]{0,12}?(?:なう|中|です|だ|て(?:い)?(?:る|ます)|[。!]|$)|まーす|ます)))`,
    ),
  },
  // 公用車の助手席から, 収集車の荷台から, 公用車でコンビニに寄り道
  {
    pattern: pattern(
      `(?:${OFFICIAL_CAR})(?:${SEAT})?(?:から|より|で移動中|に(?:揺|ゆ)られ|の中(?:で|です)|なう)(?!降|おり|出|荷)`,
    ),
  },
  { pattern: pattern(`(?:${WORK_VEHICLE})${SEAT}(?:から|より|で.{0,8}?(?:${POSTS}))(?!降|おり|出)`) },
  {
    pattern: pattern(
      `(?:${OFFICIAL_CAR})で[^。\\n]{0,12}?(?:待機|昼寝|仮眠|サボ|さぼ|寄り道|買い物|ドライブ|スタバ|パチンコ)`,
    ),
  },
  // 出張中の新幹線から
  {
    pattern: pattern(
      "(?:出張|視察|公務|随行)(?:中|先|帰り|に向かう|へ向かう|へ行く|に行く|の移動中|で移動中|の道中)(?:の|に|、|で)?(?:新幹線|特急|電車|列車|飛行機|空港|機内|車内|車中|バス|フェリー|移動中|会議室|会場|ホーム)(?:の中|の車内|の窓)?(?:から|で(?:投稿|暇|ヒマ|更新|スマホ)|より|なう)",
    ),
  },
  // 在宅勤務の日、ドラマ一気見なう
  {
    pattern: pattern(
      `(?:在宅勤務|テレワーク|リモートワーク)(?:の日|中|だけど|なのに|のふり|と言いつつ|で|、)[^。\\n]{0,24}?(?:${PLAYS}|昼寝|ビール|洗濯|買い物|散歩|二度寝|美容院|一気見|飲んで)[^。\\n]{0,8}?(?:なう|中(?!毒)|て(?:い)?(?:る|ます))`,
    ),
  },
  // 職場のパソコンで更新, 庁舎から失礼します
  {
    pattern: pattern(
      `(?:職場|役所|市役所|庁舎|庁内|課|係|業務用?|仕事用?|公用|貸与|支給)(?:の|から|された)?(?:PC|パソコン|端末|ノートPC|スマホ|携帯|タブレット|回線|ネット|Wi-?Fi)(?:から|で|より|を使って).{0,8}?(?:${POSTS}|ログイン|YouTube|動画|こっそり)`,
    ),
  },
  {
    pattern: pattern(
      `(?:${WORKPLACE})(?:の(?:席|隅|すみ|椅子|前|横))?(?:から|にて|より|で|に(?:座|隠|こも|い(?=[るて]))|の?なか(?:から|で))(?![^。\\n]{0,14}(?:書き方|使い方|手続|借り|もら|待たされ))(?:ながら|[^。\\nがは]){0,14}?(?:${POSTS}|(?<=トイレ[^。\\n]{0,8})${PLAYS})`,
    ),
    placeOnly: true,
  },
  {
    pattern: pattern(
      "(?:市役所|役所|役場|庁舎|職場|自席|執務室|会議室|議場|窓口|デスク)にて(?=[。!、w\\n]|\\p{Extended_Pictographic}|$)",
    ),
    placeOnly: true,
  },
  {
    pattern: pattern(
      `(?:役所|職場|庁舎|会社|市役所)のトイレ(?:に|で)(?:こもって|隠れて|座って)?${THEN}(?:${POSTS}|${PLAYS}|配信)`,
    ),
    placeOnly: true,
  },
];

/** Cheap test: a text without one of these holds no cue. */
const GATE = pattern(
  `${DUTY}|${WORKPLACE}|${OFFICIAL_CAR}|${WORK_VEHICLE}|${SUPERIOR}|${END_OF_DUTY}|番号札|来庁者|出張|端末|会場|ブース|フロア|ロビー|業務|訓示|電話|議事録|書類|資料`,
);

const EXCUSE = pattern([LEAVE, PAUSE, OWN_HOURS, DONE, BEFOREHAND, NOT_IN_SERVICE].join("|"));
/** Another day's or another person's time off: 来週の夏休み, 娘の夏休み, 店が休み. */
const NOT_MINE_TODAY =
  /(?:あと|もうすぐ|まもなく|早く|はよ|昨日|きのう|おととい|先週|先月|去年|昨年|明日|あした|あす|あさって|来週|再来週|来月|来年|次の|今度の|週末の|今週末|いつも|子ども|子供|息子|娘|夫|妻|旦那|嫁|父|母|孫|友人|友達|同僚|先輩|後輩|上司|課長|係長|部長|担当|職員|学校|店|屋さん|カフェ|喫茶|スーパー|病院|市場)(?:さん|たち)?[がはもの、に]?[^。、\n]{0,5}$/u;
/** Time off that is over, not yet there, wished for, or only a topic. */
const NOT_NOW =
  /^(?:明け|あけ|まで|前(?!に|の)|も?(?:が|は)?(?:終わ|おわ|済)|も(?:仕事|つぶ|働|返上)|返上|(?:中)?(?:が|を|は|も)?(?:取|と)れ(?:な|ん|ま|へ|る|たら)|(?:が|を|は)?(?:ほし|欲し|くれ|ください)|(?:が|も|なんて|は)?(?:な(?:い|く|し)|足り|消え|つぶれ|潰れ)|(?:を?(?:取り|とり|もらい)|し)?たい|願|届|申請|制度|取得|中?の(?:同僚|人|方|課長|係長|先輩|後輩|職員|申請|制度|取得|予定|計画|話|ビール|一杯が)|は(?:来|明|あし|あさ|まだ|いつ)|(?:が|を)?(?:待ち|楽しみ)|中(?:の(?:人|方|同僚|先輩|後輩|課長|係長))|後の(?:ビール|一杯)(?:が|を)(?:楽|待))/u;

/** Somebody else does it: 夫は仕事中だけど, 会議中の課長. The one who posts is 私, or not named. */
const SOMEBODY_ELSE =
  /(?:PTA|町内会|自治会|消防団|管理組合|理事会|子ども会|部活|サークル|大学|学校|園|保護者会?|バイト|銀行|郵便局|信用金庫|駅|ホテル|空港|不動産|保険|税務署|夫|妻|旦那|嫁|息子|娘|父|母|パパ|ママ|兄|姉|弟|妹|友人|友達|友だち|彼氏?|彼女|相方|同僚|同期|先輩|後輩|上司|課長|係長|部長|部下|新人|職員|市長|町長|議員|店員|店主|運転手|作業員|警察官|選手|主人公|犯人|猫|ねこ|ネコ|犬|いぬ|皆さん|みなさん|みんな|誰か|だれか|ある人|人たち|[一-龠]{1,3}さん)(?:さん|ちゃん|くん|君|たち|ら)?(?:が|は|も|の|って|、)[^。\n]{0,8}$/u;
/** Once, not today. */
const PAST =
  /(?:昨日|きのう|昨夜|昨晩|おととい|一昨日|先日|先週|先月|去年|昨年|この(?:前|間|あいだ)|こないだ|昔|むかし|かつて|以前|当時|前職|前の(?:職場|会社|仕事)|学生時代|若い(?:頃|ころ)|新人(?:時代|の頃|のころ)|現役時代|民間(?:時代|のころ))/u;
/** Work remembered, prepared or summed up in free time: きょうの会議を思い出しながら. */
const IN_FREE_TIME = /思い出|思いだ|思い返|振り返|ふり返|予習|復習/u;
/** Rules and good intentions: 勤務中の投稿は控えます. */
const SPEAKS_OF_THE_RULE =
  /(?:投稿|更新|返信|使用|利用|スマホ|SNS|ツイート|つぶやき|[てにはをもが、])?[^。\n]{0,12}(?:し(?:ない|ません|ていません|てない|てはいけ|ちゃいけ|ちゃだめ|ないよう|ないで|たことは?(?:ない|あり))|でき(?:ない|ません)|見(?:ない|ません)|触(?:らない|りません)|禁止|厳禁|控え|ご法度|御法度|違反|処分|懲戒|苦情|炎上|減給|戒告|逮捕|(?:ルール|規程|規則|ガイドライン|決まり|約束)|いけ(?:ない|ません)|[はもが](?:だめ|ダメ|NG|厳しい|まずい)|やめ(?:よう|ましょう|て|る|ま)|問題になっ|ニュース|よくない|良くない|返せ(?:ない|ません)|お返事|返事(?:が|は)|反応が?(?:遅|でき)|につき(?:返|反))/u;

export const noWorkingHoursPost = defineRule({
  meta: {
    id: "no-working-hours-post",
    articles: { private: ["9(3)"] },
    tier: "review",
    checksUnknownProfile: false,
    summary: "勤務時間中と読める投稿",
    rationale: "私的な利用は勤務時間の外に限られています",
    examples: {
      bad: [
        { text: "きょうの空、いわし雲がきれい☁️", post: { profile: "private", scheduledAt: "2026-07-15T10:20+09:00" } },
        { text: "⟦打ち合わせ中だけど⟧、推しの誕生日なので祝わせて🎂", post: { profile: "private" } },
        { text: "⟦定時まであと5分⟧。ビールが呼んでる", post: { profile: "private" } },
        { text: "⟦公用車の後部座席から⟧、きょうの海です", post: { profile: "private" } },
      ],
      good: [
        { text: "きょうの空、いわし雲がきれい☁️", post: { profile: "private", scheduledAt: "2026-07-15T19:20+09:00" } },
        { text: "昼休み、屋上でおにぎり🍙", post: { profile: "private", scheduledAt: "2026-07-15T11:40+09:00" } },
        { text: "海の日の海🏖", post: { profile: "private", scheduledAt: "2026-07-20T10:20+09:00" } },
        { text: "プール開きは15日です。", post: { profile: "official", scheduledAt: "2026-07-10T10:00+09:00" } },
        { text: "仕事中に足首をひねって、きょうは湿布だらけ。", post: { profile: "private" } },
      ],
    },
  },
  options: {
    textCues: flag(true, "投稿日時がなくても、勤務時間中と読める表現（会議中、公用車から など）を報告する"),
    excuses: words([], "本文にあれば勤務時間中の投稿とみなさない語（その職場での休みや交替勤務の呼び方）"),
  },
  *check(document, { options, post, organization }): Iterable<Finding> {
    if (post.onLeave === true || isExcused(document, options.excuses)) return;
    const { scheduledAt } = post;
    const working =
      scheduledAt === undefined ? undefined : workingTimeAt(scheduledAt, organization.workingHours, post.shift);
    if (scheduledAt !== undefined && working !== undefined) {
      yield {
        problem: `投稿日時は${dayText(scheduledAt)}${clockText(scheduledAt)}で、勤務時間（${working.start}〜${working.end}）の中です`,
        advice:
          "休暇や休憩、交替勤務の日ですか。それなら onLeave か shift に書いてください。そうでなければ、勤務時間の外に投稿してください（予約した時刻も同じです）",
      };
      return;
    }
    if (!options.textCues) return;
    const cue = firstCue(document, scheduledAt !== undefined, options.audit);
    if (cue !== undefined)
      yield {
        at: cue,
        problem: "は勤務時間中に投稿していると読める表現です",
        advice: "いま勤務時間中でしょうか。休憩や休暇中ならそう書き添え、勤務中なら仕事が終わってから投稿してください",
      };
  },
});

/** `7月15日(水)`. */
const dayText = (moment: Date): string => {
  const { month, day, weekday } = japanTime(moment);
  return `${month}月${day}日(${WEEKDAY_NAMES[weekday] ?? ""})`;
};

/** The text itself says why its writer is free at this hour. */
const isExcused = (document: DocumentView, own: readonly string[]): boolean =>
  own.some((word) => document.text.includes(foldString(word))) ||
  document.matches(EXCUSE).some((match) => {
    const before = document.text.slice(Math.max(0, match.start - 14), match.start);
    const after = document.text.slice(match.end, match.end + 14);
    return !NOT_MINE_TODAY.test(before) && !NOT_NOW.test(after);
  });

/** One finding a post: a second one would say the same. */
const firstCue = (document: DocumentView, clockShowsFreeTime: boolean, audit: boolean): Match | undefined => {
  if (!document.has(GATE)) return undefined;
  for (const { pattern: cue, placeOnly = false } of CUES) {
    if (placeOnly && clockShowsFreeTime) continue;
    const found = document
      .matches(cue)
      .find((match) => !isAboutOtherThings(document, match) && (audit || !isKept(document, match)));
    if (found !== undefined) return found;
  }
  return undefined;
};

const isAboutOtherThings = (document: DocumentView, match: Match): boolean => {
  const sentence = document.sentenceAt(match);
  const before = document.text.slice(sentence.start, match.start);
  const after = document.text.slice(match.end, sentence.end);
  return (
    IN_FREE_TIME.test(match.text) ||
    SOMEBODY_ELSE.test(before) ||
    PAST.test(before) ||
    SPEAKS_OF_THE_RULE.test(after.slice(0, 40))
  );
};

const isKept = (document: DocumentView, match: Match): boolean =>
  isQuoted(document, match) || isMentioned(document, match);
