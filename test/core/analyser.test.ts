import { describe, expect, it, vi } from "vitest";
import preset from "../../src/index.js";
import { lint } from "../helpers/lint.js";
import { apples, presetFrom, sampleRule } from "../helpers/sample.js";

// kuromojin looks for its dictionary when the first text comes; a file of tests has a worker, and so a kuromojin, of its own.
vi.stubEnv("KUROMOJIN_DIC_PATH", "/no/such/dictionary");

const MISSING = /^形態素解析の辞書（kuromoji）を読み込めないため.*npm ci/;

/** A rule that asks the analyser before it finds anything. */
const analysing = (id: string, tier: "error" | "review") =>
  sampleRule({
    meta: { id, tier },
    async *check(document) {
      await Promise.all(document.sentences.map((sentence) => document.tokens(sentence)));
      yield* apples(document);
    },
  });

describe("an analyser without its dictionary", () => {
  it("is one finding over all rules that need it, whatever their severity, and the others go on", async () => {
    const rules = presetFrom(
      analysing("first", "error"),
      analysing("second", "review"),
      analysing("third", "error"),
      sampleRule(),
    );
    const messages = await lint(rules, { text: "赤い林檎です。次の文です。" });
    expect(messages.map(({ line, column, severity, message }) => [line, column, severity, message])).toEqual([
      [1, 1, 2, expect.stringMatching(MISSING)],
      [1, 3, 2, expect.stringMatching(/^"林檎" /)],
    ]);
  });

  it("fails again, not worse, with the next text", async () => {
    for (const text of ["林檎です。", "梨です。"]) {
      const messages = await lint(presetFrom(analysing("first", "error")), { text });
      expect(messages.map(({ message }) => message)).toEqual([expect.stringMatching(MISSING)]);
    }
  });

  it("leaves what a rule found before it asked", async () => {
    const rule = sampleRule({
      async *check(document) {
        yield* apples(document);
        for (const sentence of document.sentences) await document.tokens(sentence);
      },
    });
    const messages = await lint(presetFrom(rule), { text: "赤い林檎です。" });
    expect(messages.map(({ message }) => message)).toEqual([
      expect.stringMatching(MISSING),
      expect.stringMatching(/^"林檎" /),
    ]);
  });

  it("costs the preset that one finding, and only where a text needs the analyser", async () => {
    const needs =
      "昨日、佐藤花子さんの自宅は芦屋市精道町7-6で、誕生日は5月3日です。\n\n落とし物の財布、持ち主の携帯は080-1234-9876みたいです。\n\n佐藤花子さんの生活保護の相談を受けました。\n\n看護婦さんの話です。";
    const messages = (await lint(preset, { text: needs })).map(({ message }) => message);
    expect(messages.filter((message) => MISSING.test(message))).toHaveLength(1);
    expect(messages).toContainEqual(expect.stringMatching(/^"看護婦" /));
    expect(messages).toContainEqual(expect.stringMatching(/^"[^"]*" は携帯電話の番号です/));
    expect(await lint(preset, { text: "花が咲きました。" })).toEqual([]);
  });
});
