// store: which documents of the operator's collection changed ↔ rows, one a generation. What keeps copies of the collection
// in memory catches up by it instead of reading all again. Runs inside the caller's transaction.
import type { DocumentId } from '../domain/document.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** Whoever is further behind reads all anew: by then that is no slower. */
export const CHANGES_KEPT = 1000;

/** `id`: null where all may have changed. */
export const insertChangeRow = (connection: SqliteConnection, generation: number, id: DocumentId | null): void => {
  connection.run('INSERT INTO operator_changes (generation, document_id) VALUES (?, ?)', [generation, id]);
  connection.run('DELETE FROM operator_changes WHERE generation <= ?', [generation - CHANGES_KEPT]);
};

/** Sorted, each once; undefined when the log does not tell all that happened since. One statement, hence one state of the store. */
export const readChangedSince = (connection: SqliteConnection, generation: number): DocumentId[] | undefined => {
  const { passed, logged, named, ids } = connection.first<{
    passed: number;
    logged: number;
    named: number;
    ids: string;
  }>(
    `SELECT CAST(value AS INTEGER) - ? AS passed, count(c.generation) AS logged, count(c.document_id) AS named,
            json_group_array(DISTINCT c.document_id) AS ids
     FROM facts LEFT JOIN operator_changes c ON c.generation > ? WHERE name = 'generation'`,
    [generation, generation],
  )!;
  if (passed !== logged || named !== logged) return undefined;
  return passed === 0 ? [] : (JSON.parse(ids) as DocumentId[]).sort();
};
