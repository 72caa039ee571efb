import { describe, expect, it } from 'vitest';
import { judgeReception, nameReadingRefusal } from '../../src/drafts/name-refusal.js';
import type { Reception } from '../../src/sources/receive-source.js';

const received = (verdict: object): Reception => ({
  ...{ kind: 'received', bytes: new Uint8Array(), format: 'html', headers: {}, finalUrl: 'https://example.org/' },
  verdict: verdict as { kind: 'new' },
});

describe('what was fetched', () => {
  it('is a document unless its page says that there is none', () => {
    expect(judgeReception(received({ kind: 'new' }))).toMatchObject({ kind: 'received' });
    expect(judgeReception(received({ kind: 'soft-404', because: '' }))).toBe('no-document');
    expect(judgeReception(received({ kind: 'home-page', because: '' }))).toBe('no-document');
  });

  it('is told apart by what a person can do about it', () => {
    const failed = (code: 'too-slow' | 'busy' | 'robots'): Reception => ({ kind: 'failed', code, message: '' });
    expect([failed('too-slow'), failed('busy'), failed('robots')].map(judgeReception)).toEqual([
      ...['too-slow', 'unreachable', 'robots'],
    ]);
    expect([404, 410, 403, 500].map((status) => judgeReception({ kind: 'http-error', status }))).toEqual([
      ...['no-document', 'no-document', 'unreachable', 'unreachable'],
    ]);
    expect(nameReadingRefusal('encrypted')).toBe('encrypted');
  });
});
