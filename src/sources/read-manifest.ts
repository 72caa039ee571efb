// sources: MANIFEST FILES → their entries, the operator's own before the shipped ones. All problems of a file come in one message.
// Reads; the only thing that is ever written is the operator's file, in `add-entry.ts`.
import { existsSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { AppError } from '../domain/app-error.js';
import { type SourceEntry, sourceEntrySchema } from './source-entry.js';

/** More than this is no list that a person keeps. */
const ENTRIES_MAX = 20_000;
const PROBLEMS_SHOWN = 20;

/** `file` is for the message. Throws `AppError('bad-input')` with every problem. */
export function parseManifest(yamlText: string, file: string): readonly SourceEntry[] {
  const parsed = parseDocument(yamlText, { prettyErrors: true });
  const yamlProblems = parsed.errors.map((error) => error.message.split('\n')[0] ?? '');
  if (yamlProblems.length > 0) throw broken(file, yamlProblems);
  const listed = z.array(z.unknown()).max(ENTRIES_MAX).nullable().safeParse(toPlainValue(parsed));
  if (!listed.success) throw broken(file, ['expected a list of entries, each beginning with "- id:"']);
  const problems: string[] = [];
  const entries: SourceEntry[] = [];
  for (const [place, given] of (listed.data ?? []).entries()) {
    const result = sourceEntrySchema.safeParse(given);
    if (result.success) entries.push(result.data);
    else problems.push(...result.error.issues.map((issue) => `${nameOf(given, place)}: ${describe(issue)}`));
  }
  if (problems.length === 0) problems.push(...findContradictions(entries));
  if (problems.length > 0) throw broken(file, problems);
  return entries;
}

/** Files that are not there are empty. An entry of an earlier file takes the place of one with its id in a later file. */
export function readManifests(files: readonly string[]): readonly SourceEntry[] {
  const byId = new Map<string, SourceEntry>();
  for (const file of files) {
    if (!existsSync(file)) continue;
    for (const entry of parseManifest(readFileSync(file, 'utf8'), file)) {
      if (!byId.has(entry.id)) byId.set(entry.id, entry);
    }
  }
  return [...byId.values()];
}

function findContradictions(entries: readonly SourceEntry[]): string[] {
  const ids = entries.map(({ id }) => id);
  const seen = new Set<string>();
  const repeated = ids.filter((id) => seen.size === seen.add(id).size);
  return repeated.map((id) => `${id}: the id is used more than once`);
}

const describe = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return `there is no field ${issue.keys.join(', ')}`;
  return `${issue.path.join('.') || 'entry'}: ${issue.message}`;
};

const nameOf = (given: unknown, place: number): string => {
  const id: unknown = typeof given === 'object' && given !== null && 'id' in given ? given.id : undefined;
  return typeof id === 'string' && id !== '' ? id.slice(0, 100) : `entry ${place + 1}`;
};

/** Too many aliases (a decompression bomb) count as a file that states nothing readable. */
function toPlainValue(parsed: ReturnType<typeof parseDocument>): unknown {
  try {
    return parsed.toJS({ maxAliasCount: 20 });
  } catch {
    return 'too many aliases';
  }
}

function broken(file: string, problems: readonly string[]): AppError {
  const more = problems.length > PROBLEMS_SHOWN ? `; and ${problems.length - PROBLEMS_SHOWN} more` : '';
  return new AppError(
    'bad-input',
    `The manifest ${file} has ${problems.length} problem(s): ${problems.slice(0, PROBLEMS_SHOWN).join('; ')}${more}. Mend the file.`,
  );
}
