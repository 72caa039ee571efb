// evaluation: MEASUREMENTS → TEXT: the tables of `npm run bench`. Measures nothing.
import type { ColdStart } from './bench-cold-start.js';
import type { IngestSpeed } from './bench-ingest.js';
import type { StageTimes } from './bench-questions.js';
import { formatTable } from './format-table.js';

export interface SettingBench {
  readonly setting: string;
  readonly documents: number;
  readonly chunks: number;
  /** Filling the data folder; when it was there before, only looking whether anything changed. */
  readonly fillMs: number;
  readonly filledBefore: boolean;
  readonly vectorIndex: { readonly method: string; readonly buildMs: number };
  readonly questions: readonly StageTimes[];
  readonly coldStart: ColdStart;
  readonly diskBytes: number;
}

/** Settings side by side; stages that only one setting has are left empty in the other. */
export function describeBench(
  machine: Readonly<Record<string, string>>,
  ingest: IngestSpeed,
  settings: readonly SettingBench[],
): string[] {
  const names = settings.map(({ setting }) => setting);
  const stages = [...new Set(settings.flatMap(({ questions }) => questions.map(({ stage }) => stage)))];
  return [
    ...formatTable(['machine', ''], Object.entries(machine)),
    '',
    `Ingest: ${ingest.documents} documents, ${ingest.chunks} chunks, ${ingest.tokens} tokens; medians of ${ingest.rawMs.length} rounds in turns`,
    `  pipeline ${ingest.ingestTokensPerSecond.toFixed(0)} tokens/s, raw model ${ingest.rawTokensPerSecond.toFixed(0)} tokens/s, share ${ingest.share.toFixed(2)}`,
    '',
    ...formatTable(['', ...names], factRows(settings)),
    '',
    'Warm questions, milliseconds: p50 / p95',
    ...formatTable(
      ['stage', ...names],
      stages.map((stage) => [stage, ...settings.map(({ questions }) => formatTimes(questions, stage))]),
    ),
  ];
}

function factRows(settings: readonly SettingBench[]): string[][] {
  const row = (name: string, describe: (bench: SettingBench) => string): string[] => [name, ...settings.map(describe)];
  return [
    row('documents', (bench) => String(bench.documents)),
    row('chunks', (bench) => String(bench.chunks)),
    row('fill data folder', (bench) => `${seconds(bench.fillMs)}${bench.filledBefore ? ' (was filled)' : ''}`),
    row('build vector index', ({ vectorIndex }) => `${seconds(vectorIndex.buildMs)} (${vectorIndex.method})`),
    row('cold start of ask, median', ({ coldStart }) => seconds(coldStart.medianMs)),
    row('peak memory of ask', ({ coldStart }) => megabytes(coldStart.peakRssBytes)),
    row('data folder on disk', (bench) => megabytes(bench.diskBytes)),
  ];
}

function formatTimes(questions: readonly StageTimes[], stage: string): string {
  const times = questions.find((each) => each.stage === stage);
  return times ? `${times.p50Ms.toFixed(1)} / ${times.p95Ms.toFixed(1)}` : '';
}

const seconds = (elapsedMs: number): string => `${(elapsedMs / 1000).toFixed(2)} s`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
