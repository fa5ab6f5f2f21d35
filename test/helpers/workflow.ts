/** Workflows of GitHub Actions: read by GitHub's own parser, their shell steps run as a runner does. */
import { createRequire } from "node:module";
import path from "node:path";
import type * as WorkflowParser from "@actions/workflow-parser";
import { build } from "esbuild";
import { parse } from "yaml";
import { type Outcome, ROOT, run } from "./project.js";

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly shell?: string;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

/** The steps of all jobs, in order. */
export const stepsOf = (yaml: string): readonly Step[] =>
  Object.values((parse(yaml) as Workflow).jobs).flatMap(({ steps }) => steps);

/** The shell step of that name. */
export const scriptOf = (yaml: string, name: string): string => {
  const step = stepsOf(yaml).find((candidate) => candidate.name === name);
  if (step?.run === undefined || step.shell !== "bash") throw new Error(`no bash step 「${name}」`);
  return step.run;
};

/** Runs a script as a runner runs a step with `shell: bash`. */
export const runStep = (
  cwd: string,
  script: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> => {
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  return run(cwd, "env", ...variables, "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script);
};

/** What GitHub's parser has against a workflow. */
export type Judge = (yaml: string) => Promise<readonly string[]>;

/** @param folder for the bundled parser, which Node.js 20 cannot load as it is: it imports JSON without saying so */
export const loadJudge = async (folder: string): Promise<Judge> => {
  const outfile = path.join(folder, "workflow-parser.cjs");
  await build({
    stdin: { contents: 'export * from "@actions/workflow-parser";', resolveDir: ROOT },
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile,
    logLevel: "error",
  });
  const parser: typeof WorkflowParser = createRequire(outfile)(outfile);
  return async (content) => {
    const trace = new parser.NoOperationTraceWriter();
    const { context, value } = parser.parseWorkflow({ name: "workflow.yml", content }, trace);
    if (value !== undefined) await parser.convertWorkflowTemplate(context, value);
    return context.errors.getErrors().map(({ message }) => message);
  };
};
