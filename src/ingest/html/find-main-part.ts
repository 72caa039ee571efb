// ingest: what is left of a page → the element that holds its running text, and which blocks outside of it belong to it all
// the same. Must not remove running text that stands in the part a page itself calls its main one.
import { UNDETERMINED } from '../../domain/language.js';
import { headerRule } from '../header-lines.js';
import { isDateAmongFacts, isFactLine } from './find-fact-lines.js';
import { isFileLine } from './find-file-lines.js';
import { findPictureFrames, isPictureLine } from './find-picture-lines.js';
import type { PageCase } from './judge-page.js';
import { measurePage, type PageBlock, type PageMeasures } from './measure-page.js';
import { closest, lineageOf, type PageElement, type PageNode } from './page-tree.js';

export interface MainPart {
  /** What the page calls its main part, else all of it. */
  readonly frame: PageElement;
  readonly isDeclared: boolean;
  /** Inside the frame: the smallest element with most of the running text. */
  readonly core: PageElement;
}

/** Share of the running text that makes an element the main one. */
const DECLARED_SHARE = 0.5;
const CORE_SHARE = 0.75;
/** Blocks before a title that may state its date or kind. */
const FACT_LINES = 4;
const SUBSTANTIAL = { letters: 300, links: 0.2 };
/** Share of the letters of a column that are links, from which on it is one of links. */
const LINK_COLUMN = 1 / 3;

export function findMainPart({ page, blocks, verdicts }: PageCase): MainPart {
  const measures = measurePage(page.elements, blocks, verdicts);
  const prose = ({ index }: PageElement): number => measures.proseLetters[index]!;
  const total = prose(page.root);
  const declared = page.elements
    .filter(isDeclaredMain)
    .sort((one, other) => prose(other) - prose(one) || one.index - other.index);
  const best = declared[0];
  const isDeclared = best !== undefined && total > 0 && prose(best) >= total * DECLARED_SHARE;
  const frame = isDeclared ? best : page.root;
  return { frame, isDeclared, core: findCore(frame, measures) };
}

const isDeclaredMain = ({ name, attributes }: PageElement): boolean =>
  name === 'main' ||
  name === 'article' ||
  attributes.get('role') === 'main' ||
  attributes.get('itemprop') === 'articleBody';

/** Down from the frame as long as one child has most of the running text, and more than one block. */
function findCore(frame: PageElement, { proseLetters, blocks }: PageMeasures): PageElement {
  const needed = proseLetters[frame.index]! * CORE_SHARE;
  const isCore = (child: PageNode): child is PageElement =>
    typeof child !== 'string' && proseLetters[child.index]! >= needed && blocks[child.index]! > 1;
  let core = frame;
  for (;;) {
    const next = core.children.find(isCore);
    if (needed === 0 || next === undefined) return core;
    core = next;
  }
}

/** Where a block stands, in reading order. */
interface Place {
  readonly inFrame: boolean;
  readonly inCore: boolean;
  readonly beforeTitle: boolean;
  readonly beforeText: boolean;
  readonly afterCore: boolean;
  /** Undefined when Readability has no opinion. */
  readonly isReadable: boolean | undefined;
}

export function judgeOutside(judged: PageCase, main: MainPart): void {
  const { page, blocks, verdicts, title, readable } = judged;
  const { frame, isDeclared, core } = main;
  const isIn = ({ element }: PageBlock, part: PageElement): boolean =>
    closest(element, (at) => at === part) !== undefined;
  const isOpen = (index: number): boolean => verdicts[index] === undefined && index !== title;
  const first = blocks.findIndex((block, index) => isOpen(index) && isIn(block, core));
  const last = blocks.findLastIndex((block, index) => isOpen(index) && isIn(block, core));
  const text = blocks.findIndex((block, index) => isOpen(index) && block.isProse && block.kind !== 'code');
  const lastProse = blocks.findLastIndex((block, index) => isOpen(index) && block.isProse && isIn(block, core));
  const measures = measurePage(page.elements, blocks, []);
  const pictures = findPictureFrames(page.elements);
  const aroundCore = lineageOf(core);
  const aroundBoth = new Set([...aroundCore, ...lineageOf(title === undefined ? undefined : blocks[title]!.element)]);
  for (const [index, block] of blocks.entries()) {
    if (!isOpen(index)) continue;
    const isByTitle = title !== undefined && Math.abs(title - index) <= FACT_LINES;
    if (isByTitle && block.kind !== 'code' && headerRule(block.words, UNDETERMINED) !== undefined) continue;
    const place: Place = {
      inFrame: isDeclared && isIn(block, frame),
      inCore: isIn(block, core),
      beforeTitle: title !== undefined && index < title,
      beforeText: index < Math.max(first, text),
      afterCore: index > last,
      isReadable: readable?.has(block.element.index),
    };
    const isSideshow = place.afterCore
      ? !isSubstantial(block, aroundCore, measures)
      : !place.inCore && !place.inFrame && isBesideLinks(block, aroundBoth, measures);
    if (isPictureLine(block, pictures, measures)) verdicts[index] = 'picture-caption';
    else if (isFileLine(block)) verdicts[index] = 'file-line';
    else if (index > lastProse && isLinkedEnd(block)) verdicts[index] = 'link-line';
    else if (place.beforeText && (isFactLine(block, aroundCore) || isDateAmongFacts(block)))
      verdicts[index] = 'page-facts';
    else verdicts[index] = isSideshow ? 'outside-main' : placeRule(block, place);
  }
}

function placeRule(block: PageBlock, place: Place): string | undefined {
  const { inFrame, inCore, isReadable, beforeText } = place;
  if (place.beforeTitle) return block.isProse && (inFrame || isReadable === true) ? undefined : 'before-title';
  if (inCore) return isReadable === false && isDoubtful(block) ? 'not-readable' : undefined;
  if (block.kind === 'heading') return inFrame || isReadable === true ? undefined : 'outside-main';
  if (block.isProse) return inFrame || beforeText || isReadable !== false ? undefined : 'outside-main';
  return beforeText && !block.onlyLinks && (inFrame || isReadable === true) ? undefined : 'outside-main';
}

/** Short and with links: Readability is asked about those alone, as it loses good headings and lists. */
const isDoubtful = (block: PageBlock): boolean =>
  !block.isProse && block.kind !== 'heading' && block.linkLetters * 3 > block.letters;

/** Of the letters of a line behind the last sentence that are links. */
const LINKED_END = 0.3;
const NOTE_MARK = /^[\s[(（［]{0,3}(?:\d|[*†‡§※①-⑳])/u;

/** "Back to top | Previous report | You are visitor number": behind the last sentence. Notes are often links, too. */
const isLinkedEnd = (block: PageBlock): boolean =>
  block.kind === 'paragraph' &&
  block.linkLetters >= Math.max(1, block.letters * LINKED_END) &&
  !NOTE_MARK.test(block.words);

/** A column before the text whose links stand in lines of their own: what else is in it is said about the site. */
function isBesideLinks(block: PageBlock, around: ReadonlySet<PageElement>, measures: PageMeasures): boolean {
  const part = closest(block.element, ({ parent }) => parent !== undefined && around.has(parent))?.index;
  if (part === undefined || around.has(block.element)) return false;
  const { letters, linkLetters, proseLetters, titleLinks } = measures;
  // Old pages write a column of links as lines of one paragraph under a word in bold: then half of what is no sentence is links.
  const isList = titleLinks[part]! > 0 || linkLetters[part]! * 2 >= letters[part]! - proseLetters[part]!;
  const isLinked = isList && linkLetters[part]! > 0 && linkLetters[part]! >= letters[part]! * LINK_COLUMN;
  return isLinked && proseLetters[part]! < SUBSTANTIAL.letters;
}

/** After the text: a part that goes on with it has more than a sentence beside a link. */
function isSubstantial(block: PageBlock, aroundCore: ReadonlySet<PageElement>, measures: PageMeasures): boolean {
  const part = closest(block.element, ({ parent }) => parent !== undefined && aroundCore.has(parent));
  if (part === undefined) return true;
  const [letters, links, prose] = [measures.letters, measures.linkLetters, measures.proseLetters].map(
    (sum) => sum[part.index]!,
  );
  if (prose! < SUBSTANTIAL.letters && isNarrowColumn(part, aroundCore)) return false;
  return prose! >= SUBSTANTIAL.letters || (prose! > 0 && links! < letters! * SUBSTANTIAL.links);
}

/** Columns of the usual grids, of twelve or so: "col-md-4", "span3", "large-4". */
const GRID_WIDTH = /(?:^|\s)(?:col-(?:[a-z]{2,3}-)?|span|large-|medium-|grid_)(\d{1,2})(?=\s|$)/g;

/** By the grid of the page narrower than the column beside it that holds the core. */
function isNarrowColumn(part: PageElement, aroundCore: ReadonlySet<PageElement>): boolean {
  const width = gridWidth(part);
  const main = part.parent?.children.find((child) => typeof child !== 'string' && aroundCore.has(child));
  if (width === undefined || main === undefined || typeof main === 'string') return false;
  return width < (gridWidth(main) ?? 0);
}

/** On the widest screen that the classes name; a column is as wide as its row on the small ones. */
function gridWidth({ attributes }: PageElement): number | undefined {
  const widths = [...(attributes.get('class') ?? '').matchAll(GRID_WIDTH)].map(([, width]) => Number(width));
  return widths.length === 0 ? undefined : Math.min(...widths);
}
