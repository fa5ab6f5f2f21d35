/** The command was called in a way that it does not know. The message is Japanese. */
export class UsageError extends Error {}
