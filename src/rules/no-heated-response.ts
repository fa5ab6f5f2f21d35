import { allComposedIn, type Composition } from "../context/composed.js";
import { isAwareness, isInTitle, isMentioned, isQuoted, isTold } from "../context/keep.js";
import { sceneAround, sentencesAround, withoutMatch } from "../context/nearby.js";
import { wholePhrase } from "../context/phrase.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { AMONG_FRIENDS } from "../lexicons/hostility.js";
import {
  ANOTHERS_WORK,
  AT_FAULT,
  AT_LEISURE,
  BELOW_THE_BELT,
  BRAVE_BEHIND_SCREEN,
  BURST_A_VESSEL,
  COMING_TO_YOU,
  CRITIC_ENTERS,
  CRITICS_ALL,
  DOUBTED,
  DUG_UP,
  EVIDENCE,
  EXPOSE,
  FINDS_FAULT,
  FOR_CHILDREN,
  GO_ON_FOREVER,
  GRANTED,
  HELD_OUT,
  HOW_DARE_YOU,
  HOW_HAVE_YOU_LIVED,
  INVITED_IN_EARNEST,
  KEPT_OF_YOU,
  KNOWN_BY,
  KNOWN_WHO,
  KNOWS_THE_WORD,
  LAUGHING_STOCK,
  LEISURE_TO_COMPLAIN,
  LIMBS_DOUBTED,
  MAY_COME_OUT,
  MAY_GO_WRONG,
  MEASURED_AGAINST_CHILDREN,
  MEASURED_AGAINST_RELICS,
  MOCK_END,
  MOCK_ENVY,
  MOCK_PRAISE,
  MOCK_TITLE,
  MOCK_WONDER,
  MUCH_ADO,
  NO_MORE_THAN_THAT,
  NOBODY_MOCKED,
  NOT_BLACKMAILED,
  OFFER,
  PAY_FIRST,
  PITIED,
  PLAIN_THING,
  SATISFIED_NOW,
  SELF_ABASED,
  SHOW_US_HOW,
  SHOWN_FOR_A_LAUGH,
  SINCERE,
  SO_IDLE,
  SO_MUCH_ZEAL,
  SORRY_CREATURE,
  STING,
  TAKE_THE_SEAT,
  THAT_TOO_OUR_FAULT,
  THEN_DO_WITHOUT,
  THEN_NOTHING,
  THREATENING,
  TO_BE_SHOWN,
  TOLD_TO_START_AGAIN,
  UNLIKE_YOU,
  WITS_MEASURED,
  YOUR_LIKE,
  YOUR_OWN_WORK,
  YOURSELF_FIRST,
} from "../lexicons/sarcasm.js";
import type { DocumentView, Match } from "../text/document.js";
import type { PostFacts } from "../text/post.js";
import { occursIn } from "../text/search.js";

interface Retort {
  readonly pattern: RegExp;
  readonly problem: string;
  /** Harmless wording unless the post answers somebody. */
  readonly onlyInReply?: true;
  /** What makes it harmless: looked for in the sentence. */
  readonly unless?: RegExp;
  /** What makes it harmless anywhere in the post or in what it answers. */
  readonly unlessInPost?: RegExp;
}

/** Whoever is answered. */
const YOU =
  "(?:あなた(?:方|たち|さま|様)?|貴方|貴殿|そちら(?:さま|様)?|おたく|お宅|あんた|アンタ|そっち|君(?!津)|お前|おまえ|ご自身|ご自分)";

const RETORTS: readonly Retort[] = [
  {
    // Has the other read at all: ホームページをちゃんと読まれましたか.
    pattern:
      /(?:ホームページ|HP|サイト|お知らせ|案内|ち[らラ]し|チラシ|広報紙?|説明書?|要項|看板|掲示|プロフ(?:ィール)?|投稿|本文)(?:は|を|も|って)?、?(?:ちゃんと|きちんと|しっかり|本当に|ほんまに|ほんとに|最後まで|そもそも)、?(?:お?読(?:ま|み(?:に)?なら)れ|お?読み(?:に)?なり|読み|ご覧(?:に)?な(?:り|られ)|見られ|見|確認(?:され|し))(?:まし)?た(?:の|ん)?(?:でしょう|です)?か/u,
    problem: "は相手の理解力を責める書き方です",
    onlyInReply: true,
  },
  {
    pattern:
      /(?:日本語|にほんご|国語|文章|漢字|字|説明|お知らせ|要項|ホームページ|HP|プロフ|固定(?:ツイート|ポスト)?|前の投稿)(?:が|は|を|も|の意味)?[、\s]?(?:ちゃんと|まとも(?:に)?|本当に|ほんまに)?(?:読め(?:ない|ます|ませ|て(?:い)?ます|へん|ん)|読(?:み|め)ました|読んでな|読んで(?:ます|い?ない)|通じ(?:ない|てい?ない|てい?ま|ます|へん)|理解(?:でき|して)(?:ます|ない|てい?ない|ません)|(?:分か|わか)(?:ります|りませ|らな|る))(?:か|よね|の|かな|んですか|んだ|人|方)?[?。!w~〜…😅]?|(?:ちゃんと|よく|もう一度|最後まで)(?:読んで|見て|調べて)から(?:言|書|コメント|来|出直|モノ|物|文句|お?問い合わせ(?:ろ|てくだ))|(?:何|なん)(?:べん|度|回)(?:も)?(?:同じ|説明|言|いえ|答).{0,12}(?:させ|言わせ|すれば|えば|わせ)|同じ(?:説明|こと|話)を(?:何|なん)(?:べん|度|回)(?:も)?(?:させ|言わせ|聞(?:く|き))/u,
    problem: "は相手の理解力を責める書き方です",
    unless:
      /クイズ|なぞなぞ|に入る|お子さん|留学生|やさしい日本語|講座|教室|外国|点字|文字が小さ|手話|絵本|幼児|自分で書い|(?:俺|私|わたし|僕|自分)の字/u,
  },
  {
    pattern:
      /(?:その|この|あの)(?:程度|レベル|くらい|ぐらい)(?:の|で)(?:知識|頭|理解|認識|経験|覚悟|語彙|読解力)?.{0,12}(?:語|言わ|議論|文句|物申|よく|批判|コメント|偉そう)|(?:(?:小|中)学(?:校|生|1年|一年)?(?:の)?(?:理科|社会|算数|国語|道徳|漢字)?|理科|社会科|算数|国語|道徳|漢字|小学校|中学校)(?:の)?(?:教科書|基礎|初歩|一年生|1年生)?から(?:どうぞ|やり直|勉強|出直|学び直)|(?:勉強|義務教育|人生|幼稚園)(?:を|から)?(?:し|やり)直し(?:て(?:から)?|たら|ては)|(?:出直し(?:て(?:こい|来い|きて|らっしゃ)|たら)|顔を洗って)|ググ(?:れ|って(?:から|くだ|み))|(?:自分|ご自身|ご自分)で(?:調べ(?:ろ|たら|て(?:から|くだ|は|もら))|検索して(?:から|くだ))|知ったかぶり|(?:何も|現場を?|実態を|事情を?)知らな(?:い(?:くせ|人が|のに|で)|いのによく)|素人(?:が|は|の(?:くせ|意見|方が))(?:口|黙|何|偉|$)|にわか(?:が|は|の)/u,
    problem: "は相手の知識を見下す書き方です",
  },
  {
    pattern:
      /(?:お?暇|ヒマ|ひま)(?:な(?:ん(?:です|だ)(?:ね|か|な|よ)|人|方(?:ね|です|だ|が)|こと|の(?:かな|か))|で(?:羨|うらや|いい|何より|しょうがない|すね)|人(?:乙|w|ども|だ|か|の))|(?:お?時間|お暇)(?:が|は)?(?:たっぷり|あり余って|有り余って|いくらでも|ずいぶん|そんなに).{0,4}(?:お?あり|ある|おも)|(?:毎日|毎回|毎度|朝から|夜中に|わざわざ|いつも)(?:毎日)?.{0,14}(?:ご苦労(?:さま|様)|お疲れ(?:さま|様))(?:な(?:こと|の))?(?:です|w|ですね|でございます)|ご苦労(?:さま|様)なこと|お元気(?:そう|なこと)で(?:何|なに)より|(?:ご立派|ご大層|ご高説|ご高尚|ご丁寧|お詳しい|お偉い|ご熱心)(?:な(?:こと|ご?意見|お考え|お話)|ですこと|ですね[。~〜w😅]|でいらっしゃ|様|さま|を(?:どうも|ありがと))|さぞ(?:かし)?.{0,14}(?:なんで(?:しょう|す)|でいらっしゃ|お(?:偉|立派|詳し))|羨ましい(?:限り|です(?:ね|わ)?[。w])|想像力(?:が)?(?:豊か|たくまし)|お?幸せ(?:な(?:人|方|頭)|そうで)|(?:そこまで|それほど|そんなに|ずいぶん)(?:と)?(?:お?詳し|言(?:う|える|われる)|おっしゃ|ご?不満|ご?熱心|お?好き|お?嫌い)[^。\n]{0,16}(?:なら|でしたら|のであれば|んやったら)[^。\n]{0,30}(?:みて(?:は|くだ)|どうぞ|や(?:って|れば|れ|りや)|ご自分|立候補|受けて|代わ|いかが|応募|来て)|(?:方|人|お客様|皆さま)に(?:は|とっては)[^。\n]{0,18}(?:退屈|難し(?:い|すぎ|かった)|早(?:い|すぎ|かった)|もったいな|無理|高尚|分から|わから)[^。\n]{0,6}(?:でしょうね|ですよね|んでしょう|かもしれませんね)|(?:それはそれは|あらあら|おやおや|まあまあ)[、\s]|お気の毒(?:に|さま|様)[。、😊~〜笑w]|(?:てにをは|誤字|脱字|漢字|句読点|文法|敬語|主語)[^。\n]{0,14}(?:違って|間違|おかし|抜けて|怪し|添削|直して|採点|赤ペン|減点)|(?:添削|採点|赤ペン)(?:して|を入れ|しておき)/u,
    problem: "は皮肉と受け取られます",
    onlyInReply: true,
    unless:
      /ボランティア|参加者|皆さん|消防団|募集|時間に|暇なときに|(?:暇|ひま|ヒマ)な(?:人|方)[^。]{0,6}(?:教え|来て|どうぞ|集ま|手伝|一緒)/u,
  },
  {
    pattern: new RegExp(
      `${YOU}(?:は|こそ|も|が|の(?:方|ほう)(?:が|こそ|は)?|って|に)[、\\s]?.{0,28}(?:(?:何か|何を|何が|どれだけ|いくら|一度でも|ひとつでも|一つでも|1回でも|少しでも).{0,16}(?:しまし|なさい|されまし|やりまし|でき|払|貢献|した(?:ん|の|こと)|知って|わかって|分かって)|棚に(?:上げ|あげ)|鏡(?:を)?見|人のこと(?:を)?言え|言われ(?:たく|とう)な|言う資格|関係(?:ない|ありません)|何様|いかがなもの|黙っ)|(?:最初|先|もともと)に?.{0,8}(?:絡ん|言い出し|手を出し|仕掛け|喧嘩(?:を)?売|突っかか).{0,10}(?:そっち|そちら|あなた|あんた|お前)|(?:そっち|そちら|あなた|あんた)こそ|お互い(?:さま|様)(?:です|でしょ|だろ|や)|(?:お前|あんた|あなた)が言うな|ブーメラン|(?:じゃあ?|では|だったら|なら|ほな|ほんなら)[、\\s]?[^。\\n]{0,8}${YOU}(?:が|で)[^。\\n]{0,14}(?:や(?:った|れば|って|り)|担当|代わ|運営|準備|企画|作)`,
      "u",
    ),
    problem: "は相手への切り返しと受け取られます",
    onlyInReply: true,
    unless:
      /お気持ち|ご無事|お体|お困り|お気軽に|ご存じですか|お知らせください|教えていただけ|お聞かせ|ありますか[?]?.*(?:ください|ご連絡)|お待ち/u,
  },
  {
    pattern:
      /(?:嫌|いや|イヤ|気に入ら(?:ない|ん|へん)|気に食わ(?:ない|ん)|(?:ご)?不満|文句|納得(?:が)?(?:でき|いか)(?:ない|ん|へん|ません)|信用でき(?:ない|ません)|見たくない|期待しない)(?:が|の|と)?(?:ある|おっしゃる|言う)?(?:なら|でしたら|んだったら|んやったら|であれば|だったら|やったら|があるなら|があれば|方は)[^。\n]{0,20}?(?:来(?:る|ん)な|来(?:なくて|なきゃ|なければ|ないで|んでええ|んといて|なくてい)|見(?:る|ん)な|見(?:なくて|なきゃ|なければ|ないで|んでええ|んかったら)|使わ(?:な|ん)|(?:お)?住(?:まな|み(?:に)?なら|まんと|まない)|引っ越|出て(?:行|い)(?:け|っ|か)|(?:よそ|他|他所|隣|別)(?:の(?:町|市|街|館|自治体|ところ|アカウント))?(?:へ|に)?.{0,6}(?:行|どうぞ|お移り|お越し)|フォロー(?:を)?(?:外|やめ|解除)|ミュート|ご自分で|ご自身で|自分で(?:や|し|作|立候補)|やめ(?:れば|たら|ちゃ)|読ま(?:な|ん))|(?:もう)?来(?:て(?:いただか|もらわ)なくて|なくて)(?:も)?結構|(?:市民|住民|町民)(?:を)?(?:やめ|辞め)(?:て|れば|たら)|(?:では|じゃあ?|なら|だったら|ほな)[、\s]?.{0,24}(?:ご自分|ご自身|自分)(?:ら)?で(?:どうぞ|や(?:って|れば|れ|りや|ったら)|なさ(?:れば|って|い)|お願い|何とか)/u,
    problem: "は相手を突き放す書き方です",
    unless: /ご遠慮なく|お問い合わせ|お申し出|お知らせ|交換|返品|解約|キャンセル/u,
  },
  {
    pattern:
      /(?:スクショ|スクリーンショット|魚拓|証拠|ログ|画面|発言|投稿|コメント|リプ|DM|やり取り)(?:は|を|も|が|、|、?全部|もう|ぜんぶ)?.{0,10}(?:(?:と|撮|取|残|保存|押さえ|おさえ|控え|集め)(?:って|して|て)(?:い?ある|あり|い?ます|おり|おき|る(?:から|ので|よ|んで|わ|で))|晒|さら(?:す|し|そ)|公開し(?:ま|て|よ)|(?:上司|会社|職場|警察|学校|家族)に(?:送|出|渡|見せ|転送))|晒(?:し(?:ま(?:す|しょう)|て(?:やる|おき|い?ます)|上げ|とく|ちゃ|た)|す(?:ぞ|から|ね|よ)|そう)|開示請求(?:し|の準備|を(?:し|かけ|検討)|も(?:視野|検討)|済)|(?:訴え|法的(?:措置|手段)|弁護士|警察)(?:ます|る|を|に).{0,8}(?:よ|ぞ|から|覚悟|取ら|とら|せていただき|検討|相談済|出る|言う)(?:か?ね|。|!|$|ます|よ)|(?:どこの?)?(?:誰|だれ)(?:なの)?(?:だ)?か(?:は|も|くらい|ぐらい)?.{0,6}(?:分か|わか|知)(?:って|り)(?:い?ま|おりま|い?る|ます)|(?:特定|身元)(?:は|も)?(?:して(?:い)?(?:ます|る)から|済(?:み|んで)|簡単に|割れて)|(?:お名前|名前|住所|勤め先|IP)(?:は|も)?.{0,6}(?:控え|把握|わか(?:っ|り)|分か(?:っ|り))|本人に(?:送|見せ|転送|教え).{0,4}(?:やり|てや|ました|といた)|引用(?:RT|リツイート)?(?:で|して)(?:晒|さら|吊)/u,
    problem: "は晒しや仕返しをほのめかす書き方です",
    onlyInReply: true,
    unless: /お送りください|添付|詐欺|消費生活|保存方法|バックアップ|落とし物|相談窓口|被害に遭|ご相談/u,
  },
  {
    pattern:
      /(?:しつこ|うるさ|面倒|不快|めんど).{0,10}ブロック|(?<![をがはも])ブロック(?:し(?:ました|ます(?:ね|よ|わ|。|!|$)|た(?:わ|った|。|!|$)|といた|とく|ちゃ|てやっ)|する(?:わ|ね|から|ぞ|だけ))|通報し(?:ました|といた|た(?:わ|。|w)|ときま)|(?:ミュート|ブロ解|リムっ|(?:フォロー|縁)(?:を)?切り)(?:しま|ました|た)(?:した|す|わ|よ)?[wW。!]/u,
    problem: "はブロックや通報を相手に告げる書き方です",
    unless:
      /不審|詐欺|偽アカウント|なりすまし|機能|迷惑(?:アカウント|投稿)|スパム|110|119|方針|運用|道路|倒木|火事|煙/u,
  },
  {
    pattern:
      /はい[、\s]?論破|論破(?:し(?:て|た)|完了|w)|顔真っ赤|お気持ち(?:表明(?:お疲れ|乙|w)|ヤクザ)|クソリプ|(?:文句|批判|クレーム|コメント|投稿|書き込み)(?:を|なんか|ばかり)?.{0,10}(?:暇|ヒマ|時間)(?:が|は)?あ(?:ったら|れば|るなら|るんなら)|(?:あなた|あんた|お前|そんな人|あんな人|匿名の人)(?:みたいな|のような|ごとき)?(?:人|方|奴|やつ)?に(?:だけは)?(?:言われ|いわれ)(?:たく|とう|る筋合い)/u,
    problem: "は相手を嘲る書き方です",
  },
  {
    pattern:
      /(?:証拠|根拠|ソース|データ|代案|対案)(?:を|は)?(?:出し|見せ|示し|持って)(?:て(?:くださいよ|みろ|みて(?:くださいよ|よ)|から(?:言|に)|よ)|なよ|ろ)|(?:出|示|言|答え)せ?(?:られ)?ない(?:ん)?(?:でしょ|だろ)|(?:では|じゃあ?|なら|だったら)[、\s]?[^。\n]{0,8}(?:あなた|貴方|そちら|お宅|あんた|ご自分|ご自身)の[^。\n]{0,24}(?:て(?:み(?:せ)?て(?:ください|よ|くれ)|もら(?:い|お)))|(?:うわ|はい|また|ほら)?[、\s]?出た出た|(?:うわ|はい|ほら)[、\s]?(?:出た|来た|きた)[。!〜]|(?:寝る間|貴重な(?:お)?時間|睡眠(?:時間)?|お?忙しい時間)(?:を|も)(?:惜し|割|削)[^。\n]{0,16}(?:批判|文句|連投|コメント|投稿|お叱り)|(?:光栄|恐悦|感激)の(?:極み|至り)|(?:たいへん|大変|ずいぶん|ほんとに)?(?:ご)?熱心な方(?:を|が|に)(?:ご?紹介|いらっしゃ|おられ|感謝)/u,
    problem: "は相手を挑発する、または皮肉る書き方です",
    onlyInReply: true,
    unless: /受賞|表彰|選ばれ|来場|ボランティア|先生|講師/u,
  },
  {
    pattern:
      /論破|効い(?:て(?:い)?(?:て|る|ます)|ちゃっ)(?:草|w|ね|な|てる|るw)|顔真っ赤|(?:必死|ムキ|むき)(?:だな|すぎ|で(?:草|す(?:ね)?w|笑)|になって(?:て)?(?:草|笑|w|可|かわ)|ですね[w😅])|涙目(?:w|で草|乙|だろ)|(?:(?<![\w/.:])w{3,}(?![\w.])|草(?:生え|ァ|w))|お気持ち(?:表明|ヤクザ)|クソリプ|アンチ(?:乙|ども|コメ|さん|が)|悔しかったら|図星|逃げ(?:た(?:な|w|か|ん)|るな|んな)|負け惜しみ|負け犬の|(?:やれやれ|はいはい|あーはい)[、。!~〜w\s]?|釣れた|釣られ(?:て|た)|(?:かまってちゃん|構ってちゃん|暇人|老害|情弱|信者|お花畑)(?:乙|ですか|かな|w|さん)|だから(?:何|なに)(?:\?|です|だよ|やねん|か)|知るか(?!ぎり|ない)|(?:知らん|知らねー|知ったこっちゃ)(?:がな|よw|わw|ない|ねえ)|ポエム(?:か|だ|で|みたい|w|笑)|ブログでやれ|チラ裏/u,
    problem: "は相手を嘲る書き方です",
    onlyInReply: true,
    unless:
      /大会|クイズ|試合|絵本|釣果|魚|鳥|猫|ハゼ|アジ|鬼ごっこ|逃げ遅れ|ポエム(?:教室|コンテスト)|草(?:刈|取|花|木|原)|作文(?:コンクール|募集|集|の(?:締|入賞)|を書)/u,
  },
  {
    pattern:
      /(?:なめ|舐め|ナメ)(?:ん|る|と|て(?:い)?る|てん)(?:な|のか|んか|の|かい)|(?:喧嘩|けんか|ケンカ)(?:を?売って|上等|買(?:う|い|って)|なら(?:受|買))|(?:直接|面と向かって|実名で).{0,10}(?:度胸|勇気|根性)|(?:度胸|根性)(?:は|も|が)?(?:ない|あり?ませ|無い)(?:の|ん)?(?:か|です)|逃げも隠れも|匿名(?:だと|やと|やから|だから|なら|は)(?:強気|気が大き|威勢|言いたい)|(?:返り討ち|言い負かし|言い返し(?:てや|たった|といた)|やり込め|ぐうの音(?!も出(?:ない(?!だろ|でしょ|やろ|よう|みたい|らしい|くせに|ん(?:だろ|でしょ)|か)|な(?:かった|くなりま)|ません(?!か|よね)|ず|ん(?!やろ|か)|へん(?!やろ|か)))|勝ったな|完全勝利|黙った(?:わ|w|。))|送りつけ(?:たっ|てや|といた)|黙(?:って(?:ろ|て(?:くれ|ください|もら|ほしい)|見て)|っとけ|らせ)|口(?:を)?(?:出す|挟む|出さ|はさむ)(?:な|ない(?:で|でくれ)|んといて)|偉そう(?:に|な(?:こと|口))|上から目線|税金(?:を?)?(?:払って|納めて)から|匿名(?:でしか(?:.{0,4}(?:言|書|吠|ほえ|もの|モノ|物|コメ|文句))|のくせ|だから(?:って|と)|で(?:しか)?(?:偉|吠|好き|言いたい|コソコソ|こそこそ|悪口|石)|の(?:陰|裏|方)(?:に|から|が))|(?:吠え|ほえ)(?:て(?:い)?(?:ろ|る|れ)|られ|たい)|(?:絡ん|突っかかっ|つっかかっ|噛みつい|かみつい|噛み付い)で?(?:くる|きた|き(?:て|た)|来(?:る|た)|こない(?=で)|こんといて|くん(?=な))(?:人|方|奴|やつ|連中|の|な|で|、)?|粘着(?!テープ|シート|力|質|剤|面|性|物|式|タイプ|ローラー)|権利ばかり|義務を果た(?:せ|し(?:て)?から)|(?:文句|クレーム|苦情|批判|愚痴)(?:ばっか(?:り)?|ばかり|しか|だけ(?:は|言)?)(?:を)?(?:言|い(?:う|っ)|書)|(?:あんた|あなた|お前|そっち)(?:の|より)(?:百|千|十|何)?倍|(?:百|千|100)年早い|(?:何|なに)が(?:言いたい|わかる|分かる)(?:の|ん)/u,
    problem: "はけんか腰の書き方です",
    unless:
      /夏バテ|暑さ|寒さ|花粉|風邪|冬将軍|台風|眠気|挑戦者|決勝|相手チーム|ライバル|なめ(?:る|て)(?:アメ|飴|猫|犬)|飴|アイス|あめ玉|観覧|お静か|研修|困って(?:い)?る|目安箱|お声/u,
  },
  {
    // The other's own faculties in exaggerated honorifics: 「漢字がお読みになれない」「お読みになるお力」.
    pattern:
      /(?:文?字|漢字|ひらがな|かな|数字|日本語|文章?|[一二三四五0-9]行|時計(?:の針)?|地図|暦|カレンダー|表|説明|案内|空気)(?:の[^。、]{0,4})?(?:を|が|は|も|より長い[^。、]{1,4}(?:は|を|が))[^。、]{0,3}(?:お読み|ご理解|お分かり|おわかり|お目通し|ご覧|お数え)(?:に(?:なれ(?:な(?:い(?!方|お客|場合)|く)|ま(?:せん(?:か|で|でし))|る(?:方|お方|の)(?:でしたら|なら))|なる(?:お?力|お知恵|(?:ご)?習慣|お?時間|の(?:が|は)(?:お?得意|お?苦手)))|いただけない(?:よう|の|ご様子|と)|になる?れないよう|なれない(?:よう|ご様子|の))|お(?:読み|聞き|調べ|考え)になるお?(?:力|知恵|頭)|「?(?:電話|読|調べ|聞|尋ね|検索|待|考え|謝|並|確認|スクロール|見|開|払|数え|地図|掃除|黙)[^「」。、]{0,8}[るむくうつすぶ]」?(?:って)?(?:と)?(?:いう|いった|っていう)、?(?:たいへん|大変|とても|実に)?(?:高等|高度|画期的|昔ながらの|便利な(?:方法|もの|道具)|文明|文化|習慣|機能|概念|発想|大人の|魔法|裏技|荒技|素敵な|すばらし|発明|能力|必殺技|秘密兵器)/u,
    problem: "は皮肉と受け取られます",
    onlyInReply: true,
    unless: /ボタン|お困り|申し訳|ご不便|ございましたら|ご用意して|の方(?:に|へ|は)/u,
  },
  {
    // A household thing explained to who complains.
    pattern: new RegExp(PLAIN_THING, "u"),
    problem: "は皮肉と受け取られます",
    onlyInReply: true,
    unlessInPost: new RegExp(`${SINCERE}|貸|無料|備え|ご用意|お届け|配って`, "u"),
  },
  {
    // Who is to be ashamed, who did the work, who does it better: asked for effect.
    pattern:
      /どの口(?:が|で|して)[^。]{0,8}(?:言|ゆう|いう|ほざ|い(?:い|っ|え))|どの(?:面|ツラ|つら)(?:を)?(?:下げ|さげ)|(?:恥(?:を)?か(?:く|い|き)|笑われ|困|損を?す|泣きを見|みっともな|顔向けでき)[^。、]{0,5}(?:の|ん)は、?(?:さて)?(?:どっち|どちら|誰|だれ)|(?:直|謝|片付け|片づけ|尻ぬぐい|尻拭い|後始末|フォロー|カバー|手伝|教え|代わ|徹夜)[^。、]{0,8}(?:の|ん)は[、\s]?(?:誰|だれ|どこの|こっち|私|俺|うち)(?=ね|や|だ|で|か|じゃ|と思|なん|[。?])|(?:誰|だれ)の(?:おかげ|お陰)で[^。]{1,16}(?:と思|てん|のか)|(?:うちの?)(?:[0-9一二三四五]歳(?:児)?の?)?(?:娘|息子|子|孫|甥|姪|犬|猫|[0-9一二三四五]歳児|ばあちゃん|婆さん|金魚)(?:の[^。、]{1,14})?の?(?:ほう|方)が、?[^。]{0,18}(?:まだ|よっぽど|よほど|百倍|なんぼか|ずっと)|どこの(?:どなた|どいつ|誰|だれ)(?:さん|様|さま)?(?:でした|やった|だった|や)(?:っけ|か(?:ね|な|いな)|ね|[?。])|へそで茶|臍で茶|寝言は寝て|おととい来|一昨日来|片腹痛|お里が知れ|(?:器|肝|尻の穴|懐)(?:が|の)(?:小さ|ちいさ|ちっちゃ|狭)(?:い|すぎ|か)(?!鉢|お?皿|ので)|底が知れ|程度が知れ|吠え面|ママに(?:言いつけ|泣きつ|慰め)|(?:おむつ|オムツ|蒙古斑|へその緒)(?:も|が)?[^。]{0,4}(?:取れて|とれて|外れて|消えて)?(?:い)?ない(?:のに|くせに|分際|ひよっこ|うち)|気(?:は|が)済(?:ん|み)(?:だ|まし)(?:た)?(?:[?か]|やろ|でしょう)|(?:揚げ足|あら探し|粗探し|重箱の隅|難癖|言いがかり|いちゃもん|イチャモン|因縁)(?:を|ば|が)?[^。]{0,8}(?:ば?っか|お?好き|お?上手|得意|楽しい|ご?趣味|ご苦労|お疲れ|暇|熱心)/u,
    problem: "は相手を嘲る書き方です",
    onlyInReply: true,
    unlessInPost: new RegExp(SINCERE, "u"),
    unless: /自分で(?:突っ込|ツッコ|も)|我ながら/u,
  },
  {
    // 「さぞ」 before what cannot be felt for: sympathy says さぞお困り, さぞ驚かれた.
    pattern:
      /さぞ(?:かし|や)?(?![^。]{0,14}(?:困|驚|心配|つら|辛|大変|苦し|痛|悲し|寂し|不安|喜|うれ|嬉|楽し|疲|寒|暑|怖|ご不便|残念|心強|お?力落と|誇ら|かわい|おいし|美し|きれい))[^。]{2,24}?(?:(?:の|ん|こと)でしょう|でございましょう|(?:なん|ん|の)やろう?|んじゃろ|んだろう)(?:ね|な|よ)/u,
    problem: "は皮肉と受け取られます",
    onlyInReply: true,
    unlessInPost: new RegExp(SINCERE, "u"),
  },
  {
    // Advised to see a doctor or to go back to school.
    pattern:
      /(?:眼科|耳鼻科|眼医者|目医者|脳外科|精神科|心療内科|歯医者|(?:メガネ|眼鏡|めがね)(?:屋(?:さん)?)?|老眼鏡|補聴器)(?:の[^。、]{1,4})?(?:を|は|に|へ|も|、)[^。]{0,16}(?:新調|行かれ(?:ては|たら|たほう|た方)|行ったほう|行きなはれ|お勧め|おすすめ|合(?:って|うて|っ?と|わ)[^。]{0,4}(?:な|ん|へん)[^。]{0,6}[?か]|予約、?[^。]{0,8}(?:ちゃろ|たろ|ましょう)|ご紹介(?:し|いた))|(?:眼科|耳鼻科|脳外科|歯医者)は[^。]{0,8}(?:ございます|あります)|カルシウム(?:が|は)?足り(?:な|て(?:な|へん|ない|ま|い)|とら)|小魚(?:でも|ば|を)?(?:食|お召)|(?:漢字|計算|算数)ドリル(?:を|から|でも|、)[^。]{0,10}(?:差し上げ|送|贈|勧め|おすすめ|いかが|やり直|始め|置いと|買)|(?:国語)?(?:辞典|辞書)(?:で|を)[^。]{0,14}(?:お引き|引い|お持ち|買|めく)[^。]{0,12}(?:お?勧め|おすすめ|いかが|でしょうか|みたら|みては|こい|おいで|ください)|深呼吸(?:でも)?(?:なさ|され|した)(?:は|ら|って)/u,
    problem: "は相手を嘲る書き方です",
    onlyInReply: true,
    unlessInPost: new RegExp(
      `${SINCERE}|老眼|検定|見え|聞こえ|耳が(?:痛|悪)|目が(?:痛|悪|疲)|視力|検診|健診|医療費|保険証|骨粗|診療|受診`,
      "u",
    ),
  },
  {
    // Counts how often the other has written, and congratulates.
    pattern:
      /(?:[0-9一二三四五六七八九十百何]+)(?:回|通|件|本|度|通り)目の(?:ご)?(?:投稿|クレーム|苦情|お?叱り|お便り|コメント|意見|指摘|返信|お?小言|文句|お怒り)[^。]{0,14}(?:おめでと|表彰|進呈|達成|記念|拍手|殿堂)|(?:皆勤賞|常連(?:様|さま|さん)?|毎度おなじみ|ヘビーユーザー|スタンプカード|ポイントカード)[^。]{0,10}(?:のお?(?:客|方)|です(?:ね|な|こと)|やね|進呈|差し上げ|お作り)[^\n]{0,30}(?:暇|ひま|光栄|苦情|クレーム|文句|お?叱り|批判|小言)|(?:お納め|納め|払)[^。、]{0,10}税金[^。]{0,20}(?:一枚|1枚|一本|1本|円|一個|一粒|一杯)[^。]{0,6}(?:ほど|分|くらい|ぐらい|程度)|捨て(?:垢|アカ)|フォロワー[^。、]{0,3}(?:[0-9一二三四五六七八九十]+人|ゼロ)(?:の(?:方|人|くせ)|しか|で(?:偉|何|よう))/u,
    problem: "は相手への嘲りと受け取られます",
    onlyInReply: true,
    unless: /講座|教室|大会|表彰式|ラジオ体操/u,
  },
  {
    pattern: new RegExp(`${AT_FAULT}|${YOURSELF_FIRST}`, "u"),
    problem: "は相手への切り返しと受け取られます",
    onlyInReply: true,
    unlessInPost: new RegExp(SINCERE, "u"),
  },
  {
    pattern: new RegExp(`${PITIED}|${BELOW_THE_BELT}|${MUCH_ADO}|${GRANTED}`, "u"),
    problem: "は相手を嘲る書き方です",
    onlyInReply: true,
    unlessInPost: new RegExp(`${SINCERE}|ゆっくり|休ん|話(?:を)?聞|飲み|温泉|相談`, "u"),
  },
  {
    // Silence is asked at a price.
    pattern:
      /(?:バラ|ばら|晒|さら|転送|公開|通報|暴露|言いふら|知ら|見ら|載せら|教えら|チク)(?:さ)?れたく(?:な(?:かった(?:ら)?|い(?:なら|んなら|んやったら)|ければ|けりゃ)|なか(?:なら|ったら))|(?:恥(?:を)?かきたく|大事にしたく|職を失いたく|困りたく)な(?:かったら|い(?:なら|んなら|んやったら)|ければ|けりゃ)/u,
    problem: "は晒しや仕返しをほのめかす書き方です",
    onlyInReply: true,
    unless: /設定|方法|詐欺|相談|ご注意|対策/u,
  },
  {
    pattern: new RegExp(`${LIMBS_DOUBTED}|${YOUR_OWN_WORK}|${HOW_HAVE_YOU_LIVED}|${UNLIKE_YOU}`, "u"),
    problem: "は皮肉と受け取られます",
    onlyInReply: true,
    unless: /取っ手|持ち手|人形|ぬいぐるみ|犬|猫|虫|時計|いつも/u,
    unlessInPost: new RegExp(SINCERE, "u"),
  },
  {
    // Who complains is set down as idle, a coward, a kind; the words need no answer to be scorn.
    pattern: new RegExp(
      `${LEISURE_TO_COMPLAIN}|${CRITIC_ENTERS}|${CRITICS_ALL}|${THAT_TOO_OUR_FAULT}|${PAY_FIRST}|${BRAVE_BEHIND_SCREEN}|${HOW_DARE_YOU}`,
      "u",
    ),
    problem: "は批判する人を嘲る書き方です",
    unless:
      /ヒーローショー|ショー|キャラ|着ぐるみ|ステージ|劇|園児|子ども|質問|裁判|判決|目安箱|アンケート|相談|(?<!ご)自分(?!で)|私(?!ども)|わたし|俺|僕|歳児|息子|娘|夫|妻|常連さんの(?:お店|野菜)|パン|店/u,
  },
  {
    pattern: new RegExp(`${KNOWS_THE_WORD}|${SO_IDLE}|${NO_MORE_THAN_THAT}|${SORRY_CREATURE}|${SHOW_US_HOW}`, "u"),
    problem: "は相手を嘲る書き方です",
    onlyInReply: true,
    unless: /検診|健診|健康|台風|警報|大雨|積雪|感染|雨天|荒天/u,
    unlessInPost: new RegExp(SINCERE, "u"),
  },
  {
    pattern: new RegExp(`${THEN_NOTHING}|${THEN_DO_WITHOUT}`, "u"),
    problem: "は相手を突き放す書き方です",
    onlyInReply: true,
    unlessInPost: new RegExp(
      `${SINCERE}|台風|雨|雪|警報|感染|接近|定員|予算|工事|改修|延期|ご理解(?:ください|のほど|をお願い)|ご了承`,
      "u",
    ),
  },
  {
    pattern: new RegExp(DUG_UP, "u"),
    problem: "は晒しや仕返しをほのめかす書き方です",
    unless: /自分|私|わたし|娘|息子|子どもに|注意|講座|気をつけ|危険|特定され(?:る|ない)|SNS教室/u,
  },
  {
    // Said of what a citizen wrote: even thanks make it no better.
    pattern: new RegExp(`${LAUGHING_STOCK}|${WITS_MEASURED}|${BURST_A_VESSEL}|${SHOWN_FOR_A_LAUGH}`, "u"),
    problem: "は相手を嘲る書き方です",
    onlyInReply: true,
    unless:
      /落語|漫才|コント|寄席|川柳|大喜利|自分|私|わたし|俺|僕|うちの(?:子|犬|猫)|講座|教室|検定|健診|検診|寒|父|母|祖|伸ばす|育て|高め/u,
  },
  {
    pattern: new RegExp(YOUR_LIKE, "u"),
    problem: "は相手のせいにする書き方です",
    unless: /頑張れ|がんばれ|続けられ|やめられ|辞められ(?:な|ん|へん)|おかげ|感謝|助か|詐欺|イノシシ|クマ|サル|カラス/u,
  },
  {
    pattern: new RegExp(`${TAKE_THE_SEAT}|${GO_ON_FOREVER}`, "u"),
    problem: "は相手を突き放す書き方です",
    unless: /娘|息子|孫|子ども|猫|犬|推し|趣味|好き/u,
  },
  {
    pattern: new RegExp(KNOWN_BY, "u"),
    problem: "は晒しや仕返しをほのめかす書き方です",
    onlyInReply: true,
    unless: /詐欺|電話口|クイズ|当て|ものまね|モノマネ|猫|犬|鳥/u,
    unlessInPost: new RegExp(SINCERE, "u"),
  },
  {
    pattern: /受けて立(?:つ|ち)|かかって(?:こい|来い|きな|来な|きなさい|おいで)/u,
    problem: "はけんか腰の書き方です",
    unless: /夏バテ|暑さ|寒さ|花粉|風邪|冬将軍|台風|眠気/u,
    unlessInPost: new RegExp(AMONG_FRIENDS, "u"),
  },
];

/** Two kinds of words that mean scorn together, the second within a sentence of the first. */
interface Jibe {
  readonly pattern: RegExp;
  readonly beside: readonly RegExp[];
  readonly problem: string;
  /** Whoever is meant needs not be named: the words speak to somebody. */
  readonly addressesByItself?: true;
  /** What makes it harmless: looked for in the sentences around. */
  readonly unless?: RegExp;
}

const JIBES: readonly Jibe[] = [
  {
    pattern: new RegExp(FOR_CHILDREN, "u"),
    beside: [new RegExp(`${OFFER}|${DOUBTED}`, "u")],
    problem: "は相手を子ども扱いする書き方です",
  },
  {
    pattern: new RegExp(MOCK_WONDER, "u"),
    beside: [new RegExp(MOCK_PRAISE, "u"), new RegExp(`${MOCK_END}|${STING}`, "u")],
    problem: "は皮肉と受け取られます",
  },
  {
    pattern: new RegExp(MOCK_TITLE, "u"),
    beside: [new RegExp(STING, "u")],
    problem: "は皮肉と受け取られます",
  },
  {
    pattern: new RegExp(EVIDENCE, "u"),
    beside: [new RegExp(EXPOSE, "u"), new RegExp(THREATENING, "u")],
    problem: "は晒しや仕返しをほのめかす書き方です",
  },
  {
    pattern: new RegExp(SELF_ABASED, "u"),
    beside: [new RegExp(SATISFIED_NOW, "u")],
    problem: "は皮肉と受け取られます",
    addressesByItself: true,
  },
  {
    pattern: new RegExp(KEPT_OF_YOU, "u"),
    beside: [new RegExp(TO_BE_SHOWN, "u"), new RegExp(COMING_TO_YOU, "u")],
    problem: "は晒しや仕返しをほのめかす書き方です",
    addressesByItself: true,
    unless:
      /詐欺|被害|消費生活|警察(?:に|へ)(?:届|相談|提出)|配信|放送|ラジオ|テレビ|番組|公演|演奏|発表会|結婚式|試合|大会|練習|合唱|講演|アーカイブ|後日|ゲーム|推し|ライブ|ドラマ|映画|クイズ|運動会|学芸会|旅行|料理|レシピ/u,
  },
];
const MEANS_WELL = new RegExp(SINCERE, "u");

/** Words that are scorn only together, and tell by themselves whom they answer. */
interface Scorn extends Composition {
  readonly problem: string;
  readonly onlyInReply?: true;
}

const SCORN: readonly Scorn[] = [
  {
    // What another wrote or does, measured against children or against relics, and what is told to them.
    core: new RegExp(`${MEASURED_AGAINST_CHILDREN}|${MEASURED_AGAINST_RELICS}`, "u"),
    beside: [new RegExp(ANOTHERS_WORK, "u"), new RegExp(TOLD_TO_START_AGAIN, "u")],
    reach: 2,
    unless: new RegExp(NOBODY_MOCKED, "u"),
    problem: "は相手を見下して嘲る書き方です",
  },
  {
    core: new RegExp(HELD_OUT, "u"),
    beside: [new RegExp(SO_MUCH_ZEAL, "u")],
    unless: new RegExp(INVITED_IN_EARNEST, "u"),
    problem: "は相手を突き放す書き方です",
  },
  {
    core: new RegExp(KNOWN_WHO, "u"),
    beside: [new RegExp(`${MAY_COME_OUT}|${MAY_GO_WRONG}`, "u")],
    unless: new RegExp(`${SINCERE}|${NOT_BLACKMAILED}`, "u"),
    problem: "は晒しや仕返しをほのめかす書き方です",
    onlyInReply: true,
  },
  {
    core: new RegExp(AT_LEISURE, "u"),
    beside: [new RegExp(MOCK_ENVY, "u"), new RegExp(FINDS_FAULT, "u")],
    unless: new RegExp(SINCERE, "u"),
    problem: "は批判する人を嘲る書き方です",
  },
];

/** Words that answer: somebody wrote something, and this is about it. */
const ANSWERS =
  /(?:ご(?:指摘|批判|意見|質問|感想|要望)|返信|コメント|リプ(?:ライ)?|引用|苦情|クレーム|お声|お叱り|文句|反論|誹謗|中傷|口コミ|レビュー|だめ出し|ダメ出し)(?:を|は|が|の|に|で|欄|された|くださ|いただ|くれ|ありがと|して|した|さん|する|言|、)|絡んで|突っかか|噛みつ|DM(?:で|を|に|が|し)|アンチ|ツッコ(?:ミ|まれ)|(?:言|い)われ(?:た|て|ま)|書かれ(?:た|て)|フォロワー(?:さん)?(?:の|が|から)|コメント欄|書き込(?:み|まれ)(?:を|は|が|に|さ|いただ|て)|(?:から|また)の?(?:リプ|返信|コメント|DM)(?=[。!?\s]|$)|(?:リプ|返信|コメント|DM)(?:が|も)?(?:来た|きた|届い)|(?:遅い|早い|高い|低い|ない|悪い|多い|長い|ひどい|暗い|狭い|うるさい|欲しい|ほしい|困る|つまらない|しょぼい|まずい|汚い|古い|無駄)」?、?とのこと(?:(?:です|でした)?(?:が|けど|けれど)|。)|リプ欄|言い返(?:せ|さ|し)|との(?:お声|ご意見|お言葉|お電話|ご不満)|(?:怒鳴|どな[らっ]|罵声|暴言|悪態)[^。]{0,8}(?:方|人|お?客さん?|おっちゃん|おばちゃん|おっさん|おじさん|おばさん|じいさん|やつ|奴)|ご(?:不満|立腹|納得(?:いただけ|いかない))(?:の|な|は|を|が)|(?:何|なん)べん|そこの(?:人|方|あなた)|さっきから|(?:人|方|さん|様|あなた)へ[。\s]/u;
/** How many sentences away the answered thing may be named. */
const NEAR = 2;

export const noHeatedResponse = defineRule({
  meta: {
    id: "no-heated-response",
    articles: { official: ["6(2)"], private: ["9(2)"] },
    tier: "review",
    summary: "批判への皮肉・嘲り・挑発・晒しの予告など、無用な議論を招く応答",
    rationale: "攻撃的な反応に応じると、無用な議論が広がります",
    examples: {
      bad: [
        "@umi_kaze ⟦日本語、読めますよね?⟧",
        "⟦嫌なら見るな⟧！",
        { text: "その程度の知識で語られましても", post: { replyTo: "@umi_kaze" } },
        "コメントの方へ。⟦スクショは全部とってあり⟧ますので",
      ],
      good: [
        "@umi_kaze ご指摘ありがとうございます。手すりのさびを確かめました",
        "ご不満な点がありましたら、お気軽にお問い合わせください",
        "要項をよく読んでからお申し込みください",
        "迷惑なアカウントはブロック機能をご利用ください",
      ],
    },
  },
  *check(document, { options: { audit }, post }): Iterable<Finding> {
    const found: { readonly at: Match; readonly retort: Omit<Retort, "pattern"> }[] = RETORTS.flatMap((retort) =>
      document.matches(retort.pattern).map((at) => ({ at, retort })),
    );
    found.push(...jibesIn(document, post));
    for (const { at, composition } of allComposedIn(document, SCORN))
      found.push({ at: wholePhrase(document, at), retort: composition });
    found.sort((a, b) => a.at.start - b.at.start);
    let done = 0;
    for (const { at, retort } of found) {
      if (retort.onlyInReply && !answersSomebody(document, at, post)) continue;
      if (at.start < done || retort.unless?.test(document.sentenceAt(at).text)) continue;
      if (retort.unlessInPost?.test(`${document.text}\n${post.replyTo ?? ""}`)) continue;
      if (!audit && isInnocent(document, at)) continue;
      done = document.sentenceAt(at).end;
      yield {
        at,
        problem: retort.problem,
        advice: "すぐに返さず、事実とお礼だけを書くか、返信しないことを所属長と決めてください",
      };
    }
  },
});

/** Scorn made of two kinds of words. What the other has named is no scorn (塗り絵 in an answer about them). */
const jibesIn = (
  document: DocumentView,
  post: PostFacts,
): readonly { readonly at: Match; readonly retort: Retort }[] =>
  occursIn(document.text, MEANS_WELL)
    ? []
    : JIBES.flatMap(({ pattern, beside, problem, addressesByItself, unless }) =>
        document
          .matches(pattern)
          .filter((at) => {
            if (post.replyTo?.includes(document.text.slice(at.start, at.end)) === true) return false;
            const rest = aroundIt(document, at);
            return unless?.test(rest) !== true && beside.every((other) => occursIn(rest, other));
          })
          .map((at) => ({
            at: wholePhrase(document, at),
            retort: { pattern, problem, ...(addressesByItself === true ? {} : { onlyInReply: true as const }) },
          })),
      );

/** The sentences next to the match and its own, without the match. */
const aroundIt = (document: DocumentView, at: Match): string =>
  withoutMatch(document, sceneAround(document, document.sentenceAt(at), 1), at);

/** The post is a reply, or what it answers is named near the match. */
const answersSomebody = (document: DocumentView, at: Match, post: PostFacts): boolean => {
  if (post.replyTo !== undefined || /^\s*@[\w.]/.test(document.text)) return true;
  return sentencesAround(document, document.sentenceAt(at), NEAR).some(({ text }) => ANSWERS.test(text));
};

const isInnocent = (document: DocumentView, at: Match): boolean =>
  isTold(document, at) ||
  isInTitle(document, at) ||
  isMentioned(document, at) ||
  (isQuoted(document, at) && (isAwareness(document) || document.has(AS_EXAMPLE)));

/** The post teaches how to answer. */
const AS_EXAMPLE = /(?:悪い|よくない|だめな|ダメな|NG|避けたい)(?:例|返し|言い方|対応)|例として|講師|研修|接遇/;
