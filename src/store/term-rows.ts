// store: the lexical index of the operator's collection: terms of a chunk → the text FTS5 indexes, and terms of a question → ranked chunk ids.
// Terms are hostile data: each is escaped to one token and quoted. It must not decide which terms matter.
import type { DocumentId } from '../domain/document.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { ChunkId, TermHit } from './store.js';

// All that would end a token or need quoting: not printable ASCII and not above ASCII; quotation marks; the escape itself.
const UNSAFE_IN_TOKEN = /[^!-~\u0080-\uffff]|["'%]/g;
const ESCAPED = /%([0-9a-f]{2})/g;

const escapeTerm = (term: string): string =>
  term.replace(UNSAFE_IN_TOKEN, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, '0')}`);

const unescapeTerm = (token: string): string =>
  token.replace(ESCAPED, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** As the index has a term: escaped, ASCII case folded. */
export const foldTerm = (term: string): string => escapeTerm(term).replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** The indexed text of a chunk. Empty terms are dropped; order and repetition stay. */
export const joinTerms = (terms: readonly string[]): string =>
  terms
    .filter((term) => term !== '')
    .map(escapeTerm)
    .join(' ');

/** Undoes `joinTerms`. */
export const splitTerms = (joined: string): string[] => (joined === '' ? [] : joined.split(' ').map(unescapeTerm));

/** Puts chunks of a document, already in `chunks`, into the index. */
export const indexTerms = (connection: SqliteConnection, documentId: DocumentId): void => {
  connection.run('INSERT INTO chunk_terms (rowid, terms) SELECT id, terms FROM chunks WHERE document_id = ?', [
    documentId,
  ]);
};

/** Takes the chunks of a document out of the index; must run while they are still in `chunks`, which FTS5 reads. */
export const unindexTerms = (connection: SqliteConnection, documentId: DocumentId): void => {
  connection.run(
    "INSERT INTO chunk_terms (chunk_terms, rowid, terms) SELECT 'delete', id, terms FROM chunks WHERE document_id = ?",
    [documentId],
  );
};

/** Best chunks that hold any of the terms, by BM25, then id. No term or `limit` < 1 gives none. */
export const searchTermRows = (
  connection: SqliteConnection,
  terms: readonly string[],
  limit: number,
  documentIds?: readonly DocumentId[],
): TermHit[] => {
  const tokens = [...new Set(terms.filter((term) => term !== '').map(escapeTerm))];
  if (tokens.length === 0 || limit < 1) return [];
  const expression = tokens.map((token) => `"${token}"`).join(' OR ');
  const restriction =
    documentIds === undefined
      ? ''
      : 'AND rowid IN (SELECT id FROM chunks WHERE document_id IN (SELECT value FROM json_each(?)))';
  return connection.all<{ id: ChunkId; score: number }>(
    `SELECT rowid AS id, -rank AS score FROM chunk_terms WHERE chunk_terms MATCH ? ${restriction} ORDER BY rank, rowid LIMIT ?`,
    [expression, ...(documentIds === undefined ? [] : [JSON.stringify(documentIds)]), Math.trunc(limit)],
  );
};

/** Number of chunks that hold each term. ASCII case is ignored, as in the index. */
export const countTermRows = (connection: SqliteConnection, terms: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const term of terms) {
    const token = foldTerm(term);
    const row = connection.first<{ doc: number }>('SELECT doc FROM chunk_vocabulary WHERE term = ?', [token]);
    counts.set(term, row?.doc ?? 0);
  }
  return counts;
};
