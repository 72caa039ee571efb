// events: EVENT + the documents that may be used → the event as told by those and by addresses alone. A document that may
// not be used tells nothing, also not that it exists.
import type { DiplomaticEvent } from '../domain/event.js';

/** Undefined when nothing that may be used tells of it. */
export function keepAllowedSources(
  event: DiplomaticEvent,
  isAllowed: (documentId: string) => boolean,
): DiplomaticEvent | undefined {
  const passes = ({ documentId }: { readonly documentId?: string }) =>
    documentId === undefined || isAllowed(documentId);
  const sources = event.sources.filter(passes);
  if (sources.length === event.sources.length) return event;
  if (sources.length === 0) return undefined;
  const conflicts = event.conflicts?.map((conflict) => ({ ...conflict, claims: conflict.claims.filter(passes) }));
  const toldParties = event.toldParties?.filter(passes);
  return { ...event, sources, ...(conflicts && { conflicts }), ...(toldParties && { toldParties }) };
}
