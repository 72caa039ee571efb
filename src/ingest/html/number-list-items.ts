// ingest: elements of a page → the numbers that a browser shows before the items of ordered lists. Must not number items that
// carry a number in their text.
import { type PageElement, textOf } from './page-tree.js';

const HAS_NUMBER =
  /^\s*(?:\(?(?:\d{1,4}|[a-z]|[ivxlc]{1,6})[.)\s、．]|第|[一二三四五六七八九十]{1,3}[、．]|article\b|§)/iu;
const ROMAN: readonly (readonly [number, string])[] = [
  ...[[100, 'c'] as const, [90, 'xc'] as const, [50, 'l'] as const, [40, 'xl'] as const, [10, 'x'] as const],
  ...[[9, 'ix'] as const, [5, 'v'] as const, [4, 'iv'] as const, [1, 'i'] as const],
];
/** Letters and Roman numerals beyond this are shown as figures. */
const LONGEST_LETTERED = 300;

/** Items of ordered lists only; undefined where the number is typed in the text. */
export function numberListItems(elements: readonly PageElement[]): ReadonlyMap<PageElement, string | undefined> {
  const numbers = new Map<PageElement, string | undefined>();
  for (const element of elements) if (element.name === 'ol') numberItems(element, numbers);
  return numbers;
}

function numberItems(list: PageElement, numbers: Map<PageElement, string | undefined>): void {
  const items = list.children.filter((child): child is PageElement => typeof child !== 'string' && child.name === 'li');
  const isNumberedByHand = items.some((item) => HAS_NUMBER.test(textOf(item, 60)));
  let next = wholeNumber(list.attributes.get('start')) ?? 1;
  for (const item of items) {
    next = wholeNumber(item.attributes.get('value')) ?? next;
    numbers.set(item, isNumberedByHand ? undefined : `${writeNumber(next, list.attributes.get('type') ?? '1')}.`);
    next++;
  }
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : undefined;
}

function writeNumber(value: number, type: string): string {
  if (value < 1 || value > LONGEST_LETTERED) return String(value);
  if (type === 'a') return writeLetters(value);
  if (type === 'A') return writeLetters(value).toUpperCase();
  if (type === 'i') return writeRoman(value);
  return type === 'I' ? writeRoman(value).toUpperCase() : String(value);
}

/** a … z, aa, ab … */
const writeLetters = (value: number): string =>
  (value > 26 ? writeLetters(Math.floor((value - 1) / 26)) : '') + String.fromCharCode(97 + ((value - 1) % 26));

function writeRoman(value: number): string {
  let rest = value;
  let written = '';
  for (const [worth, letters] of ROMAN) {
    written += letters.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return written;
}
