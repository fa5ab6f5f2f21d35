import { createInterface } from "node:readline/promises";
import { PART_NAMES } from "../guideline.js";
import { UsageError } from "./usage.js";

/** What `init` is told on the command line. */
export interface InitFlags {
  readonly profile?: string | undefined;
  readonly name?: readonly string[] | undefined;
  readonly account?: readonly string[] | undefined;
  readonly domain?: readonly string[] | undefined;
  readonly phone?: readonly string[] | undefined;
  readonly hours?: string | undefined;
  readonly vscode?: boolean | undefined;
  readonly yes?: boolean | undefined;
}

export const CHOICES = ["official", "private", "both"] as const;
export type ProfileChoice = (typeof CHOICES)[number];

/** What a configuration is written from. */
export interface Answers {
  readonly profile: ProfileChoice;
  readonly names: readonly string[];
  readonly accounts: readonly string[];
  readonly domains: readonly string[];
  readonly phones: readonly string[];
  readonly hours: { readonly start: string; readonly end: string } | undefined;
  readonly vscode: boolean;
}

/** Asks one question; gives what was typed. */
export type Ask = (question: string) => Promise<string>;

/** Runs `use` with a way to ask, or with `undefined` where nobody is there to answer. */
export const withAsk = async <T>(isSilent: boolean, use: (ask: Ask | undefined) => Promise<T>): Promise<T> => {
  if (isSilent || !process.stdin.isTTY) return use(undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await use(async (question) => (await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
};

/** Answers from the flags; where one is missing, from the person at the terminal, if there is one. */
export const collect = async (flags: InitFlags, ask: Ask | undefined): Promise<Answers> => ({
  profile: await one(
    flags.profile,
    "どの編を検査しますか（official 業務編 / private プライベート編 / both 両方）[both]: ",
    readProfile,
    ask,
  ),
  names: await many(flags.name, "自治体の名前（例: 汐見市）: ", readText, ask),
  accounts: await many(flags.account, "公式アカウント（例: @shiomi_city。複数は「,」で区切る）: ", readText, ask),
  domains: await many(flags.domain, "公表しているメールのドメイン（例: city.example.lg.jp）: ", readDomain, ask),
  phones: await many(flags.phone, "公表している電話番号（複数は「,」で区切る）: ", readText, ask),
  hours: await one(flags.hours, "勤務時間 [08:45-17:30]: ", readHours, ask),
  vscode: flags.vscode ?? (ask === undefined ? false : isYes(await ask("VS Code の設定も作りますか（y/N）: "))),
});

export const isYes = (answer: string): boolean => /^(?:y|yes|はい)$/i.test(answer);

/** Reads a flag, which may be wrong, or asks until the answer is right. */
const one = async <T>(
  given: string | undefined,
  question: string,
  read: (text: string) => T,
  ask: Ask | undefined,
): Promise<T> => {
  if (given !== undefined || ask === undefined) return read(given ?? "");
  for (;;) {
    try {
      return read(await ask(question));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      process.stdout.write(`${error.message}\n`);
    }
  }
};

const many = (
  given: readonly string[] | undefined,
  question: string,
  read: (text: string) => string,
  ask: Ask | undefined,
): Promise<readonly string[]> =>
  one(
    given?.join(","),
    question,
    (text) =>
      text
        .split(/[,、，]/)
        .map((part) => part.trim())
        .filter((part) => part !== "")
        .map(read),
    ask,
  );

const readText = (text: string): string => text;

const IN_JAPANESE: Readonly<Record<ProfileChoice, string>> = {
  ...PART_NAMES,
  both: "両方",
};

const readProfile = (text: string): ProfileChoice => {
  const chosen = text === "" ? "both" : CHOICES.find((choice) => choice === text || IN_JAPANESE[choice] === text);
  if (chosen === undefined)
    throw new UsageError(`編「${text}」はありません。${CHOICES.join(", ")} のどれかを書いてください。`);
  return chosen;
};

const readDomain = (text: string): string => {
  const domain = text.replace(/^.*@/, "");
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(domain)) {
    throw new UsageError(`ドメイン「${text}」を読めません。city.example.lg.jp の形で書いてください。`);
  }
  return domain;
};

const HOURS = /^([01]?\d|2[0-3]):([0-5]\d)\s*[-～〜~]\s*([01]?\d|2[0-4]):([0-5]\d)$/;

const readHours = (text: string): Answers["hours"] => {
  if (text === "") return undefined;
  const [, fromHour, fromMinute, toHour, toMinute] = HOURS.exec(text) ?? [];
  if (fromHour === undefined || toHour === undefined) {
    throw new UsageError(`勤務時間「${text}」を読めません。08:45-17:30 の形で書いてください。`);
  }
  return { start: `${fromHour.padStart(2, "0")}:${fromMinute}`, end: `${toHour.padStart(2, "0")}:${toMinute}` };
};
