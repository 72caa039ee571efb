// store: the quotation index ↔ rows: which versions are indexed, and where each shingle (hash of neighbouring words)
// stands. A cache of `versions`: losing it loses nothing. It hashes no text and judges no quotation.
import type { DocumentId } from '../domain/document.js';
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

/** Part of the store that finds quotations; every call is one transaction of its own. */
export interface QuotationStore {
  /** What differs between the index and the current documents. Cheap: reads no text. */
  backlog(format: number): QuotationBacklog;
  /** Removes everything another format made; false when there was nothing. */
  removeOtherFormats(format: number): boolean;
  /** Whole or not at all. False when another process has indexed the version meanwhile. */
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

export const quotationStoreOn = (connection: SqliteConnection): QuotationStore => ({
  backlog: (format) => connection.snapshot(() => readBacklog(connection, format)),
  removeOtherFormats: (format) => connection.immediate(() => deleteOtherFormats(connection, format)),
  add: (version, format, places) => connection.immediate(() => insertVersion(connection, version, format, places)),
  remove: (version, places) => connection.immediate(() => deleteVersion(connection, version, places)),
  versions: () =>
    connection.all<IndexedVersion>(
      `SELECT q.number AS number, q.document_id AS id, q.version AS version
       FROM quotation_documents q JOIN documents d ON d.id = q.document_id AND d.version = q.version ORDER BY d.id`,
    ),
  postings: (shingle, limit, number) =>
    number === undefined
      ? connection.all<ShinglePosting>(
          'SELECT number, start FROM quotation_shingles WHERE shingle = ? ORDER BY number, start LIMIT ?',
          [shingle, limit],
        )
      : connection.all<ShinglePosting>(
          'SELECT number, start FROM quotation_shingles WHERE shingle = ? AND number = ? ORDER BY start LIMIT ?',
          [shingle, number, limit],
        ),
  text: ({ id, version }) => {
    const row = connection.first<{ text: string }>('SELECT text FROM versions WHERE document_id = ? AND version = ?', [
      id,
      version,
    ]);
    return row === undefined ? undefined : (JSON.parse(row.text) as string);
  },
});

const readBacklog = (connection: SqliteConnection, format: number): QuotationBacklog => ({
  missing: connection.all<QuotableVersion>(
    `SELECT d.id AS id, d.version AS version FROM documents d LEFT JOIN quotation_documents q
     ON q.document_id = d.id AND q.version = d.version AND q.format = ? WHERE q.number IS NULL ORDER BY d.id`,
    [format],
  ),
  stale: connection.all<IndexedVersion>(
    `SELECT q.number AS number, q.document_id AS id, q.version AS version FROM quotation_documents q
     LEFT JOIN documents d ON d.id = q.document_id AND d.version = q.version
     WHERE d.id IS NULL AND q.format = ? ORDER BY q.number`,
    [format],
  ),
});

/** A format is left as a whole: then all rows go at once instead of one by one. */
const deleteOtherFormats = (connection: SqliteConnection, format: number): boolean => {
  if (connection.run('DELETE FROM quotation_documents WHERE format <> ?', [format]).changes === 0) return false;
  connection.run('DELETE FROM quotation_documents');
  connection.run('DELETE FROM quotation_shingles');
  return true;
};

const insertVersion = (
  connection: SqliteConnection,
  { id, version }: QuotableVersion,
  format: number,
  places: readonly ShinglePlace[],
): boolean => {
  const { changes, lastId } = connection.run(
    'INSERT INTO quotation_documents (document_id, version, format) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    [id, version, format],
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

const pairsOf = (places: readonly ShinglePlace[]): string =>
  JSON.stringify(places.map(({ shingle, start }) => [shingle, start]));
