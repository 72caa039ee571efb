import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { AppError } from '../../src/domain/app-error.js';
import { SqliteConnection, type SqlValue } from '../../src/store/sqlite-connection.js';
import { temporaryFolder } from './synthetic-documents.js';

const openIn = (folder: string, busyTimeoutMs?: number): SqliteConnection => {
  const connection = new SqliteConnection(path.join(folder, 'x.db'), busyTimeoutMs);
  onTestFinished(() => connection.close());
  return connection;
};
const openWithTable = (): SqliteConnection => {
  const connection = openIn(temporaryFolder());
  connection.script('CREATE TABLE t (id INTEGER PRIMARY KEY, bytes BLOB, number INTEGER, text TEXT)');
  return connection;
};
const INSERT = 'INSERT INTO t (bytes, number, text) VALUES (?, ?, ?)';

test('values come back as they went in: bytes from inside a larger buffer, empty bytes, large numbers, null', () => {
  const connection = openWithTable();
  const inside = new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4);
  expect(connection.run(INSERT, [inside, 2 ** 40, '日本'])).toEqual({ changes: 1, lastId: 1 });
  connection.run(INSERT, [new Uint8Array(0), null, null]);
  const rows = connection.all<{ bytes: Uint8Array }>('SELECT * FROM t ORDER BY id');
  expect(rows).toEqual([
    { id: 1, bytes: new Uint8Array([1, 2, 3]), number: 2 ** 40, text: '日本' },
    { id: 2, bytes: new Uint8Array(0), number: null, text: null },
  ]);
  expect(rows[0]!.bytes.byteOffset).toBe(0);
  expect(Object.keys(connection.first('SELECT id FROM t')!)).toEqual(['id']);
});

test('what would abort the process or be stored wrongly is refused before it reaches the library', () => {
  const connection = openWithTable();
  const unbindable: unknown[] = [true, undefined, {}, new Date(0), new ArrayBuffer(2), Number.NaN, 1n, 'a\0b'];
  for (const value of unbindable) {
    expect(() => connection.run(INSERT, [value as SqlValue, 1, 'x'])).toThrow(AppError);
  }
  expect(() => connection.run(INSERT, [null, 1])).toThrow(/got 2 parameters, expected 3/);
  expect(connection.all('SELECT * FROM t')).toEqual([]);
});

test('a transaction that throws leaves nothing, refuses nesting and asynchronous work', () => {
  const connection = openWithTable();
  const insert = () => connection.run(INSERT, [null, 1, 'x']);
  expect(() =>
    connection.immediate(() => {
      insert();
      throw new Error('on purpose');
    }),
  ).toThrow('on purpose');
  expect(() =>
    connection.immediate(() => {
      insert();
      connection.immediate(insert);
    }),
  ).toThrow(/inside another/);
  expect(() =>
    connection.immediate(async () => {
      insert();
    }),
  ).toThrow(/asynchronous/);
  expect(connection.all('SELECT * FROM t')).toEqual([]);
  connection.immediate(insert);
  expect(connection.all('SELECT * FROM t')).toHaveLength(1);
});

test('a second writer gets store-busy once its patience is over', () => {
  const folder = temporaryFolder();
  const first = openIn(folder);
  first.script('PRAGMA journal_mode = WAL; CREATE TABLE t (n INTEGER)');
  const second = openIn(folder, 60);
  first.immediate(() => {
    const start = performance.now();
    expect(() => second.immediate(() => undefined)).toThrow(expect.objectContaining({ code: 'store-busy' }));
    expect(performance.now() - start).toBeGreaterThan(40);
  });
  second.immediate(() => second.run('INSERT INTO t VALUES (?)', [1]));
});

test('a snapshot keeps showing one state while another connection commits', () => {
  const folder = temporaryFolder();
  const writer = openIn(folder);
  writer.script('PRAGMA journal_mode = WAL; CREATE TABLE t (n INTEGER)');
  const reader = openIn(folder);
  const count = () => reader.all('SELECT * FROM t').length;
  reader.snapshot(() => {
    expect(count()).toBe(0);
    writer.run('INSERT INTO t VALUES (?)', [1]);
    expect(count()).toBe(0);
  });
  expect(count()).toBe(1);
});
