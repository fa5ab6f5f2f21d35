import { isInTitle, isMentioned, isQuoted } from "../context/keep.js";
import { sceneAround } from "../context/nearby.js";
import { defineRule, type Finding } from "../core/define-rule.js";
import { ATTITUDE, FLOUTED, ILLEGAL_ACTS, type IllegalAct } from "../lexicons/illegal-acts.js";
import type { DocumentView, Match, Sentence } from "../text/document.js";
import { without } from "../text/search.js";

/**
 * A text that prevents, reports or prosecutes the act. Its words must stand outside the act's own words:
 * 「立入禁止だけど入ってみた」 forbids nothing.
 */
const PREVENTION =
  /ないで(?:ください|下さい|ね|。|!|ほしい)|おやめくだ|(?:や|止)め(?:ましょう|よう[。!]|てください|て下さい)|(?:しては|やっては|ては|ちゃ)(?:いけ|なり|ダメ|だめ|あか)|(?:行為|こと|場所|使用|運転|持ち込み|購入|駐車|投棄|飲酒)(?:は|を)?(?:禁止|違法|犯罪|違反)|(?:違法|犯罪|違反|詐欺|密漁|虐待|闇バイト)(?:です|になり|行為です|となり|に(?:あたり|当たり))|罰(?:金|則|せら)|反則金|拘禁刑|懲役|逮捕|検挙|摘発|書類送検|容疑|懲戒処分|通報|(?:に|へ|は|で)(?:ご)?相談|#?(?:9110|110番|118番|188)|撲滅|根絶|防止|予防|ゼロ(?:を|へ|に|運動)|乗らない|乗るなら|なくそう|なくしま|減らそう|注意(?:して|を|ください|喚起|し)|気をつけ|絶対に.{0,20}(?:ない|ません)|許(?:しません|されません|されない)|パトロール|見回りを(?:増|強)|後を絶|キャンペーン|講座|教室|啓発|ご遠慮|お控え|通用しません|断(?:る|り|って|ろう)勇気|監査|再発/u;

/** Fiction, history, games: nobody does it. */
const UNREAL =
  /映画(?!館)|小説|ドラマ(?:の|で)|漫画の(?:中|主人公)|時代(?:の|に|劇)|江戸|戦国|史実|古文書|ゲーム(?:の中|内)|コント|落語|演劇|舞台|ミステリ|推理/u;

export const noIllegalIncitement = defineRule({
  meta: {
    id: "no-illegal-incitement",
    articles: { official: ["6(2)イ", "5(2)"], private: ["9(2)イ", "8(3)"] },
    tier: "error",
    summary: "違法行為を打ち明ける、認める、言い訳する、教える、軽く見る書き方",
    rationale: "違法行為や、それをあおる情報と受け取られます",
    examples: {
      bad: [
        "忘年会で⟦ビール3杯、家まで運転して⟧帰ったけど検問なくてセーフ",
        "駅前は⟦路駐⟧しても5分くらいなら平気ですよ",
        "⟦日付をさかのぼって決裁の印を押しとい⟧た",
        "⟦立入禁止の柵を乗り越えた⟧ら絶景だった",
      ],
      good: [
        "飲酒運転は絶対にやめましょう。一杯だけでも違反です",
        "路駐は緊急車両の妨げになります。臨時駐車場をご利用ください",
        "飲み会のあとは代行で帰りました",
        "転売目的の購入はご遠慮ください",
        "燃やせるごみの日は火曜日です",
      ],
    },
  },
  *check(document, { options: { audit } }): Iterable<Finding> {
    const reported = new Set<Sentence>();
    for (const illegal of ILLEGAL_ACTS) {
      for (const at of document.matches(illegal.act)) {
        const sentence = document.sentenceAt(at);
        if (reported.has(sentence) || (illegal.echo && isNextTo(sentence, reported))) continue;
        if (!isCondoned(document, sentence, at, illegal)) continue;
        if (!audit && isInnocent(document, sentence, at)) continue;
        reported.add(sentence);
        yield {
          at,
          problem: `は${illegal.name}を打ち明ける、または軽く見る書き方です`,
          advice: "この部分を削り、すでに行ったことなら所属長に相談してください",
        };
      }
    }
  },
});

const isNextTo = ({ index }: Sentence, others: ReadonlySet<Sentence>): boolean =>
  [...others].some((other) => Math.abs(other.index - index) <= 2);

/** The match's sentences without the match, and the sentences beside them. */
const companyOf = (document: DocumentView, sentence: Sentence, at: Match): string => {
  const { sentences, text } = document;
  const last = document.sentenceAt({ start: at.end - 1, end: at.end });
  const before = sentences[sentence.index - 1]?.text ?? "";
  const after = sentences[last.index + 1]?.text ?? "";
  return [before, text.slice(sentence.start, at.start), text.slice(at.end, Math.max(at.end, last.end)), after].join(
    "\n",
  );
};

const isCondoned = (document: DocumentView, sentence: Sentence, at: Match, { needs, unless }: IllegalAct): boolean => {
  const last = document.sentenceAt({ start: at.end - 1, end: at.end });
  // A general attitude has to stand beside the act; words that go with this act may come a sentence later.
  const { start, end } = sceneAround(document, sentence, needs === "attitude" ? 1 : 2, last);
  const scene = document.text.slice(start, end);
  if (unless?.test(scene)) return false;
  if (needs === "none") return true;
  return [needs === "attitude" ? ATTITUDE : needs].flat().every((needed) => needed.test(scene));
};

const isInnocent = (document: DocumentView, sentence: Sentence, at: Match): boolean =>
  isQuoted(document, at) ||
  isInTitle(document, at) ||
  isMentioned(document, at) ||
  // A ban the writer brushes aside (「本来はお控えいただくところですが」) prevents nothing.
  PREVENTION.test(without(companyOf(document, sentence, at), FLOUTED)) ||
  UNREAL.test(sentence.text);
