/** A word as the morphological analyser (kuromoji, IPADIC) sees it. */
export interface Token {
  readonly surface: string;
  /** Part of speech (品詞), e.g. `名詞`. */
  readonly pos: string;
  /** First subdivision (品詞細分類1), e.g. `固有名詞`. */
  readonly detail1: string;
  /** Second subdivision, e.g. `人名`. */
  readonly detail2: string;
  /** Third subdivision, e.g. `姓`. */
  readonly detail3: string;
  /** Conjugated form (活用形), e.g. `連用形`; `*` where there is none. */
  readonly conjugation: string;
  /** Dictionary form (基本形); `*` for unknown words. */
  readonly base: string;
  /** UTF-16 code units from the start of the analysed text. */
  readonly start: number;
  readonly end: number;
}

/** The dictionary of the analyser could not be loaded. */
export class AnalyserUnavailableError extends Error {
  constructor(cause: unknown) {
    super("The dictionary of the morphological analyser could not be loaded", { cause });
    this.name = "AnalyserUnavailableError";
  }
}

/**
 * Words of one sentence. Loads the analyser on first use (about half a second and 330 MB), so ask only
 * where the surface cannot decide, and hand it one sentence: its time grows with the square of the length.
 *
 * @throws AnalyserUnavailableError where the dictionary cannot be loaded
 */
export const tokenize = async (sentence: string): Promise<readonly Token[]> => {
  let tokens: Awaited<ReturnType<typeof import("kuromojin")["tokenize"]>>;
  try {
    const analyser = await import("kuromojin");
    tokens = await analyser.tokenize(sentence);
  } catch (error) {
    throw new AnalyserUnavailableError(error);
  }
  // kuromoji counts positions in code points: offsets come from the lengths of the surfaces.
  let at = 0;
  return tokens.map((token) => {
    const found = sentence.indexOf(token.surface_form, at);
    const start = found < 0 ? at : found;
    at = start + token.surface_form.length;
    return {
      surface: token.surface_form,
      pos: token.pos,
      detail1: token.pos_detail_1,
      detail2: token.pos_detail_2,
      detail3: token.pos_detail_3,
      conjugation: token.conjugated_form,
      base: token.basic_form,
      start,
      end: at,
    };
  });
};
