// Test support: a checker over texts given by id, without model and lexicon. Names and closest passages are parameters.
import type { DocumentId, DocumentMetadata } from '../../src/domain/document.js';
import type { EntityFinder } from '../../src/language/find-entities.js';
import { type CheckerParts, QuotationChecker } from '../../src/quotes/quotation-checker.js';
import type { Store } from '../../src/store/store.js';
import { openIn } from '../store/open-store.js';
import { syntheticDocument, temporaryFolder } from '../store/synthetic-documents.js';
import { OPERATOR } from '../support/scopes.js';

export interface TextForTest {
  readonly text: string;
  readonly metadata?: Partial<DocumentMetadata>;
}

export function putText(store: Store, id: string, given: string | TextForTest): void {
  const { text, metadata = {} } = typeof given === 'string' ? { text: given } : given;
  const indexed = syntheticDocument(id, { text, chunks: 1 });
  const document = { ...indexed.document, metadata: { ...indexed.document.metadata, parties: [], ...metadata } };
  store.putDocument(OPERATOR, { ...indexed, document });
}

const NO_FINDER: EntityFinder = { find: () => [], implied: () => [] };

/** Finds one name: the entity's words as given. */
export const finderOf = (...names: readonly string[]): EntityFinder => ({
  find: (text) =>
    names.flatMap((name) => {
      const start = text.indexOf(name);
      return start < 0
        ? []
        : [{ start, end: start + name.length, id: `name:${name}`, kind: 'country' as const, by: 'name' as const }];
    }),
  implied: () => [],
});

export function checkerOver(
  texts: Readonly<Record<string, string | TextForTest>>,
  parts: Partial<Pick<CheckerParts, 'findClosest'>> & { readonly finder?: EntityFinder } = {},
): { readonly checker: QuotationChecker; readonly store: Store } {
  const store = openIn(temporaryFolder());
  for (const [id, text] of Object.entries(texts)) putText(store, id, text);
  const { finder = NO_FINDER, findClosest = async () => undefined } = parts;
  return { checker: new QuotationChecker({ store, finder: () => finder, findClosest }), store };
}

export const idOf = (id: string): DocumentId => id as DocumentId;
