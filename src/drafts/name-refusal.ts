// drafts: what fetching and reading say went wrong → one of the few reasons that a person can do something about. Addresses that a
// server leads to are told to nobody: they would say what lies behind it.
import type { SourceFailureCode } from '../ingest/source-failure.js';
import type { FetchFailureCode } from '../sources/fetch-limits.js';
import type { ReceivedSource, Reception } from '../sources/receive-source.js';
import type { DraftRefusal } from './draft-outcome.js';

const BY_FETCH: Readonly<Record<FetchFailureCode, DraftRefusal>> = {
  'refused-address': 'bad-address',
  robots: 'robots',
  'robots-unavailable': 'unreachable',
  'too-many-redirects': 'no-document',
  'redirect-loop': 'no-document',
  'too-large': 'too-large',
  'too-slow': 'too-slow',
  'bad-encoding': 'damaged',
  busy: 'unreachable',
  'unknown-host': 'unreachable',
  network: 'unreachable',
};

const BY_READING: Readonly<Record<SourceFailureCode, DraftRefusal>> = {
  'not-found': 'no-document',
  'too-large': 'too-large',
  empty: 'no-text',
  binary: 'format',
  'unknown-encoding': 'format',
  'unsupported-format': 'format',
  'bad-metadata': 'no-text',
  damaged: 'damaged',
  encrypted: 'encrypted',
  'no-text': 'no-text',
};

/** The document, or why there is none. */
export function judgeReception(reception: Reception): ReceivedSource | DraftRefusal {
  switch (reception.kind) {
    case 'failed':
      return BY_FETCH[reception.code];
    case 'unexpected-format':
      return 'format';
    case 'not-modified':
      return 'unreachable';
    case 'http-error':
      return reception.status === 404 || reception.status === 410 ? 'no-document' : 'unreachable';
    case 'received': {
      const { kind } = reception.verdict;
      return kind === 'home-page' || kind === 'soft-404' ? 'no-document' : reception;
    }
  }
}

export const nameReadingRefusal = (code: SourceFailureCode): DraftRefusal => BY_READING[code];
