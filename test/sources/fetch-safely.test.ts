// One fetch against a hostile server on loopback. Only 127.0.0.1 is exempt: 127.0.0.2 is as private as anything.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { FETCH_LIMITS, type FetchLimits } from '../../src/sources/fetch-limits.js';
import { fetchSafely } from '../../src/sources/fetch-safely.js';
import { type NetworkPolicy, PUBLIC_INTERNET } from '../../src/sources/network-policy.js';
import { type Answering, LOOPBACK, startRawServer, startServer } from './loopback-server.js';

const running: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function serve(answer: Answering, host?: string) {
  const server = await startServer(answer, host);
  running.push(server);
  return server;
}

async function _serveRaw(...given: Parameters<typeof startRawServer>) {
  const server = await startRawServer(...given);
  running.push(server);
  return server;
}

const SHORT: FetchLimits = { ...FETCH_LIMITS, maxBytes: 100_000, connectMs: 1000, idleMs: 400, totalMs: 1500 };
const fetchIt = (address: string, policy: NetworkPolicy = LOOPBACK, limits = SHORT) =>
  fetchSafely(address, limits, policy, { userAgent: 'Test/1' });

describe('fetching', () => {
  it('gives bytes, headers, and the way there', async () => {
    const { origin } = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new#part' }).end();
      else response.writeHead(200, { etag: '"1"', 'set-cookie': ['a=1', 'b=2'] }).end('hello');
    });
    const outcome = await fetchIt(`${origin}/old`);
    expect(outcome).toMatchObject({
      kind: 'content',
      finalUrl: `${origin}/new`,
      redirects: [{ from: `${origin}/old`, to: `${origin}/new`, status: 301 }],
      headers: { etag: '"1"' },
    });
    expect(outcome.kind === 'content' && Buffer.from(outcome.bytes).toString()).toBe('hello');
  });

  it('sends its name and no cookie or referrer, also after a redirect', async () => {
    const seen: unknown[] = [];
    const { origin } = await serve((request, response) => {
      seen.push(request.headers);
      if (request.url === '/a') response.writeHead(302, { location: '/b', 'set-cookie': 'id=1' }).end();
      else response.end('x');
    });
    await fetchIt(`${origin}/a`);
    expect(seen).toHaveLength(2);
    for (const headers of seen) {
      expect(headers).toMatchObject({ 'user-agent': 'Test/1' });
      expect(Object.keys(headers as object)).not.toContain('cookie');
      expect(Object.keys(headers as object)).not.toContain('referer');
    }
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('unpacks %s', async (encoding, pack) => {
    const { origin } = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(pack(Buffer.from('hello'.repeat(100)))),
    );
    const outcome = await fetchIt(origin);
    expect(outcome.kind === 'content' && Buffer.from(outcome.bytes).toString()).toBe('hello'.repeat(100));
  });

  it.each([304, 404, 410, 429, 500])('gives a %i as a value', async (status) => {
    const { origin } = await serve((_, response) => response.writeHead(status, { 'retry-after': '7' }).end());
    const outcome = await fetchIt(origin);
    expect(outcome).toMatchObject(
      status === 304 ? { kind: 'not-modified' } : { kind: 'http-error', status, headers: { 'retry-after': '7' } },
    );
  });

  it('stops at once when told to', async () => {
    const { origin } = await serve(() => undefined);
    const signal = AbortSignal.timeout(50);
    await expect(fetchSafely(origin, SHORT, LOOPBACK, { userAgent: 'Test/1', signal })).rejects.toThrow();
  });
});

describe('a fetch is refused', () => {
  it('on loopback without the exemption, by number and by name, and nothing is asked', async () => {
    const server = await serve((_, response) => response.end('secret'));
    const noPorts = { ...PUBLIC_INTERNET, ports: [] };
    expect(await fetchIt(server.origin, noPorts)).toMatchObject({ kind: 'failed', code: 'refused-address' });
    for (const addresses of [['127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['::ffff:127.0.0.1'], ['10.0.0.1']]) {
      const policy = { ...noPorts, resolve: async () => addresses };
      const outcome = await fetchIt(`http://intranet.example:${server.port}/`, policy);
      expect(outcome).toMatchObject({ kind: 'failed', code: 'refused-address' });
    }
    expect(server.asked).toEqual([]);
  });

  it('for localhost by the machine’s own look-up', async () => {
    const server = await serve((_, response) => response.end('secret'));
    const outcome = await fetchIt(`http://localhost:${server.port}/`, { ...PUBLIC_INTERNET, ports: [] });
    expect(outcome).toMatchObject({ kind: 'failed', code: 'refused-address' });
    expect(server.asked).toEqual([]);
  });

  it('when the name leads elsewhere at the second look: each hop is looked up once, and that address is connected to', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: `http://rebind.test:${server.port}/again` }).end();
      else response.end('secret');
    });
    const inside = await serve((_, response) => response.end('secret'), '127.0.0.2');
    let looks = 0;
    const policy: NetworkPolicy = {
      ...LOOPBACK,
      resolve: async () => {
        looks += 1;
        return looks === 1 ? ['127.0.0.1'] : ['127.0.0.2'];
      },
    };
    const outcome = await fetchIt(`http://rebind.test:${server.port}/`, policy);
    expect(outcome).toMatchObject({ kind: 'failed', code: 'refused-address' });
    expect([looks, server.asked, inside.asked]).toEqual([2, ['/'], []]);
  });

  it.each([
    ['http://127.0.0.2/', /loopback/],
    ['http://169.254.169.254/latest/meta-data/', /linkLocal/],
    ['http://2130706433/', /disguise/],
    ['//[::1]/', /loopback/],
    ['file:///etc/passwd', /file:/],
    ['data:text/plain,x', /data:/],
    ['ftp://127.0.0.1/', /ftp:/],
    ['http://user:secret@127.0.0.1/', /password/],
    ['http://[', /no web address/],
  ])('when it redirects to %s', async (location, reason) => {
    const server = await serve((_, response) => response.writeHead(302, { location }).end());
    const outcome = await fetchIt(server.origin);
    expect(outcome).toMatchObject({ kind: 'failed', code: 'refused-address' });
    expect(outcome.kind === 'failed' && outcome.message).toMatch(reason);
    expect(server.asked).toEqual(['/']);
  });

  it('for a redirect to an odd port where ports are held', async () => {
    const server = await serve((_, response) => response.writeHead(302, { location: 'http://127.0.0.1:22/' }).end());
    const outcome = await fetchIt(server.origin, { ...LOOPBACK, ports: ['', String(server.port)] });
    expect(outcome).toMatchObject({ kind: 'failed', message: expect.stringContaining('port 22') });
  });

  it('when it redirects in a circle, or without end', async () => {
    const circle = await serve((request, response) =>
      response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end(),
    );
    expect(await fetchIt(`${circle.origin}/a`)).toMatchObject({ kind: 'failed', code: 'redirect-loop' });
    const endless = await serve((request, response) => response.writeHead(302, { location: `${request.url}x` }).end());
    expect(await fetchIt(`${endless.origin}/`)).toMatchObject({ kind: 'failed', code: 'too-many-redirects' });
    expect(endless.asked).toHaveLength(SHORT.maxRedirects + 1);
  });

  it('by the gate, before anything is asked', async () => {
    const server = await serve((_, response) => response.end('x'));
    const gate = async () => ({ kind: 'failed', code: 'robots', message: 'no' }) as const;
    const outcome = await fetchSafely(server.origin, SHORT, LOOPBACK, { userAgent: 'Test/1', gate });
    expect(outcome).toMatchObject({ kind: 'failed', code: 'robots' });
    expect(server.asked).toEqual([]);
  });
});
