// evaluation: the part of the app that is evaluated and benchmarked, as an interface: the composition root comes after
// this folder and is handed in, in tests as a fake. No behaviour here.
import type { Config } from '../config.js';
import type { AskOptions, AskResult } from '../domain/ask.js';
import type { IngestProgress, IngestReport } from '../domain/ingest-report.js';
import type { Embedder } from '../embedding/embedder.js';
import type { CheckedQuotation, QuotationClaim } from '../quotes/verdict.js';
import type { CorpusReader, Store } from '../store/store.js';

export interface EvaluatedApp {
  /** Within the scope that the evaluation was given. */
  readonly store: CorpusReader & Pick<Store, 'generation' | 'manifest'>;
  readonly embedder: Embedder;
  ingest(
    paths: readonly string[],
    options?: { readonly remove?: readonly string[]; readonly onProgress?: (progress: IngestProgress) => void },
  ): Promise<IngestReport>;
  ask(question: string, options?: AskOptions): Promise<AskResult>;
  verify(text: string, claim?: QuotationClaim): Promise<readonly CheckedQuotation[]>;
  close(): Promise<void>;
}

/** What an evaluation or benchmark needs from whoever calls it. */
export interface EvaluationSurroundings {
  readonly config: Config;
  readonly openApp: (config: Config) => EvaluatedApp;
  /** One line of the result, for standard output. */
  readonly print: (line: string) => void;
  /** One line about progress, for standard error. */
  readonly notice: (line: string) => void;
}

/** Exit code when everything held. */
export const EXIT_DONE = 0;
/** Exit code when a gate failed: a drop against the baseline, or an excerpt that is not in its source. */
export const EXIT_PART_FAILED = 3;
