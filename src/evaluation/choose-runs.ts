// evaluation: OPTIONS → RUNS: which questions are asked on which corpus. The questions of the starter documents are asked
// with and without distractors, those of the documents written for measuring on these. Opens no corpus and asks nothing.
import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/app-error.js';
import { PROJECT_ROOT } from '../project-root.js';
import type { EvaluationSurroundings } from './evaluated-app.js';
import { type CorpusSetting, chooseSettings, DEFAULT_DISTRACTORS_FOLDER } from './load-distractors.js';
import { type EvaluationQuestion, type Part, readQuestions } from './read-questions.js';

export interface RunOptions {
  /** Distractors: `with` (required), `only` with them, `without`, or as their folder is there. */
  readonly speeches?: 'with' | 'without' | 'only';
  /** Folder of the distractors, absolute. Default `../shared/data/speeches` beside the project. */
  readonly distractorsFolder?: string;
  /** `only`: nothing but the documents written for measuring (required then). Default: these too, where they are there. */
  readonly own?: 'only';
  /** Holds `documents/` and `questions-own.jsonl`, absolute. Default `eval/`. */
  readonly ownFolder?: string;
  /** Default: all parts. */
  readonly parts?: readonly Part[];
  /** Default `eval/questions.jsonl`. */
  readonly questionsFile?: string;
}

export interface EvaluationRun {
  readonly setting: CorpusSetting;
  readonly questions: readonly EvaluationQuestion[];
}

/** In the order of the report. @throws AppError `bad-input` for unusable questions or folders. */
export function chooseRuns(
  options: RunOptions,
  { config, notice }: Pick<EvaluationSurroundings, 'config' | 'notice'>,
): EvaluationRun[] {
  const ofParts = (questions: readonly EvaluationQuestion[]) =>
    questions.filter(({ part }) => options.parts === undefined || options.parts.includes(part));
  const withSpeechesOnly = options.speeches === 'only';
  const own = withSpeechesOnly ? undefined : chooseOwnRun(options, notice);
  const ownRuns = own ? [{ ...own, questions: ofParts(own.questions) }] : [];
  if (options.own === 'only') return ownRuns;
  const file = options.questionsFile ?? path.join(PROJECT_ROOT, 'eval/questions.jsonl');
  const questions = ofParts(readQuestions(file, path.join(config.corpusFolder, 'documents')));
  const folder = options.distractorsFolder ?? DEFAULT_DISTRACTORS_FOLDER;
  const wanted = options.speeches === 'only' ? 'with' : options.speeches;
  const settings = chooseSettings(wanted, folder, notice).filter(
    ({ name }) => !withSpeechesOnly || name === 'speeches',
  );
  return [...settings.map((setting) => ({ setting, questions })), ...ownRuns];
}

function chooseOwnRun(options: RunOptions, notice: (line: string) => void): EvaluationRun | undefined {
  const folder = options.ownFolder ?? path.join(PROJECT_ROOT, 'eval');
  const file = path.join(folder, 'questions-own.jsonl');
  if (!fs.existsSync(file)) {
    if (options.own === 'only') throw new AppError('bad-input', `There is no ${file}. Restore it from git.`);
    notice(`There is no ${file}; only the starter documents are asked about.`);
    return undefined;
  }
  const documents = path.join(folder, 'documents');
  const questions = readQuestions(file, documents);
  return { setting: { name: 'own', distractors: listSources(documents) }, questions };
}

/** Also of documents that no question is about: every one makes the others harder to find. */
const listSources = (folder: string): string[] =>
  fs
    .readdirSync(folder)
    .map((id) => path.resolve(folder, id, 'source.txt'))
    .filter((file) => fs.existsSync(file))
    .sort();
