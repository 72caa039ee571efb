// cli: JSON lines → what is printed for each, one for one and in order. A bad line gets an error object in its place and never
// stops the others; an unusable index does, because every line would meet it. What a line means is its command's business.
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import type { InputLine } from './read-lines.js';
import { quoteValue } from './read-options.js';
import { createIncidentId, describeIncident } from './report-error.js';

/** Longest accepted line in UTF-16 units: ten times what two escaped texts of full length need. */
export const BATCH_LINE_MAX_CHARS = 250_000;

export type BatchId = string | number;
export type BatchFields = Readonly<Record<string, unknown>>;

export interface BatchLineTools {
  /** A line as it should look, for messages. */
  readonly example: string;
  /** Handles one line as the object to print; `fields` are unchecked but for the id. */
  answer(fields: BatchFields, id: BatchId | undefined): Promise<unknown>;
  write(value: unknown): void;
  /** Tells the operator about an unexpected error in one line. */
  warn(message: string): void;
}

const idSchema = z.union([z.string().max(1000), z.number()]);

/** Answers every non-empty line; returns how many lines failed. */
export async function answerBatchLines(lines: AsyncIterable<InputLine>, tools: BatchLineTools): Promise<number> {
  let failures = 0;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (!line.isTooLong && line.text.trim() === '') continue;
    if (!(await answerLine(line, number, tools))) failures += 1;
  }
  return failures;
}

async function answerLine(line: InputLine, number: number, tools: BatchLineTools): Promise<boolean> {
  let id: BatchId | undefined;
  try {
    const fields = parseLine(line, tools.example);
    id = readId(fields.id);
    tools.write(await tools.answer(fields, id));
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

function parseLine(line: InputLine, example: string): BatchFields {
  if (line.isTooLong) {
    throw new AppError('bad-input', `the line is longer than ${BATCH_LINE_MAX_CHARS} characters.`);
  }
  const expected = `a JSON object such as ${example} is expected`;
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (cause) {
    throw new AppError('bad-input', `${quoteValue(line.text)} is not JSON; ${expected}.`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AppError('bad-input', `${quoteValue(value)} is not an object; ${expected}.`);
  }
  return value as BatchFields;
}

function readId(value: unknown): BatchId | undefined {
  if (value === undefined) return undefined;
  const parsed = idSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('bad-input', `the id is ${quoteValue(value)}; a text or a number is expected.`);
}
