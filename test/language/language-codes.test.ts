import { expect, it } from 'vitest';
import { isLanguageCode, listLanguageCodes } from '../../src/language/language-codes.js';

it('knows current language codes and not the withdrawn ones', () => {
  expect(['en', 'he', 'uk', 'vi'].every(isLanguageCode)).toBe(true);
  expect(['iw', 'in', 'zz', 'eng', ''].some(isLanguageCode)).toBe(false);
});

it('lists codes without repeating one, those of the interface languages among them', () => {
  const codes = listLanguageCodes();
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(codes.every(isLanguageCode)).toBe(true);
  expect(codes).toEqual(expect.arrayContaining(['ar', 'de', 'en', 'es', 'fr', 'ja', 'ru', 'vi', 'zh']));
});
