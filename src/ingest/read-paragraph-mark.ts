// ingest: how a block begins → the number, letter or article mark that the source prints there, or undefined. Looks at one
// block alone, in nine languages; whether the marks of a document form a row is decided in number-paragraphs.ts.
import { findDates } from '../language/find-dates.js';
import { foldDigits } from '../language/fold-text.js';

export type ParagraphMark =
  /** `12.` or `(12)`: a document uses one of the two for its paragraphs. */
  | { readonly kind: 'number'; readonly form: 'dot' | 'brackets'; readonly value: number }
  /** `(a)`, `ii)`; `positions` has one number an alphabet, from 1, 0 where the letter is not in it; `roman` is 0 for none. */
  | { readonly kind: 'letter'; readonly printed: string; readonly positions: readonly number[]; readonly roman: number }
  /** `text` is the number as it is cited: `7`, `7 bis`, `7a`. */
  | { readonly kind: 'article'; readonly value: number; readonly text: string };

/** Longest beginning that is looked at, UTF-16 units. */
const HEAD_CHARS = 60;

const DOTTED = /^(\d{1,4})(?:[.．](?=\s|\p{Lo}|$)|[)、]|\s[-–—](?=\s))/u;
const BRACKETED = /^[(（](\d{1,3})[)）]/u;
const HAN_DOTTED = /^([一二三四五六七八九十百]{1,5})、/u;
const HAN_BRACKETED = /^[(（]([一二三四五六七八九十]{1,3})[)）]/u;
const LETTERED = /^[(（]?(\p{L}|[ivx]{1,5}|هـ)[)）](?=\s|\p{L})/iu;
const ARABIC_LETTERED = /^([أبجدهوزحطي]|هـ)\s[-–](?=\s)/u;

const NUMBERED_ARTICLE =
  /^(?:article|art\.|artikel|статья|artículo|điều|المادة)\s*[(]?(\d{1,4})[)]?(\s?(?:bis|ter|quater)|[a-z](?![\p{L}]))?(?=$|[.:：)–—-]|\s)/iu;
const ARABIC_ARTICLE = /^المادة\s(\p{L}+)(\sعشرة)?(?=$|[\s:.])/u;
const HAN_ARTICLE = /^第\s?(\d{1,4}|[一二三四五六七八九十百]{1,7})\s?[条條](?=$|[\s:：])/u;
/** "Article 7 of the Charter says": a sentence about an article, not its heading. */
const GOES_ON = /^\s+\p{Ll}/u;

const ARABIC_ORDINALS = 'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية'.split(
  ' ',
);

const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщэюя',
  'abcdđeghiklmnopqrstuvxy',
  'أبجدهوزحطيكلمنسعفصقرشت',
].map((letters) => [...letters]);
/** Russian editions of the United Nations mix the two scripts: а), b), с). */
const LOOK_ALIKES: Readonly<Record<string, string>> = { а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x' };
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** `text` is normalised and begins the block; `language` is for the names of months ("12. November" is no number 12). */
export function readParagraphMark(text: string, language: string): ParagraphMark | undefined {
  const head = foldDigits(text.slice(0, HEAD_CHARS));
  return readArticle(head) ?? readNumber(head, language) ?? readLetter(head);
}

function readArticle(head: string): ParagraphMark | undefined {
  const numbered = NUMBERED_ARTICLE.exec(head);
  if (numbered !== null) {
    if (GOES_ON.test(head.slice(numbered[0].length))) return undefined;
    const suffix = (numbered[2] ?? '').toLowerCase();
    return { kind: 'article', value: Number(numbered[1]), text: `${Number(numbered[1])}${suffix}` };
  }
  const han = HAN_ARTICLE.exec(head)?.[1];
  const value = han === undefined ? arabicOrdinal(head) : numberOf(han);
  return value > 0 ? { kind: 'article', value, text: String(value) } : undefined;
}

function arabicOrdinal(head: string): number {
  const [, word = '', teen] = ARABIC_ARTICLE.exec(head) ?? [];
  const unit = word === 'الحادية' ? 1 : ARABIC_ORDINALS.indexOf(word) + 1;
  return teen === undefined ? unit : unit + 10;
}

function readNumber(head: string, language: string): ParagraphMark | undefined {
  const dotted = (DOTTED.exec(head) ?? HAN_DOTTED.exec(head))?.[1];
  if (dotted !== undefined) {
    const isDate = findDates(head, language).some(({ start }) => start === 0);
    return isDate ? undefined : { kind: 'number', form: 'dot', value: numberOf(dotted) };
  }
  const bracketed = (BRACKETED.exec(head) ?? HAN_BRACKETED.exec(head))?.[1];
  return bracketed === undefined ? undefined : { kind: 'number', form: 'brackets', value: numberOf(bracketed) };
}

function readLetter(head: string): ParagraphMark | undefined {
  const found = (LETTERED.exec(head) ?? ARABIC_LETTERED.exec(head))?.[1];
  if (found === undefined) return undefined;
  const letter = found === 'هـ' ? 'ه' : found.toLowerCase();
  const folded = LOOK_ALIKES[letter] ?? letter;
  const positions = ALPHABETS.map((letters) => Math.max(letters.indexOf(letter), letters.indexOf(folded)) + 1);
  const roman = ROMAN.indexOf(letter) + 1;
  const isKnown = roman > 0 || positions.some((position) => position > 0);
  return isKnown ? { kind: 'letter', printed: found, positions, roman } : undefined;
}

const HAN_DIGITS = '一二三四五六七八九';

/** Figures, or a Chinese numeral up to 999 (三十五, 一百零二 without its zero). */
function numberOf(written: string): number {
  if (/^\d/u.test(written)) return Number(written);
  let total = 0;
  let digit = 0;
  for (const character of written) {
    if (character === '十' || character === '百') {
      total += (digit === 0 ? 1 : digit) * (character === '十' ? 10 : 100);
      digit = 0;
    } else digit = HAN_DIGITS.indexOf(character) + 1;
  }
  return total + digit;
}
