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

/** Sentence-final particles (終助詞), in standard and Kansai speech. */
const PARTICLES = "(?:よ|ね|な|わ|さ|ぞ|ぜ|の|で|やん|けど|けれど|けども|が|し|から|ので|もの|もん|ってさ|って|とさ|のよ|のね|んだ|んです|んや|んよ|なあ|なぁ|ねえ|ねぇ|よね|よな|わな|わね|ですよ|ですね){0,3}";

const final = (pattern: string): RegExp => new RegExp(`(?:${pattern})${PARTICLES}$`, "u");

const GUESS = final(
  "だろう?|でしょう?|やろう?|じゃろう?|やろか|でしょうか|だろうか|かも(?:しれ(?:ない|ません|へん|ん)|わから(?:ない|ん))?|気がする|気がします|気がして(?:いる|る|います|ます|なら(?:ない|ん))|(?:予感|悪寒)(?:がする|がします|しかしない)?|はず(?:だ|です|や)?|に違い(?:ない|ありません|あらへん)|に決まって(?:る|いる|ます|います)|(?:ん|の)(?:じゃ|では|や)ない(?:か|だろうか|でしょうか|かと|かな)?|ん(?:ちゃう|とちがう)(?:か|かな)?|ちゃうか|と(?:見|み)(?:て(?:い)?(?:る|ます)|られ(?:る|ます)|え(?:る|ます))|と思われ(?:る|ます)|と踏んで(?:い)?(?:る|ます)|とにらんで(?:い)?(?:る|ます)|ような|よう(?:だ|です|や)|模様(?:だ|です)?|(?:っぽい|っぽく見える)(?:です)?|(?:な|に)りそう(?:だ|です|や|な)?|(?:られ|され|しまい|決まり|減り|増え|上がり|下がり|消え|終わり|通り|落ち|出|来)そう(?:だ|です|や|な)?|かな|知らんけど|(?:の)?(?:公算|可能性)(?:が|は|も)(?:高い|大きい|濃厚|ある|あります|高まって)?.{0,4}|濃厚(?:だ|です)?|確実視|既定路線.{0,4}|見え見え|バレバレ|時間の問題.{0,3}|出来レース.{0,3}",
);
const GUESS_ANYWHERE = /(?:どうせ|きっと|たぶん|多分|おそらく|恐らく|もしかし(?:て|たら)|ひょっとし(?:て|たら)|おおかた|大方|まず間違いなく|さだめし|きっぱり言えば|(?:私|わたし|俺|僕|自分|個人)(?:の|的な?)(?:予想|読み|見立て|勘|推測|予測)|勘(?:だ|です)が|勝手な(?:予想|想像|推測))/u;

const HEARSAY = final(
  "とのこと(?:だ|です)?|と聞(?:い(?:た|て(?:い)?(?:る|ます))|きました|きます|く)|(?:と|って)(?:いう)?(?:話|噂|うわさ|ウワサ|情報|説|評判)(?:だ|です|や|を(?:聞|耳に)|が|も|らしい)?.{0,8}|んだって|んですって|んやて|だって|(?:だ|た|る|い|ない|です|ます)そう(?:だ|です|や|な)|って(?:言って(?:い)?(?:た|る)|聞い(?:た|て))|(?:と|って)(?:言|い)(?:われ|って)(?:い)?(?:ました|た|ます|る)|(?:と|って)(?:小耳|耳)に(?:挟|はさ|し).{0,4}|らしい(?:です)?",
);
const RASHII = /らし(?:い|く|かった|くて)/u;

const WISH = final("(?:て|で)(?:ほし|欲し)い(?:です|もの(?:だ|です))?|たい(?:です|もの(?:だ|です)|な)?|(?:たら|ば)(?:いい|良い|ええ|よい)(?:のに|な|なあ)?|(?:ます|る|い)ように|(?:を|と)(?:願|祈|望)(?:っ|い|ん|む|みま|う).{0,6}|てくれ(?:ない|たら|へん).{0,6}");
const ASK = final("か|かな|かい|かしら|かなあ|(?:ください|下さい)ません?か|ませんか|もらえ(?:る|ます)か?|(?:お願い|おねがい)(?:し(?:ます|たい)|いたします|申し上げます|や|な)?|(?:いただ|頂)け(?:る|ます|れば|ると|ません).{0,8}|(?:ご)?(?:協力|検討|教示|連絡|確認|参加|応募|相談)を|(?:お待ちして|募集して)(?:い|お)?(?:ます|ります)|のか|(?:だ|です)っけ");
const ORDER = final("(?:ください|下さい)|なさい|(?:し|せ|み|き|け|ち|り|べ|ね|え|れ|め|て|っと|さ)(?:ろ|よ)|せよ|やれ|来い|こい|てくれ|ておけ|とけ|ときや|しときや|や(?:っ)?とき|ましょう|よう|べし|すること|してな|してや|て(?:ね|よ|ちょうだい)|(?:行|黙|帰|消え|失せ|働|払|読|聞|書|出|見|知)(?:け|れ|ろ|え|め|て)");
const FORBID = final("ないで(?:ください|下さい|ほしい|くれ|もらいたい)?|ない(?:よう(?:に)?(?:お願いします|してください)?|こと)|(?:は|を)?(?:禁止|厳禁)(?:です|します|しています|されています)?|(?:ご)?(?:遠慮|容赦)(?:ください|願います)?|(?:お)?控え(?:ください|て(?:ください)?|ましょう)?|て(?:は|ちゃ)(?:いけ(?:ない|ません)|なら(?:ない|ぬ)|なりません|ダメ|だめ|あかん)(?:だ|です)?|(?:たら|ちゃ)(?:あかん|いかん|いけん)|やめ(?:ましょう|て(?:ください|ほしい|くれ)?|とけ|や|なさい|よう)|(?:する|す|見る|行く|言う|やる|書く|出す|食う|飲む|使う|来る|乗る|撮る|なる|触る|買う|売る)な|べき(?:では|じゃ)(?:ない|ありません)|許され(?:ない|ません)|(?:絶対|決して).{0,12}(?:ない|ません)");
const DENIAL = final("(?:では|じゃ|や)(?:ない|ありません|なかった|ございません|なく|あらへん)(?:です)?|ません(?:でした)?|(?:し|は|て|も|が|に)ない(?:です)?|わけ(?:が|は|では)?(?:ない|ありません)|(?:違|ちが)(?:う|います)|(?:デマ|でたらめ|デタラメ|嘘|うそ|ウソ|誤報|ガセ|でっち上げ|作り話|事実無根|根拠のない話|間違い|誤り|誤解|勘違い)(?:だ|です|や|でした|であり(?:ます)?|以外の何物でもない)?|へん|ちゃう(?:で|わ)?");
const APOLOGY = /(?:申し訳(?:ご|が)?(?:ざ|あり|な)|もうしわけ|すみません|すいません|すまない|すまん|ごめん|御免|(?:お|御)?詫び|おわび|謝罪|謝り(?:ます|たい)|陳謝|失礼(?:いた)?しました|反省(?:して|し|すべき)|猛省|遺憾)/u;
const OPINION = new RegExp(
  `${final(
    "(?:と|って|とは)(?:は|も)?(?:思|おも|考え|感じ|信じ)(?:う|います|った|いました|って(?:い)?(?:る|ます)|えて(?:い)?(?:る|ます)|る|ます|えない|えません|ている|てます|わない|いません|えてならない|てなら(?:ない|ん)).{0,4}|べき(?:だ|です|や|では|じゃ|だった|でした|だろう|でしょう|と思.{0,4}|ない|でない)?|(?:反対|賛成|大賛成|大反対|支持|疑問|残念|無念|心外|不満|不可解|論外|愚策|英断|悪手|妙案)(?:だ|です|や|し(?:ます|ている|てる)|で(?:しか|なら).{0,6}|でした|だった)?|(?:おかし|ひど|酷|まず|ぬる|甘|遅|ゆる|せこ|ダサ|ださ|しょぼ|もったいな|情けな|くだらな|ばかばかし|ばからし|ありえな|あり得な|仕方な|物足りな|素晴らし|すばらし|すご|ええ|よ|良|いらな|要らな|足りな|意味(?:が)?な|必要(?:が|は|も)?な|センス(?:が)?な|納得(?:が|は)?(?:いか|でき)な)(?:い|かった|すぎ(?:る|ます|た|や)?|くない|くて|さすぎ)(?:です|でしょ|と思.{0,4})?|(?:すぎ|過ぎ)(?:る|ます|た|です|だ|や|ている|てる)?|(?:が|も|の方が|ほうが|のが)(?:いい|良い|よい|まし|マシ|ええ|正しい|先(?:だ|です|や|では|じゃ)?.{0,6}|筋|大事|大切|よかった|良かった)(?:です|だ|や|のに|と思.{0,4})?|(?:要る|いる|必要(?:だ|です|が?ある)?|いらん|要らん|あかん|いかん|納得(?:いか|でき)(?:ん|ない|ません|へん)|理解(?:でき|に苦し).{0,6}|無駄|ムダ|むだ|税金の無駄.{0,4})(?:です|だ|や|と思.{0,4})?",
  ).source}`,
  "u",
);

const SURFACE: readonly (readonly [Modality, readonly RegExp[]])[] = [
  ["guesses", [GUESS, GUESS_ANYWHERE]],
  ["hears", [HEARSAY]],
  ["wishes", [WISH]],
  ["asks", [ASK]],
  ["orders", [ORDER]],
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
  const found = new Set<Modality>(SURFACE.filter(([, patterns]) => patterns.some((pattern) => pattern.test(text))).map(([modality]) => modality));
  if (/[?？]\s*\P{L}*$/u.test(sentence)) found.add("asks");
  if (found.size === 0) found.add("asserts");
  return found;
};

/** {@link surfaceModalities}, with the analyser asked where only it can tell a guess (雨らしい) from a quality (男らしい). */
export const modalitiesOf = async (document: DocumentView, sentence: Sentence): Promise<ReadonlySet<Modality>> => {
  const found = surfaceModalities(sentence.text);
  if (!found.has("hears") || !RASHII.test(stripTail(sentence.text))) return found;
  const tokens = await document.tokens(sentence);
  if (tokens.some(isHearsayRashii)) return found;
  const without = new Set(found);
  without.delete("hears");
  if (without.size === 0) without.add("asserts");
  return without;
};

/** Auxiliary らしい (it seems), not the suffix that makes an adjective of a noun (〜らしい). */
const isHearsayRashii = ({ base, pos }: Token): boolean => base === "らしい" && pos === "助動詞";
