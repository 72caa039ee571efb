// The number of an excerpt is that of its own sentences, from the first to the last; a citation names every address of its document.
import { describe, expect, it } from 'vitest';
import { citeEvidence } from '../../src/answer/cite-evidence.js';
import type { Evidence } from '../../src/answer/select-evidence.js';
import type { PlaceLabel, Sentence } from '../../src/domain/document.js';
import { STORED } from '../cli/fake-context.js';

type Label = readonly [kind: PlaceLabel['kind'], text: string];

function labelOf(...labels: readonly (Label | undefined)[]): string | undefined {
  const sentences = labels.map(
    (label, index): Sentence => ({
      start: index,
      end: index + 1,
      kind: 'body',
      language: 'en',
      ...(label === undefined ? {} : { label: { kind: label[0], text: label[1] } }),
    }),
  );
  const document = { ...STORED, text: 'x'.repeat(labels.length), sentences };
  const span = { start: 0, end: labels.length, firstSentence: 0, endSentence: labels.length };
  const evidence = { ...span, document, score: 1, trace: { total: 1, parts: {} } } as unknown as Evidence;
  return citeEvidence([evidence], () => [])[0]!.label?.text;
}

describe('an excerpt over several numbered paragraphs', () => {
  it.each([
    [['12'], '12'],
    [['12', '12'], '12'],
    [['12', '13', '14'], '12–14'],
    [['12', '12 (b)'], '12'],
    [['12 (a)', '12 (b)'], '12 (a)–(b)'],
    [['12 (a)', '13'], '12–13'],
    [['12 (a) (i)', '12 (b)'], '12 (a)–(b)'],
  ])('%j is cited as %s', (texts, expected) => {
    expect(labelOf(...texts.map((text) => ['paragraph', text] as const))).toBe(expected);
  });

  it('is cited by its first number where the last sentence has none, or one of another kind', () => {
    expect(labelOf(['paragraph', '12'], undefined)).toBe('12');
    expect(labelOf(['article', '7 (2)'], ['paragraph', '1'])).toBe('7 (2)');
    expect(labelOf(undefined, ['paragraph', '1'])).toBeUndefined();
  });
});

describe('the citation of a document that stands in several places', () => {
  const url = 'https://example.org/talks';
  const print = { title: 'Talks', url: 'https://example.org/print' };
  const cite = (alsoAt?: Evidence['document']['alsoAt']) => {
    const sentences: Sentence[] = [{ start: 0, end: 9, kind: 'body', language: 'de' }];
    const document = { ...STORED, sentences, metadata: { ...STORED.metadata, url }, ...(alsoAt && { alsoAt }) };
    const evidence = { document, start: 0, end: 9, firstSentence: 0, endSentence: 1, score: 1 } as unknown as Evidence;
    return citeEvidence([evidence], () => [])[0]!.citation;
  };

  it('names each further address once, and no file without one', () => {
    const same = { title: 'Talks', url };
    expect(cite([print, { title: 'Scan' }, same, print])).toMatchObject({ url, alsoAt: [print.url] });
  });

  it('says nothing of further addresses where there are none', () => {
    expect(cite()).not.toHaveProperty('alsoAt');
    expect(cite([{ title: 'Scan' }])).not.toHaveProperty('alsoAt');
  });
});
