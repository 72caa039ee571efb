// Documents of servers in the store: what a scope reads is the operator's and its own; another server's documents are not
// found, counted or told of by any read.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SqliteConnection } from '../../src/store/sqlite-connection.js';
import { OPERATOR, SERVER_A, SERVER_B } from '../support/scopes.js';
import { codeOf } from './open-store.js';
import { documentFor, everythingRead, fill, openStore, put } from './server-store.js';
import { documentId, syntheticDocument, temporaryFolder } from './synthetic-documents.js';

describe('a scope', () => {
  it.each([
    ['the operator', OPERATOR],
    ['a server', SERVER_A],
  ])('of %s reads to the last bit the same, whether or not another server has documents', (_, scope) => {
    const alone = openStore();
    fill(alone, [OPERATOR, SERVER_A]);
    const shared = openStore();
    fill(shared, [OPERATOR, SERVER_B, SERVER_A]);
    put(shared, SERVER_B, 'late-paper', { terms: () => ['rare', 'common'] });
    const expected = everythingRead(alone.within(scope));
    const { state, ...read } = everythingRead(shared.within(scope));
    expect({ ...read, state: expected.state }).toEqual(expected);
    expect(state.operator).toBe(expected.state.operator);
    expect(read.documents).toHaveLength(scope === OPERATOR ? 2 : 4);
    expect(read.hits.length).toBeGreaterThan(0);
  });

  it('does not change its state when another server changes', () => {
    const store = openStore();
    fill(store, [OPERATOR, SERVER_A]);
    const before = [OPERATOR, SERVER_A].map((scope) => store.within(scope).state());
    put(store, SERVER_B, 'paper');
    store.removeDocument(SERVER_B, SERVER_B.ownId(documentId('paper')));
    expect([OPERATOR, SERVER_A].map((scope) => store.within(scope).state())).toEqual(before);
  });

  it('opens no document of another server by its id, in no version and by no chunk', () => {
    const store = openStore();
    fill(store, [OPERATOR, SERVER_B]);
    const id = SERVER_B.ownId(documentId('common-paper'));
    const hidden = store.within(SERVER_B).chunkOwners([id]);
    expect(hidden).not.toEqual([]);
    for (const corpus of [store.within(SERVER_A), store.within(OPERATOR)]) {
      expect([corpus.document(id), corpus.document(id, 1)]).toEqual([undefined, undefined]);
      expect(corpus.chunkOwners([id])).toEqual([]);
      expect(corpus.chunks(hidden.map((chunk) => chunk.id))).toEqual([]);
      expect(corpus.searchTerms(['common'], 50, [id])).toEqual([]);
    }
  });
});

describe('the terms of a server', () => {
  it('are found and counted beside the operator’s, by statistics of its own', () => {
    const store = openStore();
    fill(store, [OPERATOR, SERVER_A]);
    const corpus = store.within(SERVER_A);
    expect(corpus.termFrequencies(['common', 'rare'])).toEqual(
      new Map([
        ['common', 12],
        ['rare', 6],
      ]),
    );
    const operator = store.within(OPERATOR).searchTerms(['rare'], 50);
    const hits = corpus.searchTerms(['rare'], 50);
    expect(hits.slice(0, operator.length)).toEqual(operator);
    // 3 of 6 chunks hold it once among 4 terms, 3.5 on average: idf log(3.5 / 3.5), which counts as the least weight.
    expect(hits.slice(operator.length).map(({ score }) => score)).toEqual(Array(3).fill(expect.closeTo(9.4e-7, 8)));
  });

  it('rank as those of the same documents of an operator do', () => {
    const asOperator = openStore();
    const asServer = openStore();
    for (let i = 0; i < 12; i += 1) {
      const terms = (chunk: number) => [
        ...Array(1 + ((i + chunk) % 3)).fill('seldom'),
        ...Array(i).fill('filler'),
        'x',
      ];
      const options = { seed: i, terms: i % 4 === 0 ? terms : () => ['other', 'Text'] };
      asOperator.putDocument(OPERATOR, documentFor(OPERATOR, `d${i}`, options));
      asServer.putDocument(SERVER_A, documentFor(SERVER_A, `d${i}`, options));
    }
    const expected = asOperator.within(OPERATOR).searchTerms(['seldom', 'TEXT', 'x'], 20);
    const found = asServer.within(SERVER_A).searchTerms(['seldom', 'TEXT', 'x'], 20);
    expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    for (const [place, { score }] of found.entries()) expect(score).toBeCloseTo(expected[place]!.score, 9);
  });

  it('stay out of the shared index, even when that is made anew', () => {
    const folder = temporaryFolder();
    const store = openStore(folder);
    fill(store, [OPERATOR, SERVER_A]);
    const connection = new SqliteConnection(path.join(folder, 'store.db'));
    connection.run("INSERT INTO chunk_terms (chunk_terms) VALUES ('rebuild')");
    connection.run("INSERT INTO chunk_terms (chunk_terms, rank) VALUES ('integrity-check', 1)");
    connection.close();
    expect(store.within(OPERATOR).termFrequencies(['common'])).toEqual(new Map([['common', 6]]));
  });
});

describe('writing', () => {
  it('keeps the same name in three collections apart', () => {
    const store = openStore();
    fill(store, [OPERATOR, SERVER_A, SERVER_B]);
    store.removeDocument(SERVER_A, SERVER_A.ownId(documentId('common-paper')));
    expect(store.within(SERVER_A).ownDocuments()).toHaveLength(1);
    expect(store.within(SERVER_B).ownDocuments()).toHaveLength(2);
    expect(store.within(OPERATOR).documents()).toHaveLength(2);
    expect(store.serversWithDocuments()).toEqual([SERVER_A.guildId, SERVER_B.guildId]);
  });

  it('refuses an id of another collection in the same words, whether or not it is in use there', () => {
    const store = openStore();
    fill(store, [OPERATOR, SERVER_B]);
    const refusal = (name: string): string => {
      try {
        store.putDocument(SERVER_A, syntheticDocument(name));
        return 'no refusal';
      } catch (error) {
        return (error as Error).message.replace(name, 'NAME');
      }
    };
    const inUse = SERVER_B.ownId(documentId('common-paper'));
    expect(refusal(inUse)).toBe(refusal(SERVER_B.ownId(documentId('nothing'))));
    expect(refusal(inUse)).toMatch(/NAME is not one for this collection/);
    expect(codeOf(() => store.putDocument(OPERATOR, syntheticDocument(inUse)))).toBe('bad-input');
    expect(store.removeDocument(SERVER_A, inUse)).toBe(false);
    expect(store.removeDocument(SERVER_A, documentId('common-paper'))).toBe(false);
  });

  it('refuses what goes beyond a server’s room and keeps what was there', () => {
    const store = openStore();
    put(store, SERVER_A, 'first');
    expect(() => put(store, SERVER_A, 'huge', { chunks: 4998, tokensPerChunk: 1 })).toThrow(/5000 passages/);
    expect(store.within(SERVER_A).chunkCount()).toBe(3);
    put(store, SERVER_A, 'full', { chunks: 4997, tokensPerChunk: 1 });
    expect(store.within(SERVER_A).chunkCount()).toBe(5000);
    put(store, SERVER_B, 'first');
  });

  it('replaces the index of a server’s document in its own collection', () => {
    const store = openStore();
    fill(store, [OPERATOR, SERVER_A]);
    const again = documentFor(SERVER_A, 'common-paper', { terms: () => ['changed'] });
    expect(store.replaceIndex(1, again)).toBe(true);
    expect(store.within(SERVER_A).termFrequencies(['changed', 'common'])).toEqual(
      new Map([
        ['changed', 3],
        ['common', 9],
      ]),
    );
    expect(store.within(OPERATOR).termFrequencies(['changed'])).toEqual(new Map([['changed', 0]]));
  });
});
