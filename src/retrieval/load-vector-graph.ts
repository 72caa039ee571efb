// retrieval: CACHE FILES + WANTED MEMBERS → the graph of the files and what it lacks, or why they are of no use. It adds and
// deletes nothing.
import { changeBetween, countOf, type IndexedMembers, idsOf, type MembersChange } from './indexed-members.js';
import { type CacheKey, findCache } from './vector-cache.js';
import { VectorGraph } from './vector-graph.js';

export interface LoadedGraph {
  readonly graph: VectorGraph;
  /** From what it holds to what is wanted. */
  readonly change: MembersChange;
}

/** A string is the reason to make the graph anew. */
export const loadVectorGraph = async (
  folder: string,
  key: CacheKey,
  wanted: IndexedMembers,
): Promise<LoadedGraph | string> => {
  const cache = await findCache(folder, key);
  if (cache.outcome === 'unusable') return cache.reason;
  const graph = await VectorGraph.read(cache.file, key.dimension, idsOf(cache.members));
  if (graph === undefined) return 'graph and manifest disagree';
  const change = changeBetween(cache.members, wanted);
  // Ids are given out once, so this is another store, or an older one restored from a backup.
  if (graph.hasEverHeld(idsOf(change.added))) return 'ids of another history of the store';
  return graph.hasTooManyDeleted(countOf(change.removed)) ? 'too many deleted points' : { graph, change };
};
