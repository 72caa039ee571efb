// cli: the store as `ask` finds it → one with an index, with progress and what could not be read told to the person.
import type { App } from '../app.js';
import type { IngestReport } from '../domain/ingest-report.js';
import { fillEmptyStore } from '../ingest/fill-empty-store.js';
import { OPERATOR } from './command-context.js';
import { escapeLine } from './escape-terminal.js';
import { createProgressDisplay } from './progress-bar.js';

/** Throws `AppError('index-missing')` for documents without index, or when nothing of the starter corpus could be read. */
export async function showFilling(app: App, messages: NodeJS.WritableStream): Promise<void> {
  const { dataFolder, corpusFolder } = app.config;
  await fillEmptyStore({ store: app.store, dataFolder, corpusFolder, fill });

  async function fill(): Promise<IngestReport> {
    const progress = createProgressDisplay(messages, 'Reading the starter corpus');
    try {
      const report = await app.ingest([], OPERATOR, { onProgress: progress.update });
      progress.stop();
      for (const { path, message } of report.failed) messages.write(`Not read: ${escapeLine(`${path}: ${message}`)}\n`);
      return report;
    } finally {
      progress.stop();
    }
  }
}
