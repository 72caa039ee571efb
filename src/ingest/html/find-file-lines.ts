// ingest: a short block of a page → whether it offers a file: "Joint statement (PDF, 312 KB)". Must not match a sentence that
// only gives an amount of data.
import type { PageBlock } from './measure-page.js';

const LONGEST_OFFER = 200;
const FORMAT = '(?:pdf|docx?|xlsx?|pptx?|rtf|odt|zip|epub|csv|txt)';
const SIZE =
  '\\d{1,6}(?:[.,]\\d{1,3})?\\s?(?:[kmg]i?b|bytes?|[km]o|octets|[кмг]б|байт|千字节|兆字节|(?:キロ|メガ)バイト|كيلوبايت|ميغابايت)';
const GAP = '[\\s,;:|/·–—-]{1,5}';
/** Format and size, in either order, at the end of a line. */
const OFFER = new RegExp(
  `(?:^|[\\s(（[【])(?:${FORMAT}(?:${GAP}${SIZE})|${SIZE}(?:${GAP}${FORMAT}))\\s?[)）\\]】]?\\s?$`,
  'iu',
);
/** The size alone, in a line of its own. */
const BARE_SIZE = new RegExp(`^[\\s(（[【]{0,3}${SIZE}\\s?[)）\\]】]?$`, 'iu');

export const isFileLine = ({ kind, isProse, words }: PageBlock): boolean =>
  kind !== 'heading' &&
  kind !== 'code' &&
  !isProse &&
  words.length <= LONGEST_OFFER &&
  (OFFER.test(words) || BARE_SIZE.test(words));
