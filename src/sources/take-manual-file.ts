// sources: what a person saved for a `manual` entry → bytes and their format, or where to download it and where to put it. Asks no
// server, ever.
import { lstatSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sniffFormat } from './sniff-format.js';
import type { SourceEntry, SourceFormat } from './source-entry.js';
import type { SourceFolder } from './source-folder.js';

export type ManualFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly format: SourceFormat; readonly savedAt: Date }
  | { readonly kind: 'missing'; readonly message: string }
  | { readonly kind: 'unusable'; readonly message: string };

export async function takeManualFile(entry: SourceEntry, folder: SourceFolder, maxBytes: number): Promise<ManualFile> {
  const file = findFile(entry.id, folder.inboxFolder);
  if (file === undefined) {
    const place = folder.manualFileOf(entry);
    return { kind: 'missing', message: `open ${entry.url} yourself, check its terms, and save it as ${place}` };
  }
  const { size, mtime } = lstatSync(file);
  if (size > maxBytes) return { kind: 'unusable', message: `${file} has ${size} bytes, at most ${maxBytes} are read` };
  const bytes = await readFile(file);
  const sniffed = await sniffFormat(bytes, '', `https://localhost/${encodeURIComponent(path.basename(file))}`);
  if ('problem' in sniffed) return { kind: 'unusable', message: `${file}: ${sniffed.problem}` };
  return { kind: 'file', bytes, format: sniffed.format, savedAt: mtime };
}

/** A plain file, no link: what it holds is quoted to others. */
function findFile(id: string, folder: string): string | undefined {
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch {
    // Nobody has put anything there yet.
    return undefined;
  }
  const name = names.find((each) => path.parse(each).name === id && lstatSync(path.join(folder, each)).isFile());
  return name === undefined ? undefined : path.join(folder, name);
}
