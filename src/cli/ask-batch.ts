// cli: JSON lines with questions → JSON lines with answers. Reads the fields of a line; lines themselves and what becomes of
// bad ones are batch-lines.ts.
import { AppError } from '../domain/app-error.js';
import type { QuestionFilters } from '../domain/question.js';
import { answerBatchLines, type BatchFields, type BatchId, type BatchLineTools } from './batch-lines.js';
import type { InputLine } from './read-lines.js';
import { quoteValue, readFilters, readQuestion } from './read-options.js';

export interface BatchQuestion {
  readonly id?: BatchId;
  readonly question: string;
  readonly previous?: string;
  readonly filters: QuestionFilters;
}

interface BatchTools extends Pick<BatchLineTools, 'write' | 'warn'> {
  /** Answers one question as the object to print. */
  answer(question: BatchQuestion): Promise<unknown>;
  /** Filters given on the command line; a line's own take their place one by one. */
  readonly filters: QuestionFilters;
}

/** Answers every non-empty line; returns how many lines failed. */
export const askBatch = (lines: AsyncIterable<InputLine>, tools: BatchTools): Promise<number> =>
  answerBatchLines(lines, {
    example: '{"id": "1", "question": "…"}',
    answer: (fields, id) => tools.answer({ ...(id !== undefined && { id }), ...readFields(fields, tools.filters) }),
    write: tools.write,
    warn: tools.warn,
  });

// Unknown fields are let through: question files carry their own notes. Unknown filters are not, nor the likely slip
// "filter": an answer from documents that should have been left out would look right.
function readFields(fields: BatchFields, common: QuestionFilters): Omit<BatchQuestion, 'id'> {
  const { question, previous, filters } = fields;
  if (typeof question !== 'string') {
    throw new AppError('bad-input', `the question is ${quoteValue(question)}; a text is expected.`);
  }
  if (previous !== undefined && typeof previous !== 'string') {
    throw new AppError('bad-input', `"previous" is ${quoteValue(previous)}; the question before, a text, is expected.`);
  }
  if ('filter' in fields) throw new AppError('bad-input', 'there is no field "filter"; it is called "filters".');
  return {
    question: readQuestion(question),
    ...(previous !== undefined && { previous: readQuestion(previous, 'The previous question') }),
    filters: readFilters({ ...common, ...readFilters(filters) }),
  };
}
