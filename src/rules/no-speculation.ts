import { type Composition, composedIn } from "../context/composed.js";
import { isInTitle, isMentioned, isQuoted, isWarnedOf } from "../context/keep.js";
import { apart, sentencesAround } from "../context/nearby.js";
import { wholePhrase } from "../context/phrase.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { words } from "../core/options.js";
import { CHANGE, MATTER } from "../lexicons/city-decisions.js";
import { pattern } from "../matching/pattern.js";
import type { DocumentView, Match, Sentence } from "../text/document.js";
import { foldString } from "../text/fold.js";

const MATTERS = pattern(
  `${MATTER}|(?:祭り?|まつり|フェス|花火|式典|マラソン|パレード)の(?:会場|日程|日取り|場所|やり方)|産科|小児科|検討委員会|選定委員会|葬祭場|処理場|(?:児童|子育て|扶養|通勤|住宅|地域)?手当(?!て)|(?:来年|次回|今年|次)の(?:お?祭り?|まつり|フェス)|奨学金|時給|処分場|ゆるキャラ|公用車|学童|配置|監視員|調理員|担任|嘱託|会計年度|再編|区画整理|ふ頭|埠頭|港湾|海浜|山手線|定期便|定期券|入館券|利用券|水道|検針|交差点|接種(?:券)?|ワクチン|うちの(?:課|係|部|班|支所|園|館|署)(?=[はがも、]|って)`,
);

/**
 * What becomes of a matter, in the narrow sense: outcomes that somebody has to decide. 「満開になる」 or 「混む」 next to a
 * park is no guess about a decision.
 */
const OUTCOME_SOURCE = `(?:${CHANGE})|(?:今年|来年|今季|今シーズン|今回|年度)度?(?:いっぱい)?(?:で|が|限り|かぎり)(?:最後|おしまい|終わり|見納め|ラスト)|選挙の(?:準備|根回し|支度)に(?:入|かか)|(?:次|今度|新しい|後任)の(?:課長(?:補佐)?|部長|局長|次長|係長|館長|所長|園長|教育長|副?市長)(?:は|が|、|って)[^。\\n]{0,14}?(?:なる|来る|上が)|(?:うちの(?:地区|校区|町内|ほう|方|近所)|隣町|向こう|[山海東西南北川]側)に(?:持って(?:こ|くる|いか)|来る|くる|決ま|建[ちつ])(?:られる)?|赤字|財源不足|店じまい|立ち消え|代替わり|左遷|飛ばされ|打ち切|ことになる|(?:半分|半額|倍)にな|委託|不調|先送り|[二三四五六]期目|市長選|(?:避けられ|間に合わ|動か|進ま|実現し|続か|もた)(?:な(?:い|さ)|ん(?=[。よわでね]|$)|へん)|手を打|抜かれ|担がれ|押し切|突っ走|骨抜き|先送り|お蔵入り|たなざらし|据え置|上が(?:る|り|ら)|下が(?:る|り|ら)|(?<!取り|召し|盛り|差し|持ち|打ち|申し|立ち)上げ(?:る|て(?:く|き)|ら)|下げ(?:る|て(?:く|き)|ら)|決ま(?:る|り|ら|っ)|固ま(?:る|り|ら|っ)|(?<![りいれえせてくけめべ])(?:な|無)くな(?:る|り|っ)|消え(?:る|て|そう)|削(?:ら|る|り|っ)|減(?:ら(?:さ|す|し)|る|り)|(?:潰|つぶ)(?:れ|さ|す)|取り壊|壊(?:す|さ)|建(?:つ|た|て(?:る|ら|て))|通(?:る|ら|り|す(?:つもり|気))(?!か)|通し(?:て|た)く|落と(?:さ|す)|落ち(?:る|そう|着)|切(?:られ|る(?:やろ|だろ|はず|気))|選ばれ|見送(?:る|り|ら)|延び(?:る|そう)|出馬|立候補|選挙に出|辞め(?:る|そう)|残(?:る(?=の|ん|か|と|だ|や|で|っ|。|!|$)|ら|り|さ)|移(?:る|り|さ|す)|外(?:さ|れ|す)|くっつ(?:く|き|け)|(?:吸収|編入)(?:さ|合)|一緒に(?:な(?:る|り|ん)|さ(?:せ|れ))|ずれ込|(?:時間|時期|開始|閉館|終了|締め切り)[^。、\\n]{0,6}?(?:早ま|遅ら)|狭ま|(?:に|へ)化け|(?:お金|金|料金)(?:を|も|まで)?(?:取|と)ら|(?:分館|支所|図書館|庁舎|児童館|公民館|保育[園所]|体育館|プール|出張所|窓口|施設|センター|ホール|課)(?:が|は)[^。、\\n]{0,6}?(?:入る|できる|建つ|引っ越)|隔年|年に?1回|(?:(?<![いなの\\d])[\\d一二三四五六七八九十数]+(?:日間?|回|か所|便|部制|時間|発|校|園|割|枚|人))(?:くらい|ほど|だけ)?に(?:な(?:る|り)|減|増|縮)|(?:やめる|なくす|畳む|たたむ|手放す|閉める|閉じる|売る|任せる)(?=つもり|気(?!に|を)|方向|やろ|だろ)|(?:やめる|なくす|畳む|たたむ|手放す)(?=ん|の|か)|頓挫|流れ(?:る|た|そう)|止ま(?:る|り)|止め(?:る|ら)|(?<![みりきべいちえけせてめれ])終わ(?:る|ら|り)|(?:会社|業者|社|組|建設|工務店|法人|財団)(?:が|で)[^。\\n]{0,8}?(?:取(?:る|り)|勝つ|決ま|持って(?:い)?く|さらっていく)|(?:が|は)(?:また)?取る|(?:跡地?|駅前|空き地|更地|予定地|一角|空き校舎|旧校舎)[^。\\n]{0,20}?(?:できる|建つ|入る|来る|なる)|(?:制度|体制|業者|委託先|ダイヤ|名称|名前|制服|収集|ルール|時間|担当|方針|看板)[^。\\n]{0,8}(?:変|替|代)(?:わ|え)(?:る|ら|り)|入れ替え(?:と|だ|や|に)|(?:別の|他の|民間の|県の|国の)[^。\\n]{0,8}?なる|(?:課長|部長|次長|局長|館長|教育長|副市長|後任)(?:は|に)[^。\\n]{0,14}?(?:さん|氏|なる|上が|来る)`;
const OUTCOME = pattern(OUTCOME_SOURCE);

/** 入るんでねえのかな, 建つんやなかろうか, できるっちゃないと?, なくなるべな, 変わるんじゃなかろうかのう. */
const DIALECT_GUESS =
  "(?:じゃ|では|や)なかろうか|(?:ん|の|と|っちゃ)(?:で|じゃ|や)(?:ねえ|ねぇ|ね|なか|なかろう)(?:の|べ|べが|が|と|ろう)?か(?:な|ね|の|のう|なあ|しら)?(?=[。!?？、…」\\s]|$)|(?:ん|の)でねえ(?:が|べか|べが|の)?(?=[。!?？、…」\\s]|$)|(?:っちゃ|と)ない(?:と|かな|とかな)(?=[。!?？…」\\s]|$)|(?<=[るうくぶむつすだ])(?:っぺ|べ)(?:な|ね|か|さ|なあ|よ)?(?=[。!?？…」\\s]|$)";

/** Forms that end a guess: なくなるかも, 統合されるんじゃないかな, 上がると思う, 決まりでしょう. */
const GUESS_END = [
  "(?:の|ん)ではと(?:個人的|感じ|思(?:っ|う|い)|見て)",
  "だろう(?!か)|だろ(?=[。!、…」\\s]|な|ね|$)|やろ(?=[。!、…」\\s]|な|ね|し|けど|$)|でしょう?(?!か|うか)|っしょ|じゃろ",
  "(?<!し)かも(?:しれ(?:ない|ません|へん|ん)|わからん|な(?:あ|ぁ)?|ね|よ|(?=[。!…、\\s\\p{Extended_Pictographic}]|$))",
  "(?<!も)(?:ん|の)(?:じゃ|では|や)な(?:い|か)(?:か|かな|の(?!は)|でしょうか|だろうか|やろか|[?？])",
  "(?:ん|の)?(?:ちゃう|とちがう)(?:か(?:な)?|やろか)?(?=[。!?？\\s]|な|$)",
  "はず(?=だ|です|や|。|!|$)|に違い(?:ない|ありません)|に決まって(?:る|い|ます)",
  "(?:よう|みたい)?な?気が(?:する|します|して)|予感(?:が|しか|。|$)|気配|公算|線が(?:濃|強|固|太)|雰囲気(?=。|や|だ|です|$)|と(?:み|見)(?:た(?=[。!]|$)|て(?:い)?る|ています)|と(?:踏|にら|睨)(?:ん|み)|(?:と|って)(?:は|も)?(?:思(?:う|います|ってる|っています|ってます|うわ|うなあ)|おもう|予想|読ん(?:で|だ))",
  "(?<![だるたいう])そう(?:です|だ|や)(?:な|ね|よ|わ|。|…|$)|そうな(?:気|感じ|予感|雲行き)|っぽい|か(?:な(?:あ|ぁ)?|しら)(?=[。!…」\\s]|$)",
  DIALECT_GUESS,
  "濃厚(?!接)|時間の問題|(?:の|ん)?(?:は|が)?(?:目に見え|見え見え|既定路線|確実|明らか|間違いなし|既定事実)|出来レース|決まり(?=だ|です|や|でしょ|。|!|$)|(?:で|に)(?:本)?決まり|(?:に|と)(?:賭け|かけ)(?:る|ても|たい)|本命|有力(?!者|企業|選手|な)|知らんけど",
].join("|");

/** Words that open a guess. */
const GUESS_START =
  "たぶん|多分|きっと|おそらく|恐らく|どうせ|もしかし(?:て|たら)|ひょっとし(?:て|たら)|おおかた|大方(?!の)|十中八九|九分九厘|ほぼ(?:確実に|間違いなく)|間違いなく|(?:まあ|まず)(?:間違いな|確実)|(?:私|わたし|俺|僕|自分|個人的?)(?:の|な)(?:予想|読み|見立て|勘|推測|予測)|(?:予想|推測|予測|憶測|妄想|勘|見立て|読み|予言)(?:です|だ|では|で(?:は)?|によ|やけど|なんだけど|ですが)|勝手(?:に|な)(?:予想|妄想|推測|想像)|大穴|対抗";

/** The writer has it from hearsay, put into the verb: 〜らしい, 〜みたい, 〜んやて. */
const HEARSAY_END =
  "らしい(?=[。!、…」\\s\\p{Extended_Pictographic}]|で|わ|よ|です|けど|ね|が|し|って|から|な|$)|みたい(?=[。!…」\\s\\p{Extended_Pictographic}]|です|だ|や|ね|よ|$)|んやて|んだ(?:って|とか|と)(?=[。!…、\\s]|さ|ね|よ|$)|(?:だ|や)って(?=[。!…」\\s]|さ|ね|よ|$)|るって(?=[。!…」\\s]|さ|ね|よ|$|話|聞)|とか(?=[。!…]|$)|げな(?=[。!]|$)|との(?:噂|うわさ)|という(?:噂|うわさ)";

/**
 * Words that speak of a decision by themselves. Beside them a guess at the end of the sentence needs no outcome:
 * 再開発はあの会社で手打ちやろ.
 */
const DECISION_CHANGE =
  "値上げ|値下げ|有料化|無償化|廃止|統合|統廃合|合併|再編|閉館|閉園|閉校|廃校|減便|移転|建て替え|建替え|改築|新設|民営化|民間委託|誘致|撤退|凍結|見直し|復活|再開発|異動(?!願|希望|届|し(?:た|て))|人事(?!課|係|部|委員)|昇任|退任|後任|交代|据え置き|削減|落札|採択|否決|可決|取り壊し|耐震|代替わり|立ち消え|見送り|新路線|民間譲渡|譲渡|売却";
const DECISION = `${DECISION_CHANGE}|(?:補正|当初)?予算(?!オ)|入札|指定管理|プロポーザル|プロポ|公募|条例案?|議案|素案|審議会|選定委員会|検討委員会|市長選|機構改革|(?<![足遺史追軌])跡地?(?=は|に|、)|埋め立て|新庁舎|給付金|補助金|定員|機構|税率|保険料|使用料|利用料|保育料|敬老パス|水道料金|新しい(?:図書館|庁舎|体育館|ホール|学校|給食センター)|(?:次の|新しい)(?:市長|副市長|教育長|部長|課長|館長)`;
/** A guess about whatever the sentence says, as one speaks: やろな, んちゃう?, 気がします, と見た. */
const SPOKEN_GUESS = [
  DIALECT_GUESS,
  "(?:ん|の)?じゃね(?:ー|え)?(?=[?？。!か]|$)|(?:(?:ん|の)?(?:だろう(?:な|ね)|だろ|やろ(?:う)?|っしょ|でしょ(?:う)?(?:ね|な)?)|(?<!し)かも(?:な|ね|よ)?|か(?:な|しら)|そう(?:や|だ)(?:な|ね)|感じ(?:が|や|だ))(?:な|ね|よ|わ|で|し|けど|けどね|あ|ぁ|って)*(?=[。!…」\\s\\p{Extended_Pictographic}]|$)",
  "(?<!し)かもしれ(?:ん|ない|ません)|かもわからん|(?:ん|の)?(?:じゃ|や)な(?:い|か)(?:か(?:な|と)?|でしょうか|だろうか|やろか|[?？、])|(?:ん|の)(?:ちゃう|とちがう)(?=か|[?？。!\\s]|$)",
  "気が(?:する|し(?:ます|て))|予感(?:が|しか|。|$)|気配(?:が|や|だ|。|$)|(?:る|い|だ|え|り|め|け)?と(?:見|み)(?:た(?=[。!]|$)|て(?:い)?(?:る|ます))|と(?:踏|にら|睨|読)んで|に決まって|決まり(?:だ|や|でしょ|だろ)|落としどころ|見え見え|流れ(?:や|だ|です)(?:な|ね|よ)?(?=[。!]|$)|の?がオチ|わけが?(?:ない|あらへん)(?=[。!やわ]|$)|(?:ほう|方)が(?:よ|良)さそう|(?:の|ん)(?:では|じゃ)ないかと[^。\\n]{0,10}?(?:思|見|考え|踏|感じ|みて)|(?:近い|固い|かたい|濃い|一択)(?:だ|や|でしょう)?(?:な|ね|やろ|だろ)?(?=[。!]|$)|(?:据え置き|減|増|見送り|確定|終わり|続投|交代|統合|異動|廃止|値上げ)(?:だ|や)(?:な|ね)(?=[。!]|$)|とみて(?:い)?る|目に見え|時間の問題|出来レース|(?:きっと|たぶん|どうせ)[^。\\n]{0,20}?はず|(?:の|ん)?ではと(?:個人的|感じ|思(?:っ|う|い)|見て)|に(?:千円|百円|一票|全財産)|そういうこと(?:やろ|だろ|でしょ)|予感しか|(?:ん|の)(?:じゃ|や)ないかね|絶対[^。\\n]{0,14}(?:と思う|へんで|んやろ)|はず(?:や|だ)(?:な|ね|で|よ)?(?=[。!\\s]|$)",
].join("|");
const TIME_AHEAD =
  /来(?:年度?|春|夏|秋|冬)|年明け|次(?:の(?:更新|改選|異動|予算|見直し|改定|機会|任期)|は|期)|そのうち|いずれ|あと[一二三四五六\d]+年|今後|新年度|年度内|(?:二|三|四|五|\d)年以内/u;
/** What the writer may manage oneself: 来年は完走できるかな. */
const OWN_DOINGS =
  /うちの(?:子|孫|娘|息子)|でき(?:る|そう)|完走|行け|行き(?!ま)|参加|出場|申し込|食べ|飲み|走れ|泳|会え|見られ|楽し|合格|受か|買える|当たる/u;

/** これは統合が動くな, もう一択でしょう: concludes from signs. */
const CONCLUDES = pattern(
  `(?:これは|こりゃ|もう|そろそろ|いよいよ|どうも|どうやら|せいぜい|よくて|事実上|結局)[^。\\n]{0,25}?(?:${DECISION})[^。\\n]{0,14}?(?:な|ね)(?=[。!…]|$)|(?:${DECISION})[^。\\n]{0,25}?(?:どうやら|事実上|動く(?:な|ね)|せいぜい|のは[^。\\n]{0,18}(?:だ|や)と思)`,
);

const DECISION_GUESSED = pattern(`(?:${DECISION})[^。\\n]{0,60}?(?:${SPOKEN_GUESS})`);
const GUESS_AFTER_TOPIC = pattern(SPOKEN_GUESS);
const DECISIONS = pattern(DECISION);
const DECISION_FROM_START = pattern(
  `(?:${DECISION})[^。\\n]{0,20}?(?:たぶん|多分|どうせ|おそらく|恐らく|ひょっとし|もしかし|十中八九|九分九厘)|(?:たぶん|多分|どうせ|おそらく|恐らく|十中八九)[^。\\n]{0,20}?(?:${DECISION_CHANGE})`,
);

/** この調子だと…になりそう: what is coming, concluded from how things stand. */
const AS_IT_STANDS = pattern(
  `(?:この|今の|あの)(?:[^。、\\n]{0,8}?(?:[きりちいみしけれめべえ]方|具合|あんばい|塩梅)|感じ|調子|分|流れ|ペース|空気|雰囲気|様子|まま)(?:だと|やと|なら|じゃ|では|でいくと|で行くと|から(?:する|いく)と)[^。\\n]{0,40}?(?:そう(?=[だやな。!…\\s]|です|$)|予感|気配|${SPOKEN_GUESS})`,
);
/** What those who know do, seen by the writer: 部長がやたら向こうの役場に通ってる, 最近コンサルの人がよく来る. */
const SEEN_INSIDE =
  /(?:見積(?:もり|書)?|図面|設計書|起案|予算要求|決裁|稟議)[^。、\n]{0,10}?(?:来て|出て|回って|見た|あった|届い|上がって)|(?:部長|課長|係長|次長|局長|副?市長|副?町長|教育長|財政|総務|人事|企画|秘書|コンサル|銀行|測量|不動産屋?|業者|上の人|偉い人|県の人)(?:の人|さん|課|部)?(?:たち|ら)?(?:が|も|の顔)[^。\n]{0,16}?(?:やたら|急に|しょっちゅう|何[度回]も|こそこそ|妙に|よく|よう|ずっと|毎[日週]|頻繁|(?:出入り|通[いっ]|そわそわ|ピリピリ|ばたばた|バタバタ|こもって|渋い顔|難しい顔|測って|下見|視察))|(?:やたら|急に|しょっちゅう|何[度回]も|最近|このところ)[^。\n]{0,6}?(?:部長|課長|市長|財政|総務|コンサル|業者|測量)(?:の人|さん)?[がも]/u;
/** What those who decide do or how they look: 市長、今月だけで更地を4回見に行ってる; 課長の机、ずっと電卓鳴っとる. */
const SIGN_OF_PLANS = pattern(
  "測量(?:の人|士|屋|業者)?(?:さん)?(?:が|、)?(?:おる|おった|いた|いる|[二三四五\\d]人)?(?=[。!]|$)|(?<!会社の|社の|店の|隣の)(?:副?[市町村区]長|教育長|署長|院長|部長|課長|次長|局長|総務|財政|人事|企画|秘書課?|上の人)(?:の人|さん|課|部)?(?:たち|ら)?(?:と[^。、\\n]{1,10})?(?:が|も|は|、|って|の(?:顔|机|席|声|機嫌)?)[^。\\n]{0,24}?(?:[\\d二三四五六七八九十]+(?:回|度)|週[二三四五\\d]|毎[日週朝晩]|やたら|しょっちゅう|急に|ばっか|ばかり|ずっと|何[度回]も|最近|変わっ(?:た|て)|顔(?:だ|して|が|で)|そわそわ|こそこそ|通って)|測量(?:の人|士|屋|業者)?(?:さん)?[^。\\n]{0,16}?(?:立[てっ]|来[てと]|入っ|測っ)",
);
/** 駅裏の空き地、ホテルになるで: read off a plot of land. */
const READ_OFF_PLOT = pattern(
  "(?:空き地|更地|跡地?|予定地|一角|裏手?の(?:土地|畑|田んぼ)|駐車場)(?:は|に|が|って|も)?、?[^。\\n]{0,14}?(?:(?:に|と)(?:なる|化ける)|が(?:建つ|できる|入る|来る))(?:ん(?:や|だ|じゃ)|の(?:だ|か))?(?:ろう?|な|で|ぞ|わ|よ|べ|ばい|たい|ね)(?:な|ね|あ)?(?=[。!…、]|$)",
);
/** アリーナだな, こりゃ値上げたい, 来年の今頃はマンションや: what the writer makes of it. */
const MADE_OF_IT = pattern(
  `(?:^|[。、!\\s]|こりゃ|これは|あれは|もう|次は)[^。、!?\\n]{1,14}?(?:(?:だ|や|じゃ|だろう?|やろ|でしょう?)(?:な|ね)|[るすくむぶつう]な|べ|っぺ|(?<![いきしちにびみりえけせてねべめれ])たい|ばい|だろう|でしょう)(?=[。!…]|$)|間違いない(?=[。!…]|$)|と(?:見|み)た(?=[。!]|$)|(?:建っ|決ま|でき|終わ)[ぁ-ん]{1,4}(?:顔|目)(?:だ|や|を|し)|(?:^|[、。!\\s])[^。、!?\\n]{1,12}?(?:に|が)(?:なる|建つ|できる|入る|来る)(?:な|ぞ|わ|べ|ばい|たい|で)(?=[。!…、]|$)|${SPOKEN_GUESS}`,
);
const PLANS =
  /跡|更地|空き地|予定地|駅|図面|測量|院長|社長|議長|業者|コンサル|銀行|県庁|不動産|模型|視察|下見|予算|査定|アリーナ|スタジアム|ホテル|マンション|モール|タワー|工場|大学/u;
const NO_PLANS =
  /(?:隣|近所|向かい|実家)の(?:更地|空き地|家|土地|店|人)|一軒家|新居|マイホーム|お隣さん|延滞|恋|花粉|風邪|虫歯|歯医者|耳鼻科|腹|胃|寝不足|二日酔|結婚|飲み会|釣り|犯人|ドラマ|映画|健康診断/u;

/** What only those inside see, in whatever place: 廊下の空気, 会議に出てくる写真, 机の見積もり, 市長のため息, 長年の勘. */
const EVIDENCE = pattern(
  [
    "(?:廊下|庁内|(?:お|市)?役所|職場|会議室?|席|机|フロア|執務室|給湯室|喫煙所|エレベーター|コピー機|ホワイトボード|[部課係局]|財政|人事|企画|秘書|契約|総務)(?:の中|の人|の連中|の電話|の上)?(?:の|に|で|が|から|は|も|、|を)[^。\\n]{0,16}?(?:空気|雰囲気|ざわ|ひそひそ|見積|図|資料|写真|カタログ|名刺|パンフ|地図|模型|測量|電話|ばかり|ばっか|やたら|急に|やけに|妙に|増え|積ま|載って|残って|置いて|出てく|優し|やさし|そわそわ|ピリピリ|ばたばた|バタバタ|にこにこ|ニコニコ|目が合)",
    "(?:写真|図面|見積(?:もり|書)|カタログ|名刺|パンフ(?:レット)?|資料|地図|模型|見本|コンサル|業者|測量|銀行)(?:ばかり|ばっかり?|の束|の話|の人)?(?:[がもはを]|、|って)?[^。\\n]{0,14}?(?:会議|机|席|やたら|しょっちゅう|急に|回って|出てく|増え|積ま|届[いく]|載っ|貼っ|置い|通っ|並べ|広げ|取らへん|取らん|取らな)",
    "(?:副?[市町村]長|教育長|部長|課長|次長|局長|所長|館長|上の人|上の方|偉い人|お偉いさん)(?:さん|たち|ら|級)?[^。\\n]{0,24}?(?:急に|やたら|ばっか|ばかり|やけに|妙に|毎[日週月朝]|しょっちゅう|たびに|この(?:ごろ|ところ)|最近|近ごろ|[続つづ]けて|ため息|にこやか|上機嫌|浮かない|渋い|青い|そわそわ|にこにこ|ニコニコ|機嫌|顔色|目の色|[\\d二三四五六]回も?)",
    "(?:長年|積年|わたし|私|自分|俺|僕|職員|担当|中の人)の(?:勘|カン|鼻|嗅覚|読み)|(?:勘|鼻)(?:が(?:外|はず|利|きか)|は(?:外|はず|当|あた|よう)|って(?:やつ|もん))|空気(?:で|を(?:吸|読))|顔(?:色|つき)?(?:を|に)?(?:見|書)|(?:見て|聞いて|座って|働いて|勤めて|眺めて)(?:い)?(?:たら|ると|れば|りゃ)[^。\\n]{0,10}?(?:わか|分か|察|見え|読め)|(?:中|庁内|役所|市役所|そば|近く|この席|ここ)に(?:お|い)(?:る|れ|たら|て)[^。\\n]{0,12}?(?:見え|わか|分か|感じ)|(?:すみっこ|隅|末席|隣|後ろ)の席|席(?:から|が近)",
  ].join("|"),
);
/** The writer's conclusion, in whatever words: 腹を固めた, 舵を切ったな, きっと…なるんじゃないか, とみて間違いなさそう. */
const CONCLUSION = pattern(
  `腹(?:を|は|が)?、?(?:固め|固ま|くく|括|決め|決ま)|舵(?:を)?切|(?:かたむ|傾)[いくき]|にらん|睨[んみ]|踏ん(?:で(?!み)|どる|だ)|(?<=と|って)読ん(?:でる|でい|でお|どる)|間違いな(?:い|さそう|かろう)|確定(?:だ|や|で|かな|演出)|(?:私|わたし|俺|僕|勝手)の?(?:予想|推理|見立て)|どうやら|十中八九|(?:こりゃ|ありゃ|これは|あれは)(?:もう)?[^。\\n]{0,30}?(?:な|わ|ね|で|べ|ろう?|ぞ|よ|ばい|たい|のう|さ|もんな)(?=[。!、…\\s]|$)|[っんい]た(?:な|ね|んだわ|んだな|んやな|んだね|んやろ)(?=[。!、…\\s]|$)|${SPOKEN_GUESS}`,
);
const OUTCOME_SEEN = pattern(
  `${DECISION}|${OUTCOME_SOURCE}|(?:に|と)な(?:る|り)|(?:一緒|いっしょ|ひとつ)に(?:する|なる)|や(?:る|ら(?:ない|へん|ん))(?:こと|ん|方)|開催|実施|通っ(?:た|て)|つ(?:く|いた)(?:ん|な|と)|移[るすし]|閉[めじま]|決行|建つ|できる|決まった`,
);
const MATTER_SEEN = pattern(
  `${MATTER}|祭(?:り)?(?=の|は|を|も|、)|会場|産科|小児科|病棟|分校|分館|支局|アリーナ|スタジアム|合同庁舎|バス|花火`,
);
/** Whose doings are not decided by a city. */
const NOT_SEEN_INSIDE =
  /恋|彼氏|彼女|結婚|転職|誕生日|飲み会|歓迎会|送別会|忘年会|お土産|おみやげ|お菓子|おやつ|ダイエット|髪|痩せ|風邪|花粉|腰|虫歯|宝くじ|競馬|将棋|クイズ|釣り|畑|漬物|レシピ|伏線|犯人|登場人物|主人公|朝ドラ|大河|子ども部屋|息子|娘|孫|旦那|嫁|うちの(?:子|夫|妻|犬|猫|会社|店)|塾|社長|町内会|PTA|保護者会|マンション(?:の)?(?:理事|管理組合)|予報|発表(?:し|され)(?:ま|た)|可決され|議決され|公表され/u;

/** 何も決まってはいないんですが…間に合うんじゃないかな: undecided, and a guess all the same. */
const UNDECIDED_BUT = pattern(
  "(?:(?:決まっ|まとまっ|固まっ|結論|決定|正式|白紙|未定|発表|公表|申し上げられ|お伝えでき|言え)[^。!?\\n]{0,16}?(?:ません|な[いか]|おら[んず]|へん|白紙|未定)|(?:話し合い|話し合って|検討|協議|調整|相談|審議|審査|選考|議論|交渉|詰め|もんで)[^。!?\\n]{0,4}?(?:最中|さなか|途中|中(?!止|央|心)|真っただ中|いる(?:ところ|とこ)|続)[^。!?\\n]{0,6}?)[^。!?\\n]{0,8}?(?:が、?|けど、?|けれど[もん]?、?|ものの、?|(?<=ん)で、)",
);
const NOTHING_SETTLED =
  /(?:決まっ|決定|正式|白紙|未定|発表|公表|申し上げ|お伝え|言え)[^。!?\n]{0,16}?(?:ません|な[いか]|おらん|へん|白紙|未定)(?=です|。|!|$)/u;
const HOWEVER = /^(?:ただ|とはいえ|もっとも|でも|それでも|しかし|けど|個人的|あくまで)/u;
const POLITE_GUESS = pattern(
  `(?:の|ん)では(?:ない)?(?:か)?と(?=、|の|$|[^。、\\n]{0,8}?(?:予想|想像|推測|推理|にらん|睨ん))|(?:(?:の|ん)では(?:ない)?(?:か|なかろうか)?と|ものと|かと|と)(?:拝察|推察|察し|存じ|思(?:い|う|って)|見て(?:お|い)|踏んで|読んで|考えて(?:お|い))|なかろうか|ふんで(?:い(?=る|ま)|お)|に(?:落ち着|傾|なり)そう|見込め(?:そう|る)|${SPOKEN_GUESS}`,
);
const ABOUT_THE_NOTICE = /(?:お知らせ|ご?案内|発表|公表|お伝え|ご報告|お答え)(?:でき|する|し|いたし|の)/u;

/** Hints at what the writer may not say: 4月に何かあるかも, 今のうちに買っておくとお得かも (中の人の勘). */
const SOMETHING_COMES =
  /(?:何か|なにか|なんか)(?:が)?(?:ある|あり|起き|起こ|変わ|動)[^。\n]{0,6}?(?:かも|予感|気が|んじゃ|んちゃう|やろ|そう)/u;
const HURRY =
  /(?:今のうち|いまのうち|早め|早いうち|[\d今]+月中|年度?内|春まで|\d月まで)に[^。\n]{0,20}?(?:買|使|申し?込|済ませ|行って|見て|更新)[^。\n]{0,14}?(?:得|いい|ええ|よい|よさそう|無難|安心)[^。\n]{0,6}?(?:かも|気が|と思|予感)/u;
const HUNCH =
  /(?:中の人|担当(?:者)?|係|職員|広報|わたし|私|個人)の(?:ただの|勝手な|完全な)?(?:勘|カン|予想|予感|妄想|願望|読み|見立て)/u;

/** When the city will be done with it: a date nobody has announced. */
const TIMING_GUESSED = pattern(
  `(?:開館|開園|開校|開業|完成|完了|再開|復旧|開通|オープン|供用開始|支給(?:日|開始)?|給付|振り?込み?|発送|入金|工期|工事(?:明け|の終わり)|改修明け)(?:日|は|が|も|って|、)[^。\\n]{0,16}?(?:年明け|年内|年度内|来月|来週|来年度?|再来年|春|夏|秋|冬|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月|ずれ|遅れ|延び|間に合|だいぶ先|まだ先|当分先)[^。\\n]{0,12}?(?:${SPOKEN_GUESS})`,
);
const ON_THE_CITY = pattern(`${MATTER}|手当(?!て)|給付|接種|市営|市立|市民`);
const NOT_DONE_BY_CITY =
  /(?:うち|実家|我が家|わが家|隣|友(?:だち|達|人)|息子|娘|自分)の|新居|マイホーム|リフォーム|模型|プラモ|アルバム|給料|メルカリ|通販|予約(?:した|特典)|店(?:の|が|は)/u;

/** たぶん明日の学校はお休みになるのではないでしょうか: a city announces closures, it does not guess them. */
const CLOSURE_GUESSED = pattern(
  "(?:学校|授業|学童|保育[園所]?|幼稚園|登園|登校|図書館|公民館|プール|体育館|大会|まつり|祭り?|花火|式典?|健診|収集|バス|フェリー|窓口|教室|イベント|運動会|遠足|開催)[^。\\n]{0,14}?(?:休校|お?休み|休館|休園|中止|延期|順延|運休|見合わせ|取りやめ)[^。\\n]{0,8}?(?:(?:の|ん)(?:では|じゃ)ない(?:か|で)|気がし|予感|かも(?:しれ|な|ね)|でしょう(?!か)|と(?:思|見て|予想|踏ん)|そう(?:な気|です(?:ね|よ)|かな))",
);
/** Why the city did it, when it has given another reason or none. */
const CAUSE_GUESSED = pattern(
  "(?:(?:週|月|年|円|割|制|休|無料|有料|民間|委託|廃止|中止|短縮)[^。、\\n]{0,3}になっ|やめ|止め|中止(?:に)?し|中止になっ|延期し|延び|遅れ(?:て(?:い)?)?|変わっ|変え|辞め|決め|外され|外し|減っ|減らし|上がっ|上げ|潰れ|流れ|なくなっ|落ち)(?:た|る|てる)(?:の|ん)(?:は|って)、?[^。\\n]{1,24}?(?:から|せい|ため)(?:(?:だ|や)?(?:ろう?(?=[。!なねよ]|$)|と(?:思[うい]|(?:み|見)(?:た|て)|にら))|(?:じゃ|では|や)ない(?:か|の)|(?:なん)?(?:ちゃう|とちがう)(?=か|[?？。!]|$)|かも|に違いな|に決まって)",
);
const OWN_CIRCLE =
  /娘|息子|妻|夫|旦那|嫁|母|父|うちの子|孫|私|わたし|俺|僕|自分|彼女?|友(?:だち|達|人)|体重|筋肉|猫|犬|監督|チーム/u;
/** The writer's own estimate, not the notice that something may happen. */
const OWN_ESTIMATE =
  /たぶん|多分|おそらく|恐らく|きっと|どうやら|(?:予想|勘|読み|見立て)(?:では|で|だと|です)|この[^。、]{1,10}?(?:だと|では|なら|からすると)|(?:空|雲|雨|風|雪)(?:の様子|の具合|の感じ|を見(?:る|て))|個人的|なんとなく/u;
const CAREFUL_NOTICE =
  /場合(?:は|に|も|が)|ときは|によって(?:は)?|おそれ|可能性|ことがあり|(?:と|て)なって(?:い|お)|お知らせ(?:しま|いた)|決定|発表しました|防災訓練|クイズ|去年|昨年/u;

/** Doubts about what will come of a decision. */
const DOUBT = "難しい|むずかしい|厳しい|無理(?!な[くが]|から)|望み薄|怪しい|あやしい";

/** The outcome is what the guess is about: they touch, or nearly. */
const GUESSED = pattern(`(?:${OUTCOME_SOURCE})[^。、」\\n]{0,8}?(?:${GUESS_END})`);
const GUESSED_FROM_START = pattern(
  `(?:${GUESS_START})[^。\\n]{0,30}?(?:${OUTCOME_SOURCE})(?!(?:て(?:い)?る|た)?(?:なら|ため|ほど|まで|前|とき|時|場合))`,
);
const HEARSAY = pattern(HEARSAY_END);
const HEARD = pattern(`(?:${OUTCOME_SOURCE})[^。、\\n]{0,8}?(?:${HEARSAY_END})`);

/** Somebody inside the town hall feels or hears it. */
const INSIDE = pattern(
  [
    "(?:担当(?:者|課)?|(?:副?市長|教育長|署長)|庁内?|議場|役所|現場|上層部|(?<![一-龠以])上(?:の人(?:たち)?|の方)?|幹部|財政(?:課)?|企画(?:課)?|人事(?:課)?|課(?:内|長)?|部(?:内|長)?|係(?:内|長)?|局(?:内|長)?|内部|職員|市長室|秘書課?|三役|議会事務局|先輩|教育委員会|園長会|校長会|会派|与党|偉い人|本庁)(?:たち|の人|さん|者)?(?:と飲んだ|から感じる)?(?:の)?(?:(?:この(?:ごろ|ところ)|最近|今朝|今日|けさ|近ごろ|ここ数日)の)?(?:間(?=で)|中(?=では)|空気|雰囲気|感触|温度感?|本音|腹の?中|顔(?:色|つき)?|機嫌|声(?:の(?:明るさ|調子|色))?|歩き方|足取り|肌感覚?|表情|様子|反応|口ぶり|口調|話しぶり|動き|気配|匂い|におい|噂|うわさ|ウワサ)(?:では|だと|は|から|的に(?:は)?|が|を?(?:見|読)|で|によ|やと|ね|やし|だし|。|$|に(?:書いて|出て|表れ|現れ)|として|ですと)",
    "(?:席|机|デスク)(?:に|が)(?:座|ある|あって|つい)[^。\\n]{0,12}?(?:と|ば|者|人間|から|の)(?:は|には)?[^。\\n]{0,8}?(?:見え|わか|分か|勘|におう|感じ|読め|察し)",
    "(?:役所|市役所|庁舎|財政|人事|企画|この課|中|内側)(?:の中)?(?:に|で)(?:長く|何年も|ずっと|[\\d二三十]+年(?:も)?)?(?:い|働い|勤め|つとめ|お)(?:る|て|れば|ている|てる)[^。\\n]{0,8}?(?:と|ば|者|人間|から|身)(?:は|には|としては)?[^。\\n]{0,8}?(?:見え|わか|分か|勘|にお[うっ]|匂[うっ]|感じ|読め|察し|言え)",
    "(?:担当者?|担当課|中の人|現場|職員|上層部|幹部|財政課?|人事課?|企画課?)(?:は|も|としては|のほうは|の方は)[^。\\n]{0,20}?(?:と)?(?:見て|みて|思って|踏んで|読んで|感じて|考えて)(?:い|お)?(?:る|ます|ました|て)",
    "(?:議員|係長|課長|部長|次長|局長|市長|財政|企画|人事|職員|上司|担当|教育委員会|都市計画|総務|秘書)[^。\\n]{0,16}?(?:見て(?:い)?(?:る(?=と)|たら|れば|りゃ)|見りゃ|見れば|を見る(?:と|限り)|でわかる|で分かる|で察し|ざわざわ|ざわつ|バタバタ|慌ただし)",
    "中の人(?:の|的|として|だから)[^。\\n]{0,6}?(?:勘|予想|感触|見立て|読み|言|わか)|(?:職員|担当|財政|役所)(?:の|としての)(?:勘|肌感|読み|カン|嗅覚)",
  ].join("|"),
);

/** A decision that leans to one side: 海側に移すほうに傾いています. */
const LEANS =
  /(?:ほう|方|方向|線|案)(?:に|で|へ)(?:ほぼ|だいぶ|かなり)?(?:傾|話が進|まとまり|固まり|落ち着き|なびい|寄って|進みそう|行きそう|いきそう)|に傾い(?:て|た)|固まりつつ|(?:流れ|風向き|空気|雲行き|感触)(?:に(?:なって|なっ)|だ|です|や|が(?:強|濃|出|変)|は(?:強|濃)|。)|腹(?:は|を)(?:決ま|固|くく)|腹づもり|本命|(?:最)?有力(?!者|企業|選手|な)/u;

/** The next victim: 次に削られるのは敬老パスだね. */
const PROPHECY =
  /次(?:は|に)?[^。、\n]{0,8}?(?:削られ|切られ|なくな|無くな|狙われ|消え|廃止され|統合され|閉じられ|潰され|つぶされ)る?(?:のは|番|んは|な|と)|(?:削る|潰す|つぶす|売る|閉める|なくす|減らす|切る|壊す|上げる)(?:気|腹(?:づもり)?|つもり)(?=だ|や|じゃ|で|ばい|と見|。)|次の(?:標的|ターゲット|犠牲|狙い)は|次は[^。、\n]{1,10}、(?:その次|次)は[^。、\n]{1,10}(?:やろ|だろ|でしょ|かな|だな|やな|かも)/u;

/** Where it can be read: no guess, news. */
const PUBLIC_SOURCE =
  /(?:広報(?:紙)?|ホームページ|HP|市のサイト|市のページ|お知らせ|新聞|ニュース|記事|報道|会見|議会だより|会議録|議事録|回覧(?:板)?|チラシ|ポスター|説明会|案内)(?:に|で|が|を|の|によ|から|を見)/u;

/** Not decided by anybody: weather, nature, sport, entertainment, other people's firms, history. */
const NOT_THE_CITY =
  /バイト|プログラミング|統合開発|卒論|卒業(?!式)|調味料|(?<![意趣興地])味[がはつ]|レシピ|雨(?!漏)|台風|(?<!降)雪(?![^。、]{0,4}(?:まつり|祭))|天気|天候|気温|強風|高波|大潮|花粉|紅葉|満開|見ごろ|見頃|渋滞|混雑|混(?:む|み|ん)|監督|選手|スタメン|優勝|リーグ|球団|ドラフト|トレード|プロ野球|日本シリーズ|アニメ|ドラマ|映画|ライブ|新曲|ゲーム|芸人|馬券|競馬|(?:妻|夫|旦那|友人?|友だち|友達|兄|弟|姉|妹|息子|娘|彼女|彼氏)の(?:会社|職場|バイト|勤め先)|昔|かつて|当時|明治|大正|昭和|戦前|戦後|江戸|円安|円高|株価|為替|ガソリン|賞味|咲|桜|花壇|葉っぱ|猫|犬|虫|鳥|クラブ|部活|サークル|町内会|PTA|ゴルフ|卓球|杯|感染/u;

/** Known from papers or told in confidence: no guess but a disclosure, which no-unpublished-info-markers reports. */
const KEPT_BACK =
  /ここだけ|内緒|ナイショ|秘密|オフレコ|部外秘|内部資料|庁内資料|資料に書いて|まだ(?:公表|発表)|(?:公表|発表|解禁)前/u;

/** Other people's shops: their closing is not the city's decision. */
const SHOP =
  /(?:本|パン|肉|魚|八百|花|居酒|ラーメン|うどん|そば|定食|駄菓子|薬|焼き鳥|たこ焼き)屋|書店|喫茶|カフェ|コンビニ|百貨店|デパート|銭湯|映画館|レストラン|食堂が|スナック|店(?:が|も|、)/u;

/** 空き店舗、パン屋さんが入るんじゃないかな. */
const SHOP_OPENS = /[屋店](?:さん)?(?:が|も|でも)[^。、\n]{0,6}(?:入|でき|来|建)/u;

/** Neighbours and friends, who build and move as they like. */
const PRIVATE_ACTOR =
  /(?:隣|近所|向かい|人(?:ら|たち)?|友(?:だち|達|人)|親戚|同期|後輩|先輩|夫婦|息子|娘|兄|弟|姉|妹|彼女?|あいつ|実家|(?:お)?(?:ばあ|じい|婆|爺)(?:ちゃん|さん)|おば(?:ちゃん|さん)|おじ(?:ちゃん|さん)|(?:お)?(?:嫁|婿)さん|お?客(?:さん|様)|孫|甥|姪)(?:さん)?(?:が|は|も|に|、)/u;

/** Asks, wishes or holds an opinion instead of guessing. */
const ASKS_OR_WISHES =
  /(?:どう(?!せ|も)|どこ(?!か|ろ)|いつ(?!か|も)|誰(?!か)|だれ(?!か)|何(?!か|も|回)|なに(?!か)|なぜ|なんで(?!す|しょう)|どんな|どれ|どちら|どっち|いくら)[^。\n]{0,24}?(?:かな|やろ|だろ|でしょう|のか|んか|[?？])|(?:ら|れ|せ|て|し|こ|き)(?:て(?:く|も)?)?(?:ない|んかな|へんかな|ないかな|てほしい|てくれ)(?:かな|んかな|かなあ|かしら)|(?<!ん|の)(?:れ|な|す|え|め|け)(?:ば|たら)(?:いい|良い|ええ|よい|うれしい|嬉しい|助か)|(?:と|たら|ば)(?:いい|良い|ええ)(?:な|ね|のに|けど)|てほしい|べき(?:だ|です|や|では|だろう|でしょう|と)|(?:必要|仕方ない|しかたない|当然|妥当|賛成|反対|残念|楽しみ)(?:だ|です|や)?(?:と思|でしょう|だろう|やろ|かも|かな)|(?:もらえ|いただけ|楽しめ|会え|見つか|役立|喜(?:ば|び|ぶ)|好きにな|思い出|気に入)/u;

/** Notices that leave room: the city's own careful forms. */
const NOTICE =
  /おそれが?(?:あり|ある)|(?:場合|こと|可能性)が(?:あります|ございます)|見込み|見込んで|見通し|予定(?:です|して|し)|状況により|ため(?:、|に)|に伴|によっては|場合は|とき(?:は|には)|お知らせします|ご(?:確認|了承|注意|協力)|推計|試算|シミュレーション/u;

/** No notice says おそらく. */
const SURMISE = /おそらく|恐らく|たぶん|多分|きっと/u;

/** Rumours passed on by name of a source are the business of no-unverified-hearsay. */
const RUMOUR =
  /(?:噂|うわさ|ウワサ|ソース|真偽|未確認|拡散|又聞き|人づて|小耳|風の便り|聞いた話|聞くところ|(?:グループ)?LINEで|ネットで|SNSで|掲示板|(?:知り合い|友だち|友達|知人|近所|ママ友|親戚|運転手)[^。\n]{0,12}?(?:から|が言|いわく|曰く|によ|に聞))/u;

/** What goes wrong in a city's hands. */
const MISHAP =
  "断水|濁[りっ水]|水の出|漏水|水漏れ|停電|故障|事故|火事|火災|出火|陥没|沈[みん]|崩れ|倒れ|倒木|落下|不具合|つながりにく|止まっ|壊れ|破損|異臭|異物|におい|食中毒|漏[れえ]|紛失|流出|騒音|不通|通行止め|遅れ|遅延|詰まり|あふれ|ミス|誤[りっ]|中止|休止|障害|被害|切り抜|落書き|不法投棄|発生";
/** Supposed, not known. */
const SUPPOSED =
  "(?:の|ん)では(?:ない(?:か|で)|なかろう|と)|なかろうか|(?:か|もの|もん)と(?:思わ?|考え|存じ|推|見て|みて)|と(?:思われ|考えられ|みられ|見られ|推測|推察|にらん|踏ん)|(?:だろう|でしょう)(?=[。!と、ね]|$)|可能性が(?:高|強)|(?:声|話|見方)が(?:多|強)|かもしれ|(?:ん|の)(?:ちゃう|じゃないか)|やろ(?:な|う)?|に違いな|に決まっ|はず(?:や|だ|です)|(?:や|だ)って(?=[。!、]|$)";
const SUSPECT =
  "業者|会社|工場|店|施工|メーカー|工事|掘[っりら]|農家|住民|利用者|若者|外国人|観光客|(?:小|中|高|大)(?:学|校)?生|子ども|(?:近く|近所|どこか|通り|隣)の[一-龠ァ-ヶー]{1,6}|[一-龠]{1,3}(?:場|屋)(?:さん)?|トラック|ダンプ|重機|誰か|何者か|いたずら|犬|カラス";
/** 原因は調べている途中ですが、近くを掘った業者の埋め戻しが甘かったのではなかろうか: a mishap, its cause unknown, a suspect all the same. */
const CAUSE_SUPPOSED: Composition = {
  core: pattern(`(?:${SUSPECT})(?:さん)?(?:が|の|で|を|に|による|から|側|あたり|たち)[^。!?\\n]{0,40}?(?:${SUPPOSED})`),
  beside: [],
  withal: [
    pattern(MISHAP),
    /(?:原因|理由|詳し[いく]|何も|まだ|正式|誰|発生源|経路)[^。!?\n]{0,20}?(?:調[べ査]|はっきり|申し上げられ|確[か認]|分か|わか|不明|未確認|特定|判明|つかめ)|未確認|(?:調べ|調査|確認)(?:ている|て(?:い)?る|の)?(?:途中|最中|中)|確かめ(?:られ)?て(?:は)?(?:い|お)|はっきり(?:した|し)[^。!?\n]{0,14}?(?:ませ|ない|おら|いえ)/u,
  ],
  unless:
    /(?:警察|消防|県警|気象台|会社|業者|センター|電力|ガス|NTT|鉄道|メーカー|調査)(?:の|に|から|委員会)[^。!?\n]{0,8}?(?:発表|よると|よれば|よります|報告|連絡|回答|結果)|判明し(?:ま|た)|訓練|想定/u,
};
/** あれは絶対無線の故障やって。上は隠しとるけど: a mishap or a matter of the city, a guess, those who know and keep it to themselves. */
const HUSHED_UP: Composition = {
  core: /(?:上(?:の(?:人|方|連中)|層部)?|幹部|副?市長|教育長|部長|課長|局長|(?<![一-龠])市(?:役所)?|役所|教(?:育)?委(?:員会)?|議会|水道局|消防|広報|当局|担当課)(?:さん|側|ら|たち)?(?:みんな|全員)?(?:は|が|も|って|、)?、?[^。!?\n]{0,10}?(?:隠(?:し|す)|かくし|伏せ|黙っ|だんまり|口をつぐ|口を閉ざ|握りつぶ|もみ消|揉み消|知らん(?:顔|ぷり)|しらばっくれ|口(?:が|は|を)?(?:かた|堅|固|割ら)|明かさ|濁し|とぼけ|ごまか|認め(?:へん|ない|よらん|とらん|たがら)|(?:よう|何も|ほんまのことを?)?言(?:わ(?:へん|ない|ん)|いよらん|いたがら)|(?:公表|発表)(?:し(?:ない|てへん|とらん|よらん|たがら)|せ(?:ん|え?へん)))/u,
  beside: [
    pattern(`${MISHAP}|${MATTER}|辞任|不祥事`),
    pattern(
      `絶対|ぜったい|どうせ|きっと|間違いな|たぶん|多分|おそらく|ほん(?:ま|と)は|本当は|くさい|っぽい|と見た|と思(?:う|って)|${SUPPOSED}`,
    ),
  ],
  unless:
    /(?:し|さ)?ない限り|健康診断|誕生日|ドラマ|映画|小説|漫画|アニメ|ゲーム|ニュースで|昔|かつて|(?:夫|妻|旦那|嫁|友達|友だち|息子|娘)の(?:会社|職場)|デマ|噂|うわさ/u,
};

const PROBLEM = "は、市の決定や検討中の事柄についての推測です";
const CAUSE_PROBLEM = "は、確かめられていない原因や裏の事情についての推測です";
const CAUSE_ADVICE = "推測を消し、確かめて公表した事実だけを書いてください";
const ADVICE = "推測の部分を消し、決まって公表されたことだけを、出どころを添えて書いてください";

export const noSpeculation = defineRule({
  meta: {
    id: "no-speculation",
    articles: { official: ["6(1)"], private: ["9(1)"] },
    tier: "review",
    summary: "市の決定や検討中の事柄についての憶測、庁内の空気や感触をもとにした見立て",
    rationale: "市の仕事に関わる人の推測は、決まる前の内部の情報として受け取られるおそれがあります",
    examples: {
      bad: [
        "公民館の使用料、来年はたぶん上がると思う。財源が足りないからね",
        "人事課の空気を読むかぎり、再任用の枠は減らされるよ",
        "火葬場の移転先、どうせ山側で決まりやろ",
        "バス路線の再編は、担当の間では北回りの案に傾いています",
        "体育館、建て替えずに取り壊すみたいやで。知らんけど",
      ],
      good: [
        "あすは昼から雨になるでしょう。傘をお持ちください",
        "断水は18時ごろに復旧する見込みです",
        "芦屋らしい町並みを歩きました",
        "公民館の使用料は、12月の議会で審議されます",
        "きっと楽しい一日になります。文化祭でお待ちしています",
        "図書館、来月から夜9時まで開くらしい。市のホームページに出てた",
      ],
    },
  },
  options: {
    topics: words([], "推測してはならない話題として加える言葉（事業の名前など）"),
  },
  *check(document, { options, post }): Iterable<Finding> {
    if (![...SIGNS, CAUSE_SUPPOSED.core, HUSHED_UP.core].some((sign) => document.has(sign))) return;
    const topics = options.topics.map(foldString);
    let covered = -1;
    for (const sentence of document.sentences) {
      if (sentence.index <= covered) continue;
      const guess = speculationIn(document, sentence, topics);
      const isGuess = guess !== undefined && (options.audit || !isInnocent(document, sentence, guess));
      const at = isGuess ? guess : post.profile === "official" ? closureGuessed(document, sentence) : undefined;
      if (at === undefined) continue;
      covered = sentence.index + 1;
      yield { at, problem: PROBLEM, advice: ADVICE };
    }
    if (covered >= 0) return;
    const guesses = post.profile === "private" ? [HUSHED_UP] : [CAUSE_SUPPOSED, HUSHED_UP];
    for (const at of guesses.flatMap((guess) => composedIn(document, guess)))
      if (options.audit || !isQuoted(document, at)) yield { at, problem: CAUSE_PROBLEM, advice: CAUSE_ADVICE };
  },
});

const SIGNS = [
  GUESSED,
  GUESSED_FROM_START,
  DECISION_GUESSED,
  DECISION_FROM_START,
  CONCLUDES,
  GUESS_AFTER_TOPIC,
  AS_IT_STANDS,
  HURRY,
  HEARSAY,
  INSIDE,
  LEANS,
  PROPHECY,
  SIGN_OF_PLANS,
  READ_OFF_PLOT,
  TIMING_GUESSED,
  CAUSE_GUESSED,
  CLOSURE_GUESSED,
  UNDECIDED_BUT,
  NOTHING_SETTLED,
  EVIDENCE,
];

/** The words that speculate on a matter of the city, if the sentence does. */
const speculationIn = (document: DocumentView, sentence: Sentence, topics: readonly string[]): Match | undefined => {
  const context = textAround(document, sentence, 2, 1);
  if (!MATTERS.test(context) && !topics.some((topic) => context.includes(topic)))
    return concludedInside(document, sentence);
  return (
    first(document, PROPHECY, sentence) ??
    insideView(document, sentence) ??
    leaning(document, sentence, context) ??
    hinted(document, sentence) ??
    plansRead(document, sentence) ??
    plotRead(document, sentence) ??
    undecidedBut(document, sentence) ??
    guessOnTiming(document, sentence) ??
    guessOnCause(document, sentence) ??
    ownHunch(document, sentence) ??
    guessedOutcome(document, sentence) ??
    concludedInside(document, sentence)
  );
};

const OPINION = /すぎ|べき|ほしい|残念|うれし|嬉し|誇り|感謝|ありがた|大切|必要だ|どのよう|どう思/u;

/** 上の空気がそんな感じ, 財政の席に座ってると見えてくる: beside an outcome. */
const insideView = (document: DocumentView, sentence: Sentence): Match | undefined => {
  const inside = first(document, INSIDE, sentence);
  if (inside === undefined || OPINION.test(sentence.text)) return undefined;
  const near = textAround(document, sentence, 1, 1).replace(inside.text, "");
  const isPrediction =
    (POLITE_GUESS.test(sentence.text) && !ABOUT_THE_NOTICE.test(sentence.text)) ||
    OUTCOME.test(near) ||
    DECISIONS.test(near) ||
    DOUBTS.test(near) ||
    LEANS.test(near) ||
    /(?:勘|予想|読み|見立て)(?:では|だと|に|で|は)/u.test(inside.text + near);
  return isPrediction ? inside : undefined;
};

const DOUBTS = pattern(DOUBT);
const UNDECIDED =
  /まだ|決裁|検討|協議|審議|審査|委員会|これから|選定|議会|調整|交渉|内部|結論|っぽい|みたい|らしい|感じ/u;

const leaning = (document: DocumentView, sentence: Sentence, context: string): Match | undefined => {
  const leans = first(document, LEANS, sentence);
  return leans !== undefined && UNDECIDED.test(context + textAround(document, sentence, 0, 1)) ? leans : undefined;
};

/** プールの監視員、来年は民間に丸投げちゃうかな: a matter of the city in time to come. */
const guessOnFuture = (document: DocumentView, sentence: Sentence): Match | undefined =>
  MATTERS.test(sentence.text) && TIME_AHEAD.test(sentence.text) && !OWN_DOINGS.test(sentence.text)
    ? first(document, GUESS_AFTER_TOPIC, sentence)
    : undefined;

/** 市民プールの回数券、今のうちに買っておくとお得かも。4月に何かある…かも? */
const hinted = (document: DocumentView, sentence: Sentence): Match | undefined => {
  const hurry = first(document, HURRY, sentence);
  const near = textAround(document, sentence, 1, 2);
  return hurry !== undefined && MATTERS.test(near) && (SOMETHING_COMES.test(near) || HUNCH.test(near))
    ? hurry
    : undefined;
};

/** 予算査定、この感じだと雪まつりは半分の規模になりそう; うちの市…くっつくんちゃうかな。部長がやたら通ってるし。 */
const concludedFromSigns = (document: DocumentView, sentence: Sentence): Match | undefined => {
  const near = textAround(document, sentence, 1, 1);
  const before = document.sentences[sentence.index - 1]?.text ?? "";
  if (!(MATTERS.test(sentence.text.replace(SEEN_INSIDE, "")) || DECISIONS.test(before))) return undefined;
  if (OWN_DOINGS.test(sentence.text)) return undefined;
  if (SEEN_INSIDE.test(near)) return first(document, GUESS_AFTER_TOPIC, sentence);
  return DECISIONS.test(near) || TIME_AHEAD.test(sentence.text) ? first(document, AS_IT_STANDS, sentence) : undefined;
};

/** 市長、今月だけで駅前の更地を4回見に行ってる。アリーナだな。 */
const plansRead = (document: DocumentView, sentence: Sentence): Match | undefined => {
  const sign = first(document, SIGN_OF_PLANS, sentence);
  const next = document.sentences[sentence.index + 1];
  if (sign === undefined || (next !== undefined && guessedOutcome(document, next) !== undefined)) return undefined;
  const near = textAround(document, sentence, 0, 2);
  const rest = near.replace(DECIDERS, "");
  const isRead = MADE_OF_IT.test(document.text.slice(sign.end, sentence.end + LONGEST_READING));
  const isAboutPlans = OUTCOME.test(rest) || (MATTERS.test(rest) && PLANS.test(rest));
  return isRead && isAboutPlans && !NO_PLANS.test(near) ? sign : undefined;
};

/** うちの産科は…一緒にする腹を固めたんだわ。役所の廊下の空気でわかる: a matter, what becomes of it, a conclusion and what was seen. */
const concludedInside = (document: DocumentView, sentence: Sentence): Match | undefined => {
  const conclusion = first(document, CONCLUSION, sentence);
  if (conclusion === undefined) return undefined;
  const near = textAround(document, sentence, 1, 1);
  const evidence = EVIDENCE.exec(near);
  if (evidence === null) return undefined;
  const rest = near.replace(evidence[0], "　").replace(DECIDERS, "");
  const isOnMatter = MATTER_SEEN.test(rest) && OUTCOME_SEEN.test(rest);
  return isOnMatter && !NOT_SEEN_INSIDE.test(near) && !PUBLIC_SOURCE.test(near)
    ? wholePhrase(document, conclusion)
    : undefined;
};

/** あの空き地、ホテルになるで。測量の人が毎日来とるもん: the sign comes second. */
const plotRead = (document: DocumentView, sentence: Sentence): Match | undefined => {
  const next = document.sentences[sentence.index + 1];
  return next !== undefined && SIGN_OF_PLANS.test(next.text) && !NO_PLANS.test(sentence.text + next.text)
    ? first(document, READ_OFF_PLOT, sentence)
    : undefined;
};

/** 開館は年明けになるんとちゃうかな, 手当の支給日、年内は厳しいとみた. */
const guessOnTiming = (document: DocumentView, sentence: Sentence): Match | undefined => {
  const guess = first(document, TIMING_GUESSED, sentence);
  return guess !== undefined &&
    ON_THE_CITY.test(sentence.text) &&
    !NOT_DONE_BY_CITY.test(sentence.text) &&
    !PUBLIC_SOURCE.test(textAround(document, sentence, 1, 1))
    ? guess
    : undefined;
};

/** 花火やめたのは警備会社ともめたからやと思うで. */
const guessOnCause = (document: DocumentView, sentence: Sentence): Match | undefined =>
  MATTERS.test(sentence.text) && !OWN_CIRCLE.test(sentence.text) ? first(document, CAUSE_GUESSED, sentence) : undefined;

const closureGuessed = (document: DocumentView, sentence: Sentence): Match | undefined => {
  const at = first(document, CLOSURE_GUESSED, sentence);
  return at !== undefined &&
    OWN_ESTIMATE.test(sentence.text) &&
    !CAREFUL_NOTICE.test(sentence.text) &&
    !isQuoted(document, at)
    ? at
    : undefined;
};

const DECIDERS = /(?:副?[市町村区]長|教育長|署長|院長|部長|課長|次長|局長)/gu;
const LONGEST_READING = 40;

const undecidedBut = (document: DocumentView, sentence: Sentence): Match | undefined => {
  const before = document.sentences[sentence.index - 1]?.text ?? "";
  const goesOn = NOTHING_SETTLED.test(before) && HOWEVER.test(sentence.text);
  const start = goesOn ? sentence.start : first(document, UNDECIDED_BUT, sentence)?.end;
  if (start === undefined) return undefined;
  const rest = { start, end: sentence.end };
  const guess = document.matches(POLITE_GUESS, rest)[0];
  if (guess === undefined || ABOUT_THE_NOTICE.test(document.text.slice(rest.start, rest.end))) return undefined;
  const clause = document.text.lastIndexOf("、", guess.start) + 1;
  return document.match(Math.max(start, clause, guess.end - LONGEST_READING), guess.end);
};

/** 接種券、来月には届くんじゃないかなと思います(個人の予想です). */
const ownHunch = (document: DocumentView, sentence: Sentence): Match | undefined =>
  MATTERS.test(sentence.text) && HUNCH.test(textAround(document, sentence, 1, 1))
    ? first(document, GUESS_AFTER_TOPIC, sentence)
    : undefined;

const LONGEST_TOPIC = 20;

/** 給付金の第二弾? 出るんじゃない、選挙も近いし: the sentence before names the topic and does nothing else. */
const guessOnTopicBefore = (document: DocumentView, sentence: Sentence): Match | undefined => {
  const before = document.sentences[sentence.index - 1]?.text.trim() ?? "";
  return before.length <= LONGEST_TOPIC && DECISIONS.test(before)
    ? first(document, GUESS_AFTER_TOPIC, sentence)
    : undefined;
};

// What goes up or down by decision.
const MOVES = /^(?:[^。]{0,30})?[上下](?:が|げ)[るりらて]/u;
const PRICE =
  /[料代税費額金率券袋賃](?:は|が|も|を|の|、|って|、)|料金|税|価格|ボーナス|給与|給料|賞与|家賃|運賃|パス|保険|補助|手当|定員|上限|基準/u;

/** なくなるかも, どうせまた値上げやろ, 統合されるらしい. */
const guessedOutcome = (document: DocumentView, sentence: Sentence): Match | undefined => {
  const guessed =
    [GUESSED, GUESSED_FROM_START, DECISION_GUESSED, DECISION_FROM_START, CONCLUDES]
      .map((sign) => first(document, sign, sentence))
      .find((found) => found !== undefined) ??
    guessOnTopicBefore(document, sentence) ??
    guessOnFuture(document, sentence) ??
    concludedFromSigns(document, sentence);
  if ((NOTICE.test(sentence.text) && !SURMISE.test(sentence.text)) || SHOP_OPENS.test(sentence.text)) return undefined;
  if (guessed !== undefined) return MOVES.test(guessed.text) && !PRICE.test(sentence.text) ? undefined : guessed;
  const heard = first(document, HEARD, sentence) ?? heardOfFuture(document, sentence);
  return heard === undefined || isAttributed(document, sentence) ? undefined : heard;
};

/** 奨学金、来年は枠が半分らしいわ. */
const heardOfFuture = (document: DocumentView, sentence: Sentence): Match | undefined =>
  MATTERS.test(sentence.text) && TIME_AHEAD.test(sentence.text) && !OWN_DOINGS.test(sentence.text)
    ? first(document, HEARSAY, sentence)
    : undefined;

/** Hearsay with a public source is news, with a teller a rumour, told in confidence a disclosure; of a shop small talk. */
const isAttributed = (document: DocumentView, sentence: Sentence): boolean =>
  RUMOUR.test(sentence.text) ||
  SHOP.test(sentence.text) ||
  (PRIVATE_ACTOR.test(sentence.text) && !DECISIONS.test(sentence.text)) ||
  /(?:息子|娘|うちの子|孫|子ども|上の子|下の子)の/u.test(sentence.text) ||
  KEPT_BACK.test(textAround(document, sentence, 2, 2)) ||
  PUBLIC_SOURCE.test(textAround(document, sentence, 1, 1));

const first = (document: DocumentView, sign: RegExp, sentence: Sentence): Match | undefined =>
  document.matches(sign, sentence)[0];

const textAround = (document: DocumentView, sentence: Sentence, before: number, after: number): string =>
  apart(sentencesAround(document, sentence, before, after));

const isInnocent = (document: DocumentView, sentence: Sentence, at: Match): boolean =>
  isQuoted(document, at) ||
  isInTitle(document, at) ||
  isMentioned(document, at) ||
  isWarnedOf(document, at) ||
  // Whom the mayor plays golf with is a sign of plans.
  NOT_THE_CITY.test(SIGN_OF_PLANS.test(sentence.text) ? sentence.text.replace("ゴルフ", "") : sentence.text) ||
  ASKS_OR_WISHES.test(sentence.text) ||
  (STANDING.test(at.text) && SPORT.test(textAround(document, sentence, 1, 2)));

/** 昇格あるでしょ! 残り三試合: in a league clubs rise and fall, too. */
const STANDING = /昇格|降格|残留|続投|交代|更迭|退任|就任/u;
const SPORT =
  /試合|勝ち点|得点|失点|ゴール|サポーター|スタメン|開幕戦|ホーム(?:戦|ゲーム)|アウェー|連勝|連敗|首位|最下位|(?<![A-Za-z])J[1-3](?!\d)|[一二三四五\d]回戦|[⚽⚾🏀🏐🏈🏉🎾🏒]/u;
