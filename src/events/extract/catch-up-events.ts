// events: STORE → the events extracted from its current documents. What is stored and was made by the same rules is taken as
// it is; all else is extracted now and stored, so that old stores and new rules need no rebuilding. Changes no document.

import type { CorpusReader, Store, StoredEvents } from '../../store/store.js';
import type { EventExtractor } from './extract-events.js';
import type { ExtractedEvent } from './extracted-event.js';

/** Documents whose events are stored in one transaction: broken off, no more than these are extracted again. */
const DOCUMENTS_PER_WRITE = 50;

/**
 * In the order of documents and their texts. Some 25 ms for each new document of 14,000 characters. Throws
 * `AppError('store-busy')` when another process writes too long.
 */
export function catchUpEvents(
  corpus: Pick<CorpusReader, 'documents' | 'document' | 'documentEvents'>,
  store: Pick<Store, 'putDocumentEvents'>,
  { rules, extract }: EventExtractor,
): ExtractedEvent[] {
  const stored = new Map(corpus.documentEvents().map((events) => [events.documentId, events]));
  const events: ExtractedEvent[] = [];
  let fresh: StoredEvents[] = [];
  const write = () => {
    if (fresh.length > 0) store.putDocumentEvents(fresh);
    fresh = [];
  };
  for (const { id, version } of corpus.documents()) {
    const known = stored.get(id);
    if (known?.version === version && known.rules === rules) {
      events.push(...(JSON.parse(known.json) as ExtractedEvent[]));
      continue;
    }
    const document = corpus.document(id, version);
    if (document === undefined) continue;
    const extracted = extract(document);
    events.push(...extracted);
    fresh.push({ documentId: id, version, rules, json: JSON.stringify(extracted) });
    if (fresh.length === DOCUMENTS_PER_WRITE) write();
  }
  write();
  return events;
}
