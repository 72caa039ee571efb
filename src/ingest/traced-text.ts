// ingest: text that knows where it came from. Every character is copied or replaced from the source in order, so the
// offset map is a by-product of construction. Must not search for text in the source, and must not reorder it.
import type { MapRun, OffsetMap } from '../domain/document.js';

/** Text with its map; text offsets from 0, source offsets of the whole source. */
export interface TracedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Collects text from left to right. Runs that continue one another are merged, so the map stays short. */
export class TracedTextBuilder {
  private readonly parts: string[] = [];
  private readonly runs: MapRun[] = [];
  private length = 0;

  get textLength(): number {
    return this.length;
  }

  /** Characters taken one to one from `sourceStart` on. White space may differ in kind, not in length. */
  copy(text: string, sourceStart: number): void {
    if (text.length === 0) return;
    const last = this.runs.at(-1);
    const continues =
      last !== undefined &&
      last[1] === last[3] &&
      last[2] + last[3] === sourceStart &&
      last[0] + last[1] === this.length;
    if (continues) this.runs[this.runs.length - 1] = [last[0], last[1] + text.length, last[2], last[3] + text.length];
    else this.runs.push([this.length, text.length, sourceStart, text.length]);
    this.push(text);
  }

  /** One unit that stands for `sourceLength` source characters (0 for a separator the source does not have). */
  replace(text: string, sourceStart: number, sourceLength: number): void {
    if (text.length === 0) return;
    if (text.length === sourceLength) this.copy(text, sourceStart);
    else {
      this.runs.push([this.length, text.length, sourceStart, sourceLength]);
      this.push(text);
    }
  }

  append(part: TracedText): void {
    for (const [textStart, textLength, sourceStart, sourceLength] of part.map) {
      this.replace(part.text.slice(textStart, textStart + textLength), sourceStart, sourceLength);
    }
  }

  build(): TracedText {
    return { text: this.parts.join(''), map: this.runs };
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
