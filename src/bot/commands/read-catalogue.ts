// bot: store + glossary → the option catalogue of a scope as it is now. Kept until that changes: reading all documents
// for every key that somebody presses would hold up everybody.
import type { Scope } from '../../domain/scope.js';
import type { Lexicon } from '../../language/load-lexicon.js';
import type { Store } from '../../store/store.js';
import { ValuePerScope } from '../../store/value-per-scope.js';
import { type KnownNames, listKnownNames } from './known-names.js';
import { listCandidates, type OptionCatalogue } from './option-catalogue.js';

export interface CatalogueSource {
  readonly lexicon: Lexicon;
  readonly store: Pick<Store, 'within'>;
}

/** A catalogue shares the names with all others; its own are the documents. */
const SERVERS_KEPT = 16;

/** The first call reads the lexicon and takes some tenths of a second: make it before people wait. */
export function createCatalogueReader(source: CatalogueSource): (scope: Scope) => OptionCatalogue {
  let names: KnownNames | undefined;
  const catalogues = new ValuePerScope(
    source.store,
    (corpus) => {
      names ??= listKnownNames(source.lexicon);
      return listCandidates(names, corpus.documents());
    },
    SERVERS_KEPT,
  );
  return (scope) => catalogues.of(scope);
}
