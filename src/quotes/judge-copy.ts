// quotes: TWO DOCUMENTS → whether one is a copy of the other: word for word the same, whatever the typography, but for lines with
// its title or publisher before or after it. One other number, name or word makes another document: when in doubt, both are kept.
import type { DocumentMetadata } from '../domain/document.js';
import { splitWords } from './split-words.js';

export interface JudgedDocument {
  /** Words as they are compared, by lines; none is empty. */
  readonly lines: readonly (readonly string[])[];
  /** Title and publisher as words, with spaces between. */
  readonly heads: readonly string[];
  readonly metadata: Pick<DocumentMetadata, 'language' | 'symbol' | 'status' | 'published' | 'machineTranslated'>;
}

/** Shorter texts, "The text will follow.", are the same by chance. Chinese and Japanese characters count as words. */
const WORDS_MIN = 20;
/** Title and publisher, some twice. */
const HEAD_LINES_MAX = 4;
/** Copies appear within days; the same message of another year is another document. */
const DAYS_APART_MAX = 7;
/** "€", "%", "±" or "?" change what is said; quotation marks and commas do not. */
const TELLING_SIGN = /[\p{S}%‰§?？؟]/u;

export function readJudged(document: { readonly text: string; readonly metadata: DocumentMetadata }): JudgedDocument {
  const { title, publisher = '' } = document.metadata;
  return {
    lines: document.text
      .split('\n')
      .map(wordsOf)
      .filter((words) => words.length > 0),
    heads: [title, publisher].map((head) => wordsOf(head).join(' ')),
    metadata: document.metadata,
  };
}

const wordsOf = (text: string): string[] =>
  splitWords(text)
    .filter(({ isSign, key }) => !isSign || TELLING_SIGN.test(key))
    .map(({ search }) => search);

export function isCopy(left: JudgedDocument, right: JudgedDocument): boolean {
  return mayBeSame(left.metadata, right.metadata) && haveSameWords(left, right);
}

function mayBeSame(left: JudgedDocument['metadata'], right: JudgedDocument['metadata']): boolean {
  const agree = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b;
  return (
    left.language === right.language &&
    left.machineTranslated === right.machineTranslated &&
    agree(left.symbol, right.symbol) &&
    agree(left.status, right.status) &&
    areNear(left.published, right.published)
  );
}

/** Only stated dates part two documents; those known to the month or year by that. */
function areNear(left: DocumentMetadata['published'], right: DocumentMetadata['published']): boolean {
  if (left?.basis !== 'stated' || right?.basis !== 'stated') return true;
  const precision = Math.min(left.date.length, right.date.length);
  if (precision < 10) return left.date.slice(0, precision) === right.date.slice(0, precision);
  return Math.abs(Date.parse(left.date) - Date.parse(right.date)) <= DAYS_APART_MAX * 86_400_000;
}

function haveSameWords(left: JudgedDocument, right: JudgedDocument): boolean {
  const heads = new Set([...left.heads, ...right.heads]);
  const [ours, theirs] = [left, right].map(({ lines }) => withoutHeads(lines, heads).flat());
  return (
    ours!.length >= WORDS_MIN && ours!.length === theirs!.length && ours!.every((word, at) => word === theirs![at])
  );
}

/** Lines of nothing but a title or publisher stand before and after the text of one page and not of the other. */
function withoutHeads(
  lines: readonly (readonly string[])[],
  heads: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const isHead = (line: readonly string[] | undefined) => line !== undefined && heads.has(line.join(' '));
  let start = 0;
  while (start < HEAD_LINES_MAX && isHead(lines[start])) start += 1;
  let end = lines.length;
  while (end > start && lines.length - end < HEAD_LINES_MAX && isHead(lines[end - 1])) end -= 1;
  return lines.slice(start, end);
}
