// events: TWO EVENTS → whether sources tell of the same one. Precision before recall: two entries for one event can be
// read side by side, one entry for two events is wrong. It decides; `merge-events.ts` joins.
import type { DiplomaticEvent, EventKind } from '../domain/event.js';
import { daysBetween, eventDays } from './event-days.js';
import type { PlaceNames } from './place-names.js';
import { GATHERINGS, readRound } from './read-round.js';
import { symbolKey } from './symbol-key.js';

export interface SameEventRules {
  readonly places: PlaceNames;
  familyOf(forum: string): readonly string[];
  /** Ids of the instruments that an event is about, such as the treaty signed; empty where none is named. */
  subjectsOf(event: DiplomaticEvent): readonly string[];
}

type Agreement = 'agrees' | 'unknown' | 'disagrees';

/** Kinds that a document symbol or a title stands for: it is adopted, signed, published or takes effect once. */
const OF_ONE_TEXT: ReadonlySet<EventKind> = new Set(['signing', 'adoption', 'entry-into-force', 'publication']);
/** A session planned for one year may have been held in the next. */
const POSTPONED_DAYS = 400;
/** A conference or signing of the same forum at the same place so shortly after is the same with a wrong day. */
const MISDATED_DAYS = 31;

const areKindsAlike = (a: EventKind, b: EventKind): boolean =>
  a === b || a === 'other' || b === 'other' || (GATHERINGS.has(a) && GATHERINGS.has(b));

const compareForums = (a: DiplomaticEvent, b: DiplomaticEvent, familyOf: SameEventRules['familyOf']): Agreement => {
  if (a.forum === undefined || b.forum === undefined) return 'unknown';
  return familyOf(a.forum).includes(b.forum) || familyOf(b.forum).includes(a.forum) ? 'agrees' : 'disagrees';
};

const isCountry = (party: string): boolean => /^[A-Z]{2}$/.test(party);

/** Between States the parties are all; elsewhere one of them in common is much, and an organisation may stand for its members. */
const compareParties = (a: DiplomaticEvent, b: DiplomaticEvent, familyOf: SameEventRules['familyOf']): Agreement => {
  if (a.parties.length === 0 || b.parties.length === 0) return 'unknown';
  const common = a.parties.filter((party) => b.parties.includes(party));
  if ([a, b].every(({ forum }) => forum !== undefined && familyOf(forum).includes('bilateral'))) {
    return common.length === a.parties.length && common.length === b.parties.length ? 'agrees' : 'disagrees';
  }
  if (common.length > 0) return 'agrees';
  return a.parties.every(isCountry) && b.parties.every(isCountry) ? 'disagrees' : 'unknown';
};

const comparePlaces = (a: DiplomaticEvent, b: DiplomaticEvent, places: PlaceNames): Agreement => {
  if (a.place === undefined || b.place === undefined) {
    if (a.country === undefined || b.country === undefined) return 'unknown';
    return a.country === b.country ? 'unknown' : 'disagrees';
  }
  return places.canonical(a.place) === places.canonical(b.place) ? 'agrees' : 'disagrees';
};

/** What tells one text or round from the next: the first symbol, the number in the name. */
const compareMarks = <Mark>(a: Mark | undefined, b: Mark | undefined): Agreement =>
  a === undefined || b === undefined ? 'unknown' : a === b ? 'agrees' : 'disagrees';
const mainSymbol = ({ documents }: DiplomaticEvent): string | undefined =>
  symbolKey(documents[0]?.symbol ?? '') || undefined;

/** Of a text alone: two sessions may have spoken of one treaty. */
const compareSubjects = (
  a: DiplomaticEvent,
  b: DiplomaticEvent,
  subjectsOf: SameEventRules['subjectsOf'],
): Agreement => {
  if (!OF_ONE_TEXT.has(a.kind) || a.kind !== b.kind) return 'unknown';
  const [first, second] = [subjectsOf(a), subjectsOf(b)];
  if (first.length === 0 || second.length === 0) return 'unknown';
  return first.some((id) => second.includes(id)) ? 'agrees' : 'disagrees';
};

const rounds = new WeakMap<DiplomaticEvent, { readonly round: number | undefined }>();
const roundOf = (event: DiplomaticEvent): number | undefined => {
  const known = rounds.get(event) ?? { round: readRound(event.name) };
  rounds.set(event, known);
  return known.round;
};

/**
 * True when (1) both carry the same text and do the same with it, (2) they are the same round of the same forum, perhaps
 * postponed, (3) they are a conference or signing of the same forum and place a few days apart, or (4) their dates
 * overlap, at least two of forum, parties, place and text agree, and nothing known of both disagrees. The same for (b, a).
 */
export function isSameEvent(a: DiplomaticEvent, b: DiplomaticEvent, rules: SameEventRules): boolean {
  if (!areKindsAlike(a.kind, b.kind)) return false;
  const forum = compareForums(a, b, rules.familyOf);
  const parties = compareParties(a, b, rules.familyOf);
  if (forum === 'disagrees' || parties === 'disagrees') return false;
  const symbol = OF_ONE_TEXT.has(a.kind) && a.kind === b.kind ? compareMarks(mainSymbol(a), mainSymbol(b)) : 'unknown';
  if (symbol === 'disagrees') return false;
  const [daysA, daysB] = [eventDays(a), eventDays(b)];
  const apart = daysA === undefined || daysB === undefined ? undefined : daysBetween(daysA, daysB);
  // Reading names takes longest: only where the answer hangs on it.
  const isNear = apart !== undefined && apart <= POSTPONED_DAYS;
  if (symbol !== 'agrees' && !isNear) return false;
  const round = compareMarks(roundOf(a), roundOf(b));
  if (round === 'disagrees') return false;
  if (symbol === 'agrees') return true;
  const isSameForum = a.forum !== undefined && a.forum === b.forum;
  const areGatherings = GATHERINGS.has(a.kind) && GATHERINGS.has(b.kind);
  if (isSameForum && round === 'agrees' && areGatherings) return true;
  const place = comparePlaces(a, b, rules.places);
  const isRare = a.kind === b.kind && (a.kind === 'conference' || a.kind === 'signing');
  if (isRare && isSameForum && place === 'agrees' && apart !== undefined && apart <= MISDATED_DAYS) return true;
  if (apart !== 0 || place === 'disagrees') return false;
  const subject = compareSubjects(a, b, rules.subjectsOf);
  const agreeing = [forum, parties, place, subject].filter((agreement) => agreement === 'agrees').length;
  const isVague = a.precision === 'year' || b.precision === 'year';
  return subject !== 'disagrees' && agreeing >= (isVague ? 3 : 2);
}
