import { expect, it } from 'vitest';
import type { App } from '../../src/app.js';
import { createProcessEnding } from '../../src/cli/end-process.js';

const appWith = (close: () => Promise<void>) => ({ close }) as unknown as App;
const settle = () => new Promise((resolve) => setImmediate(resolve));

it('exits only when the app is closed, and only once', async () => {
  const exits: number[] = [];
  let finishStep = () => {};
  const ending = createProcessEnding((code) => exits.push(code));
  ending.track(appWith(() => new Promise((resolve) => (finishStep = resolve))));
  ending.end(130);
  ending.end(0);
  expect(ending.isEnding()).toBe(true);
  await settle();
  expect(exits).toEqual([]);
  finishStep();
  await settle();
  expect(exits).toEqual([130]);
});

it('exits although an app cannot be closed, and when none was opened', async () => {
  const exits: number[] = [];
  const ending = createProcessEnding((code) => exits.push(code));
  ending.track(appWith(() => Promise.reject(new Error('dead'))));
  ending.end(0);
  createProcessEnding((code) => exits.push(code)).end(130);
  await settle();
  expect(exits.sort((a, b) => a - b)).toEqual([0, 130]);
});
