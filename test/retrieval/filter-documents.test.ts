import { describe, expect, it } from 'vitest';
import type { DocumentMetadata } from '../../src/domain/document.js';
import type { QuestionFilters } from '../../src/domain/question.js';
import { filterDocuments } from '../../src/retrieval/filter-documents.js';
import type { DocumentSummary } from '../../src/store/store.js';

function summary(id: string, facts: Partial<DocumentMetadata> & { date?: string }): DocumentSummary {
  const { date, ...rest } = facts;
  const metadata = {
    id,
    title: id,
    titleBasis: 'stated',
    language: 'de',
    events: [],
    machineTranslated: false,
    forums: [],
    parties: [],
    ...(date === undefined ? {} : { published: { date, basis: 'stated' } }),
    ...rest,
  } as unknown as DocumentMetadata;
  return {
    id,
    version: 1,
    origin: id,
    contentSha256: id,
    metadata,
    headVector: new Float32Array(0),
    headTerms: [],
    entityTerms: [],
  } as unknown as DocumentSummary;
}

const documents = [
  summary('day', { date: '2019-11-14', forums: ['sco'], parties: ['RU', 'CN'] }),
  summary('month', { date: '2021-10', language: 'en', forums: ['bilateral'], parties: ['RU', 'FR'] }),
  summary('year', { date: '2016' }),
  summary('undated', { forums: ['osce'] }),
];

const pass = (filters: QuestionFilters) => [...(filterDocuments(documents, filters).allowed ?? ['all'])];

describe('document filters', () => {
  it('lets everything through when there is no filter', () => {
    expect(filterDocuments(documents, {})).toEqual({ allowed: undefined, undatedExcluded: 0 });
  });

  it.each<[string, QuestionFilters, string[]]>([
    ['a first day is inclusive', { from: '2019-11-14' }, ['day', 'month']],
    ['a last day is inclusive', { to: '2019-11-14' }, ['day', 'year']],
    ['a document known to the month counts for any day of it', { from: '2021-10-31' }, ['month']],
    ['a document known to the year counts for any day of it', { from: '2016-12-31', to: '2016-12-31' }, ['year']],
    ['a bound known to the year spans it', { from: '2019', to: '2019' }, ['day']],
    ['a bound known to the month spans it', { to: '2019-11' }, ['day', 'year']],
    ['language is that of the source', { language: 'en' }, ['month']],
    ['forum', { forum: 'sco' }, ['day']],
    ['party', { party: 'RU' }, ['day', 'month']],
    ['all filters hold together', { party: 'RU', forum: 'bilateral' }, ['month']],
    ['nothing stays nothing', { party: 'CH' }, []],
  ])('%s', (_, filters, expected) => {
    expect(pass(filters)).toEqual(expected);
  });

  it('counts undated documents only where they fail nothing but the date', () => {
    expect(filterDocuments(documents, { from: '2019' }).undatedExcluded).toBe(1);
    expect(filterDocuments(documents, { from: '2019', forum: 'sco' }).undatedExcluded).toBe(0);
    expect(filterDocuments(documents, { forum: 'osce' }).undatedExcluded).toBe(0);
  });
});
