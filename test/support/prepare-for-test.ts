// Test support: text → prepared document, with a detector that always answers the given language.
import type { PreparedDocument, Sentence } from '../../src/domain/document.js';
import { prepareText } from '../../src/ingest/prepare-document.js';

export function prepareForTest(
  text: string,
  options: { path?: string; language?: string; metadataText?: string } = {},
): PreparedDocument {
  const { path = 'sample.txt', language = 'en', metadataText } = options;
  const input = { path, text, sha256: '0'.repeat(64), ...(metadataText === undefined ? {} : { metadataText }) };
  const outcome = prepareText(input, () => ({ language, confident: true }));
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  return outcome.document;
}

export const textsOf = (document: PreparedDocument, kind?: Sentence['kind']): string[] =>
  document.sentences
    .filter((sentence) => kind === undefined || sentence.kind === kind)
    .map((sentence) => document.text.slice(sentence.start, sentence.end));
