// What is left of a server's documents, and of answers about them, when the bot leaves or somebody goes elsewhere.
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { SqliteConnection } from '../../src/store/sqlite-connection.js';
import { OPERATOR, SERVER_A, SERVER_B } from '../support/scopes.js';
import { everythingRead, fill, openStore, put } from './server-store.js';
import { documentId, temporaryFolder } from './synthetic-documents.js';

it('a server that was left longer ago than the grace period takes all of its documents along, and nothing else', () => {
  const folder = temporaryFolder();
  const store = openStore(folder);
  fill(store, [OPERATOR, SERVER_A, SERVER_B]);
  put(store, SERVER_B, 'common-paper', { seed: 9 });
  expect(store.bot.knownGuilds()).toEqual([SERVER_A.guildId, SERVER_B.guildId]);
  const others = [OPERATOR, SERVER_A].map((scope) => everythingRead(store.within(scope)));
  store.bot.noteGuildLeft(SERVER_B.guildId!, 1000);
  expect(store.bot.purgeGuildsLeftBefore(1000)).toBe(0);
  expect(store.within(SERVER_B).ownDocuments()).toHaveLength(2);
  expect(store.bot.purgeGuildsLeftBefore(1001)).toBe(1);
  expect([OPERATOR, SERVER_A].map((scope) => everythingRead(store.within(scope)))).toEqual(others);
  const connection = new SqliteConnection(path.join(folder, 'store.db'));
  onTestFinished(() => connection.close());
  const tables = connection.all<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'chunk_terms%' AND name NOT LIKE 'chunk_vocab%'",
  );
  const kept = tables.flatMap(({ name }) => connection.all(`SELECT * FROM ${name}`).map((row) => JSON.stringify(row)));
  expect(kept.filter((row) => row.includes(SERVER_B.guildId!))).toEqual([]);
  const counts = ['chunks', 'chunk_vectors', 'chunk_tokens', 'versions', 'quotation_shingles'].map(
    (name) => connection.first<{ n: number }>(`SELECT count(*) AS n FROM ${name}`)!.n,
  );
  expect(counts).toEqual([12, 12, 12, 4, 8]);
});

it('a collection that was deleted and begun anew never has a state again that it had before', () => {
  const store = openStore();
  put(store, SERVER_A, 'paper');
  const before = store.within(SERVER_A).state();
  store.bot.noteGuildLeft(SERVER_A.guildId!, 1);
  store.bot.purgeGuildsLeftBefore(2);
  expect(store.within(SERVER_A).state().server).toBe(0);
  put(store, SERVER_A, 'paper');
  expect(store.within(SERVER_A).state().server).toBeGreaterThan(before.server);
});

it('a private answer of a server with documents opens for its asker there and nowhere else', () => {
  const store = openStore();
  const guildId = SERVER_A.guildId!;
  const id = 'abcdefghij' as never;
  const turn = {
    question: '',
    isResolved: false,
    filters: {},
    language: 'en',
    documentCount: 1,
    corpusDate: '',
  } as const;
  store.bot.saveScopedAnswer({
    ...{ id, createdAtMs: 1, json: '{}', turn },
    scope: { guildId, channelId: 'c', userId: 'u', isPrivate: true },
  });
  const elsewhere = { guildId: SERVER_B.guildId, channelId: 'd', userId: 'u' };
  expect(store.bot.openAnswer(id, elsewhere)).toBeDefined();
  put(store, SERVER_A, 'paper');
  expect(store.bot.openAnswer(id, elsewhere)).toBeUndefined();
  expect(store.bot.openAnswer(id, { ...elsewhere, guildId: null })).toBeUndefined();
  expect(store.bot.openAnswer(id, { guildId, channelId: 'other', userId: 'u' })).toBeDefined();
  store.removeDocument(SERVER_A, SERVER_A.ownId(documentId('paper')));
  expect(store.bot.openAnswer(id, elsewhere)).toBeUndefined();
});

it('further addresses of a server’s documents go with them, and no other server ever reads them', () => {
  const store = openStore();
  for (const scope of [SERVER_A, SERVER_B]) put(store, scope, 'paper');
  const id = SERVER_A.ownId(documentId('paper'));
  const copy = { id: SERVER_A.ownId(documentId('print')), documentId: id, origin: '/print', contentSha256: 'c' };
  expect(
    store.putCopy(SERVER_B, { ...copy, id: SERVER_B.ownId(documentId('print')), address: { title: 'Print' } }),
  ).toBe(false);
  expect(store.putCopy(SERVER_A, { ...copy, address: { title: 'Print' } })).toBe(true);
  expect(store.within(SERVER_A).document(id)?.alsoAt).toEqual([{ title: 'Print' }]);
  expect(store.within(SERVER_A).ownCopies()).toHaveLength(1);
  expect([store.within(SERVER_B).ownCopies(), store.within(OPERATOR).ownCopies()]).toEqual([[], []]);
  store.bot.noteGuildLeft(SERVER_A.guildId!, 1);
  store.bot.purgeGuildsLeftBefore(2);
  expect(store.within(SERVER_A).ownCopies()).toEqual([]);
});
