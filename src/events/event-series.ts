// events: EVENTS → which come before and after one in its series: sessions of the same forum, consultations of the same
// States. In: events by date. Out: neighbours. What is no series (a bilateral event without parties) has none.
import type { DiplomaticEvent } from '../domain/event.js';

export interface EventNeighbours {
  readonly previous?: DiplomaticEvent;
  readonly next?: DiplomaticEvent;
}

export type NeighbourFinder = (event: DiplomaticEvent) => EventNeighbours;

const seriesOf = ({ forum, kind, parties }: DiplomaticEvent): string | undefined => {
  if (forum === undefined) return undefined;
  if (forum !== 'bilateral') return `${forum} ${kind}`;
  return parties.length === 0 ? undefined : `bilateral ${kind} ${[...parties].sort().join(' ')}`;
};

/** `events` in the order of `compareByDate`; undated ones have no place in a series. */
export function createNeighbourFinder(events: readonly DiplomaticEvent[]): NeighbourFinder {
  const series = new Map<string, DiplomaticEvent[]>();
  const placeById = new Map<string, number>();
  for (const event of events) {
    const key = seriesOf(event);
    if (key === undefined || event.start === undefined) continue;
    const held = series.get(key) ?? [];
    series.set(key, held);
    placeById.set(event.id, held.length);
    held.push(event);
  }
  return (event) => {
    const held = series.get(seriesOf(event) ?? '') ?? [];
    const place = placeById.get(event.id);
    if (place === undefined) return {};
    const [previous, next] = [held[place - 1], held[place + 1]];
    return { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) };
  };
}
