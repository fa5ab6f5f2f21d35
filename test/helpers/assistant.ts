/** What an AI assistant does with an MCP server: it starts it, asks for its tools and calls them. */
import path from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import manifest from "../../package.json";
import type { Message } from "./project.js";

/** A finding as the tools give it. */
export interface ToolMessage extends Message {
  readonly suggestions?: readonly {
    readonly message: string;
    readonly fix: { readonly range: readonly [number, number]; readonly text: string };
  }[];
}

/** How a client's configuration file names a server. */
export interface ServerEntry {
  readonly command: string;
  readonly args: readonly string[];
}

interface Answer {
  readonly isError?: boolean;
  readonly error?: string;
  /** Of a text. */
  readonly messages?: readonly ToolMessage[];
  /** Of files. */
  readonly results?: readonly { readonly filePath: string; readonly messages: readonly ToolMessage[] }[];
}

export class Assistant {
  private constructor(private readonly client: Client) {}

  /** @throws Error with what the server wrote to its log, where it does not start */
  static async start(cwd: string, { command, args }: ServerEntry): Promise<Assistant> {
    const transport = new StdioClientTransport({ command, args: [...args], cwd, stderr: "pipe" });
    let log = "";
    transport.stderr?.on("data", (text: Buffer) => {
      log += text.toString();
    });
    const client = new Client({ name: manifest.name, version: manifest.version });
    try {
      await client.connect(transport);
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : String(error)}\n${log}`);
    }
    return new Assistant(client);
  }

  /** Names of the tools. From here on the client holds answers against what the tools declare. */
  async tools(): Promise<readonly string[]> {
    return (await this.client.listTools()).tools.map(({ name }) => name);
  }

  /** Calls a tool. */
  async call(name: string, args: Readonly<Record<string, unknown>>): Promise<Answer> {
    const { structuredContent } = await this.client.callTool({ name, arguments: { ...args } });
    return structuredContent as Answer;
  }

  async lintText(text: string, stdinFilename: string): Promise<readonly ToolMessage[] | undefined> {
    return (await this.call("lintText", { text, stdinFilename })).messages;
  }

  /** The findings of each file, in the order of the files: textlint answers in the order in which it is done. */
  async lintFile(...filePaths: readonly string[]): Promise<readonly (readonly ToolMessage[])[] | undefined> {
    const { results } = await this.call("lintFile", { filePaths });
    return results && filePaths.map((file) => messagesOf(file, results));
  }

  close(): Promise<void> {
    return this.client.close();
  }
}

const messagesOf = (file: string, results: NonNullable<Answer["results"]>): readonly ToolMessage[] => {
  const end = path.isAbsolute(file) ? file : path.sep + path.normalize(file);
  const result = results.find(({ filePath }) => path.resolve(filePath).endsWith(end));
  if (result === undefined) throw new Error(`no answer about ${file}`);
  return result.messages;
};
