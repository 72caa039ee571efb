// ingest: the store as it is found at a start → one with an index. Only a store that never held anything is filled, with the
// starter corpus, and a filling that was interrupted is completed. What holds documents is never rebuilt silently.
import { AppError } from '../domain/app-error.js';
import type { IngestReport } from '../domain/ingest-report.js';
import type { Store } from '../store/store.js';

const REBUILD_COMMAND = 'npm run ingest -- --rebuild';

/** The generation counts every change: zero means that nothing was ever there, and nothing can be lost by filling. */
export const needsFilling = (store: Pick<Store, 'generation' | 'isFillUnfinished'>): boolean =>
  store.generation() === 0 || store.isFillUnfinished();

export interface FillOptions {
  readonly store: Pick<Store, 'generation' | 'isFillUnfinished' | 'manifest'>;
  /** Named when something is missing there. */
  readonly dataFolder: string;
  readonly corpusFolder: string;
  /** Ingests the starter corpus. */
  readonly fill: () => Promise<IngestReport>;
}

/**
 * What was read, for the caller to tell; undefined where nothing had to be. Throws `AppError('index-missing')` for
 * documents without an index, or when nothing of the starter corpus could be read.
 */
export async function fillEmptyStore(options: FillOptions): Promise<IngestReport | undefined> {
  const { store, dataFolder, corpusFolder, fill } = options;
  if (!needsFilling(store)) {
    if (store.manifest() !== undefined) return undefined;
    throw new AppError(
      'index-missing',
      `The data folder ${dataFolder} holds documents but no index: run \`${REBUILD_COMMAND}\` to make it again.`,
    );
  }
  const report = await fill();
  if (report.added.length > 0 || report.unchanged.length > 0) return report;
  throw new AppError(
    'index-missing',
    `Nothing of the starter corpus in ${corpusFolder} could be read, so there is nothing to answer from: restore that folder, or run \`npm run ingest -- FILE\` with sources of your own.`,
  );
}
