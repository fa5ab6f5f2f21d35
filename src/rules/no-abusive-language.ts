import { allComposedIn, type Composition } from "../context/composed.js";
import { isAwareness, isInTitle, isMentioned, isQuoted, isTold, isWarnedOf } from "../context/keep.js";
import { sceneAround, withoutMatch } from "../context/nearby.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import {
  AMONG_FRIENDS,
  ARMED,
  BONES_TO_GO,
  CULPRIT,
  DESTROYED,
  EMPTY_HEAD,
  FILTH,
  HARM_TO_COME,
  HARMLESS_HARM,
  HIS_WORTH,
  ILL_WISH,
  INSULT,
  KEEPS_CLEAR,
  LOATHE,
  LYING_IN_WAIT,
  MAIMING,
  MINDLESS,
  NAUSEA,
  NEXT_TIME,
  NO_BODY_REEKS,
  NO_ESCAPE,
  NO_WAY_HOME,
  NOBODY_BELITTLED,
  NOBODY_THREATENED,
  ODD_SORT,
  OUTDONE_BY,
  PACK,
  PEACEFUL_TOOL,
  REEKS,
  ROTTEN,
  SOMEBODY,
  SOONER_OR_LATER,
  SPOILS,
  STRUCK_IF,
  STRUCK_WITH,
  TARGET,
  THROWN_AT,
  TO_THE_DOCTOR,
  WISHED_AWAY,
  WORTHLESS,
  WRONGDOER,
  WRONGED,
  YOURS_NEXT,
} from "../lexicons/hostility.js";
import type { DocumentView, Match } from "../text/document.js";
import { toWordEnd } from "../text/word-end.js";

interface Abuse {
  readonly pattern: RegExp;
  readonly problem: string;
  /** What makes it harmless: looked for in the sentence. */
  readonly unless?: RegExp;
  /** What it is harmless without: looked for in the sentences around, the match left out. */
  readonly needs?: RegExp;
  /** What it is harmless without: looked for in the sentences around, the match included. */
  readonly needsNear?: RegExp;
  /** What makes it harmless: looked for in the sentences around. */
  readonly unlessNear?: RegExp;
}

/** Endings that turn a verb into an announcement of violence. */
const WILL =
  "(?:たる|たろ|てやる|てやろ|たろか|てまう|ちゃう|ちゃお|るぞ|すぞ|くぞ|むぞ|ぶぞ|つぞ|ねるぞ|ちゃる|たげよ|てあげ|ますよ|ますからね|ときたい|てやりたい|たい|ろ[。!!])";

const ABUSES: readonly Abuse[] = [
  {
    // 「死ね」「消えろ」 as orders: at the start of a phrase, not inside 「ですしね」.
    pattern:
      /(?:死ね|氏ね|タヒね|逝け)(?!ない|ます|ば(?!いい|ええ)|る)(?:ば(?:いい|ええ)(?:のに)?|よ|や)?|(?:^|[、。!?\s「])しね[!。w]|くたばれ|(?:消え|失せ)(?:ろ(?!、?(?:火|灯|タバコ|たばこ|コロナ|邪気))|て(?:くれ|ほしい|しまえ|まえ))(?:よ|や)?|いなくなれば(?:いい|ええ)(?:のに)?|地獄(?:に|へ)(?:落|堕)ち(?:ろ|たら)|(?:56|54|ﾀﾋ)す/u,
    problem: "は相手の存在を否定する言葉です",
    unless:
      /不安|痛み|悩み|ストレス|眠気|在庫|データ|文字|画面|虹|火種|傷跡|しみ|シミ|筋肉痛|花粉|蚊|ゴキブリ|暑さ|寒さ|脂肪|贅肉|二日酔い/u,
  },
  {
    pattern: new RegExp(
      `(?:ボコボコに|ぼこぼこに|半殺しに|袋叩きに|(?:ぶん)?殴っ?|(?:しばき|シバき|どつき|ドツキ|殴り|蹴り|ぶちのめし|叩きのめし)(?:回し|まわし|倒し|たおし|飛ばし|殺し)|ぶちのめし|叩きのめし|張り倒し|はり倒し|はっ倒し|しばい|シバい|しば(?=く)|どつい|蹴飛ばし|蹴り飛ばし|シメ|締め上げ|吊るし上げ|血祭りに|海(?:の底)?に(?:沈め|しずめ)|(?:沈め|しずめ)|山に埋め|埋め|叩き潰し|潰し|ひねり潰し|つぶし|刺し|刺(?=す)|燃やし|ぶっ飛ばし|ぶっころ|ぶっ殺し|ぶっ殺(?=す)|殺し|殺(?=す)|痛い目(?:に|を)?(?:見せ?|あわせ|遭わせ)|泣かせ|後悔させ|思い知らせ|黙らせ|引きずり(?:下|お)ろし|追い込ん|いてこまし|いてもうたる|やっつけ)(?:し)?${WILL}`,
      "u",
    ),
    problem: "は暴力や仕返しを告げる言葉です",
    unless:
      /害虫|虫を|ゴキブリ|雑草|カビ|菌|試合|相手チーム|優勝|決勝|新記録|ライバル|プール|校舎|会館|建物|空き家|時間を潰|トマト|にんにく|ニンニク|バナナ|ごみを|鶏|豆|じゃがいも|芋|タイムカプセル|穴を|種を|球根|アイロン|空き缶|段ボール|ストレス|感動|映画|釘|串/u,
  },
  {
    pattern:
      /(?:大(?:きな)?声|怒鳴|どな[らっり]|文句|クレーム|苦情|暴言|先ほどの|さっきの|あなた|あの方|(?:蹴っ|壊し|捨て|剥がし|盗ん|汚し|叩い|殴っ|騒い)(?:た|だ)(?:方|人|やつ))[^\n]{0,40}(?:夜道|帰り道|お帰り)[^\n]{0,24}気(?:を|に)?(?:つけ|付け)|(?:夜道|帰り道|月夜(?:の晩)?ばかり|背中|背後|後ろ)(?:に|には|は|と思|、|と).{0,4}お?(?:気をつけ(?:ろ|な|や|て(?:ね|くださいね|くださいませ))|気(?:を)?付け(?:ろ|な)|ご用心|用心し|思うな|じゃない)|覚え(?:と(?:け|き)|てろ|ておけ|とけよ|とれよ)|ただ(?:じゃ|では)(?:おか|済|すま|帰さ|帰し)(?:な|ん|せ|ま)|(?:住所|自宅|車|ナンバー|番号|電話番号|勤め先|個人情報)(?:も|は|くらい|ぐらい)[^。\n]{0,14}(?:見られる|調べられる|調べれば|わかる|分かる|見える|照会でき)(?:って|ん(?:だ|です|や)|から|よ|ぞ|こと)|首を洗って|(?:家|住所|名前|顔|子ども|家族)(?:は|も|くらい|ぐらい)?(?:もう)?(?:知って|わかって|分かって|割れて|控えて|覚え)(?:い?る|い?ます|おり)(?:んだ|から|よ|ので|わ|ぞ|けど)|(?:家族|子ども|仕事)(?:が|も)?どうなって(?:も)?(?:知ら|いい)|どうなるか(?:わか|分か)って(?:い)?(?:る|ます)|(?:次|今度)(?:に)?(?:来|見かけ|会っ|やっ)たら.{0,14}(?:からな|知らん|覚悟|許さ(?:ん|ない))|覚悟(?:し(?:て(?:おけ|ろ|並|ね)|とけ|とき|いや)|せえ)/u,
    problem: "は脅しと受け取られる言葉です",
    unless: /段差|街灯|熊|クマ|イノシシ|凍結|鹿|防犯|不審者|反射材|火の始末|暗いので|連れ去り|合格|褒めて/u,
    unlessNear: new RegExp(AMONG_FRIENDS, "u"),
  },
  {
    pattern:
      /黙(?:れ(?!ば|る|ない|た)|っ(?:て|と)ろ|っとけ|らっしゃい)(?:よ)?|うるせ[えぇー]|ふざけ(?:る|ん)な|いい加減にし(?:ろ|や|なさい|てくれ)|何様(?:だ|の|や|な)|すっこんで|引っ込(?:め(?!る|ら|た)|んで(?:ろ|て))|とっとと(?:帰|出|辞|消)(?:れ|て|め|え)|(?:二度|にど)と来(?:る|ん)な|出て(?:い|行)け(?!る|ば|ま)|帰れ(?:よ|や|ども|!)|さっさと(?:辞めろ|帰れ|死|消)|なめ(?:と|て)ん(?:の|のか|じゃ)|なめ(?:る|ん)な|舐め(?:る|ん)な|(?:てめえ|てめぇ|貴様|お前ら|おまえら)/u,
    problem: "は相手を怒鳴りつける言葉です",
    unless: /電気|火|鬼は外|節分|豆まき|セリフ|せりふ|台詞|劇|歌詞/u,
  },
  {
    // An insult aimed at somebody: 「あの議員はバカ」「無能な上司」「バカか」「バカばっかり」.
    pattern: new RegExp(
      `${INSULT}の(?:くせ|分際)|${TARGET}(?:ども|たち|ら)?(?:って|は|が|も|、|の|みたいな|とか|ほんと(?:に)?|マジ(?:で)?|全員|ばっかり?|、ほんま)[^。\\n]{0,12}?${INSULT}|${INSULT}(?:な|の|みたいな|すぎる|丸出しの|ばかりの|揃いの)?.{0,2}${TARGET}|(?:この|あの|その|ほんと|マジで?|どいつもこいつも|まったく|もう|揃いも揃って)${INSULT}|${INSULT}${PACK}|${INSULT}(?:か(?!ら|も|り|な(?:あ|ぁ)|\\s*$)|かよ|ども|ばっか(?:り|か)?|ばかり|だらけ|野郎|丸出し|すぎ(?:る|て|やろ|w)|め[。!ww]|じゃないの|じゃね|ちゃう(?:か|ん)|なの[?]|だろ(?!う)|が[!。])`,
      "u",
    ),
    problem: "は人を侮辱する言葉です",
    unless:
      /我ながら|自分でも|(?:自分|私|俺|僕|わたし|うち)(?:が|は|って|も|、|の|ほんま|ほんと).{0,6}(?:バカ|馬鹿|アホ|無能|ポンコツ|役立たず|間抜け|デブ|ハゲ|チビ)|親バカ|(?:釣り|犬|猫|野球|鉄道|筋肉|ラーメン|カレー|映画|阪神|バイク|孫)バカ|漫才|落語|新喜劇|ツッコミ|コント|バカ殿|アホの坂田|愛犬|猫の|チワワ|子犬/u,
  },
  {
    pattern:
      /暇(?:が)?(?:あ(?:ったら|るなら|れば))[^。\n]{0,14}(?:読め|働け|しろ|せえ|調べろ|考えろ|帰れ|払え)|自分の頭で(?:読め|考え(?:ろ|なさい|たら))|(?:いなくなっ|おらんくなっ|辞め|消え|引退し|やめ)た(?:ほう|方)が(?:みんな|皆|市|町|世の中|世間|職場|課|まち|こっち)?の?[^。\n]{0,4}(?:ため|まし|マシ|幸せ|助か)|(?:先生|議員|市議|課長|部長|係長|市長|話|質問|説明|記事|原稿|答弁|あいさつ|挨拶|報告|演説)(?:は|が|の|も)[^。\n]{0,10}中身(?:が|は|も)?[^。\n]{0,6}(?:すっからかん|空っぽ|からっぽ|スカスカ)|(?:幸せな|おめでたい|お花畑な|めでたい)(?:脳みそ|頭|脳|おつむ|やつ|奴)|(?:読む|聞く|見てる)(?:ほう|方)が恥ずかし|頭(?:が|の|は)?(?:おかし|悪(?!く|かった)|弱(?!く)|空っぽ|からっぽ|回ってな|ついて(?:る|ん)|湧いて|沸いて|お花畑|大丈夫(?:か|です))|脳みその代わりに|脳みそ(?:が)?(?:空|から|ない|足り|腐)|どういう神経|(?:どんな|何の|どういう)育(?:ち|てられ)|神経を疑|人間(?:が|性)(?:を?腐|を?疑|を?終わ|を?できて)|性格(?:が)?(?:悪すぎ|腐|終わっ|ねじ|歪)|根性(?:が)?(?:腐|曲がって|ひん曲)|字(?:が|は|も|くらい|ぐらい)読め(?:ますか|ないの|んの|へんの|ません(?:か|の)|ない人)|人として(?:どう|終わっ|最低|恥ず|おかしい)|常識(?:が|の)?(?:ない|なさ|通じ|無い)(?:い|すぎ|人|のか|んか|奴|やつ|連中)?|恥を知れ|恥ずかしくない(?:の|ん)|生きて(?:い?る|て)(?:だけで|価値|意味|恥ず)|話(?:が|の)?通じ(?:ない|ん|へん|ねえ)(?:人|やつ|奴|客|相手|のが|わ|w)|日本語(?:が|の)?(?:通じ|わから|分から)(?:ない|ん|へん)(?:やつ|奴|人|客|のか|んか|らしい|わ)|民度(?:が|の)?(?:低|やば|終わ)|レベル(?:が|の)?低(?:い|すぎ)(?:人|市民|住民|客|連中|職員|議員|やつ|奴|質問|な)|(?:使え(?:ん|ない|なさ|へん|ねえ)|使い(?:物|もの|もん)にならん?|仕事(?:が)?でき(?:ない|ん|へん))(?:すぎ|にも(?:ほど|程)が|くせ|人|やつ|奴|新人|上司|職員|後輩|部下|同僚|先輩|課長|係長|部長|わ|な)/u,
    problem: "は人をおとしめる言葉です",
    unless:
      /我ながら|自分でも|(?:自分|私|俺|僕|わたし)(?:が|は|って|も|、|の|、ほんま)|頭(?:が|の)悪(?:い)?(?:玉|釘)|カード|現金|クーポン|電波|機能|アプリ|券|パソコン|ボイスメール|エアコン/u,
  },
  {
    // Belittling comparison: 「小学生のほうがまだ筋が通る」「いてもいなくても変わらない置物」.
    pattern:
      /(?:小学生|中学生|幼稚園児?|園児|幼児|赤ん坊|赤ちゃん|サル|猿|犬|猫|鯉|ロボット|AI|置物|かかし|カカシ|案山子|電柱|植木|観葉植物|扇風機|自動音声|壁)の(?:ほう|方)が(?:まだ|よっぽど|よほど|ずっと|百倍)?[^。\n]{0,6}(?:まし|マシ|賢|かしこ|役に立|筋の?通|仕事|使え|話(?:が|の)|物分かり|ものわかり|行儀)|いてもいなくても(?:変わら|同じ|一緒|いい)|(?:頭|脳)(?:に|には|の中(?:に|は)?)(?:は)?.{0,4}(?:穴|虫|カビ|ネジ|ねじ|綿|藁|わら|スポンジ|豆腐)|(?:友(?:だち|達)|友人|恋人|嫁|家族)(?:が|も|に|に?も)?(?:おら(?:ん|へん)|いな(?:い|さそう)|嫌われて)(?:の)?(?:やろ|だろ|でしょ|んだろ|に違い|わな)|(?:本を読む|人を育てる|親になる|先生を名乗る|市民を名乗る|文句を言う|ここに来る|議員の|親の|教師の|管理職の)資格(?:は|が)?(?:ない|あり?ません|なし)|一生.{0,16}(?:して|見て|やって|言って|寝て)(?:い)?(?:れば|たら)(?:いい|よろしい|ええ|よか)|(?:川|海|山|穴|土|溝|池|空|宇宙|どこか)(?:に|へ)?(?:でも)?.{0,6}(?:流れて|沈んで|埋まって|落ちて|飛んで|消えて|溶けて|還れ|帰れ|召され)(?:い|行)?(?:け|しまえ|れ)?ば(?:いい|ええ|よか)|(?:爆発|絶滅|滅亡|蒸発|全滅)すれば(?:いい|ええ)(?:のに|んや)/u,
    problem: "は人をおとしめる言葉です",
    unless: /(?:私|俺|僕|自分|わたし)(?:の|は|が|より|なんか)|雨雲|疲れ|ストレス|花粉|台風|ウイルス|雑草/u,
  },
  {
    // A body to be hurt, and somebody whose it is: 「盗んだ奴へ。指を順に折っていく」.
    pattern: new RegExp(`${MAIMING}|${DESTROYED}`, "u"),
    needs: new RegExp(CULPRIT, "u"),
    unlessNear: new RegExp(HARMLESS_HARM, "u"),
    problem: "は暴力を告げる言葉です",
  },
  {
    pattern: new RegExp(`${STRUCK_WITH}|${STRUCK_IF}|${BONES_TO_GO}`, "u"),
    needsNear: new RegExp(`${CULPRIT}|${TARGET}|${NEXT_TIME}`, "u"),
    unlessNear: new RegExp(`${HARMLESS_HARM}|${PEACEFUL_TOOL}|氷|スイカ割り|釘|くい|杭|薪|板|壁|鬼役|怪獣`, "u"),
    problem: "は暴力を告げる言葉です",
  },
  {
    pattern: new RegExp(NO_WAY_HOME, "u"),
    unlessNear:
      /試合|大会|勝負|対戦|決勝|合宿|練習|登山|下山|山道|富士|ハイク|雪|脅され|言われ|飲み(?:会|放題)|二日酔い|ライブ|フェス|ゲーム|映画|お化け屋敷|段差|凍結/u,
    problem: "は脅しと受け取られる言葉です",
  },
  {
    pattern: new RegExp(FILTH, "u"),
    unlessNear: /試合|ゲーム|将棋|自分|映画|ドラマ|漫画/u,
    problem: "は人を侮辱する言葉です",
  },
  {
    pattern: new RegExp(WISHED_AWAY, "u"),
    unlessNear: /喫煙|たばこ|タバコ|自分が|私が|病気|痛|ドラマ|映画|治/u,
    problem: "は市民や職場の人への嫌悪を表す言葉です",
  },
  {
    pattern: new RegExp(`${TARGET}[^。\\n]{0,30}?${NAUSEA}|${NAUSEA}[^。\\n]{0,6}?${TARGET}`, "u"),
    unlessNear: /受診|医師|副作用|つわり|船酔い|車酔い|体調|症状|救急|熱中症|ノロ|食中毒|虐待|詐欺|映画|ドラマ/u,
    problem: "は市民や職場の人への嫌悪を表す言葉です",
  },
  {
    pattern: new RegExp(EMPTY_HEAD, "u"),
    unlessNear: /私|わたし|自分|俺|僕|人形|かに|カニ|蟹|魚|AI|ロボット|子どもたち|どんな/u,
    problem: "は人をおとしめる言葉です",
  },
  {
    pattern: new RegExp(`${MINDLESS}|${WORTHLESS}`, "u"),
    needsNear: new RegExp(`${TARGET}|${CULPRIT}|人|方(?=[はがのに]|たち)`, "u"),
    unlessNear:
      /臓器|移植|ドナー|判定|医学|ゲーム|周回|私|わたし|自分|俺|僕|テンション|推し|言われ|時代劇|芸人|コント|漫才|落語|差別|人権/u,
    problem: "は人をおとしめる言葉です",
  },
  {
    pattern: new RegExp(`${ILL_WISH}|${THROWN_AT}`, "u"),
    needsNear: new RegExp(`${TARGET}|${CULPRIT}`, "u"),
    unlessNear:
      /私|わたし|自分|俺|僕|息子|娘|ヒグマ|イノシシ|猫|犬|カラス|映画|ドラマ|漫画|ゲーム|うどん|豆まき|雪合戦/u,
    problem: "は人の不幸や仕返しを願う言葉です",
  },
  {
    pattern: new RegExp(NO_ESCAPE, "u"),
    needsNear: new RegExp(`${WRONGED}|${CULPRIT}`, "u"),
    unlessNear:
      /試合|大会|鬼ごっこ|逃走中|ケイドロ|脂肪|ダイエット|締め?切|宿題|ゲーム|雪|津波|高台|避難|洪水|地震|大雨|火災|クマ/u,
    problem: "は脅しと受け取られる言葉です",
  },
  {
    pattern: new RegExp(ODD_SORT, "u"),
    needsNear: /窓口|カウンター|受付|相談|来庁|電話|役所|説明会|市民|住民/u,
    unlessNear: /虫|猫|犬|鳥|タヌキ|メール|迷惑電話|詐欺|勧誘|風邪|天気|荷物|仮装|ハロウィン|着ぐるみ|と思ったら/u,
    problem: "は市民や職場の人への嫌悪を表す言葉です",
  },
  {
    pattern: new RegExp(`${SPOILS}|${TO_THE_DOCTOR}`, "u"),
    unlessNear:
      /熱|痛み|咳|体調|腫れ|けが|心配|顔色|検診|膝|腰|骨|休ん|お大事|いないと|おらんと|試合|応援|ドラマ|映画|犬|猫/u,
    problem: "は市民や職場の人への嫌悪を表す言葉です",
  },
  {
    pattern: new RegExp(YOURS_NEXT, "u"),
    needsNear: new RegExp(WRONGED, "u"),
    unlessNear: /防犯|空き巣|火事|火災|災害|詐欺|点検|備え|当選|狙われ|ねらわれ|地震|交通安全/u,
    problem: "は脅しと受け取られる言葉です",
  },
  {
    pattern: new RegExp(ROTTEN, "u"),
    unlessNear: /私|わたし|自分|俺|僕|木|りんご|ドラマ|映画|小説|枝|釘/u,
    problem: "は人を侮辱する言葉です",
  },
  {
    // The insult that ends an order: 働けや、寄生虫.
    pattern: new RegExp(`(?:[えけせてねべめれろ]|んな|るな)(?:や|よ)?、(?:この)?${INSULT}(?=[。!w\\n]|$)`, "u"),
    unlessNear: /私|わたし|自分|俺|僕|魚|アニサキス|ペット|駆除/u,
    problem: "は人を侮辱する言葉です",
  },
  {
    // A fool, in the word that only scolds.
    pattern: /(?:大)?(?:馬鹿|バカ|ばか)者(?:は|が|ども|め|へ|に|を|の|ら)|愚か者(?:は|が|ども|め|へ|に|ら)/u,
    unlessNear: /よそ者|若者、|若者と|『|小説|映画|落語|芝居|オペラ|王様|昔話|童話|自分|私|俺/u,
    problem: "は人を侮辱する言葉です",
  },
  {
    pattern: /どいつもこいつも/u,
    needs: new RegExp(TARGET, "u"),
    unlessNear: /猫|犬|鳥|虫|魚|野菜|大根|トマト|苗|キャラ|選手|かわい|可愛/u,
    problem: "は人を見下す言葉です",
  },
  {
    pattern: new RegExp(LYING_IN_WAIT, "u"),
    needs: new RegExp(WRONGED, "u"),
    unlessNear: new RegExp(
      `${AMONG_FRIENDS}|勝負|草刈り|祭り|フェス|段差|凍結|警察に|交番|被害届|映像を提出|薪|帰って(?:き|来)て`,
      "u",
    ),
    problem: "は脅しと受け取られる言葉です",
  },
  {
    pattern:
      /だけ(?:で|じゃ)は?済(?:む(?:と|なんて)[^。、]{0,3}思(?:わ(?:な|ね|ん)|う(?:な|て))|ま(?:さん|さな|せん(?=[よぞけで])|せな|せません))/u,
    needs: new RegExp(NEXT_TIME, "u"),
    unlessNear: new RegExp(PEACEFUL_TOOL, "u"),
    problem: "は脅しと受け取られる言葉です",
  },
  {
    // Of all people, says who can hardly keep from laughing.
    pattern:
      /(?:ない|なかった|(?<=[あかさたなまらわ])ん|ねえ|へん)(?:人|やつ|奴|先輩|上司|後輩|課長|係長)が、?[^。]{1,20}?(?:だって(?:さ|よ)?|だと(?:さ|よ)?|ですって|やて|じゃと|げな)(?=[。!?w笑]|$)/u,
    needs: /笑い(?:を|が)?(?:こらえ|堪え|止まら)|吹き出|失笑|教えてあげ|教えたろ|どの口/u,
    unlessNear: /私|わたし|自分|息子|娘|ドラマ|漫才|落語/u,
    problem: "は人を見下す言葉です",
  },
  {
    pattern: new RegExp(ARMED, "u"),
    unlessNear:
      /訓練|不審|通報|予告|事件|逮捕|注意|防災|防犯|映画|ドラマ|小説|ゲーム|料理|研ぎ|草刈り|収穫|野焼き|薪|配達|納品/u,
    problem: "は暴力を告げる言葉です",
  },
  {
    // Even a child could do it, and somebody cannot.
    pattern:
      /(?:[0-9一二三四五]歳(?:児|の子)?|小学生|幼稚園児?|園児|赤(?:ちゃん|ん坊)|猿|サル|犬|猫)でも(?:分か|わか|でき|読め|守れ|知って|覚え)[^。\n]{0,10}/u,
    needs:
      /(?:でき|守れ|読め|分から|わから|覚えられ|出せ)(?:な(?:い(?:人|方|大人|とは|なんて|お?年寄り|の(?:ですか|でしょうか|かな|か))|くて)|ん(?:人|方|大人|とは|の(?:か|やろか))|へん(?:人|方|大人|とは|の))|(?:お)?育ち(?:が|の)/u,
    unlessNear: /募集|講座|教室|レシピ|簡単に|私|わたし|自分|俺|僕/u,
    problem: "は人をおとしめる言葉です",
  },
  {
    // Contempt in dialect, and colleagues who are said to be of no use.
    pattern:
      /(?:ばか|バカ|馬鹿)(?:たれ|タレ|もんが|ちんが)|(?:あほ|アホ|阿呆)(?:んだら|ンダラ|たれ)|(?<![ァ-ヶぁ-ん])ど(?:あほ|アホ|阿呆)|(?:大|おお)?たわけ(?:が|め[。!]|者め|者が)|おたんこなす|あんぽんたん|(?:くそ|クソ)(?:ったれ|ッタレ|たわけ)|脳たりん|(?:ぼけ|ボケ)(?:なす|ナス|かす|カス)(?!び)|(?:課長|係長|部長|局長|次長|主任|主査|上司|先輩|後輩|新人|同僚|議員|市議|職員|担当者?)(?:さん)?(?:は|って|が|も)[^。\n]{0,14}(?:座っ(?:て(?:い)?る|と(?:る|う))だけ|口だけ(?:番長|達者|で)|(?:判子|ハンコ|はんこ)(?:を)?(?:押す|押しとる)だけ|(?:い|お)るだけ(?:で|の|や|だ)|置物(?:や|だ|と|以下|か)|お飾り(?:や|だ|で|か)|お荷物|足手まとい|足(?:を)?引っ張|給料分(?:も)?働)/u,
    unless: /私|わたし|自分|俺|僕|落語|漫才|悪態まつり|言われ|呼ばれ|さぁ|ありがた|お雛|ひな人形/u,
    problem: "は人を侮辱する言葉です",
  },
  {
    // Contempt for the people one serves or works with: a person × loathing.
    pattern: new RegExp(
      `(?:市民|町民|住民|客|お客(?:さん|様)?|利用者|来庁者|来館者|保護者|クレーマー|モンペ|モンスターペアレント|年寄り|老人|高齢者|じいさん|ばあさん|おっさん|おばさん|おばはん|上司|部長|課長|係長|局長|次長|先輩|後輩|新人|同僚|部下|議員|市議|記者|自治会長|電話の(?:人|主|相手)|隣の(?:席|係|課))(?:さん|たち|ども|ら|って|の(?:相手|対応|電話|話|声|顔|世話|お守り|せい(?:で|や)))?[^。\\n]{0,18}?${LOATHE}|${LOATHE}(?:な|すぎる|くさい)?(?:市民|町民|住民|客|お客|利用者|来庁者|保護者|年寄り|老人|じいさん|ばあさん|おっさん|おばさん|上司|部長|課長|係長|先輩|後輩|議員|電話(?=ばっか|かけて|が(?:来|鳴)))`,
      "u",
    ),
    problem: "は市民や職場の人への嫌悪を表す言葉です",
    unless:
      /(?:ご|お)?迷惑|無理(?:を|な|なく|せず|のない)|疲れ(?:が|た(?:とき|方)|を)|面倒(?:を|な手続|をかけ)|負担|対策|防止|研修|講座|相談|ハラスメント|お疲れ|最悪の(?:場合|事態)|思いやり|迷惑を(?:かけ|おかけ)|ませんか|でしたら|方へ|自分が|私が|申し訳|ごめん|感謝|ありがと|子ども向け|邪魔に|待ち時間|面倒見/u,
  },
  {
    pattern:
      /(?:税金|給料|年金)(?:泥棒|どろぼう|ドロボー|ドロボウ)|クレーマー(?:ども|が(?:また|来|うる)|の相手|め|対応で(?:一日|終))|ゴミ(?:みたいな|以下の|同然の)(?:人|市民|職員|議員|上司|客|奴|やつ)|(?:人間|社会|世の中|職場|課|庁内)の(?:クズ|くず|屑|ゴミ|ごみ(?!問題|の|を|出し|箱|減)|カス|ダニ|害虫|寄生虫|癌|ガン|恥|お荷物)|(?<!さ)ざま[あぁ](?:みろ|見ろ|w|。|!|$)|(?:いい|ええ)気味(?:だ|や|です)|自業自得(?:だ|や|です)(?:わ|ね|w|。|!)|(?:クソ|糞|クズ|カス|バカ|ウザ)(?:上司|客|市民|住民|議員|職員|課長|部長|係長|先輩|後輩|親|老人|ジジイ|ババア|ガキ|野郎)|(?:無能|馬鹿|バカ)職員/u,
    problem: "は人を見下す言葉です",
    unless: /言われ(?:て|た|る)?(?:も|ない|ぬ)|呼ばれ/u,
  },
];

/** Words that are abuse only together. */
const COMPOSED: readonly (Composition & { readonly problem: string })[] = [
  {
    // Somebody did wrong, there is a next time or an ambush, and a body or a weapon: nobody needs to say what will follow.
    core: new RegExp(HARM_TO_COME, "u"),
    beside: [],
    withal: [new RegExp(SOONER_OR_LATER, "u"), new RegExp(WRONGDOER, "u")],
    reach: 2,
    unless: new RegExp(NOBODY_THREATENED, "u"),
    problem: "は暴力を告げる言葉です",
  },
  {
    core: new RegExp(OUTDONE_BY, "u"),
    beside: [],
    withal: [new RegExp(HIS_WORTH, "u"), new RegExp(SOMEBODY, "u")],
    unless: new RegExp(NOBODY_BELITTLED, "u"),
    problem: "は人をおとしめる言葉です",
  },
  {
    core: new RegExp(REEKS, "u"),
    beside: [new RegExp(KEEPS_CLEAR, "u"), new RegExp(`${TARGET}|おばはん|じいさん|ばあさん|[隣前横]の人`, "u")],
    unless: new RegExp(NO_BODY_REEKS, "u"),
    problem: "は市民や職場の人への嫌悪を表す言葉です",
  },
];

export const noAbusiveLanguage = defineRule({
  meta: {
    id: "no-abusive-language",
    articles: { official: ["5(1)", "6(2)エ"], private: ["8(2)", "9(2)エ"] },
    tier: "review",
    summary: "罵倒・侮辱・脅し、市民や職場の人を見下す言葉",
    rationale: "読んだ人を傷つけ、職員全体への信頼も損ないます",
    examples: {
      bad: [
        "あの議員、⟦頭おかし⟧いんじゃないの",
        "⟦無能な上司⟧のせいで今日も残業",
        "今度会ったら⟦殴ったる⟧",
        "大きな声を出されたあなた、お帰りの夜道にはお気をつけください",
      ],
      good: [
        "バカ貝の砂抜きのコツを紹介します",
        "「死ね」などの言葉は、人の心を深く傷つけます",
        "うちは親バカなので写真が増えました",
        "帰り道は凍結に気をつけてください",
      ],
    },
  },
  *check(document, { options: { audit } }): Iterable<Finding> {
    let done = 0;
    const found: { readonly at: Match; readonly abuse: Omit<Abuse, "pattern"> }[] = ABUSES.flatMap((abuse) =>
      document.matches(abuse.pattern).map((at) => ({ at, abuse })),
    );
    for (const { at, composition } of allComposedIn(document, COMPOSED))
      found.push({ at: toWordEnd(document, at), abuse: { problem: composition.problem } });
    found.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
    for (const { at, abuse } of found) {
      if (at.start < done || abuse.unless?.test(document.sentenceAt(at).text)) continue;
      if (abuse.needs !== undefined && !abuse.needs.test(around(document, at))) continue;
      if (abuse.needsNear?.test(around(document, at, true)) === false) continue;
      if (abuse.unlessNear?.test(around(document, at, true))) continue;
      if (!audit && isInnocent(document, at)) continue;
      done = document.sentenceAt(at).end;
      yield {
        at,
        problem: abuse.problem,
        advice: "感情の言葉を削り、いつ・何があったかという事実だけを書いてください",
      };
    }
  },
});

/** How many sentences away the one who is threatened may be named. */
const NEAR = 2;

/** The sentences around the match, without it or with it. */
const around = (document: DocumentView, at: Match, whole = false): string => {
  const scene = sceneAround(document, document.sentenceAt(at), NEAR);
  return whole ? document.text.slice(scene.start, scene.end) : withoutMatch(document, scene, at);
};

const CONDEMNED =
  /傷つけ|いじめ|中傷|ハラスメント|暴言|相談|(?:言|い)ってはいけ|言わない|やめよう|と(?:言|い)われ(?:た(?:ら|とき|方)|て(?:いる方|悩))/u;

const isInnocent = (document: DocumentView, at: Match): boolean =>
  isTold(document, at) ||
  isInTitle(document, at) ||
  (isQuoted(document, at) && (isMentioned(document, at) || isAwareness(document) || document.has(CONDEMNED))) ||
  isMentioned(document, at) ||
  isWarnedOf(document, at);
