// Reads labelled quotations, generated or written by hand, and refuses a line that is not of the documented form.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const DIFFERENCE = z.strictObject({
  quoted: z.string(),
  source: z.string(),
  kind: z.enum(
    'word-changed word-inserted word-dropped number date name negation look-alike'.split(' ') as [string, ...string[]],
  ),
});
const PART = z.strictObject({
  documentId: z.string(),
  start: z.int().min(0),
  end: z.int(),
  source: z.string().optional(),
});
const QUOTATION = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  document: z.string().optional(),
  label: z.strictObject({
    verdict: z.enum([
      'exact',
      'typographic',
      'shortened',
      'altered',
      'stitched',
      'misattributed',
      'translation',
      'not-found',
    ]),
    documentId: z.string().optional(),
    parts: z.array(PART).optional(),
    differences: z.array(DIFFERENCE).optional(),
    warnings: z
      .array(z.enum(['negation-dropped', 'omission-spans-paragraphs', 'other-document', 'machine-translated-source']))
      .optional(),
  }),
  why: z.string().optional(),
});
export type Quotation = z.infer<typeof QUOTATION>;

export const readLabelledQuotations = (file: string): Quotation[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => QUOTATION.parse(JSON.parse(line)));

/** What typography cannot change: letters and digits, without case, width, ligatures, ё, ß and footnote marks. */
export const lettersOf = (text: string): string =>
  text
    .replace(/\[\d+\]|[¹²³⁰-⁹⁽⁾*†]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
