// ingest, PDF: properties of the file and its text → what the file says about itself, as far as it can be believed. Pure; in
// doubt nothing is said, and the text is asked instead.
import type { PdfProperties } from './pdf-page.js';

const LONGEST_TITLE = 250;
/** Characters from the start in which a title stands. */
const HEAD = 6_000;
/** Of the words of a title, so many stand there: the property is often left over from the file's template. */
const SHARE_IN_TEXT = 0.75;
const WRITTEN_BY_A_PROGRAM =
  /^(?:microsoft |untitled|no title|document\d*$|layout \d|print$|презентация|слайд)|\.(?:docx?|rtf|odt|pdf|indd|qxd|tex|xlsx?|pptx?|wpd|fm|p65|html?)$|[\uFFFD\p{Cc}]/iu;

export function declareProperties({ title, published, language }: PdfProperties, text: string): Record<string, string> {
  const isDate = published !== undefined && /^\d{4}-\d\d-\d\d(?:T|$)/.test(published);
  const isCode = language !== undefined && /^[a-z]{2}(?:-|$)/i.test(language);
  return {
    ...(title !== undefined && isTitle(title, text) ? { title: title.replace(/\s+/gu, ' ') } : {}),
    ...(isDate ? { published: published.slice(0, 10) } : {}),
    ...(isCode ? { language: language.slice(0, 2).toLowerCase() } : {}),
  };
}

function isTitle(title: string, text: string): boolean {
  if (title.length > LONGEST_TITLE || WRITTEN_BY_A_PROGRAM.test(title) || !/\p{L}.*\p{L}/u.test(title)) return false;
  const head = fold(text.slice(0, HEAD));
  const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 3) return head.replace(/\s/gu, '').includes(fold(title).replace(/\s/gu, ''));
  const known = new Set(head.match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.filter((word) => known.has(word)).length >= words.length * SHARE_IN_TEXT;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
