// language: TEXT → words and punctuation with their spans and the folded spellings that matching compares.
// White space, hyphens and apostrophes only separate ("UN-Charta" and "UN Charta" are one). It knows no entities.
import type { Span } from '../domain/span.js';
import { foldArabic, foldDiacritics, foldDigits, foldKeepingLength, removeInvisible } from './fold-text.js';

/** A word or one punctuation character. */
export interface WordToken extends Span {
  /** As written, typographic variants and invisible marks folded. */
  readonly cased: string;
  /** `cased` in lower case, accents kept. */
  readonly lower: string;
  /** `lower` without accents and Arabic spelling variants. */
  readonly plain: string;
  readonly script: 'latin' | 'cyrillic' | 'arabic' | 'other';
}

const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;
const TOKEN = new RegExp(
  String.raw`(?:(?![${CJK}])[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060])+|[^\s\p{L}\p{M}\p{N}'\-\u00ad\u200b-\u200d\u2060\ufeff]`,
  'gu',
);
const CJK_CHARACTER = new RegExp(`[${CJK}]`, 'u');
const PLAIN_ASCII = /^[\0-\x7f]*$/;

/** True when the text holds a Han, hiragana or katakana character. */
export const hasCjk = (text: string): boolean => CJK_CHARACTER.test(text);

const scriptOf = (word: string): WordToken['script'] => {
  const unit = word.charCodeAt(0);
  if (unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00)) return 'latin';
  if (unit >= 0x400 && unit < 0x530) return 'cyrillic';
  if (unit >= 0x600 && unit < 0x780) return 'arabic';
  return 'other';
};

const toToken = (word: string, start: number): WordToken => {
  const end = start + word.length;
  if (PLAIN_ASCII.test(word)) {
    const lower = word.toLowerCase();
    return { start, end, cased: word, lower, plain: lower, script: 'latin' };
  }
  const cased = removeInvisible(word).normalize('NFC');
  const lower = cased.toLowerCase();
  const script = scriptOf(cased);
  const plain = script === 'arabic' ? foldDigits(foldArabic(lower)) : foldDiacritics(lower);
  return { start, end, cased, lower, plain, script };
};

/** Tokens in order; Chinese and Japanese runs give none (their forms are matched as substrings). Linear time. */
export const splitTokens = (text: string): WordToken[] => {
  const tokens: WordToken[] = [];
  for (const match of foldKeepingLength(text).matchAll(TOKEN)) tokens.push(toToken(match[0], match.index));
  return tokens;
};
