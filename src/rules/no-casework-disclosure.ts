import { isQuoted } from "../context/keep.js";
import { shortened } from "../context/phrase.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { words } from "../core/options.js";
import { KIN, RESIDENT, TITLE } from "../lexicons/people.js";
import { PRIVATE_FACTS } from "../lexicons/private-life.js";
import { escapeForPattern } from "../matching/literal.js";
import { pattern } from "../matching/pattern.js";
import type { DocumentView, Match, Sentence } from "../text/document.js";

// --- who, where, what -------------------------------------------------------------------------------------------

/** Those who work there, or come to do some work. */
const STAFF =
  "看護師|業者|職員|店員|司書|保育士|保健師|調査員|相談員|検針員|大工|職人|美容師|運転手|先輩|後輩|新人|同僚|上司|課長|係長|部長|局長|次長|主査|主任|班長|担当者";
/** Somebody met at work, however the writer calls them. */
const PERSON = `(?:(?:若い|年配の|高齢の|中年の|初老の|知らない|変な|ヤバい|やばい|困った|有名な|例の|いつもの|怖い|外国の|見覚えのある)?(?:${RESIDENT}|${KIN}|(?<![一-龠])(?:人|方|子|客|親|男|女)|かた|子ども|奴|やつ|ヤツ|おっちゃん|爺|婆|じじい|ばばあ|お巡りさん|ママ(?:さん)?|パパ(?:さん)?|(?:${TITLE})さん?|声優さん?|代表|持ち主|家主|地主|大家|住職|青年|少年|少女|男の子|女の子|若夫婦|新婚さん|店主|大将|女将|若旦那|受験生|学生さん?|じい(?:さん|ちゃん)|ばあ(?:さん|ちゃん)|兄ちゃん|姉ちゃん|若者|カップル|母親|父親|母子|モンペ|夫人|家族|一家|常連|酔っ払い|外国人|有名人|芸能人|俳優|アイドル|社長|元(?:カレ|カノ|夫|妻|上司|同僚)|同級生|知り合い|友だち|友達|恩師|担任|先生|先輩|後輩|議員|隣人|(?:[一-龠々ァ-ヴー]{1,4})(?:(?<!${STAFF})さん|氏|様|くん|先生)))`;
/** A household somebody visited. */
const HOUSEHOLD = "(?:家|おうち|お家|お宅|宅|世帯|家庭|部屋|アパート|団地|一軒|とこ|ところ)";

const OFFICE =
  "(?:窓口|カウンター|受付|役所|市役所|町役場|役場|区役所|支所|出張所|(?:うち|ウチ|私|俺)の(?:課|係|室|職場|部署|窓口|図書館|館|センター|施設|園|病院|事務所)|[一-龠]{1,6}課|相談室|保健室|診察室|外来|福祉事務所|保健センター|保健所)";
/** What people come for. */
const ERRAND =
  "(?:(?:婚姻|離婚|死亡|出生|転入|転出|養子縁組|認知)届?|届(?:け出?|出)|(?:納税|税|減免|生活保護|保護|給付金?|一時金|手当|児童(?:扶養)?手当|保育園|保育所|国保|介護|年金|障害|ひとり親|DV|虐待|困窮|多重債務|相続|墓|空き家|騒音|ごみ|ゴミ|奨学金|就学援助|市営住宅|給水|水道料金)[^。!?\\n、]{0,4}?の?(?:相談|申請|手続き?|苦情|支払い)|分納|納付|減免|給付金|生活保護|生保|住民票|戸籍(?:謄本)?|証明書|印鑑証明|開示請求|母子手帳|障害者手帳)";
/** What people come for anywhere. */
const ANY_ERRAND = "(?:相談|申請|手続き?|苦情|文句|クレーム|支払い|面談|申告|返却|抗議|謝罪|検診|健診)";
const CAME =
  "(?:来(?:た|はった|てた|ていた|てる|とった|はった|られた|られて(?:い)?た|よった|やがった)|き(?:た|てた|はった|よった|とった)|いらした|いらっしゃった|見えた|みえた|見えられた|お越しになった|現れた|飛び込んできた|怒鳴り込んで(?:き|来)た|乗り込んで(?:き|来)た|駆け込んで(?:き|来)た|並んでた)";
const VISITED =
  "(?:家庭訪問|(?:新生児|乳児|赤ちゃん|保健師|高齢者)訪問|(?:水道の)?(?:開栓|閉栓)|検針|実地調査|現地調査|立入(?:り)?(?:調査|検査)|滞納整理|差し?押さえ|捜索|巡回|往診|聞き取り|集金|徴収|ごみ収集|ゴミ収集|(?:介護|要介護)?認定(?:の)?(?:調査)|安否確認|健康観察|実態調査|(?:罹災|り災|被害)(?:証明|状況)?の?調査|空き家調査|査察|救急(?:出動|要請)?|通報|現場検証|不法投棄の調査|(?:粗大)?(?:ごみ|ゴミ)?の?引き取り|取り立て|(?:朝|夜|夕方|昼)の見回り|(?:督促|催告)(?=に)|(?:110|119)番|出動要請)";

const IS_ERRAND = new RegExp(`${ERRAND}|${ANY_ERRAND}`, "u");
const IS_VISIT = new RegExp(VISITED, "u");

/** What people do at a counter that others then tell. */
const SCENE_EVENT =
  "怒鳴|どな(?:っ|ら|り|る)|キレ(?:る|て|た|ら|散)|ブチ(?:切|ギ)レ|逆ギレ|逆切れ|逆上|激怒|激昂|怒り出|怒って|おこって|泣(?:い|き|か)|号泣|涙|居座|粘(?:っ|ら)|ゴネ|ごね|騒(?:い|ぎ|が)|暴れ|暴言|罵|詰め寄|絡(?:ま|ん)|文句|クレーム|クレーマー|苦情|ケチ|いちゃもん|難癖|(?:嘘|ウソ|うそ)(?:を)?(?:つ|ば)|ごまか|臭(?:い|く|っ|か)|くさ(?:い|く|かっ)|酒(?:の|を|臭)|酔|ゴミ(?:だらけ|屋敷|の山)|ごみ(?:だらけ|屋敷|の山)|汚(?:い|く|か|れ)|散らか|やば|ヤバ|ひど(?:い|く|かっ)|酷(?:い|く|か)|最悪|ウケ(?:る|た)|うける|笑(?:った|える|えた|いを|っちゃ|ってしま)|爆笑|吹き出|モヤ|もやもや|疲弊|疲れ(?:た|る|ま)|つかれた|しんど|うんざり|げんなり|ぐったり|イライラ|いらいら|イラっ|むかつ|ムカ(?:つ|ッ)|腹(?:が)?立|あきれ|呆れ|引(?:いた|く)わ?|ドン引|どん引|払わ|滞納|揉め|もめ(?:て|た)|離婚|不倫|浮気|虐待|DV(?!D)|あざ|アザ|認知症|ボケ(?:て|た|が|と)|徘徊|土下座|訴え(?:てや|るぞ)|叩(?:い|か)|殴|投げ(?:つ|ら|て)|破(?:い|ら)て|説教|長話|同じ話|(?:何|2|3|4|二|三)時間(?:も|コース|粘)|何(?:回|度)も|毎日(?:の)?(?:来|電話|よう)|しつこ|パチンコ|ブランド|高級(?:車|時計)|外車|ベンツ|タトゥー|刺青|ヤクザ|反社|ホスト|下着|全裸|裸|精神(?:的|病|科)|病んで|偽造|再婚|隠し子|出戻|愛人|年の差|無職|ニート|ひきこもり|引きこもり|刑務所|出所|自己破産|借金|自殺|死にた|妊娠|中絶|シングル|母子家庭|生活保護|ナマポ|却下|不支給|追い返|帰(?:ってもら|した|らせ)|論破|言い返|ガチャ切り|切ってや|非常識|頭(?:が)?おかし|おかしな|やばい|モンスター|地雷|無視し|子ども(?:を|が)放|放置|万引き|盗|酩酊|寝てた|寝とった|痩せ|やせ細|骨と皮|独居|孤独死|亡くなって|冷蔵庫|布団|におい|匂い|臭いが|カビ|虫|わめ|叫|しゃべり続|愚痴|身の上話|家庭の事情|内縁|認知し|夜逃げ|失業|クビ|リストラ|破産|倒産|収入|年収|所得|貯金|通帳|現金|札束";
const EVENT = new RegExp(`${SCENE_EVENT}|${PRIVATE_FACTS.map(({ pattern }) => pattern).join("|")}`, "u");

// --- constructions ----------------------------------------------------------------------------------------------

interface Construction {
  readonly pattern: RegExp;
  readonly problem: string;
  /**
   * `always`: the construction is the disclosure. `event`: it needs something told of the person. `office`: the post has
   * to speak of the writer's work. `particular`: a certain person has to be described. `followed`: the post speaks of the
   * writer's work with people and of how the person is now. `acquainted`: it is told at a counter, with something of
   * the person.
   */
  readonly needs: "always" | "event" | "office" | "particular" | "followed" | "acquainted";
}

const MET = "は職務で会った人のことを書いた記述です";
const VISITED_HOME = "は職務で訪ねた家のことを書いた記述です";
const IN_CHARGE = "は職務で受け持つ人のことを書いた記述です";
const SOME_TIME =
  "(?:さっき|先ほど|さきほど|今日|きょう|本日|昨日|きのう|昨夜|ゆうべ|今朝|今週|先週|先日|この前|こないだ|たった今|今しがた|午前中|午後|朝イチ?|朝一|夕方|夜中|月曜|火曜|水曜|木曜|金曜|初日)";

const CONSTRUCTIONS: readonly Construction[] = [
  // うちらの代に音楽教えてはった先生: those who were there know who it is.
  {
    pattern: pattern(
      `(?:うちら|私ら|わしら|俺ら|俺たち|僕ら|(?<!\\d)\\d{1,2}期|高校|中学|小学校?|部活|むかし|昔|子どもの(?:頃|とき))[^。!?\\n、]{0,14}?(?:教えて(?:はった|た|くれた|くれはった|もろた|おられた|いた|いらした)|教わっ(?:た|とった)|担任(?:の|だった|やった)|顧問(?:の|だった|やった)|習(?:った|うた|っとった)|隣に住ん(?:で(?:い)?た|どった|ではった)|世話になった)[^。!?\\n、]{0,10}?(?:先生|人|コーチ|監督|先輩|おばちゃん|おっちゃん|同級生)(?=が|は|も|、|って|や(?:った|ん|で)|だ(?:った|よ|わ))`,
    ),
    problem: MET,
    needs: "acquainted",
  },
  // 今日は、失業してすぐの男性が分納の相談に。
  {
    pattern: pattern(
      `(?<=^|[。!?、\\s]|は|も)[^。!?\\n、]{0,20}?${PERSON}(?<!友だち|友達|友人|息子|娘|同僚|先輩|後輩|妻|夫|同級生)(?:が|は|も)、?[^。!?\\n]{0,20}?(?:${ERRAND}|${ANY_ERRAND})(?:の)?(?:相談|申請|手続き?|届け?出?|件|こと)?(?:で|を?しに|を出しに|に)(?=[。!…]|$)`,
    ),
    problem: MET,
    needs: "event",
  },
  // 先週「夜中に眠れない」と泣いておられたお母さん: the writer speaks to, or of, one who called
  {
    pattern: pattern(
      `(?:${SOME_TIME}|先月|先々週|[一二三四五六七八九十\\d]{1,2}月(?:から|に)|前回|いつか)、?[^。!?\\n]{0,24}?(?:「[^「」\\n]{1,30}」(?:と|って)[^。!?\\n]{0,10}?|電話(?:を)?|お話し?(?:を)?|相談(?:を|に)?|窓口(?:に|へ)|通って|来て|泣いて|話して|打ち明けて|訴えて|震えて)(?:おられた|いらした|いらっしゃった|くださった|くれた|(?:おっしゃっ|話し|泣い|言っ|嘆い|訴え|悩ん)[てで](?:い|おられ|いらし)?た|おっしゃった|いた|し?た)[^。!?\\n、]{0,12}?${PERSON}(?:、|は|が|に(?!は?お知らせ)|の)`,
    ),
    problem: "は職務で応対した人のことを書いた記述です",
    needs: "followed",
  },
  // The errand, seen from behind the counter: 離婚届を出しに来た夫婦 / 生活保護の相談に来たの、…だった
  {
    pattern: pattern(
      `${ERRAND}(?:に関する|の|を|で)?[^。!?\\n、]{0,8}?(?:に|で)(?:窓口(?:に|へ))?${CAME}(?:[のん](?:は|が|って|、)|[^。!?\\n、]{0,10}?${PERSON})(?!たち|数)`,
    ),
    problem: MET,
    needs: "always",
  },
  {
    pattern: pattern(
      `${ERRAND}(?:の)?(?:窓口|面接|面談|相談|聞き取り|受付|手続き?)?(?:を?した|で(?:会った|対応した|担当した|話した|来庁した)|に(?:応じた|乗った))(?:の(?:は|が|って|、)|${PERSON})(?!たち|数|に(?:よ|お願))`,
    ),
    problem: MET,
    needs: "always",
  },
  {
    pattern: pattern(`${ANY_ERRAND}(?:を)?(?:し|言い|つけ)?に${CAME}(?:の(?:は|が|って|、)|${PERSON})(?!たち|数)`),
    problem: MET,
    needs: "event",
  },
  // 昼過ぎに来た親子、就学援助の書類を出しながら…
  {
    pattern: pattern(
      `(?:${SOME_TIME}|昼過ぎ|昼前|昼休み|閉庁(?:間際|前)|閉館(?:間際|前)|朝一番|最後)に?(?:${CAME})[^。!?\\n、]{0,6}?${PERSON}[^。!?\\n]{0,20}?(?:書類|申請|届|援助|手当|証明|手続|相談|滞納|納付|給付|減免|窓口|戸籍|税)`,
    ),
    problem: MET,
    needs: "always",
  },
  // 徘徊で保護されたのは…
  {
    pattern: pattern(
      `(?:徘徊|迷子|虐待|DV|万引き|泥酔|家出|通報|救急)で?[^。!?\\n、]{0,6}?(?:保護|搬送|通報|連れて来ら|運ば|補導)(?:さ)?れ(?:た|てきた)(?:の(?:は|が)|${PERSON})`,
    ),
    problem: MET,
    needs: "office",
  },
  // 道路課に毎週メールをくれる自称建築士さん
  {
    pattern: pattern(
      `(?:[一-龠]{1,4}課|窓口|役所|市役所|図書館|学校|園)(?:に|へ)(?:毎[日週月朝晩]|いつも|しょっちゅう)[^。!?\\n、]{0,12}?(?:くれる|よこす|くる|来る|かける|送る|書く)[^。!?\\n、]{0,6}?${PERSON}`,
    ),
    problem: "は職場に来る特定の人のことを書いた記述です",
    needs: "event",
  },
  // 検診で引っかかった人 / 学校に電話してきたお母さん
  {
    pattern: pattern(
      `(?:(?:健診|検診|検査|審査|試験|選考|査定|抽選|面接)で(?:引っかか|ひっかか|落ち|はね|通っ|落とし)(?:った|た)|(?:学校|園|役所|課|市役所|役場|図書館|センター|署|職場|病院)(?:に|へ)(?:電話|連絡|メール|手紙|投書)?(?:を)?(?:し|くれ|よこし|かけ|入れ)?て(?:きた|来た))[^。!?\\n、]{0,6}?${PERSON}`,
    ),
    problem: MET,
    needs: "event",
  },
  // 申告の受付で今年いちばん笑ったのは
  {
    pattern: pattern(
      "(?:今年|今月|今週|今日|これまで|今まで|この仕事)?で?(?:の)?(?:一番|いちばん|最も|忘れられない|印象に残(?:る|った))(?:笑っ|驚い|びっくりし|泣い|困っ|怖かっ|やばかっ|腹が立っ|印象に残っ|呆れ|あきれ|心に残っ)?(?:た)?(?:の|人|方|お客さん|お客様|相談|電話|申請|来庁者|家|お宅)は",
    ),
    problem: MET,
    needs: "office",
  },
  // 本日の来館者。九十二歳の元船乗りさん
  {
    pattern: pattern(
      `${SOME_TIME}の(?:一番の)?(?:来館者|来庁者|来園者|相談者|患者|お客様|お客さま|お客さん|利用者|訪問者)(?:さん)?(?:は|、|。|:|さん|から)`,
    ),
    problem: MET,
    needs: "particular",
  },
  // Honorific coming, which only the one who receives says: 更新に来られた元町議の先生
  {
    pattern: pattern(
      `[一-龠ァ-ヴー]{2,6}(?:を?(?:し|出し|受け|取り|もらい|見))?に(?:来られた|来はった|見えた|お見えになった|いらした|お越しになった|来てはった)[^。!?\\n、]{0,8}?${PERSON}(?!たち|数)`,
    ),
    problem: MET,
    needs: "event",
  },
  // 今日保護した五歳の子
  {
    pattern: pattern(
      `${SOME_TIME}(?:、|は)?(?:保護|搬送|対応|診察|指導|取り調べ|逮捕|補導|面接|認定|処分|検査|往診|看取|退院|入院)(?:っ|し)た[^。!?\\n、]{0,8}?(?:${PERSON}|世帯|家)`,
    ),
    problem: IN_CHARGE,
    needs: "event",
  },
  // 俳優の〜さんが婚姻届を出しに来た
  {
    pattern: pattern(
      `${PERSON}(?:が|も|、|って)[^。!?\\n]{0,16}?${ERRAND}(?:の|を)?(?:し|出し|言い|つけ|もらい|取り|受け|払い|相談)?に(?:${CAME}|来て|きて|来たら|来たの|来とった)`,
    ),
    problem: MET,
    needs: "always",
  },
  // 窓口に来たおじさん / 今日来庁したカップル / 学校に怒鳴り込んできた母親 / 救急に運ばれてきた子
  {
    pattern: pattern(
      `(?:${OFFICE}(?:に|へ)[^。!?\\n、]{0,10}?${CAME}|(?:来庁|来館|来所|来園|来校|来院)(?:し|され)(?:た|てた|ていた)|(?:学校|園|職場|会社|店|役所|課|教室|職員室)(?:に|へ)(?:怒鳴り|乗り|殴り)込んで(?:き|来)た|(?:救急|外来|ER|処置室|当直|夜勤)(?:に|で|中に)(?:運ばれて(?:き|来)た|搬送されて(?:き|来)た|来た))${PERSON}(?!たち|数|に(?:は|お|限))`,
    ),
    problem: MET,
    needs: "always",
  },
  {
    pattern: pattern(
      `${PERSON}(?:が|も|、|って)[^。!?\\n]{0,14}?${OFFICE}(?:に|へ)(?:${CAME}|来て|きて|怒鳴り込|乗り込|来たら|来たの)`,
    ),
    problem: MET,
    needs: "event",
  },
  // 電話してきた人 / さっきの電話、40分ずっと…
  {
    pattern: pattern(
      `${SOME_TIME}[^。!?\\n]{0,12}?(?:電話(?:を)?(?:し|かけ|くれ)てき(?:た|てた|はった)${PERSON}|(?:電話|問い?合わせ|通報|苦情|クレーム)(?:を)?(?:受けた|とった|取った|対応した|かかってきた|の)[^。!?\\n]{0,10}?${PERSON}|(?:電話|窓口|カウンター|面談|受付)で[^。!?\\n]{0,10}?${PERSON}(?:が|に|から|の|、))|${SOME_TIME}の(?:電話|苦情|クレーム|通報|窓口|面談|来庁者|相談者?)(?:、|は|が|で|\\s)`,
    ),
    problem: "は職務で応対した人のことを書いた記述です",
    needs: "event",
  },
  // Where one goes on the city's errand: 認定調査で伺ったお宅 / 開栓に行ったアパート / 今日の新生児訪問、…
  {
    pattern: pattern(
      `${VISITED}(?:(?:で|に)?(?:し|行っ|入っ|伺っ|うかがっ|回っ|まわっ|訪ね|たずね|訪れ|お邪魔し|おじゃまし|呼ばれ|上がっ|寄っ|駆けつけ)た(?:お?(?:${HOUSEHOLD}|先)|${PERSON})|先(?:で|の|に|が|、)|(?:で|に)(?:回っ|まわっ|入っ|伺っ|うかがっ|行っ|駆けつけ|出動し|向かっ)(?:てたら|たら|ていたら|とったら|とると|ていると|てると))|${SOME_TIME}の${VISITED}(?:、|は|で|先)|(?:市営|県営|町営|公営)住宅の(?:入居者|住人|住民)(?:さん)?(?:、|が|は|で)`,
    ),
    problem: VISITED_HOME,
    needs: "always",
  },
  // 電話に出て三十分、ずっと愚痴を聞いてた / さっきの電話、40分ずっと隣の家の悪口
  {
    pattern: pattern(
      `(?:電話(?:に出|を(?:取|受け|とっ))[^。!?\\n]{0,6}|受話器|${SOME_TIME}の電話、?)[^。!?\\n]{0,6}?(?:\\d{2}|[二三四五]?十|1|2|一|二)(?:分|時間)[^。!?\\n]{0,16}?(?:愚痴|悪口|身の上|説教|昔話|自慢|怒鳴|文句|話)`,
    ),
    problem: "は職務で応対した人のことを書いた記述です",
    needs: "always",
  },
  // 昨夜は港近くのお宅で、…おじいちゃんを搬送しました
  {
    pattern: pattern(
      `${SOME_TIME}[^。!?\\n]{0,16}?(?:お宅|自宅|家|アパート|団地|部屋)[^。!?\\n]{0,24}?${PERSON}を(?:救急)?(?:搬送|救助|保護|看取|担ぎ出|説得)`,
    ),
    problem: VISITED_HOME,
    needs: "always",
  },
  // 最後のお宅では、…
  {
    pattern: pattern("(?:最後|最初|次|[一二三四五六七八九十\\d]{1,2}軒目)の?(?:お宅|家|部屋|世帯)(?:は|で|に|の)"),
    problem: VISITED_HOME,
    needs: "office",
  },
  // 白杖の男性が録音図書を五本借りて行かれました
  {
    pattern: pattern(
      "(?:本|CD|図書|絵本|漫画|雑誌|小説|DVD|集|冊|点)(?:を)?[^。!?\\n、]{0,6}?借りて(?:行かれ|いかれ|帰られ|いらし|お帰り|いっ|行っ|帰っ)(?:まし)?た",
    ),
    problem: "は利用者の借りた本がわかる記述です",
    needs: "particular",
  },
  // 訪問した家 / 懸案だった人のお宅を訪問したら / 初日に訪ねたのは…のおじいちゃん
  {
    pattern: pattern(
      `(?:訪問(?:し|に行っ|に入っ|で行っ|で伺っ|に伺っ)た(?:お?(?:${HOUSEHOLD}|先)|${PERSON})|訪問先(?:で|の|に|が|、)|(?:お宅|お?家|世帯|自宅|アパート|部屋)(?:を|に|へ)訪問し(?:た|て))`,
    ),
    problem: VISITED_HOME,
    needs: "event",
  },
  {
    pattern: pattern(
      `(?:懸案|難航し|困難|滞納し|要注意|対応中|係争中)(?:だった|の|中の|て(?:い)?(?:た|る))(?:人|方|世帯|家|${PERSON})[^。!?\\n]{0,8}(?:訪問|訪ね|伺|行っ)`,
    ),
    problem: VISITED_HOME,
    needs: "always",
  },
  {
    pattern: pattern(
      `(?:訪ねた|伺った|うかがった|訪問した|お邪魔した|回った)(?:(?:の(?:は|が)|先は|お宅は|家は)[^。!?\\n]{0,24}?${PERSON}|[^。!?\\n、]{0,8}?(?:おうち|お宅|お部屋|家|世帯))`,
    ),
    problem: VISITED_HOME,
    needs: "office",
  },
  // 担当している世帯 / 受け持ちの子 / さっき対応した夫婦
  {
    pattern: pattern(
      `(?:担当|対応|受け持|世話|支援|面談|相談に乗)(?:ち|っ|し|を)?(?:て(?:い)?(?:る|た)|した|し(?:て)?(?:い)?る|の|中の|とる)(?:(?:ケース|クラス)の)?(?:ケース|児童|生徒|利用者|受給者|患者|${HOUSEHOLD}|夫婦|ご夫婦|お年寄り|おばあ(?:さん|ちゃん)|おじい(?:さん|ちゃん)|おじさん|おばさん|子|親子|家族|お客さん|市民|相談者|クレーマー|保護者|外国人)(?!を募|まで|にお|が(?:親切|優))`,
    ),
    problem: IN_CHARGE,
    needs: "event",
  },
  // うちのクラスの子 / うちの病棟の患者
  {
    pattern: pattern(
      `(?:うち|ウチ|私|俺|自分|担任(?:の|して(?:い)?る)|受け持ち)の?(?:クラス|学級|組|園|保育園|幼稚園|学校|学童|児童館|病棟|病院|施設|センター|図書館|課|係)(?:の|に(?:毎[日朝週晩]|いつも|よく)?(?:来る|来てる|通う|通って(?:い)?る|いる|おる|入院して(?:い)?る|電話してくる|かけてくる)|で(?:扱|担当|対応|受け持|支援)(?:って|し(?:て)?|っ)(?:い)?る)[^。!?\\n、]{0,10}?(?:子|児童|生徒|園児|親|保護者|お母さん|お父さん|ママ|パパ|母親|父親|患者|利用者|入所者|常連|持ち主|家主|家|世帯|夫婦|おじ(?:い)?さん|おば(?:あ)?さん|じいさん|ばあさん|クレーマー|市民|お客さん?)(?!向け|たちと|会|育て)`,
    ),
    problem: "は職場で接する人のことを書いた記述です",
    needs: "event",
  },
  // 窓口で文句ばかり言う市民がいて / 面談で保護者がキレた / 今日の窓口⏎怒鳴るおじいさん来て
  {
    pattern: pattern(
      `(?:窓口|カウンター|電話口|面談|面接|家庭訪問|当直|夜間窓口|(?:納税|納付|税務|生活|保護|教育|健康|児童|進路)相談|住民説明会|説明会|開示請求|夜勤|外来|病棟|教室|保健室|閲覧室|レファレンス|貸出|開庁|電話対応|電話番)(?:で|に|中に?|の|、)[^。!?\\n]{0,22}?${PERSON}(?:が|に|から|って|、|は|の|と|で|も|いて|来)`,
    ),
    problem: MET,
    needs: "event",
  },
  // うちの課に来るクレーマー / 例の常連さん、また窓口に / いつも怒鳴り込んでくる男
  {
    pattern: pattern(
      `(?:うち|ウチ)の(?:課|係|窓口|図書館|館|センター|部署|職場)(?:に|へ)[^。!?\\n]{0,10}?(?:来る|来てる|来とる|通ってる|電話してくる|かけてくる)(?:クレーマー|モンスター|モンペ|厄介)|(?:例の|名物|いつもの|おなじみの|常連の)(?:クレーマー|おじさん|おっさん|じいさん|ばあさん|おばさん|おばちゃん|おじいちゃん|おばあちゃん|市民|困ったさん)(?:が|から|、|さん|、)[^。!?\\n]{0,16}?(?:窓口|カウンター|電話|役所|来庁|図書館|課|クレーム|苦情|相談)|(?:いつも|毎日|毎週|毎月|しょっちゅう)[^。!?\\n]{0,8}(?:怒鳴り込|クレーム|苦情|文句|窓口に|カウンターに|役所に)[^。!?\\n]{0,8}?(?:くる|来る|かけてくる|言ってくる|つけてくる)[^。!?\\n]{0,6}?(?:${PERSON}|男|女)`,
    ),
    problem: "は職場に来る特定の人のことを書いた記述です",
    needs: "always",
  },
  // いつも官能小説ばかり借りていく校長
  {
    pattern: pattern(
      "(?:いつも|毎回|毎週|毎月|よく|また|毎度)[^。!?\\n]{0,18}?(?:(?:ばかり|ばっかり|ばっか|だけ)借り(?:て(?:い)?(?:く|る|った|かはる)|る|とる|に来る)|を(?:何冊も)?借りて(?:い)?(?:く|った|かはる))(?:の(?:は|が|って|、)|人|方|おじ|おば|子|先生|校長|お客|利用者|男|女|常連)",
    ),
    problem: "は利用者の借りた本がわかる記述です",
    needs: "always",
  },
  {
    pattern: pattern(
      "(?:どんな|何の|なんの|どの)本[^。!?\\n]{0,12}?(?:丸見え|丸わかり|筒抜け|(?:わか|分か)(?:る|っ)|知って)",
    ),
    problem: "は利用者の借りた本がわかる記述です",
    needs: "always",
  },
  // ごみ袋から出てきたもの
  {
    pattern: pattern(
      "(?:ごみ|ゴミ)(?:の)?(?:収集|回収|袋|出し)[^。!?\\n]{0,24}?(?:家|豪邸|宅|マンション|アパート|店|人)[^。!?\\n]{0,16}?(?:出てき|入って(?:い)?た|捨てて(?:い)?た|丸見え)",
    ),
    problem: "は仕事で見た暮らしぶりを書いた記述です",
    needs: "always",
  },
  // 戸籍の窓口してると、三回目の離婚の人とかおる
  {
    pattern: pattern(
      `(?:窓口|受付|戸籍|火葬|税務|滞納|徴収|ケースワーカー|保健師|保育士|教員|教師|司書|看護師|相談員|生保|生活保護|福祉)[^。!?\\n、]{0,6}?(?:して(?:い)?(?:る|たら)|やって(?:い)?(?:る|たら)|しとる)と?、?[^。!?\\n]{0,24}?(?:${PERSON}|家)[^。!?\\n]{0,8}?(?:いる|おる|来る|いて|おって|見る|当たる)`,
    ),
    problem: MET,
    needs: "event",
  },
];

// --- the same without a fixed construction ----------------------------------------------------------------------

/** People called by what they are to the office. */
const ROLE =
  "(?:転入者|転出者|来庁者|受給者|滞納者|申請者|相談者|入居者|届出人|受診者|被保護者|要介護者|入所者|利用者|未納者|不登校児|保護世帯|要支援者|納税者|常連)(?:さん|の(?:人|方|子|家|男性|女性|お))?(?![一-龠])";
/** Places and tasks seen from the office's side. */
const OWN_SCENE = pattern(
  `(?:国保|年金|税|福祉|介護(?:保険)?|戸籍|保育|障害福祉|生活保護|保護|住民票|市民課|手当|就労|滞納|納税|収納|貸付|住宅)の?(?:窓口|係|受付|カウンター)(?:にも慣れ|(?:に|へ)(?:来て|なって|異動)|[\\d一二三四五六七八九十]+(?:年|か月|週)|。|、|で|$)|滞納整理|電話かけ|架電|見守り電話|(?:届|申請|書類|証明書?|請求|申告)書?を(?:受理|審査|発行|処理|作成|入力|確認|決裁|チェック)し(?:たら|ていたら|てたら|てると|た(?:とき|相手))|(?:市民税|住民税|固定資産税|国保|年金|介護保険?|水道|保育料|生活保護|手当|ごみ|道路|選挙|マイナンバー)の(?:問い?合わせ|電話|相談|苦情|申請|手続き)(?:、|で|に来)|(?<!相談|問い合わせ|問合せ|総合|専用)窓口(?:で|[にさへ](?:来|い|立|座|現)|、|は|の|\\s|$)|カウンター(?:で|に|越し)|電話口|当直|開庁(?:まで|前|と同時|直後)|(?:母子|乳児|乳幼児|成人|妊婦|歳半|歳児|特定)健診(?:会場)?(?:で|の|に)|健診会場|検診会場|申告会場|申告相談|${SOME_TIME}の${ROLE}|${VISITED}(?:で(?!き)|に(?:行|入|伺|回)|先|の(?:帰り|途中|家)|、|中に)|(?:水道|ガス|給水)(?:を|の)?(?:止め|開け|閉め|停止)(?:に|で)|(?:督促|催告|集金|徴収|差し?押さ?え)(?:に|で|の(?:電話|訪問|途中|帰り|封入))|苦情(?:で|の|を受けて)(?:呼ばれ|現場|対応|電話)|通報(?:で|を受け(?!れ))|出動(?:で|し(?:た|て)|先)|救急(?:で|に|隊)|搬送(?:し|先)|返却(?:本|され|ポスト|に来)|貸出(?:カウンター|中に)|レファレンス|予約(?:し)?に来(?:る|た)|(?:住民票|戸籍|異動届|申告書|申請書|健診|検診|レセプト|カルテ|台帳|課税|受給|納税|処分)[^。!?\\n、]{0,8}?(?:入力|見て|整理|処理|チェック|確認|封入|点検)(?:し)?(?:て(?:い)?)?(?:たら|ると|る(?:と|とき)|た(?:ら|とき)|、|中)|担任(?:し|の子|のクラス)|受け持(?:ち|って)|担当(?:し(?:た|て(?:い)?る)|の)(?:方|人|子|ケース|世帯|家|お|患者|利用者)|うちの(?:窓口|園|クラス|学級|病棟|図書館|課|係|施設|学童|学校|教室)の?|(?:教育|就労|生活|心の|こころの|ひとり親|女性|子育て|児童|家庭児童|困窮者?|住宅|債務|納税|税務)相談(?:に|で|の(?:子|人|方|窓口|帰り))|面談(?:で|の(?:子|人|方|途中)|し(?:た|て))|保健室(?:に|で)|病棟(?:で|の|に)|外来(?:で|に)|夜勤(?:で|中|明け)|(?:児童館|学童|保育園|保育所|幼稚園|こども園|図書館|病棟|教室|クラス|園|館|隊|救急隊)(?:だより|便り|日記|日誌|つぶやき|の一日)|閉館(?:まで|後|前|間際)|消灯|お迎え|搬送|罹災|蘇生`,
);
const SOMEONE = pattern(
  `相手は|${ROLE}|(?:洋館|お?屋敷|豪邸|角の家|平屋|一軒家)(?:は|の|、|に|で|が|$|。)|[A-Z](?:さん|くん|ちゃん|君)|(?:奥|嫁|旦那|ダンナ|元夫|元妻)(?:さん|はん)?(?:が|は|、|の|と)|(?!${KIN}(?!さん|さま|様|ちゃん)|${STAFF}|先生)${PERSON}(?:が|は|、|の|に|って|も|と|から|を|で|。|$|や(?:った|ん|で)|だった|だ|でし|です|さん)|あの子|この子|居留守`,
);
/** The writer says what the job is. */
const OWN_JOB = pattern(
  "(?:保健師|保育士|幼稚園教諭|消防(?:士|署|隊)?|救急(?:隊|救命士)|(?:消防の)?指令(?:室|員|センター)|司書|教員|教師|先生|担任|用務員|養護教諭|ケースワーカー|相談員|監視員|調査員|検針員|看護師|助産師|栄養士|指導員|民生委員|徴収員|公務員|市?職員|市役所|役所|窓口|受付)(?:です|を?(?:して|やって)(?:い)?(?:る|て|ます)|として|あるある|歴|になって|\\d+年目|[一二三四五六七八九十]年目|の(?:仕事|日記|つぶやき|日常|リアル|独り言)|やって(?:る|て))|[一-龠]{1,4}(?:課|係)(?:に(?:なって|来て|入って)|[\\d一二三四五六七八九十]+(?:年|か月|週)目)|うちの(?:課|係|園|館|クラス|学級|病棟|署|窓口|施設|学校)(?:に|で|の|は)|夜勤|当直|(?:児相|児童相談所|市役所|役所|役場|図書館|市立病院|市民病院|保健所|保健センター|税務課|福祉課|[一-龠]{1,4}課|学校|小学校|中学校|保育園|保育所|学童|消防|窓口|受付)(?:に|で)(?:勤め|働い|バイト|パート|勤務)",
);
/** Places and tasks of a city's staff, which others enter, too. */
const SHARED_SCENE = pattern(
  "(?:予防接種|接種|健診|検診|選挙|確定申告|避難所|給付金|申請)(?:の)?(?:会場|受付)(?:で|に)|窓口|カウンター|給食(?:のとき|の時間|中)|授業(?:中|で)|休み時間|放課後|連絡帳|懇談|面接|相談(?:に|で|の|、)|届け?出|納税|税金の|住民課|[一-龠]{1,4}課(?:の(?:窓口|端末)|で|に(?:来|毎))|閲覧席|パソコン席|貸出|返却|移動図書館|図書館(?:の|で)|公民館(?:の|で)|体育館(?:の|で)|プール(?:の|で)監視|検針|集金|引き取り|火葬|斎場|霊園|空き家|市営住宅|公営住宅|110番|119番|出動|駆けつけ|搬送|巡回|訪問|訪ねた|伺った|生活保護|困窮|就労",
);
/** Marks by which readers know the person: age, looks, the house, the habit. */
const PARTICULAR = pattern(
  "[一二三四五六七八九十\\d]{1,3}(?:代|歳|才)(?:の(?!方(?:は|へ|が対)|誕生)|、|\\))|[一二三四五六1-6]年生の|中[123一二三]の|高[123一二三]の|白杖|車(?:い|椅)[すじ子]|松葉|着物|金髪|制服|酸素|義足|(?:赤|青|白|黒|緑|黄色)い?(?:屋根|壁|水着|帽子|車|服)|団地の.{1,4}階|(?:[一-龠]{1,4}(?:近く|通り|丁目|団地|マンション|港|公園|橋|駅前|集落|町))[^。!?、]{0,8}(?:お宅|家|奥さん|おば|おじ|お母|お父|店|夫婦|住職|社長|住人)|いつも同じ|一番(?:の|目の)(?:お客|相談|来|患者)|常連の|(?:毎日|毎週|毎朝|毎晩|いつも)[^。!?、]{0,8}(?:来|通|い|座|見|電話して|かけて|書いて|残って)(?:る|て(?:い)?る|くる|はる)|[二三四五六七八九十\\d]{1,2}(?:回|度)(?:も)?(?:かけて|電話して|来|訪ねて)|(?:今日|きょう|昨日|きのう|ゆうべ|昨夜|先日|さっき|今朝)の(?:若夫婦|ご?夫婦|おばあ|おじい|おば|おじ|おっちゃん|男性|女性|お客|お母|お父|青年|子|親子|方|人|相談|電話の)|(?:若夫婦|住職|青年|双子|一人暮らしの(?:お|男|女))|(?:あの|その)(?:[一-龠ぁ-ん]{2,8})(?:の人|の子|おじさん|おばさん|社長|奥さん)",
);
/** The sentence is about those one works or lives with. */
const OWN_CIRCLE = pattern(
  `(?:${STAFF}|先生|同期|妻|夫|嫁)(?:さん|くん|ちゃん)?(?:が|は|も|の|、|って|と)|(?<=^|[、。!?\\s])(?:うちの)?(?:息子|娘|母|父|長男|次男|三男|長女|次女|三女|祖父|祖母|孫|弟|妹|兄|姉)(?:が|は|も|を|と|の|に|、)|[一-龠\\d]{1,2}[歳才](?:の)?(?:息子|娘)(?!さん)`,
);
/** Official posts present people who took part in something. */
const PRESENTED =
  /一日(?:館長|署長|店長|駅長)|取材|インタビュー|感謝状|表彰|講習|体験|ボランティア|啓発|講座|お話を(?:うかが|聞|伺)|大会|コンクール|フェス|まつり|式典|展示|公演/u;
/** An example made up to explain something. */
const INVENTED = /架空の(?:例|事例|人物|相談)|実際の(?:相談|事例|人物)では(?:なく|ありません)|フィクションです/u;
/** Several people, or nobody in particular. */
const PLURAL = /たち|皆さん|みなさん|皆様|みなさま|方々|多くの|大勢|たくさんの|どなた|誰でも|人々/u;
/** The scene names the person itself (今日の転入者, 担当した方). */
const IS_SOMEONE = /(?:者|常連|世帯|方|人|子|家|患者)$/u;
/** What happened once and is told in the tone of a diary; reports and regulations are not. */
const NARRATED =
  /(?:て|で)(?:い)?(?:ない|ません|へん)(?=[。!?…、\s]|$)|た(?=[^。!?、]{0,8}(?:男の子|女の子|子|人|方|おじ|おば|男性|女性|お客|夫婦|母親|父親|ママ|パパ))|(?:ばかり|ばっかり)(?:選|借|見|読|言|来)|(?:やって|ました|でした|だそう(?:です)?|た|てる|てた|とる|とった|やった|はった|らしい|やて|んだって|って|みたい|やん|やわ|だわ|かな|そうに?|や(?=で)|だ(?=よ|ね)|ことに|とは|なんて|(?:しんど|気まず|怖|つら|切な|ひど|やば|きつ|重|こわ|えぐ|くさ|臭|すご)い)(?:よ|ね|な|わ|で|けど|し|さ|ぞ|から|なあ|なぁ|のに|くせに|んだ|んや|の)?(?:[。!?…\s、wｗ]|\p{Extended_Pictographic}|$)/u;
/** Ways to tell of somebody's life besides the events themselves. */
const TELLING = pattern(
  `${EVENT.source}|に内緒で|涙|言葉(?:が|に)(?:出|詰|つま)|(?:目|顔)を?(?:合わせ|上げ)られ|ふるえ|荒れて|診断書|書類の字|「[^「」\\n]{1,40}」(?:だって|って|と(?:言|い|笑|教え|話|答|つぶや|打ち明|頼|訴|泣)|やて|言|ゆう)|(?:らしい|らしく|みたい|そうだ|そうです|やて|んだって|んやって|んですって|だそう|のだと|とか言(?:っ|う)|って言(?:っ|う|い))|気まず|気の毒|かわいそう|可哀想|胸が|つら(?:い|かっ|そう)|切な|複雑(?:な|だ|や)|心配|気がかり|怖(?:い|かっ|が)|震え|手が止ま|居留守|豪遊|見(?:て|え)(?:しま|ちゃ)|見えた|目が合|違う(?:女|男)|別の(?:女|男|人)|連れて|お金がな|眠れ|食べて(?:い)?な|帰りたくな|息(?:を)?して(?:い)?な|様子がおかし|ベンチで|えらいこと|びっくり|驚い|まさか|やったくせに|のくせに|って何|いい身分|ええ身分|税金で|よく(?:も)?まあ|引っ越して|大丈夫(?:やろ|だろ|かな|でしょう)|かかってこな|来なくなっ|見かけな|肩を落と|失業|籍を入れ|亡くなった(?:奥|ご?主人|夫|妻)|口(?:を)?きいて|(?:一人|ひとり)きり|話し相手|小声で|うつむ|黙り|家計|溺れ|遺影|[\\d一二三四五]時間半?|\\d{2}分(?:も|間|ずっと)|(?:聞い|言っ|頼ん|尋ね|訊い|相談し|訴え|泣きつい|怒鳴っ|詰め寄っ|謝っ)て(?:き|来)(?:た|て|はった|よった)|廃業|倒産|留守|謝って|頭を下げ|(?:振った|いじめ(?:て(?:い)?)?た|別れた|好きだった|憧れ(?:て(?:い)?)?た|あこがれ)(?:子|人|相手|先輩)|(?:付け|送っ|持っ)て(?:き|来)(?:た|はった)|胸が痛|青ざめ|凍りつ|固まっ|ゾッと|ぞっと|気づいて|忘れの(?:よう|様)|つかんで|離さ|止められ|止まって|受かった|落ちた|助けて(?:くれ)?と|強がって|借りて(?:い)?(?:っ)?た(?:の|人)|さみし|寂し`,
);

/** The city's records about people. */
const RECORDS =
  "(?:(?:税|課税|福祉|国保|介護|年金|窓口|貸出|予約|受付|職場|業務|住民|保護|手当|健診|戸籍|図書館|庁内)の?(?:貸出|検索|予約)?(?:画面|システム|端末)|住基(?:ネット|システム|端末)?|住民基本台帳|住民(?:情報|記録)(?:システム)?|住民票|戸籍(?:システム|簿)?|除籍簿?|(?:戸籍|住民票|課税|納税|収納|税務?|滞納|福祉|介護|国保|保護|児相|健診|税証明)(?:の)?(?:システム|台帳|データ|状況|情報|記録|端末|画面|履歴|リスト)|所得(?:情報|証明|データ)|カルテ|レセプト|ケース(?:記録|ファイル)|(?:貸出|貸し出し|予約|利用|相談|受診|通院|滞納|納付)(?:履歴|記録|状況)|学籍簿|指導要録|児童票|要録|職員名簿|受給者(?:名簿|台帳|リスト)|滞納者(?:名簿|リスト|一覧)|要支援者名簿|(?:職場|仕事|役所|庁内|業務)(?:用)?の?(?:パソコン|PC|端末|システム|データ(?:ベース)?)|業務システム|庁内システム|端末|防犯カメラ(?:の映像|の録画)?)";
const LOOKED =
  "(?:名前(?:を|で)?(?:入れ|打|たた|叩|検索)[^。!?\\n]{0,4}?(?:たら|ると|れば|てば|つと|くと)|(?:たた|叩)(?:く(?:と|だけ)|い(?:た|て))|[^。!?\\n]{0,16}?(?:丸わかり|まるわかり|丸見え|筒抜け)|調べ(?:もの(?:を)?し(?:て|た)|た|て(?:み|しま|もら|や|る)|ちゃ|たら|とい|ると|れば|ました|てん)|検索(?:し(?:た|て|たら|ちゃ|ました)|かけ)|覗(?:い|き見し)|のぞ(?:い|き見)|盗み見|こっそり見|見(?:た(?:ら|けど|とこ|ん(?:だ|や|です)(?:けど|が)|の(?:だ|です)が|。|$)|て(?:み|しま|びっくり|ぎょ|や)|ちゃっ|れば(?:一発|すぐ|分|わ)|ると(?:分|わ)|放題)|照会し(?:た|て|たら|ちゃ)|引(?:い(?:た|て)|っ張)|確認し(?:たら|てみ|ちゃ)|開(?:いた|けた|いて)(?:ら|みた|び))";
/** Somebody certain, for whom there was no task. */
const TARGET =
  /(?:あの|その|例の|この)[^。!?、\n]{1,8}?(?:人|家|子|先生|議員|社長|店|一家|夫婦|旦那|奥さん|豪邸)|向かい(?:の|い)|(?:隣|近所|角)の(?:家|旦那|奥さん|人|店)|(?:あの|その|例の|この)(?:人|家|子|奴|やつ|夫婦|先生|おっさん|店)|同級生|元カ[レノ]|元(?:夫|妻|彼|カレ|カノ)|友(?:だち|達|人)|知り合い|知人|近所|隣(?:の|人)|ママ友|親戚|有名人|芸能人|俳優|アイドル|推し|上司|先輩|後輩|同僚|課長|議員|住人|担任|恩師|婚約者|彼(?:氏|女)|気になる人|好きな人|合コン|婚活|マッチング|[一-龠々ァ-ヴーぁ-ん]{1,5}(?:さん|くん|ちゃん|先生)(?!かれ)|誰(?:が|か|の)|どこの(?:店|家|会社|誰|人)|アイツ|あいつ|やつの|相手の|家主|大家|クレーマー|客|人の(?:住所|年収|所得|家族)/u;
const lookupIn = (records: string): RegExp =>
  pattern(
    `(?:${records})(?:の(?:画面|中|検索)?)?(?:で|を|に|から|って|、|(?=見|調べ|検索|たた|叩))[^。!?\\n]{0,24}?${LOOKED}`,
  );
const LOOKUP = lookupIn(RECORDS);
/** Others were found among papers that pass over the desk. */
const ACQUAINTANCE =
  "(?:知り合い|同級生|元カ[レノ]|友(?:だち|達|人)|(?:ご)?近所|隣の|恩師|担任|芸能人|有名人|親戚|ママ友|元上司|上司|幼なじみ|初恋|先輩|後輩|[一-龠]{1,3}(?:さん|くん|先生))";
const CAME_TO_LIGHT =
  "(?:あ(?:った|って)|(?:い|お)(?:った|って|た(?!だ)|て(?:び|驚|笑))|見つけ|載って|発見|出てき|出てく|混ざ|紛れ|びっくり|驚|知って(?:しま|る)|知っちゃ|知る(?:わけ|羽目|$|。)|(?:分か|わか|判)(?:っちゃ|ってしま|った)|見(?:ちゃ|えちゃ|えてしま|てしま))";
const FOUND_IN_PAPERS = pattern(
  `(?:受給者(?:名簿|リスト)?|(?:参加者|応募者|受験者|利用者|入居者|会員|登録者)(?:の)?(?:名簿|リスト|一覧)|応募(?:書類|用紙)|滞納者?(?:名簿|リスト|整理)?|申請書|申込書|申告書|届書|問診票|督促状?|催告書|納税通知書?|課税(?:台帳|資料)?|決裁|カルテ|処分者|封入|(?:入所|入園|採用|入居)(?:選考|審査)|(?:火葬場?|斎場|施設)の予約|相談記録|診療録|通帳の写し|確定申告)(?:[^。!?\\n]{0,14}?)(?:に|で|から|を|見|てたら|ていたら|とったら|、)[^。!?\\n]{0,26}?${ACQUAINTANCE}[^。!?\\n]{0,18}?${CAME_TO_LIGHT}|(?:面会簿|受給者名簿|滞納者?名簿|カルテ|申請書|問診票)に[^。!?\\n]{0,16}?名前が?(?:あ(?:った|って)|載って|出てき)`,
);
/** Papers one should not have read: 点数一覧見てもた */
const READ_PAPERS = pattern(
  "(?:一覧|名簿|書類|台帳|データ|点数|通知|申込書?|申請書?|届書?|リスト|履歴|カルテ|通帳)(?:を|が|で|から|まで)?[^。!?\\n、]{0,8}?(?:見て(?:しま|も(?:た|うた)|ま)|見ちゃ|見えちゃ|見えてしま|目に入|知った|知っちゃ|知って(?:しま|も))",
);
/** Lists that are not only the office's count where the writer speaks of work. */
const FOUND_IN_LIST = pattern(
  `(?:名簿|リスト|一覧|書類|封筒|台帳|データ|予約|履歴書|写真)(?:[^。!?\\n]{0,10}?)(?:に|で|から|を|見|てたら|ていたら|とったら|、)[^。!?\\n]{0,26}?${ACQUAINTANCE}[^。!?\\n]{0,18}?${CAME_TO_LIGHT}`,
);
/** The writer speaks of work for the city. */
const AT_WORK =
  /職場|仕事(?:で|中|柄)|業務|窓口|うちの(?:課|係|部署)|[一-龠]{1,4}課|市役所|町役場|役所|役場|ケースワーカー|保健師|民生委員|相談員|調査員|収税|徴収|担当(?:し|に|の)|受付(?:して|の仕事)|発送|入力|封入|審査|選考|決裁|訪問|当直|夜勤|病棟|担任|司書|公務員/u;
/** What one knows only from one's office. */
const KNOWN_BY_OFFICE = pattern(
  `(?:(?:[一-龠]{1,4}課|窓口|役所|係|保健所|病院|学校)(?:で|に)[^。!?\\n、]{0,12}?(?:して(?:い)?る|しとる|いる|おる|働いて(?:い)?る)と|仕事柄|職業柄|職務上|立場上|仕事で|職場で|税務課(?:に|だ|や|な)|市民課(?:に|だ|や|な)|福祉課(?:に|だ|や|な)|窓口に(?:い|お)る|役所に(?:い|お)る|市役所勤め|係を?して(?:い)?る|担当(?:だ|や|な|して))[^。!?\\n]{0,26}?(?:全部|だいたい|ぜんぶ|みんな)?(?:知って(?:い)?る|知っちゃ|分かって|わかって|分かっちゃ|わかっちゃ|分かる|わかる|見える|見て(?:い)?る|見た|目に入|把握)`,
);
const READ_ABOUT = /友だち|元ダンナ|元カ[レノ]|嫁|奥さん|旦那|同級生|近所|知り合い/u;
const SECRET_OF =
  /(?:歳(?:を|が)?知|家族構成|住所|年収|所得|収入|滞納|納税|税金|病(?:歴|名|気)|障害|国籍|離婚|結婚|再婚|借金|生活保護|保護費|本籍|出自|戸籍|旧姓|本名|年齢|勤務先|貯金|資産|給料|経営|苦し(?:い|か)|財布|台所事情|懐)/u;

// --- what is innocent -------------------------------------------------------------------------------------------

const THANKS =
  /ありがと|有難|感謝|お礼|御礼|うれし|嬉し|励み|笑顔|ほっこり|温か|あたたか|癒(?:さ|や)|元気(?:を|が)(?:もら|出)|かわい|可愛|カワイ|おめでと|お祝い|感動|やさし|優し|素敵|差し入れ|ほめ(?:て|ら)|褒め|助かり|助けられ|救われ|報告(?:して|に来て)くれ|内定|合格|無事(?:に)?(?:生まれ|卒業|就職)|ねぎら|喜ん/u;
const STATISTICS =
  /(?<![\d一二三四五六七八九十百千,])(?![一二三123](?:人|組|名))[\d一二三四五六七八九十百千][\d,百千万]*(?:人|件|組|世帯|通|名)(?:でした|に(?:上|のぼ|達|対応)|を(?:超|対応|処理)|の(?:方|相談|問|来)|が来|、|。|$)|のべ|延べ|平均|割(?:が|は)|統計|年間|年度|件数|(?:人|方|電話|相談|件|問い合わせ|お客さん)(?:が|は|も)?(?:多(?:い|く|か)|増え|減っ|少な|途切れ|殺到|ひっきりなし|続(?:いて|出))|人が(?:並|列)|長蛇|傾向|ことが(?:多|あ)/u;
/** Services, invitations, forms, warnings, rehearsals, fiction. */
const GENERAL =
  /ください|下さい|いただけ|いただき(?:ます|たい)|お待ちして|できます|実施(?:し(?:ます|て(?:い)?ます)|中|予定)|行います|開催|募集|受け付けて|受付中|対象(?:です|と|に)|場合(?:は|に|が|も|、)|(?:ご(?:相談|利用|来庁|案内|予約|連絡|覧|注意|協力|了承|持参|遠慮)|お(?:越し|申し?込|問い?合わせ|持ち|控え))|配布|講座|研修|講習|訓練|マニュアル|模擬|ロールプレイ|演じ|(?:ドラマ|小説|映画|漫画|マンガ|アニメ|舞台)(?:の(?:話|主人公|登場|中|世界|シーン|台詞|セリフ)|で(?!も)|を(?:見|観|読|撮)|みたい|が)|夢(?:を見|で|に)|事例|条例|カスハラ|カスタマーハラスメント|ましょう|しています。|(?:用意|準備|案内|配布|設置|開設|提供|公開|掲載|配置)し(?:て(?:い|お)|まし|てい?ま)|詐欺|不審|なりすま|予定です|お知らせ/u;
/** The writer came as a customer. */
const AS_VISITOR =
  /(?:市役所|役所|役場|区役所|窓口|病院|店|銀行|郵便局|税務署|図書館|センター|外来|歯医者|クリニック|警察署|法務局)(?:に|へ|まで)(?:手続きに|相談に)?(?:行っ|行く|行き|いっ|行こ|出かけ|寄っ|来てい?ます)|(?:窓口|係|受付|担当|役所|カウンター)の(?:人|方|お姉さん|おじさん|おばさん|お兄さん|職員|姉ちゃん|担当者|対応)|職員さん?(?:が|に|の|は|さん|も)|対応して(?:くれ|もら|いただ)|(?:(?<!と)教えて|助けて|調べて|案内して|親切にして|消して|直して)(?:くれ|もら|いただ|くださ)|待た(?:され|せ)|番号札|レジ|店員さん|みどりの窓口|(?:銀行|郵便局|コンビニ|スーパー|ショップ|駅|ホテル|空港|映画館|病院|店)の(?:窓口|カウンター|受付|電話)|コールセンターに|(?:隣|後ろ|横)(?:に(?:い|座|並)|の席|で|のおじ|のおば|の人)|前に並|大将|マスター|女将|バーテン/u;
/** The writer's own affairs. */
const OWN_AFFAIR =
  /(?:私|わたし|僕|俺|自分|うち|我が家|わが家)の(?:住民票|戸籍|所得|年収|税金|カルテ|親|母|父|子|息子|娘|祖父|祖母)|先祖|家系|ルーツ|自分(?:の|で|も)(?:住民票|戸籍|納付|検索|カルテ)/u;

export const noCaseworkDisclosure = defineRule({
  meta: {
    id: "no-casework-disclosure",
    articles: { official: ["6(1)"], private: ["9(1)"] },
    tier: "review",
    summary: "窓口・電話・訪問など職務で会った人の話や、業務システムで人を調べた話",
    rationale: "名前がなくても本人や周囲には誰のことかわかり、守秘義務に触れるおそれがあります",
    examples: {
      bad: [
        "今日カウンターに来たおじさん、酒くさくて話が通じなかった",
        "さっき児童手当の相談に来た人、旦那が浮気して出て行ったんだって",
        "認定調査で伺ったお宅、台所までゴミの山だった",
        "住基で元カノの引っ越し先を調べちゃった",
        "滞納者リストに中学の同級生がいてびっくり",
      ],
      good: [
        "窓口に来られた方から、感謝のお手紙をいただきました",
        "電話でのご相談は平日の9時から受け付けています",
        "きょうは窓口に120人の方が来られました",
        "役所の窓口に行ったら、係の人がとても親切だった",
        "認定調査員がお宅を訪問します",
      ],
    },
  },
  options: {
    systems: words([], "業務システムの通称（「住基」「税オン」など）"),
  },
  check(document, { options, post }) {
    if (!document.has(HINT) && options.systems.length === 0) return [];
    return disclosures(document, {
      official: post.profile === "official",
      presents: post.profile !== "private" && (document.has(PRESENTED) || document.has(INVENTED)),
      audit: options.audit,
      lookup:
        options.systems.length === 0
          ? LOOKUP
          : lookupIn(`${RECORDS}|${options.systems.map(escapeForPattern).join("|")}`),
    });
  },
});

/** Nothing is reported without one of these. */
const HINT = new RegExp(
  `${OWN_SCENE.source}|${OWN_JOB.source}|${SHARED_SCENE.source}|${VISITED}|${RECORDS}|${ERRAND}|${ANY_ERRAND}|窓口|カウンター|受付|電話|訪問|来庁|来館|担当|対応|うちの|ウチの|クラス|学級|当直|訪ね|伺っ|名簿|リスト|一覧|書類|督促|封筒|予約|履歴|借り|仕事|職|役所|課|病棟|患者|救急|外来|怒鳴|問診票|住宅|ごみ|ゴミ|学校|園に`,
  "u",
);

interface Reading {
  readonly official: boolean;
  /** The post presents people who took part in something: what it tells of them is news, not casework. */
  readonly presents: boolean;
  readonly audit: boolean;
  readonly lookup: RegExp;
}

const ADVICE = "投稿しないでください。事例として伝える必要があれば、所属長に確認してください";

/** At most one finding a sentence, and one for a story that runs over two. */
function* disclosures(document: DocumentView, reading: Reading): Generator<Finding> {
  let toldBefore = false;
  for (const sentence of document.sentences) {
    const finding: Finding | undefined =
      lookupOf(document, sentence, reading) ??
      (reading.presents || toldBefore
        ? undefined
        : (storyOf(document, sentence, reading) ?? looseStoryOf(document, sentence, reading)));
    if (finding !== undefined) yield finding;
    toldBefore = finding !== undefined;
  }
}

/** Somebody was looked up in the city's records, recognised in its papers, or is known from the writer's office. */
const lookupOf = (document: DocumentView, sentence: Sentence, { lookup }: Reading): Finding | undefined => {
  const { text } = sentence;
  if (OWN_AFFAIR.test(text) || GENERAL.test(text)) return undefined;
  const next = document.sentences[sentence.index + 1]?.text ?? "";
  const [looked] =
    TARGET.test(text) || (TARGET.test(next) && LEARNT.test(next)) ? document.matches(lookup, sentence) : [];
  if (looked !== undefined) return { at: shortened(document, looked), ...LOOKED_UP, advice: ADVICE };
  const [found] = [
    ...document.matches(FOUND_IN_PAPERS, sentence),
    ...(document.has(AT_WORK) ? document.matches(FOUND_IN_LIST, sentence) : []),
  ];
  if (found !== undefined) return { at: shortened(document, found), problem: FROM_PAPERS, advice: ADVICE };
  const story = [text, ...neighbours(document, sentence)].join("\n");
  const [read] = isAboutSomebody(story) ? document.matches(READ_PAPERS, sentence) : [];
  if (read !== undefined) return { at: shortened(document, read), problem: FROM_PAPERS, advice: ADVICE };
  const [known] =
    SECRET_OF.test(text) && (TARGET.test(text) || EVENT.test(text)) ? document.matches(KNOWN_BY_OFFICE, sentence) : [];
  return known && { at: shortened(document, known), problem: "は職務で知ったことだと述べる記述です", advice: ADVICE };
};

/** What the records say of somebody: うちより収入少ないの, 三回も名字変わっとる. */
const LEARNT =
  /税|収入|所得|年収|貯金|借金|保護|滞納|手当|年金|名字|苗字|旧姓|戸籍|結婚|離婚|再婚|籍|子ども|病|薬|障害|介護|生年月日|年(?:齢|上|下)|歳|住所|引っ越|本ばっか|借りて/u;

const LOOKED_UP = {
  problem: "は業務の記録で人を調べたことを書いた記述です",
  reason: "業務以外で記録を見ることも、その内容を書くことも守秘義務に触れます",
} as const;
const FROM_PAPERS = "は業務の書類で知った人のことを書いた記述です";

const isAboutSomebody = (story: string): boolean =>
  SECRET_OF.test(story) && (TARGET.test(story) || READ_ABOUT.test(story));

/** Somebody met at work, and what was the matter with them. */
const storyOf = (document: DocumentView, sentence: Sentence, reading: Reading): Finding | undefined => {
  if (!isTold(sentence.text)) return undefined;
  for (const { pattern, problem, needs } of CONSTRUCTIONS) {
    const [at] = document.matches(pattern, sentence);
    if (at === undefined || isSilenced(document, at, reading)) continue;
    if (SUFFICES[needs](document, sentence, at, reading))
      return { at: shortened(document, at), problem, advice: ADVICE };
  }
  return undefined;
};

/** A scene of work, somebody in it, and something told of them, in whatever order, in the sentence and its neighbours. */
const looseStoryOf = (document: DocumentView, sentence: Sentence, reading: Reading): Finding | undefined => {
  if (!isTold(sentence.text) || OWN_CIRCLE.test(sentence.text)) return undefined;
  const [own] = [...document.matches(OWN_SCENE, sentence), ...document.matches(OWN_JOB, sentence)];
  const at = own ?? document.matches(SHARED_SCENE, sentence)[0];
  if (at === undefined || isSilenced(document, at, reading)) return undefined;
  const rest = [
    document.text.slice(sentence.start, at.start),
    document.text.slice(at.end, sentence.end),
    ...neighbours(document, sentence),
  ].join("\n");
  if (!(SOMEONE.test(rest) || IS_SOMEONE.test(at.text)) || !NARRATED.test(rest) || PLURAL.test(rest)) return undefined;
  const particular = PARTICULAR.test(rest);
  const told = TELLING.test(rest);
  // A scene of the writer's own work needs one of the two; a scene others share, and an official post, need both.
  const certain = own === undefined || reading.official ? particular && told : particular || told;
  return certain ? { at, problem: MET, advice: ADVICE } : undefined;
};

const isSilenced = (document: DocumentView, at: Match, { audit }: Reading): boolean => !audit && isQuoted(document, at);

/** The sentences before and after, as far as they tell something, too. */
const neighbours = (document: DocumentView, { index }: Sentence): readonly string[] =>
  [document.sentences[index - 1], document.sentences[index + 1]].flatMap((other) =>
    other !== undefined && isTold(other.text) ? [other.text] : [],
  );

/** No figures, services or visits of one's own; thanks only where a certain person is described. */
const isTold = (text: string): boolean =>
  !STATISTICS.test(text) &&
  !GENERAL.test(text) &&
  !AS_VISITOR.test(text) &&
  (!THANKS.test(text) || PARTICULAR.test(text));

const SUFFICES: Readonly<
  Record<Construction["needs"], (document: DocumentView, sentence: Sentence, at: Match, reading: Reading) => boolean>
> = {
  always: () => true,
  event: (document, sentence, _, { official }) => hasEvent(document, sentence, official),
  acquainted: (document, sentence, at, { official }) =>
    COUNTER.test(document.text.replace(at.text, "")) && hasEvent(document, sentence, official),
  office: (document, _, at) =>
    [AT_WORK, IS_VISIT, IS_ERRAND].some((work) => work.test(document.text.replace(at.text, ""))),
  followed: (document, sentence, at) => {
    const near = [sentence, document.sentences[sentence.index + 1]].map((part) => part?.text ?? "").join("\n");
    if (COMPANION.test(at.text) || PLURAL.test(at.text)) return false;
    return document.has(HELPING) && SINCE_THEN.test(near.replace(at.text, ""));
  },
  particular: (document, sentence) => {
    const near = [sentence.text, ...neighbours(document, sentence)].join("\n");
    return PARTICULAR.test(near) && !PLURAL.test(near);
  },
};

const COUNTER = /窓口|カウンター|受付|端末|届(?:け|出|を)|(?:国保|年金|税|戸籍|福祉|保護)の?係|申請に/u;
/** Something is told of the person, in the sentence or in the next one. */
/** How somebody has been since: 昨日は声が明るくて, お子さんの入院, その後いかがですか. */
const SINCE_THEN =
  /その後|(?:お)?声(?:は|が|も)|涙声|(?:お)?薬|入院|退院|手術|治療|通院|夜泣き|(?:お)?熱|具合|体調|眠れ|落ち着|元気(?:そう|に|で)|(?:お)?仕事(?:は|が)|就職|面接|離婚|別居|引っ越|旦那|ご主人|奥さま|お子さん/u;
const COMPANION =
  /(?:先輩|後輩|同僚|上司|同級生|友(?:だち|達|人)|先生|議員|(?<!お)(?:母|父|兄|姉|弟|妹|夫|妻))(?:さん)?[、はがにの]$/u;
/** Work with people who seek help. */
const HELPING =
  /相談(?:員|室|窓口|の担当|担当|電話)?|電話(?:相談|の担当)|保健師|ケースワーカー|見守り|訪問|支援|カウンセラー|窓口|担当|救急|看護|助産|児童館|保育/u;

const hasEvent = (document: DocumentView, { index, text }: Sentence, official: boolean): boolean => {
  if (official) return EVENT.test(text);
  const next = document.sentences[index + 1];
  return TELLING.test(text) || (next !== undefined && isTold(next.text) && TELLING.test(next.text));
};
