import { expect, it } from 'vitest';
import type { PreparedDocument } from '../../../src/domain/document.js';
import { catchUpEvents } from '../../../src/events/extract/catch-up-events.js';
import type { EventExtractor } from '../../../src/events/extract/extract-events.js';
import type { Store } from '../../../src/store/store.js';
import { openEmpty } from '../../store/open-store.js';
import { syntheticDocument } from '../../store/synthetic-documents.js';
import { OPERATOR } from '../../support/scopes.js';
import { documentOf, extractor } from './open-extractor.js';

const [sample] = extractor.extract(documentOf('The OSCE held a conference in Vienna on 3 May 2021.', 'en'));

/** Gives every document the same event and counts how often it is asked. */
function countingExtractor(rules: string): EventExtractor & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    rules,
    asked,
    extract: ({ metadata }: PreparedDocument) => {
      asked.push(metadata.id);
      return sample === undefined ? [] : [sample];
    },
  };
}

function storeOfTwo(): Store {
  const store = openEmpty();
  store.putDocument(OPERATOR, syntheticDocument('a'));
  store.putDocument(OPERATOR, syntheticDocument('b'));
  return store;
}

it('extracts each document once and gives what is stored from then on', () => {
  const store = storeOfTwo();
  const counting = countingExtractor('1');
  const first = catchUpEvents(store.within(OPERATOR), store, counting);
  expect(first).toEqual([sample, sample]);
  expect(catchUpEvents(store.within(OPERATOR), store, counting)).toEqual(first);
  expect(counting.asked).toEqual(['a', 'b']);
});

it('extracts anew what other rules made, and only the document that got a new version', () => {
  const store = storeOfTwo();
  catchUpEvents(store.within(OPERATOR), store, countingExtractor('1'));
  const second = countingExtractor('2');
  catchUpEvents(store.within(OPERATOR), store, second);
  store.putDocument(OPERATOR, syntheticDocument('b'));
  catchUpEvents(store.within(OPERATOR), store, second);
  expect(second.asked).toEqual(['a', 'b', 'b']);
});

it('gives no event of a removed document, and keeps none for a version that is no longer current', () => {
  const store = storeOfTwo();
  const counting = countingExtractor('1');
  catchUpEvents(store.within(OPERATOR), store, counting);
  store.removeDocument(OPERATOR, syntheticDocument('a').document.metadata.id);
  expect(catchUpEvents(store.within(OPERATOR), store, counting)).toHaveLength(1);
  store.putDocumentEvents([{ ...store.within(OPERATOR).documentEvents()[0]!, version: 99 }]);
  expect(store.within(OPERATOR).documentEvents()).toEqual([]);
});

it('leaves the searchable content as it was', () => {
  const store = storeOfTwo();
  const before = [store.generation(), store.within(OPERATOR).corpusFingerprint()];
  catchUpEvents(store.within(OPERATOR), store, countingExtractor('1'));
  expect([store.generation(), store.within(OPERATOR).corpusFingerprint()]).toEqual(before);
});
