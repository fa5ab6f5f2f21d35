/** Kanji figures, the circles that stand for zero among them. */
export const KANJI_DIGITS = "〇○零一二三四五六七八九";
const DIGIT_VALUES: Readonly<Record<string, number>> = {
  〇: 0,
  "○": 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 10_000, 億: 100_000_000, 兆: 1_000_000_000_000 };

const TOKEN = /\d+(?:\.\d+)?|[〇○零一二三四五六七八九]+|[十百千万億兆]/g;
const WHOLE = /^(?:\d+(?:\.\d+)?|[〇○零一二三四五六七八九]+|[十百千万億兆])+$/;

/**
 * The value of a number as Japanese writes it, width-folded: `1,234`, `38万4千`, `1.2億`, `二十三`, `二〇二五`.
 * `undefined` where the text is no number.
 */
export const parseNumeral = (text: string): number | undefined => {
  const plain = text.replaceAll(",", "");
  if (!WHOLE.test(plain)) return undefined;
  let total = 0;
  let section = 0;
  let digits: number | undefined;
  for (const [token] of plain.matchAll(TOKEN)) {
    const small = SMALL_UNITS[token];
    const large = LARGE_UNITS[token];
    if (small !== undefined) {
      section += (digits ?? 1) * small;
      digits = undefined;
    } else if (large !== undefined) {
      total += (section + (digits ?? 0) || 1) * large;
      section = 0;
      digits = undefined;
    } else digits = valueOfFigures(token);
  }
  return total + section + (digits ?? 0);
};

/** A row of figures: `2025` or `二〇二五`. */
const valueOfFigures = (figures: string): number =>
  /^\d/.test(figures)
    ? Number(figures)
    : [...figures].reduce((value, figure) => value * 10 + (DIGIT_VALUES[figure] ?? 0), 0);
