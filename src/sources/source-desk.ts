// sources: everything that can be done with the sources of an instance: list, fetch, check, add, watch. Opens the files, makes the tools of
// each run and stops them all at once; the work is in the files it calls.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../domain/app-error.js';
import { UNDETERMINED } from '../domain/language.js';
import { type AddedSource, addSource } from './add-source.js';
import { checkSources } from './check-sources.js';
import type { StatedFacts } from './describe-page.js';
import { FETCH_LIMITS, type FetchLimits } from './fetch-limits.js';
import { POLITENESS, PoliteFetcher, type PolitenessSettings } from './fetch-politely.js';
import type { CountChanges, SourceTools } from './fetch-source.js';
import { type FetchRunOptions, fetchSources } from './fetch-sources.js';
import type { Clock } from './host-turns.js';
import type { IngestFiles } from './ingest-snapshots.js';
import { type NetworkPolicy, PUBLIC_INTERNET } from './network-policy.js';
import { readManifests } from './read-manifest.js';
import { type Reception, receiveSource } from './receive-source.js';
import { receiveUpload, UPLOAD_ORIGIN, type Upload } from './receive-upload.js';
import { readSchedule, runOnSchedule } from './run-on-schedule.js';
import type { SourceEntry } from './source-entry.js';
import { openSourceFolder, type SourceFolder, type SourceState } from './source-folder.js';
import type { CheckedSource, FetchedSource, ReportProgress, SourcesReport } from './source-report.js';

/** How the web is reached in place of the public internet's rules. Only tests pass any. */
export interface SourceSurroundings {
  /** Default: the public internet and nothing else. */
  readonly policy?: NetworkPolicy;
  readonly politeness?: PolitenessSettings;
  /** Where uploads lie. */
  readonly uploadOrigin?: string;
}

export interface SourceDeskParts extends SourceSurroundings {
  readonly settings: {
    readonly dataFolder: string;
    /** Holds the manifest that comes with the project. */
    readonly corpusFolder: string;
    readonly maxSourceBytes: number;
    /** Without a contact nothing is fetched. */
    readonly sources: { readonly contact: string | undefined };
  };
  readonly ingest: IngestFiles;
  /** Default: changed pages are told without saying in how many sentences. */
  readonly countChanges?: CountChanges;
  readonly detectLanguage: (text: string) => { readonly language: string; readonly confident: boolean };
}

export type FetchProgress = Omit<FetchRunOptions, 'ingest'>;

const CLOCK: Clock = { now: Date.now, sleep: (ms, signal) => sleep(ms, undefined, { ...(signal && { signal }) }) };

export class SourceDesk {
  readonly folder: SourceFolder;
  private readonly limits: FetchLimits;
  private readonly stopping = new AbortController();
  private readonly running = new Set<Promise<unknown>>();

  constructor(private readonly parts: SourceDeskParts) {
    this.folder = openSourceFolder(parts.settings.dataFolder);
    this.limits = { ...FETCH_LIMITS, maxBytes: parts.settings.maxSourceBytes };
  }

  /**
   * One page as it is now, for whoever decides what becomes of it: nothing is stored, and nothing compared. Throws
   * `AppError('bad-input')` without a contact.
   */
  receive(url: string, signal: AbortSignal): Promise<Reception> {
    return this.run((tools) =>
      receiveSource({ url }, { url }, { folder: tools.folder, fetcher: tools.fetcher(), signal: this.until(signal) }),
    );
  }

  /** What somebody attached to a message. Any other address than one of Discord's files is refused. */
  receiveUpload(upload: Upload, signal: AbortSignal): Promise<Reception> {
    const { policy = PUBLIC_INTERNET, uploadOrigin = UPLOAD_ORIGIN } = this.parts;
    const surroundings = { limits: this.limits, policy, origin: uploadOrigin, signal: this.until(signal) };
    return this.run(() => receiveUpload(upload, surroundings));
  }

  /** All, or those with the ids, in that order. Throws `AppError('bad-input')` for a broken manifest or an unknown id. */
  entries(ids: readonly string[] = []): readonly SourceEntry[] {
    const shipped = path.join(this.parts.settings.corpusFolder, 'sources.yaml');
    const all = readManifests([this.folder.manifestFile, shipped]);
    if (ids.length === 0) return all;
    return [...new Set(ids)].map((id) => {
      const entry = all.find((each) => each.id === id);
      if (entry !== undefined) return entry;
      throw new AppError(
        'bad-input',
        `There is no source "${id.slice(0, 60)}": \`npm run sources -- list\` shows all.`,
      );
    });
  }

  stateOf(entry: SourceEntry): SourceState {
    return this.folder.stateOf(entry);
  }

  fetch(entries: readonly SourceEntry[], progress: FetchProgress = {}): Promise<SourcesReport<FetchedSource>> {
    return this.run((tools) => {
      if (entries.some((entry) => entry.fetch === 'allowed')) tools.fetcher();
      return fetchSources(entries, tools, { ingest: this.parts.ingest, ...progress });
    });
  }

  check(entries: readonly SourceEntry[], onChecked?: ReportProgress): Promise<SourcesReport<CheckedSource>> {
    return this.run((tools) => checkSources(entries, tools, onChecked));
  }

  /** With `isDryRun` nothing is written. */
  add(url: string, stated: StatedFacts, isDryRun: boolean): Promise<AddedSource> {
    const { ingest } = this.parts;
    const detectLanguage = (text: string) => {
      const { language, confident } = this.parts.detectLanguage(text);
      return confident ? language : UNDETERMINED;
    };
    return this.run((tools) =>
      addSource(url, stated, tools, { isDryRun, ingest, detectLanguage, known: this.entries() }),
    );
  }

  /**
   * Fetches on schedule what may be fetched, until `stop`. The manifests are read anew each time. A run that cannot begin, for
   * example while another process fetches, is a problem to be told, and the next one is tried.
   */
  watch(
    schedule: string,
    on: {
      readonly report: (report: SourcesReport<FetchedSource>) => void;
      readonly problem: (message: string) => void;
      readonly next: (next: Date | null) => void;
    },
  ): Promise<void> {
    const once = async () => {
      try {
        on.report(await this.fetch(this.entries()));
      } catch (error) {
        if (this.stopping.signal.aborted) return;
        if (!(error instanceof AppError) || error.code === 'internal') throw error;
        on.problem(error.message);
      }
    };
    return this.run((tools) => {
      tools.fetcher();
      return runOnSchedule(readSchedule(schedule), once, this.stopping.signal, on.next);
    });
  }

  /** What is under way fails, and has failed when this resolves. */
  async stop(): Promise<void> {
    this.stopping.abort(new AppError('internal', 'Fetching was stopped.'));
    await Promise.allSettled(this.running);
  }

  private until(signal: AbortSignal): AbortSignal {
    return AbortSignal.any([this.stopping.signal, signal]);
  }

  private async run<Result>(work: (tools: SourceTools) => Promise<Result>): Promise<Result> {
    const fetcher = once(() => this.createFetcher());
    const tools: SourceTools = {
      ...{ folder: this.folder, fetcher, limits: this.limits, clock: CLOCK },
      signal: this.stopping.signal,
      ...(this.parts.countChanges !== undefined && { countChanges: this.parts.countChanges }),
    };
    const working = (async () => work(tools))();
    this.running.add(working);
    try {
      return await working;
    } finally {
      this.running.delete(working);
    }
  }

  private createFetcher(): PoliteFetcher {
    const { settings, policy = PUBLIC_INTERNET, politeness = POLITENESS } = this.parts;
    const { contact } = settings.sources;
    if (contact !== undefined) {
      return new PoliteFetcher({ contact, limits: this.limits, policy, politeness, clock: CLOCK });
    }
    throw new AppError(
      'bad-input',
      'Nothing is fetched before servers can be told who asks: set AIDE_MEMOIRE_CONTACT to your e-mail or web address.',
    );
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
