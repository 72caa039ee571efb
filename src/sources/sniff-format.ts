// sources: BYTES → the format they really have. The one importer of file-type. The server's word counts only between formats that
// bytes cannot tell apart; an executable called text/html is refused.
import { fileTypeFromBuffer } from 'file-type';
import type { SourceFormat } from './source-entry.js';

export type SniffedFormat = { readonly format: SourceFormat } | { readonly problem: string };

/** Bytes that the beginning of a page has for its first tag, after comments and white space. */
const LOOKED_AT = 4096;
const FIRST_TAG = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|h1|p)\b/iu;

/** What plain text cannot tell by itself, by the server's media type or the ending of the address. */
const TEXT_FORMATS: readonly { readonly mediaType: RegExp; readonly ending: RegExp; readonly format: SourceFormat }[] =
  [
    { mediaType: /^text\/(?:x-)?markdown$/u, ending: /\.(?:md|markdown)$/iu, format: 'md' },
    { mediaType: /^message\/rfc822$/u, ending: /\.eml$/iu, format: 'eml' },
    { mediaType: /^(?:multipart\/related|application\/x-mimearchive)$/u, ending: /\.mht(?:ml)?$/iu, format: 'mhtml' },
  ];

/** `contentType` as sent, or empty. `url` is where the bytes came from. */
export async function sniffFormat(bytes: Uint8Array, contentType: string, url: string): Promise<SniffedFormat> {
  if (bytes.length === 0) return { problem: 'it is empty' };
  const found = await fileTypeFromBuffer(bytes);
  if (found?.ext === 'pdf' || found?.ext === 'docx') return { format: found.ext };
  const start = new TextDecoder(encodingByMark(bytes)).decode(bytes.subarray(0, LOOKED_AT)).replace(/^\ufeff/u, '');
  const isXml = found?.mime === 'application/xml';
  if (isXml && /<html\b/iu.test(start)) return { format: 'html' };
  if (found !== undefined && !isXml) return { problem: `it is ${found.mime}, which is not read` };
  if (FIRST_TAG.test(start) || /<html[\s>]/iu.test(start)) return { format: 'html' };
  if (isBinary(bytes)) return { problem: 'it is neither text nor any format that is read' };
  if (isXml) return { problem: 'it is XML, which is not read' };
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (mediaType === 'text/html' && start.includes('<')) return { format: 'html' };
  const { pathname } = new URL(url);
  const text = TEXT_FORMATS.find((each) => each.mediaType.test(mediaType) || each.ending.test(pathname));
  return { format: text?.format ?? 'txt' };
}

const encodingByMark = (bytes: Uint8Array): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';

/** UTF-16 is full of zeros and says so in its first two bytes. */
const isBinary = (bytes: Uint8Array): boolean => encodingByMark(bytes) === 'utf-8' && bytes.includes(0);
