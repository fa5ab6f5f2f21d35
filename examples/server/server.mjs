/**
 * An HTTP endpoint for a CMS: POST /lint with {"text": "…", "format": "text", "post": {…}}.
 * Runs with Node.js alone:  node server.mjs 8080
 */
import { createServer } from "node:http";
import { createLinter, LintInputError } from "textlint-rule-preset-jichitai-sns/linter";

const MAX_BYTES = 256 * 1024;
const TIMEOUT_MILLISECONDS = 10_000;

const linter = createLinter({ profile: "official" });

const readBody = async (request) => {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BYTES) throw Object.assign(new Error("本文が大きすぎます。"), { status: 413 });
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw Object.assign(new Error("JSON として読めません。"), { status: 400 });
  }
};

const timeout = () =>
  new Promise((_, reject) => {
    const late = Object.assign(new Error("検査が時間内に終わりませんでした。"), { status: 503 });
    setTimeout(() => reject(late), TIMEOUT_MILLISECONDS).unref();
  });

const answer = (response, status, body) => {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
};

const server = createServer({ requestTimeout: TIMEOUT_MILLISECONDS }, async (request, response) => {
  if (request.method !== "POST" || request.url !== "/lint")
    return answer(response, 404, { error: "POST /lint だけを受け付けます。" });
  try {
    const { text, format, post } = (await readBody(request)) ?? {};
    const findings = await Promise.race([linter.lint(text, { format, post }), timeout()]);
    answer(response, 200, { findings });
  } catch (error) {
    const status = error.status ?? (error instanceof LintInputError ? 422 : 500);
    answer(response, status, { error: status === 500 ? "検査中に問題が起きました。" : error.message });
  }
});

server.listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}/lint`);
});
