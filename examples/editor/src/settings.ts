import type { LintRequest } from "textlint-rule-preset-jichitai-sns/linter";
import type { Platform } from "../../../src/text/post.js";
import { byId } from "./dom.js";

const PLATFORMS: Readonly<Record<Platform, string>> = {
  x: "X",
  facebook: "Facebook",
  instagram: "Instagram",
  threads: "Threads",
  youtube: "YouTube",
  line: "LINE",
  bluesky: "Bluesky",
  tiktok: "TikTok",
  note: "note",
  blog: "ブログ",
};

/** Written in Markdown; the others take plain text. */
const IN_MARKDOWN: readonly string[] = ["note", "blog"];

export interface Settings {
  readonly platform: () => string;
  /** The facts of the post as the linter takes them; what is not chosen is left out. */
  readonly request: () => LintRequest;
  readonly set: (profile: string, platform: string) => void;
}

/** The choosers above the text. */
export const createSettings = (onChange: () => void): Settings => {
  const form = byId("settings", HTMLFormElement);
  const platform = byId("platform", HTMLSelectElement);
  const time = byId("scheduled-at", HTMLInputElement);
  platform.append(...Object.entries(PLATFORMS).map(([value, label]) => new Option(label, value)));
  form.addEventListener("change", onChange);
  form.addEventListener("submit", (event) => event.preventDefault());
  const profile = (): string => String(new FormData(form).get("profile") ?? "");

  return {
    platform: () => platform.value,
    request: () => ({
      format: IN_MARKDOWN.includes(platform.value) ? "markdown" : "text",
      post: {
        ...(profile() === "" ? {} : { profile: profile() }),
        ...(platform.value === "" ? {} : { platform: platform.value }),
        // Without an offset it is Japanese time, as the rules read it.
        ...(time.value === "" ? {} : { scheduledAt: time.value }),
      },
    }),
    set(newProfile, newPlatform) {
      for (const input of form.querySelectorAll<HTMLInputElement>("input[name=profile]"))
        input.checked = input.value === newProfile;
      platform.value = newPlatform;
    },
  };
};
