// store: events extracted from documents ↔ rows, one a document. Runs inside the caller's transaction; what the JSON holds is
// the business of `src/events`.
import type { Scope } from '../domain/scope.js';
import { withinScope } from './scope-condition.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { StoredEvents } from './store.js';

/** Those of current versions, in the order of documents. */
export const readEventRows = (connection: SqliteConnection, { guildId }: Scope): StoredEvents[] =>
  connection.all<StoredEvents>(
    `SELECT e.document_id AS documentId, e.version AS version, e.rules AS rules, e.json AS json
     FROM document_events e JOIN documents d ON d.id = e.document_id AND d.version = e.version
     WHERE ${withinScope('d.owner')} ORDER BY e.document_id`,
    [guildId],
  );

/** Replaces what the documents had. Rows of documents and versions that are no longer current go. */
export const replaceEventRows = (connection: SqliteConnection, events: readonly StoredEvents[]): void => {
  for (const { documentId, version, rules, json } of events) {
    connection.run('INSERT OR REPLACE INTO document_events (document_id, version, rules, json) VALUES (?, ?, ?, ?)', [
      documentId,
      version,
      rules,
      json,
    ]);
  }
  connection.run(
    `DELETE FROM document_events WHERE NOT EXISTS
     (SELECT 1 FROM documents d WHERE d.id = document_events.document_id AND d.version = document_events.version)`,
  );
};
