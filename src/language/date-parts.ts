// language: the small parts every date pattern is made of: digits of three scripts, day lists ("25. und 26."), and the
// reading of what a pattern captured. In: captured strings. Out: checked parts of a date, or undefined. Knows no language.
import type { CalendarDate, DateMention } from '../domain/mention.js';

/** What a pattern read, without its place. */
export type DateParts = Pick<DateMention, 'precision' | 'from' | 'to'>;

/** `pattern` is global and bounded (every repetition has a small maximum), so that a scan stays linear. */
export interface DateRule {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => DateParts | undefined;
}

/** ASCII, Arabic-Indic and full-width digits. */
export const DIGIT = '[0-9\\u0660-\\u0669\\uFF10-\\uFF19]';
export const GAP = '\\s{0,3}';
/** A year ends where the digits end, or where a time was glued behind it ("201913:56"). */
export const YEAR_END = `(?:(?!${DIGIT})|(?=${DIGIT}{1,2}:${DIGIT}{2}))`;
/** Nothing that would make the number a piece of a symbol, a decimal or a longer number. */
export const NOT_INSIDE = `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}${DIGIT.slice(1, -1)}_/\\u2011-])(?<!${DIGIT}[.,:])`;

const DASH = '[–—‒‑−~〜～-]';
const RANGE_WORDS =
  "bis(?: zum)?|to(?: the)?|until|till|through|à|au|jusqu['’]au|al|a|hasta(?: el)?|по|до|đến(?: ngày)?|tới(?: ngày)?|至|到|から|إلى|الى|حتى";
const PAIR_WORDS = 'und|and(?: the)?|&|et(?: le)?|y(?: el)?|e|и|/|và(?: ngày)?|和|及|与|と|・|、|و';
export const RANGE = `(?:${DASH}|${RANGE_WORDS})`;
export const JOIN = `(?:${DASH}|${RANGE_WORDS}|${PAIR_WORDS})`;

const HAN_DIGITS = '〇一二三四五六七八九';

/** Value of digits in any of the scripts, or of a Chinese numeral up to 三十一; NaN for anything else. */
export const readNumber = (written: string | undefined): number => {
  if (written === undefined) return Number.NaN;
  const ascii = written.normalize('NFKC').replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
  if (/^[0-9]{1,4}$/u.test(ascii)) return Number(ascii);
  const [tens, ones] = ascii.includes('十') ? ascii.split('十') : ['0', ascii];
  const value = (part: string | undefined, empty: number): number =>
    part === undefined || part === '' ? empty : part === '0' ? 0 : HAN_DIGITS.indexOf(part);
  return value(tens, 1) * 10 + value(ones, 0);
};

/** 1800–2099, the years a document of this field can speak of; anything else is a number. */
export const readYear = (written: string | undefined): number | undefined => {
  const year = readNumber(written);
  return year >= 1800 && year <= 2099 ? year : undefined;
};

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 31 February is not a date; 29 February counts unless the year is known not to have it. */
const isCalendarDay = (date: CalendarDate): boolean => {
  const { year, month = 1, day = 1 } = date;
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  if (day > (DAYS_IN_MONTH[month - 1] ?? 0)) return false;
  return !(year !== undefined && month === 2 && day === 29 && new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1);
};

const dateOf = (year: number | undefined, month: number, day?: number): CalendarDate => ({
  ...(year === undefined ? {} : { year }),
  month,
  ...(day === undefined ? {} : { day }),
});

const NUMERALS = new RegExp(`${DIGIT}{1,2}|[一二三四五六七八九十]{1,3}`, 'gu');
const PURE_RANGE = new RegExp(`^[^\\p{L}]{0,4}(?:${DASH}|(?:${RANGE_WORDS})(?!\\p{L}))`, 'iu');

/**
 * One day or a list of days within a month. Two neighbouring days are a pair ("days") however they are joined; a dash
 * or "to" between others is a range. Days must ascend.
 */
export const readDays = (list: string | undefined, month: number, year: number | undefined): DateParts | undefined => {
  const found = [...(list ?? '').matchAll(NUMERALS)];
  const days = found.map((match) => readNumber(match[0]));
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (days.some((day, index) => !isCalendarDay(dateOf(year, month, day)) || day <= (days[index - 1] ?? 0)))
    return undefined;
  const from = dateOf(year, month, first);
  if (days.length === 1) return { precision: 'day', from };
  const joined = (list ?? '')
    .slice((found[0]?.index ?? 0) + (found[0]?.[0].length ?? 0))
    .replace(/^(?:\.|st|nd|rd|th|er|[日号號])/u, '');
  const isRange = days.length === 2 && last - first > 1 && PURE_RANGE.test(joined);
  return { precision: isRange ? 'range' : 'days', from, to: dateOf(year, month, last) };
};

/** Two days in two months; the year may stand at the end only ("29 июля — 9 августа 2024"). */
export const readTwoDays = (
  first: { day: number; month: number; year: number | undefined },
  last: { day: number; month: number; year: number | undefined },
  joint: string | undefined,
): DateParts | undefined => {
  const startYear =
    first.year ?? (last.year === undefined ? undefined : first.month > last.month ? last.year - 1 : last.year);
  const from = dateOf(startYear, first.month, first.day);
  const to = dateOf(last.year, last.month, last.day);
  if (!isCalendarDay(from) || !isCalendarDay(to)) return undefined;
  const sorts = (date: CalendarDate): number => (date.year ?? 0) * 372 + (date.month ?? 0) * 31 + (date.day ?? 0);
  if (to.year !== undefined && sorts(from) >= sorts(to)) return undefined;
  return { precision: PURE_RANGE.test(joint ?? '') ? 'range' : 'days', from, to };
};

export const readMonth = (month: number, year: number | undefined): DateParts | undefined =>
  month >= 1 && month <= 12 ? { precision: 'month', from: dateOf(year, month) } : undefined;
