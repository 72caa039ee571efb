// language: folder with glossary.yaml, demonyms.yaml, demonyms-extra.yaml → lexicon: what things are called, in nine
// languages. Reads the three files and checks their shape; matching is find-entities' work.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import { INTERFACE_LANGUAGES } from '../domain/language.js';

const languageForms = z.partialRecord(z.enum(INTERFACE_LANGUAGES), z.array(z.string().min(1)));
const countryCode = z.string().regex(/^[A-Z]{2}$/);

const glossarySchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    kind: z.enum(['organisation', 'process', 'instrument', 'concept', 'office', 'person']),
    forms: languageForms,
    definition: z.string().min(1),
    related: z.array(z.string()).default([]),
    note: z.string().optional(),
    homepage: z.string().optional(),
    confidence: z.enum(['high', 'medium', 'low']),
  }),
);
const stems = z.array(z.string().min(1)).default([]);
const demonymsSchema = z.record(
  countryCode,
  z.strictObject({ en: stems, de: stems, ru: stems, fr: stems, es: stems, capital: languageForms.default({}) }),
);
const extraSchema = z.strictObject({
  'own-language-only': languageForms,
  'not-names': languageForms,
  'more-forms': z.record(z.string(), languageForms).default({}),
  countries: z.record(
    countryCode,
    z.strictObject({
      names: z.array(z.string().min(1)).default([]),
      prefix: languageForms.default({}),
      ar: stems,
      zh: z.string().length(1).optional(),
      ja: z.string().length(1).optional(),
    }),
  ),
});

export type LexiconEntry = Readonly<z.infer<typeof glossarySchema>[number]>;
/** Adjectives and capitals; see the header of demonyms.yaml for how the forms are meant. */
export type CountryDemonyms = Readonly<z.infer<typeof demonymsSchema>[string]>;
/** Further names, compound prefixes, Arabic adjectives, one-character names. */
export type CountryExtras = Readonly<z.infer<typeof extraSchema>['countries'][string]>;

export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
  /** By ISO 3166 alpha-2 code; `EU` is the union, whose entity is the glossary's `eu`. */
  readonly demonyms: ReadonlyMap<string, CountryDemonyms>;
  readonly extras: ReadonlyMap<string, CountryExtras>;
  /** Names on the public lists that mostly mean something else, by language. */
  readonly notNames: Readonly<Record<string, readonly string[]>>;
  /** Names found only in texts of their own language, by language. */
  readonly ownLanguageOnly: Readonly<Record<string, readonly string[]>>;
  /** Hex SHA-256 over the bytes of the three files, in the order glossary, demonyms, extra. */
  readonly sha256: string;
  /** The glossary entry of that id; undefined for countries and unknown ids. */
  entry(id: string): LexiconEntry | undefined;
  /** Ids linked with this one, in both directions, sorted; near or wider terms, not synonyms. Empty for unknown ids. */
  related(id: string): readonly string[];
}

const FILES = ['glossary.yaml', 'demonyms.yaml', 'demonyms-extra.yaml'] as const;

const refuse = (file: string, got: string, cause?: unknown): AppError =>
  new AppError('bad-input', `Cannot load the lexicon: ${file}: ${got}. Restore the file or correct that place.`, {
    context: { file },
    cause,
  });

/** The `sha256` of the lexicon in this folder without reading it as YAML: milliseconds. Throws like `loadLexicon`. */
export const hashLexicon = (folder: string): string => hashFiles(FILES.map((name) => readBytes(join(folder, name))));

const hashFiles = (files: readonly Buffer[]): string => {
  const hash = createHash('sha256');
  for (const bytes of files) hash.update(bytes);
  return hash.digest('hex');
};

const readBytes = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw refuse(file, 'the file cannot be read', cause);
  }
};

const parseFile = <T>(file: string, bytes: Buffer, schema: z.ZodType<T>): T => {
  let data: unknown;
  try {
    data = parse(bytes.toString('utf8'), { maxAliasCount: 0 });
  } catch (cause) {
    throw refuse(file, `not valid YAML (${cause instanceof Error ? cause.message.split('\n')[0] : 'unknown'})`, cause);
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw refuse(file, `at ${issue?.path.join('.') || 'the top'}: ${issue?.message ?? 'unexpected shape'}`, result.error);
};

/** The glossary with the further forms behind its own. */
const withMoreForms = (
  file: string,
  entries: readonly LexiconEntry[],
  more: z.infer<typeof extraSchema>['more-forms'],
): LexiconEntry[] => {
  const unknown = Object.keys(more).find((id) => !entries.some((entry) => entry.id === id));
  if (unknown !== undefined) throw refuse(file, `more-forms: "${unknown}" does not exist in the glossary`);
  return entries.map((entry) => {
    const forms = { ...entry.forms };
    for (const language of INTERFACE_LANGUAGES) {
      const added = more[entry.id]?.[language];
      if (added !== undefined) forms[language] = [...(forms[language] ?? []), ...added];
    }
    return { ...entry, forms };
  });
};

const linkEntries = (file: string, entries: readonly LexiconEntry[]): Map<string, Set<string>> => {
  const links = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (links.has(entry.id)) throw refuse(file, `the id "${entry.id}" appears twice`);
    links.set(entry.id, new Set());
  }
  for (const entry of entries) {
    for (const other of entry.related) {
      const back = links.get(other);
      if (back === undefined) throw refuse(file, `"${entry.id}" is related to "${other}", which does not exist`);
      back.add(entry.id);
      links.get(entry.id)?.add(other);
    }
  }
  return links;
};

/**
 * Loads the lexicon from a folder that holds `glossary.yaml`, `demonyms.yaml` and `demonyms-extra.yaml`.
 * Takes 0.3–0.8 s, nearly all of it YAML: load once. Throws `AppError('bad-input')` naming file and place when a file is
 * missing, is not YAML, has an unknown key, a repeated id, or a relation to an id that does not exist.
 */
export const loadLexicon = (folder: string): Lexicon => {
  const [glossaryFile, demonymsFile, extraFile] = FILES.map((name) => join(folder, name)) as [string, string, string];
  const glossaryBytes = readBytes(glossaryFile);
  const demonymsBytes = readBytes(demonymsFile);
  const extraBytes = readBytes(extraFile);
  const glossary = parseFile(glossaryFile, glossaryBytes, glossarySchema);
  const demonyms = parseFile(demonymsFile, demonymsBytes, demonymsSchema);
  const extras = parseFile(extraFile, extraBytes, extraSchema);
  const links = linkEntries(glossaryFile, glossary);
  const entries = withMoreForms(extraFile, glossary, extras['more-forms']);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    entries,
    demonyms: new Map(Object.entries(demonyms)),
    extras: new Map(Object.entries(extras.countries)),
    notNames: extras['not-names'],
    ownLanguageOnly: extras['own-language-only'],
    sha256: hashFiles([glossaryBytes, demonymsBytes, extraBytes]),
    entry: (id) => byId.get(id),
    related: (id) => [...(links.get(id) ?? [])].sort(),
  };
};
