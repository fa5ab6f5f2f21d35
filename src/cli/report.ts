/** How bad a problem is: an `error` makes the command fail, a `warning` does not, a `note` only explains. */
export type Level = "error" | "warning" | "note";

/** Something found, and how to mend it; both Japanese. */
export interface Problem {
  readonly level: Level;
  /** Which rule's options it stands in. The same problem of several rules is told once. */
  readonly where?: string;
  readonly what: string;
  readonly mend?: string;
}

const MARKS: Readonly<Record<Level, string>> = { error: "✗", warning: "△", note: "・" };

const ORDER: readonly Level[] = ["error", "warning", "note"];

/** Problems, the worst first. */
export const renderProblems = (problems: readonly Problem[]): string =>
  ORDER.flatMap((level) => grouped(problems.filter((problem) => problem.level === level)))
    .map(renderProblem)
    .join("\n");

const grouped = (problems: readonly Problem[]): readonly (readonly Problem[])[] => {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.where !== undefined, problem.what, problem.mend]);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()];
};

/** Problems that differ in nothing but where they stand. */
const renderProblem = (same: readonly Problem[]): string => {
  const [first] = same;
  if (first === undefined) return "";
  const { level, where, what, mend } = first;
  const others = same.length > 1 ? `（ほか ${same.length - 1} ルール）` : "";
  const place = where === undefined ? "" : `${where}${others}: `;
  return `${MARKS[level]} ${place}${what}${mend === undefined ? "" : `\n    → ${mend}`}`;
};

/** Characters that take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]/g;

const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Rows in columns, for a terminal that shows Japanese characters two columns wide. */
export const renderTable = (rows: readonly (readonly string[])[]): string => {
  const widths = rows.reduce<readonly number[]>(
    (known, row) => row.map((cell, column) => Math.max(known[column] ?? 0, widthOf(cell))),
    [],
  );
  return rows
    .map((row) =>
      `  ${row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - widthOf(cell))).join("  ")}`.trimEnd(),
    )
    .join("\n");
};
