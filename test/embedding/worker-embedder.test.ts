import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.js';
import { dot } from '../../src/domain/vector.js';
import { WorkerEmbedder } from '../../src/embedding/worker-embedder.js';
import { openBundledEmbedder, WORKER_SCRIPT } from '../support/bundled-model.js';

const embedder = openBundledEmbedder();
afterAll(() => embedder.close());

const german = {
  sentences: ['Die Konsultationen fanden in Tokyo statt.', 'Botschafter Fitschen leitete die Delegation.'],
  language: 'de',
};
const cooking = { sentences: ['Den Teig eine Stunde gehen lassen und backen.'], language: 'de' };

describe('the bundled model in its worker', () => {
  it('gives a unit vector and one unit row per token, assigned to sentences', async () => {
    const [passage] = await embedder.embedPassages([german]);
    const counts = await embedder.countTokens(german.sentences);
    expect(passage!.sentenceTokens).toEqual(counts);
    const { dimension, tokenDimension } = embedder.fingerprint;
    expect(passage!.vector).toHaveLength(dimension);
    expect(dot(passage!.vector, passage!.vector)).toBeCloseTo(1, 5);
    const rows = counts.reduce((sum, count) => sum + count, 0);
    expect(passage!.tokenVectors).toHaveLength(rows * tokenDimension);
    for (let row = 0; row < rows; row += 1) {
      const values = passage!.tokenVectors.subarray(row * tokenDimension, (row + 1) * tokenDimension);
      expect(Math.sqrt(dot(values, values)) / 127).toBeCloseTo(1, 1);
    }
  });

  it('gives the same floats for a text alone and among others', async () => {
    const [alone] = await embedder.embedPassages([german]);
    const [, together] = await embedder.embedPassages([cooking, german]);
    expect(together!.vector).toEqual(alone!.vector);
    expect(together!.tokenVectors).toEqual(alone!.tokenVectors);
  });

  it('finds a German passage for a Russian question before an unrelated Russian one', async () => {
    const russian = { sentences: ['Тесто должно постоять час, затем его пекут.'], language: 'ru' };
    const question = await embedder.embedQuestion('Кто возглавлял немецкую делегацию на консультациях в Токио?', 'ru');
    const [right, wrong] = await embedder.embedPassages([german, russian]);
    expect(dot(question.vector, right!.vector)).toBeGreaterThan(dot(question.vector, wrong!.vector) + 0.1);
  });

  it('places the tokens of a question, also where no white space separates words', async () => {
    const text = '谁率领日方代表团？ Tokyo';
    const question = await embedder.embedQuestion(text, 'zh');
    expect(question.words.length).toBeGreaterThan(4);
    expect(question.words.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace(' ', ''));
    const last = question.words.at(-1)!;
    expect(last.endToken * embedder.fingerprint.tokenDimension).toBe(question.tokenVectors.length);
  });

  it('refuses a text over the limit instead of cutting it', async () => {
    const long = { sentences: ['Sicherheit '.repeat(600)], language: 'de' };
    await expect(embedder.embedPassages([long])).rejects.toThrow(/takes 512/u);
  });

  it('leaves the event loop free while it works', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    await embedder.embedPassages(
      Array.from({ length: 12 }, () => ({ sentences: Array(20).fill(german.sentences[0]!), language: 'de' })),
    );
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
  });
});

describe('a model that is not there', () => {
  it('is refused with the folder and the remedy before any thread is started', () => {
    const { model } = loadConfig({});
    expect(() => new WorkerEmbedder({ ...model, modelId: 'no-such-model' }, WORKER_SCRIPT)).toThrow(
      /no-such-model.*AIDE_MEMOIRE_MODEL/u,
    );
  });
});

describe('a thread that dies', () => {
  const open = () => new WorkerEmbedder(loadConfig({}).model, new URL('../support/mortal-worker.mjs', import.meta.url));

  it.each([
    ['throw', /failed: mortal/u],
    ['exit', /exit code 7/u],
  ])('by %s fails what waits for it, and the next request is served by another one', async (text, reason) => {
    const mortal = open();
    const [killing, waiting] = await Promise.allSettled([mortal.countTokens([text]), mortal.countTokens(['behind'])]);
    for (const outcome of [killing, waiting]) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(reason) } });
    }
    expect(mortal.state).toBe('restarting');
    expect(await mortal.countTokens(['three'])).toEqual([5]);
    expect(mortal.state).toBe('ready');
    await mortal.close();
  });

  it('three times in a row is started no more; an answer in between counts as life', async () => {
    const mortal = open();
    const die = () => mortal.countTokens(['exit']).catch((error: Error) => error.message);
    await die();
    await die();
    await mortal.countTokens(['alive']);
    await die();
    await die();
    expect(mortal.state).toBe('restarting');
    expect(await die()).toMatch(/3 times in a row.*restart the process/u);
    expect(mortal.state).toBe('lost');
    await expect(mortal.countTokens(['a'])).rejects.toThrow(/3 times in a row/u);
    await mortal.close();
  });
});

describe('closing', () => {
  const request = () =>
    Array.from({ length: 4 }, () => ({ sentences: Array(15).fill(german.sentences[0]!), language: 'de' }));

  it('answers the running request, refuses those that wait and those that come, and says so twice alike', async () => {
    const closed = openBundledEmbedder();
    await closed.countTokens(['The model is loaded.']);
    const running = closed.embedPassages(request());
    const waiting = Array.from({ length: 20 }, () => closed.embedPassages(request()));
    const outcomes = Promise.allSettled(waiting);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const closing = closed.close();
    await expect(closed.countTokens(['late'])).rejects.toThrow(/closed/u);
    expect(closed.close()).toBe(closing);
    await closing;
    expect(await running).toHaveLength(4);
    for (const outcome of await outcomes) expect(outcome).toMatchObject({ status: 'rejected' });
  });

  it('needs no thread where nothing was embedded, and starts none afterwards', async () => {
    const closed = new WorkerEmbedder(loadConfig({}).model, new URL('file:///no-such-worker.js'));
    await closed.close();
    closed.start();
    await expect(closed.countTokens(['a'])).rejects.toThrow(/closed/u);
  });

  it('ends although the thread could not be started', async () => {
    const broken = new WorkerEmbedder(loadConfig({}).model, new URL('file:///no-such-worker.js'));
    await expect(broken.countTokens(['a'])).rejects.toThrow(/no-such-worker/u);
    await broken.close();
  });
});
