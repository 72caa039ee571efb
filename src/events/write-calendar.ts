// events: EVENTS → a calendar file (iCalendar): all-day entries, several days as one, separate days each, the same UID for
// ever. Undated events cannot stand in a calendar and are named instead. It writes no files.
import ical, { ICalEventTransparency } from 'ical-generator';
import type { DiplomaticEvent } from '../domain/event.js';
import { addDays, type DayRange, daysOf, eventDays } from './event-days.js';

export interface CalendarOptions {
  readonly name: string;
  /** Day (`YYYY-MM-DD`) of the file: the same events on the same day give the same bytes. */
  readonly asOf: string;
  label(event: DiplomaticEvent): string;
}

export interface WrittenCalendar {
  readonly text: string;
  /** Ids of the events without a date. */
  readonly leftOut: readonly string[];
}

// Part of every UID: calendars that hold an entry already know it again by this.
const UID_DOMAIN = 'aide-memoire.invalid';
const utcDay = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** An event known to the month or year takes all of it, without marking anybody busy, as no event here does. */
export function writeCalendar(
  events: readonly DiplomaticEvent[],
  { name, asOf, label }: CalendarOptions,
): WrittenCalendar {
  const calendar = ical({ name, prodId: { company: 'Aide-Memoire', product: 'events', language: 'EN' } });
  const leftOut: string[] = [];
  for (const event of events) {
    const parts = partsOf(event);
    if (parts.length === 0) leftOut.push(event.id);
    for (const [place, { first, last }] of parts.entries()) {
      const url = event.sources.find((source) => source.url !== undefined)?.url;
      calendar.createEvent({
        id: `${event.id}${parts.length > 1 ? `-day-${place + 1}` : ''}@${UID_DOMAIN}`,
        allDay: true,
        start: utcDay(first),
        // The end of an all-day entry is the day after its last one.
        end: utcDay(addDays(last, 1)),
        stamp: utcDay(asOf),
        summary: label(event),
        description: describe(event),
        transparency: ICalEventTransparency.TRANSPARENT,
        ...(event.place !== undefined && { location: event.place }),
        ...(url !== undefined && { url }),
      });
    }
  }
  return { text: calendar.toString(), leftOut };
}

const partsOf = (event: DiplomaticEvent): readonly DayRange[] => {
  if (event.days !== undefined) return event.days.map(daysOf);
  const days = eventDays(event);
  return days === undefined ? [] : [days];
};

const describe = ({ outcome, documents, sources, precision }: DiplomaticEvent): string =>
  [
    outcome,
    precision === 'month' || precision === 'year' ? `Date known to the ${precision} only.` : undefined,
    documents.map(({ symbol, title, url }) => symbol ?? title ?? url).join('; '),
    ...sources.map(({ url, documentId }) => url ?? documentId),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n');
