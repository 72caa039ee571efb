// ingest: where a document's id comes from. Path and metadata → id. Pure; must not look at the file's content.
import { basename, dirname, extname } from 'node:path';
import type { DocumentId } from '../domain/document.js';

/** `RUS_66_2011` → `rus-66-2011`. Undefined when no letter or digit is left. */
export function toDocumentId(name: string): DocumentId | undefined {
  const id = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? undefined : (id as DocumentId);
}

/** `source.txt` beside a `document.yaml` is named by its folder; every other file by its own name. */
export function documentIdFromPath(path: string, hasMetadataFile: boolean): DocumentId | undefined {
  const name = basename(path, extname(path));
  return toDocumentId(hasMetadataFile && name === 'source' ? basename(dirname(path)) : name);
}
