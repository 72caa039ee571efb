// events: REGISTRY → what the answer path asks of it. Opened only for a question that may name an event; today is what counts
// as today. A filter that the asker set holds for the event as well: none is named that it excludes.
import type { EventFilters } from '../domain/event.js';
import type { EventNamer } from '../domain/event-namer.js';
import type { QuestionFilters } from '../domain/question.js';
import { keepAllowedSources } from './allow-sources.js';
import type { EventRegistry } from './event-registry.js';
import { ASKED_OF_EVENTS } from './name-events.js';

export interface EventNamerSources {
  /** Called for no other question than one that may name an event. */
  open(): Pick<EventRegistry, 'named' | 'label' | 'places'>;
  /** ISO 639-1, of a stored document. */
  languageOf(documentId: string): string | undefined;
  /** Milliseconds since 1970; default the clock. */
  now?(): number;
}

export const createEventNamer = ({ open, languageOf, now = Date.now }: EventNamerSources): EventNamer => ({
  eventsNamed: (question, filters, language) => {
    if (!ASKED_OF_EVENTS.has(question.asked)) return [];
    const asOf = new Date(now()).toISOString().slice(0, 10);
    const registry = open();
    const named = registry.named(question, asOf, eventFiltersOf(filters));
    const event = named && keepAllowedSources(named, documentFilter(filters, languageOf));
    // Whoever asks for one document or language wants to hear what is told there, not what only the registry knows.
    const wantsDocument = filters.document !== undefined || filters.language !== undefined;
    const isTold = event?.sources.some(({ documentId }) => documentId !== undefined) === true;
    if (event === undefined || (wantsDocument && !isTold)) return [];
    const place = event.place === undefined ? {} : { place: registry.places.label(event.place, language) };
    return [{ event, label: registry.label(event, language), ...place, asOf }];
  },
});

/** Dates bound when the event took place. */
const eventFiltersOf = ({ from, to, forum, party }: QuestionFilters): EventFilters => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  ...(forum !== undefined && { forum }),
  ...(party !== undefined && { party }),
});

const documentFilter =
  ({ document, documents, language }: QuestionFilters, languageOf: EventNamerSources['languageOf']) =>
  (id: string): boolean =>
    (document === undefined || id === document) &&
    (documents === undefined || (documents as readonly string[]).includes(id)) &&
    (language === undefined || languageOf(id) === language);
