// ingest: the HTML that mammoth writes of a Word file → text layer and blocks. Spans are made while the layer is written. Knows
// the elements that mammoth writes and no others: what others write are pages, which html/ reads. Judges nothing.
import { Parser } from 'htmlparser2';
import type { RemovedPart } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import type { ExtractedBlock, Extraction } from '../extraction.js';

export interface TextLayerWithBlocks {
  readonly text: string;
  readonly extraction: Pick<Extraction, 'blocks' | 'removed'>;
}

interface OpenBlock {
  readonly kind: ExtractedBlock['kind'];
  readonly level?: number;
  readonly start: number;
  readonly spans: Span[];
  readonly bullet?: Span;
  /** Nothing of its own is in it yet. */
  isFresh: boolean;
}

/** Elements that begin a line of their own and say no more about it. */
const PLAIN_BLOCKS: ReadonlySet<string> = new Set(['p', 'table']);
/** As mammoth marks them: the place a note belongs to, and the arrow at the note that leads back there. */
const NOTE_REFERENCE = /^#(?:foot|end)note-\d{1,9}$/;
const WAY_BACK = /^#(?:foot|end)note-ref-/;
const NOTE = /^(?:foot|end)note-\d{1,9}$/;
const BULLET = '•';

/** Time grows with the depth, which is bounded by that of the Word file's XML. */
export function layOutWordHtml(html: string): TextLayerWithBlocks {
  const layer = new HtmlLayer();
  const parser = new Parser({
    onopentag: (name, attributes) => layer.open(name, attributes),
    ontext: (text) => layer.write(text),
    onclosetag: (name) => layer.close(name),
  });
  parser.end(html);
  return layer.finish();
}

class HtmlLayer {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly blocks: ExtractedBlock[] = [];
  private readonly removed: RemovedPart[] = [];
  private block: OpenBlock | undefined;
  private readonly lists: string[] = [];
  private rowDepth = 0;
  private notes = 0;
  private link: 'note-mark' | 'way-back' | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'ul' || name === 'ol') {
      this.end();
      this.lists.push(name);
    } else if (name === 'br') this.write('\n');
    else if (name === 'a') this.link = linkKind(attributes.href ?? '');
    else if (this.rowDepth > 0) this.openInRow(name);
    else if (name === 'tr') {
      this.begin('code');
      this.rowDepth = 1;
    } else if (name === 'li') this.beginItem(NOTE.test(attributes.id ?? ''));
    else if (/^h[1-6]$/.test(name)) this.begin('heading', Number(name.charAt(1)));
    // The first paragraph of an item is the item.
    else if (PLAIN_BLOCKS.has(name) && (this.block?.kind !== 'list-item' || !this.block.isFresh)) this.end();
  }

  close(name: string): void {
    if (name === 'a') this.link = undefined;
    else if (name === 'ul' || name === 'ol') {
      this.end();
      this.lists.pop();
    } else if (name === 'tr') {
      this.rowDepth = Math.max(0, this.rowDepth - 1);
      if (this.rowDepth === 0) this.end();
    } else if (this.rowDepth === 0 && (name === 'li' || /^h[1-6]$/.test(name) || PLAIN_BLOCKS.has(name))) this.end();
  }

  write(text: string): void {
    if (this.link === 'way-back') return;
    const shown = text.replace(/[ \t\r\n]+/g, (space) => (space.includes('\n') ? ' ' : space));
    if (this.block === undefined) {
      if (shown.trim() === '') return;
      this.begin('paragraph');
    }
    const span = this.append(shown);
    if (shown.trim() !== '') this.block!.isFresh = false;
    if (this.link === 'note-mark') this.removed.push({ ...span, rule: 'note-mark' });
    else this.block!.spans.push(span);
  }

  finish(): TextLayerWithBlocks {
    this.end();
    return { text: this.parts.join(''), extraction: { blocks: this.blocks, removed: this.removed } };
  }

  /** Cells and what is in them stand in the one line of the row. */
  private openInRow(name: string): void {
    if (name === 'tr') this.rowDepth++;
    const parts = name === 'td' || name === 'th' || name === 'li' || PLAIN_BLOCKS.has(name);
    if (parts && this.block?.isFresh === false && this.parts.at(-1) !== '\t') this.write('\t');
  }

  private beginItem(isNote: boolean): void {
    this.begin('list-item', undefined, !isNote && this.lists.at(-1) === 'ul');
    if (!isNote) return;
    this.notes++;
    // What the mark in the text reads, so that the two can be brought together.
    this.block!.spans.push(this.append(`${this.notes} `));
  }

  private begin(kind: ExtractedBlock['kind'], level?: number, hasBullet = false): void {
    this.end();
    if (this.length > 0) this.append(kind === 'list-item' ? '\n' : '\n\n');
    const start = this.length;
    const bullet = hasBullet ? this.append(BULLET) : undefined;
    if (hasBullet) this.append(' ');
    this.block = {
      kind,
      start,
      spans: [],
      isFresh: true,
      ...(level === undefined ? {} : { level }),
      ...(bullet === undefined ? {} : { bullet }),
    };
  }

  private end(): void {
    const { block } = this;
    this.block = undefined;
    if (block === undefined || block.spans.length === 0) return;
    const { start, isFresh: _, ...rest } = block;
    this.blocks.push({ ...rest, source: { start, end: this.length } });
  }

  private append(text: string): Span {
    const start = this.length;
    this.parts.push(text);
    this.length += text.length;
    return { start, end: this.length };
  }
}

const linkKind = (href: string): 'note-mark' | 'way-back' | undefined => {
  if (NOTE_REFERENCE.test(href)) return 'note-mark';
  return WAY_BACK.test(href) ? 'way-back' : undefined;
};
