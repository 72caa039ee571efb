// store: the few facts about the whole store ↔ rows: generation, manifest, an unfinished fill, and the fingerprint made from them and the
// current documents. Runs inside the caller's transaction.
import { createHash } from 'node:crypto';
import type { SqliteConnection } from './sqlite-connection.js';
import type { IndexManifest } from './store.js';

/** Hex digits of a fingerprint: short enough to read out, 64 bits are enough to tell corpora apart. */
const FINGERPRINT_LENGTH = 16;

const readFact = (connection: SqliteConnection, name: string): string | undefined =>
  connection.first<{ value: string }>('SELECT value FROM facts WHERE name = ?', [name])?.value;

const writeFact = (connection: SqliteConnection, name: string, value: string): void => {
  connection.run('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)', [name, value]);
};

export const readGeneration = (connection: SqliteConnection): number => Number(readFact(connection, 'generation'));

export const raiseGeneration = (connection: SqliteConnection): void => {
  writeFact(connection, 'generation', String(readGeneration(connection) + 1));
  writeFact(connection, 'changed-on', new Date().toISOString().slice(0, 'YYYY-MM-DD'.length));
};

/** UTC day of the last change of the searchable content. */
export const readCorpusDate = (connection: SqliteConnection): string => readFact(connection, 'changed-on')!;

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
export const readCorpusFingerprint = (connection: SqliteConnection): string => {
  const documents = connection.all<{ id: string; content: string }>(
    `SELECT d.id AS id, v.content_sha256 AS content
     FROM documents d JOIN versions v ON v.document_id = d.id AND v.version = d.version ORDER BY d.id`,
  );
  const lines = documents.map(({ id, content }) => `${id} ${content}`);
  return createHash('sha256')
    .update([readFact(connection, 'manifest') ?? '', ...lines].join('\n'))
    .digest('hex')
    .slice(0, FINGERPRINT_LENGTH);
};

/** Object keys in order at every depth, so that equal values give equal texts. */
const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
