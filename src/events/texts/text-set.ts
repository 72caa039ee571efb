// events: what every interface language must be able to say about events. Words and short sentences only; facts are
// inserted as they are.
import type { EventConfidence, EventKind, EventStatus, EventVerification } from '../../domain/event.js';

export interface EventTexts {
  readonly kinds: Readonly<Record<EventKind, string>>;
  /** Beginnings of words by which people ask for the kind, lower case. */
  readonly kindWords: Readonly<Partial<Record<EventKind, readonly string[]>>>;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly confidences: Readonly<Record<EventConfidence, string>>;
  readonly verifications: Readonly<Record<EventVerification, string>>;
  readonly labels: Readonly<
    Record<
      | 'date'
      | 'place'
      | 'forum'
      | 'parties'
      | 'people'
      | 'outcome'
      | 'documents'
      | 'confidence'
      | 'sources'
      | 'previous'
      | 'following'
      | 'official'
      | 'secondary',
      string
    >
  >;
  /** Over a fact on which sources disagree; `field` is one of the registry's words. */
  readonly sourcesDisagree: (field: string) => string;
  /** Beside the value the registry holds. */
  readonly held: string;
  /** The date comes from a person's entry, not from a quoted document. */
  readonly fromRegistry: string;
  readonly noDocument: string;
  readonly announcedOnly: string;
  /** The same in a list, in brackets, for a past date. */
  readonly announcedMark: string;
  /** Instead of a place, or beside it. */
  readonly virtual: string;
  readonly undated: string;
  readonly inferred: string;
  readonly bilateral: string;
  readonly asOf: (date: string) => string;
  /** How a date phrase was understood. */
  readonly understood: (words: string, dates: string) => string;
  /** Words of a query that no event holds. */
  readonly ignored: (words: string) => string;
  readonly shownOf: (shown: number, total: number) => string;
  /** Heading of a timeline. */
  readonly timeline: (count: number) => string;
}
