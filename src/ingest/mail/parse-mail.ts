// ingest: bytes of a mail → its headers, bodies and attachments' names, within limits. The one importer of the mail parser.
// Opens no attachment; a message within a message is an attachment.
import PostalMime, { type Email } from 'postal-mime';
import type { SourceProblem } from '../extraction.js';

export type { Email } from 'postal-mime';

const LIMITS = { maxNestingDepth: 32, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 0 };
/** Lines that may part a mail; each is compared with the marks of all parts that are open. */
const MAX_BOUNDARY_LINES = 20_000;
/** The parser takes its time for each; 20 MB of attachments are fewer. */
const MAX_LINES = 400_000;

export async function parseMail(bytes: Uint8Array): Promise<Email | SourceProblem> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (holdsMoreThan(MAX_LINES, buffer, '\n') || holdsMoreThan(MAX_BOUNDARY_LINES, buffer, '\n--'))
    return { code: 'too-large', message: 'the mail has too many lines or parts. Save the wanted part by itself.' };
  try {
    return await PostalMime.parse(bytes, LIMITS);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : 'unknown reason';
    return { code: 'damaged', message: `the mail cannot be read (${reason}).` };
  }
}

function holdsMoreThan(limit: number, buffer: Buffer, mark: string): boolean {
  let count = 0;
  for (let at = buffer.indexOf(mark); at !== -1 && count <= limit; at = buffer.indexOf(mark, at + 1)) count++;
  return count > limit;
}

export const headerOf = ({ headers }: Email, name: string): string | undefined =>
  headers.find(({ key }) => key === name)?.value;
