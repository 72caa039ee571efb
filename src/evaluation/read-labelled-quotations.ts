// evaluation: JSON LINES → LABELLED QUOTATIONS, checked. Labels say what was done to a text; they come from a generator or
// from a person and never from the checker. It checks no quotation.
import fs from 'node:fs';
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import { DIFFERENCE_KINDS, QUOTATION_WARNINGS, VERDICTS } from '../quotes/verdict.js';

const labelSchema = z.object({
  verdict: z.enum(VERDICTS),
  documentId: z.string().optional(),
  parts: z.array(z.object({ documentId: z.string(), start: z.int(), end: z.int() })).optional(),
  differences: z
    .array(z.object({ quoted: z.string(), source: z.string(), kind: z.enum(DIFFERENCE_KINDS) }))
    .default([]),
  warnings: z.array(z.enum(QUOTATION_WARNINGS)).default([]),
});
const lineSchema = z.object({
  /** The kind of edit, a hyphen, a number. */
  id: z.string().min(1),
  text: z.string().min(1),
  document: z.string().optional(),
  label: labelSchema,
});
export type LabelledQuotation = Readonly<z.output<typeof lineSchema>>;

/** Throws `AppError('bad-input')` that names the first bad line. */
export function readLabelledQuotations(file: string): LabelledQuotation[] {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (cause) {
    throw new AppError('bad-input', `The labelled quotations ${file} cannot be read: ${(cause as Error).message}`, {
      cause,
    });
  }
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const parsed = lineSchema.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    throw new AppError(
      'bad-input',
      `${file}, line ${at + 1}: ${issue?.path.join('.')}: ${issue?.message}. Mend or make it anew.`,
    );
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The schema then reports the line as "expected object".
    return undefined;
  }
}

/** `number-changed-0012` → `number-changed`. */
export const kindOf = ({ id }: LabelledQuotation): string => id.replace(/-\d+$/u, '');
