// events: EVENT → its date in words of a language, through Intl: one day, a range, separate days, a month, a year. Dates
// that are not there stay undefined; the caller says so.
import type { PartialDate } from '../domain/document.js';
import type { DiplomaticEvent } from '../domain/event.js';
import type { InterfaceLanguage } from '../domain/language.js';

// Day before month in English, as this field writes it; Arabic texts of the United Nations use these digits too.
const LOCALES: Readonly<Partial<Record<InterfaceLanguage, string>>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

export interface DateStyle {
  readonly month: 'long' | 'short';
  /** False where the year stands in a heading. */
  readonly hasYear: boolean;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once each: making one takes longer than writing a hundred dates, and lists are completed while somebody types. */
function formatFor(language: InterfaceLanguage, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, parts]);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const options = { timeZone: 'UTC', calendar: 'gregory', ...parts } as const;
  const made = new Intl.DateTimeFormat(LOCALES[language] ?? language, options);
  formats.set(key, made);
  return made;
}

const utc = (date: string): Date => {
  const [year, month = '01', day = '01'] = date.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
};

/** One date, `YYYY[-MM[-DD]]`. */
export const formatDay = (date: PartialDate, language: InterfaceLanguage): string =>
  formatEventDate({ start: date, precision: 'day' }, language) ?? date;

/** "9 September 2016", "25–26 October 2025", "April 2017". Undefined for undated events. */
export function formatEventDate(
  { start, end = start, days, precision }: Pick<DiplomaticEvent, 'start' | 'end' | 'days' | 'precision'>,
  language: InterfaceLanguage,
  style: DateStyle = { month: 'long', hasYear: true },
): string | undefined {
  if (start === undefined || end === undefined) return undefined;
  const hasMonth = start.length > 4;
  const hasYear = style.hasYear || !hasMonth || start.slice(0, 4) !== end.slice(0, 4);
  const format = formatFor(language, {
    ...(hasYear && { year: 'numeric' }),
    ...(hasMonth && { month: style.month }),
    ...(start.length > 7 && { day: 'numeric' }),
  });
  if (days !== undefined) {
    return new Intl.ListFormat(LOCALES[language] ?? language).format(days.map((day) => format.format(utc(day))));
  }
  const isRange = precision === 'range' || start !== end;
  const written = isRange ? format.formatRange(utc(start), utc(end)) : format.format(utc(start));
  // Thin and narrow blanks look like none on a terminal, and nobody can search for them; between two numbers none is wanted.
  return written.replace(/(?<=\d)[\u2009\u202f]–[\u2009\u202f](?=\d)/gu, '–').replace(/[\u2009\u202f]/gu, ' ');
}
