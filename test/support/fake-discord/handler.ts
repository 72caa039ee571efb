// Test support: what answers a request: the shape of a call, an answer and the table of handlers.
import type { Backend } from './backend.js';
import type { UploadedFile } from './read-request.js';
import type { RouteName } from './routes.js';

export interface Call {
  readonly backend: Backend;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Checked against the route's schema. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

export interface Answer {
  readonly status: number;
  readonly json?: unknown;
}

/** A handler throws `DiscordRefusal` for what Discord refuses. */
export type Handlers = Readonly<Record<RouteName, (call: Call) => Answer>>;
