import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { renderVariants } from "../scripts/lexicon-variants.js";

it("src/lexicons/variants.ts is what the Sudachi dictionary says (npm run lexicon-variants)", async () => {
  expect(readFileSync(join(__dirname, "../src/lexicons/variants.ts"), "utf8")).toBe(await renderVariants());
});
