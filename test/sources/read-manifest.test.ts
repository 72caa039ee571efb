import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { AppError } from '../../src/domain/app-error.js';
import { loadLexicon } from '../../src/language/load-lexicon.js';
import { PROJECT_ROOT } from '../../src/project-root.js';
import { addEntry } from '../../src/sources/add-entry.js';
import { parseManifest, readManifests } from '../../src/sources/read-manifest.js';
import type { SourceEntry } from '../../src/sources/source-entry.js';

const SHIPPED = path.join(PROJECT_ROOT, 'corpus/sources.yaml');
const folder = mkdtempSync(path.join(os.tmpdir(), 'manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ENTRY: SourceEntry = {
  id: 'talks-2022-en',
  title: 'Talks',
  publisher: 'Ministry of Norland',
  url: 'https://example.org/talks',
  format: 'html',
  language: 'en',
  fetch: 'allowed',
};
const yamlOf = (fields: Readonly<Record<string, unknown>>): string => JSON.stringify([{ ...ENTRY, ...fields }]);

function problemOf(yamlText: string): string {
  try {
    parseManifest(yamlText, 'list.yaml');
  } catch (error) {
    if (error instanceof AppError && error.code === 'bad-input') return error.message;
    throw error;
  }
  throw new Error('the manifest was accepted');
}

describe('the shipped manifest', () => {
  const entries = parseManifest(readFileSync(SHIPPED, 'utf8'), SHIPPED);

  it('holds 160 entries, 25 of which may be fetched, each address once', () => {
    expect(entries).toHaveLength(160);
    expect(entries.filter(({ fetch }) => fetch === 'allowed')).toHaveLength(25);
    expect(new Set(entries.map(({ url }) => url)).size).toBe(160);
  });

  it('names forums and parties as the glossary does', () => {
    const lexicon = loadLexicon(path.join(PROJECT_ROOT, 'corpus'));
    const known = new Set(['bilateral', ...lexicon.entries.map(({ id }) => id)]);
    const unknown = entries.flatMap(({ id, forum = 'bilateral', parties = [] }) =>
      [forum, ...parties]
        .filter((each) => !known.has(each) && !/^[A-Z]{2}$/u.test(each))
        .map((each) => `${id}: ${each}`),
    );
    expect(unknown).toEqual([]);
    expect(entries.flatMap(({ parties = [] }) => parties)).not.toContain('EU');
  });

  it('links language versions that exist, both ways', () => {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const oneWay = entries.flatMap(({ id, sameAs = [] }) =>
      sameAs.filter((other) => byId.get(other)?.sameAs?.includes(id) !== true).map((other) => `${id} → ${other}`),
    );
    expect(oneWay).toEqual([]);
  });
});

describe('a manifest', () => {
  it('may be empty', () => expect(parseManifest('# nothing yet\n', 'list.yaml')).toEqual([]));

  it('is refused with all of its problems in one message', () => {
    const message = problemOf(
      JSON.stringify([
        { ...ENTRY, colour: 'blue', language: 'English' },
        { ...ENTRY, id: 'Bad Id', fetch: 'perhaps' },
        { title: 'No id' },
        'a line',
      ]),
    );
    for (const part of ['colour', 'language', 'Bad Id', 'fetch', 'entry 3', 'publisher', 'entry 4', 'list.yaml']) {
      expect(message).toContain(part);
    }
    expect(message).not.toContain('\n');
  });

  it.each([
    [yamlOf({ url: 'ftp://example.org/' }), /ftp:/],
    [yamlOf({ url: 'file:///etc/passwd' }), /file:/],
    [yamlOf({ url: 'https://user:secret@example.org/' }), /password/],
    [yamlOf({ date: '2022-02-30' }), /date like/],
    [yamlOf({ id: '../../etc' }), /lower-case/],
    [yamlOf({ id: 'a/b' }), /lower-case/],
    [yamlOf({ format: 'exe' }), /format/],
    [JSON.stringify([ENTRY, ENTRY]), /more than once/],
    ['id: not-a-list', /list of entries/],
    ['- [unclosed', /problem/],
    [`a: &a [1]\nb: [${'*a,'.repeat(50)}]`, /list of entries/],
  ])('is refused for %s', (yamlText, reason) => expect(problemOf(yamlText)).toMatch(reason));

  it('of the operator goes before the shipped one, and one that is not there is empty', () => {
    const own = path.join(folder, 'own.yaml');
    const shipped = path.join(folder, 'shipped.yaml');
    writeFileSync(own, yamlOf({ title: 'Mine' }));
    writeFileSync(shipped, JSON.stringify([ENTRY, { ...ENTRY, id: 'other' }]));
    const entries = readManifests([path.join(folder, 'none.yaml'), own, shipped]);
    expect(entries.map(({ id, title }) => [id, title])).toEqual([
      ['talks-2022-en', 'Mine'],
      ['other', 'Talks'],
    ]);
  });
});

describe('a new entry', () => {
  it('is added at the end, and what was there stays as it was written', async () => {
    const file = path.join(folder, 'mine.yaml');
    await addEntry({ ...ENTRY, title: 'Über "Cyber": Ärger #1' }, file);
    const first = readFileSync(file, 'utf8');
    writeFileSync(file, `${first}# my note`);
    await addEntry({ ...ENTRY, id: 'second' }, file);
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith(`${first}# my note\n`)).toBe(true);
    expect(parseManifest(text, file).map(({ id, title }) => [id, title])).toEqual([
      ['talks-2022-en', 'Über "Cyber": Ärger #1'],
      ['second', 'Talks'],
    ]);
  });

  it('is not written when the file would be broken by it', async () => {
    const file = path.join(folder, 'twice.yaml');
    await addEntry(ENTRY, file);
    const before = readFileSync(file, 'utf8');
    await expect(addEntry(ENTRY, file)).rejects.toThrow('more than once');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
