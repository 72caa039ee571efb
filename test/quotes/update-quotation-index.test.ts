import { describe, expect, it } from 'vitest';
import { SHINGLE_FORMAT } from '../../src/quotes/hash-shingles.js';
import { updateQuotationIndex } from '../../src/quotes/update-quotation-index.js';
import { documentId } from '../store/synthetic-documents.js';
import { checkerOver, putText } from './checker-for-test.js';

const OLD = 'The parties will meet in Lake Town before the end of the year.';
const NEW = 'The parties will convene in Harbour City after the end of the year.';
const verdictOf = async ({ checker }: ReturnType<typeof checkerOver>, text: string) =>
  (await checker.verify(text))[0]?.verdict;

describe('the quotation index', () => {
  it('is made when it is first needed, once, with progress', () => {
    const { store } = checkerOver({ a: OLD, b: NEW });
    const progress: string[] = [];
    expect(updateQuotationIndex(store.quotations, ({ done, total }) => progress.push(`${done}/${total}`))).toBe(2);
    expect(progress).toEqual(['1/2', '2/2']);
    expect(updateQuotationIndex(store.quotations)).toBe(0);
  });

  it('follows a new version, a removal and an addition', async () => {
    const world = checkerOver({ a: OLD });
    expect(await verdictOf(world, 'meet in Lake Town before the end')).toBe('exact');
    putText(world.store, 'a', NEW);
    expect(await verdictOf(world, 'meet in Lake Town before')).toBe('not-found');
    expect(await verdictOf(world, 'convene in Harbour City after the end')).toBe('exact');
    putText(world.store, 'b', OLD);
    expect(await verdictOf(world, 'meet in Lake Town before the end')).toBe('exact');
    world.store.removeDocument(documentId('b'));
    expect(await verdictOf(world, 'meet in Lake Town before')).toBe('not-found');
  });

  it('holds nothing of versions that are gone, and saved answers stay', () => {
    const { store } = checkerOver({ a: OLD });
    store.saveAnswer({ id: 'x', createdAt: '2026-01-01', json: '{}' });
    updateQuotationIndex(store.quotations);
    const [before] = store.quotations.versions();
    putText(store, 'a', NEW);
    updateQuotationIndex(store.quotations);
    expect(store.quotations.versions()).toMatchObject([{ id: 'a', version: 2 }]);
    expect(store.quotations.backlog(SHINGLE_FORMAT)).toEqual({ missing: [], stale: [] });
    expect(before!.number).not.toBe(store.quotations.versions()[0]!.number);
    expect(store.answer('x')?.json).toBe('{}');
  });

  it('of another format is made again', () => {
    const { store } = checkerOver({ a: OLD, b: NEW });
    const [version] = store.quotations.backlog(SHINGLE_FORMAT).missing;
    store.quotations.add(version!, SHINGLE_FORMAT + 1, [{ shingle: 7, start: 0 }]);
    expect(store.quotations.postings(7, 10)).toHaveLength(1);
    expect(updateQuotationIndex(store.quotations)).toBe(2);
    expect(store.quotations.postings(7, 10)).toEqual([]);
  });

  it('takes a version once, whoever adds it second', () => {
    const { store } = checkerOver({ a: OLD });
    const [version] = store.quotations.backlog(SHINGLE_FORMAT).missing;
    expect(store.quotations.add(version!, SHINGLE_FORMAT, [{ shingle: 7, start: 3 }])).toBe(true);
    expect(store.quotations.add(version!, SHINGLE_FORMAT, [{ shingle: 8, start: 3 }])).toBe(false);
    expect(store.quotations.postings(7, 10)).toEqual([{ number: store.quotations.versions()[0]!.number, start: 3 }]);
    expect(store.quotations.postings(8, 10)).toEqual([]);
  });
});
