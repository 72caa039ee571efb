// Bytes of a page → its letters: what the bytes are goes before what the page says they are.
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../src/ingest/html/decode-page.js';

const bytesOf = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const meta = (charset: string): string => `<html><head><meta charset="${charset}"></head><p>`;

describe('a declared charset', () => {
  it.each([
    ['windows-1251', [0xcc, 0xe8, 0xf0], 'Мир'],
    ['koi8-r', [0xed, 0xc9, 0xd2], 'Мир'],
    ['iso-8859-5', [0xbc, 0xd8, 0xe0], 'Мир'],
    ['windows-1256', [0xd3, 0xe1, 0xc7, 0xe3], 'سلام'],
    ['windows-1258', [0xe0, 0xea], 'àê'],
    ['gb2312', [0xba, 0xcd, 0xc6, 0xbd], '和平'],
    ['gb18030', [0xba, 0xcd, 0xc6, 0xbd], '和平'],
    ['big5', [0xa9, 0x4d, 0xa5, 0xad], '和平'],
    ['shift_jis', [0x95, 0xbd, 0x98, 0x61], '平和'],
    ['euc-jp', [0xca, 0xbf, 0xcf, 0xc2], '平和'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x4a, 0x3f, 0x4f, 0x42, 0x1b, 0x28, 0x42], '平和'],
    ['iso-8859-1', [0x93, 0xe9, 0x94, 0x80], '“é”€'],
    ['iso-8859-15', [0xa4, 0xe9], '€é'],
  ])('%s is read', (charset, letters, expected) => {
    expect(decodePage(bytesOf(meta(charset), letters, '</p>'))).toHaveProperty(
      'text',
      `${meta(charset)}${expected}</p>`,
    );
  });

  it('is found in http-equiv and in an XML declaration', () => {
    const equivalent = '<meta http-equiv=Content-Type content="text/html; charset=windows-1251"><p>';
    const xml = '<?xml version="1.0" encoding="windows-1251"?><p>';
    for (const head of [equivalent, xml])
      expect(decodePage(bytesOf(head, [0xcc, 0xe8, 0xf0]))).toEqual({ text: `${head}Мир`, encoding: 'windows-1251' });
  });

  it('does not count where the bytes are plainly UTF-8', () => {
    const page = `${meta('windows-1251')}Мир`;
    expect(decodePage(Buffer.from(page))).toEqual({ text: page, encoding: 'utf-8' });
  });

  it('that nobody knows counts as none', () => {
    expect(decodePage(bytesOf(meta('x-mars'), 'Peace'))).toHaveProperty('encoding', 'utf-8');
  });
});

describe('without a charset', () => {
  it('a byte order mark decides, and is no part of the text', () => {
    expect(decodePage(bytesOf([0xff, 0xfe], [0x3c, 0, 0x70, 0, 0x3e, 0, 0x1c, 0x04]))).toEqual({
      text: '<p>М',
      encoding: 'utf-16le',
    });
    expect(decodePage(bytesOf([0xef, 0xbb, 0xbf], '<p>a'))).toEqual({ text: '<p>a', encoding: 'utf-8' });
  });

  it('the letters between the tags tell the code page', () => {
    const words = Buffer.from([
      0xcc, 0xe8, 0xf0, 0xed, 0xfb, 0xe5, 0x20, 0xef, 0xe5, 0xf0, 0xe5, 0xe3, 0xee, 0xe2, 0xee, 0xf0, 0xfb,
    ]);
    const bytes = bytesOf('<div class="a-very-long-name-of-a-class">', [...words], '</div>'.repeat(9));
    expect(decodePage(bytes)).toMatchObject({
      encoding: 'windows-1251',
      text: expect.stringContaining('Мирные переговоры'),
    });
  });
});

describe('broken bytes', () => {
  it('in a page that says UTF-8 are shown as such when they are few, and refused when they are many', () => {
    expect(decodePage(bytesOf(meta('utf-8'), 'Peace', [0xe9], ' talks'))).toHaveProperty(
      'text',
      `${meta('utf-8')}Peace\uFFFD talks`,
    );
    expect(
      decodePage(
        bytesOf(
          meta('utf-8'),
          Array.from({ length: 90 }, (_, at) => 0x80 + (at % 32)),
        ),
      ),
    ).toHaveProperty('code', 'unknown-encoding');
  });

  it('of a NUL here and there are left out, of a file of another kind refused', () => {
    expect(decodePage(bytesOf('<p>Pea\u0000ce', ' '.repeat(600)))).toHaveProperty('text', `<p>Peace${' '.repeat(600)}`);
    expect(decodePage(bytesOf('PK\u0003\u0004', Array(100).fill(0)))).toHaveProperty('code', 'binary');
  });

  it('of an empty page are reported', () => {
    expect(decodePage(bytesOf(' \n'))).toHaveProperty('code', 'empty');
  });
});
