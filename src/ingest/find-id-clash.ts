// ingest: PREPARED SOURCE + the collection it is for → the same under an id of that collection, or the failure of an id that is
// taken. Reads and stores nothing.
import type { DocumentId } from '../domain/document.js';
import type { IngestFailure } from '../domain/ingest-report.js';
import type { Scope } from '../domain/scope.js';
import type { PreparedSource } from './prepare-document.js';

export function placeInCollection(scope: Scope, source: PreparedSource): PreparedSource {
  const { metadata } = source.document;
  return { ...source, document: { ...source.document, metadata: { ...metadata, id: scope.ownId(metadata.id) } } };
}

/** @param takenBy origin of the document that has the id already, stored or drawn before in the same run */
export function findIdClash(
  source: PreparedSource,
  takenBy: string | undefined,
  scope: Scope,
): IngestFailure | undefined {
  const id: DocumentId = source.document.metadata.id;
  if (!scope.owns(id)) {
    const message = `${source.origin} would get the id "${id}", which is kept for documents of a server. Give it another \`id\` in a document.yaml.`;
    return { path: source.origin, code: 'id-taken', message };
  }
  if (takenBy === undefined || takenBy === source.origin) return undefined;
  return {
    path: source.origin,
    code: 'id-taken',
    message: `${source.origin} would get the id "${id}", which belongs to ${takenBy}. Give it another \`id\` in a document.yaml, or remove the other one first (--remove ${id}).`,
  };
}
