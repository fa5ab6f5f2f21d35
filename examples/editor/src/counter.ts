import { PLATFORM_LIMITS, type PlatformLimit } from "../../../src/lexicons/platform-limits.js";
import { lengthOf } from "../../../src/text/post-length.js";
import { byId } from "./dom.js";

const LIMITS: Readonly<Record<string, PlatformLimit>> = PLATFORM_LIMITS;
const show = (count: number): string => count.toLocaleString("ja-JP");

/** Shows how long the text is, as the platform counts it. */
export const createCounter = (): ((text: string, platform: string) => void) => {
  const meter = byId("length-meter", HTMLMeterElement);
  const figure = byId("length-figure", HTMLElement);
  const note = byId("length-note", HTMLElement);

  return (text, platform) => {
    const limit = LIMITS[platform];
    const length = lengthOf(text.trim(), limit?.counting ?? "graphemes");
    meter.hidden = limit === undefined;
    figure.classList.toggle("over", limit !== undefined && length > limit.length);
    if (limit === undefined) {
      figure.textContent = `${show(length)} 字`;
      note.textContent = platform === "" ? "媒体を選ぶと、その数え方で上限と比べます" : "";
      return;
    }
    meter.max = limit.length;
    meter.high = limit.length * 0.9;
    meter.value = length;
    const over = length - limit.length;
    figure.textContent = `${show(length)} / ${show(limit.length)}${over > 0 ? `（${show(over)} 超過）` : ""}`;
    note.textContent = limit.howCounted;
  };
};
