/** The part of Node's `assert` that textlint's kernel uses. */
function ok(value: unknown, message?: string): asserts value {
  if (!value) throw new Error(message ?? "Assertion failed");
}

function notStrictEqual(actual: unknown, expected: unknown, message?: string): void {
  ok(!Object.is(actual, expected), message);
}

function strictEqual(actual: unknown, expected: unknown, message?: string): void {
  ok(Object.is(actual, expected), message);
}

export { notStrictEqual, ok, strictEqual };
export default Object.assign(ok, { notStrictEqual, ok, strictEqual });
