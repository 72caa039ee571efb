// ingest: what every format is taken apart into: its text layer and blocks of visible spans. Types only.
import type { RemovedPart } from '../domain/document.js';
import type { Span } from '../domain/span.js';
import type { SourceFailureCode } from './source-failure.js';

/** One paragraph, heading or list item as the format shows it. */
export interface ExtractedBlock {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'code';
  /** Heading level from 1, only where the format states it. */
  readonly level?: number;
  /** Visible parts of the source, in order, without markup and bullets. */
  readonly spans: readonly Span[];
  /** The bullet of a list item, without white space: kept in the text before the item, but part of no sentence. */
  readonly bullet?: Span;
  /** All of the block in the source, with markup and bullet. */
  readonly source: Span;
  /** A footnote: stands between paragraphs of the running text without being one, and no excerpt goes from it to them. */
  readonly isFootnote?: true;
  /** True when every visible letter is the text of a link. */
  readonly onlyLinks?: true;
}

/**
 * The page that begins at a place of the text layer; it goes on to the next one. A page begins again where its footnotes
 * follow a paragraph that runs over to the page after it.
 */
export interface PageStart {
  readonly start: number;
  /** From 1, as the file counts, whatever is printed on the page. */
  readonly page: number;
}

export interface Extraction {
  readonly blocks: readonly ExtractedBlock[];
  /** Parts that hold letters or digits and are no block: link targets, front matter, what the format marks as a menu. */
  readonly removed: readonly RemovedPart[];
  /**
   * What the file says about itself (front matter, meta tags, properties) as plain data, unchecked. Read are `title`,
   * `published`, `created` (when the file was made: for want of a date in the text), `url`, `language` (where the text itself
   * does not tell it), `publisher` and `symbol`.
   */
  readonly declared?: unknown;
  /**
   * Menus, share bars and the like among the blocks. Default: there may be any, as in a page copied into a text file. `removed`:
   * the reader has told them apart, and what is left of them are at most lines that are furniture by themselves. `none`: the
   * format has none, and no rule for them is asked.
   */
  readonly furniture?: 'removed' | 'none';
  /** In the order of `start`; without it the format has no pages. */
  readonly pages?: readonly PageStart[];
  /** What whoever ingests the file should know, a sentence each: pages without text, parts that could not be read. */
  readonly notes?: readonly string[];
}

/** For formats that are text: every span is of `source`. */
export type Extractor = (source: string) => Extraction;

/**
 * A file's text layer with what it was taken apart into. `text` is all that the file shows, in reading order, menus
 * included; every letter of it is in a block or in a removed part.
 */
export interface ReadSource {
  /** Without byte order mark. */
  readonly text: string;
  /** Of the bytes where they are text, else the name of the format. */
  readonly encoding: string;
  readonly extraction: Extraction;
}

/** `message` goes on after the file's name and a colon. */
export type SourceProblem = { readonly code: SourceFailureCode; readonly message: string };

/** For formats that are bytes. Never throws for anything that bytes can hold, and is bounded in time and memory. */
export type SourceReader = (bytes: Uint8Array) => Promise<ReadSource | SourceProblem>;
