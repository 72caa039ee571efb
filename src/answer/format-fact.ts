// answer: language codes, partial dates, numbers and lists → words in the interface language, through Intl.
import type { PartialDate } from '../domain/document.js';
import { type InterfaceLanguage, UNDETERMINED } from '../domain/language.js';

// Day before month in English, as the sources of this field write it.
const localeOf = (language: InterfaceLanguage): string => (language === 'en' ? 'en-GB' : language);

/** Undefined for an undetermined language: there is nothing to say. */
export function formatLanguage(code: string, language: InterfaceLanguage): string | undefined {
  if (code === UNDETERMINED || !/^[a-z]{2,3}$/u.test(code)) return undefined;
  return new Intl.DisplayNames([localeOf(language)], { type: 'language' }).of(code);
}

/** `2019` → "2019", `2019-11` → "November 2019", `2019-11-12` → "12 November 2019"; anything else as it is. */
export function formatDate(date: PartialDate, language: InterfaceLanguage): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(date) ?? [];
  if (year === undefined) return date;
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

export const formatNumber = (value: number, language: InterfaceLanguage): string =>
  new Intl.NumberFormat(localeOf(language)).format(value);

/** 0–1 → per cent, to a tenth. */
export const formatShare = (share: number, language: InterfaceLanguage): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 1 }).format(share);

export const formatList = (parts: readonly string[], language: InterfaceLanguage): string =>
  new Intl.ListFormat(localeOf(language), { style: 'narrow', type: 'conjunction' }).format(parts);
