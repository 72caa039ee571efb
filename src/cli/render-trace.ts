// cli: score trace → lines for `--explain`. The printed parts add up to the printed score to the last digit; what a trace
// leaves unexplained is shown as a part of its own, not hidden in rounding.
import type { ScoreTrace } from '../domain/answer.js';
import { roundToSum } from '../domain/round-to-sum.js';
import { escapeLine } from './escape-terminal.js';

const DECIMALS = 4;
const UNIT = 10 ** DECIMALS;
/** Larger gaps between the parts and the total are not floating-point noise. */
const NOISE = 1e-6;

/** One line per part and one for the sum, figures aligned. `label` names the excerpt, e.g. `[1]`. */
export function renderTrace(label: string, trace: ScoreTrace): string[] {
  const parts = Object.entries(trace.parts);
  const gap = trace.total - parts.reduce((sum, [, part]) => sum + part, 0);
  if (Math.abs(gap) > NOISE) parts.push(['(unexplained)', gap]);
  const figures = roundToSum(
    parts.map(([, part]) => part * UNIT),
    trace.total * UNIT,
  );
  const rows = [
    ...parts.map(([name], index) => [escapeLine(name), figures[index]! / UNIT] as const),
    [`= score of ${label}`, Math.round(trace.total * UNIT) / UNIT] as const,
  ];
  const nameWidth = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, figure]) => `  ${name.padEnd(nameWidth)}  ${figure.toFixed(DECIMALS).padStart(9)}`);
}

/** Named figures on one wrapped-by-hand line each: `name value`. */
export const renderFigures = (title: string, figures: Readonly<Record<string, number>>): string[] => [
  title,
  ...Object.entries(figures).map(([name, value]) => `  ${escapeLine(name)}  ${Number(value.toFixed(DECIMALS))}`),
];
