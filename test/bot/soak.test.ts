// The soak measures what it says: a tiny run with the built bot, and figures worked out by hand.
import { describe, expect, it } from 'vitest';
import { planInteractions } from '../support/soak/plan-interactions.js';
import { runSoak } from '../support/soak/run-soak.js';
import { findBreaches, quantile, type SoakSample, summariseSoak } from '../support/soak/summarise-soak.js';
import { writeSoakReport } from '../support/soak/write-soak-report.js';

it('The plan holds 30 % questions, all different, 40 % autocomplete, 20 % buttons, 10 % /about and /sources', () => {
  const questions = Array.from({ length: 60 }, (_, number) => `question ${number}`);
  const plan = planInteractions(200, questions);
  const count = (kind: string) => plan.filter((planned) => planned.kind === kind).length;
  expect(['ask', 'autocomplete', 'button', 'reference'].map(count)).toEqual([60, 80, 40, 20]);
  expect(new Set(plan.flatMap((planned) => (planned.kind === 'ask' ? [planned.question] : []))).size).toBe(60);
});

describe('the figures', () => {
  it('take the smallest value that the share of all does not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect([0.5, 0.99, 1].map((share) => quantile(hundred, share))).toEqual([50, 99, 100]);
    expect(quantile([], 0.99)).toBe(0);
  });

  it('count refusals and failures apart, by kind and in all, and name every limit that is broken', () => {
    const sample = (outcome: string | undefined, ackMs: number | undefined): SoakSample => ({
      kind: '/ask',
      ackMs,
      outcome,
    });
    const figures = summariseSoak([
      sample('answered', 10),
      sample('refused', 400),
      sample('timed-out', 20),
      sample(undefined, undefined),
    ]);
    expect(figures.map(({ kind }) => kind)).toEqual(['/ask', 'all']);
    expect(figures[0]).toMatchObject({ count: 4, refused: 1, failed: 2, ackP50Ms: 20, ackMaxMs: 400 });
    const early = { heapUsed: 100, rss: 1 };
    const breaches = findBreaches(figures.slice(0, 1), early, { heapUsed: 111, rss: 1 });
    expect(breaches).toHaveLength(4);
    expect(findBreaches(summariseSoak([sample('abstained', 300)]), early, { heapUsed: 110, rss: 1 })).toEqual([]);
  });
});

it.each([
  ['--count', '0'],
  ['--rate', 'fast'],
])('%s %s is refused before anything is started', async (option, value) => {
  await expect(writeSoakReport([option, value], () => undefined)).rejects.toThrow(/takes a whole number from 1/u);
});

it('A short run: everything is answered and nothing that Discord would refuse is sent', async () => {
  const report = await runSoak({ count: 40, rate: 20, warmUp: 20 });
  const all = report.figures.find(({ kind }) => kind === 'all');
  expect(all).toMatchObject({ count: 40, failed: 0 });
  expect([report.violations, report.complaints]).toEqual([0, []]);
  expect(report.late.heapUsed).toBeGreaterThan(1_000_000);
}, 180_000);
