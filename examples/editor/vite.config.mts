import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { CONTENT_SECURITY_POLICY } from "./content-security-policy.js";

const here = path.dirname(fileURLToPath(import.meta.url));
const shim = (name: string): string => path.join(here, "shims", name);

export default defineConfig({
  root: here,
  // Relative addresses: the build works in any folder of any host.
  base: "./",
  resolve: {
    alias: [
      // In a project of your own, leave this line out: the package is in node_modules.
      { find: "textlint-rule-preset-jichitai-sns/linter", replacement: path.join(here, "../../src/linter.ts") },
      // 18 MB of dictionary: left out. See shims/kuromojin.ts for what that means.
      { find: "kuromojin", replacement: shim("kuromojin.ts") },
      // The page lints no HTML.
      { find: "textlint-plugin-html", replacement: shim("empty.ts") },
      // What textlint's kernel takes from Node.
      { find: /^(?:node:)?assert$/, replacement: shim("assert.ts") },
      { find: /^(?:node:)?path$/, replacement: shim("path.ts") },
      { find: "debug", replacement: shim("debug.ts") },
    ],
  },
  plugins: [
    {
      name: "content-security-policy",
      apply: "build",
      transformIndexHtml: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
          injectTo: "head-prepend",
        },
      ],
    },
  ],
  build: {
    target: "es2022",
    // Files, never `data:` addresses, which the policy forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
  },
  worker: {
    format: "es",
    // One file: nothing is fetched after the page has loaded, so it works offline from then on.
    rollupOptions: { output: { inlineDynamicImports: true } },
  },
});
