// events: QUESTION that asks when, where or who → the one event that it clearly names, or none. Precision before recall:
// everything that the question says must be true of the event, and of no other. It answers nothing.
import type { DiplomaticEvent, EventKind } from '../domain/event.js';
import type { AskedType } from '../domain/question.js';
import { analyseText, ordinalTerm } from '../language/analyse-text.js';
import type { EntityFinder } from '../language/find-entities.js';
import { isAskingWord, isMeetingWord } from './asking-words.js';
import { eventDays } from './event-days.js';
import { listEventTerms, type TermSources } from './event-terms.js';
import type { EventIndex } from './index-events.js';
import type { EventQuery, QueryUnit } from './read-event-query.js';
import { GATHERINGS, readRound } from './read-round.js';

export interface AskedEvent {
  readonly text: string;
  readonly asked: AskedType;
}

/** Other questions name no event. */
export const ASKED_OF_EVENTS: ReadonlySet<AskedType> = new Set(['date', 'place', 'person']);
/** More that carry the same names are no clear one. */
const CANDIDATES_MAX = 60;

/** What the question is held against. */
export interface NamingContext {
  /** In the order of the index. */
  readonly events: readonly DiplomaticEvent[];
  readonly index: EventIndex;
  readonly sources: TermSources & { readonly finder: EntityFinder };
  /** What the asker's filters let pass. */
  passes(event: DiplomaticEvent): boolean;
}

/** Undefined for most questions. `read` understands the question's words. */
export function nameEvent(
  { asked, text }: AskedEvent,
  { events, index, sources, passes }: NamingContext,
  read: (text: string) => EventQuery,
): DiplomaticEvent | undefined {
  if (!ASKED_OF_EVENTS.has(asked)) return undefined;
  const query = read(text);
  const kinds = kindsOf(query);
  const telling = query.others.filter(({ word }) => !isAskingWord(word) && !isMeetingWord(word));
  if (kinds.size === 0 || query.required.length === 0 || isLoneCountry(query, telling)) return undefined;
  const { scores } = index.match(query);
  if (scores.size > CANDIDATES_MAX) return undefined;
  const fitting = [...scores.keys()]
    .map((place) => events[place] as DiplomaticEvent)
    .filter((event) => kinds.has(event.kind) && passes(event))
    .filter((event) => countMissing(telling, listEventTerms(event, sources)) <= wordsForgiven(query, asked))
    .filter((event) => countMissing(query.ordinals, nameTerms(event, sources)) === 0)
    .filter((event) => isThatRound(event, query, telling, { events, sources }));
  if (fitting.length <= 1) return fitting[0];
  // "The Budapest Convention" before its protocols, which are named after it: nothing of its name is left unsaid.
  const said = new Set([...query.required, ...query.wished].flatMap(({ terms }) => terms));
  const [only, another] = fitting.filter((event) => isWhollySaid(event, said, sources));
  return another === undefined ? only : undefined;
}

/** "When did they meet" speaks of every kind of gathering. */
function kindsOf({ kinds, others }: EventQuery): ReadonlySet<EventKind> {
  return others.some(({ word }) => isMeetingWord(word)) ? new Set([...kinds, ...GATHERINGS]) : new Set(kinds);
}

/** The registry is in English: of another language's words one may be unknown to it, where a text or process is named. */
const wordsForgiven = ({ isInRegistryLanguage, namesOneThing }: EventQuery, asked: AskedType): number =>
  !isInRegistryLanguage && namesOneThing && asked === 'date' ? 1 : 0;

const countMissing = (units: readonly QueryUnit[], terms: ReadonlySet<string>): number =>
  units.filter((unit) => !unit.terms.some((term) => terms.has(term))).length;

const nameWords = ({ name }: DiplomaticEvent, { finder }: Pick<NamingContext['sources'], 'finder'>) =>
  analyseText(name, 'en', finder).words;

const nameTerms = (event: DiplomaticEvent, { read }: TermSources): ReadonlySet<string> =>
  new Set(read(event.name).terms);

const isWhollySaid = (event: DiplomaticEvent, said: ReadonlySet<string>, sources: NamingContext['sources']): boolean =>
  nameWords(event, sources)
    .filter(({ isCompound }) => isCompound === undefined)
    .every(({ terms }) => terms.some((term) => said.has(term)));

/** "When did France sign the agreement?" names no event. */
const isLoneCountry = ({ required, parties }: EventQuery, telling: readonly QueryUnit[]): boolean =>
  required.length === 1 && telling.length === 0 && /^[A-Z]{2}$/.test(parties[0] ?? '');

/**
 * Whether the number that the question counts with is the event's in the series asked of. The first is the earliest that is
 * known: where an earlier one is known, it is not the first, whatever its name says. Numbers of a narrower forum say
 * nothing of a wider one, which may have had several of that number ("the third session of the OEWG": of which?).
 */
function isThatRound(
  event: DiplomaticEvent,
  { ordinals, parties, others }: EventQuery,
  telling: readonly QueryUnit[],
  { events, sources }: Pick<NamingContext, 'events' | 'sources'>,
): boolean {
  if (ordinals.length === 0 || !GATHERINGS.has(event.kind)) return true;
  const related = relatedEvents(event, parties, events, sources);
  const elsewhere = related.filter(({ forum }) => forum !== event.forum);
  if (!ordinals.some(({ terms }) => terms.includes(ordinalTerm(1)))) return elsewhere.length === 0;
  const first = eventDays(event)?.first;
  if (first === undefined) return false;
  const isEarlier = (other: DiplomaticEvent) => (eventDays(other)?.first ?? first) < first;
  const heldTelling = telling.filter((unit) => countMissing([unit], listEventTerms(event, sources)) === 0);
  // An organizational session comes before the first one; but it is when they first met.
  const countsAll = others.some(({ word }) => isMeetingWord(word));
  const isCounted = (other: DiplomaticEvent) =>
    GATHERINGS.has(other.kind) &&
    (countsAll || readRound(other.name) !== undefined) &&
    countMissing(heldTelling, listEventTerms(other, sources)) === 0;
  return !elsewhere.some(isEarlier) && !related.some((other) => isEarlier(other) && isCounted(other));
}

/** What the forum that was asked of holds; between States, what the same ones did. */
function relatedEvents(
  { forum, parties }: DiplomaticEvent,
  named: readonly string[],
  events: readonly DiplomaticEvent[],
  { familyOf }: TermSources,
): DiplomaticEvent[] {
  const family = forum === undefined ? [] : familyOf(forum);
  const asked = family.find((each) => named.includes(each)) ?? forum;
  if (asked !== undefined && asked !== 'bilateral')
    return events.filter((other) => other.forum !== undefined && familyOf(other.forum).includes(asked));
  const haveSameParties = (other: DiplomaticEvent) =>
    other.parties.length === parties.length && other.parties.every((party) => parties.includes(party));
  return events.filter((other) => other.forum === forum && haveSameParties(other));
}
