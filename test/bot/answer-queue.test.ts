import { describe, expect, it } from 'vitest';
import { AnswerQueue, type QueueLimits, type QueueOutcome } from '../../src/bot/answer-queue.js';

const LIMITS: QueueLimits = { waitingMax: 4, perUserMax: 2, perGuildMax: 3, timeoutMs: 60_000 };
const by = (userId: string, guildId: string | null = null) => ({ userId, guildId });

/** Work that ends when the test says so. */
function held<T>(value: T) {
  let release = () => {};
  const done = new Promise<T>((resolve) => {
    release = () => resolve(value);
  });
  return { work: () => done, release };
}
const kindOf = async (outcome: Promise<QueueOutcome<unknown>>) => {
  const { kind, ...rest } = await outcome;
  return 'reason' in rest ? `${kind} ${rest.reason}` : kind;
};

describe('the line of questions', () => {
  it('answers one after the other, in order, and tells who is third', async () => {
    const queue = new AnswerQueue(LIMITS);
    const first = held('first');
    const order: string[] = [];
    const told: number[] = [];
    const onQueued = (position: number) => void told.push(position);
    const runs = ['a', 'b', 'c'].map((userId) =>
      queue.run(
        by(userId),
        async () => {
          order.push(userId);
          if (userId === 'a') await first.work();
          return userId;
        },
        { onQueued },
      ),
    );
    expect(told).toEqual([3]);
    expect(queue.length).toBe(3);
    first.release();
    expect(await Promise.all(runs)).toEqual(['a', 'b', 'c'].map((value) => ({ kind: 'done', value })));
    expect(order).toEqual(['a', 'b', 'c']);
    expect(queue.length).toBe(0);
  });

  it('refuses beyond its bounds with a time to come back, and takes new ones when there is room', async () => {
    const queue = new AnswerQueue(LIMITS);
    const { work, release } = held('done');
    const accepted = [by('a', 'g'), by('a', 'g'), by('b', 'g')].map((each) => queue.run(each, work));
    expect(await queue.run(by('a'), work)).toEqual({ kind: 'refused', reason: 'user-limit', retryAfterSeconds: 2 });
    expect(await kindOf(queue.run(by('c', 'g'), work))).toBe('refused guild-limit');
    const fourth = queue.run(by('c'), work);
    expect(await kindOf(queue.run(by('d'), work))).toBe('refused full');
    release();
    expect(await Promise.all([...accepted, fourth].map(kindOf))).toEqual(Array(4).fill('done'));
    expect(await kindOf(queue.run(by('a', 'g'), work))).toBe('done');
  });

  it('gives up what takes too long, and starts nothing that was given up while it waited', async () => {
    const queue = new AnswerQueue({ ...LIMITS, timeoutMs: 20 });
    const slow = held('late');
    let hasRun = false;
    const waiting = async () => {
      hasRun = true;
    };
    const outcomes = [queue.run(by('a'), slow.work), queue.run(by('b'), waiting)];
    expect(await Promise.all(outcomes.map(kindOf))).toEqual(['timed-out', 'timed-out']);
    slow.release();
    expect(await kindOf(queue.run(by('c'), async () => 'next'))).toBe('done');
    expect(hasRun).toBe(false);
  });

  it('counts a question that was given up until the model is through with it', async () => {
    const queue = new AnswerQueue({ ...LIMITS, waitingMax: 1, timeoutMs: 20 });
    const slow = held('late');
    expect(await kindOf(queue.run(by('a'), slow.work))).toBe('timed-out');
    expect(await kindOf(queue.run(by('b'), slow.work))).toBe('refused full');
  });

  it('ends a question that its asker gives up, before or while it runs', async () => {
    const queue = new AnswerQueue(LIMITS);
    const controller = new AbortController();
    const running = queue.run(by('a'), held('never').work, { signal: controller.signal });
    controller.abort();
    expect(await kindOf(running)).toBe('cancelled');
    expect(await kindOf(queue.run(by('a'), async () => 1, { signal: controller.signal }))).toBe('cancelled');
  });

  it('rejects with what the work rejects with, and goes on', async () => {
    const queue = new AnswerQueue(LIMITS);
    const broken = queue.run(by('a'), async () => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect(await kindOf(queue.run(by('a'), async () => 1))).toBe('done');
  });
});

describe('work that is no question', () => {
  it('lets every waiting question go first, and takes nobody’s place', async () => {
    const queue = new AnswerQueue({ ...LIMITS, waitingMax: 3 });
    const first = held('first');
    const order: string[] = [];
    const note = (what: string) => async () => void order.push(what);
    const running = queue.run(by('a'), first.work);
    const behind = ['piece 1', 'piece 2'].map((piece) => queue.runBehind(note(piece)));
    expect(queue.length).toBe(1);
    const questions = ['b', 'c'].map((user) => queue.run(by(user), note(user)));
    first.release();
    await Promise.all([running, ...behind, ...questions]);
    expect(order).toEqual(['b', 'c', 'piece 1', 'piece 2']);
    expect(queue.length).toBe(0);
  });

  it('learns of a stop at once, and its failure is its own', async () => {
    const queue = new AnswerQueue(LIMITS);
    await expect(queue.runBehind(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(queue.stopping.aborted).toBe(false);
    const stopped = queue.stop(1000);
    expect(queue.stopping.aborted).toBe(true);
    await stopped;
  });
});

describe('a stop', () => {
  it('lets accepted questions finish and takes no new ones', async () => {
    const queue = new AnswerQueue(LIMITS);
    const { work, release } = held('done');
    const accepted = [queue.run(by('a'), work), queue.run(by('b'), work)];
    const stopped = queue.stop(60_000);
    expect(await kindOf(queue.run(by('c'), work))).toBe('refused stopping');
    release();
    expect(await Promise.all(accepted.map(kindOf))).toEqual(['done', 'done']);
    await stopped;
  });

  it('marks what is not finished in time as interrupted', async () => {
    const queue = new AnswerQueue(LIMITS);
    const accepted = [by('a'), by('b')].map((each) => queue.run(each, held('never').work));
    await queue.stop(20);
    expect(await Promise.all(accepted.map(kindOf))).toEqual(['interrupted', 'interrupted']);
  });
});
