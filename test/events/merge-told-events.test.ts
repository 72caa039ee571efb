import { describe, expect, it } from 'vitest';
import type { DiplomaticEvent } from '../../src/domain/event.js';
import { mergeEvents } from '../../src/events/merge-events.js';
import { isSameEvent } from '../../src/events/same-event.js';
import { curated, extractedEvent, rules } from './open-registry.js';

const byId = (id: string): DiplomaticEvent => {
  const event = curated.find((each) => each.id === id);
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
};

describe('what documents tell of events that a person has entered', () => {
  const HANOI = '2025-hanoi-signing-ceremony-of-the-un-convention-against-cybercrime';
  const told = (facts: Partial<DiplomaticEvent>): DiplomaticEvent =>
    extractedEvent({ forum: 'hanoi-signing-ceremony', kind: 'signing', place: 'Hanoi', ...facts });
  const entered = (facts: Partial<DiplomaticEvent>): DiplomaticEvent => ({
    ...extractedEvent({ id: 'entered', kind: 'consultations', forum: 'bilateral', ...facts }),
    dateBasis: 'curated',
    sources: [{ standing: 'official', url: 'https://example.org/entered' }],
  });

  it('takes two days that follow one another for the range of both', () => {
    const days = ['2025-10-25', '2025-10-26'];
    const twoDays = told({ start: '2025-10-25', end: '2025-10-26', days, precision: 'days' });
    const [event, ...others] = mergeEvents([twoDays, byId(HANOI)], rules);
    expect(others).toEqual([]);
    expect([event?.precision, event?.days]).toEqual(['range', undefined]);
    expect(event?.conflicts?.map(({ field }) => field)).not.toContain('date');
    expect(event?.sources).toEqual(expect.arrayContaining([...byId(HANOI).sources, ...twoDays.sources]));
  });

  it('takes days with a gap for another date than the range around them', () => {
    const days = ['2025-10-24', '2025-10-26'];
    const gap = told({ start: '2025-10-24', end: '2025-10-26', days, precision: 'days' });
    const range = told({ id: 'range', start: '2025-10-24', end: '2025-10-26' });
    const [event] = mergeEvents([range, gap], rules);
    expect(event?.conflicts?.map(({ field }) => field)).toEqual(['date']);
  });

  it.each([
    [
      'the first consultations of a named series',
      { parties: ['DE', 'JP'], place: 'Tokyo', start: '2016-09-09' },
      { kind: 'consultations', forum: 'german-japanese-cyber-consultations', parties: ['DE', 'JP'], place: 'Tokio' },
    ],
    [
      'a dialogue under its own name',
      { parties: ['RU', 'FR'], place: 'Moscow', start: '2021-09-28' },
      { kind: 'consultations', forum: 'russian-french-strategic-dialogue', parties: ['FR', 'RU'], place: 'Москва' },
    ],
    [
      'a group of an organisation that is entered as a whole',
      { kind: 'session', forum: 'sco', parties: ['CN', 'RU'], place: 'Moscow', start: '2019-11-12' },
      { kind: 'session', forum: 'sco-expert-group-iis', parties: ['RU'], place: 'Moskau' },
    ],
  ] as const)('knows %s again', (_, facts, tellings) => {
    const [event, ...others] = mergeEvents(
      [entered(facts), extractedEvent({ ...tellings, start: facts.start })],
      rules,
    );
    expect(others).toEqual([]);
    expect([event?.id, event?.parties, event?.conflicts]).toEqual(['entered', facts.parties, undefined]);
    expect(event?.sources.map(({ url, documentId }) => url ?? documentId).sort()).toEqual([
      'a-document',
      'https://example.org/entered',
    ]);
  });

  const adoption = (excerpt: string): DiplomaticEvent =>
    extractedEvent({
      ...{ name: 'UN General Assembly: adoption', kind: 'adoption', forum: 'unga', parties: ['VN'] },
      ...{ start: '2024-12', precision: 'month' },
      sources: [{ standing: 'secondary', documentId: 'a-document', excerpt, start: 0, end: excerpt.length }],
    });

  it('knows an adoption again by the treaty that the proving sentence names', () => {
    const merged = mergeEvents([adoption('Die Annahme des Hanoi-Übereinkommens im Dezember 2024.'), ...curated], rules);
    expect(merged).toHaveLength(curated.length);
    const event = merged.find(({ id }) => id === '2024-unga-adopts-the-un-convention-against-cybercrime');
    expect(event?.sources.some(({ documentId }) => documentId === 'a-document')).toBe(true);
    expect([event?.start, event?.parties, event?.announcedOnly]).toEqual(['2024-12-24', ['un'], undefined]);
    expect(event?.toldParties).toEqual([{ party: 'VN', documentId: 'a-document' }]);
  });

  it.each(['The Budapest Convention was adopted.', 'A text was adopted in December 2024.'])(
    'leaves an adoption apart that is told with another treaty or none: %s',
    (excerpt) => expect(mergeEvents([adoption(excerpt), ...curated], rules)).toHaveLength(curated.length + 1),
  );

  it('leaves apart what could be either of two', () => {
    const talks = (id: string, start: string) => ({ ...entered({ start, parties: ['DE', 'JP'], place: 'Tokyo' }), id });
    const both = [talks('first', '2016-09-09'), talks('second', '2016-09-20')];
    const facts = { kind: 'consultations', forum: 'bilateral', parties: ['DE', 'JP'], place: 'Tokyo' } as const;
    const month = extractedEvent({ ...facts, start: '2016-09', precision: 'month' });
    expect(mergeEvents([...both, month], rules)).toHaveLength(3);
    expect(mergeEvents([...both, extractedEvent({ ...facts, start: '2016-09-20' })], rules)).toHaveLength(2);
  });

  it('forgets an announcement once a source tells of the event', () => {
    const announced = told({ start: '2025-10-25', announcedOnly: true });
    const held = told({ id: 'held', start: '2025-10-25' });
    expect(mergeEvents([announced, held], rules).map(({ announcedOnly }) => announcedOnly)).toEqual([undefined]);
    expect(mergeEvents([announced, announced], rules).map(({ announcedOnly }) => announcedOnly)).toEqual([true]);
  });

  it('leaves apart talks of one host with two others under names of their own', () => {
    const facts = { kind: 'consultations', place: 'Moscow', start: '2021-09-28' } as const;
    const named = extractedEvent({ ...facts, forum: 'russian-french-strategic-dialogue', parties: ['FR', 'RU'] });
    expect(isSameEvent(named, extractedEvent({ ...facts, forum: 'bilateral', parties: ['RU', 'US'] }), rules)).toBe(
      false,
    );
  });

  it('joins no two of the shipped events, whatever stands beside them', () => {
    expect(
      mergeEvents(curated, rules)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(curated.map(({ id }) => id).sort());
  });
});
