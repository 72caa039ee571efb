// ingest: `document.yaml` → the facts a person has given about a document. All problems of a file come in one message.
// Must not guess, and must not read the document itself.
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { type DatedFact, DOCUMENT_STATUSES, type DocumentId, type DocumentMetadata } from '../domain/document.js';

/** What a `document.yaml` states; title and language are guessed from the text where it leaves them out. */
export type GivenMetadata = Partial<Omit<DocumentMetadata, 'titleBasis'>>;

export type MetadataOutcome = { readonly given: GivenMetadata } | { readonly message: string };

const ID = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** True for `2019`, `2019-11`, `2019-11-14` where the calendar has such a day. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const partialDate = z
  .union([z.string(), z.number().int().transform(String)])
  .refine(isPartialDate, 'expected a date like 2019, 2019-11 or 2019-11-14');
const text = z.string().trim().min(1, 'must not be empty').max(1000);

const datedFact = z.union([
  partialDate.transform((date): DatedFact => ({ date, basis: 'stated' })),
  z
    .strictObject({
      date: partialDate,
      end: partialDate.optional(),
      basis: z.enum(['stated', 'inferred']),
      from: text.optional(),
    })
    .refine(
      (fact) => fact.basis === 'stated' || fact.from !== undefined,
      'an inferred date needs `from`: the words or the fact it was concluded from',
    )
    .refine(
      (fact) => fact.end === undefined || (fact.end.length === fact.date.length && fact.end >= fact.date),
      '`end` must have the form of `date` and not lie before it',
    )
    .transform(
      ({ end, from, ...fact }): DatedFact => ({
        ...fact,
        ...(end === undefined ? {} : { end }),
        ...(from === undefined ? {} : { from }),
      }),
    ),
]);

const schema = z.strictObject({
  id: z.string().max(120).regex(ID, 'expected lower-case letters, digits and hyphens').optional(),
  title: text.optional(),
  publisher: text.optional(),
  language: z
    .string()
    .regex(/^(?:[a-z]{2}|und)$/, 'expected a two-letter language code like `de`, or `und`')
    .optional(),
  published: datedFact.optional(),
  events: z.array(datedFact).max(100).optional(),
  symbol: text.optional(),
  status: z.enum(DOCUMENT_STATUSES).optional(),
  machineTranslated: z.boolean().optional(),
  forums: z
    .array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a glossary id or `bilateral`'))
    .max(50)
    .optional(),
  parties: z
    .array(
      z.string().regex(/^(?:[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'expected a country code like `DE` or a glossary id'),
    )
    .max(300)
    .optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' })
    .max(2000)
    .optional(),
  retrieved: partialDate.refine((date) => date.length === 10, 'expected a day like 2026-11-22').optional(),
  rights: text.optional(),
});

/** `path` is for the message only. An empty file states nothing, which is allowed. */
export function readDocumentMetadata(yamlText: string, path: string): MetadataOutcome {
  const parsed = parseDocument(yamlText, { prettyErrors: true });
  const yamlProblems = parsed.errors.map((error) => error.message.split('\n')[0]!);
  if (yamlProblems.length > 0)
    return { message: `${path}: not valid YAML: ${yamlProblems.join('; ')}. Mend the file.` };
  const result = schema.safeParse(toPlainValue(parsed) ?? {});
  if (result.success) return { given: withoutUndefined(result.data) };
  const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`);
  return { message: `${path}: ${problems.join('; ')}. Mend these fields.` };
}

/** Too many aliases (a decompression bomb) count as a file that states nothing readable. */
function toPlainValue(parsed: ReturnType<typeof parseDocument>): unknown {
  try {
    return parsed.toJS({ maxAliasCount: 20 });
  } catch {
    return 'too many aliases';
  }
}

const withoutUndefined = (data: z.infer<typeof schema>): GivenMetadata => {
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as GivenMetadata & { id?: DocumentId };
};
