// domain: an event of diplomacy as the registry holds it: who met, where, when, what came of it, and who says so. The
// machine form of the command line is made from these types; their fields may grow, never change. Plain data.
import type { PartialDate } from './document.js';

export const EVENT_KINDS = [
  'consultations',
  'session',
  'signing',
  'adoption',
  'entry-into-force',
  'statement',
  'vote',
  'negotiation',
  'conference',
  'publication',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** `days`: separate days, listed in `days`. `none`: an announced event without a date. */
export const EVENT_PRECISIONS = ['day', 'range', 'days', 'month', 'year', 'none'] as const;
export type EventPrecision = (typeof EVENT_PRECISIONS)[number];

/** `stated` and `inferred`: extracted from a document, as its words give it or concluded from them. `curated`: entered by a person. */
export const EVENT_DATE_BASES = ['stated', 'inferred', 'curated'] as const;
export type EventDateBasis = (typeof EVENT_DATE_BASES)[number];

export const EVENT_STATUSES = ['past', 'planned'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const EVENT_CONFIDENCES = ['high', 'medium', 'low'] as const;
export type EventConfidence = (typeof EVENT_CONFIDENCES)[number];

/** How a curated entry was checked: its sources were read, read in part, or the fact is common knowledge. */
export const EVENT_VERIFICATIONS = ['read', 'read-in-part', 'beyond-doubt'] as const;
export type EventVerification = (typeof EVENT_VERIFICATIONS)[number];

/** `official`: a State, an international organisation or a body of the event itself. Official outranks secondary. */
export const SOURCE_STANDINGS = ['official', 'secondary'] as const;
export type SourceStanding = (typeof SOURCE_STANDINGS)[number];

/** Who tells of the event: a stored document with the sentence that proves it, or an address. */
export interface EventSource {
  readonly standing: SourceStanding;
  readonly documentId?: string;
  readonly url?: string;
  /** Verbatim: `document.text.slice(start, end)`. */
  readonly excerpt?: string;
  readonly start?: number;
  readonly end?: number;
}

/** One of the values that sources give for the same fact. */
export interface EventClaim {
  readonly value: string;
  /** True for the value that the event itself carries. */
  readonly held: boolean;
  /** Absent, like address and document, for a value that a person entered after weighing the sources. */
  readonly standing?: SourceStanding;
  readonly url?: string;
  readonly documentId?: string;
  /** Why the value is not held, where a person has looked into it. */
  readonly reason?: string;
}

/** Somebody whom one source names as taking part, beside the parties that a person listed. */
export interface ToldParty {
  readonly party: string;
  readonly documentId?: string;
  readonly url?: string;
}

/** A fact on which sources disagree, all values side by side. `field` is a field of the event or names another fact. */
export interface EventConflict {
  readonly field: string;
  readonly claims: readonly EventClaim[];
}

export interface EventDocument {
  readonly symbol?: string;
  readonly title?: string;
  readonly url?: string;
}

export interface DiplomaticEvent {
  /** Slug of year and name; never changed once published. */
  readonly id: string;
  readonly name: string;
  readonly kind: EventKind;
  /** Absent for undated events (`precision` `none`). */
  readonly start?: PartialDate;
  /** Last day, inclusive; equal to `start` where the event has one date. */
  readonly end?: PartialDate;
  /** Each day, only with `precision` `days`. */
  readonly days?: readonly PartialDate[];
  readonly precision: EventPrecision;
  readonly dateBasis: EventDateBasis;
  readonly place?: string;
  /** ISO 3166 alpha-2. */
  readonly country?: string;
  /** Glossary id or `bilateral`. */
  readonly forum?: string;
  /** ISO 3166 alpha-2 codes, or glossary ids of organisations. */
  readonly parties: readonly string[];
  /** Whom else the documents name; a sentence may name many who were not parties in the strict sense. */
  readonly toldParties?: readonly ToldParty[];
  /** Who took part, in words, where ids do not say it all ("about 60 countries"). */
  readonly partiesText?: string;
  /** Names as written. */
  readonly people: readonly string[];
  readonly documents: readonly EventDocument[];
  readonly outcome?: string;
  readonly status: EventStatus;
  /** True where the sources only announce the event: that it took place is not told. */
  readonly announcedOnly?: boolean;
  readonly confidence: EventConfidence;
  readonly verification?: EventVerification;
  /** What the entry was checked with, in words. */
  readonly checkedWith?: string;
  readonly sources: readonly EventSource[];
  readonly conflicts?: readonly EventConflict[];
}

/** All must hold. Dates bound when the event took place, inclusive; an undated event passes no date filter. */
export interface EventFilters {
  /** Words in any language, document symbols included. */
  readonly query?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** A wider forum takes in those it holds: `osce` finds events of its Permanent Council. */
  readonly forum?: string;
  readonly party?: string;
  /** A name of the place in any language, or the code of its country. */
  readonly place?: string;
  readonly kind?: EventKind;
  readonly status?: EventStatus;
}
