// sources: what one fetch may take, and what it can end with. Plain data.

export interface FetchLimits {
  /** Of the body, both as sent and unpacked. */
  readonly maxBytes: number;
  /** Of all header lines of one response. Default 16 KiB, as browsers and Node take it. */
  readonly maxHeaderBytes: number;
  /** Default 5: `http` → `https` → `www` → new path takes three. 0 follows none. */
  readonly maxRedirects: number;
  readonly connectMs: number;
  /** Longest silence, before the headers and inside the body. */
  readonly idleMs: number;
  /** For everything, redirects included: a server that sends a byte a second is never silent. */
  readonly totalMs: number;
}

export const FETCH_LIMITS: FetchLimits = {
  maxBytes: 20_000_000,
  maxHeaderBytes: 16_384,
  maxRedirects: 5,
  connectMs: 10_000,
  idleMs: 15_000,
  totalMs: 90_000,
};

/** One answer on the way: `from` was asked, `to` is where it sent us. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

export type FetchFailureCode =
  | 'refused-address'
  | 'robots'
  | 'robots-unavailable'
  | 'too-many-redirects'
  | 'redirect-loop'
  | 'too-large'
  | 'too-slow'
  | 'bad-encoding'
  | 'busy'
  | 'unknown-host'
  | 'network';

interface Reached {
  /** Where the last answer came from. */
  readonly finalUrl: string;
  readonly redirects: readonly Redirect[];
}

/** Header names in lower case; a repeated header's first value. */
export type Headers = Readonly<Record<string, string>>;

export type FetchOutcome =
  /** Any answer with a body that counts: 200. Bytes as the server means them: unpacked. */
  | (Reached & { readonly kind: 'content'; readonly bytes: Uint8Array; readonly headers: Headers })
  /** 304: what we have is still right. */
  | (Reached & { readonly kind: 'not-modified'; readonly headers: Headers })
  | (Reached & { readonly kind: 'http-error'; readonly status: number; readonly headers: Headers })
  | {
      readonly kind: 'failed';
      readonly code: FetchFailureCode;
      /** A clause that completes "ADDRESS: …". */
      readonly message: string;
      /** Not before that many milliseconds is there sense in asking again, where somebody said so. */
      readonly retryAfterMs?: number;
    };

export type FetchFailure = Extract<FetchOutcome, { kind: 'failed' }>;

export const failure = (code: FetchFailureCode, message: string): FetchFailure => ({ kind: 'failed', code, message });
