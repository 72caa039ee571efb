// sources: SNAPSHOT + what is known about it → a document of the index: `documents/<id>/source.<format>` with its `document.yaml`, handed to
// ingest like any other file. The one place where sources and ingest meet; reads no document and extracts nothing.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { IngestProgress, IngestReport, SentenceChanges } from '../domain/ingest-report.js';
import type { SourceEntry } from './source-entry.js';
import type { Snapshot, SourceFolder } from './source-folder.js';
import { writeAtomically } from './write-atomically.js';

/** What `App.ingest` does, as far as it is needed here. */
export type IngestFiles = (
  paths: readonly string[],
  options: { readonly remove?: readonly string[]; readonly onProgress?: (progress: IngestProgress) => void },
) => Promise<IngestReport>;

export interface IngestableSnapshot {
  readonly entry: SourceEntry;
  readonly snapshot: Snapshot;
  /** File that the index has the document from so far; another format makes it another file. */
  readonly placedFile?: string;
}

export type SnapshotOutcome =
  | {
      readonly id: string;
      readonly ingested: 'added' | 'updated' | 'unchanged';
      readonly file: string;
      /** Against the version that was in the index before. */
      readonly changes?: SentenceChanges;
      /** The document that has the same text: this one is kept as an address of it. */
      readonly copyOf?: string;
    }
  | { readonly id: string; readonly problem: string };

/** Hash of all that the index is given of an entry: with the same one there is nothing to do. */
export const ingestKey = (entry: SourceEntry, snapshot: Snapshot): string =>
  createHash('sha256').update(snapshot.sha256).update(describeDocument(entry, snapshot)).digest('hex');

/** One outcome a snapshot, in order. A snapshot whose file is gone, or that ingest refuses, is a problem and stops nothing. */
export async function ingestSnapshots(
  given: readonly IngestableSnapshot[],
  folder: SourceFolder,
  ingest: IngestFiles,
  onProgress?: (progress: IngestProgress) => void,
): Promise<readonly SnapshotOutcome[]> {
  if (given.length === 0) return [];
  const placed: { readonly id: string; readonly file: string | undefined }[] = [];
  for (const each of given) placed.push({ id: each.entry.id, file: await placeDocument(each, folder) });
  const remove = given.flatMap(({ entry, placedFile }, place) =>
    placedFile === undefined || placedFile === placed[place]?.file ? [] : [entry.id],
  );
  const files = placed.flatMap(({ file }) => file ?? []);
  const report = await ingest(files, {
    ...(remove.length > 0 && { remove }),
    ...(onProgress !== undefined && { onProgress }),
  });
  return placed.map(({ id, file }) => outcomeOf(id, file, report));
}

function outcomeOf(id: string, file: string | undefined, report: IngestReport): SnapshotOutcome {
  if (file === undefined) return { id, problem: 'its snapshot is no longer there: fetch it again' };
  const failed = report.failed.find((each) => each.path === file);
  if (failed !== undefined) return { id, problem: failed.message };
  if (report.added.some(({ documentId }) => documentId === id)) return { id, ingested: 'added', file };
  const copy = report.copies?.find((each) => each.id === id);
  if (copy !== undefined) return { id, ingested: 'unchanged', file, copyOf: copy.copyOf };
  const updated = report.updated.find(({ documentId }) => documentId === id);
  if (updated === undefined) return { id, ingested: 'unchanged', file };
  return { id, ingested: 'updated', file, ...(updated.changes !== undefined && { changes: updated.changes }) };
}

/** The file; undefined when the snapshot cannot be read. Files of the same document in another format go. */
async function placeDocument({ entry, snapshot, placedFile }: IngestableSnapshot, folder: SourceFolder) {
  const bytes = await folder.readSnapshot(snapshot);
  if (bytes === undefined) return undefined;
  const home = path.join(folder.documentsFolder, entry.id);
  const file = path.join(home, `source.${snapshot.format}`);
  await writeIfOther(file, bytes);
  await writeIfOther(path.join(home, 'document.yaml'), Buffer.from(describeDocument(entry, snapshot)));
  if (placedFile !== undefined && placedFile !== file) await rm(placedFile, { force: true });
  return file;
}

async function writeIfOther(file: string, content: Buffer | Uint8Array): Promise<void> {
  if (existsSync(file) && Buffer.compare(await readFile(file), content) === 0) return;
  await writeAtomically(file, content);
}

/** The `document.yaml`: the entry's facts, and when the bytes were retrieved. */
export const describeDocument = (entry: SourceEntry, snapshot: Pick<Snapshot, 'retrievedAt'>): string => {
  const { id, title, publisher, language, date, symbol, status, forum, parties, url } = entry;
  return stringify({
    ...{ id, title, publisher, language, url },
    retrieved: snapshot.retrievedAt.slice(0, 10),
    ...(date !== undefined && { published: date }),
    ...(symbol !== undefined && { symbol }),
    ...(status !== undefined && { status }),
    ...(forum !== undefined && { forums: [forum] }),
    ...(parties !== undefined && { parties }),
  });
};
