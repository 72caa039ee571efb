// language: TEXT → spans of document symbols and reference numbers (A/RES/73/27, PC.DEC/1039, No. 1039, 第1039号), and
// the spelling under which two of them are one. By form alone; whether such a document exists is not asked here.
import type { Span } from '../domain/span.js';
import { foldDigits, foldKeepingLength } from './fold-text.js';

/** Every repetition is bounded, so that a hostile line costs linear time. */
const SEGMENT = String.raw`\/[\p{L}\p{N}][\p{L}\p{N}.\-]{0,19}(?:\(\d{4}\))?`;
const BEFORE = String.raw`(?<![\p{L}\p{N}/.\-])`;
const AFTER = String.raw`(?![\p{L}\p{N}]|\/[\p{L}\p{N}])`;
/** Words before a bare "73/27". */
const RESOLUTION_WORD = String.raw`(?:resolutions?|resolution|resoluci(?:ó|o)n|r(?:é|e)solution|резолюци\p{L}{1,3}|nghị quyết|决议|決議|القرار|قرار)`;

const PATTERNS: readonly RegExp[] = [
  // Letters and dots, then segments: UN (A/76/135, S/RES/1373(2001)), OSCE (PC.DEC/1202). Needs a digit: see below.
  new RegExp(String.raw`${BEFORE}\p{L}{1,8}(?:\.\p{L}{1,8}){0,3}(?:${SEGMENT}){1,6}${AFTER}`, 'giu'),
  // Number and date of a press release: 2340-14-11-2019.
  /(?<![\p{L}\p{N}/-])\d{1,6}-\d{1,2}-\d{1,2}-\d{4}(?![\p{L}\p{N}]|-\d)/gu,
  // A numbered decision or resolution.
  /(?<!\p{L})(?:nos?\.|nos?(?= ?\d{3})|nr\.?|№|n[°º]|núm\.|số|رقم) ?\d{1,6}(?:\/\d{1,4})?(?![\p{L}\p{N}])/giu,
  /第 ?\d{1,6}(?:\/\d{1,4})? ?[号號]/gu,
  new RegExp(String.raw`(?<=${RESOLUTION_WORD} )\d{2,3}\/\d{1,3}(?![\p{N}/])`, 'giu'),
];

/** Longest run looked at as one symbol, UTF-16 units. */
const LONGEST_SYMBOL = 60;

/** What looks like a path of words (and/or, TCP/IPv6) is a symbol only with a whole number as a segment. */
const hasNumberSegment = (symbol: string): boolean => /\/\d{1,6}(?=[/.(]|$)/.test(symbol) || !symbol.includes('/');

/** Lower-case paths are prose ("km/24") unless they begin as symbols do: one organ letter, or letters with a dot. */
const beginsAsSymbol = (symbol: string): boolean =>
  !/^\p{L}/u.test(symbol) || symbol.startsWith('第') || !symbol.includes('/')
    ? true
    : /^\p{Lu}{1,8}[./]/u.test(symbol) || /^(?:[aesсае]\/|\p{L}{2,4}\.)/iu.test(symbol);

/** Spans in order, longest first where two patterns meet, none overlapping. Case-insensitive. */
export const findSymbols = (text: string): Span[] => {
  const folded = foldDigits(foldKeepingLength(text));
  const found: Span[] = [];
  for (const pattern of PATTERNS) {
    for (const match of folded.matchAll(pattern)) {
      const symbol = match[0].replace(/[.-]+$/, '');
      if (symbol.length > LONGEST_SYMBOL || !hasNumberSegment(symbol) || !beginsAsSymbol(symbol)) continue;
      found.push({ start: match.index, end: match.index + symbol.length });
    }
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(text.length);
  const chosen: Span[] = [];
  for (const span of found) {
    // Longer spans came first, so a span that meets one of them has an end inside it.
    if (taken[span.start] === 1 || taken[span.end - 1] === 1) continue;
    taken.fill(1, span.start, span.end);
    chosen.push(span);
  }
  return chosen.sort((a, b) => a.start - b.start);
};

/** Cyrillic capitals that look Latin, as typed on a Russian keyboard. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
};

/**
 * One spelling per symbol: upper case, no blanks, Latin letters for Cyrillic look-alikes, and only the number of
 * "No. 1039", "№ 1039", "第1039号" (`1039`).
 */
export const normaliseSymbol = (text: string): string => {
  const upper = foldDigits(foldKeepingLength(text)).replace(/ /g, '').toUpperCase();
  const numbered = /^(?:NOS?\.?|NR\.?|№|N[°º]|NÚM\.|SỐ|رقم|第)(\d+(?:\/\d+)?)[号號]?$/u.exec(upper);
  if (numbered?.[1] !== undefined) return numbered[1];
  return upper.replace(/[АВЕКМНОРСТХ]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
};
