// evaluation: BASELINE → the few figures a reader is shown, `eval/quality-card.json`: of questions that nothing was fitted
// on, on the starter corpus. Reads and writes that file; measures nothing, and loads no other part of the evaluation.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from '../project-root.js';

/** Figure on the card → measure of the baseline. */
const MEASURE_OF = {
  'first-excerpt': 'evidence@1',
  'first-three': 'evidence@3',
  answered: 'answered-when-answerable',
  'near-miss': 'refused: near miss',
  'false-premise': 'refused: false premise',
  'off-topic': 'refused: off-topic',
} as const;
export type QualityFigureName = keyof typeof MEASURE_OF;
const NAMES = Object.keys(MEASURE_OF) as [QualityFigureName, ...QualityFigureName[]];

const CARD_FILE = path.join(PROJECT_ROOT, 'eval/quality-card.json');
const SETTING = 'documents';
const PART = 'held-out';

/** `right` of `of` questions came out as they should; 0 ≤ right ≤ of, of ≥ 1. */
const figureSchema = z.object({ name: z.enum(NAMES), right: z.int().min(0), of: z.int().min(1) });

const cardSchema = z.object({
  /** All that were asked: those with an answer and those without. */
  questions: z.int().min(1),
  figures: z.array(figureSchema).min(1),
});
export type QualityCard = z.output<typeof cardSchema>;

type Counts = Readonly<Record<string, { readonly right: number; readonly of: number }>>;

/** Undefined when the setting or the part was never measured. */
export function makeQualityCard(
  baseline: Readonly<Record<string, Readonly<Record<string, Counts>>>>,
): QualityCard | undefined {
  const counts = baseline[SETTING]?.[PART];
  if (!counts) return undefined;
  const figures = NAMES.flatMap((name) => {
    const count = counts[MEASURE_OF[name]];
    return count ? [{ name, ...count }] : [];
  });
  // Every question is either answerable or of one kind that is to be refused.
  const asked = figures.filter(({ name }) => name !== 'first-excerpt' && name !== 'first-three');
  const questions = asked.reduce((sum, { of }) => sum + of, 0);
  return questions === 0 ? undefined : { questions, figures };
}

export const writeQualityCard = (card: QualityCard, file = CARD_FILE): void =>
  fs.writeFileSync(file, `${JSON.stringify(card, null, 2)}\n`);

/** Undefined where there is no such file: an installation without the evaluation. Throws `ZodError` for another file. */
export const readQualityCard = (file = CARD_FILE): QualityCard | undefined =>
  fs.existsSync(file) ? cardSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8'))) : undefined;
