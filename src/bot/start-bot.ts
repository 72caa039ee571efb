// bot: APP → a bot that is logged in and answers, until it is stopped. Wires the parts that live as long as the process.
import type { Server } from 'node:http';
import { type Client, Events, Status } from 'discord.js';
import type { Logger } from 'pino';
import type { BotApp } from '../app.js';
import { AppError } from '../domain/app-error.js';
import { Scope } from '../domain/scope.js';
import { AnswerQueue } from './answer-queue.js';
import type { BotContext } from './bot-context.js';
import { createBotMetrics } from './bot-metrics.js';
import { createCatalogueReader } from './commands/read-catalogue.js';
import { createClient } from './connect-client.js';
import { keepReminders } from './keep-reminders.js';
import { keepStore } from './keep-store.js';
import { listenToDiscord } from './listen-to-discord.js';
import { PendingQuestions } from './pending-questions.js';
import { RememberTold } from './remember-told.js';
import { type Health, serveMetrics } from './serve-metrics.js';
import { WaitingDrafts } from './waiting-drafts.js';

export interface RunningBot {
  readonly client: Client;
  /** No new questions; those accepted may finish within `STOP_GRACE_MS`. Then everything but the app is closed. */
  stop(): Promise<void>;
}

/** What an answer may still take after a stop was asked for. */
const STOP_GRACE_MS = 10_000;
/** What sending it may take on top. */
const SEND_GRACE_MS = 3000;

/** The app is warm. Throws `AppError('bad-input')` when Discord refuses the token or an intent. */
export async function startBot(app: BotApp, log: Logger): Promise<RunningBot> {
  const { bot: settings } = app.config;
  const client = createClient(settings);
  const queue = new AnswerQueue(settings.queue);
  const metrics = createBotMetrics(() => queue.length);
  const catalogue = createCatalogueReader(app);
  // The first reading takes some tenths of a second: before people wait.
  catalogue(Scope.operator());
  const context: BotContext = {
    app,
    client,
    queue,
    pending: new PendingQuestions(),
    drafts: new WaitingDrafts(Date.now),
    toldForbidden: new RememberTold(),
    catalogue,
    metrics,
    log,
    now: Date.now,
  };
  // Opened before anybody waits for it: some tenths of a second.
  app.events(Scope.operator());
  const underWay = listenToDiscord(context);
  const shard = client.shard?.ids[0] ?? 0;
  const server =
    settings.metrics &&
    (await serveMetrics({
      host: settings.metrics.host,
      port: settings.metrics.port + shard,
      registry: metrics.registry,
      health: () => checkHealth(client, app),
    }));
  await logIn(client, settings.token);
  const keeper = keepStore({ botStore: app.botStore, settings, log, now: Date.now });
  const reminders = keepReminders(context);
  // Missed while nothing ran; those of servers that are not announced yet come with the next look.
  void reminders.tick();
  const stop = async () => {
    await queue.stop(STOP_GRACE_MS);
    await settleWithin(underWay, SEND_GRACE_MS);
    await reminders.stop();
    // discord.js announces a new connection for every one that closes, this one included.
    client.removeAllListeners(Events.ShardReconnecting);
    await client.destroy();
    keeper.stop();
    await closeServer(server);
  };
  return { client, stop };
}

/** A model that died is started by the next question: until then the bot is as ready as it can be. */
export function checkHealth(client: Pick<Client, 'ws'>, { embedder }: Pick<BotApp, 'embedder'>): Health {
  if (client.ws.status !== Status.Ready) return { isReady: false, line: 'not ready: no connection to Discord' };
  if (embedder.state === 'lost') return { isReady: false, line: 'not ready: the model is lost' };
  return { isReady: true, line: embedder.state === 'restarting' ? 'ready: the model starts again' : 'ready' };
}

async function logIn(client: Client, token: string | undefined): Promise<void> {
  try {
    await client.login(token);
  } catch (cause) {
    await client.destroy();
    const message = cause instanceof Error ? cause.message : String(cause);
    const advice = /intents/i.test(message)
      ? 'Enable the Message Content intent on the application’s page, or unset DISCORD_MESSAGE_CONTENT.'
      : 'Check DISCORD_TOKEN and the connection to Discord.';
    throw new AppError('bad-input', `Discord did not let the bot log in: ${message}. ${advice}`, { cause });
  }
}

async function settleWithin(underWay: ReadonlySet<Promise<void>>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([Promise.allSettled(underWay), over]);
  clearTimeout(timer);
}

const closeServer = (server: Server | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (!server) return resolve();
    server.close(() => resolve());
    server.closeAllConnections();
  });
