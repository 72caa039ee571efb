// bot: METRICS → a small web server: /metrics for Prometheus, /healthz for whoever watches the process. Local unless set
// otherwise, and it never shows anything but numbers.
import { createServer, type Server } from 'node:http';
import type { Registry } from 'prom-client';
import { AppError } from '../domain/app-error.js';

/** What /healthz answers: 200 or 503, and a line that says why. */
export interface Health {
  readonly isReady: boolean;
  readonly line: string;
}

export interface MetricsServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly registry: Registry;
  readonly health: () => Health;
}

/** Resolves when it listens; rejects with `AppError('bad-input')` when it cannot. */
export function serveMetrics({ host, port, registry, health }: MetricsServerOptions): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET') response.writeHead(405).end();
    else if (request.url === '/healthz') {
      const { isReady, line } = health();
      response.writeHead(isReady ? 200 : 503).end(`${line}\n`);
    } else if (request.url === '/metrics') {
      registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    } else response.writeHead(404).end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new AppError(
          'bad-input',
          `Metrics cannot be served on ${host}:${port} (${cause.message}): set BOT_METRICS_PORT to another port.`,
          { cause },
        ),
      ),
    );
    server.listen(port, host, () => resolve(server));
  });
}
