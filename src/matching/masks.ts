/**
 * Characters that stand in for a letter somebody did not want to write (伏せ字). Text is folded before,
 * so full-width `＊` is `*` here; the circles, which no Unicode normalisation makes equal, are listed.
 */
export const MASK_CHARACTERS = "○〇◯⚪⭕●⚫×✕✖☓❌*＊□■◻◼△▲▽▼◇◆▢█▇▆◎";

/** Source of a character class for patterns over folded text. */
export const MASK_CLASS = `[${MASK_CHARACTERS.replace("*", "\\*")}]`;

const MASKS: ReadonlySet<number> = new Set(Array.from(MASK_CHARACTERS, (mask) => mask.charCodeAt(0)));

/** Whether a UTF-16 code unit, as a number, is a mask character. */
export const isMaskCode = (unit: number): boolean => MASKS.has(unit);

/** Whether a text begins with a mask character. */
export const isMask = (text: string): boolean => text !== "" && isMaskCode(text.charCodeAt(0));
