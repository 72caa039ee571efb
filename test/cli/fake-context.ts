// Test support: a command context whose streams are kept as text and whose app is made of plain values.
import { PassThrough, Readable } from 'node:stream';
import type { App, IngestOptions } from '../../src/app.js';
import type { CommandContext } from '../../src/cli/command-context.js';
import type { EvaluationLoaders } from '../../src/cli/evaluation-commands.js';
import { runCommandLine } from '../../src/cli/run-command-line.js';
import { loadConfig } from '../../src/config.js';
import type { Answer, AnsweredQuestion, Excerpt } from '../../src/domain/answer.js';
import type { AskOptions, AskResult } from '../../src/domain/ask.js';
import type { DocumentId } from '../../src/domain/document.js';
import type { IngestReport } from '../../src/domain/ingest-report.js';
import type { Embedder } from '../../src/embedding/embedder.js';
import type { EventRegistry } from '../../src/events/event-registry.js';
import type { DetectedLanguage } from '../../src/language/detect-language.js';
import type { VerifyOptions } from '../../src/quotes/quotation-checker.js';
import type { CheckedQuotation } from '../../src/quotes/verdict.js';
import type { SourceDesk } from '../../src/sources/source-desk.js';
import type { BotStore, ScopedAnswer } from '../../src/store/bot-store.js';
import type { CorpusReader, DocumentSummary, IndexManifest, Store, StoredDocument } from '../../src/store/store.js';

export const STORED: StoredDocument = {
  id: 'talks-2016' as DocumentId,
  version: 2,
  current: true,
  origin: '/corpus/talks-2016/source.txt',
  contentSha256: 'c0',
  metadata: {
    id: 'talks-2016' as DocumentId,
    title: 'Talks',
    titleBasis: 'stated',
    language: 'de',
    published: { date: '2016-09-12', basis: 'stated' },
    events: [],
    machineTranslated: false,
    forums: ['bilateral'],
    parties: ['DE', 'JP'],
  },
  sourceText: 'Menü\nEin Satz. Noch einer.',
  sourceSha256: 'ab12',
  text: 'Ein Satz. Noch einer.',
  map: [[0, 21, 5, 21]],
  removed: [{ start: 0, end: 4, rule: 'menu' }],
  sentences: [],
};

export const EXCERPT: Excerpt = {
  rank: 1,
  text: 'Ein Satz.',
  start: 0,
  end: 9,
  language: 'de',
  paragraph: 1,
  score: 1.5,
  citation: {
    number: 1,
    documentId: 'talks-2016',
    version: 2,
    title: 'Talks',
    titleBasis: 'stated',
    date: '2016-09-12',
    dateBasis: 'stated',
    status: 'press-release',
    machineTranslated: false,
    url: 'https://example.org/talks',
  },
  matches: [],
  trace: { total: 1.5, parts: { dense: 1, late: 0.5 } },
};

export const ANSWERED: AnsweredQuestion = {
  question: 'Who met?',
  language: 'en',
  corpus: 'f00d',
  missing: [],
  notes: [],
  confidence: 0.9,
  outcome: 'answered',
  lead: 'Named in [1]: A',
  excerpts: [EXCERPT],
};

export const resultOf = (answer: Answer, ranked: readonly Excerpt[] = []): AskResult => ({
  answer,
  ranked,
  features: { margin: 0.25 },
  stageMs: { retrieve: 3 },
});

export const EMPTY_REPORT: IngestReport = {
  added: [],
  updated: [],
  unchanged: [],
  removed: [],
  failed: [],
  corpus: 'f00d',
  elapsedMs: 1200,
};

export interface FakeApp {
  readonly documents?: readonly StoredDocument[];
  readonly generation?: number;
  readonly manifest?: 'missing';
  /** The first filling with the starter corpus was interrupted. */
  readonly fill?: 'unfinished';
  readonly ask?: (question: string, options: AskOptions) => AskResult;
  readonly ingest?: (paths: readonly string[], options: IngestOptions) => IngestReport;
  readonly backup?: (file: string) => void;
  readonly events?: EventRegistry;
  readonly sources?: SourceDesk;
  readonly verify?: (text: string, options: VerifyOptions) => readonly CheckedQuotation[];
  readonly compare?: App['compare'];
  /** Language that every text is taken for; default English. */
  readonly language?: string;
  /** To keep answers from one run to the next. */
  readonly botStore?: BotStore;
}

function fakeStore({ documents = [STORED], generation = 7, manifest, fill, backup }: FakeApp): Store {
  let held = [...documents];
  const corpus: Partial<CorpusReader> = {
    corpusFingerprint: () => 'f00d',
    corpusDate: () => '2026-01-02',
    ownCopies: () => [],
    documents: () => held.map(({ id, metadata }) => ({ id, metadata }) as DocumentSummary),
    document: (id, version) => held.find((each) => each.id === id && (version ?? each.version) === each.version),
  };
  const known: Partial<Store> = {
    within: () => corpus as CorpusReader,
    serversWithDocuments: () => [],
    generation: () => generation,
    manifest: () => (manifest === 'missing' ? undefined : ({} as IndexManifest)),
    isFillUnfinished: () => fill === 'unfinished',
    removeDocument: (_scope, id) => {
      const before = held.length;
      held = held.filter((each) => each.id !== id);
      return held.length < before;
    },
    backup: (file) => backup?.(file),
  };
  return known as Store;
}

/** Keeps answers in memory; whoever asks from elsewhere gets none. */
export function fakeBotStore(): BotStore {
  const kept = new Map<string, ScopedAnswer>();
  const known: Partial<BotStore> = {
    saveScopedAnswer: (answer) => void kept.set(answer.id, answer),
    openAnswer: (id, { userId }) => {
      const answer = kept.get(id);
      return answer?.scope.userId === userId ? answer : undefined;
    },
  };
  return known as BotStore;
}

export interface Run {
  readonly exitCode: number;
  readonly output: string;
  readonly messages: string;
  /** What reached the app, in order. */
  readonly asked: readonly (readonly [question: string, options: AskOptions])[];
  readonly ingested: readonly (readonly [paths: readonly string[], options: IngestOptions])[];
  readonly verified: readonly (readonly [text: string, options: VerifyOptions])[];
  readonly opened: number;
  readonly closed: number;
}

export interface RunOptions {
  readonly app?: FakeApp;
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly callerFolder?: string;
  readonly loaders?: EvaluationLoaders;
}

const textOf = (stream: PassThrough): string => ((stream.read() as Buffer | null) ?? Buffer.alloc(0)).toString('utf8');

/** Runs the command line in this process on a fake app. */
export async function runFake(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const fake = options.app ?? {};
  const output = new PassThrough({ highWaterMark: 10_000_000 });
  const messages = new PassThrough({ highWaterMark: 10_000_000 });
  const asked: [string, AskOptions][] = [];
  const ingested: [readonly string[], IngestOptions][] = [];
  const verified: [string, VerifyOptions][] = [];
  const botStore = fake.botStore ?? fakeBotStore();
  let opened = 0;
  let closed = 0;
  const context: CommandContext = {
    loadConfig: () => loadConfig(options.environment ?? {}),
    openApp: (config): App => {
      opened += 1;
      return {
        config,
        store: fakeStore(fake),
        embedder: {} as Embedder,
        ask: async (question, _scope, askOptions = {}) => {
          asked.push([question, askOptions]);
          return (fake.ask ?? (() => resultOf({ ...ANSWERED, question })))(question, askOptions);
        },
        ingest: async (paths, _scope, ingestOptions = {}) => {
          ingested.push([paths, ingestOptions]);
          return (fake.ingest ?? (() => EMPTY_REPORT))(paths, ingestOptions);
        },
        events: () => {
          if (fake.events === undefined) throw new Error('This fake app has no events: give it a registry.');
          return fake.events;
        },
        sources: async () => {
          if (fake.sources === undefined) throw new Error('This fake app has no sources: give it a desk.');
          return fake.sources;
        },
        verify: async (text, _scope, verifyOptions = {}) => {
          verified.push([text, verifyOptions]);
          return (fake.verify ?? (() => []))(text, verifyOptions);
        },
        compare: async (left, right, scope, topic) => {
          if (fake.compare === undefined) throw new Error('This fake app compares nothing: give it a comparison.');
          return fake.compare(left, right, scope, topic);
        },
        detectLanguage: () => ({ language: fake.language ?? 'en' }) as DetectedLanguage,
        botStore,
        close: async () => {
          closed += 1;
        },
      };
    },
    callerFolder: options.callerFolder ?? '/tmp',
    input: Readable.from([Buffer.from(options.input ?? '')]),
    output,
    messages,
    isEnding: () => false,
  };
  const exitCode = await runCommandLine(args, context, options.loaders);
  return { exitCode, output: textOf(output), messages: textOf(messages), asked, ingested, verified, opened, closed };
}

/** Every printed line as the object it holds. */
export const jsonLines = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
