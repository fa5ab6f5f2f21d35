import { defineConfig } from "vitest/config";

/** Where `.ci/run` wants the result as JSON, beside the usual report. */
const json = process.env.VITEST_JSON;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "threads",
    // Many tests wait for processes of their own; by default a core would stay idle.
    maxWorkers: "100%",
    setupFiles: ["test/setup.ts"],
    testTimeout: 60_000,
    reporters: json ? ["default", ["json", { outputFile: json }]] : ["default"],
  },
});
