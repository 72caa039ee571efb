// events: EVENT → the object that programs read: a contract like the answer's, fields may be added, never changed.
import type { DiplomaticEvent } from '../domain/event.js';

export interface EventJsonContext {
  /** The day that `status` speaks of. */
  readonly asOf: string;
  /** Ids of the neighbours in the series. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** Absent facts are absent keys; lists are always there. */
export const eventToJson = (event: DiplomaticEvent, context: EventJsonContext): Readonly<Record<string, unknown>> => ({
  id: event.id,
  name: event.name,
  kind: event.kind,
  start: event.start,
  end: event.end,
  days: event.days,
  precision: event.precision,
  dateBasis: event.dateBasis,
  place: event.place,
  country: event.country,
  forum: event.forum,
  parties: event.parties,
  toldParties: event.toldParties,
  partiesText: event.partiesText,
  people: event.people,
  documents: event.documents,
  outcome: event.outcome,
  status: event.status,
  announcedOnly: event.announcedOnly,
  asOf: context.asOf,
  confidence: event.confidence,
  verification: event.verification,
  checkedWith: event.checkedWith,
  sources: event.sources,
  conflicts: event.conflicts,
  previous: context.previous,
  next: context.next,
});
