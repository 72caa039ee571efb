// ingest: blocks and the rules found so far → which further blocks are menus, link boxes and page heads, judged by their
// neighbours. In doubt a block stays: lost body text is the worst error here.
import {
  announcesList,
  type CleanedBlock,
  countWords,
  endsSentence,
  isCertainProse,
  isClause,
  isNumbered,
  isProse,
  isStructuralHeading,
} from './cleaned-block.js';

/** The fewest short lines in a row that can be a menu: in a text beside page furniture, in a text alone, before and after it. */
const SHORTEST_MENU = { middle: 4, unmarked: 6, head: 3, tail: 3 };

/** Rule per block, undefined while it stays. Filled step by step. */
export type Verdicts = (string | undefined)[];

export interface TextFrame {
  readonly blocks: readonly CleanedBlock[];
  readonly verdicts: Verdicts;
  /** Index of the first block of running text, and one past the last; equal when there is none. */
  readonly first: number;
  readonly end: number;
  readonly body: readonly boolean[];
}

/** Marks where the running text begins and ends. Blocks already judged are never body. */
export function frameText(blocks: readonly CleanedBlock[], verdicts: Verdicts): TextFrame {
  const body = markBody(blocks, verdicts);
  const certain = blocks.findIndex((block, index) => body[index] && isCertainProse(block.text));
  const first = certain === -1 ? body.indexOf(true) : certain;
  const end = body.lastIndexOf(true) + 1;
  return { blocks, verdicts, body, first: first === -1 ? 0 : first, end };
}

function markBody(blocks: readonly CleanedBlock[], verdicts: Verdicts): boolean[] {
  const body: boolean[] = [];
  let listIsText = false;
  for (const [index, block] of blocks.entries()) {
    const previous = blocks[index - 1];
    if (verdicts[index] !== undefined) {
      body.push(false);
      listIsText = false;
      continue;
    }
    if (block.kind === 'list-item' && block.onlyLinks !== true) {
      if (previous?.kind !== 'list-item') {
        listIsText = (body[index - 1] === true && announcesList(previous!.text)) || isTextList(blocks, index);
      }
      body.push(listIsText || (isClause(block.text) && isProse(block.text)));
      continue;
    }
    listIsText = false;
    body.push(block.kind === 'code' || (block.kind === 'paragraph' && block.onlyLinks !== true && isProse(block.text)));
  }
  return body;
}

/** Most items of the list that starts here are clauses, or it stands under a heading the format itself declares. */
function isTextList(blocks: readonly CleanedBlock[], start: number): boolean {
  let end = start;
  let clauses = 0;
  for (; blocks[end]?.kind === 'list-item'; end++) if (isClause(blocks[end]!.text)) clauses++;
  const heading = blocks[start - 1];
  return clauses * 2 > end - start || (heading?.kind === 'heading' && heading.level !== undefined);
}

/** Titles of other pages after "Related content", up to running text. */
export function removeRelatedLinks(
  blocks: readonly CleanedBlock[],
  verdicts: Verdicts,
  isRelatedHeading: (text: string) => boolean,
): void {
  for (let index = 0; index < blocks.length; index++) {
    if (!isRelatedHeading(blocks[index]!.text)) continue;
    let end = index + 1;
    while (end < blocks.length && end - index <= 15 && isOtherTitle(blocks[end]!, verdicts[end])) end++;
    const beforeText = end < blocks.length && end - index > 2 && isCertainProse(blocks[end]!.text);
    for (let title = index + 1; title < (beforeText ? end - 1 : end); title++) verdicts[title] ??= 'related-links';
  }
}

const isOtherTitle = (block: CleanedBlock, verdict: string | undefined): boolean =>
  verdict !== undefined ||
  block.onlyLinks === true ||
  (block.kind !== 'heading' && block.text.length <= 150 && (!isProse(block.text) || /[?!？！؟]$/u.test(block.text)));

/** The block that is the title: the most telling short line before the text, the nearer the better. */
export function findTitle({ blocks, verdicts, body, first }: TextFrame): number | undefined {
  let best: { index: number; score: number } | undefined;
  const anyPlain = blocks
    .slice(0, first)
    .some((block, index) => block.kind !== 'list-item' && verdicts[index] === undefined);
  let between = 0;
  for (let index = first - 1; index >= 0; index--) {
    const block = blocks[index]!;
    if (verdicts[index] !== undefined || body[index]) continue;
    const possible = !block.onlyLinks && block.text.length <= 300 && !(block.kind === 'list-item' && anyPlain);
    const score = Math.min(countWords(block.text), 12) - 1.2 * between + (block.level === 1 ? 10 : 0);
    if (possible && (best === undefined || score > best.score)) best = { index, score };
    between++;
  }
  return best?.index;
}

/** Site heads and menus before the text. Returns nothing; a title and lines long enough to be subtitles stay. */
export function removeHeadMenu({ blocks, verdicts, body, first }: TextFrame, title: number | undefined): void {
  const short: number[] = [];
  for (let index = 0; index < first; index++) if (verdicts[index] === undefined && !body[index]) short.push(index);
  const furniture = verdicts.slice(0, first).filter((verdict) => verdict !== undefined).length;
  if (short.length + Math.min(furniture, 1) < SHORTEST_MENU.head) return;
  for (const index of short) {
    const { text, kind, level } = blocks[index]!;
    if (index === title || isStructuralHeading(text) || (kind === 'heading' && level !== undefined)) continue;
    const afterTitle = title !== undefined && index > title;
    const sectionHead = index === first - 1 && !isWebPage(verdicts);
    const telling = countWords(text) >= 5 || text.length >= 30;
    if (afterTitle && (telling || isNumbered(text) || sectionHead)) continue;
    verdicts[index] = 'menu';
  }
}

const PRINT_RULES: ReadonlySet<string | undefined> = new Set([
  undefined,
  'lone-mark',
  'page-number',
  'date-line',
  'document-number',
]);

/** Some line is furniture that only web pages have. A plain document has no menus, however short its lines. */
const isWebPage = (verdicts: Verdicts): boolean => verdicts.some((verdict) => !PRINT_RULES.has(verdict));

/** Menus, link boxes and site maps after the text. */
export function removeTailMenu({ blocks, verdicts, end }: TextFrame): void {
  if (blocks.some((block) => isStructuralHeading(block.text))) return;
  const tail = blocks.length - end;
  const furniture = verdicts.slice(end).some((verdict) => verdict !== undefined && verdict !== 'date-line');
  if (tail < SHORTEST_MENU.tail || (!furniture && !isWebPage(verdicts))) return;
  for (let index = end; index < blocks.length; index++) {
    if (blocks[index]!.level === undefined) verdicts[index] ??= 'menu';
  }
}

/** Runs of short lines between paragraphs. The last one is left when text follows: it is a heading. */
export function removeMiddleMenus({ blocks, verdicts, body, first, end }: TextFrame): void {
  if (!isWebPage(verdicts)) return;
  let index = first;
  while (index < end) {
    if (body[index]) {
      index++;
      continue;
    }
    let to = index;
    while (to < end && !body[to]) to++;
    const last = blocks[to - 1]!;
    const heading = verdicts[to - 1] === undefined && last.kind !== 'list-item' && last.onlyLinks !== true;
    const run = range(index, heading ? to - 1 : to);
    if (isMiddleMenu(blocks, verdicts, run, blocks[index - 1]?.text ?? '')) {
      for (const place of run) verdicts[place] ??= 'menu';
    }
    index = to;
  }
}

function isMiddleMenu(blocks: readonly CleanedBlock[], verdicts: Verdicts, run: number[], before: string): boolean {
  const open = run.filter((index) => verdicts[index] === undefined);
  if (open.length > 0 && open.every((index) => blocks[index]!.onlyLinks)) return true;
  // Four short lines alone may be a stanza or a list of names; six, or four around a share line, are not.
  const shortest = open.length < run.length ? SHORTEST_MENU.middle : SHORTEST_MENU.unmarked;
  if (open.length < shortest || announcesList(before)) return false;
  const linked = open.filter((index) => blocks[index]!.onlyLinks).length * 2 > open.length;
  if (linked) return true;
  // An unmarked bullet list in the middle of a text may be its content; so may numbered points and declared headings.
  return open.every((index) => {
    const { text, kind, level } = blocks[index]!;
    return (
      kind !== 'list-item' &&
      level === undefined &&
      !isNumbered(text) &&
      !isStructuralHeading(text) &&
      countWords(text) < 9
    );
  });
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);

/**
 * Running heads: the same line three times or more, mostly in places where it interrupts. A speaker's name or a heading
 * stands between a finished paragraph and the next one and stays.
 */
export function removeRepeatedLines({ blocks, verdicts, body }: TextFrame): void {
  const places = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    if (verdicts[index] !== undefined || body[index] || block.text.length > 80) continue;
    if (announcesList(block.text) || endsSentence(block.text)) continue;
    const found = places.get(block.text);
    if (found === undefined) places.set(block.text, [index]);
    else found.push(index);
  }
  for (const indices of places.values()) {
    if (indices.length < 3) continue;
    const interrupting = indices.filter(
      (index) => !body[index + 1] || (body[index - 1] === true && !endsSentence(blocks[index - 1]!.text)),
    );
    if (interrupting.length * 2 > indices.length) for (const index of indices) verdicts[index] = 'repeated-line';
  }
}
