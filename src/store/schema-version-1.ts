// store: the tables of version 1, as SQL. Read by the migrations only; a released version is never edited.
//
//   versions ──< documents (the current ones) ──< chunks ── chunk_vectors, chunk_tokens (large, read apart)
//                                                    └───── chunk_terms (FTS5 over chunks.terms) ── chunk_vocabulary
//
// Texts of documents are JSON strings: a plain column would lose what follows a NUL. `versions` outlives `documents`.

/**
 * The tokenizer splits at spaces only: every other printable ASCII sign is listed (those that need quoting are escaped
 * in terms, see term-rows.ts), and above ASCII everything is part of a token. ASCII case is folded.
 */
export const SCHEMA_VERSION_1 = `
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO facts VALUES ('generation', '0');

CREATE TABLE versions (
  document_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  origin TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  source_sha256 TEXT NOT NULL,
  metadata TEXT NOT NULL,
  text TEXT NOT NULL,
  sentences TEXT NOT NULL,
  map TEXT NOT NULL,
  removed TEXT NOT NULL,
  source_text TEXT NOT NULL,
  PRIMARY KEY (document_id, version)
);

CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  head_vector BLOB NOT NULL,
  head_tokens BLOB NOT NULL,
  head_terms TEXT NOT NULL,
  entity_terms TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE chunks (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  chunk TEXT NOT NULL,
  sentence_tokens TEXT NOT NULL,
  entities TEXT NOT NULL,
  terms TEXT NOT NULL
);
CREATE INDEX chunks_by_document ON chunks (document_id);
CREATE TABLE chunk_vectors (id INTEGER PRIMARY KEY, vector BLOB NOT NULL);
CREATE TABLE chunk_tokens (id INTEGER PRIMARY KEY, token_vectors BLOB NOT NULL);

CREATE VIRTUAL TABLE chunk_terms USING fts5(
  terms, content='chunks', content_rowid='id',
  tokenize="ascii tokenchars '!#$%&()*+,-./:;<=>?@[\\]^_\`{|}~'"
);
CREATE VIRTUAL TABLE chunk_vocabulary USING fts5vocab(chunk_terms, 'row');

CREATE TABLE answers (id TEXT PRIMARY KEY, created_at TEXT NOT NULL, json TEXT NOT NULL) WITHOUT ROWID;
`;
