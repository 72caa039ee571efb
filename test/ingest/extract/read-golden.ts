// Test support: the folder of golden cases → each case's bytes and what must be found in them. Formats that are text lie
// there as files; PDF, Word files and archives are made when they are asked for, so that the repository holds no binaries.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { DOCX_RECIPES } from './make-golden-docx.js';
import { PDF_RECIPES } from './make-golden-pdf.js';
import { ZIP_RECIPES } from './make-golden-zip.js';

const FOLDER = fileURLToPath(new URL('../../fixtures/extract/golden/', import.meta.url));
const RECIPES = { ...PDF_RECIPES, ...DOCX_RECIPES, ...ZIP_RECIPES };

export const GOLDEN_FORMATS = ['html', 'txt', 'md', 'eml', 'mhtml', 'docx', 'pdf', 'zip'] as const;

const strings = z.array(z.string().min(1));
const numbers = z.record(z.string(), z.int().positive());

const expectationSchema = z.strictObject({
  /** The one thing that makes the case hard. */
  fact: z.string(),
  format: z.enum(GOLDEN_FORMATS),
  title: z.string().optional(),
  published: z.string().optional(),
  language: z.string().optional(),
  url: z.string().optional(),
  /** Verbatim in the document's text. */
  contains: strings.default([]),
  /** Nowhere in the document's text. */
  lacks: strings.default([]),
  /** In the text, in this order, each after the end of the one before. */
  order: strings.default([]),
  /** String → how often the text holds it. */
  countOf: numbers.default({}),
  /** String → number of the paragraph, or of the page, of the sentence it begins in. */
  paragraphOf: numbers.default({}),
  pageOf: numbers.default({}),
  /** Code of the failure, where nothing can be read. */
  failure: z.string().optional(),
  /** Archives: path of an entry → what its document holds. */
  entries: z.record(z.string(), z.strictObject({ contains: strings })).default({}),
  /** Archives: entries that must not become documents. */
  absent: strings.default([]),
});

export type GoldenExpectation = z.infer<typeof expectationSchema>;

export interface GoldenCase {
  readonly name: string;
  /** Names the format; for what is made, nothing lies there. */
  readonly path: string;
  readonly expected: GoldenExpectation;
  readonly readBytes: () => Promise<Uint8Array>;
}

export function readGoldenCases(): GoldenCase[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const expected = expectationSchema.parse(parse(readFileSync(`${FOLDER}${name}/expect.yaml`, 'utf8')));
      const path = `${FOLDER}${name}/source.${expected.format}`;
      const recipe = RECIPES[name];
      const readBytes = async () => (recipe === undefined ? new Uint8Array(readFileSync(path)) : recipe());
      return { name, path, expected, readBytes };
    });
}
