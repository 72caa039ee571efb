// events: a document symbol as anyone may type it → one key: Latin or Cyrillic letters, look-alikes or transliterated,
// with or without blanks and points. Two symbols with one key are taken for one; numbers tell the rest apart.
import { foldDigits, foldKeepingLength } from '../language/fold-text.js';

// Letters that a keyboard of the other script or a transliteration gives for one another: Р is typed for P and for R.
const LETTER_CLASSES = [
  'AА',
  'BVВ',
  'CSKСКЦ',
  'DД',
  'EЕЭ',
  'FФ',
  'GГ',
  'HNНХX',
  'IJYУИЙU',
  'LЛ',
  'MМ',
  'OО',
  'PRРП',
  'TТ',
  'WШ',
  'ZЗ',
];
const CLASS_OF = new Map(LETTER_CLASSES.flatMap((letters) => [...letters].map((letter) => [letter, letters[0] ?? ''])));

/** Longer texts are no symbols. */
const SYMBOL_MAX_CHARS = 80;

/** `A/RES/73/27`, `а рес 73 27` → one key; the digits alone (`73/27`) give the key's end. Empty without a digit. */
export function symbolKey(text: string): string {
  if (text.length > SYMBOL_MAX_CHARS) return '';
  const upper = foldDigits(foldKeepingLength(text)).toUpperCase();
  const parts = upper.match(/\p{L}+|\d+/gu) ?? [];
  const letters = parts.filter((part) => !/\d/.test(part)).join('');
  const numbers = parts.filter((part) => /\d/.test(part)).join('/');
  return numbers === '' ? '' : `${[...letters].map((letter) => CLASS_OF.get(letter) ?? letter).join('')}:${numbers}`;
}

/** The part of a key behind its letters. */
export const numberOfKey = (key: string): string => key.slice(key.indexOf(':') + 1);
