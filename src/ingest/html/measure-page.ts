// ingest: blocks of a page → how much text, running text and link text each element holds. Must not judge.
import { announcesList, isCertainProse, isClause } from '../cleaned-block.js';
import type { LaidBlock, LaidPage } from './lay-out-page.js';
import type { PageElement } from './page-tree.js';

export interface PageBlock extends LaidBlock {
  /** What it says, without its bullet and cuts. */
  readonly words: string;
  readonly isProse: boolean;
  /** All of its letters are the text of links. */
  readonly onlyLinks: boolean;
  readonly announces: boolean;
}

/** Sums by the index of the element. */
export interface PageMeasures {
  readonly letters: Float64Array;
  readonly linkLetters: Float64Array;
  readonly proseLetters: Float64Array;
  readonly blocks: Float64Array;
  /** Blocks that are links and long enough for a title. */
  readonly titleLinks: Float64Array;
  readonly headings: Float64Array;
}

const SHORTEST_CLAUSE = 40;
/** Letters: "Read more" is no title. */
const SHORTEST_TITLE_LINK = 12;

export function describeBlocks({ text, blocks }: LaidPage): PageBlock[] {
  return blocks.map((block) => {
    const words = block.spans
      .map((span) => text.slice(span.start, span.end))
      .join('')
      .trim();
    const isLinked = block.linkLetters * 2 > block.letters;
    const isText =
      block.kind === 'code' ||
      (block.kind !== 'heading' &&
        (isCertainProse(words) || (block.kind === 'list-item' && words.length >= SHORTEST_CLAUSE && isClause(words))));
    return {
      ...block,
      words,
      isProse: isText && !isLinked && block.letters > 0,
      onlyLinks: block.letters > 0 && block.linkLetters >= block.letters,
      announces: announcesList(words),
    };
  });
}

/** Only blocks that are still open count. */
export function measurePage(
  elements: readonly PageElement[],
  blocks: readonly PageBlock[],
  verdicts: readonly (string | undefined)[],
): PageMeasures {
  const sums = () => new Float64Array(elements.length);
  const measures = {
    ...{ letters: sums(), linkLetters: sums(), proseLetters: sums() },
    ...{ blocks: sums(), titleLinks: sums(), headings: sums() },
  };
  for (const [index, block] of blocks.entries()) {
    if (verdicts[index] !== undefined) continue;
    const at = block.element.index;
    measures.letters[at]! += block.letters;
    measures.linkLetters[at]! += block.linkLetters;
    measures.proseLetters[at]! += block.isProse ? block.letters : 0;
    measures.blocks[at]! += 1;
    measures.titleLinks[at]! += block.onlyLinks && block.letters >= SHORTEST_TITLE_LINK ? 1 : 0;
    measures.headings[at]! += block.kind === 'heading' ? 1 : 0;
  }
  // The index of a parent is lower than that of its children, so each sum is whole when it is passed on.
  for (const sum of Object.values(measures)) {
    for (let index = elements.length - 1; index > 0; index--) {
      const parent = elements[index]!.parent;
      if (parent !== undefined) sum[parent.index]! += sum[index]!;
    }
  }
  return measures;
}
