import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { isRecord } from "./textlint.js";

/** A project and, where it is not the usual one, its configuration. */
export interface McpOptions {
  readonly cwd: string;
  readonly config?: string | undefined;
}

/**
 * Runs the project's `textlint --mcp` on this process's input and output and returns its exit code. Puts two things right that
 * would mislead an assistant. With a configuration that does not load, textlint answers that every post is clean: so
 * nothing starts before the doctor finds no error. And textlint declares its answers more narrowly than it gives them, so
 * that clients which compare refuse every finding with a rewording: the declarations are left out, which is allowed.
 */
export const mcp = async ({ cwd, config }: McpOptions, complain: (text: string) => void): Promise<number> => {
  const chosen = config === undefined ? [] : ["--config", config];
  const [, command = ""] = process.argv;
  // In a process of its own, which takes the memory for the analyser with it.
  const doctor = [...process.execArgv, command, "doctor", "--cwd", cwd, ...chosen];
  const examination = spawn(process.execPath, doctor, { stdio: ["ignore", "pipe", "inherit"] });
  let report = "";
  examination.stdout.setEncoding("utf8").on("data", (text: string) => {
    report += text;
  });
  const found = await exitCodeOf(examination);
  if (found !== 0) {
    complain(`設定に直すところがあるため、MCP サーバーを始めませんでした。\n\n${report}`);
    return found;
  }
  const textlint = createRequire(path.join(cwd, "package.json")).resolve("textlint/bin/textlint.js");
  const server = spawn(process.execPath, [textlint, "--mcp", ...chosen], {
    cwd,
    stdio: ["inherit", "pipe", "inherit"],
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.kill(signal));
  let rest = "";
  server.stdout.setEncoding("utf8").on("data", (text: string) => {
    // One message a line.
    const lines = `${rest}${text}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) process.stdout.write(`${withoutOutputSchemas(line)}\n`);
  });
  return exitCodeOf(server);
};

const exitCodeOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve(code ?? 1));
  });

/** A message of the protocol; where it lists tools, without what they declare of their answers. */
const withoutOutputSchemas = (line: string): string => {
  if (!line.includes('"outputSchema"')) return line;
  const message: unknown = JSON.parse(line);
  if (!isRecord(message) || !isRecord(message.result) || !Array.isArray(message.result.tools)) return line;
  const tools = message.result.tools.map((tool: unknown) =>
    isRecord(tool) ? { ...tool, outputSchema: undefined } : tool,
  );
  return JSON.stringify({ ...message, result: { ...message.result, tools } });
};
