import "./style.css";
import type { LintFinding } from "textlint-rule-preset-jichitai-sns/linter";
import { CHECKLIST } from "../../../src/guideline.js";
import { createCounter } from "./counter.js";
import { byId, make } from "./dom.js";
import { createEditor } from "./editor.js";
import { renderFindings } from "./findings-list.js";
import { createLintClient } from "./lint-client.js";
import type { Answer } from "./protocol.js";
import { SAMPLES } from "./samples.js";
import { createSettings } from "./settings.js";

const list = byId("findings", HTMLOListElement);
const status = byId("status", HTMLElement);
const analyserNote = byId("analyser-note", HTMLElement);
const count = createCounter();

const changed = (): void => {
  client.forget();
  count(editor.text(), settings.platform());
  // Half-typed words are none to judge; the editor calls again when the input method is done.
  if (editor.isComposing()) return;
  client.ask({ text: editor.text(), ...settings.request() });
};

const answered = (answer: Answer): void => {
  if (editor.isComposing()) return;
  if ("problem" in answer) {
    status.textContent = `検査できませんでした。${answer.problem}`;
    show([]);
    return;
  }
  status.textContent = summary(answer.findings);
  analyserNote.hidden = !answer.analyserMissed;
  show(answer.findings);
};

let shown = "[]";
const show = (findings: readonly LintFinding[]): void => {
  editor.show(findings);
  // A list that is the same stays, and with it the keyboard's place in it.
  const now = JSON.stringify(findings);
  if (now !== shown) list.replaceChildren(...renderFindings(findings, editor));
  shown = now;
};

const summary = (findings: readonly LintFinding[]): string => {
  if (editor.text().trim() === "") return "下書きを書くと、ここに結果が出ます。";
  if (findings.length === 0) return "見つかったことはありません。9つの問いで、人の目でも確かめてください。";
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return `${findings.length}件見つかりました（要修正 ${errors}件、要確認 ${findings.length - errors}件）。`;
};

const client = createLintClient(answered);
const editor = createEditor(byId("editor", HTMLElement), changed);
const settings = createSettings(changed);

byId("samples", HTMLElement).append(
  ...SAMPLES.map(({ label, profile, platform, text }) => {
    const button = make("button", "sample", label);
    button.type = "button";
    button.addEventListener("click", () => {
      settings.set(profile, platform);
      editor.setText(text);
      changed();
    });
    return button;
  }),
);

byId("checklist", HTMLElement).append(
  ...CHECKLIST.map((question) => {
    const box = make("input", "");
    box.type = "checkbox";
    return make("li", "", make("label", "", box, make("span", "", question)));
  }),
);

changed();
