// quotes: TEXT → the words and signs that a quotation is compared by, each with its span in the text as written.
// Chinese and Japanese characters are words of their own. It compares nothing.
import type { Span } from '../domain/span.js';
import { foldTypography } from './fold-typography.js';
import { searchKey } from './letter-shapes.js';

/** A word, a number, a Chinese or Japanese character, or one sign of punctuation. */
export interface QuoteWord extends Span {
  /** Without typography, case kept: equal keys are the same word. */
  readonly key: string;
  /** Lower case, look-alike letters as one: what is searched by. */
  readonly search: string;
  readonly isSign: boolean;
  readonly isCharacter: boolean;
}

const CHARACTER = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々';
const LETTERS = `(?:(?![${CHARACTER}])[\\p{L}\\p{M}\\p{N}])+`;
// "3.5", "1,000", "73/27" and "don't" are one word each.
const WORD = new RegExp(
  `[${CHARACTER}]|-?${LETTERS}(?:(?:'|(?<=\\p{N})[.,:/](?=\\p{N}))${LETTERS})*|\\.{3}|[^\\s]`,
  'gu',
);
const IS_CHARACTER = new RegExp(`^[${CHARACTER}]$`, 'u');
const HOLDS_LETTER = /[\p{L}\p{N}]/u;

/** `offset`: where `text` begins in the text that spans are wanted of. */
export function splitWords(text: string, offset = 0): QuoteWord[] {
  const { text: folded, starts, ends } = foldTypography(text);
  const words: QuoteWord[] = [];
  for (const { 0: key, index } of folded.matchAll(WORD)) {
    words.push({
      start: offset + starts[index]!,
      end: offset + ends[index + key.length - 1]!,
      key,
      search: searchKey(key),
      isSign: !HOLDS_LETTER.test(key),
      isCharacter: IS_CHARACTER.test(key),
    });
  }
  return words;
}
