// retrieval: which chunks of which documents a vector index holds, and what is to change so that it holds others. Compares
// documents by content hash and ids; it touches no vector.
import type { DocumentId } from '../domain/document.js';
import type { ChunkId, CorpusReader } from '../store/store.js';

/** The chunks of one document in the index. Content hash and ids together tell whether their vectors are still right. */
export interface IndexedMember {
  readonly contentSha256: string;
  readonly ids: readonly ChunkId[];
}
export type IndexedMembers = ReadonlyMap<DocumentId, IndexedMember>;

/** A replaced document is in both. */
export interface MembersChange {
  readonly added: IndexedMembers;
  /** As they were. */
  readonly removed: IndexedMembers;
}

/** What the store holds, of all documents or of these. */
export const readMembers = (
  store: Pick<CorpusReader, 'chunkOwners' | 'documents'>,
  documents?: readonly DocumentId[],
): IndexedMembers => {
  const idsByDocument = new Map<DocumentId, ChunkId[]>();
  for (const { id, documentId } of store.chunkOwners(documents)) {
    const ids = idsByDocument.get(documentId);
    if (ids === undefined) idsByDocument.set(documentId, [id]);
    else ids.push(id);
  }
  const contents = new Map(store.documents(documents).map(({ id, contentSha256 }) => [id, contentSha256]));
  return new Map([...idsByDocument].map(([id, ids]) => [id, { contentSha256: contents.get(id) ?? '', ids }]));
};

/** `documents`: only these are compared, as all others are known to be equal. */
export const changeBetween = (
  have: IndexedMembers,
  wanted: IndexedMembers,
  documents: Iterable<DocumentId> = new Set([...have.keys(), ...wanted.keys()]),
): MembersChange => {
  const added = new Map<DocumentId, IndexedMember>();
  const removed = new Map<DocumentId, IndexedMember>();
  for (const id of documents) {
    const old = have.get(id);
    const fresh = wanted.get(id);
    if (isSameMember(old, fresh)) continue;
    if (old !== undefined) removed.set(id, old);
    if (fresh !== undefined) added.set(id, fresh);
  }
  return { added, removed };
};

export const idsOf = (members: IndexedMembers): ChunkId[] => [...members.values()].flatMap(({ ids }) => ids);

export const countOf = (members: IndexedMembers): number => {
  let count = 0;
  for (const { ids } of members.values()) count += ids.length;
  return count;
};

export const applyChange = (members: Map<DocumentId, IndexedMember>, { added, removed }: MembersChange): void => {
  for (const id of removed.keys()) members.delete(id);
  for (const [id, member] of added) members.set(id, member);
};

/** The members in parts of so many documents. */
export function* partsOf(members: IndexedMembers, documents: number): Iterable<IndexedMembers> {
  const all = [...members];
  for (let start = 0; start < all.length; start += documents) yield new Map(all.slice(start, start + documents));
}

const isSameMember = (a: IndexedMember | undefined, b: IndexedMember | undefined): boolean =>
  a?.contentSha256 === b?.contentSha256 &&
  a?.ids.length === b?.ids.length &&
  (a?.ids.every((id, place) => id === b?.ids[place]) ?? true);
