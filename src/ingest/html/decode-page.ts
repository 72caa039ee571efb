// ingest: bytes of a web page → its text. A byte order mark decides, then UTF-8 where the bytes are plainly that, then what
// the page says of itself, then the rules for bare text. Must not put in letters that the bytes do not hold.
import { type DecodeOutcome, decodeBytes, decodeWindows1252 } from '../decode-bytes.js';

/** A charset must be declared in the first 1,024 bytes; pages with long comments on top do it later. */
const HEAD_BYTES = 8192;
const DECLARED = /<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i;
const XML_DECLARED = /^\s{0,99}<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})["']/i;
/** More NULs than one in so many bytes are no slip of an editor but a file of another kind. */
const BYTES_PER_NUL = 500;
/** A page that says UTF-8 may hold this share of broken characters: cut in the middle, or a stray byte. */
const BROKEN_SHARE = 0.001;

/** `text` without byte order mark and NULs. */
export function decodePage(bytes: Uint8Array): DecodeOutcome {
  const outcome = hasByteOrderMark(bytes) ? decodeBytes(bytes) : decodeUnmarked(bytes);
  if ('code' in outcome) return outcome;
  const text = withoutMarks(outcome.text);
  if (text.trim() === '') return { code: 'empty', message: 'the file holds no text.' };
  return { text, encoding: outcome.encoding };
}

/** Without NULs and the byte order mark, which are no text. */
export const withoutMarks = (text: string): string => text.replaceAll('\u0000', '').replace(/^\uFEFF/, '');

const hasByteOrderMark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

function decodeUnmarked(bytes: Uint8Array): DecodeOutcome {
  let nuls = 0;
  let high = 0;
  for (const byte of bytes) {
    if (byte === 0) nuls++;
    else if (byte >= 0x80) high++;
  }
  if (nuls * BYTES_PER_NUL > bytes.length) {
    return { code: 'binary', message: 'this is not a web page. Give the file the ending of its format.' };
  }
  const declared = declaredEncoding(bytes);
  // Letters of a legacy page are next to never valid UTF-8, while many UTF-8 pages declare something else.
  if (high > 0 || declared === undefined) {
    const text = decodeWith('utf-8', bytes, true);
    if (text !== undefined) return { text, encoding: 'utf-8' };
  }
  if (declared === 'utf-8') return decodeBroken(bytes);
  const text = declared === undefined ? undefined : decodeWith(declared, bytes, true);
  return text === undefined ? decodeByLetters(bytes) : { text, encoding: declared ?? 'utf-8' };
}

/** The name that `TextDecoder` has for what the page declares; undefined for none and for one that nobody knows. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const label = XML_DECLARED.exec(head)?.[1] ?? DECLARED.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // The declaration could be read byte by byte, so it is wrong.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

function decodeWith(encoding: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeBroken(bytes: Uint8Array): DecodeOutcome {
  const text = decodeWith('utf-8', bytes, false) ?? '';
  const broken = text.split('\uFFFD').length - 1;
  return broken <= 1 + text.length * BROKEN_SHARE ? { text, encoding: 'utf-8' } : decodeByLetters(bytes);
}

/** The rules for bare text count letters, so the tags between them must not count. */
function decodeByLetters(bytes: Uint8Array): DecodeOutcome {
  const visible = new Uint8Array(bytes.length);
  let length = 0;
  let inTag = false;
  for (const byte of bytes) {
    if (byte === 0x3c) inTag = true;
    if (!inTag && byte !== 0) visible[length++] = byte;
    if (byte === 0x3e) inTag = false;
  }
  const judged = decodeBytes(visible.subarray(0, length));
  if ('code' in judged) return judged;
  const text = decodeWith(judged.encoding, bytes, false) ?? '';
  return { text, encoding: judged.encoding };
}
