// store: the lexical index of servers' documents: terms of a chunk → rows, terms of a question → ranked chunk ids. Every count
// is of one server alone; the shared FTS5 index knows nothing of these chunks (docs/decisions/scope.md).
import type { DocumentId } from '../domain/document.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { ChunkId, TermHit } from './store.js';
import { foldTerm, splitTerms } from './term-rows.js';

/** As in FTS5, so that both parts rank alike: k1, b, and the least weight of a term that most chunks hold. */
const K1 = 1.2;
const B = 0.75;
const IDF_MIN = 1e-6;

export const insertServerTerms = (
  connection: SqliteConnection,
  owner: string,
  chunkId: number,
  terms: readonly string[],
): void => {
  const folded = foldAll(terms);
  const occurrences = new Map<string, number>();
  for (const term of folded) occurrences.set(term, (occurrences.get(term) ?? 0) + 1);
  connection.run('INSERT INTO server_chunks (owner, chunk_id, term_count) VALUES (?, ?, ?)', [
    owner,
    chunkId,
    folded.length,
  ]);
  connection.run(
    `INSERT INTO server_terms (owner, term, chunk_id, occurrences)
     SELECT ?, value ->> 0, ?, value ->> 1 FROM json_each(?)`,
    [owner, chunkId, JSON.stringify([...occurrences])],
  );
};

/** Must run while the chunks of the document are still there: the rows are found by the terms that they were made from. */
export const deleteServerTerms = (connection: SqliteConnection, owner: string, documentId: DocumentId): void => {
  const chunks = connection.all<{ id: number; terms: string }>('SELECT id, terms FROM chunks WHERE document_id = ?', [
    documentId,
  ]);
  for (const { id, terms } of chunks) {
    connection.run('DELETE FROM server_terms WHERE (owner, term, chunk_id) IN (SELECT ?, value, ? FROM json_each(?))', [
      owner,
      id,
      JSON.stringify([...new Set(foldAll(splitTerms(terms)))]),
    ]);
    connection.run('DELETE FROM server_chunks WHERE owner = ? AND chunk_id = ?', [owner, id]);
  }
};

/** Of all chunks of the server at once. */
export const deleteAllServerTerms = (connection: SqliteConnection, owner: string): void => {
  connection.run('DELETE FROM server_terms WHERE owner = ?', [owner]);
  connection.run('DELETE FROM server_chunks WHERE owner = ?', [owner]);
};

export const countServerChunks = (connection: SqliteConnection, owner: string): number =>
  readSize(connection, owner).chunks;

/** Adds to `counts` the number of the server's chunks that hold each term. */
export const addServerCounts = (connection: SqliteConnection, owner: string, counts: Map<string, number>): void => {
  for (const [term, count] of counts) {
    const row = connection.first<{ count: number }>(
      'SELECT count(*) AS count FROM server_terms WHERE owner = ? AND term = ?',
      [owner, foldTerm(term)],
    );
    counts.set(term, count + (row?.count ?? 0));
  }
};

interface Posting {
  readonly term: string;
  readonly id: ChunkId;
  readonly occurrences: number;
  readonly length: number;
  readonly isChosen: number;
}

/** The server's best chunks that hold any of the terms, by BM25 over the server's chunks, then id. */
export const searchServerTerms = (
  connection: SqliteConnection,
  owner: string,
  terms: readonly string[],
  limit: number,
  documentIds?: readonly DocumentId[],
): TermHit[] => {
  const { chunks, meanLength } = readSize(connection, owner);
  if (chunks === 0 || limit < 1) return [];
  const chosen =
    documentIds === undefined
      ? '1'
      : 't.chunk_id IN (SELECT id FROM chunks WHERE document_id IN (SELECT value FROM json_each(?)))';
  const postings = connection.all<Posting>(
    `SELECT t.term AS term, t.chunk_id AS id, t.occurrences AS occurrences, c.term_count AS length, ${chosen} AS isChosen
     FROM json_each(?) wanted CROSS JOIN server_terms t ON t.owner = ? AND t.term = wanted.value
          CROSS JOIN server_chunks c ON c.owner = t.owner AND c.chunk_id = t.chunk_id`,
    [
      ...(documentIds === undefined ? [] : [JSON.stringify(documentIds)]),
      JSON.stringify([...new Set(foldAll(terms))]),
      owner,
    ],
  );
  const frequencies = new Map<string, number>();
  for (const { term } of postings) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const scores = new Map<ChunkId, number>();
  for (const { term, id, occurrences, length, isChosen } of postings) {
    if (isChosen === 0) continue;
    const frequency = frequencies.get(term) ?? 0;
    const idf = Math.max(IDF_MIN, Math.log((chunks - frequency + 0.5) / (frequency + 0.5)));
    const score = (idf * occurrences * (K1 + 1)) / (occurrences + K1 * (1 - B + (B * length) / meanLength));
    scores.set(id, (scores.get(id) ?? 0) + score);
  }
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, Math.trunc(limit));
};

const foldAll = (terms: readonly string[]): string[] => terms.filter((term) => term !== '').map(foldTerm);

const readSize = (connection: SqliteConnection, owner: string): { chunks: number; meanLength: number } =>
  connection.first<{ chunks: number; meanLength: number }>(
    'SELECT count(*) AS chunks, coalesce(avg(term_count), 1) AS meanLength FROM server_chunks WHERE owner = ?',
    [owner],
  )!;
