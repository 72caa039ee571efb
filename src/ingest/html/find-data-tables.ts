// ingest: elements of a page → the tables that hold data, unlike those that only lay out a page. Must not look beyond a
// table.
import { closest, isBlockElement, type PageElement, type PageNode, textOf } from './page-tree.js';

const LAYOUT_SIGNS = new Set(['table', 'h1', 'h2', 'h3', 'form', 'nav', 'main', 'article', 'section', 'iframe']);
/** A cell longer than this is a column of a page, except in a table with head cells. */
const LONGEST_CELL = 500;
const LONGEST_HEADED_CELL = 3000;
const LONGEST_BROKEN_CELL = 120;

/** The tables whose cells belong side by side. */
export const findDataTables = (elements: readonly PageElement[]): ReadonlySet<PageElement | undefined> =>
  new Set(elements.filter((element) => element.name === 'table' && isDataTable(element)));

/** The table a row is of. */
export const tableOf = (row: PageElement): PageElement | undefined => closest(row, ({ name }) => name === 'table');

/** A list of terms is a table of two columns where its descriptions are lines: "Place: Geneva". */
const LONGEST_DESCRIPTION = 160;

/** Lists of terms whose terms and descriptions belong side by side. */
export const findDataLists = (elements: readonly PageElement[]): ReadonlySet<PageElement> =>
  new Set(elements.filter((element) => element.name === 'dl' && isDataList(element)));

function isDataList(list: PageElement): boolean {
  const waiting: PageNode[] = [...list.children];
  let terms = 0;
  let descriptions = 0;
  while (waiting.length > 0) {
    const node = waiting.pop()!;
    if (typeof node === 'string') continue;
    if (node.name === 'dt') terms++;
    else if (node.name === 'dd') {
      descriptions++;
      if (textOf(node, LONGEST_DESCRIPTION + 1).length > LONGEST_DESCRIPTION || holdsBlocks(node)) return false;
    } else if (node.name === 'div') waiting.push(...node.children);
  }
  return terms > 0 && descriptions >= terms && descriptions <= 2 * terms;
}

const holdsBlocks = ({ children }: PageElement): boolean =>
  children.filter((child) => typeof child !== 'string' && isBlockElement(child.name)).length > 1;

interface Cell {
  letters: number;
  /** Line breaks and blocks in it. */
  breaks: number;
}

interface Tally {
  rows: number;
  headCells: number;
  readonly cells: Cell[];
  hasLayoutSign: boolean;
}

function isDataTable(table: PageElement): boolean {
  const role = table.attributes.get('role');
  if (role === 'presentation' || role === 'none') return false;
  const { rows, cells, headCells, hasLayoutSign } = tallyTable(table);
  if (hasLayoutSign || rows === 0 || cells.length < 2 * rows || (rows === 1 && headCells === 0)) return false;
  if (headCells > 0) return cells.every((cell) => cell.letters <= LONGEST_HEADED_CELL);
  return cells.every((cell) => cell.letters <= LONGEST_CELL && !holdsParagraphs(cell));
}

/** A text of several paragraphs, as in the columns of a page. */
const holdsParagraphs = ({ letters, breaks }: Cell): boolean => breaks >= 2 && letters >= LONGEST_BROKEN_CELL;

function tallyTable(table: PageElement): Tally {
  const tally: Tally = { rows: 0, headCells: 0, cells: [], hasLayoutSign: false };
  const waiting: { node: PageNode; cell: Cell }[] = [{ node: table, cell: { letters: 0, breaks: 0 } }];
  while (waiting.length > 0 && !tally.hasLayoutSign) {
    const { node, cell } = waiting.pop()!;
    if (typeof node === 'string') {
      cell.letters += node.trim().length;
      continue;
    }
    const { name } = node;
    if (node !== table && LAYOUT_SIGNS.has(name)) tally.hasLayoutSign = true;
    if (name === 'tr') tally.rows++;
    if (name === 'th') tally.headCells++;
    let inner = cell;
    if (name === 'td' || name === 'th') {
      inner = { letters: 0, breaks: 0 };
      tally.cells.push(inner);
    } else if (name === 'br' || isBlockElement(name)) cell.breaks++;
    for (const child of node.children) waiting.push({ node: child, cell: inner });
  }
  return tally;
}
