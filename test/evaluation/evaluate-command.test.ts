import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EvaluateOptions, evaluateCommand } from '../../src/evaluation/evaluate-command.js';
import { type FakeWorld, makeWorld } from './fake-app.js';
import { HIT, makeQuestion, makeResult } from './synthetic-results.js';

const QUESTIONS = [
  ...['one?', 'two?', 'three?', 'four?'].map((question) => makeQuestion({ id: question, question })),
  makeQuestion({ id: 'secret?', question: 'secret?', part: 'held-out' }),
  makeQuestion({ id: 'near?', question: 'near?', type: 'unanswerable', gold: [] }),
];
const ANSWERED = makeResult([HIT]);

describe('evaluateCommand', () => {
  let world: FakeWorld;
  let files: { readonly questionsFile: string; readonly baselineFile: string; readonly ownFolder: string };
  const evaluate = (options: EvaluateOptions = {}) =>
    evaluateCommand({ speeches: 'without', ...files, ...options }, world.surroundings);
  const output = () => world.printed.join('\n');

  beforeEach(() => {
    world = makeWorld(QUESTIONS);
    files = {
      questionsFile: path.join(world.folder, 'questions.jsonl'),
      baselineFile: path.join(world.folder, 'baseline.json'),
      ownFolder: path.join(world.folder, 'own'),
    };
    for (const question of ['one?', 'two?', 'three?', 'secret?']) world.results.set(question, ANSWERED);
  });
  afterEach(() => fs.rmSync(world.folder, { recursive: true }));

  it('writes a baseline when asked to, and holds against the same figures', async () => {
    expect(await evaluate({ updateBaseline: true })).toBe(0);
    const baseline = JSON.parse(fs.readFileSync(files.baselineFile, 'utf8'));
    expect(baseline.documents.tune).toMatchObject({
      'evidence@1': { right: 3, of: 4 },
      'refused: near miss': { right: 1, of: 1 },
    });
    expect(await evaluate()).toBe(0);
    expect(output()).toContain('The gate holds.');
  });

  it('ends with 3 and names what dropped', async () => {
    await evaluate({ updateBaseline: true });
    for (const question of ['one?', 'two?', 'three?']) world.results.delete(question);
    expect(await evaluate()).toBe(3);
    expect(output()).toContain('documents, tune, evidence@1: 3/4 in the baseline, now 0/4');
  });

  it('ends with 3 without a baseline', async () => {
    expect(await evaluate()).toBe(3);
    expect(output()).toContain('no baseline yet');
  });

  it('ends with 3 for an excerpt that is not in its source, and writes no baseline from such a run', async () => {
    world.results.set('one?', makeResult([['talks', 'Nobody wrote this.']]));
    expect(await evaluate({ updateBaseline: true })).toBe(3);
    expect(output()).toContain('one?: excerpt 1 is not [0, 18) of talks version 1');
    expect(fs.existsSync(files.baselineFile)).toBe(false);
  });

  it('says that nothing was compared when the full path was not run', async () => {
    expect(await evaluate({ modes: ['dense'] })).toBe(0);
    expect(output()).toContain('Not compared with the baseline: mode full was not run.');
  });

  it('asks only the parts wanted', async () => {
    await evaluate({ parts: ['held-out'], modes: ['full'], updateBaseline: true });
    expect(Object.keys(JSON.parse(fs.readFileSync(files.baselineFile, 'utf8')).documents)).toEqual(['held-out']);
    expect(output()).toContain('documents: 1 questions, corpus c0ffee');
  });

  it('writes report and features as files, neither with a held-out question', async () => {
    const jsonFile = path.join(world.folder, 'report.json');
    const featuresFile = path.join(world.folder, 'features.jsonl');
    world.results.delete('secret?');
    await evaluate({ jsonFile, featuresFile, misses: true });
    const [report] = JSON.parse(fs.readFileSync(jsonFile, 'utf8'));
    expect(report).toMatchObject({ setting: 'documents', corpus: 'c0ffee', violations: [] });
    expect(report.rows.length).toBeGreaterThan(20);
    expect(fs.readFileSync(featuresFile, 'utf8').trim().split('\n')).toHaveLength(5);
    for (const text of [output(), JSON.stringify(report), fs.readFileSync(featuresFile, 'utf8')]) {
      expect(text).not.toContain('secret?');
    }
  });

  it('asks the written documents their own questions and gates them', async () => {
    const source = path.join(files.ownFolder, 'documents/talks/source.txt');
    fs.mkdirSync(path.dirname(source), { recursive: true });
    fs.writeFileSync(source, HIT[1]);
    const line = JSON.stringify(makeQuestion({ id: 'd-1', question: 'one?' }));
    fs.writeFileSync(path.join(files.ownFolder, 'questions-own.jsonl'), line);
    await evaluate({ updateBaseline: true });
    const baseline = JSON.parse(fs.readFileSync(files.baselineFile, 'utf8'));
    expect(baseline.own.tune['evidence@1']).toEqual({ right: 1, of: 1 });
    expect(world.calls.filter((call) => call.startsWith('open'))).toEqual(['open evaluation', 'open evaluation-own']);
    world.calls.length = 0;
    world.results.delete('one?');
    await evaluate({ own: 'only' });
    expect(world.calls).toEqual(['open evaluation-own', 'ingest', 'ingest source.txt', 'close']);
    expect(output()).toContain('own: 1 questions, corpus c0ffee');
  });

  it('writes the page with the misses that may be read', async () => {
    const reportFile = path.join(world.folder, 'report.html');
    world.results.delete('secret?');
    await evaluate({ reportFile, updateBaseline: true });
    const page = fs.readFileSync(reportFile, 'utf8');
    expect(page).toContain('<section id="documents">');
    expect(page).toContain('four?');
    expect(page).not.toContain('secret?');
  });

  it('closes the app also when asking fails', async () => {
    world.results.set('one?', new Error('the model is gone'));
    await expect(evaluate()).rejects.toThrow('the model is gone');
    expect(world.calls).toEqual(['open evaluation', 'ingest', 'close']);
  });
});
