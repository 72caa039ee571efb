// domain: what a source document is once it is normalised: its text, where each part of it came from, and its facts.
// Plain data; no reading, no storing.
import type { Span } from './span.js';

/** Lower-case letters, digits and hyphens, e.g. `osce-cyber-security`. */
export type DocumentId = string & { readonly __brand: 'DocumentId' };

export const DOCUMENT_STATUSES = [
  'press-release',
  'statement',
  'interview',
  'topic-page',
  'report',
  'adopted',
  'treaty',
  'draft',
  'background',
  'secondary',
] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** `stated`: written in the source or given by its publisher. `inferred`: concluded by a person or a rule, `from` says from what. */
export type Basis = 'stated' | 'inferred';

/** A calendar date known to the year, month or day: `YYYY[-MM[-DD]]`. */
export type PartialDate = string & { readonly __brand?: 'PartialDate' };

export interface DatedFact {
  readonly date: PartialDate;
  /** Last day, inclusive, where the date is a range or pair; same form as `date`. */
  readonly end?: PartialDate;
  readonly basis: Basis;
  /** For `inferred`: the words or the fact it was concluded from. */
  readonly from?: string;
}

/** The facts about a document that its text need not contain. */
export interface DocumentMetadata {
  readonly id: DocumentId;
  readonly title: string;
  /** `guessed`: found by a rule in the text, not given by a `document.yaml`. */
  readonly titleBasis: 'stated' | 'guessed';
  readonly publisher?: string;
  /** ISO 639-1 code of the main language, `und` when unknown. */
  readonly language: string;
  readonly published?: DatedFact;
  readonly events: readonly DatedFact[];
  /** Document number or symbol as printed, e.g. `A/RES/73/27`, `2340-14-11-2019`. */
  readonly symbol?: string;
  readonly status?: DocumentStatus;
  readonly machineTranslated: boolean;
  /** Glossary ids or `bilateral`. */
  readonly forums: readonly string[];
  /** ISO 3166 alpha-2 codes, or glossary ids of organisations. */
  readonly parties: readonly string[];
  readonly url?: string;
  /** The day the source's bytes were retrieved from `url`, `YYYY-MM-DD`. */
  readonly retrieved?: PartialDate;
  readonly rights?: string;
}

/** Where else the same text stands: a syndicated copy, a print version, another file. */
export interface DocumentAddress {
  readonly title: string;
  readonly publisher?: string;
  /** Absent for a file of unknown origin. */
  readonly url?: string;
  readonly retrieved?: PartialDate;
}

/**
 * One run of the map from text to source: `[textStart, textLength, sourceStart, sourceLength]`, all UTF-16 units.
 * Runs are in order and cover the text without gap. Equal lengths: the same characters one to one (white space may
 * have been changed to a plain space). Different lengths: one replaced unit, such as a line break that became a space
 * or a composed accent.
 */
export type MapRun = readonly [textStart: number, textLength: number, sourceStart: number, sourceLength: number];
export type OffsetMap = readonly MapRun[];

/** A part of the source that is not in the text: which rule removed it. Offsets are of the source text. */
export interface RemovedPart extends Span {
  readonly rule: string;
}

export type SentenceKind = 'body' | 'list-item' | 'heading';

/** The number that the source itself prints at a paragraph or an article: what people cite it by. */
export interface PlaceLabel {
  readonly kind: 'paragraph' | 'article';
  /**
   * Number, then what is under it, each after a space: `12`, `12 (a) (i)`; of an article also its paragraph: `7 (2)`. Of an excerpt
   * also from the first to the last: `12–14`, `7 (1)–(2)`.
   */
  readonly text: string;
}

/** One sentence of the text, never across a paragraph or a removed part. */
export interface Sentence extends Span {
  readonly kind: SentenceKind;
  readonly language: string;
  /** Body paragraph, from 1; headings have none; a list belongs to the paragraph that opens it. */
  readonly paragraph?: number;
  /** Only in documents that number their paragraphs or articles in a row. */
  readonly label?: PlaceLabel;
  /** Heading path, ` › ` between levels. */
  readonly section?: string;
  /** Page of the source, from 1, where it has pages. */
  readonly page?: number;
  /**
   * True when a part of the source was removed right before this sentence, or a footnote begins or ends there: an excerpt
   * must not run across.
   */
  readonly afterRemoval?: true;
}

/** A source file after extraction, cleaning and sentence splitting: all that later stages need. */
export interface PreparedDocument {
  readonly metadata: DocumentMetadata;
  /** The file as decoded text. */
  readonly sourceText: string;
  /** Hex SHA-256 of the file's bytes. */
  readonly sourceSha256: string;
  /** Normalised text without the removed parts; every span below is of this text. */
  readonly text: string;
  readonly map: OffsetMap;
  readonly removed: readonly RemovedPart[];
  readonly sentences: readonly Sentence[];
}

/** Consecutive sentences that are embedded and retrieved as one unit. `text.slice(start, end)` is what is quoted from. */
export interface Chunk extends Span {
  /** Place in the document, from 0. */
  readonly index: number;
  /** Sentences `[firstSentence, endSentence)` of the document. */
  readonly firstSentence: number;
  readonly endSentence: number;
  readonly tokens: number;
}
