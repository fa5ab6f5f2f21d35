import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildEditor, type Served, serve } from "../scripts/try.js";

const executablePath = [process.env.CHROME_PATH, "/usr/bin/chromium"].find(
  (file) => file !== undefined && existsSync(file),
);
if (executablePath === undefined) {
  console.warn("The tests of examples/editor are skipped: no /usr/bin/chromium, and CHROME_PATH names no browser.");
}

const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
/** Longer than the pause after which the page lints, with time to lint. */
const SETTLED = 1500;
const POLLING = { timeout: 10_000 };

const TELL_BREACHES = `addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  console.error("Content Security Policy: " + violatedDirective + " " + blockedURI));`;

describe.skipIf(executablePath === undefined)("examples/editor in Chromium", { timeout: 120_000, retry: 1 }, () => {
  let output: string;
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    output = await mkdtemp(path.join(tmpdir(), "jichitai-sns-editor-"));
    await buildEditor(output, "error");
    served = await serve(output);
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...FLAGS, ...QUIET] });
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await rm(output, { recursive: true, force: true });
  });

  interface Visit {
    readonly page: Page;
    /** Requests that went anywhere but to the page's own server. */
    readonly strangers: readonly string[];
    /** Errors of scripts and breaches of the content security policy, of the page and its worker. */
    readonly errors: string[];
  }

  const visit = async (options: BrowserContextOptions, use: (visit: Visit) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({ locale: "ja-JP", ...options });
    const strangers: string[] = [];
    const errors: string[] = [];
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      context.on("request", (request) => {
        if (!request.url().startsWith(served.url)) strangers.push(request.url());
      });
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      // Chromium tells of breaches in a worker to nobody but the worker.
      await context.route(/\/worker-/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${TELL_BREACHES}${await response.text()}` });
      });
      await page.goto(served.url);
      await use({ page, strangers, errors });
      expect(strangers).toEqual([]);
      expect(errors).toEqual([]);
    } finally {
      await context.close();
    }
  };

  const field = (page: Page) => page.getByRole("textbox", { name: "投稿の下書き" });
  const findings = (page: Page) => page.locator(".finding");
  const underlines = (page: Page) => page.locator(".cm-lintRange").allTextContents();
  const textOf = async (page: Page): Promise<string> =>
    (await field(page).locator(".cm-line").allTextContents()).join("\n");
  const clean = (page: Page) => page.getByText("見つかったことはありません").waitFor();

  it("underlines while typing, explains, and rewords at a click", async () => {
    await visit({}, async ({ page }) => {
      await field(page).pressSequentially("🎆昔の看護婦さんの話");
      await findings(page).first().waitFor();
      expect(await underlines(page)).toEqual(["看護婦"]);
      expect(await page.locator(".cm-lint-marker-error").count()).toBe(1);
      const terms = await findings(page).first().locator("dt").allTextContents();
      expect(terms).toEqual(["何が", "なぜ", "どうする", "条項"]);
      expect(await findings(page).first().locator("dd.articles").textContent()).toContain("業務編5(3)・6(2)ア");
      await page.getByRole("button", { name: "「看護婦」を「看護師」に言い換える" }).click();
      await clean(page);
      expect(await textOf(page)).toBe("🎆昔の看護師さんの話");
      expect(await underlines(page)).toEqual([]);
      expect(await findings(page).count()).toBe(0);
    });
  });

  it("follows the chosen part of the guideline, the platform and the time", async () => {
    await visit({}, async ({ page }) => {
      const articles = page.locator(".finding .articles").first();
      await field(page).fill("昔の看護婦さんの話");
      await articles.getByText("業務編5(3)").waitFor();
      await page.getByText("プライベート編", { exact: true }).click();
      await articles.getByText("プライベート編8(4)").waitFor();
      await page.getByText("指定しない").first().click();
      await articles.getByText("業務編5(3)・6(2)ア・プライベート編8(4)").waitFor();

      await field(page).fill("海".repeat(141));
      await clean(page);
      await page.getByLabel("媒体", { exact: true }).selectOption("x");
      await findings(page).first().waitFor();
      expect(await page.locator("#length-figure").textContent()).toBe("282 / 280（2 超過）");
      expect(await underlines(page)).toEqual(["海"]);
      await page.getByLabel("媒体", { exact: true }).selectOption("facebook");
      await clean(page);

      await page.getByText("プライベート編", { exact: true }).click();
      await page.getByLabel("投稿する日時").fill("2026-10-14T10:30");
      await page.getByText("プライベート編9(3)").waitFor();
    });
  });

  it("says once, and not as a finding, that the analyser's dictionary is left out", async () => {
    await visit({}, async ({ page }) => {
      const note = page.getByText("単語の辞書（18 MB）を載せていない");
      await field(page).fill("桜がきれいです。");
      await clean(page);
      expect(await note.isVisible()).toBe(false);
      await field(page).fill("藤枝太郎さんは桜坂町3丁目4番5号に引っ越しました。");
      await note.waitFor();
      expect(await page.locator("#findings").textContent()).not.toContain("辞書");
    });
  });

  it("leaves an input method alone until it is done", async () => {
    await visit({}, async ({ page }) => {
      await page.evaluate(`globalThis.seen = [];
        for (const type of ["compositionstart", "compositionend"])
          document.addEventListener(type, () => globalThis.seen.push(type), true);`);
      const input = await page.context().newCDPSession(page);
      const compose = (text: string) =>
        input.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      // The answer to this arrives while the input method is at work.
      await field(page).pressSequentially("昔の外人さんと");
      for (const text of ["ｋ", "か", "かん", "かんご", "かんごふ", "看護婦"]) await compose(text);
      await page.waitForTimeout(SETTLED);
      expect(await page.evaluate("globalThis.seen")).toEqual(["compositionstart"]);
      expect(await underlines(page)).toEqual([]);
      expect(await findings(page).count()).toBe(0);
      expect(await textOf(page)).toBe("昔の外人さんと看護婦");
      await compose("看護婦さ");
      await input.send("Input.insertText", { text: "看護婦さん" });
      await findings(page).nth(1).waitFor();
      expect(await textOf(page)).toBe("昔の外人さんと看護婦さん");
      expect(await underlines(page)).toEqual(["外人さん", "看護婦"]);
      expect(await page.evaluate("globalThis.seen")).toEqual(["compositionstart", "compositionend"]);
    });
  });

  it("is used by keyboard alone", async () => {
    await visit({}, async ({ page }) => {
      const focused = () => page.evaluate("document.activeElement.getAttribute('aria-label') ?? ''");
      const tabTo = async (label: RegExp): Promise<void> => {
        for (let step = 0; step < 30 && !label.test(String(await focused())); step += 1)
          await page.keyboard.press("Tab");
        expect(await focused()).toMatch(label);
      };
      await field(page).focus();
      await page.keyboard.insertText("昔の看護婦さん");
      await page.keyboard.press("Enter");
      await page.keyboard.insertText("昔の外人さん");
      await findings(page).nth(1).waitFor();

      await tabTo(/^本文の該当箇所へ移る: 「看護婦」1行目$/);
      await page.keyboard.press("Enter");
      await page.keyboard.insertText("保健婦");
      expect(await textOf(page)).toBe("昔の保健婦さん\n昔の外人さん");

      await page.getByText("「保健婦」", { exact: true }).waitFor();
      await tabTo(/「保健婦」を「保健師」に言い換える/);
      await page.keyboard.press("Space");
      expect(await textOf(page)).toBe("昔の保健師さん\n昔の外人さん");

      await page.waitForTimeout(SETTLED);
      await page.keyboard.press("F8");
      await page.keyboard.insertText("お知らせ");
      expect(await textOf(page)).toBe("昔の保健師さん\n昔のお知らせ");
      await page.keyboard.press("Control+z");
      expect(await textOf(page)).toBe("昔の保健師さん\n昔の外人さん");
    });
  });

  it.each(["light", "dark"] as const)("axe finds nothing to complain of (%s)", async (colorScheme) => {
    await visit({ colorScheme }, async ({ page }) => {
      const violations = async (): Promise<unknown> =>
        page.evaluate(`axe.run().then(({ violations }) =>
          violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, String(target), failureSummary])))`);
      await page.evaluate(axe.source);
      expect(await violations()).toEqual([]);
      await page.getByRole("button", { name: "公式アカウントの例" }).click();
      await findings(page).nth(2).waitFor();
      expect(await violations()).toEqual([]);
      await page.locator(".cm-lintRange").first().hover();
      await page.locator(".cm-tooltip").waitFor();
      expect(await violations()).toEqual([]);
    });
  });

  it("fits a telephone", async () => {
    await visit({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }, async ({ page }) => {
      await field(page).fill(`${"あ".repeat(60)}https://www.city.example.lg.jp/${"kouhou/".repeat(20)} 看護婦さん`);
      await findings(page).first().waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    });
  });

  it("goes on offline, under its policy", async () => {
    await visit({}, async ({ page }) => {
      // Online until the worker has answered once: what is loaded then has to do.
      await field(page).fill("昔の看護婦さんの話");
      await findings(page).first().waitFor();
      expect(page.workers()[0]?.url()).toMatch(/\/assets\/worker-[\w-]+\.js$/);
      await page.context().setOffline(true);
      await field(page).fill("昔の某市議の話");
      await findings(page).filter({ hasText: "某市議" }).first().waitFor();
      await page.context().setOffline(false);
    });
    const { headers } = await fetch(served.url);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^default-src 'self'; connect-src 'none'/);
    expect(policy).not.toContain("unsafe");
    const written = await readFile(path.join(output, "index.html"), "utf8");
    expect(written.replaceAll("&#39;", "'")).toContain(`content="${policy}"`);
  });

  it("has a policy that stops what would leave, and the tests would see it", async () => {
    await visit({}, async ({ page, errors }) => {
      const worker = page.workers()[0] ?? (await page.waitForEvent("worker"));
      const send = "fetch('https://example.com/').then(() => 'sent', () => 'stopped')";
      const breach = () => expect.poll(() => errors.splice(0).join(), POLLING).toMatch(/Content Security Policy/);
      expect(await page.evaluate(send)).toBe("stopped");
      await breach();
      expect(await worker.evaluate(send)).toBe("stopped");
      await breach();
      await page.evaluate(
        "document.body.append(Object.assign(document.createElement('style'), { textContent: 'p{}' }))",
      );
      await breach();
    });
  });

  it("reports its size and its time to the first finding", async () => {
    const names = (await readdir(path.join(output, "assets"))).filter((name) => name.endsWith(".js"));
    for (const name of names) {
      const code = await readFile(path.join(output, "assets", name));
      console.log(`${name}: ${kilobytes(code.length)}, ${kilobytes(gzipSync(code, { level: 9 }).length)} gzip`);
    }
    expect(names).toHaveLength(2);
    await visit({}, async ({ page }) => {
      const sample = page.getByRole("button", { name: "公式アカウントの例" });
      const start = performance.now();
      await page.reload();
      await sample.click();
      await findings(page).first().waitFor();
      const cold = performance.now() - start;
      await field(page).fill("");
      await findings(page).first().waitFor({ state: "detached" });
      const again = performance.now();
      await field(page).fill("昔の看護婦さんの話");
      await findings(page).first().waitFor();
      const warm = performance.now() - again;
      console.log(
        `first finding: ${Math.round(cold)} ms after loading starts, ${Math.round(warm)} ms after a later edit`,
      );
    });
  });
});

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
