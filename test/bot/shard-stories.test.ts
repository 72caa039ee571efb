// The built bot as processes: two shards on one store, with the real model. What one process adds the other one answers
// from; a process that is killed comes back; a signal ends them all.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMANDS } from '../../src/bot/commands/list-commands.js';
import { PROJECT_ROOT } from '../../src/project-root.js';
import { openSqliteStore } from '../../src/store/sqlite-store.js';
import { runBuilt } from '../cli/run-built.js';
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord/start-fake-discord.js';

const QUESTION = 'When did Norland and Suvania meet in Harbour City?';
const SHARDS = 2;
const START_MS = 100_000;
const SEEN_WITHIN_MS = 5000;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-shards-'));
const dataFolder = path.join(folder, 'var');
let fake: FakeDiscord;
let manager: ChildProcess;
const log: string[] = [];

beforeAll(async () => {
  fake = await startFakeDiscord({ shards: SHARDS, patienceMs: 20_000 });
  fake.registerCommands(COMMANDS);
  manager = spawn(process.execPath, [path.join(PROJECT_ROOT, 'dist/bot/main.js')], {
    env: {
      PATH: process.env.PATH,
      AIDE_MEMOIRE_DATA: dataFolder,
      AIDE_MEMOIRE_LOG_LEVEL: 'info',
      BOT_SHARDS: 'auto',
      DISCORD_API: fake.api,
      DISCORD_TOKEN: fake.token,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  manager.stderr?.setEncoding('utf8').on('data', (text: string) => log.push(text));
  await fake.whenReady(START_MS);
}, START_MS + 20_000);
afterAll(async () => {
  if (manager.exitCode === null) {
    manager.kill('SIGTERM');
    await once(manager, 'exit');
  }
  await fake.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const lockHolder = (): number => {
  const store = openSqliteStore(path.join(dataFolder, 'aide-memoire.sqlite'));
  try {
    return Number(store.bot.writer()?.split(' ')[0]);
  } finally {
    store.close();
  }
};

it('both shards answer from a document that another process added, within five seconds', async () => {
  const file = path.join(folder, 'norland.txt');
  fs.writeFileSync(
    file,
    'Norland and Suvania met in Harbour City on 1 June 2022. The delegations of Norland and Suvania spoke about cyber security.',
  );
  const ingested = await runBuilt(['ingest', file], { dataFolder });
  expect(ingested.exitCode).toBe(0);
  const startedAt = performance.now();
  for (const index of [0, 1]) {
    const guild = fake.addGuild({ shard: [index, SHARDS] });
    const alice = fake.addUser();
    const reply = await alice.in(guild.channel).runs('/ask', { question: QUESTION });
    await reply.until('the new document', (message) => message.text().includes('1 June 2022'));
  }
  expect(performance.now() - startedAt).toBeLessThan(SEEN_WITHIN_MS);
  expect(fake.violations).toEqual([]);
});

it('the writer killed mid-way is started again, and the lock passes on', async () => {
  const killed = lockHolder();
  const identified = fake.gateway.nextIdentify(60_000);
  process.kill(killed, 'SIGKILL');
  await identified;
  await fake.whenReady(60_000);
  for (const index of [0, 1]) {
    const guild = fake.addGuild({ shard: [index, SHARDS] });
    const reply = await fake.addUser().in(guild.channel).runs('/ask', { question: QUESTION });
    await reply.until('an answer', (message) => message.text().includes('1 June 2022'));
  }
  const deadline = performance.now() + 30_000;
  while (lockHolder() === killed && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 200));
  expect(lockHolder()).not.toBe(killed);
}, 120_000);

it('each process reports its memory, and a signal ends them all cleanly', async () => {
  manager.kill('SIGTERM');
  const [exitCode] = await once(manager, 'exit');
  expect(exitCode).toBe(0);
  const events = log
    .join('')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  expect(events.filter(({ event }) => event === 'memory').length).toBeGreaterThanOrEqual(SHARDS);
  expect(events.filter(({ event }) => event === 'stopped').length).toBe(SHARDS);
  const line = events.find(({ event, kind }) => event === 'dispatched' && kind === '/ask');
  expect(line).toMatchObject({ outcome: 'answered', stageMs: expect.any(Object), answerId: expect.any(String) });
  expect(log.join('')).not.toContain(QUESTION);
});
