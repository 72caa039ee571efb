// events: EVENTS OF TWO FORUMS → side by side by year, years without events of either left out. Undated ones come last.
import type { DiplomaticEvent } from '../domain/event.js';

export interface ComparedYear {
  /** `2019`; absent for undated events. */
  readonly year?: string;
  readonly left: readonly DiplomaticEvent[];
  readonly right: readonly DiplomaticEvent[];
}

/** An event that runs over the turn of the year stands in the year it begins in. Both lists by date. */
export function compareByYear(left: readonly DiplomaticEvent[], right: readonly DiplomaticEvent[]): ComparedYear[] {
  const yearOf = ({ start }: DiplomaticEvent) => start?.slice(0, 4) ?? '';
  const byYear = new Map<string, { readonly left: DiplomaticEvent[]; readonly right: DiplomaticEvent[] }>();
  for (const [side, events] of [['left', left] as const, ['right', right] as const]) {
    for (const event of events) {
      const year = byYear.get(yearOf(event)) ?? { left: [], right: [] };
      byYear.set(yearOf(event), year);
      year[side].push(event);
    }
  }
  const years = [...byYear].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1));
  return years.map(([year, sides]) => ({ ...(year !== '' && { year }), ...sides }));
}
