// What is and what is not an event of a document: the five starter documents completely, then one rule at a time.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PreparedDocument } from '../../../src/domain/document.js';
import { sliceOf, spanContains } from '../../../src/domain/span.js';
import { prepareText } from '../../../src/ingest/prepare-document.js';
import { createLanguageDetector } from '../../../src/language/detect-language.js';
import { PROJECT_ROOT } from '../../../src/project-root.js';
import '../../support/fixed-seed.js';
import { documentOf, extractor, summariesOf } from './open-extractor.js';

const { detect } = createLanguageDetector();

/** As shipped, or `raw`: without the facts a person has stated. */
function prepareStarter(id: string, raw = false): PreparedDocument {
  const file = path.join(PROJECT_ROOT, 'corpus/documents', id, 'source.txt');
  const metadataText = raw ? undefined : readFileSync(path.join(path.dirname(file), 'document.yaml'), 'utf8');
  const text = readFileSync(file, 'utf8');
  const outcome = prepareText(
    { path: file, text, sha256: '', ...(metadataText !== undefined && { metadataText }) },
    detect,
  );
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  return outcome.document;
}

const STARTERS: ReadonlyArray<readonly [id: string, events: readonly string[]]> = [
  [
    'germany-japan-consultations-2016',
    [
      'consultations 2016-09-09 stated Tokyo german-japanese-cyber-consultations past',
      'adoption 2016-03 inferred - osce past',
      'consultations 2017 stated Berlin german-japanese-cyber-consultations planned',
    ],
  ],
  [
    'hanoi-convention-interview-2025',
    [
      'signing 2025-10-25 inferred Hanoi hanoi-signing-ceremony past',
      'adoption 2024-12 stated - unga past',
      'session 2025-10-23 inferred Sochi - past',
    ],
  ],
  ['osce-cyber-security', []],
  [
    'russia-france-dialogue-2021',
    [
      'consultations 2021-09-28 inferred Moscow russian-french-strategic-dialogue past',
      'other 2021-07-27 inferred - ad-hoc-committee past',
      'consultations undated stated Paris russian-french-strategic-dialogue planned',
    ],
  ],
  [
    'sco-expert-group-2019',
    [
      'session 2019-11-12 inferred Moscow sco-expert-group-iis past',
      'adoption 2020 stated - sco-heads-of-state-council planned',
    ],
  ],
];

describe.each(STARTERS)('%s', (id, expected) => {
  it.each([false, true])('tells these events and no other (without its stated facts: %s)', (raw) => {
    const found = extractor
      .extract(prepareStarter(id, raw))
      .map(({ event }) =>
        [
          event.kind,
          event.start ?? 'undated',
          event.dateBasis,
          event.place ?? '-',
          event.forum ?? '-',
          event.status,
        ].join(' '),
      );
    expect(found).toEqual(expected);
  });

  it('proves each event by a whole sentence, and each field by words of it or by what it was concluded from', () => {
    const document = prepareStarter(id);
    for (const { event, proof, fields } of extractor.extract(document)) {
      expect(document.sentences).toContainEqual(expect.objectContaining(proof));
      expect(event.sources).toEqual([expect.objectContaining({ ...proof, excerpt: sliceOf(document.text, proof) })]);
      for (const [field, evidence] of Object.entries(fields)) {
        for (const each of evidence) {
          if ('start' in each) expect(spanContains(proof, each)).toBe(true);
          else expect(each.inferredFrom, field).not.toBe('');
        }
      }
      if (event.dateBasis === 'inferred') expect(fields.date?.some((each) => 'inferredFrom' in each)).toBe(true);
    }
  });
});

it('names who led the meeting, and nobody who is only spoken of', () => {
  const peopleOf = (id: string) => extractor.extract(prepareStarter(id)).flatMap(({ event }) => event.people);
  expect(peopleOf('sco-expert-group-2019')).toEqual(['Andrej Krutskich']);
  expect(peopleOf('russia-france-dialogue-2021')).toEqual([]);
});

describe('dates that are not the time of an event', () => {
  it.each([
    ['en', 'a publication date', 'Published on 12 September 2016\n\nThe Government informs about its cyber policy.'],
    [
      'de',
      'a publication date',
      'Veröffentlicht am 12.09.2016. Die Bundesregierung informiert über ihre Cyber-Außenpolitik.',
    ],
    ['en', 'the bound of a period', 'Since 2015 the United Nations has held many meetings on the matter.'],
    ['en', 'a programme', 'The States adopted measures in line with the 2030 Agenda and held a conference.'],
    ['en', 'the year of a resolution', 'We welcome the adoption of Security Council resolution 2480 (2019).'],
    ['de', 'the year of an agreement', 'Die Staaten würdigten die Sitzung auf Grundlage des Abkommens 2009.'],
    ['en', 'an election', 'The elections held in Kenya on 9 August 2022 were followed by a conference.'],
    ['en', 'domestic life', 'My country adopted its national cyber strategy and a decision on it on 3 May 2021.'],
    ['en', 'preparations', 'In May 2021 the States discussed preparations for the conference.'],
    ['en', 'an offer', 'We propose to hold a conference of the United Nations in 2027 in Geneva.'],
    [
      'en',
      'what was postponed',
      'The conference of the United Nations, to be held in Geneva in May 2020, was postponed.',
    ],
    ['en', 'what was postponed, undated', 'The conference, to be held in Geneva, was postponed.'],
    ['en', 'a yearless day that nothing dates', 'On 12 November the OSCE held a conference in Vienna.'],
    ['en', 'business', 'The company signed 300 customers in 2015.'],
  ])('%s: %s', (language, _, text) => expect(summariesOf(text, language)).toEqual([]));
});

describe('announcements', () => {
  it.each([
    ['en', 'The next session will be held in Geneva in March.', '2024-11-02', 'session 2025-03 Geneva planned'],
    [
      'en',
      'The United Nations will host a conference in Vienna next year.',
      '2024-11-02',
      'conference 2025 Vienna planned',
    ],
    [
      'de',
      'Die Konferenz der OSZE soll am 3. Mai in Wien stattfinden.',
      '2024-11-02',
      'conference 2025-05-03 Vienna planned',
    ],
    ['ru', 'Конференция состоится 3 мая 2025 года в Москве.', '2024-11-02', 'conference 2025-05-03 Moscow planned'],
    ['en', 'The next conference will take place in Geneva.', undefined, 'conference undated Geneva planned'],
  ])('%s: "%s" of %s', (language, text, published, expected) => {
    expect(summariesOf(text, language, published)).toEqual([expected]);
  });

  it('are past where the words look back from a later day', () => {
    expect(summariesOf('The conference of the OSCE was held in Vienna on 3 May 2021.', 'en', '2024-11-02')).toEqual([
      'conference 2021-05-03 Vienna past',
    ]);
  });
});

it('dates a speech to the General Assembly by the session it greets, and says so', () => {
  const text =
    'I congratulate the President of the General Assembly on his election at its sixty-eighth session.\n\nIn June, Japan convened an international conference.';
  const [found] = extractor.extract(documentOf(text, 'en'));
  expect(found?.event).toMatchObject({ start: '2013-06', dateBasis: 'inferred', confidence: 'low' });
  expect(found?.fields.date).toContainEqual({ inferredFrom: 'sixty-eighth session' });
});

it('gives the same event told twice once', () => {
  const sentence = 'The OSCE held a conference in Vienna on 3 May 2021.';
  expect(summariesOf(`${sentence} ${sentence}`, 'en')).toHaveLength(1);
});

it('keeps two events of one sentence apart, each with its place', () => {
  const text =
    'Russia and the United States signed a joint statement in Lough Erne on June 17, 2013 and a follow-up meeting took place in Washington in November 2013.';
  expect(summariesOf(text, 'en')).toEqual(['signing 2013-06-17 Lough Erne past', 'session 2013-11 Washington past']);
});

const PIECES = [
  'The OSCE held a conference in Vienna ',
  'on 3 May 2021',
  ', and ',
  'in 2030 ',
  'Japan and Germany will hold consultations ',
  'in Tokyo ',
  'next year ',
  '; ',
  '. ',
  'adopted the treaty ',
  '12 ноября ',
  '（2015年）',
  '25–26 October 2022 ',
  'A/RES/73/27 ',
  '\n\n',
];

it('never dates by words the text does not contain, whatever the text: every stated year is in the proof, every span a slice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }),
      fc.constantFrom('en', 'ru', 'ja'),
      (pieces, language) => {
        const text = `Report. ${pieces.join('')}`;
        const document = documentOf(text, language, '2024-11-02');
        for (const { event, proof, fields } of extractor.extract(document)) {
          const excerpt = sliceOf(document.text, proof);
          expect(event.sources[0]?.excerpt).toBe(excerpt);
          if (event.dateBasis === 'stated' && event.start !== undefined)
            expect(excerpt).toContain(event.start.slice(0, 4));
          const spans = Object.values(fields)
            .flat()
            .filter((each) => 'start' in each);
          expect(spans.every((span) => spanContains(proof, span) && span.start < span.end)).toBe(true);
        }
      },
    ),
    { numRuns: 150 },
  );
});

describe('an event that nothing connects with the field', () => {
  const TALKS =
    'On 9 September 2016 the second consultations between Germany and Japan on fisheries took place in Tokyo.';
  const confidenceOf = (text: string) => extractor.extract(documentOf(text, 'en', '2016-09-10'))[0]?.event.confidence;

  it('is of low confidence, and no longer so once the document or the forum is of the field', () => {
    expect(confidenceOf(TALKS)).toBe('low');
    expect(confidenceOf(`${TALKS} Cybersecurity was discussed as well.`)).toBe('high');
    expect(confidenceOf('On 9 September 2016 the OEWG held a meeting in New York.')).not.toBe('low');
  });
});
