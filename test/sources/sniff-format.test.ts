import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePage, type ReceivedPage } from '../../src/sources/judge-page.js';
import { sniffFormat } from '../../src/sources/sniff-format.js';

const ASKED = new URL('https://example.org/news/2022/talks');

describe('the format of bytes', () => {
  const ZIP_OF_NOTHING = Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)]);
  it.each([
    ['<!DOCTYPE html><html></html>', 'application/octet-stream', 'html'],
    ['\ufeff \n<!-- hello --><HTML><p>x', 'text/plain', 'html'],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"></html>', 'text/xml', 'html'],
    ['%PDF-1.7\n1 0 obj', 'text/html', 'pdf'],
    ['Plain words.', 'text/plain', 'txt'],
    ['# Title', 'text/markdown; charset=utf-8', 'md'],
    ['From: a@example.org', 'message/rfc822', 'eml'],
    ['MIME-Version: 1.0', 'multipart/related; boundary=x', 'mhtml'],
  ])('%j, sent as %s, is %s', async (text, contentType, format) => {
    expect(await sniffFormat(Buffer.from(text), contentType, 'https://example.org/x')).toEqual({ format });
  });

  it('of text that the server does not tell is told by its ending', async () => {
    expect(await sniffFormat(Buffer.from('# T'), '', 'https://example.org/notes.MD?x=1')).toEqual({ format: 'md' });
  });

  it.each([
    ['a program', Buffer.concat([Buffer.from('\u007fELF\u0002\u0001\u0001'), Buffer.alloc(60)])],
    ['a Windows program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['an archive', ZIP_OF_NOTHING],
    ['packed', deflateRawSync(Buffer.from('x'.repeat(1000) + Math.PI)).fill(0, 3, 5)],
    ['a picture', Buffer.concat([Buffer.from([0x89]), Buffer.from('PNG\r\n\u001a\n'), Buffer.alloc(40)])],
    ['a feed', Buffer.from('<?xml version="1.0"?><rss></rss>')],
    ['empty', Buffer.alloc(0)],
  ])('is refused when it is %s, whatever it is sent as', async (_, bytes) => {
    expect(await sniffFormat(bytes, 'text/html', 'https://example.org/x.html')).toHaveProperty('problem');
  });
});

describe('whatever bytes come', () => {
  const starts = [
    '',
    'PK\u0003\u0004',
    '%PDF-',
    '<!doctype html>',
    '<html><script>',
    'OggS',
    'RIFF',
    '\u001f\u008b\u0008',
    'ID3',
    '<?xml',
  ];
  const bytes = fc
    .tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }))
    .map(([start, rest]) => Buffer.concat([Buffer.from(start, 'latin1'), rest]));

  it('they have a format or a reason why not, and judging them throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, bytes, fc.string({ maxLength: 40 }), async (received, stored, contentType) => {
        const sniffed = await sniffFormat(received, contentType, 'https://example.org/x');
        expect('format' in sniffed || sniffed.problem !== '').toBe(true);
        const page = (each: Uint8Array): ReceivedPage => ({ bytes: each, contentType, format: 'html' });
        expect(judgePage(ASKED, ASKED, page(received), page(stored)).kind).toMatch(/./u);
      }),
    );
  });
});
