// retrieval: the files that spare rebuilding the approximate index: `vectors.hnsw` (the graph) and `vectors.json` (what
// it was made from). Writes and checks them; it trusts neither, and knows nothing of the graph's inside.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { DocumentId } from '../domain/document.js';
import type { ChunkId, IndexManifest } from '../store/store.js';
import type { IndexedMembers } from './indexed-members.js';
import { EF_CONSTRUCTION, M } from './vector-graph.js';

/** What must be equal before a cached graph is read at all: a file of another dimension or metric loads silently. */
export interface CacheKey {
  readonly dimension: number;
  readonly metric: 'ip';
  readonly m: number;
  readonly efConstruction: number;
  /** Hex SHA-256 of the store's manifest: model, chunker, format. */
  readonly model: string;
}

export const cacheKeyOf = (dimension: number, manifest: IndexManifest | undefined): CacheKey => {
  const model = createHash('sha256')
    .update(JSON.stringify(manifest ?? null))
    .digest('hex');
  return { dimension, metric: 'ip', m: M, efConstruction: EF_CONSTRUCTION, model };
};

const chunkIdSchema = z
  .int()
  .nonnegative()
  .transform((id) => id as ChunkId);
const cacheSchema = z.object({
  format: z.literal(1),
  dimension: z.int(),
  metric: z.literal('ip'),
  m: z.int(),
  efConstruction: z.int(),
  model: z.string(),
  /** Generation of the store it was made from; for people who look. */
  generation: z.int(),
  fileSha256: z.string(),
  documents: z.array(z.tuple([z.string().transform((id) => id as DocumentId), z.string(), z.array(chunkIdSchema)])),
});

export type CacheLookup =
  | { readonly outcome: 'usable'; readonly file: string; readonly members: IndexedMembers }
  | { readonly outcome: 'unusable'; readonly reason: string };

const pathsIn = (folder: string) => ({
  graph: path.join(folder, 'vectors.hnsw'),
  manifest: path.join(folder, 'vectors.json'),
});

/** Checks manifest, key and the graph file's hash. Every defect is a reason to rebuild, never an error. */
export const findCache = async (folder: string, key: CacheKey): Promise<CacheLookup> => {
  const paths = pathsIn(folder);
  if (!fs.existsSync(paths.manifest) || !fs.existsSync(paths.graph)) return { outcome: 'unusable', reason: 'missing' };
  const manifest = cacheSchema.safeParse(readJson(paths.manifest));
  if (!manifest.success) return { outcome: 'unusable', reason: 'manifest unreadable' };
  const found = manifest.data;
  for (const name of ['dimension', 'metric', 'm', 'efConstruction', 'model'] as const) {
    if (found[name] !== key[name]) return { outcome: 'unusable', reason: `made with another ${name}` };
  }
  if ((await hashFile(paths.graph)) !== found.fileSha256) return { outcome: 'unusable', reason: 'graph file damaged' };
  const members = new Map(found.documents.map(([id, contentSha256, ids]) => [id, { contentSha256, ids }]));
  return { outcome: 'usable', file: paths.graph, members };
};

/**
 * Writes both files under temporary names and renames them, manifest last: whatever moment the process is killed at,
 * the pair either fits or fails the hash. `writeGraph` gets the file to write.
 */
export const saveCache = async (
  folder: string,
  key: CacheKey,
  content: { readonly generation: number; readonly members: IndexedMembers },
  writeGraph: (file: string) => Promise<unknown>,
): Promise<void> => {
  fs.mkdirSync(folder, { recursive: true });
  const paths = pathsIn(folder);
  const temporary = { graph: `${paths.graph}.${process.pid}.part`, manifest: `${paths.manifest}.${process.pid}.part` };
  try {
    await writeGraph(temporary.graph);
    const manifest: z.input<typeof cacheSchema> = {
      format: 1,
      ...key,
      generation: content.generation,
      fileSha256: await hashFile(temporary.graph),
      documents: [...content.members].map(([id, member]) => [id, member.contentSha256, [...member.ids]]),
    };
    fs.writeFileSync(temporary.manifest, JSON.stringify(manifest));
    fs.renameSync(temporary.graph, paths.graph);
    fs.renameSync(temporary.manifest, paths.manifest);
  } finally {
    fs.rmSync(temporary.graph, { force: true });
    fs.rmSync(temporary.manifest, { force: true });
  }
};

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    // Not JSON or not readable: both are refused by the schema.
    return undefined;
  }
};

const hashFile = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const part of fs.createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
};
