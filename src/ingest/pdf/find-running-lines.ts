// ingest, PDF: rows of all pages → which rows are running headers, footers and page numbers: the same words at the same
// height of several pages, with a number that counts the pages or none. Must not take a row that stands on one page alone.
import type { Row } from './group-rows.js';

export interface PageRows {
  readonly number: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

export type RunningRule = 'running-header' | 'page-number';

/** Rows from the top and from the bottom of a page that can run, and the part of its height they lie in. */
const EDGE = { rows: 3, height: 0.18 };
const LONGEST = 160;
/** On how many pages a row must stand; where only two hold text, on both. */
const FEWEST = 3;
/** A number that stands at the beginning or end of a row by itself, unlike that of a paragraph ("12."). */
const COUNTER = /^\d{1,5}(?=\s)|(?<=\s)\d{1,5}$/g;
const SENTENCE = /[.!?。！？؟]$/u;
const NUMBER = /\d{1,5}/g;
const WORD = /\p{L}{2,}/u;
const PAGE_WORDS =
  /^[\s\p{P}\d]*(?:page|p|seite|s|стр|страница|página|pág|trang|第|页|頁|ページ|صفحة|الصفحة)?[\s\p{P}\d]*(?:of|von|из|de|sur|\/|页|頁|ページ|共|من)?[\s\p{P}\d]*(?:页)?$/iu;
const ROMAN = /^[\s\p{P}]*[ivxlc]{1,8}[\s\p{P}]*$/iu;

interface Candidate {
  readonly row: Row;
  readonly page: number;
  readonly text: string;
  /** The row between it and the edge of the page: text does not stand outside of a header. */
  readonly outer: Row | undefined;
  readonly keys: readonly string[];
}

export function findRunningRows(pages: readonly PageRows[]): Map<Row, RunningRule> {
  const candidates = pages.flatMap(edgeRows);
  const pagesOf = new Map<string, Set<number>>();
  for (const { keys, page } of candidates) {
    for (const key of keys) pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(page));
  }
  const fewest = Math.min(FEWEST, Math.max(2, pages.filter(({ rows }) => rows.length > 0).length));
  const found = new Map<Row, RunningRule>();
  for (const { row, text, keys, outer } of candidates) {
    if (outer !== undefined && !found.has(outer)) continue;
    // Two pages may begin with the same sentence; a header is rarely one.
    const needed = SENTENCE.test(text) ? FEWEST : fewest;
    if (!keys.some((key) => pagesOf.get(key)!.size >= needed)) continue;
    const isNumber = !WORD.test(text) || PAGE_WORDS.test(text) || ROMAN.test(text);
    found.set(row, isNumber ? 'page-number' : 'running-header');
  }
  return found;
}

function edgeRows({ number, height, rows }: PageRows): Candidate[] {
  const fromEdge = [...rows.keys()].sort((a, b) => Math.min(a, rows.length - 1 - a) - Math.min(b, rows.length - 1 - b));
  return fromEdge.flatMap((index) => {
    const row = rows[index]!;
    const atTop = index < EDGE.rows && row.y <= height * EDGE.height;
    const atBottom = index >= rows.length - EDGE.rows && row.y >= height * (1 - EDGE.height);
    if (!atTop && !atBottom) return [];
    const text = row.fragments.map((fragment) => fragment.text).join(' ');
    if (text.length > LONGEST) return [];
    const place = atTop ? row.y : height - row.y;
    const outer = rows[atTop ? index - 1 : index + 1];
    return [{ row, page: number, text, outer, keys: keysOf(text, number, place, atTop ? 'top' : 'bottom') }];
  });
}

/**
 * The row as it is, and with its first or last number replaced by its distance from the page's number: equal on all pages
 * when it counts them. Heights are compared in steps of four points, either way of a border between steps.
 */
function keysOf(text: string, page: number, place: number, edge: string): string[] {
  const numbers = [...text.matchAll(NUMBER)];
  const written = new Set([text]);
  for (const match of [numbers[0], numbers.at(-1)]) {
    if (match === undefined) continue;
    const distance = Number(match[0]) - page;
    written.add(`${text.slice(0, match.index)}<${distance}>${text.slice(match.index + match[0].length)}`);
  }
  // Headers change with the chapter while their numbers go on counting.
  const counters = [...text.matchAll(COUNTER)].map(([number]) => `<counter ${Number(number) - page}>`);
  const roman = ROMAN.test(text) ? ['<roman>'] : [];
  const heights = new Set([Math.floor(place / 4), Math.floor((place + 2) / 4) + 0.5]);
  return [...written, ...counters, ...roman].flatMap((form) =>
    [...heights].map((height) => `${edge} ${height} ${form.replace(/\s+/gu, ' ').toLowerCase()}`),
  );
}
