/**
 * Characters that stand in for a letter somebody did not want to write (伏せ字). Text is folded before,
 * so full-width `＊` is `*` here; the circles, which no Unicode normalisation makes equal, are listed.
 */
export const MASK_CHARACTERS = "○〇◯⚪⭕●⚫×✕✖☓❌*＊□■◻◼△▲▽▼◇◆▢█▇▆◎";

/** Source of a character class for patterns over folded text. */
export const MASK_CLASS = `[${MASK_CHARACTERS.replace("*", "\\*")}]`;

const MASKS: ReadonlySet<string> = new Set(MASK_CHARACTERS);

/** Whether a UTF-16 unit is a mask character. */
export const isMask = (unit: string): boolean => MASKS.has(unit);
