// Which questions clearly name an event of the shipped registry, and which only speak of the same things. A wrong event is
// worse than none.
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/domain/document.js';
import type { QuestionFilters } from '../../src/domain/question.js';
import { createEventNamer } from '../../src/events/event-namer.js';
import { createLanguageDetector } from '../../src/language/detect-language.js';
import { createEntityFinder } from '../../src/language/find-entities.js';
import { createNameMatcher } from '../../src/language/match-person-names.js';
import { understandQuestion } from '../../src/retrieval/understand-question.js';
import { curated, extractedEvent, lexicon, openRegistry, TODAY } from './open-registry.js';

const reader = {
  detector: createLanguageDetector(),
  finder: createEntityFinder(lexicon),
  names: createNameMatcher(lexicon),
};
const registry = openRegistry();
const namedBy = (text: string): string | undefined =>
  registry.named({ text, asked: understandQuestion(text, reader).asked }, TODAY)?.id;

const HANOI = '2025-hanoi-signing-ceremony-of-the-un-convention-against-cybercrime';
const OEWG = '2019-oewg-2019-2021-first-session-organizational';

describe('a question names', () => {
  it.each([
    ['When was the Hanoi Convention signed?', HANOI],
    ['Where was the Hanoi Convention signed?', HANOI],
    ['Когда была подписана Ханойская конвенция?', HANOI],
    ['¿Cuándo se firmó la Convención de Hanói?', HANOI],
    ['河内公约何时签署？', HANOI],
    ['ハノイ条約はいつ署名されましたか？', HANOI],
    ['متى تم توقيع اتفاقية هانوي؟', HANOI],
    ['When did the General Assembly adopt resolution 53/70?', '1998-unga-53-70'],
    ['Quand la résolution 73/27 a-t-elle été adoptée ?', '2018-unga-73-27'],
    ['Wann verabschiedete die OSZE den Beschluss 1039?', '2012-osce-decision-1039-starts-work-on-cyber-cbms'],
    [
      'When was the first meeting of the Ad Hoc Committee on cybercrime?',
      '2022-ad-hoc-committee-on-cybercrime-first-session',
    ],
    ['When was the third substantive session of the OEWG 2021-2025?', '2022-oewg-2021-2025-third-substantive-session'],
    [
      'Wann fand die zweite Sitzung des Ad-hoc-Ausschusses statt?',
      '2022-ad-hoc-committee-on-cybercrime-second-session',
    ],
    ['When was the first session of the OEWG?', OEWG],
    ['When did the OEWG first meet?', OEWG],
    ['Wann tagte die OEWG zum ersten Mal?', OEWG],
    ['Когда РГОС собралась в первый раз?', OEWG],
    ['Когда впервые собралась РГОС?', OEWG],
    ["Quand l'OEWG s'est-elle réunie pour la première fois ?", OEWG],
    ['¿Cuándo se reunió por primera vez el GTCA?', OEWG],
    ['开放式工作组何时首次开会？', OEWG],
    ['OEWG họp lần đầu tiên khi nào?', OEWG],
    ['OEWGはいつ初めて開催されましたか？', OEWG],
    ['متى اجتمع الفريق العامل المفتوح العضوية لأول مرة؟', OEWG],
  ])('%s → %s', (question, id) => {
    expect(namedBy(question)).toBe(id);
  });
});

it('a first one is named no longer once an earlier one is known', () => {
  const earlier = extractedEvent({ id: '2019-earlier', name: 'OEWG: session', start: '2019-02-01', forum: 'oewg' });
  const asked = { text: 'When did the OEWG first meet?', asked: 'date' } as const;
  expect(registry.named(asked, TODAY)?.id).toBe(OEWG);
  expect(openRegistry([earlier]).named(asked, TODAY)).toBeUndefined();
});

describe('no event is named by', () => {
  it.each([
    ['What is the Hanoi Convention about?', 'it asks for no date, place or person'],
    ['Which hotel hosted the signing of the Hanoi Convention?', 'a hotel is not in it'],
    ['Who signed the Hanoi Convention for Japan?', 'Japan is not among its parties'],
    ['When did the Hanoi Convention enter into force?', 'another kind of event'],
    ['When did France sign the agreement?', 'a country alone'],
    ['When did Germany and Japan first meet for cyber consultations?', 'not in the registry'],
    ['When was the pension reform signed in France?', 'another field'],
    ['¿Qué país propuso la decisión 1039 del Consejo Permanente?', 'it asks for the proposer'],
    ['When was the third session of the OEWG?', 'there were two groups of that name'],
    ['When was the first substantive session of the OEWG?', 'the earlier group had one before it'],
    ['When did the OEWG 2021-2025 first meet?', 'it met for its organization before its first substantive session'],
    ['When did the Ad Hoc Committee on cybercrime first meet?', 'its organizational session came before the first'],
    ['Wann tagte der Ad-hoc-Ausschuss zu Cyberkriminalität zum ersten Mal?', 'the same in German'],
    ['When did the OEWG last meet?', 'the last is not looked for'],
    ['', 'empty'],
    ['When?', 'nothing named'],
  ])('%s (%s)', (question) => {
    expect(namedBy(question)).toBeUndefined();
  });
});

describe('beside an answer', () => {
  const question = { text: 'When was the Hanoi Convention signed?', asked: 'date' } as const;
  const sources = {
    now: () => Date.parse(`${TODAY}T12:00:00Z`),
    languageOf: (id: string) => (id === 'secret' ? 'fr' : undefined),
  };
  const namer = createEventNamer({ ...sources, open: () => registry });

  it('the event stands with its label in the reader’s language and the day it speaks of', () => {
    const [named, another] = namer.eventsNamed(question, {}, 'de');
    expect(another).toBeUndefined();
    expect(named).toMatchObject({ event: { id: HANOI, status: 'past' }, asOf: TODAY });
    expect(named?.label).toContain('Unterzeichnung');
  });

  it('filters of the asker hold for the event: dates, forum and party', () => {
    const count = (filters: QuestionFilters) => namer.eventsNamed(question, filters, 'en').length;
    expect(count({ from: '2025-10', to: '2025' })).toBe(1);
    expect(count({ from: '2026' })).toBe(0);
    expect(count({ forum: 'un' })).toBe(1);
    expect(count({ forum: 'osce' })).toBe(0);
    expect(count({ party: 'JP' })).toBe(0);
  });

  it('the registry is not even opened for questions that can name no event', () => {
    const closed = createEventNamer({
      ...sources,
      open: () => {
        throw new Error('opened');
      },
    });
    expect(closed.eventsNamed({ ...question, asked: 'reason' }, {}, 'en')).toEqual([]);
  });

  it('nothing tells of what only a document tells that may not be used', () => {
    const secret = extractedEvent({
      id: '2024-secret',
      name: 'Signing of the Atlantis protocol in Hanoi',
      kind: 'signing',
      start: '2024-02-03',
      place: 'Hanoi',
      sources: [{ standing: 'official', documentId: 'secret', excerpt: 'Signed.', start: 0, end: 7 }],
    });
    const ownRegistry = openRegistry(
      [secret],
      curated.filter(({ id }) => id !== HANOI),
    );
    const own = createEventNamer({ ...sources, open: () => ownRegistry });
    const asked = { text: 'When was the signing of the Atlantis protocol in Hanoi?', asked: 'date' } as const;
    expect(own.eventsNamed(asked, {}, 'en').map(({ event }) => event.id)).toEqual(['2024-secret']);
    expect(own.eventsNamed(asked, { documents: [] }, 'en')).toEqual([]);
    expect(own.eventsNamed(asked, { document: 'another' as DocumentId }, 'en')).toEqual([]);
    expect(own.eventsNamed(asked, { document: 'secret' as DocumentId }, 'en')).toHaveLength(1);
    expect(own.eventsNamed(asked, { language: 'de' }, 'en')).toEqual([]);
    expect(own.eventsNamed(asked, { language: 'fr' }, 'en')).toHaveLength(1);
  });
});
