// store: the quotation index ↔ rows: which versions are indexed, and where each shingle (hash of neighbouring words)
// stands. A cache of `versions`: losing it loses nothing. It hashes no text and judges no quotation.
import type { DocumentId } from '../domain/document.js';
import type { Scope } from '../domain/scope.js';
import { withinScope } from './scope-condition.js';
import type { SqliteConnection } from './sqlite-connection.js';

export interface QuotableVersion {
  readonly id: DocumentId;
  readonly version: number;
}

/** `number` is what shingles are stored under. */
export interface IndexedVersion extends QuotableVersion {
  readonly number: number;
}

export interface QuotationBacklog {
  /** Current documents that are not indexed in this format, in id order. */
  readonly missing: readonly QuotableVersion[];
  /** Indexed versions that are no longer current. */
  readonly stale: readonly IndexedVersion[];
}

/** Hash of neighbouring words, and the offset in the document's text of the first of them. */
export interface ShinglePlace {
  readonly shingle: number;
  readonly start: number;
}

export interface ShinglePosting {
  readonly number: number;
  readonly start: number;
}

/** Part of the store that finds quotations, within one scope; every call is one transaction of its own. */
export interface QuotationStore {
  /** What differs between the index and the current documents. Cheap: reads no text. */
  backlog(format: number): QuotationBacklog;
  /** Removes everything another format made, whosever it is; false when there was nothing. */
  removeOtherFormats(format: number): boolean;
  /** Whole or not at all. False when another process has indexed the version meanwhile, and outside the scope. */
  add(version: QuotableVersion, format: number, places: readonly ShinglePlace[]): boolean;
  /** `places`: those it was added with; the rows are found by them. */
  remove(version: IndexedVersion, places: readonly ShinglePlace[]): void;
  /** Indexed versions that are current, by id. */
  versions(): IndexedVersion[];
  /** At most `limit` places of the shingle, by number, then start; `number`: in this version only. */
  postings(shingle: number, limit: number, number?: number): ShinglePosting[];
  /** The text of a version alone, without its source and map. */
  text(version: QuotableVersion): string | undefined;
}

export const quotationStoreOn = (connection: SqliteConnection, { guildId }: Scope): QuotationStore => ({
  backlog: (format) => connection.snapshot(() => readBacklog(connection, guildId, format)),
  removeOtherFormats: (format) => connection.immediate(() => deleteOtherFormats(connection, format)),
  add: (version, format, places) =>
    connection.immediate(() => insertVersion(connection, guildId, version, format, places)),
  remove: (version, places) => connection.immediate(() => deleteVersion(connection, version, places)),
  versions: () =>
    connection.all<IndexedVersion>(
      `SELECT q.number AS number, q.document_id AS id, q.version AS version
       FROM quotation_documents q JOIN documents d ON d.id = q.document_id AND d.version = q.version
       WHERE ${withinScope('q.owner')} ORDER BY d.id`,
      [guildId],
    ),
  postings: (shingle, limit, number) =>
    number === undefined
      ? connection.all<ShinglePosting>(`${SELECT_POSTINGS} ORDER BY s.number, s.start LIMIT ?`, [
          shingle,
          guildId,
          limit,
        ])
      : connection.all<ShinglePosting>(`${SELECT_POSTINGS} AND s.number = ? ORDER BY s.start LIMIT ?`, [
          shingle,
          guildId,
          number,
          limit,
        ]),
  text: ({ id, version }) => {
    const row = connection.first<{ text: string }>(
      `SELECT text FROM versions WHERE document_id = ? AND version = ? AND ${withinScope('owner')}`,
      [id, version, guildId],
    );
    return row === undefined ? undefined : (JSON.parse(row.text) as string);
  },
});

/** CROSS: shingles first, as they stand in the index. Rows outside the scope must not use up the limit. */
const SELECT_POSTINGS = `SELECT s.number AS number, s.start AS start
  FROM quotation_shingles s CROSS JOIN quotation_documents q ON q.number = s.number
  WHERE s.shingle = ? AND ${withinScope('q.owner')}`;

/** The operator's first: in whose scope the index is caught up must not decide on their order. */
const readBacklog = (connection: SqliteConnection, guildId: string | null, format: number): QuotationBacklog => ({
  missing: connection.all<QuotableVersion>(
    `SELECT d.id AS id, d.version AS version FROM documents d LEFT JOIN quotation_documents q
     ON q.document_id = d.id AND q.version = d.version AND q.format = ?
     WHERE q.number IS NULL AND ${withinScope('d.owner')} ORDER BY d.owner IS NOT NULL, d.id`,
    [format, guildId],
  ),
  stale: connection.all<IndexedVersion>(
    `SELECT q.number AS number, q.document_id AS id, q.version AS version FROM quotation_documents q
     LEFT JOIN documents d ON d.id = q.document_id AND d.version = q.version
     WHERE d.id IS NULL AND q.format = ? AND ${withinScope('q.owner')} ORDER BY q.number`,
    [format, guildId],
  ),
});

/** A format is left as a whole: then all rows go at once instead of one by one. */
const deleteOtherFormats = (connection: SqliteConnection, format: number): boolean => {
  if (connection.run('DELETE FROM quotation_documents WHERE format <> ?', [format]).changes === 0) return false;
  connection.run('DELETE FROM quotation_documents');
  connection.run('DELETE FROM quotation_shingles');
  return true;
};

/** Nothing for a version outside the scope. */
const insertVersion = (
  connection: SqliteConnection,
  guildId: string | null,
  { id, version }: QuotableVersion,
  format: number,
  places: readonly ShinglePlace[],
): boolean => {
  const { changes, lastId } = connection.run(
    `INSERT INTO quotation_documents (document_id, version, format, owner)
     SELECT document_id, version, ?, owner FROM versions
     WHERE document_id = ? AND version = ? AND ${withinScope('owner')} ON CONFLICT DO NOTHING`,
    [format, id, version, guildId],
  );
  if (changes === 0) return false;
  connection.run(
    `INSERT OR IGNORE INTO quotation_shingles (shingle, number, start)
     SELECT value ->> 0, ?, value ->> 1 FROM json_each(?) ORDER BY 1, 3`,
    [lastId, pairsOf(places)],
  );
  return true;
};

const deleteVersion = (
  connection: SqliteConnection,
  { number }: IndexedVersion,
  places: readonly ShinglePlace[],
): void => {
  connection.run(
    `DELETE FROM quotation_shingles WHERE (shingle, number, start) IN
     (SELECT value ->> 0, ?, value ->> 1 FROM json_each(?))`,
    [number, pairsOf(places)],
  );
  connection.run('DELETE FROM quotation_documents WHERE number = ?', [number]);
};

/** By number alone, hence through the whole table: for a server that is gone, not for a question. */
export const deleteQuotationsOf = (connection: SqliteConnection, owner: string): void => {
  const numbers = 'SELECT number FROM quotation_documents WHERE owner = ?';
  if (connection.first(`${numbers} LIMIT 1`, [owner]) === undefined) return;
  connection.run(`DELETE FROM quotation_shingles WHERE number IN (${numbers})`, [owner]);
  connection.run('DELETE FROM quotation_documents WHERE owner = ?', [owner]);
};

const pairsOf = (places: readonly ShinglePlace[]): string =>
  JSON.stringify(places.map(({ shingle, start }) => [shingle, start]));
