// ingest: decoded source → lines with spans. Blank lines are counted, not kept. Must not change or join anything.
import type { Span } from '../domain/span.js';

/** One line that is not blank. `start`/`end` enclose its text without the white space around it. */
export interface SourceLine extends Span {
  readonly text: string;
  /** White space before the text, in characters. */
  readonly indent: number;
  readonly blankBefore: boolean;
}

/** Lines end at any Unicode line or page break. A text of white space only gives none. */
export function splitLines(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let blankBefore = false;
  let at = 0;
  const pattern = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
  for (;;) {
    const match = pattern.exec(source);
    const raw = source.slice(at, match?.index ?? source.length);
    const text = raw.trim();
    if (text === '') blankBefore = true;
    else {
      const indent = raw.length - raw.trimStart().length;
      lines.push({ start: at + indent, end: at + indent + text.length, text, indent, blankBefore });
      blankBefore = false;
    }
    if (match === null) return lines;
    if (match[0] === '\f') blankBefore = true;
    at = match.index + match[0].length;
  }
}
