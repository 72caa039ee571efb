// language: index terms of sources and questions, and the German compounds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractTerms } from '../../src/language/extract-terms.js';
import { splitCompound } from '../../src/language/split-compound.js';

const stems = (text: string, language: string, vocabulary?: ReadonlySet<string>): string[] =>
  extractTerms(text, language, vocabulary).map(({ stem }) => stem);

describe('inflections of one word share a stem', () => {
  it.each([
    ['de', 'Konsultation', 'Konsultationen'],
    ['de', 'Übereinkommens', 'Übereinkommen'],
    ['en', 'consultation', 'consultations'],
    ['en', 'Japan', 'Japan’s'],
    ['ru', 'консультации', 'консультаций'],
    ['fr', 'mesure', 'mesures'],
    ['fr', 'OSCE', 'l’OSCE'],
    ['es', 'consulta', 'consultas'],
    ['ar', 'السيبراني', 'السيبرانية'],
  ])('%s: %s, %s', (language, one, other) => {
    expect(stems(one, language)).toHaveLength(1);
    expect(stems(one, language)).toEqual(stems(other, language));
  });
});

it('leaves out stop words, but not the words this domain needs', () => {
  expect(stems('the of and with', 'en')).toEqual([]);
  expect(stems('member states', 'en')).toEqual(['member', 'state']);
  expect(stems('и на в', 'ru')).toEqual([]);
  expect(stems('Россия', 'ru')).toHaveLength(1);
});

it('keeps numbers, dates and symbols whole and gives their longer parts beside them', () => {
  expect(stems('09.09.2016', 'de')).toEqual(['09.09.2016', '2016'].sort());
  expect(stems('2340-14-11-2019', 'de')).toContain('2340-14-11-2019');
  expect(stems('Decision No. 1039', 'en')).toContain('1039');
  expect(stems('PC.DEC/1039', 'en')).toEqual(expect.arrayContaining(['pc.dec/1039', '1039']));
  expect(stems('第1039号', 'zh')).toEqual(['1039']);
});

it('gives words of another script their own stemmer', () => {
  expect(stems('Консультации', 'de')).toEqual(stems('консультаций', 'ru'));
});

it('gives the same abbreviation the same term in every language', () => {
  expect(new Set(['de', 'en', 'fr', 'ru', 'zh', 'vi'].map((language) => stems('OSCE', language).join())).size).toBe(1);
});

it('gives Vietnamese syllables and their pairs, typed with or without marks', () => {
  expect(stems('an ninh mạng', 'vi')).toEqual(['an', 'an_ninh', 'ninh', 'ninh_mang', 'mang']);
  expect(stems('ninh mang', 'vi')).toEqual(['ninh', 'ninh_mang', 'mang']);
});

it('gives Chinese and Japanese words and whole loan words', () => {
  expect(stems('战略对话', 'zh')).toEqual(['战略', '对话']);
  expect(stems('サイバー協議の結果', 'ja')).toEqual(expect.arrayContaining(['サイバー', '協議', '結果']));
});

describe('German compounds', () => {
  const vocabulary = new Set([
    'information',
    'sicherheit',
    'staat',
    'oberhäupter',
    'arbeit',
    'gruppe',
    'expert',
    'recht',
  ]);
  it.each([
    ['informationssicherheit', ['information', 'sicherheit']],
    ['staatsoberhäupter', ['staat', 'oberhäupter']],
    ['arbeitsgruppe', ['arbeit', 'gruppe']],
    ['expertengruppe', ['expert', 'gruppe']],
    ['völkerrecht', undefined],
    ['gruppe', undefined],
  ])('%s', (word, expected) => expect(splitCompound(word, vocabulary)).toEqual(expected));

  it('give their parts as terms with their own spans', () => {
    const text = 'Die Informationssicherheit';
    const words = extractTerms(text, 'de', vocabulary).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['Information', 'Informationssicherheit', 'sicherheit']);
  });
});

it('gives slices of the text and stems without blanks, for any text', () => {
  const language = fc.constantFrom('de', 'en', 'ru', 'zh', 'ja', 'vi', 'ar', 'und', 'constructor', 'x y');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), language, (text, code) => {
      for (const { start, end, word, stem } of extractTerms(text, code, new Set(['wort', 'teil']))) {
        expect(text.slice(start, end)).toBe(word);
        expect(stem).toMatch(/^\S+$/);
      }
    }),
    { numRuns: 300 },
  );
});
