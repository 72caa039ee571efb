// store: documents of a server as a whole ↔ rows: what it may have, which servers have any, and taking all of it away. Runs
// inside the caller's transaction.
import { AppError } from '../domain/app-error.js';
import type { DocumentId } from '../domain/document.js';
import type { Scope } from '../domain/scope.js';
import { deleteChunkRows } from './chunk-rows.js';
import { countCopyRows } from './copy-rows.js';
import { countOwnDocuments } from './document-rows.js';
import { deleteQuotationsOf } from './quotation-rows.js';
import { SERVER_CHUNKS_MAX, SERVER_DOCUMENTS_MAX } from './server-limits.js';
import { countServerChunks, deleteAllServerTerms } from './server-term-rows.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** Throws `AppError('bad-input')`; says nothing about other collections. */
export const requireOwnId = (scope: Scope, id: DocumentId): void => {
  if (scope.owns(id)) return;
  throw new AppError(
    'bad-input',
    `The id ${id} is not one for this collection: ids that begin with "server-" and a server's number are kept for that server. Give the document another id.`,
    { context: { id } },
  );
};

/** Further addresses count as documents. To be asked after the document is in; the transaction takes it back. Throws `AppError('bad-input')`. */
export const requireRoom = (connection: SqliteConnection, guildId: string): void => {
  const documents = countOwnDocuments(connection, guildId) + countCopyRows(connection, guildId);
  const chunks = countServerChunks(connection, guildId);
  if (documents <= SERVER_DOCUMENTS_MAX && chunks <= SERVER_CHUNKS_MAX) return;
  throw new AppError(
    'bad-input',
    `A server may have ${SERVER_DOCUMENTS_MAX} documents and ${SERVER_CHUNKS_MAX} passages of its own; with this one it would have ${documents} and ${chunks}. Remove a document first.`,
    { context: { documents, chunks } },
  );
};

export const readServersWithDocuments = (connection: SqliteConnection): string[] =>
  connection
    .all<{ owner: string }>('SELECT DISTINCT owner FROM documents WHERE owner IS NOT NULL ORDER BY owner')
    .map(({ owner }) => owner);

/** Documents with all that was made from them, and their versions: nothing is left that could be cited. */
export const deleteServerCollection = (connection: SqliteConnection, guildId: string): void => {
  deleteAllServerTerms(connection, guildId);
  const documents = connection.all<{ id: DocumentId }>('SELECT id FROM documents WHERE owner = ?', [guildId]);
  for (const { id } of documents) deleteChunkRows(connection, id);
  deleteQuotationsOf(connection, guildId);
  connection.run(
    'DELETE FROM document_events WHERE document_id IN (SELECT document_id FROM versions WHERE owner = ?)',
    [guildId],
  );
  for (const table of ['documents', 'versions', 'document_copies', 'server_collections']) {
    connection.run(`DELETE FROM ${table} WHERE owner = ?`, [guildId]);
  }
};
