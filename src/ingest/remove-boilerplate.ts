// ingest: blocks → the blocks that are the document, what was removed and by which rule, and the facts that stood on
// removed lines. Every decision is a rule with a name; in doubt a block stays. Must not change any text.
import type { RemovedPart } from '../domain/document.js';
import { chromeRule, isLoneMark, isRelatedHeading } from './chrome-rules.js';
import { announcesList, type CleanedBlock } from './cleaned-block.js';
import {
  findTitle,
  frameText,
  removeHeadMenu,
  removeMiddleMenus,
  removeRelatedLinks,
  removeRepeatedLines,
  removeTailMenu,
  type TextFrame,
  type Verdicts,
} from './find-menus.js';
import { type HeaderRule, headerRule } from './header-lines.js';
import { splitSentences } from './split-sentences.js';

/** A block that stays. `isHeading` is decided here for formats without declared headings. */
export interface KeptBlock extends CleanedBlock {
  readonly isHeading: boolean;
  readonly isTitle: boolean;
  /** A removed part lies between this block and the one before it, or one of the two is a footnote. */
  readonly afterRemoval: boolean;
}

/** A line outside the text that states a fact about the document. */
export interface FactLine {
  readonly rule: HeaderRule | 'source-line';
  readonly text: string;
}

export interface CleanedText {
  readonly kept: readonly KeptBlock[];
  readonly removed: readonly RemovedPart[];
  readonly facts: readonly FactLine[];
}

const FACT_RULES: ReadonlySet<string> = new Set(['date-line', 'document-number', 'kicker', 'byline', 'source-line']);

/** Only what stands around the text as its facts, for a format that has no page furniture. */
export function removeHeaderLines(blocks: readonly CleanedBlock[], language: string): CleanedText {
  const verdicts: Verdicts = blocks.map(({ text }) => (isLoneMark(text) ? 'lone-mark' : undefined));
  const rough = frameText(blocks, verdicts);
  if (rough.end === 0) return collect(rough, undefined, language);
  judgeHeaderLines(rough, { language, menusAreRemoved: false });
  const frame = frameText(blocks, verdicts);
  return collect(frame, findFirstTitle(frame) ?? findTitle(frame), language);
}

/** Without menus before it the first heading of the first level is the title; one nearer to the text begins a section. */
function findFirstTitle({ blocks, verdicts, first }: TextFrame): number | undefined {
  const index = blocks.findIndex(({ level }, at) => level === 1 && verdicts[at] === undefined && at < first);
  return index === -1 ? undefined : index;
}

export interface BoilerplateOptions {
  /** Of the running text, for month names. */
  readonly language: string;
  /** By the reader of the format: only lines that are furniture by themselves are looked for. */
  readonly menusAreRemoved: boolean;
}

/** Blocks without any text of their own must have been left out. */
export function removeBoilerplate(
  blocks: readonly CleanedBlock[],
  { language, menusAreRemoved }: BoilerplateOptions,
): CleanedText {
  const verdicts: Verdicts = blocks.map((block) => (block.kind === 'code' ? undefined : chromeRule(block.text)));
  removeRelatedLinks(blocks, verdicts, isRelatedHeading);
  const rough = frameText(blocks, verdicts);
  if (rough.end === 0) return collect(rough, undefined, language);
  judgeHeaderLines(rough, { language, menusAreRemoved });
  const frame = frameText(blocks, verdicts);
  const title = findTitle(frame);
  if (menusAreRemoved) return collect(frame, title, language);
  removeHeadMenu(frame, title);
  removeTailMenu(frame);
  removeMiddleMenus(frame);
  removeRepeatedLines(frame);
  return collect(frame, title, language);
}

/** Date, number and kind are furniture only outside the running text: inside, "12 March 2024" may head a chronology. */
function judgeHeaderLines(frame: TextFrame, { language, menusAreRemoved }: BoilerplateOptions): void {
  const { blocks, verdicts, end } = frame;
  const first = headEnd(frame);
  for (const [index, block] of blocks.entries()) {
    const open = verdicts[index] === undefined || verdicts[index] === 'related-links';
    if (!open || (index >= first && index < end) || block.kind === 'code') continue;
    // Where no menu can follow, short lines after the last paragraph are text, and only the last may date it.
    if (menusAreRemoved && index >= end && index < blocks.length - 1) continue;
    const rule = headerRule(block.text, language);
    const titleWouldGo = rule === 'kicker' && block.level === 1;
    if (rule !== undefined && !titleWouldGo) verdicts[index] = rule;
  }
}

/** The head of a page, which may go on below a lead of one paragraph: author and date often stand there. */
function headEnd({ blocks, body, first }: TextFrame): number {
  if (body[first] !== true || blocks[first]!.text.length > 250) return first;
  const next = body.indexOf(true, first + 1);
  return next === -1 ? first : next;
}

function collect(frame: TextFrame, title: number | undefined, language: string): CleanedText {
  const { blocks, verdicts } = frame;
  const kept: KeptBlock[] = [];
  const removed: RemovedPart[] = [];
  const facts: FactLine[] = [];
  let afterRemoval = false;
  for (const [index, block] of blocks.entries()) {
    const rule = verdicts[index];
    if (rule !== undefined) {
      removed.push({ ...block.source, rule });
      if (FACT_RULES.has(rule)) facts.push({ rule: rule as FactLine['rule'], text: block.text });
      afterRemoval = true;
      continue;
    }
    const isTitle = index === title;
    const isApart = afterRemoval || block.isFootnote === true;
    kept.push({ ...block, isTitle, isHeading: isTitle || isHeading(frame, index, language), afterRemoval: isApart });
    // As if something lay between: an excerpt must not run from the text into a footnote, or on behind it.
    afterRemoval = block.isFootnote === true;
  }
  return { kept, removed, facts };
}

/** Declared by the format, or a short line of one piece with running text soon after it that does not go on with it. */
function isHeading({ blocks, verdicts, body }: TextFrame, index: number, language: string): boolean {
  const block = blocks[index]!;
  if (block.kind === 'heading') return true;
  if (block.isFootnote === true) return false;
  if (block.kind !== 'paragraph' || body[index] || block.text.length > 200 || announcesList(block.text)) return false;
  let seen = 0;
  for (let next = index + 1; next < Math.min(blocks.length, index + 30) && seen < 3; next++) {
    if (verdicts[next] !== undefined) continue;
    if (body[next]) return !/^\p{Ll}/u.test(blocks[next]!.text) && splitSentences(block.text, language).length === 1;
    seen++;
  }
  return false;
}
