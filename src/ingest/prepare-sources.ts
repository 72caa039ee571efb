// ingest: CHANGED SOURCES → prepared ones, drawn one by one. What cannot be read, or would take the id of another document,
// becomes a failure on the list and the next one is drawn. Holds nothing that was handed out.
import type { DocumentId } from '../domain/document.js';
import type { IngestFailure, IngestProgress } from '../domain/ingest-report.js';
import type { Scope } from '../domain/scope.js';
import type { ChangedSource, KnownDocuments } from './find-changed-sources.js';
import { findIdClash, placeInCollection } from './find-id-clash.js';
import { type PreparedSource, type PrepareOptions, type PrepareOutcome, prepareBytes } from './prepare-document.js';

export interface DrawnSource extends PreparedSource {
  /** Once this source is done with, failures before it included. */
  readonly progress: IngestProgress;
}

export interface DrawOptions {
  readonly known: KnownDocuments;
  /** Whose collection they are for. */
  readonly scope: Scope;
  readonly prepare: PrepareOptions;
  /** Failures are added to it. */
  readonly failed: IngestFailure[];
}

export async function* prepareSources(
  changed: readonly ChangedSource[],
  { known, scope, prepare, failed }: DrawOptions,
): AsyncGenerator<DrawnSource> {
  const taken = new Map<DocumentId, string>();
  const totalSize = changed.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let doneSize = 0;
  for (const [index, entry] of changed.entries()) {
    doneSize += entry.sizeBytes;
    const progress = { doneSize, totalSize, doneFiles: index + 1, totalFiles: changed.length };
    const outcome = await prepareEntry(entry, prepare);
    if (!outcome.ok) {
      failed.push(outcome.failure);
      continue;
    }
    const source = placeInCollection(scope, outcome.source);
    const { id } = source.document.metadata;
    const clash = findIdClash(source, taken.get(id) ?? known.get(id)?.origin, scope);
    if (clash) {
      failed.push(clash);
      continue;
    }
    taken.set(id, source.origin);
    yield { ...source, progress };
  }
}

async function prepareEntry(entry: ChangedSource, options: PrepareOptions): Promise<PrepareOutcome> {
  const read = await entry.read();
  return 'failure' in read ? { ok: false, failure: read.failure } : prepareBytes(read.source, options);
}
