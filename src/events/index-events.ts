// events: EVENTS → index, and QUERY → the events that match it, best first. Built once; a look-up only intersects lists.
// It filters by words alone: dates, forums and the like are `filter-events.ts`.
import type { DiplomaticEvent } from '../domain/event.js';
import { daysOverlap, eventDays } from './event-days.js';
import { listEventTerms, type TermSources } from './event-terms.js';
import type { EventQuery, QueryUnit } from './read-event-query.js';
import { numberOfKey, symbolKey } from './symbol-key.js';

export interface MatchedEvents {
  /** Places in the list of events → score, higher better. */
  readonly scores: ReadonlyMap<number, number>;
  /** Words of the query that no event holds. */
  readonly ignored: readonly string[];
}

export interface EventIndex {
  match(query: EventQuery): MatchedEvents;
  /** Reads the words now. */
  prepare(): void;
  /** Known keys equal to this one, or ending in the number it is. */
  symbolKeys(key: string): readonly string[];
}

/** Without required units, an event must hold at least this share of the query by weight. */
const SHARE_OF_WORDS = 0.75;
/** A number alone must be this long to be taken for a symbol ("1202", "73/27"). */
const SHORTEST_NUMBER = 3;

type Postings = ReadonlyMap<string, ReadonlySet<number>>;

/** Symbols are indexed at once, words when the first query needs them: most processes look up by date, id or filter. */
export function indexEvents(events: readonly DiplomaticEvent[], sources: TermSources): EventIndex {
  const keysByNumber = new Map<string, Set<string>>();
  for (const { documents } of events) for (const { symbol } of documents) addKey(keysByNumber, symbolKey(symbol ?? ''));
  let listed: Postings | undefined;
  const postings = (): Postings => {
    listed ??= listPostings(events, sources);
    return listed;
  };
  return {
    match: (query) => match(query, events, postings()),
    prepare: () => void postings(),
    symbolKeys: (key) => findKeys(key, keysByNumber),
  };
}

/** Some 0.2 ms an event whose texts were never read. */
function listPostings(events: readonly DiplomaticEvent[], sources: TermSources): Map<string, Set<number>> {
  const postings = new Map<string, Set<number>>();
  for (const [place, event] of events.entries()) {
    for (const term of listEventTerms(event, sources)) {
      const places = postings.get(term);
      if (places === undefined) postings.set(term, new Set([place]));
      else places.add(place);
    }
  }
  return postings;
}

function addKey(keysByNumber: Map<string, Set<string>>, key: string): void {
  if (key === '') return;
  const keys = keysByNumber.get(numberOfKey(key)) ?? new Set();
  keysByNumber.set(numberOfKey(key), keys.add(key));
}

function findKeys(key: string, keysByNumber: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const number = numberOfKey(key);
  const known = [...(keysByNumber.get(number) ?? [])];
  if (key.startsWith(':')) return number.length < SHORTEST_NUMBER ? [] : known;
  return known.filter((other) => other === key);
}

function match(
  { required, wished, parties, dates, isInRegistryLanguage }: EventQuery,
  events: readonly DiplomaticEvent[],
  postings: Postings,
): MatchedEvents {
  const weigh = (unit: QueryUnit) => {
    const lists = unit.terms.flatMap((term) => postings.get(term) ?? []);
    const places: ReadonlySet<number> =
      lists.length === 1 && lists[0] ? lists[0] : new Set(lists.flatMap((list) => [...list]));
    return { word: unit.word, places, weight: Math.log(1 + events.length / (1 + places.size)) };
  };
  const needed = required.map(weigh);
  const helping = wished.map(weigh);
  const known = helping.filter(({ places }) => places.size > 0);
  const ignored = helping.filter(({ places }) => places.size === 0).map(({ word }) => word);
  const counted = isInRegistryLanguage ? helping : known;
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const isLoose = needed.length === 0 && helping.length > 0;
  const scores = new Map<number, number>();
  for (const place of candidatesOf(needed, known, isLoose, events.length)) {
    const event = events[place] as DiplomaticEvent;
    const days = eventDays(event);
    if (dates.some((range) => days === undefined || !daysOverlap(days, range))) continue;
    const held = known.reduce((sum, { places, weight }) => sum + (places.has(place) ? weight : 0), 0);
    if (!isLoose || (held > 0 && held >= total * SHARE_OF_WORDS))
      scores.set(place, held + sharedParties(event, parties));
  }
  return { scores, ignored };
}

/** From 0 to 1: the share of the event's parties that the query names, so that talks between two come before larger ones. */
const sharedParties = ({ parties }: DiplomaticEvent, named: readonly string[]): number =>
  parties.length === 0 ? 0 : parties.filter((party) => named.includes(party)).length / parties.length;

interface WeighedUnit {
  readonly places: ReadonlySet<number>;
}

function candidatesOf(
  needed: readonly WeighedUnit[],
  known: readonly WeighedUnit[],
  isLoose: boolean,
  count: number,
): Iterable<number> {
  if (isLoose) return new Set(known.flatMap(({ places }) => [...places]));
  const [smallest, ...others] = [...needed].sort((a, b) => a.places.size - b.places.size);
  if (smallest === undefined) return Array.from({ length: count }, (_, place) => place);
  return [...smallest.places].filter((place) => others.every(({ places }) => places.has(place)));
}
