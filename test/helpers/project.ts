/**
 * A user's project: an empty folder into which the package was installed from the tarball that would be published,
 * beside textlint, and what a test does in it.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import textlintManifest from "textlint/package.json";
import { expect } from "vitest";
import { buildIfNeeded } from "../../scripts/build.js";

/** The folder of the repository. */
export const ROOT = path.resolve(__dirname, "../..");

const NPM = process.platform === "win32" ? "npm.cmd" : "npm";

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A message of textlint's JSON formatter. `range`: UTF-16 code units. `severity`: 1 warning, 2 error. */
export interface Message {
  readonly ruleId: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly range: readonly [number, number];
  readonly severity: number;
}

interface FileResult {
  readonly filePath: string;
  readonly messages: readonly Message[];
}

/** Runs a command to its end, without a terminal. */
export function run(cwd: string, command: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd, shell: command.endsWith(".cmd"), maxBuffer: 1 << 26 };
    const child = execFile(command, args, options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
    // Nobody is there to answer.
    child.stdin?.end();
  });
}

/** Runs a command that has to succeed and returns what it printed. */
export async function succeed(cwd: string, command: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(cwd, command, ...args);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")}: ${code}\n${stdout}\n${stderr}`);
  return stdout;
}

export class Project {
  private constructor(
    private readonly scratch: string,
    /** The packed package. */
    readonly tarball: string,
    /** The folder of the project. */
    readonly folder: string,
  ) {}

  /** @param packages further packages to install, as the command line of npm takes them */
  static async install(...packages: readonly string[]): Promise<Project> {
    const scratch = await mkdtemp(path.join(tmpdir(), "jichitai-sns-"));
    await buildIfNeeded();
    const pack = ["pack", "--ignore-scripts", "--json", "--pack-destination", scratch];
    const packed: [{ filename: string }] = JSON.parse(await succeed(ROOT, NPM, ...pack));
    const project = new Project(scratch, path.join(scratch, packed[0].filename), path.join(scratch, "project"));
    await project.write("package.json", JSON.stringify({ name: "consumer", private: true }));
    const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"];
    const textlint = `textlint@${textlintManifest.version}`;
    await succeed(project.folder, NPM, "install", ...quiet, project.tarball, textlint, ...packages);
    return project;
  }

  /** Writes a file of the project. */
  async write(name: string, content: string): Promise<void> {
    const file = path.join(this.folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }

  /** Runs the textlint command. */
  textlint(...args: readonly string[]): Promise<Outcome> {
    return run(this.folder, process.execPath, "node_modules/textlint/bin/textlint.js", ...args);
  }

  /** Lints with JSON output and returns the messages of each file by its path inside the project. */
  async lint(...args: readonly string[]): Promise<{ code: number | null; messages: Map<string, readonly Message[]> }> {
    const { code, stdout, stderr } = await this.textlint("--format", "json", ...args);
    expect(stderr).toBe("");
    const results: FileResult[] = JSON.parse(stdout);
    const entries = results.map(({ filePath, messages }) => [path.relative(this.folder, filePath), messages] as const);
    return { code, messages: new Map(entries.map(([file, messages]) => [file.replaceAll("\\", "/"), messages])) };
  }

  async remove(): Promise<void> {
    await rm(this.scratch, { recursive: true, force: true });
  }
}
