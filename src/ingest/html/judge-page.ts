// ingest: blocks of a page → which of them are its main text, and for the others the rule that says why not. The list of
// steps, from sure signs to comparisons; in doubt a block stays. Must not change any text.
import { type FurnitureSign, furnitureSign } from './find-furniture.js';
import { removeLinkGroups } from './find-link-groups.js';
import { findMainPart, judgeOutside } from './find-main-part.js';
import { removeServiceBoxes } from './find-service-boxes.js';
import { findTitle, type PageTitle } from './find-title.js';
import { measurePage, type PageBlock, type PageMeasures } from './measure-page.js';
import { closest, lineageOf, type PageElement, type PageTree } from './page-tree.js';

export interface JudgedPage {
  /** By block: the rule that removes it, undefined where it stays. */
  readonly verdicts: readonly (string | undefined)[];
  readonly title: PageTitle;
}

export interface PageQuestion {
  readonly page: PageTree;
  readonly blocks: readonly PageBlock[];
  /** Titles that the page declares, in order of trust. */
  readonly titles: readonly string[];
  /** Elements that Readability keeps; undefined when it has no opinion. */
  readonly readable: ReadonlySet<number> | undefined;
}

/** What the steps work on. Verdicts are filled step by step. */
export interface PageCase extends PageQuestion {
  readonly verdicts: (string | undefined)[];
  readonly title: number | undefined;
}

/** A part that holds this share of the running text is not furniture, whatever the words of its class. */
const TEXT_SHARE = 0.5;

export function judgePage(question: PageQuestion): JudgedPage {
  const { page, blocks, titles } = question;
  const signs = page.elements.map(furnitureSign);
  const inFurniture = spreadSureSigns(page.elements, signs);
  const title = findTitle(blocks, titles, (index) => inFurniture[blocks[index]!.element.index] === true);
  const verdicts: (string | undefined)[] = blocks.map(() => undefined);
  const judged: PageCase = { ...question, verdicts, title: title.block };
  removeFurniture(judged, signs);
  removeLinkGroups(judged);
  removeServiceBoxes(judged);
  judgeOutside(judged, findMainPart(judged));
  removeEmptySections(judged);
  return { verdicts, title };
}

type Signs = readonly (FurnitureSign | undefined)[];

/** By index of the element: true in a menu or the like, whatever text it holds. */
function spreadSureSigns(elements: readonly PageElement[], signs: Signs): boolean[] {
  const spread: boolean[] = [];
  for (const { index, parent } of elements) {
    spread.push(signs[index]?.isSure === true || (parent !== undefined && spread[parent.index] === true));
  }
  return spread;
}

function removeFurniture({ page, blocks, verdicts, title }: PageCase, signs: Signs): void {
  const { elements } = page;
  const measures = measurePage(elements, blocks, verdicts);
  // A header that holds the title is judged by its parts.
  const aroundTitle = lineageOf(title === undefined ? undefined : blocks[title]!.element);
  const rules: (string | undefined)[] = [];
  const total = measures.proseLetters[0]!;
  const headers = new Set([...aroundTitle].filter(({ index }) => signs[index]?.rule === 'page-header'));
  for (const element of elements) {
    const { index, parent } = element;
    const sign = signs[index];
    const isText = sign?.isSure !== true && measures.proseLetters[index]! > total * TEXT_SHARE;
    const isExempt = isText || aroundTitle.has(element) || isNotesFooter(element, measures);
    const own =
      isExempt || (sign?.rule === 'page-header' && isLead(element, headers, measures)) ? undefined : sign?.rule;
    rules.push((parent && rules[parent.index]) ?? own);
  }
  for (const [index, block] of blocks.entries()) {
    if (index !== title) verdicts[index] = rules[block.element.index];
  }
}

/** Running text beside a title: named after the header around both ("page-header__description"). */
const isLead = (element: PageElement, headers: ReadonlySet<PageElement>, { proseLetters }: PageMeasures): boolean =>
  proseLetters[element.index]! > 0 && closest(element, (around) => headers.has(around)) !== undefined;

/** The foot of an article may hold its notes: running text without links. */
function isNotesFooter({ name, index }: PageElement, { letters, proseLetters }: PageMeasures): boolean {
  return name === 'footer' && proseLetters[index]! > 200 && proseLetters[index]! > letters[index]! * 0.7;
}

/** Headings whose section is gone: "Related articles", "Share". */
function removeEmptySections({ blocks, verdicts, title }: PageCase): void {
  /** The first block after the one looked at that stays. */
  let next: number | undefined;
  for (let index = blocks.length - 1; index >= 0; index--) {
    if (verdicts[index] !== undefined) continue;
    const block = blocks[index]!;
    if (next === undefined && isWordless(block)) verdicts[index] = 'lone-mark';
    if (verdicts[index] !== undefined) continue;
    const following = next === undefined ? undefined : blocks[next]!;
    if (block.kind === 'heading' && index !== title && isEmptySection(block, blocks[index + 1], following))
      verdicts[index] = 'empty-section';
    else next = index;
  }
}

/** Marks and figures behind the last words: stars to rate the page by, a counter. */
const isWordless = ({ kind, words }: PageBlock): boolean => kind !== 'code' && !/\p{L}/u.test(words);

/** `adjoining` is the block right after the heading, `following` the first one there that stays. */
function isEmptySection(
  heading: PageBlock,
  adjoining: PageBlock | undefined,
  following: PageBlock | undefined,
): boolean {
  if (following === undefined) return true;
  const sectionIsGone = adjoining !== following && adjoining !== undefined && isNear(heading, adjoining);
  const goesOn = following.kind !== 'heading' || (following.level ?? 6) > (heading.level ?? 6);
  return sectionIsGone && (!goesOn || !isNear(heading, following));
}

/** In the same part of the page: what is around the heading is around the other block, too. */
function isNear(heading: PageBlock, other: PageBlock): boolean {
  const around = heading.element.parent;
  return around !== undefined && closest(other.element, (element) => element === around) !== undefined;
}
