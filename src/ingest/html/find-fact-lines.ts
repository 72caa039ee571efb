// ingest: a block between the title of a page and its text → whether it states facts about the page: its number, its day, who
// wrote it. Must not be asked about blocks of the text.
import { UNDETERMINED } from '../../domain/language.js';
import { headerRule } from '../header-lines.js';
import { nameWords } from './find-furniture.js';
import { FACT_WORDS } from './furniture-words.js';
import type { PageBlock } from './measure-page.js';
import { isBlockElement, type PageElement, textOf } from './page-tree.js';

/** Letters of a line of several facts. */
const LONGEST_FACTS = 100;
const LONGEST_PART = 90;

const factWords = new Set(FACT_WORDS);

/** By the words of the classes around it that are not around the core, too, a line of facts about the page. */
export function isFactLine({ element, isProse, kind }: PageBlock, aroundCore: ReadonlySet<PageElement>): boolean {
  if (kind === 'heading' || (isProse && kind !== 'code')) return false;
  for (let at: PageElement | undefined = element; at !== undefined && !aroundCore.has(at); at = at.parent) {
    if (nameWords(at).some((word) => factWords.has(word))) return true;
  }
  return false;
}

/** "0041 | 3 October 2023 | Print": side by side in elements of their own, one of them a date and nothing else. */
export function isDateAmongFacts({ element, kind, isProse, letters }: PageBlock): boolean {
  if (kind === 'heading' || isProse || letters > LONGEST_FACTS) return false;
  const parts: string[] = [];
  for (const child of element.children) {
    const isLoose = typeof child === 'string';
    if (!isLoose && isBlockElement(child.name)) return false;
    const text = (isLoose ? child : textOf(child, LONGEST_PART)).replace(/\s+/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    // Words of its own make it a line that only has a date in it.
    if (isLoose) return false;
    parts.push(text);
  }
  return parts.length > 1 && parts.some((part) => headerRule(part, UNDETERMINED) === 'date-line');
}
