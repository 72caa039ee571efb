// ingest: bytes → text. Strict about encodings: bytes that cannot be read for certain are refused with a reason, never
// guessed into wrong letters. Must not change the text.
import type { SourceProblem } from './extraction.js';

export type DecodeOutcome = { readonly text: string; readonly encoding: string } | SourceProblem;

/** UTF-8 (strict), UTF-16 with byte order mark, and the two Windows code pages where the result is plainly a language. */
export function decodeBytes(bytes: Uint8Array): DecodeOutcome {
  const decoded = decodeUnicode(bytes) ?? decodeCodePage(bytes);
  if ('code' in decoded) return decoded;
  if (decoded.text.trim() === '') return { code: 'empty', message: 'the file holds no text.' };
  if (decoded.text.includes('\u0000')) return BINARY;
  return decoded;
}

const BINARY: DecodeOutcome = {
  code: 'binary',
  message: 'this is not a text file. Convert it to text first.',
};

function decodeUnicode(bytes: Uint8Array): DecodeOutcome | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeStrictly(bytes, 'utf-16le') ?? BINARY;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeStrictly(bytes, 'utf-16be') ?? BINARY;
  return bytes.includes(0) ? BINARY : decodeStrictly(bytes, 'utf-8');
}

function decodeStrictly(bytes: Uint8Array, encoding: string): DecodeOutcome | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** Characters of the bytes 0x80–0x9F; a blank where the page has none. Node's own decoder reads these as Latin-1. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Every byte has a character; those the page leaves free become control characters. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (character) => {
      const mapped = WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80);
      return mapped === ' ' ? character : mapped;
    });

const CYRILLIC_WORD = /[а-яё]{3}/gu;
const LATIN_ACCENT_IN_WORD = /[a-z][àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿß]|[àáâäåæçèéêëíîïñóôöøúüß][a-z]/giu;

/**
 * Neither page marks itself, so the text has to: letters only of one script's kind, no control characters. Windows-1251
 * needs running Cyrillic words, Windows-1252 accents inside words of plain letters.
 */
function decodeCodePage(bytes: Uint8Array): DecodeOutcome {
  let high = 0;
  for (const byte of bytes) {
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) return BINARY;
    if (byte >= 0x80) high++;
  }
  const cyrillic = new TextDecoder('windows-1251').decode(bytes);
  const cyrillicLetters = (cyrillic.match(CYRILLIC_WORD) ?? []).length * 3;
  if (high > bytes.length * 0.3 && cyrillicLetters > high * 0.5) return { text: cyrillic, encoding: 'windows-1251' };
  const latin = decodeWindows1252(bytes);
  const accents = (latin.match(LATIN_ACCENT_IN_WORD) ?? []).length;
  const punctuation = (latin.match(/[\u2013\u2014\u2018-\u201E\u2026\u20AC«» °§·]/g) ?? []).length;
  const plausible = high < bytes.length * 0.15 && accents + punctuation >= high * 0.8 && !/[\u0080-\u009F]/.test(latin);
  if (plausible) return { text: latin, encoding: 'windows-1252' };
  return { code: 'unknown-encoding', message: 'the text is not UTF-8. Save the file as UTF-8.' };
}
