// ingest: bytes of a saved mail → text layer and blocks of its own words; title, date and sender from its headers. Plain text is
// preferred to HTML. Quoted replies and signatures are removed, each by its rule; attachments are named, not read.
import type { RemovedPart } from '../domain/document.js';
import { readPage } from './extract-html.js';
import { extractText } from './extract-text.js';
import type { ExtractedBlock, ReadSource, SourceProblem } from './extraction.js';
import { findQuotedMail } from './mail/find-quoted-mail.js';
import { type Email, headerOf, parseMail } from './mail/parse-mail.js';

export interface MailOptions {
  /** Whether a file of this name could be a source of its own. */
  readonly isReadable: (name: string) => boolean;
}

export async function extractMail(bytes: Uint8Array, options: MailOptions): Promise<ReadSource | SourceProblem> {
  const mail = await parseMail(bytes);
  if ('code' in mail) return mail;
  if (mail.from === undefined && mail.subject === undefined && mail.date === undefined)
    return { code: 'damaged', message: 'this is no mail: it has neither sender nor subject nor date.' };
  const body = await readBody(mail);
  if ('code' in body) return body;
  const { text, encoding, extraction } = body;
  const notes = [...(extraction.notes ?? []), ...noteAttachments(mail, options.isReadable)];
  const declared = { ...fieldsOf(extraction.declared), ...readHeaders(mail) };
  return { text, encoding, extraction: { ...extraction, declared, notes, furniture: 'none' } };
}

async function readBody({ text, html }: Email): Promise<ReadSource | SourceProblem> {
  if (text !== undefined && text.trim() !== '') return readPlainBody(text);
  if (html === undefined || html.trim() === '')
    return { code: 'no-text', message: 'the mail holds no text of its own.' };
  const read = await readPage(html, { encoding: 'mail' });
  return { ...read, extraction: withoutQuoted(read) };
}

function readPlainBody(text: string): ReadSource {
  const removed = findQuotedMail(text);
  const { blocks } = extractText(blankOut(text, removed));
  return { text, encoding: 'mail', extraction: { blocks, removed } };
}

/** Blanks of the same length, so that spans of what is left are spans of the text. */
function blankOut(text: string, regions: readonly RemovedPart[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of regions) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n\r]/g, ' '));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** Blocks that lie in what is quoted become removed parts. */
function withoutQuoted({ text, extraction }: ReadSource): ReadSource['extraction'] {
  const regions = findQuotedMail(text);
  const ruleOf = ({ source }: ExtractedBlock): string | undefined =>
    regions.find(({ start, end }) => start <= source.start && source.start < end)?.rule;
  const judged = extraction.blocks.map((block) => ({ block, rule: ruleOf(block) }));
  const quoted = judged.flatMap(({ block, rule }) => (rule === undefined ? [] : [{ ...block.source, rule }]));
  return {
    ...extraction,
    blocks: judged.filter(({ rule }) => rule === undefined).map(({ block }) => block),
    removed: [...extraction.removed, ...quoted].sort((a, b) => a.start - b.start),
  };
}

const fieldsOf = (declared: unknown): object => (typeof declared === 'object' && declared !== null ? declared : {});

function readHeaders(mail: Email): { title?: string; published?: string; publisher?: string } {
  const title = mail.subject?.replace(/^(?:(?:re|aw|wg|fwd?|tr|rv|отв|пересл|回复|转发|رد)\s?[:：]\s?)+/iu, '').trim();
  const publisher = mail.from?.name.trim();
  const published = dayOf(mail);
  return {
    ...(title ? { title } : {}),
    // Some programs put the address where the name belongs; it is nobody's business in a citation.
    ...(publisher && !publisher.includes('@') ? { publisher } : {}),
    ...(published === undefined ? {} : { published }),
  };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day on the sender's calendar, which in universal time may be another. */
function dayOf(mail: Email): string | undefined {
  const [, day, month = '', year] = /(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})/iu.exec(headerOf(mail, 'date') ?? '') ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (day === undefined || number === 0) return mail.date?.slice(0, 10);
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const NAMES_SHOWN = 20;

function noteAttachments({ attachments }: Email, isReadable: (name: string) => boolean): string[] {
  const names = attachments.flatMap(({ filename }) => (filename !== null && isReadable(filename) ? [filename] : []));
  if (names.length === 0) return [];
  const shown = names.slice(0, NAMES_SHOWN).map((name) => `"${name.slice(0, 200)}"`);
  const rest = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : '';
  return [`Attached and not read: ${shown.join(', ')}${rest}. Save what is wanted as a file of its own.`];
}
