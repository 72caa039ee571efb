// events: ROWS (a date and a label each) → a timeline as SVG text, one column as wide as a telephone, light or dark, from
// right to left for Arabic. Every label whole, none over another. Pure; `render-picture.ts` makes pixels of it.
import { AppError } from '../domain/app-error.js';
import type { EventKind } from '../domain/event.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { measureLabel, wrapLabel } from './measure-label.js';

export interface TimelineRow {
  readonly id: string;
  /** Heading the row stands under; a new one opens where it changes. */
  readonly year: string;
  readonly date: string;
  readonly label: string;
  readonly kind: EventKind;
  /** Drawn as a ring instead of a dot. */
  readonly isPlanned: boolean;
}

export const TIMELINE_THEMES = ['dark', 'light'] as const;
export type TimelineTheme = (typeof TIMELINE_THEMES)[number];

export interface TimelineOptions {
  readonly heading: string;
  readonly language: InterfaceLanguage;
  readonly theme: TimelineTheme;
  /** Names of kinds for the legend. */
  readonly kindName: (kind: EventKind) => string;
  /** What a ring means. */
  readonly plannedName: string;
}

/** Pixels: a telephone's 360 points at double density. */
const WIDTH = 720;
const MARGIN = 28;
const FONT_SIZE = { heading: 32, year: 28, label: 25, date: 21, legend: 20 } as const;
const LINE = 1.36;
const DATE_WIDTH = 148;
const DOT_X = MARGIN + DATE_WIDTH + 22;
const LABEL_X = DOT_X + 26;
const LABEL_WIDTH = WIDTH - LABEL_X - MARGIN;
const ROW_GAP = 18;

const THEMES = {
  light: { background: '#ffffff', text: '#1c2024', muted: '#5a6370', line: '#c9ced6' },
  dark: { background: '#1e1f22', text: '#f2f3f5', muted: '#b0b6bf', line: '#4a4d55' },
} as const;
/** Told apart on both grounds, by people who see few colours too; the legend names them. */
const KIND_COLOURS: Readonly<Record<EventKind, string>> = {
  adoption: '#2f7ed8',
  session: '#1a9e77',
  signing: '#d95f02',
  'entry-into-force': '#a6761d',
  statement: '#9467d8',
  conference: '#e7298a',
  consultations: '#17a2b8',
  negotiation: '#66a61e',
  vote: '#e6ab02',
  publication: '#8c8c8c',
  other: '#b07aa1',
};

/** Variants of one letter differ between Chinese and Japanese fonts: the language's own comes first. */
const FONTS: Readonly<Partial<Record<InterfaceLanguage, string>>> = {
  zh: "'Noto Sans CJK SC', 'Noto Sans SC', 'DejaVu Sans', sans-serif",
  ja: "'Noto Sans CJK JP', 'Noto Sans JP', 'DejaVu Sans', sans-serif",
};
export const timelineFonts = (language: InterfaceLanguage): string =>
  FONTS[language] ?? "'DejaVu Sans', 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK SC', sans-serif";

export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

// The renderer takes every line for left to right; marks around it turn its punctuation to the right side.
const RIGHT_TO_LEFT = '\u202b';
const END_OF_DIRECTION = '\u202c';

type Theme = (typeof THEMES)[keyof typeof THEMES];

class Sheet {
  readonly parts: string[] = [];
  y = MARGIN;

  constructor(
    readonly theme: Theme,
    readonly isMirrored: boolean,
  ) {}

  x(fromStart: number): number {
    return this.isMirrored ? WIDTH - fromStart : fromStart;
  }

  /** `top` is that of the first line; `data-box` is the room kept free for the block: x, y, width, height. */
  block(
    role: string,
    lines: readonly string[],
    at: { x: number; top: number; size: number; colour: string; isBold?: boolean; id?: string },
  ): number {
    const height = lines.length * at.size * LINE;
    const width = Math.max(...lines.map((line) => measureLabel(line, at.size) * (at.isBold === true ? 1.1 : 1)));
    const left = this.isMirrored ? WIDTH - at.x - width : at.x;
    const box = [left, at.top, width, height].map((value) => value.toFixed(1)).join(' ');
    const texts = lines.map(
      (line, index) =>
        `<text x="${this.x(at.x)}" y="${(at.top + at.size * (1 + LINE * index)).toFixed(1)}">${this.isMirrored ? RIGHT_TO_LEFT + escapeXml(line) + END_OF_DIRECTION : escapeXml(line)}</text>`,
    );
    const id = at.id === undefined ? '' : ` data-id="${escapeXml(at.id)}"`;
    const weight = at.isBold === true ? ' font-weight="bold"' : '';
    this.parts.push(
      `<g class="${role}"${id} data-box="${box}" font-size="${at.size}" fill="${at.colour}"${weight} text-anchor="${this.isMirrored ? 'end' : 'start'}">${texts.join('')}</g>`,
    );
    return height;
  }

  dot(kind: EventKind, isPlanned: boolean, x: number, y: number): void {
    const fill = isPlanned ? this.theme.background : KIND_COLOURS[kind];
    this.parts.push(
      `<circle cx="${this.x(x)}" cy="${y.toFixed(1)}" r="9" fill="${fill}" stroke="${KIND_COLOURS[kind]}" stroke-width="4"/>`,
    );
  }
}

/** A longer picture is no picture any more, and its pixels would fill the memory. */
export const TIMELINE_ROWS_MAX = 200;

/**
 * Height grows with the rows; no rows give the heading alone. Labels are wrapped, never cut. Throws
 * `AppError('bad-input')` above `TIMELINE_ROWS_MAX`.
 */
export function drawTimeline(rows: readonly TimelineRow[], options: TimelineOptions): string {
  const { heading, language, theme, kindName, plannedName } = options;
  if (rows.length > TIMELINE_ROWS_MAX) {
    throw new AppError(
      'bad-input',
      `A timeline of ${rows.length} events cannot be drawn; at most ${TIMELINE_ROWS_MAX} can: choose fewer by date, forum or limit.`,
    );
  }
  const sheet = new Sheet(THEMES[theme], language === 'ar');
  const lines = wrapLabel(heading, (WIDTH - 2 * MARGIN) / 1.1, FONT_SIZE.heading);
  sheet.y += sheet.block('heading', lines, {
    x: MARGIN,
    top: sheet.y,
    size: FONT_SIZE.heading,
    colour: sheet.theme.text,
    isBold: true,
  });
  const kinds = [...new Set(rows.map(({ kind }) => kind))].map((kind) => ({
    kind,
    isPlanned: false,
    name: kindName(kind),
  }));
  const planned = rows.some(({ isPlanned }) => isPlanned)
    ? [{ kind: 'other' as const, isPlanned: true, name: plannedName }]
    : [];
  drawLegend(sheet, [...kinds, ...planned]);
  const top = sheet.y;
  rows.forEach((row, place) => {
    if (row.year !== rows[place - 1]?.year) drawYear(sheet, row.year);
    drawRow(sheet, row);
  });
  const spine = `<line x1="${sheet.x(DOT_X)}" x2="${sheet.x(DOT_X)}" y1="${top}" y2="${sheet.y}" stroke="${sheet.theme.line}" stroke-width="3"/>`;
  const height = Math.ceil(sheet.y + MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${timelineFonts(language)}">`,
    `<rect width="${WIDTH}" height="${height}" fill="${sheet.theme.background}"/>`,
    ...(rows.length > 0 ? [spine] : []),
    ...sheet.parts,
    '</svg>',
  ].join('\n');
}

interface LegendEntry {
  readonly kind: EventKind;
  readonly isPlanned: boolean;
  readonly name: string;
}

function drawLegend(sheet: Sheet, entries: readonly LegendEntry[]): void {
  sheet.y += ROW_GAP / 2;
  let x = MARGIN;
  const size = FONT_SIZE.legend;
  for (const { kind, isPlanned, name } of entries) {
    const width = 26 + measureLabel(name, size) + 22;
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      x = MARGIN;
      sheet.y += size * LINE;
    }
    sheet.dot(kind, isPlanned, x + 10, sheet.y + size * 0.66);
    sheet.block('legend', [name], { x: x + 26, top: sheet.y, size, colour: sheet.theme.muted });
    x += width;
  }
  sheet.y += entries.length === 0 ? 0 : size * LINE + ROW_GAP;
}

function drawYear(sheet: Sheet, year: string): void {
  const size = FONT_SIZE.year;
  sheet.y += ROW_GAP / 2;
  const lines = wrapLabel(year, DATE_WIDTH / 1.1, size);
  sheet.y +=
    sheet.block('year', lines, { x: MARGIN, top: sheet.y, size, colour: sheet.theme.text, isBold: true }) + ROW_GAP / 2;
}

function drawRow(sheet: Sheet, row: TimelineRow): void {
  const { theme } = sheet;
  const dateLines = wrapLabel(row.date, DATE_WIDTH, FONT_SIZE.date);
  const labelLines = wrapLabel(row.label, LABEL_WIDTH, FONT_SIZE.label);
  const dateTop = sheet.y + (FONT_SIZE.label - FONT_SIZE.date);
  const dateHeight = sheet.block('date', dateLines, {
    x: MARGIN,
    top: dateTop,
    size: FONT_SIZE.date,
    colour: theme.muted,
  });
  const labelHeight = sheet.block('label', labelLines, {
    x: LABEL_X,
    top: sheet.y,
    size: FONT_SIZE.label,
    colour: theme.text,
    id: row.id,
  });
  sheet.dot(row.kind, row.isPlanned, DOT_X, sheet.y + FONT_SIZE.label * 0.66);
  sheet.y += Math.max(dateHeight + FONT_SIZE.label - FONT_SIZE.date, labelHeight) + ROW_GAP;
}
