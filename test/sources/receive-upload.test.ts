import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FETCH_LIMITS } from '../../src/sources/fetch-limits.js';
import { PUBLIC_INTERNET } from '../../src/sources/network-policy.js';
import { receiveUpload, UPLOAD_ORIGIN } from '../../src/sources/receive-upload.js';
import { LOOPBACK, type LoopbackServer, startServer } from './loopback-server.js';

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/file' }).end();
    else response.end('Text of the file.');
  });
});
afterAll(() => server.close());

const limits = { ...FETCH_LIMITS, maxBytes: 1000 };
const receive = (url: string, { origin = server.origin, sizeBytes = 17, policy = LOOPBACK } = {}) =>
  receiveUpload({ url, contentType: '', sizeBytes }, { limits, policy, origin, signal: new AbortController().signal });

describe('an upload', () => {
  it('is fetched from the file server, and its format found by its bytes', async () => {
    expect(await receive(`${server.origin}/file`)).toMatchObject({ kind: 'received', format: 'txt' });
  });

  it.each([
    'https://cdn.discordapp.com.evil.example/a',
    'https://cdn.discordapp.com:8443/a',
    'http://cdn.discordapp.com/a',
    'https://evil.example/cdn.discordapp.com/a',
    'http://169.254.169.254/latest',
    'no address',
  ])('at %s is refused: that is not where Discord keeps files', async (url) => {
    const outcome = await receive(url, { origin: UPLOAD_ORIGIN, policy: PUBLIC_INTERNET });
    expect(outcome).toMatchObject({ kind: 'failed', code: 'refused-address' });
  });

  it('is not followed elsewhere', async () => {
    expect(await receive(`${server.origin}/moved`)).toMatchObject({ kind: 'failed', code: 'too-many-redirects' });
  });

  it('that says it is too large is not fetched, and one that says otherwise is not read on', async () => {
    const asked = server.asked.length;
    expect(await receive(`${server.origin}/file`, { sizeBytes: 1001 })).toMatchObject({ code: 'too-large' });
    expect(server.asked.length).toBe(asked);
  });
});
