// quotes: TEXT → the same text without its typography, and a map back. What folds to the same text differs only in the ways
// docs/quotation-verdicts.md lists; case, accents and look-alike letters stay. Linear time; it cuts no words.

export interface FoldedText {
  /** Folding it again changes nothing. */
  readonly text: string;
  /** Unit i of `text` stands for `[starts[i], ends[i])` of the original; both never fall. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Soft hyphen, zero-width and direction marks, Arabic stretching, variation selectors. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640]+/gu;
/** Ligatures, Arabic presentation forms, full-width and half-width forms, ideographic space: as their plain letters. */
const FORMS = /[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdf9\ufe70-\ufefc\uff01-\uffef\u0132\u0133]/gu;
const LETTERS = /[ёЁßẞæÆœŒ]|[еЕ]\u0308/gu;
const SPELLED: Readonly<Record<string, string>> = {
  ё: 'е',
  Ё: 'Е',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  'е\u0308': 'е',
  'Е\u0308': 'Е',
};
const COMBINED = /[^\p{M}]\p{M}+|[\u1100-\u11ff]+/gu;
const SINGLETON =
  /[\u0340-\u0344\u0374\u037e\u0387\u1f71-\u1fff\u2000\u2001\u2126\u212a\u212b\u2329\u232a\uf900-\ufaff]/gu;

const APOSTROPHE = "'\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4`\u055a";
const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** An apostrophe inside a word is a letter of it; anywhere else it is a quotation mark. */
const IN_WORD_APOSTROPHE = new RegExp(`(?<=${LETTER})[${APOSTROPHE}](?=${LETTER})`, 'gu');
const DASH = '\\-\u2010-\u2015\u2212\ufe58\ufe63\u30fb';
/** The sign of a negative number is no dash. */
const MINUS = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}${DASH}])[${DASH}](?=\\p{N})`, 'gu');
const FOOTNOTE =
  /\[\p{Nd}{1,3}\]|(?<!\p{N})\u207d?[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+\u207e?(?!\p{N})|[*\u2020\u2021]/gu;
const BLANK = new RegExp(
  `[\\s\\u0085${DASH}${APOSTROPHE}"\\u201a\\u201c-\\u201f\\u00ab\\u00bb\\u2039\\u203a\\u2033\\u2036\\u300c-\\u300f\\u301d-\\u301f•▪●◦‣■]`,
  'gu',
);
const ELLIPSIS = /\u2026/gu;
/** Stands for a minus sign and an apostrophe in words while all other dashes and marks are removed. */
const KEPT_MINUS = '\ue000';
const KEPT_APOSTROPHE = '\ue001';
const KEPT = /[\ue000\ue001]/gu;

const plainForm = (form: string): string => form.normalize('NFKC').replace(INVISIBLE, '');

/** Folds any text; an empty one gives an empty one. */
export function foldTypography(text: string): FoldedText {
  let folded = identity(text);
  folded = replaceUnits(folded, KEPT, () => ' ');
  folded = replaceAll(folded, INVISIBLE, () => '');
  folded = replaceAll(folded, FORMS, plainForm);
  folded = replaceAll(folded, LETTERS, (letter) => SPELLED[letter] ?? letter);
  folded = replaceAll(folded, COMBINED, (cluster) => cluster.normalize('NFC'));
  folded = replaceAll(folded, SINGLETON, (letter) => letter.normalize('NFC'));
  folded = replaceAll(folded, ELLIPSIS, () => '...');
  folded = replaceUnits(folded, FOOTNOTE, (mark) => ' '.repeat(mark.length));
  folded = replaceUnits(folded, IN_WORD_APOSTROPHE, () => KEPT_APOSTROPHE);
  folded = replaceUnits(folded, MINUS, () => KEPT_MINUS);
  folded = replaceUnits(folded, BLANK, () => ' ');
  return replaceUnits(folded, KEPT, (kept) => (kept === KEPT_MINUS ? '-' : "'"));
}

/** A replacement as long as what it replaces: the map stays. */
const replaceUnits = (folded: FoldedText, pattern: RegExp, replace: (found: string) => string): FoldedText => ({
  ...folded,
  text: folded.text.replace(pattern, replace),
});

function identity(text: string): FoldedText {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    starts[at] = at;
    ends[at] = at + 1;
  }
  return { text, starts, ends };
}

/** Every unit of a replacement stands for the whole of what it replaced; of equal length, unit for unit. */
function replaceAll(folded: FoldedText, pattern: RegExp, replace: (found: string) => string): FoldedText {
  const matches = [...folded.text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    by: replace(match[0]),
  }));
  if (matches.length === 0) return folded;
  const parts: string[] = [];
  const length = folded.text.length + matches.reduce((sum, { start, end, by }) => sum + by.length - (end - start), 0);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let to = 0;
  let from = 0;
  const copy = (end: number): void => {
    parts.push(folded.text.slice(from, end));
    starts.set(folded.starts.subarray(from, end), to);
    ends.set(folded.ends.subarray(from, end), to);
    to += end - from;
  };
  for (const { start, end, by } of matches) {
    copy(start);
    parts.push(by);
    starts.fill(folded.starts[start]!, to, to + by.length);
    ends.fill(folded.ends[end - 1]!, to, to + by.length);
    to += by.length;
    from = end;
  }
  copy(folded.text.length);
  return { text: parts.join(''), starts, ends };
}
