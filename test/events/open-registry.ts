// Test support: the registry over the shipped events, and small events made of what matters to a case.
import path from 'node:path';
import type { DiplomaticEvent } from '../../src/domain/event.js';
import { type EventRegistry, openEventRegistry } from '../../src/events/event-registry.js';
import { createEventSubjectFinder } from '../../src/events/find-event-subjects.js';
import { forumFamily } from '../../src/events/forum-family.js';
import { loadCuratedEvents, loadPlaces } from '../../src/events/load-curated-events.js';
import { createPlaceNames } from '../../src/events/place-names.js';
import { createEventTextReader } from '../../src/events/read-event-text.js';
import type { SameEventRules } from '../../src/events/same-event.js';
import { createLanguageDetector } from '../../src/language/detect-language.js';
import { createEntityFinder } from '../../src/language/find-entities.js';
import { loadLexicon } from '../../src/language/load-lexicon.js';
import { PROJECT_ROOT } from '../../src/project-root.js';

export const EVENTS_FOLDER = path.join(PROJECT_ROOT, 'corpus/events');
export const TODAY = '2026-11-22';

export const lexicon = loadLexicon(path.join(PROJECT_ROOT, 'corpus'));
const finder = createEntityFinder(lexicon);
const detector = createLanguageDetector();

export const curated: readonly DiplomaticEvent[] = loadCuratedEvents(EVENTS_FOLDER);
const places = loadPlaces(EVENTS_FOLDER);

export const openRegistry = (
  extracted: readonly DiplomaticEvent[] = [],
  events: readonly DiplomaticEvent[] = curated,
): EventRegistry => openEventRegistry({ curated: events, extracted, places, lexicon, finder, detect: detector.detect });

export const rules: SameEventRules = {
  places: createPlaceNames(places),
  familyOf: (forum) => forumFamily(forum, finder, lexicon),
  subjectsOf: createEventSubjectFinder({ finder, read: createEventTextReader(finder), detect: detector.detect }),
};

/** An event as extraction gives it: one official document tells of it. */
export const extractedEvent = (facts: Partial<DiplomaticEvent>): DiplomaticEvent => {
  const end = facts.end ?? facts.start;
  return {
    id: facts.id ?? `extracted-${facts.start ?? 'undated'}`,
    name: 'A meeting',
    kind: 'session',
    precision: facts.start === undefined ? 'none' : facts.start === end ? 'day' : 'range',
    dateBasis: 'stated',
    parties: [],
    people: [],
    documents: [],
    status: 'past',
    confidence: 'medium',
    sources: [{ standing: 'official', documentId: 'a-document', excerpt: 'They met.', start: 0, end: 9 }],
    ...facts,
    ...(end !== undefined && { end }),
  };
};

export const secondary = (url: string): Pick<DiplomaticEvent, 'sources'> => ({
  sources: [{ standing: 'secondary', url }],
});
