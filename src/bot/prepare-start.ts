// bot: ENVIRONMENT → an app that is ready to answer, or every reason why the bot cannot start, in one message.
import fs from 'node:fs';
import { type BotApp, openApp } from '../app.js';
import { type Config, parseConfig } from '../config.js';
import { AppError } from '../domain/app-error.js';
import { Scope } from '../domain/scope.js';
import { fillByOneProcess } from './fill-by-one-process.js';

/**
 * Fills an empty data folder and loads the model, so that the first question need not wait. Throws
 * `AppError('bad-input')` that names all problems: settings, token, folders, an index that cannot be used.
 */
export async function prepareStart(environment?: Readonly<Record<string, string | undefined>>): Promise<BotApp> {
  const { config, problems } = parseConfig(environment);
  const found = [...problems];
  if (config && config.bot.token === undefined) found.push('DISCORD_TOKEN: the token of the bot is missing');
  if (config && !fs.existsSync(config.corpusFolder)) found.push(`the folder ${config.corpusFolder} is missing`);
  const app = config && (await openReadyApp(config, found));
  if (app && found.length === 0) return app;
  await app?.close();
  throw new AppError(
    'bad-input',
    `The bot cannot start, ${found.length} problem(s): ${found.join('; ')}. See .env.example.`,
  );
}

async function openReadyApp(config: Config, problems: string[]): Promise<BotApp | undefined> {
  let app: BotApp | undefined;
  try {
    app = openApp(config);
    const opened = app;
    // Without a token nothing will run: an empty folder is left empty then.
    if (problems.length === 0) {
      const { dataFolder, corpusFolder } = config;
      await fillByOneProcess(app.botStore, {
        store: app.store,
        dataFolder,
        corpusFolder,
        fill: () => opened.ingest([], Scope.operator()),
      });
    }
    if (app.store.generation() > 0) await app.warmUp(Scope.operator());
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'internal') throw error;
    problems.push(error.message.replace(/\.$/, ''));
  }
  return app;
}
