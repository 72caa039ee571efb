// The card that readers are shown, made of the committed baseline.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readBaseline } from '../../src/evaluation/compare-baseline.js';
import { makeQualityCard, readQualityCard, writeQualityCard } from '../../src/evaluation/quality-card.js';
import { PROJECT_ROOT } from '../../src/project-root.js';

it('as committed is the one that the committed baseline makes', () => {
  const baseline = readBaseline(path.join(PROJECT_ROOT, 'eval/baseline.json'));
  expect(readQualityCard()).toEqual(makeQualityCard(baseline));
});

it('counts every held-out question once, and takes figures of no other part', () => {
  const held = {
    'evidence@1': { right: 1, of: 2 },
    'answered-when-answerable': { right: 2, of: 2 },
    'refused: off-topic': { right: 3, of: 4 },
  };
  const card = makeQualityCard({ documents: { 'held-out': held, fit: { 'evidence@3': { right: 9, of: 9 } } } });
  expect(card).toEqual({
    questions: 6,
    figures: [
      { name: 'first-excerpt', right: 1, of: 2 },
      { name: 'answered', right: 2, of: 2 },
      { name: 'off-topic', right: 3, of: 4 },
    ],
  });
});

it('of a baseline without the held-out part is none, as is that of an absent file', () => {
  expect(makeQualityCard({ documents: { fit: {} } })).toBeUndefined();
  expect(readQualityCard('/no/such/card.json')).toBeUndefined();
});

it('is read as it was written', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'quality-card-'));
  const card = { questions: 1, figures: [{ name: 'answered' as const, right: 1, of: 1 }] };
  writeQualityCard(card, path.join(folder, 'card.json'));
  expect(readQualityCard(path.join(folder, 'card.json'))).toEqual(card);
  fs.rmSync(folder, { recursive: true });
});
