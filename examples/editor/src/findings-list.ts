import type { LintFinding } from "textlint-rule-preset-jichitai-sns/linter";
import { make } from "./dom.js";
import { isAboutWhole } from "./editor.js";

export interface FindingActions {
  readonly goTo: (finding: number) => void;
  readonly reword: (finding: number, suggestion: number) => void;
}

const SEVERITY = { error: "要修正", warning: "要確認", info: "参考" } as const;

/** The findings as list items, in the order of the text. */
export const renderFindings = (findings: readonly LintFinding[], actions: FindingActions): readonly HTMLLIElement[] =>
  findings.map((finding, index) => {
    const { severity } = finding;
    const item = make("li", `finding ${severity}`);
    item.append(
      make("div", "finding-head", make("span", "badge", SEVERITY[severity]), placeButton(finding, index, actions)),
      parts(finding),
    );
    if (finding.suggestions.length > 0) item.append(rewordings(finding, index, actions));
    return item;
  });

/** Goes to the passage, by click or Enter. */
const placeButton = (finding: LintFinding, index: number, { goTo }: FindingActions): HTMLButtonElement => {
  const place = isAboutWhole(finding) ? "投稿全体" : `「${finding.quote}」`;
  const line = isAboutWhole(finding) ? "" : `${finding.start.line}行目`;
  const button = make("button", "place", make("span", "quote", place), make("span", "line", line));
  button.type = "button";
  button.setAttribute("aria-label", `本文の該当箇所へ移る: ${place}${line}`);
  button.addEventListener("click", () => goTo(index));
  return button;
};

const parts = ({ quote, problem, reason, advice, articles, ruleId }: LintFinding): HTMLDListElement => {
  const list = make("dl", "parts");
  const add = (term: string, text: string | undefined, className = ""): void => {
    if (text === undefined) return;
    list.append(make("dt", "", term), make("dd", className, text));
  };
  add("何が", `${quote === undefined ? "" : `「${quote}」`}${problem}`, "problem");
  add("なぜ", reason);
  add("どうする", advice);
  add("条項", articles, "articles");
  list.lastElementChild?.append(make("code", "rule", ruleId));
  return list;
};

const rewordings = ({ quote, suggestions }: LintFinding, index: number, { reword }: FindingActions): HTMLDivElement => {
  const group = make("div", "rewordings", make("span", "rewordings-label", "言い換え"));
  suggestions.forEach(({ text }, number) => {
    const button = make("button", "reword", text === "" ? "削る" : text);
    button.type = "button";
    button.setAttribute("aria-label", text === "" ? `「${quote}」を削る` : `「${quote}」を「${text}」に言い換える`);
    button.addEventListener("click", () => reword(index, number));
    group.append(button);
  });
  return group;
};
