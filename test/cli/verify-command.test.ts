import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/domain/document.js';
import type { CheckedQuotation } from '../../src/quotes/verdict.js';
import { jsonLines, runFake, STORED } from './fake-context.js';

const FOUND: CheckedQuotation = {
  text: 'Ein Satz.',
  verdict: 'exact',
  parts: [{ documentId: STORED.id, version: 2, start: 0, end: 9, source: 'Ein Satz.' }],
  alsoIn: [],
  differences: [],
  skipped: [],
  warnings: [],
  searched: 1,
};
const ALTERED: CheckedQuotation = {
  ...FOUND,
  text: 'Kein Satz.',
  verdict: 'altered',
  alsoIn: ['other' as DocumentId],
  differences: [
    {
      kind: 'negation',
      quoted: 'Kein\u001b[2J',
      source: 'Ein',
      quotedSpan: { start: 0, end: 4 },
      sourceSpan: { start: 0, end: 3 },
      documentId: STORED.id,
    },
  ],
  skipped: [{ documentId: STORED.id, start: 9, end: 10, source: 'was skipped' }],
  warnings: ['negation-dropped'],
};

describe('verify --json', () => {
  it('prints one line with the contract’s fields and no others', async () => {
    const run = await runFake(['verify', '--json', 'Kein Satz.'], { app: { verify: () => [ALTERED] } });
    expect(run.exitCode).toBe(0);
    expect(jsonLines(run.output)).toEqual([
      {
        quotations: [
          {
            text: 'Kein Satz.',
            verdict: 'altered',
            parts: [{ documentId: 'talks-2016', start: 0, end: 9, source: 'Ein Satz.' }],
            alsoIn: ['other'],
            differences: [{ quoted: 'Kein\u001b[2J', source: 'Ein', kind: 'negation' }],
            warnings: ['negation-dropped'],
          },
        ],
      },
    ]);
  });

  it('leaves out lists that hold nothing, parts excepted', async () => {
    const nothing = { ...FOUND, verdict: 'not-found' as const, parts: [] };
    const run = await runFake(['verify', '--json', 'Ein Satz.'], { app: { verify: () => [nothing] } });
    expect(jsonLines(run.output)).toEqual([{ quotations: [{ text: 'Ein Satz.', verdict: 'not-found', parts: [] }] }]);
  });

  it('hands the claim and --find on', async () => {
    const args = ['verify', '--json', '--find', '--document', 'talks-2016', '--speaker', 'Norland', 'a', 'b'];
    const run = await runFake(args);
    expect(run.verified).toMatchObject([
      ['a b', { finds: true, document: 'talks-2016', speaker: 'Norland', onProgress: expect.any(Function) }],
    ]);
  });
});

describe('verify for a terminal', () => {
  it('shows verdict, differences, wording, place, omission and warnings, nothing unescaped', async () => {
    const run = await runFake(['verify', 'Kein Satz.'], { app: { verify: () => [ALTERED] } });
    expect(run.output).toBe(
      [
        'Altered · The source says it differently.',
        '- negation: quoted “Kein\\u{1b}[2J”, source “Ein”',
        '',
        '> Ein Satz.',
        '— talks-2016 · Talks · 12 September 2016',
        '',
        'Left out in between: was skipped',
        '',
        'The same words are also in: other',
        '',
        '⚠ What was left out contains a negation: the meaning may be reversed.',
        '',
      ].join('\n'),
    );
  });

  it('says what was searched and calls nothing false', async () => {
    const nothing = { ...FOUND, verdict: 'not-found' as const, parts: [] };
    const run = await runFake(['verify', 'Ein Satz.'], { app: { verify: () => [nothing] } });
    expect(run.output).toContain('That does not make it false');
    expect(run.output).toContain('Documents searched: 1\n');
  });

  it.each([
    ['the language of the text', [], '见'],
    ['the language asked for', ['--language', 'ar'], 'المصدر'],
  ])('speaks %s', async (_, options, words) => {
    const app = { verify: () => [ALTERED, { ...FOUND, verdict: 'shortened' as const }], language: 'zh' };
    expect((await runFake(['verify', 'Ein Satz.', ...options], { app })).output).toContain(words);
  });
});

describe('verify --batch', () => {
  const batch = (lines: readonly string[]) =>
    runFake(['verify', '--batch', '-'], { input: lines.join('\n'), app: { verify: () => [FOUND] } });

  it('prints one line for each, in order, with its id and claim', async () => {
    const run = await batch([
      '{"id":"a","text":"Ein Satz.","label":"a note"}',
      '',
      '{"id":2,"text":"Ein Satz.","document":"talks-2016","speaker":"Norland"}',
    ]);
    expect(run.exitCode).toBe(0);
    expect(jsonLines(run.output).map(({ id }) => id)).toEqual(['a', 2]);
    expect(run.verified[1]?.[1]).toMatchObject({ document: 'talks-2016', speaker: 'Norland' });
  });

  it.each([
    ['not JSON', '{"id":"bad"'],
    ['no text', '{"id":"bad"}'],
    ['an unknown document', '{"id":"bad","text":"Ein Satz.","document":"none"}'],
    ['a document that is no id', '{"id":"bad","text":"Ein Satz.","document":7}'],
    ['a speaker that is no text', '{"id":"bad","text":"Ein Satz.","speaker":{}}'],
  ])('puts an error in the place of a line with %s and ends with 3', async (_, line) => {
    const run = await batch(['{"id":1,"text":"Ein Satz."}', line, '{"id":3,"text":"Ein Satz."}']);
    expect(run.exitCode).toBe(3);
    expect(jsonLines(run.output)).toMatchObject([{ id: 1 }, { error: { code: 'bad-input' } }, { id: 3 }]);
  });
});

it.each([
  ['no text', ['verify'], /no text/],
  ['text beside --batch', ['verify', '--batch', '-', 'text'], /leave out the text/],
  ['a document that is no id', ['verify', '--document', 'No Id', 'two words'], /filter document/],
  ['a language without texts', ['verify', '--language', 'it', 'two words'], /answer language "it"/],
  ['an empty speaker', ['verify', '--speaker', ' ', 'two words'], /speaker/],
])('%s is bad input, found before anything is opened', async (_, args, message) => {
  const run = await runFake(args);
  expect(run).toMatchObject({ exitCode: 2, opened: 0 });
  expect(run.messages).toMatch(message);
});

it('an unknown document is bad input', async () => {
  const run = await runFake(['verify', '--document', 'none', 'two words']);
  expect(run.exitCode).toBe(2);
  expect(run.messages).toContain('"none"');
});
