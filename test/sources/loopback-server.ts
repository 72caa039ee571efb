// Test support: a web server on loopback that does whatever a test tells it to, and the policy that lets a fetch reach it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import type { NetworkPolicy } from '../../src/sources/network-policy.js';

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

export interface LoopbackServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** Hosts under `.test` are this machine; everything else is unknown, so that no test can reach the network. */
export const LOOPBACK: NetworkPolicy = {
  exemptAddresses: ['127.0.0.1'],
  ports: [],
  resolve: async (hostname) => {
    if (hostname.endsWith('.test')) return ['127.0.0.1'];
    throw Object.assign(new Error('unknown host'), { code: 'ENOTFOUND' });
  },
};

const listen = async (server: ReturnType<typeof createTcpServer>, host: string): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
};

export async function startServer(answer: Answering, host = '127.0.0.1'): Promise<LoopbackServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.on('error', () => undefined);
    answer(request, response);
  });
  const port = await listen(server, host);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, origin: `http://${host}:${port}`, asked, close };
}

/** For what no proper server sends. */
export async function startRawServer(connected: (socket: Socket) => void): Promise<Omit<LoopbackServer, 'asked'>> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    connected(socket);
  });
  const port = await listen(server, '127.0.0.1');
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { port, origin: `http://127.0.0.1:${port}`, close };
}

/** Writes until the other side has had enough. */
export function writeWithoutEnd(response: ServerResponse | Socket, chunk: Buffer, everyMs = 0): void {
  const write = () => {
    if (response.destroyed) return;
    if (everyMs > 0) {
      response.write(chunk);
      setTimeout(write, everyMs);
    } else if (response.write(chunk)) setImmediate(write);
    else response.once('drain', write);
  };
  write();
}
