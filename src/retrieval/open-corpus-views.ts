// retrieval: STORE + INDEX FILE → the views that questions are answered from, one a scope, ready at once.
import type { Scope } from '../domain/scope.js';
import { analyseText } from '../language/analyse-text.js';
import type { EntityFinder } from '../language/find-entities.js';
import type { Store } from '../store/store.js';
import { ValuePerScope } from '../store/value-per-scope.js';
import type { CorpusView } from './corpus-view.js';
import { OperatorView } from './operator-view.js';
import { ServerView } from './server-view.js';
import { openVectorIndex } from './vector-index.js';

export interface CorpusViewSources {
  readonly store: Pick<Store, 'within' | 'generation' | 'manifest'>;
  /** Where the cache of the vector index lies. */
  readonly folder: string;
  readonly dimension: number;
  readonly tokenDimension: number;
  readonly finder: EntityFinder;
}

/** At most some 8 MB each, mostly vectors. */
const SERVERS_KEPT = 8;

export interface CorpusViews {
  /** As new as the store. Call once before each question. */
  within(scope: Scope): Promise<CorpusView>;
}

/**
 * @param scope anyone's: only what all share is opened
 * Throws `AppError` where the store cannot be read; an unusable index file is made anew.
 */
export async function openCorpusViews(sources: CorpusViewSources, scope: Scope): Promise<CorpusViews> {
  const { store, folder, dimension, tokenDimension } = sources;
  const corpus = store.within(scope.operatorPart);
  const { generation, manifest } = store;
  const index = await openVectorIndex({ store: { ...corpus, generation, manifest }, folder, dimension });
  const operator = new OperatorView(manifest, corpus, index, tokenDimension);
  await operator.refresh();
  // Patterns are compiled at their first use, a quarter of a second in all: better here, while the model loads.
  const languages = new Set(operator.documents.map(({ metadata }) => metadata.language));
  for (const language of languages) analyseText('1', language, sources.finder);
  const views = new ValuePerScope<CorpusView>(
    store,
    (own, { guildId }) => (guildId === null ? operator : new ServerView(operator, own, dimension)),
    SERVERS_KEPT,
  );
  return {
    within: async (asked) => {
      await operator.refresh();
      return views.of(asked);
    },
  };
}
