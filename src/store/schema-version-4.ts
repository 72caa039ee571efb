// store: what version 4 adds, as SQL. Read by the migrations only; a released version is never edited.
//
//   documents ── document_events: the events extracted from the current version, as JSON, and what rules made them

/** Derived data: rows that no longer fit their document are ignored, made anew and replaced. */
export const SCHEMA_VERSION_4 = `
CREATE TABLE document_events (
  document_id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  rules TEXT NOT NULL,
  json TEXT NOT NULL
) WITHOUT ROWID;
`;
