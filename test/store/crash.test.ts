import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SqliteConnection } from '../../src/store/sqlite-connection.js';
import { openSqliteStore } from '../../src/store/sqlite-store.js';
import { OPERATOR } from '../support/scopes.js';
import { seededRandom, temporaryFolder } from './synthetic-documents.js';

const ROUNDS = process.env.AIDE_MEMOIRE_SLOW_TESTS ? 100 : 10;

const runAndKill = async (file: string, prefix: string, delayMs: number): Promise<void> => {
  const child = spawn(process.execPath, ['test/store/crash-writer.mjs', file, prefix, 'endless'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  child.kill('SIGKILL');
  expect((await exited)[1]).toBe('SIGKILL');
};

const expectWhole = (file: string): number => {
  const store = openSqliteStore(file);
  const documents = store.within(OPERATOR).documents();
  const owners = store.within(OPERATOR).chunkOwners();
  expect(owners).toHaveLength(store.within(OPERATOR).chunkCount());
  expect([...store.within(OPERATOR).chunkVectors()]).toHaveLength(owners.length);
  expect(store.within(OPERATOR).termFrequencies(['common']).get('common')).toBe(owners.length);
  for (const { id, version } of documents) {
    const expected = 1 + (Number(id.split('-')[1]) % 7);
    const chunks = store
      .within(OPERATOR)
      .chunks(owners.filter((owner) => owner.documentId === id).map((owner) => owner.id));
    expect(chunks.map((chunk) => [chunk.version, chunk.chunk.index])).toEqual(
      Array.from({ length: expected }, (_, index) => [version, index]),
    );
    expect(chunks.every((chunk) => chunk.tokenVectors.length === 6400)).toBe(true);
    expect(store.within(OPERATOR).searchTerms([`document-${id}`], 50)).toHaveLength(expected);
    expect(store.within(OPERATOR).document(id)?.text).toHaveLength(2000);
  }
  expect(new Set(owners.map((owner) => owner.documentId)).size).toBe(documents.length);
  const generation = store.generation();
  store.close();
  return generation;
};

const expectSound = (file: string): void => {
  const connection = new SqliteConnection(file);
  expect(connection.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  // Compares the term index with the terms of every chunk; throws when they differ.
  connection.run("INSERT INTO chunk_terms (chunk_terms, rank) VALUES ('integrity-check', 1)");
  connection.close();
};

test(`killed at ${ROUNDS} random moments, the store opens with nothing half-ingested`, {
  timeout: ROUNDS * 6000,
}, async () => {
  expect(fs.existsSync('dist/store/sqlite-store.js'), 'run `npm run build` first').toBe(true);
  const file = path.join(temporaryFolder(), 'store.db');
  const random = seededRandom(20_261_122);
  let generation = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await runAndKill(file, `r${round % 3}`, Math.floor(random() * 250));
    const reached = expectWhole(file);
    expectSound(file);
    expect(reached).toBeGreaterThanOrEqual(generation);
    generation = reached;
  }
  // Without this a child that never wrote would pass.
  expect(generation).toBeGreaterThan(ROUNDS);
});
