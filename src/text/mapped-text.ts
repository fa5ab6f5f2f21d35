/** Half-open range of UTF-16 code units, `[start, end)`. */
export type Range = readonly [start: number, end: number];

/**
 * Text whose every UTF-16 code unit remembers the source range it came from, so that a match in
 * the text maps straight back to the source however many rewrites lie between.
 */
export class MappedText {
  private constructor(
    readonly text: string,
    private readonly starts: readonly number[],
    private readonly ends: readonly number[],
  ) {}

  /** Source range of the units `[start, end)`; an empty span maps to an empty range. */
  sourceRange(start: number, end: number): Range {
    const last = this.text.length - 1;
    if (last < 0) return [0, 0];
    const from = start > last ? this.ends[last] : this.starts[start];
    const to = end <= start ? from : this.ends[Math.min(end, this.text.length) - 1];
    return [from ?? 0, to ?? 0];
  }

  static builder(): MappedTextBuilder {
    return new MappedTextBuilder((text, starts, ends) => new MappedText(text, starts, ends));
  }
}

type Create = (text: string, starts: readonly number[], ends: readonly number[]) => MappedText;

/** Collects pieces of text with their source ranges. */
export class MappedTextBuilder {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private chunks = "";

  constructor(private readonly create: Create) {}

  get length(): number {
    return this.chunks.length;
  }

  get text(): string {
    return this.chunks;
  }

  /** Appends text that stands in the source as it is, from `sourceStart` on. */
  verbatim(text: string, sourceStart: number): this {
    for (let unit = 0; unit < text.length; unit += 1) {
      this.starts.push(sourceStart + unit);
      this.ends.push(sourceStart + unit + 1);
    }
    this.chunks += text;
    return this;
  }

  /** Appends text that stands for the source range `[sourceStart, sourceEnd)` as a whole. */
  standIn(text: string, sourceStart: number, sourceEnd: number): this {
    for (let unit = 0; unit < text.length; unit += 1) {
      this.starts.push(sourceStart);
      this.ends.push(sourceEnd);
    }
    this.chunks += text;
    return this;
  }

  /** Appends the units `[start, end)` of another mapped text, replaced by `text` where it is given. */
  copy(from: MappedText, start: number, end: number, text?: string): this {
    if (text !== undefined) {
      const [sourceStart, sourceEnd] = from.sourceRange(start, end);
      return this.standIn(text, sourceStart, sourceEnd);
    }
    for (let unit = start; unit < end; unit += 1) {
      const [sourceStart, sourceEnd] = from.sourceRange(unit, unit + 1);
      this.starts.push(sourceStart);
      this.ends.push(sourceEnd);
    }
    this.chunks += from.text.slice(start, end);
    return this;
  }

  build(): MappedText {
    return this.create(this.chunks, this.starts, this.ends);
  }
}
