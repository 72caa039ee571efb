// What else is done with sources: manual ones, interrupted runs, checks, new entries; against a server on loopback.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { beginRun } from '../../src/sources/run-record.js';
import { BODY, type DeskBench, htmlOf, useDeskBench } from './desk-bench.js';
import type { Answering } from './loopback-server.js';

const held = useDeskBench();
let bench: DeskBench;
beforeEach(() => {
  bench = held.current;
});

describe('a manual entry', () => {
  it('is never fetched: it says what to do, and takes what a person saved', async () => {
    const entry = bench.entryOf('m', { fetch: 'manual' });
    const desk = bench.openDesk();
    const [line] = (await desk.fetch([entry])).sources;
    const place = path.join(bench.folder, 'sources/inbox/m.html');
    expect(line).toMatchObject({ outcome: 'manual', message: expect.stringContaining(place) });
    expect(line?.message).toContain(entry.url);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, htmlOf('Saved'));
    expect(await bench.outcomesOf(desk, entry)).toEqual([['new', 'added']]);
    expect(await bench.outcomesOf(desk, entry)).toEqual([['unchanged', undefined]]);
    expect((await desk.check([entry])).sources[0]).toMatchObject({ verdict: 'manual' });
    expect(bench.server.asked).toEqual([]);
  });
});

describe('an interrupted run', () => {
  it('is gone on with: what was done is not asked for again', async () => {
    const entries = [bench.entryOf('a'), bench.entryOf('b')];
    const runFile = path.join(bench.folder, 'sources/run.json');
    mkdirSync(path.dirname(runFile), { recursive: true });
    const startedAt = new Date(Date.now() - 1000).toISOString();
    await bench.openDesk().fetch([entries[0]!]);
    writeFileSync(runFile, JSON.stringify({ startedAt, process: 999_999_999 }));
    const before = bench.server.asked.length;
    expect(await bench.outcomesOf(bench.openDesk(), ...entries)).toEqual([
      ['earlier', undefined],
      ['new', 'added'],
    ]);
    expect(bench.server.asked.slice(before)).toEqual(['/robots.txt', '/news/b']);
    expect(await bench.outcomesOf(bench.openDesk(), entries[0]!)).toEqual([['unchanged', undefined]]);
  });

  it('of another process that lives keeps this one waiting; an old one is forgotten', async () => {
    const file = path.join(bench.folder, 'run.json');
    const now = Date.UTC(2026, 0, 3);
    writeFileSync(file, JSON.stringify({ startedAt: '2026-01-02T12:00:00.000Z', process: 1 }));
    await expect(beginRun(file, now, () => true)).rejects.toThrow('Process 1');
    writeFileSync(file, JSON.stringify({ startedAt: '2026-01-01T12:00:00.000Z', process: 1 }));
    expect(await beginRun(file, now, () => false)).toMatchObject({ isContinued: false });
    writeFileSync(file, '{"half');
    expect(await beginRun(file, now)).toMatchObject({ isContinued: false });
  });

  it('ends at once when the desk is closed', async () => {
    bench.answer = () => undefined;
    const desk = bench.openDesk();
    const running = desk.fetch([bench.entryOf('a')]);
    const failed = expect(running).rejects.toThrow('stopped');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await desk.stop();
    await failed;
  });
});

describe('check', () => {
  it('tells what has become of each page, and stores nothing', async () => {
    const ids = ['same', 'edited', 'moved', 'gone', 'home', 'soft', 'broken'];
    const entries = ids.map((id) => bench.entryOf(id));
    await bench.openDesk().fetch(entries);
    const stateOf = () => readdirSync(path.join(bench.folder, 'sources'), { recursive: true }).sort();
    const before = stateOf();
    const answers: Record<string, Answering> = {
      '/news/same': (_, response) => response.end(htmlOf('Page /news/same')),
      '/news/edited': (_, response) => response.end(htmlOf('Page /news/edited', `${BODY} More was said.`)),
      '/news/moved': (_, response) => response.writeHead(301, { location: '/archive/moved' }).end(),
      '/archive/moved': (_, response) => response.end(htmlOf('Page /news/moved')),
      '/news/gone': (_, response) => response.writeHead(404).end(),
      '/news/home': (_, response) => response.writeHead(302, { location: '/en/' }).end(),
      '/en/': (_, response) => response.end(htmlOf('Welcome')),
      '/news/soft': (_, response) => response.end(htmlOf('お探しのページは見つかりませんでした')),
      '/news/broken': (_, response) => response.writeHead(500).end(),
      '/news/new': (_, response) => response.end(htmlOf('New')),
    };
    bench.answer = (request, response) => answers[request.url ?? '']?.(request, response);
    const { sources } = await bench.openDesk().check([...entries, bench.entryOf('new')]);
    expect(sources.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['same', 'unchanged'],
      ['edited', 'changed'],
      ['moved', 'moved'],
      ['gone', 'vanished'],
      ['home', 'home-page'],
      ['soft', 'soft-404'],
      ['broken', 'unreachable'],
      ['new', 'not-stored'],
    ]);
    expect(sources[2]).toMatchObject({ movedTo: `${bench.server.origin}/archive/moved`, content: 'unchanged' });
    expect(stateOf()).toEqual(before);
    expect(sources.filter(({ changes }) => changes !== undefined).map(({ id, changes }) => [id, changes])).toEqual([
      ['edited', bench.changes],
    ]);
    expect(bench.compared).toEqual([
      { id: 'edited', path: 'source.html', text: htmlOf('Page /news/edited', `${BODY} More was said.`) },
    ]);
  });
});

describe('fetch', () => {
  it('hands on what changed in a document, and which one a page turned out to be a copy of', async () => {
    const counts = { version: 2, chunks: 1, sentences: 1, tokens: 1 };
    bench.report = {
      ...{ added: [], updated: [{ documentId: 'edited', ...counts, changes: bench.changes }] },
      copies: [{ id: 'print', copyOf: 'edited' }],
    };
    const { sources } = await bench.openDesk().fetch([bench.entryOf('edited'), bench.entryOf('print')]);
    expect(sources).toMatchObject([
      { id: 'edited', ingested: 'updated', changes: { changed: 3, added: 1, removed: 0 } },
      { id: 'print', ingested: 'unchanged', copyOf: 'edited' },
    ]);
  });
});

describe('add', () => {
  it('shows the entry and writes nothing on a dry run', async () => {
    const added = await bench.openDesk().add(`${bench.server.origin}/news/x`, {}, true);
    expect(added.entry).toMatchObject({ title: 'Page /news/x', language: 'en', format: 'html', fetch: 'allowed' });
    expect(added.yaml).toContain('title: Page /news/x');
    expect(readdirSync(bench.folder)).toEqual([]);
  });

  it('writes the entry to the operator’s manifest, and keeps the page it has seen', async () => {
    const desk = bench.openDesk();
    const added = await desk.add(`${bench.server.origin}/news/x`, { id: 'mine' }, false);
    expect(added.fetched).toMatchObject({ id: 'mine', outcome: 'new', ingested: 'added' });
    expect(desk.entries().map(({ id }) => id)).toEqual(['mine']);
    expect(bench.server.asked.filter((asked) => asked === '/news/x')).toHaveLength(1);
    await expect(desk.add(`${bench.server.origin}/news/x`, {}, false)).rejects.toThrow('already');
  });

  it.each([
    ['/gone', /gone/],
    ['/soft', /Not found/],
    ['/elf', /not read|neither text/],
  ])('refuses %s', async (asked, reason) => {
    bench.answer = (request, response) => {
      if (request.url === '/gone') response.writeHead(404).end();
      else response.end(request.url === '/soft' ? htmlOf('Not found') : '\u007fELF\u0002\u0001\u0001\u0000\u0000');
    };
    await expect(bench.openDesk().add(`${bench.server.origin}${asked}`, {}, false)).rejects.toThrow(reason);
    await expect(bench.openDesk().add('http://169.254.169.254/latest', {}, false)).rejects.toThrow('linkLocal');
  });
});
