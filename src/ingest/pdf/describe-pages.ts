// ingest, PDF: numbers of pages without text or that cannot be read → sentences for whoever ingests the file. Pure.

/** Ranges named in a sentence; the rest is counted. */
const RANGES_MAX = 8;

/** None when all pages hold text. Numbers from 1, in order. */
export function describePages(withoutText: readonly number[], unreadable: readonly number[]): string[] {
  const notes: string[] = [];
  if (withoutText.length > 0) {
    const [pages, hold, them] = withoutText.length === 1 ? ['Page', 'holds', 'it'] : ['Pages', 'hold', 'them'];
    notes.push(
      `${pages} ${listRanges(withoutText)} ${hold} no text (scanned?). Recognise the text of ${them} (OCR) and add the file again.`,
    );
  }
  if (unreadable.length > 0) {
    const pages = unreadable.length === 1 ? 'Page' : 'Pages';
    notes.push(`${pages} ${listRanges(unreadable)} could not be read: the file is damaged there.`);
  }
  return notes;
}

function listRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const named = ranges.slice(0, RANGES_MAX).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const more = ranges.slice(RANGES_MAX).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
