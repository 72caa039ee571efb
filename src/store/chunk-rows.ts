// store: chunks with their vectors, token vectors and entities ↔ rows. Runs inside the caller's transaction and
// touches no document rows.
import type { Chunk, DocumentId } from '../domain/document.js';
import type { EntityMention } from '../domain/mention.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { ChunkId, ChunkOwner, ChunkVector, IndexedChunk, StoredChunk } from './store.js';
import { indexTerms, joinTerms, splitTerms, unindexTerms } from './term-rows.js';
import { bytesOfVector, tokenVectorsOfBytes, vectorOfBytes } from './vector-blobs.js';

/** Adds the chunks of a document that has none yet. Ids rise in the order given. */
export const insertChunkRows = (
  connection: SqliteConnection,
  documentId: DocumentId,
  version: number,
  chunks: readonly IndexedChunk[],
): void => {
  for (const { chunk, vector, tokenVectors, sentenceTokens, terms, entities } of chunks) {
    const { lastId } = connection.run(
      'INSERT INTO chunks (document_id, version, chunk, sentence_tokens, entities, terms) VALUES (?, ?, ?, ?, ?, ?)',
      [
        documentId,
        version,
        JSON.stringify(chunk),
        JSON.stringify(sentenceTokens),
        JSON.stringify(entities),
        joinTerms(terms),
      ],
    );
    connection.run('INSERT INTO chunk_vectors (id, vector) VALUES (?, ?)', [lastId, bytesOfVector(vector)]);
    connection.run('INSERT INTO chunk_tokens (id, token_vectors) VALUES (?, ?)', [lastId, bytesOfVector(tokenVectors)]);
  }
  indexTerms(connection, documentId);
};

export const deleteChunkRows = (connection: SqliteConnection, documentId: DocumentId): void => {
  unindexTerms(connection, documentId);
  for (const table of ['chunk_vectors', 'chunk_tokens']) {
    connection.run(`DELETE FROM ${table} WHERE id IN (SELECT id FROM chunks WHERE document_id = ?)`, [documentId]);
  }
  connection.run('DELETE FROM chunks WHERE document_id = ?', [documentId]);
};

export const countChunkRows = (connection: SqliteConnection): number =>
  connection.first<{ count: number }>('SELECT count(*) AS count FROM chunks')!.count;

export const readChunkOwners = (connection: SqliteConnection, documentIds?: readonly DocumentId[]): ChunkOwner[] =>
  documentIds === undefined
    ? connection.all<ChunkOwner>('SELECT id, document_id AS documentId FROM chunks ORDER BY id')
    : connection.all<ChunkOwner>(
        'SELECT id, document_id AS documentId FROM chunks WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY id',
        [JSON.stringify(documentIds)],
      );

interface VectorRow {
  readonly id: ChunkId;
  readonly documentId: DocumentId;
  readonly vector: Uint8Array;
}

const SELECT_VECTORS =
  'SELECT v.id AS id, c.document_id AS documentId, v.vector AS vector FROM chunk_vectors v JOIN chunks c ON c.id = v.id';

/** One statement, hence one state of the store even while another process writes. */
export const readChunkVectors = (connection: SqliteConnection, documentIds?: readonly DocumentId[]): ChunkVector[] => {
  const rows =
    documentIds === undefined
      ? connection.all<VectorRow>(`${SELECT_VECTORS} ORDER BY v.id`)
      : connection.all<VectorRow>(
          `${SELECT_VECTORS} WHERE c.document_id IN (SELECT value FROM json_each(?)) ORDER BY v.id`,
          [JSON.stringify(documentIds)],
        );
  return rows.map((row) => ({ id: row.id, documentId: row.documentId, vector: vectorOfBytes(row.vector) }));
};

interface ChunkRow {
  readonly id: ChunkId;
  readonly documentId: DocumentId;
  readonly version: number;
  readonly chunk: string;
  readonly vector: Uint8Array;
  readonly tokenVectors: Uint8Array;
  readonly sentenceTokens: string;
  readonly terms: string;
  readonly entities: string;
}

/** In the order of `ids`; ids that are no longer there are left out. */
export const readChunkRows = (connection: SqliteConnection, ids: readonly ChunkId[]): StoredChunk[] =>
  connection
    .all<ChunkRow>(
      `SELECT c.id AS id, c.document_id AS documentId, c.version AS version, c.chunk AS chunk,
              v.vector AS vector, t.token_vectors AS tokenVectors, c.sentence_tokens AS sentenceTokens, c.terms AS terms, c.entities AS entities
       FROM json_each(?) wanted JOIN chunks c ON c.id = wanted.value JOIN chunk_vectors v ON v.id = c.id
            JOIN chunk_tokens t ON t.id = c.id
       ORDER BY wanted.key`,
      [JSON.stringify(ids)],
    )
    .map((row) => ({
      id: row.id,
      documentId: row.documentId,
      version: row.version,
      chunk: JSON.parse(row.chunk) as Chunk,
      vector: vectorOfBytes(row.vector),
      tokenVectors: tokenVectorsOfBytes(row.tokenVectors),
      sentenceTokens: JSON.parse(row.sentenceTokens) as number[],
      terms: splitTerms(row.terms),
      entities: JSON.parse(row.entities) as EntityMention[],
    }));
