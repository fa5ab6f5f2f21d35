import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The example endpoint of the CMS guide, run as a user would run it, on this machine only. */
let server: ChildProcess;
let url = "";

beforeAll(async () => {
  server = spawn(process.execPath, [join(__dirname, "../examples/server/server.mjs"), "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (server.stdout === null) throw new Error("the server has no output");
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  url = line.toString().trim();
});

afterAll(() => {
  server.kill();
});

const post = (body: string): Promise<Response> => fetch(url, { method: "POST", body });

describe("examples/server", () => {
  it("lints a post", async () => {
    const response = await post(JSON.stringify({ text: "昔の看護婦さんの写真展", post: { platform: "x" } }));
    expect(response.status).toBe(200);
    const { findings } = (await response.json()) as { findings: { ruleId: string; quote: string; articles: string }[] };
    expect(findings).toMatchObject([
      { ruleId: "no-discrimination-terms", quote: "看護婦", articles: "業務編5(3)・6(2)ア" },
    ]);
  });

  it("answers many at once, each for its own post", async () => {
    const texts = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? "看護婦さん" : "看護師さん"));
    const answers = await Promise.all(
      texts.map(async (text) => (await post(JSON.stringify({ text }))).json() as Promise<{ findings: unknown[] }>),
    );
    expect(answers.map(({ findings }) => findings.length)).toEqual(texts.map((_, index) => (index % 2 === 0 ? 1 : 0)));
  });

  it.each([
    ["{", 400],
    ["null", 422],
    [JSON.stringify({ text: 1 }), 422],
    [JSON.stringify({ text: "本文", format: "pdf" }), 422],
    [JSON.stringify({ text: "あ".repeat(200_000) }), 413],
  ])("refuses %.20s… with %i and says why", async (body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { error: string }).error).toMatch(/[ぁ-ん]/);
  });
});
