// ingest, PDF: what a page holds before anybody has read it: pieces of text with their places. Types only.
// All lengths are in points (1/72 inch); x runs from the left, y from the top of the page as it is shown.

/** A run of characters that the file draws at once, in the order of reading. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
  /** The file's own name for the font: tells fonts apart, says nothing about their looks. */
  readonly font: string;
}

export interface PdfPage {
  /** From 1, as the file counts. */
  readonly number: number;
  readonly height: number;
  readonly pieces: readonly TextPiece[];
  /** Text across the direction of reading: stamps in the margin, watermarks. */
  readonly askew: readonly string[];
}

/** What the file says about itself. */
export interface PdfProperties {
  readonly title?: string;
  readonly published?: string;
  readonly language?: string;
}

export interface PdfContents {
  readonly pages: readonly PdfPage[];
  /** Numbers of pages that could not be read. */
  readonly unreadable: readonly number[];
  readonly properties: PdfProperties;
}
