/**
 * Builds the package: `lib/` (CommonJS, by textlint-scripts: what textlint loads) and
 * `module/` (ES modules, by tsc: what bundlers and browsers take), at the same time.
 */
import { spawn } from "node:child_process";
import { readdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

const root = path.resolve(__dirname, "..");

function run(command: string, ...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const bin = path.join(root, "node_modules", ".bin", command);
    const child = spawn(bin, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(" ")}: exit code ${code}`));
    });
  });
}

export async function build(): Promise<void> {
  const outputs = ["lib", "module"].map((name) => path.join(root, name));
  await Promise.all(outputs.map((output) => rm(output, { recursive: true, force: true })));
  await Promise.all([run("textlint-scripts", "build"), run("tsc", "-p", "tsconfig.module.json")]);
  // The nearest package.json decides, for Node about the module format and for bundlers about tree shaking.
  const manifest = { type: "module", sideEffects: false };
  await writeFile(path.join(root, "module", "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Builds only where a source is newer than the build, or nothing was built yet. */
export async function buildIfNeeded(): Promise<void> {
  // The last file that `build` writes: an interrupted build counts as none.
  const built = await modifiedAt(path.join(root, "module", "package.json"));
  const sources = await readdir(path.join(root, "src"), { recursive: true });
  const times = await Promise.all(sources.map((name) => modifiedAt(path.join(root, "src", name))));
  if (Math.max(...times) > built) await build();
}

async function modifiedAt(file: string): Promise<number> {
  const stats = await stat(file).catch(() => undefined);
  return stats?.mtimeMs ?? 0;
}

if (require.main === module) {
  build().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
