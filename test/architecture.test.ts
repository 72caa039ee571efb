// The rules of the source tree, held by reading it: who may import whom, one importer per heavy library, sizes, names.
// The length of functions is Biome's rule; here it is only made sure that the rule is on.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../src/project-root.js';

/** A layer may import those before it, never its neighbours in the same layer. */
const LAYERS = [
  ['domain', 'project-root.ts'],
  ['language'],
  ['embedding', 'store'],
  ['ingest', 'retrieval', 'events', 'quotes', 'sources'],
  ['answer', 'drafts'],
  ['config.ts', 'log.ts'],
  ['evaluation'],
  ['capabilities.ts', 'count-changes.ts'],
  ['app.ts'],
  ['cli', 'bot'],
];

const layerOf = (unit: string): number => LAYERS.findIndex((layer) => layer.includes(unit));

/** Files that read as a list of their stages: one a path. */
const STARRED = [
  'src/answer/ask.ts',
  'src/bot/dispatch.ts',
  'src/ingest/ingest-corpus.ts',
  'src/retrieval/retrieve.ts',
  'src/sources/fetch-sources.ts',
];

const ONLY_IMPORTER = {
  '@xenova/transformers': 'src/embedding/transformers-encoder.ts',
  'hnswlib-node': 'src/retrieval/vector-graph.ts',
  '@resvg/resvg-js': 'src/events/render-picture.ts',
  'chrono-node': 'src/events/read-date-phrase.ts',
  'ical-generator': 'src/events/write-calendar.ts',
  unpdf: 'src/ingest/pdf/read-pdf-pages.ts',
  mammoth: 'src/ingest/extract-docx.ts',
  jszip: 'src/ingest/extract-docx.ts',
  'postal-mime': 'src/ingest/mail/parse-mail.ts',
  yauzl: 'src/ingest/list-archive.ts',
  libsql: 'src/store/sqlite-connection.ts',
  undici: 'src/sources/fetch-safely.ts',
  'ipaddr.js': 'src/sources/judge-address.ts',
  'robots-parser': 'src/sources/read-robots.ts',
  'file-type': 'src/sources/sniff-format.ts',
  croner: 'src/sources/run-on-schedule.ts',
  linkedom: 'src/ingest/html/ask-readability.ts',
  '@mozilla/readability': 'src/ingest/html/ask-readability.ts',
};

/** Who says whose documents may be read, and by which words. */
const SCOPE_MAKERS: Readonly<Record<string, readonly string[]>> = {
  // The scene of an interaction, a message or a reminder.
  'src/bot/read-scene.ts': ['operator', 'server'],
  // What a starting process warms up is what all share.
  'src/bot/prepare-start.ts': ['operator'],
  'src/bot/start-bot.ts': ['operator'],
  'src/cli/command-context.ts': ['operator'],
  // A rebuilding goes through every collection.
  'src/cli/ingest-command.ts': ['server'],
};

interface SourceFile {
  /** From the project's root, with `/`. */
  readonly name: string;
  readonly text: string;
}

const filesIn = (folder: string, extensions: RegExp): SourceFile[] =>
  readdirSync(path.join(PROJECT_ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      name: path.relative(PROJECT_ROOT, file).split(path.sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));

const source = filesIn('src', /\.ts$/u);
const tests = filesIn('test', /\.(?:ts|mjs)$/u);
const scripts = filesIn('scripts', /\.mjs$/u);
const everything = [...source, ...tests, ...scripts];

const namesWhere = (files: readonly SourceFile[], breaks: (file: SourceFile) => boolean): string[] =>
  files.filter(breaks).map(({ name }) => name);
const linesOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;
const importsOf = ({ text }: SourceFile): string[] =>
  [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^'\n]+)'/gu)].map((match) => match[1] ?? '');

/** `src/answer/ask.ts` → `answer`, `src/app.ts` → `app.ts`. */
const unitOf = (name: string): string => name.split('/')[1] ?? '';

const importedUnits = (file: SourceFile): string[] =>
  importsOf(file)
    .filter((imported) => imported.startsWith('.'))
    .map((imported) => path.posix.join(path.posix.dirname(file.name), imported).replace(/\.js$/u, '.ts'))
    .map(unitOf);

describe('the folders of src', () => {
  it('are all in a layer, and the reader of imports sees them', () => {
    expect([...new Set(source.map(({ name }) => unitOf(name)))].filter((unit) => layerOf(unit) < 0)).toEqual([]);
    expect(source.flatMap(importedUnits).length).toBeGreaterThan(300);
  });

  it('import only from the layers below them', () => {
    const against = source.flatMap((file) => {
      const unit = unitOf(file.name);
      return importedUnits(file)
        .filter((imported) => imported !== unit && layerOf(imported) >= layerOf(unit))
        .map((imported) => `${file.name} imports ${imported}`);
    });
    expect(against).toEqual([]);
  });

  it('hold no drawer for odds and ends, and no file that only passes others on', () => {
    expect(namesWhere(everything, ({ name }) => /\/(?:utils?|helpers?|common|types|misc)[./]/u.test(name))).toEqual([]);
    expect(
      namesWhere(source, ({ name, text }) => name.endsWith('/index.ts') || /^export \* from/mu.test(text)),
    ).toEqual([]);
  });
});

describe('heavy or dangerous things have one place', () => {
  it.each(Object.entries(ONLY_IMPORTER))('%s is imported by %s alone', (library, importer) => {
    expect(namesWhere(source, (file) => importsOf(file).includes(library))).toEqual([importer]);
  });

  it('the environment is read in config.ts alone', () => {
    expect(namesWhere(source, ({ text }) => text.includes('process.env'))).toEqual(['src/config.ts']);
  });

  it('no file lets a fetch out of the public internet', () => {
    const loosening = /exemptAddresses: (?!\[\]|readonly )/u;
    expect(namesWhere(source, ({ text }) => loosening.test(text))).toEqual([]);
    expect(namesWhere(source, ({ text }) => text.includes('SourceSurroundings')).sort()).toEqual([
      'src/app.ts',
      'src/sources/source-desk.ts',
    ]);
  });

  it('nothing but the command line writes to the console', () => {
    const outside = source.filter(({ name }) => unitOf(name) !== 'cli');
    expect(namesWhere(outside, ({ text }) => /\bconsole\.|process\.std(?:out|err)/u.test(text))).toEqual([]);
  });
});

describe('whose documents are read', () => {
  it('is said where an event or a command begins, and handed on by everybody else', () => {
    const makers = source
      .filter(({ name }) => name !== 'src/domain/scope.ts')
      .map(
        ({ name, text }) =>
          [name, [...text.matchAll(/\bScope\.(operator|server)\b/gu)].map((match) => match[1] ?? '')] as const,
      )
      .filter(([, made]) => made.length > 0);
    expect(Object.fromEntries(makers.map(([name, made]) => [name, [...new Set(made)].sort()]))).toEqual(SCOPE_MAKERS);
  });

  it('is asked for as a type alone by all others, and has no default', () => {
    const importers = source.filter(({ text }) =>
      /import \{[^}]*\bScope\b[^}]*\} from '[^']*domain\/scope\.js'/u.test(text),
    );
    expect(importers.map(({ name }) => name).sort()).toEqual(Object.keys(SCOPE_MAKERS).sort());
    expect(
      namesWhere(source, ({ text }) => /\bscope(?:\?: Scope\b|: Scope = )|\bas (?:unknown as )?Scope\b/u.test(text)),
    ).toEqual([]);
  });

  it('cannot be gone round by reading rows outside the store', () => {
    const rows = /\/store\/(?!quotation-rows)[a-z-]+-rows\.js$/u;
    const outside = source.filter(({ name }) => unitOf(name) !== 'store');
    expect(namesWhere(outside, (file) => importsOf(file).some((imported) => rows.test(imported)))).toEqual([]);
    const reader = (file: SourceFile) => importsOf(file).some((imported) => imported.endsWith('corpus-reader.js'));
    expect(namesWhere(source, reader)).toEqual(['src/store/sqlite-store.ts']);
  });
});

describe('files', () => {
  it('have at most 250 lines', () => {
    expect(namesWhere(everything, (file) => linesOf(file) > 250)).toEqual([]);
  });

  it('with a star are one a path and have at most 80 lines', () => {
    const starred = source.filter(({ text }) => text.startsWith('// ★'));
    expect(starred.map(({ name }) => name).sort()).toEqual(STARRED);
    expect(namesWhere(starred, (file) => linesOf(file) > 80)).toEqual([]);
  });

  it('have names in kebab-case', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.(?:ts|mjs)$/u;
    expect(namesWhere(everything, ({ name }) => !kebab.test(path.posix.basename(name)))).toEqual([]);
  });

  it('open with a comment that says what they are', () => {
    expect(namesWhere([...source, ...scripts], ({ text }) => !text.startsWith('// '))).toEqual([]);
  });

  it('of tests run all of their tests', () => {
    const isPartial = ({ text }: SourceFile) => /\b(?:it|test|describe)(?:\.\w+)*\.(?:only|skip|todo)\b/u.test(text);
    expect(namesWhere(tests, isPartial)).toEqual([]);
  });

  it('mirror the folders of src', () => {
    const folders = [...new Set(tests.map(({ name }) => unitOf(name)).filter((unit) => !unit.endsWith('.ts')))];
    const strangers = folders.filter((folder) => !['support', 'fixtures'].includes(folder));
    expect(strangers.filter((folder) => !existsSync(path.join(PROJECT_ROOT, 'src', folder)))).toEqual([]);
  });
});

it('functions are held to 50 lines by Biome', () => {
  const { overrides } = JSON.parse(readFileSync(path.join(PROJECT_ROOT, 'biome.json'), 'utf8'));
  expect(overrides).toContainEqual({
    includes: ['src/**'],
    linter: {
      rules: {
        complexity: {
          noExcessiveLinesPerFunction: { level: 'error', options: { maxLines: 50, skipBlankLines: true } },
        },
      },
    },
  });
});
