import { EditorView } from "@codemirror/view";

const wavy = (color: string) => ({
  // The stock underline is a `data:` picture, which the page's policy forbids.
  backgroundImage: "none",
  paddingBottom: "0",
  textDecoration: `underline wavy ${color} 1.5px`,
  textUnderlineOffset: "0.3em",
  textDecorationSkipInk: "none",
});

const marker = (color: string, sign: string) => ({
  content: `"${sign}"`,
  display: "grid",
  placeItems: "center",
  width: "1.125rem",
  height: "1.125rem",
  margin: "0.4375rem auto 0",
  borderRadius: "50%",
  backgroundColor: color,
  color: "var(--surface)",
  font: "700 0.75rem/1 system-ui, sans-serif",
});

/** Colours are the page's custom properties: they reach into the shadow root. */
export const theme = EditorView.theme({
  "&": { color: "var(--text)", backgroundColor: "transparent", fontSize: "1.0625rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--font)", lineHeight: "1.9", minHeight: "13rem" },
  ".cm-content": { padding: "0.75rem 0", caretColor: "var(--accent)" },
  ".cm-line": { padding: "0 1rem 0 0.25rem" },
  ".cm-gutters": { backgroundColor: "transparent", border: "none", color: "var(--muted)" },
  ".cm-gutter-lint": { width: "2rem" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0", cursor: "default" },
  ".cm-placeholder": { color: "var(--muted)" },
  ".cm-lintRange-error": wavy("var(--error)"),
  ".cm-lintRange-warning": wavy("var(--review)"),
  ".cm-lintRange-info": wavy("var(--accent)"),
  ".cm-lintRange-active": { backgroundColor: "var(--mark)" },
  ".cm-lintPoint": { display: "none" },
  ".cm-lint-marker": { width: "auto", height: "auto" },
  // The stock markers are `data:` pictures too.
  ".cm-lint-marker-error, .cm-lint-marker-warning, .cm-lint-marker-info": { content: "normal" },
  ".cm-lint-marker-error::before": marker("var(--error)", "!"),
  ".cm-lint-marker-warning::before": marker("var(--review)", "?"),
  ".cm-lint-marker-info::before": marker("var(--accent)", "i"),
  ".cm-tooltip": {
    maxWidth: "min(26rem, 90vw)",
    border: "1px solid var(--line)",
    borderRadius: "0.5rem",
    backgroundColor: "var(--surface)",
    color: "var(--text)",
    boxShadow: "var(--shadow)",
    overflow: "hidden",
  },
  ".cm-diagnostic": { padding: "0.5rem 0.75rem", fontFamily: "var(--font)", fontSize: "0.875rem", lineHeight: "1.6" },
  ".cm-diagnostic-error": { borderLeft: "4px solid var(--error)" },
  ".cm-diagnostic-warning": { borderLeft: "4px solid var(--review)" },
  ".cm-diagnosticText": { display: "block" },
  ".cm-diagnosticAction": {
    margin: "0.25rem 0.5rem 0.25rem 0",
    padding: "0.25rem 0.625rem",
    borderRadius: "0.375rem",
    backgroundColor: "var(--accent)",
    color: "var(--on-accent)",
    font: "inherit",
  },
});
