import { around, enclosingQuote, isAwareness, isInTitle, isQuoted } from "../context/keep.js";
import { sentencesAround, together } from "../context/nearby.js";
import { shortened } from "../context/phrase.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { words } from "../core/options.js";
import {
  ALL_ALIKE,
  AT_OTHER_HOURS,
  AVERSE,
  AWAY,
  BRED,
  CLEARED_AWAY,
  COMMAND,
  CONTEMPT,
  CRIES_WOLF,
  DEHUMANISED,
  DEMAND,
  DESPITE_STATION,
  DISCLAIMER,
  DISSUADED,
  ELSEWHERE,
  ENCOUNTER,
  FATE,
  FAULT_OF,
  FIGURES,
  FOR_ALL_THAT,
  FOR_ALL_THAT_BEING,
  FOR_COMFORT,
  GENERALLY,
  GOODWILL,
  GRUDGE,
  HENCE,
  HOGS,
  ILL_OR_WRONG,
  INFERIOR,
  KEPT_AWAY,
  KEPT_OUT,
  KINDLY,
  LACKING,
  LEFT_AT_HOME,
  LOW_WORK,
  MAJORITY,
  MANNERS,
  MISCHIEF,
  NEEDLESS,
  NO_ROOM_FOR,
  NOT_AGAINST_THEM,
  NOT_LIKE_ONE,
  NOT_WANT,
  NUISANCE,
  ON_TAXES,
  OR_ELSE,
  OWN_CHOICE,
  PITY,
  PRECAUTION,
  PREPARES,
  PRESUMED,
  PROPER_HOME,
  RATHER_ONES_OWN,
  REFUSED,
  REJECT,
  SEEN,
  SENDS_ELSEWHERE,
  STANCE,
  SURPRISE,
  TOLD_AT_A_GLANCE,
  TWICE_AS_LONG,
  UNEASY,
  UNEASY_FEELING,
  UNEXPECTED,
  UNFIT,
  UNRULY,
  UNWILLING,
  WARM,
  WATCHED,
  WAYS,
  WEARY,
} from "../lexicons/contempt.js";
import { GROUPS, type Ground, PEOPLE_TAIL } from "../lexicons/groups.js";
import { literalSource } from "../matching/literal.js";
import type { DocumentView, Match, Sentence } from "../text/document.js";
import { matchesIn, occursIn } from "../text/search.js";
import { toWordEnd } from "../text/word-end.js";

/**
 * Neutral words can make a hateful sentence: what counts is a group of people and what the sentence does to it. The rule
 * finds the mention of a group first, and then looks from there, to the right and to the left, for a move: keeping it
 * out, judging all of it, shrinking back from it, suspecting it, pitying it, grudging it help, holding it up as a threat.
 * A few moves name no group but its opposite (健常者だけで), or the deed itself (結婚前に身元を調べる).
 */

/** A run within the clause that brings in no other subject or object. */
const GAP = "[^。!?\\n、がを]{0,14}(?:、[^。!?\\n、がを]{0,12})?";
/** Any run within the sentence. */
const run = (length: number): string => `[^。!?\\n]{0,${length}}?`;

/** The group as the topic of a judgement. */
const TOPIC =
  "(?:は|って(?!い|も)|とか(?:は|って)?|なんて|なんか(?:は)?|など(?:は)?|(?:と|って)(?:い|言)うのは|(?:と|って)(?:い|言)うやつは|ってのは|ちゅうのは|いうのは|いうんは|も|とは|ほど|に限って|こそ|っちゅうもんは|らは)、?";
const ADVERB = `(?:(?:${GENERALLY}|もう|また|どう(?:して|も)|さすがに|ちょっと|少し|すごく|めっちゃ|めちゃ(?:くちゃ)?|一番|余計に|とても|実に|かなり|相当|なんで|なぜ)、?){0,3}`;

/** What makes a rule of one case without a topic: 外国人が増えると必ず. */
const AS_A_RULE = `(?:が|も|に|の(?:人|方)?が)(?:${GENERALLY})`;

const MAJORITY_ONLY = new RegExp(
  `(?:${MAJORITY})(?:の(?:人|方|みなさん|皆さん|子|ご家庭|家庭|職員|スタッフ))?(?:たち)?(?:に(?:だけ|のみ)(?:お?貸|お?譲|案内|販売|お?売|配)|(?:だけ|のみ)(?:で(?:[^。!?\\n、]{0,10}?(?:回し|まわし|やり(?:たい|ま|てえ|たか)|やっていき|やって(?:ほし|くれ)|組み|固め|働き|暮らし|楽し|集ま|いい|十分|構成|作り|運営|仕事し|そろえ|揃え))|に(?:お願いし(?:て|ま)|お任せし(?:て|ま)|して(?:ほし|くれ|もら|ください)|しよう|しろ|すべき|すれば|したい|お?貸|お?譲|限)|が(?:いい|よい|よかった|ええ|住|いる(?:町|店|職場)|集まる|利用|使)|を(?:採用|募集|雇|入れ|対象|集め|優先)|の(?:職場|クラス|チーム|班|町|店|時間|学校|飲み会|部署|社会|国|方が|集まり|世界)|(?:ご)?(?:利用|応募|入居|参加|採用|募集|入店|お申し?込み)(?:いただけ|でき|可|になれ|く)|応募|可(?=[。、)]|$)|と(?:し(?:ます|て)|させ))|(?:に|のみに|だけに)?限(?:ら(?:せ|れ)|り(?:ます|、|と|。|$|、?(?:募集|受け付け|受付|販売|ご?案内|ご?利用|ご?参加|ご?入居|貸|お貸|出店|採用))|る(?=[。!]|$|と(?:い|し|の)|こと)|定(?:です|し|とさ|で|$|。|!|、|の))|(?:の(?:ほう|方))が(?:[^。!?\\n、]{0,8}?)(?:よかった|いい(?=[。!わなよね]|$|です|に決)|安心(?=[。!して]|です|だ|$)|信用|信頼|まし|マシ|楽|ラク|やりやす|話(?:が)?(?:早|通)|使え)|(?:が|を)(?:優先(?:される(?:べき)|すべき|し(?:ろ|て(?:ほし|くれ|ください|採用|入居|い?ただ|ご?案内|受け付け|お(?:受け|席|通し))|ます|たい)|に(?:し|す))|最優先)|優先(?:です|で(?:す|お願|し|、|。)|に(?:し(?:て|ろ)|す(?:べき|る))|とし|$|。|!)|以外(?:は|の(?:人|方|者|お客)?(?:は|が|の|お|に)?)[^。!?\\n]{0,8}?(?:お断り|ご?遠慮|不可|禁止|来るな|来ないで|いらな|要らな|いらん|出て|帰|認め|受け(?:付け|入れ)(?:ま|な)|採用し|雇い|雇わ|入れ(?:な|る)|使えま|使わせ|利用でき|入(?:れ|る)な|入れま))`,
  "u",
);
/** Cheap first look for {@link MAJORITY_ONLY}. */
const MAY_EXCLUDE = /だけ|のみ|限|ほう|方が|優先|以外/u;
/** The post's own fields may ask for a majority where the law does (選挙, 受験資格). */
const BY_LAW =
  /選挙|投票|被選挙|受験(?:資格|案内)|国籍法|地方公務員法|公権力|公の意思|在留|旅券|パスポート|戸籍|法(?:第|の規定|律|令)|条例|規則第|国籍条項|国体|国スポ|選手登録|献血|奨学金|国民年金|住民基本台帳|特別永住/u;

/** Prying into where somebody comes from. */
const PRYING =
  /(?:身元|出身(?:地|校|地区)?|生まれ(?:た(?:所|場所|土地))?|本籍(?:地)?|家柄|血筋|家系|先祖|素性|筋目|出自|国籍|宗教|信仰|信仰する宗教|思想|支持(?:政党|する政党)|愛読書|尊敬する人物|親(?:の|御さんの)(?:職業|仕事|学歴|国籍)|(?:ご)?(?:両親|家族|父親|母親|ご家族)の(?:職業|仕事|学歴|国籍|勤務先|病歴|続柄)|家族(?:構成|の(?:病歴|構成))|家庭環境|(?:結婚|出産|妊娠)(?:の(?:予定|有無))|どこの(?:出|生まれ|家|国)[ぁ-ん]{0,4}か|同和|病歴|遺伝|前科|障害の有無|戸籍謄?本?)(?:や[^。!?\n、]{1,12}|と[^。!?\n、]{1,12}|・[^。!?\n、]{1,12}|、[^。!?\n、]{1,12}){0,2}?(?:だけ|くらい|ぐらい|など)?(?:は|を|も|まで|について|に関して|が|の(?:記入|記載|提出|確認|調査|聞き取り))?[^。!?\n]{0,14}?(?:調べ|調査|確かめ|確認|聞(?:い|く|き|こ|か)|お?たずね|尋ね|探|洗(?:い|う|って)|書(?:い|く|き)|記(?:入|載)|添え|お知らせ|教え(?:て|も)|提出|見て(?:から|お)|押さえ|知って(?:お|か))/u;
const PRYING_FOR =
  /結婚|縁談|見合い|交際|婿|嫁|採用|面接|就職|応募|選考|履歴書|エントリー|志望|アルバイト|求人|雇う|雇い|入居(?:者|希望)|大家|部屋を貸|付き合う|つきあう|お付き合い|家を(?:買|建て)|土地を/u;
const PRYING_IS_WRONG =
  /婚姻届|届出|届に|証明書|交付|手数料|マイナ|戸籍(?:法|の届|課|係)|(?:調べ|聞(?:い|く|か|き)|尋ね|たずね|書か|確認し|質問し|求め|提出させ)[^。!?\n]{0,14}(?:ないで|てはいけ|てはなり|てはなら|ことは(?:[^。!?\n]{0,10})(?:差別|違法|禁止|でき|あり|避け|やめ|不適切)|(?:の|こと)は[^。!?\n]{0,16}(?:差別|人権|違反|禁止|問題|不適切|やめ|許さ|時代遅れ|おかし)|ません|ない(?=[。!]|$|で|よう|こと|公正)|なくて(?:いい|よい|も)|必要(?:は)?(?:な|あり)|れ(?:ました|た|て)|られ(?:ました|た|て|る))|公正(?:な)?採用|差別|就職差別|人権|同意|本人通知|不正取得|違法|個人情報|オプト|やめましょう|守秘/u;

/** Told not to, and found reasonable: 「結婚だけはやめとき」…気持ちは分かる. */
const REPORTED_PREJUDICE =
  /[「『][^」』\n]{0,40}?(?:(?:遊|付き合|関わ|近づ)[ぁ-ん]{1,4}?(?:[ただ]ら|ちゃ|じゃ|[てで]は)(?:あかん|だめ|ダメ|いけ)|やめとき|やめとけ|やめ(?:なさい|ろ|て(?:ほし|くれ|おけ|おき|おいた)|た(?:ほう|方))|反対|許さ|近(?:づ|寄)[くる]な|関わ[るらり]|付き合[うわ]|遊(?:ぶな|んじゃ|ばせ|ばん)|お断り|来るな|出て(?:い|行)け|帰れ|出ていって|入れるな|住まわせ|貸さな|貸せな|貸した(?:くない|らあかん)|嫁に|婿に|信用(?:する|でき)|気をつけ|無理|怖い|いらない|うちの子|いやだ|嫌だ|困る|甘え|怠け|税金|迷惑|普通じゃ|変|おかし|治[るせす]|かわいそう|任せられ)[^」』\n]{0,20}[」』]/u;
const AGREED =
  /同じ(?:こと|よう)(?:を|に)(?:、)?[^。!?\n「]{0,6}(?:言(?:う(?:て|と|。|$)|って(?:い|し|聞)|い)|教え|伝え)|(?:気持ち|言いたいこと|言い分|言うこと|言ってること|意見|考え|心情|理由|親心)(?:は|も|が|って|自体は)?[^。!?\n]{0,8}?(?:わか(?:る|らん(?:でも|こと|くは)|らな(?:いでも|いこと|いわけ|くも|くは)|ります)|分か(?:る|らん(?:でも|こと|くは)|らな(?:いでも|いこと|いわけ|くも|くは)|ります)|理解(?:でき(?:る|ます|な(?:く|い(?:でも|わけ)))|はでき)|もっとも|一理|痛いほど)|(?:わか|分か)(?:る|ります)(?:わ|よ|なあ|気がする|気もする)|(?:激しく)?同意(?:する|です|しかな|$|。)|同感(?:だ|です|や|$|。)|共感(?:する|します|しかな|しか|できる|$|。)|(?:その|まったくその)(?:通り|とおり)(?:だ|です|や|$|。|だと)|ほんまそれ|ほんとそれ|ほんそれ|まさにそれ|それな(?=[。!w]|$)|正論|一理(?:ある|あり)|無理もな|仕方(?:が)?な(?:い(?:と|よ|わ|な|$|。|です|か)|く)|しゃあない|しゃーない|しょうがない|当然(?:だ|や|です|と思|やろ)|当たり前(?:だ|や|です|やろ)|よくぞ?言(?:った|ってくれ)|よう言うた|言えてる|言い得て妙|うまいこと言|(?:ご)?もっとも(?:だ|や|です|な(?:話|意見))|うなず(?:い|く|け)|頷(?:い|く|け)|間違って(?:い)?な|(?:私|わたし|俺|僕|うち|わし)(?:も|でも|なら)[^。!?\n]{0,6}(?:そう(?:思|す|言)|同じ|嫌|無理|断|反対)|拍手|スカッと|笑った|わろた|爆笑|効果てきめん|効果ばつぐん|効いた|名言/u;
const DISAGREED =
  /そう(?:は|い?う(?:の|こと)は)?思(?:わ|え)な|おかしい(?:と|よ|で|。)|腹が立|悲し|悔し|情けな|つら(?:い|か)|時代(?:遅れ|錯誤)|差別(?:だ|です|や|だと|で(?:は|しょ))|偏見|許せな|違うと(?:思|言)|残念/u;

/** The writer's own words in quotation marks: 「…」と言ってやった. */
const SAID_BY_WRITER =
  /^(?:と|って|ってさ|て)、?[^。!?\n、]{0,10}?(?:言(?:った(?!人|方)|うと(?!し)|ったら|い(?:まし(?:た|て)|聞かせ|たい|たくな|返し|放)|ってや|っておい|っとい|って(?:い)?る(?=[。!]|$|けど)|ってしま|うてや|うた(?:った)?)|教え(?:た|て(?:い|や)|まし|と)|諭し|答え(?:た|てお|まし)|叱|注意し|脅(?:し|か)|伝え(?:た|てお|まし|とい)|書い(?:た|てお|とい|て貼)|張り出|貼り出|返し(?:た|てや|と)|思(?:う|った|って(?!い(?:ませんか|る(?:人|方)))|い(?:ます|まし))|つぶやい|心の中で|叫ん|願(?:う|って|い)|追い返|断(?:った|りま|って(?:や|お))|案内し|掲げ|お願いし|いうのが本音)/u;
const SAID_BY_OTHERS =
  /(?:母|父|祖母|祖父|親|上司|課長|係長|部長|先輩|同僚|友人|友達|夫|妻|隣人|住民|市民|客|先生|人|さん|議員|議会|相手|業者|店|大家|店主|子ども|息子|娘|会社|学校|男|女|方)(?:たち|ら)?(?:が|は|も|から|、)[^「『。!?\n]{0,14}$/u;

/** The clause goes on to deny, to report or to condemn what the match says. */
const DENIED =
  /^[^。!?\n、「」]{0,14}?(?:(?:では|じゃ|でも|とは|とも|わけ(?:では|じゃ|でも|が)|こと(?:は|が|も)|もの(?:では|じゃ)|はず(?:が|は)|の(?:では|は))(?:な(?:い(?!か|の(?:か|\?|で(?:は|すか|しょ)|$|。)|でしょ|です?か|かな|だろ|やろ|\?|っす?か)|く|かった)|ありませ(?!んか)|ござ|あらへ|限(?:り|ら)|言(?:え|い切)|いえ|言い切|思(?:わ|いませ|えな)|あってはな)|(?:ない|ぬ)(?:と|、)(?:[^。!?\n]{0,6})(?:いけ|なり))/u;
const REPORTED =
  /^[^。!?\n]{0,16}?(?:(?:^|(?<=[るいただすんかなえけろれくうよ!?」]))(?:と|って|との|という|といった|なんて|などと(?:いう|いった)?|かのよう[なに]|ような|的な|といわれ)[^。!?\n]{0,8}?(?:言(?:われ|う人(?:が|も)|い出す人|葉|動|説|った人|われる)|いわれ|思(?:われ|い込|って(?:い(?:ませんか|る方|た)))|決めつけ|決め付け|見られ|見なされ|みなされ|考え(?:る人|られて|方(?:が|は|を|に|か|で)|がち)|偏見|誤解|声(?:が|も|を|に|か|は|や)|発言|書き込み|デマ|うわさ|噂|イメージ|先入観|風潮|差別|理由(?:で|だけ|に)|聞(?:き|い)(?:た|ます|ました)|訴え|主張|投稿|ヘイト|見方|意見(?:が|も|を)|断られ|言葉|書(?:き|いて)|掲載|投稿し|暴言|貼り紙|落書き|ビラ|不安の声|相談|場合(?:は|が|も)|時(?:は|に)|ことが(?:あり|ない|ある)|人(?:が|も)(?:い|多)|質問|つぶやき|固定観念|ステレオタイプ|指摘)|と(?:は|も|でも)?(?:言え|いえ|限)(?:な|ま)|(?:さ|ら)れ(?:た|て|る|ま|や|が)[^。!?\n]{0,12}(?:経験|こと(?:が|も|は)|人(?:が|も|は|たち)|方(?:が|も|は)|歴史|過去|事例|問題|時代|そうです)|れ(?:てき|た歴史|た過去|た人|た方|ていま))/u;
const CONDEMNED =
  /許され(?:な|ま|る(?:もの|こと|行為)で)|許さない|許しません|差別(?:です|だ(?!と(?:言|騒|叩|怒|思わ))|で(?:す|あ|は(?!な))|に(?:あた|なり|当た|つなが|なる|該)|を(?:なく|し(?:て(?:は|い(?:ませんか))|ない)|解消|受け|感じ|禁|助長)|的(?:な)?(?:言|取|扱|発|表|行|で|対)|の(?:な|解消|一つ|実態|禁止)|解消|につなが|となり)|ヘイト|人権|偏見|なくそう|なくしま|なくして|やめましょう|してはいけま|してはなりま|思い込み|先入観|決めつけ|決め付け|傷つ(?:き|け|く|い)|禁止され|違法|法律(?:で|に|上)|解消法|条例(?:で|に)|誤解(?:です|が|を|の|さ)|誤り(?:です|で)|間違い(?:です|で(?:す|し))|デマ|事実(?:では|と異)|正しく(?:は|知|理解)|尊重|寄り添|理解(?:を(?:深|広)|と(?:支|配)|し合)|暮らしやす|支え(?:合|る|ま)|考えて(?:み|いき)|ともに(?:暮|生|学|働)|共に(?:暮|生|学|働)|共生/u;
/** Offence taken at being called a discriminator is no condemnation of it. */
const SHRUGGED_OFF =
  /差別(?:と言われ|だと(?:言|騒|叩|怒|思われ)|じゃな|ではな(?!く(?:そう|し))|とか(?:言|騒)|って(?:騒|言)|かもしれ|するつもり|する気|する意図|に聞こえ|と(?:思われ|取られ)|ではありませんが|で(?:も)?(?:構わ|いい)|主義者と)|人権人権|人権(?:とか|ばかり|なんて|屋)/u;
/** Help offered to the group. */
const HELPFUL =
  /どうぞ|窓口(?:です|へ(?:どうぞ|。|$)|にどうぞ)|ご?相談(?:ください|に(?:応|乗|の)|窓口|会|できます|先|を(?:受け|お受け)|員)|サポート(?:し|を|が|します)|支援(?:し|を(?:行|し|受け|ご|お)|が(?:あり|必要|受け)|制度|金|事業|員)|手助け|お手伝い(?:し|を(?:し|ご|お)|します)|お気軽に|声(?:を)?(?:か|掛)け(?:て(?:ください|みて|いただ|あげ)|ましょう|合)|見守(?:り|って)|助け合|配慮(?:を(?:お願い|し)|し(?:て(?:い|お|くだ)|ま)|が必要)|(?:優しく|やさしく)(?:声|接し|見守|手)|詐欺|狙われ|だまされ|騙され|被害(?:に(?:遭|あ)|を(?:受|防))|熱中症|転倒|(?:交通)?事故(?:防止|に(?:遭|あ))|避難(?:を|し(?:て|ま)|支援|情報|訓練)|介護者|家族(?:の|会|を支)|ご家族|集い|サロン|交流|仲間|一人で(?:悩|抱)|ひとりで(?:悩|抱)|多言語|通訳|やさしい日本語|行方|迷子|徘徊|保護し/u;
/** The sentence after says what to think of it: それは偏見です. */
const CONDEMNED_NEXT =
  /差別|偏見|思い込み|決めつけ|誤解|間違い|許され|ヘイト|傷つ|おかし|違い(?:ます|ませんか)|考え(?:て|ませんか|よう|ましょう)/u;
/** The sentence after takes it back. */
const TAKEN_BACK =
  /^(?:これは|それは|正しくは|上記は|この)?[^。!?\n]{0,10}(?:誤り(?:です|でした)|間違い(?:です|でした)|訂正|お詫び|デマ)/u;
/** Prying is called for, not only spoken of. */
const PRYING_ASKED =
  /当然|当たり前|べき|安心|無難|(?:た|い)(?:ほうが|方が)|てお(?:く|き|け|い)|と(?:く|き|い)(?=[。!]|$|や|た)|(?:て|を|の)?(?:ください|下さい)|お願い|必要(?:だ|です|が)|させて|てもら|ましょう|のが(?:普通|常識|筋|親)|ね(?:ば|ばなら)|な(?:あかん|きゃ|いと(?:な|いけ|困|。))|たい(?:です|の|。|$)|大事|大切|欠かせ|ます(?=[。」]|$)|て(?:い)?る(?=[。」]|$)|こと(?=[。」]|$)/u;

interface Move {
  /** The only grounds the move holds for, or the grounds it does not hold for. */
  readonly on?: readonly Ground[];
  readonly not?: readonly Ground[];
  /** Read from the end of the mention; begins with ^. */
  readonly after?: RegExp;
  /** Read up to the start of the mention; ends with $. */
  readonly before?: RegExp;
  /** Help for the group in the same sentence silences it. */
  readonly unlessHelpful?: boolean;
  /** Whether the group may be named by a place or a trade instead of people (あの団地, 清掃の仕事). */
  readonly ofThings?: boolean;
  /** What the sentence must contain besides. */
  readonly needs?: RegExp;
  /** Silent where the writer or a relative belongs to the group. */
  readonly unlessOwn?: boolean;
  /** Silent where the match asks something kind (来てほしい) or blames a barrier (入れないのはおかしい). */
  readonly unlessKind?: boolean;
  /** Whether it holds for women or men as such, too. */
  readonly ofSexes?: boolean;
  /** The sentence, where it silences this move alone. */
  readonly unless?: RegExp;
  readonly problem: string;
  readonly advice: string;
}

const REWRITE = "集団をひとまとめにした評価を消し、必要なら行為や事実だけを書いてください";
const DELETE = "この文を削り、伝えたい用件だけを書いてください";
const OPEN_UP = "属性で線を引かず、必要な条件や配慮の方法を、理由とともに書いてください";

const after = (pattern: string): RegExp => new RegExp(`^${pattern}`, "u");
const before = (pattern: string): RegExp => new RegExp(`${pattern}$`, "u");

/** A run that does not pass to another subject (…ので、車では来ないで). */
/** The group is the writer's own family: 認知症の母. */
const RELATIVE_OF_WRITER =
  "(?:の|な|で|だ)?(?:うちの|実家の)?(?:母|父|息子|娘|祖母|祖父|妻|夫|弟|妹|兄|姉|わが子|我が子|家族|親(?!の会)|ばあちゃん|じいちゃん|おばあちゃん|おじいちゃん)";
const OWN_AFTER = new RegExp(
  `^(?:${RELATIVE_OF_WRITER}|(?:だった|でいた|の)(?:頃|ころ|とき|時|私|自分)|の(?:契約|任期|仕事)が|(?:だ|です|や|に(?:な(?:る|った|りました|っちゃ))|中)(?:。|よ|な|わ|$))`,
  "u",
);
/** The writer speaks of himself or of a relative: 私も, 息子は. */
const OWN =
  /(?:私|わたし|僕|俺|自分|わが子|我が子|うちの子|息子|娘|母|父|妻|夫|祖母|祖父|弟|妹|兄|姉|孫|当事者)(?:たち|ら)?(?:も|は|が|の|自身)[^。!?\n、]{0,10}$/u;
/** What keeps the group out is held to be wrong. */
const BARRIER =
  /(?:れ|られ|でき|もらえ|使え|入れ|行け|乗れ|住め|働け|選べ|暮らせ)(?:な|ず|ま)[^。!?\n]{0,14}(?:おかし|なんて|のは(?:おかし|変|不公平|残念|つら|悲し)|悔|つら|残念|悲し|申し訳|のに(?:。|$)|なあ|課題|問題)|差別|不平等|不利益|しわ寄せ|取り残|孤立|断られ|言われ/u;
const SAME_SUBJECT =
  "(?:(?!ので|ため|場合|以外|[^一-龠]には|方は|人は|車は|ペット|犬|展|まつり|けど|ですが|ますが)[^。!?\\n])";
const EMPLOYED =
  "の(?:あと|いる|ある|作った|触った|使った|入った|座った|住む|住んで(?:い)?る|通う|多い|来る|隣|となり|横|近く|そば|後|前|下|家|うち|担当|相手|世話|介助|目|顔|手|肌|気持ち|仲間|一員|店|国|料理)";
const TO_WHOM = `(?:(?:なんか|なんて|みたいな(?:の|人)|だけ)?(?:と(?!(?:呼|言|思|見|いう|いわ|して))(?:は|だけは|なんか)?|(?:に|には|にだけは)(?=${UNWILLING}(?:[^。!?\\n、を]{0,8})(?:近|関わ|かかわ|触|さわ|貸|任|頼|来|会|見て|見られ|住|売|譲|渡|使|入|紛れ|囲ま|教わ|世話に|担当|預け|やら))|を(?=[^。!?\\n]{0,10}(?:入れ|雇|採|担当|泊め|増や|受け入れ|見た|見る|認め|乗せ|呼|相手|上げ|招|近づけ|寄せ|仲間|部下|同僚|隣|指導|教え|助け|養)))|${EMPLOYED}[^。!?\\n]{0,10}|が(?:い(?:る|た)|多い|作った|触った|住む|住んで(?:い)?る|通う|入った|使った|働く|働いて(?:い)?る|担当する|出た|来る|集まる|隣に|近くに)[^。!?\\n]{0,14})`;

const HAS_STANCE = new RegExp(STANCE, "u");
/** The writer draws a conclusion: どうりで, 無理ないわ, 一発で分かる. */
const CONCLUDES = new RegExp(`${STANCE}|どうり|道理|無理(?:も)?な|と思った|一発で`, "u");

/** Those who are watched may be others. */
const OF_OTHER_DANGERS =
  /イノシシ|クマ|熊|サル|シカ|カラス|波|川|津波|台風|火の|詐欺|政府|軍|警備員|ライフセーバー|見守|スリ|置き引き|客引き|悪質/u;
const WATCH_THEM = new RegExp(WATCHED, "u");

const MOVES: readonly Move[] = [
  {
    after: after(`(?:${SAME_SUBJECT}{0,24}?)(?:${AWAY}|${COMMAND})`),
    ofThings: true,
    ofSexes: true,
    unless: /無理を?(?:し|する)|詐欺|熱中症|クマ|台風|増水|津波/u,
    problem: "は、特定の人たちを排除する表現です",
    advice: DELETE,
  },
  {
    after: after(
      `${TOPIC}${ADVERB}(?:(?:この|うちの|その)?(?:町|国|職場|市|村|街|日本|ここ|うち|地域|課|会社|学校|世の中|社会)(?:に|で)(?:は|も)?、?)?(?:${NEEDLESS})`,
    ),
    problem: "は、特定の人たちを排除する表現です",
    advice: DELETE,
  },
  {
    after: after(
      `(?:${TOPIC}|(?:だけ|のみ|同士|のお客|による|からの|への|の(?:ご)?(?:利用|参加|入店|入居|応募|入浴|来店|宿泊|申し?込み)|[、・や][^。!?\\n、]{1,10}|、)?(?:の|で|に|だけ|との)*(?:は|も|には|を|、|、?お)?)(?:(?!ので|に配慮|以外|でない|に限らず)[^。!?\\n]){0,18}?(?:${REFUSED})`,
    ),
    not: ["age", "place"],
    unlessHelpful: true,
    unless:
      /者を除|選挙|投票|受験|給付|手当|年金|補助|助成|減免|免除|税|制度|届|控除|割引|手数料|無料|献血|医師|主治医|運動|登山|プール|温泉|激しい|乗り物|妊娠|心臓|発熱|風邪|感染(?:症|拡大|対策|予防|防止)|免許|免疫|治療|検査|接種|療養/u,
    problem: "は、属性を理由に利用や参加を断る表現です",
    advice: OPEN_UP,
  },
  {
    on: ["age", "place"],
    after: after(
      "(?:の(?:方|人|お客|車|利用|参加|入居|立ち?入り|応募|入場|来店)(?:さん|様)?)?(?:は|も|の|には|を)?、?(?:(?:操作に)?時間がかかる(?:ため|ので)[^。!?\\n]{0,8}(?:ご?遠慮|お控え)|混(?:雑|み合)[^。!?\\n、]{0,6}(?:ため|ので)[^。!?\\n]{0,8}(?:ご?遠慮|お控え)|(?:雰囲気|若い方|他のお客)[^。!?\\n]{0,20}(?:ご?遠慮|お控え)|(?:みなさん|固く|一律|全員|すべて|原則(?:として)?|当面|申し訳[ぁ-ん]{1,8}|、){0,3}(?:お断り|おことわり|お断わり))",
    ),
    unless: /感染|発熱|体調|避難|ごみ|ゴミ|不法投棄|マイカー|駐車|渋滞/u,
    problem: "は、属性を理由に利用や参加を断る表現です",
    advice: OPEN_UP,
  },
  {
    after: after(`(?:${TOPIC}|${AS_A_RULE}、?)${ADVERB}${GAP}?(?:${CONTEMPT})`),
    ofSexes: true,
    unlessHelpful: true,
    unless: /(?:が|は|も)(?:怖|不安|心配|危険)[^。]{0,6}(?:感じ|だと話|と話|そう)/u,
    problem: "は、特定の人たちをひとまとめにして悪く言う表現です",
    advice: REWRITE,
  },
  {
    after: after(`(?:の(?:家|子|親|人|方)?)(?:${WAYS}|${MANNERS})`),
    not: ["age"],
    unlessHelpful: true,
    problem: "は、特定の人たちをひとまとめにして悪く言う表現です",
    advice: REWRITE,
  },
  {
    on: ["place"],
    ofThings: true,
    after: after(
      `(?:は|って|なんて|なんか|だけは|とは|、)?${ADVERB}(?:の(?:人|子|連中)(?:は|って))?${GAP}?(?:柄(?:が|の)|ガラ(?:が|の)|がら(?:が|の)|民度|育ちが|訳あり|わけあり|ややこしい|特殊|変わった人|いろいろあ|血が|関わら(?:ない|ん)|かかわらない|住みたくな|住むもん|(?:やめ|よし)(?:とけ|とき|た(?:ほう|方)|ておけ)|避け(?:た(?:ほう|方)|て通)|買(?:うな|わない(?:ほう|方)|ったら)|学区に?(?:入)[^。]{0,4}たくな|評判(?:が|の)(?:悪|よくな|良くな|ね)|普通じゃ|普通の人は住|貧乏|怖い人|ガラ|昔から(?:ちょっと|いろいろ|ああ|そう))`,
    ),
    problem: "は、特定の地域の人をひとまとめにして悪く言う表現です",
    advice: DELETE,
  },
  {
    on: ["work"],
    ofThings: true,
    after: after(
      `(?:の仕事|みたいな(?:仕事|の|こと)|のような(?:仕事|こと)|という仕事)?(?:は|って|なんて|なんか|など|とか|に(?:は)?|しか|程度|くらい|ぐらい|を|じゃ|では|で)?、?${ADVERB}[^。!?\\n]{0,16}?(?:${LOW_WORK})`,
    ),
    problem: "は、特定の職業や学歴の人を見下す表現です",
    advice: DELETE,
  },
  {
    after: after(`(?:${TOPIC}${ADVERB}|(?:だけ(?:は|と)|(?:なんか|なんて)と)、?${ADVERB})(?:${REJECT})`),
    problem: "は、特定の人たちを避けたい気持ちを書いた表現です",
    advice: DELETE,
  },
  {
    after: after(`(?:${TO_WHOM})${UNWILLING}[^。!?\\n、をが]{0,14}?(?:${NOT_WANT})`),
    unless:
      /(?:悲し|寂し|さみし|不便|つら|孤独|嫌)[^。]{0,4}思いを?させ|負担を|迷惑(?:は|を)かけ|無理(?:は|を)?させ|不安に?させ|我慢を?させ|争い|けんか|喧嘩|戦争|別れ|離れ|同じ(?:間違い|失敗)/u,
    problem: "は、特定の人たちを避けたい気持ちを書いた表現です",
    advice: DELETE,
  },
  {
    after: after(`(?:${ENCOUNTER})${run(24)}(?:${REJECT}|${WEARY})`),
    not: ["age"],
    unlessHelpful: true,
    ofThings: true,
    unless: /(?:世話|介護|看病|介助)[^。]{0,10}疲れ(?:た|て)(?:方|人|とき|いませんか)|悩/u,
    problem: "は、特定の人たちを避けたい気持ちを書いた表現です",
    advice: DELETE,
  },
  {
    on: ["age"],
    after: after(
      `(?:ばかり(?:で|の|が|だ|や|来)?|ば?っかり?(?:で|の|が|や|来)?|だらけ(?:で|の|に|だ)?|の(?:相手|対応|接客|応対|話に付き合)|(?:が|は)(?:多すぎ|増えすぎ))${run(20)}(?:${REJECT}|${WEARY})`,
    ),
    unlessHelpful: true,
    problem: "は、特定の人たちを避けたい気持ちを書いた表現です",
    advice: DELETE,
  },
  {
    after: after(
      `(?:ばかり|ば?っか(?:り)?|だけ|は|って|なんか|なんて|なんぞ|が|に(?:は|まで|だけ|ばかり|なんか)?|の(?:ほう|方)が|を|のため(?:に|だけ)?|も|で|なら)${run(22)}${GRUDGE}`,
    ),
    unlessHelpful: true,
    problem: "は、特定の人たちへの支援をねたんだり責めたりする表現です",
    advice: "制度への意見は、集団への評価と切り離して、根拠とともに書いてください",
  },
  {
    after: after(
      `(?:に(?:は|も|なんか|なんて|まで|とって)?|では|じゃ|は|なんて|なんか(?:に|には|じゃ)?|で|を)、?${run(18)}(?:${UNFIT})`,
    ),
    problem: "は、属性を理由に能力や資格がないと決めつける表現です",
    unless: /無理(?:の|を|せ)|情報|案内板|表示|看板|説明書|様式|アプリ|サイト|ホームページ/u,
    advice: REWRITE,
  },
  {
    on: ["disability", "family", "poverty", "sexuality", "illness", "past", "origin"],
    after: after(
      `(?:は|って|の(?:子|人|方|家)?(?:は|って|が)?|に(?:生まれ|育)[ぁ-ん]{1,4}(?:子|人)?(?:は|って|なんて|が)?|で(?:育)[ぁ-ん]{1,4}(?:子|人)?(?:は|って|なんて|が)?|だから|なので|なんて|だと|だし|だなんて|とは|が|を(?:見(?:る|て|かけ)|持った|産んだ|抱えた)|、)?(?:[^。!?\\n]{0,16}?)(?:${PITY})`,
    ),
    unless: /事故|災害|被災|地震|亡くな|犠牲|戦争|紛争|空襲|虐待/u,
    problem: "は、特定の境遇の人を哀れむ表現です",
    advice: "哀れみではなく、その人自身の言葉や必要な支援を書いてください",
  },
  {
    on: ["disability", "family", "poverty", "illness"],
    before: before("(?:かわいそうな|可哀想な|気の毒な|不幸な|哀れな|恵まれない|不憫な|みじめな)"),
    problem: "は、特定の境遇の人を哀れむ表現です",
    advice: "哀れみではなく、その人自身の言葉や必要な支援を書いてください",
  },
  {
    after: after(DESPITE_STATION),
    problem: "は、特定の人たちを見下す表現です",
    advice: DELETE,
  },
  {
    not: ["age", "place"],
    after: after(`(?:(?:${FOR_ALL_THAT}|${FOR_ALL_THAT_BEING})[^。!?\\n]{0,26}?(?:${SURPRISE})|${NOT_LIKE_ONE})`),
    unless: /のに(?:、)?[^。]{0,12}(?:れな|もらえ|くれな|されな|できな|認められな)/u,
    problem: "は、褒めているようで「ふつうは劣る」と決めつける表現です",
    advice: "属性を理由にした驚きを消し、その人がしたことだけを書いてください",
  },
  {
    not: ["age", "place"],
    after: after(`[^。!?\\n]{0,30}?(?:${UNEXPECTED})`),
    unless: /苦労|難し|大変/u,
    problem: "は、褒めているようで「ふつうは劣る」と決めつける表現です",
    advice: "属性を理由にした驚きを消し、その人がしたことだけを書いてください",
  },
  {
    on: ["origin", "place", "poverty", "past", "religion", "illness", "sexuality", "disability"],
    ofThings: true,
    after: after(SEEN),
    unlessHelpful: true,
    unless: /認知症|スリ|置き引き|爆買い|価格|物価|円安|混雑|渋滞|混み|お声|声をかけ|盲導犬|介助犬|道に迷|けが|倒れ/u,
    problem: "は、特定の人たちをまるごと疑う表現です",
    advice: "属性ではなく、注意が要る行為や状況だけを書いてください",
  },
  {
    not: ["age"],
    before: before(`(?:${MISCHIEF})[^。!?\\n]{0,22}?`),
    after: after(FAULT_OF),
    unlessHelpful: true,
    problem: "は、悪いことを特定の人たちのせいにする表現です",
    advice: "確かめた事実だけを書き、属性を持ち出さないでください",
  },
  {
    not: ["age"],
    before: before("(?:どうせ|きっと|また|やっぱり|やはり|間違いなく|おおかた|絶対|案の定|ほら)、?[^。!?\\n、]{0,8}?"),
    after: after(
      "[^。!?\\n]{0,10}?(?:の(?:仕業|しわざ|せい)|が(?:やった|犯人|やらか)|に(?:決まっ|やられ)|か(?:よ|い(?=。|$)|…|。|!|$)|だろ(?:う)?(?:な|ね|よ|と|。|$)|でしょ(?:う)?(?:ね|よ|。|$)|やろ(?:な|。|$))",
    ),
    problem: "は、悪いことを特定の人たちのせいにする表現です",
    advice: "確かめた事実だけを書き、属性を持ち出さないでください",
  },
  {
    before: before("(?:どうりで|道理で|やっぱり|案の定|なるほど|それで(?:か)?|さすが)、?[^。!?\\n]{0,20}?"),
    after: after(
      "(?:の出)?(?:(?:だ|や)(?:った(?:か|の|わ|ん|$|。)|と思|けだ|わけだ)|か(?:あ|ぁ)?(?:。|$|…|!|、納得)|だけ(?:ある|のこと))",
    ),
    problem: "は、悪いことを特定の人たちのせいにする表現です",
    advice: DELETE,
  },
  {
    not: ["age"],
    ofThings: true,
    after: after(`(?:${HENCE}|(?:だ|や|な(?:ん)?の?だ?)?${FIGURES})`),
    unlessHelpful: true,
    problem: "は、属性を理由に決めつける表現です",
    advice: REWRITE,
  },
  {
    on: ["sexuality"],
    after: after(`[^。!?\\n]{0,26}?(?:${ILL_OR_WRONG})`),
    unless: /悩|相談|治療(?:の対象では|が必要なもの|では)|病気(?:では|じゃない)/u,
    problem: "は、性的指向や性自認を病気や誤りのように扱う表現です",
    advice: "治す・隠すものとして書かず、相談先など必要な情報だけを書いてください",
  },
  {
    after: after(`[^。!?\\n]{0,14}?(?:${DISSUADED})`),
    ofThings: true,
    unlessHelpful: true,
    problem: "は、属性を理由に付き合いや結婚を避けさせる表現です",
    advice: DELETE,
  },
  {
    on: ["work", "poverty"],
    ofThings: true,
    after: after(FATE),
    unless: /支援|講座|予防|相談|目指|めざ|夢/u,
    problem: "は、特定の職業や境遇を悪い見本にする表現です",
    advice: DELETE,
  },
  {
    on: ["work", "poverty", "disability"],
    ofThings: true,
    before: before(`(?:${OR_ELSE})[^。!?\\n]{0,22}?`),
    after: after(
      "[^。!?\\n]{0,14}?(?:な(?:る|っ)|乗|働|しか|行(?:く|か)|入(?:る|れ)|送|コース|やぞ|やで|だぞ|だよ|やる|する(?:こと|しか|ぞ)|決定|一直線|みたいに)",
    ),
    problem: "は、特定の職業や境遇を悪い見本にする表現です",
    advice: DELETE,
  },
  {
    not: ["sex", "place"],
    after: after(
      `${TOPIC}(?:(?:${GENERALLY}|どこか|なんだか|もう|また)、?)+[^。!?「『\n]{0,16}?(?:${UNEASY}|${UNEASY_FEELING})`,
    ),
    unlessHelpful: true,
    unlessOwn: true,
    unless: /不安を|悩|苦労|心配を(?:抱|し)|困って|だそう|そうです|声|支え/u,
    problem: "は、特定の人たちをひとまとめにして悪く言う表現です",
    advice: REWRITE,
  },
  {
    before: before(`(?:${MANNERS}|${WAYS})[^。!?「『\n]{0,8}?(?:い|な|の|た|る|、)`),
    after: after("(?:は|が|って|なんて|なんか|に|ども|。|ら|たち|ばかり|たちが)"),
    not: ["sex"],
    unlessHelpful: true,
    unless: /一部の|ごく|中には/u,
    problem: "は、特定の人たちをひとまとめにして悪く言う表現です",
    advice: REWRITE,
  },
  {
    not: ["age"],
    before: before(
      `(?:${MISCHIEF}|${MANNERS}|${WAYS}|悪くなった|減った|荒れた)[^。!?\n]{0,14}(?:は|って|も)、?[^。!?\n、]{0,6}?`,
    ),
    after: after(
      "[^。!?\\n]{0,6}?(?:来|増え|住|入|引っ越|でき|受け入れ|多く)[^。!?\\n]{0,12}?(?:てから|から(?:です|だ|や|。|$)|以来|以降|せい|ため|のが原因|頃から|ころから)",
    ),
    unlessHelpful: true,
    problem: "は、悪いことを特定の人たちのせいにする表現です",
    advice: "確かめた事実だけを書き、属性を持ち出さないでください",
  },
  {
    not: ["sex"],
    after: after(`[^。!?「『\\n]{0,30}?(?:${CRIES_WOLF})`),
    unlessHelpful: true,
    unless: /言われ(?:た|て|る)|思われ|聞かれ/u,
    problem: "は、特定の人たちをひとまとめにして悪く言う表現です",
    advice: REWRITE,
  },
  {
    not: ["sex", "work"],
    after: after(`(?:が|は|も|って|ら|たち|なんか|なんて)[^。!?「『\\n]{0,22}?(?:${HOGS})`),
    needs: HAS_STANCE,
    unlessHelpful: true,
    unlessOwn: true,
    unless: /猫|犬|カラス|ハト|鳩|サギ|詐欺|表彰|賞|上位|メダル|トップ/u,
    problem: "は、特定の人たちをひとまとめにして悪く言う表現です",
    advice: REWRITE,
  },
  {
    not: ["sex", "age"],
    after: after(`(?:を|なんか|なんて|まで|の(?:人|子|方)を)[^。!?「『\\n]{0,6}?(?:${NO_ROOM_FOR})`),
    unlessHelpful: true,
    unlessOwn: true,
    unless: /避難所|病床|医療|施設の定員|申し訳|課題/u,
    problem: "は、特定の人たちを排除する表現です",
    advice: OPEN_UP,
  },
  {
    not: ["sex", "age"],
    ofThings: true,
    after: after(SENDS_ELSEWHERE),
    unlessHelpful: true,
    unlessOwn: true,
    problem: "は、属性を理由に付き合いを避ける表現です",
    advice: DELETE,
  },
  {
    // Whoever shares the changing room with them is said to be in danger.
    on: ["sexuality"],
    after: after(
      "[^。!?「『\\n]{0,26}?(?:更衣室|トイレ|お?風呂|温泉|水着|女湯|男湯|大浴場|銭湯|水泳|プール)[^。!?「『\\n]{0,16}?(?:怖(?:い|く|すぎ)|こわ(?:い|く)|無理(?!な|を)|やめ(?:て(?:ほし|くれ)|ろ)|気持ち悪|困る|勘弁|嫌(?:だ|や|です|。|わ)|いや(?:だ|や|です|。|わ)|アウト|どうすん|どうする(?:の|ん)|ありえ|犯罪)",
    ),
    unless: /当事者|相談|だれでも|誰でも|個室|悩|申し訳|使いやす|入りづら|入れな/u,
    problem: "は、特定の人たちをまるごと疑う表現です",
    advice: "属性ではなく、注意が要る行為や状況だけを書いてください",
  },
  {
    on: ["origin", "religion", "disability", "illness", "sexuality", "poverty", "past"],
    after: after(AT_OTHER_HOURS),
    unlessHelpful: true,
    unless: /通訳|教室|開館|優先|バス|無料|診療|手話|専用電話|受付時間|対応でき/u,
    problem: "は、属性を理由に利用や参加を断る表現です",
    advice: OPEN_UP,
  },
  {
    // Not this driver or that one: the driving of all of them.
    on: ["age"],
    after: after(
      "の運転(?:は|って|なんて|なんか|とか|ほど)、?[^。!?「『\\n]{0,10}?(?:迷惑|邪魔|凶器|殺人|犯罪|勘弁|やめ(?:て(?:ほし|くれ)|ろ|させ)|取り上げ|禁止に(?:し|す)|走る棺桶)",
    ),
    unless: /相談|返納|支援|安全運転|言われ/u,
    problem: "は、特定の世代をひとまとめにして悪く言う表現です",
    advice: REWRITE,
  },
  {
    // Since they came: what has turned for the worse, in the same breath.
    not: ["sex", "age"],
    ofThings: true,
    after: after(
      `(?:ら|たち|さん)?(?:が|も)?[^。!?「『\\n、]{0,10}?(?:増え|来|きて|住|入|引っ越|越して|受け入れ|集まる|通う)[^。!?\\n、]{0,8}?(?:てから|で?から(?:は|というもの)|て以来|ようになって|につれ(?:て)?|とともに|た途端|たとたん)、?[^。!?「『\\n]{0,22}?(?:散らか|汚(?:れ|く|な)|荒れ|うるさ|騒がし|(?:よう|すぐ|やたら|しょっちゅう|ようけ|次々)[^。、]{0,6}(?:なくな|無くな|消え)|盗|治安|(?:マナー|風紀|柄|空気|評判|環境)(?:が|も)[^。、]{0,4}(?:悪|乱|変)|乱れ|壊さ|物騒|あふれ|臭(?:い|く)|匂(?:い|う)|落書|住みにく|怖(?:い|く)|落ち着か(?:な|ん)|夜(?:が|に|道)[^。、]{0,6}(?:怖|こわ|歩け))`,
    ),
    unlessHelpful: true,
    unlessOwn: true,
    unless: /動物|イノシシ|観光バス|多言語|外国語(?:版|の表)|誤解|かと思|言われ/u,
    problem: "は、悪いことを特定の人たちのせいにする表現です",
    advice: "確かめた事実だけを書き、属性を持ち出さないでください",
  },
  {
    not: ["sex", "age"],
    after: after(`[^。!?「『\n]{0,24}?(?:${DISCLAIMER})[^。!?\n]{2,40}`),
    unless: /(?:差別|偏見)[^。]{0,4}(?:なくし|許さ)|賛成|応援|うれし|楽し|好き(?:だ|です|に)/u,
    problem: "は、断りを入れながら特定の人たちを退ける表現です",
    advice: DELETE,
  },
  {
    not: ["sex", "age"],
    ofThings: true,
    after: after(`[^。!?「『\n]{0,44}?(?:${AVERSE})`),
    unlessHelpful: true,
    unlessOwn: true,
    problem: "は、特定の人たちを悪く言ったり避けたりしていると読まれるおそれがあります",
    advice: DELETE,
  },
  {
    on: ["age"],
    after: after(`[^。!?「『\n]{0,40}?(?:${AVERSE})`),
    needs: HAS_STANCE,
    unlessHelpful: true,
    unlessOwn: true,
    problem: "は、特定の世代を悪く言っていると読まれるおそれがあります",
    advice: DELETE,
  },
  {
    not: ["sex", "age"],
    after: after(
      `(?:[^。!?「『\\n]{0,44}?(?:${UNEASY}|${UNRULY})|(?:${ENCOUNTER}|と|に)[^。!?「『\\n]{0,34}?(?:${UNEASY_FEELING}))`,
    ),
    needs: HAS_STANCE,
    unlessHelpful: true,
    unlessOwn: true,
    problem: "は、特定の人たちを悪く言ったり避けたりしていると読まれるおそれがあります",
    advice: DELETE,
  },
  {
    not: ["sex", "age", "illness"],
    after: after("[^。!?「『\\n]{1,60}"),
    needs: new RegExp(PREPARES, "u"),
    unless: new RegExp(WARM, "u"),
    unlessHelpful: true,
    unlessOwn: true,
    problem: "は、特定の人たちを悪く言ったり避けたりしていると読まれるおそれがあります",
    advice: DELETE,
  },
  {
    not: ["sex"],
    after: after(`[^。!?\\n]{0,40}?(?:${DEHUMANISED})`),
    unlessHelpful: true,
    unlessOwn: true,
    unless: /体験|ツアー|講座|絵本|紙芝居|大会|名人|ふれあい|と呼ばれ/u,
    problem: "は、特定の人たちを人として扱わない表現です",
    advice: DELETE,
  },
  {
    not: ["sex", "age"],
    ofThings: true,
    after: after(`[^。!?「『\\n]{0,40}?(?:${PRESUMED}|${ELSEWHERE}|${CLEARED_AWAY})`),
    unlessHelpful: true,
    unlessOwn: true,
    unless: new RegExp(KINDLY, "u"),
    problem: "は、特定の人たちを決めつけて遠ざける表現です",
    advice: DELETE,
  },
  {
    on: ["origin", "religion", "poverty", "past"],
    ofThings: true,
    after: after(`[^。!?「『\n]{0,70}?(?:${WATCHED})`),
    unlessHelpful: true,
    unless: OF_OTHER_DANGERS,
    problem: "は、特定の人たちをまるごと疑う表現です",
    advice: "属性ではなく、注意が要る行為や状況だけを書いてください",
  },
  {
    on: ["origin", "religion", "place", "poverty"],
    after: after(`(?:${ENCOUNTER})${run(22)}(?:臭(?:い|く)|くさ(?:い|く)|鼻が曲|息が詰ま|騒がし|うるさ|荒れ|汚)`),
    unlessHelpful: true,
    unlessOwn: true,
    unless: new RegExp(WARM, "u"),
    problem: "は、特定の人たちをひとまとめにして悪く言う表現です",
    advice: REWRITE,
  },
  {
    not: ["sex", "age", "place"],
    after: after(`[^。!?「『\\n]{0,70}?(?:${KEPT_AWAY})`),
    needs: new RegExp(FOR_COMFORT, "u"),
    unless:
      /感染|発熱|避難|免許|うつさ|うつら|医師|妊|心臓|手帳|補助|割引|免除|条例|法律|代わりに|ご用意|お手伝い|スロープ|選べ|ございません|差別/u,
    problem: "は、属性を理由に利用や参加を断る表現です",
    advice: OPEN_UP,
  },
  {
    on: ["looks"],
    after: after(
      "[^。!?「『\\n]{0,24}?(?:自己管理|罰|沈む|場所(?:を)?(?:取|とる)|(?:二|2)人分|幅(?:を)?(?:取|とる)|暑苦し|汗臭|見苦し|みっともな|痩せ(?:ろ|てから|てこい)|やせ(?:ろ|てから)|醜|見たくな|写(?:る|り)な|後ろに下が|自力で)",
    ),
    unlessOwn: true,
    problem: "は、見た目で人を見下す表現です",
    advice: DELETE,
  },
  {
    on: ["work", "poverty", "family"],
    after: after(
      "(?:に(?:は)?|では)、?[^。!?「『\\n]{0,18}?(?:(?:お)?難し(?:い|ゅう)[^。!?\\n]{0,4}(?:資料|内容|話|講座|存じ|かと|と思)|荷が重|ご無理)",
    ),
    unless: /支援|お手伝い|やさし|わかりやす|分かりやす|用意/u,
    problem: "は、属性を理由に能力や資格がないと決めつける表現です",
    advice: REWRITE,
  },
  {
    on: ["family", "past", "work", "poverty"],
    after: after(`[^。!?「『\\n]{0,40}?(?:${BRED})`),
    needs: CONCLUDES,
    unlessHelpful: true,
    unlessOwn: true,
    unless: /くれた|くれて|もらった|理由が|言われ|悔し/u,
    problem: "は、家庭や育ちを理由に決めつける表現です",
    advice: REWRITE,
  },
  {
    not: ["sex", "age", "place"],
    after: after(`(?:が|は|も|って|なんて|なんか|に(?:は)?|の(?:子|人|方)|を|、)[^。!?「『\n]{0,40}?(?:${DEMAND})`),
    unlessHelpful: true,
    unlessOwn: true,
    unlessKind: true,
    problem: "は、特定の人たちにだけ一方的に求めていると読まれるおそれがあります",
    advice: "属性を理由にした要求を消し、必要なお願いは全員に向けて書いてください",
  },
];

/** The people just spoken of: ああいう人, あの人たち. */
const ANAPHOR =
  /(?:ああいう|あの手の|その手の|こういう|そういう|あんな|そんな|こんな|この手の|あの)(?:人(?:たち|間|ら)?|方々|連中|やつ(?:ら)?|奴(?:ら)?|子(?:たち)?|家(?:庭)?|客|人種|類の人)(?!気|生|形|事)/u;
/** A sentence that goes on about the group of the sentence before, without naming anybody. */
const GOES_ON = new RegExp(
  `^(?:正直|ほんと(?:に)?|本当に|はっきり言って|言っちゃ(?:悪|なん)[ぁ-ん]{0,3}|申し訳ないけど|悪いけど|やっぱり|できれば|もう|私は|でも|だから|、|なるべく|(?:同じ|一緒の)[^。、]{1,6}(?:に|で)|(?:仕事|職場|隣|うち)(?:で|に))*(?:[^。!?\\n、をが]{0,8}(?:関わ|かかわ|近づ|近寄|付き合|一緒に(?:働|仕事|い|暮)|組み|隣に座|並び|触|触れ|住み|世話(?:は|を)?し|担当し)[^。!?\\n、]{0,6}(?:${NOT_WANT})|(?:足手まとい|お荷物|戦力(?:外|に(?:は)?なら)|使い物にならな|使えな|(?:出て(?:い|行)って|帰って|辞めて|いなくなって|消えて|引っ越して)(?:ほし|くれ|もら)|勘弁して(?:ほし|くれ|$|。)|気味が悪|気持ち悪))`,
  "u",
);
/** What the writer makes of the group of the sentence before: plainly, or in a remark that begins as one. */
const REMARK = new RegExp(`${AWAY}|${COMMAND}|${AVERSE}|${PRECAUTION}`, "u");
const ASIDE = new RegExp(
  `^(?:正直|ぶっちゃけ|どうも|やっぱり|やっぱ|まあ|まぁ|ちょっと|さすがに|こっちは|うーん|うわ|もう|できれば|本音|はっきり言って|悪いけど|申し訳ないけど)[^。!?「『\n]{0,26}?(?:${UNEASY}|${UNEASY_FEELING}|${REJECT}|${WEARY})`,
  "u",
);
const PREPARED = new RegExp(PREPARES, "u");
const HAS_WARMTH = new RegExp(WARM, "u");
/** What is said of the group a sentence or two later, with nobody named. */
const LATER = new RegExp(`${DEHUMANISED}|${PRESUMED}|${ELSEWHERE}|${CLEARED_AWAY}`, "u");
const BLAMED = new RegExp(`${ON_TAXES}|${OWN_CHOICE}`, "u");
const LATER_OF_FAMILY = new RegExp(`${BRED}|${PROPER_HOME}`, "u");
const ONES_OWN = new RegExp(`${RATHER_ONES_OWN}|${PROPER_HOME}|${TWICE_AS_LONG}`, "u");
const IS_KINDLY = new RegExp(KINDLY, "u");
/** How far behind the group may be named: sentences and characters. */
const LATER_BY = 3;
const LATER_WITHIN = 110;
/** Precautions against beasts are no aversion to people. */
const OF_BEASTS =
  /イノシシ|猪|クマ|熊|サル(?!に)|シカ|鹿|ハチ|蜂|ヘビ|マムシ|カラス|アライグマ|野生動物|野犬|クラゲ|ダニ|台風|増水|津波|落雷/u;
/** The sentence has a topic of its own. */
const OWN_TOPIC =
  /^[^。、!?\n]{0,8}(?<!私|俺|僕|今回|夜|今|今日|話|もう|これ|それ|正直|日本人|うち|血|に|で|と)(?:は(?!り)|も(?![うっ]))(?=[^。!?\n])/u;
/** Opposition to a bill or a plan is no aversion to people. */
const OF_A_BILL = /条例|議案|意見書|法案|予算案|計画案/u;
/** The sentence before tells what was done to the group. */
const SUFFERED =
  /(?:言わ|いわ|断ら|聞か|訊か|責めら|差別さ|いじめら|拒ま|拒否さ|傷つけら|笑わ|疑わ|からかわ|避けら)れ|断られ|悔し|つら|悩/u;
/** A fate without a name: ああはなりたくない. */
const LIKE_THAT =
  /(?:ああ|こう|あんな(?:ふう|風)に|あのように|ああいうふうに)(?:は|だけは)?な(?:りた(?:くな|かな)|る(?:ぞ|よ|で|の(?:は|だけ)|しか)|っちゃ|ったら(?:おし|終|あか)|らない(?:よう|ため))/u;

const GROUP_NAMES = new RegExp(
  Object.entries(GROUPS)
    .map(([ground, source]) => `(?<${ground}>${source})`)
    .join("|"),
  "gu",
);
const GROUND_NAMES: readonly Ground[] = [
  "sexuality",
  "illness",
  "disability",
  "poverty",
  "family",
  "past",
  "work",
  "religion",
  "origin",
  "place",
  "age",
  "looks",
  "sex",
];
const TAIL = new RegExp(PEOPLE_TAIL, "uy");
const IS_THING =
  /(?:車|カー|仕事|作業|業|モスク|施設|ホーム|店|街|高校|学校|中学|住宅|団地|地区|集落|の?向こう側?|界隈|級|枠|業界|宗教)$/u;
/** Fixed names and fields in which the word for a group means no people present. */
const NAMES_OF_THINGS =
  /^(?:(?:墓地|登録|雇用|向け|専用|用(?=[のトバ席駐])|相談|支援|福祉|スポーツ|手帳|年金|差別|法|割引|施設|就労|週間|大会|問題|保険|料理|学校|教室|日本語|映画|文学|音楽|代表|選手|センター|ホーム|クラブ|会館|大使|講座|ボランティア|サポーター|総合|のため|の(?:日|歴史|文化|権利|人権|労働条件|みなさん(?:へ|も)|皆(?:さん|さま|様)(?:へ|も)))|(?:月間|解消|対策|実施|協会|連合|団体|窓口|新聞|貿易|市場|経済|政府|軍|企業|製|産|語|史|戦争))/u;

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly ground: Ground;
  readonly isThing: boolean;
}

export const noHateIncitement = defineRule({
  meta: {
    id: "no-hate-incitement",
    articles: { official: ["6(2)ア"], private: ["9(2)ア"] },
    tier: "error",
    summary: "国籍・出身・障害・病気・性的指向・職業・家庭などの集団への排斥・侮蔑・決めつけ・忌避",
    rationale: "語が中立でも、集団をひとまとめにした排斥や決めつけは差別にあたります",
    examples: {
      bad: [
        "外国籍の方の入居はお断りしています。",
        "⟦川向こうの人は柄が悪い⟧から、夜は行かないほうがいい。",
        "⟦車いすの人が隣に来ると正直やりにくい⟧。",
        "⟦定時制の子なのに、よく頑張っている⟧ね。",
        "⟦健常者だけで回したい⟧のが本音です。",
        "また倉庫が荒らされた。どうせ団地の子らの仕業やろ。",
      ],
      good: [
        "外国籍の方の入居相談は、通訳を交えてお受けします。",
        "「外国人お断り」という貼り紙は差別です。",
        "車いすの方は、段差のない東口からどうぞ。",
        "女性相談は第2木曜、男性相談は第4木曜です。",
        "障害のある人は働けない、という思い込みを問い直す講座です。",
      ],
    },
  },
  options: {
    groups: words([], "集団を表す語の追加（地域での呼び名など）"),
    predicates: words([], "集団について書くと報告する語句の追加"),
  },
  *check(document, { options: { audit, groups, predicates } }): Iterable<Finding> {
    const names = groups.length === 0 ? undefined : alternatives(groups);
    const sayings = predicates.length === 0 ? undefined : alternatives(predicates);
    let earlier: Earlier | undefined;
    for (const sentence of document.sentences) {
      if (earlier !== undefined && sentence.index - earlier.index > LATER_BY) earlier = undefined;
      const mentions = mentionsIn(sentence, names, earlier);
      const finding =
        atMentions(document, sentence, mentions, sayings, audit) ??
        atNoMention(document, sentence, mentions, earlier, audit) ??
        atBlame(document, sentence, mentions, audit);
      if (finding?.at !== undefined) yield { ...finding, at: toWordEnd(document, finding.at) };
      const last = mentions.at(-1);
      if (last !== undefined)
        earlier = {
          ground: last.ground,
          index: sentence.index,
          end: sentence.end,
          isOwn: isOwn(document, sentence, last),
        };
    }
  },
});

const alternatives = (list: readonly string[]): RegExp =>
  new RegExp(
    [...list]
      .sort((a, b) => b.length - a.length)
      .map(literalSource)
      .join("|"),
    "u",
  );

/** What the sentences before spoke of. */
interface Earlier {
  readonly ground: Ground;
  readonly index: number;
  /** End of the sentence that names the group. */
  readonly end: number;
  /** Whether the writer or a relative belongs to the group. */
  readonly isOwn: boolean;
}

/** Groups a sentence names, in reading order. An anaphor (ああいう人) stands for the group of the sentence before. */
const mentionsIn = (
  sentence: Sentence,
  names: RegExp | undefined,
  earlier: Earlier | undefined,
): readonly Mention[] => {
  const found: Mention[] = [];
  for (const match of matchesIn(sentence.text, GROUP_NAMES)) {
    const mention = mentionFrom(sentence, match.index, match[0], groundOf(match.groups ?? {}));
    if (mention !== undefined) found.push(mention);
  }
  for (const match of names === undefined ? [] : matchesIn(sentence.text, names)) {
    const mention = mentionFrom(sentence, match.index, match[0], "place");
    if (mention !== undefined) found.push(mention);
  }
  if (found.length === 0 && earlier !== undefined) {
    const match = ANAPHOR.exec(sentence.text);
    const mention = match === null ? undefined : mentionFrom(sentence, match.index, match[0], earlier.ground);
    if (mention !== undefined) found.push(mention);
  }
  return found;
};

const groundOf = (groups: Readonly<Record<string, string | undefined>>): Ground =>
  GROUND_NAMES.find((ground) => groups[ground] !== undefined) ?? "place";

const mentionFrom = (sentence: Sentence, at: number, name: string, ground: Ground): Mention | undefined => {
  if (name === "") return undefined;
  const nameEnd = at + name.length;
  if (NAMES_OF_THINGS.test(sentence.text.slice(nameEnd))) return undefined;
  TAIL.lastIndex = nameEnd;
  const tail = TAIL.exec(sentence.text)?.[0] ?? "";
  const end = nameEnd + tail.length;
  return { start: sentence.start + at, end: sentence.start + end, ground, isThing: IS_THING.test(name + tail) };
};

/** The first move that a sentence makes at one of its groups. */
const atMentions = (
  document: DocumentView,
  sentence: Sentence,
  mentions: readonly Mention[],
  sayings: RegExp | undefined,
  audit: boolean,
): Finding | undefined => {
  for (const mention of mentions) {
    const right = document.text.slice(mention.end, sentence.end);
    const left = document.text.slice(sentence.start, mention.start);
    for (const move of MOVES) {
      if (!concerns(move, mention)) continue;
      const forward = move.after === undefined ? "" : move.after.exec(right)?.[0];
      const backward = move.before === undefined ? "" : move.before.exec(left)?.[0];
      if (forward === undefined || backward === undefined) continue;
      if (move.unlessKind === true && isKindDemand(forward)) continue;
      if (BARRIER.test(sentence.text) && move.unlessOwn === true) continue;
      const at = document.match(mention.start - backward.length, mention.end + forward.length);
      if (move.unless?.test(sentence.text) === true || move.needs?.test(sentence.text) === false) continue;
      if (move.unlessOwn === true && isOwn(document, sentence, mention)) continue;
      if (!audit && isKept(document, sentence, at, move.unlessHelpful === true)) continue;
      return { at, problem: move.problem, advice: move.advice };
    }
    const said = sayings?.exec(right) ?? null;
    if (said !== null) {
      const at = document.match(mention.start, mention.end + said.index + said[0].length);
      if (audit || !isKept(document, sentence, at, false))
        return { at, problem: "は、この自治体が集団について書かないと決めている表現です", advice: DELETE };
    }
  }
  return undefined;
};

/** Advice to the old on heat, traffic and fraud speaks of what they always do and of staying at home. */
const CARES_FOR_OLD = /暑|水分|涼|無理を|交通|信号|横断|詐欺|転倒|転ば|健康|ワクチン|接種|見守/u;
const ALIKE = new RegExp(ALL_ALIKE, "u");
/** Kinds of blame. */
const BLAMES: readonly RegExp[] = [LACKING, NUISANCE, INFERIOR, TOLD_AT_A_GLANCE, KEPT_OUT, LEFT_AT_HOME]
  .map((source) => new RegExp(source, "u"))
  .concat(ALIKE);
const FAVOURED = new RegExp(NOT_AGAINST_THEM, "u");
const BLAMED_GROUNDS: readonly Ground[] = [
  "origin",
  "place",
  "age",
  "illness",
  "disability",
  "family",
  "poverty",
  "past",
  "religion",
  "sexuality",
];

/** A group, and two kinds of blame in its sentence and the two after, in whatever order and wording. */
const atBlame = (
  document: DocumentView,
  sentence: Sentence,
  mentions: readonly Mention[],
  audit: boolean,
): Finding | undefined => {
  for (const mention of mentions) {
    const name = document.text.slice(mention.start, mention.end);
    const isOfWriter = /[子人家方らち]$/u.test(name)
      ? OWN.test(document.text.slice(sentence.start, mention.start))
      : isOwn(document, sentence, mention);
    if (!BLAMED_GROUNDS.includes(mention.ground) || mention.isThing || isOfWriter) continue;
    const text = near(document, sentence, 0, 2);
    const start = mention.start - sentence.start;
    const rest = `${text.slice(0, start)}\n${text.slice(start + mention.end - mention.start)}`;
    if (occursIn(text, FAVOURED)) continue;
    const kinds = BLAMES.filter((blame) => occursIn(rest, blame) && !(mention.ground === "age" && blame === ALIKE));
    if (kinds.length < 2 || (mention.ground === "age" && CARES_FOR_OLD.test(text))) continue;
    const at = shortened(document, { start: mention.start, end: sentence.end });
    if (!audit && isKept(document, sentence, at, false)) continue;
    return { at, problem: "は、特定の人たちを悪く言ったり遠ざけたりする表現です", advice: DELETE };
  }
  return undefined;
};

/** The writer or a relative belongs to the group: 息子は不登校で, 認知症の母. */
const isOwn = (document: DocumentView, sentence: Sentence, { start, end }: Mention): boolean =>
  OWN.test(document.text.slice(sentence.start, start)) || OWN_AFTER.test(document.text.slice(end, sentence.end));

const HAS_DEMAND = new RegExp(DEMAND, "u");

const isKindDemand = (text: string): boolean => {
  const demand = HAS_DEMAND.exec(text);
  return demand !== null && GOODWILL.test(text.slice(0, demand.index));
};

const concerns = ({ on, not, ofThings, ofSexes }: Move, { ground, isThing }: Mention): boolean =>
  (ground !== "sex" || ofSexes === true) &&
  (on === undefined || on.includes(ground)) &&
  !(not?.includes(ground) ?? false) &&
  (ofThings === true || !isThing);

/** Moves of sentences that name no group, or only its opposite. */
const atNoMention = (
  document: DocumentView,
  sentence: Sentence,
  mentions: readonly Mention[],
  earlier: Earlier | undefined,
  audit: boolean,
): Finding | undefined => {
  const keep = (at: Match): boolean => !audit && isKept(document, sentence, at, false);
  const [onlyThem] =
    !MAY_EXCLUDE.test(sentence.text) || document.has(BY_LAW) ? [] : document.matches(MAJORITY_ONLY, sentence);
  if (onlyThem !== undefined && !keep(onlyThem))
    return { at: onlyThem, problem: "は、多数の側だけに絞ってほかの人を除く表現です", advice: OPEN_UP };
  const [prying] = document.has(PRYING_FOR) ? document.matches(PRYING, sentence) : [];
  if (prying !== undefined && isForPrying(document, sentence) && !keep(prying))
    return {
      at: prying,
      problem: "は、本人の適性と関係のない出自や家庭のことを確かめさせる表現です",
      reason: "身元や家族、思想を調べることは、就職差別や結婚差別につながります",
      advice: "この項目を削り、本人の適性や希望だけを確かめてください",
    };
  const isAboutGroup = mentions.length > 0 || earlier !== undefined;
  const agreed = isAboutGroup ? agreement(document, sentence) : undefined;
  if (agreed !== undefined)
    return {
      at: agreed,
      problem: "は、差別的な考えに賛成していると読める表現です",
      advice: "賛成と読める文を削り、自分はどう考えるかを書いてください",
    };
  const [onesOwn] = isAboutGroup ? document.matches(ONES_OWN, sentence) : [];
  if (onesOwn !== undefined && !keep(onesOwn))
    return { at: onesOwn, problem: "は、属性で人の優劣を付ける表現です", advice: DELETE };
  const ground = mentions.at(-1)?.ground ?? earlier?.ground;
  const [likeThat] = document.matches(LIKE_THAT, sentence);
  const looksDown = ground === "work" || ground === "poverty" || ground === "disability";
  if (likeThat !== undefined && looksDown && !keep(likeThat))
    return { at: likeThat, problem: "は、特定の職業や境遇を悪い見本にする表現です", advice: DELETE };
  if (earlier === undefined || mentions.length > 0) return undefined;
  const [goesOn] = document.matches(GOES_ON, sentence);
  if (goesOn !== undefined && !keep(goesOn))
    return { at: goesOn, problem: "は、前の文の人たちを避けたい気持ちを書いた表現です", advice: DELETE };
  const later = laterIn(document, sentence, earlier);
  if (later !== undefined && !keep(later))
    return { at: later, problem: "は、前の文の人たちを決めつけたり遠ざけたりする表現です", advice: DELETE };
  if (
    sentence.index - earlier.index > 2 ||
    sentence.start - earlier.end > 60 ||
    earlier.ground === "age" ||
    earlier.ground === "sex" ||
    earlier.isOwn
  )
    return undefined;
  const remark = remarkIn(document, sentence);
  const isKind = HELPFUL.test(near(document, sentence, 1, 0)) || CONDEMNED.test(near(document, sentence, 1, 1));
  if (remark !== undefined && !isKind && !keep(remark))
    return {
      at: remark,
      problem: "は、前の文の人たちを悪く言ったり避けたりしていると読まれるおそれがあります",
      advice: DELETE,
    };
  return undefined;
};

const ofStrangers = ({ ground }: Earlier): boolean =>
  ground === "origin" || ground === "religion" || ground === "poverty" || ground === "past";

/** A judgement of the group of a sentence before that tells by itself. */
const laterIn = (document: DocumentView, sentence: Sentence, earlier: Earlier): Match | undefined => {
  const { text } = sentence;
  if (
    earlier.isOwn ||
    earlier.ground === "sex" ||
    sentence.start - earlier.end > LATER_WITHIN ||
    HELPFUL.test(near(document, sentence, 1, 0)) ||
    IS_KINDLY.test(text) ||
    /(?:わし|私|わたし|自分|俺|僕)(?:のほう|の方|も同じ|も一緒)/.test(text)
  )
    return undefined;
  const [later] = document.matches(LATER, sentence);
  if (later !== undefined) return later;
  const [blamed] =
    ofStrangers(earlier) || earlier.ground === "family" || earlier.ground === "illness"
      ? document.matches(BLAMED, sentence)
      : [];
  if (blamed !== undefined) return blamed;
  if (ofStrangers(earlier) && !OF_OTHER_DANGERS.test(near(document, sentence, 1, 0))) {
    const [watched] = document.matches(WATCH_THEM, sentence);
    if (watched !== undefined) return watched;
  }
  if (earlier.ground !== "family" && earlier.ground !== "past" && earlier.ground !== "work") return undefined;
  return CONCLUDES.test(near(document, sentence, 1, 0)) && !/くれた|くれて|もらった|今なら|悔し/.test(text)
    ? document.matches(LATER_OF_FAMILY, sentence)[0]
    : undefined;
};

const isForPrying = (document: DocumentView, sentence: Sentence): boolean => {
  const text = near(document, sentence, 1, 1);
  return (
    PRYING_FOR.test(text) &&
    PRYING_ASKED.test(sentence.text) &&
    !PRYING_IS_WRONG.test(near(document, sentence, 1, 2)) &&
    !BY_LAW.test(text)
  );
};

/** The place where a sentence agrees with a prejudice quoted in it or just before it. */
const agreement = (document: DocumentView, sentence: Sentence): Match | undefined => {
  if (!REPORTED_PREJUDICE.test(near(document, sentence, 2, 0)) || DISAGREED.test(near(document, sentence, 0, 1)))
    return undefined;
  return document.matches(AGREED, sentence).find((match) => !isQuoted(document, match));
};

/** An aversion said of the group of the sentence before. */
const remarkIn = (document: DocumentView, sentence: Sentence): Match | undefined => {
  if (
    SUFFERED.test(near(document, sentence, 1, -1)) ||
    document.blockAt(sentence).kind === "heading" ||
    OF_A_BILL.test(sentence.text) ||
    OF_BEASTS.test(near(document, sentence, 1, 0))
  )
    return undefined;
  const [remark] = document.matches(REMARK, sentence);
  if (remark !== undefined || OWN_TOPIC.test(sentence.text)) return remark;
  return (
    document.matches(ASIDE, sentence)[0] ??
    (HAS_WARMTH.test(near(document, sentence, 1, 1)) ? undefined : document.matches(PREPARED, sentence)[0])
  );
};

/** Somebody else's words, a denial, a report, a condemnation: the sentence does not say it itself. */
const isKept = (document: DocumentView, sentence: Sentence, at: Match, unlessHelpful: boolean): boolean => {
  if (isInTitle(document, at)) return true;
  if (isQuoted(document, at)) return !isOwnQuote(document, at);
  const { before: left, after: right } = around(document, at);
  if (DENIED.test(right) || REPORTED.test(right)) return true;
  const rest = `${left} ${right}`;
  if (CONDEMNED.test(rest) && !SHRUGGED_OFF.test(sentence.text)) return true;
  if (TAKEN_BACK.test(near(document, sentence, -1, 1))) return true;
  if (unlessHelpful && HELPFUL.test(sentence.text)) return true;
  return isAwareness(document) && (isAsked(sentence) || CONDEMNED_NEXT.test(near(document, sentence, -1, 1)));
};

const isAsked = (sentence: Sentence): boolean => /(?:か|\?|でしょう)[。」\s]*$/u.test(sentence.text);

/** The quotation marks hold what the writer says: 「…」と言ってやった. */
const isOwnQuote = (document: DocumentView, at: Match): boolean => {
  const quote = enclosingQuote(document, at);
  if (quote === undefined) return false;
  const { before: left, after: right } = around(document, quote);
  return SAID_BY_WRITER.test(right) && !SAID_BY_OTHERS.test(left);
};

const near = (document: DocumentView, sentence: Sentence, back: number, ahead: number): string =>
  together(sentencesAround(document, sentence, back, ahead));
