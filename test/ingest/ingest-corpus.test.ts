// A run over files, folders and archives with an embedder that only counts: what is stored, told and held in memory.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { afterAll, describe, expect, it } from 'vitest';
import type { IngestProgress } from '../../src/domain/ingest-report.js';
import type { Embedder, PassageInput } from '../../src/embedding/embedder.js';
import { ingestCorpus } from '../../src/ingest/ingest-corpus.js';
import { openSqliteStore } from '../../src/store/sqlite-store.js';
import { OPERATOR } from '../support/scopes.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ingest-corpus-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const PROSE = 'The working group adopted its report by consensus and will meet again in Geneva in May.';

const write = (name: string, content: string | Buffer): string => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
  return file;
};

const VECTOR = Float32Array.from([1, 0, 0]);

/** `onPassages` is told of each document's first request. */
const countingEmbedder = (onPassages: (passages: readonly PassageInput[]) => void) =>
  ({
    countTokens: async (texts: readonly string[]) => texts.map(() => 10),
    embedPassages: async (passages: readonly PassageInput[]) => {
      onPassages(passages);
      return passages.map(({ sentences }) => ({
        vector: VECTOR,
        tokenVectors: new Int8Array(sentences.length),
        sentenceTokens: sentences.map(() => 1),
      }));
    },
  }) as unknown as Embedder;

function openRun(name: string) {
  const store = openSqliteStore(path.join(folder, `${name}.sqlite`));
  const embedded: string[] = [];
  const progress: IngestProgress[] = [];
  /** Documents that were with the embedder and not yet stored, at each request. */
  const ahead: number[] = [];
  let begun = 0;
  const embedder = countingEmbedder((passages) => {
    embedded.push(...passages.flatMap(({ sentences }) => sentences));
    begun++;
    ahead.push(begun - store.within(OPERATOR).documents().length);
  });
  const finder = { find: () => [], implied: () => [] } as never;
  const detect = () => ({ language: 'en', confident: true });
  const ingest = (...paths: string[]) =>
    ingestCorpus(paths, { store, scope: OPERATOR, embedder, finder, prepare: { detect } }, (each) =>
      progress.push(each),
    );
  return { store, embedded, progress, ahead, ingest };
}

const zip = async (files: Readonly<Record<string, string>>): Promise<Buffer> => {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(files)) archive.file(name, content);
  return archive.generateAsync({ type: 'nodebuffer' });
};

describe('a run', () => {
  it('stores members of an archive as documents of their own, with the metadata beside them', async () => {
    const { store, ingest } = openRun('archive');
    const file = write(
      'papers.zip',
      await zip({
        'first/source.txt': PROSE,
        'first/document.yaml': 'title: A given title',
        'second.txt': PROSE,
        'no.exe': 'x',
      }),
    );
    const report = await ingest(file);
    expect(report.failed).toEqual([]);
    expect(report.added.map(({ documentId }) => documentId)).toEqual(['first', 'second']);
    expect(
      store
        .within(OPERATOR)
        .documents()
        .map(({ origin, metadata }) => [origin, metadata.title]),
    ).toEqual([
      [`${file}!/first/source.txt`, 'A given title'],
      [`${file}!/second.txt`, PROSE],
    ]);
  });

  it('leaves what is unchanged alone, and tells size and number of the rest', async () => {
    const { ingest, embedded, progress } = openRun('unchanged');
    const folders = path.join(folder, 'twice');
    write('twice/a.txt', PROSE);
    write('twice/b.txt', `${PROSE} ${PROSE}`);
    await ingest(folders);
    expect(progress).toEqual([
      { doneSize: PROSE.length, totalSize: 3 * PROSE.length + 1, doneFiles: 1, totalFiles: 2 },
      { doneSize: 3 * PROSE.length + 1, totalSize: 3 * PROSE.length + 1, doneFiles: 2, totalFiles: 2 },
    ]);
    embedded.length = 0;
    write('twice/b.txt', `Changed. ${PROSE}`);
    const again = await ingest(folders);
    expect([again.unchanged, again.updated.map(({ documentId }) => documentId)]).toEqual([['a'], ['b']]);
    expect(embedded.some((text) => text.includes('Changed.'))).toBe(true);
  });

  it('refuses the second of two that would have the same id, within the run and against the store', async () => {
    const { ingest } = openRun('clash');
    const [one, other] = [write('x/same.txt', PROSE), write('y/same.txt', `${PROSE} Again.`)];
    const report = await ingest(one, other);
    expect(report.added).toHaveLength(1);
    expect(report.failed).toMatchObject([{ path: other, code: 'id-taken', message: expect.stringContaining(one) }]);
    expect((await ingest(other)).failed).toMatchObject([{ path: other, code: 'id-taken' }]);
  });

  it('gives the id to the next one where the first cannot be read', async () => {
    const { ingest } = openRun('broken-first');
    const [one, other] = [write('p/same.docx', 'no Word file'), write('p/same.txt', PROSE)];
    const report = await ingest(one, other);
    expect(report.failed).toMatchObject([{ path: one, code: 'damaged' }]);
    expect(report.added).toMatchObject([{ documentId: 'same' }]);
  });

  it('has three documents with the embedder at most, so that memory does not grow with the corpus', async () => {
    const { ingest, ahead } = openRun('flat');
    for (let index = 10; index < 22; index++) write(`flat/${index}.txt`, `${PROSE} Number ${index}.`);
    expect((await ingest(path.join(folder, 'flat'))).added).toHaveLength(12);
    expect(Math.max(...ahead)).toBe(3);
  });
});
