import type { CalendarDay } from "../calendar/day.js";
import type { DocumentView } from "../text/document.js";
import { parseNumeral } from "../text/numerals.js";
import { findQuantities, type Quantity } from "../text/quantities.js";

/** A text with its numbers. */
export interface Figures {
  readonly document: DocumentView;
  readonly text: string;
  readonly quantities: readonly Quantity[];
  /** Day on which the post appears, where it is known. */
  readonly posted: CalendarDay | undefined;
}

export const readFigures = (document: DocumentView, posted: CalendarDay | undefined): Figures => ({
  document,
  text: document.text,
  quantities: findQuantities(document.text),
  posted,
});

/** The quantities that lie within a stretch of text. */
export const quantitiesWithin = ({ quantities }: Figures, from: number, to: number): readonly Quantity[] => {
  const first = firstIndexFrom(quantities, from);
  return quantities.slice(first, firstIndexFrom(quantities, to));
};

/** Index of the first quantity that starts at or after `at`. */
const firstIndexFrom = (quantities: readonly Quantity[], at: number): number => {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const ASK_FOR_SOURCE = "元の数字を確かめて直してください";

/** Named groups of a match as numbers, `NaN` where a group is missing. */
export const numbersOf = (
  { groups = {} }: { readonly groups?: Readonly<Record<string, string | undefined>> | undefined },
  ...names: readonly [string, string?, string?, string?]
): readonly [number, number, number, number] => {
  const [one = Number.NaN, two = Number.NaN, three = Number.NaN, four = Number.NaN] = names.map(
    (name) => parseNumeral(groups[name ?? ""] ?? "") ?? Number.NaN,
  );
  return [one, two, three, four];
};

/** A length of time in minutes, from the groups hours, minutes and half (1時間半), or only (90分). */
export const minutesOf = (match: Parameters<typeof numbersOf>[0]): number => {
  const [only, hours, minutes] = numbersOf(match, "only", "hours", "minutes");
  const half = match.groups?.half === undefined ? 0 : 30;
  return only || (hours || 0) * 60 + half + (minutes || 0);
};

export const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(one));

export const sumOf = (parts: readonly { readonly value: number }[]): number =>
  parts.reduce((sum, { value }) => sum + value, 0);

/** More parts than this are not tried in every choice. */
const MOST_PARTS = 12;

/** Whether any choice of the parts adds up to `whole`: some may be parts of parts, or belong to something else. */
export const someSumIs = (parts: readonly { readonly value: number }[], whole: number): boolean => {
  if (parts.length > MOST_PARTS) return true;
  const sums = [0];
  for (const { value } of parts) sums.push(...sums.map((sum) => sum + value));
  return sums.some((sum) => isSame(sum, whole));
};

/** A number as a message shows it: 1,234 or 12.5. */
export const show = (value: number): string =>
  Number.isInteger(value) ? value.toLocaleString("ja-JP") : String(Math.round(value * 10) / 10);

/** A quantity in its smallest unit as a message shows it: 125分 is 2時間5分. */
export const showQuantity = (value: number, unit: string): string => {
  if (unit !== "分" || value < 60) return `${show(value)}${unit}`;
  return `${Math.floor(value / 60)}時間${value % 60 === 0 ? "" : `${show(value % 60)}分`}`;
};
