// Invented pages in the styles of ministries, organisations and news sites: what is text stays, what is page goes.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkProvenance } from '../../src/domain/check-provenance.js';
import { prepareText } from '../../src/ingest/prepare-document.js';
import { createLanguageDetector } from '../../src/language/detect-language.js';

const folder = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const detector = createLanguageDetector();

interface Expectation {
  readonly language: string;
  readonly keep: readonly string[];
  readonly headings: readonly string[];
  readonly gone: readonly string[];
}

const pages = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe.each(pages)('page %s', (name) => {
  const expected: Expectation = JSON.parse(readFileSync(`${folder}${name.replace('.txt', '.json')}`, 'utf8'));
  const outcome = prepareText({ path: name, text: readFileSync(folder + name, 'utf8'), sha256: '' }, detector.detect);
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  const { document } = outcome;
  const sentences = document.sentences.map((sentence) => ({
    kind: sentence.kind,
    text: document.text.slice(sentence.start, sentence.end),
  }));

  it('keeps every body sentence as a sentence of its own', () => {
    const body = sentences.filter((sentence) => sentence.kind !== 'heading').map((sentence) => sentence.text);
    expect(body).toEqual(expected.keep);
  });

  it('keeps title and headings as headings', () => {
    const headings = sentences.filter((sentence) => sentence.kind === 'heading').map((sentence) => sentence.text);
    expect(headings).toEqual(expected.headings);
    expect(document.metadata.title).toBe(expected.headings[0]);
  });

  it('drops the page around the text', () => {
    expect(expected.gone.filter((line) => document.text.includes(line))).toEqual([]);
  });

  it('tells the language and accounts for every letter', () => {
    expect(document.metadata.language).toBe(expected.language);
    expect(checkProvenance(document)).toEqual([]);
  });
});
