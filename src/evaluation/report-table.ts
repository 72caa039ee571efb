// evaluation: SUMMARY ROWS → TEXT REPORT: one table a grouping, a line for each group and measure, the modes side by
// side. Every cell shows the share, its 95 % interval and the count.
import type { RetrievalMode } from '../domain/ask.js';
import { formatTable } from './format-table.js';
import { MEASURES } from './metrics.js';
import { GROUPINGS, type SummaryRow } from './summarise-results.js';

/** @param title names the corpus setting. All groupings but parts show only the numbers a user feels. */
export function reportTable(title: string, rows: readonly SummaryRow[]): string[] {
  const modes = [...new Set(rows.map((row) => row.mode))];
  const felt = new Set(MEASURES.filter((measure) => measure.felt).map((measure) => measure.name));
  const lines = [title, '═'.repeat(title.length)];
  for (const grouping of GROUPINGS) {
    const shown = rows.filter((row) => row.grouping === grouping && (grouping === 'part' || felt.has(row.measure)));
    if (shown.length === 0) continue;
    lines.push('', `By ${grouping}: share [95 % interval] count`);
    lines.push(...formatTable([grouping, 'measure', ...modes], tableRows(shown, modes)));
  }
  return lines;
}

function tableRows(rows: readonly SummaryRow[], modes: readonly RetrievalMode[]): string[][] {
  const lines = new Map<string, string[]>();
  let lastGroup = '';
  for (const row of rows) {
    const key = `${row.group}\n${row.measure}`;
    let line = lines.get(key);
    if (!line) {
      line = [row.group === lastGroup ? '' : row.group, row.measure, ...modes.map(() => '')];
      lines.set(key, line);
      lastGroup = row.group;
    }
    line[2 + modes.indexOf(row.mode)] = formatCell(row);
  }
  return [...lines.values()];
}

/** `.72 [.65–.79] 84/116` */
function formatCell({ share, low, high, sum, of }: SummaryRow): string {
  const count = Number.isInteger(sum) ? String(sum) : sum.toFixed(1);
  return `${formatShare(share)} [${formatShare(low)}–${formatShare(high)}] ${count}/${of}`;
}

/** Two decimals without the leading zero. */
const formatShare = (share: number): string => share.toFixed(2).replace(/^0/u, '');
