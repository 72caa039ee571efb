// Test support: the bot on the fake Discord, with the real corpus and model or with an app made of plain values.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BotApp, openApp } from '../../src/app.js';
import { COMMANDS } from '../../src/bot/commands/list-commands.js';
import { type RunningBot, startBot } from '../../src/bot/start-bot.js';
import { type BotSettings, type Config, loadConfig } from '../../src/config.js';
import type { AskOptions, AskResult } from '../../src/domain/ask.js';
import { createLog } from '../../src/log.js';
import { LOOPBACK } from '../sources/loopback-server.js';
import { type FakeDiscord, type StartOptions, startFakeDiscord } from '../support/fake-discord/start-fake-discord.js';
import { OPERATOR } from '../support/scopes.js';
import { answered, excerptOf } from './render/answer-cases.js';

export interface TestBot {
  readonly fake: FakeDiscord;
  readonly app: BotApp;
  readonly bot: RunningBot;
  close(): Promise<void>;
}

export interface TestBotOptions {
  readonly discord?: StartOptions;
  readonly settings?: Partial<BotSettings>;
  /** In place of the answer path, model and corpus. */
  readonly ask?: (question: string, options: AskOptions) => Promise<AskResult>;
  /** In place of the shipped registry; only with `ask`. */
  readonly events?: BotApp['events'];
  /** Who asks, when pages are fetched; they may lie on this machine alone. Default: nothing is fetched. */
  readonly contact?: string;
}

export async function startTestBot({ discord, settings, ask, events, contact }: TestBotOptions = {}): Promise<TestBot> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-bot-'));
  const fake = await startFakeDiscord(discord);
  const base = loadConfig({ AIDE_MEMOIRE_LOG_LEVEL: 'silent' });
  const config: Config = {
    ...base,
    dataFolder: folder,
    ...(contact !== undefined && { sources: { ...base.sources, contact } }),
  };
  const bot = { ...config.bot, token: fake.token, api: fake.api, ...settings };
  const politeness = { pauseMs: 0, longestWaitMs: 200, attempts: 1 };
  const opened = openApp({ ...config, bot }, { policy: LOOPBACK, politeness, uploadOrigin: fake.fileOrigin });
  const app = ask ? withoutModel(opened, ask, events) : opened;
  if (!ask) {
    await app.ingest([], OPERATOR);
    await app.warmUp(OPERATOR);
  }
  fake.registerCommands(COMMANDS);
  const running = await startBot(app, createLog('silent'));
  await fake.whenReady();
  let isStopped = false;
  return {
    fake,
    app,
    bot: {
      client: running.client,
      stop: async () => {
        isStopped = true;
        await running.stop();
      },
    },
    close: async () => {
      if (!isStopped) await running.stop();
      await opened.close();
      await fake.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Real store and lexicon; everything that needs the model is the test's. */
function withoutModel(
  app: BotApp,
  ask: (question: string, options: AskOptions) => Promise<AskResult>,
  events: BotApp['events'] = (scope) => app.events(scope),
): BotApp {
  return {
    config: app.config,
    store: app.store,
    botStore: app.botStore,
    lexicon: app.lexicon,
    get embedder(): BotApp['embedder'] {
      throw new Error('this test has no model');
    },
    detectLanguage: (text) => app.detectLanguage(text),
    ask: (question, _scope, options = {}) => ask(question, options),
    ingest: (paths, scope, options) => app.ingest(paths, scope, options),
    events,
    verify: (text, scope, options) => app.verify(text, scope, options),
    compare: (left, right, scope, topic) => app.compare(left, right, scope, topic),
    sources: (scope) => app.sources(scope),
    drafts: app.drafts,
    warmUp: async () => undefined,
    close: () => app.close(),
  };
}

/** An answer that repeats what was asked, so that a story sees what reached the answer path. */
export const echo = async (question: string, { previous }: AskOptions): Promise<AskResult> => {
  const resolved = previous === undefined ? question : `${previous} ${question}`;
  const answer = answered([excerptOf(1), excerptOf(2)], { question: resolved, lead: `Asked: ${resolved}` });
  return { answer, ranked: answer.excerpts, features: {}, stageMs: { retrieve: 1 } };
};
