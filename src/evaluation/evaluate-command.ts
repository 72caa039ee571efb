// evaluation: QUESTIONS × CORPUS SETTINGS × MODES → REPORT AND GATE. `npm run evaluate`; the command line hands in
// parsed options and the composition root. Exit code 3 when a figure dropped or an excerpt is not in its source.
import fs from 'node:fs';
import path from 'node:path';
import { RETRIEVAL_MODES, type RetrievalMode } from '../domain/ask.js';
import { PROJECT_ROOT } from '../project-root.js';
import { chooseRuns, type RunOptions } from './choose-runs.js';
import { type Baseline, compareBaseline, gatedCounts, readBaseline, writeBaseline } from './compare-baseline.js';
import { evaluateSetting, type SettingResult } from './evaluate-setting.js';
import { type EvaluationSurroundings, EXIT_DONE, EXIT_PART_FAILED } from './evaluated-app.js';
import { featureLines } from './feature-lines.js';
import { listMisses } from './list-misses.js';
import { makeQualityCard, writeQualityCard } from './quality-card.js';
import { reportTable } from './report-table.js';
import { writeReportPage } from './write-report-page.js';

export interface EvaluateOptions extends RunOptions {
  /** Default: all modes side by side. */
  readonly modes?: readonly RetrievalMode[];
  /** List the misses of mode `full`, held-out questions excepted. */
  readonly misses?: boolean;
  /** Files to write, absolute: the report as JSON, and what the decision is fitted on as JSON lines (mode `full`). */
  readonly jsonFile?: string;
  readonly featuresFile?: string;
  /** The report as a page to read in a browser, absolute (mode `full`). */
  readonly reportFile?: string;
  /** Write the counts of this run into the baseline instead of comparing. */
  readonly updateBaseline?: boolean;
  /** Default `eval/baseline.json`. */
  readonly baselineFile?: string;
}

/** Runs the evaluation; 0 or 3. @throws AppError `bad-input` for unusable questions, folders or baseline. */
export async function evaluateCommand(
  options: EvaluateOptions,
  surroundings: EvaluationSurroundings,
): Promise<typeof EXIT_DONE | typeof EXIT_PART_FAILED> {
  const { print } = surroundings;
  const runs = chooseRuns(options, surroundings);
  const baselineFile = options.baselineFile ?? path.join(PROJECT_ROOT, 'eval/baseline.json');
  const baseline = readBaseline(baselineFile);
  const results: SettingResult[] = [];
  for (const run of runs) {
    const result = await evaluateSetting(run, options.modes ?? RETRIEVAL_MODES, surroundings);
    results.push(result);
    for (const line of describeSetting(result, run.questions.length, options.misses === true)) print(line);
  }
  writeFiles(options, results);
  const violations = results.flatMap((result) => result.violations);
  if (options.updateBaseline && violations.length === 0) {
    const counts = results.map(({ setting, rows }): [string, Baseline[string]] => [setting, gatedCounts(rows)]);
    writeBaseline(baselineFile, baseline, Object.fromEntries(counts));
    print(`Wrote ${baselineFile}.`);
    // Of the whole file: a run may have measured other parts only.
    const card = makeQualityCard(readBaseline(baselineFile));
    if (card) writeQualityCard(card, path.join(path.dirname(baselineFile), 'quality-card.json'));
    return EXIT_DONE;
  }
  const drops = results.flatMap(({ setting, rows }) => compareBaseline(baseline, setting, gatedCounts(rows)));
  for (const line of describeGate(drops, violations)) print(line);
  if (!results.some(({ judged }) => judged.has('full')))
    print('Not compared with the baseline: mode full was not run.');
  return drops.length + violations.length === 0 ? EXIT_DONE : EXIT_PART_FAILED;
}

function describeSetting(result: SettingResult, questionCount: number, misses: boolean): string[] {
  const { excerptsChecked, violations } = result;
  const full = result.judged.get('full') ?? [];
  return [
    '',
    ...reportTable(`${result.setting}: ${questionCount} questions, corpus ${result.corpus}`, result.rows),
    '',
    `Excerpts found word for word in their sources: ${excerptsChecked - violations.length} of ${excerptsChecked}`,
    ...(misses ? ['', ...listMisses(full)] : []),
  ];
}

function describeGate(drops: readonly string[], violations: readonly string[]): string[] {
  if (drops.length + violations.length === 0) return ['', 'The gate holds.'];
  return [
    '',
    ...(violations.length > 0 ? [`FAILED: ${violations.length} excerpt(s) not in their sources:`] : []),
    ...violations.map((line) => `  ${line}`),
    ...(drops.length > 0 ? [`FAILED: ${drops.length} figure(s) below the baseline or without one:`] : []),
    ...drops.map((line) => `  ${line}`),
  ];
}

function writeFiles({ jsonFile, featuresFile, reportFile }: EvaluateOptions, results: readonly SettingResult[]): void {
  if (jsonFile) {
    const report = results.map(({ judged: _, ...rest }) => rest);
    fs.writeFileSync(jsonFile, `${JSON.stringify(report, null, 2)}\n`);
  }
  if (featuresFile) {
    const lines = results.flatMap(({ setting, judged }) => featureLines(setting, judged.get('full') ?? []));
    fs.writeFileSync(featuresFile, lines.map((line) => `${line}\n`).join(''));
  }
  if (reportFile) fs.writeFileSync(reportFile, writeReportPage(results));
}
