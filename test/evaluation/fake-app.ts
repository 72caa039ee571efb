// A small app for the evaluation's tests: one document and, when ingested, the distractors, answers from a table. It
// records what it was asked to do. A real folder holds corpus, questions and data.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Config, loadConfig } from '../../src/config.js';
import { AppError, type AppErrorCode } from '../../src/domain/app-error.js';
import type { AskResult } from '../../src/domain/ask.js';
import type { EvaluatedApp, EvaluationSurroundings } from '../../src/evaluation/evaluated-app.js';
import type { EvaluationQuestion } from '../../src/evaluation/read-questions.js';
import { GOLD_DOCUMENT, HIT, makeResult, makeStored } from './synthetic-results.js';

export interface FakeWorld {
  readonly folder: string;
  readonly config: Config;
  readonly surroundings: EvaluationSurroundings;
  readonly printed: string[];
  readonly noticed: string[];
  /** `open`, `ingest`, `remove` and `close` with what they were given, in order. */
  readonly calls: string[];
  /** Results by question text; an error is thrown. */
  readonly results: Map<string, AskResult | Error>;
  /** Thrown by the next calls of `ingest`, first first. */
  readonly ingestErrors: AppErrorCode[];
  /** Origins the store holds before anything is ingested. */
  readonly origins: string[];
  /** Paths that cannot be ingested. */
  readonly failing: Set<string>;
}

export function makeWorld(questions: readonly EvaluationQuestion[]): FakeWorld {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evaluation-'));
  const source = path.join(folder, 'corpus/documents', GOLD_DOCUMENT, 'source.txt');
  fs.mkdirSync(path.dirname(source), { recursive: true });
  fs.writeFileSync(source, HIT[1]);
  fs.writeFileSync(path.join(folder, 'questions.jsonl'), questions.map((each) => JSON.stringify(each)).join('\n'));
  const config = { ...loadConfig({}), dataFolder: path.join(folder, 'var'), corpusFolder: path.join(folder, 'corpus') };
  const printed: string[] = [];
  const noticed: string[] = [];
  const surroundings = {
    config,
    openApp: (opened: Config) => openFakeApp(world, source, opened),
    print: (line: string) => void printed.push(line),
    notice: (line: string) => void noticed.push(line),
  };
  const world: FakeWorld = {
    folder,
    config,
    surroundings,
    printed,
    noticed,
    calls: [],
    results: new Map(),
    ingestErrors: [],
    origins: [],
    failing: new Set(),
  };
  return world;
}

function openFakeApp(world: FakeWorld, source: string, { dataFolder }: Config): EvaluatedApp {
  const { calls, results, ingestErrors, origins, failing } = world;
  calls.push(`open ${path.basename(dataFolder)}`);
  const report = { added: [], updated: [], unchanged: [], removed: [], failed: [], corpus: '', elapsedMs: 0 };
  const store = {
    documents: () => origins.map((origin) => ({ id: path.basename(origin, '.txt'), origin })),
    document: (id: string) => (id === GOLD_DOCUMENT ? { ...makeStored(id, HIT[1]), origin: source } : undefined),
    corpusFingerprint: () => 'c0ffee',
  };
  return {
    store: store as unknown as EvaluatedApp['store'],
    embedder: {} as EvaluatedApp['embedder'],
    ingest: async (paths, options = {}) => {
      const code = ingestErrors.shift();
      if (code) throw new AppError(code, 'as the test wants it');
      if (options.remove?.length) calls.push(`remove ${options.remove.join(' ')}`);
      calls.push(`ingest ${paths.map((each) => path.basename(each)).join(' ')}`.trim());
      options.onProgress?.({ doneSize: 10, totalSize: 10, doneFiles: paths.length, totalFiles: paths.length });
      const failed = paths.filter((each) => failing.has(path.basename(each)));
      return { ...report, failed: failed.map((each) => ({ path: each, code: 'empty', message: 'is empty' })) };
    },
    ask: async (question) => {
      const result = results.get(question) ?? makeResult([]);
      if (result instanceof Error) throw result;
      return result;
    },
    verify: async () => [],
    close: async () => void calls.push('close'),
  };
}
