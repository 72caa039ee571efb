// evaluation: RESULTS → REPORT PAGE: one HTML file that needs nothing else: tables of mode `full`, curves, and the misses that
// may be read. Everything from questions and sources is escaped; it judges and computes nothing itself.
import { escapeXml } from '../events/draw-timeline.js';
import { calibrationError, operatingPoint, reliabilityBins, riskCoverage } from './calibration.js';
import { drawReliability, drawRiskCoverage } from './draw-curves.js';
import type { SettingResult } from './evaluate-setting.js';
import type { JudgedAnswer } from './judge-answer.js';
import { MEASURES } from './metrics.js';
import { REPORT_STYLE } from './report-style.js';
import type { SummaryRow } from './summarise-results.js';
import { writeMisses } from './write-misses.js';

/** Settings without mode `full` are left out. Ends with a line break. */
export function writeReportPage(results: readonly SettingResult[]): string {
  const shown = results.filter(({ judged }) => judged.has('full'));
  const links = shown.map(({ setting }) => `<a href="#${setting}">${setting}</a>`).join(' · ');
  const body = shown.map(writeSetting).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Aide-Mémoire: evaluation</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<h1>Aide-Mémoire: evaluation</h1>
<p>Shares with their 95 % bootstrap interval and count, of the full path unless another is named. What the figures mean is
defined in <code>src/evaluation/metrics.ts</code>, how the questions were made in <code>eval/README.md</code>.</p>
<nav>${links}</nav>
${body}
</body>
</html>
`;
}

function writeSetting(result: SettingResult): string {
  const { setting, corpus, rows, excerptsChecked, violations } = result;
  const judged = result.judged.get('full') ?? [];
  const full = rows.filter(({ mode }) => mode === 'full');
  const isFelt = (name: string) => MEASURES.some((measure) => measure.name === name && measure.felt);
  const felt = full.filter(({ measure }) => isFelt(measure));
  const of = (list: readonly SummaryRow[], grouping: SummaryRow['grouping']) =>
    list.filter((row) => row.grouping === grouping);
  const parts = of(full, 'part');
  const whole = parts.at(-1)?.group;
  const modes = rows.filter(({ grouping, group }) => grouping === 'part' && group === whole);
  return `<section id="${setting}">
<h2>${setting}: ${judged.length} questions</h2>
<p>Corpus <code>${escapeXml(corpus)}</code>. Excerpts found word for word in their sources:
${excerptsChecked - violations.length} of ${excerptsChecked}.</p>
<h3>Summary</h3>
${writeTable('measure', parts, 'measure', 'group')}
<h3>Kinds of retrieval, ${whole}</h3>
${writeTable('measure', modes, 'measure', 'mode')}
<h3>By type</h3>
${writeTable('type', of(felt, 'type'), 'group', 'measure')}
<h3>By question language</h3>
${writeTable('language', of(felt, 'question language'), 'group', 'measure')}
<details><summary>By language pair (question → source; – where there is no answer)</summary>
${writeTable('pair', of(felt, 'language pair'), 'group', 'measure')}
</details>
<h3>The stated probability</h3>
${writeCurves(judged)}
<h3>Misses</h3>
${writeMisses(judged)}
</section>`;
}

function writeTable(
  head: string,
  rows: readonly SummaryRow[],
  down: 'measure' | 'group',
  across: 'measure' | 'group' | 'mode',
): string {
  const columns = [...new Set(rows.map((row) => row[across]))];
  const lines = [...new Set(rows.map((row) => row[down]))].map((line) => {
    const cells = columns.map((column) => writeCell(rows.find((row) => row[down] === line && row[across] === column)));
    return `<tr><th scope="row">${escapeXml(line)}</th>${cells.join('')}</tr>`;
  });
  const heads = [head, ...columns].map((name) => `<th scope="col">${escapeXml(name)}</th>`).join('');
  return `<div class="wide"><table><thead><tr>${heads}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`;
}

function writeCell(row: SummaryRow | undefined): string {
  if (!row) return '<td></td>';
  const { share, low, high, sum, of } = row;
  const count = Number.isInteger(sum) ? sum : sum.toFixed(1);
  return `<td><b>${share.toFixed(2)}</b> <small>${low.toFixed(2)}–${high.toFixed(2)}<br>${count}/${of}</small></td>`;
}

/** What the model was fitted on apart from what it never saw. */
function writeCurves(judged: readonly JudgedAnswer[]): string {
  const groups: [string, JudgedAnswer[]][] = [
    ['fit and tune', judged.filter(({ question }) => question.part !== 'held-out')],
    ['held-out', judged.filter(({ question }) => question.part === 'held-out')],
  ];
  const figures = groups.flatMap(([name, members]) => (members.length === 0 ? [] : writeFigures(name, members)));
  return `<p>Reliability: <span class="key answerable">the corpus holds an answer</span>,
<span class="key firstHolds">the first ranked excerpt holds it</span>; on the diagonal the probability can be believed; bars
count the questions. Risk and coverage: what share of answers would be false if the least probable were refused;
<span class="key operating">where the decision stands</span>.</p><div class="figures">${figures.join('')}</div>`;
}

function writeFigures(name: string, members: readonly JudgedAnswer[]): string[] {
  const bins = reliabilityBins(members);
  const [answerable, first] = (['answerable', 'firstHolds'] as const).map((truth) =>
    calibrationError(bins, truth).toFixed(3),
  );
  const point = operatingPoint(members);
  const stands = point
    ? `answers ${point.coverage.toFixed(2)} of the questions, ${point.risk.toFixed(2)} of these falsely`
    : 'answers nothing';
  return [
    `<figure>${drawReliability(bins)}<figcaption>${name}, ${members.length} questions: mean distance ${answerable} (answerable), ${first} (first excerpt)</figcaption></figure>`,
    `<figure>${drawRiskCoverage(riskCoverage(members), point)}<figcaption>${name}: ${stands}</figcaption></figure>`,
  ];
}
