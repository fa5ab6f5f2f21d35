/** Half-open range of UTF-16 code units, `[start, end)`. */
export type Range = readonly [start: number, end: number];

/**
 * A run of text with one origin: either it stands in the source as it is, unit for unit, or it stands for a
 * source range as a whole.
 */
interface Segment {
  /** Where it starts in the text; it reaches to the start of the next segment. */
  readonly at: number;
  readonly sourceStart: number;
  /** End of the range a stand-in stands for; `undefined` for verbatim text. */
  readonly sourceEnd: number | undefined;
}

/**
 * Text whose every UTF-16 code unit remembers the source range it came from, so that a match in
 * the text maps straight back to the source however many rewrites lie between.
 */
export class MappedText {
  private constructor(
    readonly text: string,
    private readonly segments: readonly Segment[],
  ) {}

  /** Source range of the units `[start, end)`; an empty span maps to an empty range. */
  sourceRange(start: number, end: number): Range {
    const last = this.text.length - 1;
    if (last < 0) return [0, 0];
    const from = start > last ? this.unitRange(last)[1] : this.unitRange(start)[0];
    return [from, end <= start ? from : this.unitRange(Math.min(end - 1, last))[1]];
  }

  /** The segments that cover `[start, end)`, cut to it, each with its text span. */
  *slices(
    start: number,
    end: number,
  ): Iterable<{ readonly start: number; readonly end: number; readonly source: Range | number }> {
    for (let index = this.segmentIndex(start); index < this.segments.length; index += 1) {
      const segment = this.segments[index];
      if (segment === undefined || segment.at >= end) return;
      const from = Math.max(start, segment.at);
      const to = Math.min(end, this.segments[index + 1]?.at ?? this.text.length);
      const { sourceStart, sourceEnd } = segment;
      yield {
        start: from,
        end: to,
        source: sourceEnd === undefined ? sourceStart + from - segment.at : [sourceStart, sourceEnd],
      };
    }
  }

  static builder(): MappedTextBuilder {
    return new MappedTextBuilder((text, segments) => new MappedText(text, segments));
  }

  private unitRange(unit: number): Range {
    const segment = this.segments[this.segmentIndex(unit)];
    if (segment === undefined) return [0, 0];
    const { at, sourceStart, sourceEnd } = segment;
    return sourceEnd === undefined ? [sourceStart + unit - at, sourceStart + unit - at + 1] : [sourceStart, sourceEnd];
  }

  /** Index of the segment that holds `unit`, by bisection. */
  private segmentIndex(unit: number): number {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.segments[middle]?.at ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

type Create = (text: string, segments: readonly Segment[]) => MappedText;

/** Collects pieces of text with their source ranges. */
export class MappedTextBuilder {
  private readonly segments: Segment[] = [];
  private text = "";
  /** Source offset at which verbatim text would continue the last segment. */
  private continuation: number | undefined;

  constructor(private readonly create: Create) {}

  /** Appends text that stands in the source as it is, from `sourceStart` on. */
  verbatim(text: string, sourceStart: number): this {
    if (text === "") return this;
    if (this.continuation !== sourceStart)
      this.segments.push({ at: this.text.length, sourceStart, sourceEnd: undefined });
    this.text += text;
    this.continuation = sourceStart + text.length;
    return this;
  }

  /** Appends text that stands for the source range `[sourceStart, sourceEnd)` as a whole. */
  standIn(text: string, sourceStart: number, sourceEnd: number): this {
    if (text === "") return this;
    this.segments.push({ at: this.text.length, sourceStart, sourceEnd });
    this.text += text;
    this.continuation = undefined;
    return this;
  }

  /** Appends the units `[start, end)` of another mapped text. */
  copy(from: MappedText, start: number, end: number): this {
    for (const slice of from.slices(start, end)) {
      const text = from.text.slice(slice.start, slice.end);
      if (typeof slice.source === "number") this.verbatim(text, slice.source);
      else this.standIn(text, ...slice.source);
    }
    return this;
  }

  /** Appends `text` in place of the units `[start, end)` of another mapped text. */
  replace(from: MappedText, start: number, end: number, text: string): this {
    return this.standIn(text, ...from.sourceRange(start, end));
  }

  build(): MappedText {
    return this.create(this.text, this.segments);
  }
}
