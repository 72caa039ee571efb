import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/domain/app-error.js';
import { ANSWERED, jsonLines, resultOf, runFake } from './fake-context.js';

describe('ask --batch', () => {
  const batch = (lines: readonly string[], args: readonly string[] = [], app = {}) =>
    runFake(['ask', '--batch', '-', ...args], { input: lines.join('\n'), app });

  it('answers every non-empty line in order with its id', async () => {
    const run = await batch([
      '{"id":"a","question":"One?"}',
      '',
      '  ',
      '{"id":7,"question":"Two?"}',
      '{"question":"Three?"}\r',
    ]);
    expect(run.exitCode).toBe(0);
    expect(jsonLines(run.output).map(({ id, question }) => [id, question])).toEqual([
      ['a', 'One?'],
      [7, 'Two?'],
      [undefined, 'Three?'],
    ]);
  });

  it.each([
    ['not JSON', '{"id":"bad"', undefined],
    ['not an object', '["x"]', undefined],
    ['no question', '{"id":"bad"}', 'bad'],
    ['an empty question', '{"id":"bad","question":" "}', 'bad'],
    ['an escape character', '{"id":"bad","question":"a\\u001bb"}', 'bad'],
    ['an unknown filter', '{"id":"bad","question":"Q?","filters":{"since":"2019"}}', 'bad'],
    ['an unknown document', '{"id":"bad","question":"Q?","filters":{"document":"none"}}', 'bad'],
    ['"filter" for "filters"', '{"id":"bad","question":"Q?","filter":{"from":"2019"}}', 'bad'],
    ['previous that is no text', '{"id":"bad","question":"Q?","previous":[]}', 'bad'],
    ['an id that is no text or number', '{"id":{},"question":"Q?"}', undefined],
    ['an endless line', `{"id":"bad","question":"${'x'.repeat(300_000)}"}`, undefined],
  ])('puts an error in the place of a line with %s, answers the others and ends with 3', async (_, line, id) => {
    const run = await batch(['{"id":1,"question":"One?"}', line, '{"id":3,"question":"Three?"}']);
    const lines = jsonLines(run.output);
    expect(run.exitCode).toBe(3);
    expect(lines.map((each) => each.id)).toEqual([1, id, 3]);
    expect(lines[1]).toMatchObject({ error: { code: 'bad-input', message: expect.stringMatching(/^Line 2: /) } });
    expect(Object.keys(lines[1]!).sort()).toEqual(id === undefined ? ['error'] : ['error', 'id']);
    expect(run.asked).toHaveLength(2);
  });

  it('ignores further fields, which question files carry', async () => {
    const run = await batch(['{"id":"q","question":"One?","language":"en","gold":[],"note":"hard"}']);
    expect(run.exitCode).toBe(0);
  });

  it('lets the filters of a line replace those of the command line one by one', async () => {
    const lines = ['{"question":"One?","filters":{"from":"2020"}}', '{"question":"Two?"}'];
    const run = await batch(lines, ['--from', '2016', '--party', 'JP']);
    expect(run.asked.map(([, options]) => options.filters)).toEqual([
      { from: '2020', party: 'JP' },
      { from: '2016', party: 'JP' },
    ]);
  });

  it('goes on after an unexpected error in one line, whose incident is told on standard error too', async () => {
    const ask = (question: string) => {
      if (question === 'One?') throw new TypeError('broken');
      return resultOf(ANSWERED);
    };
    const run = await batch(['{"id":1,"question":"One?"}', '{"id":2,"question":"Two?"}'], [], { ask });
    expect(run.exitCode).toBe(3);
    expect(jsonLines(run.output)[0]).toMatchObject({ id: 1, error: { code: 'internal' } });
    expect(jsonLines(run.output)[1]).toMatchObject({ id: 2, outcome: 'answered' });
    expect(run.messages).toMatch(/Line 1: Unexpected error, incident/);
  });

  it('stops with 4 when the index is unusable: every line would fail alike', async () => {
    const ask = () => {
      throw new AppError('index-damaged', 'Damaged: run something.');
    };
    const run = await batch(['{"question":"One?"}', '{"question":"Two?"}'], [], { ask });
    expect(run).toMatchObject({ exitCode: 4, output: '', messages: 'Damaged: run something.\n', closed: 1 });
    expect(run.asked).toHaveLength(1);
  });
});
