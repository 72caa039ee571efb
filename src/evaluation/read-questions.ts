// evaluation: `questions.jsonl` → EVALUATION QUESTIONS, checked: fields, unique ids, and every gold span found in the raw
// source it names. It asks nothing.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import { foldText } from './fold-for-judging.js';

export const PARTS = ['fit', 'tune', 'held-out'] as const;
export type Part = (typeof PARTS)[number];

const ANSWERABLE_TYPES = [
  'who',
  'when',
  'where',
  'what',
  'list',
  'cross-document',
  'abbreviation',
  'typo',
  'keyword',
] as const;
/** `unanswerable`: a near miss inside the domain. */
const UNANSWERABLE_TYPES = ['unanswerable', 'false-premise', 'off-topic'] as const;
export const QUESTION_TYPES = [...ANSWERABLE_TYPES, ...UNANSWERABLE_TYPES] as const;

const goldSchema = z.strictObject({ documentId: z.string().regex(/^[a-z0-9-]+$/u), text: z.string().trim().min(1) });
const questionSchema = z.strictObject({
  id: z.string().min(1),
  part: z.enum(PARTS),
  /** ISO 639-1 of the question. */
  language: z.string().length(2),
  type: z.enum(QUESTION_TYPES),
  question: z.string().min(1).max(2000),
  /** Verbatim spans of the raw source; any of them counts. Empty for what the corpus does not answer. */
  gold: z.array(goldSchema).readonly(),
  /** Documents the question was written about, also where none answers it; for keeping parts apart by document. */
  about: z.array(goldSchema.shape.documentId).readonly().optional(),
  note: z.string().optional(),
});
export type EvaluationQuestion = Readonly<z.output<typeof questionSchema>>;

/** True when the corpus holds an answer. */
export const isAnswerable = (question: EvaluationQuestion): boolean => question.gold.length > 0;

/**
 * Reads and checks the questions.
 * @param documentsFolder holds `<id>/source.txt` of every document that gold spans name.
 * @throws AppError `bad-input` that lists every problem with its line.
 */
export function readQuestions(file: string, documentsFolder: string): EvaluationQuestion[] {
  const problems: string[] = [];
  const questions: EvaluationQuestion[] = [];
  const ids = new Set<string>();
  const sources = new Map<string, string | undefined>();
  for (const [index, line] of readLines(file).entries()) {
    if (line.trim() === '') continue;
    const where = `line ${index + 1}`;
    const parsed = questionSchema.safeParse(parseJson(line));
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map((issue) => `${where}: ${issue.path.join('.')}: ${issue.message}`));
      continue;
    }
    const question = parsed.data;
    if (ids.has(question.id)) problems.push(`${where}: the id ${question.id} was used before`);
    ids.add(question.id);
    problems.push(...checkGold(question, documentsFolder, sources).map((problem) => `${where}: ${problem}`));
    questions.push(question);
  }
  if (problems.length > 0) {
    throw new AppError(
      'bad-input',
      `${file} has ${problems.length} problem(s): ${problems.join('; ')}. Mend these lines.`,
    );
  }
  return questions;
}

function readLines(file: string): string[] {
  try {
    return fs.readFileSync(file, 'utf8').split('\n');
  } catch (cause) {
    throw new AppError('bad-input', `The evaluation questions ${file} cannot be read: ${(cause as Error).message}`, {
      cause,
    });
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The schema then reports the line as "expected object".
    return undefined;
  }
}

function checkGold(
  question: EvaluationQuestion,
  documentsFolder: string,
  sources: Map<string, string | undefined>,
): string[] {
  const expectsGold = !(UNANSWERABLE_TYPES as readonly string[]).includes(question.type);
  if (expectsGold !== isAnswerable(question)) {
    return [`type ${question.type} ${expectsGold ? 'needs at least one gold span' : 'must have no gold span'}`];
  }
  const problems: string[] = [];
  for (const { documentId, text } of question.gold) {
    if (!sources.has(documentId))
      sources.set(documentId, readSource(path.join(documentsFolder, documentId, 'source.txt')));
    const source = sources.get(documentId);
    if (source === undefined) problems.push(`there is no document ${documentId} in ${documentsFolder}`);
    else if (!source.includes(foldText(text)))
      problems.push(`gold of ${question.id} is not in ${documentId}: "${text}"`);
  }
  return problems;
}

const readSource = (file: string): string | undefined =>
  fs.existsSync(file) ? foldText(fs.readFileSync(file, 'utf8')) : undefined;
