// events: EVENT → the instruments it is about (ids of treaties, resolutions): named in its name or in the titles of its documents;
// where these name none, in the sentences that prove it. Ids of the glossary only; numbers of symbols are `symbol-key.ts`.
import type { DiplomaticEvent } from '../domain/event.js';
import type { EntityFinder } from '../language/find-entities.js';
import type { EventTextReader } from './read-event-text.js';

export type EventSubjectFinder = (event: DiplomaticEvent) => readonly string[];

/** Each event is read once, when it is first asked for. */
export function createEventSubjectFinder(sources: {
  readonly finder: EntityFinder;
  readonly read: EventTextReader;
  detect(text: string): { readonly language: string };
}): EventSubjectFinder {
  const { finder, read: readText, detect } = sources;
  const known = new WeakMap<DiplomaticEvent, readonly string[]>();
  const instrumentsIn = (text: string, language: string): string[] =>
    finder.find(text, language).flatMap(({ kind, id }) => (kind === 'instrument' ? [id] : []));
  const read = ({ name, documents, sources: told }: DiplomaticEvent): readonly string[] => {
    const titles = documents.flatMap(({ title }) => title ?? []);
    const named = [name, ...titles].flatMap((text) => readText(text).instruments);
    if (named.length > 0) return named;
    return told.flatMap(({ excerpt }) =>
      excerpt === undefined ? [] : instrumentsIn(excerpt, detect(excerpt).language),
    );
  };
  return (event) => {
    const subjects = known.get(event) ?? read(event);
    known.set(event, subjects);
    return subjects;
  };
}
