// store: whose each document is, as SQL. Read by the migrations only; a released version is never edited.
//
//   server_collections (one row a server) ── documents, versions, quotation_documents with `owner` = its id
//   chunks of its documents ── server_chunks ──< server_terms
//   all other chunks ── operator_chunks (a view) ── chunk_terms (FTS5) ── chunk_vocabulary

/**
 * `owner`: id of the server, null for the operator's collection, to which everything older belongs. `generation` comes from
 * the fact 'server-changes', which only rises: a collection that was deleted and begun anew never has an old number again.
 * The FTS5 index is made again above a view, so that even its own rebuilding can never take in terms of a server.
 */
export const SCHEMA_VERSION_6 = `
ALTER TABLE versions ADD COLUMN owner TEXT;
ALTER TABLE documents ADD COLUMN owner TEXT;
ALTER TABLE quotation_documents ADD COLUMN owner TEXT;
CREATE INDEX versions_by_owner ON versions (owner);
CREATE INDEX documents_by_owner ON documents (owner);

CREATE VIEW operator_chunks AS
  SELECT c.id AS id, c.terms AS terms FROM chunks c JOIN documents d ON d.id = c.document_id WHERE d.owner IS NULL;
DROP TABLE chunk_vocabulary;
DROP TABLE chunk_terms;
CREATE VIRTUAL TABLE chunk_terms USING fts5(
  terms, content='operator_chunks', content_rowid='id',
  tokenize="ascii tokenchars '!#$%&()*+,-./:;<=>?@[\\]^_\`{|}~'"
);
CREATE VIRTUAL TABLE chunk_vocabulary USING fts5vocab(chunk_terms, 'row');
INSERT INTO chunk_terms (chunk_terms) VALUES ('rebuild');

INSERT INTO facts VALUES ('server-changes', '0');
CREATE TABLE server_collections (
  owner TEXT PRIMARY KEY,
  generation INTEGER NOT NULL,
  changed_on TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE server_chunks (
  owner TEXT NOT NULL,
  chunk_id INTEGER NOT NULL,
  term_count INTEGER NOT NULL,
  PRIMARY KEY (owner, chunk_id)
) WITHOUT ROWID;
CREATE TABLE server_terms (
  owner TEXT NOT NULL,
  term TEXT NOT NULL,
  chunk_id INTEGER NOT NULL,
  occurrences INTEGER NOT NULL,
  PRIMARY KEY (owner, term, chunk_id)
) WITHOUT ROWID;
`;
