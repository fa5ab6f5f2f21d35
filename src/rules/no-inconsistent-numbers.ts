import {
  averagesAgainstTheirTotals,
  boundsUpsideDown,
  changeAgainstThePrice,
  changesAgainstTheirNumbers,
  conversionsAgainstTheirMeasures,
  discountsAgainstTheirPrices,
  halvesAgainstTheirPrices,
  multiplesAgainstTheirNumbers,
  multiplesOfLastYear,
  taxesAgainstTheirPrices,
} from "../contradictions/changes.js";
import {
  sharesAgainstTheCounts,
  sumsAgainstTheirPrice,
  timesAgainstTheirPace,
  totalsAgainstSoManyEach,
} from "../contradictions/composed.js";
import { type Check, contradictionsIn } from "../contradictions/contradiction.js";
import {
  anniversariesAgainstTheirYears,
  applicationsAgainstCapacity,
  listsAgainstTheirCount,
  namedPartsAgainstTheirCount,
  nightsAgainstDays,
  placesOutOfOrder,
  ranksAgainstTheirField,
} from "../contradictions/counts.js";
import { type Figures, readFigures } from "../contradictions/figures.js";
import { numbersAgainstTheirRelation } from "../contradictions/relations.js";
import {
  ratesAboveTheWhole,
  sharesAgainstTheirNumbers,
  sharesAgainstTheirWords,
  sharesAgainstTheWhole,
} from "../contradictions/shares.js";
import {
  answersAboveAllAsked,
  breakdownsAgainstTheirTotal,
  countedTotalsAgainstTheirParts,
  fullLimitsAgainstTheirParts,
  pairsAgainstTheirTotal,
  partsGreaterThanTheirWhole,
  productsAgainstTheirFactors,
  remaindersAgainstTheirWhole,
  runsAgainstTheirTotal,
  setsAgainstTheirPieces,
  severalAboveTheirPrice,
  tablesAgainstTheirSums,
  totalsAgainstTheirParts,
} from "../contradictions/sums.js";
import { defineRule } from "../core/define-rule.js";
import { japanTime } from "../text/moment.js";

/** Cheap gate. */
const HAS_NUMBER = /[\d二三四五六七八九十百千]/u;

/** Every check reckons only with what the text itself puts together. */
const CHECKS: readonly Check<Figures>[] = [
  tablesAgainstTheirSums,
  totalsAgainstTheirParts,
  breakdownsAgainstTheirTotal,
  partsGreaterThanTheirWhole,
  answersAboveAllAsked,
  remaindersAgainstTheirWhole,
  fullLimitsAgainstTheirParts,
  productsAgainstTheirFactors,
  severalAboveTheirPrice,
  setsAgainstTheirPieces,
  sharesAgainstTheWhole,
  sharesAgainstTheirNumbers,
  sharesAgainstTheirWords,
  ratesAboveTheWhole,
  changesAgainstTheirNumbers,
  discountsAgainstTheirPrices,
  halvesAgainstTheirPrices,
  taxesAgainstTheirPrices,
  averagesAgainstTheirTotals,
  conversionsAgainstTheirMeasures,
  nightsAgainstDays,
  applicationsAgainstCapacity,
  anniversariesAgainstTheirYears,
  ranksAgainstTheirField,
  listsAgainstTheirCount,
  namedPartsAgainstTheirCount,
  boundsUpsideDown,
  changeAgainstThePrice,
  multiplesAgainstTheirNumbers,
  multiplesOfLastYear,
  placesOutOfOrder,
  countedTotalsAgainstTheirParts,
  pairsAgainstTheirTotal,
  runsAgainstTheirTotal,
  numbersAgainstTheirRelation,
  sharesAgainstTheCounts,
  timesAgainstTheirPace,
  sumsAgainstTheirPrice,
  totalsAgainstSoManyEach,
];

export const noInconsistentNumbers = defineRule({
  meta: {
    id: "no-inconsistent-numbers",
    articles: { official: ["5(5)"], private: ["8(5)"] },
    tier: "review",
    summary: "本文の中で食い違う数（合計と内訳、100%を超える割合、泊数と日数、定員と申込数）",
    rationale: "食い違う数字は、どれが正しいか読み手に分かりません",
    examples: {
      bad: [
        "苗木の配布には、午前に86人、午後に74人、あわせて170人が並びました。",
        "移動図書館の行き先アンケート（ひとつだけ選択）は、公園46%、駅前38%、商店街27%でした。",
        "野外活動センターで2泊2日の自然教室を開きます。",
        "定員40人のところ32人のお申し込みをいただき、残りは18席です。",
        "古本市に並んだ本200冊のうち、売れたのは140冊、残りは80冊でした。",
      ],
      good: [
        "苗木の配布には、午前に86人、午後に74人、あわせて160人が並びました。",
        "移動図書館に望むこと（複数回答）は、新しい本46%、絵本38%、雑誌37%でした。",
        "野外活動センターで2泊3日の自然教室を開きます。",
        "定員40人のところ32人のお申し込みをいただき、残りは8席です。",
        "大人約80人と子ども約50人、あわせて120人ほどが集まりました。",
      ],
    },
  },
  check(document, { options, post }) {
    if (!document.has(HAS_NUMBER)) return [];
    const moment = post.scheduledAt ?? post.date;
    return contradictionsIn(
      readFigures(document, moment === undefined ? undefined : japanTime(moment)),
      CHECKS,
      options.audit,
    );
  },
});
