// Ninety-six texts written for this purpose: translations of sentences of the starter documents, and texts near their subject
// that translate nothing. The threshold was chosen on the part `fit`; both parts are held to what they reached.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type App, openApp } from '../../src/app.js';
import { loadConfig } from '../../src/config.js';
import type { DocumentId } from '../../src/domain/document.js';

import { OPERATOR } from '../support/scopes.js';

const lineSchema = z.strictObject({
  id: z.string(),
  part: z.enum(['fit', 'held-out']),
  language: z.string(),
  text: z.string(),
  translates: z.strictObject({ documentId: z.string(), sentence: z.string() }).optional(),
});
const LINES = fs
  .readFileSync(path.join(import.meta.dirname, 'translations.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => lineSchema.parse(JSON.parse(line)));

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-translations-'));
let app: App;
beforeAll(async () => {
  app = openApp({ ...loadConfig({}), dataFolder: path.join(folder, 'data') });
  await app.ingest([], OPERATOR);
});
afterAll(async () => {
  await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const joined = (text: string): string => text.replace(/\s+/gu, ' ');

it('every sentence that is translated stands in its document, in another language', () => {
  for (const { id, language, translates } of LINES) {
    if (translates === undefined) continue;
    const { text = '', metadata } = app.store.within(OPERATOR).document(translates.documentId as DocumentId) ?? {};
    expect([id, joined(text).includes(translates.sentence)]).toEqual([id, true]);
    expect(metadata?.language).not.toBe(language);
  }
});

it.each([
  { part: 'fit', found: 18, elsewhere: 0, unrelated: 0 },
  { part: 'held-out', found: 12, elsewhere: 1, unrelated: 1 },
] as const)('of the part $part at least $found translations are found', async ({ part, ...bounds }) => {
  const counts = { found: 0, elsewhere: 0, unrelated: 0 };
  for (const { text, translates } of LINES.filter((line) => line.part === part)) {
    const [checked] = await app.verify(text, OPERATOR);
    expect(['translation', 'not-found']).toContain(checked?.verdict);
    const [place] = checked?.parts ?? [];
    if (place === undefined) continue;
    if (translates === undefined) counts.unrelated += 1;
    else if (joined(place.source).includes(translates.sentence)) counts.found += 1;
    else counts.elsewhere += 1;
  }
  expect(counts.found).toBeGreaterThanOrEqual(bounds.found);
  expect(counts.elsewhere).toBeLessThanOrEqual(bounds.elsewhere);
  expect(counts.unrelated).toBeLessThanOrEqual(bounds.unrelated);
});
