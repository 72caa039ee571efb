// The labelled quotations that the checker is measured with: their labels are true by construction, and this holds the
// construction. The generator runs as its users run it, in a process of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/project-root.js';
import { lettersOf, type Quotation, readLabelledQuotations } from './read-labelled-quotations.js';
import { writeSyntheticText } from './write-synthetic-text.js';

const GENERATOR = path.join(PROJECT_ROOT, 'test/quotes/generate-quotations.mjs');
const TEXTS = new Map(
  ([1, 2, 3, 4, 5, 6] as const).map((number) => {
    const language = number <= 4 ? 'en' : number === 5 ? 'de' : 'ru';
    return [`synthetic-${number}`, { language, text: writeSyntheticText(language, number * 60) }];
  }),
);
const COUNT = 400;

let folder: string;
const generate = (name: string, seed: number): string => {
  const output = path.join(folder, name);
  const texts = path.join(folder, 'texts');
  const options = ['--texts', texts, '--output', output, '--count', `${COUNT}`, '--seed', `${seed}`];
  execFileSync(process.execPath, [GENERATOR, ...options], { stdio: 'pipe' });
  return output;
};

let quotations: Quotation[];
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'quotations-'));
  mkdirSync(path.join(folder, 'texts'));
  for (const [documentId, document] of TEXTS) {
    const machineTranslated = documentId === 'synthetic-4';
    const stored = JSON.stringify({ documentId, machineTranslated, ...document });
    writeFileSync(path.join(folder, 'texts', `${documentId}.json`), stored);
  }
  quotations = readLabelledQuotations(generate('first.jsonl', 1));
});
afterAll(() => rmSync(folder, { recursive: true }));

const kindOf = ({ id }: Quotation): string => id.replace(/-\d+$/u, '');
const ofKind = (pattern: RegExp): Quotation[] => quotations.filter((quotation) => pattern.test(kindOf(quotation)));
const textOf = (documentId: string): string => TEXTS.get(documentId)?.text ?? '';
const slicesOf = ({ label }: Quotation): string[] =>
  (label.parts ?? []).map(({ documentId, start, end }) => textOf(documentId).slice(start, end));
const stands = (text: string): boolean =>
  [...TEXTS.keys()].some((id) => lettersOf(textOf(id)).includes(lettersOf(text)));

describe('the generator', () => {
  it('writes the same bytes for the same seed, and others for another', () => {
    const first = readFileSync(path.join(folder, 'first.jsonl'), 'utf8');
    expect(readFileSync(generate('again.jsonl', 1), 'utf8')).toBe(first);
    expect(readFileSync(generate('other.jsonl', 2), 'utf8')).not.toBe(first);
  });

  it('keeps the shares that eval/quotes/README.md documents', () => {
    const readme = readFileSync(path.join(PROJECT_ROOT, 'eval/quotes/README.md'), 'utf8');
    const documented = [...readme.matchAll(/^\| `([a-z-]+)` \| (\d+) \|/gmu)].map(([, kind, share]) => [
      kind,
      Number(share),
    ]);
    expect(documented.reduce((sum, [, share]) => sum + Number(share), 0)).toBe(2000);
    const counted = new Map<string, number>();
    for (const quotation of quotations) counted.set(kindOf(quotation), (counted.get(kindOf(quotation)) ?? 0) + 1);
    expect(Object.fromEntries(counted)).toEqual(
      Object.fromEntries(documented.map(([kind, share]) => [kind, (Number(share) * COUNT) / 2000])),
    );
  });
});

describe('a label', () => {
  it('names slices of the stored text, from a letter or digit to a letter or digit', () => {
    const slices = quotations.flatMap(slicesOf);
    expect(slices.length).toBeGreaterThan(COUNT / 2);
    expect(slices.filter((slice) => !/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(slice))).toEqual([]);
  });

  it('of an exact quotation is the text itself, but for outer marks and a final full stop', () => {
    const inner = (text: string): string => text.replace(/^[„“”«»"「]|[„“”«»"」]$/gu, '').replace(/\.$/u, '');
    const exact = ofKind(/^(?:exact|misattributed-exact)/u);
    expect(exact.map(({ text }) => inner(text))).toEqual(exact.flatMap(slicesOf));
  });

  it('of typographic noise has the letters of the text, but never the text', () => {
    const noisy = ofKind(/typographic/u);
    expect(noisy.map(({ text }) => lettersOf(text))).toEqual(noisy.flatMap(slicesOf).map(lettersOf));
    expect(noisy.filter((quotation) => slicesOf(quotation).includes(quotation.text))).toEqual([]);
  });

  it('of an altered quotation names the one difference, and the altered text stands nowhere', () => {
    const altered = quotations.filter(({ label }) => label.verdict === 'altered');
    const undone = altered.map(({ text, label }) => {
      const [difference] = label.differences ?? [];
      const at = [...text.matchAll(/\S+/gu)].map(({ index }) => index);
      const { quoted = '', source = '' } = difference ?? {};
      const put = quoted === '' ? `${source} ` : source;
      return at.map((index) => {
        const from = Math.max(index, text.indexOf(quoted, index));
        return `${text.slice(0, from)}${put}${text.slice(from + quoted.length)}`.replaceAll('  ', ' ');
      });
    });
    expect(altered.filter((quotation, index) => !undone[index]?.includes(slicesOf(quotation)[0] ?? ''))).toEqual([]);
    expect(altered.filter(({ text }) => stands(text))).toEqual([]);
  });

  it('of a shortened quotation has its parts in the order of one document, and tells what was left out', () => {
    const shortened = ofKind(/shortened/u);
    expect(shortened.map(({ text }) => text.split(/ ?(?:\[ ?…? ?(?:\.\.\.)?\]|…|\.\.\.) /u))).toEqual(
      shortened.map(slicesOf),
    );
    const omitted = shortened.map(({ label: { parts = [] } }) =>
      parts.slice(1).map((part, index) => textOf(part.documentId).slice(parts[index]?.end, part.start)),
    );
    const warns = (warning: string) =>
      shortened.map(({ label }) => label.warnings?.includes(warning as 'other-document') === true);
    expect(warns('negation-dropped')).toEqual(
      omitted.map((gaps) => gaps.some((gap) => /\b(?:not|nicht)\b|(?<!\p{L})не(?!\p{L})/u.test(gap))),
    );
    expect(warns('omission-spans-paragraphs')).toEqual(omitted.map((gaps) => gaps.some((gap) => gap.includes('\n\n'))));
  });

  it('of a stitched quotation has two parts that stand in no order of one place', () => {
    const stitched = ofKind(/^stitched/u);
    expect(stitched.every(({ label }) => label.parts?.length === 2)).toBe(true);
    expect(stitched.filter(({ text }) => stands(text))).toEqual([]);
  });

  it('of a false claim names a document other than the one claimed, and that of a true one the same', () => {
    const claims = quotations.filter(({ document }) => document !== undefined);
    expect(
      claims.filter(({ document, label }) => (document === label.documentId) !== (label.verdict === 'exact')),
    ).toEqual([]);
    expect(
      claims.filter(({ label }) => label.verdict === 'altered' && !label.warnings?.includes('other-document')),
    ).toEqual([]);
  });

  it('of what is not in the texts is not-found, and the text stands nowhere', () => {
    const absent = ofKind(/^(?:paraphrased|foreign)/u);
    expect(absent.filter(({ label, text }) => label.verdict !== 'not-found' || stands(text))).toEqual([]);
  });

  it('warns of a machine translation where a part comes from one, and only there', () => {
    const warned = quotations.filter(({ label }) => label.warnings?.includes('machine-translated-source'));
    const due = quotations.filter(({ label }) => label.parts?.some(({ documentId }) => documentId === 'synthetic-4'));
    expect(warned.length).toBeGreaterThan(0);
    expect(warned).toEqual(due);
  });
});

describe('the generator stands on its own', () => {
  it('and imports nothing but Node and its own folder', () => {
    const own = path.join(PROJECT_ROOT, 'test/quotes/generation');
    const files = [GENERATOR, ...readdirSync(own).map((name) => path.join(own, name))];
    const imports = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map(([, name]) => name ?? ''),
    );
    expect(imports.length).toBeGreaterThan(10);
    expect(imports.filter((name) => !/^(?:node:|\.\/(?:generation\/)?[a-z-]+\.mjs$)/u.test(name))).toEqual([]);
  });

  it('and says what it expects where the folder holds no stored texts', () => {
    const empty = mkdtempSync(path.join(folder, 'empty-'));
    const { status, stderr } = spawnSync(process.execPath, [GENERATOR, '--texts', empty, '--output', '/dev/null'], {
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain('holds no .json files');
  });
});
