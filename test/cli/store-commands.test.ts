import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/domain/app-error.js';
import type { StoredDocument } from '../../src/store/store.js';
import { OPERATOR } from '../support/scopes.js';
import { EMPTY_REPORT, jsonLines, runFake, STORED } from './fake-context.js';

const ADDED = { documentId: 'talks-2016', version: 2, chunks: 1, sentences: 2, tokens: 9 };

describe('ingest', () => {
  it('passes absolute paths on and prints the report as one JSON object', async () => {
    const app = { ingest: () => ({ ...EMPTY_REPORT, added: [ADDED] }) };
    const run = await runFake(['ingest', '--json', 'package.json'], { app, callerFolder: process.cwd() });
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.output)).toEqual({ ...EMPTY_REPORT, added: [ADDED] });
    expect(run.ingested[0]?.[0]).toEqual([path.resolve('package.json')]);
  });

  it('reads the starter corpus without a path', async () => {
    const run = await runFake(['ingest']);
    expect(run.ingested.map(([paths]) => paths)).toEqual([[]]);
    expect(run.output).toBe('0 embedded, 0 unchanged, 0 removed, 0 failed in 1.2 s\n');
  });

  it('tells what to know about a file, with its document', async () => {
    const notes = ['Page 3 holds no text (scanned?).'];
    const run = await runFake(['ingest'], {
      app: { ingest: () => ({ ...EMPTY_REPORT, added: [{ ...ADDED, notes }] }) },
    });
    expect(run.output).toContain('Note on talks-2016: Page 3 holds no text (scanned?).\n');
  });

  it('says in how many sentences an updated document has changed', async () => {
    const updated = [
      { ...ADDED, changes: { changed: 3, added: 1, removed: 0 } },
      { ...ADDED, documentId: 'facts-only', changes: { changed: 0, added: 0, removed: 0 } },
    ];
    const { output } = await runFake(['ingest'], { app: { ingest: () => ({ ...EMPTY_REPORT, updated }) } });
    expect(output).toContain(
      'Updated: talks-2016, version 2 (2 sentences, 1 chunks, 9 tokens): 3 sentences changed, 1 added\n',
    );
    expect(output).toContain('Updated: facts-only, version 2 (2 sentences, 1 chunks, 9 tokens): the same words\n');
  });

  it('names the document that a copy is kept as an address of', async () => {
    const copies = [{ id: 'print', copyOf: 'talks-2016' }];
    const { output } = await runFake(['ingest'], { app: { ingest: () => ({ ...EMPTY_REPORT, copies }) } });
    expect(output).toContain('Copy: print has the text of talks-2016, and is kept as its address\n');
  });

  it('ends with 3 when a file failed, and names it on standard error', async () => {
    const failed = [{ path: '/x/bad.txt', code: 'binary', message: 'not\u001b text' }];
    const run = await runFake(['ingest'], { app: { ingest: () => ({ ...EMPTY_REPORT, added: [ADDED], failed }) } });
    expect(run.exitCode).toBe(3);
    expect(run.messages).toBe('Failed: /x/bad.txt: not\\u{1b} text\n');
    expect(run.output).toContain('Added: talks-2016, version 2');
  });

  it('refuses paths where there is nothing at all', async () => {
    const run = await runFake(['ingest', 'no-such-file']);
    expect(run).toMatchObject({ exitCode: 2, opened: 0 });
    expect(run.messages).toContain('/tmp/no-such-file');
  });

  it('leaves a missing path beside a good one to the report', async () => {
    const run = await runFake(['ingest', 'no-such-file', process.cwd()]);
    expect(run.ingested[0]?.[0]).toEqual(['/tmp/no-such-file', process.cwd()]);
  });

  it('hands removals to the app without a path, and nothing but progress when none are asked for', async () => {
    const removal = await runFake(['ingest', '--remove', 'talks-2016']);
    expect(removal.ingested[0]?.[1]).toMatchObject({ remove: ['talks-2016'] });
    const plain = await runFake(['ingest']);
    expect(Object.keys(plain.ingested[0]?.[1] ?? {})).toEqual(['onProgress']);
  });

  it('removes nothing when one of the ids is unknown', async () => {
    const run = await runFake(['ingest', '--remove', 'talks-2016', '--remove', 'nothing']);
    expect(run).toMatchObject({ exitCode: 2, ingested: [], output: '' });
    expect(run.messages).toMatch(/"nothing".*talks-2016/);
  });

  it('passes removals with paths, and a rebuild, to the app', async () => {
    const run = await runFake(['ingest', process.cwd(), '--remove', 'talks-2016', '--rebuild']);
    expect(run.ingested[0]?.[1]).toMatchObject({ remove: ['talks-2016'], rebuild: [OPERATOR] });
  });

  it('shows what cleaning left out of the documents of the run', async () => {
    const app = { ingest: () => ({ ...EMPTY_REPORT, unchanged: ['talks-2016'] }) };
    expect((await runFake(['ingest', '--show-removed'], { app })).output).toContain(
      'Left out of talks-2016 (menu): Menü\n',
    );
    const json = JSON.parse((await runFake(['ingest', '--show-removed', '--json'], { app })).output);
    expect(json.removedTexts).toEqual([{ documentId: 'talks-2016', rule: 'menu', start: 0, end: 4, text: 'Menü' }]);
  });
});

describe('document', () => {
  it('prints text, raw source, map and metadata as one JSON object', async () => {
    const run = await runFake(['document', '--json', 'talks-2016']);
    const { id: _, ...metadata } = STORED.metadata;
    expect(JSON.parse(run.output)).toEqual({
      documentId: 'talks-2016',
      version: 2,
      current: true,
      text: STORED.text,
      sourceText: STORED.sourceText,
      sourceSha256: 'ab12',
      map: [[0, 21, 5, 21]],
      removed: STORED.removed,
      ...metadata,
      date: '2016-09-12',
      dateBasis: 'stated',
    });
  });

  it('is readable without --json', async () => {
    const { output } = await runFake(['document', 'talks-2016', '--document-version', '2']);
    expect(output).toMatch(/^document: talks-2016, version 2\ntitle: Talks\n/);
    expect(output.endsWith('\n\nEin Satz. Noch einer.\n')).toBe(true);
  });

  it('shows where else the same text stands, for a person and in JSON', async () => {
    const alsoAt = [{ title: 'Print', publisher: 'Press', url: 'https://example.org/p' }, { title: 'Scan \u001b[2J' }];
    const app = { documents: [{ ...STORED, alsoAt }] };
    const { output } = await runFake(['document', 'talks-2016'], { app });
    expect(output).toContain('also at: https://example.org/p, Press, Print\nalso at: Scan ');
    expect(output).not.toContain('\u001b');
    expect(jsonLines((await runFake(['document', '--json', 'talks-2016'], { app })).output)).toMatchObject([
      { alsoAt },
    ]);
  });

  describe('--diff', () => {
    const sentence = 'The sides met on 3 May. They will meet again.';
    const versionOf = (version: number, text: string, title = 'Talks'): StoredDocument => ({
      ...STORED,
      ...{ version, text, current: version === 3, metadata: { ...STORED.metadata, title } },
      sentences: [...text.matchAll(/[^.]+\./gu)].map(({ 0: found, index }) => ({
        ...{ start: index, end: index + found.length, kind: 'body', language: 'en' },
      })),
    });
    // The current one first, as the fake store gives the first when no version is named.
    const app = {
      documents: [
        versionOf(3, sentence.replace('3 May', '4 May'), 'New \u001b[2Jtalks'),
        versionOf(2, sentence),
        versionOf(1, `${sentence} Nobody spoke.`),
      ],
    };
    const diff = (...args: string[]) => runFake(['document', 'talks-2016', '--diff', ...args], { app });

    it('shows what the current version has against the one before, nothing unescaped', async () => {
      const { output, exitCode } = await diff();
      expect(exitCode).toBe(0);
      expect(output).toMatch(/^talks-2016, version 2 → 3: 1 sentence changed\ntitle: Talks → New .*talks\n\n/u);
      expect(output).toContain('- The sides met on 3 May.\n+ The sides met on 4 May.\n  "3" → "4"\n');
      expect(output).not.toContain('They will');
      expect(output).not.toContain('\u001b');
    });

    it('takes two versions in the order given, and prints one JSON object', async () => {
      expect(jsonLines((await diff('3', '1', '--json')).output)).toMatchObject([
        {
          ...{ documentId: 'talks-2016', before: 3, after: 1, changed: 1, added: 1, removed: 0 },
          facts: [{ fact: 'title', after: 'Talks' }],
          changes: [
            { kind: 'changed', before: { start: 0 }, differences: [{ before: '4', after: '3' }] },
            { kind: 'added', after: { text: ' Nobody spoke.' } },
          ],
        },
      ]);
    });

    it.each([
      [['--diff', '2', '2'], /two different/u],
      [['--diff', '1', '2', '3'], /At most two/u],
      [['--diff', '9'], /no version 9/u],
      [['--diff', 'x'], /whole number/u],
      [['--diff', '--document-version', '2'], /not both/u],
    ])('takes %j as bad input', async (args, message) => {
      const run = await runFake(['document', 'talks-2016', ...args], { app });
      expect(run).toMatchObject({ exitCode: 2, output: '' });
      expect(run.messages).toMatch(message);
    });

    it('says that a first version has none before it', async () => {
      const run = await runFake(['document', 'talks-2016', '--diff'], { app: { documents: [versionOf(1, sentence)] } });
      expect(run).toMatchObject({ exitCode: 2, messages: expect.stringMatching(/one version only/u) });
    });
  });

  it.each([
    [['document', 'nothing'], 2, /"nothing".*talks-2016/],
    [['document', 'talks-2016', '--document-version', '9'], 2, /version 9/],
    [['document', 'talks-2016', '--document-version', 'x'], 2, /whole number/],
    [['document'], 2, /id/],
  ])('%j ends with %i', async (args, exitCode, message) => {
    const run = await runFake(args);
    expect(run).toMatchObject({ exitCode, output: '' });
    expect(run.messages).toMatch(message);
  });

  it('says how to fill an empty data folder', async () => {
    const run = await runFake(['document', 'x'], { app: { documents: [], generation: 0 } });
    expect(run.exitCode).toBe(4);
    expect(run.messages).toContain('npm run ingest');
  });
});

describe('backup', () => {
  it('copies to the caller’s path and prints it', async () => {
    const files: string[] = [];
    const run = await runFake(['backup', 'copy.db'], { app: { backup: (file) => files.push(file) } });
    expect(files).toEqual(['/tmp/copy.db']);
    expect(run).toMatchObject({ exitCode: 0, output: '/tmp/copy.db\n' });
  });

  it('ends with 2 for a file that exists and for a place that cannot be written', async () => {
    const exists = () => {
      throw new AppError('bad-input', 'It exists.');
    };
    const denied = () => {
      throw Object.assign(new Error('EACCES: denied'), { code: 'EACCES' });
    };
    expect((await runFake(['backup', 'x'], { app: { backup: exists } })).exitCode).toBe(2);
    expect((await runFake(['backup', 'x'], { app: { backup: denied } })).exitCode).toBe(2);
  });

  it('has nothing to copy from an empty data folder', async () => {
    expect((await runFake(['backup', 'x'], { app: { generation: 0 } })).exitCode).toBe(4);
  });
});
