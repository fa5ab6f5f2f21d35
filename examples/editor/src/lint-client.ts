import type { Answer, Question } from "./protocol.js";

export interface LintClient {
  readonly ask: (question: Omit<Question, "id">) => void;
  /** The text has changed: an answer that is still to come no longer fits it. */
  readonly forget: () => void;
}

/** Talks to the worker and hands on only the answer to the latest question. */
export const createLintClient = (onAnswer: (answer: Answer) => void): LintClient => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  let latest = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    if (data.id === latest) onAnswer(data);
  });
  worker.addEventListener("error", () =>
    onAnswer({ id: latest, problem: "検査のプログラムを読み込めませんでした。画面を読み込み直してください。" }),
  );
  return {
    ask(question) {
      latest += 1;
      worker.postMessage({ ...question, id: latest } satisfies Question);
    },
    forget() {
      latest += 1;
    },
  };
};
