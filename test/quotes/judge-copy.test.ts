import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentMetadata } from '../../src/domain/document.js';
import { isCopy, readJudged } from '../../src/quotes/judge-copy.js';

const FACTS: DocumentMetadata = {
  ...{ id: 'talks' as DocumentMetadata['id'], title: 'Talks held in Geneva', titleBasis: 'stated', language: 'en' },
  ...{ publisher: 'Norland Foreign Office', machineTranslated: false, events: [], forums: [], parties: [] },
};
const TEXT =
  'The sides met on 3 May and spoke of confidence, law and the “rules of the road”. Anna Berg led one delegation of 12. ' +
  'They agreed to spend €4.5 million on a joint centre, and to meet again within 6 months.';
const judge = (text: string, facts: Partial<DocumentMetadata> = {}) =>
  readJudged({ text, metadata: { ...FACTS, ...facts } });
const isCopyOfText = (text: string, facts: Partial<DocumentMetadata> = {}) => {
  const [left, right] = [judge(TEXT), judge(text, facts)];
  expect(isCopy(right, left)).toBe(isCopy(left, right));
  return isCopy(left, right);
};

describe('a copy', () => {
  it.each([
    ['the same text', TEXT, {}],
    ['other quotation marks and line breaks', TEXT.replace('“rules of the road”', '"rules\nof the road"'), {}],
    ['title and publisher before and after it', `Talks held in Geneva\n${TEXT}\nNorland Foreign Office`, {}],
    ['the title of the copy before it', `Sides meet\n${TEXT}`, { title: 'Sides meet' }],
    [
      'another publisher, some days later',
      TEXT,
      { publisher: 'Press Agency', published: { date: '2020-05-09', basis: 'stated' } },
    ],
  ] as const)('is %s', (_, text, facts) => {
    expect(isCopyOfText(text, facts)).toBe(true);
  });

  it.each([
    ['another number', TEXT.replace('12', '13')],
    ['another amount', TEXT.replace('4.5', '4,5')],
    ['another currency', TEXT.replace('€', '$')],
    ['another name', TEXT.replace('Berg', 'Bergh')],
    ['another name, of the title', TEXT.replace('Anna Berg', 'Geneva')],
    [
      'a name of the publisher in place of one of the title',
      `${TEXT}\nIt was held in Geneva.`.replace('Geneva', 'Norland'),
    ],
    ['a word more', TEXT.replace('agreed', 'never agreed')],
    ['a sentence more', `${TEXT} Norland did not sign.`],
    ['a sentence less', TEXT.slice(0, TEXT.indexOf('They'))],
    ['its sentences in another order', `${TEXT.slice(TEXT.indexOf('They'))} ${TEXT.slice(0, TEXT.indexOf('They'))}`],
  ])('is not what has %s', (_, text) => {
    expect(isCopyOfText(text)).toBe(false);
  });

  it.each([
    ['symbol', { symbol: 'A/1' }, { symbol: 'A/2' }],
    ['status', { status: 'draft' }, { status: 'adopted' }],
    ['language', {}, { language: 'de' }],
    [
      'year',
      { published: { date: '2019-05-03', basis: 'stated' } },
      { published: { date: '2020-05-03', basis: 'stated' } },
    ],
  ] as const)('is not the same text of another %s', (_, left, right) => {
    expect(isCopy(judge(TEXT, left), judge(TEXT, right))).toBe(false);
    expect(isCopy(judge(TEXT, left), judge(TEXT, left))).toBe(true);
  });

  it('is not a text of some words that many pages have', () => {
    expect(isCopy(judge('The text will follow.'), judge('The text will follow.'))).toBe(false);
  });

  it('is never a text in which any number or name was changed or put in, wherever it stands', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom('the', 'sides', 'met', 'law', 'Berg', 'Geneva', '条', '约'),
        fc.nat({ max: 99 }).map(String),
      ),
      { minLength: 25, maxLength: 80 },
    );
    const other = fc.oneof(
      fc.integer({ min: 100, max: 999 }).map(String),
      fc.constantFrom('Olsen', 'Lima', '国', 'Norland', 'Office'),
    );
    fc.assert(
      fc.property(words, other, fc.nat(), fc.constantFrom(0, 1), (text, word, at, replaced) => {
        const edited = text.toSpliced(at % (text.length + 1 - replaced), replaced, word);
        const [left, right] = [judge(text.join(' ')), judge(edited.join(' '))];
        expect([isCopy(left, left), isCopy(left, right), isCopy(right, left)]).toEqual([true, false, false]);
      }),
    );
  });
});
