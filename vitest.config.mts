import { defineConfig } from "vitest/config";

/** Where `.ci/run` wants the result as JSON, beside the usual report. */
const json = process.env.VITEST_JSON;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "threads",
    reporters: json ? ["default", ["json", { outputFile: json }]] : ["default"],
  },
});
