// embedding: what the two threads say to each other. Structured-clone data only.
import type { AppErrorCode } from '../domain/app-error.js';
import type { PassageInput } from './embedder.js';

/** What a request gets once `close` was asked for, from whichever thread sees it first. */
export const CLOSED_MESSAGE = 'The embedder is closed.';

export type WorkerCall =
  | { readonly kind: 'count'; readonly texts: readonly string[] }
  | { readonly kind: 'passages'; readonly passages: readonly PassageInput[] }
  | { readonly kind: 'question'; readonly text: string; readonly language: string }
  | { readonly kind: 'close' };

export type WorkerRequest = WorkerCall & { readonly id: number };

export type WorkerReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly code: AppErrorCode; readonly message: string };
