// bot: the process around one bot: settings, signals, exit code. Entry points call it; it answers nothing itself.
import { Events } from 'discord.js';
import type { Logger } from 'pino';
import type { BotApp } from '../app.js';
import { AppError } from '../domain/app-error.js';
import { createLog } from '../log.js';
import { prepareStart } from './prepare-start.js';
import { type RunningBot, startBot } from './start-bot.js';

/** Resolves when the bot is logged in; the process then lives until a signal, or until Discord ends its session. */
export async function runBot(): Promise<void> {
  let app: BotApp | undefined;
  try {
    app = await prepareStart();
    const log = createLog(app.config.logLevel);
    endInTime(await startBot(app, log), app, log);
  } catch (error) {
    await app?.close();
    reportStartFailure(error);
  }
}

/** Written whatever the log level: whoever starts the bot must see it. */
export function reportStartFailure(error: unknown): void {
  const log = createLog('error');
  const isExpected = error instanceof AppError && error.code !== 'internal';
  if (isExpected) log.error({ event: 'start-refused', code: error.code }, error.message);
  else log.error({ event: 'start-failed', err: error }, 'The bot could not start.');
  process.exitCode = 1;
}

/** A model that was given up does not come back in this process; whoever runs it starts another one. */
const MODEL_WATCHED_EVERY_MS = 5000;

function endInTime(bot: RunningBot, app: BotApp, log: Logger): void {
  let isEnding = false;
  const end = async (reason: string, exitCode: number): Promise<void> => {
    // A second signal does not wait.
    if (isEnding) process.exit(exitCode);
    isEnding = true;
    log[exitCode === 0 ? 'info' : 'error']({ event: 'stopping', reason });
    await bot.stop();
    await app.close();
    log.info({ event: 'stopped', reason });
    process.exit(exitCode);
  };
  process.on('SIGTERM', () => void end('SIGTERM', 0));
  process.on('SIGINT', () => void end('SIGINT', 0));
  bot.client.once(Events.Invalidated, () => void end('session-invalidated', 1));
  setInterval(() => {
    if (!isEnding && app.embedder.state === 'lost') void end('model-lost', 1);
  }, MODEL_WATCHED_EVERY_MS).unref();
}
