// bot: store + glossary → the option catalogue as the corpus is now. Kept until the corpus changes: reading all documents
// for every key that somebody presses would hold up everybody.
import type { Lexicon } from '../../language/load-lexicon.js';
import type { Store } from '../../store/store.js';
import { type KnownNames, listKnownNames } from './known-names.js';
import { listCandidates, type OptionCatalogue } from './option-catalogue.js';

export interface CatalogueSource {
  readonly lexicon: Lexicon;
  readonly store: Pick<Store, 'generation' | 'documents'>;
}

/** The first call reads the lexicon and takes some tenths of a second: make it before people wait. */
export function createCatalogueReader(source: CatalogueSource): () => OptionCatalogue {
  let names: KnownNames | undefined;
  let kept: { readonly generation: number; readonly catalogue: OptionCatalogue } | undefined;
  return () => {
    const generation = source.store.generation();
    if (kept?.generation !== generation) {
      names ??= listKnownNames(source.lexicon);
      kept = { generation, catalogue: listCandidates(names, source.store.documents()) };
    }
    return kept.catalogue;
  };
}
