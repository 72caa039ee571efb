// Files made to hurt whoever reads them. Each must come back as a value, soon, and without holding up this thread.
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createPdfReader, extractPdf, PDF_READER_LIMITS } from '../../src/ingest/extract-pdf.js';
import { pageEntries, type RawObject, showLine, streamOf, writeRawPdf } from '../support/write-raw-pdf.js';

const LINE = 'The honest line of this file stands here.';
const catalog: RawObject = { entries: '/Type /Catalog /Pages 2 0 R' };
const onePage: RawObject = { entries: '/Type /Pages /Count 1 /Kids [3 0 R]' };
const page: RawObject = { entries: pageEntries(2, 4) };
const content: RawObject = { entries: '', stream: streamOf(showLine(LINE)) };

const codeOf = (outcome: object): unknown => ('code' in outcome ? outcome.code : undefined);
const textOf = (outcome: object): unknown => ('text' in outcome ? outcome.text : outcome);

const small = createPdfReader({ ...PDF_READER_LIMITS, timeMs: 30_000, growthMb: 300 });
const hasty = createPdfReader({ ...PDF_READER_LIMITS, timeMs: 3_000 });

describe('a PDF', () => {
  it('that claims a million pages and has one is read as one page', async () => {
    const pages = { entries: '/Type /Pages /Count 1000000 /Kids [3 0 R]' };
    expect(textOf(await small(writeRawPdf([catalog, pages, page, content])))).toBe(LINE);
  });

  it('that has a million pages, by naming the same ones again and again, is refused', async () => {
    const hundred = (object: number) => Array(100).fill(`${object} 0 R`).join(' ');
    const outcome = await small(
      writeRawPdf([
        catalog,
        { entries: `/Type /Pages /Count 1000000 /Kids [${hundred(3)}]` },
        { entries: `/Type /Pages /Count 10000 /Kids [${hundred(4)}] /Parent 2 0 R` },
        { entries: `/Type /Pages /Count 100 /Kids [${hundred(5)}] /Parent 3 0 R` },
        { entries: pageEntries(4, 6) },
        content,
      ]),
    );
    expect(outcome).toMatchObject({ code: 'too-large', message: expect.stringContaining('1000000 pages') });
  });

  it('with a tree of pages 20,000 levels deep is read', async () => {
    const depth = 20_000;
    const levels = Array.from({ length: depth }, (_, level) => ({
      entries: `/Type /Pages /Count 1 /Kids [${level + 3} 0 R]`,
    }));
    const last = { entries: pageEntries(depth + 1, depth + 3) };
    const outcome = await small(writeRawPdf([catalog, ...levels, last, content]));
    expect(textOf(outcome)).toBe(LINE);
  });

  it('whose tree of pages leads back to itself is damaged', async () => {
    const outcome = await small(writeRawPdf([catalog, { entries: '/Type /Pages /Count 3 /Kids [2 0 R 2 0 R]' }]));
    expect(codeOf(outcome)).toBe('damaged');
  });

  it('whose tables of objects and outlines lead back to themselves is read', async () => {
    const looped = { entries: '/Type /Catalog /Pages 2 0 R /Outlines 5 0 R' };
    const outline = { entries: '/Type /Outlines /First 6 0 R /Last 6 0 R' };
    const item = { entries: '/Title (Again) /Parent 5 0 R /Next 6 0 R /Prev 6 0 R /First 6 0 R' };
    const file = writeRawPdf([looped, onePage, page, content, outline, item], '/Prev THIS_XREF');
    expect(textOf(await small(file))).toBe(LINE);
  });

  it('whose drawing contains itself is read', async () => {
    const form = {
      entries: '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X 5 0 R >> >>',
      stream: streamOf('/X Do /X Do'),
    };
    const drawn = { entries: pageEntries(2, 4, '/XObject << /X 5 0 R >>') };
    const stream = streamOf(`${showLine(LINE)}/X Do`);
    const outcome = await small(writeRawPdf([catalog, onePage, drawn, { entries: '', stream }, form]));
    expect(textOf(outcome)).toBe(LINE);
  });

  it('whose drawings multiply to ten billion lines is ended', async () => {
    const level = (next: number, body: string) => ({
      entries: `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /X ${next} 0 R >> >>`,
      stream: streamOf(body),
    });
    const again = '/X Do '.repeat(100);
    const forms = [5, 6, 7, 8].map((object) => level(object + 1, again));
    const drawn = { entries: pageEntries(2, 4, '/XObject << /X 5 0 R >>') };
    const objects = [catalog, onePage, drawn, { entries: '', stream: streamOf(again) }, ...forms];
    const outcome = await hasty(writeRawPdf([...objects, level(9, showLine(LINE).repeat(100))]));
    expect(codeOf(outcome)).toBe('too-large');
  });

  it('that unpacks to a thousand times its size is ended before it fills the memory', async () => {
    const packed = deflateSync(Buffer.alloc(450 * 1024 * 1024, ' '));
    expect(packed.length).toBeLessThan(1024 * 1024);
    const bomb = { entries: '/Filter /FlateDecode', stream: new Uint8Array(packed) };
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 20);
    const outcome = await createPdfReader({ ...PDF_READER_LIMITS, growthMb: 200 })(
      writeRawPdf([catalog, onePage, page, bomb]),
    );
    clearInterval(watch);
    expect(codeOf(outcome)).toBe('too-large');
    expect((most - before) / 1024 / 1024).toBeLessThan(600);
  });

  it('that takes too long is ended, while this thread goes on', async () => {
    const packed = deflateSync(Buffer.from('q Q '.repeat(30_000_000)));
    const slow = { entries: '/Filter /FlateDecode', stream: new Uint8Array(packed) };
    const file = writeRawPdf([catalog, onePage, page, slow]);
    let beats = 0;
    const heart = setInterval(() => {
      beats++;
    }, 20);
    const outcome = await createPdfReader({ ...PDF_READER_LIMITS, timeMs: 1_500 })(file);
    clearInterval(heart);
    expect(outcome).toMatchObject({ code: 'too-large', message: expect.stringContaining('1.5 seconds') });
    // 75 at best; a thread that reads by itself would have a few before and after.
    expect(beats).toBeGreaterThan(20);
  });

  it('with a program in it is read, and the program is neither run nor shown', async () => {
    const acting = { entries: '/Type /Catalog /Pages 2 0 R /OpenAction 5 0 R /AA << /WC 5 0 R >>' };
    const program = { entries: '/S /JavaScript /JS (globalThis.wasRun = true; while \\(true\\) {})' };
    const outcome = await small(writeRawPdf([acting, onePage, page, content, program]));
    expect(textOf(outcome)).toBe(LINE);
    expect('wasRun' in globalThis).toBe(false);
  });

  it('with half a million objects is read', async () => {
    const many = Array.from({ length: 500_000 }, () => ({ entries: '/A /B' }));
    const outcome = await small(writeRawPdf([catalog, onePage, page, content, ...many]));
    expect(textOf(outcome)).toBe(LINE);
  });

  it('of which only the beginning is there, or none of it, is damaged', async () => {
    const whole = writeRawPdf([catalog, onePage, page, content]);
    for (const bytes of [whole.slice(0, 40), new Uint8Array(0), streamOf('no PDF at all'), streamOf('%PDF-1.7\n')])
      expect(codeOf(await small(bytes))).toBe('damaged');
  });

  it('with places and sizes beyond all measure comes back', async () => {
    const wild = '1e38 0 0 1e38 1e38 1e38 cm BT /F1 1e30 Tf (A) Tj 0 0 0 0 0 0 Tm (B) Tj ET\n';
    const stream = streamOf(`${showLine(LINE)} q ${wild} Q`);
    const outcome = await extractPdf(writeRawPdf([catalog, onePage, page, { entries: '', stream }]));
    expect(textOf(outcome)).toContain(LINE);
  });
});
