// ingest: parts of a page that consist of links to other pages: lists of them, cards with a title and a line of text each,
// lines that are one link. A list that the text announces stays. Must not judge single words.
import type { PageCase } from './judge-page.js';
import { measurePage, type PageBlock, type PageMeasures } from './measure-page.js';
import { lineageOf, type PageElement } from './page-tree.js';

/** Share of letters that are links. */
const LINKED = 0.65;
const GROUP_NAMES = new Set([
  'ul',
  'ol',
  'dl',
  'menu',
  'div',
  'section',
  'table',
  'tbody',
  'nav',
  'p',
  'td',
  'article',
  'aside',
]);
const CARD_NAMES = new Set(['li', 'div', 'article', 'section', 'a', 'tr', 'td', 'dd', 'figure']);
/** Letters of a card: a title, a date and some lines. */
const LARGEST_CARD = 700;
/** Cards that hold more of the running text of a page than this are its text. */
const CARDS_SHARE = 0.5;

export function removeLinkGroups(judged: PageCase): void {
  const { page, blocks, verdicts, title } = judged;
  const measures = measurePage(page.elements, blocks, verdicts);
  const rules: (string | undefined)[] = [];
  const announced = announcedElements(judged);
  const aroundTitle = lineageOf(title === undefined ? undefined : blocks[title]!.element);
  const cards = findCards(page.elements, measures, aroundTitle);
  for (const element of page.elements) {
    const { index, parent } = element;
    const isOpen = !aroundTitle.has(element) && !announced.has(index);
    const own = isOpen && isLinkGroup(element, measures) ? 'link-list' : undefined;
    rules.push((parent && rules[parent.index]) ?? own ?? (isOpen ? cards.get(index) : undefined));
  }
  for (const [index, block] of blocks.entries()) {
    if (verdicts[index] !== undefined || index === title || announced.has(block.element.index)) continue;
    verdicts[index] = rules[block.element.index] ?? (isLinkLine(blocks, index) ? 'link-line' : undefined);
  }
}

/** Elements that begin right after "the following documents:", and those in them. */
function announcedElements({ blocks, verdicts }: PageCase): ReadonlySet<number> {
  const announced = new Set<number>();
  let list: PageElement | undefined;
  for (const [index, block] of blocks.entries()) {
    if (verdicts[index] !== undefined) continue;
    const before = blocks[index - 1];
    if (block.kind !== 'list-item') list = undefined;
    else if (before !== undefined && verdicts[index - 1] === undefined && before.announces && before.letters >= 12)
      list = block.element.parent;
    if (list === undefined || block.element.parent !== list) continue;
    announced.add(block.element.index);
    for (let at: PageElement | undefined = list; at !== undefined && !announced.has(at.index); at = at.parent)
      announced.add(at.index);
  }
  return announced;
}

function isLinkGroup({ name, index }: PageElement, measures: PageMeasures): boolean {
  const letters = measures.letters[index]!;
  return (
    GROUP_NAMES.has(name) &&
    letters > 0 &&
    measures.blocks[index]! >= 2 &&
    measures.linkLetters[index]! >= letters * LINKED &&
    measures.proseLetters[index]! === 0
  );
}

const isLinkLine = (blocks: readonly PageBlock[], index: number): boolean => {
  const { onlyLinks, kind } = blocks[index]!;
  return onlyLinks && kind !== 'heading' && blocks[index - 1]?.announces !== true;
};

/** Neighbours of one kind that each have a link as their title. Not where they are most of what the page says. */
function findCards(
  elements: readonly PageElement[],
  measures: PageMeasures,
  aroundTitle: ReadonlySet<PageElement>,
): ReadonlyMap<number, string> {
  const cards = new Map<number, string>();
  const limit = measures.proseLetters[0]! * CARDS_SHARE;
  for (const parent of elements) {
    if (measures.titleLinks[parent.index]! < 2) continue;
    const groups = new Map<string, PageElement[]>();
    for (const child of parent.children) {
      if (typeof child === 'string' || aroundTitle.has(child) || !isCard(child, measures)) continue;
      const kind = `${child.name} ${(child.attributes.get('class') ?? '').split(/\s+/)[0]}`;
      const group = groups.get(kind);
      if (group === undefined) groups.set(kind, [child]);
      else group.push(child);
    }
    for (const group of groups.values()) {
      const prose = group.reduce((sum, { index }) => sum + measures.proseLetters[index]!, 0);
      if (group.length >= 2 && prose <= limit) for (const { index } of group) cards.set(index, 'teaser');
    }
  }
  return cards;
}

const isCard = ({ name, index }: PageElement, measures: PageMeasures): boolean =>
  CARD_NAMES.has(name) && measures.titleLinks[index]! >= 1 && measures.letters[index]! <= LARGEST_CARD;
