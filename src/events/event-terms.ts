// events: EVENT → the terms under which it is found: words and entities of its texts, its forum with the wider ones, its
// parties, place, kind, symbols. The same namespaces as the question's analysis. It ranks nothing.
import type { DiplomaticEvent } from '../domain/event.js';
import { analyseText, entityTerm } from '../language/analyse-text.js';
import type { EntityFinder } from '../language/find-entities.js';
import type { PlaceNames } from './place-names.js';
import { symbolKey } from './symbol-key.js';

export const kindTerm = (kind: string): string => `k:${kind}`;
export const placeTerm = (name: string): string => `p:${name}`;
export const symbolTerm = (key: string): string => `key:${key}`;

/** The language the registry's own words are in; extracted events keep their document's words beside them. */
const REGISTRY_LANGUAGE = 'en';

export interface TermSources {
  readonly finder: EntityFinder;
  readonly places: PlaceNames;
  /** The forum and every wider one. */
  familyOf(forum: string): readonly string[];
}

/** The entity of a party: a country's code or a glossary id. */
const partyTerm = (party: string): string => entityTerm(/^[A-Z]{2}$/.test(party) ? `country:${party}` : party);

/** Distinct; order without meaning. */
export function listEventTerms(event: DiplomaticEvent, { finder, places, familyOf }: TermSources): Set<string> {
  const { name, outcome, place, partiesText, people, documents } = event;
  const text = [name, outcome, place, partiesText, people.join(', ')].filter((part) => part !== undefined).join('.\n');
  const terms = new Set(analyseText(text, REGISTRY_LANGUAGE, finder).words.flatMap((word) => word.terms));
  terms.add(kindTerm(event.kind));
  for (const forum of event.forum === undefined ? [] : familyOf(event.forum)) terms.add(entityTerm(forum));
  for (const party of event.parties) terms.add(partyTerm(party));
  if (event.country !== undefined) terms.add(`in:${event.country}`);
  if (place !== undefined) terms.add(placeTerm(places.canonical(place)));
  for (const { symbol } of documents) {
    if (symbol !== undefined && symbolKey(symbol) !== '') terms.add(symbolTerm(symbolKey(symbol)));
  }
  return terms;
}
