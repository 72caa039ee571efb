// cli: JSON lines with texts → JSON lines with verdicts. Reads the fields of a line; lines themselves and what becomes of bad
// ones are batch-lines.ts.
import { AppError } from '../domain/app-error.js';
import type { CheckedQuotation, QuotationClaim } from '../quotes/verdict.js';
import { answerBatchLines, type BatchFields, type BatchLineTools } from './batch-lines.js';
import { readClaim } from './read-claim.js';
import type { InputLine } from './read-lines.js';
import { quoteValue } from './read-options.js';
import { verdictToJson } from './verdict-json.js';

export interface BatchText {
  readonly text: string;
  readonly claim: QuotationClaim;
}

interface VerifyBatchTools extends Pick<BatchLineTools, 'write' | 'warn'> {
  verify(text: BatchText): Promise<readonly CheckedQuotation[]>;
}

/** Checks every non-empty line; returns how many lines failed. */
export const verifyBatch = (lines: AsyncIterable<InputLine>, tools: VerifyBatchTools): Promise<number> =>
  answerBatchLines(lines, {
    example: '{"id": "1", "text": "…"}',
    answer: async (fields, id) => {
      const quotations = await tools.verify(readText(fields));
      return { ...(id !== undefined && { id }), quotations: quotations.map(verdictToJson) };
    },
    write: tools.write,
    warn: tools.warn,
  });

// Unknown fields are let through: labelled files carry their own notes.
function readText(fields: BatchFields): BatchText {
  const { text, document, speaker } = fields;
  if (typeof text !== 'string') throw new AppError('bad-input', `the text is ${quoteValue(text)}; a text is expected.`);
  return { text, claim: readClaim({ document, speaker }) };
}
