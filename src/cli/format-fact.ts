// cli: language codes and partial dates → words in the interface language, through Intl. Unknown values stay as they are.
import type { PartialDate } from '../domain/document.js';
import { type InterfaceLanguage, UNDETERMINED } from '../domain/language.js';

// Day before month in English, as the sources of this field write it.
const localeOf = (language: InterfaceLanguage): string => (language === 'en' ? 'en-GB' : language);

/** Undefined for an undetermined language: there is nothing to say. */
export function formatLanguage(code: string, language: InterfaceLanguage): string | undefined {
  if (code === UNDETERMINED || !/^[a-z]{2,3}$/.test(code)) return undefined;
  return new Intl.DisplayNames([localeOf(language)], { type: 'language' }).of(code);
}

/** `2019` → "2019", `2019-11` → "November 2019", `2019-11-12` → "12 November 2019". */
export function formatPartialDate(date: PartialDate, language: InterfaceLanguage): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (parts === null) return date;
  const [, year, month, day] = parts;
  const moment = new Date(0);
  moment.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(moment);
}
