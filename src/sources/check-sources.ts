// sources: ENTRIES → what has become of each page: unchanged, changed, moved, vanished, a home page or a "not found" in its place. Asks
// the servers; stores nothing and changes nothing.
import { describeFailure, type SourceTools } from './fetch-source.js';
import { describeDocument } from './ingest-snapshots.js';
import { type Reception, receiveSource } from './receive-source.js';
import type { SourceEntry } from './source-entry.js';
import type { CheckedSource, ReportProgress, SourcesReport } from './source-report.js';
import { visitHosts } from './visit-hosts.js';

export async function checkSources(
  entries: readonly SourceEntry[],
  tools: SourceTools,
  onChecked?: ReportProgress,
): Promise<SourcesReport<CheckedSource>> {
  const startedAt = tools.clock.now();
  let done = 0;
  const sources = await visitHosts(entries, async (entry) => {
    tools.signal?.throwIfAborted();
    const line = await checkSource(entry, tools);
    done += 1;
    onChecked?.(done, entries.length);
    return line;
  });
  return { sources, elapsedMs: tools.clock.now() - startedAt };
}

async function checkSource(entry: SourceEntry, tools: SourceTools): Promise<CheckedSource> {
  const { folder, fetcher, signal } = tools;
  const line = { id: entry.id, url: entry.url };
  if (entry.fetch === 'manual') {
    return { ...line, verdict: 'manual', message: `programs may not fetch it: look at ${entry.url} yourself` };
  }
  const state = folder.stateOf(entry);
  const reception = await receiveSource(entry, state, {
    folder,
    fetcher: fetcher(),
    ...(signal !== undefined && { signal }),
  });
  return { ...line, ...verdictOn(reception), ...(await countChanges(entry, reception, tools)) };
}

async function countChanges(
  entry: SourceEntry,
  reception: Reception,
  { clock, countChanges }: SourceTools,
): Promise<Pick<CheckedSource, 'changes'>> {
  if (reception.kind !== 'received' || reception.verdict.kind !== 'changed') return {};
  const changes = await countChanges?.(entry.id, {
    path: `source.${reception.format}`,
    bytes: reception.bytes,
    metadataText: describeDocument(entry, { retrievedAt: new Date(clock.now()).toISOString() }),
  });
  return changes === undefined ? {} : { changes };
}

function verdictOn(reception: Reception): Omit<CheckedSource, 'id' | 'url'> {
  const failure = describeFailure(reception);
  if (failure !== undefined) {
    const { code } = failure;
    const verdict = code === 'vanished' || code === 'home-page' || code === 'soft-404' ? code : 'unreachable';
    return { verdict, ...failure, ...(reception.kind === 'http-error' && { status: reception.status }) };
  }
  const verdict = reception.kind === 'received' ? reception.verdict : undefined;
  const content = verdict?.kind === 'changed' ? 'changed' : 'unchanged';
  const kept = verdict?.kind === 'changed' ? verdict.kept : undefined;
  const isCompared = verdict?.kind !== 'new';
  const facts = { ...(isCompared && ({ content } as const)), ...(kept !== undefined && { kept }) };
  const movedTo = 'movedTo' in reception ? reception.movedTo : undefined;
  if (movedTo !== undefined) return { verdict: 'moved', movedTo, message: `it has moved to ${movedTo}`, ...facts };
  return { verdict: isCompared ? content : 'not-stored', ...facts };
}
