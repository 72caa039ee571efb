// events: EVENT → the terms under which it is found: words and entities of its texts, its forum with the wider ones, its
// parties, place, kind, symbols. The same namespaces as the question's analysis. It ranks nothing.
import type { DiplomaticEvent } from '../domain/event.js';
import { entityTerm } from '../language/analyse-text.js';
import { partiesOf } from './filter-events.js';
import type { PlaceNames } from './place-names.js';
import type { EventTextReader } from './read-event-text.js';
import { symbolKey } from './symbol-key.js';

export const kindTerm = (kind: string): string => `k:${kind}`;
export const placeTerm = (name: string): string => `p:${name}`;
export const symbolTerm = (key: string): string => `key:${key}`;

export interface TermSources {
  readonly read: EventTextReader;
  readonly places: PlaceNames;
  /** The forum and every wider one. */
  familyOf(forum: string): readonly string[];
}

/** The entity of a party: a country's code or a glossary id. */
const partyTerm = (party: string): string => entityTerm(/^[A-Z]{2}$/.test(party) ? `country:${party}` : party);

/** Distinct; order without meaning. */
export function listEventTerms(event: DiplomaticEvent, { read, places, familyOf }: TermSources): Set<string> {
  const { name, outcome, place, partiesText, people, documents } = event;
  const terms = new Set<string>();
  for (const text of [name, outcome, place, partiesText, ...people])
    for (const term of text === undefined ? [] : read(text).terms) terms.add(term);
  terms.add(kindTerm(event.kind));
  for (const forum of event.forum === undefined ? [] : familyOf(event.forum)) terms.add(entityTerm(forum));
  for (const party of partiesOf(event)) terms.add(partyTerm(party));
  if (event.country !== undefined) terms.add(`in:${event.country}`);
  if (place !== undefined) terms.add(placeTerm(places.canonical(place)));
  for (const { symbol } of documents) {
    if (symbol !== undefined && symbolKey(symbol) !== '') terms.add(symbolTerm(symbolKey(symbol)));
  }
  return terms;
}
