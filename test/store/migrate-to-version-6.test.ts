// A store as version 5 left it → everything in it is the operator's, and is found as before.
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { MIGRATIONS, migrateStore } from '../../src/store/migrations.js';
import { SqliteConnection } from '../../src/store/sqlite-connection.js';
import { openSqliteStore } from '../../src/store/sqlite-store.js';
import { OPERATOR, SERVER_A } from '../support/scopes.js';
import { documentId, syntheticDocument, temporaryFolder } from './synthetic-documents.js';

/** Rows as version 5 wrote them: one current document with two chunks, an older version, events and shingles. */
const ROWS = `
UPDATE facts SET value = '4' WHERE name = 'generation';
UPDATE facts SET value = '2026-01-02' WHERE name = 'changed-on';
INSERT INTO versions VALUES ('old', 1, '/old', 'c1', 's1', '{"id":"old"}', '"First."', '[]', '[]', '[]', '"First."');
INSERT INTO versions VALUES ('old', 2, '/old', 'c2', 's2', '{"id":"old"}', '"Second."', '[]', '[]', '[]', '"Second."');
INSERT INTO documents VALUES ('old', 2, x'0000803f', x'01', '["entity:un"]', '["entity:un"]');
INSERT INTO chunks VALUES (5, 'old', 2, '{"index":0}', '[1]', '[]', 'treaty y:2026');
INSERT INTO chunks VALUES (6, 'old', 2, '{"index":1}', '[1]', '[]', 'treaty treaty');
INSERT INTO chunk_vectors VALUES (5, x'0000803f'), (6, x'0000803f');
INSERT INTO chunk_tokens VALUES (5, x'01'), (6, x'02');
INSERT INTO chunk_terms (rowid, terms) SELECT id, terms FROM chunks;
INSERT INTO document_events VALUES ('old', 2, '1', '[]');
INSERT INTO quotation_documents VALUES (3, 'old', 2, 1);
INSERT INTO quotation_shingles VALUES (7, 3, 0);
INSERT INTO answers VALUES ('a', '2026-01-01', '{}');
`;

it('gives the operator everything that an older store holds', () => {
  const file = path.join(temporaryFolder(), 'store.db');
  const old = new SqliteConnection(file);
  migrateStore(old, MIGRATIONS.slice(0, 5));
  old.script(ROWS);
  const scores = old.all(
    'SELECT rowid AS id, -rank AS score FROM chunk_terms WHERE chunk_terms MATCH \'"treaty"\' ORDER BY rank',
  );
  old.close();
  const store = openSqliteStore(file);
  onTestFinished(() => store.close());
  const corpus = store.within(OPERATOR);
  expect([corpus.state(), corpus.corpusDate()]).toEqual([{ operator: 4, server: 0 }, '2026-01-02']);
  expect(corpus.ownDocuments().map(({ id, version }) => [id, version])).toEqual([['old', 2]]);
  expect([corpus.document(documentId('old'))?.text, corpus.document(documentId('old'), 1)?.text]).toEqual([
    'Second.',
    'First.',
  ]);
  expect(corpus.searchTerms(['treaty'], 9)).toEqual(scores);
  expect(corpus.termFrequencies(['treaty', 'y:2026'])).toEqual(
    new Map([
      ['treaty', 2],
      ['y:2026', 1],
    ]),
  );
  expect(corpus.chunks([5 as never, 6 as never]).map(({ terms }) => terms)).toEqual([
    ['treaty', 'y:2026'],
    ['treaty', 'treaty'],
  ]);
  expect([...corpus.chunkVectors()].map(({ id }) => id)).toEqual([5, 6]);
  expect([corpus.documentEvents().length, corpus.quotations.versions(), corpus.quotations.postings(7, 5)]).toEqual([
    1,
    [{ number: 3, id: 'old', version: 2 }],
    [{ number: 3, start: 0 }],
  ]);
  expect(store.answer('a')?.json).toBe('{}');
  expect([store.serversWithDocuments(), store.within(SERVER_A).documents().length]).toEqual([[], 1]);
  store.putDocument(OPERATOR, syntheticDocument('old', { dimension: 1, terms: () => ['new'] }));
  expect(corpus.termFrequencies(['treaty', 'new'])).toEqual(
    new Map([
      ['treaty', 0],
      ['new', 3],
    ]),
  );
});
