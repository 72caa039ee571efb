// Test support: stores in a temporary folder that close with the test, and the code of what an action throws.
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { AppError } from '../../src/domain/app-error.js';
import { openSqliteStore, type SqliteStoreOptions } from '../../src/store/sqlite-store.js';
import type { ChunkId, Store } from '../../src/store/store.js';
import { OPERATOR } from '../support/scopes.js';
import { temporaryFolder } from './synthetic-documents.js';

export const openIn = (folder: string, options?: SqliteStoreOptions): Store => {
  const store = openSqliteStore(path.join(folder, 'store.db'), options);
  onTestFinished(() => store.close());
  return store;
};
export const openEmpty = (): Store => openIn(temporaryFolder());
export const codeOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
  return 'no error';
};
export const allIds = (store: Store): ChunkId[] =>
  store
    .within(OPERATOR)
    .chunkOwners()
    .map(({ id }) => id);
