// ingest: tree of a page → its text layer and the blocks of it, in reading order. Spans are of the layer and made while it is
// written. Must not judge what is main text; what stands inside a line and is no text of it (footnote marks, readings of
// characters) is set apart.
import type { RemovedPart } from '../../domain/document.js';
import type { ExtractedBlock } from '../extraction.js';
import { findDataLists, findDataTables, tableOf } from './find-data-tables.js';
import { inlineRule } from './find-inline-marks.js';
import { LayerWriter } from './layer-writer.js';
import { numberListItems } from './number-list-items.js';
import { headingLevel, isBlockElement, isUnseen, type PageElement, type PageNode, type PageTree } from './page-tree.js';

/** A block and where in the page it stands. */
export interface LaidBlock extends Omit<ExtractedBlock, 'onlyLinks'> {
  readonly element: PageElement;
  /** Letters and digits, and how many of them are the text of links. */
  readonly letters: number;
  readonly linkLetters: number;
  /** Parts of the block that are in none of its spans. */
  readonly cuts: readonly RemovedPart[];
}

export interface LaidPage {
  readonly text: string;
  readonly blocks: readonly LaidBlock[];
}

/** What is open while the tree is walked. */
interface Walk {
  readonly writer: LayerWriter;
  readonly numbers: ReadonlyMap<PageElement, string | undefined>;
  readonly dataTables: ReadonlySet<PageElement | undefined>;
  readonly dataLists: ReadonlySet<PageElement>;
  readonly labels: ReadonlySet<PageElement>;
  /** Depth of the elements that change how text is read; 0 outside of them. */
  row: number;
  link: number;
  pre: number;
  cut: number;
  brokenLines: number;
}

type Step = { readonly node: PageNode; readonly parent: PageElement } | { readonly leave: PageElement };

export function layOutPage({ root, elements, folded }: PageTree): LaidPage {
  const walk: Walk = {
    ...{ writer: new LayerWriter(), numbers: numberListItems(elements) },
    ...{ dataTables: findDataTables(elements), dataLists: findDataLists(elements) },
    ...{ labels: folded.labels, row: 0, link: 0, pre: 0, cut: 0, brokenLines: 0 },
  };
  const waiting: Step[] = [{ node: root, parent: root }];
  while (waiting.length > 0) {
    const step = waiting.pop()!;
    if ('leave' in step) leave(walk, step.leave);
    else if (typeof step.node === 'string') writeText(walk, step.node, step.parent);
    else if (!isUnseen(step.node, folded)) {
      const { node } = step;
      enter(walk, node);
      waiting.push({ leave: node });
      for (let index = node.children.length - 1; index >= 0; index--) {
        waiting.push({ node: node.children[index]!, parent: node });
      }
    }
  }
  return walk.writer.finish();
}

function writeText(walk: Walk, text: string, parent: PageElement): void {
  if (/\S/.test(text)) walk.brokenLines = 0;
  walk.writer.write(text, { parent, isLink: walk.link > 0, isPreformatted: walk.pre > 0 && walk.row === 0 });
}

function enter(walk: Walk, element: PageElement): void {
  const { writer } = walk;
  const { name } = element;
  if (name === 'a') walk.link++;
  if (name === 'br') breakLine(walk);
  if (name === 'img' || name === 'wbr') return;
  if (isBlockElement(name)) {
    if (walk.row > 0) separateInRow(walk, element);
    else writer.close();
    walk.brokenLines = 0;
  }
  if (name === 'pre') walk.pre++;
  if (beginsRows(walk, element)) {
    walk.row++;
    if (walk.row === 1 && name === 'tr') writer.open({ element, kind: 'code' });
  } else if (walk.row === 0) openBlock(walk, element);
  if (walk.cut > 0) {
    walk.cut++;
    return;
  }
  const rule = walk.labels.has(element) ? undefined : inlineRule(element, writer.lastLetters);
  if (rule === undefined) return;
  writer.beginCut(rule);
  walk.cut++;
}

/** A row of a table, or a list of terms, whose rows begin with each term. Inside of one all is part of a row. */
function beginsRows({ row, dataTables, dataLists }: Walk, element: PageElement): boolean {
  if (element.name === 'tr') return row > 0 || dataTables.has(tableOf(element));
  return element.name === 'dl' && (row > 0 || dataLists.has(element));
}

function openBlock({ writer, numbers, pre }: Walk, element: PageElement): void {
  const level = headingLevel(element);
  if (level !== undefined) writer.open({ element, kind: 'heading', level });
  else if (element.name === 'li') {
    const mark = numbers.has(element) ? numbers.get(element) : '•';
    writer.open({ element, kind: 'list-item', ...(mark === undefined ? {} : { mark }) });
  } else if (pre > 0 && element.name === 'code') writer.open({ element, kind: 'code' });
}

/** Blocks in a cell are one line; cells are set apart by a stroke. */
function separateInRow({ writer, row }: Walk, element: PageElement): void {
  const { name } = element;
  // A list in a row of a table has a depth of two.
  if (name === 'dt' && row === 1) writer.open({ element, kind: 'code' });
  else if (name === 'td' || name === 'th' || name === 'dd') writer.separateCells();
  else writer.space(' ');
}

/** One break ends a line of a paragraph, two end the paragraph. */
function breakLine(walk: Walk): void {
  walk.brokenLines++;
  if (walk.row > 0) walk.writer.space(' ');
  else if (walk.brokenLines > 1) walk.writer.close();
  else walk.writer.breakLine();
}

function leave(walk: Walk, element: PageElement): void {
  const { writer } = walk;
  const { name } = element;
  if (walk.cut > 0) {
    walk.cut--;
    if (walk.cut === 0) writer.endCut();
  }
  if (name === 'a') walk.link--;
  if (name === 'pre') walk.pre--;
  if ((name === 'tr' || name === 'dl') && walk.row > 0) walk.row--;
  if (!isBlockElement(name)) return;
  if (walk.row > 0) writer.space(' ');
  else writer.leave(element);
}
