// store: further addresses of documents ↔ rows: the same text, found elsewhere, is kept as an address and not indexed again. Runs
// inside the caller's transaction; whether two texts are the same is judged before.
import type { DocumentAddress, DocumentId } from '../domain/document.js';
import type { Scope } from '../domain/scope.js';
import { withinScope } from './scope-condition.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { DocumentCopy, StoredCopy } from './store.js';

interface CopyRow {
  readonly id: DocumentId;
  readonly documentId: DocumentId;
  readonly isStale: number;
  readonly origin: string;
  readonly contentSha256: string;
  readonly facts: string;
}

/** Of the current version. False when there is no such document in the scope's own collection. */
export const insertCopyRow = (connection: SqliteConnection, { guildId }: Scope, copy: DocumentCopy): boolean =>
  connection.run(
    `INSERT OR REPLACE INTO document_copies (id, document_id, version, owner, origin, content_sha256, facts)
     SELECT ?, id, version, owner, ?, ?, ? FROM documents WHERE id = ? AND owner IS ?`,
    [copy.id, copy.origin, copy.contentSha256, JSON.stringify(copy.address), copy.documentId, guildId],
  ).changes > 0;

export const deleteCopyRow = (connection: SqliteConnection, { guildId }: Scope, id: DocumentId): boolean =>
  connection.run('DELETE FROM document_copies WHERE id = ? AND owner IS ?', [id, guildId]).changes > 0;

export const countCopyRows = (connection: SqliteConnection, guildId: string): number =>
  connection.first<{ count: number }>('SELECT count(*) AS count FROM document_copies WHERE owner = ?', [guildId])!
    .count;

/** Those of the scope's own collection, in id order. */
export const readOwnCopies = (connection: SqliteConnection, { guildId }: Scope): StoredCopy[] =>
  connection
    .all<CopyRow>(
      `SELECT c.id AS id, c.document_id AS documentId, d.version IS NOT c.version AS isStale, c.origin AS origin,
              c.content_sha256 AS contentSha256, c.facts AS facts
       FROM document_copies c LEFT JOIN documents d ON d.id = c.document_id WHERE c.owner IS ? ORDER BY c.id`,
      [guildId],
    )
    .map(({ facts, isStale, ...row }) => ({ ...row, isStale: isStale === 1, address: addressOf(facts) }));

/** Where else the text of this version stands, in id order. */
export const readAddresses = (
  connection: SqliteConnection,
  { guildId }: Scope,
  id: DocumentId,
  version: number,
): DocumentAddress[] =>
  connection
    .all<{ facts: string }>(
      `SELECT facts FROM document_copies WHERE document_id = ? AND version = ? AND ${withinScope('owner')} ORDER BY id`,
      [id, version, guildId],
    )
    .map(({ facts }) => addressOf(facts));

const addressOf = (facts: string): DocumentAddress => JSON.parse(facts) as DocumentAddress;
