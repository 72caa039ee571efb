// ingest: FILES → STORED DOCUMENTS, and after it the copies whose document has gone or has another text by now: they are read again,
// and become documents or copies of what is there. No text leaves the collection because another one changed.
import type { IngestProgress } from '../domain/ingest-report.js';
import type { StoredCopy } from '../store/store.js';
import { type IngestDependencies, ingestCorpus } from './ingest-corpus.js';

type Report = Awaited<ReturnType<typeof ingestCorpus>>;

/** A copy that cannot be read any more is a failure of the report, and no address any longer. */
export async function ingestWithCopies(
  paths: readonly string[],
  dependencies: IngestDependencies,
  onProgress?: (progress: IngestProgress) => void,
): Promise<Report> {
  const { store, scope } = dependencies;
  const findStale = (): StoredCopy[] =>
    store
      .within(scope)
      .ownCopies()
      .filter(({ isStale }) => isStale);
  const report = await ingestCorpus(paths, dependencies, onProgress);
  const stale = findStale();
  if (stale.length === 0) return report;
  const again = await ingestCorpus(
    stale.map(({ origin }) => origin),
    dependencies,
  );
  for (const { id } of findStale()) store.removeDocument(scope, id);
  const copies = [...(report.copies ?? []), ...(again.copies ?? [])];
  return {
    added: [...report.added, ...again.added],
    updated: [...report.updated, ...again.updated],
    unchanged: report.unchanged,
    failed: [...report.failed, ...again.failed],
    ...(copies.length > 0 && { copies }),
  };
}
