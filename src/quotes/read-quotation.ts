// quotes: TEXT OF A QUOTATION → its words in segments between omission marks. Outer quotation marks, a final full stop
// or comma, and what copying from a page leaves (page numbers, block-quote marks) are not part of it.
import { AppError } from '../domain/app-error.js';
import type { Span } from '../domain/span.js';
import { type QuoteWord, splitWords } from './split-words.js';

/** Longest text that is checked, UTF-16 units: a Discord message with Nitro. */
export const QUOTATION_MAX_CHARS = 4000;

export interface ReadQuotation {
  readonly text: string;
  /** Without outer marks and final stop; the words span it. */
  readonly core: Span;
  /** Words of all segments; none is an omission mark. */
  readonly words: readonly QuoteWord[];
  /** Ranges of words `[start, end)` between omission marks, none empty. One without marks. */
  readonly segments: readonly Span[];
  /** True also for a mark before the first word or after the last. */
  readonly hasOmission: boolean;
}

const QUOTES = '"\'\u2018-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f\u301d-\u301f\u0060\u00b4';
const LEADING = new RegExp(`^[\\s${QUOTES}]+`, 'u');
const TRAILING = new RegExp(`[\\s${QUOTES}]+$`, 'u');
/** Not the last of three: that is an omission. */
const FINAL_STOP = /(?<![.…])[.,。．，、،۔]$/u;
const OMISSION = /\[\s?(?:…|\.\s?\.\s?\.)\s?\]|\(\s?(?:…|\.\s?\.\s?\.)\s?\)|<\s?(?:…|\.{3})\s?>|…+|\.\s\.\s\.|\.{3,}/gu;
/** A line that holds a page number and nothing else. */
const PAGE_LINE =
  /(?<=\n)[^\S\n]{0,40}(?:[-–—|]\s?)?(?:(?:page|p\.|seite|s\.|стр\.|страница|página|pág\.|trang|صفحة)\s?)?\p{Nd}{1,4}(?:\s?(?:\/|of|von|de|sur|из|من)\s?\p{Nd}{1,4})?(?:\s?[-–—|])?[^\S\n]{0,40}(?=\n)|\f/giu;
/** A word divided at a line's end; a compound that is parted there is told by comparing letters (diff-words.ts). */
const LINE_HYPHEN = /(?<=\p{L})[-\u2010\u2011\u00ad][^\S\n]{0,20}\n\s{0,40}(?=\p{Ll})/gu;
const BLOCK_MARK = /(?<=^|\n)[^\S\n]{0,8}>{1,3}(?=[^\S\n])/gu;

/** Each part between two marks is looked up by itself. */
export const OMISSIONS_MAX = 20;

/** Throws `AppError('bad-input')` for a text that is empty, over-long, ill-formed, of one word, or all omissions. */
export function readQuotation(text: string): ReadQuotation {
  requireReadable(text);
  const blanked = text.replace(PAGE_LINE, blank).replace(BLOCK_MARK, blank).replace(LINE_HYPHEN, hide);
  const marks = [...blanked.matchAll(OMISSION)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
  const pieces = [...marks, { start: text.length, end: text.length }].map(
    (mark, at): Span => ({ start: marks[at - 1]?.end ?? 0, end: mark.start }),
  );
  const words: QuoteWord[] = [];
  const segments: Span[] = [];
  pieces.forEach((piece, at) => {
    const inner = trim(blanked, piece, at === 0, at === pieces.length - 1);
    const found = withoutLooseSigns(
      splitWords(blanked.slice(inner.start, inner.end), inner.start),
      at > 0,
      at < pieces.length - 1,
    );
    if (found.every((word) => word.isSign)) return;
    segments.push({ start: words.length, end: words.length + found.length });
    words.push(...found);
  });
  requireWords(words);
  requireFewOmissions(segments.length - 1);
  const core = { start: words[0]!.start, end: words.at(-1)!.end };
  return { text, core, words, segments, hasOmission: marks.length > 0 };
}

/** Folding removes these: the halves of a divided word meet, and every offset stays. */
const hide = (found: string): string => '\u200b'.repeat(found.length);

const LOOSE = /^[.,;:。，、；：،؛]$/u;

/** Beside an omission mark writers set full stops and commas as they please ("agreed. […]"). */
function withoutLooseSigns(words: readonly QuoteWord[], isAfterMark: boolean, isBeforeMark: boolean): QuoteWord[] {
  let start = 0;
  let end = words.length;
  while (isAfterMark && start < end && LOOSE.test(words[start]!.key)) start += 1;
  while (isBeforeMark && end > start && LOOSE.test(words[end - 1]!.key)) end -= 1;
  return words.slice(start, end);
}

const blank = (found: string): string => found.replace(/[^\n]/g, ' ');

function trim(text: string, { start, end }: Span, isFirst: boolean, isLast: boolean): Span {
  let inner = text.slice(start, end);
  const lead = isFirst ? (LEADING.exec(inner)?.[0].length ?? 0) : 0;
  if (isLast) inner = inner.replace(TRAILING, '').replace(FINAL_STOP, '').replace(TRAILING, '');
  return { start: Math.min(start + lead, start + inner.length), end: start + inner.length };
}

function requireReadable(text: string): void {
  if (text.trim() === '') throw new AppError('bad-input', 'The quotation is empty: give it as one quoted argument.');
  if (text.length > QUOTATION_MAX_CHARS) {
    throw new AppError(
      'bad-input',
      `The quotation has ${text.length} characters; at most ${QUOTATION_MAX_CHARS} are checked: shorten it.`,
    );
  }
  if (/\p{Cs}/u.test(text)) {
    throw new AppError('bad-input', 'The quotation is not well-formed Unicode: it holds half of a character pair.');
  }
}

function requireWords(words: readonly QuoteWord[]): void {
  const real = words.filter((word) => !word.isSign);
  const needed = real[0]?.isCharacter === true ? 3 : 2;
  if (real.length >= needed) return;
  throw new AppError(
    'bad-input',
    `The quotation has ${real.length} word${real.length === 1 ? '' : 's'}; at least two (three Chinese or Japanese characters) are needed to find it.`,
  );
}

function requireFewOmissions(count: number): void {
  if (count <= OMISSIONS_MAX) return;
  throw new AppError(
    'bad-input',
    `The quotation has ${count} omissions; at most ${OMISSIONS_MAX} are checked: check it in parts.`,
  );
}
