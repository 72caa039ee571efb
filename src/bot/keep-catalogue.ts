// bot: CORPUS → what options can be completed to, made again only when the corpus has changed.
import type { BotApp } from '../app.js';
import { listKnownNames } from './commands/known-names.js';
import { listCandidates, type OptionCatalogue } from './commands/option-catalogue.js';

/** Reads the glossary's names at once: some tenths of a second. */
export function keepCatalogue({ store, lexicon }: Pick<BotApp, 'store' | 'lexicon'>): () => OptionCatalogue {
  const names = listKnownNames(lexicon);
  let generation = store.generation();
  let catalogue = listCandidates(names, store.documents());
  return () => {
    const current = store.generation();
    if (current !== generation) {
      catalogue = listCandidates(names, store.documents());
      generation = current;
    }
    return catalogue;
  };
}
