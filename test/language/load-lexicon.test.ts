// language: the lexicon's loading, its links and its refusals, on the real files and on broken copies.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { AppError } from '../../src/domain/app-error.js';
import { loadLexicon } from '../../src/language/load-lexicon.js';

const FILES = ['glossary.yaml', 'demonyms.yaml', 'demonyms-extra.yaml'];
const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
afterAll(() => rmSync(folder, { recursive: true }));
const restore = (): void => {
  for (const file of FILES) cpSync(join('corpus', file), join(folder, file));
};
const failure = (): unknown => {
  try {
    loadLexicon(folder);
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('the real lexicon', () => {
  const lexicon = loadLexicon('corpus');
  it('has entries with forms per language', () => {
    expect(lexicon.entry('osce')?.forms.de).toContain('OSZE');
    expect(lexicon.entry('no-such-thing')).toBeUndefined();
  });
  it('links related entries in both directions', () => {
    expect(lexicon.related('unga')).toContain('un');
    expect(lexicon.related('un')).toContain('unga');
    expect(lexicon.related('country:RU')).toEqual([]);
  });
  it('adds the further forms behind those of the glossary', () => {
    expect(lexicon.entry('sco')?.forms.en?.[0]).toBe('Shanghai Cooperation Organisation');
    expect(lexicon.entry('sco')?.forms.en).toContain('Shanghai grouping');
    restore();
    const more = 'own-language-only: {}\nnot-names: {}\nmore-forms: { nothing: { en: [x] } }\ncountries: {}\n';
    writeFileSync(join(folder, 'demonyms-extra.yaml'), more);
    expect(failure()).toMatchObject({ code: 'bad-input', message: expect.stringContaining('"nothing"') });
  });
  it('has a fingerprint that changes with any file', () => {
    restore();
    expect(loadLexicon(folder).sha256).toBe(lexicon.sha256);
    writeFileSync(join(folder, 'demonyms-extra.yaml'), 'own-language-only: {}\nnot-names: {}\ncountries: {}\n');
    expect(loadLexicon(folder).sha256).not.toBe(lexicon.sha256);
    expect(lexicon.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a broken file', () => {
  const entry = (id: string, more = ''): string =>
    `- { id: ${id}, kind: concept, forms: { en: [x] }, definition: d, confidence: high${more} }\n`;
  it.each([
    ['is no YAML', '- id: [', 'not valid YAML'],
    ['has an unknown key', entry('a', ', colour: red'), 'colour'],
    ['has an unknown kind', entry('a').replace('concept', 'animal'), '0.kind'],
    ['repeats an id', entry('a') + entry('a'), '"a" appears twice'],
    ['relates to nothing', entry('a', ', related: [b]'), '"b", which does not exist'],
  ])('%s: one error names file and place', (_, content, part) => {
    restore();
    writeFileSync(join(folder, 'glossary.yaml'), content);
    const error = failure();
    expect(error).toBeInstanceOf(AppError);
    expect((error as AppError).message).toContain('glossary.yaml');
    expect((error as AppError).message).toContain(part);
  });
  it('is missing: the same kind of error', () => {
    restore();
    rmSync(join(folder, 'demonyms.yaml'));
    expect(failure()).toMatchObject({ code: 'bad-input', message: expect.stringContaining('demonyms.yaml') });
  });
});
