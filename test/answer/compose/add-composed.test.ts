import { afterAll, describe, expect, it } from 'vitest';
import { addComposed, describeComposition } from '../../../src/answer/compose/add-composed.js';
import { AppError } from '../../../src/domain/app-error.js';
import type { AskResult } from '../../../src/domain/ask.js';
import { abstained, answered, excerptOf } from '../../bot/render/answer-cases.js';
import { saying, startFakeCompletions } from '../../support/fake-completions.js';
import { composeTools } from './compose-tools.js';

const tools = composeTools();
afterAll(() => tools.embedder.close());

const TEXT = 'Both sides agreed to exchange points of contact.';
const RESULT: AskResult = {
  answer: answered([excerptOf(1, { text: TEXT })]),
  ranked: [],
  features: {},
  stageMs: { conclude: 1 },
};

async function add(result: AskResult, composes: boolean | undefined, said: string) {
  const fake = await startFakeCompletions(saying(said));
  try {
    const endpoint = { url: fake.url, model: 'a-model', key: 'secret-key', timeoutMs: 50_000 };
    const options = composes === undefined ? {} : { composes };
    return { ...(await addComposed(result, options, endpoint, tools)), requests: fake.received.length };
  } finally {
    await fake.close();
  }
}

describe('composed sentences', () => {
  it('are added beside excerpts that stay as they are', async () => {
    const { result, composition } = await add(RESULT, true, 'Both sides agreed to exchange points of contact [1].');
    expect(result.answer).toEqual({
      ...RESULT.answer,
      composed: { sentences: [{ text: TEXT, citations: [1] }], cut: 0, model: 'a-model' },
    });
    expect(Object.keys(result.stageMs)).toEqual(['conclude', 'compose']);
    expect(describeComposition(composition!)).toEqual({ outcome: 'composed', kept: 1, cuts: [] });
  });

  it('leave the answer as it is when they are cut', async () => {
    const { result, composition } = await add(RESULT, true, 'Both sides agreed to exchange 30 hostages [1].');
    expect(result.answer).toEqual(RESULT.answer);
    const told = describeComposition(composition!);
    expect(told).toEqual({ outcome: 'little-left', kept: 0, cuts: ['number'] });
    expect(JSON.stringify(told)).not.toMatch(/hostages|secret/u);
  });

  it.each([
    ['nobody wants them', RESULT, undefined],
    ['they are refused', RESULT, false],
    ['there is no answer', { ...RESULT, answer: abstained() }, true],
  ] as const)('are not asked for when %s', async (_, result, composes) => {
    const added = await add(result, composes, 'Text [1].');
    expect(added).toEqual({ result, composition: undefined, requests: 0 });
  });

  it('are not asked for without an endpoint', async () => {
    expect(await addComposed(RESULT, { composes: true }, undefined, tools)).toEqual({
      result: RESULT,
      composition: undefined,
    });
  });

  it('are given up when the model of the gate is lost', async () => {
    const fake = await startFakeCompletions(saying(`${TEXT} [1]`));
    const lost = {
      ...tools.embedder,
      fingerprint: tools.embedder.fingerprint,
      embedQuestion: () => Promise.reject(new AppError('internal', 'gone')),
      embedPassages: () => Promise.reject(new AppError('internal', 'gone')),
    };
    const endpoint = { url: fake.url, model: 'm', key: undefined, timeoutMs: 50_000 };
    const { result, composition } = await addComposed(RESULT, { composes: true }, endpoint, {
      ...tools,
      embedder: lost,
    });
    await fake.close();
    expect(result.answer).toEqual(RESULT.answer);
    expect(composition).toMatchObject({ reason: 'model-lost' });
  });
});
