// ingest, PDF: lines of one page → those of the text, and those of the footnotes below it: smaller, at the foot of a column,
// the first of them with a mark. Must not take small print that stands above running text.
import type { BodyLook } from './measure-body.js';
import type { PageLine } from './order-lines.js';

export interface PartedPage {
  readonly body: readonly PageLine[];
  readonly footnotes: readonly PageLine[];
}

/** Against the running text. */
const LARGEST = 0.93;
export const FOOTNOTE_MARK = /^(?:\d{1,3}|[*†‡§]{1,3}|\([a-z\d]{1,2}\)|[a-z](?=\s))[\s.)]*(?=[^\s\d.,;)])/u;

export function partFootnotes(lines: readonly PageLine[], body: BodyLook): PartedPage {
  const isSmall = (line: PageLine) => line.size <= body.size * LARGEST;
  if (lines.every(isSmall)) return { body: lines, footnotes: [] };
  const stretches = new Map<number, PageLine[]>();
  for (const line of lines) {
    const stretch = stretches.get(line.stretch);
    if (stretch === undefined) stretches.set(line.stretch, [line]);
    else stretch.push(line);
  }
  const footnotes = new Set<PageLine>();
  for (const stretch of stretches.values()) {
    const run = trailingRun(stretch, isSmall);
    const first = run[0];
    if (first === undefined || !run.some(({ text }) => FOOTNOTE_MARK.test(text))) continue;
    const isBelow = (line: PageLine) => line.y > first.y && line.x < first.column.right && line.end > first.column.left;
    if (!lines.some((line) => !isSmall(line) && isBelow(line))) for (const line of run) footnotes.add(line);
  }
  return { body: lines.filter((line) => !footnotes.has(line)), footnotes: [...footnotes] };
}

function trailingRun(stretch: readonly PageLine[], isSmall: (line: PageLine) => boolean): readonly PageLine[] {
  let start = stretch.length;
  while (start > 0 && isSmall(stretch[start - 1]!) && !stretch[start - 1]!.isTableRow) start--;
  return stretch.slice(start);
}
