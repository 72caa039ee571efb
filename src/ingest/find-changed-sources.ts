// ingest: LISTED SOURCES → those whose bytes are not the stored ones. Reads one after the other and keeps none of them: what
// has to be prepared is read again when its turn comes, so that memory does not grow with the corpus.
import type { DocumentId } from '../domain/document.js';
import type { IngestFailure } from '../domain/ingest-report.js';
import type { Scope } from '../domain/scope.js';
import type { DocumentSummary } from '../store/store.js';
import { documentIdFromPath } from './document-id.js';
import type { SourceEntry } from './list-archive-sources.js';
import { readDocumentMetadata } from './read-document-metadata.js';
import { hashSource, type SourceBytes } from './read-source-file.js';

/** Those of the collection that sources are for. */
export type KnownDocuments = Pick<ReadonlyMap<DocumentId, Pick<DocumentSummary, 'origin' | 'contentSha256'>>, 'get'>;

export interface ChangedSource extends SourceEntry {
  readonly sizeBytes: number;
}

export interface SortedSources {
  readonly changed: readonly ChangedSource[];
  /** Ids. */
  readonly unchanged: readonly DocumentId[];
  readonly failed: readonly IngestFailure[];
}

export async function findChangedSources(
  entries: readonly SourceEntry[],
  known: KnownDocuments,
  scope: Scope,
): Promise<SortedSources> {
  const changed: ChangedSource[] = [];
  const unchanged: DocumentId[] = [];
  const failed: IngestFailure[] = [];
  for (const entry of entries) {
    const outcome = await entry.read();
    if ('failure' in outcome) {
      failed.push(outcome.failure);
      continue;
    }
    const { source } = outcome;
    const given = idOf(source);
    const id = given && scope.ownId(given);
    const stored = id && known.get(id);
    if (id && stored?.origin === entry.path && stored.contentSha256 === hashSource(source).contentSha256)
      unchanged.push(id);
    else changed.push({ ...entry, sizeBytes: source.bytes.length });
  }
  return { changed, unchanged, failed };
}

/** Undefined where the name or the metadata are at fault, which is told when the source is prepared. */
function idOf({ path, metadataText }: SourceBytes): DocumentId | undefined {
  if (metadataText === undefined) return documentIdFromPath(path, false);
  const read = readDocumentMetadata(metadataText, path);
  return 'message' in read ? undefined : (read.given.id ?? documentIdFromPath(path, true));
}
