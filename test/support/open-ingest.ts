// Test support: a store and a run that fills it from files, with an embedder whose vectors say nothing.
import type { Scope } from '../../src/domain/scope.js';
import type { Embedder, PassageInput } from '../../src/embedding/embedder.js';
import { ingestWithCopies } from '../../src/ingest/ingest-with-copies.js';
import { CopyFinder } from '../../src/quotes/copy-finder.js';
import { openSqliteStore } from '../../src/store/sqlite-store.js';
import { OPERATOR } from './scopes.js';

const VECTOR = Float32Array.from([1, 0, 0]);

export function openIngest(file: string) {
  const store = openSqliteStore(file);
  const embedded: string[] = [];
  const embedder = {
    countTokens: async (texts: readonly string[]) => texts.map(() => 10),
    embedPassages: async (passages: readonly PassageInput[]) => {
      embedded.push(...passages.flatMap(({ sentences }) => sentences));
      return passages.map(({ sentences }) => ({
        vector: VECTOR,
        tokenVectors: new Int8Array(sentences.length),
        sentenceTokens: sentences.map(() => 1),
      }));
    },
  } as unknown as Embedder;
  const finder = { find: () => [], implied: () => [] } as never;
  const prepare = { detect: () => ({ language: 'en', confident: true }) };
  const ingestWithin = (scope: Scope, ...paths: string[]) =>
    ingestWithCopies(paths, {
      ...{ store, scope, embedder, finder, prepare },
      copies: new CopyFinder(store.within(scope), (id) => scope.owns(id)),
    });
  return { store, embedded, prepare, ingestWithin, ingest: (...paths: string[]) => ingestWithin(OPERATOR, ...paths) };
}
