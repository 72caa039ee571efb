// evaluation: BENCHMARK: ingest against the raw model, filling and index building, warm questions by stage, cold start,
// memory and disk, with the five documents and with distractors. `npm run bench`; prints tables and writes `bench.json`.
import fs from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../project-root.js';
import { openVectorIndex } from '../retrieval/vector-index.js';
import { benchColdStart } from './bench-cold-start.js';
import { benchIngest } from './bench-ingest.js';
import { benchQuestions } from './bench-questions.js';
import { evenSample } from './bench-statistics.js';
import { describeBench, type SettingBench } from './describe-bench.js';
import { describeMachine } from './describe-machine.js';
import { type EvaluatedApp, type EvaluationSurroundings, EXIT_DONE } from './evaluated-app.js';
import {
  type CorpusSetting,
  chooseSettings,
  DEFAULT_DISTRACTORS_FOLDER,
  openSetting,
  settingFolder,
} from './load-distractors.js';
import { readQuestions } from './read-questions.js';

export interface BenchOptions {
  readonly speeches?: 'with' | 'without';
  /** Absolute. Default `../shared/data/speeches` beside the project. */
  readonly distractorsFolder?: string;
  /** Fill the data folder with distractors anew, to measure that too (minutes). The small one is always filled anew. */
  readonly rebuild?: boolean;
  /** Distractors in the ingest sample, ≥ 0. Default 40: half a minute a pass, long enough for steady medians. */
  readonly sampleSize?: number;
  /** Absolute. Default `bench.json` in the data folder. */
  readonly jsonFile?: string;
}

const QUESTIONS = 200;
const DEFAULT_SAMPLE = 40;

export async function benchCommand(
  options: BenchOptions,
  surroundings: EvaluationSurroundings,
): Promise<typeof EXIT_DONE> {
  const { config, notice, print } = surroundings;
  const folder = options.distractorsFolder ?? DEFAULT_DISTRACTORS_FOLDER;
  const settings = chooseSettings(options.speeches, folder, notice);
  const file = path.join(PROJECT_ROOT, 'eval/questions.jsonl');
  const all = readQuestions(file, path.join(config.corpusFolder, 'documents')).map(({ question }) => question);
  const sample = evenSample(settings.at(-1)?.distractors ?? [], options.sampleSize ?? DEFAULT_SAMPLE);
  const machine = describeMachine();
  const ingest = await benchIngest(sample, surroundings);
  const benches: SettingBench[] = [];
  for (const setting of settings) {
    const anew = setting.name === 'documents' || options.rebuild === true;
    benches.push(await benchSetting(setting, evenSample(all, QUESTIONS), anew, surroundings));
  }
  for (const line of describeBench(machine, ingest, benches)) print(line);
  const jsonFile = options.jsonFile ?? path.join(config.dataFolder, 'bench.json');
  fs.writeFileSync(
    jsonFile,
    `${JSON.stringify({ machine, model: config.model.modelId, ingest, settings: benches }, null, 2)}\n`,
  );
  print(`Wrote ${jsonFile}.`);
  return EXIT_DONE;
}

async function benchSetting(
  setting: CorpusSetting,
  questions: readonly string[],
  anew: boolean,
  surroundings: EvaluationSurroundings,
): Promise<SettingBench> {
  const { config, notice } = surroundings;
  const dataFolder = settingFolder(config, setting.name);
  if (anew) fs.rmSync(dataFolder, { recursive: true, force: true });
  const filledBefore = fs.existsSync(dataFolder);
  notice(`${setting.name}: ${filledBefore ? 'opening' : 'filling'} ${dataFolder}`);
  const started = performance.now();
  const app = await openSetting(setting, surroundings);
  const fillMs = performance.now() - started;
  const warm = await benchOpened(app, questions, path.join(config.dataFolder, 'bench-index')).finally(() =>
    app.close(),
  );
  notice(`${setting.name}: cold start`);
  const coldStart = await benchColdStart({ ...config, dataFolder });
  return { setting: setting.name, fillMs, filledBefore, ...warm, coldStart, diskBytes: sizeOfFolder(dataFolder) };
}

async function benchOpened(app: EvaluatedApp, questions: readonly string[], indexFolder: string) {
  const { store, embedder } = app;
  fs.rmSync(indexFolder, { recursive: true, force: true });
  const started = performance.now();
  const { method } = await openVectorIndex({ store, folder: indexFolder, dimension: embedder.fingerprint.dimension });
  const buildMs = performance.now() - started;
  fs.rmSync(indexFolder, { recursive: true, force: true });
  const counts = { documents: store.documents().length, chunks: store.chunkCount() };
  return { ...counts, vectorIndex: { method, buildMs }, questions: await benchQuestions(app, questions) };
}

function sizeOfFolder(folder: string): number {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.reduce((sum, entry) => sum + fs.statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
