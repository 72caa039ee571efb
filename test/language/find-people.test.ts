import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityMention } from '../../src/domain/mention.js';
import { sliceOf } from '../../src/domain/span.js';
import { findPeople } from '../../src/language/find-people.js';

const source = (id: string): string =>
  readFileSync(new URL(`../../corpus/documents/${id}/source.txt`, import.meta.url), 'utf8');

const entity = (text: string, words: string, kind: EntityMention['kind']): EntityMention => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, id: words, kind, by: 'name' };
};

const people = (text: string, language: string, entities: readonly EntityMention[] = []): string[] =>
  findPeople(text, language, entities).map((person) => sliceOf(text, person));

describe('findPeople in the corpus, by form alone', () => {
  it.each([
    [
      'germany-japan-consultations-2016',
      'de',
      ['Thomas Fitschen', 'Koichi Mizushima', 'Fitschen', 'Karsten Geier', 'Fitschen'],
    ],
    [
      'hanoi-convention-interview-2025',
      'de',
      ['Artur Liukmanov', 'Artur Liukmanov', 'Liukmanov', 'Liukmanov', 'Liukmanov'],
    ],
    ['osce-cyber-security', 'de', []],
    ['osce-cyber-security', 'en', []],
    ['russia-france-dialogue-2021', 'en', ['Vladimir Putin', 'E. Macron', 'A.V. Krutskikh', 'A.Verdier']],
    ['sco-expert-group-2019', 'de', ['Andrej Krutskich']],
  ])('finds all persons and nothing else in %s (%s)', (id, language, names) => {
    expect(people(source(id), language)).toEqual(names);
  });
});

describe('findPeople', () => {
  it.each([
    ['ru', 'посол А.В. Крутских и Анри Вердье', ['А.В. Крутских', 'Анри Вердье']],
    ['ru', 'Андрей Владимирович Крутских', ['Андрей Владимирович Крутских']],
    ['fr', "l'ambassadeur Henri Verdier et M. Martinon", ['Henri Verdier', 'Martinon']],
    ['es', 'el embajador Thomas Fitschen y la Sra. García', ['Thomas Fitschen', 'García']],
    ['vi', 'ông Artur Liukmanov, Thủ tướng Phạm Minh Chính', ['Artur Liukmanov', 'Phạm Minh Chính']],
    ['zh', '外交部副部长马朝旭表示，王毅外长会见', ['马朝旭', '王毅']],
    ['ja', 'アンドレイ・クルツキフ大使とフィッチェン氏', ['アンドレイ・クルツキフ', 'フィッチェン']],
    ['ar', 'قال السفير أندريه كروتسكيخ في موسكو', ['أندريه كروتسكيخ']],
    ['ar', 'الرئيس الروسي فلاديمير بوتين', ['فلاديمير بوتين']],
    ['en', 'V.Putin met E. Macron', ['V.Putin', 'E. Macron']],
    ['en', "Karsten Geier's group", ['Karsten Geier']],
  ])('finds names in %s: %s', (language, text, names) => {
    expect(people(text, language)).toEqual(names);
  });

  it.each([
    ['de', 'z. B. Russland und Direktor Abteilung, Minister Russlands'],
    ['de', 'Botschafter Konsultationen und Vereinten Nationen'],
    ['en', 'The U.S. Department and Annex A. Countries'],
    ['en', 'A. Introduction\nB. Objectives'],
    ['en', 'Ambassador Extraordinary and Plenipotentiary, Russian Federation, Security Council'],
    ['ja', 'サイバー・セキュリティ'],
    ['zh', '外交部副部长表示'],
    ['ar', 'السفير في موسكو'],
  ])('takes for no name in %s: %s', (language, text) => {
    expect(people(text, language)).toEqual([]);
  });

  it('takes persons of the glossary without their office, and never another entity', () => {
    const text = 'Botschafter Fitschen traf クルツキフ und Präsident Japan.';
    const entities = [
      entity(text, 'Botschafter Fitschen', 'person'),
      entity(text, 'クルツキフ', 'person'),
      entity(text, 'Japan', 'country'),
    ];
    expect(people(text, 'de', entities)).toEqual(['Fitschen', 'クルツキフ']);
  });

  it('keeps the longer of two overlapping names', () => {
    const text = 'traf Herrn Artur Liukmanov';
    expect(people(text, 'de', [entity(text, 'Liukmanov', 'person')])).toEqual(['Artur Liukmanov']);
  });

  it('fills skeletons through the function given', () => {
    const found = findPeople('Herr Liukmanov', 'de', [], (name) => [name.toUpperCase()]);
    expect(found).toEqual([{ start: 5, end: 14, skeletons: ['LIUKMANOV'] }]);
  });

  it('keeps spans in order, apart and inside the text', () => {
    const pieces = fc.constantFrom(
      'Herr ',
      'A.',
      ' ',
      'Verdier',
      ', ',
      'von ',
      'Anna ',
      '\n',
      'Präsident ',
      "O'Neil",
      '王',
      '大使',
      '・',
      'ア',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 25 }),
        fc.constantFrom('de', 'en', 'zh', 'ja', 'ar'),
        (parts, language) => {
          const text = parts.join('');
          let end = 0;
          for (const person of findPeople(text, language, [])) {
            expect(person.start).toBeGreaterThanOrEqual(end);
            expect(person.end).toBeGreaterThan(person.start);
            end = person.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(['A.', 'Aa ', 'Herr ', 'Anna Bo ', ', ', '王', 'ア・', 'السفير '])(
    'stays fast on 100,000 characters of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const started = performance.now();
      for (const language of ['de', 'zh', 'ja', 'ar']) findPeople(text, language, []);
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});
