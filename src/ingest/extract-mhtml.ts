// ingest: bytes of a page saved as one file (MHTML) → what the reader of pages makes of its main part; the address from the
// headers. Pictures, styles and frames in it are not looked at. The day on which it was saved is no date of publication.
import { readPage } from './extract-html.js';
import type { ReadSource, SourceProblem } from './extraction.js';
import { headerOf, parseMail } from './mail/parse-mail.js';

/** Headers at the beginning of a file or part are looked for this far, in bytes. */
const HEAD_BYTES = 64 * 1024;
const MAX_PARTS = 5000;

export async function extractMhtml(bytes: Uint8Array): Promise<ReadSource | SourceProblem> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frame = await parseMail(buffer.subarray(0, endOfHead(buffer, 0)));
  if ('code' in frame) return frame;
  const root = await parseMail(rootPart(buffer, headerOf(frame, 'content-type') ?? ''));
  if ('code' in root) return root;
  if (root.html === undefined) return { code: 'no-text', message: 'the saved page has no HTML in it.' };
  const { subject } = frame;
  const read = await readPage(root.html, {
    encoding: 'mhtml',
    ...(subject === undefined ? {} : { savedTitle: subject }),
  });
  const url = headerOf(frame, 'snapshot-content-location') ?? headerOf(root, 'content-location');
  const declared = {
    ...(url === undefined ? {} : { url }),
    ...(typeof read.extraction.declared === 'object' ? read.extraction.declared : {}),
  };
  return { ...read, extraction: { ...read.extraction, declared } };
}

/** After the blank line that ends the headers; the whole of what is looked at where there is none. */
function endOfHead(buffer: Buffer, start: number): number {
  const ends = ['\r\n\r\n', '\n\n'].map((mark) => {
    const at = buffer.subarray(start, start + HEAD_BYTES).indexOf(mark);
    return at === -1 ? buffer.length : start + at + mark.length;
  });
  return Math.min(...ends);
}

/** The part that `start` names, else the first; the whole file where it has no parts. */
function rootPart(buffer: Buffer, contentType: string): Buffer {
  const boundary = parameterOf(contentType, 'boundary');
  if (boundary === undefined || boundary === '') return buffer;
  const parts = splitParts(buffer, `--${boundary}`);
  const wanted = parameterOf(contentType, 'start');
  const isWanted = (part: Buffer): boolean =>
    wanted !== undefined && wanted !== '' && part.subarray(0, endOfHead(part, 0)).includes(wanted);
  return parts.find(isWanted) ?? parts[0] ?? buffer;
}

function splitParts(buffer: Buffer, mark: string): Buffer[] {
  const parts: Buffer[] = [];
  let from = buffer.indexOf(mark);
  while (from !== -1 && parts.length < MAX_PARTS) {
    const lineEnd = buffer.indexOf('\n', from);
    const next = buffer.indexOf(`\n${mark}`, from);
    if (lineEnd === -1 || next === -1) break;
    parts.push(buffer.subarray(lineEnd + 1, next));
    from = next + 1;
  }
  return parts;
}

function parameterOf(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{0,200})"|([^;\\s]{1,200}))`, 'iu').exec(header);
  return match?.[1] ?? match?.[2];
}
