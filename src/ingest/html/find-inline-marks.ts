// ingest: an element inside a line → the rule by which its text is no part of the line: marks of footnotes, readings beside
// characters, signs that lead back to where a note is called. Must not match what a sentence needs ("m²", "21st").
import { closest, headingLevel, type PageElement, textOf } from './page-tree.js';

const NOTE_MARK = /^\s{0,3}[[(]?\s?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,4})\s?[\])]?\s{0,3}$/iu;
const NOTE_ROLES = new Set(['doc-noteref', 'noteref']);
const NOTE_CLASS = /(?:^|[\s_-])(?:foot-?note|fn|note-?ref|cite_?ref|reference)(?:$|[\s_-]|\d)/i;
const BACK_MARK = /^(?:\s|[↩↑⤴^⇧¶#§🔗]|\p{M})+$/u;
const BACK_ROLES = new Set(['doc-backlink']);
/** For ears alone: shown to nobody who reads the page. */
const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|element-invisible|invisible|aural|a11y-hidden|offscreen|hide-text)(?:$|\s)/i;
const LONGEST_MARK = 12;

/** A heading that folds its section in and out is a button. */
const isHeadingElement = (element: PageElement): boolean => headingLevel(element) !== undefined;

/** `before` is the end of what stands before the element in its line. */
export function inlineRule(element: PageElement, before: string): string | undefined {
  const { name, attributes } = element;
  if (name === 'rt' || name === 'rp' || name === 'rtc') return 'reading';
  if (attributes.size > 0 && UNSEEN_CLASS.test(attributes.get('class') ?? '')) return 'screen-reader-text';
  if (name === 'button') return closest(element, isHeadingElement) === undefined ? 'form-control' : undefined;
  if (name === 'a') return linkRule(element, before);
  return name === 'sup' && isNoteMark(element, before) ? 'footnote-mark' : undefined;
}

function linkRule(element: PageElement, before: string): string | undefined {
  const { attributes } = element;
  const href = attributes.get('href') ?? '';
  const role = attributes.get('role') ?? attributes.get('epub:type') ?? '';
  if (BACK_ROLES.has(role)) return 'footnote-mark';
  if (!href.startsWith('#') && !NOTE_ROLES.has(role)) return undefined;
  const text = textOf(element, LONGEST_MARK);
  if (BACK_MARK.test(text)) return 'anchor';
  if (!NOTE_MARK.test(text) || before.trim() === '') return undefined;
  const isBracketed = /^\s*\[/.test(text);
  return NOTE_ROLES.has(role) || isBracketed || isNoteAddress(href, attributes.get('class') ?? '')
    ? 'footnote-mark'
    : undefined;
}

const isNoteAddress = (href: string, className: string): boolean =>
  /^#_?(?:foot-?note|fn|ftn|note|cite|edn|endnote|ref)/i.test(href) || NOTE_CLASS.test(className);

/** A raised number after a word or a full stop; not after a figure or a unit, where it is a power. */
function isNoteMark(element: PageElement, before: string): boolean {
  const text = textOf(element, LONGEST_MARK);
  if (!NOTE_MARK.test(text) || before.trim() === '') return false;
  const hasLink = element.children.some((child) => typeof child !== 'string' && child.name === 'a');
  if (hasLink || NOTE_CLASS.test(element.attributes.get('class') ?? '')) return true;
  if (/^\s*[a-z]\s*$/i.test(text)) return false;
  return /[.,;:!?…)\]"'”’»」』。，、]\s?$/u.test(before) || /\p{L}{4}$/u.test(before) || /[\p{Lo}]$/u.test(before);
}
