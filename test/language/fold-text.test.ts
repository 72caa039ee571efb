// language: folds by cases and by the properties that spans depend on.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldDiacritics, foldKeepingLength, foldWord, lowerKeepingLength } from '../../src/language/fold-text.js';

it.each([
  ['Hà Nội', 'ha noi'],
  ['Đức', 'duc'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['ЁЛКА', 'елка'],
  ['Йод', 'йод'],
  ['ガ', 'ガ'],
  ['ＵＮ', 'un'],
  ['الأُمَم', 'الامم'],
  ['روســية', 'روسيه'],
  ['Cyber\u00adsicherheit', 'cybersicherheit'],
  ['١٠٣٩', '1039'],
])('foldWord: %s → %s', (word, expected) => expect(foldWord(word)).toBe(expected));

it('folds composed and decomposed accents alike', () => {
  expect(foldDiacritics('Hanói'.normalize('NFD'))).toBe(foldDiacritics('Hanói'));
});

it('folds typography to one spelling', () => {
  expect(foldKeepingLength('l’Iran\u00a0— Ёлка\r\nＵＮ')).toBe("l'Iran - Елка  UN");
});

it('keeps the length of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(foldKeepingLength(text)).toHaveLength(text.length);
      expect(lowerKeepingLength(`${text}İ`)).toHaveLength(text.length + 1);
    }),
  );
});
