import { describe, expect, it } from 'vitest';
import {
  hitRateAtK,
  isFalseAnswer,
  MEASURES,
  precisionAtK,
  recallAtK,
  reciprocalRank,
  wasRefused,
} from '../../src/evaluation/metrics.js';
import { BESIDE, GOLD_TEXT, HIT, judge, makeResult } from './synthetic-results.js';

const nothing = makeResult([]);
const unanswerable = { type: 'unanswerable', gold: [] } as const;
const falsePremise = { type: 'false-premise', gold: [] } as const;

describe('ranking metrics, worked by hand', () => {
  // Places: – A – B A    two gold documents, A and B
  const places = [undefined, 'A', undefined, 'B', 'A'];

  it.each([
    [1, 0, 0, 0],
    [2, 1, 1 / 2, 1 / 2],
    [3, 1, 1 / 3, 1 / 2],
    [4, 1, 2 / 4, 2 / 2],
    [5, 1, 3 / 5, 2 / 2],
    [10, 1, 3 / 10, 2 / 2],
  ])('at k = %i: hit %f, precision %f (divided by k), recall %f', (k, hit, precision, recall) => {
    expect(hitRateAtK(places, k)).toBe(hit);
    expect(precisionAtK(places, k)).toBeCloseTo(precision, 12);
    expect(recallAtK(places, k, 2)).toBeCloseTo(recall, 12);
  });

  it('counts places for the reciprocal rank from one', () => {
    expect(reciprocalRank(places)).toBe(1 / 2);
    expect(reciprocalRank(['A'])).toBe(1);
    expect(reciprocalRank([undefined, undefined])).toBe(0);
    expect(reciprocalRank([])).toBe(0);
  });

  it('gives no recall where there is no gold', () => {
    expect(recallAtK(places, 4, 0)).toBe(0);
  });
});

describe('refusals and false answers', () => {
  it('takes only not-found as right for a near miss, whatever is named as missing', () => {
    expect(wasRefused(judge(unanswerable, nothing))).toBe(true);
    expect(wasRefused(judge(unanswerable, makeResult([BESIDE], [BESIDE], ['Switzerland'])))).toBe(false);
  });

  it('takes an answer to a false premise as right when it names what is missing', () => {
    expect(wasRefused(judge(falsePremise, makeResult([BESIDE], [BESIDE], ['veto'])))).toBe(true);
    expect(wasRefused(judge(falsePremise, makeResult([BESIDE])))).toBe(false);
    expect(wasRefused(judge(falsePremise, nothing))).toBe(true);
  });

  it.each([
    ['gold first', {}, makeResult([HIT, BESIDE]), false],
    ['gold only second', {}, makeResult([BESIDE, HIT]), true],
    ['abstained though answerable', {}, makeResult([], [HIT]), false],
    ['answered a near miss', unanswerable, makeResult([BESIDE]), true],
    ['false premise with the missing part', falsePremise, makeResult([BESIDE], [BESIDE], ['veto']), false],
    ['false premise without it', falsePremise, makeResult([BESIDE]), true],
    ['off-topic answered', { type: 'off-topic', gold: [] } as const, makeResult([BESIDE], [BESIDE], ['soup']), true],
  ])('false answer: %s', (_, fields, result, expected) => {
    expect(isFalseAnswer(judge(fields, result))).toBe(expected);
  });
});

describe('judging excerpts', () => {
  it('folds white space, no-break spaces and soft hyphens on both sides', () => {
    const shown = ['talks', 'was led\u00a0by  Ambas\u00adsador\nDoe.'] as const;
    expect(judge({}, makeResult([shown])).shownGold).toEqual(['talks']);
    const gold = [{ documentId: 'talks', text: 'led\u00a0by Ambassador\nDoe' }];
    expect(judge({ gold }, makeResult([HIT])).shownGold).toEqual(['talks']);
  });

  it('does not count the gold words in another document', () => {
    expect(judge({}, makeResult([['other', `was ${GOLD_TEXT}`]])).shownGold).toEqual([undefined]);
  });

  it('keeps what was ranked apart from what was shown', () => {
    const judged = judge({}, makeResult([], [BESIDE, HIT]));
    expect([judged.shownGold, judged.rankedGold]).toEqual([[], [undefined, 'talks']]);
  });
});

describe('MEASURES over six hand-made answers', () => {
  const answers = [
    judge({}, makeResult([HIT])),
    judge({}, makeResult([BESIDE, HIT])),
    judge({}, makeResult([BESIDE])),
    judge({}, makeResult([], [HIT])),
    judge(unanswerable, nothing),
    judge({ type: 'off-topic', gold: [] }, makeResult([BESIDE])),
  ];

  it.each([
    ['evidence@1', 1, 4],
    ['evidence@3', 2, 4],
    ['answered-when-answerable', 3, 4],
    ['refused-when-not', 1, 2],
    ['refused: near miss', 1, 1],
    ['refused: off-topic', 0, 1],
    ['false answers (less is better)', 3, 6],
    ['retrieval@1', 2, 4],
    ['retrieval@3', 3, 4],
    ['retrieval MRR', 2.5, 4],
    ['retrieval recall@3', 3, 4],
    ['retrieval precision@3', 1, 4],
  ])('%s is %f of %i', (name, sum, of) => {
    const measure = MEASURES.find((each) => each.name === name)!;
    const values = answers.filter(measure.appliesTo).map(measure.value);
    expect(values.length).toBe(of);
    expect(values.reduce((total, value) => total + value, 0)).toBeCloseTo(sum, 12);
  });
});
