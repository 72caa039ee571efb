// sources: what one entry of a manifest states: where a document is, what is known about it, whether it may be fetched. Shape
// and form; whether the address can be reached is nobody's business here.
import { z } from 'zod';
import { DOCUMENT_STATUSES } from '../domain/document.js';
import { isRealDate } from '../domain/partial-date.js';
import { readWebAddress } from './network-policy.js';

/** Formats that sources are taken in: what the bytes must turn out to be, whatever the server calls them. */
export const SOURCE_FORMATS = ['html', 'pdf', 'docx', 'txt', 'md', 'eml', 'mhtml'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

const ID_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const id = z.string().max(100).regex(ID_FORM, 'expected lower-case letters a–z, digits and hyphens');
const line = z.string().trim().min(1, 'must not be empty').max(1000);
const webAddress = z.string().superRefine((written, context) => {
  const checked = readWebAddress(written);
  if ('problem' in checked)
    context.addIssue({ code: 'custom', message: `${checked.problem}: "${written.slice(0, 80)}"` });
});

export const sourceEntrySchema = z.strictObject({
  id,
  title: line,
  publisher: line,
  url: webAddress,
  format: z.enum(SOURCE_FORMATS),
  /** ISO 639-1. */
  language: z.string().regex(/^[a-z]{2}$/u, 'expected a two-letter language code like `de`'),
  date: z
    .union([z.string(), z.number().int().transform(String)])
    .refine(isRealDate, 'expected a date like 2019, 2019-11 or 2019-11-14')
    .optional(),
  symbol: line.optional(),
  status: z.enum(DOCUMENT_STATUSES).optional(),
  /** Glossary id or `bilateral`. */
  forum: id.optional(),
  parties: z
    .array(z.string().regex(/^(?:[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/u, 'expected a country code or a glossary id'))
    .max(300)
    .optional(),
  /** Entries with the same text in another language. */
  sameAs: z.array(id).max(50).optional(),
  /** `manual`: the publisher has not opened the page to programs; a person saves it. */
  fetch: z.enum(['allowed', 'manual']),
  note: line.optional(),
});

export type SourceEntry = Readonly<z.infer<typeof sourceEntrySchema>>;
