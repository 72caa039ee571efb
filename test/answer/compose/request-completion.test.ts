import { afterEach, describe, expect, it } from 'vitest';
import { requestCompletion } from '../../../src/answer/compose/request-completion.js';
import { type Answering, type FakeCompletions, saying, startFakeCompletions } from '../../support/fake-completions.js';

const opened: FakeCompletions[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((fake) => fake.close()));
});

const MESSAGES = [{ role: 'user', content: 'data' }] as const;

async function request(answer: Answering, { timeoutMs = 5000, key = undefined as string | undefined } = {}) {
  const fake = await startFakeCompletions(answer);
  opened.push(fake);
  const startedAt = performance.now();
  const completion = await requestCompletion(MESSAGES, { url: fake.url, model: 'a-model', key, timeoutMs });
  return { completion, received: fake.received, elapsedMs: performance.now() - startedAt };
}

const status =
  (code: number, headers: Record<string, string> = {}): Answering =>
  (response) => {
    response.writeHead(code, headers);
    response.end('the key you sent is wrong');
  };

describe('a completion', () => {
  it('is asked for once, with model, messages and key', async () => {
    const { completion, received } = await request(saying('Text.'), { key: 'secret' });
    expect(completion).toEqual({ kind: 'text', text: 'Text.' });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ url: '/v1/chat/completions', authorization: 'Bearer secret' });
    expect(JSON.parse(received[0]!.body)).toMatchObject({ model: 'a-model', messages: MESSAGES, stream: false });
  });

  it('is asked for without a header where there is no key', async () => {
    const { received } = await request(saying('Text.'));
    expect(received[0]!.authorization).toBeUndefined();
  });

  it('is asked for a second time, and no third, when the server fails', async () => {
    const mended = await request((response, place) =>
      place === 0 ? status(503)(response, place) : saying('Text.')(response, place),
    );
    expect(mended.completion.kind).toBe('text');
    const broken = await request(status(500));
    expect(broken.completion).toEqual({ kind: 'failed', reason: 'server-error' });
    expect(broken.received).toHaveLength(2);
  });

  it.each([
    ['wrong key', status(401), 'refused'],
    ['redirect', status(302, { location: 'http://127.0.0.1:1/elsewhere' }), 'refused'],
    ['page in place of JSON', (response) => void response.end('<html>'), 'unreadable'],
    ['JSON of another form', (response) => void response.end('{"choices":[]}'), 'unreadable'],
  ] satisfies [string, Answering, string][])('fails at once for a %s', async (_, answer, reason) => {
    const { completion, received } = await request(answer);
    expect(completion).toEqual({ kind: 'failed', reason });
    expect(received).toHaveLength(1);
  });

  it('is given up when it does not come in time, also in the middle of a reply', async () => {
    const silent = await request(() => undefined, { timeoutMs: 300 });
    const stalled = await request((response) => void response.write('{"choices":'), { timeoutMs: 300 });
    for (const { completion, elapsedMs } of [silent, stalled]) {
      expect(completion).toEqual({ kind: 'failed', reason: 'timeout' });
      expect(elapsedMs).toBeLessThan(3000);
    }
  });

  it('is given up when the second try would be too late', async () => {
    const { completion } = await request(status(500), { timeoutMs: 100 });
    expect(completion).toEqual({ kind: 'failed', reason: 'timeout' });
  });

  it('is not received whole when it never ends', async () => {
    const { completion } = await request((response) => {
      const part = 'x'.repeat(10_000);
      const pour = () => {
        while (!response.destroyed && response.write(part));
      };
      response.on('drain', pour);
      pour();
    });
    expect(completion).toEqual({ kind: 'failed', reason: 'too-large' });
  });

  it('is tried again when the stream breaks off, then given up', async () => {
    const { completion, received } = await request((response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"choices"', () => response.destroy());
    });
    expect(completion).toEqual({ kind: 'failed', reason: 'unreachable' });
    expect(received).toHaveLength(2);
  });

  it('fails where nobody listens', async () => {
    const fake = await startFakeCompletions(saying(''));
    await fake.close();
    const endpoint = { url: fake.url, model: 'm', key: undefined, timeoutMs: 5000 };
    expect(await requestCompletion(MESSAGES, endpoint)).toEqual({ kind: 'failed', reason: 'unreachable' });
  });
});
