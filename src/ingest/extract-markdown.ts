// ingest: markdown → blocks: headings, paragraphs, list items, quotes, tables and code. Front matter is parsed as YAML data
// and never executed. Markup that holds letters is reported as removed; nothing else is dropped. Bullets stay; emphasis
// marks, link targets and quote marks do not, so a text with markup inside its sentences is not found in its source as
// it stands: there, the map is the proof.
import { parse } from 'yaml';
import type { RemovedPart } from '../domain/document.js';
import type { Span } from '../domain/span.js';
import type { ExtractedBlock, Extraction } from './extraction.js';
import { visibleSpans } from './markdown-inline.js';

const FRONT_MATTER = /^---[ \t]*\r?\n(?:[^\n]*\n){0,200}?---[ \t]*(?:\r?\n|$)/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/;
const CLOSING_HASHES = /[ \t]+#+[ \t]*$/;
const SETEXT = /^ {0,3}(=+|-{2,})[ \t]*$/;
const BULLET = /^[ \t]*[-*+•][ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/;
const NUMBERED = /^[ \t]*\d{1,9}[.)][ \t]+(?=\S)/;
const QUOTE = /^[ \t]{0,3}(?:>[ \t]?){1,9}/;
const FENCE = /^ {0,3}(```+|~~~+)/;
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:[ \t]*\S/;
const FOOTNOTE = /^ {0,3}\[\^[^\s[\]^]{1,100}\]:[ \t]*(?=\S)/;
const NO_LETTERS = /^[^\p{L}\p{N}\p{M}]*$/u;

interface Line extends Span {
  readonly raw: string;
}

/** Blocks under construction. A paragraph or item stays open until a line that cannot belong to it. */
class MarkdownBlocks {
  readonly blocks: ExtractedBlock[] = [];
  readonly removed: RemovedPart[] = [];
  private open: { kind: ExtractedBlock['kind']; lines: Span[]; bullet?: Span; isFootnote?: true } | undefined;

  constructor(private readonly source: string) {}

  begin(kind: ExtractedBlock['kind'], line: Span, bullet?: Span): void {
    this.close();
    this.open = { kind, lines: [line], ...(bullet === undefined ? {} : { bullet }) };
  }

  /** `mark` is what stands before its text. */
  beginFootnote(mark: Span, line: Span): void {
    this.remove(mark);
    this.open = { kind: 'paragraph', lines: [line], isFootnote: true };
  }

  /** Adds to the open block, or opens a paragraph. */
  add(line: Span): void {
    if (this.open === undefined) this.begin('paragraph', line);
    else this.open.lines.push(line);
  }

  get isOpenParagraph(): boolean {
    return this.open?.kind === 'paragraph';
  }

  close(heading?: number): void {
    const open = this.open;
    this.open = undefined;
    if (open === undefined) return;
    const inline = open.kind === 'code' ? undefined : this.inline(open.lines);
    const source = { start: (open.bullet ?? open.lines[0]!).start, end: open.lines.at(-1)!.end };
    this.blocks.push({
      kind: heading === undefined ? open.kind : 'heading',
      ...(heading === undefined ? {} : { level: heading }),
      spans: inline?.spans ?? open.lines,
      ...(open.bullet === undefined ? {} : { bullet: open.bullet }),
      ...(open.isFootnote ? { isFootnote: true as const } : {}),
      source,
      ...(inline?.onlyLinks ? { onlyLinks: true as const } : {}),
    });
  }

  remove(span: Span): void {
    this.close();
    this.removed.push({ start: span.start, end: span.end, rule: 'markup' });
  }

  private inline(lines: readonly Span[]): { spans: Span[]; onlyLinks: boolean } {
    const results = lines.map((line) => visibleSpans(this.source, line.start, line.end));
    for (const result of results) this.removed.push(...result.removed.map((span) => ({ ...span, rule: 'markup' })));
    return {
      spans: results.flatMap((result, index) => (index === 0 ? result.spans : [gapOf(lines, index), ...result.spans])),
      onlyLinks: results.every((result) => result.onlyLinks),
    };
  }
}

/** The line break before a line of a block: one character, which normalisation turns into a space. */
const gapOf = (lines: readonly Span[], index: number): Span => ({
  start: lines[index - 1]!.end,
  end: lines[index - 1]!.end + 1,
});

export function extractMarkdown(source: string): Extraction {
  const head = FRONT_MATTER.exec(source)?.[0] ?? '';
  const build = new MarkdownBlocks(source);
  if (head !== '') build.removed.push({ start: 0, end: head.length, rule: 'front-matter' });
  const lines = linesFrom(source, head.length);
  for (let index = 0; index < lines.length; index++) index = readLine(build, lines, index);
  build.close();
  const frontMatter = head === '' ? undefined : readFrontMatter(head);
  return {
    blocks: build.blocks,
    removed: build.removed.sort((a, b) => a.start - b.start),
    ...(frontMatter === undefined ? {} : { declared: frontMatter }),
  };
}

/** Reads one line, or a whole fence; returns the index of the last line it used. */
function readLine(build: MarkdownBlocks, lines: readonly Line[], index: number): number {
  const line = lines[index]!;
  const fence = FENCE.exec(line.raw)?.[1];
  if (fence !== undefined) return readFence(build, lines, index, fence);
  const quote = QUOTE.exec(line.raw)?.[0].length ?? 0;
  const raw = line.raw.slice(quote);
  const from = line.start + quote;
  const within = (skip: number, drop = 0): Span => ({ start: from + skip, end: line.end - drop });
  const heading = HEADING.exec(raw);
  const item = BULLET.exec(raw);
  const note = FOOTNOTE.exec(raw)?.[0];
  if (raw.trim() === '') build.close();
  else if (build.isOpenParagraph && SETEXT.test(raw)) build.close(raw.trim().startsWith('=') ? 1 : 2);
  else if (NO_LETTERS.test(raw)) build.close();
  else if (note) build.beginFootnote({ start: from, end: from + note.length }, within(note.length));
  else if (DEFINITION.test(raw)) build.remove(line);
  else if (heading) {
    build.begin('paragraph', within(heading[0].length, CLOSING_HASHES.exec(raw)?.[0].length ?? 0));
    build.close(heading[1]!.length);
  } else if (item) build.begin('list-item', within(item[0].length), bulletOf(item[0], from));
  else if (NUMBERED.test(raw)) build.begin('list-item', within(0));
  else if (raw.trimStart().startsWith('|')) build.begin('code', within(0));
  else build.add(within(0));
  return index;
}

/** The mark without white space around it, a task's box included. */
const bulletOf = (mark: string, at: number): Span => ({
  start: at + mark.length - mark.trimStart().length,
  end: at + mark.trimEnd().length,
});

function readFence(build: MarkdownBlocks, lines: readonly Line[], opening: number, fence: string): number {
  build.close();
  if (!NO_LETTERS.test(lines[opening]!.raw)) build.remove(lines[opening]!);
  let index = opening + 1;
  while (index < lines.length && !lines[index]!.raw.trimStart().startsWith(fence)) index++;
  const inside = lines.slice(opening + 1, index);
  if (inside.some((line) => !NO_LETTERS.test(line.raw))) {
    build.begin('code', { start: inside[0]!.start, end: inside.at(-1)!.end });
    build.close();
  }
  return index;
}

function linesFrom(source: string, start: number): Line[] {
  const lines: Line[] = [];
  let at = start;
  while (at <= source.length) {
    const found = source.indexOf('\n', at);
    const next = found === -1 ? source.length : found;
    const end = source[next - 1] === '\r' && next > at ? next - 1 : next;
    lines.push({ start: at, end, raw: source.slice(at, end) });
    at = next + 1;
  }
  return lines;
}

/** Undefined where the front matter is not YAML: the text is still worth reading, and its facts can be given otherwise. */
function readFrontMatter(head: string): unknown {
  const body = head.replace(/^---[ \t]*\r?\n/, '').replace(/---[ \t]*\r?\n?$/, '');
  try {
    return parse(body, { maxAliasCount: 20 });
  } catch {
    return undefined;
  }
}
