// bot: an event and what a person chose → when to remind, and whether there is still a reason to. Pure.
import type { DiplomaticEvent } from '../domain/event.js';
import { addDays, eventDays } from '../events/event-days.js';
import type { EventReminder } from '../store/reminder-store.js';
import { isUpcoming } from './schedule-event.js';
import { momentOf } from './zoned-time.js';

export type ReminderTiming = Pick<EventReminder, 'daysBefore' | 'timeOfDay' | 'timeZone'>;

/** Milliseconds since 1970; undefined for an event that has begun, or whose day is not known. */
export function dueMoment(
  event: DiplomaticEvent,
  { daysBefore, timeOfDay, timeZone }: ReminderTiming,
): number | undefined {
  return event.start === undefined || event.start.length !== 'YYYY-MM-DD'.length
    ? undefined
    : momentOf(addDays(event.start, -daysBefore), timeOfDay, timeZone);
}

/** A reminder that was missed is still worth sending until the event is over. */
export const isStillAhead = (event: DiplomaticEvent, today: string): boolean =>
  isUpcoming(event) || (eventDays(event)?.last ?? '') >= today;
