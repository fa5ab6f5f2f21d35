/**
 * textlint finds a preset by its name in `node_modules`. In this repository the preset is the
 * repository itself, so link it there; the demo and the benchmark then run what a user would run.
 */
import { symlink, unlink } from "node:fs/promises";
import path from "node:path";
import manifest from "../package.json";

export const root = path.resolve(__dirname, "..");

/** The real command-line program of textlint. */
export const textlintBin = path.join(root, "node_modules", "textlint", "bin", "textlint.js");

export async function linkSelf(): Promise<void> {
  const link = path.join(root, "node_modules", manifest.name);
  await unlink(link).catch(() => undefined);
  await symlink(root, link, "junction");
}
