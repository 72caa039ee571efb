// bot: TEXT → block quotation: escaped, parts in bold, every line within the quotation. Shows the text whole or up to
// the end of a word; says where it stopped. Taking the added marks off again gives the text back.
import { type Span, spanContains } from '../../domain/span.js';
import { segmenterOf } from '../../language/segment-words.js';
import { type EscapedPiece, escapePieces, isRightToLeft, RIGHT_TO_LEFT_MARK } from '../escape-markdown.js';

/** Longest part of a single sentence that is shown at once. */
export const SENTENCE_SHOWN_MAX = 1500;

export interface QuoteOptions {
  /** ISO 639-1 of the text: where words end. */
  readonly language: string;
  /** Parts of the text to show in bold; may overlap or lie anywhere. */
  readonly bold: readonly Span[];
  /** Where to begin, default 0. */
  readonly from?: number;
  /** Most UTF-16 units of the text, default all. */
  readonly maxText?: number;
  /** Most UTF-16 units of the result, at least 40. */
  readonly maxShown: number;
}

export interface Quotation {
  readonly text: string;
  /** Offset in the text up to which it is shown; its length when nothing is left. */
  readonly end: number;
}

interface MarkedPiece extends EscapedPiece {
  readonly isBold: boolean;
}

const BOLD = '**';
/** Characters that decide the direction of a quotation, the same for all its pages. */
const DIRECTION_SAMPLE = 4000;
/** Marks that belong to the character before them. */
const ATTACHED = /^(?:\p{M}|\u200d)$/u;

export function quoteText(text: string, options: QuoteOptions): Quotation {
  const { from = 0, maxText = Number.POSITIVE_INFINITY, maxShown, language } = options;
  // No character is shown shorter than it is: more than this cannot fit, however long the text.
  const window = text.slice(from, from + Math.min(maxText, maxShown) + 2);
  const prefix = isRightToLeft(text.slice(0, DIRECTION_SAMPLE)) ? `> ${RIGHT_TO_LEFT_MARK}` : '> ';
  const pieces = markBold(shiftPieces(escapePieces(window), from), options.bold);
  const limit = fittingEnd(pieces, prefix.length, from + maxText, maxShown);
  const end = limit >= text.length ? text.length : wordEnd(text, from, limit, language);
  const shown = pieces.filter((piece) => piece.end <= end);
  return { text: prefix + renderPieces(shown).replaceAll('\n', `\n${prefix}`), end };
}

/** The escaped text with its bold parts between marks; for a line outside a quotation, too. */
export const renderBold = (pieces: readonly EscapedPiece[], bold: readonly Span[]): string =>
  renderPieces(markBold(pieces, bold));

const shiftPieces = (pieces: readonly EscapedPiece[], by: number): EscapedPiece[] =>
  pieces.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));

/** Bold runs neither cross a line nor begin or end with white space: markdown would show their marks as text. */
function markBold(pieces: readonly EscapedPiece[], bold: readonly Span[]): MarkedPiece[] {
  const flags: boolean[] = [];
  pieces.forEach((piece, index) => {
    const isWithin = bold.some((span) => spanContains(span, piece));
    flags.push(ATTACHED.test(piece.text) && index > 0 ? flags[index - 1]! : isWithin && piece.text !== '\n');
  });
  const isBlank = (index: number) => /^\s*$/u.test(pieces[index]?.text ?? '');
  for (let index = 0; index < flags.length; index += 1) {
    if (isBlank(index) && !flags[index - 1]) flags[index] = false;
  }
  for (let index = flags.length - 1; index >= 0; index -= 1) {
    if (isBlank(index) && !flags[index + 1]) flags[index] = false;
  }
  return pieces.map((piece, index) => ({ ...piece, isBold: flags[index]! }));
}

function renderPieces(pieces: readonly MarkedPiece[]): string {
  let isOpen = false;
  let rendered = '';
  for (const piece of pieces) {
    if (piece.isBold !== isOpen) rendered += BOLD;
    isOpen = piece.isBold;
    rendered += piece.text;
  }
  return isOpen ? rendered + BOLD : rendered;
}

/** End of the last piece that fits, the quotation's marks counted. */
function fittingEnd(pieces: readonly MarkedPiece[], prefix: number, maxEnd: number, maxShown: number): number {
  let length = prefix;
  let end = pieces[0]?.start ?? 0;
  let wasBold = false;
  for (const piece of pieces) {
    length += piece.text.length + (piece.text === '\n' ? prefix : 0);
    if (piece.isBold && !wasBold) length += 2 * BOLD.length;
    if (length > maxShown || piece.end > maxEnd) return end;
    wasBold = piece.isBold;
    end = piece.end;
  }
  return Number.POSITIVE_INFINITY;
}

/** The last end of a word in `(from, limit]`; `limit` itself where one word fills it all. */
function wordEnd(text: string, from: number, limit: number, language: string): number {
  // A few characters beyond, so that a word that goes on there is seen to go on.
  const segments = [...segmenterOf(language).segment(text.slice(from, limit + 40))];
  const ends = segments.map((segment) => from + segment.index + segment.segment.length);
  const best = ends.filter((end) => end <= limit).at(-1) ?? limit;
  const trimmed = from + text.slice(from, best).trimEnd().length;
  return trimmed > from ? trimmed : limit;
}
