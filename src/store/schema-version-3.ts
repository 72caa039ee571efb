// store: the tables of the quotation index, as SQL. Read by the migrations only; a released version is never edited.
//
//   versions ── quotation_documents (which versions are indexed, made by which format) ──< quotation_shingles
//
// Everything here is made from `versions` and can be made again; an older store gets empty tables and is caught up later.

/** `start`: offset of the shingle's first word in the text of the version. A number is never used twice. */
export const SCHEMA_VERSION_3 = `
CREATE TABLE quotation_documents (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  format INTEGER NOT NULL,
  UNIQUE (document_id, version)
);
CREATE TABLE quotation_shingles (
  shingle INTEGER NOT NULL,
  number INTEGER NOT NULL,
  start INTEGER NOT NULL,
  PRIMARY KEY (shingle, number, start)
) WITHOUT ROWID;
`;
