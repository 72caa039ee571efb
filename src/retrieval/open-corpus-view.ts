// retrieval: STORE + INDEX FILE → the view that questions are answered from, ready at once.
import { analyseText } from '../language/analyse-text.js';
import type { EntityFinder } from '../language/find-entities.js';
import type { Store } from '../store/store.js';
import { CorpusView } from './corpus-view.js';
import { openVectorIndex } from './vector-index.js';

export interface CorpusViewSources {
  readonly store: Store;
  /** Where the cache of the vector index lies. */
  readonly folder: string;
  readonly dimension: number;
  readonly tokenDimension: number;
  readonly finder: EntityFinder;
}

/** Throws `AppError` where the store cannot be read; an unusable index file is made anew. */
export async function openCorpusView(sources: CorpusViewSources): Promise<CorpusView> {
  const view = new CorpusView(sources.store, await openVectorIndex(sources), sources.tokenDimension);
  await view.refresh();
  // Patterns are compiled at their first use, a quarter of a second in all: better here, while the model loads.
  const languages = new Set(view.documents.map(({ metadata }) => metadata.language));
  for (const language of languages) analyseText('1', language, sources.finder);
  return view;
}
