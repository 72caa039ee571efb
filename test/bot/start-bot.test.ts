// Starting, the metrics server and the upkeep of the store: what refuses, what is served, what goes when.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Status } from 'discord.js';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { createBotMetrics } from '../../src/bot/bot-metrics.js';
import { fillByOneProcess } from '../../src/bot/fill-by-one-process.js';
import { keepStore, LOCK_STALE_MS } from '../../src/bot/keep-store.js';
import { prepareStart } from '../../src/bot/prepare-start.js';
import { serveMetrics } from '../../src/bot/serve-metrics.js';
import { checkHealth } from '../../src/bot/start-bot.js';
import { makeAnswerId } from '../../src/domain/answer-id.js';
import { createLog } from '../../src/log.js';
import { openSqliteStore, type SqliteStore } from '../../src/store/sqlite-store.js';
import { echo, startTestBot } from './start-test-bot.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-start-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const DAY_MS = 86_400_000;

const openStore = (name: string): SqliteStore => {
  const store = openSqliteStore(path.join(folder, name));
  onTestFinished(() => store.close());
  return store;
};

describe('a start', () => {
  it('names all problems of the settings in one message', async () => {
    const refused = prepareStart({ BOT_SHARDS: 'many', DISCORD_API: 'https://example.org', BOT_QUEUE_LENGTH: '0' });
    await expect(refused).rejects.toThrow(/3 problem\(s\).*(?=.*BOT_SHARDS)(?=.*DISCORD_API)(?=.*BOT_QUEUE_LENGTH)/u);
  });

  it('names a missing token and an unusable store together', async () => {
    const data = path.join(folder, 'foreign');
    fs.mkdirSync(data);
    fs.writeFileSync(path.join(data, 'aide-memoire.sqlite'), 'not a database at all, but long enough to be looked at');
    const refused = prepareStart({ AIDE_MEMOIRE_DATA: data });
    await expect(refused).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(/2 problem\(s\).*DISCORD_TOKEN.*aide-memoire\.sqlite/u),
    });
  });

  it('with a token that Discord refuses says so', async () => {
    const refused = startTestBot({ ask: echo, settings: { token: 'wrong' } });
    await expect(refused).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('DISCORD_TOKEN'),
    });
  });
});

describe('an empty store', () => {
  const fillable = (store: SqliteStore, fills: string[], name: string) =>
    fillByOneProcess(store.bot, {
      store,
      dataFolder: folder,
      corpusFolder: 'corpus',
      fill: async () => {
        fills.push(name);
        await new Promise((resolve) => setTimeout(resolve, 50));
        store.clearManifest();
        return { added: [], updated: [], unchanged: ['one'], removed: [], failed: [], corpus: '', elapsedMs: 0 };
      },
    });

  it('is filled by one of two processes, and the other one waits for it', async () => {
    const [first, second] = [openStore('fill.db'), openStore('fill.db')];
    const fills: string[] = [];
    await Promise.all([fillable(first, fills, 'first'), fillable(second, fills, 'second')]);
    expect(fills).toEqual(['first']);
    expect(second.generation()).toBeGreaterThan(0);
  });

  it('is filled no more once it held anything', async () => {
    const store = openStore('held.db');
    store.clearManifest();
    const fills: string[] = [];
    await fillable(store, fills, 'only');
    expect(fills).toEqual([]);
  });
});

describe('the upkeep of the store', () => {
  const settings = { retentionDays: 10, leftGuildDays: 3 };
  const log = createLog('silent');

  it('deletes what is too old, in the process that holds the lock alone', () => {
    const { bot } = openStore('keep.db');
    let time = 100 * DAY_MS;
    const now = () => time;
    const id = makeAnswerId();
    const scope = { guildId: 'g', channelId: 'c', userId: 'u', isPrivate: false };
    const turn = {
      question: 'Who?',
      isResolved: false,
      filters: {},
      language: 'en',
      documentCount: 1,
      corpusDate: '2026-11-22',
    } as const;
    bot.saveScopedAnswer({ id, createdAtMs: time, json: '{}', scope, turn });
    const exists = () => bot.openAnswer(id, { ...scope }) !== undefined;
    expect(bot.holdWriterLock('another', time, LOCK_STALE_MS)).toBe(true);
    const keeper = keepStore({ botStore: bot, settings, log, now });
    onTestFinished(() => keeper.stop());
    time += 11 * DAY_MS;
    bot.holdWriterLock('another', time, LOCK_STALE_MS);
    keeper.tick();
    expect(exists()).toBe(true);
    time += LOCK_STALE_MS;
    keeper.tick();
    expect(exists()).toBe(false);
  });

  it('gives the lock up when it stops', () => {
    const { bot } = openStore('release.db');
    const keeper = keepStore({ botStore: bot, settings, log, now: () => 0 });
    expect(bot.holdWriterLock('next', 0, LOCK_STALE_MS)).toBe(false);
    keeper.stop();
    expect(bot.holdWriterLock('next', 0, LOCK_STALE_MS)).toBe(true);
  });
});

describe('the health of the bot', () => {
  it.each([
    [Status.Ready, 'ready', true],
    [Status.Ready, 'restarting', true],
    [Status.Ready, 'lost', false],
    [Status.Reconnecting, 'ready', false],
  ] as const)('connection %s, model %s: ready is %s', (status, state, isReady) => {
    const client = { ws: { status } } as Parameters<typeof checkHealth>[0];
    const embedder = { state } as Parameters<typeof checkHealth>[1]['embedder'];
    expect(checkHealth(client, { embedder }).isReady).toBe(isReady);
  });
});

describe('the metrics server', () => {
  it('serves counts and health, and nothing else', async () => {
    const metrics = createBotMetrics(() => 3);
    metrics.countEvent('/ask', 'answered', 250);
    let health = { isReady: false, line: 'not ready: why' };
    const options = { host: '127.0.0.1', port: 0, registry: metrics.registry, health: () => health };
    const server = await serveMetrics(options);
    onTestFinished(() => void server.close());
    const address = server.address();
    const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const text = await (await fetch(`${base}/metrics`)).text();
    expect(text).toContain('aide_memoire_events_total{kind="/ask",outcome="answered"} 1');
    expect(text).toContain('aide_memoire_queue_length 3');
    const ill = await fetch(`${base}/healthz`);
    expect([ill.status, await ill.text()]).toEqual([503, 'not ready: why\n']);
    health = { isReady: true, line: 'ready' };
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
    expect((await fetch(`${base}/`)).status).toBe(404);
    expect((await fetch(`${base}/metrics`, { method: 'POST' })).status).toBe(405);
    const port = Number(base.split(':').at(-1));
    await expect(serveMetrics({ ...options, port })).rejects.toMatchObject({ code: 'bad-input' });
  });
});
