/**
 * Builds the editing page of `examples/editor/` and serves it on this machine, under the content security policy that the
 * page promises to keep: `npm run try [port]`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { CONTENT_SECURITY_POLICY } from "../examples/editor/content-security-policy.js";

const root = path.resolve(__dirname, "..");
const editor = path.join(root, "examples", "editor");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Builds the page into `output`. */
export async function buildEditor(output: string, logLevel: "info" | "error" = "info"): Promise<void> {
  const vite = path.join(root, "node_modules", "vite", "bin", "vite.js");
  const options = ["--config", path.join(editor, "vite.config.mts"), "--outDir", output, "--logLevel", logLevel];
  const env = { ...process.env, NODE_ENV: "production" };
  const child = spawn(process.execPath, [vite, "build", ...options], { cwd: root, stdio: "inherit", env });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`vite build: exit code ${code}`);
}

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a folder, to this machine only. Port 0: any free one. */
export async function serve(folder: string, port = 0): Promise<Served> {
  const server = createServer(async ({ method, url = "/" }, response) => {
    const name = new URL(url, "http://localhost").pathname.replace(/\/$/, "/index.html");
    const file = path.join(folder, path.normalize(name));
    const type = TYPES[path.extname(file)];
    const body = method === "GET" && type !== undefined ? await readFile(file).catch(() => undefined) : undefined;
    if (body === undefined || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": type,
      "Content-Security-Policy": CONTENT_SECURITY_POLICY,
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-cache",
    });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://localhost:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function main(): Promise<void> {
  const output = path.join(editor, "dist");
  await buildEditor(output);
  const { url } = await serve(output, Number(process.argv[2] ?? 4173));
  console.log(`\n${url} で開けます。終えるには Ctrl+C を押してください。`);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
