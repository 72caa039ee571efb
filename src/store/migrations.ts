// store: the schema, as numbered steps. An opened connection of any older version (or an empty file) → the newest
// version. A newer store, or another program's database, is refused before anything is written. It moves no rows itself.
import fs from 'node:fs';
import { AppError } from '../domain/app-error.js';
import { SCHEMA_VERSION_1 } from './schema-version-1.js';
import { SCHEMA_VERSION_2 } from './schema-version-2.js';
import { SCHEMA_VERSION_3 } from './schema-version-3.js';
import { SCHEMA_VERSION_4 } from './schema-version-4.js';
import { SCHEMA_VERSION_5 } from './schema-version-5.js';
import { SCHEMA_VERSION_6 } from './schema-version-6.js';
import { SCHEMA_VERSION_7 } from './schema-version-7.js';
import { SCHEMA_VERSION_8 } from './schema-version-8.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** SQL that turns version n − 1 into version n. A released step is never edited; a change is a new step. */
export type Migration = string;

/** Step i makes version i + 1. */
export const MIGRATIONS: readonly Migration[] = [
  SCHEMA_VERSION_1,
  SCHEMA_VERSION_2,
  SCHEMA_VERSION_3,
  SCHEMA_VERSION_4,
  SCHEMA_VERSION_5,
  SCHEMA_VERSION_6,
  SCHEMA_VERSION_7,
  SCHEMA_VERSION_8,
];

/** "ADMM" in the file's header: says that a database is ours. */
export const APPLICATION_ID = 0x4144_4d4d;

/**
 * Brings the store to version `migrations.length`: all pending steps in one transaction, so that a failing one leaves the
 * store as it was. A store with content is copied to `<file>.before-v<newest>` first; an older copy of that name is replaced.
 * Throws `AppError('store-newer')`, `AppError('bad-input')` for a foreign database, `AppError('index-damaged')`.
 */
export const migrateStore = (connection: SqliteConnection, migrations: readonly Migration[] = MIGRATIONS): void => {
  const newest = migrations.length;
  const found = readVersion(connection, newest);
  useWriteAheadLog(connection);
  if (found === newest) return;
  if (found > 0) copyBeforeMigration(connection, found, newest);
  connection.immediate(() => {
    // Another process may have migrated since: only what is still pending runs.
    const current = readVersion(connection, newest);
    for (const step of migrations.slice(current)) connection.script(step);
    connection.script(`PRAGMA user_version = ${newest}; PRAGMA application_id = ${APPLICATION_ID};`);
  });
};

const readVersion = (connection: SqliteConnection, newest: number): number => {
  const { version, application, tables } = connection.first<{ version: number; application: number; tables: number }>(
    `SELECT v.user_version AS version, a.application_id AS application, (SELECT count(*) FROM sqlite_master) AS tables
     FROM pragma_user_version v, pragma_application_id a`,
  )!;
  if (tables > 0 && application !== APPLICATION_ID) {
    throw new AppError(
      'bad-input',
      `${connection.file} is a database of another program: expected a store of aide-memoire. Name another file.`,
      { context: { application, version } },
    );
  }
  if (version > newest) {
    throw new AppError(
      'store-newer',
      `The store ${connection.file} has version ${version}; this program knows versions up to ${newest}. Update the program, or use a backup made before the update.`,
      { context: { version, newest } },
    );
  }
  return version;
};

/** WAL: readers never wait for a writer. NORMAL: a killed process loses nothing; a power cut may lose the last commits, never tear one. */
const useWriteAheadLog = (connection: SqliteConnection): void => {
  const { mode } = connection.first<{ mode: string }>('SELECT journal_mode AS mode FROM pragma_journal_mode')!;
  // Asking first, since the switch wants the file for itself even where nothing changes.
  if (mode !== 'wal') switchToWriteAheadLog(connection);
  connection.script('PRAGMA synchronous = NORMAL');
};

const SWITCH_ATTEMPTS = 50;
const SWITCH_PAUSE_MS = 20;

/** The switch does not honour the busy timeout: two processes that create one store at once meet here. */
const switchToWriteAheadLog = (connection: SqliteConnection): void => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      connection.all('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'store-busy' || attempt === SWITCH_ATTEMPTS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SWITCH_PAUSE_MS);
    }
  }
};

const copyBeforeMigration = (connection: SqliteConnection, found: number, newest: number): void => {
  const target = `${connection.file}.before-v${newest}`;
  const temporary = `${target}.${process.pid}.part`;
  fs.rmSync(temporary, { force: true });
  connection.run('VACUUM INTO ?', [temporary]);
  // If another process migrated between the look and the copy, this is no copy of the old state: theirs is.
  if (versionInHeader(temporary) === found) fs.renameSync(temporary, target);
  else fs.rmSync(temporary, { force: true });
};

/** SQLite keeps `user_version` as a big-endian number at byte 60 of the file. */
const versionInHeader = (file: string): number => {
  const header = Buffer.alloc(64);
  const descriptor = fs.openSync(file, 'r');
  try {
    fs.readSync(descriptor, header, 0, 64, 0);
  } finally {
    fs.closeSync(descriptor);
  }
  return header.readUInt32BE(60);
};
