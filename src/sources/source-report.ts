// sources: what a run did with each entry. The machine form of `sources … --json`; fields may be added, never changed.
import type { SentenceChanges } from '../domain/ingest-report.js';
import type { FetchFailureCode } from './fetch-limits.js';

export type SourceFailureCode =
  | FetchFailureCode
  /** 404 or 410. */
  | 'vanished'
  | 'http-error'
  | 'home-page'
  | 'soft-404'
  /** Not the format that the manifest states, or none that is read. */
  | 'unexpected-format'
  | 'not-ingested';

interface SourceLine {
  readonly id: string;
  readonly url: string;
  /** For `failed`, `postponed` and `manual`: why, or what to do; one sentence. */
  readonly message?: string;
  readonly code?: SourceFailureCode;
  /** Where it is now, when the server says that it has moved for good. */
  readonly movedTo?: string;
}

/**
 * `new`, `changed`, `unchanged`: what is stored now, against before · `earlier`: done before this run was interrupted · `planned`: would
 * be fetched (dry run) · `postponed`: the server wants to be left alone for now · `manual`: a person has to save it.
 */
export interface FetchedSource extends SourceLine {
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'earlier' | 'planned' | 'postponed' | 'manual' | 'failed';
  /** Of the stored bytes. */
  readonly sha256?: string;
  readonly retrievedAt?: string;
  /** What came of it in the index. */
  readonly ingested?: 'added' | 'updated' | 'unchanged';
  /** The document that has the same text, in which this one was found to be a further address. */
  readonly copyOf?: string;
  /** Of a document that was updated: what its new version has against the one before. */
  readonly changes?: SentenceChanges;
}

/** `moved` may also have changed: `content` says so. */
export interface CheckedSource extends SourceLine {
  readonly verdict:
    | 'unchanged'
    | 'changed'
    | 'moved'
    | 'vanished'
    | 'home-page'
    | 'soft-404'
    /** Nothing is stored to compare with; the page is there. */
    | 'not-stored'
    | 'unreachable'
    | 'manual';
  readonly status?: number;
  readonly content?: 'unchanged' | 'changed';
  /** Share of the stored text that the page still holds, 0–1. */
  readonly kept?: number;
  /** What the page has against the document in the index; absent where the page cannot be read or is not there. */
  readonly changes?: SentenceChanges;
}

export interface SourcesReport<Line> {
  readonly sources: readonly Line[];
  readonly elapsedMs: number;
}

/** Done of all, for a progress bar. */
export type ReportProgress = (done: number, all: number) => void;
