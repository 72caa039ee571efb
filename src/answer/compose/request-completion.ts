// answer: MESSAGES → the text of a model behind an OpenAI-compatible endpoint, or why there is none. One retry, one time limit over
// both tries, a bounded reply, no redirects. It goes to the operator's address alone and never repeats what a failing server said.
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { ChatMessage } from './write-prompt.js';

/** What the operator set; no part of it comes from a question or a document. */
export interface ComposeEndpoint {
  /** Base address such as `http://127.0.0.1:11434/v1`, without a slash at its end. */
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
  /** For everything, retry included. */
  readonly timeoutMs: number;
}

export type Completion =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: CompletionFailure };
export type CompletionFailure = 'timeout' | 'unreachable' | 'refused' | 'server-error' | 'too-large' | 'unreadable';

/** A short answer with what servers put around it takes a few thousand bytes. */
const REPLY_MAX_BYTES = 64_000;
const ANSWER_TOKENS = 400;
const RETRY_AFTER_MS = 250;
/** Worth a second try; a reply that is too large or no JSON would be so again. */
const PASSING: readonly CompletionFailure[] = ['unreachable', 'server-error'];

const replySchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

export async function requestCompletion(
  messages: readonly ChatMessage[],
  endpoint: ComposeEndpoint,
): Promise<Completion> {
  const signal = AbortSignal.timeout(endpoint.timeoutMs);
  const first = await tryOnce(messages, endpoint, signal);
  if (first.kind === 'text' || !PASSING.includes(first.reason)) return first;
  // Nothing is thrown away by waiting: the time limit holds here as well.
  await sleep(RETRY_AFTER_MS, undefined, { signal }).catch(() => undefined);
  return signal.aborted ? failed('timeout') : tryOnce(messages, endpoint, signal);
}

const failed = (reason: CompletionFailure): Completion => ({ kind: 'failed', reason });

async function tryOnce(
  messages: readonly ChatMessage[],
  { url, model, key }: ComposeEndpoint,
  signal: AbortSignal,
): Promise<Completion> {
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, messages, temperature: 0, max_tokens: ANSWER_TOKENS, stream: false }),
      redirect: 'manual',
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      return failed(response.status >= 500 || response.status === 429 ? 'server-error' : 'refused');
    }
    const body = await readBounded(response);
    return body === undefined ? failed('too-large') : readReply(body);
  } catch {
    return failed(signal.aborted ? 'timeout' : 'unreachable');
  }
}

/** Undefined as soon as there is more than allowed; the rest is not received. */
async function readBounded(response: Response): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    // Leaving the loop cancels the stream.
    if (size > REPLY_MAX_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function readReply(body: string): Completion {
  let reply: unknown;
  try {
    reply = JSON.parse(body);
  } catch {
    return failed('unreadable');
  }
  const parsed = replySchema.safeParse(reply);
  return parsed.success ? { kind: 'text', text: parsed.data.choices[0]!.message.content } : failed('unreadable');
}
