// Test support: the folder of page fixtures → its pages with what a reader would want from each. Reads; judges nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = fileURLToPath(new URL('../../fixtures/extract/pages/', import.meta.url));

/**
 * `seen`: may be looked at while rules are written. `unseen`: other patterns, kept for measuring alone; once measured, they are
 * moved to `seen`, so that there may be none.
 */
export const PAGE_GROUPS = ['seen', 'unseen'] as const;
export type PageGroup = (typeof PAGE_GROUPS)[number];

const factsSchema = z.strictObject({
  title: z.string(),
  published: z.string(),
  language: z.string(),
  /** Only where the page states them. */
  url: z.string().optional(),
  publisher: z.string().optional(),
  /** Words of the page around the text; none may reach it. */
  lacks: z.array(z.string()).min(5),
});

export interface PageFixture {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Main text: title, headings, paragraphs, list items and table rows, one a line. */
  readonly wanted: string;
  readonly facts: z.infer<typeof factsSchema>;
}

export function readPages(group: PageGroup): PageFixture[] {
  const folder = `${FOLDER}${group}/`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.html'.length);
      return {
        name,
        path: folder + file,
        bytes: new Uint8Array(readFileSync(folder + file)),
        wanted: readFileSync(`${folder}${name}.expected.txt`, 'utf8').trimEnd(),
        facts: factsSchema.parse(parse(readFileSync(`${folder}${name}.yaml`, 'utf8'))),
      };
    });
}
