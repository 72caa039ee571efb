// evaluation: FOLDERS → OPEN APP over a corpus setting: the starter documents alone, with distractors around them, or with
// the documents written for measuring. Each setting has its own data folder, filled once and reused; the user's own data is never touched.
import fs from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.js';
import { AppError } from '../domain/app-error.js';
import type { IngestProgress, IngestReport } from '../domain/ingest-report.js';
import { PROJECT_ROOT } from '../project-root.js';
import type { EvaluatedApp, EvaluationSurroundings } from './evaluated-app.js';

/** Where the speeches lie unless a folder is given. */
export const DEFAULT_DISTRACTORS_FOLDER = path.join(PROJECT_ROOT, '../shared/data/speeches');

/** `documents`: the starter documents; `speeches`: with the speeches; `own`: with the documents of `eval/documents`. */
export type SettingName = 'documents' | 'speeches' | 'own';

export interface CorpusSetting {
  readonly name: SettingName;
  /** Source files beside the starter corpus, absolute. */
  readonly distractors: readonly string[];
}

/** An index that another version of the code or another model made: filled anew instead of being refused. */
const STALE_INDEX = ['index-missing', 'index-mismatch', 'index-damaged', 'store-newer'];

/**
 * The settings to run: the starter documents, then these with distractors.
 * @param wanted `with`: the folder must be there; `without`: documents only; undefined: as the folder is there or not
 */
export function chooseSettings(
  wanted: 'with' | 'without' | undefined,
  folder: string,
  notice: (line: string) => void,
): CorpusSetting[] {
  const documents: CorpusSetting = { name: 'documents', distractors: [] };
  if (wanted === 'without') return [documents];
  const distractors = listTextFiles(folder);
  if (distractors.length > 0) return [documents, { name: 'speeches', distractors }];
  const problem = `No distractors: ${folder} holds no .txt files`;
  if (wanted === 'with') throw new AppError('bad-input', `${problem}. Give their folder with --distractors FOLDER.`);
  notice(`${problem}; only the starter documents are used.`);
  return [documents];
}

/** Folder of a setting inside the instance's data folder. */
export const settingFolder = (config: Config, name: SettingName): string =>
  path.join(config.dataFolder, name === 'documents' ? 'evaluation' : `evaluation-${name}`);

/** Opens the setting, fills or catches up its data folder. Unchanged documents are not embedded again. */
export async function openSetting(setting: CorpusSetting, surroundings: EvaluationSurroundings): Promise<EvaluatedApp> {
  const config = { ...surroundings.config, dataFolder: settingFolder(surroundings.config, setting.name) };
  try {
    return await openFilled(config, setting, surroundings);
  } catch (error) {
    if (!(error instanceof AppError) || !STALE_INDEX.includes(error.code)) throw error;
    surroundings.notice(`The index in ${config.dataFolder} does not fit (${error.code}) and is made anew.`);
    fs.rmSync(config.dataFolder, { recursive: true, force: true });
    return openFilled(config, setting, surroundings);
  }
}

async function openFilled(
  config: Config,
  setting: CorpusSetting,
  { openApp, notice }: EvaluationSurroundings,
): Promise<EvaluatedApp> {
  fs.mkdirSync(config.dataFolder, { recursive: true });
  const app = openApp(config);
  try {
    const wanted = new Set(setting.distractors);
    const isWanted = (origin: string) => wanted.has(origin) || origin.startsWith(config.corpusFolder + path.sep);
    const strangers = app.store.documents().filter(({ origin }) => !isWanted(origin));
    if (strangers.length > 0) await app.ingest([], { remove: strangers.map(({ id }) => id) });
    requireWhole(await app.ingest([]));
    if (wanted.size > 0) {
      requireWhole(await app.ingest(setting.distractors, { onProgress: noticeEveryTenth(notice, setting.name) }));
    }
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** A figure over half a corpus would be compared with one over the whole. */
function requireWhole({ failed }: IngestReport): void {
  const [first] = failed;
  if (!first) return;
  throw new AppError(
    'internal',
    `${failed.length} evaluation document(s) could not be ingested, first ${first.path}: ${first.message}`,
    { context: { failed } },
  );
}

function noticeEveryTenth(notice: (line: string) => void, name: string): (progress: IngestProgress) => void {
  let shown = 0;
  return ({ doneSize, totalSize }) => {
    const tenth = totalSize === 0 ? 10 : Math.floor((10 * doneSize) / totalSize);
    if (tenth > shown) notice(`Ingesting ${name}: ${tenth * 10} %`);
    shown = Math.max(shown, tenth);
  };
}

/** Text files only: a README beside them is no distractor. */
function listTextFiles(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => path.resolve(folder, name));
}
