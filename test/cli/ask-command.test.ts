import { describe, expect, it } from 'vitest';
import type { Abstention } from '../../src/domain/answer.js';
import { AppError } from '../../src/domain/app-error.js';
import { ANSWERED, EMPTY_REPORT, EXCERPT, jsonLines, resultOf, runFake } from './fake-context.js';

describe('ask', () => {
  it('prints one JSON object on one line with the fields of the contract', async () => {
    const run = await runFake(['ask', '--json', 'Who met?']);
    expect(run).toMatchObject({ exitCode: 0, messages: '', opened: 1, closed: 1 });
    const { elapsedMs, answerId, ...object } = jsonLines(run.output)[0]!;
    expect(answerId).toMatch(/^A-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/u);
    expect(jsonLines(run.output)).toHaveLength(1);
    expect(Number.isInteger(elapsedMs)).toBe(true);
    expect(object).toEqual({
      question: 'Who met?',
      language: 'en',
      outcome: 'answered',
      lead: 'Named in [1]: A',
      excerpts: [
        {
          rank: 1,
          documentId: 'talks-2016',
          version: 2,
          text: 'Ein Satz.',
          start: 0,
          end: 9,
          paragraph: 1,
          language: 'de',
          title: 'Talks',
          titleBasis: 'stated',
          date: '2016-09-12',
          dateBasis: 'stated',
          status: 'press-release',
          machineTranslated: false,
          url: 'https://example.org/talks',
          score: 1.5,
        },
      ],
      corpus: 'f00d',
    });
  });

  it('adds trace, features and stage times with --explain', async () => {
    const run = await runFake(['ask', '--json', '--explain', 'Who met?']);
    const [object] = jsonLines(run.output);
    expect(object).toMatchObject({ features: { margin: 0.25 }, stageMs: { retrieve: 3 }, confidence: 0.9 });
    expect(object?.excerpts).toMatchObject([{ trace: { total: 1.5 } }]);
  });

  it.each(['low-confidence', 'not-in-corpus'] as const)(
    'gives nearest passages only with low confidence: %s',
    async (cause) => {
      const { excerpts: _, ...base } = ANSWERED;
      const answer: Abstention = { ...base, outcome: 'not-found', cause, missing: ['Swiss'], nearest: [EXCERPT] };
      const run = await runFake(['ask', '--json', 'Who met?'], { app: { ask: () => resultOf(answer) } });
      const [object] = jsonLines(run.output);
      expect(run.exitCode).toBe(0);
      expect(object).toMatchObject({ outcome: 'not-found', cause, missing: ['Swiss'], excerpts: [] });
      expect('nearest' in object!).toBe(cause === 'low-confidence');
    },
  );

  it('joins a question typed without quotation marks and passes filters, previous question and language on', async () => {
    const run = await runFake([
      ...['ask', 'Who', 'met?', '--from', '2016', '--party', 'JP', '--forum', 'bilateral', '--document', 'talks-2016'],
      ...['--language', 'de', '--to', '2017-01', '--previous', 'Where was it?', '--answer-language', 'ru'],
    ]);
    expect(run.exitCode).toBe(0);
    const filters = {
      from: '2016',
      to: '2017-01',
      language: 'de',
      document: 'talks-2016',
      forum: 'bilateral',
      party: 'JP',
    };
    expect(run.asked).toEqual([
      ['Who met?', { filters, composes: true, previous: 'Where was it?', interfaceLanguage: 'ru' }],
    ]);
    expect(run.output).toContain('12 сентября 2016');
  });

  it.each([
    ['no question', ['ask']],
    ['an empty question', ['ask', '  ']],
    ['a control character', ['ask', 'Who\u0007?']],
    ['an unknown option', ['ask', '--jsn', 'Who?']],
    ['an option without its value', ['ask', 'Who?', '--from']],
    ['a bad filter', ['ask', '--from', 'yesterday', 'Who?']],
    ['an unknown answer language', ['ask', '--answer-language', 'it', 'Who?']],
    ['a missing batch file', ['ask', '--batch', '/no/such/file']],
    ['a folder as batch file', ['ask', '--batch', '/tmp']],
    ['a question beside a batch', ['ask', '--batch', '-', 'Who?']],
    ['an unknown command', ['aks', 'Who?']],
    ['no command', []],
  ])('ends with 2 and one sentence on standard error, before anything is opened: %s', async (_, args) => {
    const run = await runFake(args);
    expect(run).toMatchObject({ exitCode: 2, output: '', opened: 0 });
    if (args.length > 0) expect(run.messages).toMatch(/^[^\n]+\n$/);
  });

  it.each([
    ['document', 'talks-2017', /talks-2017.*talks-2016/],
    ['forum', 'bilaterl', /bilaterl.*bilateral/],
  ])('refuses a %s that does not exist and names those that do', async (name, value, message) => {
    const run = await runFake(['ask', `--${name}`, value, 'Who?']);
    expect(run).toMatchObject({ exitCode: 2, output: '', closed: 1 });
    expect(run.messages).toMatch(message);
  });

  it('takes a forum of the glossary that no document has: the answer says that nothing is left', async () => {
    expect((await runFake(['ask', '--forum', 'asean', 'Who?'])).exitCode).toBe(0);
  });
});

describe('ask on the state of the data folder', () => {
  const filled = { documentId: 'talks-2016', version: 1, chunks: 1, sentences: 2, tokens: 9 };

  it('reads the starter corpus first when nothing was ever stored', async () => {
    const app = { generation: 0, manifest: 'missing', ingest: () => ({ ...EMPTY_REPORT, added: [filled] }) } as const;
    const run = await runFake(['ask', '--json', 'Who?'], { app });
    expect(run.exitCode).toBe(0);
    expect(run.ingested.map(([paths]) => paths)).toEqual([[]]);
    expect(jsonLines(run.output)).toHaveLength(1);
  });

  it('completes a filling that was interrupted, and goes on when nothing was missing', async () => {
    const app = { fill: 'unfinished', ingest: () => ({ ...EMPTY_REPORT, unchanged: ['talks-2016'] }) } as const;
    const run = await runFake(['ask', '--json', 'Who?'], { app });
    expect(run.exitCode).toBe(0);
    expect(run.ingested.map(([paths]) => paths)).toEqual([[]]);
  });

  it('never rebuilds a missing index beside stored documents: 4 and the command that fixes it', async () => {
    const run = await runFake(['ask', 'Who?'], { app: { generation: 3, manifest: 'missing', documents: [] } });
    expect(run).toMatchObject({ exitCode: 4, output: '', ingested: [], closed: 1 });
    expect(run.messages).toContain('npm run ingest -- --rebuild');
  });

  it('ends with 4 when nothing of the starter corpus could be read, naming each file', async () => {
    const failed = [{ path: '/corpus/a.txt', code: 'unreadable', message: 'not text' }];
    const app = { generation: 0, manifest: 'missing', ingest: () => ({ ...EMPTY_REPORT, failed }) } as const;
    const run = await runFake(['ask', 'Who?'], { app });
    expect(run.exitCode).toBe(4);
    expect(run.messages).toContain('/corpus/a.txt: not text');
  });

  it.each([
    ['bad-input', 2],
    ['index-missing', 4],
    ['index-mismatch', 4],
    ['index-damaged', 4],
    ['store-newer', 4],
    ['model-missing', 1],
    ['store-busy', 1],
  ] as const)('ends %s with %i and the sentence alone', async (code, exitCode) => {
    const ask = () => {
      throw new AppError(code, 'What happened and what to do.');
    };
    const run = await runFake(['ask', 'Who?'], { app: { ask } });
    expect(run).toMatchObject({ exitCode, output: '', messages: 'What happened and what to do.\n', closed: 1 });
  });

  it('gives an unexpected error an incident id in one line, and its stack only at debug level', async () => {
    const ask = () => {
      throw new TypeError('x is not\na \u001b[31mfunction');
    };
    const quiet = await runFake(['ask', 'Who?'], { app: { ask } });
    expect(quiet.exitCode).toBe(1);
    expect(quiet.messages).toMatch(
      /^Unexpected error, incident [0-9a-f]{8}: x is not a \\u\{1b\}\[31mfunction [^\n]*\n$/,
    );
    const loud = await runFake(['ask', 'Who?'], { app: { ask }, environment: { AIDE_MEMOIRE_LOG_LEVEL: 'debug' } });
    expect(loud.messages).toMatch(/\n +at /);
  });

  it('lists the problems of a broken configuration as bad input', async () => {
    const run = await runFake(['ask', 'Who?'], { environment: { AIDE_MEMOIRE_LOG_LEVEL: 'loud' } });
    expect(run).toMatchObject({ exitCode: 2, opened: 0 });
    expect(run.messages).toContain('AIDE_MEMOIRE_LOG_LEVEL');
  });
});
