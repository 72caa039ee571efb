// events: folder with `registry.yaml` and `places.yaml` → the curated events and the names of places, checked. Whatever
// breaks the promises of `domain/event.ts` is refused with the place in the file. It merges and looks up nothing.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import type { DiplomaticEvent } from '../domain/event.js';
import {
  EVENT_CONFIDENCES,
  EVENT_KINDS,
  EVENT_PRECISIONS,
  EVENT_STATUSES,
  EVENT_VERIFICATIONS,
  SOURCE_STANDINGS,
} from '../domain/event.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../domain/language.js';
import { daysOf } from './event-days.js';

const text = z.string().trim().min(1).max(2000);
const webAddress = z.url({ protocol: /^https?$/u }).max(2000);
const isRealDate = (date: string): boolean => {
  const { last } = daysOf(date);
  const moment = new Date(`${last}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(last);
};
const partialDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u, 'a date is YYYY, YYYY-MM or YYYY-MM-DD, in quotation marks')
  .refine(isRealDate, 'there is no such day');
const countryCode = z.string().regex(/^[A-Z]{2}$/u);
const glossaryId = z.string().regex(/^[a-z0-9-]+$/u);
const standing = z.enum(SOURCE_STANDINGS);

const claimSchema = z
  .strictObject({
    value: text,
    held: z.boolean(),
    standing: standing.exactOptional(),
    url: webAddress.exactOptional(),
    reason: text.exactOptional(),
  })
  .refine(
    ({ held, url, standing }) => held || (url !== undefined && standing !== undefined),
    'who claims it is missing',
  );

const eventSchema = z
  .strictObject({
    id: z.string().regex(/^(?:\d{4}|undated)(?:-[\p{L}\p{M}\p{N}]+)+$/u),
    name: text,
    kind: z.enum(EVENT_KINDS),
    start: partialDate.exactOptional(),
    end: partialDate.exactOptional(),
    days: z.array(partialDate).min(2).exactOptional(),
    precision: z.enum(EVENT_PRECISIONS),
    place: text.exactOptional(),
    country: countryCode.exactOptional(),
    forum: glossaryId.exactOptional(),
    parties: z.array(z.union([countryCode, glossaryId])),
    partiesText: text.exactOptional(),
    people: z.array(text),
    documents: z.array(
      z.strictObject({ symbol: text.exactOptional(), title: text.exactOptional(), url: webAddress.exactOptional() }),
    ),
    outcome: text.exactOptional(),
    status: z.enum(EVENT_STATUSES),
    announcedOnly: z.literal(true).exactOptional(),
    confidence: z.enum(EVENT_CONFIDENCES),
    verification: z.enum(EVENT_VERIFICATIONS),
    checkedWith: text.exactOptional(),
    sources: z.array(z.strictObject({ url: webAddress, standing })).min(1),
    conflicts: z
      .array(
        z.strictObject({
          field: text,
          claims: z
            .array(claimSchema)
            .min(2)
            .refine((claims) => claims.filter(({ held }) => held).length === 1, 'exactly one claim is held'),
        }),
      )
      .exactOptional(),
  })
  .refine(({ start, end }) => (start === undefined) === (end === undefined), 'start and end come together')
  .refine(({ start, end }) => start === undefined || start <= (end ?? start), 'the end lies before the start')
  .refine(
    ({ start, end, days, precision }) =>
      ({
        none: start === undefined,
        year: start?.length === 4,
        month: start?.length === 7,
        day: start?.length === 10 && start === end,
        range: start !== end,
        days: days !== undefined && days[0] === start && days.at(-1) === end,
      })[precision],
    'the precision does not fit the dates',
  );

const placeSchema = z.strictObject({ country: countryCode, names: z.record(z.enum(INTERFACE_LANGUAGES), text) });

/** A place with its name in each interface language; `en` is the name that events carry. */
export interface EventPlace {
  readonly country: string;
  readonly names: Readonly<Record<InterfaceLanguage, string>>;
}

const refuse = (file: string, got: string, cause?: unknown): AppError =>
  new AppError(
    'bad-input',
    `Cannot load the registry of events: ${file}: ${got}. Restore the file or correct that place.`,
    {
      context: { file },
      cause,
    },
  );

function readList<Item>(file: string, schema: z.ZodType<Item>): Item[] {
  let data: unknown;
  try {
    data = parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 });
  } catch (cause) {
    throw refuse(file, cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : 'cannot be read', cause);
  }
  const result = z.array(schema).safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw refuse(file, `at ${issue?.path.join('.') || 'the top'}: ${issue?.message ?? 'unexpected shape'}`, result.error);
}

/**
 * The events of `registry.yaml` in the folder, in its order; none where the folder has no such file. Some 0.1 s, nearly
 * all of it YAML. Throws `AppError('bad-input')` for a broken file or an id that appears twice.
 */
export function loadCuratedEvents(folder: string): DiplomaticEvent[] {
  const file = path.join(folder, 'registry.yaml');
  if (!existsSync(file)) return [];
  const events = readList(file, eventSchema).map((event) => ({ ...event, dateBasis: 'curated' as const }));
  const ids = new Set<string>();
  for (const { id } of events) {
    if (ids.has(id)) throw refuse(file, `the id "${id}" appears twice`);
    ids.add(id);
  }
  return events;
}

/** The places of `places.yaml` in the folder; none where the folder has no such file. Throws like `loadCuratedEvents`. */
export function loadPlaces(folder: string): EventPlace[] {
  const file = path.join(folder, 'places.yaml');
  if (!existsSync(file)) return [];
  return readList(file, placeSchema);
}
