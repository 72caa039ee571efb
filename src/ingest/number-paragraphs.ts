// ingest: assembled sentences → the same, with the number that the source prints at their paragraph or article. A document
// counts as numbered only where its numbers run in a row; in doubt there is no label. Must not change anything else.
import type { PlaceLabel, Sentence } from '../domain/document.js';
import { type ParagraphMark, readParagraphMark } from './read-paragraph-mark.js';
import { SubItems } from './sub-items.js';

/** Numbers in a row that make a numbered document: fewer are a list. */
const LEAST_IN_A_ROW = 3;
/** Of a stretch of numbered paragraphs, by characters, so much has to be in them; of the text, for a list after a colon. */
const LEAST_SHARE = 0.5;

interface Block {
  readonly first: number;
  /** After the last sentence. */
  end: number;
  readonly isHeading: boolean;
  readonly mark: ParagraphMark | undefined;
  chars: number;
  readonly endsWithColon: boolean;
}

/** Blocks of a row, by index, in order. */
type Row = readonly number[];

export function numberParagraphs(text: string, sentences: readonly Sentence[], language: string): readonly Sentence[] {
  const blocks = findBlocks(text, sentences, language);
  const labels: (PlaceLabel | undefined)[] = blocks.map(() => undefined);
  const articles = apart(rowsOf(blocks, (mark) => (mark.kind === 'article' ? mark.value : undefined)));
  for (const row of articles) labelArticles(blocks, row, labels);
  const bodyChars = blocks.reduce((sum, { isHeading, chars }) => sum + (isHeading ? 0 : chars), 0);
  for (const row of apart([...numberRows(blocks, 'dot'), ...numberRows(blocks, 'brackets')])) {
    const isFree = row.every((at) => labels[at] === undefined);
    if (isFree && isNumbering(blocks, row, bodyChars)) labelParagraphs(blocks, row, labels);
  }
  if (labels.every((label) => label === undefined)) return sentences;
  const result = [...sentences];
  for (const [at, label] of labels.entries()) {
    const { first, end, isHeading } = blocks[at]!;
    if (label === undefined || isHeading) continue;
    for (let index = first; index < end; index++) result[index] = { ...result[index]!, label };
  }
  return result;
}

/** Sentences that no line break parts are one block. */
function findBlocks(text: string, sentences: readonly Sentence[], language: string): Block[] {
  const blocks: Block[] = [];
  for (const [index, { start, end, kind }] of sentences.entries()) {
    const last = blocks.at(-1);
    const goesOn = last !== undefined && !text.slice(sentences[index - 1]!.end, start).includes('\n');
    if (goesOn) {
      blocks[blocks.length - 1] = {
        ...last,
        end: index + 1,
        chars: last.chars + end - start,
        endsWithColon: isColon(text, end),
      };
      continue;
    }
    blocks.push({
      first: index,
      end: index + 1,
      isHeading: kind === 'heading',
      mark: readParagraphMark(text.slice(start, end), language),
      chars: end - start,
      endsWithColon: isColon(text, end),
    });
  }
  return blocks;
}

const isColon = (text: string, end: number): boolean => /[:：]/u.test(text.charAt(end - 1));

/** All rows of marks that rise by one, however much lies between; every mark is in one row. The same number may come twice. */
function rowsOf(blocks: readonly Block[], readValue: (mark: ParagraphMark, block: Block) => number | undefined): Row[] {
  const rows: number[][] = [];
  const byLast = new Map<number, number[]>();
  for (const [at, block] of blocks.entries()) {
    const value = block.mark && readValue(block.mark, block);
    if (value === undefined) continue;
    const row = byLast.get(isInserted(block.mark) ? value : value - 1);
    if (row === undefined) rows.push([at]);
    else {
      row.push(at);
      byLast.delete(value - 1);
    }
    const grown = row ?? rows.at(-1)!;
    // A number that comes twice does not take the row over from the longer one.
    if ((byLast.get(value)?.length ?? 0) <= grown.length) byLast.set(value, grown);
  }
  return rows.filter((row) => row.length >= LEAST_IN_A_ROW);
}

/** "Article 7 bis" comes after 7 and is no 8. */
const isInserted = (mark: ParagraphMark | undefined): boolean =>
  mark?.kind === 'article' && mark.text !== String(mark.value);

/** A heading "3. Results" numbers a section, not a paragraph. */
const numberRows = (blocks: readonly Block[], form: 'dot' | 'brackets'): Row[] =>
  rowsOf(blocks, (mark, { isHeading }) =>
    mark.kind === 'number' && mark.form === form && !isHeading ? mark.value : undefined,
  );

/** The longest first; what lies within or across another one is a list inside it. Chosen rows stay sorted by place. */
function apart(rows: readonly Row[]): Row[] {
  const chosen: Row[] = [];
  for (const row of [...rows].sort((a, b) => b.length - a.length || a[0]! - b[0]!)) {
    let low = 0;
    let high = chosen.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (chosen[middle]!.at(-1)! < row[0]!) low = middle + 1;
      else high = middle;
    }
    const next = chosen[low];
    if (next === undefined || row.at(-1)! < next[0]!) chosen.splice(low, 0, row);
  }
  return chosen;
}

/** Paragraphs and not a list: hardly anything stands between them, and no colon announces them unless they are the text. */
function isNumbering(blocks: readonly Block[], row: Row, bodyChars: number): boolean {
  const first = row[0]!;
  const isMember = new Set(row);
  let all = 0;
  let numbered = 0;
  for (const [index, { mark, isHeading, chars }] of blocks.slice(first, row.at(-1)! + 1).entries()) {
    if (isHeading) continue;
    all += chars;
    if (mark !== undefined || isMember.has(first + index)) numbered += chars;
  }
  if (numbered < LEAST_SHARE * all) return false;
  const before = blocks[first - 1];
  const isAnnounced = before?.isHeading === false && before.endsWithColon;
  return !isAnnounced || numbered >= LEAST_SHARE * bodyChars;
}

function labelParagraphs(blocks: readonly Block[], row: Row, labels: (PlaceLabel | undefined)[]): void {
  for (const [place, start] of row.entries()) {
    const { mark } = blocks[start]!;
    if (mark?.kind !== 'number') continue;
    const next = row[place + 1];
    const subItems = new SubItems();
    labels[start] = { kind: 'paragraph', text: String(mark.value) };
    for (let at = start + 1; at < (next ?? blocks.length) && !blocks[at]!.isHeading; at++) {
      const path = subItems.enter(blocks[at]!.mark);
      // After the last number only what is marked as under it can be told from what follows the numbered part.
      if (path === undefined && next === undefined) break;
      labels[at] = { kind: 'paragraph', text: [mark.value, ...(path ?? [])].join(' ') };
    }
  }
}

function labelArticles(blocks: readonly Block[], row: Row, labels: (PlaceLabel | undefined)[]): void {
  for (const [place, start] of row.entries()) {
    const { mark, isHeading } = blocks[start]!;
    if (mark?.kind !== 'article') continue;
    const next = row[place + 1];
    const reading = new ArticleReading(mark.text);
    labels[start] = reading.label;
    let hasBody = !isHeading;
    for (let at = start + 1; at < (next ?? blocks.length); at++) {
      const block = blocks[at]!;
      // Right below its number an article may have a title; a later heading ends it.
      if (block.isHeading && hasBody) break;
      if (block.isHeading) continue;
      const isMarked = reading.enter(block.mark);
      if (!isMarked && next === undefined && hasBody) break;
      labels[at] = reading.label;
      hasBody = true;
    }
  }
}

/** Where in an article the reading is: its paragraph, and what is under that. */
class ArticleReading {
  private paragraph = 0;
  private subItems = new SubItems();
  private path: readonly string[] = [];

  constructor(private readonly article: string) {}

  get label(): PlaceLabel {
    const paragraph = this.paragraph === 0 ? [] : [`(${this.paragraph})`];
    return { kind: 'article', text: [this.article, ...paragraph, ...this.path].join(' ') };
  }

  /** False for a block without a mark that fits. */
  enter(mark: ParagraphMark | undefined): boolean {
    const isNext = mark?.kind === 'number' && mark.value === this.paragraph + 1;
    if (isNext) {
      this.paragraph += 1;
      this.subItems = new SubItems();
    }
    const path = isNext ? undefined : this.subItems.enter(mark);
    this.path = path ?? [];
    return isNext || path !== undefined;
  }
}
