// sources: ENTRY → the operator's own manifest with it at the end. Never touches the shipped one; what is there stays as it was
// written, comments included.
import { existsSync, readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { parseManifest } from './read-manifest.js';
import type { SourceEntry } from './source-entry.js';
import { writeAtomically } from './write-atomically.js';

const HEADER =
  '# Your own sources, in the form of corpus/sources.yaml. An entry here goes before a shipped one with its id.\n';

/** As it stands in the file. */
export const writeEntry = (entry: SourceEntry): string => stringify([entry], { lineWidth: 0 });

/** Throws `AppError('bad-input')`, and writes nothing, when the file with the entry would be no manifest. */
export async function addEntry(entry: SourceEntry, file: string): Promise<void> {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : HEADER;
  const after = `${before}${before.endsWith('\n') ? '' : '\n'}${writeEntry(entry)}`;
  parseManifest(after, file);
  await writeAtomically(file, after);
}
