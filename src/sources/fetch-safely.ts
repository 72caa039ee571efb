// sources: ADDRESS → bytes, or why not: one fetch, hop by hop. The one importer of undici. Every address is checked as written, as looked
// up, and as connected to; a redirect is a new address like any other. Sends no cookie and no referrer, and runs nothing.
import type { LookupAddress, LookupOptions } from 'node:dns';
import { isIPv6 } from 'node:net';
import { Agent, buildConnector, errors, request } from 'undici';
import {
  type FetchFailure,
  type FetchLimits,
  type FetchOutcome,
  failure,
  type Headers,
  type Redirect,
} from './fetch-limits.js';
import { checkAddress, type NetworkPolicy, whyRefused } from './network-policy.js';
import { ACCEPTED_ENCODINGS, abandon, readBody } from './read-body.js';

/** Asked before each hop: a reason not to, or what to call when the hop is over. */
export type Gate = (url: URL) => Promise<FetchFailure | (() => void)>;

export interface FetchRequest {
  /** Names the program and who runs it. */
  readonly userAgent: string;
  /** `if-none-match` and the like. */
  readonly headers?: Headers;
  readonly gate?: Gate;
  /** Ends the fetch when somebody wants to stop. Then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

type Hop = { readonly redirectTo: string; readonly status: number } | FetchOutcome;

class RefusedConnection extends Error {}

/** Never rejects for what a server or the network does. */
export async function fetchSafely(
  address: string,
  limits: FetchLimits,
  policy: NetworkPolicy,
  wanted: FetchRequest,
): Promise<FetchOutcome> {
  const agent = createAgent(limits, policy);
  let remainingMs = limits.totalMs;
  const redirects: Redirect[] = [];
  const seen = new Set<string>();
  let checked = checkAddress(address, policy);
  try {
    for (;;) {
      if ('problem' in checked) return refuse(redirects, checked.problem);
      const { url } = checked;
      if (seen.has(url.href)) return failure('redirect-loop', `it redirects in a circle, back to ${url.href}`);
      seen.add(url.href);
      const passage = (await wanted.gate?.(url)) ?? (() => undefined);
      if (typeof passage !== 'function') return passage;
      // Waiting at the gate is our own doing: the server's time runs from here.
      const startedAt = performance.now();
      const signal = endOf(remainingMs, wanted.signal);
      const hop = await askOnce(url, { agent, limits, signal, wanted, redirects }).finally(passage);
      remainingMs -= performance.now() - startedAt;
      if (!('redirectTo' in hop)) return hop;
      if (redirects.length >= limits.maxRedirects) {
        return failure('too-many-redirects', `it redirects more than ${limits.maxRedirects} times`);
      }
      checked = checkAddress(hop.redirectTo, policy, url);
      redirects.push({
        from: url.href,
        to: 'url' in checked ? checked.url.href : hop.redirectTo.slice(0, 200),
        status: hop.status,
      });
    }
  } catch (error) {
    wanted.signal?.throwIfAborted();
    return describeFault(error, limits);
  } finally {
    await agent.destroy();
  }
}

const endOf = (ms: number, stop: AbortSignal | undefined): AbortSignal => {
  const clock = AbortSignal.timeout(Math.max(1, Math.ceil(ms)));
  return stop === undefined ? clock : AbortSignal.any([clock, stop]);
};

const refuse = (redirects: readonly Redirect[], problem: string): FetchFailure => {
  const last = redirects.at(-1);
  return failure('refused-address', last === undefined ? problem : `it redirects to ${last.to}, and ${problem}`);
};

interface HopSurroundings {
  readonly agent: Agent;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
  readonly wanted: FetchRequest;
  readonly redirects: readonly Redirect[];
}

async function askOnce(url: URL, { agent, limits, signal, wanted, redirects }: HopSurroundings): Promise<Hop> {
  const response = await request(url, {
    dispatcher: agent,
    signal,
    headers: {
      'user-agent': wanted.userAgent,
      accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5',
      'accept-encoding': ACCEPTED_ENCODINGS,
      ...wanted.headers,
    },
  });
  const { statusCode: status, body } = response;
  const headers = firstValues(response.headers);
  const reached = { finalUrl: url.href, redirects: [...redirects] };
  if (status === 200) {
    const bytes = await readBody(body, headers['content-encoding'] ?? '', limits.maxBytes);
    return 'kind' in bytes ? bytes : { kind: 'content', bytes, headers, ...reached };
  }
  // Nobody reads what comes with it; the agent is thrown away, and the connection with it.
  abandon(body);
  if (status === 304) return { kind: 'not-modified', headers, ...reached };
  const target = headers.location;
  if ([301, 302, 303, 307, 308].includes(status) && target !== undefined) return { redirectTo: target, status };
  return { kind: 'http-error', status, headers, ...reached };
}

const firstValues = (headers: Readonly<Record<string, string | string[] | undefined>>): Headers =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const first = typeof value === 'string' ? value : value?.[0];
      return first === undefined ? [] : [[name.toLowerCase(), first]];
    }),
  );

/** One a fetch: no connection outlives the check that let it be made. */
function createAgent(limits: FetchLimits, policy: NetworkPolicy): Agent {
  const connect = buildConnector({
    timeout: limits.connectMs,
    lookup: lookUpChecked(policy),
  } as buildConnector.BuildOptions);
  return new Agent({
    pipelining: 0,
    maxHeaderSize: limits.maxHeaderBytes,
    headersTimeout: limits.idleMs,
    bodyTimeout: limits.idleMs,
    // The address that was really reached is judged too: literal addresses are never looked up.
    connect: (options, done) =>
      connect(options, (...[error, socket]) => {
        if (error !== null) return done(error, null);
        const problem = whyRefused(socket.remoteAddress ?? '', policy);
        if (problem === undefined) return done(null, socket);
        socket.destroy();
        done(new RefusedConnection(problem), null);
      }),
  });
}

type LookupDone = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** Looks up once; what is connected to is what was checked. One bad address among several refuses the host. */
const lookUpChecked =
  (policy: NetworkPolicy) =>
  (hostname: string, options: LookupOptions, done: LookupDone): void => {
    policy.resolve(hostname).then(
      (addresses) => {
        const problem = addresses.map((address) => whyRefused(address, policy)).find((each) => each !== undefined);
        const [first] = addresses;
        if (problem !== undefined) return done(new RefusedConnection(problem), []);
        if (first === undefined) return done(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), []);
        const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
        if (options.all === true) return done(null, found);
        return done(null, first, isIPv6(first) ? 6 : 4);
      },
      (error: Error) => done(error, []),
    );
  };

function describeFault(error: unknown, limits: FetchLimits): FetchFailure {
  if (error instanceof RefusedConnection) return failure('refused-address', error.message);
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError') return failure('too-slow', `it took longer than ${limits.totalMs / 1000} s`);
  if (error instanceof errors.ConnectTimeoutError) {
    return failure('too-slow', `no connection within ${limits.connectMs / 1000} s`);
  }
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) {
    return failure('too-slow', `the server was silent for ${limits.idleMs / 1000} s`);
  }
  if (error instanceof errors.HeadersOverflowError) {
    return failure('too-large', `its headers are larger than ${limits.maxHeaderBytes} bytes`);
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : name;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return failure('unknown-host', `the host is not known (${code})`);
  return failure('network', `the connection failed (${code})`);
}
