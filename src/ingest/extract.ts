// ingest: decoded source → blocks of visible spans, by file extension. The interface every format implements; later
// formats are one more file and one more line in EXTRACTORS. Must not judge what is worth keeping.
import { extractMarkdown } from './extract-markdown.js';
import { extractText } from './extract-text.js';
import type { Extractor } from './extraction.js';

const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  '.txt': extractText,
  '.text': extractText,
  '.md': extractMarkdown,
  '.markdown': extractMarkdown,
};

/** Extensions that can be read, for messages and for collecting files. */
export const SOURCE_EXTENSIONS: readonly string[] = Object.keys(EXTRACTORS);

/** The extractor for a lower-case extension with its dot, or undefined for a format that is not supported. */
export const extractorFor = (extension: string): Extractor | undefined =>
  Object.hasOwn(EXTRACTORS, extension) ? EXTRACTORS[extension] : undefined;
