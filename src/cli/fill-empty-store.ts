// cli: the store as `ask` finds it → one with an index. Only an empty data folder is filled, with the starter corpus, and
// a filling that was interrupted is completed; an index that is missing beside documents is never rebuilt silently.
import type { App } from '../app.js';
import { AppError } from '../domain/app-error.js';
import { escapeLine } from './escape-terminal.js';
import { createProgressDisplay } from './progress-bar.js';

const REBUILD_COMMAND = 'npm run ingest -- --rebuild';

/** Throws `AppError('index-missing')` for documents without index, or when nothing of the starter corpus could be read. */
export async function fillEmptyStore(app: App, messages: NodeJS.WritableStream): Promise<void> {
  // The generation counts every change: zero means that nothing was ever there, and nothing can be lost by filling.
  if (app.store.generation() > 0 && !app.store.isFillUnfinished()) {
    if (app.store.manifest() !== undefined) return;
    throw new AppError(
      'index-missing',
      `The data folder ${app.config.dataFolder} holds documents but no index: run \`${REBUILD_COMMAND}\` to make it again.`,
    );
  }
  const progress = createProgressDisplay(messages, 'Reading the starter corpus');
  try {
    const report = await app.ingest([], { onProgress: progress.update });
    progress.stop();
    for (const { path, message } of report.failed) messages.write(`Not read: ${escapeLine(`${path}: ${message}`)}\n`);
    if (report.added.length > 0 || report.unchanged.length > 0) return;
  } finally {
    progress.stop();
  }
  throw new AppError(
    'index-missing',
    `Nothing of the starter corpus in ${app.config.corpusFolder} could be read, so there is nothing to answer from: restore that folder, or run \`npm run ingest -- FILE\` with sources of your own.`,
  );
}
