import { afterEach, describe, expect, it } from 'vitest';
import { FETCH_LIMITS } from '../../src/sources/fetch-limits.js';
import { POLITENESS, PoliteFetcher, readRetryAfter } from '../../src/sources/fetch-politely.js';
import { type Clock, HostTurns } from '../../src/sources/host-turns.js';
import { type Answering, LOOPBACK, type LoopbackServer, startServer } from './loopback-server.js';

/** Sleeping takes no time and moves the clock. */
function createFakeClock(): Clock & { readonly slept: number[] } {
  let time = Date.UTC(2026, 0, 1);
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      time += ms;
    },
  };
}

const running: LoopbackServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function serve(robots: string | number, answer: Answering) {
  const server = await startServer((request, response) => {
    if (request.url !== '/robots.txt') return answer(request, response);
    if (typeof robots === 'number') response.writeHead(robots).end();
    else response.end(robots);
  });
  running.push(server);
  return server;
}

function createFetcher(clock = createFakeClock()) {
  const limits = { ...FETCH_LIMITS, idleMs: 1000, totalMs: 3000 };
  const parts = { contact: 'https://example.org/bot', limits, policy: LOOPBACK, politeness: POLITENESS };
  return { clock, fetcher: new PoliteFetcher({ ...parts, clock }) };
}

const ok: Answering = (_, response) => response.end('page');

describe('robots.txt', () => {
  it.each([
    ['User-agent: *\nDisallow: /private', true, false],
    ['User-agent: AideMemoire\nDisallow: /\n\nUser-agent: *\nAllow: /', false, false],
    ['User-agent: *\nDisallow: /\n\nUser-agent: aidememoire\nAllow: /', true, true],
    ['User-agent: *\nDisallow: /*.html$\nAllow: /', true, false],
    ['', true, true],
    [404, true, true],
    [403, true, true],
    [410, true, true],
    ['\u0000\uffff not a robots file at all <html>', true, true],
  ])('%j lets through /public: %s, /private.html: %s', async (robots, isPublic, isPrivate) => {
    const { origin } = await serve(robots, ok);
    const { fetcher } = createFetcher();
    const kinds = [await fetcher.fetch(`${origin}/public`), await fetcher.fetch(`${origin}/private.html`)];
    expect(kinds.map(({ kind }) => kind === 'content')).toEqual([isPublic, isPrivate]);
  });

  it.each([500, 503, 429])('that answers %i means not now, and the page is not asked for', async (status) => {
    const server = await serve(status, ok);
    const outcome = await createFetcher().fetcher.fetch(`${server.origin}/page`);
    expect(outcome).toMatchObject({ kind: 'failed', code: 'robots-unavailable' });
    expect(server.asked).toEqual(['/robots.txt']);
  });

  it('that redirects into private space, or has no end, means not now', async () => {
    const inside = await startServer((_, response) => response.writeHead(302, { location: 'http://127.0.0.2/' }).end());
    running.push(inside);
    expect(await createFetcher().fetcher.fetch(inside.origin)).toMatchObject({ code: 'robots-unavailable' });
    const huge = await serve('a'.repeat(600_000), ok);
    expect(await createFetcher().fetcher.fetch(huge.origin)).toMatchObject({ code: 'robots-unavailable' });
  });

  it('is read once per host and run', async () => {
    const server = await serve('', ok);
    const { fetcher } = createFetcher();
    await Promise.all([1, 2, 3].map((page) => fetcher.fetch(`${server.origin}/${page}`)));
    expect(server.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  it('also holds for where a page redirects to', async () => {
    const server = await serve('User-agent: *\nDisallow: /private', (_, response) =>
      response.writeHead(302, { location: '/private' }).end(),
    );
    expect(await createFetcher().fetcher.fetch(`${server.origin}/page`)).toMatchObject({ code: 'robots' });
    expect(server.asked).toEqual(['/robots.txt', '/page']);
  });

  it('costs little time even when it is made to', async () => {
    const rules = Array.from({ length: 1000 }, (_, place) => `Disallow: /${'*a'.repeat(200)}${place}$`).join('\n');
    const { origin } = await serve(`User-agent: *\n${rules}`, ok);
    const startedAt = performance.now();
    await createFetcher().fetcher.fetch(`${origin}/${'a'.repeat(1900)}`);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});

describe('requests to one host', () => {
  it('come one at a time, with a pause or the delay of its robots.txt between', async () => {
    let open = 0;
    let most = 0;
    const answer: Answering = (_, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end('page');
      }, 20);
    };
    for (const [robots, pause] of [
      ['', 2000],
      ['User-agent: *\nCrawl-delay: 10', 10_000],
    ] as const) {
      const { origin } = await serve(robots, answer);
      const { clock, fetcher } = createFetcher();
      await Promise.all([1, 2, 3].map((page) => fetcher.fetch(`${origin}/${page}`)));
      expect(clock.slept).toEqual([pause, pause]);
    }
    expect(most).toBe(1);
  });

  it('are not made where the delay is longer than anybody waits', async () => {
    const { origin } = await serve('User-agent: *\nCrawl-delay: 86400', ok);
    expect(await createFetcher().fetcher.fetch(origin)).toMatchObject({ kind: 'failed', code: 'robots' });
  });

  it('go on when one of them fails, and two hosts that redirect to each other do not wait for ever', async () => {
    const servers: LoopbackServer[] = [];
    for (const other of [1, 0]) {
      servers.push(
        await serve('', (request, response) => {
          if (request.url !== '/start') return void response.end('there');
          response.writeHead(302, { location: `http://host.test:${servers[other]?.port}/end` }).end();
        }),
      );
    }
    const { fetcher } = createFetcher();
    const [first, second] = servers.map(({ port }) => `http://host.test:${port}`);
    const outcomes = await Promise.all(
      [`${first}/start`, `${second}/start`, 'http://nowhere.example/', `${first}/x`].map((url) => fetcher.fetch(url)),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['content', 'content', 'failed', 'content']);
  });

  it('stop waiting when the run is stopped', async () => {
    const controller = new AbortController();
    const clock: Clock = {
      now: Date.now,
      sleep: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
          controller.abort(new Error('stopped'));
        }),
    };
    const turns = new HostTurns(clock);
    turns.keepQuiet('a', 60_000);
    await expect(turns.take('a', controller.signal)).rejects.toThrow('stopped');
  });
});

describe('a server that says 429 or 503', () => {
  it.each([
    ['429 with seconds', 429, '7', [7000]],
    ['503 without a time', 503, undefined, [5000]],
    ['429 with a date', 429, new Date(Date.UTC(2026, 0, 1, 0, 0, 30)).toUTCString(), [30_000]],
  ])('is asked again after the time it names or 5 s: %s', async (_, status, retryAfter, slept) => {
    let asked = 0;
    const { origin } = await serve('', (_request, response) => {
      asked += 1;
      if (asked > 1) response.end('page');
      else response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end();
    });
    const { clock, fetcher } = createFetcher();
    expect(await fetcher.fetch(`${origin}/page`)).toMatchObject({ kind: 'content' });
    expect(clock.slept).toEqual(slept);
  });

  it('is asked three times, with waits that double, and then left alone', async () => {
    const server = await serve('', (_, response) => response.writeHead(503).end());
    const { clock, fetcher } = createFetcher();
    expect(await fetcher.fetch(`${server.origin}/page`)).toMatchObject({ code: 'busy', retryAfterMs: 20_000 });
    expect([server.asked.length - 1, clock.slept]).toEqual([3, [5000, 10_000]]);
  });

  it('is left alone at once when it names hours', async () => {
    const server = await serve('', (_, response) => response.writeHead(429, { 'retry-after': '86400' }).end());
    const { clock, fetcher } = createFetcher();
    expect(await fetcher.fetch(`${server.origin}/page`)).toMatchObject({ code: 'busy', retryAfterMs: 86_400_000 });
    expect(clock.slept).toEqual([]);
  });

  it.each([
    ['12', 12_000],
    ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
    ['Thu, 01 Jan 2015 00:01:00 GMT', 0],
    ['999999999', 2_592_000_000],
    ['Fri, 31 Dec 9999 00:00:00 GMT', 2_592_000_000],
    ['soon', undefined],
    ['-5', undefined],
    [undefined, undefined],
  ])('Retry-After %j is %s ms', (value, ms) => {
    expect(readRetryAfter(value, Date.UTC(2026, 0, 1))).toBe(ms);
  });
});

describe('a fetch of what we have', () => {
  it('sends what the server said about it, and its name with a contact', async () => {
    let seen: Record<string, unknown> = {};
    const { origin } = await serve('', (request, response) => {
      seen = request.headers;
      response.writeHead(304).end();
    });
    const { fetcher } = createFetcher();
    const known = { 'if-none-match': '"v1"', 'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT' };
    expect(await fetcher.fetch(`${origin}/page`, known)).toMatchObject({ kind: 'not-modified' });
    expect(seen).toMatchObject({ ...known, 'user-agent': 'AideMemoire (+https://example.org/bot)' });
  });
});
