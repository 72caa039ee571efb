// evaluation: RUN → RESULT OF ONE CORPUS SETTING: its questions asked in every mode, judged, summed up, every excerpt
// checked. It prints, writes and compares nothing.
import type { RetrievalMode } from '../domain/ask.js';
import { ExcerptChecker } from './check-excerpts.js';
import type { EvaluationRun } from './choose-runs.js';
import type { EvaluationSurroundings } from './evaluated-app.js';
import { openSetting, type SettingName } from './load-distractors.js';
import { type JudgedModes, runQuestions } from './run-questions.js';
import { type SummaryRow, summariseResults } from './summarise-results.js';

export interface SettingResult {
  readonly setting: SettingName;
  /** Fingerprint of the corpus and its index. */
  readonly corpus: string;
  readonly rows: readonly SummaryRow[];
  readonly judged: JudgedModes;
  readonly excerptsChecked: number;
  readonly violations: readonly string[];
}

export async function evaluateSetting(
  { setting, questions }: EvaluationRun,
  modes: readonly RetrievalMode[],
  surroundings: EvaluationSurroundings,
): Promise<SettingResult> {
  const app = await openSetting(setting, surroundings);
  try {
    const checker = new ExcerptChecker(app.store);
    const onProgress = (mode: RetrievalMode, done: number, total: number) => {
      if (done % 100 === 0 || done === total) surroundings.notice(`${setting.name}, ${mode}: ${done} of ${total}`);
    };
    const judged = await runQuestions({ app, questions, modes, checker, onProgress });
    return {
      setting: setting.name,
      corpus: app.store.corpusFingerprint(),
      rows: summariseResults(judged),
      judged,
      excerptsChecked: checker.checked,
      violations: checker.violations,
    };
  } finally {
    await app.close();
  }
}
