// ingest, PDF: paragraphs, footnotes and running lines of all pages → the text layer with its blocks, removed parts and pages.
// Spans are made while the layer is written. Must not change, add or drop any character of a line.
import type { RemovedPart } from '../../domain/document.js';
import type { ExtractedBlock, PageStart } from '../extraction.js';
import { type BreakRule, joinSpans } from '../join-wrapped-lines.js';
import { cutSpans } from './cut-spans.js';
import { type Paragraph, PDF_BULLET } from './group-paragraphs.js';
import type { PageLine } from './order-lines.js';
import { FOOTNOTE_MARK } from './part-footnotes.js';

/** What surrounds the running text of a page; texts are lines. */
export interface PageSurroundings {
  readonly number: number;
  readonly head: readonly RunningLine[];
  readonly footnotes: readonly (readonly PageLine[])[];
  readonly foot: readonly RunningLine[];
}

export interface RunningLine {
  readonly text: string;
  readonly rule: string;
}

export interface TextLayer {
  readonly text: string;
  readonly blocks: readonly ExtractedBlock[];
  readonly removed: readonly RemovedPart[];
  readonly pages: readonly PageStart[];
}

/**
 * A paragraph that runs over to the next page is written whole; footnotes and running lines between its parts come after
 * it. `pages` in order of number, `paragraphs` in the order of reading.
 */
export function writeTextLayer(
  pages: readonly PageSurroundings[],
  paragraphs: readonly Paragraph[],
  isForBreak: BreakRule,
): TextLayer {
  const writer = new LayerWriter(isForBreak);
  const marks = new Map(pages.map(({ number, footnotes }) => [number, marksOf(footnotes)]));
  let at = 0;
  const writeFoot = ({ footnotes, foot, number }: PageSurroundings) => {
    for (const note of footnotes) writer.writeBlock({ kind: 'paragraph', lines: note, isFootnote: true }, new Map());
    for (const line of foot) writer.writeRemoved(line, number);
  };
  const writeHead = ({ head, number }: PageSurroundings) => {
    for (const line of head) writer.writeRemoved(line, number);
  };
  const goTo = (number: number) => {
    for (; at + 1 < pages.length && pages[at]!.number < number; at++) {
      writeFoot(pages[at]!);
      writeHead(pages[at + 1]!);
    }
  };
  if (pages[0] !== undefined) writeHead(pages[0]);
  for (const paragraph of paragraphs) {
    goTo(paragraph.lines[0]!.page);
    writer.writeBlock(paragraph, marks);
  }
  goTo(Number.POSITIVE_INFINITY);
  const last = pages.at(-1);
  if (last !== undefined) writeFoot(last);
  return writer.build();
}

const marksOf = (footnotes: readonly (readonly PageLine[])[]): ReadonlySet<string> =>
  new Set(
    footnotes.flatMap(
      (note) =>
        FOOTNOTE_MARK.exec(note[0]?.text ?? '')?.[0]
          .trim()
          .replace(/[.)]+$/u, '') ?? [],
    ),
  );

class LayerWriter {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly blocks: ExtractedBlock[] = [];
  private readonly removed: RemovedPart[] = [];
  private readonly pages: PageStart[] = [];

  constructor(private readonly isForBreak: BreakRule) {}

  writeRemoved({ text, rule }: RunningLine, page: number): void {
    const start = this.write(text, '\n\n', page);
    this.removed.push({ start, end: start + text.length, rule });
  }

  /** @param marks by page: of the footnotes, to which raised marks in the text point. */
  writeBlock(paragraph: Paragraph & { isFootnote?: true }, marks: ReadonlyMap<number, ReadonlySet<string>>): void {
    const { lines, kind, level, isFootnote } = paragraph;
    const placed = lines.map((line, index) => {
      const start = this.write(line.text, index === 0 ? '\n\n' : '\n', line.page);
      return { start, end: start + line.text.length, text: line.text, line };
    });
    const [first, last] = [placed[0]!, placed.at(-1)!];
    const source = { start: first.start, end: last.end };
    const bullet = PDF_BULLET.exec(first.text)?.[0] ?? '';
    const bare = [
      { ...first, start: first.start + bullet.length, text: first.text.slice(bullet.length) },
      ...placed.slice(1),
    ];
    const references = placed.flatMap(({ start, line }) =>
      line.raised
        .filter((mark) => marks.get(line.page)?.has(line.text.slice(mark.start, mark.end)) === true)
        .map((mark) => ({ start: start + mark.start, end: start + mark.end })),
    );
    for (const reference of references) this.removed.push({ ...reference, rule: 'footnote-mark' });
    // A bullet for private use is drawn by a font of symbols and is nothing in another one.
    const isShown = bullet !== '' && /^[-–•·*▪●◦‣►■]\s+$/u.test(bullet);
    this.blocks.push({
      kind,
      ...(level === undefined ? {} : { level }),
      ...(isFootnote === undefined ? {} : { isFootnote }),
      ...(isShown ? { bullet: { start: first.start, end: first.start + bullet.trimEnd().length } } : {}),
      spans: cutSpans(joinSpans(bare, this.isForBreak), references),
      source,
    });
  }

  build(): TextLayer {
    return { text: this.parts.join(''), blocks: this.blocks, removed: this.removed, pages: this.pages };
  }

  /** Where the text begins. */
  private write(text: string, separator: string, page: number): number {
    const before = this.length === 0 ? '' : separator;
    const start = this.length + before.length;
    if (this.pages.at(-1)?.page !== page) this.pages.push({ start, page });
    this.parts.push(before, text);
    this.length = start + text.length;
    return start;
  }
}
