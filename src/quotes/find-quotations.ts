// quotes: MESSAGE → the quotations inside it: what stands between quotation marks, and block quotes. Spans of the message;
// linear time. A mark without its partner quotes nothing.
import type { Span } from '../domain/span.js';
import { splitWords } from './split-words.js';

/** Closing marks by opening one. „ closes with “ (German) or ” (Polish, Dutch), " with itself. */
const PAIRS: Readonly<Record<string, string>> = {
  '„': '“”',
  '“': '”“',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '"': '"',
  '＂': '＂',
  "'": "'",
};
const OPENING = new RegExp(`[${Object.keys(PAIRS).join('')}]`, 'gu');
const LETTER = /[\p{L}\p{N}]/u;
const BLOCK_LINE = /^[^\S\n]{0,3}>{1,3}[^\S\n]/u;
/** Fewer words are a term, not a quotation. */
const WORDS_MIN = 3;
const QUOTATIONS_MAX = 20;

/** In order, without overlap, at most 20; the marks are left out, and a comma before the closing one. */
export function findQuotations(message: string): Span[] {
  const blocks = findBlocks(message);
  const marked = findMarked(message).filter(
    (span) => !blocks.some((block) => span.start < block.end && block.start < span.end),
  );
  return [...blocks, ...marked]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => isLongEnough(message.slice(start, end)))
    .slice(0, QUOTATIONS_MAX);
}

/** Neighbouring lines that begin with `>` are one quotation; their marks are taken out when it is read. */
function findBlocks(message: string): Span[] {
  const blocks: Span[] = [];
  let at = 0;
  for (const line of message.split('\n')) {
    const mark = BLOCK_LINE.exec(line)?.[0].length;
    const last = blocks.at(-1);
    if (mark !== undefined && line.length > mark) {
      if (last !== undefined && last.end === at - 1)
        blocks[blocks.length - 1] = { start: last.start, end: at + line.length };
      else blocks.push({ start: at + mark, end: at + line.length });
    }
    at += line.length + 1;
  }
  return blocks;
}

function findMarked(message: string): Span[] {
  const spans: Span[] = [];
  OPENING.lastIndex = 0;
  /** Opening marks whose closing one is known to be missing from here on: looked for once. */
  const missing = new Set<string>();
  for (let match = OPENING.exec(message); match !== null; match = OPENING.exec(message)) {
    const mark = match[0];
    const start = match.index + 1;
    if (missing.has(mark) || !opens(message, match.index)) continue;
    const end = findClosing(message, start, mark);
    if (end < 0) {
      missing.add(mark);
      continue;
    }
    spans.push({ start, end: /[,،，]$/u.test(message.slice(start, end)) ? end - 1 : end });
    OPENING.lastIndex = end + 1;
  }
  return spans;
}

/** An apostrophe inside or after a word opens nothing. */
const opens = (message: string, at: number): boolean =>
  !/['‘"»›”]/u.test(message.charAt(at)) || !LETTER.test(message.charAt(at - 1));

/** The closing mark of the same depth; a single one inside a word is an apostrophe. */
function findClosing(message: string, from: number, mark: string): number {
  const closing = PAIRS[mark] ?? '';
  const isSymmetric = closing.includes(mark);
  let depth = 1;
  for (let at = from; at < message.length; at += 1) {
    const sign = message.charAt(at);
    const isApostrophe = (sign === "'" || sign === '’') && LETTER.test(message.charAt(at + 1));
    if (closing.includes(sign) && !isApostrophe) {
      depth -= 1;
      if (depth === 0) return at;
    } else if (!isSymmetric && sign === mark) depth += 1;
  }
  return -1;
}

function isLongEnough(text: string): boolean {
  const words = splitWords(text).filter(({ isSign }) => !isSign);
  return words.length >= WORDS_MIN;
}
