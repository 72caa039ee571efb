// A stand-in for an OpenAI-compatible endpoint on loopback: answers every request as the test says and keeps what it was sent.
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedRequest {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

export type Answering = (response: http.ServerResponse, place: number) => void;

export interface FakeCompletions {
  readonly url: string;
  readonly received: readonly ReceivedRequest[];
  close(): Promise<void>;
}

/** @param answer called for each request, which are counted from 0 */
export async function startFakeCompletions(answer: Answering): Promise<FakeCompletions> {
  const received: ReceivedRequest[] = [];
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { url = '', headers } = request;
      received.push({ url, authorization: headers.authorization, body: Buffer.concat(parts).toString('utf8') });
      answer(response, received.length - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    received,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A reply of the usual form. */
export const saying =
  (content: string): Answering =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
  };
