// Test support: HTML → what a reader would be shown of it, and the prepared document behind that.
import type { PreparedDocument } from '../../src/domain/document.js';
import { prepareBytes } from '../../src/ingest/prepare-document.js';
import { textsOf } from './prepare-for-test.js';

export interface ReadHtml {
  readonly document: PreparedDocument;
  readonly sentences: readonly string[];
  readonly headings: readonly string[];
  /** `rule: text` of each removed part. */
  readonly removed: readonly string[];
}

export async function readHtmlForTest(
  html: string | Uint8Array,
  detected: { language: string; confident: boolean } = { language: 'en', confident: true },
): Promise<ReadHtml> {
  const bytes = typeof html === 'string' ? Buffer.from(html) : html;
  const outcome = await prepareBytes({ path: 'page.html', bytes }, { detect: () => detected });
  if (!outcome.ok) throw new Error(outcome.failure.message);
  const { document } = outcome.source;
  return {
    document,
    sentences: textsOf(document),
    headings: textsOf(document, 'heading'),
    removed: document.removed.map(({ rule, start, end }) => `${rule}: ${document.sourceText.slice(start, end)}`),
  };
}

/** Running text in sentences of their own, long enough that nobody takes them for a menu. */
export const PROSE = [
  'The delegations met in Geneva and discussed the security of information networks at length.',
  'They agreed that international law applies to the conduct of states in cyberspace.',
  'A second round of talks will be held in Montevideo before the end of the year.',
  'The experts also visited the national response centre and the diplomatic academy.',
] as const;
export const [FIRST, SECOND, THIRD, FOURTH] = PROSE;
