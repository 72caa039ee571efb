// store: the one condition that every read of documents carries. A row's owner is null (the operator's) or a server's id.

/**
 * SQL with one parameter, `scope.guildId`. `=` never holds for null: without a server, the operator's rows alone. The plus keeps
 * SQLite from walking an index of owners, that is all documents, where it was given the few ids that it should look up.
 */
export const withinScope = (column: string): string => `(+${column} IS NULL OR +${column} = ?)`;
