// store: chunks with their vectors, token vectors and entities ↔ rows. Runs inside the caller's transaction and
// touches no document rows.
import type { Chunk, DocumentId } from '../domain/document.js';
import type { EntityMention } from '../domain/mention.js';
import type { Scope } from '../domain/scope.js';
import { withinScope } from './scope-condition.js';
import { deleteServerTerms, insertServerTerms } from './server-term-rows.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { ChunkId, ChunkOwner, ChunkVector, IndexedChunk, StoredChunk } from './store.js';
import { indexTerms, joinTerms, splitTerms, unindexTerms } from './term-rows.js';
import { bytesOfVector, tokenVectorsOfBytes, vectorOfBytes } from './vector-blobs.js';

/** Adds the chunks of a document that has none yet. Ids rise in the order given. */
export const insertChunkRows = (
  connection: SqliteConnection,
  owner: string | null,
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
    if (owner !== null) insertServerTerms(connection, owner, lastId, terms);
  }
  // The shared index counts over all that is in it: terms of a server there would move the scores of all others.
  if (owner === null) indexTerms(connection, documentId);
};

/** Chunks with their terms; `owner`: of the chunks that are there. */
export const deleteIndexedChunks = (
  connection: SqliteConnection,
  owner: string | null,
  documentId: DocumentId,
): void => {
  if (owner === null) unindexTerms(connection, documentId);
  else deleteServerTerms(connection, owner, documentId);
  deleteChunkRows(connection, documentId);
};

/** The terms stay in their index. */
export const deleteChunkRows = (connection: SqliteConnection, documentId: DocumentId): void => {
  for (const table of ['chunk_vectors', 'chunk_tokens']) {
    connection.run(`DELETE FROM ${table} WHERE id IN (SELECT id FROM chunks WHERE document_id = ?)`, [documentId]);
  }
  connection.run('DELETE FROM chunks WHERE document_id = ?', [documentId]);
};

/** Documents that may be read. One parameter, the scope's server. */
const READABLE = `SELECT id FROM documents WHERE ${withinScope('owner')}`;
/** Those of them that are asked for. Two parameters: a list of ids as JSON, the scope's server. */
const CHOSEN = `SELECT id FROM documents WHERE id IN (SELECT value FROM json_each(?)) AND ${withinScope('owner')}`;

export const countChunkRows = (connection: SqliteConnection, { guildId }: Scope): number =>
  connection.first<{ count: number }>(`SELECT count(*) AS count FROM chunks WHERE document_id IN (${READABLE})`, [
    guildId,
  ])!.count;

const SELECT_OWNERS = 'SELECT id, document_id AS documentId FROM chunks';

export const readChunkOwners = (
  connection: SqliteConnection,
  { guildId }: Scope,
  documentIds?: readonly DocumentId[],
): ChunkOwner[] =>
  documentIds === undefined
    ? connection.all<ChunkOwner>(`${SELECT_OWNERS} WHERE document_id IN (${READABLE}) ORDER BY id`, [guildId])
    : connection.all<ChunkOwner>(`${SELECT_OWNERS} WHERE document_id IN (${CHOSEN}) ORDER BY id`, [
        JSON.stringify(documentIds),
        guildId,
      ]);

interface VectorRow {
  readonly id: ChunkId;
  readonly documentId: DocumentId;
  readonly vector: Uint8Array;
}

const SELECT_VECTORS =
  'SELECT v.id AS id, c.document_id AS documentId, v.vector AS vector FROM chunk_vectors v JOIN chunks c ON c.id = v.id';

/** One statement, hence one state of the store even while another process writes. */
export const readChunkVectors = (
  connection: SqliteConnection,
  { guildId }: Scope,
  documentIds?: readonly DocumentId[],
): ChunkVector[] => {
  const rows =
    documentIds === undefined
      ? connection.all<VectorRow>(`${SELECT_VECTORS} WHERE c.document_id IN (${READABLE}) ORDER BY v.id`, [guildId])
      : connection.all<VectorRow>(`${SELECT_VECTORS} WHERE c.document_id IN (${CHOSEN}) ORDER BY v.id`, [
          JSON.stringify(documentIds),
          guildId,
        ]);
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
export const readChunkRows = (
  connection: SqliteConnection,
  { guildId }: Scope,
  ids: readonly ChunkId[],
): StoredChunk[] =>
  connection
    .all<ChunkRow>(
      `SELECT c.id AS id, c.document_id AS documentId, c.version AS version, c.chunk AS chunk,
              v.vector AS vector, t.token_vectors AS tokenVectors, c.sentence_tokens AS sentenceTokens, c.terms AS terms, c.entities AS entities
       FROM json_each(?) wanted JOIN chunks c ON c.id = wanted.value JOIN documents d ON d.id = c.document_id
            JOIN chunk_vectors v ON v.id = c.id JOIN chunk_tokens t ON t.id = c.id
       WHERE ${withinScope('d.owner')} ORDER BY wanted.key`,
      [JSON.stringify(ids), guildId],
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
