// language: TEXT → comparable text. Two folds: one keeps every UTF-16 offset (for spans), one does not (for keys).
// Pure functions, linear time. They never decide what a word means.

const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032\u00b4`\u055a\uff07]/g;
const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
/** Every single-unit white space, line ends included. */
const BLANKS = /[\s\u0085\u180e]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** Marks a reader does not see: soft hyphen, zero-width signs, direction marks, byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Folds what differs only in typography: apostrophes to `'`, dashes to `-`, any white space (no-break spaces, line
 * ends) to a space, ё to е, full-width ASCII to ASCII. Case and other letters stay.
 * The result has the length of `text`, and unit i of it stands for unit i of `text`.
 */
export const foldKeepingLength = (text: string): string =>
  text
    .replace(FULL_WIDTH, (unit) => String.fromCharCode(unit.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(BLANKS, ' ')
    .replace(/ё/g, 'е')
    .replace(/Ё/g, 'Е');

/** Lower case unit by unit. The few capitals whose lower form is longer (İ) stay, so that offsets hold. */
export const lowerKeepingLength = (text: string): string => {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const folded = character.toLowerCase();
    return folded.length === character.length ? folded : character;
  }).join('');
};

const LATIN_LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  þ: 'th',
  Þ: 'TH',
};
const SPECIAL_LATIN = /[đĐðÐłŁøØıßẞæÆœŒþÞ]/g;
const ARABIC_MARKS = /[\u0640\u064b-\u0652\u0670]/g;

/**
 * Removes accents from Latin and Greek letters (Vietnamese tones, đ, ł, ø, ß → ss included), the two dots of ё and
 * stress marks from Cyrillic. Letters that are no accented form of another (й, が) stay. Case stays; length may change.
 */
export const foldDiacritics = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
    .replace(/([\u0400-\u04ff])[\u0300\u0301]+/g, '$1')
    .replace(/([еЕ])\u0308/g, '$1')
    .normalize('NFC')
    .replace(SPECIAL_LATIN, (letter) => LATIN_LETTERS[letter] ?? letter);

/** Removes what Arabic may add to letters without changing the word: tatweel and vowel signs. */
export const removeArabicMarks = (text: string): string => text.replace(ARABIC_MARKS, '');

/**
 * Folds Arabic spelling variants: tatweel and vowel signs removed, أ إ آ ٱ to ا, ى to ي, ة to ه, ؤ to و, ئ to ي, Persian
 * ک and ی to their Arabic letters. Length may change.
 */
export const foldArabic = (text: string): string =>
  removeArabicMarks(text)
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىئی]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ک/g, 'ك');

/** Arabic-Indic and Persian digits to ASCII digits, unit by unit. */
export const foldDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** Removes marks without a shape of their own (soft hyphens, zero-width and direction marks). */
export const removeInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** The key under which two spellings of a word are one: all folds above, compatibility forms and lower case. */
export const foldWord = (word: string): string =>
  foldDigits(foldArabic(foldDiacritics(removeInvisible(word).normalize('NFKC').toLowerCase())));
