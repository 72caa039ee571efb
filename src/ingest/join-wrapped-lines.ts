// ingest: lines → groups of lines that are one paragraph, for files that break lines at a fixed width. Spans of a group
// hold the line breaks that become spaces. Must not join lines of menus, lists and headings.
import type { Span } from '../domain/span.js';
import { isPageMark } from './chrome-rules.js';
import type { SourceLine } from './split-lines.js';

const TERMINAL = /[.!?…。！？؟։:;：；]["'”’»“)\]」』）]*$/u;
const STARTS_LOWER = /^[("'“„«‘]*\p{Ll}/u;
const STARTS_UNCASED = /^\p{Lo}/u;
const CJK_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、，]$/u;
const CJK_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー「『（]/u;
const HYPHEN_END = /[\p{L}\p{N}][-\u2010\u00AD]$/u;
const WORD_START = /^[\p{L}\p{N}]+/u;
const CONJUNCTION = /^(?:und|oder|bzw|sowie|and|or|et|ou|y|o|e|и|или|to)(?![\p{L}\p{N}])/u;
/** Narrowest and widest column that counts as wrapped by hand or by a converter, in characters. */
const COLUMN = { min: 30, max: 130 };

export const BULLET = /^[-–•·*▪●◦‣►■]\s+(?=\S)/u;
export const NUMBERED = /^\(?(?:\d{1,3}|[a-zа-я]|[ivx]{1,5})[.)]\s+(?=\S)/u;

/** The line width of a hard-wrapped source, undefined where each line is a paragraph of its own. */
export function measureColumn(lines: readonly SourceLine[]): number | undefined {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)];
  if (width === undefined || width < COLUMN.min || width > COLUMN.max) return undefined;
  let pairs = 0;
  let continued = 0;
  for (let index = 1; index < lines.length; index++) {
    const [previous, next] = [lines[index - 1]!, lines[index]!];
    if (next.blankBefore || BULLET.test(next.text) || previous.text.length < width * 0.6) continue;
    pairs++;
    if (TERMINAL.test(previous.text)) continue;
    const full = STARTS_UNCASED.test(next.text) && previous.text.length >= width * 0.85;
    if (STARTS_LOWER.test(next.text) || full) continued++;
  }
  return continued >= 2 && continued >= pairs * 0.4 ? width : undefined;
}

/** Groups in order; every line is in exactly one. */
export function groupLines(lines: readonly SourceLine[]): SourceLine[][] {
  const column = measureColumn(lines);
  const groups: SourceLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const apart = isPageBreak(lines, index) || isPageBreak(lines, index - 1);
    if (!apart && group !== undefined && previous !== undefined && continues(group[0]!, previous, line, column))
      group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Head or foot of a page between the lines of a paragraph: marked as such, or a lone number beside a blank line. */
function isPageBreak(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  if (isPageMark(line.text)) return true;
  return /^\d{1,3}$/.test(line.text) && (line.blankBefore || lines[index + 1]?.blankBefore === true);
}

function continues(first: SourceLine, previous: SourceLine, next: SourceLine, column: number | undefined): boolean {
  if (next.blankBefore || BULLET.test(next.text)) return false;
  const lower = STARTS_LOWER.test(next.text);
  const ended = TERMINAL.test(previous.text);
  // Without a column, only a long line that stops in mid-sentence before a small letter is a broken paragraph.
  if (column === undefined) return lower && !ended && previous.text.length >= 40 && !NUMBERED.test(next.text);
  const hanging = previous === first && (BULLET.test(first.text) || NUMBERED.test(first.text));
  if (next.indent > previous.indent && !hanging) return false;
  if (NUMBERED.test(next.text) && ended) return false;
  if (lower) return true;
  if (ended) return previous.text.length >= column * 0.8;
  return previous.text.length >= column * 0.55;
}

/** Tells whether a word occurs in the source, in any case. */
export type KnownWord = (word: string) => boolean;

/** Counts words only once a hyphenated break asks for one. */
export function createKnownWord(source: string): KnownWord {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set((source.match(/[\p{L}\p{N}]+/gu) ?? []).map((found) => found.toLowerCase()));
    return words.has(word.toLowerCase());
  };
}

/** Tells of a hyphen at the end of a line, between two parts of words, whether it is there for the break alone. */
export type BreakRule = (before: string, after: string) => boolean;

/** For a file that is text: only when the joined form occurs elsewhere in the source. */
export const joinedFormOccurs =
  (knownWord: KnownWord): BreakRule =>
  (before, after) =>
    knownWord(before + after);

/**
 * Visible spans of a group. A break becomes the space it holds, except after a hyphen (kept, unless it is there for the
 * break alone) and between Chinese or Japanese characters, where no space belongs.
 */
export function joinSpans(group: readonly Omit<SourceLine, 'indent' | 'blankBefore'>[], isForBreak: BreakRule): Span[] {
  const spans: Span[] = [];
  for (const [index, line] of group.entries()) {
    const previous = group[index - 1];
    const last = spans.at(-1);
    if (previous === undefined || last === undefined) {
      spans.push({ start: line.start, end: line.end });
      continue;
    }
    const hyphenated = HYPHEN_END.test(previous.text) && WORD_START.test(line.text) && !CONJUNCTION.test(line.text);
    const together = CJK_END.test(previous.text) && CJK_START.test(line.text);
    if (!hyphenated && !together) {
      spans[spans.length - 1] = { start: last.start, end: line.end };
      continue;
    }
    if (hyphenated && hyphenIsBreak(previous.text, line.text, isForBreak)) {
      spans[spans.length - 1] = { start: last.start, end: last.end - 1 };
    }
    spans.push({ start: line.start, end: line.end });
  }
  return spans;
}

function hyphenIsBreak(before: string, after: string, isForBreak: BreakRule): boolean {
  const head = /[\p{L}\p{N}]{1,60}$/u.exec(before.slice(-61, -1))?.[0] ?? '';
  const tail = WORD_START.exec(after)?.[0] ?? '';
  return isForBreak(head, tail);
}
