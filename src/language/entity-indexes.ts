// language: lexicon → the indexes that find its forms: exact words, inflected words of one language, Chinese and Japanese
// substrings, adjectives. Built once; inflected forms of a language when its first text comes. No text is read here.
import { foldDiacritics } from './fold-text.js';
import { FormIndex, type FormTarget } from './form-index.js';
import { countryEntity, listCountryForms } from './list-country-forms.js';
import type { Lexicon } from './load-lexicon.js';
import { type AdjectiveMatcher, createAdjectiveMatcher } from './match-adjectives.js';
import { CjkIndex } from './match-cjk-forms.js';
import { hasCjk, splitTokens, type WordToken } from './split-tokens.js';
import { stemWord } from './stem-word.js';
import { withoutArticle } from './strip-arabic-prefixes.js';

export interface EntityIndexes {
  readonly exact: FormIndex;
  readonly cjk: CjkIndex;
  readonly adjectives: AdjectiveMatcher;
  /** Forms of that language by stem; undefined for languages whose inflections are not followed. */
  stemmed(language: string): FormIndex | undefined;
}

/** Rank among forms of equal length: glossary, then names, adjectives, capitals. */
const ORDER = { glossary: 0, name: 1, adjective: 2, capital: 3 } as const;
/** Languages whose forms are also found inflected. */
const INFLECTED: readonly string[] = ['de', 'en', 'es', 'fr', 'ru'];
/** The stem of a shorter single word is no longer that word. */
const SHORTEST_STEMMED_FORM = 5;

const exactKey = (token: WordToken): string => (token.script === 'arabic' ? withoutArticle(token.plain) : token.plain);

/** The key of a token in the index of inflected forms. */
export const stemKey = (token: WordToken, language: string): string => foldDiacritics(stemWord(token.lower, language));

/** Abbreviations have no inflections. */
const isInflected = (form: string): boolean =>
  /\p{Ll}/u.test(form) && (/\s/.test(form) || form.length >= SHORTEST_STEMMED_FORM);

interface SpelledForm {
  readonly tokens: readonly WordToken[];
  readonly target: FormTarget;
}

class IndexBuilder {
  readonly exact = new FormIndex('listed');
  readonly #inflected = new Map<string, SpelledForm[]>(INFLECTED.map((language) => [language, []]));
  readonly #stemmed = new Map<string, FormIndex>();

  constructor(readonly cjk: CjkIndex) {}

  /** `anyLanguage` false: found only in texts of `language`, which must be one whose inflections are followed. */
  add(form: string, language: string, target: FormTarget, anyLanguage = true): void {
    if (hasCjk(form)) {
      this.cjk.add(form, target);
      return;
    }
    const tokens = splitTokens(form);
    if (anyLanguage) this.exact.add(tokens, exactKey, target);
    const stemLanguage = language === 'und' && tokens[0]?.script === 'cyrillic' ? 'ru' : language;
    if (isInflected(form)) this.#inflected.get(stemLanguage)?.push({ tokens, target });
  }

  stemmed(language: string): FormIndex | undefined {
    const built = this.#stemmed.get(language);
    const forms = this.#inflected.get(language);
    if (built !== undefined || forms === undefined) return built;
    const index = new FormIndex('inflected');
    for (const { tokens, target } of forms) index.add(tokens, (token) => stemKey(token, language), target);
    this.#stemmed.set(language, index);
    this.#inflected.delete(language);
    return index;
  }
}

/** "Swiss", "French", "Japanese" have no plural of their own; abbreviations neither. */
const englishPlural = (form: string): string[] =>
  /\p{Ll}$/u.test(form) && !/(?:s|sh|ch|z|ese|men|man)$/.test(form) ? [form, `${form}s`] : [form];

/** English adjectives are whole words, those of several words too in any language; the others are matched by stem. */
const addWholeAdjectives = (builder: IndexBuilder, lexicon: Lexicon): void => {
  for (const [code, { en, de, ru, fr, es }] of lexicon.demonyms) {
    const wholeWords = [
      ...en.flatMap(englishPlural),
      ...[de, ru, fr, es].flat().filter((form) => /[\s-]\S/.test(form)),
    ];
    for (const form of wholeWords) {
      if (form.endsWith('-')) continue;
      const by = /\p{Ll}/u.test(form) ? 'adjective' : 'name';
      builder.add(form, 'und', { ...countryEntity(code), by, order: ORDER.adjective });
    }
  }
};

/** Some 12,000 forms; 0.1–0.2 s, and some 30 ms more at the first text of each inflected language. */
export const buildEntityIndexes = (lexicon: Lexicon): EntityIndexes => {
  const builder = new IndexBuilder(new CjkIndex(lexicon, ORDER.adjective));
  for (const { id, kind, forms } of lexicon.entries) {
    for (const [language, list] of Object.entries(forms)) {
      for (const form of list) builder.add(form, language, { id, kind, by: 'name', order: ORDER.glossary });
    }
  }
  for (const { id, kind, by, form, language } of listCountryForms(lexicon)) {
    const anyLanguage = !(lexicon.ownLanguageOnly[language] ?? []).includes(form);
    builder.add(form, language, { id, kind, by, order: ORDER[by] }, anyLanguage);
  }
  addWholeAdjectives(builder, lexicon);
  return {
    exact: builder.exact,
    cjk: builder.cjk,
    adjectives: createAdjectiveMatcher(lexicon, ORDER.adjective),
    stemmed: (language) => builder.stemmed(language),
  };
};
