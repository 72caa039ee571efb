// store: `Store` on one SQLite file. Opens it, migrates it, and gives each operation its transaction; the rows are in
// the *-rows.ts files. It must not hold state of its own: several processes share the file.
import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/app-error.js';
import type { DocumentId } from '../domain/document.js';
import type { Scope } from '../domain/scope.js';
import { insertAnswerRow, readAnswerRow } from './answer-rows.js';
import type { BotStore } from './bot-store.js';
import { checkIndexedDocument } from './check-indexed-document.js';
import { deleteIndexedChunks, insertChunkRows } from './chunk-rows.js';
import { deleteCopyRow, insertCopyRow } from './copy-rows.js';
import { deleteDocumentRow, insertDocumentRows, readOwner, replaceIndexFacts } from './document-rows.js';
import { replaceEventRows } from './event-rows.js';
import {
  clearManifest,
  raiseGeneration,
  readFillUnfinished,
  readGeneration,
  readManifest,
  writeFillUnfinished,
  writeManifest,
} from './fact-rows.js';
import { migrateStore } from './migrations.js';
import { readServersWithDocuments, requireOwnId, requireRoom } from './server-collection-rows.js';
import { botStoreOn } from './sqlite-bot-store.js';
import { SqliteConnection } from './sqlite-connection.js';
import { corpusReaderOn } from './sqlite-corpus-reader.js';
import type { DocumentCopy, IndexedContent, IndexedDocument, Store } from './store.js';

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
  within: (scope) => corpusReaderOn(connection, scope),
  serversWithDocuments: () => readServersWithDocuments(connection),

  generation: () => readGeneration(connection),
  manifest: () => readManifest(connection),
  setManifest: (manifest) => connection.immediate(() => writeManifest(connection, manifest)),
  isFillUnfinished: () => readFillUnfinished(connection),
  setFillUnfinished: (isUnfinished) => connection.immediate(() => writeFillUnfinished(connection, isUnfinished)),

  putDocument: (scope, indexed) => connection.immediate(() => putDocument(connection, scope, indexed)),
  putCopy: (scope, copy) => connection.immediate(() => putCopy(connection, scope, copy)),
  removeDocument: (scope, id) => connection.immediate(() => removeDocument(connection, scope, id)),
  clearManifest: () =>
    connection.immediate(() => {
      clearManifest(connection);
      raiseGeneration(connection, null, null);
    }),
  replaceIndex: (version, indexed) => connection.immediate(() => replaceIndex(connection, version, indexed)),
  putDocumentEvents: (events) => connection.immediate(() => replaceEventRows(connection, events)),

  saveAnswer: (answer) => connection.immediate(() => insertAnswerRow(connection, answer)),
  answer: (id) => readAnswerRow(connection, id),

  backup: (target) => backUp(connection, target),
  close: () => connection.close(),
});

const putDocument = (connection: SqliteConnection, scope: Scope, indexed: IndexedDocument): number => {
  checkIndexedDocument(indexed, readManifest(connection));
  const id = indexed.document.metadata.id;
  requireOwnId(scope, id);
  deleteCopyRow(connection, scope, id);
  deleteIndexedChunks(connection, scope.guildId, id);
  const version = insertDocumentRows(connection, scope, indexed);
  insertChunkRows(connection, scope.guildId, id, version, indexed.chunks);
  if (scope.guildId !== null) requireRoom(connection, scope.guildId);
  raiseGeneration(connection, scope.guildId, id);
  return version;
};

const replaceIndex = (connection: SqliteConnection, version: number, indexed: IndexedContent): boolean => {
  checkIndexedDocument(indexed, undefined);
  const id = indexed.document.metadata.id;
  if (!replaceIndexFacts(connection, id, version, indexed)) return false;
  const owner = readOwner(connection, id);
  deleteIndexedChunks(connection, owner, id);
  insertChunkRows(connection, owner, id, version, indexed.chunks);
  raiseGeneration(connection, owner, id);
  return true;
};

const putCopy = (connection: SqliteConnection, scope: Scope, copy: DocumentCopy): boolean => {
  requireOwnId(scope, copy.id);
  if (copy.id === copy.documentId || !insertCopyRow(connection, scope, copy)) return false;
  if (deleteDocumentRow(connection, copy.id)) deleteIndexedChunks(connection, scope.guildId, copy.id);
  if (scope.guildId !== null) requireRoom(connection, scope.guildId);
  raiseGeneration(connection, scope.guildId, null);
  return true;
};

const removeDocument = (connection: SqliteConnection, scope: Scope, id: DocumentId): boolean => {
  if (!scope.owns(id)) return false;
  const wasCopy = deleteCopyRow(connection, scope, id);
  const wasDocument = deleteDocumentRow(connection, id);
  if (wasDocument) deleteIndexedChunks(connection, scope.guildId, id);
  else if (!wasCopy) return false;
  if (wasCopy) raiseGeneration(connection, scope.guildId, null);
  else raiseGeneration(connection, scope.guildId, id);
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
