/** Lints off the page's thread, so that typing never waits for it. */
import { createLinter } from "textlint-rule-preset-jichitai-sns/linter";
import { wasAsked } from "../shims/kuromojin.js";
import type { Answer, Question } from "./protocol.js";

/** A pause in typing that is worth a look, in milliseconds. */
const PAUSE = 120;

/** A city gives its own facts here: `createLinter({ organization: { names: ["汐見市"], … } })`. */
const linter = createLinter();
/** One text at a time. The first look compiles the patterns: done while the page is still being read. */
let work: Promise<unknown> = linter.lint("昔の話です。みなさん、10月3日に市役所でお待ちしています。").then(wasAsked);

let timer: ReturnType<typeof setTimeout> | undefined;
let newest = 0;
addEventListener("message", ({ data }: MessageEvent<Question>) => {
  newest = data.id;
  clearTimeout(timer);
  timer = setTimeout(() => {
    work = work.then(() => take(data));
  }, PAUSE);
});

const take = async (question: Question): Promise<void> => {
  if (question.id === newest) postMessage(await answer(question));
};

const answer = async ({ id, text, ...request }: Question): Promise<Answer> => {
  try {
    const findings = await linter.lint(text, request);
    return { id, findings, analyserMissed: wasAsked() };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
};
