// language: date patterns of the languages that count their months: zh and ja (年月日), vi (ngày … tháng … năm).
// In: nothing. Out: rules in order of preference. Reckons no calendar eras (令和, 民國) and never guesses a year.
import {
  type DateRule,
  DIGIT,
  GAP,
  JOIN,
  RANGE,
  readDays,
  readMonth,
  readNumber,
  readTwoDays,
  readYear,
} from './date-parts.js';

const NUMBER = `(?:${DIGIT}{1,2}|[一二三四五六七八九十]{1,3})`;
const NUMBER_START = `(?<![${DIGIT.slice(1, -1)}一二三四五六七八九十])`;
const YEAR = (name: string): string => `(?:(?<${name}>${DIGIT}{4})${GAP}年${GAP})`;
const WEEKDAY = '(?:[（(][月火水木金土日周一二三四五六]{1,2}[）)])?';
const DAY_MARK = `${GAP}[日号號]${WEEKDAY}`;

/** Rules for Chinese and Japanese. A "10月" without a day is a month; a duration (3个月, 3か月) never matches. */
export const characterDateRules = (): DateRule[] => [
  {
    pattern: new RegExp(
      `${NUMBER_START}${YEAR('y1')}?(?<m1>${NUMBER})${GAP}月${GAP}(?<d1>${NUMBER})${DAY_MARK}${GAP}(?<joint>${JOIN})${GAP}${YEAR('y2')}?(?<m2>${NUMBER})${GAP}月${GAP}(?<d2>${NUMBER})${DAY_MARK}`,
      'gu',
    ),
    read: (g) => {
      const first = readYear(g.y1);
      const m1 = readNumber(g.m1);
      const m2 = readNumber(g.m2);
      // "2026年7月29日至8月9日": the year stands in front and holds until the turn of the year.
      const last = readYear(g.y2) ?? (first === undefined ? undefined : m2 < m1 ? first + 1 : first);
      return readTwoDays(
        { day: readNumber(g.d1), month: m1, year: first },
        { day: readNumber(g.d2), month: m2, year: last },
        g.joint,
      );
    },
  },
  {
    pattern: new RegExp(
      `${NUMBER_START}${YEAR('year')}?(?<month>${NUMBER})${GAP}月${GAP}(?<days>${NUMBER}(?:${DAY_MARK})?(?:${GAP}${JOIN}${GAP}${NUMBER}(?:${DAY_MARK})?){0,4})`,
      'gu',
    ),
    read: (g) =>
      /[日号號]/u.test(g.days ?? '')
        ? readDays((g.days ?? '').replace(/[（(][^）)]{1,3}[）)]/gu, ''), readNumber(g.month), readYear(g.year))
        : undefined,
  },
  {
    pattern: new RegExp(`${NUMBER_START}${YEAR('year')}(?<month>${NUMBER})${GAP}月(?!${DIGIT})`, 'gu'),
    read: (g) => readMonth(readNumber(g.month), readYear(g.year)),
  },
  {
    pattern: new RegExp(
      `${NUMBER_START}(?<y1>${DIGIT}{4})${GAP}年?${GAP}${RANGE}${GAP}(?<y2>${DIGIT}{4})${GAP}年(?!代)`,
      'gu',
    ),
    read: (g) => readYears(g.y1, g.y2),
  },
  {
    pattern: new RegExp(`${NUMBER_START}(?<year>${DIGIT}{4})${GAP}年(?!代)`, 'gu'),
    read: (g) => {
      const stated = readYear(g.year);
      return stated === undefined ? undefined : { precision: 'year', from: { year: stated } };
    },
  },
  {
    pattern: new RegExp(`${NUMBER_START}(?<month>${NUMBER})${GAP}月(?!${DIGIT})`, 'gu'),
    read: (g) => readMonth(readNumber(g.month), undefined),
  },
];

/** A span of years; at most 100 of them, ascending. */
export const readYears = (first: string | undefined, last: string | undefined): ReturnType<DateRule['read']> => {
  const from = readYear(first);
  const to = readYear(last);
  if (from === undefined || to === undefined || to <= from || to - from > 100) return undefined;
  return { precision: 'range', from: { year: from }, to: { year: to } };
};

const VIETNAMESE_MONTHS = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];
const vietnameseMonth = (written: string | undefined): number => {
  const folded = (written ?? '').toLowerCase().replace(/\s+/gu, ' ');
  if (folded === 'giêng') return 1;
  const word = VIETNAMESE_MONTHS.indexOf(folded);
  return word >= 0 ? word + 1 : readNumber(written);
};
// "tháng năm" is May, but before a number "năm" is the word for year.
const MONTH_WORD = `(?:${DIGIT}{1,2}|mười một|mười hai|giêng|một|hai|ba|tư|năm(?!\\s${DIGIT})|sáu|bảy|tám|chín|mười)(?![\\p{L}${DIGIT.slice(1, -1)}])`;
const VI_YEAR = (name: string): string =>
  `(?:${GAP}(?:/|,?\\s?năm\\s|,\\s|\\s)${GAP}(?<${name}>${DIGIT}{4})(?!${DIGIT}))`;
const VI_DAY = `${DIGIT}{1,2}(?!${DIGIT})`;
const VI_START = `(?<![\\p{L}${DIGIT.slice(1, -1)}])(?<!${DIGIT}[.,:/-])`;

/** Rules for Vietnamese. "ngày 25/10" is a day because of the word before it; a bare "25/10" is not. */
export const vietnameseDateRules = (): DateRule[] => [
  {
    pattern: new RegExp(
      `${VI_START}(?<d1>${VI_DAY})(?:/|\\s{1,2}tháng\\s{1,2})(?<m1>${MONTH_WORD})${VI_YEAR('y1')}?${GAP}(?<joint>${JOIN})${GAP}(?<d2>${VI_DAY})(?:/|\\s{1,2}tháng\\s{1,2})(?<m2>${MONTH_WORD})${VI_YEAR('y2')}`,
      'giu',
    ),
    read: (g) =>
      readTwoDays(
        { day: readNumber(g.d1), month: vietnameseMonth(g.m1), year: readYear(g.y1) },
        { day: readNumber(g.d2), month: vietnameseMonth(g.m2), year: readYear(g.y2) },
        g.joint,
      ),
  },
  {
    pattern: new RegExp(
      `${VI_START}(?<days>(?:(?:${VI_DAY}${GAP},${GAP}){0,4}${VI_DAY}${GAP}${JOIN}${GAP})?${VI_DAY})\\s{1,2}tháng\\s{1,2}(?<month>${MONTH_WORD})${VI_YEAR('year')}?`,
      'giu',
    ),
    read: (g) => readDays(g.days, vietnameseMonth(g.month), readYear(g.year)),
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:ngày|hôm|sáng|chiều|tối|mùng)\\s{1,2})(?<days>(?:${VI_DAY}${GAP}${JOIN}${GAP})?${VI_DAY})/(?<month>${DIGIT}{1,2})(?![${DIGIT.slice(1, -1)}/])`,
      'giu',
    ),
    read: (g) => readDays(g.days, readNumber(g.month), undefined),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})tháng\\s{1,2}(?<month>${MONTH_WORD})${VI_YEAR('year')}?`, 'giu'),
    read: (g) => readMonth(vietnameseMonth(g.month), readYear(g.year)),
  },
];
