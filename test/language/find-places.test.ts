import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EntityMention } from '../../src/domain/mention.js';
import { sliceOf } from '../../src/domain/span.js';
import { findCandidates } from '../../src/language/find-candidates.js';
import { findPlaces } from '../../src/language/find-places.js';

const mention = (text: string, words: string, part: Pick<EntityMention, 'kind' | 'by'>): EntityMention => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no ${words}`);
  return { start, end: start + words.length, id: words, ...part };
};
const capital = { kind: 'country', by: 'capital' } as const;
const country = { kind: 'country', by: 'name' } as const;
const instrument = { kind: 'instrument', by: 'name' } as const;

const places = (text: string, language: string, entities: readonly EntityMention[] = []): string[] =>
  findPlaces(text, language, entities).map((span) => sliceOf(text, span));

describe('findPlaces', () => {
  it.each([
    ['germany-japan-consultations-2016', 'de', ['Tokyo', 'Berlin']],
    ['hanoi-convention-interview-2025', 'de', ['Hanoi', 'Moskau', 'Sotschi']],
    ['sco-expert-group-2019', 'de', ['Moskau', 'Europa']],
    ['russia-france-dialogue-2021', 'en', ['Russia', 'Paris']],
  ])('finds the places of %s by form alone, and no common noun', (id, language, found) => {
    const text = readFileSync(new URL(`../../corpus/documents/${id}/source.txt`, import.meta.url), 'utf8');
    expect(places(text, language)).toEqual(found);
  });

  it.each([
    ['de', 'fand in Moskau statt', 'Moskau'],
    ['en', 'will take place in Paris on', 'Paris'],
    ['en', 'Moscow hosted the meeting', 'Moscow'],
    ['ru', 'прошла в Москве встреча', 'Москве'],
    ['fr', 'réunis à Paris', 'Paris'],
    ['es', 'reunidos en París', 'París'],
    ['vi', 'diễn ra tại Hà Nội', 'Hà Nội'],
    ['zh', '在莫斯科举行', '莫斯科'],
    ['ja', '東京で開催', '東京'],
    ['ar', 'عقد في موسكو', 'موسكو'],
  ])('takes a capital in a place position in %s: %s', (language, text, words) => {
    expect(places(text, language, [mention(text, words, capital)])).toEqual([words]);
  });

  it('takes countries by name where something is, and not where they act', () => {
    const text = 'Die Sitzung in Vietnam, die Japan lobte';
    expect(places(text, 'de', [mention(text, 'Vietnam', country), mention(text, 'Japan', country)])).toEqual([
      'Vietnam',
    ]);
  });

  it('takes an unknown capitalised word after a preposition of place', () => {
    expect(places('fand in Sotschi eine Dialogsitzung statt', 'de')).toEqual(['Sotschi']);
    expect(places('met in Nizhny Novgorod last week', 'en')).toEqual(['Nizhny Novgorod']);
  });

  it.each([
    ['de', 'in Zusammenarbeit mit, in Bezug auf, in Kraft, im Rahmen, in Verhandlungen'],
    ['en', 'in March, in Article 5, in English, in Cooperation'],
  ])('takes common nouns for no places in %s: %s', (language, text) => {
    expect(places(text, language)).toEqual([]);
  });

  it('takes an instrument named after a city for no place', () => {
    const text = 'in Hanoi-Übereinkommen und nach Hanoi-Konvention';
    expect(places(text, 'de', [mention(text, 'Hanoi-Übereinkommen', instrument)])).not.toContain('Hanoi');
  });
});

describe('findCandidates', () => {
  const text =
    'Am 12.11.2019 traf Herr Liukmanov in Sotschi zwölf Experten, Herr Liukmanov und 27 Gäste (PC.DEC/1202).';
  const findSymbols = (searched: string) => [
    { start: searched.indexOf('PC.DEC'), end: searched.indexOf('PC.DEC') + 'PC.DEC/1202'.length },
  ];
  const candidates = (asked: Parameters<typeof findCandidates>[0]): string[] =>
    findCandidates(asked, text, 'de', [], findSymbols).map((span) => sliceOf(text, span));

  it.each([
    ['person', ['Liukmanov']],
    ['date', ['12.11.2019']],
    ['place', ['Sotschi']],
    ['number', ['zwölf', '27']],
    ['symbol', ['PC.DEC/1202']],
    ['reason', []],
    ['list', []],
  ] as const)('finds distinct candidates for %s', (asked, found) => {
    expect(candidates(asked)).toEqual(found);
  });

  it('keeps the thousands of a number together', () => {
    const sums = 'cost 1,250,000 dollars and 3.5 per cent';
    expect(findCandidates('number', sums, 'en', []).map((span) => sliceOf(sums, span))).toEqual(['1,250,000', '3.5']);
  });
});
