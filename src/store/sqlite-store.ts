// store: `Store` on one SQLite file. Opens it, migrates it, and gives each operation its transaction; the rows are in
// the *-rows.ts files. It must not hold state of its own: several processes share the file.
import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/app-error.js';
import type { DocumentId } from '../domain/document.js';
import { insertAnswerRow, readAnswerRow } from './answer-rows.js';
import type { BotStore } from './bot-store.js';
import { checkIndexedDocument } from './check-indexed-document.js';
import {
  countChunkRows,
  deleteChunkRows,
  insertChunkRows,
  readChunkOwners,
  readChunkRows,
  readChunkVectors,
} from './chunk-rows.js';
import {
  deleteDocumentRow,
  hasDocumentRows,
  insertDocumentRows,
  readDocument,
  readDocumentSummaries,
  readHeadTokens,
  replaceIndexFacts,
} from './document-rows.js';
import { readEventRows, replaceEventRows } from './event-rows.js';
import {
  clearManifest,
  raiseGeneration,
  readCorpusFingerprint,
  readFillUnfinished,
  readGeneration,
  readManifest,
  writeFillUnfinished,
  writeManifest,
} from './fact-rows.js';
import { migrateStore } from './migrations.js';
import { quotationStoreOn } from './quotation-rows.js';
import { botStoreOn } from './sqlite-bot-store.js';
import { SqliteConnection } from './sqlite-connection.js';
import type { IndexedContent, IndexedDocument, Store } from './store.js';
import { countTermRows, searchTermRows } from './term-rows.js';

export interface SqliteStoreOptions {
  /** Refuse a file that does not exist instead of creating it. Default false: ingesting starts with nothing. */
  readonly mustExist?: boolean;
  /** How long a write waits for another process, whole milliseconds ≥ 0. Default 5000; 0 gives up at once. */
  readonly busyTimeoutMs?: number;
}

/** The corpus and, in the same file, what the bot keeps. */
export interface SqliteStore extends Store {
  readonly bot: BotStore;
}

/**
 * Opens the store in `file`, creating file and folder where they are missing, and brings it to the newest version.
 * Throws `AppError`: `index-missing` (with `mustExist`), `index-damaged`, `store-newer`, `store-busy`, `bad-input` for a
 * file that cannot be opened or is another program's database.
 */
export const openSqliteStore = (file: string, options: SqliteStoreOptions = {}): SqliteStore => {
  if (!fs.existsSync(file)) {
    if (options.mustExist === true) {
      throw new AppError(
        'index-missing',
        `There is no store at ${file}. Ingest documents first, or name another file.`,
        {
          context: { file },
        },
      );
    }
    fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  }
  const connection = new SqliteConnection(file, options.busyTimeoutMs);
  try {
    migrateStore(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  return storeOn(connection);
};

const storeOn = (connection: SqliteConnection): SqliteStore => ({
  bot: botStoreOn(connection),
  generation: () => readGeneration(connection),
  manifest: () => readManifest(connection),
  setManifest: (manifest) => connection.immediate(() => writeManifest(connection, manifest)),
  isFillUnfinished: () => readFillUnfinished(connection),
  setFillUnfinished: (isUnfinished) => connection.immediate(() => writeFillUnfinished(connection, isUnfinished)),
  corpusFingerprint: () => connection.snapshot(() => readCorpusFingerprint(connection)),

  headTokens: (ids) => readHeadTokens(connection, ids),
  documents: () => readDocumentSummaries(connection),
  document: (id, version) => readDocument(connection, id, version),
  putDocument: (indexed) => connection.immediate(() => putDocument(connection, indexed)),
  removeDocument: (id) => connection.immediate(() => removeDocument(connection, id)),
  clearManifest: () =>
    connection.immediate(() => {
      clearManifest(connection);
      raiseGeneration(connection);
    }),
  replaceIndex: (version, indexed) => connection.immediate(() => replaceIndex(connection, version, indexed)),

  isEmpty: () => !hasDocumentRows(connection),
  chunkCount: () => countChunkRows(connection),
  chunkOwners: (documentIds) => readChunkOwners(connection, documentIds),
  chunkVectors: (documentIds) => readChunkVectors(connection, documentIds),
  chunks: (ids) => readChunkRows(connection, ids),
  searchTerms: (terms, limit, documentIds) => searchTermRows(connection, terms, limit, documentIds),
  termFrequencies: (terms) => connection.snapshot(() => countTermRows(connection, terms)),

  documentEvents: () => readEventRows(connection),
  putDocumentEvents: (events) => connection.immediate(() => replaceEventRows(connection, events)),
  quotations: quotationStoreOn(connection),

  saveAnswer: (answer) => connection.immediate(() => insertAnswerRow(connection, answer)),
  answer: (id) => readAnswerRow(connection, id),

  backup: (target) => backUp(connection, target),
  close: () => connection.close(),
});

const putDocument = (connection: SqliteConnection, indexed: IndexedDocument): number => {
  checkIndexedDocument(indexed, readManifest(connection));
  const id = indexed.document.metadata.id;
  deleteChunkRows(connection, id);
  const version = insertDocumentRows(connection, indexed);
  insertChunkRows(connection, id, version, indexed.chunks);
  raiseGeneration(connection);
  return version;
};

const replaceIndex = (connection: SqliteConnection, version: number, indexed: IndexedContent): boolean => {
  checkIndexedDocument(indexed, undefined);
  const id = indexed.document.metadata.id;
  if (!replaceIndexFacts(connection, id, version, indexed)) return false;
  deleteChunkRows(connection, id);
  insertChunkRows(connection, id, version, indexed.chunks);
  raiseGeneration(connection);
  return true;
};

const removeDocument = (connection: SqliteConnection, id: DocumentId): boolean => {
  if (!deleteDocumentRow(connection, id)) return false;
  deleteChunkRows(connection, id);
  raiseGeneration(connection);
  return true;
};

/** Written beside the target and renamed: a broken-off copy never looks like a backup. */
const backUp = (connection: SqliteConnection, target: string): void => {
  if (fs.existsSync(target)) {
    throw new AppError('bad-input', `The backup ${target} exists already and is not overwritten. Name another file.`, {
      context: { target },
    });
  }
  fs.mkdirSync(path.dirname(path.resolve(target)), { recursive: true });
  const temporary = `${target}.${process.pid}.part`;
  fs.rmSync(temporary, { force: true });
  try {
    connection.run('VACUUM INTO ?', [temporary]);
    fs.renameSync(temporary, target);
  } finally {
    fs.rmSync(temporary, { force: true });
  }
};
