import { enclosingQuote, isMentioned } from "../context/keep.js";
import { sentencesAround, together } from "../context/nearby.js";
import { type Person, peopleIn } from "../context/people.js";
import { type CheckContext, defineRule, type Finding } from "../core/define-rule.js";
import { words } from "../core/options.js";
import type { Organization } from "../core/organization.js";
import { TITLE } from "../lexicons/people.js";
import {
  CALLED_BY_NAME,
  DWELLER,
  NARROWS_DOWN,
  PINPOINTED,
  PRIVATE_MATTER,
  WHICH_ONE,
} from "../lexicons/pinpointed.js";
import { PRIVATE_FACTS } from "../lexicons/private-life.js";
import { isCardNumber, isIndividualNumber, telephoneKind } from "../matching/identifiers.js";
import type { DocumentView, Match, Sentence } from "../text/document.js";
import { foldString } from "../text/fold.js";
import type { PostFacts } from "../text/post.js";
import { occursIn } from "../text/search.js";

/** Between groups of digits: the hyphens people type, a space, a dot. */
const DASH = "[-‐‑‒–—−ーｰ]";
const NOT_IN_NUMBER = "(?<![0-9A-Za-z#/_=.,・:-])";
const NUMBER_ENDS = `(?![0-9A-Za-z_]|${DASH}\\d|[.,]\\d)`;

const URL = /(?:https?:\/\/|www\.)[^\s、。「」()]+/gu;

/** Sample values, forms and warnings speak of numbers that are nobody's. */
const SAMPLE =
  /(?:記入|入力|書き方|表示|表記)?例(?:[:)」】]|えば|として|です|は)|見本|サンプル|ダミー|架空|テスト(?:用|番号)|のような(?:形|番号)|形式(?:で|は)/u;
/** Warnings quote the numbers of swindlers. */
const SCAM =
  /不審|詐欺|サギ|なりすま|かた(?:る|った|り)|騙|だま(?:し|さ)|偽(?:の|サ|メ|ア|装)|ニセ|にせ|迷惑(?:電話|メール)|国際電話|から始まる|フィッシング/u;
/** The number of an office, a shop, a club, or one that was published for an event. */
const OFFICE =
  /事務局|委員会|本部|公用|業務用|専用(?:携帯|電話|ダイヤル|番号|アドレス)|当日の?(?:連絡|専用|携帯|問)|(?:課|係|室|局|部|センター|館|園|校|所|店|社|庁|院|協会|組合|団体?|クラブ|教室|サークル|商店街|工房|農園|会(?:議所)?|役|連盟)(?:の)?(?:携帯|直通|連絡先|電話|代表|TEL|Tel|tel|☎|📞|まで|へ|[ :(/|]{0,2}\ufffc)|代表(?:電話|番号)|お?問い?合(?:わ)?せ|(?:お)?申(?:し)?込|(?:ご)?予約|受付|窓口|ダイヤル|ホットライン|ファクス|FAX|取材|営業|求人|採用|出店|出演|参加(?:希望|申)|ボランティア(?:募集|登録)|会員募集|主催|世話人|幹事|担当(?:者)?[::(]|相談(?:電話|専用|室)/u;
/** The number is said to be somebody's own. */
const OWN =
  /(?:私|わたし|僕|俺|自分|個人|本人|ご本人|私用|プライベート|自宅|実家|持ち主|落とし主|飼い主|保護者|お母さん|お父さん|(?:さん|様|氏|くん|君|ちゃん|先生|係長|課長))(?:の|、|:|宅の)?(?:個人|私用)?(?:の)?(?:携帯|ケータイ|スマホ|電話|連絡先|番号|メール|メアド|アドレス|緊急連絡先|LINE|TEL)|(?:ご自宅|自宅|個人|私用)[^。!?\n]{0,8}(?:アドレス|メール|メアド|電話|番号|携帯)|(?:緊急|家族|本人)連絡先/u;

/** The post hands out things that belong to persons. */
/** Things that were left behind, and what stands on them about their owner. */
const LOST = /落とし物|落し物|落としもの|忘れ物|忘れもの|拾得|遺失|拾い(?:まし|物)|預かって/u;
const WRITTEN_ON_IT =
  /[内外児皮眼膚]科|(?:精神|心療内|産婦人|産|婦人|泌尿器|肛門|整形外|耳鼻咽喉|耳鼻|小児|循環器|消化器|脳神経|腫瘍)科|クリニック|病院|(?:の|\s|、)薬|(?:睡眠|降圧|抗うつ|抗がん|インスリン)[薬剤]?|\d錠|妊娠|要(?:介護|支援)|督促|差し?押|滞納|未納|受給者?証|障害者手帳|療育手帳|診断|透析|血圧|血糖|年収|所得|生年月日|[\d一二三四五六七八九十]+歳/gu;
const OF_PERSONS =
  /落とし物|落し物|忘れ物|拾得|遺失|預かって|名札|裏表紙|書いてあ|連絡網|当選|名簿|受賞者|入賞者|参加者一覧/u;

// --- numbers ---------------------------------------------------------------------------------------------------

const TWELVE_DIGITS = new RegExp(`${NOT_IN_NUMBER}\\d{4}[\\s-]?\\d{4}[\\s-]?\\d{4}${NUMBER_ENDS}`, "u");
const INDIVIDUAL_NUMBER_CUE = /マイナンバー|個人番号|ナンバーカード|マイナ(?:の番号|カード)|通知カード/u;
const STATED_INDIVIDUAL_NUMBER =
  /(?:マイナンバー|個人番号|番号)(?:カード)?(?:の(?:番号|12桁))?(?:は|が|も|を|:|=|、|\s)?[^\d\n。]{0,6}$/u;

const CARD_DIGITS = new RegExp(
  `${NOT_IN_NUMBER}(?:\\d{4}[\\s-]\\d{4}[\\s-]\\d{4}[\\s-]\\d{4}|\\d{4}[\\s-]\\d{6}[\\s-]\\d{5}|\\d{15,16})${NUMBER_ENDS}`,
  "u",
);
const CARD_CUE = /カード|クレジット|クレカ|VISA|Visa|JCB|Master|AMEX|アメックス|有効期限|暗証番号|デビット/u;

/** Numbers that say what they are. What some offices print for everyone (受付番号, 整理番号) needs a person beside it. */
const LABELLED_NUMBER = new RegExp(
  `(?:(?:普通|当座|銀行|ゆうちょ)?口座(?:番号|記号番号)?(?:は|が|:|\\s|、)*(?:\\(?(?:普通|当座)\\)?\\s?)?(?=\\d{7,8}(?!\\d))|(?:普通|当座)(?:預金|口座)?(?:の口座)?(?:No\\.?|:|\\s)*(?=\\d{7}(?!\\d))|(?:被保険者(?:証)?(?:の)?(?:記号)?番号|保険証(?:の)?(?:記号)?番号|受給者(?:証)?(?:の)?番号|住民票コード|(?:運転)?免許(?:証)?(?:の)?番号|(?:旅券|パスポート)(?:の)?番号|基礎年金番号|年金(?:手帳|証書)の?番号|宛名番号|世帯番号|納税(?:者|通知書)番号|患者(?:ID|番号)|(?:診察券|カルテ)の?番号|在留カードの?番号|(?:障害者|療育)?手帳の?番号|学籍番号|職員番号|暗証番号|パスワード)(?:は|が|:|=|、|\\s)*(?:「|『)?)(?=[A-Z0-9-]*\\d)[A-Z0-9](?:[A-Z0-9]|${DASH}(?=[A-Z0-9])| (?=\\d)){3,}`,
  "u",
);
/** Accounts that are published so that people pay into them. */
const PUBLISHED_ACCOUNT =
  /義援金|支援金|寄附|寄付|募金|献金|会費|口座名義|振込先|受付口座|指定口座|会計管理者|社会福祉協議会|赤十字|納付先|参加費|受講料|(?:wifi|Wi-?Fi|ワイファイ|ミーティング|Zoom|ZOOM|会議)/iu;

/** Last digits of a card or number that was found or seen. */
const LAST_DIGITS =
  /(?:番号|カード|口座|免許証?|マイナンバー|ナンバー)(?:の|は|、)?(?:下|末尾|最後|おしり)(?:の)?[2-6二三四五六]桁(?:は|が|:|、|\s)*(?:「)?\d{2,6}(?!\d)/u;
const LOTTERY = /当選|抽選|抽せん|等賞|お年玉|宝くじ|くじ|賞品/u;

const TELEPHONE = new RegExp(
  `${NOT_IN_NUMBER}(?:\\+81[\\s-]?(?:\\(0\\))?[1-9]\\d{0,3}[\\s-]\\d{1,4}[\\s-]\\d{4}|\\(0\\d{1,4}\\)\\s?\\d{1,4}[\\s-]?\\d{4}|0\\d{1,4}\\(\\d{1,4}\\)\\d{4}|0\\d{1,4}(?:${DASH}|[ .])\\d{1,4}(?:${DASH}|[ .])\\d{4}|0[6-9]0\\d{8}|0[6-9]0${DASH}\\d{8})${NUMBER_ENDS}`,
  "u",
);
/** Numbers that only look like telephones. */
const OTHER_NUMBER =
  /(?:注文|カタログ|伝票|追跡|送り状|受付|予約|管理|整理|請求書?|商品|型|製造|会員|登録|許可|認可|文書|部品|シリアル|問い?合(?:わ)?せ|お客様|品|案件|チケット|ISBN|JAN|No)(?:の)?(?:番号|No|コード|ナンバー|番)?\.?(?:は|:|\s|が|=)*$/iu;
const ALL_THE_SAME = /^\D*0[6-9]0\D*(\d)\1{3}\D*\1{4}$/;

const EMAIL =
  /(?<![A-Za-z0-9._%+/-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?![A-Za-z0-9])/u;
const PRIVATE_PROVIDER =
  /@(?:.+\.)?(?:gmail\.com|googlemail\.com|yahoo\.(?:co\.jp|com|ne\.jp)|ymail\.ne\.jp|icloud\.com|me\.com|hotmail\.(?:com|co\.jp)|outlook\.(?:com|jp)|live\.jp|docomo\.ne\.jp|ezweb\.ne\.jp|au\.com|softbank\.(?:ne\.jp|jp)|i\.softbank\.jp|vodafone\.ne\.jp|ymobile\.ne\.jp|uqmobile\.jp|rakuten\.jp|nifty\.(?:com|ne\.jp)|biglobe\.ne\.jp|ocn\.ne\.jp|so-net\.ne\.jp|plala\.or\.jp|proton\.me|protonmail\.com)$/i;
const ROLE_ADDRESS =
  /^(?:[a-z0-9._-]*(?:info|contact|office|support|kouhou|koho|event|jimukyoku|club|npo|festival|fes|matsuri|shop|school|team|pta|circle|staff|volunteer|press|recruit|reserve|yoyaku|inquiry|toiawase|admin|webmaster|no-?reply|sample|example|test|center|society|project|community|committee|team|kai)[a-z0-9._-]*|mail|hello)@/i;
const OFFICE_DOMAIN = /(?:\.lg\.jp|\.go\.jp|@go\.jp|\.ed\.jp|@(?:.+\.)?(?:city|town|vill|pref|metro)\.[a-z0-9.-]+)$/i;

const PLATE =
  /(?<![一-龠々ァ-ヴーぁ-ん0-9])[一-龠々ァ-ヴーぁ-ん]{1,4}\s?\d{2}[0-9A-Z]\s?[あいうえかきくけこさすせそたちつてとなにぬねのはひふほまみむめもやゆよらりるろれわを]\s?(?:\d{2}[-‐−]\d{2}|[・.\s]{0,3}\d{1,3}(?!\d)|\d{4}(?!\d))|(?<![一-龠])[一-龠]{1,4}(?:市|町|区)\s[あ-ん]\s?\d{1,2}[-‐−]?\d{2}(?!\d)/u;
const PLATE_DESIGN =
  /図柄|ご当地ナンバー|見本|ナンバープレート(?:の)?(?:デザイン|交付|導入)|抽選対象|希望ナンバー|記念/u;

// --- birthday and address -----------------------------------------------------------------------------------------

const YEAR = "(?:(?:大正|昭和|平成|令和|[SHR])\\s?(?:\\d{1,2}|元)|(?:19[1-9]|20[0-4])\\d)";
const FULL_DATE = `${YEAR}(?:年\\s?\\d{1,2}月\\s?\\d{1,2}日|[./-]\\d{1,2}[./-]\\d{1,2})`;
const BIRTHDAY = new RegExp(
  `(?:生年月日|誕生日|生まれ)(?:は|が|:|、|\\s)*${FULL_DATE}|${FULL_DATE}\\s?(?:に)?(?:生まれ(?!た(?:方|人|まち|町|曲))|生(?![ごじきけ-ん一-龠])|うまれ)`,
  "u",
);
/** Who may come: groups by birthday, not a person. */
const ELIGIBLE = /以前|以降|以後|まで|から|[〜~]|間に|対象|該当|接種|無料|資格|期間|条件|応募|検診|健診/u;
/** Animals, things, characters, and people whose birthday is public. */
const PUBLIC_BIRTHDAY =
  /動物|飼育|赤ちゃん(?:が|の名|誕生)|オス|メス|雄|雌|頭|匹|羽|品種|選手|俳優|歌手|作家|画家|監督|タレント|芸人|声優|アイドル|落語家|棋士|力士|大使|知事|議員|出身|代表作|デビュー|没|逝去|享年|設定|キャラ|マスコット|故・|歴代|(?:市|町|村|館|園|校|橋|制度|サイト)の\s|市長|市制|制定|開設|創立|竣工/u;

const BLOCK =
  "(?:[一-龠々ヶケノヵ]{1,8}(?:町|条|通|台|丘|浜|新田|字[一-龠]{1,4})|[一-龠々ァ-ヴーヶ]{1,10}?)(?:[0-9一二三四五六七八九十]{1,3}丁目\\s?\\d{1,4}(?:番地?の?\\d{0,4}号?|-\\d{1,4}|の\\d{1,4})?(?:-\\d{1,4}){0,2}|\\d{1,5}番地(?:の?\\d{1,4})?|\\d{1,4}番\\d{1,4}号?|\\d{1,4}-\\d{1,4}(?:-\\d{1,4}){0,2})(?:号室?)?";
const ADDRESS = new RegExp(
  `${BLOCK}|[一-龠々ァ-ヴー]{0,10}(?:マンション|ハイツ|コーポ|アパート|団地|荘|レジデンス|メゾン|市営住宅|県営住宅|[A-Z0-9]号?棟)\\s?[一-龠ァ-ヴA-Z]{0,6}(?:\\d{1,2}号?棟)?[の\\s]?\\d{3,4}(?:号室?)?(?![0-9円台年m%名人件])`,
  "u",
);
const HOME =
  /自宅|お?宅(?:は|に|へ|の|が|、)|(?:実)?家(?:は|に|へ|が|、|の住所)|実家|住んで|住まい|お住まい|住所(?:は|が|:)|号室|在住|引っ越し先|転居先|独り暮らし|一人暮らし/u;
const NO_HOME =
  /会場|市役所|庁舎|支所|公園|広場|所在地|店|本社|事務所|営業|センター|公民館|会館|施設|学校|校区|病院|医院|アクセス|集合|開催|工事|交通規制|火災|通行止|断水|空き家|賃貸|分譲|生家|旧宅|記念|文化財|代表|駅|神社|寺|財団|会社|公社|振興|条例|地番|路線|配布|投票所|避難所/u;
/** ご自宅は花園町の団地だそうです, after somebody was named. */
const HOME_OF_ONE_NAMED = /^(?:今は|いまは)?、?(?:ご自宅|お住まい|お宅|ご実家|自宅|新居)(?:は|って|、)/u;
/** Where one lives whom the writer's circle knows without a name: 元カノ、若葉町のアパートの201に住んでる. */
const LODGING =
  /(?:元(?:カノ|カレ|彼[女氏]?|妻|夫|嫁|旦那|ダンナ)|(?:課長|部長|係長|議員|担任|園長|校長)(?:さん|先生)?)(?:は|が|の(?:家|自宅)(?:は|、|って)|って|、)[^。!?\n]{0,30}?(?:(?:アパート|マンション|ハイツ|コーポ|団地)[^。、!?\n]{0,6}?(?:\d{3}|\d階|\d号?棟)|の(?:向かい|隣|裏|角|斜め前)の[^。、!?\n]{0,6}?(?:家|アパート|マンション|団地))[^。!?\n]{0,8}?(?:住ん|おる|いる|引っ越|越し|や(?:で|わ|。)|だ(?:よ|って|。)|です)/u;
/** A new home by the name of the place, without a number. */
const MOVED =
  /(?:の)?(?:新しい住所|引っ越し先|引越し先|転居先|避難先|新居|ご?自宅|お住まい|実家|住所|お?宅|アパート|家)(?:は|って|、)[^。!?\n]{1,24}(?:\d丁目|団地|マンション|アパート|ハイツ|コーポ|市営住宅|県営住宅|号室|番地|の(?:裏|向かい|斜め前|隣|2軒|角))/u;

// --- person and private fact ------------------------------------------------------------------------------------

const FACTS = PRIVATE_FACTS.map(({ label, pattern }) => ({ label, pattern: new RegExp(pattern, "gu") }));
const MATTERS = PRIVATE_FACTS.map(({ label, matter }) => ({ label, pattern: new RegExp(matter, "gu") }));
const ANY_FACT = new RegExp(PRIVATE_FACTS.flatMap(({ pattern, matter }) => [pattern, matter]).join("|"), "u");
/** Persons named by their office are none of these private subjects: 〜さんは, 〜くんの家, 〜様が. */
const PUBLIC_PERSON = new RegExp(`(?:先生|${TITLE})$`, "u");
const IS_SUBJECT =
  /^(?:は|が|も|って|、|やった|だった|でした|の(?:家|とこ|ところ|お宅|家庭|場合)|ん?(?:ち|とこ)(?:は|も|が|、)|に(?:は|も))/u;
/** News, courses and thanks speak of such matters with names of those who do the work. */
const NEWS =
  /開催|募集|講座|講習|参加|講演|相談(?:員|会|窓|支|事)|支援|予防|研修|テーマ|啓発|紹介|表彰|活動|取り組|ボランティア|サポート|理解|当事者|経験|体験|学び|学ん|勉強|対策|防止|撲滅|制度|解説|記事|放送|配信|出場|優勝|復帰|復職|退院|教室|患者会|診療|治療法|研究|医師|看護師|弁護士|調査|事件|裁判|判決|お悔やみ|検診|健診/u;

/** A child's class, which tells where to find the child. */
const CLASS =
  /[一-龠々ァ-ヴー]{0,6}(?:小学?校?|中学?校?|東小|西小|南小|北小|小|中|高校?|幼稚園|保育園|こども園)(?:の|、|\s)?(?:\d|[一二三四五六])年\s?(?:\d{1,2}|[一二三四五六七八九A-F])組|(?:幼稚園|保育園|保育所|こども園)の?[ぁ-んァ-ヴー一-龠]{2,5}組/u;
/** One child of a class, and what only those near it know. */
const ONE_PUPIL =
  /(?:男の子|女の子|男子(?:生徒|児童)?|女子(?:生徒|児童)?|児童|生徒|お子さん|子)が(?:一人|ひとり|1人|1名|一名)|ある(?:男|女)?(?:の子|子|児童|生徒|男子|女子)|(?:その|あの|この)子(?!ら|たち|ども)|(?:(?:転入|転校)(?:して|し)(?:き|来)?た|(?:春|夏|秋|冬|[\d先今]月)(?:に|から)来た)(?:男|女)?(?:の子|児童|生徒|子)/u;
const MATTER_OF_ONE = new RegExp(
  `アレルギー|(?:小麦|卵|たまご|牛乳|乳|そば|えび|ナッツ|ピーナッツ|魚|肉)(?:を|が|は)?(?:食べ|飲め|飲ん)?(?:られない|ない|ると|だめ|ダメ|駄目|あかん|NG)|発作|吸入|車(?:い|椅)す|日本語(?:が|を)|${PRIVATE_MATTER}`,
  "gu",
);
/** When and where the child can be met. */
const WHEREABOUTS = /放課後|毎日|毎朝|登下校|下校|通学路|見かけ|ひとりで|一人で|帰り道|留守番|待ち伏せ/u;
const SCHOOL_NEWS =
  /賞|入選|佳作|優秀|優勝|作品|作文|代表(?!を(?:退|降|辞))|表彰|出場|選ばれ|発表|大会|コンクール|コンテスト|児童会|生徒会|主将|キャプテン|描い|書いた|ポスター|標語|応募/u;

/** The post presents the person, or tells a life that is public or invented. */
const PUBLIC_LIFE =
  /講師|講演|登壇|出演|栄誉賞|褒章|叙勲|勲章|メダル|(?:柔道|剣道|写真|音楽|演出|登山|料理|書|陶芸|芸術|作曲|声楽|舞踊|落語|政治|建築|実業|冒険|評論)家|ミュージシャン|バンド|ポケモン|キャラ|の回(?:$|。|が|で|は)|主演|共演|監督|著者|作家|作者|俳優|女優|声優|歌手|選手|球団|タレント|芸人|芸能|アイドル|画家|詩人|俳人|武将|ゲスト|体験(?:談)?を(?:語|話|聞)|インタビュー|役の|演じ|主人公|ドラマ|映画|小説(?!(?:ばかり|を|は|が)?[\d一二三四五六七八九十]+冊)|漫画|マンガ|アニメ|舞台|番組|テレビ|登場人物|架空|仮名|フィクション|容疑者|被告|(?:大臣|大統領|首相|総理|天皇|陛下|殿下)|議員(?!の(?:娘|息子|妻|夫|奥|子|兄|弟|孫|長|次))|代議士|アナウンサー|キャスター|報道|ニュースで|ファン|新曲|アルバム|ライブ|推し|世紀|(?:明治|大正|江戸|幕末|戦国)|(?:1[0-8]\d\d|19[0-5]\d)年|自伝|伝記|郷土史|代官|年貢|城下|生涯|著書|当事者として|克服|サバイバー|乗り越え/u;
const ANIMAL =
  /猫|犬|ネコ|イヌ|わんこ|にゃんこ|ペット|動物|飼(?:い主|って|育)|うさぎ|ハムスター|インコ|(?<![有相対群但])馬(?![鹿券])|牛(?!乳|肉|丼)|パンダ|キリン|ゾウ/u;
const CONSENT =
  /(?:ご)?(?:本人|家族|遺族|保護者)(?:様)?(?:から)?(?:の|に|も)?(?:了解|了承|承諾|同意|許可|許し|希望で|快諾)/u;
/** What follows a person who speaks of the matter, and is not its subject. */
const ONLY_NEAR =
  /^(?:による|の(?:講|話|お話|本(?!当|人)|著|作品|曲|授業|指導|発案|紹介|司会)|に(?:よ[るり]|教|学|聞(?:く|いて(?:み|く)))|を(?:お?招|迎)|から(?:教|学)|が(?:語|話し(?:ま|て)|講|教え|解説|伝え|歌|描|書い|演))/u;
/** What makes a fact a topic: courses, advice, prevention, groups, conditions. */
const TOPIC =
  /^[^。!?\n]{0,8}(?:に関する|について(?:の)?(?:講|学|解説|研)|講座|教室|セミナー|カフェ|サポーター|相談(?:会|窓口|員|所)|支援(?:制度|策|団体|員|セン)|予防|対策|啓発|制度|当事者|経験者|家族会|の方(?!で)|方(?:は|へ|に|を|の|が)(?!.{0,6}(?:さん|様))|場合|人(?:は|へ|に|の(?:ため|会|支|割|数|多))|ための|専門|外来|講演)/u;
const GENERAL_SUBJECT =
  /(?:人|方|方々|皆さん|みなさん|皆様|患者|高齢者|子どもたち|市民|世帯|私|わたし|僕|俺|自分|うちの(?:子|息子|娘|母|父|夫|妻|犬|猫)|犬|猫|ペット)(?:は|が|も)/u;
/** The clause describes other people (心を病んだ人が), not the person named before. */
const DESCRIBES_OTHERS =
  /^[^、。!?\n]{0,8}?(?:た|だ|る|ない|の)(?:人|方|者|子|患者|利用者|世帯|家庭|お年寄り|高齢者|若者|少年|女性|男性)(?:が|を|は|に|も|の|たち|から|と|へ)/u;
/** Who it was comes last: 感染した職員は財政課の谷口です. */
const IDENTIFIED =
  /^[^。!?\n]{0,8}(?:人|方|職員|子|生徒|児童|家|世帯|患者|男|女|男性|女性|犯人|の)(?:は|って|が|、)[^。!?、\n]{0,12}$/u;
/** A list says who: 未納は4組の菊池です. */
const LISTED = /^(?:者|中の人|の常習)?は[^。!?は]{0,14}$/u;
/** Firms owe taxes too. */
const FIRM = /事業者|業者|会社|企業|法人|団体|組合|補助事業/u;
const SELF_NAMED = /(?:私|わたし|わたくし|僕|俺|自分)(?:、|こと|事|は、?|が)(?:[一-龠]{1,4}[課係]の)?$/u;

/** Superiors and colleagues whom everybody at work knows without a name. */
const OF_OUR_OFFICE =
  /(?:うち|自分|隣|となり|向かい)の(?:課|係|部|部署|班|室|局)?の?(?:課長|部長|係長|次長|局長|室長|主査|主任|班長|上司|新人|新採|若手)(?:さん|くん)?(?=[はがのも、])/u;

/** Those one sits beside, and the one of a section whom its size makes known: 隣の席の後輩, うちの係、ひとりは…. */
const BESIDE_ME =
  /(?:(?:隣|となり|向かい|前|後ろ|斜め前)の席の(?:先輩|後輩|同僚|同期|人|子|彼女?|新人|若手|主任|係長)|(?:うち|同じ|自分)の?(?:課|係|班|部署|室)の(?:先輩|後輩|同僚|同期|子|人|女の子|男の子|若い子))(?:さん|くん)?(?=[はがのも、]|って)|(?:うち|自分)の(?:課|係|班|部署|室)(?:、|は|で|の)[^。!?\n]{0,12}?(?:一人|ひとり|1人|もう一人|もうひとり)(?=[はがも、])/u;

/** A house or shop that neighbours know by its place. */
const PLACED =
  /(?:[一-龠ァ-ヴーぁ-ん]{1,8}の(?:角|裏|隣|前|向かい|斜め前|二階|2階|突き当たり)|駅前|[\d一二三四五六七八九]丁目)の[^。!?、\n]{0,10}?(?:屋|店|食堂|工務店|クリニック|医院|社長|大将|アパート|家|お宅|マンション|息子|娘|奥さん|おじいちゃん|おばあちゃん|じいさん|ばあさん|青年|親子|夫婦|一家)(?:さん)?(?=[はがのもを、]|って)/u;

/** 郵便局の裏の青い屋根のお宅の奥様: neighbours need no name. */
const POINTED_OUT = new RegExp(`${DWELLER}|${PINPOINTED}`, "gu");
const LIVES_IN_PLACE = new RegExp(`^(?:${DWELLER})`, "u");
/** What is told of a house or a person first, and where it stands afterwards: …お宅が留守。三丁目の角の青い屋根です. */
const SOME_HOUSE = /お?宅|(?<![一-龠])お?家(?!族)|世帯|[方人](?:が|は|も|、)|ご?[夫婦]|奥さ|お(?:ばあ|じい)/u;
const IDENTIFIES =
  /(?:です|でした|だ|や|じゃ|ね|よ|とこ(?:ろ)?|家|宅)(?:よ|ね|で|わ|な|けん|から|けど)?(?:[。!…、\s]|$)/u;
const KEEPS_A_SHOP = /^(?!.*(?:宅|家|おうち|平屋|屋敷|長屋|アパート|マンション))/u;
/** A shop is known by its name, too: 坂本酒店. */
const SHOP_NAME = /\p{Script=Han}{2}$/u;
const WHICH = new RegExp(WHICH_ONE, "u");
const MATTER = new RegExp(PRIVATE_MATTER, "gu");
/** The matter is the writer's, the city's or everybody's. */
const OF_OTHERS =
  /お互い|訃報|冥福|謹んで|[、\s](?:私|わたし|僕|俺|自分)[。!?]|(?:^|[、。\s])(?:私|わたし|僕|俺|自分|うち(?!の(?:マンション|アパート|団地|棟|近所|隣|となり|裏|向かい|町内|前|[上下]の階))|母|父|妻|夫|息子|娘|犬|猫|市|町|当[課館園]|皆さん|みなさん|皆様)(?:は|が|も|の|で)|(?:方|人)(?:は|へ|に|を|の|が)、?[^。\n]{0,12}(?:ください|相談|窓口|支援)|お申し出|ご?相談(?:ください|を|は)|講座|教室|棚|特集|コーナー|火災|火事|事件|募集|言いふらし|名誉|祖[父母]|実家(?!の(?:隣|向かい|前|裏|近所))|(?<![おのご])(?:母|父|兄|姉|弟|妹)(?=[がはにとのも])/u;

/** The next sentence goes on about whom this one is about. */
const IS_WHO = /^(?:\([^()\n]*\))?(?:は|が|も|、|って|で[すしな]|だ|や|。|$|の(?:お?家|お?うち|お?宅)|に(?:は|も))/u;
/** How a rumour ends. */
const GOSSIP =
  /らしい|みたい|(?:[ただるい]|です)って|(?:[ただるい]|です)そう(?=[だでや。!…\s]|$)|[やん](?:て|って)|ですって|と聞(?:い|き)|言うて|噂|うわさ/u;

/** Besides prizes: courses, campaigns, law, sport, work with people in need. */
const TOPICAL =
  /開催|募集|講座|講習|講演|相談(?:員|会|窓|室)|予防|研修|テーマ|啓発|紹介|取り組|当事者|経験|体験|学[びん]|勉強|教え(?!子)|対策|防止|撲滅|制度|解説|記事|放送|配信|患者会|治療法|研究|判決|お悔やみ|検診|健診|ボランティア|サポート|試合|決勝|準優勝|県大会|回戦|降板|登板|投手|ピッチャー|打席|ホームラン|ゴール|完走|リーグ|シーズン/u;

/** Called by name, and what narrows it down. */
const NAMED = new RegExp(CALLED_BY_NAME, "gu");
const NARROWED = new RegExp(NARROWS_DOWN, "u");
/** A family name in kanji, a given name in kana: 柳沢トメさん. */
const FULL_NAME = /^[\p{Script=Han}々]{2,3}[ぁ-んァ-ヴー]{2,4}子?(?:さん|さま)$/u;
/** The person tells it. */
const SPEAKS =
  /^[^。!?\n]{0,30}?(?:「[^」\n]{4,}」|(?:と|を|って)(?:話(?:す|し(?:て(?:くだ|いま)|ま))|語(?:る|り|っ)|振り返))/u;
const REACH_OF_SPEECH = 60;
const RETOLD = /^(?:って|やて|とか|らし|と(?:いう)?(?:話|噂))/u;

/** In a reply: the family of the one addressed. */
const KIN_OF_ASKER =
  /奥さ[まん]|奥様|ご主人(?:さま|様)?|旦那(?:さま|様|さん)|お?[父母](?:さま|様|さん)|(?:息子|娘|お子|お嬢|お孫|弟|妹|お兄|お姉|おじい|おばあ)(?:さん|さま|様|ちゃん)|ご両親|お連れ合い/gu;
/** What an office knows of them. */
const CASE_MATTER = new RegExp(
  `お?(?:仕事|勤め)を?[^。、\\n]{0,6}?(?:辞め|やめ|失)|納め|納付|お?支払い|残(?:り|高|って)|手帳|認定|教室|登校|受診|通院|診断|検査|審査|結果|申請|(?:転[出入]|離婚|婚姻|死亡)届|手当|面談|ご?相談|借り|延滞|口座|所得|収入|勤務|扶養|名義|点数|利用|退職|離職|別居|転[出居]|引っ越|${PRIVATE_MATTER}`,
  "gu",
);
const STATES =
  /(?:まし|おり|い|られ|はっ|だっ|でし)た|がござい(?:ます|まし)|て(?:い|おり)(?:る|ま[すし])|ていらっしゃい|(?:級|まで|だけ|のみ|回|円|件|月|中|未納|滞納|審査|予定|ため)(?:です|でした)/u;
const INVITES =
  /ください|下さい|いただけ|いただき(?:ます|たい)|お越し|お持ち|できます|場合|お(?:問|申|尋)|ご(?:利用|予約|案内)|でしょうか|日ほど|順次|通常|以内|までに|となります|お大事に|お?つら(?:い|かっ)|ご心配|お見舞い|ありがと|おめでと/u;

/** The matter is what a course or a service is about. */
const TAUGHT =
  /^[^。!?\n]{0,6}(?:に関する|について|講座|セミナー|カフェ|サポーター|相談(?:会|窓口|員)|予防|対策|啓発|制度|家族会|ための)/u;
/** Who keeps a shop is presented to readers. */
const PRESENTS_SHOP = /取材|インタビュー|紹介|移住|継[いぐ]|創業|開店|オープン|体験談|お話を/u;

const NEAREST = 60;

export const noPersonalInfo = defineRule({
  meta: {
    id: "no-personal-info",
    articles: { official: ["6(1)", "5(3)"], private: ["9(1)", "8(4)"] },
    tier: "error",
    summary: "電話番号・メール・住所・生年月日・各種番号と、特定の人に結び付いた健康・家庭・納税などの事実",
    rationale: "個人情報は一度投稿すると取り戻せません",
    examples: {
      bad: [
        "落とし物の財布、持ち主の携帯は080-1234-9876みたいです",
        "後輩の永井くん、うつで休職に入りました",
        "長谷川様の固定資産税は第2期が未納です",
        "入賞した小田切さん（若葉町2丁目8-15、平成20年5月6日生まれ）",
        "西野係長の息子さん、若葉小の3年1組です",
      ],
      good: [
        "お問い合わせ：こども家庭課 電話 0797-38-2045",
        "昭和31年4月1日以前に生まれた方は無料です",
        "認知症の方とご家族のつどいを開きます",
        "講師は、がんを経験した看護師の大野さんです",
        "注文番号 090-1234-5678 の品が届きました",
      ],
    },
  },
  options: {
    allowNames: words([], "報告しない氏名（本人の同意を得た登壇者など）"),
    allowContacts: words([], "報告しない電話番号・メールアドレス（公開済みの連絡先）"),
  },
  check(document, context) {
    const found = [...numbers(document, context), ...labelled(document), ...dates(document), ...pointedOut(document)];
    const composed = [...closelyNamed(document), ...inReply(document, context.post)].filter(
      ({ at }) => !overlaps(at, found),
    );
    return needsPeople(document) ? withPeople(document, context, found, composed) : [...found, ...composed];
  },
});

interface Options {
  readonly audit: boolean;
  readonly allowNames: readonly string[];
  readonly allowContacts: readonly string[];
}
type Context = Pick<CheckContext<Record<never, never>>, "organization"> & { readonly options: Options };

const FACT_ADVICE = "本人の明確な同意がなければ、この部分を投稿しないでください";
const NUMBER_ADVICE = "この部分を消し、連絡が要るときは本人に直接伝えてください";

const ADDRESS_PROBLEM = "は個人の住所です";
const ADDRESS_ADVICE = "住所を消し、要るなら「市内在住」のように広く書いてください";
const BIRTHDAY_PROBLEM = "は特定の人の生年月日です";
const BIRTHDAY_ADVICE = "年齢や学年で足りるなら書き換え、要らなければ消してください";

// --- telephone and mail -----------------------------------------------------------------------------------------

function* numbers(document: DocumentView, { organization, options }: Context): Generator<Finding> {
  if (!/\d{4}|@/.test(document.text)) return;
  const urls = document.matches(URL);
  const isInUrl = (at: Match): boolean => urls.some(({ start, end }) => start <= at.start && at.end <= end);
  const published = [...organization.phones, ...options.allowContacts]
    .map(onlyDigits)
    .filter((digits) => digits !== "");
  for (const at of document.matches(TELEPHONE)) {
    const kind = telephoneKind(at.text);
    if (
      kind === undefined ||
      kind === "shared" ||
      isInUrl(at) ||
      ALL_THE_SAME.test(at.text) ||
      published.includes(onlyDigits(at.text))
    )
      continue;
    if (isPrivateContact(document, at, kind === "mobile"))
      yield finding(document, at, kind === "mobile" ? "は携帯電話の番号です" : "は個人の電話番号です", NUMBER_ADVICE);
  }
  for (const at of document.matches(EMAIL)) {
    if (isInUrl(at) || ROLE_ADDRESS.test(at.text) || isOwnMail(at.text, organization, options.allowContacts)) continue;
    if (isPrivateContact(document, at, PRIVATE_PROVIDER.test(at.text)))
      yield finding(document, at, "は個人のメールアドレスです", NUMBER_ADVICE);
  }
}

/** `likely`: of a kind that persons have. Others are private only where the text says so. */
const isPrivateContact = (document: DocumentView, at: Match, likely: boolean): boolean => {
  const { before, all } = surroundings(document, at);
  if (SAMPLE.test(all) || SCAM.test(all) || OTHER_NUMBER.test(before)) return false;
  if (OWN.test(before)) return true;
  return likely && !OFFICE.test(all);
};

/** Stands for the number in its surroundings. */
const PLACE = "\ufffc";

/** The sentence of a number, and the line above where the number stands alone on its line or in its cell. */
const surroundings = (document: DocumentView, at: Match): { readonly before: string; readonly all: string } => {
  const sentence = document.sentenceAt(at);
  const alone = sentence.text.replace(at.text, "").replace(/[\s:()☎📞📱✉]|TEL|電話|携帯|メール/giu, "").length <= 6;
  const above = alone ? (document.sentences[sentence.index - 1]?.text ?? "") : "";
  return {
    before: `${above}${document.text.slice(sentence.start, at.start)}`,
    all: `${above}${sentence.text.replace(at.text, PLACE)}`,
  };
};

const isOwnMail = (address: string, { emailDomains }: Organization, allowed: readonly string[]): boolean => {
  const lower = address.toLowerCase();
  return (
    OFFICE_DOMAIN.test(lower) ||
    emailDomains.some(
      (domain) => lower.endsWith(`@${domain.toLowerCase()}`) || lower.endsWith(`.${domain.toLowerCase()}`),
    ) ||
    allowed.some((contact) => contact.toLowerCase() === lower)
  );
};

const onlyDigits = (text: string): string =>
  foldString(text)
    .replace(/^\+81[\s-]?(?:\(0\))?/, "0")
    .replace(/\D/g, "");

// --- identity numbers -------------------------------------------------------------------------------------------

function* labelled(document: DocumentView): Generator<Finding> {
  if (!/\d{2}/.test(document.text)) return;
  for (const at of document.matches(TWELVE_DIGITS)) {
    const { before, all } = surroundings(document, at);
    if (SAMPLE.test(all) || !INDIVIDUAL_NUMBER_CUE.test(all)) continue;
    if (isIndividualNumber(at.text) || STATED_INDIVIDUAL_NUMBER.test(before))
      yield finding(document, at, "はマイナンバーです", NUMBER_ADVICE, "マイナンバーの公表は法律でも禁じられています");
  }
  for (const at of document.matches(CARD_DIGITS)) {
    const { before, all } = surroundings(document, at);
    if (!isCardNumber(at.text) || SAMPLE.test(all) || OTHER_NUMBER.test(before)) continue;
    if (/[\s-]/.test(at.text) || CARD_CUE.test(all))
      yield finding(document, at, "はクレジットカードなどの番号です", NUMBER_ADVICE);
  }
  for (const at of document.matches(LABELLED_NUMBER)) {
    const { text } = document.sentenceAt(at);
    if (!SAMPLE.test(text) && !PUBLISHED_ACCOUNT.test(document.blockAt(at).text))
      yield finding(document, at, "は個人に付けられた番号です", NUMBER_ADVICE);
  }
  for (const at of document.matches(LAST_DIGITS)) {
    if (!document.has(LOTTERY)) yield finding(document, at, "は個人の番号の一部です", NUMBER_ADVICE);
  }
  for (const at of document.matches(PLATE)) {
    if (!PLATE_DESIGN.test(document.sentenceAt(at).text))
      yield finding(document, at, "は車両番号です", "番号を消し、車の移動などは管理者か警察を通じて頼んでください");
  }
}

function* dates(document: DocumentView): Generator<Finding> {
  for (const at of document.matches(LODGING)) {
    if (!isPublicLife(document, document.sentenceAt(at)))
      yield finding(document, at, "は個人の住まいがわかる記述です", FACT_ADVICE);
  }
  if (!/生/.test(document.text)) return;
  for (const at of document.matches(BIRTHDAY)) {
    const sentence = document.sentenceAt(at);
    const rest = `${document.text.slice(sentence.start, at.start)} ${document.text.slice(at.end, sentence.end)}`;
    if (!ELIGIBLE.test(rest) && !PUBLIC_BIRTHDAY.test(rest) && !SAMPLE.test(rest))
      yield finding(document, at, BIRTHDAY_PROBLEM, BIRTHDAY_ADVICE);
  }
}

// --- people without a name --------------------------------------------------------------------------------------

/** One whom readers know by the house, the shop, the habit, and a private matter in the sentence or soon after. */
function* pointedOut(document: DocumentView): Generator<Finding> {
  for (const who of document.matches(POINTED_OUT)) {
    const sentence = document.sentenceAt(who);
    if (isPublicLife(document, sentence, 0)) continue;
    const isKnownShop =
      (WHICH.test(document.text.slice(sentence.start, who.start)) ||
        SHOP_NAME.test(document.text.slice(sentence.start, who.start))) &&
      (GOSSIP.test(sentence.text) || !PRESENTS_SHOP.test(document.text));
    const inPlace = LIVES_IN_PLACE.test(who.text);
    if (!inPlace && KEEPS_A_SHOP.test(who.text) && !isKnownShop) continue;
    const before = document.sentences[sentence.index - 1];
    const isIdentified = before !== undefined && SOME_HOUSE.test(before.text) && IDENTIFIES.test(sentence.text);
    const told = [
      sentence,
      ...document.sentences.slice(sentence.index + 1, sentence.index + 3),
      ...(isIdentified ? [before] : []),
    ]
      .filter(({ text }) => !OF_OTHERS.test(text) && !SCAM.test(text))
      .flatMap((part) => document.matches(MATTER, part))
      .filter(({ end }) => !TAUGHT.test(document.text.slice(end, end + 16)))
      .find(({ start, end }) => (inPlace ? start > who.start : start >= who.end) || end <= who.start);
    if (told === undefined) continue;
    yield finding(document, span(document, who, told), "は、住まいや仕事で誰かがわかる人の私的な事柄です", FACT_ADVICE);
    return;
  }
}

/** One whom a name and what narrows it down make known, or a child of a certain class, and a matter near it. */
function* closelyNamed(document: DocumentView): Generator<Finding> {
  if (!document.has(MATTER_OF_ONE) || document.has(CONSENT)) return;
  for (const sentence of document.sentences) {
    const people = [
      ...document.matches(NAMED, sentence).filter((at) => isNarrowedDown(document, sentence, at)),
      ...pupils(document, sentence),
    ];
    if (people.length === 0 || isTopic(document, sentence)) continue;
    const next = document.sentences[sentence.index + 1];
    const told = [
      ...mattersOfOne(document, sentence),
      ...(next === undefined || isTopic(document, next) || occursIn(next.text, NAMED)
        ? []
        : mattersOfOne(document, next)),
    ];
    for (const person of people) {
      const isSubject = IS_WHO.test(document.text.slice(person.end, person.end + 30));
      const matter = told.find((at) => (isSubject || at.end <= sentence.end) && isAbout(document, person, at));
      if (matter === undefined || SPEAKS.test(document.text.slice(person.end, person.end + REACH_OF_SPEECH))) continue;
      yield finding(document, span(document, person, matter), "は、誰かがわかる人の私的な事柄です", FACT_ADVICE);
      return;
    }
  }
}

const mattersOfOne = (document: DocumentView, sentence: Sentence): readonly Match[] =>
  OF_OTHERS.test(sentence.text)
    ? []
    : document
        .matches(MATTER_OF_ONE, sentence)
        .filter(
          (at) =>
            !TAUGHT.test(document.text.slice(at.end, at.end + 16)) &&
            !isMentioned(document, at) &&
            !isOwnWords(document, at),
        );

/** 「骨を折っても歩いて治した」と話してくださいました: the person told it to the readers. */
const isOwnWords = (document: DocumentView, at: Match): boolean => {
  const quote = enclosingQuote(document, at);
  return quote !== undefined && !RETOLD.test(document.text.slice(quote.end, quote.end + 6));
};

/** What tells which one it is stands beside the name, or is the class of the sentence before. */
const isNarrowedDown = (document: DocumentView, sentence: Sentence, { start, end }: Match): boolean => {
  const before = document.sentences[sentence.index - 1];
  return (
    FULL_NAME.test(document.text.slice(start, end)) ||
    NARROWED.test(document.text.slice(Math.max(sentence.start, start - 26), end - 2)) ||
    NARROWED.test(/^\([^()\n]{1,24}\)/u.exec(document.text.slice(end, end + 26))?.[0] ?? "") ||
    (before !== undefined && CLASS.test(before.text))
  );
};

/** A child without a name, whom the class makes known with the sex or the date of moving in. */
const pupils = (document: DocumentView, sentence: Sentence): readonly Match[] => {
  const classes = [document.sentences[sentence.index - 1], sentence].some(
    (part) => part !== undefined && CLASS.test(part.text),
  );
  return classes ? document.matches(ONE_PUPIL, sentence) : [];
};

/** The sentence is about a topic, or presents somebody for a deed or a public life. */
const isTopic = (document: DocumentView, sentence: Sentence): boolean =>
  TOPICAL.test(sentence.text.replace(MATTER_OF_ONE, "")) ||
  SCHOOL_NEWS.test(sentence.text) ||
  isPublicLife(document, sentence, 0);

/** In a public reply, the family of the one addressed and what the office knows of them. */
function* inReply(document: DocumentView, { profile, replyTo }: PostFacts): Generator<Finding> {
  if (profile === "private" || !(replyTo !== undefined || /^\s*@\w/.test(document.text))) return;
  for (const sentence of document.sentences) {
    if (!STATES.test(sentence.text) || INVITES.test(sentence.text)) continue;
    const [person] = document.matches(KIN_OF_ASKER, sentence);
    if (person === undefined) continue;
    const told = document
      .matches(CASE_MATTER, sentence)
      .find((at) => isNear(person, at, NEAREST) && replyTo?.includes(at.text) !== true);
    if (told === undefined) continue;
    yield finding(document, span(document, person, told), "は、返信する相手の家族の私的な事柄です", FACT_ADVICE);
    return;
  }
}

// --- persons ----------------------------------------------------------------------------------------------------

const needsPeople = (document: DocumentView): boolean =>
  (document.has(OF_PERSONS) && document.has(TELEPHONE)) ||
  (document.has(LOST) && document.has(WRITTEN_ON_IT)) ||
  document.sentences.some(isGossip) ||
  [ANY_FACT, BIRTHDAY, ADDRESS, CLASS, MOVED, LIVES_AT].some((sign) => document.has(sign));

/**
 * What needs no analyser is reported also where the analyser fails. What is composed gives way to the same facts told of
 * a person whom the analyser knows.
 */
async function* withPeople(
  document: DocumentView,
  context: Context,
  found: readonly Finding[],
  composed: readonly Finding[],
): AsyncGenerator<Finding> {
  yield* found;
  const told: Finding[] = [];
  try {
    for (const sentence of document.sentences) {
      yield* await contacts(document, sentence, found);
      yield* await birthdays(document, sentence, context, found);
      yield* await addresses(document, sentence, context);
      const facts = (await factsOrFindings(document, sentence, context)).filter(({ at }) => !overlaps(at, found));
      told.push(...facts);
      yield* facts;
      yield* await classes(document, sentence, context);
      yield* await winners(document, sentence, context);
    }
  } finally {
    yield* composed.filter(({ at }) => !overlaps(at, told));
  }
}

const overlaps = (at: Match | undefined, found: readonly Finding[]): boolean =>
  at !== undefined &&
  found.some((other) => other.at !== undefined && other.at.start < at.end && at.start < other.at.end);

/** Any telephone beside the name of an owner, a winner, a member. */
const contacts = async (
  document: DocumentView,
  sentence: Sentence,
  found: readonly Finding[],
): Promise<readonly Finding[]> => {
  if (!document.has(OF_PERSONS) || OFFICE.test(sentence.text) || SAMPLE.test(sentence.text)) return [];
  const telephones = document
    .matches(TELEPHONE, sentence)
    .filter(
      (at) =>
        !found.some((other) => other.at?.start === at.start) && ["fixed", "ip"].includes(telephoneKind(at.text) ?? ""),
    );
  if (telephones.length === 0) return [];
  const tokens = await document.tokens(sentence);
  const beside = telephones.filter((at) =>
    tokens.some(
      ({ detail3, end }) =>
        detail3 === "姓" && at.start - sentence.start - end >= 0 && at.start - sentence.start - end <= 9,
    ),
  );
  return beside.map((at) => finding(document, at, "は個人の電話番号です", NUMBER_ADVICE));
};

/** Birthdays beside a name, in sentences that otherwise speak of birthdays in general. */
const birthdays = async (
  document: DocumentView,
  sentence: Sentence,
  context: Context,
  found: readonly Finding[],
): Promise<readonly Finding[]> => {
  const dates = document
    .matches(BIRTHDAY, sentence)
    .filter(({ start }) => !found.some(({ at }) => at?.start === start));
  if (dates.length === 0 || PUBLIC_BIRTHDAY.test(sentence.text) || PUBLIC_LIFE.test(sentence.text)) return [];
  const people = await knownPeople(document, sentence, context);
  return dates
    .filter(({ start }) => people.some((person) => start >= person.end && start - person.end <= 3))
    .map((at) => finding(document, at, BIRTHDAY_PROBLEM, BIRTHDAY_ADVICE));
};

const addresses = async (document: DocumentView, sentence: Sentence, context: Context): Promise<readonly Finding[]> => {
  const moved = document.matches(MOVED, sentence);
  const places = document.matches(ADDRESS, sentence);
  if (places.length + moved.length === 0 || SAMPLE.test(sentence.text)) return [];
  const people = await knownPeople(document, sentence, context);
  const houses = places.filter((at) =>
    people.some((person) => /(?:宅|邸|様)$/.test(person.text) && person.start >= at.end && person.start - at.end <= 2),
  );
  if (NO_HOME.test(sentence.text)) return houses.map((at) => finding(document, at, ADDRESS_PROBLEM, ADDRESS_ADVICE));
  const home = HOME.test(sentence.text);
  if (houses.length > 0) return houses.map((at) => finding(document, at, ADDRESS_PROBLEM, ADDRESS_ADVICE));
  const found = places.filter(
    ({ start }) =>
      (home && people.length > 0) ||
      // 若草町3-5の小川くん
      people.some(
        (person) => person.start - start > 0 && LEADS_TO_NAME.test(document.text.slice(start, person.start)),
      ) ||
      /(?:自宅|実家|住所)(?:は|が|:)/.test(sentence.text) ||
      people.some(
        (person) =>
          start >= person.end && start - person.end <= 24 && !/[。はがを]/.test(document.text.slice(person.end, start)),
      ),
  );
  if (found.length > 0) return found.map((at) => finding(document, at, ADDRESS_PROBLEM, ADDRESS_ADVICE));
  if (moved.length > 0 && people.length === 0 && HOME_OF_ONE_NAMED.test(sentence.text)) {
    const before = document.sentences[sentence.index - 1];
    const named = before === undefined ? [] : await knownPeople(document, before, context);
    if (named.length > 0 && before !== undefined && !isPublicLife(document, before))
      return moved.map((at) => finding(document, at, "は個人の住まいがわかる記述です", FACT_ADVICE));
  }
  return moved
    .filter(({ start }) => people.some((person) => start - person.end >= 0 && start - person.end <= 2))
    .map((at) => finding(document, at, "は個人の住まいがわかる記述です", FACT_ADVICE));
};

/** お名前は「きしもと あやか」さん: a name in kana, as it is written on children's things. */
const NAME_IN_KANA =
  /「[ぁ-んァ-ヴー]{2,5}[\s・]?[ぁ-んァ-ヴー]{2,5}」(?=さん|くん|ちゃん|様|と(?:書|名前|いう)|の名前)|(?<=^|[、。:\s])[ぁ-ん]{2,5}\s[ぁ-ん]{2,4}(?=さん|くん|ちゃん|様)/u;

/** 当選されたのは桜台にお住まいの中村様です: who won a draw, and where they live. */
const DRAWN = /当選|当たり(?:まし|ました|の方)|抽選の結果|ご当選|(?:景品|賞品|プレゼント)(?:を|は|の当)/u;
const LIVES_AT =
  /[一-龠々ヶァ-ヴ]{1,6}(?:町|台|丘|丁目|地区|団地|ヶ[一-龠]|浜|通り)?(?:(?:に|へ)お住まいの|在住の)、?(?=[一-龠ぁ-んァ-ヴ])/u;
const winners = async (document: DocumentView, sentence: Sentence, context: Context): Promise<readonly Finding[]> => {
  if (!DRAWN.test(sentence.text) || document.has(CONSENT)) return [];
  const places = document
    .matches(LIVES_AT, sentence)
    .filter(({ text }) => !/市内|町内|区内|県内|県外|市外/u.test(text));
  if (places.length === 0) return [];
  const people = await knownPeople(document, sentence, context);
  return places
    .filter(({ end }) => people.some((person) => person.start - end >= 0 && person.start - end <= 2))
    .map((at) => finding(document, at, "は、名前とともに住まいがわかる記述です", FACT_ADVICE));
};

/** A block number right before the name: 若草町3-5の小川くん. */
const LEADS_TO_NAME = /^[^。、\s]{2,20}[\d番地号](?:の|、|\s)$/u;

const classes = async (document: DocumentView, sentence: Sentence, context: Context): Promise<readonly Finding[]> => {
  const [at] = document.matches(CLASS, sentence);
  if (at === undefined || (SCHOOL_NEWS.test(sentence.text) && !WHEREABOUTS.test(sentence.text))) return [];
  const people = await knownPeople(document, sentence, context);
  const tokens = await document.tokens(sentence);
  const named = tokens.some(
    ({ detail3, start }) =>
      detail3 === "姓" && sentence.start + start - at.end >= 0 && sentence.start + start - at.end <= 2,
  );
  const written = document.has(LOST) ? document.matches(NAME_IN_KANA, sentence) : [];
  return named || [...people, ...written].some((person) => isNear(person, at, 40))
    ? [finding(document, at, "は子どもの学校と組がわかる記述です", FACT_ADVICE, "子どもの安全に関わります")]
    : [];
};

/** A fact, or the bare matter of one, in a sentence. */
interface Told {
  readonly label: string;
  readonly at: Match;
}

/** What is told of somebody, or else what stands on a thing somebody lost. */
const factsOrFindings = async (
  document: DocumentView,
  sentence: Sentence,
  context: Context,
): Promise<readonly Finding[]> => {
  const told = await facts(document, sentence, context);
  return told.length > 0 ? told : writtenOnLost(document, sentence, context);
};

/** お薬手帳に「森下健一 様 糖尿病内科」とありました: the owner's name and what the thing says of the owner. */
const writtenOnLost = async (
  document: DocumentView,
  sentence: Sentence,
  context: Context,
): Promise<readonly Finding[]> => {
  if (!document.has(LOST)) return [];
  const written = document.matches(WRITTEN_ON_IT, sentence);
  if (written.length === 0) return [];
  const people = await knownPeople(document, sentence, context);
  for (const at of written) {
    const owner = people.find((person) => person.end <= at.start && at.start - person.end <= LOST_REACH);
    if (owner !== undefined) {
      return [finding(document, document.match(owner.start, at.end), "は持ち主の名前と私的な事柄です", LOST_ADVICE)];
    }
  }
  return [];
};
const LOST_REACH = 14;
const LOST_ADVICE = "名前と内容を消し、品物の種類と預かり場所だけを書いてください";

/** At most one finding a sentence: whose fact it is decides, from the surest to the least sure. */
const facts = async (document: DocumentView, sentence: Sentence, context: Context): Promise<readonly Finding[]> => {
  if (!(ANY_FACT.test(sentence.text) || isGossip(sentence)) || isPublicLife(document, sentence)) return [];
  const people = await knownPeople(document, sentence, context);
  const told = toldIn(document, sentence, FACTS, context);
  const found =
    ofNamedPerson(document, people, told) ??
    ofPlace(document, sentence, told) ??
    matterOfSubject(document, sentence, people, context) ??
    ofColleague(document, sentence, told) ??
    (people.length > 0 ? undefined : await ofPersonBefore(document, sentence, told, context));
  return found === undefined ? [] : [found];
};

const toldIn = (
  document: DocumentView,
  sentence: Sentence,
  patterns: typeof FACTS,
  { options }: Context,
): readonly Told[] =>
  patterns
    .flatMap(({ label, pattern }) => document.matches(pattern, sentence).map((at) => ({ label, at })))
    .filter(({ at }) => !TOPIC.test(document.text.slice(at.end, at.end + 24)))
    .filter(({ at }) => options.audit || !isMentioned(document, at))
    .sort((a, b) => a.at.start - b.at.start);

const ofNamedPerson = (
  document: DocumentView,
  people: readonly Person[],
  told: readonly Told[],
): Finding | undefined => {
  for (const { label, at } of told) {
    const person = people.find((candidate) => isAbout(document, candidate, at));
    if (person !== undefined) return factFinding(document, span(document, person, at), `は特定の人の${label}`);
  }
  return undefined;
};

/** The first fact after a house, a shop or a colleague. */
const ofPlace = (document: DocumentView, sentence: Sentence, [first]: readonly Told[]): Finding | undefined => {
  if (first === undefined || NEWS.test(sentence.text)) return undefined;
  const house = document.matches(PLACED, sentence).find((place) => leadsTo(place, first.at, 40));
  return house && factFinding(document, span(document, house, first.at), `は特定の家や店の${first.label}`);
};

const ofColleague = (document: DocumentView, sentence: Sentence, [first]: readonly Told[]): Finding | undefined => {
  if (first === undefined) return undefined;
  const colleague = [
    ...document.matches(OF_OUR_OFFICE, sentence),
    ...(NEWS.test(sentence.text) ? [] : document.matches(BESIDE_ME, sentence)),
  ].find((person) => leadsTo(person, first.at, NEAREST));
  return colleague && factFinding(document, span(document, colleague, first.at), `は職場の特定の人の${first.label}`);
};

const leadsTo = (from: Match, to: Match, distance: number): boolean =>
  from.end <= to.start && to.start - from.end <= distance;

/** One private person as the subject, and further on a matter that is nobody's business. */
const matterOfSubject = (
  document: DocumentView,
  sentence: Sentence,
  people: readonly Person[],
  context: Context,
): Finding | undefined => {
  const [person] = people;
  if (person === undefined || people.length > 1 || NEWS.test(sentence.text) || !isPrivateSubject(document, person)) {
    return undefined;
  }
  const matters = isGossip(sentence) ? [...MATTERS, { label: "私的な事柄", pattern: MATTER_OF_ONE }] : MATTERS;
  const matter = toldIn(document, sentence, matters, context).find(
    ({ at }) => at.start >= person.end && isAbout(document, person, at),
  );
  return matter && factFinding(document, span(document, person, matter.at), `は特定の人の${matter.label}`);
};

/** One private person as the subject of a rumour. */
const isGossip = ({ text }: Sentence): boolean => GOSSIP.test(text) && occursIn(text, MATTER_OF_ONE);

const isPrivateSubject = (document: DocumentView, person: Person): boolean =>
  (!PUBLIC_PERSON.test(person.text) || isGossip(document.sentenceAt(person))) &&
  IS_SUBJECT.test(document.text.slice(person.end, person.end + 12).replace(/^、/u, "は"));

/** The sentence names nobody, and goes on about the one person of a sentence before. */
const ofPersonBefore = async (
  document: DocumentView,
  sentence: Sentence,
  told: readonly Told[],
  context: Context,
): Promise<Finding | undefined> => {
  const matters = NEWS.test(sentence.text) ? [] : toldIn(document, sentence, MATTERS, context);
  const [first = matters[0]] = told;
  if (first === undefined || GENERAL_SUBJECT.test(sentence.text) || FIRM.test(sentence.text)) return undefined;
  if (DESCRIBES_OTHERS.test(document.text.slice(first.at.end - 1, first.at.end + 20))) return undefined;
  const person = await personBefore(document, sentence, context);
  if (person === undefined) return undefined;
  // A bare matter needs a private person as the subject of the very sentence before.
  const before = document.sentences[sentence.index - 1];
  const isNews = before === undefined || person.start < before.start || NEWS.test(before.text);
  if (told.length === 0 && (isNews || !isPrivateSubject(document, person))) return undefined;
  return factFinding(document, first.at, `は直前に名前の出た人の${first.label}`);
};

/** How many sentences back the person may have been named. */
const FURTHEST_BACK = 3;
const SPEAKS_FOR_OTHERS = /私|わたし|僕|俺|自分|(?:に|から|と)(?:聞|話|相談)|(?:作|主催|企画)/u;

/** The only person of the nearest sentence before that names somebody, where nobody else has become the subject since. */
const personBefore = async (
  document: DocumentView,
  sentence: Sentence,
  context: Context,
  back = 1,
): Promise<Person | undefined> => {
  const before = document.sentences[sentence.index - back];
  if (before === undefined || document.blockAt(before).kind !== "paragraph" || isPublicLife(document, before)) {
    return undefined;
  }
  if (back > 1 && document.blockAt(before).start !== document.blockAt(sentence).start) return undefined;
  const people = await knownPeople(document, before, context);
  if (people.length === 0 && back < FURTHEST_BACK && !GENERAL_SUBJECT.test(before.text)) {
    return personBefore(document, sentence, context, back + 1);
  }
  return people.length === 1 && !SPEAKS_FOR_OTHERS.test(before.text) ? people[0] : undefined;
};

/** `after`: how many sentences after it tell what the post is about. */
const isPublicLife = (document: DocumentView, sentence: Sentence, after = 1): boolean => {
  const near = together(sentencesAround(document, sentence, 1, after));
  return PUBLIC_LIFE.test(near) || ANIMAL.test(near) || document.has(CONSENT);
};

const isAbout = (document: DocumentView, person: Match, fact: Match): boolean => {
  if (SELF_NAMED.test(document.text.slice(Math.max(0, person.start - 12), person.start))) return false;
  if (fact.start >= person.end) {
    const between = document.text.slice(person.end, fact.start);
    return (
      between.length <= NEAREST &&
      !ONLY_NEAR.test(between) &&
      !GENERAL_SUBJECT.test(between) &&
      !DESCRIBES_OTHERS.test(document.text.slice(fact.end - 1, fact.end + 20))
    );
  }
  // The fact comes first, in a clause that describes the person: 税金を滞納している山本さん
  const between = document.text.slice(fact.end, person.start);
  if (person.start >= fact.end && between.length <= 26 && (IDENTIFIED.test(between) || LISTED.test(between)))
    return true;
  return (
    person.start >= fact.end && between.length <= 14 && !/[。!?]|(?:が|は|を|と|も|から|ので|けど)、?$/.test(between)
  );
};

const isNear = (person: Match, at: Match, distance: number): boolean =>
  person.end <= at.start ? at.start - person.end <= distance : person.start - at.end <= distance;

const knownPeople = async (
  document: DocumentView,
  sentence: Sentence,
  { organization, options }: Context,
): Promise<readonly Person[]> => {
  const innocent = [...organization.mascots, ...organization.candidates, ...options.allowNames].map(foldString);
  const people = await peopleIn(document, sentence);
  return people.filter(({ text }) => !innocent.some((name) => text.includes(name)));
};

const LONGEST_SPAN = 40;

/** From the person to the fact, or the fact alone where they lie far apart. */
const span = (document: DocumentView, person: Match, fact: Match): Match => {
  const start = Math.min(person.start, fact.start);
  const end = Math.max(person.end, fact.end);
  return end - start <= LONGEST_SPAN ? document.match(start, end) : fact;
};

const factFinding = (document: DocumentView, at: Match, whose: string): Finding =>
  finding(document, at, `${whose}に関する記述です`, FACT_ADVICE);

const finding = (document: DocumentView, at: Match, problem: string, advice: string, reason?: string): Finding => ({
  at,
  quote: masked(document, at),
  problem,
  advice,
  ...(reason === undefined ? {} : { reason }),
});

/** The found text with every letter and digit blacked out, unit for unit. */
const masked = (document: DocumentView, at: Match): string => {
  const [start, end] = document.sourceRange(at);
  return document.source.slice(start, end).replace(/[\p{L}\p{N}\p{M}]/gu, (letter) => "●".repeat(letter.length));
};
