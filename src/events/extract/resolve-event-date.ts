// events: DATE of a clause + when the document was written → the event's date, stated or inferred, or none. Says also
// whether the date lies ahead of the writer. Which dates belong to events at all is decided here by the words around them.
import type { PartialDate } from '../../domain/document.js';
import type { EventDateBasis, EventPrecision } from '../../domain/event.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import type { DateMention, EntityMention } from '../../domain/mention.js';
import { type Span, spanContains } from '../../domain/span.js';
import type { YearClue } from '../../language/find-year-clues.js';
import { resolveYear, writePartialDate } from '../../language/resolve-dates.js';
import { BOUNDING_WORDS, INSTRUMENT_WORDS } from './event-words.js';
import type { WrittenDate } from './infer-document-date.js';
import { wordPattern } from './match-words.js';

export interface EventDate {
  readonly start: PartialDate;
  readonly end: PartialDate;
  readonly days?: readonly PartialDate[];
  readonly precision: EventPrecision;
  readonly basis: EventDateBasis;
  /** For `inferred`. */
  readonly inferredFrom?: string;
}

export interface DatingContext {
  /** The document's text, which `mention` is a span of. */
  readonly text: string;
  readonly written: WrittenDate | undefined;
  readonly clues: readonly YearClue[];
}

/** What follows a year that names a programme ("2030 Agenda"). */
const PROGRAMME = /^\s(?:agenda|vision|goals|targets?)(?!\p{L})/iu;
const PERIOD_NOUN = /(?:agenda|vision|period|term|zeitraum|повестк\p{L}{1,2}|horizon|horizonte)\s$/iu;

/** "resolution 2480 (2019)": the year belongs to the number. */
const NUMBERED = /\d\s?\($/u;

const endsWith = (head: string, forms: string): boolean =>
  forms !== '' && new RegExp(`(?<![\\p{L}])(?:${forms})\\s?(?:the\\s)?$`, 'iu').test(head);

const endsWithInstrument = (head: string, language: InterfaceLanguage): boolean =>
  [...head.matchAll(wordPattern(INSTRUMENT_WORDS, language))].some(
    ({ index, 0: words }) => head.slice(index + words.length).trim() === '',
  );

/**
 * True when the date may be the time of an event: not the bound of a period ("since 2015"), no programme's year ("2030
 * Agenda"), not the year behind a text's name ("Abkommen 2009") and not within the name of something. `mention` and
 * `entities` are spans of `sentence`.
 */
export function isEventTime(
  mention: DateMention,
  sentence: string,
  language: InterfaceLanguage,
  entities: readonly EntityMention[],
): boolean {
  const head = sentence.slice(Math.max(0, mention.start - 40), mention.start);
  const isYear = mention.from.month === undefined;
  if (entities.some((entity) => spanContains(entity, mention))) return false;
  if (PROGRAMME.test(sentence.slice(mention.end)) || PERIOD_NOUN.test(head) || NUMBERED.test(head)) return false;
  if (mention.precision === 'range' && isYear) return /(?:conference|congress|summit) of $/iu.test(head);
  // "From 12 to 16 December" is the time of a session, "from 2015" is not.
  if (mention.precision !== 'range' && mention.precision !== 'days' && endsWith(head, BOUNDING_WORDS[language]))
    return false;
  return !(isYear && endsWithInstrument(head, language));
}

/** Further years a yearless announcement may lie ahead. */
const AHEAD_YEARS = 1;

/** The next such day after the writing: an announcement names no year because it is near. */
function resolveAhead(mention: DateMention, written: WrittenDate): EventDate | undefined {
  const writtenYear = Number(written.date.slice(0, 4));
  for (let year = writtenYear; year <= writtenYear + AHEAD_YEARS; year += 1) {
    const start = writePartialDate({ ...mention.from, year });
    const length = Math.min(start.length, written.date.length);
    if (start.slice(0, length) < written.date.slice(0, length)) continue;
    const wraps = (mention.to?.month ?? 12) < (mention.from.month ?? 1) ? 1 : 0;
    const end = mention.to === undefined ? start : writePartialDate({ ...mention.to, year: year + wraps });
    return withDays({ start, end, precision: mention.precision, basis: 'inferred', inferredFrom: written.words });
  }
  return undefined;
}

const withDays = (date: Omit<EventDate, 'days'>): EventDate =>
  date.precision === 'days' ? { ...date, days: [date.start, date.end] } : date;

/** Undefined where nothing tells the year. `mention` is a span of the document's text. */
export function resolveEventDate(
  mention: DateMention,
  isAnnounced: boolean,
  { text, written, clues }: DatingContext,
): EventDate | undefined {
  const isYearless = mention.from.year === undefined && mention.to?.year === undefined;
  if (isAnnounced && isYearless && written !== undefined) return resolveAhead(mention, written);
  const published = written === undefined ? {} : { published: { date: written.date, words: written.words } };
  const resolved = resolveYear(mention, { text, clues, ...published });
  if (resolved === undefined) return undefined;
  const { from, to, precision, basis, inferredFrom } = resolved;
  return withDays({
    start: from,
    end: to ?? from,
    precision,
    basis,
    ...(inferredFrom !== undefined && { inferredFrom }),
  });
}

/** True when the date lies after the writing as far as both are known. */
export const liesAhead = (start: PartialDate, written: WrittenDate): boolean => {
  const length = Math.min(start.length, written.date.length);
  return start.slice(0, length) > written.date.slice(0, length);
};

const RELATIVE_YEARS: ReadonlyArray<readonly [years: number, form: RegExp]> = [
  [
    1,
    /(?<!\p{L})(?:next year(?:['’]s)?|(?:nächsten|kommenden) jahr(?:es)?|(?:следующем|будущем) году|l['’]année prochaine|(?:el )?próximo año|năm (?:sau|tới)|العام (?:المقبل|القادم))(?!\p{L})|明年|来年/iu,
  ],
  [
    0,
    /(?<!\p{L})(?:(?:later |earlier )?this year|(?:in diesem|dieses) jahr(?:es)?|(?:в этом|этого) год[уа]|cette année|este año|năm nay|هذا العام)(?!\p{L})|今年|本年/iu,
  ],
];

/** A year told by the writing alone ("next year"), with its place in the clause's text; undefined without either. */
export function findRelativeYear(
  clause: string,
  written: WrittenDate | undefined,
): (Span & { readonly date: EventDate }) | undefined {
  if (written === undefined) return undefined;
  for (const [years, form] of RELATIVE_YEARS) {
    const match = form.exec(clause);
    if (match === null) continue;
    const year = String(Number(written.date.slice(0, 4)) + years);
    const inferredFrom = `${match[0]}; ${written.words}`;
    const date: EventDate = { start: year, end: year, precision: 'year', basis: 'inferred', inferredFrom };
    return { start: match.index, end: match.index + match[0].length, date };
  }
  return undefined;
}
