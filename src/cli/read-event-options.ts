// cli: what a person types for `events` → checked filters, day and language. Dates may be phrases ("last autumn"); how
// they were read is told. Unusable values are `AppError('bad-input')` saying what was given and what is allowed.
import { AppError } from '../domain/app-error.js';
import { EVENT_KINDS, EVENT_STATUSES, type EventFilters } from '../domain/event.js';
import type { InterfaceLanguage } from '../domain/language.js';
import type { DayRange } from '../events/event-days.js';
import type { EventRegistry } from '../events/event-registry.js';
import { eventTexts } from '../events/event-texts.js';
import { formatEventDate } from '../events/format-event-date.js';
import { readDatePhrase } from '../events/read-date-phrase.js';
import { quoteValue, readAnswerLanguage } from './read-options.js';

/** As commander parses them; all still unchecked text. */
export interface EventCommandOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly ics?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly forum?: string;
  readonly party?: string;
  readonly place?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly limit?: string;
  readonly asOf?: string;
  readonly answerLanguage?: string;
  readonly picture?: string;
  readonly dark?: boolean;
}

export interface EventSettings {
  readonly language: InterfaceLanguage;
  /** Today, or the day given: `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly limit: number | undefined;
  /** Told beside the result, in the interface language. */
  readonly note: (sentence: string) => void;
}

/** A query is typed, not pasted. */
const QUERY_MAX_CHARS = 500;
const LIMIT_MAX = 10_000;
const badInput = (message: string): AppError => new AppError('bad-input', message);

export function readEventSettings(options: EventCommandOptions, note: (sentence: string) => void): EventSettings {
  const { asOf = new Date().toISOString().slice(0, 10), limit, answerLanguage } = options;
  const day = readDatePhrase(asOf, '2000-01-01');
  if (day?.isExact !== true || asOf.length !== 10) {
    throw badInput(`The day --as-of is ${quoteValue(asOf)}, but it takes a real day as YYYY-MM-DD.`);
  }
  if (limit !== undefined && !(/^\d{1,5}$/.test(limit) && Number(limit) >= 1 && Number(limit) <= LIMIT_MAX)) {
    throw badInput(`The limit is ${quoteValue(limit)}, but it takes a whole number from 1 to ${LIMIT_MAX}.`);
  }
  if ([options.json, options.csv, options.ics, options.picture].filter(Boolean).length > 1) {
    throw badInput('Give one of --json, --csv, --ics and --picture: one output has one form.');
  }
  if (options.picture !== undefined && !/\.(?:png|svg)$/iu.test(options.picture)) {
    throw badInput(`The picture is ${quoteValue(options.picture)}, but its name must end in .png or .svg.`);
  }
  return {
    language: answerLanguage === undefined ? 'en' : readAnswerLanguage(answerLanguage),
    asOf,
    limit: limit === undefined ? undefined : Number(limit),
    note,
  };
}

/** The days a phrase means; notes its reading unless it was an exact date. */
export function readDays(typed: string, subject: string, { asOf, language, note }: EventSettings): DayRange {
  const read = readDatePhrase(typed, asOf, language);
  if (read === undefined) {
    throw badInput(
      `${subject} is ${quoteValue(typed)}, in which no date can be read: give YYYY, YYYY-MM or YYYY-MM-DD, or words such as "last autumn".`,
    );
  }
  if (!read.isExact) {
    const isOneDay = read.first === read.last;
    const shown = { start: read.first, end: read.last, precision: isOneDay ? 'day' : 'range' } as const;
    note(eventTexts(language).understood(read.words, formatEventDate(shown, language) ?? ''));
  }
  return read;
}

const oneOf = <Value extends string>(given: string, allowed: readonly Value[], name: string): Value => {
  const found = allowed.find((value) => value === given);
  if (found === undefined) {
    throw badInput(`The filter ${name} is ${quoteValue(given)}, but it takes one of ${allowed.join(', ')}.`);
  }
  return found;
};

export function readForum(given: string, registry: EventRegistry): string {
  const forum = registry.forumOf(given);
  if (forum !== undefined) return forum;
  throw badInput(
    `There is no forum ${quoteValue(given)}: give bilateral, or an organisation or process of corpus/glossary.yaml by id or name, such as osce.`,
  );
}

function readParty(given: string, registry: EventRegistry): string {
  const party = registry.partyOf(given);
  if (party !== undefined) return party;
  throw badInput(
    `There is no party ${quoteValue(given)}: give a country by code or name, such as JP, or an organisation of corpus/glossary.yaml.`,
  );
}

export function readEventFilters(
  words: readonly string[],
  options: EventCommandOptions,
  registry: EventRegistry,
  settings: EventSettings,
): EventFilters {
  const query = words.join(' ').trim();
  if (query.length > QUERY_MAX_CHARS) {
    throw badInput(`The query has ${query.length} characters; at most ${QUERY_MAX_CHARS} are accepted: shorten it.`);
  }
  const { from, to, forum, party, place, kind, status } = options;
  const first = from === undefined ? undefined : readDays(from, 'The filter from', settings).first;
  const last = to === undefined ? undefined : readDays(to, 'The filter to', settings).last;
  if (first !== undefined && last !== undefined && first > last) {
    throw badInput(`The filter from (${first}) lies after the filter to (${last}), so no date can satisfy both.`);
  }
  return {
    ...(query !== '' && { query }),
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { to: last }),
    ...(forum !== undefined && { forum: readForum(forum, registry) }),
    ...(party !== undefined && { party: readParty(party, registry) }),
    ...(place !== undefined && { place }),
    ...(kind !== undefined && { kind: oneOf(kind, EVENT_KINDS, 'kind') }),
    ...(status !== undefined && { status: oneOf(status, EVENT_STATUSES, 'status') }),
  };
}
