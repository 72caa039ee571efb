import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type InputLine, readLines } from '../../src/cli/read-lines.js';

async function* blocksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const collect = async (lines: AsyncIterable<InputLine>): Promise<InputLine[]> => {
  const all: InputLine[] = [];
  for await (const line of lines) all.push(line);
  return all;
};

it('gives the same lines however the bytes are cut', async () => {
  const lines = fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\ufeff]/g, '')));
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({ min: 1, max: 7 }), async (texts, size) => {
      const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
      const read = await collect(readLines(blocksOf(bytes, size), 1000));
      expect(read).toEqual(texts.map((text) => ({ text, isTooLong: false })));
    }),
  );
});

it('drops a byte order mark and carriage returns, and needs no last line break', async () => {
  const read = await collect(readLines(blocksOf(Buffer.from('\ufeffa\r\nb'), 2), 10));
  expect(read.map(({ text }) => text)).toEqual(['a', 'b']);
});

it('marks a line over the limit and reads the next one whole', async () => {
  const read = await collect(readLines(blocksOf(Buffer.from(`${'x'.repeat(50)}\nshort\n${'y'.repeat(11)}`), 4), 10));
  expect(read).toEqual([
    { text: '', isTooLong: true },
    { text: 'short', isTooLong: false },
    { text: '', isTooLong: true },
  ]);
});
