// cli: byte stream → lines, one at a time. A line longer than the limit is reported, not kept: memory stays bounded
// whatever is piped in. Does not interpret the lines.
import { StringDecoder } from 'node:string_decoder';

export interface InputLine {
  /** Without its line end; empty when too long. */
  readonly text: string;
  readonly isTooLong: boolean;
}

/** Splits at `\n` only (a `\r` before it goes too); a byte order mark at the start is dropped. `maxChars` in UTF-16 units. */
export async function* readLines(input: AsyncIterable<Buffer | string>, maxChars: number): AsyncGenerator<InputLine> {
  const decoder = new StringDecoder('utf8');
  let pending = '';
  let isTooLong = false;
  let isFirst = true;
  const finish = (): InputLine => {
    const withoutMark = isFirst && pending.startsWith('\ufeff') ? pending.slice(1) : pending;
    const line = { text: isTooLong ? '' : withoutMark.replace(/\r$/, ''), isTooLong };
    pending = '';
    isTooLong = false;
    isFirst = false;
    return line;
  };
  const collect = (part: string): void => {
    if (isTooLong || pending.length + part.length > maxChars) {
      isTooLong = true;
      pending = '';
    } else pending += part;
  };
  for await (const block of input) {
    const parts = (typeof block === 'string' ? block : decoder.write(block)).split('\n');
    for (const [index, part] of parts.entries()) {
      if (index > 0) yield finish();
      collect(part);
    }
  }
  collect(decoder.end());
  if (pending !== '' || isTooLong) yield finish();
}
