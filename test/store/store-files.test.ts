import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite-store.js';
import { OPERATOR } from '../support/scopes.js';
import { codeOf, openEmpty, openIn } from './open-store.js';
import { manifestFor, syntheticDocument, temporaryFolder } from './synthetic-documents.js';

describe('files', () => {
  test('a backup opens with everything in it and is never overwritten', () => {
    const folder = temporaryFolder();
    const store = openIn(folder);
    store.setManifest(manifestFor(8));
    store.putDocument(OPERATOR, syntheticDocument('a'));
    const target = path.join(folder, 'deep', 'backup.db');
    store.backup(target);
    expect(codeOf(() => store.backup(target))).toBe('bad-input');
    const copy = openSqliteStore(target);
    onTestFinished(() => copy.close());
    expect(copy.within(OPERATOR).corpusFingerprint()).toBe(store.within(OPERATOR).corpusFingerprint());
    expect(copy.within(OPERATOR).searchTerms(['a-1'], 5)).toEqual(store.within(OPERATOR).searchTerms(['a-1'], 5));
    expect(fs.readdirSync(path.dirname(target)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('a missing file is created, or refused when it must exist', () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'new', 'store.db');
    expect(codeOf(() => openSqliteStore(file, { mustExist: true }))).toBe('index-missing');
    expect(fs.existsSync(file)).toBe(false);
    openSqliteStore(file).close();
    expect(codeOf(() => openSqliteStore(file, { mustExist: true }).close())).toBe('no error');
  });

  test('a file that is no database, or a torn one, is reported as damaged', () => {
    const folder = temporaryFolder();
    const noDatabase = path.join(folder, 'text.db');
    fs.writeFileSync(noDatabase, 'This is no database. '.repeat(500));
    expect(codeOf(() => openSqliteStore(noDatabase))).toBe('index-damaged');
    const store = openIn(folder);
    for (let i = 0; i < 20; i += 1) store.putDocument(OPERATOR, syntheticDocument(`d${i}`));
    store.close();
    const torn = path.join(folder, 'torn.db');
    const bytes = fs.readFileSync(path.join(folder, 'store.db'));
    fs.writeFileSync(torn, bytes.subarray(0, Math.floor(bytes.length / 2)));
    expect(
      codeOf(() => {
        const opened = openSqliteStore(torn);
        onTestFinished(() => opened.close());
        for (const { id } of opened.within(OPERATOR).documents()) opened.within(OPERATOR).document(id);
        [...opened.within(OPERATOR).chunkVectors()];
      }),
    ).toBe('index-damaged');
  });

  test('a closed store refuses every call and closes twice without complaint', () => {
    const store = openEmpty();
    store.close();
    store.close();
    expect(codeOf(() => store.within(OPERATOR).documents())).toBe('internal');
    expect(codeOf(() => store.putDocument(OPERATOR, syntheticDocument('a')))).toBe('internal');
  });
});

describe('two connections', () => {
  test('a reader sees the old state until the writer has committed, then the new one', () => {
    const folder = temporaryFolder();
    const writer = openIn(folder);
    const reader = openIn(folder);
    writer.putDocument(OPERATOR, syntheticDocument('a'));
    expect([reader.generation(), reader.within(OPERATOR).chunkCount()]).toEqual([1, 3]);
    writer.putDocument(OPERATOR, syntheticDocument('a', { chunks: 5, seed: 2 }));
    expect([reader.generation(), reader.within(OPERATOR).chunkCount()]).toEqual([2, 5]);
  });

  test('processes that write at the same time all succeed', { timeout: 60_000 }, () => {
    const folder = temporaryFolder();
    const script = path.resolve('test/store/crash-writer.mjs');
    const command = ['a', 'b', 'c']
      .map((name) => `node ${script} ${path.join(folder, 'store.db')} ${name} 15 &`)
      .join(' ');
    const result = spawnSync('sh', ['-c', `${command} wait`], { encoding: 'utf8' });
    expect(result.stderr).toBe('');
    const store = openIn(folder);
    expect(store.within(OPERATOR).documents()).toHaveLength(45);
    expect(store.generation()).toBe(45);
  });
});
