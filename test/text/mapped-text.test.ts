import { describe, expect, it } from "vitest";
import { MappedText } from "../../src/text/mapped-text.js";

describe("MappedText", () => {
  // Source: "ab&amp;c", visible: "ab&c".
  const mapped = MappedText.builder().verbatim("ab", 0).standIn("&", 2, 7).verbatim("c", 7).build();

  it("maps verbatim units one by one and stand-ins as a whole", () => {
    expect(mapped.text).toBe("ab&c");
    expect(mapped.sourceRange(0, 1)).toEqual([0, 1]);
    expect(mapped.sourceRange(2, 3)).toEqual([2, 7]);
    expect(mapped.sourceRange(1, 4)).toEqual([1, 8]);
  });

  it("maps an empty span to an empty range, at the end too", () => {
    expect(mapped.sourceRange(2, 2)).toEqual([2, 2]);
    expect(mapped.sourceRange(4, 4)).toEqual([8, 8]);
    expect(MappedText.builder().build().sourceRange(0, 0)).toEqual([0, 0]);
  });

  it("keeps the source through further rewrites", () => {
    const rewritten = MappedText.builder().copy(mapped, 1, 3).replace(mapped, 3, 4, "CC").build();
    expect(rewritten.text).toBe("b&CC");
    expect(rewritten.sourceRange(0, 2)).toEqual([1, 7]);
    expect(rewritten.sourceRange(3, 4)).toEqual([7, 8]);
  });
});
