// sources: UPLOAD ON DISCORD → its bytes and format, or why not. Fetched from Discord's own file server and nowhere else, without
// a redirect: an address is what somebody sent. It stores nothing.
import { type FetchLimits, failure } from './fetch-limits.js';
import { fetchSafely } from './fetch-safely.js';
import type { NetworkPolicy } from './network-policy.js';
import { ROBOT_NAME } from './read-robots.js';
import type { Reception } from './receive-source.js';
import { sniffFormat } from './sniff-format.js';

export interface Upload {
  readonly url: string;
  /** As Discord states it; not believed. */
  readonly contentType: string;
  readonly sizeBytes: number;
}

/** Also of what is attached to a command alone. */
export const UPLOAD_ORIGIN = 'https://cdn.discordapp.com';

export interface UploadSurroundings {
  readonly limits: FetchLimits;
  readonly policy: NetworkPolicy;
  readonly origin: string;
  readonly signal: AbortSignal;
}

/** No robots.txt is asked: the file server gives files to whoever has their address, and Discord gave us this one. */
export async function receiveUpload(
  { url, contentType, sizeBytes }: Upload,
  { limits, policy, origin, signal }: UploadSurroundings,
): Promise<Reception> {
  if (sizeBytes > limits.maxBytes) return failure('too-large', `it has more than ${limits.maxBytes} bytes`);
  if (!URL.canParse(url) || new URL(url).origin !== origin) {
    return failure('refused-address', `an upload lies at ${origin}, not elsewhere`);
  }
  const outcome = await fetchSafely(url, { ...limits, maxRedirects: 0 }, policy, { userAgent: ROBOT_NAME, signal });
  if (outcome.kind === 'failed') return outcome;
  if (outcome.kind === 'http-error') return { kind: 'http-error', status: outcome.status };
  if (outcome.kind === 'not-modified') return failure('network', 'the server says that nothing has changed');
  const { bytes, headers, finalUrl } = outcome;
  const sniffed = await sniffFormat(bytes, contentType, finalUrl);
  if ('problem' in sniffed) return { kind: 'unexpected-format', message: sniffed.problem };
  return { kind: 'received', bytes, format: sniffed.format, headers, finalUrl, verdict: { kind: 'new' } };
}
