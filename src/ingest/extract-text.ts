// ingest: plain text → blocks. A line is a paragraph, unless the file is hard-wrapped. Bullets are set apart from what they
// mark, numbers of numbered items are part of it because sentences refer to them. Must not drop anything.
import { chooseBreakRule } from './choose-break-rule.js';
import type { ExtractedBlock, Extraction } from './extraction.js';
import { BULLET, groupLines, joinSpans, NUMBERED } from './join-wrapped-lines.js';
import { type SourceLine, splitLines } from './split-lines.js';

export function extractText(source: string): Extraction {
  const isForBreak = chooseBreakRule(source);
  const blocks: ExtractedBlock[] = [];
  let previousText = '';
  let inNumberedList = false;
  for (const group of groupLines(splitLines(source))) {
    const first = group[0]!;
    const bullet = BULLET.exec(first.text)?.[0] ?? '';
    const numbered = bullet === '' && NUMBERED.test(first.text);
    inNumberedList = numbered && (inNumberedList || /[:：]$/u.test(previousText));
    const lines: SourceLine[] = [
      { ...first, start: first.start + bullet.length, text: first.text.slice(bullet.length) },
      ...group.slice(1),
    ];
    blocks.push({
      kind: bullet !== '' || inNumberedList ? 'list-item' : 'paragraph',
      spans: joinSpans(lines, isForBreak),
      ...(bullet === '' ? {} : { bullet: { start: first.start, end: first.start + bullet.trimEnd().length } }),
      source: { start: first.start, end: group.at(-1)!.end },
    });
    previousText = group.at(-1)!.text;
  }
  return { blocks, removed: [] };
}
