// Test support: the shipped registry with two events of the far future, so that stories about what is to come never age.
import type { DiplomaticEvent } from '../../src/domain/event.js';
import { curated, extractedEvent, openRegistry } from '../events/open-registry.js';

const FUTURE: readonly DiplomaticEvent[] = [
  extractedEvent({
    id: '2090-third-review-conference',
    name: 'Third review conference on ICT security',
    kind: 'conference',
    start: '2090-05-04',
    end: '2090-05-08',
    forum: 'un',
    place: 'Geneva',
    country: 'CH',
    status: 'planned',
    confidence: 'medium',
    sources: [{ standing: 'official', url: 'https://meetings.example/review' }],
  }),
  extractedEvent({
    id: '2091-fourth-review-conference',
    name: 'Fourth review conference on ICT security',
    kind: 'conference',
    start: '2091-06',
    precision: 'month',
    forum: 'un',
    status: 'planned',
    sources: [{ standing: 'official', documentId: 'osce-cyber-security', excerpt: 'It will meet in June 2091.' }],
  }),
];
export const futureRegistry = openRegistry(FUTURE, curated);
