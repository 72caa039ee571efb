// One fetch against a hostile server on loopback. Only 127.0.0.1 is exempt: 127.0.0.2 is as private as anything.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { FETCH_LIMITS, type FetchLimits } from '../../src/sources/fetch-limits.js';
import { fetchSafely } from '../../src/sources/fetch-safely.js';
import type { NetworkPolicy } from '../../src/sources/network-policy.js';
import { type Answering, LOOPBACK, startRawServer, startServer, writeWithoutEnd } from './loopback-server.js';

const running: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function serve(answer: Answering, host?: string) {
  const server = await startServer(answer, host);
  running.push(server);
  return server;
}

async function serveRaw(...given: Parameters<typeof startRawServer>) {
  const server = await startRawServer(...given);
  running.push(server);
  return server;
}

const SHORT: FetchLimits = { ...FETCH_LIMITS, maxBytes: 100_000, connectMs: 1000, idleMs: 400, totalMs: 1500 };
const fetchIt = (address: string, policy: NetworkPolicy = LOOPBACK, limits = SHORT) =>
  fetchSafely(address, limits, policy, { userAgent: 'Test/1' });

describe('a fetch gives up', () => {
  it('a stream without end, and one that lies about its length', async () => {
    const endless = await serve((_, response) => writeWithoutEnd(response, Buffer.alloc(8192, 'a')));
    expect(await fetchIt(endless.origin)).toMatchObject({ kind: 'failed', code: 'too-large' });
    const lying = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n');
      writeWithoutEnd(socket, Buffer.alloc(8192, 'a'));
    });
    expect(await fetchIt(lying.origin)).toMatchObject({ kind: 'failed', code: 'too-large' });
  });

  it.each([
    ['gzip', () => gzipSync(Buffer.alloc(50_000_000))],
    ['br', () => brotliCompressSync(Buffer.alloc(50_000_000))],
  ])('a %s bomb, before it has unpacked it', async (encoding, makeBomb) => {
    const bomb = makeBomb();
    const { origin } = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb),
    );
    const before = process.memoryUsage().arrayBuffers;
    expect(await fetchIt(origin)).toMatchObject({ kind: 'failed', code: 'too-large' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it.each([
    ['gzip', Buffer.from('no gzip')],
    ['br', Buffer.from('no brotli at all')],
    ['gzip', gzipSync(Buffer.alloc(5000, 'abc')).subarray(0, 20)],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.from('x')))],
    ['toString', Buffer.from('x')],
  ])('what is packed as %s and is not, or breaks off', async (encoding, bytes) => {
    const { origin } = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    );
    expect(await fetchIt(origin)).toMatchObject({ kind: 'failed', code: 'bad-encoding' });
  });

  it('a server that is silent, before its headers or in the middle', async () => {
    const silent = await serve(() => undefined);
    expect(await fetchIt(silent.origin)).toMatchObject({ kind: 'failed', code: 'too-slow' });
    const half = await serve((_, response) => response.write('half'));
    expect(await fetchIt(half.origin)).toMatchObject({ kind: 'failed', code: 'too-slow' });
  });

  it('a server that sends a byte at a time, in its headers or in the body', async () => {
    const drop = Buffer.from('a');
    const inHeaders = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
      writeWithoutEnd(socket, drop, 100);
    });
    const inBody = await serve((_, response) => writeWithoutEnd(response, drop, 100));
    for (const { origin } of [inHeaders, inBody]) {
      const startedAt = performance.now();
      expect(await fetchIt(origin)).toMatchObject({ kind: 'failed', code: 'too-slow' });
      expect(performance.now() - startedAt).toBeLessThan(SHORT.totalMs + 1500);
    }
  });

  it('a bomb of headers, one long or many', async () => {
    const long = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx-long: ');
      writeWithoutEnd(socket, Buffer.alloc(4096, 'a'));
    });
    const many = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      writeWithoutEnd(socket, Buffer.from('x-many: 1\r\n'.repeat(100)));
    });
    for (const { origin } of [long, many]) {
      expect(await fetchIt(origin)).toMatchObject({ kind: 'failed', code: 'too-large' });
    }
  });

  it('informational answers without end', async () => {
    const { origin } = await serveRaw((socket) =>
      writeWithoutEnd(socket, Buffer.from('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'), 5),
    );
    expect(await fetchIt(origin)).toMatchObject({ kind: 'failed' });
  });

  it('what is no HTTP, breaks off, or is nobody', async () => {
    const garbage = await serveRaw((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
    const broken = await serveRaw((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf'));
    for (const { origin } of [garbage, broken]) {
      expect(await fetchIt(origin)).toMatchObject({ kind: 'failed', code: 'network' });
    }
    const gone = await startServer((_, response) => response.end());
    await gone.close();
    expect(await fetchIt(gone.origin)).toMatchObject({ kind: 'failed', code: 'network' });
    expect(await fetchIt('http://nowhere.example/')).toMatchObject({ kind: 'failed', code: 'unknown-host' });
  });

  it('and leaves no connection open', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const { origin } = await serveRaw((socket) => {
      closed = new Promise((resolve) => socket.on('close', resolve));
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      writeWithoutEnd(socket, Buffer.alloc(8192, 'a'));
    });
    await fetchIt(origin);
    await closed;
  });
});
