import world from "libphonenumber-js/max/metadata";
import { describe, expect, it } from "vitest";
import { isCardNumber, isIndividualNumber, telephoneKind } from "../../src/matching/identifiers.js";
import { JAPANESE_NUMBERING_PLAN } from "../../src/matching/phone-metadata.js";

describe("isIndividualNumber", () => {
  it.each(["123456789018", "1234 5678 9018", "1234-5678-9018"])("%s", (text) =>
    expect(isIndividualNumber(text)).toBe(true),
  );
  it.each(["123456789012", "111111111111", "12345678901", ""])("not %s", (text) =>
    expect(isIndividualNumber(text)).toBe(false),
  );
});

describe("isCardNumber", () => {
  it.each(["4111 1111 1111 1111", "5500-0000-0000-0004", "3530111333300000", "3782 822463 10005"])("%s", (text) =>
    expect(isCardNumber(text)).toBe(true),
  );
  it.each(["4111 1111 1111 1112", "1234567890123456", "0000000000000000"])("not %s", (text) =>
    expect(isCardNumber(text)).toBe(false),
  );
});

describe("telephoneKind", () => {
  it.each([
    ["090-1234-5678", "mobile"],
    ["06012345678", "mobile"],
    ["+81 80-1234-5678", "mobile"],
    ["090-0000-4417", "mobile"],
    ["080-0000-7341", "mobile"],
    ["0797-31-2121", "fixed"],
    ["03(1234)5678", "fixed"],
    ["0797-00-2121", "fixed"],
    ["050-1234-5678", "ip"],
    ["0120-123-456", "shared"],
    ["0800-123-4567", "shared"],
    ["0570-012-345", "shared"],
    ["1234-5678", undefined],
  ] as const)("%s is %s", (text, kind) => expect(telephoneKind(text)).toBe(kind));
});

it("holds the numbering plan of the installed libphonenumber-js (else run scripts/phone-metadata.ts)", () => {
  expect(JAPANESE_NUMBERING_PLAN.countries.JP).toEqual(world.countries.JP);
});
