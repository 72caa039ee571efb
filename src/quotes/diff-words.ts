// quotes: WORDS OF A QUOTATION AND OF ITS SOURCE, PAIRED → where they differ; and two texts → pieces that are the same or
// not. The pieces tile both texts: put together they give each of them back. It says where, not how bad.
import type { Span } from '../domain/span.js';
import { alignWords } from './align-words.js';
import { differsInFirstCase } from './match-verbatim.js';
import { type QuoteWord, splitWords } from './split-words.js';

/** Ranges of words `[start, end)` that do not stand for each other; one of them may be empty. */
export interface Hunk {
  readonly quoted: Span;
  readonly source: Span;
}

/** `quoted` and `source` are spans of the two texts. */
export interface DiffPiece {
  readonly quoted: Span;
  readonly source: Span;
  /** The words are the same; their typography may differ. */
  readonly isSame: boolean;
}

export interface PairedWords {
  readonly quoted: readonly QuoteWord[];
  readonly source: readonly QuoteWord[];
  /** As in `alignWords`: for each word of `quoted`. */
  readonly pairs: Int32Array;
  readonly quotedRange: Span;
  readonly sourceRange: Span;
  /** A first word whose first letter alone has another case counts as the same. */
  readonly ignoresFirstCase: boolean;
}

export function findHunks(paired: PairedWords): Hunk[] {
  const { quoted, source, pairs, quotedRange, sourceRange } = paired;
  const hunks: Hunk[] = [];
  let from = { quoted: quotedRange.start, source: sourceRange.start };
  const close = (quotedEnd: number, sourceEnd: number): void => {
    if (quotedEnd > from.quoted || sourceEnd > from.source) {
      hunks.push({
        quoted: { start: from.quoted, end: quotedEnd },
        source: { start: from.source, end: sourceEnd },
      });
    }
  };
  for (let at = quotedRange.start; at < quotedRange.end; at += 1) {
    const pair = pairs[at]!;
    if (pair < sourceRange.start || pair >= sourceRange.end) continue;
    const isFirst = paired.ignoresFirstCase && at === quotedRange.start;
    const [left, right] = [quoted[at]!.key, source[pair]!.key];
    if (left !== right && !(isFirst && differsInFirstCase(left, right))) continue;
    close(at, pair);
    from = { quoted: at + 1, source: pair + 1 };
  }
  close(quotedRange.end, sourceRange.end);
  return hunks;
}

const BREAK = /[-\u2010-\u2015\u00ad\n]/u;
const HOLDS_DIGIT = /\p{N}/u;

/** "Konsul-\ntation" and "Konsultation": the same letters, parted by a hyphen or line end on one side. Not for numbers. */
export function isHyphenation(
  hunk: Hunk,
  quoted: { readonly words: readonly QuoteWord[]; readonly text: string },
  source: { readonly words: readonly QuoteWord[]; readonly text: string },
): boolean {
  const left = quoted.words.slice(hunk.quoted.start, hunk.quoted.end);
  const right = source.words.slice(hunk.source.start, hunk.source.end);
  if (left.length === 0 || right.length === 0) return false;
  const joined = lettersOf(left);
  if (joined !== lettersOf(right) || HOLDS_DIGIT.test(joined)) return false;
  return (
    BREAK.test(quoted.text.slice(left[0]!.start, left.at(-1)!.end)) ||
    BREAK.test(source.text.slice(right[0]!.start, right.at(-1)!.end))
  );
}

const lettersOf = (words: readonly QuoteWord[]): string => words.map(({ key }) => key).join('');

/** Word by word; signs count as words. Both texts together should stay below 10,000 units: the work grows with their product. */
export function diffWords(quotedText: string, sourceText: string): DiffPiece[] {
  const quoted = splitWords(quotedText);
  const source = splitWords(sourceText);
  const pairs = alignWords(quoted, source, { isWhole: true });
  const quotedRange = { start: 0, end: quoted.length };
  const sourceRange = { start: 0, end: source.length };
  const hunks = findHunks({ quoted, source, pairs, quotedRange, sourceRange, ignoresFirstCase: false });
  const pieces: DiffPiece[] = [];
  let from = { quoted: 0, source: 0 };
  const close = (quotedEnd: number, sourceEnd: number, isSame: boolean): void => {
    if (quotedEnd === from.quoted && sourceEnd === from.source) return;
    pieces.push({
      quoted: { start: from.quoted, end: quotedEnd },
      source: { start: from.source, end: sourceEnd },
      isSame,
    });
    from = { quoted: quotedEnd, source: sourceEnd };
  };
  for (const hunk of hunks) {
    close(startOf(quoted, hunk.quoted.start, quotedText), startOf(source, hunk.source.start, sourceText), true);
    close(startOf(quoted, hunk.quoted.end, quotedText), startOf(source, hunk.source.end, sourceText), false);
  }
  close(quotedText.length, sourceText.length, true);
  return pieces;
}

/** White space goes with the word before it. */
const startOf = (words: readonly QuoteWord[], at: number, text: string): number => words[at]?.start ?? text.length;
