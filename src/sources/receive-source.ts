// sources: ENTRY → the document's bytes as they are now, judged, or why not. One fetch; nothing is stored here.
import type { FetchFailure, FetchOutcome, Headers } from './fetch-limits.js';
import type { PoliteFetcher } from './fetch-politely.js';
import { findNewAddress, judgePage, type PageVerdict, type ReceivedPage } from './judge-page.js';
import { sniffFormat } from './sniff-format.js';
import type { SourceEntry, SourceFormat } from './source-entry.js';
import type { SourceFolder, SourceState } from './source-folder.js';

export interface ReceivedSource {
  readonly kind: 'received';
  readonly bytes: Uint8Array;
  readonly format: SourceFormat;
  readonly headers: Headers;
  readonly finalUrl: string;
  readonly movedTo?: string;
  readonly verdict: PageVerdict;
}

export type Reception =
  | ReceivedSource
  | { readonly kind: 'not-modified'; readonly movedTo?: string }
  | { readonly kind: 'http-error'; readonly status: number }
  | { readonly kind: 'unexpected-format'; readonly message: string }
  | FetchFailure;

/** Compares with what `state` says is stored, as far as its file is still there. */
export async function receiveSource(
  entry: Pick<SourceEntry, 'url'> & Partial<Pick<SourceEntry, 'format'>>,
  state: SourceState,
  tools: { readonly folder: SourceFolder; readonly fetcher: PoliteFetcher; readonly signal?: AbortSignal },
): Promise<Reception> {
  const stored = await readStored(state, tools.folder);
  const outcome = await tools.fetcher.fetch(entry.url, stored === undefined ? {} : validatorsOf(state), tools.signal);
  if (outcome.kind === 'failed') return outcome;
  if (outcome.kind === 'http-error') return { kind: 'http-error', status: outcome.status };
  const movedTo = findNewAddress(outcome.redirects);
  const moved = movedTo === undefined ? {} : { movedTo };
  if (outcome.kind === 'not-modified') return { kind: 'not-modified', ...moved };
  return { ...(await judgeContent(outcome, entry, stored)), ...moved };
}

async function judgeContent(
  outcome: Extract<FetchOutcome, { kind: 'content' }>,
  entry: { readonly url: string; readonly format?: SourceFormat },
  stored: ReceivedPage | undefined,
): Promise<Exclude<Reception, FetchFailure>> {
  const { bytes, headers, finalUrl } = outcome;
  const contentType = headers['content-type'] ?? '';
  const sniffed = await sniffFormat(bytes, contentType, finalUrl);
  if ('problem' in sniffed) return { kind: 'unexpected-format', message: sniffed.problem };
  const { format } = sniffed;
  const verdict = judgePage(new URL(entry.url), new URL(finalUrl), { bytes, contentType, format }, stored);
  const isRefused = verdict.kind === 'home-page' || verdict.kind === 'soft-404';
  if (!isRefused && entry.format !== undefined && entry.format !== format) {
    return { kind: 'unexpected-format', message: `it is ${format}, but the manifest says ${entry.format}` };
  }
  return { kind: 'received', bytes, format, headers, finalUrl, verdict };
}

async function readStored({ snapshot }: SourceState, folder: SourceFolder): Promise<ReceivedPage | undefined> {
  const bytes = snapshot && (await folder.readSnapshot(snapshot));
  if (snapshot === undefined || bytes === undefined) return undefined;
  return { bytes, format: snapshot.format, contentType: snapshot.headers['content-type'] ?? '' };
}

/** A server may send anything for a validator; what is no proper header value is not sent back. */
const SENDABLE = /^[ -~]{1,500}$/u;

const validatorsOf = ({ etag, lastModified }: SourceState): Headers => ({
  ...(etag !== undefined && SENDABLE.test(etag) && { 'if-none-match': etag }),
  ...(lastModified !== undefined && SENDABLE.test(lastModified) && { 'if-modified-since': lastModified }),
});
