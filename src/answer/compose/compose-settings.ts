// answer: what an operator may set about composed answers: a part of the environment's schema, and the endpoint it stands for. Reads
// no environment itself. Off unless an address and a model are given.
import { z } from 'zod';
import type { ComposeEndpoint } from './request-completion.js';

/** Any host, a private one too: the operator alone sets it. No password inside, which would end up in messages. */
const isEndpointAddress = (address: string): boolean =>
  /^https?:\/\/[^\s@?#\\]+$/u.test(address) && URL.canParse(address);

export const composeEnvironment = {
  AIDE_MEMOIRE_COMPOSE_URL: z
    .string()
    .refine((address) => address === '' || isEndpointAddress(address), {
      message: 'expected an http or https address without password, query or fragment',
    })
    .default('')
    .describe(
      'Base address of an OpenAI-compatible endpoint, such as http://127.0.0.1:11434/v1. It gets questions and excerpts; what it composes is shown once checked. Empty: off.',
    ),
  AIDE_MEMOIRE_COMPOSE_MODEL: z.string().default('').describe('Name of the model at that endpoint.'),
  AIDE_MEMOIRE_COMPOSE_KEY: z.string().default('').describe('Key for that endpoint, if it needs one.'),
  AIDE_MEMOIRE_COMPOSE_TIMEOUT_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(120)
    .default(8)
    .describe(
      'An answer waits at most so long for the endpoint and is then shown without composed sentences. Must be less than BOT_ANSWER_TIMEOUT_SECONDS.',
    ),
};

type ComposeSettings = z.infer<z.ZodObject<typeof composeEnvironment>>;

/** One phrase each about settings that do not go together. */
export function findComposeProblems(
  settings: ComposeSettings & { readonly BOT_ANSWER_TIMEOUT_SECONDS: number },
): string[] {
  const hasAddress = settings.AIDE_MEMOIRE_COMPOSE_URL !== '';
  const isLate = settings.AIDE_MEMOIRE_COMPOSE_TIMEOUT_SECONDS >= settings.BOT_ANSWER_TIMEOUT_SECONDS;
  return [
    ...(hasAddress !== (settings.AIDE_MEMOIRE_COMPOSE_MODEL !== '')
      ? ['AIDE_MEMOIRE_COMPOSE_MODEL: set it together with AIDE_MEMOIRE_COMPOSE_URL, or neither']
      : []),
    ...(hasAddress && isLate
      ? ['AIDE_MEMOIRE_COMPOSE_TIMEOUT_SECONDS: must be less than BOT_ANSWER_TIMEOUT_SECONDS']
      : []),
  ];
}

/** Undefined: nothing is composed. */
export const composeEndpointOf = (settings: ComposeSettings): ComposeEndpoint | undefined =>
  settings.AIDE_MEMOIRE_COMPOSE_URL === ''
    ? undefined
    : {
        url: settings.AIDE_MEMOIRE_COMPOSE_URL.replace(/\/{1,9}$/u, ''),
        model: settings.AIDE_MEMOIRE_COMPOSE_MODEL,
        key: settings.AIDE_MEMOIRE_COMPOSE_KEY === '' ? undefined : settings.AIDE_MEMOIRE_COMPOSE_KEY,
        timeoutMs: settings.AIDE_MEMOIRE_COMPOSE_TIMEOUT_SECONDS * 1000,
      };
