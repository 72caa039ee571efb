// cli: `document ID --diff` → what one stored version has against another: facts, then sentences. For a person or as JSON, a
// contract to which fields may be added. Finds and compares; the comparing itself is in `src/quotes`.
import { AppError } from '../domain/app-error.js';
import type { DocumentId } from '../domain/document.js';
import type { SentenceChanges } from '../domain/ingest-report.js';
import { compareVersions, type VersionChange, type VersionComparison } from '../quotes/compare-versions.js';
import type { CorpusReader, StoredDocument } from '../store/store.js';
import { escapeLine } from './escape-terminal.js';
import { quoteValue } from './read-options.js';

export interface ComparedVersions {
  readonly before: StoredDocument;
  readonly after: StoredDocument;
}

/** @param typed none: the current version against the one before it; one: against that one; two: both as given */
export function findVersions(
  current: StoredDocument,
  typed: readonly number[],
  corpus: Pick<CorpusReader, 'document'>,
): ComparedVersions {
  const [first = current.version - 1, second = current.version, ...more] = typed;
  if (more.length > 0) {
    throw new AppError('bad-input', `At most two versions are compared, but ${typed.length} are given.`);
  }
  if (first < 1) {
    throw new AppError(
      'bad-input',
      `${quoteValue(current.id)} has one version only: there is none to compare it with.`,
    );
  }
  if (first === second) throw new AppError('bad-input', `Both versions are ${first}: give two different ones.`);
  return { before: findVersion(current.id, first, corpus), after: findVersion(current.id, second, corpus) };
}

function findVersion(id: DocumentId, version: number, corpus: Pick<CorpusReader, 'document'>): StoredDocument {
  const document = corpus.document(id, version);
  if (document !== undefined) return document;
  throw new AppError('bad-input', `${quoteValue(id)} has no version ${version}.`);
}

interface FactChange {
  readonly fact: string;
  /** Absent where it was not known. */
  readonly before?: unknown;
  readonly after?: unknown;
}

function compareFacts({ before, after }: ComparedVersions): FactChange[] {
  const [old, now] = [before.metadata, after.metadata].map((facts) => new Map<string, unknown>(Object.entries(facts)));
  const names = [...new Set([...old!.keys(), ...now!.keys()])].sort();
  return names
    .filter((fact) => JSON.stringify(old!.get(fact)) !== JSON.stringify(now!.get(fact)))
    .map((fact) => ({ fact, before: old!.get(fact), after: now!.get(fact) }));
}

export function diffToJson(versions: ComparedVersions): Readonly<Record<string, unknown>> {
  const { before, after } = versions;
  const { changes, counts } = compareVersions(before, after);
  return {
    documentId: after.id,
    ...{ before: before.version, after: after.version },
    ...counts,
    facts: compareFacts(versions),
    changes: changes.map(changeToJson),
  };
}

const changeToJson = (change: VersionChange) =>
  change.kind === 'changed'
    ? { kind: change.kind, before: change.before, after: change.after, differences: differingWords(change) }
    : change;

export function renderDiff(versions: ComparedVersions): string {
  const { before, after } = versions;
  const comparison = compareVersions(before, after);
  const lines = [
    `${after.id}, version ${before.version} → ${after.version}: ${nameChanges(comparison.counts)}`,
    ...compareFacts(versions).map(
      ({ fact, before: old, after: now }) => `${fact}: ${showFact(old)} → ${showFact(now)}`,
    ),
  ];
  return [lines.map(escapeLine).join('\n'), ...changeBlocks(comparison)].map((block) => `${block}\n`).join('\n');
}

const changeBlocks = ({ changes }: VersionComparison): string[] =>
  changes.map((change) =>
    [
      ...('before' in change ? [`- ${escapeLine(change.before.text)}`] : []),
      ...('after' in change ? [`+ ${escapeLine(change.after.text)}`] : []),
      ...differingWords(change).map(({ before, after }) => `  ${showWords(before)} → ${showWords(after)}`),
    ].join('\n'),
  );

const differingWords = (change: VersionChange): { readonly before: string; readonly after: string }[] =>
  change.kind !== 'changed'
    ? []
    : (change.pieces ?? [])
        .filter(({ isSame }) => !isSame)
        .map(({ quoted, source }) => ({
          before: change.before.text.slice(quoted.start, quoted.end).trim(),
          after: change.after.text.slice(source.start, source.end).trim(),
        }));

const showWords = (words: string): string => (words === '' ? 'nothing' : `"${escapeLine(words)}"`);

const showFact = (fact: unknown): string =>
  fact === undefined ? 'unknown' : typeof fact === 'string' ? fact : JSON.stringify(fact);

/** `3 sentences changed, 1 added`; without any, `the same words`. */
export function nameChanges({ changed, added, removed }: SentenceChanges): string {
  const counts = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
  ] as const;
  const [first, ...rest] = counts.filter(([count]) => count > 0);
  if (first === undefined) return 'the same words';
  const [count, word] = first;
  return [
    `${count} ${count === 1 ? 'sentence' : 'sentences'} ${word}`,
    ...rest.map(([n, verb]) => `${n} ${verb}`),
  ].join(', ');
}
