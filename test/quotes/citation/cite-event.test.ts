import { describe, expect, it } from 'vitest';
import type { DiplomaticEvent } from '../../../src/domain/event.js';
import { toPlainText } from '../../../src/quotes/citation/citation-text.js';
import { citeEvent } from '../../../src/quotes/citation/cite-event.js';
import { writeProse } from '../../../src/quotes/citation/write-citation.js';
import { STORED } from '../../cli/fake-context.js';

const EVENT: DiplomaticEvent = {
  id: '2016-talks',
  name: 'Talks',
  kind: 'consultations',
  precision: 'day',
  start: '2016-09-12',
  dateBasis: 'curated',
  parties: [],
  people: [],
  documents: [{ url: 'https://example.org/record', title: 'Record\nof talks', symbol: 'A/71/1' }],
  status: 'past',
  confidence: 'high',
  sources: [
    { standing: 'official', documentId: 'talks-2016', start: 10, end: 21 },
    { standing: 'secondary', url: 'https://example.org/page' },
    { standing: 'official', url: 'https://example.org/record' },
    { standing: 'secondary', url: 'https://example.org/page' },
    { standing: 'secondary', url: 'javascript:alert(1)' },
  ],
};
const SENTENCES = [
  { start: 0, end: 9, kind: 'body' as const, language: 'de', paragraph: 1 },
  { start: 10, end: 21, kind: 'body' as const, language: 'de', paragraph: 2, page: 3 },
];
const readDocument = () => ({ ...STORED, sentences: SENTENCES });

describe('the sources of an event', () => {
  it('are the stored document at its sentence and each address once, in the order of the registry', () => {
    const sources = citeEvent(EVENT, { readDocument, accessed: '2026-03-01' });
    expect(sources.map(({ url, title }) => [url, title])).toEqual([
      [undefined, 'Talks'],
      ['https://example.org/page', ''],
      ['https://example.org/record', 'Record of talks'],
    ]);
    expect(sources[0]).toMatchObject({ place: { paragraph: 2, page: 3 }, accessed: '2026-03-01' });
    expect(sources[2]?.symbol).toBe('A/71/1');
  });

  it('show what is not known of a page as missing', () => {
    const [, page] = citeEvent(EVENT, { readDocument });
    expect(toPlainText(writeProse(page!, 'un', 'en'))).toMatch(/no title.*no date.*https:\/\/example\.org\/page/u);
  });

  it('are none where the document may not be used and has no address', () => {
    const event = { ...EVENT, sources: EVENT.sources.slice(0, 1) };
    expect(citeEvent(event, { readDocument: () => undefined })).toEqual([]);
  });
});
