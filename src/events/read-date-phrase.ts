// events: A DATE AS PEOPLE TYPE IT ("last autumn", "im Herbst 2021", "в 2019 году", 2019-11) + today → the days it means,
// with the words that were read, so that the reading can be shown. A question of seconds or hours is none.
import * as chrono from 'chrono-node';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../domain/language.js';
import { findDates } from '../language/find-dates.js';
import { foldKeepingLength, lowerKeepingLength } from '../language/fold-text.js';
import { writePartialDate } from '../language/resolve-dates.js';
import { addDays, type DayRange, daysOf } from './event-days.js';
import {
  SEASON_WORDS,
  SEASONS,
  type Season,
  SHIFT_WORDS,
  SHIFTS,
  type Shift,
  UNIT_PHRASES,
  type Unit,
} from './time-words.js';

export interface ReadDates extends DayRange {
  /** The part of the text that was read. */
  readonly words: string;
  /** The text was an exact date already: nothing was interpreted. */
  readonly isExact: boolean;
}

/** Longer texts are no date. */
const PHRASE_MAX_CHARS = 100;
const PARSERS: Readonly<Record<InterfaceLanguage, Pick<chrono.Chrono, 'parse'>>> = {
  en: chrono.en.GB,
  de: chrono.de,
  ru: chrono.ru,
  fr: chrono.fr,
  es: chrono.es,
  zh: chrono.zh.hans,
  vi: chrono.vi,
  ja: chrono.ja,
  ar: chrono.ar,
};
/** A time of day alone is no date. */
const PARTS: readonly chrono.Component[] = ['day', 'weekday', 'month', 'year'];
const FIRST_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
const two = (value: number): string => String(value).padStart(2, '0');

/**
 * Undefined when no date can be read. `asOf` is today, `YYYY-MM-DD`. `language` is tried first, then every other one.
 * Seasons are those of the northern half of the earth, three whole months; winter begins in December of its year; a
 * season or month without a year is the latest that has begun, "last" the latest that is over. Weeks run Monday to Sunday.
 */
export function readDatePhrase(typed: string, asOf: string, language: InterfaceLanguage = 'en'): ReadDates | undefined {
  const text = typed.trim();
  if (text.length > PHRASE_MAX_CHARS) return undefined;
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return readExact(text);
  const folded = lowerKeepingLength(foldKeepingLength(text));
  const found = readSeason(folded, asOf) ?? readUnit(folded, asOf);
  if (found !== undefined) return { ...found, words: text, isExact: false };
  const languages = [language, ...INTERFACE_LANGUAGES.filter((other) => other !== language)];
  const dated = stateYear(text, folded, asOf);
  const stated = languages
    .flatMap((each) => readStated(dated, each) ?? [])
    .reduce<ReadDates | undefined>(
      (best, read) => (read.words.length > (best?.words.length ?? 0) ? read : best),
      undefined,
    );
  if (stated !== undefined) return dated === text ? stated : { ...stated, words: text };
  for (const each of languages) {
    const read = readWithChrono(text, each, asOf);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** "May of last year" → "May of 2025": the year as a figure, for the reading of stated dates. */
function stateYear(text: string, folded: string, asOf: string): string {
  const shift = shiftIn(folded, UNIT_PHRASES.year);
  return shift === undefined
    ? text
    : folded.replace(UNIT_PHRASES.year[shift], String(Number(asOf.slice(0, 4)) + SHIFTS[shift]));
}

function readExact(text: string): ReadDates | undefined {
  const [year, month = '01', day = '01'] = text.split('-');
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const isReal = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${year}-${month}-${day}`);
  return isReal ? { ...daysOf(text), words: text, isExact: true } : undefined;
}

const seasonOf = (season: Season, year: number): DayRange => {
  const month = FIRST_MONTH[season];
  const last = season === 'winter' ? `${year + 1}-02` : `${year}-${two(month + 2)}`;
  return { first: `${year}-${two(month)}-01`, last: daysOf(last).last };
};

const shiftIn = (folded: string, forms: Readonly<Record<Shift, RegExp>>): Shift | undefined =>
  (Object.keys(SHIFTS) as Shift[]).find((shift) => forms[shift].test(folded));

function readSeason(folded: string, asOf: string): DayRange | undefined {
  const season = SEASONS.find((each) => SEASON_WORDS[each].test(folded));
  if (season === undefined) return undefined;
  const thisYear = Number(asOf.slice(0, 4));
  const stated = /(?<!\d)((?:19|20)\d{2})(?!\d)/u.exec(folded)?.[1];
  if (stated !== undefined) return seasonOf(season, Number(stated));
  const yearShift = shiftIn(folded, UNIT_PHRASES.year);
  if (yearShift !== undefined) return seasonOf(season, thisYear + SHIFTS[yearShift]);
  const shift = shiftIn(folded, SHIFT_WORDS);
  if (shift === 'this') return seasonOf(season, thisYear);
  const around = [thisYear + 1, thisYear, thisYear - 1, thisYear - 2].map((year) => seasonOf(season, year));
  if (shift === 'next') return [...around].reverse().find(({ first }) => first > asOf);
  if (shift === 'last') return around.find(({ last }) => last < asOf);
  return around.find(({ first }) => first <= asOf);
}

const monthShifted = (asOf: string, months: number): string => {
  const moment = new Date(`${asOf.slice(0, 7)}-01T00:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  return moment.toISOString().slice(0, 7);
};

function readUnit(folded: string, asOf: string): DayRange | undefined {
  const weekday = (new Date(`${asOf}T00:00:00Z`).getUTCDay() + 6) % 7;
  const read: Readonly<Record<Unit, (shift: number) => DayRange>> = {
    year: (shift) => daysOf(String(Number(asOf.slice(0, 4)) + shift)),
    month: (shift) => daysOf(monthShifted(asOf, shift)),
    week: (shift) => ({ first: addDays(asOf, shift * 7 - weekday), last: addDays(asOf, shift * 7 - weekday + 6) }),
  };
  for (const unit of Object.keys(UNIT_PHRASES) as Unit[]) {
    const shift = shiftIn(folded, UNIT_PHRASES[unit]);
    // "In May of last year" says more than the phrase: what else is there must be no number and no name of a month.
    if (shift !== undefined && folded.replace(UNIT_PHRASES[unit][shift], '').trim().length <= 4)
      return read[unit](SHIFTS[shift]);
  }
  return undefined;
}

/** Dates with their year, of any precision; of several the span from the first to the last ("from 2019 to 2021"). */
function readStated(text: string, language: string): ReadDates | undefined {
  const dates = findDates(text, language).flatMap(({ from, to, start, end }) => {
    const year = from.year ?? to?.year;
    if (year === undefined) return [];
    const first = daysOf(writePartialDate({ ...from, year })).first;
    return [{ first, last: daysOf(writePartialDate({ ...(to ?? from), year: to?.year ?? year })).last, start, end }];
  });
  const [head, tail] = [dates[0], dates.at(-1)];
  if (head === undefined || tail === undefined || tail.last < head.first) return undefined;
  // A rule of this language that read only the year of "5 мая 2019" leaves letters of a month beside it.
  const words = text.slice(head.start, tail.end);
  const rest = text.slice(0, head.start) + text.slice(tail.end);
  return /\d/.test(rest) ? undefined : { first: head.first, last: tail.last, words, isExact: false };
}

/** What counts from today ("yesterday", "vor drei Monaten"): the library knows all nine languages, some of them little. */
function readWithChrono(text: string, language: InterfaceLanguage, asOf: string): ReadDates | undefined {
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  const today = new Date(year, month - 1, day, 12);
  const [found] = PARSERS[language].parse(text, today);
  if (found === undefined || !PARTS.some((part) => found.start.isCertain(part))) return undefined;
  const isNamed = found.start.isCertain('year') || found.start.isCertain('weekday');
  const hasDay = (at: chrono.ParsedComponents) => at.isCertain('day') || at.isCertain('weekday');
  const write = (at: chrono.ParsedComponents): DayRange => {
    const date = { year: at.get('year') ?? year };
    if (!at.isCertain('month') && !hasDay(at)) return daysOf(writePartialDate(date));
    const withMonth = { ...date, month: at.get('month') ?? month };
    const known = hasDay(at) ? { ...withMonth, day: at.get('day') ?? day } : withMonth;
    const days = daysOf(writePartialDate(known));
    return isNamed || days.first <= asOf ? days : daysOf(writePartialDate({ ...known, year: known.year - 1 }));
  };
  const first = write(found.start);
  const last = found.end ? write(found.end) : first;
  return { first: first.first, last: last.last, words: found.text, isExact: false };
}
