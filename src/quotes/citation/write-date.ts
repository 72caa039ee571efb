// quotes: partial date → the date as a citation style writes it, month names by Intl. Never adds a part that is not known.
import type { PartialDate } from '../../domain/document.js';
import type { InterfaceLanguage } from '../../domain/language.js';

/** `year`, and `month` and `day` where they are known. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Undefined for a text that is not `YYYY[-MM[-DD]]`. */
export function readDateParts(date: PartialDate): DateParts | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (parts === null) return undefined;
  const [, year, month, day] = parts;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** `british`: 12 September 2016; `american`: September 12, 2016. Other languages have one order. */
export type EnglishOrder = 'british' | 'american';

const localeOf = (language: InterfaceLanguage, order: EnglishOrder): string => {
  if (language === 'en') return order === 'british' ? 'en-GB' : 'en-US';
  // Western digits: a citation's figures are also its document's.
  return language === 'ar' ? 'ar-u-nu-latn' : language;
};

/** Where citations differ from what Intl writes: no «г.» after the year, and a Vietnamese year is named as one. */
const AFTERWARDS: Partial<Record<InterfaceLanguage, (written: string) => string>> = {
  ru: (written) => written.replace(/\s?г\.$/u, ''),
  vi: (written) => written.replace(', ', ' năm '),
};

/** As far as it is known, written out: "12 September 2016", "September 2016", "2016". Anything else stays as it is. */
export function writeDate(date: PartialDate, language: InterfaceLanguage, order: EnglishOrder = 'british'): string {
  const parts = readDateParts(date);
  if (parts === undefined) return date;
  const written = formatter(localeOf(language, order), parts, true).format(momentOf(parts));
  return AFTERWARDS[language]?.(written) ?? written;
}

/** Month and day without the year, as APA writes after it: "September 12", "September"; undefined for a year alone. */
export function writeMonthAndDay(date: PartialDate, language: InterfaceLanguage): string | undefined {
  const parts = readDateParts(date);
  if (parts?.month === undefined) return undefined;
  return formatter(localeOf(language, 'american'), parts, false).format(momentOf(parts));
}

/** "12.09.2016", "09.2016", "2016". */
export function writeNumericDate(date: PartialDate): string {
  return date.split('-').reverse().join('.');
}

function momentOf({ year, month = 1, day = 1 }: DateParts): Date {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return moment;
}

const formatter = (locale: string, { month, day }: DateParts, withYear: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    ...(withYear && { year: 'numeric' }),
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
