// Test support: a PDF through the reader's worker and the clean-up, as `ingest` does it.
import { expect } from 'vitest';
import { checkProvenance } from '../../src/domain/check-provenance.js';
import type { PreparedDocument } from '../../src/domain/document.js';
import { type PreparedSource, prepareBytes } from '../../src/ingest/prepare-document.js';

export async function preparePdf(bytes: Uint8Array, language = 'en'): Promise<PreparedSource> {
  const outcome = await prepareBytes({ path: 'report.pdf', bytes }, { detect: () => ({ language, confident: true }) });
  if (!outcome.ok) throw new Error(outcome.failure.message);
  expect(checkProvenance(outcome.source.document)).toEqual([]);
  return outcome.source;
}

export const removedBy = (rule: string, { removed, sourceText }: PreparedDocument): string[] =>
  removed.filter((part) => part.rule === rule).map(({ start, end }) => sourceText.slice(start, end));
