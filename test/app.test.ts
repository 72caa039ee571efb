// The app with the bundled model on real files: what ingesting, removing, rebuilding and breaking off leave behind.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type App, openApp } from '../src/app.js';
import { loadConfig } from '../src/config.js';
import type { DocumentId } from '../src/domain/document.js';
import { openSqliteStore } from '../src/store/sqlite-store.js';
import type { Store } from '../src/store/store.js';
import { type BuiltRun, runBuilt } from './cli/run-built.js';
import { OPERATOR } from './support/scopes.js';

const QUESTION = 'Who led the Japanese side in the cyber consultations with Germany?';
const REMEDY = 'npm run ingest -- --rebuild';
const STARTER_COUNT = 5;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-app-'));
const apps: App[] = [];
afterAll(async () => {
  for (const app of apps) await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const openIn = (name: string): App => {
  const app = openApp({ ...loadConfig({}), dataFolder: path.join(folder, name) });
  apps.push(app);
  return app;
};
const write = (name: string, text: string | Buffer): string => {
  const file = path.join(folder, 'sources', name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  return file;
};
const versionsOf = (store: Store) =>
  store
    .within(OPERATOR)
    .documents()
    .map(({ id, version }) => `${id} ${version}`);
const idsOf = (documents: readonly { readonly documentId: string }[]) => documents.map(({ documentId }) => documentId);

/** Runs a command in a process of its own and kills it once its store is as described. */
function runKilled(args: readonly string[], dataFolder: string, when: (store: Store) => boolean): Promise<BuiltRun> {
  const file = path.join(dataFolder, 'aide-memoire.sqlite');
  const isReached = (): boolean => {
    if (!fs.existsSync(file)) return false;
    const store = openSqliteStore(file);
    try {
      return when(store);
    } finally {
      store.close();
    }
  };
  return runBuilt(args, { dataFolder, interruptWhen: isReached, signal: 'SIGKILL' });
}

describe('an index made with another lexicon', () => {
  it('is refused with the command that mends it, and answers again once rebuilt, versions unchanged', async () => {
    const app = openIn('rebuilt');
    const fresh = await app.ingest([], OPERATOR);
    expect(fresh.added).toHaveLength(STARTER_COUNT);
    const versions = versionsOf(app.store);
    const before = await app.ask(QUESTION, OPERATOR);
    app.store.setManifest({ ...app.store.manifest()!, lexicon: 'another' });
    await expect(app.ask(QUESTION, OPERATOR)).rejects.toMatchObject({
      code: 'index-mismatch',
      message: expect.stringContaining(REMEDY),
    });

    const progress: [done: number, total: number][] = [];
    const rebuilt = await app.ingest([], OPERATOR, {
      rebuild: [OPERATOR],
      onProgress: ({ doneSize, totalSize }) => progress.push([doneSize, totalSize]),
    });
    expect(rebuilt.corpus).toBe(fresh.corpus);
    expect(versionsOf(app.store)).toEqual(versions);
    const after = await app.ask(QUESTION, OPERATOR);
    expect(after.answer).toEqual(before.answer);
    const lengths = app.store
      .within(OPERATOR)
      .documents()
      .map(({ id }) => app.store.within(OPERATOR).document(id)!.text.length);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    expect(progress.map(([, each]) => each)).toEqual(Array(STARTER_COUNT).fill(total));
    expect(progress.at(-1)![0]).toBe(total);
  });

  it('refuses removals and additions and changes nothing', async () => {
    const app = openIn('refusing');
    await app.ingest(
      [write('refusing/first.txt', 'Norland and Suvania met in Harbour City on 1 June 2022.')],
      OPERATOR,
    );
    app.store.setManifest({ ...app.store.manifest()!, lexicon: 'another' });
    const other = write('refusing/second.txt', 'They met again in Port Ada on 3 July 2023.');
    await expect(app.ingest([other], OPERATOR, { remove: ['first'] })).rejects.toMatchObject({
      code: 'index-mismatch',
    });
    expect(versionsOf(app.store)).toEqual(['first 1']);
  });
});

describe('a process killed on the way', () => {
  it('in a rebuild leaves an index that is missing, and the command that mends it', async () => {
    const app = openIn('killed-rebuild');
    await app.ingest([], OPERATOR);
    await app.close();
    const dataFolder = path.join(folder, 'killed-rebuild');
    const killed = await runKilled(['ingest', '--rebuild'], dataFolder, (store) => store.manifest() === undefined);
    expect(killed.exitCode).toBeNull();
    const reopened = openIn('killed-rebuild');
    await expect(reopened.ask(QUESTION, OPERATOR)).rejects.toMatchObject({
      code: 'index-missing',
      message: expect.stringContaining(REMEDY),
    });
    expect(reopened.store.within(OPERATOR).documents()).toHaveLength(STARTER_COUNT);
  });

  it('in the first filling is made up for by the next question, nothing twice', async () => {
    const dataFolder = path.join(folder, 'killed-fill');
    const killed = await runKilled(
      ['ask', QUESTION],
      dataFolder,
      (store) => store.within(OPERATOR).documents().length > 0,
    );
    expect(killed.exitCode).toBeNull();
    const app = openIn('killed-fill');
    expect(app.store.within(OPERATOR).documents().length).toBeLessThan(STARTER_COUNT);
    expect(app.store.isFillUnfinished()).toBe(true);
    await app.close();
    expect((await runBuilt(['ask', QUESTION], { dataFolder })).exitCode).toBe(0);
    const filled = openIn('killed-fill');
    expect(
      filled.store
        .within(OPERATOR)
        .documents()
        .map(({ version }) => version),
    ).toEqual(Array(STARTER_COUNT).fill(1));
    expect(filled.store.isFillUnfinished()).toBe(false);
  });
});

describe('files that change', () => {
  const app = openIn('files');
  const talks = 'Norland and Suvania held cyber talks in Harbour City on 1 June 2022. Ms. Ada Finn led the delegation.';

  it('that are unchanged are not embedded again; a changed one gets version 2, version 1 stays readable', async () => {
    const changing = write('files/talks.txt', talks);
    const steady = write('files/steady.txt', 'The group of experts met in Port Ada on 3 July 2023.');
    expect(idsOf((await app.ingest([changing, steady], OPERATOR)).added)).toEqual(['steady', 'talks']);
    write('files/talks.txt', `${talks} They will meet again in autumn.`);
    const embedPassages = vi.spyOn(app.embedder, 'embedPassages');
    const again = await app.ingest([changing, steady], OPERATOR);
    const sentences = embedPassages.mock.calls.flatMap(([passages]) => passages.flatMap((each) => each.sentences));
    embedPassages.mockRestore();
    expect(idsOf(again.updated)).toEqual(['talks']);
    expect(again.unchanged).toEqual(['steady']);
    expect(sentences.join(' ')).toContain('autumn');
    expect(sentences.join(' ')).not.toContain('Port Ada');
    expect(app.store.within(OPERATOR).document('talks' as DocumentId)).toMatchObject({ version: 2, current: true });
    const old = app.store.within(OPERATOR).document('talks' as DocumentId, 1);
    expect(old).toMatchObject({ version: 1, current: false, text: talks });
  });

  it('with the id of another path fail, naming both', async () => {
    const other = write('elsewhere/talks.txt', 'Other talks were held in Port Ada by other people.');
    const { failed, added, updated } = await app.ingest([other], OPERATOR);
    expect([...added, ...updated]).toEqual([]);
    expect(failed).toMatchObject([{ path: other, code: 'id-taken' }]);
    expect(failed[0]!.message).toContain(other);
    expect(failed[0]!.message).toContain(path.join(folder, 'sources/files/talks.txt'));
  });

  it('of which one is broken do not stop the run', async () => {
    const broken = write('batch/a-broken.txt', Buffer.from([0, 1, 2, 0, 255]));
    const sound = write('batch/b-sound.txt', 'The working group adopted its report in Vienna by consensus.');
    const report = await app.ingest([broken, sound], OPERATOR);
    expect(report.failed).toMatchObject([{ path: broken, code: 'binary' }]);
    expect(idsOf(report.added)).toEqual(['b-sound']);
  });

  it('with the same few words under two names are both added', async () => {
    const text = 'The two ministries signed a memorandum in Lake Town in 2020.';
    const report = await app.ingest([write('twins/one.txt', text), write('twins/two.txt', text)], OPERATOR);
    expect(idsOf(report.added)).toEqual(['one', 'two']);
  });

  it('are cited no more once they are removed', async () => {
    const question = 'Who led the delegation at the cyber talks of Norland and Suvania?';
    const found = async () => (await app.ask(question, OPERATOR)).ranked.map(({ citation }) => citation.documentId);
    expect(await found()).toContain('talks');
    expect((await app.ingest([], OPERATOR, { remove: ['talks'] })).removed).toEqual(['talks']);
    expect(await found()).not.toContain('talks');
    expect(app.store.within(OPERATOR).document('talks' as DocumentId, 2)).toMatchObject({ current: false });
  });
});

describe('an app that embeds nothing', () => {
  it('opens, shows documents and closes without a model', async () => {
    const config = loadConfig({ AIDE_MEMOIRE_MODEL: 'no-such-model' });
    const app = openApp({ ...config, dataFolder: path.join(folder, 'files') });
    expect(app.store.within(OPERATOR).document('steady' as DocumentId)?.text).toContain('Port Ada');
    await app.close();
    await app.close();
  });
});
