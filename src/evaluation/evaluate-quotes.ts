// evaluation: LABELLED QUOTATIONS × CHECKER → CONFUSION MATRIX AND GATE. `npm run evaluate -- quotes`. Without a file the
// generator of the tests makes them from the stored texts; the forty written by hand are always measured beside them.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/app-error.js';
import type { DocumentId } from '../domain/document.js';
import { PROJECT_ROOT } from '../project-root.js';
import { type EvaluatedApp, type EvaluationSurroundings, EXIT_DONE, EXIT_PART_FAILED } from './evaluated-app.js';
import { type JudgedQuotation, judgeQuotation } from './judge-quotation.js';
import { chooseSettings, DEFAULT_DISTRACTORS_FOLDER, openSetting, settingFolder } from './load-distractors.js';
import { type LabelledQuotation, readLabelledQuotations } from './read-labelled-quotations.js';
import { listBrokenPromises, listQuotationMisses, reportQuotations } from './report-quotations.js';

export interface EvaluateQuotesOptions {
  readonly speeches?: 'with' | 'without';
  readonly distractorsFolder?: string;
  /** JSON lines, absolute. Default: made anew by the generator. */
  readonly labelledFile?: string;
  /** List what was missed, one JSON line each. */
  readonly misses?: boolean;
}

const GENERATOR = path.join(PROJECT_ROOT, 'test/quotes/generate-quotations.mjs');
const WRITTEN_BY_HAND = path.join(PROJECT_ROOT, 'test/quotes/misquotations.jsonl');
/** Checked before the clock runs: the first ones load the lexicon and compile patterns. */
const WARM_UP = 30;

/** Runs on the largest setting there is; 0 or 3. @throws AppError `bad-input` for unusable files. */
export async function evaluateQuotes(
  options: EvaluateQuotesOptions,
  surroundings: EvaluationSurroundings,
): Promise<typeof EXIT_DONE | typeof EXIT_PART_FAILED> {
  const { print, notice, config } = surroundings;
  const folder = options.distractorsFolder ?? DEFAULT_DISTRACTORS_FOLDER;
  const setting = chooseSettings(options.speeches, folder, notice).at(-1)!;
  const app = await openSetting(setting, surroundings);
  try {
    const file = options.labelledFile ?? generateQuotations(app, settingFolder(config, setting.name), notice);
    const generated = await judgeAll(app, readLabelledQuotations(file), notice);
    for (const line of reportQuotations(`Generated, ${setting.name}`, generated)) print(line);
    const written = await judgeAll(app, readLabelledQuotations(WRITTEN_BY_HAND), notice);
    for (const line of ['', ...reportQuotations('Written by hand', written)]) print(line);
    if (options.misses === true) for (const line of listQuotationMisses([...generated, ...written])) print(line);
    const broken = listBrokenPromises(generated);
    for (const line of broken.length === 0 ? ['', 'The gate holds.'] : ['', ...broken.map((each) => `FAILED: ${each}`)])
      print(line);
    return broken.length === 0 ? EXIT_DONE : EXIT_PART_FAILED;
  } finally {
    await app.close();
  }
}

async function judgeAll(
  app: EvaluatedApp,
  quotations: readonly LabelledQuotation[],
  notice: EvaluationSurroundings['notice'],
): Promise<JudgedQuotation[]> {
  const check = async (labelled: LabelledQuotation): Promise<JudgedQuotation> => {
    const startedAt = performance.now();
    const claim = labelled.document === undefined ? {} : { document: labelled.document as DocumentId };
    const [checked] = await app.verify(labelled.text, claim);
    return judgeQuotation(labelled, checked!, performance.now() - startedAt);
  };
  const step = Math.max(1, Math.floor(quotations.length / WARM_UP));
  for (let at = 0; at < quotations.length; at += step) await check(quotations[at]!);
  const judged: JudgedQuotation[] = [];
  for (const labelled of quotations) {
    judged.push(await check(labelled));
    if (judged.length % 500 === 0) notice(`${judged.length} of ${quotations.length} quotations checked`);
  }
  return judged;
}

/** The generator imports nothing of ours and so runs as a program of its own, on the texts as stored. */
function generateQuotations(app: EvaluatedApp, folder: string, notice: EvaluationSurroundings['notice']): string {
  const texts = path.join(folder, 'quotation-texts');
  fs.rmSync(texts, { recursive: true, force: true });
  fs.mkdirSync(texts, { recursive: true });
  for (const { id } of app.store.documents()) {
    const { text = '', metadata } = app.store.document(id) ?? {};
    const { language, machineTranslated } = metadata ?? {};
    fs.writeFileSync(
      path.join(texts, `${id}.json`),
      JSON.stringify({ documentId: id, language, machineTranslated, text }),
    );
  }
  const file = path.join(folder, 'quotations.jsonl');
  const { status, stderr } = spawnSync(process.execPath, [GENERATOR, '--texts', texts, '--output', file], {
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new AppError('internal', `The generator ${GENERATOR} failed: ${stderr.trim().slice(0, 500)}`);
  }
  for (const line of stderr.trim().split('\n')) notice(line);
  return file;
}
