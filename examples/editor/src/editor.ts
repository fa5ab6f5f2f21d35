import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { type Diagnostic, lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import type { LintFinding } from "textlint-rule-preset-jichitai-sns/linter";
import { theme } from "./editor-theme.js";
import { findingsState, setFindings } from "./findings-state.js";

export interface Editor {
  readonly text: () => string;
  readonly setText: (text: string) => void;
  readonly show: (findings: readonly LintFinding[]) => void;
  /** An input method is at work: nothing may be changed from outside. */
  readonly isComposing: () => boolean;
  /** Selects what the finding of this number is about, and goes there. */
  readonly goTo: (finding: number) => void;
  /** Puts a rewording in the place of what it rewords. */
  readonly reword: (finding: number, suggestion: number) => void;
}

/** The input method's last change reaches the text a little after its end. */
const AFTER_COMPOSITION = 80;

/**
 * An editing field inside `host`.
 *
 * @param onChange called after each change of the text, and once more when the input method is done
 */
export const createEditor = (host: HTMLElement, onChange: () => void): Editor => {
  // Inside a shadow root CodeMirror makes its style sheets by script, which a policy without `unsafe-inline` allows.
  const root = host.attachShadow({ mode: "open" });
  const view = new EditorView({
    parent: root as unknown as Element,
    root,
    state: EditorState.create({
      extensions: [
        findingsState,
        lintGutter(),
        history(),
        keymap.of([
          { key: "F8", run: nextDiagnostic },
          { key: "Shift-F8", run: previousDiagnostic },
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": "投稿の下書き", lang: "ja" }),
        placeholder("ここに投稿の下書きを書くか、貼り付けてください"),
        EditorState.phrases.of(PHRASES),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) onChange();
        }),
        EditorView.domEventHandlers({ compositionend: () => void setTimeout(onChange, AFTER_COMPOSITION) }),
        theme,
      ],
    }),
  });

  const reword = (finding: number, suggestion: number): void => {
    const chosen = view.state.field(findingsState)[finding]?.suggestions[suggestion];
    if (chosen === undefined) return;
    const [from, to] = chosen.range;
    // The passage was deleted in the meantime.
    if (from === to) return;
    view.dispatch({
      changes: { from, to, insert: chosen.text },
      selection: { anchor: from + chosen.text.length },
      scrollIntoView: true,
      userEvent: "input.complete",
    });
    view.focus();
  };

  return {
    text: () => view.state.doc.toString(),
    setText(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, userEvent: "input.paste" });
    },
    show(findings) {
      const diagnostics = findings.map((finding, index) =>
        diagnosticOf(finding, view.state.doc.length, (suggestion) => reword(index, suggestion)),
      );
      view.dispatch({ effects: setFindings.of(findings) }, setDiagnostics(view.state, diagnostics));
    },
    isComposing: () => view.compositionStarted,
    goTo(finding) {
      const found = view.state.field(findingsState)[finding];
      if (found === undefined) return;
      const [anchor, head] = isAboutWhole(found) ? [0, 0] : found.range;
      view.dispatch({ selection: { anchor, head }, scrollIntoView: true });
      view.focus();
    },
    reword,
  };
};

/** A finding without a quotation is about the post as a whole. */
export const isAboutWhole = ({ quote }: LintFinding): boolean => quote === undefined;

const diagnosticOf = (finding: LintFinding, length: number, reword: (suggestion: number) => void): Diagnostic => {
  const { quote, problem, advice, severity, range, suggestions } = finding;
  const [from, to] = isAboutWhole(finding) ? [0, 0] : range;
  return {
    from: Math.min(from, length),
    to: Math.min(to, length),
    severity,
    message: `${quote === undefined ? "" : `「${quote}」`}${problem}。${advice === undefined ? "" : `${advice}。`}`,
    actions: suggestions.map(({ message }, index) => ({ name: message, apply: () => reword(index) })),
  };
};

const PHRASES = {
  Diagnostics: "見つかったこと",
  "No diagnostics": "見つかったことはありません",
  close: "閉じる",
};
