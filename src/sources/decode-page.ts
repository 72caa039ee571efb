// sources: BYTES OF A PAGE → its text, by mark, server's word or the page's own. For looking at what came; what is quoted is
// decoded by ingest, strictly. Must not throw: a wrong letter is no harm here.

const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/iu;
const DECLARED_WITHIN = 2048;

/** Unknown or absent encodings are read as UTF-8, with U+FFFD for what is none. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
  const named = /charset\s*=\s*["']?([\w-]{1,40})/iu.exec(contentType)?.[1] ?? DECLARED.exec(head)?.[1] ?? 'utf-8';
  return decoderFor(named).decode(bytes);
}

function decoderFor(encoding: string) {
  try {
    return new TextDecoder(encoding);
  } catch {
    // A name that nobody knows.
    return new TextDecoder();
  }
}
