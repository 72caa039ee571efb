// evaluation: CALIBRATION → two drawings as SVG: reliability of the stated probability, and risk against coverage. Colours
// come from the page's style, so that they follow light and dark; it computes no figures.
import type { ReliabilityBin, RiskPoint } from './calibration.js';

const WIDTH = 340;
const HEIGHT = 300;
/** Room for labels left, below, above and right of the square plot, and for the bars of counts inside it. */
const LEFT = 44;
const TOP = 12;
const PLOT = 236;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

const x = (value: number): string => (LEFT + value * PLOT).toFixed(1);
const y = (value: number): string => (TOP + (1 - value) * PLOT).toFixed(1);
const label = (value: number): string => String(value).replace(/^0(?=\.)/u, '');

export function drawReliability(bins: readonly ReliabilityBin[]): string {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const bars = bins.map(({ low, high, count }) => {
    const height = (count / most) * 0.22;
    const box = `x="${x(low + 0.01)}" y="${y(height)}" width="${((high - low - 0.02) * PLOT).toFixed(1)}"`;
    const middle = `x="${x((low + high) / 2)}" y="${y(height + 0.015)}"`;
    return `<rect class="bar" ${box} height="${(height * PLOT).toFixed(1)}"/><text class="count" ${middle}>${count}</text>`;
  });
  const dots = (truth: 'answerable' | 'firstHolds') =>
    bins.map((bin) => `<circle class="${truth}" cx="${x(bin.stated)}" cy="${y(bin[truth])}" r="4"/>`);
  const line = (truth: 'answerable' | 'firstHolds') =>
    drawLine(
      truth,
      bins.map((bin) => [bin.stated, bin[truth]]),
    );
  return drawPlot('Reliability curve', 'stated probability', 'true share', [
    ...bars,
    `<line class="ideal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>`,
    ...(['firstHolds', 'answerable'] as const).flatMap((truth) => [line(truth), ...dots(truth)]),
  ]);
}

export function drawRiskCoverage(points: readonly RiskPoint[], operating: RiskPoint | undefined): string {
  const line = drawLine(
    'answerable',
    points.map(({ coverage, risk }) => [coverage, risk]),
  );
  const stand = operating
    ? [`<circle class="operating" cx="${x(operating.coverage)}" cy="${y(operating.risk)}" r="5"/>`]
    : [];
  return drawPlot('Risk–coverage curve', 'share of questions answered', 'share of answers false', [line, ...stand]);
}

const drawLine = (name: string, points: readonly (readonly [number, number])[]): string =>
  `<polyline class="line ${name}" points="${points.map(([across, up]) => `${x(across)},${y(up)}`).join(' ')}"/>`;

function drawPlot(title: string, across: string, up: string, content: readonly string[]): string {
  const ticks = TICKS.flatMap((tick) => [
    `<line class="grid" x1="${x(tick)}" y1="${y(0)}" x2="${x(tick)}" y2="${y(1)}"/>`,
    `<line class="grid" x1="${x(0)}" y1="${y(tick)}" x2="${x(1)}" y2="${y(tick)}"/>`,
    `<text class="tick" x="${x(tick)}" y="${TOP + PLOT + 15}">${label(tick)}</text>`,
    `<text class="tick side" x="${LEFT - 6}" y="${Number(y(tick)) + 4}">${label(tick)}</text>`,
  ]);
  const middle = TOP + PLOT / 2;
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">`,
    ...ticks,
    ...content,
    `<text class="axis" x="${LEFT + PLOT / 2}" y="${HEIGHT - 10}">${across}</text>`,
    `<text class="axis" transform="rotate(-90 12 ${middle})" x="12" y="${middle}">${up}</text>`,
    '</svg>',
  ].join('');
}
