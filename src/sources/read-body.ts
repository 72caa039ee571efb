// sources: RESPONSE BODY → its bytes, unpacked, or the reason why not. Counts while it reads: neither what is sent nor what
// it unpacks to is ever held beyond the limit. Believes no length that a server claims.
import { PassThrough, type Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type FetchFailure, failure } from './fetch-limits.js';

/** What we tell servers we can read; one layer, as more is what bombs are made of. */
export const ACCEPTED_ENCODINGS = 'gzip, br';

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  '': () => new PassThrough(),
  identity: () => new PassThrough(),
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
};

class TooLarge extends Error {}

/** Reads no more of it; what the connection says to that is no news. */
export function abandon(body: Readable): void {
  body.on('error', () => undefined).destroy();
}

/** Rejects only with what breaks the connection. */
export async function readBody(
  body: Readable,
  contentEncoding: string,
  maxBytes: number,
): Promise<Uint8Array | FetchFailure> {
  const encoding = contentEncoding.trim().toLowerCase();
  const unpack = Object.hasOwn(UNPACKERS, encoding) ? UNPACKERS[encoding] : undefined;
  if (unpack === undefined) {
    abandon(body);
    return failure('bad-encoding', `it is packed as "${encoding.slice(0, 60)}", which is not read`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    await pipeline(
      body,
      countUpTo(maxBytes),
      unpack(),
      countUpTo(maxBytes),
      async (unpacked: AsyncIterable<Buffer>) => {
        for await (const chunk of unpacked) {
          size += chunk.length;
          chunks.push(chunk);
        }
      },
    );
  } catch (error) {
    if (error instanceof TooLarge) return failure('too-large', `it is larger than ${maxBytes} bytes`);
    if (isUnpackingError(error)) return failure('bad-encoding', `it says that it is packed as ${encoding}, but is not`);
    throw error;
  }
  return Buffer.concat(chunks, size);
}

function countUpTo(maxBytes: number) {
  return async function* (source: AsyncIterable<Buffer>) {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > maxBytes) throw new TooLarge();
      yield chunk;
    }
  };
}

/** zlib's own: `Z_DATA_ERROR`, `Z_BUF_ERROR` for what breaks off, `ERR__ERROR_FORMAT_…` for Brotli. */
const isUnpackingError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(?:Z_|ERR__ERROR_|ERR_BROTLI|ERR_PADDING)/u.test(String(error.code));
