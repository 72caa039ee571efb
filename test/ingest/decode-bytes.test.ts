import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/ingest/decode-bytes.js';

/** Bytes of a single-byte code page, by inverting it. Node decodes windows-1252 as Latin-1, so its upper row is given. */
function encode(text: string, page: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(page).decode(Uint8Array.of(byte)), byte] as const),
  );
  if (page === 'windows-1252')
    for (const [character, byte] of [
      ['„', 0x84],
      ['“', 0x93],
      ['–', 0x96],
    ] as const)
      table.set(character, byte);
  return Uint8Array.from([...text].map((character) => table.get(character)!));
}

const GERMAN = 'Die Gespräche über Maßnahmen für größere Sicherheit fanden später statt – „natürlich“ öffentlich.';
const RUSSIAN = 'Стороны обсудили вопросы международной информационной безопасности и договорились о встрече.';

describe('decoding', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(`\uFEFF${RUSSIAN}`), RUSSIAN],
    ['utf-16le', Uint8Array.from(Buffer.from(`\uFEFF${GERMAN}`, 'utf16le')), GERMAN],
    ['utf-16be', Uint8Array.from(Buffer.from(`\uFEFF${GERMAN}`, 'utf16le').swap16()), GERMAN],
    ['windows-1252', encode(GERMAN, 'windows-1252'), GERMAN],
    ['windows-1251', encode(RUSSIAN, 'windows-1251'), RUSSIAN],
  ])('reads %s', (encoding, bytes, text) => {
    expect(decodeBytes(bytes)).toEqual({ text, encoding });
  });

  it.each([
    ['binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1)],
    ['binary', Uint8Array.from([...new TextEncoder().encode('text'), 0, 0])],
    ['empty', new Uint8Array()],
    ['empty', new TextEncoder().encode('\uFEFF \n\t ')],
    ['unknown-encoding', Uint8Array.from({ length: 200 }, (_, index) => 0x80 + ((index * 37) % 128))],
    ['unknown-encoding', Uint8Array.from([...new TextEncoder().encode('plain words and then '), 0x81, 0x9d, 0x8d])],
  ])('refuses %s bytes', (code, bytes) => {
    expect(decodeBytes(bytes)).toMatchObject({ code });
  });
});
