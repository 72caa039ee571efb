// ingest: texts in reading order → text layer and blocks. White space is written once and as a plain space, blocks end with a
// line break; every other character is written as it comes. Must not know elements beyond keeping which one a block is of.
import type { RemovedPart } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { extractText } from '../extract-text.js';
import type { ExtractedBlock } from '../extraction.js';
import { BULLET, NUMBERED } from '../join-wrapped-lines.js';
import type { LaidBlock, LaidPage } from './lay-out-page.js';
import { closest, isBlockElement, type PageElement } from './page-tree.js';

interface BlockOpening {
  readonly element: PageElement;
  readonly kind: ExtractedBlock['kind'];
  readonly level?: number;
  /** Number or bullet that a browser puts before the text. */
  readonly mark?: string;
}

interface TextPlace {
  readonly parent: PageElement;
  readonly isLink: boolean;
  readonly isPreformatted: boolean;
}

/** Text that begins so after a line break begins a paragraph or item of its own. */
const NEW_PARAGRAPH = /^[ \t\r\n]*(?:\u3000{2}|(?:\u00A0 ?){3,})(?=[^\s])/u;
const LETTERS = /[\p{L}\p{N}]/gu;
const LAST_LETTERS = 40;

export class LayerWriter {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly blocks: LaidBlock[] = [];
  private opening: BlockOpening | undefined;
  /** Of the open block: none until there is text for it. */
  private block: { opening: BlockOpening; start: number; parts: string[]; isPreformatted: boolean } | undefined;
  private letters = 0;
  private linkLetters = 0;
  private cuts: RemovedPart[] = [];
  private cut: { start: number; rule: string } | undefined;
  private gap = '';
  private isAfterBreak = false;

  /** The end of what the open block holds. */
  get lastLetters(): string {
    return this.block?.parts.at(-1)?.slice(-LAST_LETTERS) ?? '';
  }

  /** What the next text belongs to, however many elements it lies in. */
  open(opening: BlockOpening): void {
    this.close();
    this.opening = opening;
  }

  /** Ends an element that may have opened a block and had no text for it. */
  leave(element: PageElement): void {
    this.close();
    if (this.opening?.element === element) this.opening = undefined;
  }

  /** Separates what follows from what stands in the block, if anything does. */
  space(gap: string): void {
    if (this.block !== undefined && gap.length > this.gap.length) this.gap = gap;
  }

  /** An empty cell leaves its stroke. */
  separateCells(): void {
    if (this.block !== undefined) this.gap = this.gap.includes('|') ? `${this.gap}| ` : ' | ';
  }

  breakLine(): void {
    this.space(' ');
    if (this.block?.isPreformatted) this.gap = '\n';
    this.isAfterBreak = true;
  }

  beginCut(rule: string): void {
    this.cut = { start: -1, rule };
  }

  endCut(): void {
    const cut = this.cut;
    this.cut = undefined;
    if (cut !== undefined && cut.start >= 0) this.cuts.push({ ...cut, end: this.length });
  }

  write(text: string, place: TextPlace): void {
    if (this.isAfterBreak && /\S/.test(text)) {
      const begins = text.slice(0, 60);
      if (this.block?.opening.kind === 'paragraph' && startsAnew(begins)) this.close();
      this.isAfterBreak = false;
    }
    const clean = place.isPreformatted ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\n\r\f]+/g, ' ');
    if (!/\S/.test(clean)) {
      if (clean !== '') this.space(place.isPreformatted && clean.includes('\n') ? clean : ' ');
      return;
    }
    this.begin(place, text);
    const body = place.isPreformatted ? clean : clean.trim();
    if (!place.isPreformatted && /^\s/.test(clean)) this.space(' ');
    this.put(this.gap);
    this.gap = '';
    if (this.cut?.start === -1) this.cut.start = this.length;
    this.put(body);
    this.count(body, place.isLink);
    if (!place.isPreformatted && /\s$/.test(clean)) this.space(' ');
  }

  /** Ends the open block. What is written next begins one: that was opened, or of the block element around it. */
  close(): void {
    const { block, cut } = this;
    this.isAfterBreak = false;
    this.gap = '';
    if (block === undefined) return;
    this.endCut();
    if (cut !== undefined) this.cut = { start: -1, rule: cut.rule };
    this.block = undefined;
    const end = this.length;
    this.parts.push('\n');
    this.length++;
    const source = { start: block.start, end };
    if (block.isPreformatted) this.addLines(block, block.parts.join(''));
    else this.add(block.opening, source, block.parts.join('').slice(0, 20), this.letters, this.linkLetters);
    this.cuts = [];
    this.letters = 0;
    this.linkLetters = 0;
  }

  finish(): LaidPage {
    this.close();
    return { text: this.parts.join(''), blocks: this.blocks };
  }

  private begin({ parent, isPreformatted }: TextPlace, text: string): void {
    if (this.block !== undefined) return;
    const element = closest(parent, ({ name }) => isBlockElement(name)) ?? parent;
    const opening = this.opening ?? { element, kind: 'paragraph' as const };
    this.opening = undefined;
    const lines = isPreformatted && opening.kind === 'paragraph';
    this.block = { opening, start: this.length, parts: [], isPreformatted: lines };
    if (opening.mark !== undefined && !BULLET.test(text.trimStart().slice(0, 9))) this.put(`${opening.mark} `);
  }

  private put(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    this.block?.parts.push(text);
    this.length += text.length;
  }

  private count(text: string, isLink: boolean): void {
    const found = text.match(LETTERS)?.length ?? 0;
    this.letters += found;
    if (isLink) this.linkLetters += found;
  }

  private add(opening: BlockOpening, source: Span, head: string, letters: number, linkLetters: number): void {
    const { element, level } = opening;
    const bullet = opening.kind === 'heading' ? undefined : BULLET.exec(head)?.[0];
    const text = { start: source.start + (bullet?.length ?? 0), end: source.end };
    const mark =
      bullet === undefined ? undefined : { start: source.start, end: source.start + bullet.trimEnd().length };
    this.blocks.push({
      ...{ element, source, letters, linkLetters, cuts: this.cuts },
      kind: bullet !== undefined && opening.kind === 'paragraph' ? 'list-item' : opening.kind,
      ...(level === undefined ? {} : { level }),
      ...(mark === undefined ? {} : { bullet: mark }),
      spans: withoutCuts(text, this.cuts),
    });
  }

  /** Old pages set whole texts in a fixed type and break their lines by hand: those are read as plain text. */
  private addLines({ opening, start }: { opening: BlockOpening; start: number }, text: string): void {
    const share = this.letters === 0 ? 0 : this.linkLetters / this.letters;
    const shift = (span: Span): Span => ({ start: span.start + start, end: span.end + start });
    let next = 0;
    for (const found of extractText(text).blocks) {
      const source = shift(found.source);
      const from = next;
      while (next < this.cuts.length && this.cuts[next]!.end <= source.end) next++;
      const cuts = this.cuts.slice(from, next).filter((cut) => cut.start >= source.start);
      const letters = text.slice(found.source.start, found.source.end).match(LETTERS)?.length ?? 0;
      this.blocks.push({
        ...{ element: opening.element, kind: found.kind, source, letters, linkLetters: letters * share, cuts },
        ...(found.bullet === undefined ? {} : { bullet: shift(found.bullet) }),
        spans: found.spans.map(shift).flatMap((span) => withoutCuts(span, cuts)),
      });
    }
  }
}

const startsAnew = (text: string): boolean =>
  NEW_PARAGRAPH.test(text) || BULLET.test(text.trimStart()) || NUMBERED.test(text.trimStart());

/** Parts of a span that no cut covers. */
function withoutCuts(span: Span, cuts: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let start = span.start;
  for (const cut of cuts) {
    if (cut.end <= start || cut.start >= span.end) continue;
    if (cut.start > start) spans.push({ start, end: cut.start });
    start = cut.end;
  }
  if (span.end > start) spans.push({ start, end: span.end });
  return spans;
}
