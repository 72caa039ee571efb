// events: what is extracted from a document: the event, the sentence that proves it, and for each field the words it was
// read from, or from what it was concluded. Plain data; stored as JSON by `catch-up-events.ts`.
import type { DiplomaticEvent } from '../../domain/event.js';
import type { Span } from '../../domain/span.js';

/** A span of the document's text, or the words or fact that the value was concluded from. */
export type FieldEvidence = Span | { readonly inferredFrom: string };

export const EXTRACTED_FIELDS = [
  'date',
  'place',
  'country',
  'kind',
  'forum',
  'parties',
  'people',
  'documents',
] as const;
export type ExtractedField = (typeof EXTRACTED_FIELDS)[number];

export interface ExtractedEvent {
  /** Has one source: the document, with the proving sentence as its excerpt. */
  readonly event: DiplomaticEvent;
  /** The proving sentence, of the document's text. */
  readonly proof: Span;
  /** One entry for every value the event has: several for lists, none for what it lacks. */
  readonly fields: Readonly<Partial<Record<ExtractedField, readonly FieldEvidence[]>>>;
}
