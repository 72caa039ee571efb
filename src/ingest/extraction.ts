// ingest: what every format is taken apart into: blocks of visible spans. Types only.
import type { RemovedPart } from '../domain/document.js';
import type { Span } from '../domain/span.js';

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
  /** True when every visible letter is the text of a link. */
  readonly onlyLinks?: true;
}

export interface Extraction {
  readonly blocks: readonly ExtractedBlock[];
  /** Markup that holds letters or digits: link targets, front matter, comments. */
  readonly removed: readonly RemovedPart[];
  /** Front matter as plain data, unchecked. */
  readonly frontMatter?: unknown;
}

export type Extractor = (source: string) => Extraction;
