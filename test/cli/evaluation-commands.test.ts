import { expect, it } from 'vitest';
import type { EvaluationLoaders } from '../../src/cli/evaluation-commands.js';
import { OPERATOR } from '../support/scopes.js';
import { runFake } from './fake-context.js';

async function run(args: readonly string[], exitCode: 0 | 3 = 0) {
  const received: unknown[] = [];
  const record: Awaited<ReturnType<EvaluationLoaders['evaluate']>> = async (options, { print, notice }) => {
    received.push(options);
    print('a table');
    notice('working');
    return exitCode;
  };
  const loaders: EvaluationLoaders = {
    evaluate: async () => record,
    evaluateEvents: async () => record,
    evaluateQuotes: async () => record,
    bench: async () => record,
    scale: async () => record,
  };
  return { ...(await runFake(args, { loaders })), received };
}

it('hands checked options on, paths made absolute, and keeps results and notices apart', async () => {
  const args = ['evaluate', '--without-speeches', '--part', 'tune', '--mode', 'full', '--misses', '--json', 'out.json'];
  expect(await run(args)).toMatchObject({
    exitCode: 0,
    received: [{ speeches: 'without', parts: ['tune'], modes: ['full'], misses: true, jsonFile: '/tmp/out.json' }],
    output: 'a table\n',
    messages: 'working\n',
  });
});

it('leaves every default to the evaluation', async () => expect((await run(['evaluate'])).received).toEqual([{}]));

it('hands the options of `evaluate quotes` on wherever they stand', async () => {
  const args = ['evaluate', 'quotes', '--labelled', 'labelled.jsonl', '--misses', '--without-speeches'];
  expect((await run(args)).received).toEqual([
    { speeches: 'without', misses: true, labelledFile: '/tmp/labelled.jsonl' },
  ]);
});

it('passes the gate’s exit code on', async () => expect((await run(['evaluate'], 3)).exitCode).toBe(3));

it.each([[['evaluate', '--json', 'out.json', 'events']], [['evaluate', 'events', '--json', 'out.json']]])(
  'hands the measurement of events its file, wherever the option stands: %j',
  async (args) => expect((await run(args)).received).toEqual([{ jsonFile: '/tmp/out.json' }]),
);

it('reads the benchmark’s sample as a number', async () => {
  expect((await run(['bench', '--sample', '0', '--rebuild'])).received).toEqual([{ sampleSize: 0, rebuild: true }]);
});

it('hands the sizes of `bench scale` on as numbers', async () => {
  expect((await run(['bench', 'scale', '--sizes', '100,2000', '--json', 'out.json'])).received).toEqual([
    { scope: OPERATOR, sizes: [100, 2000], jsonFile: '/tmp/out.json' },
  ]);
});

it.each([
  [['evaluate', '--part', 'all'], /fit, tune, held-out/],
  [['evaluate', '--mode', 'best'], /lexical, dense, hybrid, full/],
  [['evaluate', '--with-speeches', '--without-speeches'], /exclude each other/],
  [['bench', '--sample', '-1'], /whole number/],
  [['bench', 'scale', '--sizes', '2000,1000'], /rising whole numbers/],
  [['bench', 'scale', '--sizes', '1000,many'], /rising whole numbers/],
])('refuses %j and says what is allowed', async (args, message) => {
  const result = await run(args);
  expect(result).toMatchObject({ exitCode: 2, received: [] });
  expect(result.messages).toMatch(message);
});

it('asks the written documents alone, and writes the report where it was asked for', async () => {
  expect(await run(['evaluate', '--own', '--report', 'report.html'])).toMatchObject({
    exitCode: 0,
    received: [{ own: 'only', reportFile: '/tmp/report.html' }],
  });
  const { messages, received } = await run(['evaluate', '--own', '--with-speeches']);
  expect(messages).toContain('--own and --with-speeches exclude each other');
  expect(received).toEqual([]);
});
