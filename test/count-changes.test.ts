// Versions stored by a real run over files, with an embedder that only counts.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countPageChanges, countUpdates } from '../src/count-changes.js';
import { openIngest } from './support/open-ingest.js';
import { OPERATOR } from './support/scopes.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'count-changes-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const OPENING = 'The working group adopted its report by consensus on 3 May.';
const CLOSING = 'It will meet again in Geneva before the end of the year.';
const file = path.join(folder, 'report.txt');
const { store, ingest, prepare } = openIngest(path.join(folder, 'store.sqlite'));
const corpus = store.within(OPERATOR);

const write = (text: string) => {
  fs.writeFileSync(file, text);
  return ingest(file);
};

describe('what a new version has changed', () => {
  it('is counted for each updated document of a run, and leaves older versions to open', async () => {
    const first = await write(`${OPENING} ${CLOSING}`);
    expect(countUpdates(first.added, corpus)[0]).not.toHaveProperty('changes');
    const second = await write(`${OPENING.replace('3 May', '4 May')} ${CLOSING} Two states abstained.`);
    expect(countUpdates(second.updated, corpus)).toMatchObject([
      { documentId: 'report', version: 2, changes: { changed: 1, added: 1, removed: 0 } },
    ]);
    expect(corpus.document(second.updated[0]!.documentId as never, 1)?.text).toContain('3 May');
  });

  it('is counted for a page that is only looked at, which stores nothing', async () => {
    const page = { path: 'source.txt', bytes: Buffer.from(`${OPENING.replace('3 May', '4 May')} ${CLOSING}`) };
    const counted = (id: string, bytes: Uint8Array) => countPageChanges(id, { ...page, bytes }, { corpus, prepare });
    expect(await counted('report', page.bytes)).toEqual({ changed: 0, added: 0, removed: 1 });
    expect(await counted('unknown', page.bytes)).toBeUndefined();
    expect(await counted('report', Buffer.from([0, 1, 2, 0]))).toBeUndefined();
    expect(corpus.document('report' as never)?.version).toBe(2);
  });
});
