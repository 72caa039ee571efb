import { describe, expect, it } from 'vitest';
import { readSchedule, runOnSchedule } from '../../src/sources/run-on-schedule.js';

describe('a schedule', () => {
  it.each([
    ['6h', { pattern: '* * * * * *', interval: 21_600 }],
    [' 1d ', { pattern: '* * * * * *', interval: 86_400 }],
    ['15m', { pattern: '* * * * * *', interval: 900 }],
    ['17 5 * * *', { pattern: '17 5 * * *' }],
    ['0 6 * * 1', { pattern: '0 6 * * 1' }],
  ])('%s is read', (written, schedule) => expect(readSchedule(written)).toEqual(schedule));

  it.each(['', '6', 'daily', '* * * * * *', '99 5 * * *', '0 0 31 2 *', '-1h', 'a b c d e', '6h; rm -rf /'])(
    '%j is refused',
    (written) => expect(() => readSchedule(written)).toThrow('The schedule is'),
  );

  it.each(['1m', '14m', '* * * * *', '*/5 * * * *', '0,5 6 * * *'])('%s is too often', (written) =>
    expect(() => readSchedule(written)).toThrow('every 15 minutes'),
  );
});

describe('running on a schedule', () => {
  it('starts one run at a time, however long it takes, and waits for the last when stopped', async () => {
    const controller = new AbortController();
    let open = 0;
    let most = 0;
    let ended = 0;
    const run = async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      open -= 1;
      ended += 1;
    };
    setTimeout(() => controller.abort(), 2500);
    await runOnSchedule({ pattern: '* * * * * *' }, run, controller.signal);
    expect([most, open]).toEqual([1, 0]);
    expect(ended).toBeGreaterThan(0);
  });

  it('with an interval begins at once, says when it is next, and ends with what a run throws', async () => {
    const said: (Date | null)[] = [];
    const startedAt = Date.now();
    const running = runOnSchedule(
      { pattern: '* * * * * *', interval: 3600 },
      async () => {
        throw new Error('broken');
      },
      new AbortController().signal,
      (next) => said.push(next),
    );
    await expect(running).rejects.toThrow('broken');
    expect(Date.now() - startedAt).toBeLessThan(3000);
    expect(said[0]).toBeInstanceOf(Date);
  });

  it('does not begin when it is stopped already', async () => {
    await runOnSchedule({ pattern: '* * * * * *' }, () => Promise.reject(new Error('ran')), AbortSignal.abort());
  });
});
