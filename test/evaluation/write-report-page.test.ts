import { describe, expect, it } from 'vitest';
import type { SettingResult } from '../../src/evaluation/evaluate-setting.js';
import type { JudgedAnswer } from '../../src/evaluation/judge-answer.js';
import { summariseResults } from '../../src/evaluation/summarise-results.js';
import { writeReportPage } from '../../src/evaluation/write-report-page.js';
import { BESIDE, HIT, judge, makeResult } from './synthetic-results.js';

const HOSTILE = '<script>alert("1")</script><img src=x onerror=y>';
const full = [
  judge({ id: 'q-right' }, makeResult([HIT])),
  judge({ id: 'q-beside', language: 'ru', note: 'near' }, makeResult([BESIDE], [BESIDE, HIT])),
  judge({ id: 'q-refused', part: 'fit' }, makeResult([], [BESIDE])),
  judge({ id: 'q-near', type: 'unanswerable', gold: [], question: HOSTILE }, makeResult([['talks', HOSTILE]])),
  judge({ id: 'q-secret', part: 'held-out', question: 'The hidden question?' }, makeResult([BESIDE])),
];

function write(judged: readonly JudgedAnswer[], mode: 'full' | 'dense' = 'full'): string {
  const modes = new Map([[mode, judged]]);
  const rows = summariseResults(modes);
  const result: SettingResult = {
    setting: 'own',
    corpus: 'c0ffee',
    rows,
    judged: modes,
    excerptsChecked: 7,
    violations: [],
  };
  return writeReportPage([result]);
}
const page = write(full);
const articleOf = (id: string) => page.split('<article>').find((article) => article.includes(id)) ?? '';

describe('the report page', () => {
  it('needs nothing from outside and runs nothing', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|\ssrc=["']?http/iu);
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  });

  it('shows share, interval and count, also by language and language pair', () => {
    const cell = /<td><b>0\.00<\/b> <small>0\.00–0\.00<br>0\/1<\/small><\/td>/u;
    for (const group of ['ru', 'ru → de']) {
      expect(page.split(`<tr><th scope="row">${group}</th>`)[1]).toMatch(cell);
    }
    expect(page).toContain('Excerpts found word for word in their sources:\n7 of 7.');
  });

  it('draws both curves for what was fitted on and for what was not', () => {
    expect(page.match(/<svg /gu)).toHaveLength(4);
    expect(page).toContain('<figcaption>fit and tune, 4 questions');
    expect(page).toContain('<figcaption>held-out, 1 questions');
  });

  it('makes each miss readable: what was shown, what was right, and why', () => {
    expect(page.split('<article>')).toHaveLength(4);
    const beside = articleOf('q-beside');
    for (const part of [
      'q-beside · tune · ru · who · near',
      'Who led the side?',
      '1. talks',
      'The talks were fruitful.',
      'Right (ranked 2)',
      'led by Ambassador Doe',
      'answered, probability 0.50',
      '<span>top <b>0.5</b></span>',
    ]) {
      expect(beside).toContain(part);
    }
    expect(beside).not.toContain('The side was led');
    expect(articleOf('q-refused')).toMatch(
      /Ranked, not shown[\s\S]+not among the ranked[\s\S]+not found: not-in-corpus/u,
    );
    expect(articleOf('q-near')).toContain('Nothing in the corpus answers this.');
    expect(page).not.toContain('q-right');
  });

  it('counts held-out misses and shows none', () => {
    expect(page).toContain('<tr><th scope="row">held-out</th><td>1</td><td>1</td><td>0</td><td>1</td><td>0</td></tr>');
    expect(page).not.toContain('q-secret');
    expect(page).not.toContain('The hidden question?');
  });

  it('leaves out a corpus on which the full path was not run', () => {
    expect(write(full, 'dense')).not.toContain('<section');
  });
});
