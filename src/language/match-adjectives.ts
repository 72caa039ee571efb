// language: word token → the country whose adjective or demonym it is ("russischen", "Japaner", "франко-", "الروسية").
// Works on stems with a limited set of endings, so that "deutsch" does not swallow "Deutschlehrer".

import type { FormTarget } from './form-index.js';
import { countryEntity } from './list-country-forms.js';
import type { Lexicon } from './load-lexicon.js';
import { splitTokens, type WordToken } from './split-tokens.js';
import { arabicAlternatives } from './strip-arabic-prefixes.js';

/** Endings that may follow a stem, by language. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  de: /^(?:e[nmrs]?|n|r|s|in|innen)?$/,
  ru: /^[а-я]{0,4}$/,
  fr: /^(?:e|s|es|ne|nes)?$/,
  es: /^(?:s|a|o|as|os|es)?$/,
  ar: /^(?:ه|ا|ون|ين|ان|ات|تان|تين)?$/,
};
const LONGEST_ENDING = 5;
/** A stem of another language than the text's is trusted only when it is long. */
const LONG_STEM = 6;
/** Arabic stems of so few letters also end other words (روس in بروس): they need the article when something precedes. */
const SHORT_ARABIC_STEM = 3;
const ARABIC_ARTICLE = /^[وف]?(?:[بك]?ال|لل)/;

interface Stem {
  readonly target: FormTarget;
  readonly language: string;
}

export interface AdjectiveMatcher {
  /**
   * The adjective's country, or undefined. `language` is the text's (`und`: long stems of any language); `afterHyphen`: the
   * word joined to this one by a hyphen. First parts ("Indo-") count only before another country's adjective.
   */
  match(token: WordToken, language: string, afterHyphen: WordToken | undefined): FormTarget | undefined;
}

/** Adjectives of one word only; Arabic ones are listed without article. */
const plainOf = (form: string): string | undefined => {
  const tokens = splitTokens(form);
  return tokens.length === 1 ? tokens[0]?.plain : undefined;
};

const addTo = (map: Map<string, Stem[]>, key: string | undefined, stem: Stem): void => {
  if (key === undefined) return;
  const known = map.get(key);
  if (known === undefined) map.set(key, [stem]);
  else known.push(stem);
};

const collectStems = (
  lexicon: Lexicon,
  order: number,
): { stems: Map<string, Stem[]>; prefixes: Map<string, Stem[]> } => {
  const stems = new Map<string, Stem[]>();
  const prefixes = new Map<string, Stem[]>();
  for (const [code, demonyms] of lexicon.demonyms) {
    const target: FormTarget = { ...countryEntity(code), by: 'adjective', order };
    for (const language of ['en', 'de', 'ru', 'fr', 'es'] as const) {
      for (const form of demonyms[language]) {
        if (form.endsWith('-')) addTo(prefixes, plainOf(form), { target, language });
        else if (language !== 'en') addTo(stems, plainOf(form), { target, language });
      }
    }
  }
  for (const [code, extras] of lexicon.extras) {
    const target: FormTarget = { ...countryEntity(code), by: 'adjective', order };
    for (const form of extras.ar) addTo(stems, plainOf(form), { target, language: 'ar' });
    for (const [language, forms] of Object.entries(extras.prefix)) {
      for (const form of forms) addTo(prefixes, plainOf(form), { target, language });
    }
  }
  return { stems, prefixes };
};

/** `order` is the rank of adjectives among the targets. Adjectives of several words belong into the form index. */
export const createAdjectiveMatcher = (lexicon: Lexicon, order: number): AdjectiveMatcher => {
  const { stems, prefixes } = collectStems(lexicon, order);
  const englishWords = new Set(
    [...lexicon.demonyms.values()].flatMap(({ en }) => en.map((word) => word.toLowerCase())),
  );
  const matchStem = (word: string, script: string, language: string): FormTarget | undefined => {
    for (let length = word.length; length >= 3 && length >= word.length - LONGEST_ENDING; length--) {
      for (const stem of stems.get(word.slice(0, length)) ?? []) {
        const ownScript = script === 'cyrillic' || script === 'arabic';
        const trusted = ownScript || stem.language === language || (language === 'und' && length >= LONG_STEM);
        if (trusted && ENDINGS[stem.language]?.test(word.slice(length))) return stem.target;
      }
    }
    return undefined;
  };
  const isAdjective = (token: WordToken, language: string): boolean =>
    englishWords.has(token.plain) ||
    prefixes.has(token.plain) ||
    matchStem(token.plain, token.script, language) !== undefined;
  return {
    match: (token, language, afterHyphen) => {
      if (afterHyphen !== undefined && isAdjective(afterHyphen, language)) {
        for (const prefix of prefixes.get(token.plain) ?? []) {
          if (prefix.language === language || token.script === 'cyrillic' || language === 'und') return prefix.target;
        }
      }
      if (token.script !== 'arabic') return matchStem(token.plain, token.script, language);
      for (const word of arabicAlternatives(token.plain)) {
        const safe = word.length > SHORT_ARABIC_STEM || word === token.plain || ARABIC_ARTICLE.test(token.plain);
        if (!safe) continue;
        const found = matchStem(word, token.script, language);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
};
