// Runs over files, with an embedder that only counts: what becomes a document, and what an address of one.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { DocumentId } from '../../src/domain/document.js';
import { temporaryFolder } from '../store/synthetic-documents.js';
import { openIngest } from '../support/open-ingest.js';
import { OPERATOR, SERVER_A } from '../support/scopes.js';

const textOf = (place: string, number: number) =>
  `The working group met in ${place} and heard ${number} statements on the law of the sea of data. ` +
  'It adopted its report by consensus, thanked the chair for her work, and will meet again before the end of the year.';

const begin = () => {
  const folder = temporaryFolder();
  const opened = openIngest(path.join(folder, 'store.sqlite'));
  onTestFinished(() => opened.store.close());
  const write = (name: string, text: string, facts: Readonly<Record<string, string>> = {}) => {
    const home = path.join(folder, name);
    fs.mkdirSync(home, { recursive: true });
    fs.writeFileSync(path.join(home, 'source.txt'), text);
    const lines = Object.entries({ id: name, title: `Report ${name}`, ...facts });
    fs.writeFileSync(path.join(home, 'document.yaml'), lines.map(([key, value]) => `${key}: "${value}"\n`).join(''));
    return path.join(home, 'source.txt');
  };
  const held = (scope = OPERATOR) => ({
    documents: opened.store
      .within(scope)
      .documents()
      .map(({ id }) => id),
    copies: opened.store
      .within(scope)
      .ownCopies()
      .map(({ id, documentId }) => [id, documentId]),
  });
  const alsoAt = (id: string) => opened.store.within(OPERATOR).document(id as DocumentId)?.alsoAt;
  return { ...opened, write, held, alsoAt };
};

describe('the same text from two places', () => {
  it('is one document with two addresses, in one run and embedded once', async () => {
    const { write, ingest, held, alsoAt, embedded } = begin();
    const first = write('first', textOf('Geneva', 12));
    const second = write('second', textOf('Geneva', 12), { url: 'https://print.example.org/12', publisher: 'Press' });
    const report = await ingest(first, second);
    expect([report.added.length, report.copies]).toEqual([1, [{ id: 'second', copyOf: 'first' }]]);
    expect(held()).toEqual({ documents: ['first'], copies: [['second', 'first']] });
    expect(alsoAt('first')).toEqual([
      { title: 'Report second', publisher: 'Press', url: 'https://print.example.org/12' },
    ]);
    expect(embedded.filter((text) => text.includes('12 statements'))).toHaveLength(1);
  });

  it('is found among what was stored before, and is unchanged the next time', async () => {
    const { write, ingest, held, embedded } = begin();
    await ingest(write('first', textOf('Geneva', 12)), write('other', textOf('Vienna', 12)));
    const copy = write('second', `Report second\n\n${textOf('Geneva', 12)}`);
    const before = embedded.length;
    expect((await ingest(copy)).copies).toEqual([{ id: 'second', copyOf: 'first' }]);
    expect(embedded).toHaveLength(before);
    expect(await ingest(copy)).toMatchObject({ unchanged: ['second'], added: [], updated: [] });
    expect(held().documents).toEqual(['first', 'other']);
  });

  it('is two documents when one number differs', async () => {
    const { write, ingest, held } = begin();
    await ingest(write('first', textOf('Geneva', 12)), write('second', textOf('Geneva', 13)));
    expect(held()).toEqual({ documents: ['first', 'second'], copies: [] });
  });

  it('becomes a document again when the other one changes, is removed, or it changes itself', async () => {
    const { write, ingest, held, store } = begin();
    const first = write('first', textOf('Geneva', 12));
    const second = write('second', textOf('Geneva', 12));
    await ingest(first, second);
    expect(await ingest(write('first', textOf('Vienna', 12)))).toMatchObject({
      added: [{ documentId: 'second', version: 1 }],
      updated: [{ documentId: 'first', version: 2 }],
    });
    expect(held()).toEqual({ documents: ['first', 'second'], copies: [] });
    await ingest(write('second', textOf('Vienna', 12)));
    expect(held()).toEqual({ documents: ['first'], copies: [['second', 'first']] });
    expect(store.within(OPERATOR).document('second' as DocumentId, 1)?.text).toContain('Geneva');
    expect(await ingest(write('second', textOf('Lima', 12)))).toMatchObject({
      added: [{ documentId: 'second', version: 2 }],
    });
    await ingest(write('second', textOf('Vienna', 12)));
    store.removeDocument(OPERATOR, 'first' as DocumentId);
    await ingest();
    expect(held()).toEqual({ documents: ['second'], copies: [] });
  });

  it('is no address any longer, and a failure, when its document has gone and it cannot be read', async () => {
    const { write, ingest, held, store } = begin();
    const second = write('second', textOf('Geneva', 12));
    await ingest(write('first', textOf('Geneva', 12)), second);
    fs.rmSync(second);
    store.removeDocument(OPERATOR, 'first' as DocumentId);
    expect((await ingest()).failed).toMatchObject([{ path: second }]);
    expect(held()).toEqual({ documents: [], copies: [] });
    expect((await ingest()).failed).toEqual([]);
  });

  it('stays a document of a server that added what the operator has', async () => {
    const { write, ingest, ingestWithin, held, alsoAt } = begin();
    const first = write('first', textOf('Geneva', 12));
    await ingest(first);
    const report = await ingestWithin(SERVER_A, write('second', textOf('Geneva', 12)));
    expect(report.copies).toBeUndefined();
    expect(held(SERVER_A).documents).toHaveLength(2);
    expect([held(OPERATOR).documents, alsoAt('first')]).toEqual([['first'], undefined]);
    const again = await ingestWithin(SERVER_A, write('third', textOf('Geneva', 12)));
    expect(again.copies).toHaveLength(1);
    expect([held(OPERATOR).copies, alsoAt('first')]).toEqual([[], undefined]);
  });
});
