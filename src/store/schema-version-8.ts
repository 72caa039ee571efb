// store: further addresses of documents, as SQL. Read by the migrations only; a released version is never edited.
//
//   versions ──< document_copies (the same text, read from elsewhere; never indexed)

/**
 * `id`: the one it would have had as a document; none has it while the row stands. `version`: the one whose text it is the
 * same as; when that is no longer current, the copy has to be looked at again. `facts`: title, publisher, address as JSON.
 */
export const SCHEMA_VERSION_8 = `
CREATE TABLE document_copies (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  owner TEXT,
  origin TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  facts TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX copies_by_document ON document_copies (document_id, version);
CREATE INDEX copies_by_owner ON document_copies (owner);
`;
