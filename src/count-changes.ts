// NEW VERSIONS, stored or only read from a page → what each has against the stored one before, counted in sentences. Stands above
// ingest and quotes, as it needs both; stores nothing.
import type { DocumentId } from './domain/document.js';
import type { IngestedDocument, SentenceChanges } from './domain/ingest-report.js';
import { type PrepareOptions, prepareBytes } from './ingest/prepare-document.js';
import type { SourceBytes } from './ingest/read-source-file.js';
import { compareVersions } from './quotes/compare-versions.js';
import type { CorpusReader } from './store/store.js';

type Versions = Pick<CorpusReader, 'document'>;

/** The lines of a report with their changes. Two versions are in memory at a time. */
export function countUpdates(updated: readonly IngestedDocument[], corpus: Versions): IngestedDocument[] {
  return updated.map((line) => {
    const id = line.documentId as DocumentId;
    const [before, after] = [corpus.document(id, line.version - 1), corpus.document(id, line.version)];
    if (before === undefined || after === undefined) return line;
    return { ...line, changes: compareVersions(before, after).counts };
  });
}

/** Undefined where nothing is stored under the id, and for a page that ingest would refuse. */
export async function countPageChanges(
  id: string,
  page: SourceBytes,
  { corpus, prepare }: { readonly corpus: Versions; readonly prepare: PrepareOptions },
): Promise<SentenceChanges | undefined> {
  const stored = corpus.document(id as DocumentId);
  const prepared = stored && (await prepareBytes(page, prepare));
  return prepared?.ok ? compareVersions(stored!, prepared.source.document).counts : undefined;
}
