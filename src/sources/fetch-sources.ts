// ★ sources: ENTRIES → SNAPSHOTS → DOCUMENTS. Reads as the list of its stages. What is known about an entry is written down as soon as it
// is known, so that a killed run goes on where it was. An entry that fails is a line of the report and stops nothing.
import type { IngestProgress } from '../domain/ingest-report.js';
import { fetchSource, type SourceTools } from './fetch-source.js';
import { type IngestFiles, ingestKey, ingestSnapshots } from './ingest-snapshots.js';
import { beginRun } from './run-record.js';
import type { SourceEntry } from './source-entry.js';
import type { FetchedSource, ReportProgress, SourcesReport } from './source-report.js';
import { visitHosts } from './visit-hosts.js';

export interface FetchRunOptions {
  readonly ingest: IngestFiles;
  readonly onFetched?: ReportProgress;
  readonly onIngested?: (progress: IngestProgress) => void;
}

export async function fetchSources(
  entries: readonly SourceEntry[],
  tools: SourceTools,
  options: FetchRunOptions,
): Promise<SourcesReport<FetchedSource>> {
  const { folder, clock, signal } = tools;
  const startedAt = clock.now();
  const run = await beginRun(folder.runFile, startedAt);
  let done = 0;
  const fetched = await visitHosts(entries, async (entry) => {
    signal?.throwIfAborted();
    const line = await fetchSource(entry, tools, run);
    done += 1;
    options.onFetched?.(done, entries.length);
    return line;
  });
  const sources = await ingestPending(entries, fetched, tools, options);
  run.finish();
  return { sources, elapsedMs: clock.now() - startedAt };
}

/** Everything that the index does not have yet, also from earlier runs. */
export async function ingestPending(
  entries: readonly SourceEntry[],
  fetched: readonly FetchedSource[],
  { folder }: Pick<SourceTools, 'folder'>,
  { ingest, onIngested }: Pick<FetchRunOptions, 'ingest' | 'onIngested'>,
): Promise<readonly FetchedSource[]> {
  const pending = entries.flatMap((entry) => {
    const { snapshot, placedFile, ingestedKey } = folder.stateOf(entry);
    if (snapshot === undefined || ingestedKey === ingestKey(entry, snapshot)) return [];
    return [{ entry, snapshot, ...(placedFile !== undefined && { placedFile }) }];
  });
  const outcomes = await ingestSnapshots(pending, folder, ingest, onIngested);
  const lines = new Map(fetched.map((line) => [line.id, line]));
  for (const [place, outcome] of outcomes.entries()) {
    const { entry, snapshot } = pending[place]!;
    const line = lines.get(entry.id)!;
    if ('problem' in outcome) {
      lines.set(entry.id, { ...line, outcome: 'failed', code: 'not-ingested', message: outcome.problem });
      continue;
    }
    const { ingested, changes, copyOf } = outcome;
    lines.set(entry.id, {
      ...line,
      ingested,
      ...(changes !== undefined && { changes }),
      ...(copyOf !== undefined && { copyOf }),
    });
    const known = { ...folder.stateOf(entry), placedFile: outcome.file };
    await folder.saveState(entry.id, { ...known, ingestedKey: ingestKey(entry, snapshot) });
  }
  return fetched.map(({ id }) => lines.get(id)!);
}
