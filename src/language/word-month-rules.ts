// language: date patterns of the languages that write months as words (en de ru fr es ar). In: a language code.
// Out: rules in order of preference. Prefers the longest reading; never guesses a year.
import {
  type DateRule,
  DIGIT,
  GAP,
  JOIN,
  readDays,
  readMonth,
  readNumber,
  readTwoDays,
  readYear,
  YEAR_END,
} from './date-parts.js';
import { type MonthNames, monthNames, WORD_MONTH_LANGUAGES, type WordMonthLanguage } from './month-names.js';

// Where a bare month may stand: "may" and "march" are verbs everywhere else.
const MONTH_LEADS: Record<WordMonthLanguage, string> = {
  en: 'in|of|since|until|till|by|during|before|after|from|last|next|this|early|late|mid|mid-',
  de: 'im|in|seit|bis|vom|ab|Anfang|Mitte|Ende|vergangenen|letzten|kommenden|nächsten|dieses',
  ru: 'в|во|с|со|к|до|на|о|от|по|после|около|начале|середине|конце|прошлого|прошлом|этом',
  fr: "en|de|depuis|dès|pour|mi|mi-|fin|début|jusqu['’]en|mois de|d['’]",
  es: 'en|de|desde|hasta|a|para|mes de',
  ar: 'في|شهر|منذ|خلال|حتى|من|نهاية|بداية|مطلع',
};
// Where the capital letter alone shows that a word is the month.
const CAPITALISED = new Set<WordMonthLanguage>(['en', 'de']);
const VERBS = new Set(['may', 'march']);

const ORDINAL = '(?:\\.|st|nd|rd|th|er|º|ª|°|-?го|-?ого|-?е)?';
const DAY = `${DIGIT}{1,2}(?!${DIGIT})${ORDINAL}`;
const DAYS = `(?:(?:${DAY}${GAP},${GAP}){0,4}${DAY}${GAP}${JOIN}${GAP})?${DAY}`;
const OF = '(?:(?:of|de|del)\\s{1,2})?';
const DAY_START = `(?<![\\p{L}${DIGIT.slice(1, -1)}])(?<!${DIGIT}[.,:/-])`;
const DAY_END = `(?!${DIGIT}|[.,:/]${DIGIT})`;
const year = (name: string): string => `(?:${GAP},?${GAP}(?:(?:de|del|of)\\s{1,2})?(?<${name}>${DIGIT}{4})${YEAR_END})`;

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const longestFirst = (names: readonly string[]): string[] => [...names].sort((a, b) => b.length - a.length);

const monthPattern = (names: MonthNames, group: string): string => {
  const alternatives = [
    ...longestFirst(names.full).map(escaped),
    ...longestFirst(names.abbreviated).map((name) => `${escaped(name)}\\.?`),
  ].join('|');
  // UN Arabic writes both names: "تشرين الثاني/نوفمبر".
  return `(?<!\\p{L})(?<${group}>${alternatives})(?!\\p{L})(?:${GAP}/${GAP}(?:${alternatives})(?!\\p{L}))?`;
};

/** Two dates with a month each, in whatever order day and month stand. */
const readBothDates =
  (numberOf: (name: string | undefined) => number): DateRule['read'] =>
  (g) =>
    readTwoDays(
      { day: readNumber(digitsOf(g.d1)), month: numberOf(g.m1), year: readYear(g.y1) },
      { day: readNumber(digitsOf(g.d2)), month: numberOf(g.m2), year: readYear(g.y2) },
      g.joint,
    );

const dayFirstRules = (names: MonthNames, numberOf: (name: string | undefined) => number): DateRule[] => [
  {
    pattern: new RegExp(
      `${DAY_START}(?<d1>${DAY})${GAP}${OF}${monthPattern(names, 'm1')}${year('y1')}?${GAP}(?<joint>${JOIN})${GAP}(?<d2>${DAY})${GAP}${OF}${monthPattern(names, 'm2')}${year('y2')}?`,
      'giu',
    ),
    read: readBothDates(numberOf),
  },
  {
    pattern: new RegExp(
      `${DAY_START}(?<days>${DAYS})${GAP}${OF}${monthPattern(names, 'month')}${year('year')}?`,
      'giu',
    ),
    read: (g) => readDays(g.days, numberOf(g.month), readYear(g.year)),
  },
];

const monthFirstRules = (names: MonthNames, numberOf: (name: string | undefined) => number): DateRule[] => [
  {
    pattern: new RegExp(
      `${monthPattern(names, 'm1')}${GAP}(?<d1>${DAY})${DAY_END}${year('y1')}?${GAP}(?<joint>${JOIN})${GAP}${monthPattern(names, 'm2')}${GAP}(?<d2>${DIGIT}{1,2}(?:st|nd|rd|th)?)${DAY_END}${year('y2')}?`,
      'giu',
    ),
    read: readBothDates(numberOf),
  },
  {
    // The last day takes no full stop: it would be the end of the sentence.
    pattern: new RegExp(
      `${monthPattern(names, 'month')}${GAP}(?:the\\s)?(?<days>(?:(?:${DAY}${GAP},${GAP}){0,4}${DAY}${GAP}${JOIN}${GAP})?${DIGIT}{1,2}(?:st|nd|rd|th)?)${DAY_END}${year('year')}?`,
      'giu',
    ),
    read: (g) => readDays(g.days, numberOf(g.month), readYear(g.year)),
  },
];

const digitsOf = (day: string | undefined): string | undefined => day?.match(new RegExp(`^${DIGIT}{1,2}`, 'u'))?.[0];

const bareMonthRules = (
  language: WordMonthLanguage,
  names: MonthNames,
  numberOf: (name: string | undefined) => number,
): DateRule[] => {
  const full = longestFirst(names.full).map(escaped);
  const read: DateRule['read'] = (g) => readMonth(numberOf(g.month), undefined);
  const led = new RegExp(
    `(?<=(?<!\\p{L})(?:${MONTH_LEADS[language]})\\s{0,2})(?<!\\p{L})(?<month>${full.join('|')})(?![\\p{L}-])`,
    'giu',
  );
  if (!CAPITALISED.has(language)) return [{ pattern: led, read }];
  const capitals = full.filter((name) => !VERBS.has(name)).map((name) => (name[0] ?? '').toUpperCase() + name.slice(1));
  const alone = new RegExp(`(?<![\\p{L}-])(?<month>${capitals.join('|')})(?![\\p{L}-])`, 'gu');
  return [
    { pattern: led, read },
    { pattern: alone, read },
  ];
};

const withMonths = (
  names: MonthNames,
  options: { monthFirst: boolean; bare: WordMonthLanguage | undefined },
): DateRule[] => {
  const numberOf = (name: string | undefined): number =>
    names.numbers.get((name ?? '').toLowerCase().replace(/\.$/u, '')) ?? Number.NaN;
  const dayFirst = dayFirstRules(names, numberOf);
  const monthFirst = options.monthFirst ? monthFirstRules(names, numberOf) : [];
  return [
    ...dayFirst.slice(0, 1),
    ...monthFirst.slice(0, 1),
    ...dayFirst.slice(1),
    ...monthFirst.slice(1),
    {
      pattern: new RegExp(`${monthPattern(names, 'month')}${year('year')}`, 'giu'),
      read: (g) => {
        const stated = readYear(g.year);
        return stated === undefined ? undefined : readMonth(numberOf(g.month), stated);
      },
    },
    ...(options.bare === undefined ? [] : bareMonthRules(options.bare, names, numberOf)),
  ];
};

/** Rules for one language. "July 27" is read month first in English only. */
export const wordMonthRules = (language: WordMonthLanguage): DateRule[] =>
  withMonths(monthNames(language), { monthFirst: language === 'en', bare: language });

/** Rules for a text of unknown language: all month names, but only beside a number. The first language wins a clash. */
export const anyWordMonthRules = (): DateRule[] => {
  const all = WORD_MONTH_LANGUAGES.map(monthNames);
  const numbers = new Map(all.toReversed().flatMap((names) => [...names.numbers]));
  const full = [...new Set(all.flatMap((names) => names.full))];
  const abbreviated = [...new Set(all.flatMap((names) => names.abbreviated))].filter((name) => !full.includes(name));
  return withMonths({ numbers, full, abbreviated }, { monthFirst: true, bare: undefined });
};
