// events: EVENTS from several sources → each event once, with all its sources. What they disagree on stays side by side
// with who says it; the event itself carries the value of the better source. Nothing is settled silently.
import type { PartialDate } from '../domain/document.js';
import type {
  DiplomaticEvent,
  EventClaim,
  EventConflict,
  EventDocument,
  EventSource,
  ToldParty,
} from '../domain/event.js';
import { compareByDate, daysOf, haveSameDates } from './event-days.js';
import type { PlaceNames } from './place-names.js';
import { isSameEvent, type SameEventRules } from './same-event.js';
import { symbolKey } from './symbol-key.js';

const CONFIDENCE_RANK = { high: 0, medium: 1, low: 2 } as const;

const standingRank = ({ sources }: DiplomaticEvent): number =>
  sources.some(({ standing }) => standing === 'official') ? 0 : 1;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Official before secondary, checked by a person before extracted, then by confidence, by id, by all that is told. */
const compareTrust = (a: DiplomaticEvent, b: DiplomaticEvent): number =>
  standingRank(a) - standingRank(b) ||
  Number(b.dateBasis === 'curated') - Number(a.dateBasis === 'curated') ||
  CONFIDENCE_RANK[a.confidence] - CONFIDENCE_RANK[b.confidence] ||
  compareText(a.id, b.id) ||
  compareText(JSON.stringify(a), JSON.stringify(b));

/**
 * Each event once, by date. Two curated events are never the same: a person keeps them apart. The result does not depend
 * on the order given. A merged event keeps the id of its curated part; ids that still meet get `-2`, `-3` behind them.
 */
export function mergeEvents(events: readonly DiplomaticEvent[], rules: SameEventRules): DiplomaticEvent[] {
  const groups: DiplomaticEvent[][] = [];
  const byYear = new Map<string, DiplomaticEvent[][]>();
  for (const event of [...events].sort(compareTrust)) {
    // A round may be told of under the year before or after; a text without a date may be of any year.
    const near =
      event.start === undefined ? groups : yearsAround(event.start).flatMap((year) => byYear.get(year) ?? []);
    const held = near.filter((each) => belongsTo(each, event, rules));
    const group = chooseGroup(held, event);
    if (group !== undefined) group.push(event);
    else {
      const opened = [event];
      groups.push(opened);
      const year = event.start?.slice(0, 4) ?? '';
      byYear.set(year, [...(byYear.get(year) ?? []), opened]);
    }
  }
  return joinGroups(groups, rules).sort(compareByDate);
}

const yearsAround = (start: PartialDate): string[] => {
  const year = Number(start.slice(0, 4));
  return ['', ...[year, year - 1, year + 1].map((each) => String(each).padStart(4, '0'))];
};

const belongsTo = (group: readonly DiplomaticEvent[], event: DiplomaticEvent, rules: SameEventRules): boolean =>
  !(event.dateBasis === 'curated' && group.some(({ dateBasis }) => dateBasis === 'curated')) &&
  isSameEvent(group[0] as DiplomaticEvent, event, rules);

/** An event that could be several ("adopted in December") is none of them, unless it has the date of just one. */
function chooseGroup(groups: readonly DiplomaticEvent[][], event: DiplomaticEvent): DiplomaticEvent[] | undefined {
  if (groups.length <= 1) return groups[0];
  const dated = groups.filter(([best]) => best !== undefined && haveSameDates(best, event));
  return dated.length === 1 ? dated[0] : undefined;
}

/** Ids that a person gave stay; the others give way to them and to each other. */
function joinGroups(groups: readonly (readonly DiplomaticEvent[])[], rules: SameEventRules): DiplomaticEvent[] {
  const used = new Set(groups.flat().flatMap(({ id, dateBasis }) => (dateBasis === 'curated' ? [id] : [])));
  return groups.map((group) => {
    const [best] = group as readonly [DiplomaticEvent, ...DiplomaticEvent[]];
    const event = group.reduce((held, other) => join(held, other, best, rules));
    const curated = group.find(({ dateBasis }) => dateBasis === 'curated');
    if (curated !== undefined) return curated.parties.length === 0 ? event : keepApart(event, curated, group);
    let id = event.id;
    for (let number = 2; used.has(id); number++) id = `${event.id}-${number}`;
    used.add(id);
    return { ...event, id };
  });
}

/** A sentence names many who took no part: where a person has listed the parties, the list stands, and others come beside it. */
function keepApart(
  event: DiplomaticEvent,
  { parties }: DiplomaticEvent,
  group: readonly DiplomaticEvent[],
): DiplomaticEvent {
  const told = new Map<string, ToldParty>();
  for (const { parties: named, sources } of group)
    for (const party of named.filter((each) => !parties.includes(each)))
      for (const { documentId, url } of sources) {
        const teller = { ...(documentId !== undefined && { documentId }), ...(url !== undefined && { url }) };
        told.set(JSON.stringify([party, documentId, url]), { party, ...teller });
      }
  return { ...event, parties, ...(told.size > 0 && { toldParties: [...told.values()] }) };
}

/** `held` keeps its values, gains what it lacks, and the other's word where they disagree. `best` vouches for what it held first. */
function join(
  held: DiplomaticEvent,
  other: DiplomaticEvent,
  best: DiplomaticEvent,
  { places }: SameEventRules,
): DiplomaticEvent {
  const curated = other.dateBasis === 'curated' ? other : undefined;
  const place = held.place ?? other.place;
  const country = held.country ?? other.country;
  const forum = held.forum ?? other.forum;
  const found = [
    ...(haveOtherDates(held, other) ? [conflictOf('date', best, writeDates(held), other, writeDates(other))] : []),
    ...(haveOtherPlaces(held, other, places) ? [conflictOf('place', best, held.place, other, other.place)] : []),
  ];
  const conflicts = [...(other.conflicts ?? []), ...found].reduce(addConflict, held.conflicts ?? []);
  return {
    ...withoutTime(other),
    ...withoutTime(held),
    ...datesOf(held, other),
    // That it was announced says little beside a source that tells of it.
    ...(held.announcedOnly === true && other.announcedOnly === true && { announcedOnly: true }),
    ...(curated && { id: curated.id, name: curated.name }),
    ...(place !== undefined && { place }),
    ...(country !== undefined && { country }),
    ...(forum !== undefined && { forum }),
    parties: [...new Set([...held.parties, ...other.parties])],
    people: [...new Set([...held.people, ...other.people])],
    documents: joinDocuments(held.documents, other.documents),
    sources: joinSources(held.sources, other.sources),
    ...(conflicts.length > 0 && { conflicts }),
  };
}

/** What one source says of the time must not be mixed with what another says. */
const withoutTime = ({ start, end, days, announcedOnly, ...rest }: DiplomaticEvent) => rest;

const writeDates = ({ start, end, days }: DiplomaticEvent): string =>
  days?.join(', ') ?? (start === end ? (start ?? '') : `${start}/${end}`);

const lies = (inner: PartialDate, outer: PartialDate): boolean =>
  daysOf(outer).first <= daysOf(inner).first && daysOf(inner).last <= daysOf(outer).last;

/** A date within a less precise one says more, not something else. */
const isFiner = (a: DiplomaticEvent, b: DiplomaticEvent): boolean =>
  a.start !== undefined &&
  b.start !== undefined &&
  b.start === b.end &&
  b.start.length < 10 &&
  lies(a.start, b.start) &&
  lies(a.end ?? a.start, b.start);

type Dates = Pick<DiplomaticEvent, 'start' | 'end' | 'days' | 'precision' | 'dateBasis'>;
function datesOf(held: DiplomaticEvent, other: DiplomaticEvent): Dates {
  const { start, end, days, precision, dateBasis } =
    held.start === undefined || (isFiner(other, held) && !isFiner(held, other)) ? other : held;
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(days !== undefined && { days }),
    precision,
    dateBasis: held.dateBasis === 'curated' ? 'curated' : dateBasis,
  };
}

const haveOtherDates = (held: DiplomaticEvent, other: DiplomaticEvent): boolean =>
  held.start !== undefined &&
  other.start !== undefined &&
  !haveSameDates(held, other) &&
  !isFiner(held, other) &&
  !isFiner(other, held);

const haveOtherPlaces = (held: DiplomaticEvent, other: DiplomaticEvent, places: PlaceNames): boolean =>
  held.place !== undefined &&
  other.place !== undefined &&
  places.canonical(held.place) !== places.canonical(other.place);

const conflictOf = (
  field: string,
  held: DiplomaticEvent,
  heldValue = '',
  other: DiplomaticEvent,
  otherValue = '',
): EventConflict => ({ field, claims: [...claimsOf(held, heldValue, true), ...claimsOf(other, otherValue, false)] });

const claimsOf = ({ sources }: DiplomaticEvent, value: string, held: boolean): EventClaim[] =>
  sources.map(({ standing, url, documentId }) => ({
    value,
    held,
    standing,
    ...(url !== undefined && { url }),
    ...(documentId !== undefined && { documentId }),
  }));

/** One conflict a field; a claim that stands there already is not repeated. */
function addConflict(conflicts: readonly EventConflict[], added: EventConflict): readonly EventConflict[] {
  const same = conflicts.find(({ field }) => field === added.field);
  if (same === undefined) return [...conflicts, added];
  const keyOf = ({ value, url, documentId }: EventClaim) => JSON.stringify([value, url, documentId]);
  const known = new Set(same.claims.map(keyOf));
  const merged = { ...same, claims: [...same.claims, ...added.claims.filter((claim) => !known.has(keyOf(claim)))] };
  return conflicts.map((conflict) => (conflict === same ? merged : conflict));
}

function joinDocuments(held: readonly EventDocument[], other: readonly EventDocument[]): EventDocument[] {
  const keyOf = ({ symbol, url, title }: EventDocument) => (symbol && symbolKey(symbol)) || url || title;
  const known = new Map(held.map((document) => [keyOf(document), document]));
  for (const document of other) known.set(keyOf(document), { ...document, ...known.get(keyOf(document)) });
  return [...known.values()];
}

function joinSources(held: readonly EventSource[], other: readonly EventSource[]): EventSource[] {
  const keyOf = ({ url, documentId, start, end }: EventSource) => JSON.stringify([url, documentId, start, end]);
  const known = new Map([...held, ...other].map((source) => [keyOf(source), source]));
  return [...known.values()].sort((a, b) => Number(a.standing === 'secondary') - Number(b.standing === 'secondary'));
}
