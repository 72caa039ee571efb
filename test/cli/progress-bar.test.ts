import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgressDisplay } from '../../src/cli/progress-bar.js';

const progress = (doneFiles: number) => ({ doneSize: doneFiles * 100, totalSize: 500, doneFiles, totalFiles: 5 });

function runWith(times: readonly number[]): string {
  const stream = new PassThrough();
  let clock = 0;
  const display = createProgressDisplay(stream, 'Reading', () => clock);
  times.forEach((time, index) => {
    clock = time;
    display.update(progress(index + 1));
  });
  display.stop();
  return ((stream.read() as Buffer | null) ?? '').toString();
}

describe('progress', () => {
  it('says nothing when the run takes less than a second', () => expect(runWith([100, 500, 999])).toBe(''));

  it('writes plain lines without escape sequences where there is no terminal', () => {
    const text = runWith([400, 1100, 3000]);
    expect(text).toMatch(/^Reading .*40% \| 2 of 5 documents\n/);
    expect(text).toMatch(/60% \| 3 of 5 documents\n$/);
    expect(text).not.toContain('\u001b');
  });

  it('can be stopped twice', () => {
    const display = createProgressDisplay(new PassThrough(), 'Reading');
    display.stop();
    expect(() => display.stop()).not.toThrow();
  });
});
