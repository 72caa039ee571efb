// evaluation: FILLED DATA FOLDER → COLD START: `ask` as a child process, from its start to its end, and the most memory
// it held. The child reports its own peak at its end, so that nothing is missed between two looks.
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Config } from '../config.js';
import { AppError } from '../domain/app-error.js';
import { PROJECT_ROOT } from '../project-root.js';
import { median } from './bench-statistics.js';

const RUNS = 5;
const QUESTION = 'Who led the Japanese side in the cyber consultations with Germany?';
/** Writes the peak in kilobytes to the pipe with this number. Worker threads load it too and must stay silent. */
const REPORT_DESCRIPTOR = 3;
const REPORT_PEAK = `
import fs from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => fs.writeSync(${REPORT_DESCRIPTOR}, String(process.resourceUsage().maxRSS)));
`;

export interface ColdStart {
  readonly runsMs: readonly number[];
  readonly medianMs: number;
  /** Highest of the runs. */
  readonly peakRssBytes: number;
}

/** @param script the built command line. @throws AppError `internal` when a run does not end with 0. */
export async function benchColdStart(
  config: Config,
  script = path.join(PROJECT_ROOT, 'dist/cli/main.js'),
): Promise<ColdStart> {
  const runs: { elapsedMs: number; peakRssBytes: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await askOnce(config, script));
  const runsMs = runs.map((run) => run.elapsedMs);
  return { runsMs, medianMs: median(runsMs), peakRssBytes: Math.max(...runs.map((run) => run.peakRssBytes)) };
}

function askOnce(config: Config, script: string): Promise<{ elapsedMs: number; peakRssBytes: number }> {
  const preload = `data:text/javascript,${encodeURIComponent(REPORT_PEAK)}`;
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', preload, script, 'ask', '--json', QUESTION], {
    env: environmentOf(config),
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  let peak = '';
  child.stderr?.on('data', (data: Buffer) => {
    complaint = (complaint + data.toString()).slice(-1000);
  });
  child.stdio[REPORT_DESCRIPTOR]?.on('data', (data: Buffer) => {
    peak += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const kilobytes = Number.parseInt(peak, 10);
      if (code === 0 && kilobytes > 0) {
        resolve({ elapsedMs: performance.now() - started, peakRssBytes: kilobytes * 1024 });
        return;
      }
      const got = `exit code ${code}, peak memory "${peak}"`;
      reject(
        new AppError(
          'internal',
          `The cold start of ${script} gave ${got}; expected 0 and a number. ${complaint.trim()}`,
        ),
      );
    });
  });
}

/** Only what the child must know: the run does not depend on what else the caller's environment holds. */
function environmentOf({ dataFolder, model }: Config): NodeJS.ProcessEnv {
  return {
    AIDE_MEMOIRE_DATA: dataFolder,
    AIDE_MEMOIRE_MODEL: model.modelId,
    AIDE_MEMOIRE_MODELS_FOLDER: model.modelsFolder,
    AIDE_MEMOIRE_MODEL_DTYPE: model.dtype,
    AIDE_MEMOIRE_MODEL_DOWNLOAD: String(model.allowDownload),
    AIDE_MEMOIRE_MODEL_MAX_TOKENS: String(model.maxTokens),
    AIDE_MEMOIRE_MODEL_THREADS: String(model.threads),
    AIDE_MEMOIRE_PASSAGE_PREFIX: model.passagePrefix,
    AIDE_MEMOIRE_QUESTION_PREFIX: model.questionPrefix,
  };
}
