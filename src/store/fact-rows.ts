// store: the few facts about the whole store ↔ rows: generation, manifest, an unfinished fill, and the fingerprint made from them and the
// current documents. Runs inside the caller's transaction.
import type { DocumentId } from '../domain/document.js';
import type { Scope } from '../domain/scope.js';
import { insertChangeRow } from './change-rows.js';
import { fingerprintDocuments, sortedJson } from './fingerprint-documents.js';
import { withinScope } from './scope-condition.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { CollectionState, IndexManifest } from './store.js';

const readFact = (connection: SqliteConnection, name: string): string | undefined =>
  connection.first<{ value: string }>('SELECT value FROM facts WHERE name = ?', [name])?.value;

const writeFact = (connection: SqliteConnection, name: string, value: string): void => {
  connection.run('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)', [name, value]);
};

/** Changes of the operator's collection. */
export const readGeneration = (connection: SqliteConnection): number => Number(readFact(connection, 'generation'));

/** Notes that the collection of this owner changed; null: the operator's. `id`: the one document, or null: perhaps all. */
export const raiseGeneration = (connection: SqliteConnection, owner: string | null, id: DocumentId | null): void => {
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  if (owner === null) {
    const reached = readGeneration(connection) + 1;
    writeFact(connection, 'generation', String(reached));
    writeFact(connection, 'changed-on', today);
    insertChangeRow(connection, reached, id);
    return;
  }
  const generation = Number(readFact(connection, 'server-changes')) + 1;
  writeFact(connection, 'server-changes', String(generation));
  connection.run('INSERT OR REPLACE INTO server_collections (owner, generation, changed_on) VALUES (?, ?, ?)', [
    owner,
    generation,
    today,
  ]);
};

/** One statement: it is asked for every key that somebody presses. */
export const readState = (connection: SqliteConnection, { guildId }: Scope): CollectionState =>
  connection.first<CollectionState>(
    `SELECT CAST(value AS INTEGER) AS operator,
            coalesce((SELECT generation FROM server_collections WHERE owner = ?), 0) AS server
     FROM facts WHERE name = 'generation'`,
    [guildId],
  )!;

/** UTC day of the last change of what the scope can search. */
export const readCorpusDate = (connection: SqliteConnection, { guildId }: Scope): string =>
  connection.first<{ date: string }>(
    `SELECT max(value, coalesce((SELECT changed_on FROM server_collections WHERE owner = ?), '')) AS date
     FROM facts WHERE name = 'changed-on'`,
    [guildId],
  )!.date;

export const readManifest = (connection: SqliteConnection): IndexManifest | undefined => {
  const json = readFact(connection, 'manifest');
  return json === undefined ? undefined : (JSON.parse(json) as IndexManifest);
};

export const writeManifest = (connection: SqliteConnection, manifest: IndexManifest): void => {
  writeFact(connection, 'manifest', sortedJson(manifest));
};

export const clearManifest = (connection: SqliteConnection): void => {
  connection.run("DELETE FROM facts WHERE name = 'manifest'");
};

export const readFillUnfinished = (connection: SqliteConnection): boolean =>
  readFact(connection, 'fill-unfinished') !== undefined;

export const writeFillUnfinished = (connection: SqliteConnection, isUnfinished: boolean): void => {
  if (isUnfinished) writeFact(connection, 'fill-unfinished', 'true');
  else connection.run("DELETE FROM facts WHERE name = 'fill-unfinished'");
};

/** The same for the same documents and manifest, in whatever order and however often they were ingested. */
export const readCorpusFingerprint = (connection: SqliteConnection, { guildId }: Scope): string =>
  fingerprintDocuments(
    readManifest(connection),
    connection.all<{ id: DocumentId; contentSha256: string }>(
      `SELECT d.id AS id, v.content_sha256 AS contentSha256
       FROM documents d JOIN versions v ON v.document_id = d.id AND v.version = d.version
       WHERE ${withinScope('d.owner')} ORDER BY d.id`,
      [guildId],
    ),
  );
