// bot: the options of `/event` → a request, or the sentence that says what cannot be used. Dates may be phrases: how they
// were read goes with the request. Nothing unreadable is dropped.
import type { EventFilters, EventKind, EventStatus } from '../domain/event.js';
import type { InterfaceLanguage } from '../domain/language.js';
import type { TimelineTheme } from '../events/draw-timeline.js';
import type { EventRegistry } from '../events/event-registry.js';
import { type ReadDates, readDatePhrase } from '../events/read-date-phrase.js';
import { describeFilterProblem } from './commands/describe-filter-problem.js';
import type { OptionCatalogue } from './commands/option-catalogue.js';
import { describeUnknown } from './commands/read-command-filters.js';
import { plainLine } from './escape-markdown.js';
import { eventMessageTexts } from './event-message-texts.js';
import type { EventRequest } from './look-up-events.js';

export interface RequestSurroundings {
  readonly registry: EventRegistry;
  /** For suggestions. */
  readonly catalogue: OptionCatalogue;
  readonly language: InterfaceLanguage;
  readonly asOf: string;
}

export type RequestReading = { readonly request: EventRequest } | { readonly problem: string };
type Given = (option: string) => string | undefined;
type Reading<Value> = { readonly value: Value | undefined } | { readonly problem: string };

const GIVEN_MAX_CHARS = 60;

/** `given`: the text of an option; undefined where it was left out or blank. */
export function readEventRequest(
  kind: EventRequest['kind'],
  given: Given,
  surroundings: RequestSurroundings,
): RequestReading {
  switch (kind) {
    case 'on': {
      const date = readDates(given('date'), surroundings);
      if ('problem' in date) return date;
      const { first = '', last = '' } = date.value ?? {};
      return { request: { kind, first, last, read: phrasesOf(date.value) } };
    }
    case 'next': {
      const forum = readForum(given('forum'), surroundings);
      if ('problem' in forum) return forum;
      return { request: { kind, ...(forum.value !== undefined && { forum: forum.value }), read: [] } };
    }
    case 'compare': {
      const [left, right] = [readForum(given('first'), surroundings), readForum(given('second'), surroundings)];
      if ('problem' in left) return left;
      if ('problem' in right) return right;
      return { request: { kind, left: left.value ?? '', right: right.value ?? '', read: [] } };
    }
    default:
      return readFiltered(kind, given, surroundings);
  }
}

function readFiltered(kind: 'find' | 'timeline', given: Given, surroundings: RequestSurroundings): RequestReading {
  const [from, to] = [readDates(given('from'), surroundings), readDates(given('to'), surroundings)];
  const [forum, party] = [readForum(given('forum'), surroundings), readParty(given('party'), surroundings)];
  for (const reading of [from, to, forum, party]) if ('problem' in reading) return reading;
  const readingOf = <Value>(reading: Reading<Value>) => ('value' in reading ? reading.value : undefined);
  const [first, last] = [readingOf(from)?.first, readingOf(to)?.last];
  if (first !== undefined && last !== undefined && first > last) {
    const problem = { kind: 'from-after-to', from: first, to: last } as const;
    return { problem: describeFilterProblem(problem, surroundings.language) };
  }
  // Kind, status and theme come from closed lists, which Discord holds people to.
  const values: { readonly [Name in keyof EventFilters]: string | undefined } = {
    query: given('query'),
    from: first,
    to: last,
    forum: readingOf(forum),
    party: readingOf(party),
    place: given('place'),
    kind: given('kind') as EventKind | undefined,
    status: given('status') as EventStatus | undefined,
  };
  const filters = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as EventFilters;
  const read = [...phrasesOf(readingOf(from)), ...phrasesOf(readingOf(to))];
  const theme = given('theme') as TimelineTheme | undefined;
  if (kind === 'find') return { request: { kind, filters, read } };
  return { request: { kind, filters, read, ...(theme !== undefined && { theme }) } };
}

const phrasesOf = (read: ReadDates | undefined): { words: string; first: string; last: string }[] =>
  read === undefined || read.isExact ? [] : [{ words: read.words, first: read.first, last: read.last }];

function readDates(typed: string | undefined, { asOf, language }: RequestSurroundings): Reading<ReadDates> {
  if (typed === undefined) return { value: undefined };
  const value = readDatePhrase(typed, asOf, language);
  return value === undefined
    ? { problem: eventMessageTexts(language).notADate(plainLine(typed, GIVEN_MAX_CHARS)) }
    : { value };
}

const readForum = (typed: string | undefined, surroundings: RequestSurroundings): Reading<string> =>
  readName('forum', typed, surroundings, surroundings.registry.forumOf);
const readParty = (typed: string | undefined, surroundings: RequestSurroundings): Reading<string> =>
  readName('party', typed, surroundings, surroundings.registry.partyOf);

function readName(
  option: 'forum' | 'party',
  typed: string | undefined,
  surroundings: RequestSurroundings,
  read: (text: string) => string | undefined,
): Reading<string> {
  if (typed === undefined) return { value: undefined };
  const value = read(typed);
  if (value !== undefined) return { value };
  return { problem: describeFilterProblem(describeUnknown(option, typed, surroundings), surroundings.language) };
}
