// ingest: FILES AND FOLDERS → the source files in them, sorted. Follows no links out of a folder and reads no file.
import fs from 'node:fs/promises';
import path from 'node:path';
import type { IngestFailure } from '../domain/ingest-report.js';
import { SOURCE_EXTENSIONS } from './extract.js';

export interface ListedFiles {
  /** Absolute paths, sorted, without repetition. */
  readonly files: readonly string[];
  /** Paths that are not there or cannot be read. */
  readonly failures: readonly IngestFailure[];
}

/** A file that is named is taken whatever its ending (a wrong one fails later, with a reason); a folder gives its supported files. */
export async function listSourceFiles(paths: readonly string[]): Promise<ListedFiles> {
  const files = new Set<string>();
  const failures: IngestFailure[] = [];
  for (const given of paths) {
    const absolute = path.resolve(given);
    try {
      const stats = await fs.stat(absolute);
      if (!stats.isDirectory()) files.add(absolute);
      else for (const file of await walkFolder(absolute)) files.add(file);
    } catch (error) {
      const { code = 'unreadable', message } = error as NodeJS.ErrnoException;
      const reason = code === 'ENOENT' ? 'there is no such file or folder' : message;
      failures.push({
        path: absolute,
        code: code === 'ENOENT' ? 'not-found' : 'unreadable',
        message: `${absolute}: ${reason}.`,
      });
    }
  }
  return { files: [...files].sort(), failures };
}

async function walkFolder(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await fs.readdir(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) found.push(...(await walkFolder(full)));
    else if (entry.isFile() && SOURCE_EXTENSIONS.includes(path.extname(entry.name).toLowerCase())) found.push(full);
  }
  return found;
}
