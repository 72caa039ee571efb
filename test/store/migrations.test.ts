import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { APPLICATION_ID, MIGRATIONS, migrateStore } from '../../src/store/migrations.js';
import { SqliteConnection } from '../../src/store/sqlite-connection.js';
import { openSqliteStore } from '../../src/store/sqlite-store.js';
import { OPERATOR } from '../support/scopes.js';
import { syntheticDocument, temporaryFolder } from './synthetic-documents.js';

const STEPS = [
  'CREATE TABLE note (text TEXT)',
  'ALTER TABLE note ADD COLUMN weight INTEGER DEFAULT 7',
  'CREATE TABLE more (x INTEGER)',
];

const connect = (file: string): SqliteConnection => {
  const connection = new SqliteConnection(file);
  onTestFinished(() => connection.close());
  return connection;
};

/** Version 1 of `STEPS`, made by hand, with one row. */
const makeOldStore = (folder: string): string => {
  const file = path.join(folder, 'old.db');
  const connection = new SqliteConnection(file);
  connection.script(
    `${STEPS[0]}; INSERT INTO note VALUES ('kept'); PRAGMA user_version = 1; PRAGMA application_id = ${APPLICATION_ID}`,
  );
  connection.close();
  return file;
};
const versionOf = (connection: SqliteConnection) =>
  connection.first<{ v: number }>('SELECT user_version AS v FROM pragma_user_version')!.v;

test('an older store is copied, then brought to the newest version with its rows', () => {
  const file = makeOldStore(temporaryFolder());
  const connection = connect(file);
  migrateStore(connection, STEPS);
  expect(versionOf(connection)).toBe(3);
  expect(connection.all('SELECT * FROM note')).toEqual([{ text: 'kept', weight: 7 }]);
  const copy = connect(`${file}.before-v3`);
  expect(versionOf(copy)).toBe(1);
  expect(copy.all('SELECT * FROM note')).toEqual([{ text: 'kept' }]);
});

test('a failing step leaves the old version as it was, and a second try replaces the copy', () => {
  const file = makeOldStore(temporaryFolder());
  const connection = connect(file);
  expect(() => migrateStore(connection, [STEPS[0]!, STEPS[1]!, 'CREATE TABLE note (twice TEXT)'])).toThrow(
    /already exists/,
  );
  expect(versionOf(connection)).toBe(1);
  expect(connection.all('SELECT * FROM note')).toEqual([{ text: 'kept' }]);
  migrateStore(connection, STEPS);
  expect(versionOf(connection)).toBe(3);
});

test('a new store is made without a copy, and opening it again changes nothing', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'store.db');
  openSqliteStore(file).close();
  const bytes = fs.readFileSync(file);
  openSqliteStore(file).close();
  expect(fs.readFileSync(file).equals(bytes)).toBe(true);
  expect(fs.readdirSync(folder).filter((name) => name.includes('before'))).toEqual([]);
});

test('a newer store is refused and its file stays byte for byte', () => {
  const file = path.join(temporaryFolder(), 'store.db');
  const store = openSqliteStore(file);
  store.putDocument(OPERATOR, syntheticDocument('a'));
  store.close();
  const connection = new SqliteConnection(file);
  connection.script(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
  connection.close();
  const bytes = fs.readFileSync(file);
  expect(() => openSqliteStore(file)).toThrow(expect.objectContaining({ code: 'store-newer' }));
  expect(fs.readFileSync(file).equals(bytes)).toBe(true);
});

test("another program's database is refused and left alone", () => {
  const file = path.join(temporaryFolder(), 'theirs.db');
  const theirs = new SqliteConnection(file);
  theirs.script('CREATE TABLE precious (x INTEGER)');
  theirs.close();
  const bytes = fs.readFileSync(file);
  expect(() => openSqliteStore(file)).toThrow(/another program/);
  expect(fs.readFileSync(file).equals(bytes)).toBe(true);
});
