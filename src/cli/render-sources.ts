// cli: entries, reports and new entries of the web sources → text for a person, and the objects of `--json`. A contract: fields
// may be added, never changed. Every foreign text is escaped for the terminal.
import type { AddedSource } from '../sources/add-source.js';
import type { SourceDesk } from '../sources/source-desk.js';
import type { SourceEntry } from '../sources/source-entry.js';
import type { CheckedSource, FetchedSource, SourcesReport } from '../sources/source-report.js';
import { nameChanges } from './document-diff.js';
import { escapeLine, escapeLines } from './escape-terminal.js';

/** An entry with what is stored of it; what is unknown is left out. */
export interface SourceFacts extends SourceEntry {
  /** How the last fetch ended. */
  readonly lastOutcome?: string;
  readonly lastAttemptAt?: string;
  readonly sha256?: string;
  readonly retrievedAt?: string;
  readonly finalUrl?: string;
  readonly bytes?: number;
  /** For `manual` entries: where a person puts the file. */
  readonly file?: string;
}

export function sourceFacts(entry: SourceEntry, desk: Pick<SourceDesk, 'stateOf' | 'folder'>): SourceFacts {
  const { outcome, attemptedAt, snapshot } = desk.stateOf(entry);
  return {
    ...entry,
    ...(outcome !== undefined && { lastOutcome: outcome }),
    ...(attemptedAt !== undefined && { lastAttemptAt: attemptedAt }),
    ...(snapshot !== undefined && {
      ...{ sha256: snapshot.sha256, retrievedAt: snapshot.retrievedAt },
      ...{ finalUrl: snapshot.finalUrl, bytes: snapshot.bytes },
    }),
    ...(entry.fetch === 'manual' && { file: desk.folder.manualFileOf(entry) }),
  };
}

const toLines = (lines: readonly string[]): string => lines.map((line) => `${escapeLine(line)}\n`).join('');

export function renderSourceList(facts: readonly SourceFacts[]): string {
  const lines = facts.flatMap(({ id, fetch, retrievedAt, title, url, file }) => [
    `${id}: ${title} (${retrievedAt === undefined ? 'not stored' : `stored ${retrievedAt.slice(0, 10)}`}, ${fetch})`,
    `    ${url}`,
    ...(file === undefined || retrievedAt !== undefined ? [] : [`    open it yourself and save it as ${file}`]),
  ]);
  const stored = facts.filter(({ retrievedAt }) => retrievedAt !== undefined).length;
  const manual = facts.filter(({ fetch }) => fetch === 'manual').length;
  return toLines([...lines, `${facts.length} entries, ${manual} of them manual, ${stored} stored`]);
}

export const describeSource = (facts: SourceFacts): string =>
  toLines(Object.entries(facts).map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : value}`));

/** `isNamed`: somebody asked for these entries by id, and hears of each; else what is as it was is only counted. */
export function renderFetched({ sources, elapsedMs }: SourcesReport<FetchedSource>, isNamed: boolean): string {
  const isTold = ({ outcome, movedTo }: FetchedSource) =>
    isNamed || movedTo !== undefined || (outcome !== 'unchanged' && outcome !== 'manual' && outcome !== 'earlier');
  const manual = sources.filter(({ outcome }) => outcome === 'manual').length;
  return toLines([
    ...sources.filter(isTold).map(describeFetched),
    `${countBy(sources.map(({ outcome }) => outcome))} in ${(elapsedMs / 1000).toFixed(1)} s`,
    ...(manual > 0 && !isNamed
      ? ['What is manual, a person downloads: `npm run sources -- list --manual` says from where and where to.']
      : []),
  ]);
}

function describeFetched(line: FetchedSource): string {
  const { id, outcome, ingested, changes, copyOf, message, code, movedTo, retrievedAt, url } = line;
  const remarks = [
    code,
    outcome === 'planned' ? url : undefined,
    message,
    copyOf === undefined ? ingested && `${ingested} in the index` : `same text as ${copyOf}, kept as its address`,
    changes && nameChanges(changes),
    retrievedAt && `retrieved ${retrievedAt.slice(0, 10)}`,
    movedTo && `moved to ${movedTo}`,
  ].filter((remark) => remark !== undefined);
  return `${capitalise(outcome)}: ${id}${remarks.length > 0 ? `: ${remarks.join('; ')}` : ''}`;
}

export function renderChecked({ sources, elapsedMs }: SourcesReport<CheckedSource>, isNamed: boolean): string {
  const isTold = ({ verdict }: CheckedSource) => isNamed || (verdict !== 'unchanged' && verdict !== 'manual');
  return toLines([
    ...sources.filter(isTold).map(({ id, verdict, message, content, kept, changes }) => {
      const remarks = [
        message,
        verdict === 'moved' && content === 'changed' ? 'and has changed' : undefined,
        kept === undefined ? undefined : `${Math.floor(kept * 100)} % of the stored text is still there`,
        changes && nameChanges(changes),
      ].filter((remark) => remark !== undefined);
      return `${capitalise(verdict)}: ${id}${remarks.length > 0 ? `: ${remarks.join('; ')}` : ''}`;
    }),
    `${countBy(sources.map(({ verdict }) => verdict))} in ${(elapsedMs / 1000).toFixed(1)} s`,
  ]);
}

export function renderAdded({ yaml, file, fetched }: AddedSource): string {
  if (fetched === undefined) return `${escapeLines(`Would be added to ${file}:\n\n${yaml}`)}`;
  return `${escapeLines(`Added to ${file}:\n\n${yaml}`)}\n${toLines([describeFetched(fetched)])}`;
}

const capitalise = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** `2 new, 1 failed`, in the order of first appearance. */
function countBy(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ') || 'nothing to do';
}
