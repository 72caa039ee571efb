// The built command line on the starter corpus with the bundled model: the whole way from an empty data folder to a cited
// answer, and what happens when the index is not sound. `npm test` builds first.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROJECT_ROOT } from '../../src/project-root.js';
import { openSqliteStore } from '../../src/store/sqlite-store.js';
import { OPERATOR } from '../support/scopes.js';
import { type BuiltRun, runBuilt } from './run-built.js';

const QUESTION = 'Who led the Japanese side in the cyber consultations with Germany?';
const STORE_FILE = 'aide-memoire.sqlite';

const excerptSchema = z.looseObject({
  rank: z.int().min(1),
  documentId: z.string().min(1),
  text: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(1),
  paragraph: z.int().min(1).optional(),
  label: z.strictObject({ kind: z.enum(['paragraph', 'article']), text: z.string().min(1) }).optional(),
  section: z.string().min(1).optional(),
  page: z.int().min(1).optional(),
  language: z.string().regex(/^[a-z]{2}$/),
  title: z.string().min(1),
  publisher: z.string().optional(),
  date: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
    .optional(),
  dateBasis: z.enum(['stated', 'inferred']).optional(),
  symbol: z.string().optional(),
  status: z.string().optional(),
  url: z.url().optional(),
  score: z.number(),
});
const common = {
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string(),
  language: z.string().regex(/^[a-z]{2}$/),
  missing: z.array(z.string()).nonempty().optional(),
  lead: z.string().optional(),
  corpus: z.string().min(1),
  elapsedMs: z.int().min(0),
};
const answerSchema = z.discriminatedUnion('outcome', [
  z.looseObject({
    ...common,
    outcome: z.literal('answered'),
    excerpts: z.array(excerptSchema).min(1).max(4),
    cause: z.never().optional(),
    nearest: z.never().optional(),
  }),
  z
    .looseObject({
      ...common,
      outcome: z.literal('not-found'),
      excerpts: z.array(excerptSchema).max(0),
      cause: z.enum(['off-topic', 'not-in-corpus', 'filtered-out', 'low-confidence']),
      nearest: z.array(excerptSchema).min(1).optional(),
    })
    .refine(({ cause, nearest }) => nearest === undefined || cause === 'low-confidence'),
]);

/** Runs in a process of its own that knows only the excerpt and the source file: prints whether one holds the other. */
const FIND_IN_SOURCE = `
const [file, excerpt] = process.argv.slice(1);
const strip = (text) => text.normalize('NFC').replace(/[\\s\\u00ad\\u200b-\\u200d\\ufeff-]/gu, '');
process.stdout.write(String(strip(require('node:fs').readFileSync(file, 'utf8')).includes(strip(excerpt))));
`;
const isInSource = (documentId: string, excerpt: string): boolean => {
  const file = path.join(PROJECT_ROOT, 'corpus/documents', documentId, 'source.txt');
  return spawnSync(process.execPath, ['-e', FIND_IN_SOURCE, file, excerpt], { encoding: 'utf8' }).stdout === 'true';
};

const parseAnswer = (line: string) => answerSchema.parse(JSON.parse(line));
const linesOf = (run: BuiltRun): string[] => run.stdout.split('\n').slice(0, -1);

let folder = '';
let dataFolder = '';
let first: BuiltRun;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'aide-memoire-ask-'));
  dataFolder = path.join(folder, 'filled');
  first = await runBuilt(['ask', '--json', QUESTION], { dataFolder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const copyOfData = (name: string): string => {
  const copy = path.join(folder, name);
  cpSync(dataFolder, copy, { recursive: true });
  return copy;
};

describe('ask on an empty data folder', () => {
  it('fills it with the starter corpus and names the right person in the first excerpt', () => {
    expect(first.exitCode).toBe(0);
    const answer = parseAnswer(linesOf(first)[0] ?? '');
    expect(answer.outcome).toBe('answered');
    expect(answer.excerpts[0]).toMatchObject({
      rank: 1,
      documentId: 'germany-japan-consultations-2016',
      language: 'de',
    });
    expect(answer.excerpts[0]?.text).toContain('Mizushima');
  });

  it('prints one line of the contract to standard output', () => {
    expect(linesOf(first)).toHaveLength(1);
    expect(() => parseAnswer(first.stdout)).not.toThrow();
  });
});

describe('excerpts', () => {
  it('are slices of the stored text and stand in the raw source file', async () => {
    const { excerpts } = parseAnswer(first.stdout);
    const storedTexts = new Map<string, string>();
    for (const documentId of new Set(excerpts.map((excerpt) => excerpt.documentId))) {
      const stored = await runBuilt(['document', '--json', documentId], { dataFolder });
      const document = z.object({ text: z.string(), sourceText: z.string() }).parse(JSON.parse(stored.stdout));
      storedTexts.set(documentId, document.text);
    }
    for (const { documentId, text, start, end } of excerpts) {
      expect(storedTexts.get(documentId)?.slice(start, end)).toBe(text);
      expect(isInSource(documentId, text)).toBe(true);
      expect(isInSource(documentId, `${text} added`)).toBe(false);
    }
  });
});

describe('batch', () => {
  it('answers line by line in order, an error in the place of the bad line, and ends with 3', async () => {
    const file = path.join(folder, 'batch.jsonl');
    const lines = [
      JSON.stringify({ id: 'a', question: QUESTION }),
      '',
      '{"id": "bad", "question"',
      JSON.stringify({ id: 'c', question: 'Welche Länder nahmen teil?', filters: { from: '2030' } }),
    ];
    writeFileSync(file, `${lines.join('\n')}\n`);
    const run = await runBuilt(['ask', '--json', '--batch', file], { dataFolder });
    expect(run.exitCode).toBe(3);
    const [answered, bad, filtered] = linesOf(run);
    expect(linesOf(run)).toHaveLength(3);
    expect(parseAnswer(answered ?? '')).toMatchObject({ id: 'a', outcome: 'answered' });
    expect(JSON.parse(bad ?? '')).toMatchObject({ error: { code: 'bad-input' } });
    expect(parseAnswer(filtered ?? '')).toMatchObject({ id: 'c', outcome: 'not-found', cause: 'filtered-out' });
  });

  it('gives the same answer from standard input as from the command line', async () => {
    const run = await runBuilt(['ask', '--batch', '-'], { dataFolder, input: JSON.stringify({ question: QUESTION }) });
    const withoutTime = (text: string) => ({ ...parseAnswer(text), elapsedMs: 0, answerId: '' });
    expect(withoutTime(run.stdout)).toEqual(withoutTime(first.stdout));
  });
});

describe('an unsound index', () => {
  const askIn = (data: string) => runBuilt(['ask', QUESTION], { dataFolder: data });

  it('that is missing ends with 4 and the command that fixes it; nothing is rebuilt silently', async () => {
    const data = copyOfData('missing');
    const store = openSqliteStore(path.join(data, STORE_FILE));
    store.clearManifest();
    store.close();
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const run = await askIn(data);
      expect(run).toMatchObject({ exitCode: 4, stdout: '' });
      expect(run.stderr).toContain('npm run ingest -- --rebuild');
    }
  });

  it('that was made by other settings ends with 4, and the command it names mends it', async () => {
    const data = copyOfData('mismatch');
    const store = openSqliteStore(path.join(data, STORE_FILE));
    store.setManifest({ ...store.manifest()!, formatVersion: 999 });
    store.close();
    const run = await askIn(data);
    expect(run).toMatchObject({ exitCode: 4, stdout: '' });
    expect(run.stderr).toMatch(/999.*npm run ingest -- --rebuild/);
    expect((await runBuilt(['ingest', '--rebuild'], { dataFolder: data })).exitCode).toBe(0);
    expect((await askIn(data)).exitCode).toBe(0);
  });

  it('that is damaged ends with 4', async () => {
    const data = copyOfData('damaged');
    for (const name of readdirSync(data)) rmSync(path.join(data, name), { recursive: true });
    const bytes = readFileSync(path.join(dataFolder, STORE_FILE));
    writeFileSync(path.join(data, STORE_FILE), bytes.fill(0x5a, 0, 4096));
    const run = await askIn(data);
    expect(run).toMatchObject({ exitCode: 4, stdout: '' });
    expect(run.stderr).toMatch(/^[^\n]+\n$/);
  });
});

describe('the data folder', () => {
  it('is backed up to a file that opens and is not overwritten', async () => {
    const file = path.join(folder, 'copy.sqlite');
    expect(await runBuilt(['backup', file], { dataFolder })).toMatchObject({ exitCode: 0, stderr: '' });
    const copy = openSqliteStore(file);
    expect(copy.within(OPERATOR).documents()).toHaveLength(5);
    copy.close();
    expect((await runBuilt(['backup', file], { dataFolder })).exitCode).toBe(2);
  });

  it('loses a removed document and gets nothing else by it; the filter on it is bad input then', async () => {
    const data = copyOfData('removed');
    const removal = await runBuilt(['ingest', '--json', '--remove', 'osce-cyber-security'], { dataFolder: data });
    expect(JSON.parse(removal.stdout)).toMatchObject({ removed: ['osce-cyber-security'], added: [], unchanged: [] });
    const run = await runBuilt(['ask', '--document', 'osce-cyber-security', QUESTION], { dataFolder: data });
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('is whole after an interrupted run: 130, and the next run finishes the work', async () => {
    const data = path.join(folder, 'interrupted');
    const journal = path.join(data, `${STORE_FILE}-wal`);
    // The empty tables take 65 kB: beyond 100 kB the first document is stored and four are still to come.
    const interruptWhen = () => (statSync(journal, { throwIfNoEntry: false })?.size ?? 0) > 100_000;
    const run = await runBuilt(['ingest'], { dataFolder: data, interruptWhen });
    expect(run).toMatchObject({ exitCode: 130, stdout: '' });
    const next = await runBuilt(['ingest', '--json'], { dataFolder: data });
    expect(next.exitCode).toBe(0);
    const { added, unchanged } = z
      .object({ added: z.array(z.unknown()), unchanged: z.array(z.unknown()) })
      .parse(JSON.parse(next.stdout));
    expect(added.length + unchanged.length).toBe(5);
  });
});
