import { describe, expect, it } from 'vitest';
import { SHINGLE_FORMAT } from '../../src/quotes/hash-shingles.js';
import { updateQuotationIndex } from '../../src/quotes/update-quotation-index.js';
import { documentId } from '../store/synthetic-documents.js';
import { OPERATOR } from '../support/scopes.js';
import { checkerOver, putText } from './checker-for-test.js';

const OLD = 'The parties will meet in Lake Town before the end of the year.';
const NEW = 'The parties will convene in Harbour City after the end of the year.';
const verdictOf = async ({ checker }: ReturnType<typeof checkerOver>, text: string) =>
  (await checker.verify(text, OPERATOR))[0]?.verdict;

describe('the quotation index', () => {
  it('is made when it is first needed, once, with progress', () => {
    const { store } = checkerOver({ a: OLD, b: NEW });
    const progress: string[] = [];
    expect(
      updateQuotationIndex(store.within(OPERATOR).quotations, ({ done, total }) => progress.push(`${done}/${total}`)),
    ).toBe(2);
    expect(progress).toEqual(['1/2', '2/2']);
    expect(updateQuotationIndex(store.within(OPERATOR).quotations)).toBe(0);
  });

  it('follows a new version, a removal and an addition', async () => {
    const world = checkerOver({ a: OLD });
    expect(await verdictOf(world, 'meet in Lake Town before the end')).toBe('exact');
    putText(world.store, 'a', NEW);
    expect(await verdictOf(world, 'meet in Lake Town before')).toBe('not-found');
    expect(await verdictOf(world, 'convene in Harbour City after the end')).toBe('exact');
    putText(world.store, 'b', OLD);
    expect(await verdictOf(world, 'meet in Lake Town before the end')).toBe('exact');
    world.store.removeDocument(OPERATOR, documentId('b'));
    expect(await verdictOf(world, 'meet in Lake Town before')).toBe('not-found');
  });

  it('holds nothing of versions that are gone, and saved answers stay', () => {
    const { store } = checkerOver({ a: OLD });
    store.saveAnswer({ id: 'x', createdAt: '2026-01-01', json: '{}' });
    updateQuotationIndex(store.within(OPERATOR).quotations);
    const [before] = store.within(OPERATOR).quotations.versions();
    putText(store, 'a', NEW);
    updateQuotationIndex(store.within(OPERATOR).quotations);
    expect(store.within(OPERATOR).quotations.versions()).toMatchObject([{ id: 'a', version: 2 }]);
    expect(store.within(OPERATOR).quotations.backlog(SHINGLE_FORMAT)).toEqual({ missing: [], stale: [] });
    expect(before!.number).not.toBe(store.within(OPERATOR).quotations.versions()[0]!.number);
    expect(store.answer('x')?.json).toBe('{}');
  });

  it('of another format is made again', () => {
    const { store } = checkerOver({ a: OLD, b: NEW });
    const [version] = store.within(OPERATOR).quotations.backlog(SHINGLE_FORMAT).missing;
    store.within(OPERATOR).quotations.add(version!, SHINGLE_FORMAT + 1, [{ shingle: 7, start: 0 }]);
    expect(store.within(OPERATOR).quotations.postings(7, 10)).toHaveLength(1);
    expect(updateQuotationIndex(store.within(OPERATOR).quotations)).toBe(2);
    expect(store.within(OPERATOR).quotations.postings(7, 10)).toEqual([]);
  });

  it('takes a version once, whoever adds it second', () => {
    const { store } = checkerOver({ a: OLD });
    const [version] = store.within(OPERATOR).quotations.backlog(SHINGLE_FORMAT).missing;
    expect(store.within(OPERATOR).quotations.add(version!, SHINGLE_FORMAT, [{ shingle: 7, start: 3 }])).toBe(true);
    expect(store.within(OPERATOR).quotations.add(version!, SHINGLE_FORMAT, [{ shingle: 8, start: 3 }])).toBe(false);
    expect(store.within(OPERATOR).quotations.postings(7, 10)).toEqual([
      { number: store.within(OPERATOR).quotations.versions()[0]!.number, start: 3 },
    ]);
    expect(store.within(OPERATOR).quotations.postings(8, 10)).toEqual([]);
  });
});
