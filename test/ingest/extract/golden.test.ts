// Golden cases: small files of every format and nine languages, each with one thing that is hard to read right.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { checkProvenance } from '../../../src/domain/check-provenance.js';
import type { PreparedDocument, Sentence } from '../../../src/domain/document.js';
import { listSourceFiles } from '../../../src/ingest/list-source-files.js';
import { prepareBytes } from '../../../src/ingest/prepare-document.js';
import { createLanguageDetector } from '../../../src/language/detect-language.js';
import { GOLDEN_FORMATS, type GoldenExpectation, readGoldenCases } from './read-golden.js';

const detector = createLanguageDetector();
const cases = readGoldenCases();
const archives = cases.filter(({ expected }) => expected.format === 'zip');
const documents = cases.filter(({ expected }) => expected.format !== 'zip');

/** What a document gets wrong, one line each; empty when all is as expected. */
function findMistakes(document: PreparedDocument, expected: GoldenExpectation): string[] {
  const { text, metadata } = document;
  const facts = {
    title: metadata.title,
    published: metadata.published?.date,
    language: metadata.language,
    url: metadata.url,
  };
  const mistakes: string[] = [];
  for (const [fact, got] of Object.entries(facts)) {
    const wanted = expected[fact as keyof typeof facts];
    if (wanted !== undefined && got !== wanted) mistakes.push(`${fact}: got ${got}, expected ${wanted}`);
  }
  for (const part of expected.contains) if (!text.includes(part)) mistakes.push(`missing: ${part}`);
  for (const part of expected.lacks) if (text.includes(part)) mistakes.push(`must not be there: ${part}`);
  let end = 0;
  for (const part of expected.order) {
    const at = text.indexOf(part, end);
    if (at < 0) mistakes.push(`missing or out of order: ${part}`);
    else end = at + part.length;
  }
  for (const [part, wanted] of Object.entries(expected.countOf)) {
    const got = text.split(part).length - 1;
    if (got !== wanted) mistakes.push(`${part}: ${got} times, expected ${wanted}`);
  }
  mistakes.push(...findMisplaced(document, expected.paragraphOf, 'paragraph'));
  mistakes.push(...findMisplaced(document, expected.pageOf, 'page'));
  return mistakes;
}

function findMisplaced(
  { text, sentences }: PreparedDocument,
  places: Readonly<Record<string, number>>,
  place: 'paragraph' | 'page',
): string[] {
  return Object.entries(places).flatMap(([part, wanted]) => {
    const at = text.indexOf(part);
    const sentence: Sentence | undefined = sentences.find(({ start, end }) => start <= at && at < end);
    return sentence?.[place] === wanted ? [] : [`${place} of “${part}”: got ${sentence?.[place]}, expected ${wanted}`];
  });
}

describe('golden cases', () => {
  it('are at least sixty, of every format, in nine languages', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ expected }) => expected.format))).toEqual(new Set(GOLDEN_FORMATS));
    const languages = new Set(cases.flatMap(({ expected }) => expected.language ?? []));
    expect([...languages].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'ru', 'vi', 'zh']);
  });

  it.each(documents.map((golden) => ({ ...golden, fact: golden.expected.fact })))(
    '$name: $fact',
    async ({ path: name, expected, readBytes }) => {
      const outcome = await prepareBytes({ path: name, bytes: await readBytes() }, { detect: detector.detect });
      if (!outcome.ok) {
        expect(outcome.failure.code, outcome.failure.message).toBe(expected.failure);
        return;
      }
      expect(expected.failure, 'was read, but should be refused').toBeUndefined();
      expect(findMistakes(outcome.source.document, expected)).toEqual([]);
      expect(checkProvenance(outcome.source.document)).toEqual([]);
    },
  );
});

describe('golden archives', () => {
  it.each(archives)('$name becomes one document for each entry that is to be read', async ({ expected, readBytes }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'aide-memoire-archive-'));
    const file = path.join(folder, 'archive.zip');
    writeFileSync(file, await readBytes());
    const { entries } = await listSourceFiles([file]);
    expect(entries.map((entry) => entry.path).sort()).toEqual(
      Object.keys(expected.entries)
        .map((name) => `${file}!/${name}`)
        .sort(),
    );
    for (const entry of entries) {
      const read = await entry.read();
      const outcome = 'failure' in read ? read : await prepareBytes(read.source, { detect: detector.detect });
      const text = 'ok' in outcome && outcome.ok ? outcome.source.document.text : JSON.stringify(outcome);
      for (const part of expected.entries[entry.path.slice(file.length + 2)]?.contains ?? [])
        expect(text).toContain(part);
    }
    rmSync(folder, { recursive: true });
  });

  it.each(archives)('$name holds what is to be read and what is to be refused', async ({ expected, readBytes }) => {
    const archive = await JSZip.loadAsync(await readBytes());
    const paths = Object.values(archive.files).map((file) => file.unsafeOriginalName ?? file.name);
    expect(paths).toEqual(expect.arrayContaining([...Object.keys(expected.entries), ...expected.absent]));
  });
});
