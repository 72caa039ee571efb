// ingest, PDF: lines in the order of reading → paragraphs, also across columns and pages, each with its kind. Told by distance,
// indent, size and how the line before ended. Must not join a heading, an item or a row of a table with its neighbours.
import { BULLET, NUMBERED } from '../join-wrapped-lines.js';
import type { BodyLook } from './measure-body.js';
import type { PageLine } from './order-lines.js';
import { FOOTNOTE_MARK } from './part-footnotes.js';

export interface Paragraph {
  readonly kind: 'paragraph' | 'heading' | 'list-item';
  /** From 1, for headings. */
  readonly level?: number;
  readonly lines: readonly PageLine[];
}

/** A heading is so much larger than the text. */
const HEADING_SIZE = 1.1;
const HEADING_CHARS = 200;
/** Lines further apart than this multiple of the text's own distance are two paragraphs. */
const WIDE_STEP = 1.3;
const INDENT_EM = 0.8;
const TERMINAL = /[.!?…。！？؟։:;：；]["'”’»“)\]」』）]*\d{0,3}$/u;
const STARTS_LOWER = /^[("'“„«‘]*\p{Ll}/u;
/** Bullets of word processors have no common character; those for private use are drawn by a font of symbols. */
export const PDF_BULLET = /^(?:[-–•·*▪●◦‣►■]|[\uE000-\uF8FF❖✓➢➤◆○])[\s\uE000-\uF8FF]+(?=\S)/u;
const NUMBERED_HEAD = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivxlc]{1,6}|\p{L})[.)]\s/u;

export function groupParagraphs(lines: readonly PageLine[], body: BodyLook): Paragraph[] {
  const groups: PageLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && continues(group, line, body)) group.push(line);
    else groups.push([line]);
  }
  const levels = headingLevels(groups, body);
  const paragraphs: Paragraph[] = [];
  for (const [index, group] of groups.entries()) {
    const inList = /[:：]$/u.test(groups[index - 1]?.at(-1)?.text ?? '') || paragraphs.at(-1)?.kind === 'list-item';
    paragraphs.push(describe(group, groups[index + 1], { body, levels, inList }));
  }
  return paragraphs;
}

/** Footnotes: each begins with its mark; lines before the first mark go on from the page before. */
export function groupFootnotes(lines: readonly PageLine[]): PageLine[][] {
  const notes: PageLine[][] = [];
  let number = 0;
  for (const line of lines) {
    const mark = FOOTNOTE_MARK.exec(line.text)?.[0];
    const value = Number.parseInt(mark ?? '', 10);
    const isNext = mark !== undefined && (Number.isNaN(value) || number === 0 || value === number + 1);
    if (isNext && !Number.isNaN(value)) number = value;
    const note = notes.at(-1);
    if (note === undefined || isNext) notes.push([line]);
    else note.push(line);
  }
  return notes;
}

function continues(group: readonly PageLine[], next: PageLine, body: BodyLook): boolean {
  const [first, previous] = [group[0]!, group.at(-1)!];
  if (previous.isTableRow || next.isTableRow || PDF_BULLET.test(next.text)) return false;
  if (Math.abs(previous.size - next.size) > 0.06 * body.size) return false;
  if (isHeadingSize(next, body)) return previous.page === next.page && isNear(previous, next, body);
  const isMidSentence = STARTS_LOWER.test(next.text) && !TERMINAL.test(previous.text);
  const isHeadingBefore = first.font !== body.font && previous.font !== body.font && next.font === body.font;
  if (isHeadingBefore && !STARTS_LOWER.test(next.text)) return false;
  if (previous.page !== next.page || previous.stretch !== next.stretch) return goesOnElsewhere(previous, next);
  if (!isNear(previous, next, body)) return isMidSentence && next.y - previous.y < 2 * body.leading * body.size;
  return goesOnBelow(first, previous, next, isMidSentence);
}

/** On the next page or in the next column. */
function goesOnElsewhere(previous: PageLine, next: PageLine): boolean {
  if (TERMINAL.test(previous.text)) return false;
  if (STARTS_LOWER.test(next.text)) return true;
  return !NUMBERED_HEAD.test(next.text) && isFull(previous) && indentOf(next) < INDENT_EM * next.size;
}

/** On the next line, at the usual distance. */
function goesOnBelow(first: PageLine, previous: PageLine, next: PageLine, isMidSentence: boolean): boolean {
  // The lines of an item hang below its first word.
  if (previous === first && isMarked(first) && indentOf(next) > indentOf(first)) return true;
  // A full line that has not ended goes on, even with an initial or a number.
  if (NUMBERED_HEAD.test(next.text) && (TERMINAL.test(previous.text) || !isFull(previous))) return false;
  const step = indentOf(next) - indentOf(previous);
  const isIndented = step > INDENT_EM * next.size;
  // Left of the lines of an item stands what is no longer part of it; left of a first line, the rest of its paragraph.
  const isLeftOfItem = step < -INDENT_EM * next.size && isMarked(first) && (previous !== first || isBulleted(first));
  if (isIndented || isLeftOfItem) return isMidSentence;
  if (STARTS_LOWER.test(next.text) || isFull(previous)) return true;
  return !TERMINAL.test(previous.text) && isCentred(previous) && isCentred(next);
}

const isBulleted = ({ text }: PageLine): boolean => PDF_BULLET.test(text);
const isMarked = ({ text }: PageLine): boolean => PDF_BULLET.test(text) || NUMBERED_HEAD.test(text);
const isHeadingSize = (line: PageLine, body: BodyLook): boolean => line.size >= body.size * HEADING_SIZE;
const indentOf = ({ isRightToLeft, x, end, column }: PageLine): number =>
  isRightToLeft ? column.right - end : x - column.left;
const gapAfter = ({ isRightToLeft, x, end, column }: PageLine): number =>
  isRightToLeft ? x - column.left : column.right - end;
/** Reaches so near to the edge that the next word may not have fitted. */
const isFull = (line: PageLine): boolean => gapAfter(line) < 0.22 * (line.column.right - line.column.left);
const isCentred = (line: PageLine): boolean =>
  indentOf(line) > 2 * line.size && Math.abs(indentOf(line) - gapAfter(line)) < 2 * line.size;

function isNear(above: PageLine, below: PageLine, body: BodyLook): boolean {
  const step = below.y - above.y;
  return step > 0 && step <= WIDE_STEP * Math.max(body.leading, 1.15) * Math.max(above.size, below.size);
}

/** Levels by size, the largest first; those of the text's own size come last. */
function headingLevels(groups: readonly (readonly PageLine[])[], body: BodyLook): readonly number[] {
  const sizes = groups.filter((group) => isHeadingSize(group[0]!, body)).map((group) => Math.round(group[0]!.size));
  return [...new Set(sizes)].sort((a, b) => b - a).slice(0, 5);
}

interface Surroundings {
  readonly body: BodyLook;
  readonly levels: readonly number[];
  readonly inList: boolean;
}

function describe(lines: readonly PageLine[], next: readonly PageLine[] | undefined, around: Surroundings): Paragraph {
  const { body, levels, inList } = around;
  const first = lines[0]!;
  const text = lines.map((line) => line.text).join(' ');
  const canHead = text.length <= HEADING_CHARS && /\p{L}{2}/u.test(text) && !first.isTableRow && !BULLET.test(text);
  if (canHead && isHeadingSize(first, body)) {
    const level = levels.indexOf(Math.round(first.size)) + 1;
    return { kind: 'heading', level: level === 0 ? levels.length : level, lines };
  }
  const isOtherFont = lines.every(
    (line) => line.font !== body.font && Math.abs(line.size - body.size) < 0.1 * body.size,
  );
  const beforeText = next?.[0]?.font === body.font;
  if (canHead && isOtherFont && beforeText && lines.length <= 2 && !/[.,;:。，；：]$/u.test(text))
    return { kind: 'heading', level: levels.length + 1, lines };
  const isItem = PDF_BULLET.test(first.text) || first.isTableRow || (inList && NUMBERED.test(first.text));
  return { kind: isItem ? 'list-item' : 'paragraph', lines };
}
