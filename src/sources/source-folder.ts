// sources: where everything about fetched sources lies in the data folder, and reading and writing of what is known about each
// entry. Knows files, not servers. Every file is written whole or not at all.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import { SOURCE_FORMATS } from './source-entry.js';
import { writeAtomically } from './write-atomically.js';

const moment = z.iso.datetime();

/** The bytes that were last taken over, and when and from where they came. */
const snapshotSchema = z.object({
  /** Hex, of the bytes: the name of their file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  bytes: z.number().int().nonnegative(),
  format: z.enum(SOURCE_FORMATS),
  /** When these bytes were first received; looking again and finding the same changes nothing. */
  retrievedAt: moment,
  /** What was asked for, and what answered. */
  url: z.string(),
  finalUrl: z.string(),
  headers: z.record(z.string(), z.string()),
});
export type Snapshot = Readonly<z.infer<typeof snapshotSchema>>;

const stateSchema = z.object({
  /** The entry's address then; another one makes everything below out of date. */
  url: z.string(),
  attemptedAt: moment.optional(),
  /** How the last fetch ended. */
  outcome: z.string().optional(),
  /** Somebody asked us not to come back before. */
  notBefore: moment.optional(),
  snapshot: snapshotSchema.optional(),
  /** Sent back so that an unchanged page need not be sent again. */
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** What the index was last given (`ingestKey`), and the file it was given as. */
  ingestedKey: z.string().optional(),
  placedFile: z.string().optional(),
});
export type SourceState = Readonly<z.infer<typeof stateSchema>>;

export interface SourceFolder {
  /** Absolute: `<data folder>/sources`. */
  readonly folder: string;
  /** The operator's own manifest. */
  readonly manifestFile: string;
  /** Folder that holds `documents/<id>/`, the files that are ingested. */
  readonly documentsFolder: string;
  /** Where a person puts what only persons may download. */
  readonly inboxFolder: string;
  readonly runFile: string;
  /** Where a `manual` entry's file is put; with any other ending it is found as well. */
  manualFileOf(entry: { readonly id: string; readonly format: string }): string;
  stateOf(entry: { readonly id: string; readonly url: string }): SourceState;
  saveState(id: string, state: SourceState): Promise<void>;
  /** Stores bytes and record; the name is the hash. */
  keepSnapshot(id: string, bytes: Uint8Array, facts: Omit<Snapshot, 'sha256' | 'bytes'>): Promise<Snapshot>;
  /** Undefined when the file is gone or is not what its name says. */
  readSnapshot(snapshot: Snapshot): Promise<Uint8Array | undefined>;
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function openSourceFolder(dataFolder: string): SourceFolder {
  const folder = path.join(dataFolder, 'sources');
  const stateFile = (id: string) => path.join(folder, 'state', `${id}.json`);
  const snapshotFile = (sha256: string) => path.join(folder, 'snapshots', sha256);
  return {
    folder,
    manifestFile: path.join(dataFolder, 'sources.yaml'),
    documentsFolder: path.join(folder, 'documents'),
    inboxFolder: path.join(folder, 'inbox'),
    runFile: path.join(folder, 'run.json'),
    manualFileOf: ({ id, format }) => path.join(folder, 'inbox', `${id}.${format}`),
    stateOf: ({ id, url }) => {
      const file = stateFile(id);
      const state = existsSync(file) ? readState(file) : { url };
      return state.url === url ? state : withoutValidators(state, url);
    },
    saveState: (id, state) => writeAtomically(stateFile(id), `${JSON.stringify(state, null, 2)}\n`),
    keepSnapshot: async (id, bytes, facts) => {
      const snapshot: Snapshot = { sha256: sha256Of(bytes), bytes: bytes.length, ...facts };
      await writeAtomically(snapshotFile(snapshot.sha256), bytes);
      const record = `${JSON.stringify(snapshot, null, 2)}\n`;
      await writeAtomically(`${snapshotFile(snapshot.sha256)}.${id}.json`, record);
      return snapshot;
    },
    readSnapshot: async ({ sha256 }) => {
      const bytes = await readFile(snapshotFile(sha256)).catch(() => undefined);
      return bytes !== undefined && sha256Of(bytes) === sha256 ? bytes : undefined;
    },
  };
}

/** What another address said about its own freshness means nothing here; the document it gave stays. */
function withoutValidators(
  { etag: _, lastModified: __, notBefore: ___, ...state }: SourceState,
  url: string,
): SourceState {
  return { ...state, url };
}

function readState(file: string): SourceState {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new AppError('bad-input', `The file ${file} cannot be read as the state of a source: delete it.`, { cause });
  }
}
