// Which questions clearly name an event of the shipped registry, and which only speak of the same things. A wrong event is
// worse than none.
import { describe, expect, it } from 'vitest';
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
    ['When was the third substantive session of the OEWG?', '2022-oewg-2021-2025-third-substantive-session'],
    ['When did the OEWG first meet?', '2021-oewg-2021-2025-first-substantive-session'],
  ])('%s → %s', (question, id) => {
    expect(namedBy(question)).toBe(id);
  });
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
    ['', 'empty'],
    ['When?', 'nothing named'],
  ])('%s (%s)', (question) => {
    expect(namedBy(question)).toBeUndefined();
  });
});

describe('beside an answer', () => {
  const question = { text: 'When was the Hanoi Convention signed?', asked: 'date' } as const;
  const now = () => Date.parse(`${TODAY}T12:00:00Z`);
  const namer = createEventNamer(() => registry, now);

  it('the event stands with its label in the reader’s language and the day it speaks of', () => {
    const [named, another] = namer.eventsNamed(question, {}, 'de');
    expect(another).toBeUndefined();
    expect(named).toMatchObject({ event: { id: HANOI, status: 'past' }, asOf: TODAY });
    expect(named?.label).toContain('Unterzeichnung');
  });

  it('nothing stands where the asker filters documents, and the registry is not even opened for other questions', () => {
    expect(namer.eventsNamed(question, { party: 'JP' }, 'en')).toEqual([]);
    const closed = createEventNamer(() => {
      throw new Error('opened');
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
    const own = createEventNamer(
      () =>
        openRegistry(
          [secret],
          curated.filter(({ id }) => id !== HANOI),
        ),
      now,
    );
    const asked = { text: 'When was the signing of the Atlantis protocol in Hanoi?', asked: 'date' } as const;
    expect(own.eventsNamed(asked, {}, 'en').map(({ event }) => event.id)).toEqual(['2024-secret']);
    expect(own.eventsNamed(asked, { documents: [] }, 'en')).toEqual([]);
  });
});
