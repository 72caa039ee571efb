// quotes: TEXT → spans of the names in it: countries, bodies, instruments, offices, persons, places. Wired from the finders of
// src/language; it recognises nothing of its own.
import type { Span } from '../domain/span.js';
import type { EntityFinder } from '../language/find-entities.js';
import { findPeople } from '../language/find-people.js';
import { findPlaces } from '../language/find-places.js';

/** `language`: ISO 639-1 of the text, `und` when unknown. In no order; spans may overlap. */
export function findNames(text: string, language: string, finder: EntityFinder): Span[] {
  const entities = finder.find(text, language);
  return [
    // A concept ("cyber security") is a thing spoken of, not somebody's name.
    ...entities.filter(({ kind }) => kind !== 'concept'),
    ...findPeople(text, language, entities),
    ...findPlaces(text, language, entities),
  ].map(({ start, end }): Span => ({ start, end }));
}
