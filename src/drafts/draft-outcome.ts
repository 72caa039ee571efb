// drafts: what becomes of a wish to add a document: a draft to be looked at, or the reason why there is none. Plain data.
import type { DocumentId } from '../domain/document.js';
import type { VersionChanges } from '../ingest/compare-versions.js';
import type { Draft } from '../ingest/draft-document.js';
import type { Upload } from '../sources/receive-upload.js';

export type WantedSource =
  | { readonly kind: 'page'; readonly url: string }
  | { readonly kind: 'upload'; readonly name: string; readonly upload: Upload };

export type DraftStep =
  | { readonly kind: 'fetching' }
  | { readonly kind: 'reading' }
  /** `done` of `all` passages. */
  | { readonly kind: 'embedding'; readonly done: number; readonly all: number }
  | { readonly kind: 'events' };

export const DRAFT_REFUSALS = [
  /** The operator has not said who asks. */
  'no-contact',
  'bad-address',
  'robots',
  'unreachable',
  'too-slow',
  'too-large',
  /** 404, a page that says so, a home page in its place. */
  'no-document',
  'format',
  'encrypted',
  'damaged',
  /** Also a scan without a text layer. */
  'no-text',
  'too-long',
  'full',
  /** Of the document that was to be read again. */
  'not-from-web',
] as const;
export type DraftRefusal = (typeof DRAFT_REFUSALS)[number];

/** Complete and kept aside: not stored, not searched. */
export interface ReadyDraft extends Draft {
  readonly events: number;
  /** Against the version that it would replace; absent for a new document. */
  readonly replaces?: { readonly version: number; readonly changes: VersionChanges };
}

export type DraftOutcome =
  | { readonly kind: 'draft'; readonly draft: ReadyDraft }
  | { readonly kind: 'unchanged'; readonly id: DocumentId; readonly title: string }
  | { readonly kind: 'refused'; readonly reason: DraftRefusal }
  /** By the given signal. */
  | { readonly kind: 'stopped' };

/** `overtaken`: the version it was compared with is no longer the current one, or one was added meanwhile. */
export type PublishOutcome =
  | { readonly kind: 'published'; readonly version: number }
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'full' };
