import { describe, expect, it } from 'vitest';
import { otherVoices, warnOfOneSide } from '../../src/answer/warn-of-one-side.js';
import type { DocumentId, DocumentMetadata } from '../../src/domain/document.js';
import { abstained, answered, excerptOf } from '../bot/render/answer-cases.js';

type Facts = Partial<Pick<DocumentMetadata, 'publisher' | 'parties' | 'events'>>;
const documentOf = (number: number, facts: Facts) => ({
  id: `document-${number}` as DocumentId,
  metadata: {
    id: `document-${number}` as DocumentId,
    title: `Title ${number}`,
    titleBasis: 'stated' as const,
    language: 'en',
    events: [],
    machineTranslated: false,
    forums: [],
    parties: [],
    ...facts,
  },
});
const NORTH = documentOf(1, { publisher: 'Ministry of Northland', parties: ['NN', 'SS'] });
const SOUTH = documentOf(2, { publisher: 'Ministry of Southland', parties: ['NN', 'SS'] });
const WEST = documentOf(3, { publisher: 'Ministry of Westland', parties: ['NN', 'WW'] });

describe('an answer from one side', () => {
  it('names the publishers of what else there is between the same parties, before other notes', () => {
    const answer = warnOfOneSide(answered([excerptOf(1)], { notes: ['Another note.'] }), [NORTH, SOUTH, WEST], 'en');
    expect(answer.notes).toEqual([expect.stringContaining('Ministry of Southland'), 'Another note.']);
    expect(answer.notes[0]).not.toContain('Westland');
  });

  it('is no matter where both sides are cited, or where the publisher is not known', () => {
    expect(otherVoices(['document-1', 'document-2'], [NORTH, SOUTH, WEST])).toEqual([]);
    expect(otherVoices(['document-4'], [documentOf(4, { parties: ['NN', 'SS'] }), SOUTH])).toEqual([]);
  });

  it('counts one common party when an event is common too', () => {
    const events = [{ date: '2020-01-02', basis: 'stated' as const }];
    const met = { ...NORTH, metadata: { ...NORTH.metadata, events } };
    const same = { ...WEST, metadata: { ...WEST.metadata, events } };
    expect(otherVoices(['document-1'], [met, same])).toEqual(['Ministry of Westland']);
  });

  it('leaves an abstention as it is', () => {
    const answer = abstained({ nearest: [excerptOf(1)] });
    expect(warnOfOneSide(answer, [NORTH, SOUTH], 'en')).toBe(answer);
  });
});
