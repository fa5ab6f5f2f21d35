import { type Composition, composedIn } from "../context/composed.js";
import { isAwareness, isInTitle, isMentioned, isQuoted } from "../context/keep.js";
import { apart, sentencesAround } from "../context/nearby.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { flag, words } from "../core/options.js";
import type { Profile } from "../guideline.js";
import { AFTER_FIELD, MEANT_BLANK, SOMEBODY_ELSES } from "../lexicons/blanks.js";
import {
  CLOSES,
  COLLEAGUE_BY_LETTER,
  FROM_OFFICE,
  GONE_QUIETLY,
  HELD_AGAINST,
  INNUENDO,
  INVITES_GUESSES,
  KEPT_BY_FEW,
  NAME_HINT,
  ONLY_ONE,
  POINTS_IN_PLAY,
  READERS_KNOW,
  SHUNS,
  SIGNS_IN_A_ROW,
  THAT_ONE,
  THAT_PERSON,
  TRUTH,
  WINKS,
  WITHHELD,
} from "../lexicons/innuendo.js";
import { ANSWER_KEY, HONORIFIC, MASKED_SHAPES } from "../lexicons/masked-shapes.js";
import { BEHEADED_WORDS, MASKED_WORDS } from "../lexicons/masked-words.js";
import { COLLEAGUE, KIN, RESIDENT, TITLE } from "../lexicons/people.js";
import { type MaskableWord, maskable, maskedWordAt } from "../matching/masked-word.js";
import { isMask, MASK_CLASS } from "../matching/masks.js";
import type { DocumentView, Match } from "../text/document.js";
import { foldString } from "../text/fold.js";

/** What names of bodies and places end in. */
const BODY =
  "小学校|中学校|高校|高等学校|学校|大学|学園|幼稚園|保育[所園]|こども園|病院|医院|クリニック|歯科|薬局|診療所|建設|建築|興業|水産|製菓|製薬|鉄工|塗装|造園|運送|タクシー|酒造|農園|牧場|組(?![みま合])|土木|工務店|工業|産業|商事|商店|商会|不動産|運輸|交通|電機|電力|銀行|信金|新聞|テレビ|出版|製作所|株式会社|\\(株\\)|\\(有\\)|会社|社(?!会)|店|屋(?=さん|の|が|は)|食堂|酒場|ホテル|旅館|スーパー|カフェ|センター|ホール|公民館|図書館|体育館|施設|団地|マンション|アパート|公園|地区|町内会|自治会|商店街|協会|団体|組合|連盟|財団|法人|NPO|教会|寺(?!院)|神社|党|会(?![場費計期話長員議])|事務所|事務局|委員会|審議会|室(?!内)|課(?!題)|部(?![分屋])|局|係(?!る)|班|署|庁|省(?!略)|市|町|村|区|県|駅|事業者?|計画|案件|事件|騒動|疑惑|バス|線(?=の|が)|ママ|パパ|議会|支所";

/** Shops and practices that a row of masks goes before as a name does. */
const SHOP =
  "ベーカリー|製パン|ラーメン(?=[、。はにでのも屋店]|$)|寿司|鮨|珈琲|喫茶|美容[室院]|理髪|理容|サロン|整体|整骨院|接骨院|鍼灸|塾|クリーニング|書店|文具|ストア|マート|ドラッグ|電器|精肉|鮮魚|洋菓子|パティスリー|キッチン|ダイニング|(?:亭|庵|軒)(?![一-龠])";

/** `🐻田課長`, `🌲本さん`: a picture in the place of half a family name. No family name is any of these letters alone. */
const PICTURED_NAME = new RegExp(
  `\\p{Extended_Pictographic}\\uFE0F?[田本川村木井野崎口藤沢塚橋瀬尾島](?:${TITLE}|${HONORIFIC}|先輩)`,
  "gu",
);

/** Ranks and callings besides those of a city's administration. */
const CALLING =
  "士長|司令|巡査|分隊長|隊長|団長|司書|教授|コーチ|監督|住職|院長|医師|ドクター|看護師|保育士|保健師|店主|女将|大将|マスター|マネージャー|オーナー|キャプテン|弁護士|税理士|書記|顧問|専務|常務|取締役";

/** A row of mask characters or Latin X. */
const ROW = `(?:(?<!${MASK_CLASS})${MASK_CLASS}{2,12}|(?<![A-Za-z])X{2,6}(?![A-Za-z]))`;

/** `○○課長`, `●●小学校`, `××社`, `田中○○議員`: a row of masks in the place of a name. */
const MASKED_NAME = new RegExp(
  `${ROW}(?:(?:${TITLE}|${COLLEAGUE}|${CALLING})(?:さん|様|くん|ちゃん)?|${HONORIFIC}|${BODY}|${SHOP})`,
  "gu",
);

/** `アイドル○ちゃん`: a single mask as a pet name. */
const SINGLE_MASK_NAME =
  /(?<=[一-龠ァ-ヶー、])[○〇◯●△](?:ちゃん|くん|氏|さん)(?=[がはもをの、。!?]|と(?!お?申|言|い)|に(?!なる))/gu;

/** `前任の●●`, `同僚の〇〇が`: a row that somebody's role introduces. */
const ROLE_THEN_ROW = new RegExp(
  `(?:${TITLE}|${COLLEAGUE}|${RESIDENT}|${KIN}|友人|知人|隣(?:の席)?|職場|常連|大家|犯人)の${ROW}(?=[がはもとにをのへ、。!?\\s)]|って|から|より|だけ|とか|くん|だっ|です|だ|$)`,
  "gu",
);

/** `■■のおった時`, `××××が×××すぎる`: a row that can only be a mask stands for a word. Open shapes are too often gaps to fill. */
const WORD_ROW =
  /(?<=[ぁ-ゖァ-ヺー一-龠々、。!?)」\s]|^)(?:[●⚫]{2,12}|[■◼]{2,12}|[×✕✖☓❌]{2,12}|[▲▼]{2,12}|\*{2,12}|[█▇▆]{2,12})(?=(?:[がはをもとへ]|の(?!\s)|に|で(?![^ぁ-ん一-龠])|や|から|って|より|だけ|ばかり|とか|くらい|ぐらい|という|すぎ|過ぎ|だ|な(?:人|方|奴|やつ|の)|し[たてま]|する|され|さん|ら(?=の|は|が|に))(?!\s*$))/gmu;
/** Before a rating or a state drawn with marks (`混雑度は■■■□□`). */
const RATING =
  /(?:度|量|力|評価|レベル|混雑|状況|満足|辛さ|難易|おすすめ|オススメ|パスワード|番号|ID)(?:は|が)?\s*[:=]?\s*$/u;

/** `○○ってまじ無能`, `〇〇のせいで残業`: a row of which something unkind or secret is told. */
const GOSSIP_ROW = new RegExp(
  `(?<=^|[\\s、。!?ぁ-んァ-ヺ])${ROW}(?=のせい|の(?:野郎|奴|やつ|バカ|アホ)|(?:って|は|が|も|だけは|、).{0,16}?(?:無能|使えない|最低|最悪|うざ|ウザ|むかつ|ムカつ|嫌い|きらい|クビ|辞めろ|やめろ|辞めさせ|だらしな|バカ|馬鹿|アホ|うそつき|嘘つき|不倫|浮気|逮捕|捕ま|やらか|サボ|さぼ|パワハラ|セクハラ|怒鳴|キレ|飛ばされ|左遷|賄賂|癒着|もみ消|揉み消|隠して|仕事(?:を)?し(?:ない|て(?:い)?ない)))`,
  "gmu",
);

/** `「○っ○り○い○」さん`: kana of a name between masks. */
const KANA_BETWEEN_MASKS = new RegExp(
  `(?:[ぁ-ゖァ-ヺー]{0,2}${MASK_CLASS}{1,2}){3,8}[ぁ-ゖァ-ヺー]{0,2}(?=[」』]?(?:さん|くん|ちゃん|氏|様|先生|の[一-龠ァ-ヺ]{1,4}さん))`,
  "gu",
);

const KANA = /[ぁ-ゖァ-ヺ]/u;

/** Blackened out in words: (自主規制), [検閲済], (ピー). */
const BLACKED_OUT =
  /[([【<〈《「*]\s*(?:自主規制|以下自粛|以下(?:、)?略さざるを得ない|検閲(?:済み?|削除|により削除(?:されました)?|されました)?|ピー+[ッ音]?|P音|放送(?:禁止(?:用語)?|コード)|伏せ字|伏字|規制済み?|自粛します|censored|CENSORED|実名(?:は)?(?:自粛|規制|非公開)|モザイク)\s*[)\]】>〉》」*]/gu;

/** Words that are split so that a search does not find them; only these, since 小・中・高 is no such word. */
const SPLIT_WORDS: ReadonlySet<string> = new Set([
  ...MASKED_WORDS.filter((word) => word.length > 2),
  "市役所",
  "町役場",
  "村役場",
  "区役所",
  "役場",
  "県庁",
  "教育長",
  "副市長",
  "係長",
  "部長",
  "課長",
  "市長",
  "上司",
  "公務員",
  "市職員",
  "町内会",
  "自治会",
  "人事課",
  "市議",
  "議員",
  "知事",
]);
const SEPARATED =
  /(?<![A-Za-z0-9ァ-ヺー一-龠])([A-Za-zぁ-ゖァ-ヺー一-龠])([☆★♡♥_/|・･.*＊-])[A-Za-zぁ-ゖァ-ヺー一-龠](?:\2[A-Za-zぁ-ゖァ-ヺー一-龠]){1,8}(?![A-Za-zァ-ヺー])/gu;
const HAS_SEPARATOR = /[☆★♡♥_/|・･.*-]/u;
/** `C☆N☆E☆T`: Latin letters parted by ornaments, four at least. */
const ORNATE_LATIN = /^[A-Za-z](?:[☆★♡♥_][A-Za-z]){3,}$/u;

/** 某 before what it veils. 何某 and 誰某 are words of their own, 某日 only leaves the day open. */
const BOU =
  /(?<![何誰亡])某(?![日月年]|未)(?:[一-龠々ァ-ヺーA-Za-z0-9○〇◯●]{1,10}|お(?:店|菓子屋|寺)|すし屋|ラーメン屋|そば屋|うどん屋)(?:な[一-龠ァ-ヺー]{1,8})?/gu;
/** An animal of the house, veiled for fun: 某黒い生き物. */
const PET =
  /^某[^。、\n]{0,6}?(?:生き物|いきもの|生物(?=[がはのを。])|[猫犬](?!カフェ)|ネコ|ニャン|わんこ|にゃんこ|毛玉|もふもふ|モフモフ)/u;
/** Reasons and truths that nobody is hurt by. */
const TRIFLE = /手品|推理|トリック|ネタバレ|(?:息子|娘|猫|犬|父|母)(?:が|の|は)|小説|ドラマ|映画|漫画|クイズ|謎解き/u;
/** A riddle with its answer: 例のアレが届いた…はい、母の塩辛です. */
const REVEALED = /(?:はい|じゃーん|ジャーン|正体は|そう|答えは)[、!…\s]{0,2}[^。\n]{1,20}(?:です|だ|でした)/u;
/** A name is kept back for the sake of whose it is, and nobody is to guess it. */
const PROTECTS =
  /(?:個人情報|プライバシー|人権|ご?本人|ご?遺族|ご?家族|被害者)[^。\n]{0,10}?(?:保護|尊重|配慮|意向|ご?希望|考慮)[^。\n]{0,6}?(?:ため|により|から|よって|で、|上、|し、|して)/u;
/** A novel and its way of speaking. */
const FICTION =
  /書き出し|小説|物語|短編|長編|映画|ドラマ|アニメ|漫画|マンガ|まんが|戯曲|舞台に|童話|絵本|落語|ゲーム|童謡|唱歌|歌詞/u;

/** Ranks, bodies and honorifics after an initial. */
const INITIAL_BODY =
  "建設|建築|興業|水産|製菓|製薬|鉄工|塗装|造園|運送|タクシー|酒造|農園|牧場|工務店|工業|産業|商事|商店|商会|不動産|運輸|電機|銀行|新聞|病院|医院|クリニック|小学校|中学校|高校|大学|幼稚園|保育[所園]|社(?![会員])|課(?!題|程|長?に?分)|市(?![民場])|町(?!内)|村|県|区(?![分間域])|党|店(?!舗)|(?:分|消防|警察)?署|支所|出張所|議会|ホテル|旅館|食堂|スーパー";
const INITIALS = new RegExp(
  `(?<![A-Za-z0-9.&/\\-#@_]|[A-Z]・)[A-Z](?:[.・]\\s?[A-Z]\\.?)?\\s?(?:(?:${TITLE}|${CALLING}|先輩|後輩|主任|係員)(?:さん)?(?![一-龠])|${HONORIFIC}|${INITIAL_BODY})`,
  "gu",
);
/** Ranks make an initial a certain person, whatever the letter. */
const RANKED = new RegExp(`(?:${TITLE}|${CALLING}|先輩|後輩|夫人|容疑者|秘書)`, "u");
/** `上司Aの機嫌`, `議員S`: a rank and a letter. */
const RANK_THEN_LETTER = new RegExp(
  `(?:上司|先輩|後輩|同僚|${TITLE})[A-Z](?:子|男|美|くん|さん)?(?![A-Za-z0-9:・\\-]|棟|館|班|級|判定|評価|席)`,
  "gu",
);
/** `イニシャルはK`, `頭文字がTの課長`. */
const SAID_INITIAL =
  /(?:イニシャル|頭文字)(?:は|が|で(?:言|い)うと|だけ(?:言|い)うと)[「『]?[A-Z](?:\.?[A-Z])?(?![A-Za-z])|イニシャルトーク/gu;
/** Letters of a case told to explain something: several of them, an age, a pseudonym, a speaker's mark. */
const CASE =
  /仮名|事例|ケース|モデル|架空|例えば|たとえば|例[:)]|相談員|想定|登場人物|寸劇|シナリオ|再現|体験談|体験者|利用者の声|参加者の声|インタビュー|ペンネーム|ラジオネーム|匿名|クイズ|問題[:】]|Q[.&:]|シミュレーション|図解|選択肢|ゆるキャラ|ご当地キャラ|マスコット/u;
/** Whom a city lets speak of an event or a service without their full name. */
const SPEAKER =
  /(?:参加(?:者|され?た)|受講(?:者|生)|利用者|移住(?:者|した|され?た)|体験(?:者|した)|卒業生|保護者|市民|ボランティア|出演者|お客様|リスナー|先輩ママ|ママ|パパ|農家|隊員|学生|大学生|高校生|生徒|ご家族|ご夫婦|会員|メンバー|サポーター|選手|経験者|当事者|視聴者|読者)の?\s*$/u;
const AGE_OR_SPEECH = /^\s*(?:\((?:\d|[一-龠]{0,6}[・、]?\d{2}|[一-龠]{1,8}在住|仮名)|[「『]|:|役|タイプ|型)/u;

/** 闇が深い says something of the office only where the post speaks of one. */
const DARK = /闇(?:が)?(?:深|ふか)(?:い|すぎ|過ぎ|い(?:な|わ|ね))/gu;
const WORKPLACE =
  /役所|役場|職場|うちの(?:課|部|市|会社|係|局)|議会|人事|業界|中の人|公務員|上司|組織|契約|入札|補助金|予算/u;

/** Posts that let readers guess something for fun. */
const QUIZ = /クイズ|大喜利|穴埋め|なぞなぞ|問題です|第[\d一二三四五]問|正解(?:は|発表)/u;

const GUESSING_GAME = /クイズ|大喜利|穴埋め|なぞなぞ|問題です|第[\d一二三四五]問|(?:に|へ)入る/u;

const HAS_MASK = new RegExp(`${MASK_CLASS}|X{2}`, "u");

const WORDS = maskable(MASKED_WORDS, BEHEADED_WORDS);

const NAMED_ADVICE = "実名で書ける話題なら実名で書き、書けない話題なら投稿しないでください";

type Kind =
  | "name"
  | "halfName"
  | "word"
  | "organization"
  | "split"
  | "blackout"
  | "bou"
  | "initial"
  | "pun"
  | "innuendo";

/** What a finding of each kind says, in order of precedence where two overlap. */
const SAYS: Readonly<Record<Kind, Pick<Finding, "problem" | "advice">>> = {
  organization: {
    problem: "は市などの名前の一部を伏せた表記です",
    advice: "正式な名称を書くか、その話題に触れないでください",
  },
  name: { problem: "は人や団体の名前を伏せ字にした表記です", advice: NAMED_ADVICE },
  halfName: { problem: "は名前の一部を伏せて当てさせる表記です", advice: NAMED_ADVICE },
  word: {
    problem: "は語の一部を伏せ字にした表記です",
    advice: "伏せなければ書けない語なら、別の言葉にするか削ってください",
  },
  split: {
    problem: "は一字ずつ区切って検索を避けた表記です",
    advice: "通常の表記に戻すか、その話題に触れないでください",
  },
  blackout: {
    problem: "は塗りつぶしや自主規制を示す表記です",
    advice: "伏せなければ書けない内容なら、その箇所を削ってください",
  },
  bou: { problem: "は「某」で相手をぼかした表記です", advice: NAMED_ADVICE },
  initial: {
    problem: "は頭文字だけで相手を示した表記です",
    advice: `${NAMED_ADVICE}（説明のための例なら「仮名」と添えてください）`,
  },
  pun: { problem: "は名前をもじった当て字です", advice: "正式な名称を書くか、その話題に触れないでください" },
  innuendo: {
    problem: "は、伏せた事柄を読み手に推し量らせる言い方です",
    advice: "具体的に書けることだけを書き、書けないことには触れないでください",
  },
};

interface Candidate {
  readonly kind: Kind;
  readonly at: Match;
}

export const noFuseji = defineRule({
  meta: {
    id: "no-fuseji",
    articles: { official: ["5(5)"], private: ["8(5)"] },
    tier: "error",
    summary: "伏せ字・某・イニシャル・ほのめかしなど、読み手に要らぬ詮索をさせる書き方",
    rationale: "伏せるとかえって読み手の詮索を招き、誤解のもとになります",
    examples: {
      bad: [
        "きのうの会議、■■部長がまた話をひっくり返した",
        "駅裏の某スーパー、対応がひどかったです",
        "うちのM課長、今日も機嫌が悪い",
        "お店の名前は言えませんが、地元の方ならおわかりですよね",
        "となりの係のパ○ハラ、見ていてつらい",
        "歩道の工事が遅れているのは、〇〇建設の段取りのせいです",
      ],
      good: [
        "【○×クイズ】ごみの分別、いくつ分かりますか？",
        "〇歳児健診は保健センターで行います。",
        "件名に「○○教室申込」と書いてお送りください。",
        "A会場は満席、B会場には空きがあります。",
        "心中お察し申し上げます。",
        "Aさん（仮名・60代）から相談がありました。",
      ],
    },
  },
  options: {
    checkInitials: flag(true, "イニシャル（K部長、T社など）も報告する"),
    checkInnuendo: flag(true, "ほのめかし（誰とは言わないけど、ご想像にお任せしますなど）も報告する"),
    puns: words([], "市や団体の名前をもじった当て字"),
  },
  *check(document, { options, organization, post }): Iterable<Finding> {
    const { text } = document;
    const names = [...organization.names, ...organization.aliases].map(foldString).filter((name) => name.length > 1);
    const hasMask = HAS_MASK.test(text);
    const candidates: readonly Candidate[] = [
      ...(hasMask ? organizationMasks(document, names) : []),
      ...(hasMask ? maskedNames(document, options.audit) : []),
      ...(hasMask ? of("halfName", halfNames(document)) : []),
      ...(hasMask ? maskedWords(document) : []),
      ...(hasMask ? petNames(document, options.audit) : []),
      ...(HAS_SEPARATOR.test(text) ? splitWords(document, names) : []),
      ...of("blackout", document.matches(BLACKED_OUT)),
      ...(text.includes("某") ? veiled(document) : []),
      ...(options.checkInitials && /[A-Z]/u.test(text) ? initials(document, post.profile) : []),
      ...of("name", document.matches(PICTURED_NAME)),
      ...of("pun", puns(document, options.puns)),
      ...(options.checkInnuendo
        ? [...innuendo(document), ...of("innuendo", [...pointing(document), ...composedIn(document, HINTED_TRUTH)])]
        : []),
    ];
    for (const { kind, at } of withoutRepetition(document, candidates)) {
      if (options.audit || !isInnocent(document, kind, at)) yield { at, ...SAYS[kind] };
    }
  },
});

const of = (kind: Kind, matches: readonly Match[]): readonly Candidate[] => matches.map((at) => ({ kind, at }));

/** Reading order, no overlaps, an initial or 某 once; innuendo only where its sentence shows no mask. */
const withoutRepetition = (document: DocumentView, candidates: readonly Candidate[]): readonly Candidate[] => {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const { kind, at } = candidate;
    const repeats = kept.some(
      (other) =>
        (other.at.start < at.end && at.start < other.at.end) ||
        ((kind === "initial" || kind === "bou") && other.at.text === at.text) ||
        (kind === "innuendo" && document.sentenceAt(other.at) === document.sentenceAt(at)),
    );
    if (!repeats) kept.push(candidate);
  }
  return kept.sort((a, b) => a.at.start - b.at.start);
};

/** Somebody else's words, or a word that is the topic. A masked word is one also between quotation marks. */
const isInnocent = (document: DocumentView, kind: Kind, at: Match): boolean => {
  const quoted = isQuoted(document, at) || isInUnclosedQuote(document, at);
  const mentioned =
    isMentioned(document, at) &&
    (quoted || /^(?:など)?と(?:いう|いった|の)/u.test(document.text.slice(at.end, at.end + 8)));
  if (kind === "word" || kind === "halfName" || kind === "organization" || kind === "split")
    return mentioned || (quoted && (isAwareness(document) || isInTitle(document, at)));
  return quoted || mentioned;
};

/** A quotation whose end is missing or lies beyond a line break. */
const isInUnclosedQuote = (document: DocumentView, at: Match): boolean => {
  const before = document.text.slice(lineStart(document, at), at.start);
  return before.lastIndexOf("「") > before.lastIndexOf("」") || before.lastIndexOf("『") > before.lastIndexOf("』");
};

const isFiction = (document: DocumentView, at: Match): boolean =>
  FICTION.test(document.sentenceAt(at).text) || isInTitle(document, at);

const veiled = (document: DocumentView): readonly Candidate[] =>
  of(
    "bou",
    document
      .matches(BOU)
      .filter((at) => !isFiction(document, at) && !PET.test(document.text.slice(at.start, at.end + 8))),
  );

const maskedNames = (document: DocumentView, audit: boolean): readonly Candidate[] => {
  const rows = [
    ...document.matches(MASKED_NAME),
    ...document.matches(ROLE_THEN_ROW),
    ...document.matches(GOSSIP_ROW),
    ...document.matches(WORD_ROW).filter((at) => isWordRow(document, at)),
  ];
  return of(
    "name",
    rows.filter((at) => audit || !isBlankOrSample(document, at)),
  );
};

const isBlankOrSample = (document: DocumentView, at: Match): boolean =>
  isNumeral(document, at) ||
  isEmphasis(document, at) ||
  isQuizMark(at) ||
  isDecoration(document, at) ||
  isField(document, at) ||
  isMeant(document, at);

/** One mask for a name; half a name (`田○さん`) is a masked word. */
const petNames = (document: DocumentView, audit: boolean): readonly Candidate[] =>
  of(
    "name",
    document.matches(SINGLE_MASK_NAME).filter((at) => audit || !isBlankOrSample(document, at)),
  );

/** A guest whose name readers may guess; where they are asked to fill the gaps it is a quiz. */
const halfNames = (document: DocumentView): readonly Match[] =>
  document.has(GUESSING_GAME)
    ? []
    : document.matches(KANA_BETWEEN_MASKS).filter((at) => KANA.test(at.text) && !isDecoration(document, at));

/** `一〇〇周年`: the figure zero, not a circle. */
const isNumeral = (document: DocumentView, at: Match): boolean =>
  /^[〇○◯]/u.test(at.text) && /[一二三四五六七八九十百千0-9・]$/u.test(document.text.slice(0, at.start).slice(-1));

/** ○× and its like are marks of a quiz or a table, unless a name's suffix follows that no quiz has. */
const isQuizMark = ({ text }: Match): boolean => /^[○〇◯⭕][×✕✖❌]/u.test(text) && /問題|計画|会$|案件/u.test(text);

/** `■■会場案内■■`: the same marks at both ends of a line. */
const isDecoration = (document: DocumentView, at: Match): boolean => {
  const [start, end] = [lineStart(document, at), lineEnd(document, at)];
  const mark = at.text.charAt(0);
  const line = document.text.slice(start, end).trim();
  return isMask(mark) && line.startsWith(mark.repeat(2)) && line.endsWith(mark.repeat(2)) && line.length > 4;
};

const isField = (document: DocumentView, at: Match): boolean => {
  const before = document.text.slice(lineStart(document, at), at.start);
  return (
    AFTER_FIELD.test(before) ||
    (before === "" && /[様ま]$/u.test(at.text) && /^[、\s。!]|^$/u.test(document.text.charAt(at.end)))
  );
};

const isMeant = (document: DocumentView, at: Match): boolean => {
  const sentence = document.sentenceAt(at).text;
  return (
    MEANT_BLANK.test(sentence) ||
    document.has(SOMEBODY_ELSES) ||
    document.has(QUIZ) ||
    /記入例|様式第/u.test(document.text)
  );
};

const isWordRow = (document: DocumentView, at: Match): boolean => {
  const [before, after] = [document.text.slice(Math.max(0, at.start - 12), at.start), document.text.charAt(at.end)];
  return !RATING.test(before) && !isMask(before.slice(-1)) && !isMask(after);
};

/**
 * Markdown typed into a plain text draft: ASCII asterisks, more than once in the line. Nobody emphasises with
 * full-width ones.
 */
const isEmphasis = (document: DocumentView, at: Match): boolean => {
  if (!at.text.includes("*") || document.source.slice(...document.sourceRange(at)).includes("＊")) return false;
  const line = document.text.slice(lineStart(document, at), lineEnd(document, at));
  return line.split(/\*+/u).length > 2;
};

const maskedWords = (document: DocumentView): readonly Candidate[] => {
  const { text } = document;
  const found: Match[] = [];
  for (const { start } of document.matches(MASKS)) {
    const at = maskedWordAt(document, start, WORDS);
    if (at !== undefined && !isMark(document, at)) found.push(at);
  }
  const shaped = MASKED_SHAPES.flatMap((pattern) => document.matches(pattern));
  const words = [
    ...found,
    ...shaped.filter(
      (at) => !ANSWER_KEY.test(at.text) && !isListMark(document, at, shaped) && !isMask(text.charAt(at.start - 1)),
    ),
  ];
  return of(
    "word",
    words.filter((at) => !isEmphasis(document, at)),
  );
};

const MASKS = new RegExp(MASK_CLASS, "gu");

/** A two-letter word is a letter and a mark: in a table or a legend it is no word. */
const isMark = (document: DocumentView, at: Match): boolean => {
  if (at.text.length > 2) return false;
  const [before, after] = [document.text.charAt(at.start - 1), document.text.slice(at.end, at.end + 6)];
  const continues = /^(?:[ぁ-ん一-龠!?。…笑wｗ)」]|$)/u.test(after);
  return (
    !continues ||
    /[○〇◯×△◎]/u.test(after) ||
    /[ァ-ヺーA-Za-z]/u.test(before) ||
    (/[ぁ-ん]/u.test(at.text) && /[ぁ-ん]/u.test(before))
  );
};

/** A mark that also stands in the line outside every word only parts words (`トイレ●自販機●ベンチ`). */
const isListMark = (document: DocumentView, at: Match, words: readonly Match[]): boolean => {
  const mark = [...at.text].find(isMask);
  const end = lineEnd(document, at);
  for (let index = lineStart(document, at); index < end; index += 1) {
    const isOutside = !words.some((word) => word.start <= index && index < word.end);
    if (document.text.charAt(index) === mark && isOutside) return true;
  }
  return false;
};

const organizationMasks = (document: DocumentView, names: readonly string[]): readonly Candidate[] => {
  if (names.length === 0) return [];
  const wanted: readonly MaskableWord[] = names.map((word) => ({
    word,
    beheadable: word.length > 2 && !/^.(?:市?役所|市|町|村|役場|議会|教育委員会)$/u.test(word),
  }));
  return of(
    "organization",
    document.matches(MASKS).flatMap(({ start }) => maskedWordAt(document, start, wanted) ?? []),
  );
};

const splitWords = (document: DocumentView, names: readonly string[]): readonly Candidate[] =>
  of(
    "split",
    document.matches(SEPARATED).filter(({ text }) => {
      const joined = text.replace(/[☆★♡♥_/|・･.*-]/gu, "");
      return (
        ORNATE_LATIN.test(text) || [...SPLIT_WORDS, ...names].some((word) => word.length > 2 && joined.endsWith(word))
      );
    }),
  );

const initials = (document: DocumentView, profile: Profile | undefined): readonly Candidate[] => {
  const found = [...document.matches(INITIALS), ...document.matches(RANK_THEN_LETTER)];
  const letters = new Set(found.map(({ text }) => /[A-Z]/u.exec(text)?.[0]));
  const isSeries = letters.has("A") && letters.has("B");
  return of("initial", [
    ...document.matches(SAID_INITIAL),
    ...found.filter((at) =>
      RANKED.test(at.text)
        ? !CASE.test(document.sentenceAt(at).text)
        : !isSeries && !document.has(CASE) && isTelling(document, at, profile),
    ),
  ]);
};

/** A letter that says something: none of those that stand for anybody (A, B, X), no speaker of a report. */
const isTelling = (document: DocumentView, at: Match, profile: Profile | undefined): boolean => {
  if (/^[ABCLPQVXYZ](?![.・])/u.test(at.text)) return false;
  const before = document.text.slice(Math.max(0, at.start - 12), at.start);
  const isSpeaker = profile !== "private" && SPEAKER.test(before);
  return !isSpeaker && !AGE_OR_SPEECH.test(document.text.slice(at.end, at.end + 14));
};

const puns = (document: DocumentView, given: readonly string[]): readonly Match[] =>
  given.map(foldString).flatMap((pun) => {
    const found: Match[] = [];
    for (let at = document.text.indexOf(pun); at >= 0; at = document.text.indexOf(pun, at + pun.length))
      found.push(document.match(at, at + pun.length));
    return found;
  });

const innuendo = (document: DocumentView): readonly Candidate[] => {
  if (!document.has(INVITES_GUESSES)) return [];
  const dark = document.has(WORKPLACE) ? document.matches(DARK) : [];
  return of(
    "innuendo",
    [...document.matches(INNUENDO), ...dark].filter(
      (at) =>
        !(
          (/^(?:とある|例の|どこ|どっか|誰|だれ)/u.test(at.text) && isFiction(document, at)) ||
          (/^例の(?:アレ|あれ)/u.test(at.text) && REVEALED.test(document.text.slice(at.end))) ||
          (/^(?:ヒント|もう)/u.test(at.text) && document.has(QUIZ)) ||
          (/^(?:お)?(?:名前|氏名|実名|個人名)/u.test(at.text) && PROTECTS.test(document.sentenceAt(at).text)) ||
          (/^(?:わけ|理由|訳|真相|いきさつ|経緯|真実)/u.test(at.text) && document.has(TRIFLE))
        ),
    ),
  );
};

/** Who is meant by a sign instead of a name. */
const POINTER = new RegExp([NAME_HINT, SIGNS_IN_A_ROW, THAT_ONE, COLLEAGUE_BY_LETTER].join("|"), "gmu");
/** Who is meant by a mere あの: only where the readers are winked at. */
const SOMEBODY = new RegExp(THAT_PERSON, "gmu");
const WINK = new RegExp(WINKS, "gu");
const ONE_OF_FEW = new RegExp(ONLY_ONE, "gu");
const KNOWN_TO_READERS = new RegExp(READERS_KNOW, "gu");
const HELD_BACK = new RegExp([WITHHELD, CLOSES].join("|"), "gmu");
const AGAINST_SOMEBODY = new RegExp(`${HELD_AGAINST}|${SHUNS}`, "u");
const AGAINST_A_SHOP = new RegExp(SHUNS, "u");
const KNOWN_BY_OFFICE = new RegExp(FROM_OFFICE, "u");

/**
 * 名字に鳥が入ってるお方、今日も遅刻: a sign of who it is counts beside what is held against them, or with a wink at
 * the readers; reasons that are held back count where customers are warned off.
 */
const pointing = (document: DocumentView): readonly Match[] => {
  const pointers = document.matches(POINTER);
  const few = document.matches(ONE_OF_FEW);
  const known = document.matches(KNOWN_TO_READERS);
  const held = document.matches(HELD_BACK);
  const winks = document.matches(WINK);
  if (pointers.length + few.length + known.length + held.length + winks.length === 0 || document.has(POINTS_IN_PLAY))
    return [];
  const isNear = (at: Match, others: readonly Match[]): boolean =>
    others.some((other) => Math.abs(document.sentenceAt(other).index - document.sentenceAt(at).index) <= REACH);
  const [found] = [
    ...pointers.filter(
      (at) =>
        isNear(at, known) ||
        isNear(at, held) ||
        isNear(at, winks) ||
        AGAINST_SOMEBODY.test(neighbourhood(document, at)),
    ),
    ...(winks.length > 0 ? document.matches(SOMEBODY).filter((at) => isNear(at, winks)) : []),
    ...few.filter((at) => isNear(at, known) || isNear(at, held) || isAgainstAShop(document, at)),
    ...known.filter((at) => AGAINST_SOMEBODY.test(neighbourhood(document, at))),
    ...held.filter((at) => isAgainstAShop(document, at)),
  ];
  return found === undefined ? [] : [found];
};

/** 急に席が空いた。病気ってことになってるけど、ほんとの訳を知ってるのは五人だけ. */
const HINTED_TRUTH: Composition = {
  core: new RegExp(TRUTH, "gu"),
  beside: [new RegExp(KEPT_BY_FEW, "u"), new RegExp(GONE_QUIETLY, "u")],
  reach: 2,
  unless: new RegExp(
    `クイズ|なぞなぞ|推し|占い|${TRIFLE.source}|${FICTION.source}|(?:私|わたし|僕|俺|自分)の(?:異動|退職|休職|病気)|公表|発表し|説明(?:し|責任)|歴史|事件`,
    "u",
  ),
};

/** Customers are warned off by one who knows it from the office. */
const isAgainstAShop = (document: DocumentView, at: Match): boolean =>
  [KNOWN_BY_OFFICE, AGAINST_A_SHOP].every((pattern) => pattern.test(neighbourhood(document, at)));

/** How many sentences before and after may speak of the same person. */
const REACH = 2;

const neighbourhood = (document: DocumentView, at: Match): string =>
  apart(sentencesAround(document, document.sentenceAt(at), REACH));

const lineStart = (document: DocumentView, { start }: Match): number => document.text.lastIndexOf("\n", start - 1) + 1;

const lineEnd = (document: DocumentView, { end }: Match): number => {
  const found = document.text.indexOf("\n", end);
  return found < 0 ? document.text.length : found;
};
