// events: CURATED + EXTRACTED EVENTS → one registry to look things up in: by words and filters, by date, by name, in their
// series. Merged and indexed once, when opened; every look-up says as of which day it speaks. It reads no files.
import type { DiplomaticEvent, EventFilters } from '../domain/event.js';
import type { InterfaceLanguage } from '../domain/language.js';
import type { EntityFinder } from '../language/find-entities.js';
import type { Lexicon } from '../language/load-lexicon.js';
import { type ComparedYear, compareByYear } from './compare-forums.js';
import { compareByDate, type DayRange } from './event-days.js';
import { createNeighbourFinder, type EventNeighbours } from './event-series.js';
import { asKnownOn, createEventFilter, isDoubtful, isOn } from './filter-events.js';
import { createEventSubjectFinder } from './find-event-subjects.js';
import { forumFamily } from './forum-family.js';
import { indexEvents } from './index-events.js';
import { createEventLabeller, nameOf } from './label-event.js';
import type { EventPlace } from './load-curated-events.js';
import { mergeEvents } from './merge-events.js';
import { type AskedEvent, nameEvent } from './name-events.js';
import { createPlaceNames, type PlaceNames } from './place-names.js';
import { readEventQuery } from './read-event-query.js';
import { createEventTextReader, type EventTextReader } from './read-event-text.js';
import { createNameReaders } from './read-names.js';
import { createEventSuggester, type EventSuggester } from './suggest-events.js';
import { numberOfKey, symbolKey } from './symbol-key.js';

export interface EventSources {
  readonly curated: readonly DiplomaticEvent[];
  /** From stored documents, each with the sentence that proves it. */
  readonly extracted: readonly DiplomaticEvent[];
  readonly places: readonly EventPlace[];
  readonly lexicon: Lexicon;
  readonly finder: EntityFinder;
  /** Default: one that remembers nothing from before. */
  readonly read?: EventTextReader;
  detect(text: string): { readonly language: string };
}

export interface FoundEvents {
  /** Best first where there is a query, by date otherwise. */
  readonly events: readonly DiplomaticEvent[];
  /** Words of the query that no event holds. */
  readonly ignored: readonly string[];
}

/** `asOf` is a day, `YYYY-MM-DD`: what begins later is planned. */
export interface EventRegistry {
  readonly size: number;
  readonly places: PlaceNames;
  readonly suggest: EventSuggester;
  /** Reads now what is otherwise read at the first look-up: some 0.15 ms an event. */
  prepare(): void;
  find(filters: EventFilters, asOf: string): FoundEvents;
  /** By id, by full name, or by a document symbol, or its number of two parts, that one event alone carries. */
  show(reference: string, asOf: string): DiplomaticEvent | undefined;
  /** Everything that took place in these days, by date. */
  on(days: DayRange, asOf: string): DiplomaticEvent[];
  /** What begins after the day, soonest first, undated announcements last. `forum` takes in those it holds. */
  next(asOf: string, forum?: string): DiplomaticEvent[];
  compare(left: string, right: string, filters: EventFilters, asOf: string): ComparedYear[];
  neighbours(event: DiplomaticEvent): EventNeighbours;
  /** The id of an organisation or process given by id or by name in any language; `bilateral` stands for itself. */
  forumOf(text: string): string | undefined;
  /** A country's code or an organisation's id, given so or by name in any language. */
  partyOf(text: string): string | undefined;
  /** A forum's or party's name in a language. */
  nameOf(id: string, language: InterfaceLanguage): string;
  /** The same events in order of time. */
  byDate(events: readonly DiplomaticEvent[]): DiplomaticEvent[];
  /** The one event that a question about when, where or who clearly names; undefined for most questions. */
  named(question: AskedEvent, asOf: string, filters?: EventFilters): DiplomaticEvent | undefined;
  /** What an event is called in a language. */
  label(event: DiplomaticEvent, language: InterfaceLanguage): string;
}

/** Merging takes some 50 µs an event; words, names and completions are read when they are first asked for. */
export function openEventRegistry(sources: EventSources): EventRegistry {
  const { curated, extracted, lexicon, finder, detect } = sources;
  const read = sources.read ?? createEventTextReader(finder);
  const places = createPlaceNames(sources.places);
  const familyOf = remember((forum) => forumFamily(forum, finder, lexicon));
  const events = mergeEvents([...curated, ...extracted], {
    places,
    familyOf,
    subjectsOf: createEventSubjectFinder({ read, finder, detect }),
  });
  const names = createNameReaders(sources);
  const filterSources = { places, placeKey: remember(places.canonical), familyOf, countryOf: names.countryOf };
  const index = indexEvents(events, { read, places, familyOf });
  const readQuery = (query: string) => readEventQuery(query, { finder, places, detect, symbolKeys: index.symbolKeys });
  const knownOn = rememberLast((asOf) => events.map((event) => asKnownOn(event, asOf)));
  const filtered = (filters: EventFilters, asOf: string) =>
    knownOn(asOf).filter(createEventFilter(filters, filterSources));
  const find = (filters: EventFilters, asOf: string): FoundEvents => {
    if (filters.query === undefined || filters.query.trim() === '')
      return { events: filtered(filters, asOf), ignored: [] };
    const { scores, ignored } = index.match(readQuery(filters.query));
    return { events: rankEvents(scores, knownOn(asOf), createEventFilter(filters, filterSources)), ignored };
  };
  const show = createReferenceReader(events);
  const suggester = lazily(() => createEventSuggester(events));
  const neighbours = lazily(() => createNeighbourFinder(events));
  return {
    size: events.length,
    places,
    suggest: { events: (...typed) => suggester().events(...typed), ids: (...typed) => suggester().ids(...typed) },
    prepare: () => {
      index.prepare();
      suggester();
    },
    find,
    show: (reference, asOf) => {
      const event = show(reference);
      return event === undefined ? undefined : asKnownOn(event, asOf);
    },
    on: (days, asOf) => knownOn(asOf).filter((event) => isOn(event, days)),
    next: (asOf, forum) => filtered({ status: 'planned', ...(forum !== undefined && { forum }) }, asOf),
    compare: (left, right, filters, asOf) => {
      const eventsOf = (forum: string) => [...find({ ...filters, forum }, asOf).events].sort(compareByDate);
      return compareByYear(eventsOf(left), eventsOf(right));
    },
    neighbours: (event) => neighbours()(event),
    forumOf: names.forumOf,
    partyOf: names.partyOf,
    nameOf: (id, language) => nameOf(id, language, lexicon),
    named: (question, asOf, filters = {}) => {
      const passes = createEventFilter(filters, filterSources);
      const asked = { events: knownOn(asOf), index, sources: { finder, read, places, familyOf }, passes };
      return nameEvent(question, asked, readQuery);
    },
    byDate: (chosen) => [...chosen].sort(compareByDate),
    label: createEventLabeller({ lexicon, read, places, familyOf }),
  };
}

/** Best first, then in the order of the registry; what is doubtful after all else. */
function rankEvents(
  scores: ReadonlyMap<number, number>,
  events: readonly DiplomaticEvent[],
  passes: (event: DiplomaticEvent) => boolean,
): DiplomaticEvent[] {
  return [...scores]
    .map(([place, score]) => ({ event: events[place] as DiplomaticEvent, place, score }))
    .filter(({ event }) => passes(event))
    .sort((a, b) => Number(isDoubtful(a.event)) - Number(isDoubtful(b.event)) || b.score - a.score || a.place - b.place)
    .map(({ event }) => event);
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** For what changes rarely, such as the day. */
function rememberLast<Value>(compute: (key: string) => Value): (key: string) => Value {
  let last: { readonly key: string; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: compute(key) };
    return last.value;
  };
}

function remember<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

function createReferenceReader(events: readonly DiplomaticEvent[]): (reference: string) => DiplomaticEvent | undefined {
  const byReference = new Map<string, DiplomaticEvent | undefined>();
  const bySymbol = new Map<string, Set<DiplomaticEvent>>();
  for (const event of events) {
    for (const { symbol } of event.documents) {
      const key = symbolKey(symbol ?? '');
      // "73/27" alone is how people speak of A/RES/73/27.
      const spoken = key.includes('/') ? `:${numberOfKey(key)}` : key;
      for (const each of key === '' ? [] : [key, spoken])
        bySymbol.set(each, (bySymbol.get(each) ?? new Set()).add(event));
    }
    byReference.set(event.name.toLowerCase(), event);
  }
  for (const event of events) byReference.set(event.id, event);
  return (reference) => {
    const named = byReference.get(reference) ?? byReference.get(reference.trim().toLowerCase());
    if (named !== undefined) return named;
    const carrying = [...(bySymbol.get(symbolKey(reference)) ?? [])];
    return carrying.length === 1 ? carrying[0] : undefined;
  };
}
