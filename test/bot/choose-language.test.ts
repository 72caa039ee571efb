import { describe, expect, it } from 'vitest';
import { chooseLanguage, languageOfLocale } from '../../src/bot/choose-language.js';
import { createLanguageDetector } from '../../src/language/detect-language.js';

const { detect } = createLanguageDetector();

describe('languageOfLocale', () => {
  it.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['es-419', 'es'],
    ['es-ES', 'es'],
    ['zh-TW', 'zh'],
    ['zh-CN', 'zh'],
    ['de', 'de'],
    ['ja', 'ja'],
    ['pt-BR', 'en'],
    ['ko', 'en'],
    ['', 'en'],
  ])('%s → %s', (locale, language) => expect(languageOfLocale(locale)).toBe(language));
});

describe('chooseLanguage', () => {
  const german = detect('Wer leitete die japanische Delegation bei den Konsultationen?');
  const italian = detect('Chi ha guidato la delegazione giapponese durante le consultazioni?');
  const unclear = detect('OSCE PC.DEC/1202');

  it('answers a command in the locale of the person', () => {
    expect(chooseLanguage({ locale: 'fr', question: unclear })).toBe('fr');
    expect(chooseLanguage({ locale: 'vi' })).toBe('vi');
  });

  it('answers a command in the language of the question where that is clearly another', () => {
    expect(chooseLanguage({ locale: 'fr', question: german })).toBe('de');
  });

  it('stays with the locale where the question is in a language without texts', () => {
    expect(chooseLanguage({ locale: 'fr', question: italian })).toBe('fr');
  });

  it('answers a message in its own language, whatever the server prefers', () => {
    expect(chooseLanguage({ serverLocale: 'ru', question: german })).toBe('de');
    expect(chooseLanguage({ serverLocale: 'ru', question: italian })).toBe('en');
  });

  it('takes the locale of the server for a message that says too little, and English without one', () => {
    expect(chooseLanguage({ serverLocale: 'ru', question: unclear })).toBe('ru');
    expect(chooseLanguage({ question: unclear })).toBe('en');
    expect(chooseLanguage({})).toBe('en');
  });

  it('obeys the setting of the server before all else', () => {
    expect(chooseLanguage({ setting: 'ar', locale: 'fr', question: german })).toBe('ar');
    expect(chooseLanguage({ setting: 'auto', locale: 'fr', question: german })).toBe('de');
  });
});
