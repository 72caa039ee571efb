// store: `CorpusReader` on SQLite: every read of documents, each with the scope it is within. It holds no state but the
// scope, and gives no way to a wider one.
import type { Scope } from '../domain/scope.js';
import { readChangedSince } from './change-rows.js';
import { countChunkRows, readChunkOwners, readChunkRows, readChunkVectors } from './chunk-rows.js';
import { readOwnCopies } from './copy-rows.js';
import {
  hasDocumentRows,
  readDocument,
  readDocumentSummaries,
  readHeadTokens,
  readOwnSummaries,
} from './document-rows.js';
import { readEventRows } from './event-rows.js';
import { readCorpusDate, readCorpusFingerprint, readState } from './fact-rows.js';
import { quotationStoreOn } from './quotation-rows.js';
import { addServerCounts, searchServerTerms } from './server-term-rows.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { CorpusReader } from './store.js';
import { countTermRows, searchTermRows } from './term-rows.js';

export const corpusReaderOn = (connection: SqliteConnection, scope: Scope): CorpusReader => ({
  state: () => readState(connection, scope),
  changedSince: (generation) => readChangedSince(connection, generation),
  corpusDate: () => readCorpusDate(connection, scope),
  corpusFingerprint: () => connection.snapshot(() => readCorpusFingerprint(connection, scope)),

  headTokens: (ids) => readHeadTokens(connection, scope, ids),
  isEmpty: () => !hasDocumentRows(connection, scope),
  documents: (ids) => readDocumentSummaries(connection, scope, ids),
  ownDocuments: () => readOwnSummaries(connection, scope),
  ownCopies: () => readOwnCopies(connection, scope),
  document: (id, version) => readDocument(connection, scope, id, version),

  chunkCount: () => countChunkRows(connection, scope),
  chunkOwners: (documentIds) => readChunkOwners(connection, scope, documentIds),
  chunkVectors: (documentIds) => readChunkVectors(connection, scope, documentIds),
  chunks: (ids) => readChunkRows(connection, scope, ids),
  searchTerms: (terms, limit, documentIds) =>
    connection.snapshot(() => [
      ...searchTermRows(connection, terms, limit, documentIds),
      ...(scope.guildId === null ? [] : searchServerTerms(connection, scope.guildId, terms, limit, documentIds)),
    ]),
  termFrequencies: (terms) =>
    connection.snapshot(() => {
      const counts = countTermRows(connection, terms);
      if (scope.guildId !== null) addServerCounts(connection, scope.guildId, counts);
      return counts;
    }),

  documentEvents: () => readEventRows(connection, scope),
  quotations: quotationStoreOn(connection, scope),
});
