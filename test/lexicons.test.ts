import { describe, expect, it } from "vitest";
import { discrimination } from "../src/lexicons/discrimination.js";
import { compileLexicon } from "../src/matching/compile.js";
import { validateLexicon } from "../src/matching/validate.js";
import { unmark } from "./helpers/cases.js";
import { viewOfText } from "./helpers/view.js";

/** Every lexicon of the project. */
const LEXICONS = { discrimination };

describe.each(Object.entries(LEXICONS))("lexicon %s", (_, lexicon) => {
  const matcher = compileLexicon(lexicon);

  it("is sound", () => {
    expect(validateLexicon(lexicon)).toEqual([]);
  });

  it.each(lexicon.map((entry) => [entry.id, entry] as const))(
    "%s: finds its bad examples, leaves its good ones alone",
    async (_id, entry) => {
      for (const bad of entry.bad) {
        const { text, spans } = unmark(bad);
        const hits = matcher.find(await viewOfText(text));
        expect(
          hits.map(({ entry: { id }, start, end }) => [id, start, end]),
          bad,
        ).toEqual(spans.map(([start, end]) => [entry.id, start, end]));
      }
      for (const good of entry.good) {
        const hits = matcher.find(await viewOfText(good));
        expect(
          hits.map(({ text }) => text),
          good,
        ).toEqual([]);
      }
    },
  );
});
