import type { DocumentView, Sentence } from "../text/document.js";
import type { Token } from "../text/tokens.js";

/** What a sentence does. A sentence may do several things at once (`〜らしいので、やめてほしい`). */
export type Modality =
  | "asserts"
  | "guesses"
  | "hears"
  | "wishes"
  | "asks"
  | "orders"
  | "forbids"
  | "denies"
  | "apologises"
  | "opines";

/** Laughter, emoji, closing marks and hashtags after the last word say nothing about the modality. */
const TAIL =
  /(?:[\s。!?‼⁉…・~〜ー♪♡♥★☆※)」』】"']|\((?:笑|泣|苦笑|汗|怒|爆)\)?|[wｗ]+$|笑$|草$|泣$|汗$|\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\u20e3]|#[^\s#]+|https?:\/\/\S+)+$/u;

/** The sentence without what trails its last word. */
export const stripTail = (sentence: string): string => {
  let text = sentence.trimEnd();
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(TAIL, "");
  }
  return text;
};

/** Sentence-final particles (終助詞) and what else may follow the form that decides, in standard and Kansai speech. */
const PARTICLES =
  "(?:よ|ね|な|わ|さ|ぞ|ぜ|の|で|やん|けど|けれど|けども|が|し|から|ので|もの|もん|ってさ|って|とさ|のよ|のね|んだ|んです|んや|んよ|なあ|なぁ|ねえ|ねぇ|よね|よな|わな|わね|ですよ|ですね){0,3}";

/** One of the forms at the end of a sentence, particles aside. */
const final = (...forms: readonly string[]): RegExp => new RegExp(`(?:${forms.join("|")})${PARTICLES}$`, "u");
/** One of the forms as the very last thing: a particle after it would make it something else. */
const last = (...forms: readonly string[]): RegExp => new RegExp(`(?:${forms.join("|")})$`, "u");

/** Verbs whose wish ends in みたい: 読みたい. */
const VERB_IN_MI = "[読飲呑休住踏編頼済積組噛産悩包進望盗]";

const GUESS = final(
  "だろう?|でしょう?|やろう?|じゃろう?|やろか|でしょうか|だろうか",
  "かも(?:しれ(?:ない|ません|へん|ん)|わから(?:ない|へん|ん))?",
  "気がする|気がします|気がして(?:いる|る|います|ます|なら(?:ない|ん))|(?:予感|悪寒)(?:がする|がします|しかしない)?",
  "はず(?:だ|です|や)?|に違い(?:ない|ありません|あらへん)|に決まって(?:る|いる|ます|います)",
  "(?:ん|の)(?:じゃ|では|や)ない(?:か|だろうか|でしょうか|かと|かな)?|ん(?:ちゃう|とちがう|と違う)(?:か|かな|やろか)?|ちゃうか",
  "と(?:見|み)(?:て(?:い)?(?:る|ます)|られ(?:る|ます)|え(?:る|ます))|と思われ(?:る|ます)|と踏んで(?:い)?(?:る|ます)|とにらんで(?:い)?(?:る|ます)",
  "ような|(?<=[のるたいなん])よう(?:だ|です|や)?|模様(?:だ|です)?|(?:っぽい|っぽく見える)(?:です)?",
  // 変わるみたい, 雨みたい; not 見てみたい, 読みたい.
  `(?<![てで]|${VERB_IN_MI})みたい(?:だ|です|や|な)?`,
  // 降りそう, 中止しそう; how it looks, not what somebody says.
  "(?:[かさたなまらが]れ|られ|しまい|なさ|よさ|(?:に|く|と|が)なり|[一-龠][りれえけき]|[一-龠]{2}し|出|来)そう(?:だ|です|や|な)?",
  "(?<!ない|へん|う)かな|知らんけど",
  "(?:の)?(?:公算|可能性)(?:が|は|も)(?:高い|大きい|濃厚|ある|あります|高まって)?.{0,4}|濃厚(?:だ|です)?|確実視|既定路線.{0,4}|見え見え|バレバレ|時間の問題.{0,3}|出来レース.{0,3}",
);
const GUESS_ANYWHERE =
  /どうせ|きっと|たぶん|多分|おそらく|恐らく|もしかし(?:て|たら)|ひょっとし(?:て|たら)|おおかた|大方|まず間違いなく|さだめし|(?:私|わたし|俺|僕|自分|個人)(?:の|的な?)(?:予想|読み|見立て|勘|推測|予測)|勘(?:だ|です)が|勝手な(?:予想|想像|推測)/u;

const HEARSAY = final(
  "とのこと(?:だ|です)?|と聞(?:い(?:た|て(?:い)?(?:る|ます))|きました|きます|く)",
  "(?:と|って)(?:いう|言う|の)?(?:話|噂|うわさ|ウワサ|情報|説|評判)(?:だ|です|や|を(?:聞|耳に)|が|も|らしい)?.{0,8}",
  "んだって|んですって|(?:んや|ねん|や)て|(?:んや|ねん|や)って|だって|(?:た|だ|る|ない|です|ます)とか",
  // 来るそうだ; かわいそう is a feeling, 使いそう a look.
  "(?<!かわいそう)(?<![言使違買合会習失]い|かわい|可愛い)(?<=だ|た|る|い|う|す|く|つ|ぬ|ぶ|む|ぐ)そう(?:だ|です|や|な)",
  "って(?:(?:言って|言うて|ゆうて|いうて)(?:い)?(?:た|る|ました|はった)|聞い(?:た|て))|(?:と|って)(?:言|い)(?:われて|われ|って)(?:い)?(?:ました|た|ます|る)",
  "(?:と|って)(?:小耳|耳)に(?:挟|はさ|し).{0,4}",
);
/** らしい at the end: hearsay (雨らしい) or, with some nouns, a quality (男らしい). Adjectives that merely end so are left out. */
const RASHII = final(
  "(?<!すば|素晴|あた|しお|いじ|めず|珍|いや|嫌|可愛|かわい|愛|憎た|にくた|誇|ほこ|きたな|わざと|ばか|バカ|馬鹿|あほ|アホ|阿呆)らし(?:い(?:です)?|かった(?:です)?)",
);

const WISH = final(
  "(?:て|で)(?:ほし|欲し)い(?:です|もの(?:だ|です))?",
  `(?:(?<=[てで]|${VERB_IN_MI})み|(?<!冷|つ)[めべ]|[いきぎしじちにびりえけげせぜてねれ見出来居寝着])たい(?:です|もの(?:だ|です)|な)?`,
  "(?:たら|ば)(?:いい|良い|ええ|よい)(?:のに|な|なあ)?|(?:ます|る|い)ように",
  "(?:を|と)(?:願|祈|望)(?:っ|い|ん|む|みま|う).{0,6}|を(?:お|ご)?(?:祈り|期待)(?:し|いたし|申し上げ)(?:ます|て(?:い)?(?:る|ます))",
  "てくれ(?:ない|たら|へん).{0,6}",
);

/** Words that end in か without asking: 静か, 確か, にぎやか, 雨とか, お腹. */
const KA_OF_A_WORD =
  "(?<![静確僅豊愚厳遥微密とほな]|や|しず|たし|わず|ゆた|かす|ひそ|はる|おろ|おごそ|ほが|のど|なめら|やわら|あきら|[明滑清安柔朗]ら|ば|しし|どこ|いつ|なに|だれ|何|誰|どれ|いく|なん|いくつ)";
const ASK = [
  last(`${KA_OF_A_WORD}か(?:な|なあ|なぁ|ね|ねえ|よ|のう|しら)?`, "(?<=[うくすつぬぶむるのん])かい"),
  final(
    "(?:ください|下さい)ません?か|ませんか|もらえ(?:る|ます)か?",
    "(?:お願い|おねがい)(?:し(?:ます|たい)|いたします|申し上げます|や|な)?|(?:いただ|頂)け(?:る|ます|れば|ると|ません).{0,8}",
    "(?:ご)?(?:協力|検討|教示|連絡|確認|参加|応募|相談)を|(?:お待ちして|募集して)(?:い|お)?(?:ます|ります)|っけ",
  ),
];

const ORDER = [
  final(
    "(?<!で)(?:ください|下さい)|なさい",
    "(?<!う|む)しろ|(?:せ|み|き|け|ち|り|べ|ね|え|れ|め|て|っと)ろ|(?:せ|み|べ|ね|え|れ|め|て)よ|せよ|せえ|やれ|来い|こい|てくれ|ておけ|とけ|ときや|しときや|や(?:っ)?とき",
    "ましょう|(?<=[しみけげせてねべめれえ見出来])よう|べし|すること",
    "してな|てや|しいや|なはれ|て(?:ね|よ|ちょうだい)|(?:拡散|シェア|リポスト|フォロー)して",
    "(?:行|黙|消え|失せ|働|払|読|聞|書|出|知)(?:け|れ|ろ|え|め|て)|(?:帰|黙|走|守|謝|やめ|辞め|止ま)(?:れ|ろ)|(?:進|休|読)め|返せ|急げ",
  ),
];

/** Dictionary forms before な: 言うな forbids, while してるな, だろうな and ですな muse. */
const FORBIDDEN_VERB =
  "する|やる|(?<!て)(?:来る|くる)|乗る|撮る|触る|帰る|入る|走る|座る|黙る|怒る|送る|切る|取る|見る|食べる|[捨育立建企当]てる|逃げる|投げる|忘れる|寝る|出る|着る|借りる|諦める|あきらめる|[やなめ]める|[止停辞決]める|混ぜる|避ける|[開付続負掛]ける|ふざける|なる|売る|[言使買笑歌疑追扱払吸迷従]う|もらう|逆らう|[一-龠らかさ]く|[一-龠]ぐ|(?<!で|ま)す|[一-龠]つ|[一-龠]ぶ|[一-龠]む";
const FORBID = final(
  "ないで(?:ください|下さい|ほしい|くれ|もらいたい)?|ない(?:よう(?:に)?(?:お願いします|してください)?|こと)",
  "(?:は|を)?(?:禁止|厳禁)(?:です|します|しています|されています)?|(?:ご)?(?:遠慮|容赦)(?:ください|願います)?|(?:お)?控え(?:ください|て(?:ください)?|ましょう)?",
  "(?:て|で)はいけ(?:ない|ません)|(?:て|で)は(?:なら(?:ない|ぬ)|なりません)|(?:ては|では|ちゃ|じゃ)(?:いけ(?:ない|ません)|ダメ|だめ|駄目|あかん)(?:だ|です|や)?|たら(?:あかん|いかん|いけん|だめ|ダメ)(?:だ|です|や)?",
  "やめ(?:ましょう|て(?:ください|ほしい|くれ)?|とけ|とき|や|なさい|よう)|んといて(?:ください|な|や)?|なさんな",
  `(?:${FORBIDDEN_VERB})な(?:っ|や)?`,
  "べき(?:では|じゃ)(?:ない|ありません)|許され(?:ない|ません)|(?:絶対|決して).{0,12}(?:ない|ません)",
);

const DENIAL = final(
  "(?:では|じゃ|や)(?:ない|ありません|なかった|ございません|なく|あらへん)(?:です)?",
  "(?<!かもしれ|違いあり|いけ|はなり|すみ|すい|許され|訳(?:が)?(?:あり|ござい))ません(?:でした)?",
  // 行かない, できない, 聞いてない; not 少ない, つまらない, かもしれない.
  "(?<!少|危|仕方|仕方が|間違い|違い|もったい|情け|つま|くだ|足り|ありえ|いけ|なら|しれ|許され|意味が|必要が)(?<=[らわかさたなばまがきしてはもにとべめれけせえ]|いけ)ない(?:です)?(?<!つまらない|くだらない|いけない|ならない|しれない|少ない|危ない|足りない|仕方がない)",
  "わけ(?:が|は|では)?(?:ない|ありません)|(?:違|ちが)(?:う|います)",
  "(?:デマ|でたらめ|デタラメ|嘘|うそ|ウソ|誤報|ガセ|でっち上げ|作り話|事実無根|根拠のない話|間違い|誤り|誤解|勘違い)(?:だ|です|や|でした|である|であり(?:ます)?|以外の何物でもない)?",
  "(?<!しれ)へん|(?:知ら|わから|分から|言わ|行か|おら|でき|でけ|(?<!ま)せ|聞いて|して)ん|(?<!ん)ちゃう(?:で|わ)?",
);
const APOLOGY =
  /申し訳(?:ご|が)?(?:ざ|あり|な)|もうしわけ|すみません|すいません|すんません|すまない|すまん|ごめん|御免|堪忍|かんにん|(?:お|御)?詫び|おわび|謝罪|謝り(?:ます|たい)|陳謝|失礼(?:いた)?しました|反省(?:して|し|すべき)|猛省|遺憾/u;

/** Stems of adjectives that judge. */
const JUDGING =
  "おかし|ひど|酷|まず|ぬる|甘|遅|ゆる|せこ|(?:ダサ|(?<!く)ださ)|しょぼ|もったいな|情けな|くだらな|ばかばかし|(?:ばか|馬鹿|あほ|アホ)らし|ありえな|あり得な|仕方な|物足りな|足りな|素晴らし|すばらし|すご|ええ|よ|良|いらな|要らな|意味(?:が)?な|必要(?:が|は|も)?な|センス(?:が)?な|納得(?:が|は)?(?:いか|でき)な";
const OPINION = final(
  "(?:と|って|とは)(?:は|も)?(?:思|おも|考え|感じ|信じ)(?:う|います|った|いました|って(?:い)?(?:る|ます)|えて(?:い)?(?:る|ます)|る|ます|えない|えません|ている|てます|わない|いません|えてならない|てなら(?:ない|ん)).{0,4}",
  "べき(?:だ|です|や|では|じゃ|だった|でした|だろう|でしょう|と思.{0,4}|ない|でない)?",
  "(?:反対|賛成|大賛成|大反対|支持|疑問|残念|無念|心外|不満|不可解|論外|愚策|英断|悪手|妙案)(?:だ|です|や|し(?:ます|ている|てる)|で(?:しか|なら).{0,6}|でした|だった)?",
  `(?:${JUDGING})(?:い|かった|すぎ(?:る|ます|た|や)?|くない|くて|さすぎ)(?:です|でしょ|やろ|だろ|と思.{0,4})?`,
  // 遅すぎる, 雑すぎ; not 食べすぎた, 10時すぎ.
  "(?<![食飲呑寝遊買歩]|べ|時|分|通り|昼|日|回)(?<!(?:飲|呑)み|遊び|買い|歩き)(?:すぎ|過ぎ)(?:る|ます|た|です|だ|や|ている|てる)?",
  "(?:が|も|の方が|ほうが|のが)(?:いい|良い|よい|まし|マシ|ええ|正しい|先(?:だ|です|や|では|じゃ)?.{0,6}|筋|大事|大切|よかった|良かった)(?:です|だ|や|のに|と思.{0,4})?",
  "(?:要る|必要(?:だ|です|が?ある)?|いらん|要らん|あかん|いかん|納得(?:いか|でき)(?:ん|ない|ません|へん)|理解(?:でき|に苦し).{0,6}|無駄|ムダ|むだ|税金の無駄.{0,4})(?:です|だ|や|と思.{0,4})?",
);

const SURFACE: readonly (readonly [Modality, readonly RegExp[]])[] = [
  ["guesses", [GUESS, GUESS_ANYWHERE]],
  ["hears", [HEARSAY, RASHII]],
  ["wishes", [WISH]],
  ["asks", ASK],
  ["orders", ORDER],
  ["forbids", [FORBID]],
  ["denies", [DENIAL]],
  ["apologises", [APOLOGY]],
  ["opines", [OPINION]],
];

/**
 * What a sentence does, from the forms at its end. A sentence with none of the others asserts.
 * `らしい` counts as hearsay here although it may be an adjective (男らしい): {@link modalitiesOf} decides that.
 */
export const surfaceModalities = (sentence: string): ReadonlySet<Modality> => {
  const text = stripTail(sentence);
  const found = new Set<Modality>(
    SURFACE.filter(([, patterns]) => patterns.some((pattern) => pattern.test(text))).map(([modality]) => modality),
  );
  if (/[?？]\s*\P{L}*$/u.test(sentence)) found.add("asks");
  if (found.size === 0) found.add("asserts");
  return found;
};

/** {@link surfaceModalities}, with the analyser asked where only it can tell a guess (雨らしい) from a quality (男らしい). */
export const modalitiesOf = async (document: DocumentView, sentence: Sentence): Promise<ReadonlySet<Modality>> => {
  const found = surfaceModalities(sentence.text);
  const text = stripTail(sentence.text);
  if (!RASHII.test(text) || HEARSAY.test(text)) return found;
  const tokens = await document.tokens(sentence);
  if (tokens.findLast(isRashii)?.pos === "助動詞") return found;
  const without = new Set(found);
  without.delete("hears");
  if (without.size === 0) without.add("asserts");
  return without;
};

/** らしい as a word of its own (an auxiliary: it seems), or the end of an adjective (男らしい). */
const isRashii = ({ base }: Token): boolean => base.endsWith("らしい");
