// store: the log of changes of the operator's collection, as SQL. Read by the migrations only; a released version is never edited.

/**
 * One row a generation: which document it added, replaced or removed; null where all may have changed. The numbers have no
 * gaps, so that a reader can tell whether the rows it finds are all there were. An older store begins with an empty log.
 */
export const SCHEMA_VERSION_7 = `
CREATE TABLE operator_changes (generation INTEGER PRIMARY KEY, document_id TEXT);
`;
