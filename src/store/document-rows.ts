// store: documents and their versions ↔ rows. `versions` holds every state ever stored, `documents` points at the
// current ones. Runs inside the caller's transaction and touches no chunks.
import type {
  DocumentId,
  DocumentMetadata,
  MapRun,
  PreparedDocument,
  RemovedPart,
  Sentence,
} from '../domain/document.js';
import type { Scope } from '../domain/scope.js';
import { readAddresses } from './copy-rows.js';
import { withinScope } from './scope-condition.js';
import type { SqliteConnection, SqlValue } from './sqlite-connection.js';
import type { DocumentSummary, IndexedContent, IndexedDocument, StoredDocument } from './store.js';
import { bytesOfVector, tokenVectorsOfBytes, vectorOfBytes } from './vector-blobs.js';

/** Adds a version, makes it the current one and returns its number: one more than the highest, from 1. */
export const insertDocumentRows = (
  connection: SqliteConnection,
  { guildId }: Scope,
  indexed: IndexedDocument,
): number => {
  const { document, origin, contentSha256 } = indexed;
  const id = document.metadata.id;
  const { version } = connection.first<{ version: number }>(
    'SELECT coalesce(max(version), 0) + 1 AS version FROM versions WHERE document_id = ?',
    [id],
  )!;
  connection.run(
    `INSERT INTO versions (document_id, version, origin, content_sha256, source_sha256, metadata, text, sentences, map,
     removed, source_text, owner) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      version,
      origin,
      contentSha256,
      document.sourceSha256,
      JSON.stringify(document.metadata),
      JSON.stringify(document.text),
      JSON.stringify(document.sentences),
      JSON.stringify(document.map),
      JSON.stringify(document.removed),
      JSON.stringify(document.sourceText),
      guildId,
    ],
  );
  connection.run(
    `INSERT OR REPLACE INTO documents (id, version, head_vector, head_tokens, head_terms, entity_terms, owner)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [id, version, ...indexFacts(indexed), guildId],
  );
  return version;
};

/** Makes the document no longer current; false when it was not. */
export const deleteDocumentRow = (connection: SqliteConnection, id: DocumentId): boolean =>
  connection.run('DELETE FROM documents WHERE id = ?', [id]).changes > 0;

/** New facts of the index for a version that is still the current one; false when it is not. */
export const replaceIndexFacts = (
  connection: SqliteConnection,
  id: DocumentId,
  version: number,
  indexed: IndexedContent,
): boolean =>
  connection.run(
    `UPDATE documents SET head_vector = ?, head_tokens = ?, head_terms = ?, entity_terms = ?
     WHERE id = ? AND version = ?`,
    [...indexFacts(indexed), id, version],
  ).changes > 0;

/** head_vector, head_tokens, head_terms, entity_terms. */
const indexFacts = ({ head, entityTerms }: IndexedContent): [Uint8Array, Uint8Array, string, string] => [
  bytesOfVector(head.vector),
  bytesOfVector(head.tokenVectors),
  sortedList(head.terms),
  sortedList(entityTerms),
];

const sortedList = (terms: readonly string[]): string => JSON.stringify([...new Set(terms)].sort());

interface SummaryRow {
  readonly id: DocumentId;
  readonly version: number;
  readonly origin: string;
  readonly contentSha256: string;
  readonly metadata: string;
  readonly headVector: Uint8Array;
  readonly headTerms: string;
  readonly entityTerms: string;
}

/** Current documents in id order, or those of them that are asked for. */
export const readDocumentSummaries = (
  connection: SqliteConnection,
  { guildId }: Scope,
  ids?: readonly DocumentId[],
): DocumentSummary[] =>
  ids === undefined
    ? readSummaries(connection, withinScope('d.owner'), [guildId])
    : readSummaries(connection, `d.id IN (SELECT value FROM json_each(?)) AND ${withinScope('d.owner')}`, [
        JSON.stringify(ids),
        guildId,
      ]);

/** Those of the scope's own collection: the server's, or without a server the operator's. */
export const readOwnSummaries = (connection: SqliteConnection, { guildId }: Scope): DocumentSummary[] =>
  readSummaries(connection, 'd.owner IS ?', [guildId]);

const readSummaries = (
  connection: SqliteConnection,
  condition: string,
  parameters: readonly SqlValue[],
): DocumentSummary[] =>
  connection
    .all<SummaryRow>(
      `SELECT d.id AS id, d.version AS version, v.origin AS origin, v.content_sha256 AS contentSha256,
              v.metadata AS metadata, d.head_vector AS headVector, d.head_terms AS headTerms, d.entity_terms AS entityTerms
       FROM documents d JOIN versions v ON v.document_id = d.id AND v.version = d.version
       WHERE ${condition} ORDER BY d.id`,
      parameters,
    )
    .map((row) => ({
      ...row,
      metadata: JSON.parse(row.metadata) as DocumentMetadata,
      headVector: vectorOfBytes(row.headVector),
      headTerms: JSON.parse(row.headTerms) as string[],
      entityTerms: JSON.parse(row.entityTerms) as string[],
    }));

export const hasDocumentRows = (connection: SqliteConnection, { guildId }: Scope): boolean =>
  connection.first(`SELECT 1 AS found FROM documents WHERE ${withinScope('owner')} LIMIT 1`, [guildId]) !== undefined;

/** Whose collection a current document is in; null for the operator's. */
export const readOwner = (connection: SqliteConnection, id: DocumentId): string | null =>
  connection.first<{ owner: string | null }>('SELECT owner FROM documents WHERE id = ?', [id])?.owner ?? null;

export const countOwnDocuments = (connection: SqliteConnection, guildId: string): number =>
  connection.first<{ count: number }>('SELECT count(*) AS count FROM documents WHERE owner = ?', [guildId])!.count;

export const readHeadTokens = (
  connection: SqliteConnection,
  { guildId }: Scope,
  ids: readonly DocumentId[],
): Map<DocumentId, Int8Array> =>
  new Map(
    connection
      .all<{ id: DocumentId; tokens: Uint8Array }>(
        `SELECT id, head_tokens AS tokens FROM documents
         WHERE id IN (SELECT value FROM json_each(?)) AND ${withinScope('owner')}`,
        [JSON.stringify(ids), guildId],
      )
      .map((row) => [row.id, tokenVectorsOfBytes(row.tokens)]),
  );

interface VersionRow {
  readonly version: number;
  readonly current: number;
  readonly origin: string;
  readonly contentSha256: string;
  readonly sourceSha256: string;
  readonly metadata: string;
  readonly text: string;
  readonly sentences: string;
  readonly map: string;
  readonly removed: string;
  readonly sourceText: string;
}

const SELECT_VERSION = `
  SELECT v.version AS version, d.version IS v.version AS current, v.origin AS origin, v.content_sha256 AS contentSha256,
         v.source_sha256 AS sourceSha256, v.metadata AS metadata, v.text AS text, v.sentences AS sentences, v.map AS map,
         v.removed AS removed, v.source_text AS sourceText
  FROM versions v LEFT JOIN documents d ON d.id = v.document_id WHERE v.document_id = ? AND ${withinScope('v.owner')}`;

/** The current version, or the one asked for; undefined when there is none. */
export const readDocument = (
  connection: SqliteConnection,
  scope: Scope,
  id: DocumentId,
  version?: number,
): StoredDocument | undefined => {
  const { guildId } = scope;
  const row =
    version === undefined
      ? connection.first<VersionRow>(`${SELECT_VERSION} AND d.version = v.version`, [id, guildId])
      : connection.first<VersionRow>(`${SELECT_VERSION} AND v.version = ?`, [id, guildId, version]);
  if (row === undefined) return undefined;
  const alsoAt = readAddresses(connection, scope, id, row.version);
  return {
    id,
    version: row.version,
    current: row.current === 1,
    origin: row.origin,
    contentSha256: row.contentSha256,
    ...preparedOf(row),
    ...(alsoAt.length > 0 && { alsoAt }),
  };
};

const preparedOf = (row: VersionRow): PreparedDocument => ({
  metadata: JSON.parse(row.metadata) as DocumentMetadata,
  sourceText: JSON.parse(row.sourceText) as string,
  sourceSha256: row.sourceSha256,
  text: JSON.parse(row.text) as string,
  map: JSON.parse(row.map) as MapRun[],
  removed: JSON.parse(row.removed) as RemovedPart[],
  sentences: JSON.parse(row.sentences) as Sentence[],
});
