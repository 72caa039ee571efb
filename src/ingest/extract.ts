// ingest: bytes → text layer and blocks, by file extension. The table of formats: a later one is one more file and one more
// line here. Must not judge what is worth keeping.
import { extname } from 'node:path';
import { decodeBytes } from './decode-bytes.js';
import { extractMarkdown } from './extract-markdown.js';
import { extractPdf } from './extract-pdf.js';
import { extractText } from './extract-text.js';
import type { Extractor, SourceReader } from './extraction.js';

/** Formats that are text: what is in the file is the text layer. */
const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  '.txt': extractText,
  '.text': extractText,
  '.md': extractMarkdown,
  '.markdown': extractMarkdown,
};

const extractHtml: SourceReader = async (bytes) => (await import('./extract-html.js')).extractHtml(bytes);
const extractMhtml: SourceReader = async (bytes) => (await import('./extract-mhtml.js')).extractMhtml(bytes);

/** Formats whose text layer is made from the bytes. What takes a library of its own is loaded when the first file comes: no question waits. */
const READERS: Readonly<Record<string, SourceReader>> = {
  '.html': extractHtml,
  '.htm': extractHtml,
  '.xhtml': extractHtml,
  '.pdf': extractPdf,
  '.docx': async (bytes) => (await import('./extract-docx.js')).extractDocx(bytes),
  '.eml': async (bytes) => (await import('./extract-mail.js')).extractMail(bytes, { isReadable }),
  '.mhtml': extractMhtml,
  '.mht': extractMhtml,
};

/** Extensions that can be read, for messages and for collecting files. */
export const SOURCE_EXTENSIONS: readonly string[] = [...Object.keys(EXTRACTORS), ...Object.keys(READERS)];

/** The extractor for a lower-case extension with its dot, or undefined for a format that is not text. */
export const extractorFor = (extension: string): Extractor | undefined =>
  Object.hasOwn(EXTRACTORS, extension) ? EXTRACTORS[extension] : undefined;

/** The reader for a lower-case extension with its dot, or undefined for a format that is not supported. */
export function readerFor(extension: string): SourceReader | undefined {
  const extract = extractorFor(extension);
  if (extract === undefined) return Object.hasOwn(READERS, extension) ? READERS[extension] : undefined;
  return async (bytes) => {
    const decoded = decodeBytes(bytes);
    return 'code' in decoded ? decoded : { ...decoded, extraction: extract(decoded.text) };
  };
}

const isReadable = (name: string): boolean => SOURCE_EXTENSIONS.includes(extname(name).toLowerCase());
