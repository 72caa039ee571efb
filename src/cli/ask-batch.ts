// cli: JSON lines with questions → JSON lines with answers, one for one and in order. A bad line gets an error object in
// its place and never stops the others; an unusable index does, because every line would meet it.
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import type { QuestionFilters } from '../domain/question.js';
import type { InputLine } from './read-lines.js';
import { quoteValue, readFilters, readQuestion } from './read-options.js';
import { createIncidentId, describeIncident } from './report-error.js';

/** Longest accepted line in UTF-16 units: ten times what two escaped questions of full length need. */
export const BATCH_LINE_MAX_CHARS = 250_000;

type BatchId = string | number;

export interface BatchQuestion {
  readonly id?: BatchId;
  readonly question: string;
  readonly previous?: string;
  readonly filters: QuestionFilters;
}

interface BatchTools {
  /** Answers one question as the object to print. */
  answer(question: BatchQuestion): Promise<unknown>;
  write(value: unknown): void;
  /** Tells the operator about an unexpected error in one line. */
  warn(message: string): void;
  /** Filters given on the command line; a line's own take their place one by one. */
  readonly filters: QuestionFilters;
}

const idSchema = z.union([z.string().max(1000), z.number()]);

/** Answers every non-empty line; returns how many lines failed. */
export async function askBatch(lines: AsyncIterable<InputLine>, tools: BatchTools): Promise<number> {
  let failures = 0;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (!line.isTooLong && line.text.trim() === '') continue;
    if (!(await answerLine(line, number, tools))) failures += 1;
  }
  return failures;
}

async function answerLine(line: InputLine, number: number, tools: BatchTools): Promise<boolean> {
  let id: BatchId | undefined;
  try {
    const fields = parseLine(line);
    id = readId(fields.id);
    tools.write(await tools.answer({ ...(id !== undefined && { id }), ...readFields(fields, tools.filters) }));
    return true;
  } catch (error) {
    const isExpected = error instanceof AppError && error.code === 'bad-input';
    // Only what concerns this one line becomes a value; a missing model or index would fail every line alike.
    if (error instanceof AppError && !isExpected && error.code !== 'internal') throw error;
    const message = isExpected ? error.message : describeIncident(error, createIncidentId());
    if (!isExpected) tools.warn(`Line ${number}: ${message}`);
    tools.write({ id, error: { code: isExpected ? error.code : 'internal', message: `Line ${number}: ${message}` } });
    return false;
  }
}

function parseLine(line: InputLine): Readonly<Record<string, unknown>> {
  if (line.isTooLong) {
    throw new AppError('bad-input', `the line is longer than ${BATCH_LINE_MAX_CHARS} characters.`);
  }
  const expected = 'a JSON object such as {"id": "1", "question": "…"} is expected';
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (cause) {
    throw new AppError('bad-input', `${quoteValue(line.text)} is not JSON; ${expected}.`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AppError('bad-input', `${quoteValue(value)} is not an object; ${expected}.`);
  }
  return value as Record<string, unknown>;
}

function readId(value: unknown): BatchId | undefined {
  if (value === undefined) return undefined;
  const parsed = idSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('bad-input', `the id is ${quoteValue(value)}; a text or a number is expected.`);
}

// Unknown fields are let through: question files carry their own notes. Unknown filters are not, nor the likely slip
// "filter": an answer from documents that should have been left out would look right.
function readFields(fields: Readonly<Record<string, unknown>>, common: QuestionFilters): Omit<BatchQuestion, 'id'> {
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
