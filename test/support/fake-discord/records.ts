// Test support: what the fake writes down about the bot: requests and breaches.
import type { RouteName } from './routes.js';

export interface RecordedRequest {
  readonly route: RouteName | 'unknown';
  readonly method: string;
  /** Without `/api/v10`. */
  readonly path: string;
  /** JSON body, `payload_json` of a multipart body, or undefined. */
  readonly body: unknown;
  /** HTTP status; 0 when the fault was no answer at all. */
  readonly status: number;
  /** Discord's error code, if any. */
  readonly code: number | undefined;
}

export interface Violation {
  readonly route: RouteName | 'unknown';
  /** What was wrong, where, in one line. */
  readonly problem: string;
}
