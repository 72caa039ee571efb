// ingest: an element → the rule by which it is a part around the text, told by its tag, its role or the words of its class
// and id. Must not look at its text: what follows from the amount of text and links is in judge-page.ts.
import { FURNITURE_STEMS, FURNITURE_WORDS, NOTE_WORDS } from './furniture-words.js';
import { closest, type PageElement } from './page-tree.js';

/** `isSure`: stays one however much text it holds. A word in a class may say what the element stands beside. */
export interface FurnitureSign {
  readonly rule: string;
  readonly isSure: boolean;
}

const sure = (rule: string): FurnitureSign => ({ rule, isSure: true });
const likely = (rule: string): FurnitureSign => ({ rule, isSure: false });

const ROLES: Readonly<Record<string, FurnitureSign>> = {
  ...{
    navigation: sure('navigation'),
    menu: sure('navigation'),
    menubar: sure('navigation'),
    tablist: likely('navigation'),
  },
  ...{
    search: sure('search-form'),
    form: likely('form'),
    contentinfo: sure('page-footer'),
    banner: likely('page-header'),
  },
  ...{ complementary: likely('sidebar'), dialog: sure('dialog'), alertdialog: sure('dialog'), alert: likely('dialog') },
  ...{ toolbar: sure('page-tool'), 'doc-toc': sure('navigation') },
};

const byWord = new Map(
  Object.entries(FURNITURE_WORDS).flatMap(([rule, list]) => list.map((word) => [word, rule] as const)),
);
const byStem = Object.entries(FURNITURE_STEMS).flatMap(([rule, list]) => list.map((stem) => [stem, rule] as const));
const noteWords = new Set(NOTE_WORDS);
const LONGEST_NAMES = 400;
/** A page's own frame has such names for its layout ("has-sidebar"), not for what it is. */
const FRAME_NAMES = new Set(['html', 'body', 'main', 'article']);
const LAYOUT_NAME = /(?:^|\s)(?:has|with|no|without|is)-\S+/g;

/** Undefined for what may be text. */
export function furnitureSign(element: PageElement): FurnitureSign | undefined {
  const { name, attributes } = element;
  if (FRAME_NAMES.has(name)) return undefined;
  const names = namesOf(element);
  const words = nameWords(element);
  if (isNotes(element, words)) return undefined;
  const role = ROLES[(attributes.get('role') ?? '').toLowerCase()];
  if (role !== undefined) return role;
  if (name === 'nav') return sure('navigation');
  if (name === 'search') return sure('search-form');
  if (name === 'footer') return isInText(element) ? likely('article-footer') : sure('page-footer');
  if (name === 'header') return isInText(element) ? undefined : likely('page-header');
  if (name === 'aside') return likely('aside');
  if (name === 'figcaption') return likely('picture-caption');
  if (name === 'form' || name === 'fieldset') return likely('form');
  const rule = ruleByName(names.toLowerCase(), words);
  return rule === undefined ? undefined : { rule, isSure: rule === 'cookie-banner' };
}

const isInText = ({ parent }: PageElement): boolean =>
  parent !== undefined && closest(parent, ({ name }) => name === 'article' || name === 'main') !== undefined;

function isNotes({ attributes }: PageElement, words: readonly string[]): boolean {
  const role = `${attributes.get('role') ?? ''} ${attributes.get('epub:type') ?? ''}`;
  return /\b(?:doc-)?(?:footnotes?|endnotes?)\b/.test(role) || words.some((word) => noteWords.has(word));
}

/** Classes, id, and a name that a site has made up: `app-footer`. */
function namesOf({ name, attributes }: PageElement): string {
  const own = name.includes('-') ? name : '';
  if (attributes.size === 0) return own;
  return `${own} ${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, LONGEST_NAMES);
}

/** "mainNav share-bar_2" → main, nav, share, bar, 2, and the two halves of a name together: "mainnav", "sharebar". */
export function nameWords(element: PageElement): string[] {
  const plain = namesOf(element)
    .replace(LAYOUT_NAME, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase();
  return plain.split(/\s+/u).flatMap((name) => {
    const parts = name.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
    const pairs = parts.slice(1).map((part, index) => parts[index] + part);
    return [...parts, ...pairs];
  });
}

function ruleByName(names: string, words: readonly string[]): string | undefined {
  for (const word of words) {
    const rule = byWord.get(word.replace(/\d+$/, ''));
    if (rule !== undefined) return rule;
  }
  const plain = names.replace(LAYOUT_NAME, ' ');
  return byStem.find(([stem]) => plain.includes(stem))?.[1];
}
