// Fetching entries of a manifest from a server on loopback: what is stored, what is handed to ingest, what comes back.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDocumentMetadata } from '../../src/ingest/read-document-metadata.js';
import { sha256Of } from '../../src/sources/source-folder.js';
import { BODY, type DeskBench, htmlOf, useDeskBench } from './desk-bench.js';
import type { Answering } from './loopback-server.js';

const held = useDeskBench();
let bench: DeskBench;
beforeEach(() => {
  bench = held.current;
});

describe('a first fetch', () => {
  it('keeps the bytes under their hash, with where and when they came from', async () => {
    const bytes = Buffer.from(htmlOf('Talks'));
    bench.answer = (_, response) =>
      response.writeHead(200, { etag: '"1"', 'content-type': 'text/html', 'set-cookie': 'secret=1' }).end(bytes);
    const desk = bench.openDesk();
    const [line] = (await desk.fetch([bench.entryOf('a')])).sources;
    expect(line).toMatchObject({ id: 'a', outcome: 'new', ingested: 'added', sha256: sha256Of(bytes) });
    const snapshots = path.join(bench.folder, 'sources/snapshots');
    expect(readFileSync(path.join(snapshots, sha256Of(bytes)))).toEqual(bytes);
    const record = JSON.parse(readFileSync(path.join(snapshots, `${sha256Of(bytes)}.a.json`), 'utf8'));
    expect(record).toMatchObject({
      url: `${bench.server.origin}/news/a`,
      retrievedAt: line?.retrievedAt,
      bytes: bytes.length,
    });
    expect(record.headers).toMatchObject({ etag: '"1"', 'content-type': 'text/html' });
    expect(JSON.stringify(record)).not.toContain('secret');
  });

  it('hands ingest a file with a document.yaml that it can read', async () => {
    const entry = bench.entryOf('a', {
      date: '2022-06',
      symbol: 'A/1',
      status: 'report',
      forum: 'oewg',
      parties: ['DE', 'eu'],
    });
    await bench.openDesk().fetch([entry]);
    const home = path.join(bench.folder, 'sources/documents/a');
    expect(bench.ingested).toEqual([{ paths: [path.join(home, 'source.html')], remove: [] }]);
    const read = readDocumentMetadata(readFileSync(path.join(home, 'document.yaml'), 'utf8'), 'document.yaml');
    expect(read).toEqual({
      given: {
        ...{ id: 'a', title: 'Title of a', publisher: 'Norland', language: 'en', url: entry.url, symbol: 'A/1' },
        ...{
          status: 'report',
          forums: ['oewg'],
          parties: ['DE', 'eu'],
          published: { date: '2022-06', basis: 'stated' },
        },
        retrieved: new Date().toISOString().slice(0, 10),
      },
    });
  });

  it('is refused without a contact, before anything is asked', async () => {
    await expect(bench.openDesk(null).fetch([bench.entryOf('a')])).rejects.toThrow('AIDE_MEMOIRE_CONTACT');
    expect(bench.server.asked).toEqual([]);
  });

  it.each([
    ['vanished', 404, htmlOf('x')],
    ['vanished', 410, htmlOf('x')],
    ['http-error', 500, htmlOf('x')],
    ['soft-404', 200, htmlOf('Page not found')],
    ['unexpected-format', 200, '%PDF-1.7 instead of a page'],
    ['unexpected-format', 200, '\u007fELF\u0002\u0001\u0001'],
    ['too-large', 200, htmlOf('x', 'a'.repeat(1_100_000))],
  ])('that ends as %s (%i) stores nothing and stops nothing', async (code, status, body) => {
    bench.answer = (request, response) => {
      if (request.url === '/news/good') response.end(htmlOf('Good'));
      else response.writeHead(status).end(body);
    };
    expect(await bench.outcomesOf(bench.openDesk(), bench.entryOf('bad'), bench.entryOf('good'))).toEqual([
      ['failed', code],
      ['new', 'added'],
    ]);
    expect(readdirSync(path.join(bench.folder, 'sources/documents'))).toEqual(['good']);
  });
});

describe('a later fetch', () => {
  it('asks conditionally, and does nothing when nothing has changed', async () => {
    const conditions: unknown[] = [];
    bench.answer = (request, response) => {
      conditions.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(htmlOf('Talks'));
    };
    const first = (await bench.openDesk().fetch([bench.entryOf('a')])).sources[0];
    const second = (await bench.openDesk().fetch([bench.entryOf('a')])).sources[0];
    expect(conditions).toEqual([undefined, '"1"']);
    expect(second).toMatchObject({ outcome: 'unchanged', sha256: first?.sha256, retrievedAt: first?.retrievedAt });
    expect(bench.ingested).toHaveLength(1);
  });

  it('sends nothing back that is no header value', async () => {
    const conditions: unknown[] = [];
    bench.answer = (request, response) => {
      conditions.push(request.headers['if-none-match']);
      const head = 'HTTP/1.1 200 OK\r\netag: "\u00e4\u00ff"\r\nconnection: close\r\n\r\n';
      response.socket?.end(`${head}${htmlOf('Talks')}`, 'latin1');
    };
    expect(await bench.outcomesOf(bench.openDesk(), bench.entryOf('a'))).toEqual([['new', 'added']]);
    expect(await bench.outcomesOf(bench.openDesk(), bench.entryOf('a'))).toEqual([['unchanged', undefined]]);
    expect(conditions).toEqual([undefined, undefined]);
  });

  it('takes over what has changed, and keeps the earlier bytes', async () => {
    let version = 1;
    bench.answer = (_, response) => response.end(htmlOf('Talks', `${BODY} Version ${version}.`));
    const first = (await bench.openDesk().fetch([bench.entryOf('a')])).sources[0];
    version = 2;
    const second = (await bench.openDesk().fetch([bench.entryOf('a')])).sources[0];
    expect(second).toMatchObject({ outcome: 'changed', ingested: 'added' });
    const names = readdirSync(path.join(bench.folder, 'sources/snapshots'));
    expect(names).toEqual(expect.arrayContaining([first?.sha256, second?.sha256]));
    expect(readFileSync(path.join(bench.folder, 'sources/documents/a/source.html'), 'utf8')).toContain('Version 2');
  });

  it.each([
    ['soft-404', (response: Parameters<Answering>[1]) => response.end(htmlOf('Seite nicht gefunden'))],
    ['home-page', (response: Parameters<Answering>[1]) => response.writeHead(302, { location: '/' }).end()],
    ['vanished', (response: Parameters<Answering>[1]) => response.writeHead(410).end()],
  ])('that ends as %s leaves the document as it was', async (code, vanish) => {
    const first = (await bench.openDesk().fetch([bench.entryOf('a')])).sources[0];
    bench.answer = (request, response) => (request.url === '/' ? response.end(htmlOf('Home')) : vanish(response));
    const second = (await bench.openDesk().fetch([bench.entryOf('a')])).sources[0];
    expect(second).toMatchObject({ outcome: 'failed', code, sha256: first?.sha256 });
    expect(bench.ingested).toHaveLength(1);
  });

  it('gives the index an entry anew when only its title was mended', async () => {
    await bench.openDesk().fetch([bench.entryOf('a')]);
    expect(await bench.outcomesOf(bench.openDesk(), bench.entryOf('a', { title: 'Mended' }))).toEqual([
      ['unchanged', 'added'],
    ]);
    expect(readFileSync(path.join(bench.folder, 'sources/documents/a/document.yaml'), 'utf8')).toContain(
      'title: Mended',
    );
  });

  it('tries to ingest again what ingest refused', async () => {
    bench.refused = ['a'];
    expect(await bench.outcomesOf(bench.openDesk(), bench.entryOf('a'))).toEqual([['failed', 'not-ingested']]);
    bench.refused = [];
    expect(await bench.outcomesOf(bench.openDesk(), bench.entryOf('a'))).toEqual([['unchanged', 'added']]);
  });

  it('replaces the document when it comes in another format', async () => {
    await bench.openDesk().fetch([bench.entryOf('a')]);
    bench.answer = (_, response) => response.end('Plain words.');
    expect(await bench.outcomesOf(bench.openDesk(), bench.entryOf('a', { format: 'txt' }))).toEqual([
      ['changed', 'added'],
    ]);
    expect(bench.ingested[1]?.remove).toEqual(['a']);
    expect(readdirSync(path.join(bench.folder, 'sources/documents/a')).sort()).toEqual(['document.yaml', 'source.txt']);
  });

  it('fetches in full again when the snapshot was lost or damaged', async () => {
    bench.answer = (request, response) => {
      if (request.headers['if-none-match'] !== undefined) response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(htmlOf('Talks'));
    };
    const first = (await bench.openDesk().fetch([bench.entryOf('a')])).sources[0];
    writeFileSync(path.join(bench.folder, 'sources/snapshots', first?.sha256 ?? ''), 'damaged');
    await bench.openDesk().fetch([bench.entryOf('a')]);
    expect(readFileSync(path.join(bench.folder, 'sources/snapshots', first?.sha256 ?? ''), 'utf8')).toBe(
      htmlOf('Talks'),
    );
  });

  it('leaves a server alone until the time it named, also in the next run', async () => {
    bench.answer = (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end();
    expect(await bench.outcomesOf(bench.openDesk(), bench.entryOf('a'))).toEqual([['failed', 'busy']]);
    const before = bench.server.asked.length;
    expect(await bench.outcomesOf(bench.openDesk(), bench.entryOf('a'))).toEqual([['postponed', undefined]]);
    expect(bench.server.asked.length).toBe(before);
  });
});
