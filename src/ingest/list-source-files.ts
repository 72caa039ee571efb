// ingest: FILES, FOLDERS AND ARCHIVES → the sources in them, sorted, to be read one by one. Follows no links out of a folder,
// looks into archives and reads no file.
import fs from 'node:fs/promises';
import path from 'node:path';
import type { IngestFailure } from '../domain/ingest-report.js';
import { SOURCE_EXTENSIONS } from './extract.js';
import { ARCHIVE_EXTENSION, type ListedSources, listArchiveSources, type SourceEntry } from './list-archive-sources.js';
import { readSourceFile } from './read-source-file.js';

/**
 * A file that is named is taken whatever its ending (a wrong one fails later, with a reason); a folder or archive gives its
 * supported files. Entries come sorted by path, without repetition; failures are what is not there or cannot be read.
 */
export async function listSourceFiles(paths: readonly string[], maxBytes?: number): Promise<ListedSources> {
  const files = new Set<string>();
  const failures: IngestFailure[] = [];
  for (const given of paths) {
    const absolute = path.resolve(given);
    try {
      const stats = await fs.stat(absolute);
      if (!stats.isDirectory()) files.add(absolute);
      else for (const file of await walkFolder(absolute)) files.add(file);
    } catch (error) {
      failures.push(describeUnreadable(absolute, error as NodeJS.ErrnoException));
    }
  }
  const entries: SourceEntry[] = [];
  for (const file of files) {
    if (extensionOf(file) !== ARCHIVE_EXTENSION) {
      entries.push({ path: file, read: () => readSourceFile(file, maxBytes) });
      continue;
    }
    const listed = await listArchiveSources(file, isSource, maxBytes);
    entries.push(...listed.entries);
    failures.push(...listed.failures);
  }
  return { entries: entries.sort((a, b) => (a.path < b.path ? -1 : 1)), failures };
}

function describeUnreadable(absolute: string, { code = 'unreadable', message }: NodeJS.ErrnoException): IngestFailure {
  const isMissing = code === 'ENOENT';
  const reason = isMissing ? 'there is no such file or folder' : message;
  return { path: absolute, code: isMissing ? 'not-found' : 'unreadable', message: `${absolute}: ${reason}.` };
}

const extensionOf = (name: string): string => path.extname(name).toLowerCase();
const isSource = (name: string): boolean => SOURCE_EXTENSIONS.includes(extensionOf(name));

async function walkFolder(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await fs.readdir(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) found.push(...(await walkFolder(full)));
    else if (entry.isFile() && (isSource(entry.name) || extensionOf(entry.name) === ARCHIVE_EXTENSION))
      found.push(full);
  }
  return found;
}
