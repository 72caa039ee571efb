// quotes: STORE → the same store with its quotation index up to date: new versions added, old ones removed, each in a
// transaction of its own, so that a broken-off run only has less left to do. It changes no document.
import type { QuotableVersion, QuotationStore, ShinglePlace } from '../store/quotation-rows.js';
import { hashShingles, SHINGLE_FORMAT } from './hash-shingles.js';
import { splitWords } from './split-words.js';

export interface QuotationIndexProgress {
  readonly done: number;
  readonly total: number;
}

/** Returns how many versions were added or removed. About 20–40 ms a speech of 2,000 words. */
export function updateQuotationIndex(
  store: QuotationStore,
  onProgress: (progress: QuotationIndexProgress) => void = () => undefined,
): number {
  const before = store.backlog(SHINGLE_FORMAT);
  if (before.missing.length + before.stale.length === 0) return 0;
  store.removeOtherFormats(SHINGLE_FORMAT);
  const { missing, stale } = store.backlog(SHINGLE_FORMAT);
  const total = missing.length + stale.length;
  let done = 0;
  const step = (): void => onProgress({ done: ++done, total });
  for (const version of stale) {
    store.remove(version, placesIn(store, version));
    step();
  }
  for (const version of missing) {
    store.add(version, SHINGLE_FORMAT, placesIn(store, version));
    step();
  }
  return total;
}

const placesIn = (store: QuotationStore, version: QuotableVersion): ShinglePlace[] =>
  placesOf(store.text(version) ?? '');

/** What a text is looked up by. */
export function placesOf(text: string): ShinglePlace[] {
  const words = splitWords(text);
  return hashShingles(words).map(({ hash, at }) => ({ shingle: hash, start: words[at]!.start }));
}
