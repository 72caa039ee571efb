// domain: a question as asked, and as understood. Plain data.
import type { DocumentId, PartialDate } from './document.js';
import type { DateMention, EntityMention } from './mention.js';
import type { Span } from './span.js';

/** Longest accepted question, UTF-16 units: a Discord message. */
export const QUESTION_MAX_CHARS = 2000;

/** All filters must hold (AND). Dates bound the publication date, inclusive. */
export interface QuestionFilters {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** ISO 639-1 language of the source. */
  readonly language?: string;
  readonly document?: DocumentId;
  readonly forum?: string;
  readonly party?: string;
  /** Only these: set by whoever runs the place of the question, not typed by the asker. Empty allows nothing. */
  readonly documents?: readonly DocumentId[];
}

/** What kind of thing would answer the question. */
export const ASKED_TYPES = [
  'person',
  'date',
  'place',
  'number',
  'symbol',
  'list',
  'definition',
  'reason',
  'yes-no',
  'open',
] as const;
export type AskedType = (typeof ASKED_TYPES)[number];

/** A content word of the question with the terms that may stand for it in the lexical index. */
export interface QuestionTerm extends Span {
  /** As typed. */
  readonly word: string;
  readonly kind: 'word' | 'entity' | 'date' | 'symbol' | 'ordinal';
  /** A pair of neighbouring characters or syllables: good for finding, not for showing. */
  readonly isCompound: boolean;
  /** Index terms, any of which satisfies the word (stems, numbers, entity terms). */
  readonly alternatives: readonly string[];
}

export interface UnderstoodQuestion {
  readonly text: string;
  /** ISO 639-1, `und` when it cannot be told. */
  readonly language: string;
  readonly asked: AskedType;
  readonly entities: readonly EntityMention[];
  readonly dates: readonly DateMention[];
  /** Symbols and numbers as typed ("PC.DEC/1202", "1039"). */
  readonly symbols: readonly Span[];
  readonly terms: readonly QuestionTerm[];
}
