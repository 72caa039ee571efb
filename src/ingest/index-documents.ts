// ingest: PREPARED DOCUMENTS → their indexed contents, one by one and in order. Some documents are with the embedder ahead
// of the one that is handed out, so that it never waits for the store. Stores nothing.
import type { PreparedDocument } from '../domain/document.js';
import type { IndexedContent } from '../store/store.js';
import { type DocumentIndexer, indexDocument } from './index-document.js';

/** Documents that are with the embedder at a time. */
const DOCUMENTS_AHEAD = 3;

/** `sources` are drawn as they are needed: at most three documents are held. Throws what the embedder throws. */
export async function* indexDocuments<Source>(
  sources: Iterable<Source> | AsyncIterable<Source>,
  documentOf: (source: Source) => PreparedDocument,
  indexer: DocumentIndexer,
): AsyncGenerator<{ readonly source: Source; readonly indexed: IndexedContent }> {
  const ahead: { readonly source: Source; readonly work: Promise<IndexedContent> }[] = [];
  for await (const source of sources) {
    const work = indexDocument(documentOf(source), indexer);
    // A failure is met when its turn comes; until then it must not count as unhandled.
    work.catch(() => undefined);
    ahead.push({ source, work });
    if (ahead.length < DOCUMENTS_AHEAD) continue;
    const first = ahead.shift()!;
    yield { source: first.source, indexed: await first.work };
  }
  for (const { source, work } of ahead) yield { source, indexed: await work };
}
