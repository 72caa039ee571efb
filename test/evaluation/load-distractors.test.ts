import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseSettings, openSetting, settingFolder } from '../../src/evaluation/load-distractors.js';
import { type FakeWorld, makeWorld } from './fake-app.js';

describe('corpus settings', () => {
  let world: FakeWorld;
  let speeches: string;
  beforeEach(() => {
    world = makeWorld([]);
    speeches = path.join(world.folder, 'speeches');
    fs.mkdirSync(speeches);
    for (const name of ['b.txt', 'a.txt', 'README.md']) fs.writeFileSync(path.join(speeches, name), name);
  });
  afterEach(() => fs.rmSync(world.folder, { recursive: true }));
  const choose = (wanted: 'with' | 'without' | undefined, folder = speeches) =>
    chooseSettings(wanted, folder, world.surroundings.notice);
  const openSpeeches = () => openSetting(choose('with')[1]!, world.surroundings);

  it('are two where the folder is there, with its text files sorted and nothing else', () => {
    const names = choose(undefined).map(({ name, distractors }) => [
      name,
      distractors.map((file) => path.basename(file)),
    ]);
    expect(names).toEqual([
      ['documents', []],
      ['speeches', ['a.txt', 'b.txt']],
    ]);
    expect(choose('without').map(({ name }) => name)).toEqual(['documents']);
  });

  it('are one and one clear line where the folder is absent, unless it was asked for', () => {
    const absent = path.join(world.folder, 'absent');
    expect(choose(undefined, absent)).toHaveLength(1);
    expect(world.noticed).toEqual([
      `No distractors: ${absent} holds no .txt files; only the starter documents are used.`,
    ]);
    expect(() => choose('with', absent)).toThrow('--distractors FOLDER');
  });

  it('lie in folders of their own inside the data folder', () => {
    expect(settingFolder(world.config, 'documents')).toBe(path.join(world.config.dataFolder, 'evaluation'));
    expect(settingFolder(world.config, 'speeches')).toBe(path.join(world.config.dataFolder, 'evaluation-speeches'));
  });

  it('ingest the starter corpus, then the distractors, and say how far they are', async () => {
    await openSpeeches();
    expect(world.calls).toEqual(['open evaluation-speeches', 'ingest', 'ingest a.txt b.txt']);
    expect(world.noticed).toEqual(['Ingesting speeches: 100 %']);
  });

  it('remove what an earlier run left from another folder', async () => {
    world.origins.push('/elsewhere/old.txt', path.join(speeches, 'a.txt'));
    world.origins.push(path.join(world.config.corpusFolder, 'documents/talks/source.txt'));
    await openSpeeches();
    expect(world.calls[1]).toBe('remove old');
  });

  it('are made anew when their index does not fit, once', async () => {
    const left = path.join(settingFolder(world.config, 'speeches'), 'left.db');
    fs.mkdirSync(path.dirname(left), { recursive: true });
    fs.writeFileSync(left, '');
    world.ingestErrors.push('index-mismatch');
    await openSpeeches();
    expect(fs.existsSync(left)).toBe(false);
    expect(world.calls.slice(0, 3)).toEqual(['open evaluation-speeches', 'close', 'open evaluation-speeches']);

    world.ingestErrors.push('index-mismatch', 'index-mismatch');
    await expect(openSpeeches()).rejects.toMatchObject({ code: 'index-mismatch' });
  });

  it('pass on any other error without deleting anything', async () => {
    const left = path.join(settingFolder(world.config, 'speeches'), 'left.db');
    fs.mkdirSync(path.dirname(left), { recursive: true });
    fs.writeFileSync(left, '');
    world.ingestErrors.push('model-missing');
    await expect(openSpeeches()).rejects.toMatchObject({ code: 'model-missing' });
    expect(fs.existsSync(left)).toBe(true);
  });

  it('are refused when a document could not be ingested, since half a corpus is another corpus', async () => {
    world.failing.add('b.txt');
    await expect(openSpeeches()).rejects.toThrow(/1 evaluation document\(s\).+b\.txt: is empty/u);
    expect(world.calls.at(-1)).toBe('close');
  });
});
