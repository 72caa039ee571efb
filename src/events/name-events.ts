// events: QUESTION that asks when, where or who → the one event that it clearly names, or none. Precision before recall:
// everything that the question says must be true of the event, and of no other. It answers nothing.
import type { DiplomaticEvent, EventKind } from '../domain/event.js';
import type { AskedType } from '../domain/question.js';
import { analyseText } from '../language/analyse-text.js';
import { isAskingWord, isMeetingWord } from './asking-words.js';
import { listEventTerms, type TermSources } from './event-terms.js';
import type { EventIndex } from './index-events.js';
import type { EventQuery, QueryUnit } from './read-event-query.js';
import { GATHERINGS } from './read-round.js';

export interface AskedEvent {
  readonly text: string;
  readonly asked: AskedType;
}

/** Other questions name no event. */
export const ASKED_OF_EVENTS: ReadonlySet<AskedType> = new Set(['date', 'place', 'person']);
/** More that carry the same names are no clear one. */
const CANDIDATES_MAX = 60;

/** Undefined for most questions. `events` in the order of the index; `read` understands the question's words. */
export function nameEvent(
  { asked, text }: AskedEvent,
  events: readonly DiplomaticEvent[],
  index: EventIndex,
  sources: TermSources,
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
    .filter(({ kind }) => kinds.has(kind))
    .filter((event) => countMissing(telling, listEventTerms(event, sources)) <= wordsForgiven(query, asked))
    .filter((event) => countMissing(query.ordinals, nameTerms(event, sources)) === 0);
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

const nameWords = ({ name }: DiplomaticEvent, { finder }: TermSources) => analyseText(name, 'en', finder).words;

const nameTerms = (event: DiplomaticEvent, sources: TermSources): ReadonlySet<string> =>
  new Set(nameWords(event, sources).flatMap(({ terms }) => terms));

const isWhollySaid = (event: DiplomaticEvent, said: ReadonlySet<string>, sources: TermSources): boolean =>
  nameWords(event, sources)
    .filter(({ isCompound }) => isCompound === undefined)
    .every(({ terms }) => terms.some((term) => said.has(term)));

/** "When did France sign the agreement?" names no event. */
const isLoneCountry = ({ required, parties }: EventQuery, telling: readonly QueryUnit[]): boolean =>
  required.length === 1 && telling.length === 0 && /^[A-Z]{2}$/.test(parties[0] ?? '');
