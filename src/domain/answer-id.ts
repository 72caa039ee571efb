// domain: the name of a frozen answer: random → ten characters of Crockford's base 32 → what people read and type.
// It looks nothing up: a well-formed id may belong to no answer.
import { randomBytes } from 'node:crypto';

/** Ten characters of `ALPHABET`, without hyphens: 50 random bits, so that ids cannot be guessed or counted through. */
export type AnswerId = string & { readonly __brand: 'AnswerId' };

/** Crockford's base 32: no I, L, O (read as 1, 1, 0) and no U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID_CHARS = 10;
const CANONICAL = new RegExp(`^[${ALPHABET}]{${ID_CHARS}}$`);
/** Nobody types more around ten characters than this; longer input is not looked at. */
const TYPED_MAX_CHARS = 40;

/** `bytes`: at least ten; each gives one character by its lower five bits. Default: the system's random source. */
export const makeAnswerId = (bytes: Uint8Array = randomBytes(ID_CHARS)): AnswerId =>
  Array.from(bytes.subarray(0, ID_CHARS), (byte) => ALPHABET[byte & 31]).join('') as AnswerId;

/** `7K3F9QZM2H` → `A-7K3F-9QZM-2H`. */
export const formatAnswerId = (id: AnswerId): string => `A-${id.slice(0, 4)}-${id.slice(4, 8)}-${id.slice(8)}`;

/**
 * What a person typed, or a custom id carries → the id. Case, blanks and hyphens do not matter, nor the leading `A-`;
 * O counts as 0, I and L as 1. Undefined for anything else.
 */
export function parseAnswerId(typed: string): AnswerId | undefined {
  if (typed.length > TYPED_MAX_CHARS) return undefined;
  const letters = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  const bare = letters.length === ID_CHARS + 1 && letters.startsWith('A') ? letters.slice(1) : letters;
  const folded = bare.replaceAll('O', '0').replace(/[IL]/g, '1');
  return CANONICAL.test(folded) ? (folded as AnswerId) : undefined;
}
