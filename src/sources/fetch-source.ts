// sources: ONE ENTRY → its line of the report, with snapshot and state written. A page that says "not found" or leads home never takes the
// place of a document. Must not ingest.
import type { SentenceChanges } from '../domain/ingest-report.js';
import type { FetchLimits, Headers } from './fetch-limits.js';
import type { PoliteFetcher } from './fetch-politely.js';
import type { Clock } from './host-turns.js';
import { type Reception, receiveSource } from './receive-source.js';
import type { FetchRun } from './run-record.js';
import type { SourceEntry } from './source-entry.js';
import { type SourceFolder, type SourceState, sha256Of } from './source-folder.js';
import type { FetchedSource, SourceFailureCode } from './source-report.js';
import { takeManualFile } from './take-manual-file.js';

/** What a run works with. */
export interface SourceTools {
  readonly folder: SourceFolder;
  /** Made when something has to be fetched: throws when nobody has said who is asking. */
  readonly fetcher: () => PoliteFetcher;
  readonly limits: FetchLimits;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** What a page has against the document of this id in the index; undefined where one of them is not there. */
  readonly countChanges?: CountChanges;
}

/** `path` names the format by its ending; nothing is read from it. */
export type CountChanges = (
  id: string,
  page: { readonly path: string; readonly bytes: Uint8Array; readonly metadataText: string },
) => Promise<SentenceChanges | undefined>;

export async function fetchSource(entry: SourceEntry, tools: SourceTools, run: FetchRun): Promise<FetchedSource> {
  const { folder, clock } = tools;
  const state = folder.stateOf(entry);
  const line = { id: entry.id, url: entry.url };
  if (entry.fetch === 'manual') return takeOver(entry, state, tools);
  if (run.isContinued && state.attemptedAt !== undefined && state.attemptedAt >= run.startedAt) {
    return { ...line, outcome: 'earlier', ...describeStored(state) };
  }
  if (state.notBefore !== undefined && Date.parse(state.notBefore) > clock.now()) {
    return { ...line, outcome: 'postponed', message: `its server wants to be left alone until ${state.notBefore}` };
  }
  const { fetcher, signal } = tools;
  const reception = await receiveSource(entry, state, {
    folder,
    fetcher: fetcher(),
    ...(signal !== undefined && { signal }),
  });
  return settle(entry, state, reception, tools);
}

async function settle(
  entry: SourceEntry,
  { notBefore: _, ...state }: SourceState,
  reception: Reception,
  { folder, clock }: SourceTools,
): Promise<FetchedSource> {
  const now = new Date(clock.now()).toISOString();
  const line = { id: entry.id, url: entry.url };
  const failure = describeFailure(reception);
  if (failure !== undefined) {
    const waitMs = reception.kind === 'failed' ? reception.retryAfterMs : undefined;
    const until = waitMs === undefined ? {} : { notBefore: new Date(clock.now() + waitMs).toISOString() };
    await folder.saveState(entry.id, { ...state, ...until, attemptedAt: now, outcome: failure.code });
    return { ...line, outcome: 'failed', ...failure, ...describeStored(state) };
  }
  const moved = 'movedTo' in reception ? { movedTo: reception.movedTo } : {};
  const isSame =
    reception.kind === 'not-modified' ||
    (reception.kind === 'received' && reception.verdict.kind === 'unchanged' && state.snapshot !== undefined);
  const outcome = isSame ? 'unchanged' : state.snapshot === undefined ? 'new' : 'changed';
  const known = { ...state, attemptedAt: now, outcome };
  if (reception.kind !== 'received') {
    await folder.saveState(entry.id, known);
    return { ...line, outcome, ...moved, ...describeStored(known) };
  }
  const { bytes, format, headers, finalUrl } = reception;
  const facts = { format, retrievedAt: now, url: entry.url, finalUrl, headers: pickHeaders(headers) };
  const snapshot = isSame && state.snapshot ? state.snapshot : await folder.keepSnapshot(entry.id, bytes, facts);
  const { etag, 'last-modified': lastModified } = headers;
  const { etag: __, lastModified: ___, ...rest } = known;
  const fresh = { ...rest, snapshot, ...(etag && { etag }), ...(lastModified && { lastModified }) };
  await folder.saveState(entry.id, fresh);
  return { ...line, outcome, ...moved, ...describeStored(fresh) };
}

/** What says something about the document; the rest is about the connection, or about us. */
const KEPT_HEADERS = ['content-type', 'content-language', 'date', 'etag', 'last-modified'];

export const pickHeaders = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT_HEADERS.includes(name)));

/** Undefined for what is no failure. Also what `check` says in words. */
export function describeFailure(
  reception: Reception,
): { readonly code: SourceFailureCode; readonly message: string } | undefined {
  switch (reception.kind) {
    case 'failed':
      return { code: reception.code, message: reception.message };
    case 'unexpected-format':
      return { code: 'unexpected-format', message: reception.message };
    case 'http-error': {
      const { status } = reception;
      const isGone = status === 404 || status === 410;
      const message = isGone ? `it is gone: the server answers ${status}` : `the server answers ${status}`;
      return { code: isGone ? 'vanished' : 'http-error', message };
    }
    case 'received': {
      const { verdict } = reception;
      if (verdict.kind !== 'home-page' && verdict.kind !== 'soft-404') return undefined;
      return { code: verdict.kind, message: verdict.because };
    }
    case 'not-modified':
      return undefined;
  }
}

const describeStored = ({ snapshot }: SourceState) =>
  snapshot && { sha256: snapshot.sha256, retrievedAt: snapshot.retrievedAt };

/** A `manual` entry: the file that a person put into the inbox, as if it had been fetched when it was saved. */
async function takeOver(
  entry: SourceEntry,
  state: SourceState,
  { folder, limits }: SourceTools,
): Promise<FetchedSource> {
  const line = { id: entry.id, url: entry.url };
  const file = await takeManualFile(entry, folder, limits.maxBytes);
  if (file.kind === 'missing') {
    if (state.snapshot !== undefined) return { ...line, outcome: 'unchanged', ...describeStored(state) };
    return { ...line, outcome: 'manual', message: file.message };
  }
  if (file.kind === 'unusable') return { ...line, outcome: 'failed', code: 'unexpected-format', message: file.message };
  const { bytes, format, savedAt } = file;
  if (state.snapshot?.sha256 === sha256Of(bytes)) return { ...line, outcome: 'unchanged', ...describeStored(state) };
  const facts = { format, retrievedAt: savedAt.toISOString(), url: entry.url, finalUrl: entry.url, headers: {} };
  const snapshot = await folder.keepSnapshot(entry.id, bytes, facts);
  const outcome = state.snapshot === undefined ? 'new' : 'changed';
  await folder.saveState(entry.id, { ...state, snapshot, outcome });
  return { ...line, outcome, ...describeStored({ ...state, snapshot }) };
}
