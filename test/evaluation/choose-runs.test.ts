import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseRuns, type RunOptions } from '../../src/evaluation/choose-runs.js';
import { type FakeWorld, makeWorld } from './fake-app.js';
import { GOLD_DOCUMENT, GOLD_TEXT, makeQuestion } from './synthetic-results.js';

describe('chooseRuns', () => {
  let world: FakeWorld;
  let ownFolder: string;
  const choose = (options: RunOptions = {}) =>
    chooseRuns(
      { speeches: 'without', questionsFile: path.join(world.folder, 'questions.jsonl'), ownFolder, ...options },
      world.surroundings,
    );
  const namesOf = (options?: RunOptions) =>
    choose(options).map(({ setting, questions }) => [setting.name, ...questions.map(({ id }) => id)]);

  beforeEach(() => {
    world = makeWorld([makeQuestion({ id: 'a-1' }), makeQuestion({ id: 'b-1', part: 'held-out' })]);
    ownFolder = path.join(world.folder, 'own');
    for (const id of [GOLD_DOCUMENT, 'neighbour', 'empty']) {
      fs.mkdirSync(path.join(ownFolder, 'documents', id), { recursive: true });
      if (id !== 'empty') fs.writeFileSync(path.join(ownFolder, 'documents', id, 'source.txt'), GOLD_TEXT);
    }
    const questions = [makeQuestion({ id: 'd-1', about: [GOLD_DOCUMENT] }), makeQuestion({ id: 'd-2', part: 'fit' })];
    const lines = questions.map((each) => JSON.stringify(each)).join('\n');
    fs.writeFileSync(path.join(ownFolder, 'questions-own.jsonl'), lines);
  });
  afterEach(() => fs.rmSync(world.folder, { recursive: true }));

  it('asks each corpus its own questions, the written documents last', () => {
    expect(namesOf()).toEqual([
      ['documents', 'a-1', 'b-1'],
      ['own', 'd-1', 'd-2'],
    ]);
  });

  it('puts every written document beside the starter documents, also those nothing is asked about', () => {
    expect(choose({ own: 'only' })[0]?.setting.distractors).toEqual(
      ['neighbour', GOLD_DOCUMENT].map((id) => path.join(ownFolder, 'documents', id, 'source.txt')),
    );
  });

  it('takes the wanted parts of both, and the written documents alone when asked to', () => {
    expect(namesOf({ parts: ['held-out'] })).toEqual([['documents', 'b-1'], ['own']]);
    expect(namesOf({ own: 'only', parts: ['fit'] })).toEqual([['own', 'd-2']]);
  });

  it('asks with the speeches alone when asked to', () => {
    fs.writeFileSync(path.join(world.folder, 'speech.txt'), 'A speech.');
    expect(namesOf({ speeches: 'only', distractorsFolder: world.folder })).toEqual([['speeches', 'a-1', 'b-1']]);
  });

  it('says so where there are no written questions, and refuses when they were asked for', () => {
    ownFolder = path.join(world.folder, 'absent');
    expect(namesOf()).toEqual([['documents', 'a-1', 'b-1']]);
    expect(world.noticed).toEqual([
      `There is no ${path.join(ownFolder, 'questions-own.jsonl')}; only the starter documents are asked about.`,
    ]);
    expect(() => choose({ own: 'only' })).toThrow('Restore it from git.');
  });
});
