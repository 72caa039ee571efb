// events: EVENT + FILTERS → whether it passes, and its status on a day. All filters must hold; words are the index's work.
import type { DiplomaticEvent, EventFilters } from '../domain/event.js';
import { type DayRange, daysOf, daysOverlap, eventDays } from './event-days.js';
import type { PlaceNames } from './place-names.js';

export interface FilterSources {
  readonly places: PlaceNames;
  /** The registry's name for the place of one of its events. */
  placeKey(place: string): string;
  familyOf(forum: string): readonly string[];
  /** The code of a country given by code or name; nothing for anything else. */
  countryOf(text: string): string | undefined;
}

/** The event as known on that day (`YYYY-MM-DD`): what begins later is planned. An undated event stays what its sources say. */
export const asKnownOn = (event: DiplomaticEvent, day: string): DiplomaticEvent => {
  const days = eventDays(event);
  if (days === undefined) return event;
  const status = days.first > day ? 'planned' : 'past';
  return status === event.status ? event : { ...event, status };
};

/** Read out of a document with little to go by. */
export const isDoubtful = ({ confidence, dateBasis }: DiplomaticEvent): boolean =>
  confidence === 'low' && dateBasis !== 'curated';

/** Those a person listed, then those that documents name besides. */
export const partiesOf = ({ parties, toldParties = [] }: DiplomaticEvent): readonly string[] =>
  toldParties.length === 0 ? parties : [...new Set([...parties, ...toldParties.map(({ party }) => party)])];

const bounds = ({ from, to }: EventFilters): DayRange | undefined =>
  from === undefined && to === undefined
    ? undefined
    : { first: from === undefined ? '0000' : daysOf(from).first, last: to === undefined ? '9999' : daysOf(to).last };

const isIn = (event: DiplomaticEvent, country: string | undefined): boolean =>
  country !== undefined && event.country === country;

/** `filters.query` is not looked at. The event's `status` must be that of the day asked for. */
export function createEventFilter(
  filters: EventFilters,
  { places, placeKey, familyOf, countryOf }: FilterSources,
): (event: DiplomaticEvent) => boolean {
  const { forum, party, place, kind, status } = filters;
  const range = bounds(filters);
  const country = place === undefined ? undefined : countryOf(place);
  const wantedPlace = place === undefined ? undefined : places.canonical(place);
  // A place by name in any language; one that is known by its country alone is at no place.
  const isAt = (at: string | undefined) => at !== undefined && placeKey(at) === wantedPlace;
  return (event) => {
    if (kind !== undefined && event.kind !== kind) return false;
    if (status !== undefined && event.status !== status) return false;
    if (party !== undefined && !partiesOf(event).includes(party)) return false;
    if (forum !== undefined && (event.forum === undefined || !familyOf(event.forum).includes(forum))) return false;
    if (place !== undefined && !isIn(event, country) && !isAt(event.place)) return false;
    if (range === undefined) return true;
    const days = eventDays(event);
    return days !== undefined && daysOverlap(days, range);
  };
}

/** Whether the event took place then: a separate day counts itself alone, a month known without day counts for months and years. */
export function isOn(event: DiplomaticEvent, range: DayRange): boolean {
  const days = eventDays(event);
  if (days === undefined || !daysOverlap(days, range)) return false;
  if (event.days !== undefined) return event.days.some((day) => daysOverlap(daysOf(day), range));
  const isExact = event.precision === 'day' || event.precision === 'range';
  return isExact || (range.first <= days.first && days.last <= range.last);
}
