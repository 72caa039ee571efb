// language: language code → words too common to search for. Data from stopwords-iso, less the words this domain needs.
// Only lists; whoever asks decides what to do with a stop word.
import { createRequire } from 'node:module';
import { z } from 'zod';
import { foldDiacritics } from './fold-text.js';

const require = createRequire(import.meta.url);
const wordLists = z.record(z.string(), z.array(z.string())).parse(require('stopwords-iso'));

/** Words on the public lists that carry meaning in sources about diplomacy. */
const CONTENT_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'en',
    [
      ...[
        'area',
        'areas',
        'case',
        'cases',
        'date',
        'general',
        'group',
        'groups',
        'information',
        'interest',
        'interests',
      ],
      ...['member', 'members', 'number', 'numbers', 'open', 'order', 'orders', 'part', 'parts', 'point', 'points'],
      ...['problem', 'problems', 'research', 'state', 'states', 'system', 'turkey', 'work', 'working', 'world'],
    ],
  ],
  ['de', ['mensch', 'menschen', 'ordnung', 'recht', 'rechte', 'rechten', 'teil']],
  [
    'ru',
    [
      ...['вода', 'война', 'вопрос', 'главный', 'город', 'земля', 'мир', 'мира', 'миллионов', 'москва', 'народ'],
      ...['процентов', 'работа', 'россия', 'русский', 'сила', 'слово', 'советский', 'сторона', 'страна', 'человек'],
    ],
  ],
  ['es', ['acuerdo', 'estado', 'estados', 'general', 'informó', 'país', 'trabajo']],
]);

const cache = new Map<string, ReadonlySet<string>>();

const buildStopWords = (language: string): ReadonlySet<string> => {
  const kept = new Set(CONTENT_WORDS.get(language) ?? []);
  const listed = Object.hasOwn(wordLists, language) ? wordLists[language] : undefined;
  const words = (listed ?? []).map((word) => word.toLowerCase()).filter((word) => !kept.has(word));
  // Vietnamese tone marks tell words apart ("bạn" friend, "bản" copy): only other languages may be typed without them.
  return new Set(language === 'vi' ? words : words.flatMap((word) => [word, foldDiacritics(word)]));
};

/** Stop words in lower case, with and without accents. An unknown language has none. */
export const stopWordsOf = (language: string): ReadonlySet<string> => {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const built = buildStopWords(language);
  cache.set(language, built);
  return built;
};
