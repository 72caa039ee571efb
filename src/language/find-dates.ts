// language: TEXT → DATES with their spans, as far as the words give them. Numeric and ISO forms in any language, words
// and characters in en de ru fr es ar, zh ja, vi. It states no year the text does not state (`resolve-dates.ts` infers).
import { UNDETERMINED } from '../domain/language.js';
import type { DateMention } from '../domain/mention.js';
import { spansOverlap } from '../domain/span.js';
import { characterDateRules, readYears, vietnameseDateRules } from './counted-month-rules.js';
import {
  type DateParts,
  type DateRule,
  DIGIT,
  GAP,
  JOIN,
  NOT_INSIDE,
  RANGE,
  readDays,
  readNumber,
  readTwoDays,
  readYear,
  YEAR_END,
} from './date-parts.js';
import { isWordMonthLanguage } from './month-names.js';
import { anyWordMonthRules, wordMonthRules } from './word-month-rules.js';

const NUMERIC_END = `(?![${DIGIT.slice(1, -1)}_/-]|\\.${DIGIT})`;
const PAIR_OF_NUMBERS = `(?:${DIGIT}{1,2}\\.?${GAP}${JOIN}${GAP})?${DIGIT}{1,2}`;

/**
 * Day first, as everywhere but in the United States. A number above 12 decides. In English a slash or hyphen with two
 * numbers up to 12 decides nothing: then only the year is kept, for a wrong day is worse than none.
 */
const readNumericDay = (g: Readonly<Record<string, string | undefined>>, language: string): DateParts | undefined => {
  const year = readYear(g.year);
  if (year === undefined) return undefined;
  const first = readNumber(g.days);
  const second = readNumber(g.month);
  const isSingle = !Number.isNaN(first);
  if (isSingle && second > 12 && first <= 12) return readDays(g.month, first, year);
  const undecided = language === 'en' && g.mark !== '.' && isSingle && first !== second && first <= 12 && second <= 12;
  return undecided ? { precision: 'year', from: { year } } : readDays(g.days, second, year);
};

const numericRules = (language: string): DateRule[] => [
  {
    pattern: new RegExp(
      `${NOT_INSIDE}(?<year>${DIGIT}{4})(?<mark>[-/.])(?<month>${DIGIT}{1,2})\\k<mark>(?<days>${DIGIT}{1,2})${NUMERIC_END}`,
      'gu',
    ),
    read: (g) => (readYear(g.year) === undefined ? undefined : readDays(g.days, readNumber(g.month), readYear(g.year))),
  },
  {
    pattern: new RegExp(
      `${NOT_INSIDE}(?<d1>${DIGIT}{1,2})(?<mark>[./])(?<m1>${DIGIT}{1,2})(?:\\k<mark>(?<y1>${DIGIT}{4})|\\.)?${GAP}(?<joint>${JOIN})${GAP}(?<d2>${DIGIT}{1,2})\\k<mark>(?<m2>${DIGIT}{1,2})\\k<mark>(?<y2>${DIGIT}{4})${NUMERIC_END}`,
      'giu',
    ),
    read: (g) =>
      readYear(g.y2) === undefined
        ? undefined
        : readTwoDays(
            { day: readNumber(g.d1), month: readNumber(g.m1), year: readYear(g.y1) },
            { day: readNumber(g.d2), month: readNumber(g.m2), year: readYear(g.y2) },
            g.joint,
          ),
  },
  {
    pattern: new RegExp(
      `${NOT_INSIDE}(?<days>${PAIR_OF_NUMBERS})(?<mark>[./-])(?<month>${DIGIT}{1,2})\\k<mark>(?<year>${DIGIT}{4})(?:${NUMERIC_END}|(?=${DIGIT}{2}:${DIGIT}{2}))`,
      'giu',
    ),
    read: (g) => readNumericDay(g, language),
  },
];

const germanNumericRule: DateRule = {
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:am|vom|zum|bis|ab|seit|den)\\s)(?<days>${PAIR_OF_NUMBERS})\\.(?<month>${DIGIT}{1,2})\\.(?!${DIGIT})`,
    'giu',
  ),
  read: (g) => readDays(g.days, readNumber(g.month), undefined),
};

const yearRules: readonly DateRule[] = [
  {
    pattern: new RegExp(`${NOT_INSIDE}(?<y1>${DIGIT}{4})${GAP}${RANGE}${GAP}(?<y2>${DIGIT}{4})${NUMERIC_END}`, 'giu'),
    read: (g) => readYears(g.y1, g.y2),
  },
  {
    // Bare numbers from 1900 only, and none that counts money or a share.
    pattern: new RegExp(
      `${NOT_INSIDE}(?<![$€£¥№#]\\s?)(?<year>(?:19|20|１９|２０|١٩|٢٠)${DIGIT}{2})(?![\\p{Script=Latin}\\p{Script=Cyrillic}_/-]|[.,:]${DIGIT}|\\s?[%€$₽]|年代)${YEAR_END}`,
      'gu',
    ),
    read: (g) => {
      const year = readYear(g.year);
      return year === undefined ? undefined : { precision: 'year', from: { year } };
    },
  },
];

const languageRules = (language: string): DateRule[] => {
  if (language === 'zh' || language === 'ja') return characterDateRules();
  if (language === 'vi') return vietnameseDateRules();
  if (language === UNDETERMINED) return [...characterDateRules(), ...vietnameseDateRules(), ...anyWordMonthRules()];
  if (language === 'de') return [...wordMonthRules(language), germanNumericRule];
  return isWordMonthLanguage(language) ? wordMonthRules(language) : [];
};

const compiled = new Map<string, readonly DateRule[]>();
const rulesFor = (language: string): readonly DateRule[] => {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const rules = [...numericRules(language), ...languageRules(language), ...yearRules];
  compiled.set(language, rules);
  return rules;
};

/** Languages with rules of their own; all others share the numeric ones, so that the cache stays small. */
const OWN_RULES = new Set(['en', 'de', 'ru', 'fr', 'es', 'zh', 'vi', 'ja', 'ar', UNDETERMINED]);
const NUMERIC_ONLY = 'numeric';

/**
 * All dates in `text`, in order, never overlapping; each span is exactly the words of the date, without prepositions and
 * without "г."/"года" behind it. `language` is ISO 639-1; `und` reads the month names of all languages, but no bare
 * months; another language gets numeric forms and years only. Impossible days (31 February) are no dates. A bare
 * four-digit number counts as a year from 1900 to 2099. Time is linear in the text's length; empty text gives [].
 */
export const findDates = (text: string, language: string): DateMention[] => {
  const taken: DateMention[] = [];
  for (const rule of rulesFor(OWN_RULES.has(language) ? language : NUMERIC_ONLY)) {
    const found: DateMention[] = [];
    for (const match of text.matchAll(rule.pattern)) {
      const parts = rule.read(match.groups ?? {});
      if (parts === undefined) continue;
      found.push({ start: match.index, end: match.index + match[0].length, ...parts });
    }
    mergeFree(taken, found);
  }
  return taken;
};

/** Adds to the sorted `taken` what overlaps nothing in it: both lists are in order, so one walk is enough. */
const mergeFree = (taken: DateMention[], found: readonly DateMention[]): void => {
  if (found.length === 0) return;
  const merged: DateMention[] = [];
  let next = 0;
  for (const mention of found) {
    for (let before = taken[next]; before !== undefined && before.end <= mention.start; before = taken[next]) {
      merged.push(before);
      next += 1;
    }
    const after = taken[next];
    if (after === undefined || !spansOverlap(after, mention)) merged.push(mention);
  }
  merged.push(...taken.slice(next));
  taken.splice(0, taken.length, ...merged);
};
