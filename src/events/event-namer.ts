// events: REGISTRY → what the answer path asks of it. Opened only for a question that may name an event; today is what counts
// as today.
import type { EventNamer } from '../domain/event-namer.js';
import { keepAllowedSources } from './allow-sources.js';
import type { EventRegistry } from './event-registry.js';
import { ASKED_OF_EVENTS } from './name-events.js';

/** @param now milliseconds since 1970; default the clock */
export const createEventNamer = (
  open: () => Pick<EventRegistry, 'named' | 'label'>,
  now: () => number = Date.now,
): EventNamer => ({
  eventsNamed: (question, { documents, ...chosen }, language) => {
    // Filters speak of documents, which an event of the registry has none of.
    const isFiltered = Object.values(chosen).some((value) => value !== undefined);
    if (isFiltered || !ASKED_OF_EVENTS.has(question.asked)) return [];
    const asOf = new Date(now()).toISOString().slice(0, 10);
    const registry = open();
    const named = registry.named(question, asOf);
    const isAllowed = (id: string) => documents === undefined || (documents as readonly string[]).includes(id);
    const event = named && keepAllowedSources(named, isAllowed);
    return event === undefined ? [] : [{ event, label: registry.label(event, language), asOf }];
  },
});
