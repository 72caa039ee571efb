// evaluation: `eval/events/annotations.jsonl` → ANNOTATED DOCUMENTS, checked: fields, unique ids, and every proof found in
// the source it is from. It extracts nothing.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import type { PreparedDocument } from '../domain/document.js';
import { EVENT_KINDS, EVENT_PRECISIONS, EVENT_STATUSES } from '../domain/event.js';
import { INTERFACE_LANGUAGES } from '../domain/language.js';
import { prepareText, type SourceInput } from '../ingest/prepare-document.js';
import type { createLanguageDetector } from '../language/detect-language.js';

export const ANNOTATION_PARTS = ['open', 'held-out'] as const;

const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u);
const eventSchema = z.strictObject({
  kind: z.enum(EVENT_KINDS),
  /** Kinds that a careful reader might choose as well. */
  also: z.array(z.enum(EVENT_KINDS)).exactOptional(),
  start: partialDate.exactOptional(),
  end: partialDate.exactOptional(),
  days: z.array(partialDate).exactOptional(),
  precision: z.enum(EVENT_PRECISIONS),
  basis: z.enum(['stated', 'inferred']),
  place: z.string().exactOptional(),
  country: z.string().exactOptional(),
  forum: z.string().exactOptional(),
  parties: z.array(z.string()).exactOptional(),
  people: z.array(z.string()).exactOptional(),
  status: z.enum(EVENT_STATUSES),
  /** Verbatim words of the source that prove it. */
  proof: z.string().min(1),
  /** Readers may differ on it: neither a miss nor wrong. */
  optional: z.literal(true).exactOptional(),
});
const annotationSchema = z
  .strictObject({
    id: z.string().min(1),
    part: z.enum(ANNOTATION_PARTS),
    /** One of the three: id of a starter document, name of a speech's file, or the text itself. */
    document: z.string().exactOptional(),
    speech: z.string().exactOptional(),
    text: z.string().exactOptional(),
    /** Of `text`. */
    language: z.enum(INTERFACE_LANGUAGES).exactOptional(),
    published: partialDate.exactOptional(),
    events: z.array(eventSchema).readonly(),
    note: z.string().exactOptional(),
  })
  .refine(({ document, speech, text }) => [document, speech, text].filter((each) => each !== undefined).length === 1, {
    message: 'exactly one of document, speech and text',
  });

export type AnnotatedEvent = Readonly<z.output<typeof eventSchema>>;
type Annotation = Readonly<z.output<typeof annotationSchema>>;

export interface AnnotatedDocument {
  readonly annotation: Annotation;
  readonly prepared: PreparedDocument;
}

export interface AnnotationSources {
  /** Holds `<id>/source.txt` and `document.yaml` of the starter documents. */
  readonly documentsFolder: string;
  readonly speechesFolder: string;
  readonly detect: ReturnType<typeof createLanguageDetector>['detect'];
}

/** White space is not what a proof is about: sources wrap their lines. */
const folded = (text: string): string => text.replace(/\s+/gu, ' ');

const readText = (file: string): string | undefined =>
  fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;

/** Undefined where the speeches are not there. */
function sourceOf(annotation: Annotation, sources: AnnotationSources): SourceInput | undefined {
  const { id, document, speech, text, language, published } = annotation;
  const sha256 = '0'.repeat(64);
  if (text !== undefined) {
    const date = published === undefined ? '' : `published:\n  date: "${published}"\n  basis: stated\n`;
    return { path: `${id}/source.txt`, text, sha256, metadataText: `language: ${language ?? 'und'}\n${date}` };
  }
  const folder = document === undefined ? sources.speechesFolder : path.join(sources.documentsFolder, document);
  const file = path.join(folder, speech ?? 'source.txt');
  const found = readText(file);
  if (found === undefined) return undefined;
  const metadataText = document === undefined ? undefined : readText(path.join(folder, 'document.yaml'));
  return { path: file, text: found, sha256, ...(metadataText !== undefined && { metadataText }) };
}

function checkAnnotation(annotation: Annotation, sources: AnnotationSources): AnnotatedDocument | string | undefined {
  const source = sourceOf(annotation, sources);
  if (source === undefined) return annotation.speech === undefined ? `${annotation.id}: no such document` : undefined;
  const unproved = annotation.events.find(({ proof }) => !folded(source.text).includes(folded(proof)));
  if (unproved !== undefined) return `${annotation.id}: "${unproved.proof}" is not in the source`;
  const outcome = prepareText(source, sources.detect);
  return 'failure' in outcome ? outcome.failure.message : { annotation, prepared: outcome.document };
}

export interface ReadAnnotations {
  readonly documents: readonly AnnotatedDocument[];
  /** Speeches that are annotated but not there. */
  readonly absentSpeeches: number;
}

/** @throws AppError `bad-input` that lists every problem. */
export function readEventAnnotations(file: string, sources: AnnotationSources): ReadAnnotations {
  const problems: string[] = [];
  const documents: AnnotatedDocument[] = [];
  const ids = new Set<string>();
  let absentSpeeches = 0;
  for (const [index, line] of (readText(file) ?? '').split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = annotationSchema.safeParse(parseJson(line));
    if (!parsed.success) {
      problems.push(
        ...parsed.error.issues.map((issue) => `line ${index + 1}: ${issue.path.join('.')}: ${issue.message}`),
      );
      continue;
    }
    if (ids.has(parsed.data.id)) problems.push(`line ${index + 1}: the id ${parsed.data.id} was used before`);
    ids.add(parsed.data.id);
    const checked = checkAnnotation(parsed.data, sources);
    if (checked === undefined) absentSpeeches += 1;
    else if (typeof checked === 'string') problems.push(checked);
    else documents.push(checked);
  }
  if (problems.length > 0 || documents.length === 0) {
    const found = problems.length === 0 ? 'no annotations' : `${problems.length} problem(s): ${problems.join('; ')}`;
    throw new AppError('bad-input', `${file} has ${found}. Mend or restore the file.`);
  }
  return { documents, absentSpeeches };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The schema then reports the line as "expected object".
    return undefined;
  }
}
