// ingest, PDF: pages with pieces of text → the text layer and its blocks, or that there is no text. The list of stages.
// Pure; must not read any file.
import type { Extraction, ReadSource, SourceProblem } from '../extraction.js';
import { judgeHyphens } from '../judge-hyphens.js';
import { declareProperties } from './declare-properties.js';
import { describePages } from './describe-pages.js';
import { findRunningRows, type PageRows } from './find-running-lines.js';
import { groupFootnotes, groupParagraphs } from './group-paragraphs.js';
import { groupRows, type Row } from './group-rows.js';
import { measureBody } from './measure-body.js';
import { orderLines } from './order-lines.js';
import { partFootnotes } from './part-footnotes.js';
import type { PdfContents, PdfPage } from './pdf-page.js';
import { type PageSurroundings, type RunningLine, writeTextLayer } from './write-text-layer.js';

export function layOutPdf({ pages, unreadable, properties }: PdfContents): ReadSource | SourceProblem {
  const withText = new Set(pages.filter(hasText).map(({ number }) => number));
  const notes = describePages(
    pages.map(({ number }) => number).filter((number) => !withText.has(number)),
    unreadable,
  );
  if (withText.size === 0) return { code: 'no-text', message: notes.join(' ') };
  const rows = pages.map((page): PageRows => ({ ...page, rows: groupRows(page.pieces) }));
  const running = findRunningRows(rows);
  const lines = rows.map((page) =>
    orderLines(
      page.rows.filter((row) => !running.has(row)),
      page.number,
    ),
  );
  const body = measureBody(lines.flat());
  const parted = lines.map((page) => partFootnotes(page, body));
  const paragraphs = groupParagraphs(
    parted.flatMap((page) => page.body),
    body,
  );
  const surroundings = rows.map((page, index): PageSurroundings => {
    const furniture = runningLines(page, running);
    const foot = [...furniture.foot, ...pages[index]!.askew.map((text) => ({ text, rule: 'rotated-text' }))];
    return { number: page.number, head: furniture.head, footnotes: groupFootnotes(parted[index]!.footnotes), foot };
  });
  const isForBreak = judgeHyphens(lines.flat().map(({ text }) => text));
  const { text, ...extraction } = writeTextLayer(surroundings, paragraphs, isForBreak);
  const declared = declareProperties(properties, text);
  return { text, encoding: 'pdf', extraction: { ...extraction, declared, notes } satisfies Extraction };
}

const hasText = ({ pieces }: PdfPage): boolean => pieces.some(({ text }) => /[\p{L}\p{N}]/u.test(text));

function runningLines(
  { rows, height }: PageRows,
  running: ReadonlyMap<Row, string>,
): { head: RunningLine[]; foot: RunningLine[] } {
  const found = { head: [] as RunningLine[], foot: [] as RunningLine[] };
  for (const row of rows) {
    const rule = running.get(row);
    if (rule === undefined) continue;
    const text = row.fragments.map((fragment) => fragment.text).join('\t');
    found[row.y < height / 2 ? 'head' : 'foot'].push({ text, rule });
  }
  return found;
}
